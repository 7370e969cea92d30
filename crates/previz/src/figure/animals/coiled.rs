//! A dragon of the West asleep: curled up about itself, its tail under its chin, its wings
//! folded on its back. One unit is the span of the wings; it lies on the ground at 0.
//!
//! The dragon that is awake is `dragon`'s.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, fract, hex, mix, sin_turns, v3};

/// How far from the middle of its ring the middle of its body lies.
const RING: f32 = 0.17;

/// Where its spine is at a share of its length from the tip of the tail to the head, and
/// how thick it is there.
fn spine(share: f32, breath: f32) -> (Vec3, f32) {
    // The tail lies around all the rest.
    let turns = -0.42 + 1.22 * share;
    let thick = if share < 0.45 {
        mix(0.008, 0.06, share / 0.45)
    } else if share < 0.72 {
        mix(0.06, 0.074, (share - 0.45) / 0.27) * (1.0 + breath)
    } else {
        mix(0.074, 0.034, ((share - 0.72) / 0.22).min(1.0))
    };
    let out = RING * mix(1.34, 0.94, (share * 1.6).min(1.0));
    (v3(cos_turns(turns) * out, thick * 0.92, -sin_turns(turns) * out), thick)
}

/// The whole of it.
pub(crate) fn coiled(body: &mut Body, pose: &Pose, coat: Vec3) {
    let skin = Skin::new(coat).mark(Mark::Under, coat.lerp(hex(0xd9a25a), 0.6)).gloss(0.25);
    let breath = 0.035 * sin_turns(pose.seconds * 0.17);
    let parts = 30;
    let line: Vec<(Vec3, f32)> = (0..=parts).map(|k| spine(0.94 * k as f32 / parts as f32, breath)).collect();
    body.tube(&line, 1.0, skin);
    let horn = Skin::new(hex(0xe0d2a8));
    for spike in 0..24 {
        let share = 0.1 + 0.8 * spike as f32 / 24.0;
        let ((at, thick), (next, _)) = (spine(share, breath), spine(share + 0.02, breath));
        let way = (next - at).unit();
        let top = at + v3(0.0, thick * 0.9, 0.0);
        let high = 0.018 + thick * 0.34;
        body.plate(&[top - way * 0.016, top + way * 0.016, top + v3(0.0, high, 0.0) - way * 0.012], skin.tone(0.55));
    }
    head(body, pose, breath, (skin, horn));
    for (share, out) in [(0.74, 0.075), (0.5, 0.085)] {
        // Its feet lie at its outer side.
        let (at, _) = spine(share, breath);
        let away = v3(at.x, 0.0, at.z).unit();
        let along = v3(-away.z, 0.0, away.x);
        let (knee, paw) = (at + away * out * 0.7 + v3(0.0, 0.03, 0.0), at + away * out * 1.2 - along * 0.05);
        let paw = v3(paw.x, 0.016, paw.z);
        body.rod(at, knee, 0.042, 0.03, skin);
        body.rod(knee, paw, 0.03, 0.02, skin);
        for claw in [-0.014, 0.0, 0.014] {
            let toe = paw - along * 0.035 + away * claw;
            body.rod(paw, v3(toe.x, 0.006, toe.z), 0.011, 0.003, horn);
        }
    }
    wings(body, breath, coat, skin);
}

/// The head, laid on the tail, and its breath.
fn head(body: &mut Body, pose: &Pose, breath: f32, (skin, horn): (Skin, Skin)) {
    let (neck, _) = spine(0.94, breath);
    let (before, _) = spine(0.9, breath);
    let flat = v3(neck.x - before.x, 0.0, neck.z - before.z).unit();
    let side = v3(-flat.z, 0.0, flat.x);
    let poll = v3(neck.x, 0.045, neck.z) + flat * 0.025;
    body.tube(
        &[(neck, 0.034), (poll, 0.04), (poll + flat * 0.06, 0.032), (poll + flat * 0.12 - v3(0.0, 0.014, 0.0), 0.018)],
        1.1,
        skin,
    );
    for hand in [1.0, -1.0] {
        let brow = poll + side * (0.026 * hand) + v3(0.0, 0.026, 0.0);
        body.rod(brow, brow - flat * 0.09 + v3(0.0, 0.045, 0.0) + side * (0.025 * hand), 0.012, 0.002, horn);
        // An eye that is shut.
        let lid = poll + flat * 0.03 + side * (0.031 * hand) + v3(0.0, 0.012, 0.0);
        body.rod(lid - flat * 0.013, lid + flat * 0.013 - v3(0.0, 0.005, 0.0), 0.004, 0.004, Skin::new(hex(0x1a0f0c)));
        let nostril = poll + flat * 0.118 + side * (0.009 * hand) - v3(0.0, 0.004, 0.0);
        body.orb(nostril, 0.004, Skin::new(hex(0x120a08)));
    }
    let mouth = poll + flat * 0.14;
    for wisp in 0..7 {
        let t = fract(wisp as f32 / 7.0 + pose.seconds * 0.09);
        let at = mouth + flat * (0.03 * t) + v3(0.012 * sin_turns(t + wisp as f32 * 0.3), 0.16 * t, 0.0);
        body.puff(at, 0.008 + 0.03 * t, hex(0x9a9a9c), 0.34 * (1.0 - t), 0.0);
    }
}

/// Both wings, folded along the back.
fn wings(body: &mut Body, breath: f32, coat: Vec3, skin: Skin) {
    let web = Skin::new(coat * 0.62);
    for (hand, lift) in [(1.0, 0.05), (-1.0, 0.075)] {
        let (shoulder, thick) = spine(0.72, breath);
        let away = v3(shoulder.x, 0.0, shoulder.z).unit() * hand;
        let root = shoulder + v3(0.0, thick * 0.7, 0.0) + away * 0.02;
        let wrist = root + v3(0.0, lift + 0.03, 0.0) + away * 0.05;
        let mut last = root;
        for finger in 0..5 {
            let share = 0.66 - 0.085 * finger as f32;
            let (at, thick) = spine(share, breath);
            let out = v3(at.x, 0.0, at.z).unit() * hand;
            let down = 0.35 + 0.5 * finger as f32 / 4.0;
            let tip = at + out * (thick * down * 1.15) + v3(0.0, thick * (1.15 - down * 0.7), 0.0);
            body.plate(&[wrist, last, tip], web.tone(0.86 + 0.09 * (finger % 2) as f32));
            body.rod(wrist, tip, 0.009, 0.003, skin.tone(0.85));
            last = tip;
        }
        body.rod(root, wrist, 0.02, 0.013, skin);
    }
}
