//! What people do with head and hands alone: bow, salute, nod, pray, look at the time,
//! take a picture of themselves.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::people::gesture::kneel;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, fract, hex, mix, smoothstep, v3};
use crate::script::Action;

/// Bows in a second, and how much of each is spent bent.
const BOWS: f32 = 0.22;

/// How far somebody is bent in a bow, from 0 to 1.
fn bent(pose: &Pose) -> f32 {
    let t = fract(pose.shot_s * BOWS);
    smoothstep(0.12, 0.36, t) * (1.0 - smoothstep(0.66, 0.92, t))
}

/// The stance of who does so; `None` of who does not.
pub(super) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let s = pose.seconds;
    let still = Stance { look: 0.0, ..*rest };
    Some(match pose.action {
        Action::Bow => {
            let down = bent(pose);
            Stance { lean: 0.15 * down, nod: 0.35 * down, knee: [0.0; 2], thigh: [0.0; 2], spread: [0.004; 2], ..still }
        }
        // Upright, the heels together.
        Action::Salute => {
            Stance { lean: -0.006, nod: -0.1, knee: [0.0; 2], thigh: [0.0; 2], spread: [0.004; 2], ..still }
        }
        Action::Nod => Stance { nod: 0.16 + 0.24 * wave(s * 0.8), lean: 0.006, ..still },
        Action::ShakeHead => Stance { look: 0.1 * wave(s * 0.8), nod: 0.08, ..still },
        Action::CheckWatch => Stance { nod: 0.34, look: 0.03, ..still },
        Action::Pray => Stance { nod: 0.42 + 0.03 * wave(s * 0.2), lean: 0.012, ..kneel(s, still) },
        Action::Selfie => Stance { nod: -0.22, side: 0.012 + 0.006 * wave(s * 0.3), look: -0.02, ..still },
        _ => return None,
    })
}

/// Where the right and the left hand are of whose hips are there, with what they hold.
pub(super) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    let s = pose.seconds;
    Some(match pose.action {
        // The hands lie against the thighs and slide down them.
        Action::Bow => {
            let down = bent(pose);
            [-1.0, 1.0].map(|side| hip + v3(mix(0.02, 0.1, down), mix(-0.03, -0.1, down), side * mix(0.13, 0.08, down)))
        }
        Action::Salute => [hip + v3(0.065, 0.4, -0.085), hip + v3(0.0, -0.04, 0.12)],
        Action::Nod | Action::ShakeHead => [hip + v3(0.14, 0.02, -0.03), hip + v3(0.14, 0.01, 0.03)],
        Action::CheckWatch => watch(body, s, hip),
        Action::Pray => {
            let palms = hip + v3(0.17, 0.2 + 0.003 * wave(s * 0.25), 0.0);
            [palms + v3(0.0, 0.0, -0.014), palms + v3(0.0, 0.0, 0.014)]
        }
        Action::Selfie => selfie(body, pose, hip),
        _ => return None,
    })
}

/// A watch on the left wrist, brought up to the eyes; the other hand draws back the cuff.
fn watch(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let wrist = hip + v3(0.175, 0.235 + 0.004 * wave(s * 0.4), -0.01);
    body.drum(
        wrist + v3(-0.012, 0.012, 0.035),
        wrist + v3(-0.019, 0.026, 0.035),
        0.026,
        0.026,
        Skin::metal(hex(0xd8c48a)),
    );
    body.drum(
        wrist + v3(-0.019, 0.026, 0.035),
        wrist + v3(-0.02, 0.028, 0.035),
        0.021,
        0.021,
        Skin::new(hex(0xf4f4f0)).glow(0.15),
    );
    body.rod(wrist + v3(0.0, 0.0, 0.032), wrist + v3(0.0, 0.0, 0.038), 0.026, 0.026, Skin::new(hex(0x3a2418)));
    [wrist + v3(0.0, 0.02, 0.065), wrist]
}

/// A telephone at the end of an arm, its screen to whoever holds it; the other hand shows
/// two fingers.
fn selfie(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let s = pose.seconds;
    let at = hip + v3(0.345, 0.43 + 0.006 * wave(s * 0.35), -0.12);
    let since = body.since();
    body.block((-0.005, -0.05, -0.026), (0.005, 0.05, 0.026), Skin::new(hex(0x17181c)).gloss(0.5));
    body.block((-0.007, -0.045, -0.023), (-0.005, 0.045, 0.023), Skin::new(hex(0xbfe0ff)).glow(0.6));
    body.orb(v3(0.006, 0.036, 0.013), 0.006, Skin::new(hex(0x3a5a8a)).gloss(1.0));
    body.turn(since, Vec3::ZERO, 2, 0.03);
    body.shift(since, at);
    let other = hip + v3(0.1, 0.33, 0.15);
    // Two fingers up.
    for side in [-0.011, 0.011] {
        body.rod(
            other + v3(0.0, 0.01, side * 0.4),
            other + v3(0.0, 0.06, side * 1.6),
            0.0075,
            0.006,
            Skin::new(hex(0xd8a884)),
        );
    }
    [at + v3(-0.006, -0.045, 0.0), other]
}
