//! Dishes of feasts and of fairs: steamed crabs, roast duck, mooncakes, sweet
//! dumplings in their bowl, candied haws. One unit is the width of what lies
//! flat, else the height.

use super::bakery::{around, dish, roll, vapour};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{GOLDEN, Vec3, cos_turns, hex, sin_turns, v3};

/// Crabs, steamed red, on their dish.
pub(crate) fn crabs(body: &mut Body, pose: &Pose) {
    dish(body, 0.5, hex(0xeef0f0));
    for (turns, out, high) in [(0.08, 0.24, 0.06), (0.4, 0.25, 0.06), (0.73, 0.24, 0.06), (0.95, 0.03, 0.17)] {
        let since = body.since();
        one_crab(body, pose);
        body.turn(since, Vec3::ZERO, 1, turns + 0.06);
        body.shift(since, around(turns, out, high));
    }
    for i in 0..5 {
        let at = around(0.2 + 0.2 * i as f32, 0.42, 0.062);
        body.ball(at, v3(0.035, 0.01, 0.025), Skin::new(hex([0x4f9a2c, 0xf2d048, 0x6ab03c][i % 3])).gloss(0.4));
    }
    vapour(body, pose, 0.3, 0.34);
}

/// One crab about its middle, its face along x.
fn one_crab(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0xd8481c)).gloss(0.7);
    body.ball(v3(0.0, 0.03, 0.0), v3(0.12, 0.062, 0.15), shell);
    body.ball(v3(0.0, 0.0, 0.0), v3(0.1, 0.04, 0.13), Skin::new(hex(0xf0d8b4)).gloss(0.4));
    // The dints of its back.
    for (x, z) in [(0.03, 0.0), (-0.03, 0.05), (-0.03, -0.05)] {
        body.ball(v3(x, 0.084, z), v3(0.024, 0.008, 0.016), shell.tone(0.7));
    }
    for side in [-1.0_f32, 1.0] {
        let at = |x: f32, y: f32, z: f32| v3(x, y, side * z);
        body.rod(at(0.1, 0.05, 0.04), at(0.135, 0.075, 0.045), 0.009, 0.012, Skin::new(hex(0x16100c)).gloss(0.9));
        let arm = [(at(0.07, 0.02, 0.12), 0.026), (at(0.12, 0.035, 0.19), 0.028), (at(0.18, 0.03, 0.17), 0.026)];
        body.tube(&arm, 1.0, shell);
        body.ball(at(0.21, 0.035, 0.125), v3(0.062, 0.034, 0.044), shell.tone(1.05));
        // The fur of its claws.
        body.ball(at(0.19, 0.04, 0.135), v3(0.045, 0.036, 0.046), Skin::new(hex(0x4a2c14)));
        for (z, tip) in [(0.1, 0.085), (0.145, 0.105)] {
            body.rod(at(0.25, 0.035, z), at(0.315, 0.03, tip), 0.02, 0.006, Skin::new(hex(0xe86a34)).gloss(0.7));
        }
        for i in 0..4 {
            let back = 0.05 - 0.055 * i as f32;
            let way = 0.06 - 0.07 * i as f32;
            let leg = [
                (at(back, 0.02, 0.11), 0.02),
                (at(back + way * 0.5, 0.075, 0.19), 0.019),
                (at(back + way, 0.03, 0.26), 0.014),
                (at(back + way * 1.1, -0.02, 0.3), 0.004),
            ];
            body.tube(&leg, 1.0, shell.tone(0.92));
        }
    }
}

/// A whole duck, roasted until it shines, with pancakes, scallions and a sauce.
pub(crate) fn roast_duck(body: &mut Body, pose: &Pose) {
    dish(body, 0.5, hex(0xf0eee8));
    for i in 0..9 {
        let at = around(i as f32 / 9.0, 0.36, 0.06);
        body.ball(at, v3(0.09, 0.014, 0.075), Skin::new(hex(if i % 2 == 0 { 0x6aa83c } else { 0x8cc250 })).gloss(0.2));
    }
    let crisp = Skin::new(pose.colour(0x9a3c10)).gloss(0.95);
    let since = body.since();
    let trunk = [
        (v3(0.0, 0.14, -0.3), 0.05),
        (v3(0.0, 0.17, -0.22), 0.12),
        (v3(0.0, 0.19, -0.04), 0.165),
        (v3(0.0, 0.18, 0.14), 0.14),
        (v3(0.0, 0.15, 0.26), 0.07),
    ];
    body.ribbon(&trunk, (v3(1.0, 0.0, 0.0), 1.18), crisp);
    body.soften(since);
    for side in [-1.0_f32, 1.0] {
        let at = |x: f32, y: f32, z: f32| v3(side * x, y, z);
        let since = body.since();
        let thigh = [(at(0.13, 0.16, 0.08), 0.085), (at(0.17, 0.13, 0.2), 0.07), (at(0.13, 0.12, 0.32), 0.03)];
        body.tube(&thigh, 1.0, crisp.tone(0.92));
        let wing = [(at(0.17, 0.22, -0.14), 0.05), (at(0.22, 0.17, -0.02), 0.045), (at(0.2, 0.12, -0.15), 0.03)];
        body.tube(&wing, 1.0, crisp.tone(0.85));
        body.soften(since);
        body.rod(at(0.13, 0.12, 0.32), at(0.11, 0.125, 0.4), 0.02, 0.018, Skin::new(hex(0xead8b8)).gloss(0.4));
    }
    // Neck and head, laid to one side.
    let neck = [
        (v3(0.0, 0.15, -0.3), 0.05),
        (v3(0.1, 0.12, -0.38), 0.036),
        (v3(0.22, 0.1, -0.36), 0.034),
        (v3(0.28, 0.1, -0.3), 0.045),
    ];
    body.tube(&neck, 1.0, crisp.tone(0.9));
    body.slab(v3(0.29, 0.1, -0.28), v3(0.31, 0.09, -0.2), 0.02, 0.014, 1.8, Skin::new(hex(0xc88a3a)).gloss(0.5));
    // Light lies along its back.
    let sheen = [(v3(0.05, 0.345, -0.16), 0.006), (v3(0.06, 0.358, 0.0), 0.014), (v3(0.05, 0.325, 0.14), 0.006)];
    body.tube(&sheen, 1.6, Skin::new(hex(0xf0b070)).gloss(1.0).glow(0.2));
    for i in 0..4 {
        let at = around(0.45 + 0.035 * i as f32, 0.4, 0.075);
        body.rod(at, at + v3(0.03, 0.0, 0.12), 0.008, 0.006, Skin::new(hex([0xdce8b0, 0x6aa838][i % 2])).gloss(0.4));
    }
    vapour(body, pose, 0.34, 0.3);
}

/// Mooncakes: one whole, one that leans on it, one cut to its yolk.
pub(crate) fn mooncakes(body: &mut Body, pose: &Pose) {
    dish(body, 0.5, hex(0x2f4a58));
    let crust = Skin::new(pose.colour(0xc07a30)).gloss(0.45);
    for (at, lean) in [(v3(-0.16, 0.06, -0.2), 0.0), (v3(-0.2, 0.06, 0.2), 0.0), (v3(-0.24, 0.2, 0.0), 0.06)] {
        let since = body.since();
        mooncake(body, crust);
        body.turn(since, Vec3::ZERO, 2, lean);
        body.shift(since, at);
    }
    // The cut one shows its paste and half of its yolk.
    let since = body.since();
    let half: Vec<(f32, f32)> = (0..=14)
        .map(|i| {
            let turns = 0.25 + i as f32 / 28.0;
            (cos_turns(turns) * 0.19, sin_turns(turns) * 0.19)
        })
        .collect();
    body.solid(&half, 0.0, 0.14, crust, crust.tone(0.9));
    body.turn(since, Vec3::ZERO, 0, -0.25);
    body.shift(since, v3(0.0, 0.14, 0.0));
    let face = |half: f32, low: f32, high: f32, x: f32| {
        [v3(x, low, -half), v3(x, low, half), v3(x, high, half), v3(x, high, -half)]
    };
    body.plate(&face(0.165, 0.018, 0.122, 0.004), Skin::new(hex(0x5a2c14)).gloss(0.35));
    body.ball(v3(0.0, 0.07, 0.0), v3(0.012, 0.05, 0.06), Skin::new(hex(0xf2941c)).gloss(0.6).glow(0.06));
    body.turn(since, Vec3::ZERO, 1, -0.03);
    body.shift(since, v3(0.2, 0.06, 0.04));
}

/// One mooncake about its foot: a fluted side, a flower pressed into its top.
fn mooncake(body: &mut Body, crust: Skin) {
    body.lathe(Vec3::ZERO, &[(0.0, 0.17), (0.02, 0.185), (0.12, 0.185), (0.14, 0.17)], crust);
    body.drum(v3(0.0, 0.1, 0.0), v3(0.0, 0.141, 0.0), 0.17, 0.168, crust.tone(1.12));
    for i in 0..16 {
        let foot = around(i as f32 / 16.0, 0.178, 0.025);
        body.rod(foot, foot + v3(0.0, 0.09, 0.0), 0.026, 0.026, crust.tone(0.95));
    }
    let since = body.since();
    roll(body, 0.13, 0.0, |_| 0.011, crust.tone(0.78));
    roll(body, 0.038, 0.0, |_| 0.013, crust.tone(0.78));
    for i in 0..8 {
        let turns = i as f32 / 8.0;
        body.rod(around(turns, 0.06, 0.0), around(turns, 0.105, 0.0), 0.011, 0.018, crust.tone(0.78));
    }
    body.shift(since, v3(0.0, 0.142, 0.0));
}

/// Sweet dumplings of rice in a bowl of their broth.
pub(crate) fn tangyuan(body: &mut Body, pose: &Pose) {
    let glaze = Skin::new(hex(0x3a6a9a)).gloss(0.75);
    body.lathe(Vec3::ZERO, &[(0.0, 0.22), (0.04, 0.21)], glaze.tone(0.85));
    body.lathe(Vec3::ZERO, &[(0.04, 0.24), (0.1, 0.36), (0.22, 0.46), (0.36, 0.495), (0.39, 0.5)], glaze);
    body.drum(v3(0.0, 0.3, 0.0), v3(0.0, 0.3905, 0.0), 0.482, 0.482, Skin::new(hex(0xf2f0ea)).gloss(0.6));
    body.drum(v3(0.0, 0.3, 0.0), v3(0.0, 0.392, 0.0), 0.462, 0.462, Skin::new(hex(0xd8b878)).gloss(0.8));
    let rice = Skin::new(pose.colour(0xf8f4ea)).gloss(0.7).glow(0.04);
    for i in 0..7 {
        let (turns, out) = if i == 6 { (0.0, 0.0) } else { (i as f32 / 6.0, 0.27) };
        let bob = 0.012 * sin_turns(pose.seconds * 0.4 + i as f32 * 0.3);
        body.orb(around(turns, out, 0.42 + bob), 0.118, rice.tone(if i % 3 == 1 { 0.94 } else { 1.0 }));
    }
    for i in 0..16 {
        let at = around(i as f32 * GOLDEN, 0.4 * ((i as f32 + 0.5) / 16.0).sqrt(), 0.4);
        body.ball(at, v3(0.014, 0.008, 0.012), Skin::new(hex([0xf0a028, 0xe8c040][i % 2])).gloss(0.5));
    }
    vapour(body, pose, 0.42, 0.32);
}

/// Three sticks of candied haws that stand in a block of straw.
pub(crate) fn tanghulu(body: &mut Body, pose: &Pose) {
    let straw = Skin::new(hex(0xcaa25c));
    body.lathe(Vec3::ZERO, &[(0.0, 0.2), (0.03, 0.22), (0.13, 0.21), (0.17, 0.16), (0.18, 0.1)], straw);
    for i in 0..24 {
        let turns = i as f32 / 24.0;
        body.rod(around(turns, 0.215, 0.01), around(turns + 0.01, 0.2, 0.14), 0.008, 0.006, straw.tone(0.8));
    }
    let haw = Skin::new(pose.colour(0xc01418)).gloss(1.0);
    for (k, lean) in [(0, -0.045), (1, 0.0), (2, 0.045)] {
        let since = body.since();
        body.rod(Vec3::ZERO, v3(0.0, 0.86, 0.0), 0.009, 0.007, Skin::new(hex(0xe2c48c)));
        for i in 0..6 {
            let at = v3(0.0, 0.26 + 0.1 * i as f32, 0.0);
            body.ball(at, v3(0.062, 0.054, 0.062), haw);
            // Glass of sugar about it, with the light of a window in it.
            body.ball(at + v3(0.035, 0.022, -0.03), v3(0.016, 0.012, 0.014), Skin::new(hex(0xffe8e4)).glow(0.5));
            body.ball(at + v3(0.0, -0.046, 0.0), v3(0.03, 0.012, 0.03), Skin::new(hex(0xf0a038)).gloss(1.0));
        }
        body.turn(since, Vec3::ZERO, 0, lean);
        body.shift(since, v3(0.02 * (k as f32 - 1.0), 0.13, 0.1 * (k as f32 - 1.0)));
    }
}
