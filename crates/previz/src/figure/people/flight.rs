//! Those who fly by themselves: a superhero flat in the air behind a fist, a witch
//! astride a broom.
//!
//! Knows no skeleton but the points that it is given.

use super::joints::Stance;
use super::suit::floats;
use crate::figure::body::{Body, Since};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::script::Guise;

/// How they hold themselves in the air; `None` for those who only drift there.
pub(super) fn stance(pose: &Pose, rest: Stance) -> Option<Stance> {
    match pose.guise.filter(|_| floats(pose.action))? {
        Guise::Superhero => Some(Stance {
            thigh: [-0.012, 0.05],
            knee: [0.02, 0.12],
            arm: [0.47, -0.02],
            elbow: [0.02, 0.06],
            raise: [0.02, 0.05],
            spread: [0.008; 2],
            nod: -0.14,
            ..rest
        }),
        Guise::Wizard => Some(Stance {
            thigh: [0.15, 0.17],
            knee: [0.15, 0.18],
            arm: [0.1, 0.12],
            elbow: [0.06; 2],
            lean: 0.03,
            ..rest
        }),
        _ => None,
    }
}

/// Lays them into the air about their hips, with what bears them. Tells whether they fly.
pub(super) fn lay(body: &mut Body, pose: &Pose, (since, hip): (Since, Vec3)) -> bool {
    match pose.guise.filter(|_| floats(pose.action)) {
        Some(Guise::Superhero) => {
            body.turn(since, hip, 2, -0.21 + 0.008 * sin_turns(pose.seconds * 0.4));
            true
        }
        Some(Guise::Wizard) => {
            broom(body, hip - v3(0.0, 0.075, 0.0));
            true
        }
        _ => false,
    }
}

/// A broom whose twigs are behind whoever sits at `at`.
fn broom(body: &mut Body, at: Vec3) {
    let (wood, twigs) = (Skin::new(hex(0x7a5230)), Skin::new(hex(0xb98c4a)));
    body.rod(at + v3(0.62, 0.05, 0.0), at + v3(-0.42, -0.02, 0.0), 0.017, 0.02, wood);
    let behind = |x: f32, r: f32| (at + v3(x, -0.02, 0.0), r);
    body.tube(&[behind(-0.4, 0.028), behind(-0.5, 0.075), behind(-0.66, 0.1), behind(-0.86, 0.07)], 1.0, twigs);
    body.rod(at + v3(-0.43, -0.02, 0.0), at + v3(-0.46, -0.02, 0.0), 0.05, 0.055, wood.tone(0.7));
}
