//! An airport's runway with its marks and lamps, and its control tower.
//!
//! Where they lie and stand is the scene's to say.

use super::block::{Frame, block, flat};
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, hex, v3};
use crate::scene::Prop;

/// Length of the strokes of the middle line, and of stroke and gap.
const STROKE_M: f32 = 18.0;
const EVERY_M: f32 = 34.0;
/// As far to both sides as single marks are told apart.
const MARKED_M: f32 = 340.0;

/// A strip of asphalt across the view: `size` is its length and its width.
pub(crate) fn runway(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let flat = |facade: &mut Facade, x: (f32, f32), z: (f32, f32), up: f32, colour: Vec3| {
        flat(frame, (x, z), up, colour, facade);
    };
    flat(facade, (-w, w), (-d - 6.0, d + 6.0), 0.0, prop.colour * 0.82);
    flat(facade, (-w, w), (-d, d), 0.01, prop.colour);
    let paint = hex(0xdcdcd6);
    for side in [-1.0, 1.0] {
        let edge = side * (d - 1.6);
        flat(facade, (-w, w), (edge - 0.45, edge + 0.45), 0.02, paint);
    }
    let mut x = -MARKED_M;
    while x < MARKED_M {
        flat(facade, (x, x + STROKE_M), (-0.6, 0.6), 0.02, paint);
        x += EVERY_M;
    }
    // Rubber that wheels have left.
    flat(facade, (-MARKED_M, MARKED_M), (3.0, 5.2), 0.015, prop.colour * 0.8);
    flat(facade, (-MARKED_M, MARKED_M), (-5.2, -3.0), 0.015, prop.colour * 0.8);
    if prop.lit > 0.3 {
        let mut x = -MARKED_M;
        while x <= MARKED_M {
            facade.halo(frame.at(x, 0.4, d + 1.0), 0.9, v3(1.0, 0.9, 0.62) * (1.6 * prop.lit));
            facade.halo(frame.at(x, 0.4, -d - 1.0), 0.9, v3(0.45, 0.7, 1.0) * (1.6 * prop.lit));
            x += 20.0;
        }
    }
}

/// A slender shaft with a cab of glass on its top.
pub(crate) fn control_tower(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (wide, high) = (prop.size.x, prop.size.y);
    block(frame, v3(wide * 0.55, high * 0.78, wide * 0.55), prop.colour, Cover::Courses { height: 3.0 }, facade);
    let parts = [
        (0.76, wide * 0.95, high * 0.06, prop.colour),
        (0.82, wide * 1.25, high * 0.1, hex(0x24343e).lerp(hex(0xffd9a0), prop.lit * 0.6)),
        (0.92, wide * 1.35, high * 0.03, prop.colour * 0.9),
        (0.95, wide * 0.12, high * 0.12, hex(0x8a8d90)),
    ];
    for (foot, across, tall, colour) in parts {
        let part = Frame { foot: frame.at(0.0, high * foot, 0.0), ..*frame };
        block(&part, v3(across, tall, across), colour, Cover::Plain, facade);
    }
    if prop.lit > 0.3 {
        facade.halo(frame.at(0.0, high * 1.07, 0.0), 3.0, v3(1.0, 0.12, 0.08));
    }
}
