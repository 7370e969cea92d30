//! Things shown as products: cup, bottle, watch, phone, shoe, ball, book. One
//! unit is the height of the thing.

use super::body::Body;
use super::pose::Pose;
use super::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, fract, hex, mix, sin_turns, v3};

pub(super) fn cup(body: &mut Body, pose: &Pose) {
    let glaze = Skin::new(pose.colour(0xf0ebe1)).gloss(0.8);
    body.lathe(Vec3::ZERO, &[(0.0, 0.36), (0.06, 0.66), (0.1, 0.7)], glaze.tone(0.94));
    body.lathe(Vec3::ZERO, &[(0.08, 0.24), (0.14, 0.32), (0.3, 0.4), (0.6, 0.46), (1.0, 0.49)], glaze);
    body.drum(v3(0.0, 0.93, 0.0), v3(0.0, 1.002, 0.0), 0.44, 0.455, Skin::new(hex(0x3a2416)).gloss(0.5));
    let handle: Vec<(Vec3, f32)> = (0..=6)
        .map(|i| {
            let t = 0.28 - i as f32 / 6.0 * 0.56;
            (v3(0.42 + cos_turns(t) * 0.27, 0.56 + sin_turns(t) * 0.25, 0.0), 0.05)
        })
        .collect();
    body.tube(&handle, 1.0, glaze);
    for i in 0..16 {
        let age = fract(pose.seconds * 0.16 + i as f32 / 16.0);
        let x = sin_turns(age * 0.9 + i as f32 * 0.31 + pose.seconds * 0.05) * 0.16 * age + 0.1 * (pose.unit(i) - 0.5);
        body.puff(
            v3(x, 1.05 + age * 1.1, 0.1 * (pose.unit(40 + i) - 0.5)),
            0.1 + 0.2 * age,
            Vec3::splat(0.95),
            0.16 * age * (1.0 - age) * 4.0,
            0.12,
        );
    }
}

pub(super) fn bottle(body: &mut Body, pose: &Pose) {
    let glass = Skin::new(pose.colour(0x1f5a40)).gloss(1.0).glow(0.05);
    body.lathe(
        Vec3::ZERO,
        &[
            (0.0, 0.13),
            (0.02, 0.145),
            (0.55, 0.145),
            (0.6, 0.135),
            (0.66, 0.1),
            (0.72, 0.062),
            (0.78, 0.05),
            (0.92, 0.047),
        ],
        glass,
    );
    body.lathe(Vec3::ZERO, &[(0.9, 0.054), (0.99, 0.054)], Skin::new(hex(0xc09a40)).gloss(0.9));
    body.lathe(Vec3::ZERO, &[(0.17, 0.1465), (0.44, 0.1465)], Skin::new(hex(0xf2ead8)));
    body.lathe(Vec3::ZERO, &[(0.28, 0.147), (0.33, 0.147)], Skin::new(hex(0xb08a3a)).gloss(0.6));
    body.rod(v3(0.05, 0.5, -0.135), v3(0.05, 0.08, -0.135), 0.006, 0.006, Skin::new(v3(0.9, 0.95, 1.0)).glow(0.5));
}

pub(super) fn watch(body: &mut Body, pose: &Pose) {
    let metal = Skin::new(pose.colour(0xc2c5cb)).gloss(1.0);
    let strap = Skin::new(hex(0x3a2419)).gloss(0.2);
    let since = body.since();
    for end in [1.0, -1.0] {
        let at = |t: f32| v3(0.0, 0.5 + end * mix(0.22, 0.56, t), 0.02 + 0.16 * t * t);
        for i in 0..5 {
            let (a, b) = (i as f32 / 5.0, (i + 1) as f32 / 5.0);
            let (p, q) = (at(a), at(b));
            let wide = mix(0.15, 0.115, a);
            body.plate(
                &[
                    p + v3(wide, 0.0, 0.0),
                    p - v3(wide, 0.0, 0.0),
                    q - v3(wide * 0.97, 0.0, 0.0),
                    q + v3(wide * 0.97, 0.0, 0.0),
                ],
                strap.tone(1.0 - 0.1 * a),
            );
        }
    }
    let middle = v3(0.0, 0.5, 0.0);
    body.drum(middle + v3(0.0, 0.0, 0.05), middle + v3(0.0, 0.0, -0.03), 0.28, 0.27, metal);
    body.drum(middle + v3(0.0, 0.0, -0.02), middle + v3(0.0, 0.0, -0.045), 0.27, 0.235, metal.tone(0.9));
    body.drum(
        middle + v3(0.0, 0.0, -0.02),
        middle + v3(0.0, 0.0, -0.047),
        0.225,
        0.225,
        Skin::new(hex(0x10161e)).gloss(0.7),
    );
    let face = |t: f32, r: f32, z: f32| v3(-sin_turns(t) * r, 0.5 + cos_turns(t) * r, z);
    for i in 0..12 {
        let t = i as f32 / 12.0;
        let wide = if i % 3 == 0 { 0.011 } else { 0.006 };
        body.rod(face(t, 0.175, -0.052), face(t, 0.205, -0.052), wide, wide, Skin::new(hex(0xf0ece0)).glow(0.3));
    }
    let hands = [
        (0.84 + pose.seconds / 720.0, 0.11, 0.013),
        (0.16 + pose.seconds / 60.0, 0.165, 0.009),
        (pose.seconds / 15.0, 0.18, 0.004),
    ];
    for (i, (turns, length, wide)) in hands.into_iter().enumerate() {
        let colour = if i == 2 { hex(0xd8382a) } else { hex(0xf4f0e6) };
        body.rod(v3(0.0, 0.5, -0.058), face(turns, length, -0.058), wide, wide * 0.6, Skin::new(colour).glow(0.3));
    }
    body.orb(v3(0.0, 0.5, -0.06), 0.014, metal);
    body.rod(v3(-0.28, 0.5, 0.01), v3(-0.32, 0.5, 0.01), 0.034, 0.034, metal);
    to_viewer(body, since);
}

/// What has its face at -z is turned to look ahead, and leans back a little.
fn to_viewer(body: &mut Body, since: super::body::Since) {
    body.turn(since, v3(0.0, 0.5, 0.0), 1, 0.25);
    body.turn(since, Vec3::ZERO, 2, 0.02);
}

pub(super) fn phone(body: &mut Body, pose: &Pose) {
    let case = Skin::new(pose.colour(0x24272d)).gloss(0.8);
    let since = body.since();
    body.block((-0.245, 0.0, -0.02), (0.245, 1.0, 0.025), case);
    let rows = 14;
    for i in 0..rows {
        let (a, b) = (0.02 + 0.96 * i as f32 / rows as f32, 0.02 + 0.96 * (i + 1) as f32 / rows as f32);
        let t = i as f32 / rows as f32 + 0.12 * sin_turns(pose.seconds * 0.08);
        let colour = v3(0.1, 0.25, 0.75).lerp(v3(0.95, 0.35, 0.4), t.clamp(0.0, 1.0));
        body.plate(
            &[v3(-0.228, a, -0.022), v3(0.228, a, -0.022), v3(0.228, b, -0.022), v3(-0.228, b, -0.022)],
            Skin::new(colour).glow(1.0),
        );
    }
    body.orb(v3(0.0, 0.955, -0.02), 0.014, Skin::new(hex(0x08090b)));
    for i in 0..12 {
        let (x, y) = (-0.165 + 0.11 * (i % 4) as f32, 0.24 + 0.13 * (i / 4) as f32);
        let icon = [hex(0xffffff), hex(0x46d07a), hex(0xffc640), hex(0x58b0ff)][(i * 7 % 4) as usize];
        body.plate(
            &[
                v3(x - 0.035, y - 0.035, -0.024),
                v3(x + 0.035, y - 0.035, -0.024),
                v3(x + 0.035, y + 0.035, -0.024),
                v3(x - 0.035, y + 0.035, -0.024),
            ],
            Skin::new(icon).glow(1.0),
        );
    }
    to_viewer(body, since);
}

pub(super) fn shoe(body: &mut Body, pose: &Pose) {
    let upper = Skin::new(pose.colour(0xd0402c)).gloss(0.2);
    let sole = Skin::new(hex(0xf3f1ec));
    let profile = [(-0.98, 0.0), (1.0, 0.0), (1.1, 0.12), (1.02, 0.2), (-0.98, 0.24), (-1.06, 0.12)];
    body.solid(&profile, -0.3, 0.3, sole, sole);
    body.tube(
        &[
            (v3(-0.84, 0.36, 0.0), 0.2),
            (v3(-0.5, 0.42, 0.0), 0.27),
            (v3(-0.1, 0.42, 0.0), 0.28),
            (v3(0.4, 0.32, 0.0), 0.22),
            (v3(0.86, 0.26, 0.0), 0.17),
        ],
        1.12,
        upper,
    );
    let quarter = [
        (-1.0, 0.22),
        (-0.1, 0.22),
        (0.05, 0.66),
        (-0.2, 0.72),
        (-0.45, 0.68),
        (-0.78, 0.86),
        (-0.98, 0.9),
        (-1.02, 0.6),
    ];
    body.solid(&quarter, -0.25, 0.25, upper, upper.tone(0.92));
    body.ball(v3(-0.58, 0.79, 0.0), v3(0.32, 0.05, 0.2), Skin::new(hex(0x1c1a19)));
    body.tube(&[(v3(-0.3, 0.72, 0.0), 0.1), (v3(-0.42, 0.98, 0.0), 0.06)], 2.0, upper.tone(0.8));
    for i in 0..5 {
        let t = i as f32 / 4.0;
        let (x, y) = (mix(-0.18, 0.34, t), mix(0.72, 0.53, t));
        body.rod(v3(x, y, 0.14), v3(x + 0.05, y, -0.14), 0.03, 0.03, sole);
    }
    for side in [1.0, -1.0] {
        let z = side * 0.315;
        body.plate(&[v3(-0.8, 0.44, z), v3(-0.25, 0.34, z), v3(0.3, 0.52, z * 0.9), v3(-0.2, 0.46, z)], sole);
    }
}

pub(super) fn ball(body: &mut Body, pose: &Pose) {
    let colour = pose.colour(0xd8432f);
    let hop = if matches!(pose.action, crate::script::Action::Play | crate::script::Action::Jump) {
        fract(pose.seconds * 0.9)
    } else {
        0.0
    };
    let since = body.since();
    body.orb(v3(0.0, 0.5, 0.0), 0.5, Skin::new(colour).gloss(0.6).mark(Mark::Gores(4.0), hex(0xf4f0e6)));
    body.turn(since, v3(0.0, 0.5, 0.0), 0, 0.08);
    body.turn(since, v3(0.0, 0.5, 0.0), 2, -pose.gone * 0.32 - pose.seconds * 0.05);
    body.shift(since, v3(0.0, 9.0 * hop * (1.0 - hop), 0.0));
}

pub(super) fn book(body: &mut Body, pose: &Pose) {
    let cover = Skin::new(pose.colour(0x7a2f2f)).gloss(0.2);
    let paper = Skin::new(hex(0xf2ead8));
    body.block((-0.62, 0.0, -0.44), (0.62, 0.03, 0.44), cover);
    // Open, its pages falling to both sides; one of them turns.
    for side in [1.0, -1.0] {
        let arch = |t: f32| v3(side * (0.02 + 0.57 * t), 0.04 + 0.14 * sin_turns(0.08 + t * 0.42), 0.0);
        for i in 0..6 {
            let (a, b) = (arch(i as f32 / 6.0), arch((i + 1) as f32 / 6.0));
            let edge = v3(0.0, 0.0, 0.41);
            body.plate(&[a - edge, b - edge, b + edge, a + edge], paper.tone(1.0 - 0.05 * i as f32));
            body.plate(&[a - edge, b - edge, v3(b.x, 0.03, -0.41), v3(a.x, 0.03, -0.41)], paper.tone(0.85));
        }
        for line in 0..9 {
            let z = 0.32 - 0.08 * line as f32;
            let (a, b) = (arch(0.15), arch(0.85));
            body.rod(a + v3(0.0, 0.05, z), b + v3(0.0, 0.012, z), 0.006, 0.006, Skin::new(hex(0x6a6258)));
        }
    }
    let turn = 0.5 * (0.5 - 0.5 * cos_turns(fract(pose.seconds * 0.12) * 0.5));
    let tip = v3(cos_turns(turn) * 0.56, 0.1 + sin_turns(turn) * 0.56, 0.0);
    let edge = v3(0.0, 0.0, 0.4);
    let spine = v3(0.0, 0.1, 0.0);
    body.plate(&[spine - edge, tip - edge, tip + edge, spine + edge], paper);
}
