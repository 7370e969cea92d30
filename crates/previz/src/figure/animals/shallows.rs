//! What lives in the sea and has the shape of no fish: mantas, seahorses, shrimps, squids,
//! starfish. One unit is their span, height or length.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

/// Two broad wings that beat, two lobes before the mouth, a tail like a whip.
pub(crate) fn manta(body: &mut Body, pose: &Pose) {
    let back = pose.colour(0x27303a);
    let skin = Skin::new(back).gloss(0.3).mark(Mark::Under, hex(0xe8ece8));
    let beat = sin_turns(pose.stride);
    let lift = |s: f32| s.abs() * s.abs() * (0.17 * beat - 0.05 * sin_turns(pose.stride - 0.2) * s.abs());
    let count = 14;
    let rows: Vec<Vec<Vec3>> = (0..=count)
        .map(|i| {
            let s = 1.0 - 2.0 * i as f32 / count as f32;
            let out = s.abs();
            let lead = 0.24 - 0.36 * out * out.sqrt();
            let trail = -0.24 + 0.08 * out - 0.02 * out * out;
            let thick = 0.052 * (1.0 - out) * (1.0 - out) + 0.016 * (1.0 - out) + 0.002;
            let (middle, half) = ((lead + trail) * 0.5, ((lead - trail) * 0.5).max(0.012));
            (0..10)
                .map(|k| {
                    let turn = k as f32 / 10.0;
                    v3(middle + half * sin_turns(turn), lift(s) + thick * cos_turns(turn), s * 0.5)
                })
                .collect()
        })
        .collect();
    body.shell(&rows, skin);
    for side in [1.0, -1.0] {
        body.tube(
            &[
                (v3(0.2, 0.0, side * 0.085), 0.026),
                (v3(0.28, -0.005, side * 0.088), 0.02),
                (v3(0.345, -0.02, side * 0.07), 0.008),
            ],
            1.0,
            skin,
        );
        body.orb(v3(0.2, 0.012, side * 0.112), 0.012, Skin::new(hex(0x0c0c0e)).gloss(1.0));
        body.ball(v3(0.1, 0.046, side * 0.09), v3(0.05, 0.008, 0.03), Skin::new(back.lerp(hex(0xe8ece8), 0.6)));
    }
    let sway = 0.02 * sin_turns(pose.stride - 0.3);
    body.tube(
        &[(v3(-0.22, 0.005, 0.0), 0.02), (v3(-0.4, 0.01, sway), 0.007), (v3(-0.66, 0.0, -sway), 0.002)],
        1.0,
        skin,
    );
}

/// Upright, its snout ahead, its tail curled; a small fin whirrs on its back.
pub(crate) fn seahorse(body: &mut Body, pose: &Pose) {
    let colour = pose.one_of(&[0xe8a23a, 0xd87a3a, 0xe0c85a], 2);
    let skin = Skin::new(colour).gloss(0.2).mark(Mark::Bands(16.0), colour * 0.72);
    let since = body.since();
    let mut spine = vec![
        (v3(0.05, 0.36, 0.0), 0.062),
        (v3(-0.01, 0.27, 0.0), 0.066),
        (v3(0.02, 0.14, 0.0), 0.088),
        (v3(0.03, 0.02, 0.0), 0.096),
        (v3(0.0, -0.12, 0.0), 0.066),
        (v3(-0.03, -0.24, 0.0), 0.044),
    ];
    spine.extend((0..=12).map(|i| {
        let t = i as f32 / 12.0;
        let (turn, out) = (0.55 + 1.25 * t, 0.115 * (1.0 - 0.7 * t));
        (v3(0.075 + out * cos_turns(turn), -0.34 + out * sin_turns(turn), 0.0), 0.038 * (1.0 - 0.7 * t))
    }));
    body.tube(&spine, 0.85, skin);
    body.ball(v3(0.075, 0.39, 0.0), v3(0.078, 0.068, 0.056), skin);
    body.tube(&[(v3(0.13, 0.37, 0.0), 0.03), (v3(0.22, 0.345, 0.0), 0.021), (v3(0.27, 0.335, 0.0), 0.028)], 1.0, skin);
    for (x, y) in [(0.06, 0.47), (0.02, 0.46), (-0.02, 0.43), (-0.06, 0.3), (-0.07, 0.2)] {
        body.rod(v3(x + 0.01, y - 0.03, 0.0), v3(x - 0.015, y + 0.03, 0.0), 0.016, 0.004, skin);
    }
    let whirr = 0.03 * sin_turns(pose.seconds * 3.0);
    let fin = Skin::new(colour.lerp(hex(0xfff4d8), 0.5));
    body.plate(
        &[
            v3(-0.06, 0.08, 0.0),
            v3(-0.17, 0.06, whirr),
            v3(-0.19, -0.02, -whirr),
            v3(-0.15, -0.09, whirr),
            v3(-0.06, -0.06, 0.0),
        ],
        fin,
    );
    for side in [1.0, -1.0] {
        body.orb(v3(0.095, 0.405, side * 0.05), 0.022, Skin::new(hex(0xf0e8d0)));
        body.orb(v3(0.103, 0.408, side * 0.064), 0.013, Skin::new(hex(0x0c0c0e)).gloss(1.0));
        body.plate(
            &[v3(0.0, 0.35, side * 0.05), v3(-0.07, 0.37 + whirr, side * 0.1), v3(-0.06, 0.3, side * 0.09)],
            fin,
        );
    }
    body.turn(since, Vec3::ZERO, 2, 0.012 * sin_turns(pose.seconds * 0.3));
    body.shift(since, v3(0.0, 0.03 * sin_turns(pose.seconds * 0.2), 0.0));
}

/// A bent body of rings, long feelers, many legs, a fan for a tail.
pub(crate) fn shrimp(body: &mut Body, pose: &Pose) {
    let colour = pose.colour(0xe8704a);
    let skin = Skin::new(colour).gloss(0.5).mark(Mark::Bands(9.0), colour.lerp(hex(0xfff0e0), 0.65));
    let flick = 0.03 * sin_turns(pose.stride);
    body.tube(
        &[
            (v3(0.34, 0.07, 0.0), 0.02),
            (v3(0.26, 0.06, 0.0), 0.062),
            (v3(0.1, 0.06, 0.0), 0.086),
            (v3(-0.08, 0.06, 0.0), 0.08),
            (v3(-0.24, 0.0, 0.0), 0.064),
            (v3(-0.34, -0.12, 0.0), 0.046),
            (v3(-0.35, -0.24 + flick, 0.0), 0.032),
        ],
        0.8,
        skin,
    );
    body.rod(v3(0.26, 0.115, 0.0), v3(0.47, 0.15, 0.0), 0.016, 0.003, skin);
    for i in 0..5 {
        let out = (i as f32 - 2.0) * 0.05;
        let root = v3(-0.35, -0.26 + flick, out * 0.3);
        body.plate(
            &[
                root,
                root + v3(0.02, -0.12, out - 0.02),
                root + v3(0.06, -0.14, out),
                root + v3(0.02, -0.12, out + 0.02),
            ],
            Skin::new(colour),
        );
    }
    for side in [1.0, -1.0] {
        body.orb(v3(0.3, 0.105, side * 0.055), 0.025, Skin::new(hex(0x0c0c0e)).gloss(1.0));
        for (rise, far) in [(0.24, 0.72), (0.04, 0.85)] {
            let wave = 0.04 * sin_turns(pose.seconds * 0.4 + rise * 3.0 + side * 0.2);
            body.tube(
                &[
                    (v3(0.33, 0.06, side * 0.03), 0.007),
                    (v3(0.5, 0.1 + rise * 0.7 + wave, side * 0.1), 0.005),
                    (v3(far, rise + wave * 2.0, side * 0.2), 0.002),
                ],
                1.0,
                skin,
            );
        }
        for leg in 0..8 {
            let x = 0.22 - 0.062 * leg as f32;
            let swing = 0.03 * sin_turns(pose.stride * 2.0 - leg as f32 * 0.12);
            let knee = v3(x + 0.02 + swing, -0.07, side * 0.07);
            body.rod(v3(x, 0.0, side * 0.04), knee, 0.01, 0.008, skin);
            body.rod(knee, v3(x - 0.02 + swing * 2.0, -0.17, side * 0.07), 0.008, 0.004, skin);
        }
    }
}

/// A pointed mantle with two fins, great eyes, eight arms and two tentacles behind.
pub(crate) fn squid(body: &mut Body, pose: &Pose) {
    let colour = pose.colour(0xd86a5a);
    let skin = Skin::new(colour).gloss(0.4).mark(Mark::Spots(16.0), colour * 0.62);
    let since = body.since();
    let pulse = 1.0 + 0.06 * sin_turns(pose.seconds * 0.4);
    body.tube(
        &[
            (v3(0.56, 0.0, 0.0), 0.008),
            (v3(0.42, 0.0, 0.0), 0.07),
            (v3(0.18, 0.0, 0.0), 0.115 * pulse),
            (v3(-0.02, 0.0, 0.0), 0.11 * pulse),
            (v3(-0.06, 0.0, 0.0), 0.1),
        ],
        1.0,
        skin,
    );
    body.rod(v3(-0.06, 0.0, 0.0), v3(-0.18, 0.0, 0.0), 0.075, 0.066, skin);
    for side in [1.0, -1.0] {
        let flap = 0.04 * sin_turns(pose.seconds * 0.7);
        body.plate(
            &[
                v3(0.55, 0.0, side * 0.01),
                v3(0.4, flap, side * 0.2),
                v3(0.28, flap, side * 0.17),
                v3(0.24, 0.0, side * 0.09),
            ],
            skin.tone(0.85),
        );
        body.orb(v3(-0.12, 0.02, side * 0.07), 0.036, Skin::new(hex(0xf0ead8)));
        body.orb(v3(-0.115, 0.022, side * 0.09), 0.022, Skin::new(hex(0x0c0c0e)).gloss(1.0));
    }
    for arm in 0..10 {
        let turn = arm as f32 / 10.0;
        let long = if arm % 5 == 2 { 0.62 } else { 0.36 };
        let out = v3(0.0, sin_turns(turn), cos_turns(turn));
        let wave = |t: f32| 0.045 * sin_turns(pose.seconds * 0.5 - t * 0.7 + turn) * t;
        let at = |t: f32| v3(-0.18 - long * t, wave(t), wave(t + 0.3) * t) + out * (0.05 + 0.05 * t * (1.0 - t) * 4.0);
        body.tube(&[(at(0.0), 0.024), (at(0.35), 0.019), (at(0.7), 0.013), (at(1.0), 0.006)], 1.0, skin);
        if long > 0.5 {
            body.ball(at(1.0), v3(0.05, 0.018, 0.018), skin);
        }
    }
    body.turn(since, Vec3::ZERO, 2, 0.04);
    body.shift(since, v3(0.0, 0.4, 0.0));
}

/// Five arms on the sea bed.
pub(crate) fn starfish(body: &mut Body, pose: &Pose) {
    let colour = pose.one_of(&[0xe8642a, 0xd83a3a, 0xe0a03a], 2);
    let skin = Skin::new(colour).gloss(0.1).mark(Mark::Spots(12.0), colour.lerp(hex(0xfff0d0), 0.5));
    let since = body.since();
    let tilted = body.since();
    body.ball(v3(0.0, 0.05, 0.0), v3(0.16, 0.07, 0.16), skin);
    for arm in 0..5 {
        let turn = arm as f32 / 5.0 + 0.05;
        let out = v3(cos_turns(turn), 0.0, sin_turns(turn));
        let curl = 0.02 + 0.012 * sin_turns(pose.seconds * 0.1 + turn);
        body.tube(
            &[
                (out * 0.06 + v3(0.0, 0.055, 0.0), 0.1),
                (out * 0.25 + v3(0.0, 0.045, 0.0), 0.08),
                (out * 0.42 + v3(0.0, 0.03, 0.0), 0.048),
                (out * 0.52 + v3(0.0, curl, 0.0), 0.014),
            ],
            1.0,
            skin,
        );
        for bump in 0..5 {
            let at = out * (0.1 + 0.08 * bump as f32);
            body.orb(
                at + v3(0.0, 0.135 - 0.018 * bump as f32, 0.0),
                0.014,
                Skin::new(colour.lerp(hex(0xfff4dc), 0.75)),
            );
        }
    }
    body.soften(since);
    // It leans on a stone, so that it is seen from the side.
    body.turn(tilted, Vec3::ZERO, 2, -0.09);
    body.shift(tilted, v3(0.0, 0.2, 0.0));
    body.ball(v3(-0.16, 0.02, 0.05), v3(0.44, 0.21, 0.5), Skin::new(hex(0x6a6258)).mark(Mark::Globe, hex(0x4f4a44)));
}
