//! A bat: wings of skin between long fingers, ears that stand. One unit is the span.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

pub(crate) fn bat(body: &mut Body, pose: &Pose) {
    let fur = Skin::new(pose.colour(0x3a2c26)).pile(0.5);
    let skin = Skin::new(pose.colour(0x3a2c26) * 0.6);
    let beat = sin_turns(pose.stride);
    let since = body.since();
    body.ball(v3(0.0, 0.0, 0.0), v3(0.12, 0.062, 0.06), fur);
    body.orb(v3(0.13, 0.025, 0.0), 0.05, fur);
    body.ball(v3(0.175, 0.012, 0.0), v3(0.024, 0.02, 0.024), fur.tone(0.7));
    for side in [1.0, -1.0] {
        body.plate(
            &[v3(0.12, 0.06, side * 0.012), v3(0.13, 0.145, side * 0.045), v3(0.13, 0.055, side * 0.052)],
            fur.tone(0.8),
        );
        body.orb(v3(0.168, 0.038, side * 0.024), 0.008, Skin::new(hex(0x0a0909)).gloss(1.0));
        let rise = |s: f32| 0.16 * beat * s + 0.1 * sin_turns(pose.stride - 0.14) * s * s;
        let shoulder = v3(0.06, 0.01, side * 0.04);
        let wrist = v3(0.13, 0.02 + rise(0.5), side * 0.24);
        let tip = v3(-0.02, 0.02 + rise(1.0), side * 0.5 * cos_turns(0.05 * beat));
        let fingers =
            [tip, v3(-0.15, rise(0.8), side * 0.38), v3(-0.17, rise(0.5), side * 0.24), v3(-0.13, 0.0, side * 0.05)];
        body.rod(shoulder, wrist, 0.013, 0.01, fur);
        for finger in &fingers[..3] {
            body.rod(wrist, *finger, 0.007, 0.003, fur.tone(0.8));
        }
        for pair in fingers.windows(2) {
            // The skin hangs in a scallop from finger to finger.
            let hem = pair[0].lerp(pair[1], 0.5) + v3(0.045, 0.0, 0.0);
            body.plate(&[wrist, pair[0], hem, pair[1]], skin);
        }
        body.plate(&[shoulder, wrist, fingers[2], fingers[3]], skin.tone(1.1));
    }
    body.shift(since, v3(0.0, -0.04 * beat, 0.0));
    body.turn(since, Vec3::ZERO, 0, 0.03 * sin_turns(pose.seconds * 0.31));
}
