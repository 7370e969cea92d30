//! A volcano that stands in the sea: its cone, its black shore, and the streams of lava that
//! run down to the water.
//!
//! Geometry of the plane, and how hot it is there; nothing here draws.

use crate::maths::{Vec3, atan2_turns, cos_turns, hex, mix, sin_turns, smoothstep, v3};
use crate::noise::{fbm2, noise1, noise2, ridged2};
use crate::scene::parts::Land;
use crate::scene::setting::Setting;
use crate::script::{Feature, Place};

/// The middle of the island, aside and away, and how far from it the shore is.
pub(crate) const MIDDLE_M: (f32, f32) = (150.0, 1250.0);
pub(crate) const SHORE_M: f32 = 700.0;
/// The share of that within the rim of the crater.
const RIM: f32 = 0.085;
const DEEP_M: f32 = -14.0;
/// So many of its streams are seen from the sea in front.
pub(crate) const IN_FRONT: usize = 4;
/// Where around the cone streams run, in turns to the left and right of whoever looks from
/// there.
const STREAMS: [f32; 5] = [-0.19, -0.062, 0.028, 0.12, 0.47];
/// Half their width at the crater and at the shore.
const HALF_M: (f32, f32) = (7.0, 17.0);

/// Whether the volcano of a shot stands in the sea.
pub(crate) fn stands(setting: &Setting) -> bool {
    setting.place == Place::Volcano && (setting.has(Feature::Island) || setting.has(Feature::Waves))
}

/// Old lava, green here and there.
pub(super) fn colour(land: &mut Land) {
    land.relief_m = 430.0;
    (land.cover, land.cover_alt) = (hex(0x3c3a30), hex(0x2a2826));
    (land.rock, land.shore) = (hex(0x3a3431), hex(0x1d1c1c));
}

/// A spot from the middle: right of it and away, how far, and its bearing.
fn polar((x, z): (f32, f32), side: f32) -> (f32, f32) {
    let (dx, dz) = (x - MIDDLE_M.0 * side, z - MIDDLE_M.1);
    ((dx * dx + dz * dz).sqrt(), atan2_turns(dx, -dz))
}

/// Height over the sea.
pub(super) fn height(x: f32, z: f32, (relief_m, side): (f32, f32), seed: u32) -> f32 {
    let (away, _) = polar((x, z), side);
    if away > SHORE_M * 1.25 {
        return DEEP_M;
    }
    let r = away / SHORE_M + fbm2(x / 190.0, z / 190.0, 4, seed) * 0.09;
    let slope = (1.0 - r).max(0.0);
    let cone = slope * (0.42 + 0.58 * slope) * relief_m * (0.8 + 0.2 * smoothstep(0.3, 0.9, slope));
    let cut = smoothstep(RIM * 1.25, RIM * 0.5, r) * relief_m * 0.16;
    let gullies = ridged2(x / 150.0, z / 150.0, 4, seed ^ 2) * 34.0;
    let gullies = gullies * smoothstep(0.0, 0.25, slope) * smoothstep(RIM, RIM * 2.6, r);
    // Low cliffs where the sea eats at it.
    let cliff = 7.0 * smoothstep(0.0, 0.02, slope) * (0.6 + 0.6 * noise2(x / 60.0, z / 60.0, seed ^ 3));
    mix(DEEP_M, cone - cut + gullies + cliff, smoothstep(-0.03, 0.012, 1.0 - r))
}

/// The bearing of a stream so far from the middle.
fn bearing(stream: usize, away: f32, seed: u32) -> f32 {
    let own = seed ^ (31 + stream as u32);
    STREAMS[stream] + 0.02 * noise1(away / 140.0, own) + 0.3 * noise1(away / 46.0, own ^ 7) / away.max(60.0) * 12.0
}

/// How hot the ground is at a spot, 0 to 1.
pub(super) fn heat((x, z): (f32, f32), side: f32, seed: u32) -> f32 {
    let (away, turned) = polar((x, z), side);
    if away > SHORE_M * 1.1 {
        return 0.0;
    }
    let crater = smoothstep(RIM * 0.95, RIM * 0.4, away / SHORE_M);
    let half = mix(HALF_M.0, HALF_M.1, away / SHORE_M) * (0.8 + 0.5 * noise1(away / 60.0, seed ^ 9));
    let nearest = (0..STREAMS.len()).map(|stream| {
        let off = turned - bearing(stream, away, seed);
        (off - crate::maths::floor_i(off + 0.5) as f32).abs() * std::f32::consts::TAU * away
    });
    crater.max(smoothstep(half, half * 0.35, nearest.fold(f32::MAX, f32::min)))
}

/// A spot of a stream so far from the middle.
pub(crate) fn spot(stream: usize, away: f32, (side, seed): (f32, u32)) -> (f32, f32) {
    let turned = bearing(stream, away, seed);
    (MIDDLE_M.0 * side + sin_turns(turned) * away, MIDDLE_M.1 - cos_turns(turned) * away)
}

/// The rim of its crater.
pub(super) fn crater(side: f32, height: impl Fn(f32, f32) -> f32) -> Vec3 {
    let (x, z) = (MIDDLE_M.0 * side, MIDDLE_M.1);
    v3(x, height(x + SHORE_M * RIM, z - 20.0), z)
}
