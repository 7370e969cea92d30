//! A tent of two slopes of canvas with an open front, a lamp inside.
//!
//! Where it stands and how lit it is is the scene's to say.

use super::block::Frame;
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, hex, v3};
use crate::scene::Prop;

/// Draws a tent whose front is turned to the camera.
pub(crate) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, h, d) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let glow = 0.2 * prop.lit;
    let ridge = |z: f32| frame.at(0.0, h, z);
    let foot = |x: f32, z: f32| frame.at(x, 0.0, z);
    let back = [foot(-w, d), foot(w, d), ridge(d)];
    facade.wall(&back, frame.away, prop.colour * 0.7, glow * 0.5, Cover::Plain);
    // The slope that is seen less lies behind the other.
    let slope = |side: f32| (frame.right * (side * h) + Vec3::UP * w).unit();
    let seen = |side: f32| facade.facing(frame.at(side * w * 0.5, h * 0.5, 0.0), slope(side));
    let sides = if seen(1.0) > seen(-1.0) { [-1.0, 1.0] } else { [1.0, -1.0] };
    for side in sides {
        let eave = side * w * 1.08;
        let over = d + 0.18;
        let canvas = [foot(eave, -over), foot(eave, over), ridge(over), ridge(-over)];
        facade.wall(&canvas, slope(side), prop.colour, glow, Cover::Plain);
    }
    // Inside it is dark, or warm with a lamp.
    let inside = hex(0x2a2118).lerp(v3(1.0, 0.6, 0.26), prop.lit * 0.85);
    let front = -d - 0.02;
    facade.wall(&[foot(-w, front), foot(w, front), ridge(front)], -frame.away, inside, prop.lit * 0.5, Cover::Plain);
    for side in [-1.0, 1.0] {
        // The flaps, tied back.
        let flap = [foot(side * w, front - 0.02), foot(side * w * 0.42, front - 0.02), ridge(front - 0.02)];
        facade.wall(&flap, -frame.away, prop.colour * 0.9, glow * 0.8, Cover::Plain);
        let peg = [
            frame.at(0.0, h, front),
            frame.at(side * w * 1.7, 0.0, front - 0.9),
            frame.at(side * w * 1.7 + 0.03, 0.0, front - 0.9),
        ];
        facade.wall(&peg, -frame.away, hex(0xd8d2c4), 0.0, Cover::Plain);
    }
    if prop.lit > 0.3 {
        facade.halo(frame.at(0.0, h * 0.35, front - 0.5), w * 2.0, v3(1.0, 0.55, 0.2) * (0.14 * prop.lit));
    }
}
