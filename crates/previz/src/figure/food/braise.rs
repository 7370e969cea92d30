//! What is braised until it shines, and what comes sizzling on iron. One unit is
//! the width of the dish.

use super::bakery::{around, dish, wisps};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{GOLDEN, Vec3, cos_turns, fract, hex, mix, sin_turns, v3};

/// Cubes of a heap, and half of one.
const CUBES: i32 = 23;
const HALF: f32 = 0.062;

/// Cubes of pork belly in their glaze, heaped on a plate.
pub(crate) fn pork(body: &mut Body, pose: &Pose) {
    dish(body, 0.5, hex(0xf0eee8));
    let glaze = Skin::new(hex(0x4a1808)).gloss(1.0);
    body.ball(v3(0.0, 0.05, 0.0), v3(0.36, 0.024, 0.36), glaze);
    for i in 0..CUBES {
        // Thirteen below, seven on these, three on top.
        let (tier, of, from) = match i {
            0..13 => (0, 13, 0),
            13..20 => (1, 7, 13),
            _ => (2, 3, 20),
        };
        let share = ((i - from) as f32 + 0.5) / of as f32;
        let out = [0.29, 0.18, 0.075][tier] * share.sqrt();
        let at = around((i - from) as f32 * GOLDEN + 0.13 * tier as f32, out, 0.105 + 0.105 * tier as f32);
        let since = body.since();
        cube(body, pose, i);
        body.turn(since, Vec3::ZERO, 2, 0.07 * (pose.unit(40 + i) - 0.5));
        body.turn(since, Vec3::ZERO, 0, 0.07 * (pose.unit(80 + i) - 0.5));
        body.turn(since, Vec3::ZERO, 1, pose.unit(120 + i));
        body.shift(since, at);
    }
    for i in 0..30 {
        let share = pose.unit(200 + i).sqrt();
        let at = around(i as f32 * GOLDEN + 0.2, 0.3 * share, mix(0.4, 0.17, share));
        let green = Skin::new(hex([0x6ab23c, 0x8fca54, 0x4a8f28][(i % 3) as usize])).gloss(0.4);
        body.drum(at, at + v3(0.006, 0.014, 0.004), 0.015, 0.015, green);
    }
    for turns in [0.12_f32, 0.63] {
        anise(body, around(turns, 0.39, 0.066));
    }
    wisps(body, pose, (0.34, 0.6), 0.28);
}

/// One cube: rind above, then fat and meat in layers.
fn cube(body: &mut Body, pose: &Pose, salt: i32) {
    let tone = 0.85 + 0.3 * pose.unit(160 + salt);
    let layers = [
        (-1.0, -0.42, 0x74351a, 0.98),
        (-0.42, -0.1, 0xb06a38, 1.0),
        (-0.1, 0.22, 0x7c391c, 0.99),
        (0.22, 0.62, 0xc07c44, 1.0),
        (0.62, 1.0, 0x8a260c, 1.03),
    ];
    for (low, high, colour, wide) in layers {
        let middle = v3(0.0, (low + high) * 0.5 * HALF, 0.0);
        let half = v3(HALF * wide, (high - low) * 0.5 * HALF, HALF * wide);
        body.cuboid(middle, half, Skin::new(hex(colour) * tone).gloss(0.85));
    }
    // Sauce runs over its upper edges.
    let since = body.since();
    body.ball(v3(0.0, HALF, 0.0), v3(HALF * 1.02, 0.014, HALF * 1.02), Skin::new(hex(0x9c2c0e) * tone).gloss(1.0));
    body.soften(since);
}

/// A star of anise.
fn anise(body: &mut Body, at: Vec3) {
    for i in 0..8 {
        let tip = at + around(i as f32 / 8.0, 0.042, 0.004);
        body.tube(&[(at, 0.006), (at.lerp(tip, 0.6), 0.011), (tip, 0.003)], 1.0, Skin::new(hex(0x5a2c14)).gloss(0.4));
    }
}

/// A platter of cast iron on its board, on which what was just laid hisses.
pub(crate) fn iron(body: &mut Body, pose: &Pose) {
    let iron = Skin::new(hex(0x17181a)).gloss(0.5);
    let wood = Skin::new(hex(0x6b4226)).gloss(0.3);
    let oval = |body: &mut Body, share: f32, low: f32, high: f32, skin: Skin| {
        let since = body.since();
        let outline: Vec<(f32, f32)> = (0..40)
            .map(|i| {
                let turns = i as f32 / 40.0;
                (cos_turns(turns) * 0.4 * share, sin_turns(turns) * 0.58 * share)
            })
            .collect();
        // Drawn standing, then laid down.
        body.solid(&outline, low, high, skin, skin.tone(0.8));
        body.turn(since, Vec3::ZERO, 0, 0.25);
    };
    oval(body, 1.12, 0.0, 0.024, wood);
    oval(body, 1.0, 0.024, 0.056, iron);
    oval(body, 0.92, 0.05, 0.0575, iron.tone(0.6));
    for side in [-1.0_f32, 1.0] {
        let grip = [(v3(-0.09, 0.045, side * 0.55), 0.018), (v3(0.0, 0.05, side * 0.66), 0.02)];
        body.tube(&grip, 1.0, iron);
        body.tube(&[grip[1], (v3(0.09, 0.045, side * 0.55), 0.018)], 1.0, iron);
    }
    // Fat spits around the meat.
    for i in 0..26 {
        let age = fract(pose.seconds * (1.3 + pose.unit(600 + i)) + pose.unit(630 + i));
        let (turns, out) = (pose.unit(660 + i), 0.26 + 0.08 * pose.unit(690 + i));
        let at = v3(
            cos_turns(turns) * out,
            0.06 + 0.1 * sin_turns(age * 0.5) * pose.unit(720 + i),
            1.5 * sin_turns(turns) * out,
        );
        body.orb(at, 0.007 * (1.0 - 0.5 * age), Skin::new(hex(0xe0b070)).gloss(1.0));
    }
    wisps(body, pose, (0.16, 0.9), 0.42);
}
