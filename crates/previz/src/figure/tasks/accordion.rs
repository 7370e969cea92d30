//! An accordion before the breast: its keys, its buttons, and the bellows that
//! open and close between them.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::goods::product::to_viewer;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, hex, sin_turns, v3};

/// Units of a player's height that one unit of it is high.
const SIZE: f32 = 0.25;
/// How wide each of its two bodies is, and the bellows closed and drawn out.
const BODY: f32 = 0.24;
const CLOSED: f32 = 0.34;
const DRAWN: f32 = 0.7;

/// An accordion by itself, half open. One unit is its height.
pub(crate) fn accordion(body: &mut Body, pose: &Pose) {
    let since = body.since();
    instrument(body, pose, 0.5);
    body.shift(since, v3(0.0, 0.5, 0.0));
    body.turn(since, Vec3::ZERO, 1, -0.25);
    to_viewer(body, since);
}

/// Held on its straps and drawn out and in; where both hands are.
pub(crate) fn played(body: &mut Body, thing: &Pose, hip: Vec3) -> [Vec3; 2] {
    let open = 0.5 + 0.5 * sin_turns(thing.seconds * 0.36);
    let middle = hip + v3(0.155, 0.135, 0.0);
    let since = body.since();
    let bass = instrument(body, thing, open);
    body.put(since, &Frame::shift(middle, SIZE));
    let strap = Skin::new(hex(0x2a1c14));
    for side in [-1.0, 1.0] {
        let over = hip + v3(0.0, 0.3, 0.07 * side);
        body.tube(
            &[
                (middle + v3(-0.02, 0.11, 0.06 * side - 0.03), 0.009),
                (over + v3(0.055, -0.03, 0.0), 0.01),
                (over - v3(0.03, 0.0, 0.0), 0.01),
            ],
            1.6,
            strap,
        );
    }
    let run = 0.03 * sin_turns(thing.seconds * 0.9) + 0.012 * sin_turns(thing.seconds * 2.3);
    let keys = middle + v3(0.03, run, -(CLOSED * 0.5 + BODY + 0.12) * SIZE);
    [keys, middle + v3(0.0, -0.01, bass * SIZE + 0.012)]
}

/// The accordion about its middle, its front at +x and its keys at -z; how far
/// its other end is drawn out.
fn instrument(body: &mut Body, pose: &Pose, open: f32) -> f32 {
    let lacquer = Skin::new(pose.colour(0xb0202a)).gloss(0.8);
    let silver = Skin::new(hex(0xd8dce2)).gloss(0.9);
    let wide = CLOSED + (DRAWN - CLOSED) * open;
    let (right, left) = (-CLOSED * 0.5, wide - CLOSED * 0.5);
    for (from, to) in [(right - BODY, right), (left, left + BODY)] {
        body.block((-0.3, -0.5, from), (0.3, 0.5, to), lacquer);
        for y in [-0.28_f32, 0.0, 0.28] {
            body.block((0.3, y - 0.09, from + 0.05), (0.312, y + 0.09, to - 0.05), silver);
        }
        body.block((-0.302, -0.505, to - 0.02), (0.306, 0.505, to), silver);
    }
    const FOLDS: usize = 11;
    let dark = Skin::new(hex(0x1c1a1e));
    for i in 0..FOLDS {
        let at = |t: f32| right + wide * t / FOLDS as f32;
        let (a, b, c) = (at(i as f32), at(i as f32 + 0.5), at(i as f32 + 1.0));
        body.block((-0.25, -0.45, a), (0.25, 0.45, c), dark);
        body.block((-0.285, -0.485, b - 0.008), (0.285, 0.485, b + 0.008), Skin::new(hex(0xe2ddd0)));
    }
    // A board of keys on the one side, buttons on the other.
    let board = right - BODY;
    body.block((-0.02, -0.5, board - 0.2), (0.2, 0.5, board), Skin::new(hex(0xf4f0e6)).gloss(0.5));
    for key in 0..14 {
        let y = -0.46 + 0.92 * key as f32 / 13.0;
        body.block((0.198, y - 0.004, board - 0.2), (0.204, y + 0.004, board), dark);
        if key % 7 != 2 && key % 7 != 6 {
            body.block((0.19, y + 0.016, board - 0.12), (0.23, y + 0.05, board), dark);
        }
    }
    for i in 0..24 {
        let (row, column) = (i / 8, i % 8);
        let at = v3(0.12 - 0.12 * row as f32, -0.35 + 0.1 * column as f32, left + BODY);
        body.orb(at, 0.03, Skin::new(hex(0xf4f0e6)).gloss(0.6));
    }
    left + BODY
}
