//! What people do with all of their body and little else: a skipping rope,
//! push-ups.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go,
//! and lays down whoever does push-ups.

use super::effort::SKIPS;
use crate::figure::body::{Body, Since};
use crate::figure::people::stance::wave;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{TURN, Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::script::Action;

/// From the feet to the shoulders, and to the hips.
const SHOULDERS: f32 = 0.735;
const HIPS: f32 = 0.49;

/// Draws what somebody plays with whose hips are there; where the right and the
/// left hand are then.
pub(crate) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    Some(match pose.action {
        Action::SkipRope => rope(body, pose.seconds, hip),
        Action::PushUp => {
            let reach = reach(pose.seconds);
            [-1.0, 1.0].map(|side| hip + v3(reach, 0.235, side * 0.125))
        }
        _ => return None,
    })
}

/// How far the arms are stretched in a push-up.
fn reach(s: f32) -> f32 {
    mix(0.13, 0.29, 0.5 + 0.5 * wave(s * 0.5))
}

/// A rope that goes round over the head and under the feet.
fn rope(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let turn = s * SKIPS;
    let circle = 0.012;
    let hands =
        [-1.0, 1.0].map(|side| hip + v3(0.04 + circle * sin_turns(turn), -0.01 - circle * cos_turns(turn), side * 0.2));
    let line: [(Vec3, f32); 9] = std::array::from_fn(|i| {
        let t = i as f32 / 8.0;
        let out = 0.56 * sin_turns(t * 0.5).max(0.0).sqrt();
        let wide = (t - 0.5) * (0.4 + 0.12 * sin_turns(t * 0.5));
        (hip + v3(0.04 + out * sin_turns(turn), -0.01 - out * cos_turns(turn), wide), 0.007)
    });
    body.tube(&line, 1.0, Skin::new(hex(0xd83a2a)));
    for hand in hands {
        body.rod(hand - v3(0.03, 0.0, 0.0), hand + v3(0.04, 0.0, 0.0), 0.012, 0.012, Skin::new(hex(0x2a5fc0)));
    }
    hands
}

/// Lays somebody on the toes and the hands, the higher the more the arms are
/// stretched.
pub(crate) fn lay(body: &mut Body, pose: &Pose, (since, hip): (Since, Vec3)) {
    let rise = (reach(pose.seconds) - 0.04) / SHOULDERS;
    body.turn(since, hip, 2, -0.25 + rise / TURN);
    body.shift(since, v3(-hip.x - 0.12, 0.05 + HIPS * rise - hip.y, 0.0));
}
