//! Two needles, what grows on them, and the ball of wool that it comes from.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use super::music::stool;
use crate::figure::body::Body;
use crate::figure::people::stance::wave;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, mix, v3};
use crate::script::Action;

/// Stitches in a second.
const STITCHES: f32 = 0.9;

/// Draws what somebody knits; where the right and the left hand are then.
pub(crate) fn knit(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::Knit {
        return None;
    }
    if pose.seat.is_none() {
        stool(body, hip);
    }
    let wool = Skin::new(pose.pick(&[0xd8452f, 0x3f7fb8, 0xe0a83a, 0x9a4f8a], 73));
    let s = pose.seconds * STITCHES;
    let hands = [-1.0_f32, 1.0].map(|side| {
        let work = wave(s + if side > 0.0 { 0.5 } else { 0.0 });
        hip + v3(0.2 + 0.01 * work, 0.15 + 0.014 * work, side * (0.065 + 0.006 * work))
    });
    let tips = hip + v3(0.245, 0.19, 0.0);
    let steel = Skin::new(hex(0xe2e6ec)).gloss(0.8);
    for (hand, side) in hands.into_iter().zip([-1.0_f32, 1.0]) {
        let tip = tips + v3(0.01, 0.02, -side * 0.025);
        let end = hand + (hand - tip) * 1.1 + v3(0.0, 0.0, side * 0.03);
        body.rod(tip, end, 0.0045, 0.0055, steel);
        body.orb(end, 0.011, wool.tone(0.6));
    }
    cloth(body, tips, wool);
    // The thread runs over the lap to a ball beside the feet.
    let ball = v3(hip.x + 0.36, 0.045, 0.2);
    body.orb(ball, 0.052, wool);
    for i in 0..5 {
        let tilt = 0.16 * (i as f32 - 2.0);
        body.hoop(
            ball,
            v3(tilt, 1.0, 0.3 - tilt).unit(),
            (0.047, 0.047),
            (0.008, 1.0),
            wool.tone(0.85 + 0.06 * i as f32),
        );
    }
    let thread = [(hands[1], 0.004), (hands[1].lerp(ball, 0.5) + v3(0.07, 0.03, 0.03), 0.004), (ball, 0.004)];
    body.tube(&thread, 1.0, wool.tone(1.1));
    Some(hands)
}

/// The piece that hangs from the needles, in rows.
fn cloth(body: &mut Body, tips: Vec3, wool: Skin) {
    let row = |t: f32, z: f32| {
        let out = 0.03 * t - 0.02 * (z * 6.0) * (z * 6.0) * (1.0 - t);
        tips + v3(out, 0.01 - 0.22 * t, z)
    };
    let rows = 7;
    for i in 0..rows {
        let (a, b) = (i as f32 / rows as f32, (i + 1) as f32 / rows as f32);
        let tone = if i % 2 == 0 { 1.0 } else { 0.84 };
        let half = mix(0.06, 0.085, b);
        for (z0, z1) in [(-half, 0.0), (0.0, half)] {
            body.plate(&[row(a, z0), row(a, z1), row(b, z1), row(b, z0)], wool.tone(tone));
        }
        body.rod(row(b, -half), row(b, half), 0.006, 0.006, wool.tone(tone * 1.1));
    }
}
