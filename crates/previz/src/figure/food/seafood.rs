//! What comes out of the sea to the table: a lobster, and rice with shellfish in
//! its pan. One unit is the width of the dish.

use super::bakery::{around, roll, vapour};
use super::banquet::{platter, strewn};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::Action;

/// A whole lobster, boiled red on its platter; one that goes is alive and dark.
pub(crate) fn lobster(body: &mut Body, pose: &Pose) {
    let alive = matches!(pose.action, Action::Walk | Action::Run | Action::Cross | Action::Swim);
    let shell = Skin::new(pose.colour(if alive { 0x3a3f4c } else { 0xc4280f })).gloss(0.75);
    let since = body.since();
    trunk(body, shell);
    for side in [-1.0_f32, 1.0] {
        claw(body, side, shell);
        let step = if alive { pose.stride } else { 0.0 };
        legs(body, side, step, shell.tone(0.88));
        feelers(body, side, shell.tone(0.8));
    }
    if alive {
        return;
    }
    // It lies from side to side.
    body.turn(since, Vec3::ZERO, 1, 0.22);
    body.shift(since, v3(0.0, 0.05, -0.02));
    platter(body, (0.6, 0.36));
    garnish(body);
    vapour(body, pose, 0.16, 0.34);
}

/// Its back from the beak to the fan of the tail, its head along x.
fn trunk(body: &mut Body, shell: Skin) {
    let since = body.since();
    let back = [(v3(-0.04, 0.07, 0.0), 0.078), (v3(0.05, 0.078, 0.0), 0.086), (v3(0.14, 0.075, 0.0), 0.07)];
    body.tube(&back, 1.0, shell);
    body.tube(&[(v3(0.14, 0.078, 0.0), 0.066), (v3(0.21, 0.08, 0.0), 0.035), (v3(0.27, 0.09, 0.0), 0.006)], 1.0, shell);
    body.soften(since);
    // The groove across its back.
    let groove: Vec<(Vec3, f32)> = (0..=8)
        .map(|i| {
            let turns = 0.02 + 0.46 * i as f32 / 8.0;
            (v3(0.065 - 0.03 * sin_turns(turns), 0.078 + 0.084 * sin_turns(turns), 0.084 * cos_turns(turns)), 0.006)
        })
        .collect();
    body.tube(&groove, 1.0, shell.tone(0.55));
    for i in 0..6 {
        let t = i as f32;
        let at = v3(-0.09 - 0.052 * t, 0.068 - 0.003 * t + 0.006 * sin_turns(t * 0.1), 0.0);
        let half = v3(0.042, 0.068 - 0.006 * t, 0.08 - 0.006 * t);
        body.ball(at, half, shell.tone(if i % 2 == 0 { 1.06 } else { 0.94 }));
        for side in [-1.0_f32, 1.0] {
            let flank = at + v3(0.0, -0.02, side * half.z * 0.9);
            body.rod(flank, flank + v3(-0.02, -0.035, side * 0.014), 0.018, 0.004, shell.tone(0.85));
        }
    }
    let root = v3(-0.39, 0.045, 0.0);
    for i in 0..5 {
        let off = i as f32 - 2.0;
        let way = v3(cos_turns(0.5 + off * 0.085), -0.06, sin_turns(off * 0.085));
        body.slab(root + way * 0.02, root + way * 0.1, 0.03, 0.038, 0.3, shell.tone(1.0 - 0.06 * off.abs()));
    }
    for side in [-1.0_f32, 1.0] {
        body.rod(v3(0.2, 0.1, side * 0.03), v3(0.225, 0.118, side * 0.05), 0.01, 0.012, shell);
        body.orb(v3(0.228, 0.122, side * 0.052), 0.015, Skin::new(hex(0x0f0b0a)).gloss(1.0));
    }
}

/// An arm and its great claw: one broad to crush, the other slim to cut.
fn claw(body: &mut Body, side: f32, shell: Skin) {
    let wide = if side > 0.0 { 1.0 } else { 0.8 };
    let at = |x: f32, y: f32, z: f32| v3(x, y, side * z);
    let arm = [(at(0.13, 0.05, 0.06), 0.026), (at(0.2, 0.07, 0.17), 0.03), (at(0.29, 0.06, 0.19), 0.034)];
    body.tube(&arm, 1.0, shell.tone(0.94));
    let since = body.since();
    let palm = [
        (at(0.28, 0.06, 0.19), 0.034),
        (at(0.34, 0.066, 0.19), 0.074 * wide),
        (at(0.42, 0.066, 0.185), 0.07 * wide),
        (at(0.5, 0.062, 0.165), 0.042 * wide),
        (at(0.585, 0.056, 0.125), 0.006),
    ];
    body.ribbon(&palm, (v3(0.0, 0.0, 1.0), 1.45), shell.tone(1.05));
    body.soften(since);
    let thumb = [
        (at(0.36, 0.062, 0.12), 0.03),
        (at(0.43, 0.06, 0.085), 0.034 * wide),
        (at(0.5, 0.058, 0.08), 0.022),
        (at(0.55, 0.056, 0.1), 0.005),
    ];
    body.tube(&thumb, 1.0, shell);
    // The teeth between them.
    for i in 0..4 {
        let x = 0.44 + 0.028 * i as f32;
        body.orb(at(x, 0.06, 0.125 - 0.006 * i as f32), 0.012, Skin::new(hex(0xf2c8a0)).gloss(0.6));
    }
}

/// Four thin legs to one side.
fn legs(body: &mut Body, side: f32, stride: f32, shell: Skin) {
    for i in 0..4 {
        let x = 0.1 - 0.045 * i as f32;
        let swing = if stride == 0.0 { 0.0 } else { 0.025 * sin_turns(stride + 0.25 * i as f32 + side * 0.25) };
        let at = |along: f32, y: f32, z: f32| v3(x + along + swing, y, side * z);
        let spread = 0.06 - 0.045 * i as f32;
        let leg = [
            (at(0.0, 0.045, 0.06), 0.014),
            (at(spread, 0.095, 0.15), 0.012),
            (at(spread * 1.7, 0.03, 0.22), 0.009),
            (at(spread * 2.0, -0.005, 0.25), 0.003),
        ];
        body.tube(&leg, 1.0, shell);
    }
}

/// The long feeler of one side, and the short one before it.
fn feelers(body: &mut Body, side: f32, shell: Skin) {
    let at = |x: f32, y: f32, z: f32| v3(x, y, side * z);
    let long = [
        (at(0.22, 0.085, 0.03), 0.011),
        (at(0.3, 0.13, 0.055), 0.008),
        (at(0.3, 0.2, 0.13), 0.006),
        (at(0.14, 0.24, 0.24), 0.005),
        (at(-0.1, 0.22, 0.32), 0.003),
    ];
    body.tube(&long, 1.0, shell);
    body.tube(&[(at(0.25, 0.09, 0.012), 0.005), (at(0.34, 0.12, 0.03), 0.002)], 1.0, shell);
}

/// Lemon and parsley along the rim of the platter.
fn garnish(body: &mut Body) {
    for (i, turns) in [0.06_f32, 0.3, 0.44, 0.56, 0.7, 0.94].into_iter().enumerate() {
        let at = v3(cos_turns(turns) * 0.29, 0.04, sin_turns(turns) * 0.49);
        if i % 2 == 0 {
            lemon(body, at, turns);
        }
        for k in 0..5 {
            let leaf = at + around(0.2 * k as f32 + turns, 0.035, 0.008);
            body.ball(leaf, v3(0.024, 0.012, 0.02), Skin::new(hex([0x3f8a2c, 0x5aa53a][k % 2])).gloss(0.2));
        }
    }
}

/// A slice of lemon that leans.
fn lemon(body: &mut Body, at: Vec3, turns: f32) {
    let since = body.since();
    body.drum(Vec3::ZERO, v3(0.0, 0.02, 0.0), 0.06, 0.06, Skin::new(hex(0xf2c81e)).gloss(0.4));
    body.drum(v3(0.0, 0.01, 0.0), v3(0.0, 0.0206, 0.0), 0.052, 0.052, Skin::new(hex(0xfaf0c0)).gloss(0.4));
    for i in 0..7 {
        let wedge = around(i as f32 / 7.0, 0.03, 0.02);
        body.ball(wedge, v3(0.016, 0.004, 0.016), Skin::new(hex(0xf6da50)).gloss(0.7));
    }
    body.turn(since, Vec3::ZERO, 2, 0.05);
    body.turn(since, Vec3::ZERO, 1, turns);
    body.shift(since, at + v3(0.0, 0.02, 0.0));
}

/// Where the rice of a pan lies.
const RICE: f32 = 0.075;

/// Saffron rice in a wide pan with two handles, prawns and mussels on it.
pub(crate) fn paella(body: &mut Body, pose: &Pose) {
    let iron = Skin::new(hex(0x2a2b2e)).gloss(0.5);
    body.lathe(Vec3::ZERO, &[(0.0, 0.4), (0.02, 0.43), (0.1, 0.485), (0.115, 0.49)], iron);
    body.cut();
    roll(body, 0.49, 0.115, |_| 0.01, iron.tone(1.5));
    for side in [-1.0_f32, 1.0] {
        let at = |x: f32, y: f32, z: f32| v3(x, y, side * z);
        let grip = [
            (at(-0.11, 0.09, 0.46), 0.014),
            (at(-0.1, 0.12, 0.55), 0.016),
            (at(0.0, 0.13, 0.59), 0.018),
            (at(0.1, 0.12, 0.55), 0.016),
            (at(0.11, 0.09, 0.46), 0.014),
        ];
        body.tube(&grip, 1.0, Skin::new(hex(0xa8281c)).gloss(0.5));
    }
    let saffron = Skin::new(pose.colour(0xe8ae24)).gloss(0.4);
    body.drum(v3(0.0, 0.06, 0.0), v3(0.0, RICE, 0.0), 0.43, 0.45, saffron.tone(0.85));
    for i in 0..150 {
        let half = v3(0.012 + 0.014 * pose.unit(i), 0.009, 0.012 + 0.014 * pose.unit(200 + i));
        body.ball(strewn(i as usize, 150, 0.455, RICE), half, saffron.tone(0.86 + 0.3 * pose.unit(400 + i)));
    }
    for i in 0..30 {
        let at = strewn(i, 30, 0.42, RICE + 0.012);
        match i % 3 {
            0 => body.orb(at, 0.016, Skin::new(hex(0x5fa030)).gloss(0.6)),
            1 => {
                let way = around(pose.unit(600 + i as i32), 0.045, 0.0);
                body.rod(at - way, at + way, 0.011, 0.009, Skin::new(hex(0xc8301c)).gloss(0.5));
            }
            _ => body.ball(at, v3(0.015, 0.006, 0.02), Skin::new(hex(0x4a8a2a))),
        }
    }
    for i in 0..7 {
        let turns = i as f32 / 7.0;
        prawn(body, turns, if i % 2 == 0 { 0.28 } else { 0.22 });
        mussel(body, turns + 0.07, 0.37);
    }
    for turns in [0.05_f32, 0.38, 0.72] {
        lemon(body, around(turns, 0.1, RICE + 0.01), turns);
    }
    vapour(body, pose, 0.14, 0.36);
}

/// A prawn that lies curled on the rice.
fn prawn(body: &mut Body, turns: f32, out: f32) {
    let shell = Skin::new(hex(0xec6a36)).gloss(0.75);
    let since = body.since();
    let bow = |t: f32| v3(cos_turns(0.1 + 0.55 * t) * 0.075, 0.028, sin_turns(0.1 + 0.55 * t) * 0.075);
    for i in 0..7 {
        let t = i as f32 / 6.0;
        let thick = 0.036 - 0.018 * t;
        body.orb(bow(t), thick, shell.tone(if i % 2 == 0 { 1.1 } else { 0.92 }));
    }
    let (head, tail) = (bow(0.0), bow(1.0));
    body.rod(head, head + v3(0.03, 0.012, -0.06), 0.03, 0.006, shell.tone(0.9));
    for way in [-0.03_f32, 0.012] {
        let feeler = [(head + v3(0.02, 0.02, -0.04), 0.003), (head + v3(0.09 + way, 0.05, -0.09), 0.0015)];
        body.tube(&feeler, 1.0, shell.tone(0.8));
    }
    body.orb(head + v3(0.018, 0.022, -0.03), 0.008, Skin::new(hex(0x140c0a)).gloss(1.0));
    for off in [-0.022_f32, 0.022] {
        body.slab(tail, tail + v3(0.035, 0.0, off - 0.01), 0.012, 0.018, 0.4, shell.tone(0.85));
    }
    body.turn(since, Vec3::ZERO, 1, turns);
    body.shift(since, around(turns, out, RICE));
}

/// A mussel, open, its flesh between two dark shells.
fn mussel(body: &mut Body, turns: f32, out: f32) {
    let since = body.since();
    for lean in [0.02_f32, 0.14] {
        let half = body.since();
        body.ball(v3(0.045, 0.0, 0.0), v3(0.055, 0.014, 0.03), Skin::new(hex(0x1c1e2c)).gloss(0.8));
        body.ball(v3(0.045, 0.006, 0.0), v3(0.046, 0.01, 0.024), Skin::new(hex(0xb8bcd0)).gloss(0.8));
        body.turn(half, Vec3::ZERO, 2, lean);
    }
    body.ball(v3(0.048, 0.022, 0.0), v3(0.032, 0.014, 0.018), Skin::new(hex(0xf09a3c)).gloss(0.6));
    body.turn(since, Vec3::ZERO, 1, 0.4 - turns);
    body.shift(since, around(turns, out, RICE + 0.02));
}
