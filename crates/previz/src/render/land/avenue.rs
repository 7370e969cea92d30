//! The ground of a city seen from above: carriageways with their lines and
//! cars, pavements, yards and lawns, and the lights on them by night.
//!
//! The plan is the scene's; the light on it is `ground`'s.

use crate::maths::{Vec3, clamp01, exp, floor_i, fract, smoothstep, strokes, v3};
use crate::noise::unit2;
use crate::scene::city::avenues::{LANES_HALF_M, PAVED_HALF_M, PLOT_X_M, PLOT_Z_M, is_park, plot_of, within};

/// From car to car in a lane, and how long one is.
const GAP_M: f32 = 15.0;
const CAR_M: f32 = 4.6;
const SPEED_M_S: f32 = 8.0;

/// Middles of a carriageway's lanes, from its own.
const LANES_M: [f32; 2] = [1.6, 3.9];

const LAWN: Vec3 = v3(0.11, 0.2, 0.05);
const WALKS: Vec3 = v3(0.38, 0.33, 0.26);

/// A spot by the nearest carriageway of one of both directions.
struct Lane {
    /// Across it, from its middle.
    off: f32,
    /// Along it.
    along: f32,
    /// Which one it is.
    number: i32,
    /// To where the next one crosses it.
    crossing: f32,
}

/// The nearest avenue, and the nearest street across.
fn lanes((x, z): (f32, f32)) -> [Lane; 2] {
    let (column, row) = plot_of(x, z);
    let (u, v) = within(x, z);
    let nearest =
        |at: f32, whole: f32, first: i32| if at * 2.0 < whole { (at, first) } else { (at - whole, first + 1) };
    let (across_x, avenue) = nearest(u, PLOT_X_M, column);
    let (across_z, street) = nearest(v, PLOT_Z_M, row);
    [
        Lane { off: across_x, along: z, number: avenue * 2, crossing: across_z.abs() },
        Lane { off: across_z, along: x, number: street * 2 + 1, crossing: across_x.abs() },
    ]
}

/// What drives past a spot: how far from its middle, along and across, which
/// way it goes, and its dice.
fn car(lane: &Lane, seconds: f32) -> Option<(f32, f32, f32, f32)> {
    let way = if lane.off > 0.0 { 1.0 } else { -1.0 };
    let which = usize::from(lane.off.abs() > 2.75);
    let row = lane.number * 4 + which as i32 + if way > 0.0 { 2 } else { 0 };
    let pace = SPEED_M_S * (0.75 + 0.5 * unit2(row, 3, 71));
    let at = (lane.along - way * pace * seconds) / GAP_M;
    let cell = floor_i(at);
    let dice = unit2(cell, row, 72);
    let shift = (unit2(cell, row, 73) - 0.5) * (GAP_M - CAR_M - 1.0);
    (dice < 0.42).then(|| (fract(at) * GAP_M - GAP_M * 0.5 - shift, lane.off.abs() - LANES_M[which], way, dice / 0.42))
}

/// Colour of the ground.
pub(crate) fn ground(
    (tar_colour, stone): (Vec3, Vec3),
    at: (f32, f32),
    footprint: f32,
    seconds: f32,
    (mid, fine): (f32, f32),
) -> Vec3 {
    let soft = footprint * 0.7 + 0.03;
    let far = smoothstep(1.6, 4.5, footprint);
    if far >= 1.0 {
        return stone * 0.52;
    }
    let plot = plot_of(at.0, at.1);
    let inner = if is_park(plot) {
        let (u, v) = within(at.0, at.1);
        // Two walks cross a park.
        let walk = (u - v * PLOT_X_M / PLOT_Z_M).abs().min((u + v * PLOT_X_M / PLOT_Z_M - PLOT_X_M).abs());
        let lawn = LAWN * (1.0 + 0.25 * mid + 0.2 * fine);
        lawn.lerp(WALKS, smoothstep(1.3 + soft, 1.3 - soft, walk))
    } else {
        stone * (0.62 + 0.22 * unit2(plot.0, plot.1, 74) + 0.1 * mid)
    };
    let roads = lanes(at);
    let off = roads[0].off.abs().min(roads[1].off.abs());
    let paved = stone * (0.95 + 0.06 * fine);
    let mut colour = inner.lerp(paved, smoothstep(PAVED_HALF_M + soft, PAVED_HALF_M - soft, off));
    let tar = smoothstep(LANES_HALF_M + soft, LANES_HALF_M - soft, off);
    if tar <= 0.0 || far > 0.5 {
        return colour.lerp(tar_colour, tar * 0.8).lerp(stone * 0.52, far);
    }
    colour = colour.lerp(tar_colour * (1.0 + 0.16 * mid), tar);
    for lane in &roads {
        if lane.off.abs() > LANES_HALF_M || lane.crossing < PAVED_HALF_M + 0.4 {
            continue;
        }
        let paint = v3(0.5, 0.5, 0.46);
        let dash = strokes(lane.along / 7.0, 0.5, footprint / 7.0);
        let middle = smoothstep(0.16 + soft, 0.0, lane.off.abs()) * 0.8;
        let between = smoothstep(0.12 + soft, 0.0, (lane.off.abs() - 2.75).abs()) * 0.5 * dash;
        let zebra = smoothstep(2.4, 2.0, (lane.crossing - PAVED_HALF_M - 2.0).abs())
            * strokes(lane.off / 1.3, 0.5, footprint / 1.3);
        colour = colour.lerp(paint, clamp01(middle + between + zebra) / (1.0 + footprint * 1.6));
        if let Some((along, across, _, dice)) = car(lane, seconds) {
            let body = smoothstep(CAR_M * 0.5 + soft, CAR_M * 0.5 - soft, along.abs())
                * smoothstep(0.95 + soft, 0.95 - soft, across.abs());
            let paints = [v3(0.7, 0.7, 0.68), v3(0.04, 0.045, 0.05), v3(0.4, 0.05, 0.04), v3(0.62, 0.42, 0.04)];
            colour = colour.lerp(paints[(dice * 3.99) as usize], body);
        }
    }
    colour.lerp(stone * 0.52, far)
}

/// The light that street lamps and cars throw on the ground by night.
pub(crate) fn lights(at: (f32, f32), footprint: f32, seconds: f32) -> Vec3 {
    let near = smoothstep(4.5, 1.6, footprint);
    // Far off single lamps cannot be told.
    let glow = v3(1.0, 0.62, 0.28) * (0.05 * (1.0 - near));
    if near <= 0.0 {
        return glow;
    }
    let mut light = Vec3::ZERO;
    for lane in &lanes(at) {
        if lane.off.abs() > PAVED_HALF_M {
            continue;
        }
        let pool = fract(lane.along / 23.0) * 23.0 - 11.5;
        let kerb = lane.off.abs() - LANES_HALF_M;
        light += v3(1.0, 0.62, 0.28) * (0.05 + 0.2 * exp(-(pool * pool + kerb * kerb) * 0.035));
        if lane.crossing < PAVED_HALF_M {
            continue;
        }
        if let Some((along, across, way, _)) = car(lane, seconds) {
            // Lamps are seen at both ends, the beam before the front.
            let wide = 0.9 + footprint * 0.5;
            let lamp = |at: f32| {
                let (dx, dz) = (across / wide, (along - at) / wide);
                exp(-(dx * dx + dz * dz)) / (wide * wide)
            };
            light += v3(1.0, 0.93, 0.8) * (lamp(way * CAR_M * 0.6) * 2.6);
            light += v3(1.0, 0.06, 0.03) * (lamp(-way * CAR_M * 0.5) * 1.5);
        }
    }
    light * (1.7 * near) + glow
}
