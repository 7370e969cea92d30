//! Round things: drums and discs of flat faces, and tufts that are turned to the eye.
//!
//! Knows no kind of thing.

use super::block::Frame;
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, cos_turns, sin_turns};

/// Faces of a drum.
const FACES: usize = 14;

fn rim(frame: &Frame, radius: f32, up: f32) -> [Vec3; FACES] {
    std::array::from_fn(|i| {
        let turn = i as f32 / FACES as f32;
        frame.at(cos_turns(turn) * radius, up, sin_turns(turn) * radius)
    })
}

/// A level disc.
pub(super) fn disc(frame: &Frame, radius: f32, up: f32, colour: Vec3, facade: &mut Facade) {
    facade.wall(&rim(frame, radius, up), Vec3::UP, colour, 0.0, Cover::Plain);
}

/// The side of a drum, whose radius may differ below and above; it has no lid.
pub(super) fn drum(
    frame: &Frame,
    (low, high): ((f32, f32), (f32, f32)),
    (colour, glow): (Vec3, f32),
    facade: &mut Facade,
) {
    let (foot, top) = (rim(frame, low.0, low.1), rim(frame, high.0, high.1));
    for i in 0..FACES {
        let next = (i + 1) % FACES;
        let face = [foot[i], foot[next], top[next], top[i]];
        let turn = (i as f32 + 0.5) / FACES as f32;
        let out = frame.right * cos_turns(turn) + frame.away * sin_turns(turn);
        let normal = (out * (high.1 - low.1).abs().max(0.01) + Vec3::UP * (low.0 - high.0)).unit();
        if facade.facing(face[0], normal) > 0.0 {
            facade.wall(&face, normal, colour, glow, Cover::Plain);
        }
    }
}

/// A round patch that is turned to the eye.
pub(super) fn tuft(right: Vec3, (middle, radius): (Vec3, f32), colour: Vec3, facade: &mut Facade) {
    let points: Vec<Vec3> = (0..8)
        .map(|i| {
            let (turn, wobble) = (i as f32 / 8.0, if i % 2 == 0 { 1.0 } else { 0.82 });
            middle + right * (cos_turns(turn) * radius * wobble) + Vec3::UP * (sin_turns(turn) * radius * wobble)
        })
        .collect();
    facade.wall(&points, Vec3::UP, colour * 0.8, 0.0, Cover::Plain);
}
