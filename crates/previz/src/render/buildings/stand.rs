//! The stands of a stadium: rows of seats with people, hoardings before them,
//! a roof on its props; and the masts of its lamps.
//!
//! Where they stand and how lit they are is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, hex, v3};
use crate::noise::unit2;
use crate::scene::Prop;

/// Draws one stand, whose front is on the near side of its own directions.
pub(crate) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, h, d) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let night = prop.lit * 0.3;
    // Over a small stand the roof hangs lower.
    let rise = (h * 0.42).min(7.0);
    // Behind the last row, a dark wall up to the roof.
    let wall = [frame.at(-w, h, d), frame.at(w, h, d), frame.at(w, h + rise, d), frame.at(-w, h + rise, d)];
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
    let (low, front) = (h + rise - 0.8, d * 0.18);
    let roof = [
        frame.at(-w, low, front),
        frame.at(w, low, front),
        frame.at(w, h + rise + 0.4, d),
        frame.at(-w, h + rise + 0.4, d),
    ];
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

/// A mast with a panel of lamps.
pub(crate) fn floodlight(prop: &Prop, frame: &Frame, facade: &mut Facade) {
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
