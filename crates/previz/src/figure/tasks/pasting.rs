//! A strip of red paper, held up to the wall on which it is to stay.
//!
//! Bends nobody; how who does it stands is `effort`'s.

use crate::figure::body::Body;
use crate::figure::people::stance::wave;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::script::Action;

/// Half the width of the strip and its length, in heights of who holds it.
const STRIP: (f32, f32) = (0.085, 0.8);
/// Characters on it.
const SIGNS: i32 = 7;

/// Draws the strip that somebody puts up whose hips are there; where the right and
/// the left hand are then.
pub(super) fn paste(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::Paste {
        return None;
    }
    let top = hip + v3(0.22, 0.52 + 0.012 * wave(pose.seconds * 0.35), 0.0);
    let (half, long) = STRIP;
    // It hangs a little away from the wall below.
    let at = |across: f32, down: f32, out: f32| top + v3(-0.05 * down - out, 0.03 - long * down, across);
    let sheet = |across: (f32, f32), down: (f32, f32), out: f32| {
        [at(across.0, down.0, out), at(across.1, down.0, out), at(across.1, down.1, out), at(across.0, down.1, out)]
    };
    let gold = Skin::new(hex(0xf2c25a)).glow(0.1);
    body.plate(&sheet((-half, half), (0.0, 1.0), 0.0), Skin::new(hex(0xcf1f1c)).glow(0.06));
    for sign in 0..SIGNS {
        let from = (sign as f32 + 0.32) / (SIGNS as f32 + 0.3);
        let (high, wide) = (0.62 / (SIGNS as f32 + 0.3), half * 0.62);
        for (row, share) in [(0.0, 0.8), (0.38, 1.0), (0.76, 0.7)] {
            let down = from + high * row;
            body.plate(&sheet((-wide * share, wide * share), (down, down + high * 0.16), 0.004), gold);
        }
        body.plate(&sheet((-wide * 0.1, wide * 0.1), (from, from + high), 0.004), gold);
    }
    Some([top + v3(-0.012, 0.0, -half), top + v3(-0.012, 0.0, half)])
}
