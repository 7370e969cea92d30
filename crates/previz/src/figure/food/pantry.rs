//! What is laid out to be shared or spooned: a platter of fruit, curry with rice,
//! soup of one colour, honey in its jar. One unit is the width of what lies flat,
//! else the height.

use super::bakery::{around, dish, roll, wisps};
use super::orchard::leaf;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{GOLDEN, Vec3, cos_turns, fract, hex, mix, sin_turns, v3};

/// Slices of melon about grapes, oranges and berries on a dish.
pub(crate) fn platter(body: &mut Body, pose: &Pose) {
    dish(body, 0.62, hex(0xf2f0ea));
    for i in 0..7 {
        melon(body, around(0.02 + i as f32 / 7.0, 0.43, 0.06), 0.02 + i as f32 / 7.0);
    }
    for i in 0..9 {
        let at = around(0.07 + i as f32 / 9.0, 0.27, 0.085 + 0.012 * (i % 2) as f32);
        let kiwi = i % 3 == 2;
        let (peel, flesh) = if kiwi { (0x7a5a2c, 0x7fb02c) } else { (0xe8801a, 0xf6a838) };
        let since = body.since();
        body.drum(v3(0.0, -0.012, 0.0), v3(0.0, 0.012, 0.0), 0.1, 0.1, Skin::new(hex(peel)).gloss(0.5));
        body.drum(v3(0.0, -0.011, 0.0), v3(0.0, 0.0125, 0.0), 0.09, 0.09, Skin::new(hex(flesh)).gloss(0.6));
        for k in 0..8 {
            let way = around(k as f32 / 8.0, 0.075, 0.0);
            let (size, shade) = if kiwi { (0.007, 0x1c1a10) } else { (0.005, 0xfbe4b0) };
            body.rod(way * if kiwi { 0.5 } else { 0.15 }, way * 0.62, size, size * 0.7, Skin::new(hex(shade)));
        }
        body.turn(since, Vec3::ZERO, 2, 0.05 + 0.03 * pose.unit(i));
        body.turn(since, Vec3::ZERO, 1, 0.57 + i as f32 / 9.0);
        body.shift(since, at);
    }
    for i in 0..30 {
        let up = 1.0 - (i as f32 + 0.5) / 30.0;
        let at = around(i as f32 * GOLDEN, 0.15 * (1.0 - up * up).sqrt() + 0.02, 0.1 + 0.14 * up);
        body.orb(at, 0.046, Skin::new(hex(0x5a2a5c) * (0.8 + 0.4 * pose.unit(30 + i))).gloss(0.8));
    }
    for i in 0..6 {
        let at = around(0.11 + i as f32 / 6.0, 0.52, 0.09);
        body.tube(&[(at, 0.05), (at + v3(0.0, 0.07, 0.0), 0.016)], 1.0, Skin::new(hex(0xc41a26)).gloss(0.75));
    }
}

/// A slice of melon that lies with its tip to the middle.
fn melon(body: &mut Body, at: Vec3, turns: f32) {
    let wedge = |long: f32, half: f32| [(-0.13, 0.0), (long, -half), (long + 0.03, 0.0), (long, half)];
    let since = body.since();
    for (long, half, low, high, colour) in [
        (0.15, 0.15, -0.026, 0.024, 0x2f6a2c),
        (0.128, 0.137, -0.027, 0.026, 0xe4ecc0),
        (0.11, 0.125, -0.028, 0.028, 0xd8303a),
    ] {
        let skin = Skin::new(hex(colour)).gloss(0.4);
        let lies = body.since();
        body.solid(&wedge(long, half), low, high, skin, skin);
        // Drawn standing, then laid down.
        body.turn(lies, Vec3::ZERO, 0, 0.25);
    }
    for k in 0..5 {
        let seed = v3(0.03 + 0.02 * (k % 2) as f32, 0.029, -0.07 + 0.035 * k as f32);
        body.ball(seed, v3(0.01, 0.004, 0.006), Skin::new(hex(0x1c120c)).gloss(0.6));
    }
    body.turn(since, Vec3::ZERO, 2, 0.04);
    body.turn(since, Vec3::ZERO, 1, turns);
    body.shift(since, at);
}

/// Curry over one half of a plate, rice over the other.
pub(crate) fn curry(body: &mut Body, pose: &Pose) {
    dish(body, 0.5, hex(0xf0eee8));
    let sauce = Skin::new(pose.colour(0x9a5412)).gloss(0.8);
    body.ball(v3(0.0, 0.055, 0.0), v3(0.37, 0.035, 0.37), sauce);
    let since = body.since();
    body.ball(v3(0.0, 0.05, -0.17), v3(0.29, 0.15, 0.19), Skin::new(hex(0xf4f0e4)).gloss(0.15));
    for i in 0..110 {
        let up = (i as f32 + 0.5) / 110.0;
        let out = (1.0 - up * up).max(0.0).sqrt();
        let (c, s) = (cos_turns(i as f32 * GOLDEN), sin_turns(i as f32 * GOLDEN));
        let at = v3(0.29 * out * c, 0.05 + 0.152 * up, -0.17 + 0.19 * out * s);
        let (a, b) = (0.008 + 0.016 * pose.unit(i), 0.008 + 0.016 * pose.unit(120 + i));
        body.ball(at, v3(a, 0.008, b), Skin::new(hex(0xfaf7ee) * (0.93 + 0.1 * pose.unit(240 + i))));
    }
    for i in 0..19 {
        let at = v3(0.5 * (pose.unit(360 + i) - 0.5), 0.1, 0.03 + 0.25 * pose.unit(390 + i));
        let (shade, size) =
            [(0xe2741c, 0.04), (0xe8c070, 0.05), (0x6a3418, 0.048), (0x5f9a34, 0.018)][(i % 4) as usize];
        let piece = body.since();
        body.ball(Vec3::ZERO, v3(size, size * 0.7, size * 0.85), Skin::new(hex(shade)).gloss(0.7));
        body.turn(piece, Vec3::ZERO, 1, pose.unit(420 + i));
        body.shift(piece, at);
    }
    body.turn(since, Vec3::ZERO, 1, 0.2);
    wisps(body, pose, (0.2, 0.7), 0.3);
}

/// Soup of one colour in a wide bowl, a swirl of cream and a leaf on it.
pub(crate) fn cream_soup(body: &mut Body, pose: &Pose) {
    let glaze = Skin::new(hex(0xe9e6df)).gloss(0.7);
    body.lathe(Vec3::ZERO, &[(0.0, 0.22), (0.03, 0.22)], glaze.tone(0.85));
    let side = [(0.03, 0.25), (0.07, 0.36), (0.15, 0.45), (0.25, 0.495), (0.28, 0.5), (0.285, 0.49)];
    body.lathe(Vec3::ZERO, &side, glaze);
    body.drum(v3(0.0, 0.2, 0.0), v3(0.0, 0.2855, 0.0), 0.485, 0.485, glaze.tone(0.85));
    let level = 0.288;
    body.drum(v3(0.0, 0.2, 0.0), v3(0.0, level, 0.0), 0.455, 0.455, Skin::new(pose.colour(0xc23c12)).gloss(0.55));
    let cream = Skin::new(hex(0xf8efe0)).gloss(0.3);
    let swirl: Vec<(Vec3, f32)> = (0..=34)
        .map(|i| {
            let t = i as f32 / 34.0;
            (around(0.1 + t * 1.9, 0.3 * (1.0 - t) + 0.02, level - 0.004), mix(0.006, 0.014, sin_turns(t * 0.5)))
        })
        .collect();
    body.tube(&swirl, 1.0, cream);
    for i in 0..4 {
        let turns = 0.06 + 0.24 * i as f32;
        let root = v3(0.0, level + 0.012, 0.0);
        let tip = root + around(turns, 0.13, 0.015);
        leaf(body, (root, tip), around(turns + 0.25, 0.05, 0.012), Skin::new(hex(0x3f8a2c)).gloss(0.45));
    }
    for i in 0..24 {
        let at = around(pose.unit(i), 0.4 * pose.unit(30 + i).sqrt(), level);
        body.ball(at, v3(0.007, 0.004, 0.006), Skin::new(hex(0x2a1c12)));
    }
    wisps(body, pose, (0.34, 0.7), 0.34);
}

/// Honey in a jar, and a dipper above it from which it runs.
pub(crate) fn honey(body: &mut Body, pose: &Pose) {
    let honey = Skin::new(hex(0xd98410)).mark(Mark::Fade, hex(0xf0ac34)).gloss(0.9).glow(0.2);
    let wall = [(0.0, 0.24), (0.015, 0.28), (0.1, 0.31), (0.42, 0.31), (0.5, 0.27), (0.54, 0.25), (0.58, 0.25)];
    body.lathe(Vec3::ZERO, &wall, Skin::clear(Vec3::splat(0.97)));
    body.cut();
    roll(body, 0.25, 0.58, |_| 0.012, Skin::clear(Vec3::splat(0.97)).glow(0.12));
    body.lathe(Vec3::ZERO, &[(0.02, 0.25), (0.1, 0.285), (0.42, 0.285), (0.5, 0.245)], honey);
    body.drum(v3(0.0, 0.49, 0.0), v3(0.0, 0.501, 0.0), 0.245, 0.245, honey.tone(1.1));
    body.lathe(Vec3::ZERO, &[(0.18, 0.313), (0.36, 0.313)], Skin::new(hex(0xf6ecd2)));
    let since = body.since();
    let wood = Skin::new(hex(0xb47a3c)).gloss(0.3);
    body.rod(v3(0.0, 0.12, 0.0), v3(0.0, 0.62, 0.0), 0.018, 0.022, wood);
    for i in 0..5 {
        let y = -0.09 + 0.045 * i as f32;
        let wide = 0.085 - 0.018 * ((i as f32 - 2.0) * 0.5).abs();
        body.drum(v3(0.0, y, 0.0), v3(0.0, y + 0.026, 0.0), wide, wide, wood.tone(0.9));
        body.drum(v3(0.0, y + 0.02, 0.0), v3(0.0, y + 0.046, 0.0), wide * 0.8, wide * 0.8, honey);
    }
    body.turn(since, Vec3::ZERO, 0, -0.07);
    body.shift(since, v3(0.0, 0.82, 0.0));
    let waver = |t: f32| v3(0.006 * sin_turns(pose.seconds * 0.6 - t), 0.0, 0.006 * sin_turns(pose.seconds * 0.5 + t));
    let thread: Vec<(Vec3, f32)> = (0..=6)
        .map(|i| {
            let t = i as f32 / 6.0;
            let bead = 0.004 * sin_turns(fract(t - pose.seconds * 0.35)).max(0.0);
            (v3(0.0, mix(0.74, 0.5, t), -0.03) + waver(t), mix(0.024, 0.012, t) + bead)
        })
        .collect();
    body.tube(&thread, 1.0, honey);
}
