//! What is done in a gym without weights: pull-ups on a bar, sit-ups on a mat.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go, and
//! lays down whoever does sit-ups.

use crate::figure::body::{Body, Since};
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, mix, smoothstep, v3};
use crate::script::Action;

/// Height of the bar; how far off the ground who hangs from it is, with arms
/// stretched and bent.
const BAR: f32 = 1.34;
const HANGS: f32 = 0.26;
const PULLED: f32 = 0.47;

/// How far up somebody is, from 0 to 1.
fn up(s: f32) -> f32 {
    smoothstep(-0.8, 0.7, wave(s * 0.33))
}

/// The stance of who does so; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let up = up(pose.seconds);
    Some(match pose.action {
        Action::PullUp => Stance {
            lift: mix(HANGS, PULLED, up),
            thigh: [0.02 + 0.03 * up, 0.01 + 0.03 * up],
            knee: [0.12, 0.16],
            nod: -0.3 * up,
            look: 0.0,
            ..*rest
        },
        Action::SitUp => Stance {
            thigh: [0.125, 0.12],
            knee: [0.235, 0.23],
            lean: 0.015 + 0.16 * up,
            arm: [0.09; 2],
            elbow: [0.33; 2],
            raise: [0.1; 2],
            nod: 0.2,
            look: 0.0,
            ..*rest
        },
        _ => return None,
    })
}

/// Draws the bar of who pulls up; where the right and the left hand are then.
pub(crate) fn hang(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::PullUp {
        return None;
    }
    let steel = Skin::new(hex(0xb8bcc4)).gloss(0.7);
    let x = hip.x + 0.03;
    body.rod(v3(x, BAR, -0.5), v3(x, BAR, 0.5), 0.016, 0.016, steel);
    for z in [-0.5, 0.5] {
        body.rod(v3(x, 0.0, z), v3(x, BAR + 0.03, z), 0.026, 0.024, Skin::new(hex(0x2a2d34)).gloss(0.3));
        body.rod(v3(x - 0.28, 0.015, z), v3(x + 0.28, 0.015, z), 0.024, 0.024, Skin::new(hex(0x2a2d34)));
    }
    Some([-1.0, 1.0].map(|side| v3(x, BAR, side * 0.16)))
}

/// Lays who was added since on the back, on a mat.
pub(crate) fn lay(body: &mut Body, (since, hip): (Since, Vec3)) {
    body.turn(since, hip, 2, 0.25);
    body.shift(since, v3(-hip.x, 0.085 - hip.y, 0.0));
    body.block((-0.55, 0.0, -0.22), (0.5, 0.018, 0.22), Skin::new(hex(0x3a6ab0)));
}
