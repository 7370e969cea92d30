//! The stands of a stadium: rows of seats with people, hoardings before them,
//! a roof on its props; and the masts of its lamps.
//!
//! Where they stand and how lit they are is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, clamp01, floor_i, fract, hex, mix, v3};
use crate::noise::unit2;
use crate::scene::Prop;

/// Draws one stand, whose front is on the near side of its own directions.
pub(super) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, h, d) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let night = prop.lit * 0.3;
    // Behind the last row, a dark wall up to the roof.
    let wall = [frame.at(-w, h, d), frame.at(w, h, d), frame.at(w, h + 7.0, d), frame.at(-w, h + 7.0, d)];
    facade.wall(&wall, -frame.away, hex(0x3a3d44), night * 0.5, Cover::Stripes { width: 6.0, other: hex(0x33363c) });
    let tier = |facade: &mut Facade, (y0, z0): (f32, f32), (y1, z1): (f32, f32), seed: u32| {
        let seats = [frame.at(-w, y0, z0), frame.at(w, y0, z0), frame.at(w, y1, z1), frame.at(-w, y1, z1)];
        let normal = (Vec3::UP * (z1 - z0) - frame.away * (y1 - y0)).unit();
        facade.wall(&seats, normal, prop.colour, night, Cover::Crowd { seed });
    };
    tier(facade, (h * 0.5, d * 0.56), (h, d), prop.seed);
    let balcony = [
        frame.at(-w, h * 0.4, d * 0.54),
        frame.at(w, h * 0.4, d * 0.54),
        frame.at(w, h * 0.52, d * 0.54),
        frame.at(-w, h * 0.52, d * 0.54),
    ];
    facade.wall(&balcony, -frame.away, hex(0xd8d8d4), night, Cover::Plain);
    tier(facade, (1.3, 0.0), (h * 0.4, d * 0.54), prop.seed ^ 8);
    hoardings(prop, frame, w, facade);
    // The roof, and its bright edge.
    let (low, front) = (h + 6.2, d * 0.18);
    let roof = [frame.at(-w, low, front), frame.at(w, low, front), frame.at(w, h + 7.4, d), frame.at(-w, h + 7.4, d)];
    facade.wall(&roof, -Vec3::UP, hex(0x8d9298), night, Cover::Stripes { width: 8.0, other: hex(0x7d8288) });
    let edge = [
        frame.at(-w, low, front),
        frame.at(w, low, front),
        frame.at(w, low + 1.1, front),
        frame.at(-w, low + 1.1, front),
    ];
    facade.wall(&edge, -frame.away, hex(0xe6e8ea), night, Cover::Plain);
}

/// Boards with advertisements along the front.
fn hoardings(prop: &Prop, frame: &Frame, w: f32, facade: &mut Facade) {
    let paints = [0xc8322c, 0x1f4f9a, 0xe0b02c, 0x2c7a4e, 0xe8e8e4, 0x22262c];
    let count = (w / 4.0) as i32;
    for i in -count..count {
        let (from, to) = (i as f32 * 4.0, i as f32 * 4.0 + 3.9);
        let paint = hex(paints[(unit2(i, 31, prop.seed) * 5.99) as usize]);
        let at = |x: f32, y: f32| frame.at(x, y, -2.0);
        let glow = prop.lit * 0.5;
        facade.wall(&[at(from, 0.0), at(to, 0.0), at(to, 1.0), at(from, 1.0)], -frame.away, paint, glow, Cover::Plain);
        // A line of lettering, of which nobody sees more from here.
        let ink = if paint.luma() > 0.3 { hex(0x22262c) } else { hex(0xf0f0ec) };
        let word = from + 0.5 + unit2(i, 32, prop.seed) * 0.6;
        let end = to - 0.5 - unit2(i, 33, prop.seed) * 0.8;
        facade.wall(
            &[at(word, 0.36), at(end, 0.36), at(end, 0.66), at(word, 0.66)],
            -frame.away,
            ink,
            glow,
            Cover::Plain,
        );
    }
}

/// Colour of rows of people at `u` metres along and `v` metres up.
pub(super) fn crowd(seat: Vec3, (u, v): (f32, f32), seed: u32, footprint: f32) -> Vec3 {
    let (row, place) = (v / 0.42, u / 0.62);
    let (line, number) = (floor_i(row), floor_i(place));
    let stairs = fract(u / 13.0) * 13.0 < 1.1;
    let near = clamp01(1.25 - footprint * 2.2);
    let clothes = [
        v3(0.55, 0.1, 0.09),
        v3(0.1, 0.16, 0.42),
        v3(0.62, 0.6, 0.56),
        v3(0.05, 0.05, 0.06),
        v3(0.55, 0.42, 0.1),
        v3(0.2, 0.22, 0.24),
        v3(0.5, 0.33, 0.25),
    ];
    let dice = unit2(number, line, seed);
    let someone = if dice < 0.2 { seat } else { clothes[((dice - 0.2) * 8.74) as usize % 7] };
    // Heads above, shoulders below, the row's shade between.
    let shape = mix(0.55, 1.15, fract(row)) * (1.0 - 0.5 * (fract(place) * 2.0 - 1.0).abs());
    let mean = v3(0.22, 0.19, 0.18).lerp(seat, 0.2) * mix(0.85, 1.15, unit2(number / 4, line / 2, seed ^ 5));
    let colour = mean.lerp(someone * shape, near);
    if stairs { colour.lerp(v3(0.3, 0.3, 0.29), 0.8) } else { colour }
}

/// A mast with a panel of lamps.
pub(super) fn floodlight(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let h = prop.size.y;
    block(frame, v3(0.9, h, 0.9), prop.colour, Cover::Plain, facade);
    let (half, high) = (prop.size.x * 0.5, 5.0);
    let panel = [
        frame.at(-half, h, -0.6),
        frame.at(half, h, -0.6),
        frame.at(half, h + high, -0.6),
        frame.at(-half, h + high, -0.6),
    ];
    facade.wall(&panel, -frame.away, hex(0x565b60), 0.0, Cover::Plain);
    for row in 0..3 {
        for column in 0..5 {
            let (x, y) = ((column as f32 - 2.0) * half * 0.4, h + 0.9 + row as f32 * 1.6);
            let lamp = |half: f32| {
                [(-half, -half), (half, -half), (half, half), (-half, half)]
                    .map(|(dx, dy)| frame.at(x + dx, y + dy, -0.7))
            };
            facade.wall(&lamp(0.55), -frame.away, hex(0xe8eef2), 3.0 * prop.lit, Cover::Plain);
        }
    }
    if prop.lit > 0.3 {
        facade.halo(frame.at(0.0, h + 2.5, -1.0), 22.0, v3(0.9, 0.95, 1.0) * (1.1 * prop.lit));
    }
}

/// Colour of the pitch: mown stripes, and its lines.
pub(super) fn pitch((light, dark): (Vec3, Vec3), (x, z): (f32, f32), footprint: f32) -> Vec3 {
    use crate::scene::stadium::{HALF_LONG_M, HALF_WIDE_M, MIDDLE_Z_M};
    let (x, z) = (x.abs(), z - MIDDLE_Z_M);
    let inside = x < HALF_LONG_M + 3.0 && z.abs() < HALF_WIDE_M + 3.0;
    if !inside {
        return v3(0.24, 0.1, 0.07);
    }
    let stripe = fract((x + 2.7) / 10.9) < 0.5;
    let grass = if stripe { light } else { dark };
    let r = (x * x + z * z).sqrt();
    let spot = x - (HALF_LONG_M - 11.0);
    let arc = if x < HALF_LONG_M - 16.5 { ((spot * spot + z * z).sqrt() - 9.15).abs() } else { 1e3 };
    let on = |line: f32, within: bool| if within { line.abs() } else { 1e3 };
    let field = x <= HALF_LONG_M && z.abs() <= HALF_WIDE_M;
    let lines = [
        on(x - HALF_LONG_M, z.abs() < HALF_WIDE_M),
        on(z.abs() - HALF_WIDE_M, x < HALF_LONG_M),
        on(x, field),
        (r - 9.15).abs(),
        on(x - HALF_LONG_M + 16.5, z.abs() < 20.15),
        on(z.abs() - 20.15, field && x > HALF_LONG_M - 16.5),
        on(x - HALF_LONG_M + 5.5, z.abs() < 9.15),
        on(z.abs() - 9.15, field && x > HALF_LONG_M - 5.5),
        arc,
    ];
    let off = lines.into_iter().fold(1e3, f32::min);
    let soft = footprint * 0.7 + 0.02;
    let chalk = clamp01((0.07 + soft - off) / (soft * 1.4)) * (0.16 / (0.1 + soft)).min(1.0);
    grass.lerp(v3(0.8, 0.82, 0.78), chalk)
}
