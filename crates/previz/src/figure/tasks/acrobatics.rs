//! What needs nothing but a mat, and often not even that: a somersault
//! backwards, a kick as high as a head.
//!
//! Bends and turns who is built; builds nobody.

use crate::figure::body::{Body, Since};
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, fract, hex, smoothstep};
use crate::scene::actors::peaks::{HIGH_KICK, SOMERSAULT};
use crate::script::Action;

/// Shares of a round between which somebody is in the air.
const UP: f32 = 0.22;
const DOWN: f32 = 0.62;

/// The stance of who does them; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    Some(match pose.action {
        Action::Somersault => tucked(pose.seconds, *rest),
        Action::HighKick => kick(pose.seconds, *rest),
        _ => return None,
    })
}

/// Down in the knees, up with the arms, drawn together, and caught again.
fn tucked(s: f32, rest: Stance) -> Stance {
    let t = fract(s * SOMERSAULT.hz);
    let flight = clamp01((t - UP) / (DOWN - UP));
    let tuck = smoothstep(0.12, 0.34, flight) * (1.0 - smoothstep(0.66, 0.92, flight));
    let low = smoothstep(0.04, 0.16, t) * (1.0 - smoothstep(0.18, 0.24, t))
        + smoothstep(0.6, 0.66, t) * (1.0 - smoothstep(0.7, 0.84, t));
    let thrown = smoothstep(0.16, 0.24, t) * (1.0 - smoothstep(0.27, 0.36, t));
    let held = smoothstep(0.72, 0.86, t) * (1.0 - smoothstep(0.95, 1.0, t));
    Stance {
        thigh: [0.11 * low + 0.29 * tuck, 0.1 * low + 0.28 * tuck],
        knee: [0.2 * low + 0.36 * tuck, 0.19 * low + 0.35 * tuck],
        spread: [0.015, 0.02],
        arm: [0.17 * tuck - 0.08 * low; 2],
        elbow: [0.1 * tuck + 0.03; 2],
        raise: [0.06 + 0.38 * thrown + 0.36 * held; 2],
        lean: 0.05 * low + 0.06 * tuck,
        nod: 0.3 * tuck,
        lift: 0.62 * flight * (1.0 - flight) * 4.0,
        look: 0.0,
        ..rest
    }
}

/// On guard, and the right leg thrown up straight before the face.
fn kick(s: f32, rest: Stance) -> Stance {
    let t = fract(s * HIGH_KICK.hz);
    let drawn = smoothstep(0.2, 0.34, t) * (1.0 - smoothstep(0.36, 0.44, t));
    let out = smoothstep(0.34, HIGH_KICK.peak, t) * (1.0 - smoothstep(0.56, 0.74, t));
    let ready = 1.0 - out;
    let bounce = 0.008 * wave(s * 1.2);
    Stance {
        thigh: [0.34 * out + 0.24 * drawn - 0.05 * ready, -0.02 * out + 0.06 * ready],
        knee: [0.02 + 0.3 * drawn + 0.06 * ready, 0.02 + 0.08 * ready],
        spread: [0.02, 0.03],
        arm: [-0.06 * out + 0.06 * ready, 0.1],
        elbow: [0.08 + 0.24 * ready, 0.3],
        raise: [0.12 * out + 0.05, 0.05],
        lean: -0.075 * out + 0.015 * ready,
        twist: 0.05 * out,
        lift: bounce * ready,
        look: 0.0,
        ..rest
    }
}

/// Turns who was added since about the hips, over a mat.
pub(crate) fn turn(body: &mut Body, pose: &Pose, (since, hip): (Since, Vec3)) {
    let t = fract(pose.seconds * SOMERSAULT.hz);
    body.turn(since, hip, 2, smoothstep(UP + 0.03, DOWN - 0.02, t));
    body.block((-1.0, 0.0, -0.6), (1.0, 0.03, 0.6), Skin::new(hex(0x2f6fb0)));
    for x in [-1.0, 0.94] {
        body.block((x, 0.03, -0.6), (x + 0.06, 0.033, 0.6), Skin::new(hex(0xf2f2ee)));
    }
}
