//! The dragon of the East: a long body that winds through the air, mane,
//! antlers and whiskers, and no wings. One unit is its length, wound.
//!
//! The dragon of the West is `dragon`'s.

use crate::figure::body::{Body, joint};
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, smoothstep, v3};

/// What it is coloured with.
struct Hues {
    scales: Skin,
    mane: Skin,
    horn: Skin,
}

/// A dragon of the East.
pub(crate) fn loong(body: &mut Body, pose: &Pose) {
    let coat = pose.colour(0xcf9a34);
    // It shines a little of itself, or it would be lost in a night sky.
    let glow = 0.03 + 0.2 * pose.dark;
    let golden = coat.x > coat.z * 2.0;
    let mane = if golden { hex(0xc23a22) } else { coat.lerp(Vec3::splat(0.85), 0.6) };
    let hues = Hues {
        scales: Skin::new(coat).mark(Mark::Under, coat.lerp(hex(0xf6e6b8), 0.75)).gloss(0.3).glow(glow),
        mane: Skin::new(mane).glow(glow),
        horn: Skin::new(hex(0xe6d3a0)).glow(glow * 0.6),
    };
    let spine: Vec<(Vec3, f32)> = (0..=30).map(|i| i as f32 / 30.0).map(|t| (wound(pose, t), girth(t))).collect();
    body.tube(&spine, 0.95, hues.scales);
    fin(body, &spine, hues.mane);
    tuft(body, pose, &spine, hues.mane);
    for (i, offset) in [(7, 0.0), (17, 0.37)] {
        let way = (spine[i - 1].0 - spine[i + 1].0).unit();
        for side in [1.0, -1.0] {
            leg(body, pose, (spine[i], way), (side, offset), &hues);
        }
    }
    let since = body.since();
    head(body, pose, &hues);
    let way = (spine[0].0 - spine[2].0).unit();
    // The head looks where it goes, more level than the neck.
    body.turn(since, Vec3::ZERO, 2, way.y * 0.08);
    body.turn(since, Vec3::ZERO, 1, way.z * 0.12);
    body.shift(since, spine[0].0);
}

/// The head of one of cloth and paper, its neck at the origin.
pub(crate) fn dance_head(body: &mut Body, pose: &Pose, (coat, glow): (Vec3, f32)) {
    let mane = if coat.x > coat.y * 2.5 { hex(0xe8b52a) } else { hex(0xc23a22) };
    let hues = Hues {
        scales: Skin::new(coat).mark(Mark::Under, coat.lerp(hex(0xf6e6b8), 0.75)).gloss(0.4).glow(glow),
        mane: Skin::new(mane).glow(glow),
        horn: Skin::new(hex(0xe6d3a0)).glow(glow * 0.6),
    };
    head(body, pose, &hues);
}

/// The middle of its body at a share of the way from head to tail.
fn wound(pose: &Pose, t: f32) -> Vec3 {
    let phase = pose.stride * 0.55 - t * 2.15;
    let swing = smoothstep(0.0, 0.2, t);
    let raised = 0.13 * (1.0 - smoothstep(0.0, 0.22, t));
    let high = 0.105 * mix(0.25, 1.0, swing) * sin_turns(phase) * (1.0 - 0.35 * t);
    v3(0.42 - t, raised + high, 0.12 * swing * cos_turns(phase + 0.06))
}

fn girth(t: f32) -> f32 {
    let neck = mix(0.03, 0.05, smoothstep(0.0, 0.28, t));
    neck * mix(1.0, 0.14, smoothstep(0.45, 1.0, t))
}

/// The comb of flames along its back.
fn fin(body: &mut Body, spine: &[(Vec3, f32)], skin: Skin) {
    for pair in spine.windows(2).skip(2) {
        let ((a, r), (b, _)) = (pair[0], pair[1]);
        let way = (b - a).unit();
        let up = (Vec3::UP - way * way.y).unit();
        let (a, b) = (a + up * (r * 0.8), b + up * (r * 0.7));
        let tip = b + way * 0.012 + up * (r * 1.1 + 0.006);
        body.plate(&[a, a.lerp(b, 0.5) + up * (r * 0.45), tip, b], skin);
    }
}

/// The flame of hair at the end of the tail.
fn tuft(body: &mut Body, pose: &Pose, spine: &[(Vec3, f32)], skin: Skin) {
    let end = spine[spine.len() - 1].0;
    let way = (end - spine[spine.len() - 3].0).unit();
    for i in 0..7 {
        let off = (i as f32 - 3.0) / 3.0;
        let stir = 0.02 * sin_turns(pose.seconds * 0.7 + off * 0.4);
        let tip = end + way * (0.1 - 0.035 * off.abs()) + v3(0.0, off * 0.06 + stir, off * 0.025);
        let middle = end.lerp(tip, 0.5) + v3(0.0, off * 0.02, 0.0);
        body.tube(&[(end - way * 0.01, 0.008), (middle, 0.011), (tip, 0.001)], 0.7, skin);
    }
}

/// One of four short legs with four claws, which rows through the air.
fn leg(body: &mut Body, pose: &Pose, ((at, r), way): ((Vec3, f32), Vec3), (side, offset): (f32, f32), hues: &Hues) {
    let row = 0.03 * sin_turns(pose.stride * 0.55 + offset + side * 0.2);
    let root = at + v3(0.0, -r * 0.35, side * r * 0.7);
    let foot = at - way * (0.045 - row) + v3(0.0, -r - 0.062 + row.abs() * 0.4, side * (r + 0.035));
    let knee = joint(root, foot, 0.062, 0.056, 1.0);
    body.tube(&[(root, 0.027), (knee, 0.019), (foot, 0.011)], 1.0, hues.scales);
    for claw in 0..4 {
        let turn = (claw as f32 - 1.5) * 0.11;
        let out = v3(cos_turns(turn) * 0.034, -0.014, sin_turns(turn) * 0.034 * side);
        let out = if claw == 3 { v3(-0.026, -0.016, 0.0) } else { out };
        body.rod(foot, foot + out, 0.009, 0.006, hues.scales);
        body.rod(foot + out, foot + out * 1.5 + v3(0.0, -0.008, 0.0), 0.005, 0.001, hues.horn);
    }
    // Flames at the elbow.
    for i in 0..3 {
        let tip = knee - way * (0.045 + 0.012 * i as f32) + v3(0.0, 0.012 * (i as f32 - 0.5), side * 0.012);
        body.rod(knee, tip, 0.009, 0.001, hues.mane);
    }
}

/// The head, looking ahead, its neck at the origin.
fn head(body: &mut Body, pose: &Pose, hues: &Hues) {
    let s = pose.seconds;
    let skin = Skin { mark: Mark::None, ..hues.scales };
    body.tube(
        &[
            (v3(-0.03, 0.0, 0.0), 0.032),
            (v3(0.02, 0.016, 0.0), 0.042),
            (v3(0.07, 0.006, 0.0), 0.031),
            (v3(0.125, 0.008, 0.0), 0.025),
        ],
        1.05,
        skin,
    );
    body.ball(v3(0.145, 0.018, 0.0), v3(0.02, 0.019, 0.027), skin.tone(1.1));
    let gape = 0.03 + 0.008 * sin_turns(s * 0.3);
    let lower = body.since();
    body.tube(
        &[(v3(0.0, -0.025, 0.0), 0.022), (v3(0.06, -0.03, 0.0), 0.017), (v3(0.115, -0.024, 0.0), 0.012)],
        1.2,
        skin.tone(0.9),
    );
    body.slab(v3(0.02, -0.012, 0.0), v3(0.105, -0.012, 0.0), 0.01, 0.006, 1.4, Skin::new(hex(0xb03030)));
    body.turn(lower, v3(0.0, -0.02, 0.0), 2, -gape);
    for side in [1.0, -1.0] {
        body.ball(v3(0.055, 0.042, side * 0.024), v3(0.026, 0.011, 0.013), hues.mane);
        body.orb(v3(0.062, 0.03, side * 0.029), 0.0105, Skin::new(hex(0xfff2c0)).glow(0.5));
        body.orb(v3(0.07, 0.03, side * 0.034), 0.005, Skin::new(hex(0x14100e)));
        body.orb(v3(0.162, 0.02, side * 0.012), 0.005, skin.tone(0.3));
        for tooth in 0..4 {
            let root = v3(0.07 + 0.018 * tooth as f32, -0.014, side * 0.02);
            body.rod(root, root - v3(0.0, if tooth == 3 { 0.02 } else { 0.011 }, 0.0), 0.0035, 0.0008, hues.horn);
        }
        antler(body, side, hues.horn);
        // Whiskers that trail along far behind the head.
        let whisker: Vec<(Vec3, f32)> = (0..=8)
            .map(|i| {
                let t = i as f32 / 8.0;
                let wave = sin_turns(s * 0.35 - t * 0.75 + side * 0.15);
                let ahead = 0.14 + 0.05 * sin_turns(t * 0.5) - 0.32 * t * t;
                (
                    v3(ahead, 0.004 + 0.035 * wave * t, side * (0.024 + 0.1 * sin_turns(t * 0.35))),
                    mix(0.0055, 0.0015, t),
                )
            })
            .collect();
        body.tube(&whisker, 1.0, hues.mane.tone(1.15));
    }
    mane(body, s, hues.mane);
}

/// A stag's antler.
fn antler(body: &mut Body, side: f32, skin: Skin) {
    let beam = [
        v3(0.015, 0.048, side * 0.018),
        v3(-0.02, 0.085, side * 0.036),
        v3(-0.065, 0.115, side * 0.046),
        v3(-0.12, 0.128, side * 0.044),
    ];
    let thick = [0.0085, 0.0075, 0.006, 0.002];
    body.tube(&[0, 1, 2, 3].map(|i| (beam[i], thick[i])), 1.0, skin);
    body.rod(beam[1], beam[1] + v3(0.012, 0.05, side * 0.012), 0.006, 0.0015, skin);
    body.rod(beam[2], beam[2] + v3(0.0, 0.048, side * 0.014), 0.005, 0.0012, skin);
}

/// Locks that stream back from cheeks, nape and chin.
fn mane(body: &mut Body, s: f32, skin: Skin) {
    for lock in 0..22 {
        let turn = lock as f32 / 22.0;
        let (up, out) = (cos_turns(turn), sin_turns(turn));
        let root = v3(0.012 * up, 0.008 + 0.034 * up, 0.036 * out);
        let long = 0.1 + 0.045 * sin_turns(turn * 7.3).abs();
        let stir = 0.014 * sin_turns(s * 0.8 + turn * 3.0);
        let tip = root + v3(-long, (0.055 * up).max(-0.01) + stir, 0.05 * out);
        let middle = root.lerp(tip, 0.5) + v3(0.0, 0.014 * up, 0.014 * out);
        body.tube(&[(root, 0.011), (middle, 0.0105), (tip, 0.001)], 0.8, skin.tone(0.85 + 0.3 * (turn * 9.0).fract()));
    }
    for strand in 0..5 {
        let off = (strand as f32 - 2.0) / 2.0;
        let root = v3(0.09 - 0.015 * off.abs(), -0.05, off * 0.014);
        let sway = 0.01 * sin_turns(s * 0.6 + off);
        let tip = root + v3(-0.045 + sway, -0.06 + 0.015 * off.abs(), off * 0.012);
        body.tube(&[(root, 0.007), (root.lerp(tip, 0.5) + v3(0.008, 0.0, 0.0), 0.006), (tip, 0.001)], 0.8, skin);
    }
}
