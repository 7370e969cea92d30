//! What has scales: dinosaurs, crocodiles, snakes. One unit is the height, for
//! a crocodile the shoulder's, for a snake the length.
//!
//! Knows nothing of the ground that they go over.

use crate::figure::body::{Body, joint};
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::Action;

fn goes(pose: &Pose) -> bool {
    matches!(pose.action, Action::Walk | Action::Run | Action::Cross | Action::Play)
}

/// Where a foot is in its stride: ahead and up.
fn step(pose: &Pose, offset: f32, usual: f32, duty: f32) -> (f32, f32) {
    if !goes(pose) {
        return (0.0, 0.0);
    }
    let reach = pose.tread(usual, duty);
    let t = fract(pose.stride + offset);
    if t < duty {
        return (reach * (0.5 - t / duty), 0.0);
    }
    let s = (t - duty) / (1.0 - duty);
    (reach * (smoothstep(0.0, 1.0, s) - 0.5), usual * 0.2 * sin_turns(s * 0.5))
}

/// A tyrannosaur: two great legs, a head on a short neck, a tail to match.
pub(crate) fn dinosaur(body: &mut Body, pose: &Pose) {
    let coat = pose.colour(0x6a6a42);
    let skin = Skin::new(coat).gloss(0.12).mark(Mark::Fur, coat.lerp(hex(0xd2c49a), 0.5));
    let (s, bob) = (pose.seconds, if goes(pose) { 0.012 * sin_turns(pose.stride * 2.0) } else { 0.0 });
    let since = body.since();
    let tail: Vec<(Vec3, f32)> = (0..=6)
        .map(|i| {
            let t = i as f32 / 6.0;
            let sway = 0.1 * sin_turns(if goes(pose) { pose.stride } else { s * 0.2 } - t * 0.35) * t;
            (v3(-0.12 - 0.85 * t, 0.63 + 0.03 * t * t, sway), mix(0.135, 0.008, t))
        })
        .collect();
    body.tube(&tail, 0.9, skin);
    let neck = [
        (v3(-0.14, 0.62, 0.0), 0.14),
        (v3(0.02, 0.63, 0.0), 0.17),
        (v3(0.2, 0.67, 0.0), 0.155),
        (v3(0.33, 0.75, 0.0), 0.105),
        (v3(0.39, 0.85, 0.0), 0.085),
    ];
    body.tube(&neck, 0.85, skin);
    let roars = pose.action == Action::Howl;
    let gape = if roars { 0.075 + 0.01 * sin_turns(s * 1.3) } else { 0.012 + 0.01 * sin_turns(s * 0.3) };
    jaws(body, &skin, gape);
    for side in [1.0, -1.0] {
        let shoulder = v3(0.26, 0.6, side * 0.1);
        body.tube(
            &[
                (shoulder, 0.03),
                (shoulder + v3(0.02, -0.08, side * 0.02), 0.02),
                (shoulder + v3(0.09, -0.1, 0.0), 0.013),
            ],
            1.0,
            skin,
        );
    }
    body.shift(since, v3(0.0, bob, 0.0));
    for (side, offset) in [(1.0, 0.0), (-1.0, 0.5)] {
        let (ahead, up) = step(pose, offset, 0.62, 0.6);
        let hip = v3(-0.04, 0.58 + bob, side * 0.12);
        let ankle = v3(ahead - 0.07, 0.15 + up, side * 0.11);
        let knee = joint(hip, ankle, 0.28, 0.27, 1.0);
        body.tube(&[(hip, 0.15), (hip.lerp(knee, 0.55), 0.125), (knee, 0.075)], 0.75, skin);
        body.tube(&[(knee, 0.075), (knee.lerp(ankle, 0.5), 0.06), (ankle, 0.038)], 1.0, skin);
        let foot = v3(ankle.x + 0.07, 0.036 + up * 0.8, ankle.z);
        body.rod(ankle, foot, 0.038, 0.036, skin);
        for spread in [-0.05, 0.0, 0.05] {
            let toe = foot + v3(0.11, -0.01, spread);
            body.rod(foot, toe, 0.03, 0.02, skin);
            body.rod(toe, toe + v3(0.035, -0.008, spread * 0.2), 0.014, 0.003, Skin::new(hex(0x2a241c)));
        }
    }
}

/// The head of a tyrannosaur, its jaw dropped by some turns.
fn jaws(body: &mut Body, skin: &Skin, gape: f32) {
    let since = body.since();
    let head = v3(0.41, 0.89, 0.0);
    body.tube(
        &[
            (head - v3(0.03, 0.0, 0.0), 0.08),
            (head + v3(0.07, 0.01, 0.0), 0.082),
            (head + v3(0.2, -0.01, 0.0), 0.06),
            (head + v3(0.27, -0.015, 0.0), 0.042),
        ],
        0.82,
        *skin,
    );
    let teeth = Skin::new(hex(0xece4cc));
    for side in [1.0, -1.0] {
        body.ball(head + v3(0.08, 0.065, side * 0.05), v3(0.05, 0.022, 0.022), skin.tone(0.7));
        body.orb(head + v3(0.095, 0.042, side * 0.064), 0.014, Skin::new(hex(0xe0b030)).gloss(0.6));
        body.orb(head + v3(0.104, 0.042, side * 0.07), 0.007, Skin::new(hex(0x0c0a0a)));
        body.orb(head + v3(0.29, 0.005, side * 0.02), 0.008, skin.tone(0.3));
        for i in 0..6 {
            let root = head + v3(0.1 + 0.034 * i as f32, -0.05 + 0.002 * i as f32, side * (0.052 - 0.004 * i as f32));
            body.rod(root, root + v3(0.0, -0.032, 0.0), 0.009, 0.002, teeth);
        }
    }
    let lower = body.since();
    body.tube(
        &[
            (head + v3(-0.02, -0.06, 0.0), 0.05),
            (head + v3(0.12, -0.075, 0.0), 0.036),
            (head + v3(0.25, -0.07, 0.0), 0.024),
        ],
        0.95,
        skin.tone(0.9),
    );
    body.slab(head + v3(0.02, -0.05, 0.0), head + v3(0.22, -0.055, 0.0), 0.03, 0.016, 1.3, Skin::new(hex(0x8a3a34)));
    body.turn(lower, head + v3(-0.01, -0.04, 0.0), 2, -gape);
    body.turn(since, head, 2, gape * 0.5);
}

/// A crocodile, low on splayed legs.
pub(crate) fn crocodile(body: &mut Body, pose: &Pose) {
    let coat = pose.colour(0x5a6238);
    let skin = Skin::new(coat).gloss(0.2).mark(Mark::Fur, coat.lerp(hex(0xd2cc9c), 0.6));
    let phase = if goes(pose) { pose.stride } else { pose.seconds * 0.08 };
    let sway = |x: f32| 0.16 * sin_turns(phase + x * 0.22) * smoothstep(0.6, -2.6, x);
    let spine = |x: f32, y: f32| v3(x, y, sway(x));
    let line = [
        (-2.75, 0.16, 0.03),
        (-2.1, 0.26, 0.1),
        (-1.4, 0.36, 0.2),
        (-0.8, 0.5, 0.32),
        (-0.1, 0.52, 0.38),
        (0.6, 0.52, 0.32),
        (1.1, 0.52, 0.24),
    ];
    body.tube(&line.map(|(x, y, r)| (spine(x, y), r)), 1.2, skin);
    snout(body, pose, (skin, coat));
    for side in [1.0, -1.0] {
        for (x, offset) in [(0.55, if side > 0.0 { 0.0 } else { 0.5 }), (-0.75, if side > 0.0 { 0.5 } else { 0.0 })] {
            let (ahead, up) = step(pose, offset, 1.0, 0.66);
            let hip = spine(x, 0.5) + v3(0.0, 0.0, side * 0.3);
            let foot = v3(x + 0.05 + ahead, 0.07 + up, side * 0.72 + sway(x));
            let knee = hip.lerp(foot, 0.5) + v3(-0.08, 0.14, side * 0.16);
            body.tube(&[(hip, 0.17), (knee, 0.11), (foot, 0.07)], 1.0, skin);
            for spread in [-0.09, 0.0, 0.09] {
                body.rod(foot, foot + v3(0.16, -0.03, spread), 0.04, 0.015, skin.tone(0.8));
            }
        }
    }
    scutes(body, &line, &sway, skin.tone(0.75));
}

/// A crocodile's skull and long jaws.
fn snout(body: &mut Body, pose: &Pose, (skin, coat): (Skin, Vec3)) {
    // The jaw is a little open.
    let gape = 0.012 + 0.008 * sin_turns(pose.seconds * 0.15);
    body.tube(
        &[
            (v3(1.0, 0.55, 0.0), 0.22),
            (v3(1.35, 0.56, 0.0), 0.2),
            (v3(1.75, 0.5, 0.0), 0.115),
            (v3(2.25, 0.48, 0.0), 0.095),
            (v3(2.4, 0.5, 0.0), 0.1),
        ],
        1.25,
        skin,
    );
    let jaw = body.since();
    body.tube(
        &[(v3(1.05, 0.42, 0.0), 0.15), (v3(1.7, 0.38, 0.0), 0.085), (v3(2.35, 0.39, 0.0), 0.06)],
        1.35,
        Skin::new(coat.lerp(hex(0xd2cc9c), 0.6)),
    );
    body.turn(jaw, v3(1.1, 0.45, 0.0), 2, -gape);
    for side in [1.0, -1.0] {
        body.orb(v3(1.32, 0.74, side * 0.14), 0.085, skin);
        body.ball(v3(1.36, 0.75, side * 0.19), v3(0.05, 0.05, 0.045), Skin::new(hex(0xd9c23a)).gloss(0.7));
        body.ball(v3(1.38, 0.75, side * 0.215), v3(0.02, 0.045, 0.025), Skin::new(hex(0x0c0a0a)));
        for i in 0..9 {
            let tooth = v3(1.62 + 0.085 * i as f32, 0.45, side * (0.14 - 0.004 * i as f32));
            body.rod(tooth, tooth - v3(0.0, 0.08, 0.0), 0.022, 0.004, Skin::new(hex(0xefe8d2)));
        }
    }
}

/// The rows of plates on a back: two ahead, one on the tail.
fn scutes(body: &mut Body, line: &[(f32, f32, f32)], sway: &dyn Fn(f32) -> f32, skin: Skin) {
    for i in 0..22 {
        let x = 0.95 - 0.16 * i as f32;
        let Some(pair) = line.windows(2).find(|pair| (pair[0].0..=pair[1].0).contains(&x)) else { continue };
        let (a, b) = (pair[0], pair[1]);
        let t = (x - a.0) / (b.0 - a.0);
        let (top, wide) = (mix(a.1 + a.2, b.1 + b.2, t), mix(a.2, b.2, t));
        let rows: &[f32] = if x > -1.5 { &[-0.45, 0.45] } else { &[0.0] };
        for row in rows {
            let foot = v3(x, top - 0.02 - 0.12 * row * row * wide, sway(x)) + v3(0.0, 0.0, row * wide);
            body.plate(&[foot + v3(0.09, -0.02, 0.0), foot + v3(-0.03, 0.09, 0.0), foot + v3(-0.07, -0.02, 0.0)], skin);
        }
    }
}

/// A snake. Each part of it goes where the part before it went.
pub(crate) fn snake(body: &mut Body, pose: &Pose) {
    let coat = pose.one_of(&[0x6f8a3a, 0xa8843f, 0x8a5a3a], 3);
    let skin = Skin::new(coat).gloss(0.4).mark(Mark::Bands(1.0), coat * 0.45);
    let gone = if goes(pose) { pose.gone } else { 0.0 };
    let track = |x: f32| 0.075 * sin_turns((x + gone) * 2.3);
    let steps = 26;
    let line: Vec<(Vec3, f32)> = (0..=steps)
        .map(|i| {
            let t = i as f32 / steps as f32;
            let x = 0.42 - 0.85 * t;
            let r = 0.026 * smoothstep(-0.15, 0.3, t).max(0.55) * mix(1.0, 0.12, smoothstep(0.5, 1.0, t));
            // The neck is held up.
            let y = r + 0.075 * smoothstep(0.16, 0.0, t);
            (v3(x, y, track(x) * smoothstep(0.0, 0.12, t).max(0.3)), r)
        })
        .collect();
    body.tube(&line, 1.0, skin);
    let (neck, plain) = (line[0].0, Skin::new(coat).gloss(0.4));
    let head = neck + v3(0.035, 0.006, 0.0);
    body.tube(&[(neck, 0.018), (head, 0.026), (head + v3(0.045, -0.006, 0.0), 0.013)], 1.35, plain);
    for side in [1.0, -1.0] {
        body.orb(head + v3(0.015, 0.014, side * 0.024), 0.006, Skin::new(hex(0xf0b428)).gloss(0.8));
        let flick = smoothstep(0.2, 0.6, sin_turns(pose.seconds * 1.1));
        let root = head + v3(0.055, -0.01, 0.0);
        body.rod(root, root + v3(0.05, -0.006, side * 0.012) * flick, 0.002, 0.001, Skin::new(hex(0xb02030)));
    }
}
