//! A crab: a broad shell, eyes on stalks, two claws and eight legs. One unit is
//! its height.
//!
//! On plates it is no animal any more, and `galley`'s.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::script::Action;

pub(crate) fn crab(body: &mut Body, pose: &Pose) {
    let coat = pose.colour(0xd2502a);
    let shell = Skin::new(coat).gloss(0.35).mark(Mark::Under, coat.lerp(hex(0xf4dcb8), 0.6));
    let goes = matches!(pose.action, Action::Walk | Action::Run | Action::Cross | Action::Play);
    let bob = if goes { 0.03 * sin_turns(pose.stride * 2.0) } else { 0.01 * sin_turns(pose.seconds * 0.4) };
    let high = 0.5 + bob;
    body.ball(v3(0.0, high, 0.0), v3(0.42, 0.24, 0.62), shell);
    body.ball(v3(0.06, high + 0.06, 0.0), v3(0.33, 0.2, 0.5), shell.tone(1.08));
    for side in [1.0, -1.0] {
        for leg in 0..4 {
            let t = pose.stride + 0.25 * leg as f32 + if side > 0.0 { 0.5 } else { 0.0 };
            let (lift, swing) =
                if goes { (0.12 * sin_turns(t).max(0.0), 0.1 * sin_turns(t + 0.25)) } else { (0.0, 0.0) };
            let x = 0.16 - 0.17 * leg as f32;
            let root = v3(x * 0.8, high - 0.04, side * 0.46);
            let knee = v3(x * 1.5 + swing * 0.4, high + 0.14 + lift, side * 0.86);
            let foot = v3(x * 2.0 + swing, lift, side * (1.06 - 0.05 * leg as f32));
            body.tube(&[(root, 0.085), (knee, 0.065)], 1.0, shell.tone(0.92));
            body.tube(&[(knee, 0.062), (knee.lerp(foot, 0.55), 0.045), (foot, 0.012)], 1.0, shell.tone(0.8));
        }
        claw(body, pose, v3(0.26, high, side * 0.4), side, shell);
        let stalk = v3(0.36, high + 0.2, side * 0.14);
        body.rod(v3(0.32, high + 0.06, side * 0.12), stalk, 0.03, 0.026, shell);
        body.orb(stalk + v3(0.01, 0.04, 0.0), 0.055, Skin::new(hex(0x120e0c)).gloss(0.8));
    }
}

/// A claw, which opens and shuts now and then.
fn claw(body: &mut Body, pose: &Pose, root: Vec3, side: f32, shell: Skin) {
    let open = 0.03 + 0.05 * sin_turns(pose.seconds * 0.7 + side * 0.2).max(0.0);
    let wave = 0.06 * sin_turns(pose.seconds * 0.33 + side * 0.3);
    let elbow = root + v3(0.22, 0.05, side * 0.34);
    let wrist = root + v3(0.5, 0.16 + wave, side * 0.22);
    body.tube(&[(root, 0.09), (elbow, 0.085), (wrist, 0.1)], 1.0, shell);
    body.ball(wrist + v3(0.1, 0.03, -side * 0.02), v3(0.2, 0.15, 0.12), shell.tone(1.05));
    let tip = wrist + v3(0.44, 0.06, -side * 0.12);
    body.tube(
        &[
            (wrist + v3(0.18, 0.09, 0.0), 0.09),
            (tip + v3(-0.1, 0.1 + open, 0.0), 0.06),
            (tip + v3(0.0, open, 0.0), 0.012),
        ],
        0.8,
        shell,
    );
    body.tube(
        &[
            (wrist + v3(0.16, -0.04, 0.0), 0.07),
            (tip + v3(-0.1, -0.08 - open, 0.0), 0.045),
            (tip - v3(0.02, open, 0.0), 0.01),
        ],
        0.8,
        shell.tone(0.9),
    );
}
