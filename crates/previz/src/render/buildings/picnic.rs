//! What lies between people at a picnic: a checked blanket on the grass, a
//! hamper with its lid ajar, plates and fruit.
//!
//! Where it lies is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, cos_turns, hex, sin_turns};
use crate::render::world::Moment;
use crate::scene::Prop;

/// Squares along a side of the blanket.
const SQUARES: i32 = 8;

/// A blanket that reaches from the far edge at its foot towards the camera and
/// follows the ground.
pub(crate) fn blanket(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (wide, deep) = (prop.size.x / SQUARES as f32, prop.size.z / SQUARES as f32);
    let corner = |column: i32, row: i32| {
        let flat = frame.at((column - SQUARES / 2) as f32 * wide, 0.0, -(row as f32) * deep);
        Vec3 { y: moment.ground(flat.x, flat.z).max(0.0) + prop.size.y, ..flat }
    };
    let white = hex(0xe9e4d8);
    for row in 0..SQUARES {
        for column in 0..SQUARES {
            let colour = match (column % 2, row % 2) {
                (0, 0) => prop.colour,
                (1, 1) => white,
                _ => prop.colour.lerp(white, 0.5),
            };
            let square =
                [corner(column, row + 1), corner(column + 1, row + 1), corner(column + 1, row), corner(column, row)];
            facade.wall(&square, Vec3::UP, colour, 0.0, Cover::Plain);
        }
    }
}

/// A hamper of wicker, and what was taken out of it.
pub(crate) fn hamper(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let cloth = 0.06;
    for (x, z, radius, shade) in
        [(0.72, 0.16, 0.15, 0xf0eee8), (-0.62, 0.3, 0.15, 0xf0eee8), (0.46, -0.42, 0.13, 0xdfe6ea)]
    {
        let rim: Vec<Vec3> = (0..10)
            .map(|i| i as f32 / 10.0)
            .map(|turn| frame.at(x + cos_turns(turn) * radius, cloth + 0.02, z + sin_turns(turn) * radius))
            .collect();
        facade.wall(&rim, Vec3::UP, hex(shade), 0.0, Cover::Plain);
    }
    let thing = |x: f32, z: f32| Frame { foot: frame.at(x, cloth + 0.02, z), ..*frame };
    for (x, z, size, shade) in [(0.7, 0.18, 0.09, 0xc0302a), (0.78, 0.1, 0.08, 0xd8902c), (-0.6, 0.32, 0.1, 0xd9b46a)] {
        block(&thing(x, z), Vec3::splat(size), hex(shade), Cover::Plain, facade);
    }
    let wicker = Cover::Courses { height: 0.06 };
    let body = Frame { foot: frame.at(0.0, cloth, 0.0), ..*frame };
    block(&body, prop.size, prop.colour, wicker, facade);
    let lid = Frame { foot: frame.at(0.02, cloth + prop.size.y, 0.03), ..*frame };
    block(&lid, Vec3 { x: prop.size.x * 1.04, y: 0.045, z: prop.size.z }, prop.colour * 0.85, wicker, facade);
    // A bottle beside it.
    block(&thing(-0.36, -0.05), Vec3 { x: 0.085, y: 0.24, z: 0.085 }, hex(0x2f5a3a), Cover::Plain, facade);
    let neck = Frame { foot: frame.at(-0.36, cloth + 0.25, -0.05), ..*frame };
    block(&neck, Vec3 { x: 0.035, y: 0.09, z: 0.035 }, hex(0x2f5a3a) * 0.9, Cover::Plain, facade);
}
