//! What people do with a thing that they do not hold: a ball that is dribbled,
//! a zither that is played.
//!
//! Says where the thing is; draws no person.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, fract, hex, sin_turns, v3};
use crate::scene::Company;
use crate::script::{Action, SubjectKind as K};

/// Metres across of a football and of a ball that is bounced; metres that one
/// unit of a zither is long.
const FOOTBALL_M: f32 = 0.23;
const BALL_M: f32 = 0.25;
const ZITHER_M: f32 = 0.62;

/// Where a thing lies or bounces beside whoever is busy with it, and its size;
/// `None` if it is held in the hand instead.
pub(crate) fn beside(pose: &Pose, company: &Company) -> Option<(Vec3, f32)> {
    let rests = matches!(pose.action, Action::Sit | Action::Lie | Action::Sleep);
    let (at, size_m) = match company.kind {
        K::Zither if rests => (v3(0.29, 0.0, 0.0), ZITHER_M),
        K::Football if !rests => {
            // Pushed ahead at each step, and caught up with.
            let ahead = if pose.pace > 0.0 { 0.34 + 0.1 * sin_turns(pose.stride) } else { 0.17 };
            (v3(ahead, 0.0, -0.05), FOOTBALL_M)
        }
        K::Ball if !rests && pose.pace > 0.0 => {
            let fall = fract(pose.stride) * 2.0 - 1.0;
            (v3(0.17, 0.4 * (1.0 - fall * fall), -0.17), BALL_M)
        }
        _ => return None,
    };
    Some((at, size_m / pose.size_m.max(0.3)))
}

/// A zither on its low table, across in front of who plays it. One unit is
/// half of its length.
pub(crate) fn zither(body: &mut Body, pose: &Pose) {
    let lacquer = Skin::new(pose.colour(0x3a1d14)).gloss(0.6);
    let table = Skin::new(hex(0x6b4526));
    body.block((-0.24, 0.46, -1.0), (0.24, 0.5, 1.0), table);
    for z in [-0.82, 0.82] {
        body.block((-0.2, 0.0, z - 0.05), (0.2, 0.46, z + 0.05), table.tone(0.8));
    }
    // The board narrows towards its tail.
    for (z0, z1, half) in [(-0.95, -0.2, 0.16), (-0.2, 0.5, 0.145), (0.5, 0.96, 0.125)] {
        body.block((-half, 0.52, z0), (half, 0.59, z1), lacquer);
    }
    body.block((-0.15, 0.59, -0.82), (0.15, 0.62, -0.78), lacquer.tone(1.6));
    for string in 0..4 {
        let x = -0.08 + 0.053 * string as f32;
        body.rod(v3(x, 0.6, -0.8), v3(x * 0.7, 0.593, 0.94), 0.0015, 0.0015, Skin::new(hex(0x6a543a)));
    }
    // Marks of mother-of-pearl along its far edge.
    for mark in 0..7 {
        body.orb(v3(0.115, 0.588, -0.62 + 0.21 * mark as f32), 0.013, Skin::new(hex(0xd8cfb8)));
    }
}
