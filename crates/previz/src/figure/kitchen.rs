//! What a kitchen serves: sushi, dumplings, rice, steak, salad, fries, eggs,
//! ice cream, chocolate, and the plate or board that it comes on. One unit is
//! the width of what lies flat, else the height.

use super::bakery::{around, dish, roll, vapour};
use super::body::Body;
use super::orchard::leaf;
use super::pose::Pose;
use super::shape::Skin;
use crate::maths::{Vec3, clamp01, cos_turns, hex, mix, sin_turns, v3};

/// Four pieces of nigiri and four rolls on a slab of slate.
pub(super) fn sushi(body: &mut Body, pose: &Pose) {
    body.block((-0.25, 0.0, -0.56), (0.25, 0.03, 0.56), Skin::new(hex(0x2c2f33)).gloss(0.3));
    let rice = Skin::new(hex(0xf4f1e8)).gloss(0.15);
    for (i, z) in [-0.44_f32, -0.26, -0.08].into_iter().enumerate() {
        body.ball(v3(0.0, 0.08, z), v3(0.15, 0.058, 0.068), rice);
        for k in 0..16 {
            let at = v3(0.28 * (pose.unit(k) - 0.5), 0.05 + 0.03 * pose.unit(20 + k), z + 0.045 * if k % 2 == 0 { 1.0 } else { -1.0 });
            body.ball(at, v3(0.014, 0.009, 0.009), rice.tone(0.97));
        }
        let fish = Skin::new(hex([0xec7a42, 0xc4323c, 0xf2b48a][i])).gloss(0.7);
        let top = [
            (v3(-0.185, 0.075, z), 0.018),
            (v3(-0.12, 0.128, z), 0.028),
            (v3(0.0, 0.142, z), 0.03),
            (v3(0.12, 0.128, z), 0.028),
            (v3(0.185, 0.075, z), 0.016),
        ];
        body.tube(&top, 2.5, fish);
        for k in 0..5 {
            let x = -0.11 + 0.055 * k as f32;
            let at = |t: f32| v3(x + 0.02 * t, 0.171 - 0.011 * t * t - x * x * 1.1, z + 0.04 * t);
            body.tube(&[(at(-1.0), 0.002), (at(0.0), 0.004), (at(1.0), 0.002)], 1.0, fish.tone(1.35));
        }
    }
    for i in 0..4 {
        let (x, z) = (if i % 2 == 0 { -0.09 } else { 0.1 }, 0.15 + 0.2 * (i / 2) as f32);
        let at = v3(x, 0.03, z);
        body.lathe(at, &[(0.0, 0.083), (0.01, 0.088), (0.115, 0.088), (0.12, 0.084)], Skin::new(hex(0x16201a)).gloss(0.3));
        body.drum(at, at + v3(0.0, 0.124, 0.0), 0.078, 0.078, rice);
        for k in 0..14 {
            let grain = at + around(k as f32 / 14.0, 0.06, 0.124);
            body.ball(grain, v3(0.013, 0.006, 0.011), rice.tone(1.02));
        }
        let filling = if i % 2 == 0 { 0xe8783c } else { 0x6aa83c };
        body.drum(at, at + v3(0.0, 0.127, 0.0), 0.036, 0.034, Skin::new(hex(filling)).gloss(0.5));
    }
    body.ball(v3(0.13, 0.045, 0.49), v3(0.05, 0.035, 0.05), Skin::new(hex(0x8fb84a)));
    for i in 0..4 {
        let at = v3(-0.12 + 0.02 * i as f32, 0.045 + 0.008 * i as f32, 0.5);
        body.ball(at, v3(0.06, 0.012, 0.045), Skin::new(hex(0xf0b8a8)).gloss(0.4));
    }
    for z in [0.0_f32, 0.035] {
        body.rod(v3(0.33, 0.02, -0.5 + z), v3(0.32, 0.02, 0.5 + z * 2.0), 0.009, 0.013, Skin::new(hex(0x8a3a24)).gloss(0.5));
    }
}

/// Buns in a steamer of bamboo, its lid leaning behind.
pub(super) fn dumplings(body: &mut Body, pose: &Pose) {
    let bamboo = Skin::new(hex(0xc8a05a)).gloss(0.15);
    body.lathe(Vec3::ZERO, &[(0.0, 0.49), (0.2, 0.49)], bamboo);
    for (low, high) in [(0.02, 0.06), (0.13, 0.18)] {
        body.lathe(Vec3::ZERO, &[(low, 0.503), (high, 0.503)], bamboo.tone(0.72));
    }
    body.drum(v3(0.0, 0.1, 0.0), v3(0.0, 0.203, 0.0), 0.46, 0.46, Skin::new(hex(0xa8844a)));
    roll(body, 0.475, 0.205, |_| 0.024, bamboo.tone(1.08));
    for i in 0..9 {
        let x = -0.4 + 0.1 * i as f32;
        let half = (0.45 * 0.45 - x * x).max(0.0).sqrt();
        body.rod(v3(x, 0.2, -half), v3(x, 0.2, half), 0.008, 0.008, bamboo.tone(0.85));
    }
    let dough = Skin::new(pose.colour(0xf6efe2)).gloss(0.25).glow(0.03);
    for i in 0..7 {
        let at = if i == 0 { v3(0.0, 0.19, 0.0) } else { around(i as f32 / 6.0 + 0.04, 0.295, 0.19) };
        let bun = [(0.0, 0.11), (0.03, 0.138), (0.08, 0.142), (0.125, 0.115), (0.155, 0.07), (0.172, 0.03), (0.185, 0.022)];
        body.lathe(at, &bun, dough);
        // The folds wind up into a knot.
        for k in 0..12 {
            let turns = k as f32 / 12.0;
            let fold = [
                (at + around(turns, 0.122, 0.118), 0.006),
                (at + around(turns + 0.03, 0.08, 0.158), 0.012),
                (at + around(turns + 0.06, 0.02, 0.188), 0.009),
            ];
            body.tube(&fold, 1.0, dough.tone(0.94));
        }
        body.orb(at + v3(0.0, 0.188, 0.0), 0.022, dough);
    }
    let since = body.since();
    body.lathe(Vec3::ZERO, &[(0.0, 0.5), (0.07, 0.5)], bamboo);
    body.lathe(Vec3::ZERO, &[(0.07, 0.5), (0.11, 0.44), (0.13, 0.3), (0.14, 0.05)], bamboo.tone(0.9));
    roll(body, 0.13, 0.135, |_| 0.016, bamboo.tone(0.7));
    body.turn(since, Vec3::ZERO, 2, -0.19);
    body.shift(since, v3(-0.6, 0.46, 0.16));
    vapour(body, pose, 0.34, 0.36);
}

/// A bowl of china and what stands above its rim is for others to add.
fn china(body: &mut Body, colour: Vec3, within: Vec3) {
    let glaze = Skin::new(colour).gloss(0.75);
    body.lathe(Vec3::ZERO, &[(0.0, 0.22), (0.04, 0.21)], glaze.tone(0.85));
    body.lathe(Vec3::ZERO, &[(0.04, 0.23), (0.1, 0.34), (0.22, 0.44), (0.36, 0.495), (0.42, 0.505), (0.43, 0.5)], glaze);
    body.drum(v3(0.0, 0.4, 0.0), v3(0.0, 0.432, 0.0), 0.475, 0.475, Skin::new(within));
}

/// A bowl of rice, heaped, with two sticks on its rim.
pub(super) fn rice(body: &mut Body, pose: &Pose) {
    china(body, pose.colour(0x3a6a8a), hex(0xe8e4d8));
    let grain = Skin::new(hex(0xf6f3ea)).gloss(0.2);
    body.ball(v3(0.0, 0.41, 0.0), v3(0.44, 0.27, 0.44), grain.tone(0.93));
    for i in 0..150 {
        let (turns, up) = (i as f32 * 0.381_966 + 0.05 * pose.unit(800 + i), (i as f32 + pose.unit(i + 960)) / 150.0);
        let (out, y) = ((1.0 - up * up).max(0.0).sqrt(), up);
        let at = around(turns, 0.435 * out, 0.41 + 0.27 * y);
        let (a, b) = (0.014 + 0.022 * pose.unit(i), 0.014 + 0.022 * pose.unit(200 + i));
        body.ball(at, v3(a, 0.014, b), grain.tone(0.92 + 0.12 * pose.unit(400 + i)));
    }
    for i in 0..9 {
        let at = around(pose.unit(600 + i), 0.25 * pose.unit(620 + i), 0.67);
        body.ball(at, v3(0.012, 0.006, 0.012), Skin::new(hex(0x1e1c1a)));
    }
    for z in [0.0_f32, 0.05] {
        body.rod(v3(0.62, 0.44, -0.22 + z), v3(-0.6, 0.5, -0.42 + z), 0.012, 0.018, Skin::new(hex(0x7a2f20)).gloss(0.5));
    }
    vapour(body, pose, 0.6, 0.28);
}

/// Leaves, tomatoes, cucumber and an egg in a bowl.
pub(super) fn salad(body: &mut Body, pose: &Pose) {
    china(body, pose.colour(0xf0ece2), hex(0x4f7a2c));
    for i in 0..46 {
        let (turns, share) = (i as f32 * 0.381_966, (i as f32 + 0.5) / 46.0);
        let root = around(turns, 0.4 * share.sqrt(), 0.42 + 0.1 * (1.0 - share));
        let way = around(turns + 0.3 * (pose.unit(i) - 0.5), 0.2, 0.03 + 0.12 * pose.unit(60 + i));
        let green = hex([0x6aa834, 0x4f8a2c, 0x8fbc46, 0x7a2f4a][(pose.unit(120 + i) * 3.4) as usize]);
        let skin = Skin::new(green * (0.8 + 0.4 * pose.unit(180 + i))).gloss(0.3).glow(0.03);
        leaf(body, (root, root + way), around(turns + 0.25, 0.085, 0.03), skin);
    }
    for i in 0..7 {
        let at = around(i as f32 * 0.381_966 + 0.05, 0.1 + 0.26 * pose.unit(240 + i), 0.54);
        body.orb(at, 0.062, Skin::new(hex(0xc8241c)).gloss(0.85));
    }
    for i in 0..6 {
        let since = body.since();
        body.drum(v3(0.0, -0.01, 0.0), v3(0.0, 0.01, 0.0), 0.075, 0.075, Skin::new(hex(0x4a8a34)));
        body.drum(v3(0.0, -0.011, 0.0), v3(0.0, 0.012, 0.0), 0.064, 0.064, Skin::new(hex(0xdcecb4)).gloss(0.5));
        body.turn(since, Vec3::ZERO, 2, -0.07 - 0.06 * pose.unit(260 + i));
        body.turn(since, Vec3::ZERO, 0, 0.1 * (pose.unit(270 + i) - 0.5));
        body.shift(since, around(i as f32 * 0.23 + 0.12, 0.16 + 0.18 * pose.unit(280 + i), 0.57));
    }
    for turns in [0.02_f32, 0.9] {
        let at = around(turns, 0.24, 0.57);
        body.ball(at, v3(0.1, 0.045, 0.08), Skin::new(hex(0xf8f4ea)).gloss(0.4));
        body.ball(at + v3(0.012, 0.024, 0.0), v3(0.055, 0.03, 0.045), Skin::new(hex(0xf0a828)).gloss(0.5));
    }
}

/// A steak on its plate, seared in bars, carved at one end.
pub(super) fn steak(body: &mut Body, pose: &Pose) {
    dish(body, 0.52, hex(0xeeeae2));
    let seared = Skin::new(pose.colour(0x54301c)).gloss(0.35);
    let since = body.since();
    // Cut across at its right end, round elsewhere.
    let plan = |inset: f32| {
        let round = (0..=18).map(move |i| {
            let turns = 0.1 + i as f32 / 18.0 * 0.8;
            let out = 1.0 + 0.1 * sin_turns(turns * 2.0 + 0.3) - 0.07 * sin_turns(turns * 3.0);
            (sin_turns(turns) * 0.2 * out * inset, (cos_turns(turns) * 0.26 - 0.05) * out * inset)
        });
        round.collect::<Vec<(f32, f32)>>()
    };
    let slab = |body: &mut Body, inset: f32, low: f32, high: f32, skin: Skin| {
        let from = body.since();
        // Drawn standing, then laid down.
        let outline: Vec<(f32, f32)> = plan(inset).into_iter().map(|(x, z)| (x, -z)).collect();
        body.solid(&outline, low, high, skin, skin.tone(0.85));
        body.turn(from, Vec3::ZERO, 0, 0.25);
    };
    slab(body, 0.94, 0.05, 0.062, seared.tone(0.7));
    slab(body, 1.0, 0.06, 0.125, seared);
    slab(body, 0.95, 0.12, 0.136, seared.tone(1.15));
    for i in 0..5 {
        let z = -0.24 + 0.085 * i as f32;
        let bar = |x: f32| v3(x, 0.137, z + 0.3 * x);
        let half = 0.16 - 0.4 * (z + 0.05) * (z + 0.05);
        body.tube(&[(bar(-half), 0.005), (bar(0.0), 0.009), (bar(half), 0.005)], 1.0, seared.tone(0.22));
    }
    let pink = [(1.0, 0xa4584a), (0.82, 0xc24a4c), (0.55, 0xcf3f48)];
    for i in 0..3 {
        let slice = body.since();
        body.ball(Vec3::ZERO, v3(0.15 - 0.012 * i as f32, 0.043, 0.024), seared);
        for (share, colour) in pink {
            let rind = if share > 0.9 { 0.92 } else { share };
            let out = 0.016 + 0.004 * (1.0 - share);
            let half = v3(0.14 * rind, 0.038 * rind, 0.01);
            body.ball(v3(0.0, 0.0, out), half, Skin::new(hex(colour)).gloss(0.45));
        }
        body.turn(slice, Vec3::ZERO, 0, 0.085 + 0.015 * i as f32);
        body.shift(slice, v3(0.02 * i as f32, 0.085, 0.2 + 0.062 * i as f32));
    }
    // Carved towards whoever looks.
    body.turn(since, Vec3::ZERO, 1, -0.06);
    for i in 0..5 {
        let z = 0.34 - 0.045 * i as f32;
        let spear = Skin::new(hex(0x5f8a34)).gloss(0.4);
        body.tube(&[(v3(-0.34, 0.075, z - 0.2), 0.014), (v3(-0.1, 0.08, z - 0.1), 0.015), (v3(0.02, 0.085, z), 0.022), (v3(0.06, 0.085, z + 0.02), 0.008)], 1.0, spear);
    }
    for (x, z) in [(0.22, 0.27), (0.3, 0.18), (0.28, 0.32)] {
        body.orb(v3(x, 0.1, z), 0.052, Skin::new(hex(0xc4281c)).gloss(0.85));
    }
    let stem = Skin::new(hex(0x4a5f34));
    let twig = |t: f32| v3(-0.08 + 0.12 * t, 0.15 + 0.01 * sin_turns(t), -0.24 + 0.3 * t);
    body.tube(&[(twig(0.0), 0.006), (twig(0.5), 0.006), (twig(1.0), 0.004)], 1.0, stem);
    for i in 0..22 {
        let t = i as f32 / 22.0;
        let side = if i % 2 == 0 { 1.0 } else { -1.0 };
        body.rod(twig(t), twig(t + 0.06) + v3(0.03 * side, 0.018, -0.02 * side), 0.005, 0.003, stem.tone(1.3));
    }
    vapour(body, pose, 0.18, 0.26);
}

/// Fries in a carton.
pub(super) fn fries(body: &mut Body, pose: &Pose) {
    let since = body.since();
    let golden = Skin::new(hex(0xf0bc4a)).gloss(0.25);
    for i in 0..34 {
        let (x, z) = (0.1 * (pose.unit(i) - 0.5) * 2.0, 0.2 * (pose.unit(50 + i) - 0.5) * 2.0);
        let high = 0.72 + 0.3 * pose.unit(100 + i) - 0.5 * z * z;
        let tip = v3(x, high, z * 1.2);
        let stick = body.since();
        body.block((-0.028, 0.0, -0.028), (0.028, 0.62, 0.028), golden.tone(0.85 + 0.3 * pose.unit(150 + i)));
        body.turn(stick, v3(0.0, 0.62, 0.0), 0, -z * 0.1);
        body.turn(stick, Vec3::ZERO, 1, pose.unit(200 + i) * 0.25);
        body.shift(stick, tip - v3(0.0, 0.62, 0.0));
    }
    let red = Skin::new(pose.colour(0xc4201c)).gloss(0.35);
    let face = |x: f32| {
        let rim = (0..=10).map(move |i| {
            let t = i as f32 / 10.0 * 2.0 - 1.0;
            v3(x, 0.56 + 0.1 * t * t, t * 0.33)
        });
        [v3(x, 0.0, -0.2), v3(x * 0.9, 0.0, 0.2)].into_iter().chain(rim.rev()).collect::<Vec<Vec3>>()
    };
    body.plate(&face(0.15), red);
    body.plate(&face(-0.15).iter().map(|p| v3(p.x, p.y * 1.18, p.z)).collect::<Vec<Vec3>>(), red.tone(0.85));
    for side in [-1.0_f32, 1.0] {
        body.plate(
            &[v3(0.15, 0.0, side * 0.2), v3(-0.15, 0.0, side * 0.2), v3(-0.15, 0.76, side * 0.33), v3(0.15, 0.66, side * 0.33)],
            red.tone(0.9),
        );
    }
    body.drum(v3(0.149, 0.3, 0.0), v3(0.153, 0.3, 0.0), 0.11, 0.11, Skin::new(hex(0xf2c12c)));
    body.turn(since, Vec3::ZERO, 2, 0.015);
}

/// An egg.
pub(super) fn egg(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.one_of(&[0xe8cdb0, 0xd9a97c, 0xf4efe6], 3)).gloss(0.2);
    let since = body.since();
    let outline: Vec<(f32, f32)> = (0..=16)
        .map(|i| {
            let turns = i as f32 / 32.0;
            let up = 0.5 - 0.5 * cos_turns(turns);
            // Blunt below, narrower above.
            (up, 0.39 * sin_turns(turns) * (1.1 - 0.22 * up))
        })
        .collect();
    body.lathe(Vec3::ZERO, &outline, shell);
    for i in 0..26 {
        let (turns, y) = (pose.unit(i), 0.15 + 0.7 * pose.unit(40 + i));
        let out = 0.78 * (y * (1.0 - y)).max(0.0).sqrt() * (1.1 - 0.22 * y);
        body.ball(around(turns, out * 0.985, y), Vec3::splat(0.008), shell.tone(0.72));
    }
    // It lies on its side, its blunt end to whoever looks.
    let side = if pose.unit(90) < 0.5 { 1.0 } else { -1.0 };
    body.turn(since, v3(0.0, 0.45, 0.0), 0, 0.235 * side);
    body.turn(since, v3(0.0, 0.45, 0.0), 1, 0.06 * side);
    body.shift(since, v3(0.0, -0.06, 0.0));
}

/// Two scoops in a cone that stands in a ring; in the warmth they run down.
pub(super) fn ice_cream(body: &mut Body, pose: &Pose) {
    let wafer = Skin::new(hex(0xd29a4e)).gloss(0.15);
    body.lathe(Vec3::ZERO, &[(0.0, 0.02), (0.05, 0.03), (0.5, 0.158), (0.54, 0.172)], wafer);
    for i in 0..11 {
        for way in [1.0, -1.0] {
            let ridge: Vec<(Vec3, f32)> = (0..=4)
                .map(|step| {
                    let t = step as f32 / 4.0;
                    (around(i as f32 / 11.0 + way * 0.2 * t, mix(0.03, 0.16, t), mix(0.04, 0.52, t)), 0.0055)
                })
                .collect();
            body.tube(&ridge, 1.0, wafer.tone(0.68));
        }
    }
    roll(body, 0.165, 0.535, |_| 0.016, wafer.tone(0.9));
    let wood = Skin::new(hex(0x8a6242)).gloss(0.4);
    body.lathe(Vec3::ZERO, &[(0.0, 0.2), (0.02, 0.2), (0.14, 0.13), (0.16, 0.1)], wood);
    let cream = [Skin::new(pose.colour(0xf0a8b8)).gloss(0.35), Skin::new(hex(0xf6ead0)).gloss(0.35)];
    let since = body.since();
    for ((y, r), skin) in [(0.64, 0.185), (0.86, 0.16)].into_iter().zip(cream) {
        body.orb(v3(0.0, y, 0.0), r, skin);
        for i in 0..16 {
            let turns = i as f32 / 16.0;
            let size = 0.036 + 0.02 * pose.unit(i + (y * 100.0) as i32);
            body.ball(around(turns, r * 0.94, y - r * 0.42), v3(size * 1.2, size, size * 1.2), skin);
        }
    }
    let run = clamp01(pose.shot_s * 0.16);
    for i in 0..7 {
        let (turns, far) = (i as f32 / 7.0 + 0.05 * pose.unit(60 + i), (0.4 + 0.6 * pose.unit(70 + i)) * (0.35 + 0.65 * run));
        let on = |t: f32| around(turns, 0.18 - 0.05 * t * far, 0.56 - 0.2 * t * far);
        body.tube(&[(on(0.0), 0.024), (on(0.5), 0.018), (on(1.0), 0.023)], 1.0, cream[0]);
    }
    body.soften(since);
    body.orb(v3(0.0, 1.03, 0.02), 0.048, Skin::new(hex(0xb01020)).gloss(0.95));
    body.tube(&[(v3(0.0, 1.06, 0.02), 0.008), (v3(0.02, 1.14, 0.05), 0.007)], 1.0, Skin::new(hex(0x6f7a34)));
}

/// A bar of chocolate out of its foil, a row broken off.
pub(super) fn chocolate(body: &mut Body, pose: &Pose) {
    let dark = Skin::new(pose.colour(0x3c1e10)).gloss(0.55);
    let piece = |body: &mut Body, x: f32, z: f32, y: f32| {
        let (half, edge) = (0.093, 0.068);
        let at = |s: f32, t: f32, r: f32, up: f32| v3(x + s * r, y + up, z + t * r);
        body.block((x - half, y, z - half), (x + half, y + 0.05, z + half), dark);
        let ring = [(1.0, 1.0), (1.0, -1.0), (-1.0, -1.0), (-1.0, 1.0)];
        for i in 0..4 {
            let ((a, b), (c, d)) = (ring[i], ring[(i + 1) % 4]);
            let side = [at(a, b, half - 0.006, 0.05), at(c, d, half - 0.006, 0.05), at(c, d, edge, 0.082), at(a, b, edge, 0.082)];
            body.plate(&side, dark.tone(1.15));
        }
        body.plate(&ring.map(|(s, t)| at(s, t, edge, 0.082)), dark.tone(1.3));
    };
    let since = body.since();
    for row in 0..3 {
        for column in 0..4 {
            piece(body, -0.2 + 0.19 * row as f32, -0.28 + 0.19 * column as f32, 0.0);
        }
    }
    let foil = Skin::new(hex(0xd9b45a)).gloss(1.0);
    body.block((-0.31, -0.0, -0.72), (0.29, 0.06, -0.36), foil);
    for i in 0..7 {
        let x = -0.3 + 0.09 * i as f32;
        body.plate(&[v3(x, 0.06, -0.38), v3(x + 0.05, 0.065, -0.38), v3(x + 0.03, 0.09, -0.31 + 0.03 * pose.unit(i))], foil.tone(0.9));
    }
    body.block((-0.312, -0.0, -0.74), (0.292, 0.066, -0.44), Skin::new(hex(0x6a1a24)).gloss(0.4));
    body.turn(since, Vec3::ZERO, 1, 0.05);
    for (x, z, turns) in [(0.5, 0.2, 0.1), (0.46, 0.5, 0.03)] {
        let broken = body.since();
        piece(body, 0.0, 0.0, 0.0);
        body.turn(broken, Vec3::ZERO, 1, turns);
        body.shift(broken, v3(x, 0.0, z));
    }
}

/// An empty plate.
pub(super) fn plate(body: &mut Body, pose: &Pose) {
    dish(body, 0.5, pose.colour(0xf0ede6));
}

/// A board of wood with its handle and its grain.
pub(super) fn board(body: &mut Body, pose: &Pose) {
    let wood = Skin::new(pose.colour(0xa8733e)).gloss(0.3);
    let corner = |x: f32, z: f32, from: f32| {
        (0..=4).map(move |i| {
            let turns = from + i as f32 / 16.0;
            (x + cos_turns(turns) * 0.05, z + sin_turns(turns) * 0.05)
        })
    };
    let since = body.since();
    let (x, z) = (0.23, 0.45);
    let outline: Vec<(f32, f32)> = corner(x, z, 0.0).chain(corner(-x, z, 0.25)).chain(corner(-x, -z, 0.5)).chain(corner(x, -z, 0.75)).collect();
    body.solid(&outline, 0.0, 0.04, wood, wood.tone(0.7));
    body.solid(&[(-0.05, -0.66), (0.05, -0.66), (0.05, -0.48), (-0.05, -0.48)], 0.0, 0.04, wood, wood.tone(0.7));
    // It was made standing; it lies.
    body.turn(since, Vec3::ZERO, 0, 0.25);
    for i in 0..15 {
        let at = -0.25 + 0.036 * i as f32;
        let bow = |t: f32| v3(at + 0.008 * sin_turns(t + pose.unit(i)), 0.0405, mix(-0.48, 0.48, t));
        let grain = wood.tone(0.7 + 0.2 * pose.unit(20 + i));
        let wide = 0.0025 + 0.003 * pose.unit(40 + i);
        body.tube(&[(bow(0.0), wide), (bow(0.35), wide), (bow(0.7), wide), (bow(1.0), wide)], 1.0, grain);
    }
    body.drum(v3(0.0, 0.03, 0.6), v3(0.0, 0.0408, 0.6), 0.022, 0.022, Skin::new(hex(0x2a1c12)));
}
