//! What a kitchen serves: sushi, dumplings, rice, steak, salad, and the plate
//! or board that food comes on. One unit is its width.

use super::bakery::{around, dish, roll, vapour};
use super::braise::iron;
use super::orchard::leaf;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{GOLDEN, Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::script::Guise;

/// Four pieces of nigiri and four rolls on a slab of slate.
pub(crate) fn sushi(body: &mut Body, pose: &Pose) {
    body.block((-0.25, 0.0, -0.56), (0.25, 0.03, 0.56), Skin::new(hex(0x2c2f33)).gloss(0.3));
    let rice = Skin::new(hex(0xf4f1e8)).gloss(0.15);
    for (i, z) in [-0.44_f32, -0.26, -0.08].into_iter().enumerate() {
        body.ball(v3(0.0, 0.08, z), v3(0.15, 0.058, 0.068), rice);
        for k in 0..16 {
            let at = v3(
                0.28 * (pose.unit(k) - 0.5),
                0.05 + 0.03 * pose.unit(20 + k),
                z + 0.045 * if k % 2 == 0 { 1.0 } else { -1.0 },
            );
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
        body.lathe(
            at,
            &[(0.0, 0.083), (0.01, 0.088), (0.115, 0.088), (0.12, 0.084)],
            Skin::new(hex(0x16201a)).gloss(0.3),
        );
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
        body.rod(
            v3(0.33, 0.02, -0.5 + z),
            v3(0.32, 0.02, 0.5 + z * 2.0),
            0.009,
            0.013,
            Skin::new(hex(0x8a3a24)).gloss(0.5),
        );
    }
}

/// Buns in a steamer of bamboo, its lid leaning behind.
pub(crate) fn dumplings(body: &mut Body, pose: &Pose) {
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
        let bun =
            [(0.0, 0.11), (0.03, 0.138), (0.08, 0.142), (0.125, 0.115), (0.155, 0.07), (0.172, 0.03), (0.185, 0.022)];
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
    body.lathe(
        Vec3::ZERO,
        &[(0.04, 0.23), (0.1, 0.34), (0.22, 0.44), (0.36, 0.495), (0.42, 0.505), (0.43, 0.5)],
        glaze,
    );
    body.drum(v3(0.0, 0.4, 0.0), v3(0.0, 0.432, 0.0), 0.475, 0.475, Skin::new(within));
}

/// A bowl of rice, heaped, with two sticks on its rim.
pub(crate) fn rice(body: &mut Body, pose: &Pose) {
    china(body, pose.colour(0x3a6a8a), hex(0xe8e4d8));
    let grain = Skin::new(hex(0xf6f3ea)).gloss(0.2);
    body.ball(v3(0.0, 0.41, 0.0), v3(0.44, 0.27, 0.44), grain.tone(0.93));
    for i in 0..150 {
        let (turns, up) = (i as f32 * GOLDEN + 0.05 * pose.unit(800 + i), (i as f32 + pose.unit(i + 960)) / 150.0);
        let (out, y) = ((1.0 - up * up).max(0.0).sqrt(), up);
        let at = around(turns, 0.435 * out, 0.41 + 0.27 * y);
        let (a, b) = (0.014 + 0.022 * pose.unit(i), 0.014 + 0.022 * pose.unit(200 + i));
        body.ball(at, v3(a, 0.014, b), grain.tone(0.92 + 0.12 * pose.unit(400 + i)));
    }
    for i in 0..9 {
        let at = around(pose.unit(600 + i), 0.25 * pose.unit(620 + i), 0.67);
        body.ball(at, v3(0.012, 0.006, 0.012), Skin::new(hex(0x1e1c1a)));
    }
    for x in [0.43_f32, 0.49] {
        let stick = Skin::new(hex(0x7a2f20)).gloss(0.5);
        body.rod(v3(x, 0.455, -0.62), v3(x - 0.05, 0.465, 0.66), 0.012, 0.018, stick);
    }
    vapour(body, pose, 0.6, 0.28);
}

/// Leaves, tomatoes, cucumber and an egg in a bowl.
pub(crate) fn salad(body: &mut Body, pose: &Pose) {
    china(body, pose.colour(0xf0ece2), hex(0x4f7a2c));
    for i in 0..46 {
        let (turns, share) = (i as f32 * GOLDEN, (i as f32 + 0.5) / 46.0);
        let root = around(turns, 0.4 * share.sqrt(), 0.42 + 0.1 * (1.0 - share));
        let way = around(turns + 0.3 * (pose.unit(i) - 0.5), 0.2, 0.03 + 0.12 * pose.unit(60 + i));
        let green = hex([0x6aa834, 0x4f8a2c, 0x8fbc46, 0x7a2f4a][(pose.unit(120 + i) * 3.4) as usize]);
        let skin = Skin::new(green * (0.8 + 0.4 * pose.unit(180 + i))).gloss(0.3).glow(0.03);
        leaf(body, (root, root + way), around(turns + 0.25, 0.085, 0.03), skin);
    }
    for i in 0..7 {
        let at = around(i as f32 * GOLDEN + 0.05, 0.1 + 0.26 * pose.unit(240 + i), 0.54);
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
pub(crate) fn steak(body: &mut Body, pose: &Pose) {
    let hisses = pose.guise == Some(Guise::Sizzling);
    if hisses {
        iron(body, pose);
    } else {
        dish(body, 0.52, hex(0xeeeae2));
    }
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
    garnish(body);
    if !hisses {
        vapour(body, pose, 0.18, 0.26);
    }
}

/// Asparagus, tomatoes and a twig of rosemary beside a steak.
fn garnish(body: &mut Body) {
    for i in 0..5 {
        let z = 0.34 - 0.045 * i as f32;
        let spear = Skin::new(hex(0x5f8a34)).gloss(0.4);
        body.tube(
            &[
                (v3(-0.34, 0.075, z - 0.2), 0.014),
                (v3(-0.1, 0.08, z - 0.1), 0.015),
                (v3(0.02, 0.085, z), 0.022),
                (v3(0.06, 0.085, z + 0.02), 0.008),
            ],
            1.0,
            spear,
        );
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
}

/// Folded dumplings on a plate, and sauce to dip them in.
pub(crate) fn jiaozi(body: &mut Body, pose: &Pose) {
    dish(body, 0.5, hex(0xe6ecee));
    let dough = Skin::new(pose.colour(0xf4ead6)).gloss(0.4).glow(0.03);
    for i in 0..9 {
        let since = body.since();
        let arch = |t: f32, out: f32| {
            let round = (1.0 - t * t).max(0.0);
            v3(0.05 * t * t - 0.03 + out, 0.05 + 0.07 * round, 0.125 * t)
        };
        let line: Vec<(Vec3, f32)> = (0..=6)
            .map(|step| {
                let t = step as f32 / 3.0 - 1.0;
                (arch(t * 0.9, 0.02) - v3(0.0, 0.02, 0.0), 0.018 + 0.042 * (1.0 - t * t).max(0.0).sqrt())
            })
            .collect();
        body.tube(&line, 1.0, dough);
        // The seam stands up in pleats.
        let seam: Vec<(Vec3, f32)> = (0..=12)
            .map(|step| {
                let t = step as f32 / 6.0 - 1.0;
                let pleat = if step % 2 == 0 { 0.008 } else { -0.008 };
                (arch(t, pleat) + v3(0.0, 0.02, 0.0), 0.0125)
            })
            .collect();
        body.tube(&seam, 1.0, dough.tone(0.97));
        let (turns, out) = if i < 2 { (0.25 + 0.5 * i as f32, 0.09) } else { ((i - 2) as f32 / 7.0, 0.3) };
        body.turn(since, Vec3::ZERO, 1, turns + 0.03 * pose.unit(i));
        body.shift(since, around(turns, out, 0.045));
    }
    let saucer = v3(0.42, 0.0, 0.52);
    let china = Skin::new(hex(0xf0ede6)).gloss(0.7);
    body.lathe(saucer, &[(0.0, 0.08), (0.03, 0.12), (0.07, 0.14), (0.075, 0.138)], china);
    let (low, high) = (saucer + v3(0.0, 0.05, 0.0), saucer + v3(0.0, 0.0755, 0.0));
    body.drum(low, high, 0.125, 0.125, Skin::new(hex(0x2a140c)).gloss(0.9));
    vapour(body, pose, 0.2, 0.3);
}

/// An empty plate.
pub(crate) fn plate(body: &mut Body, pose: &Pose) {
    dish(body, 0.5, pose.colour(0xf0ede6));
}

/// A board of wood with its handle and its grain.
pub(crate) fn board(body: &mut Body, pose: &Pose) {
    let wood = Skin::new(pose.colour(0xa8733e)).gloss(0.3);
    let corner = |x: f32, z: f32, from: f32| {
        (0..=4).map(move |i| {
            let turns = from + i as f32 / 16.0;
            (x + cos_turns(turns) * 0.05, z + sin_turns(turns) * 0.05)
        })
    };
    let since = body.since();
    let (x, z) = (0.23, 0.45);
    let outline: Vec<(f32, f32)> =
        corner(x, z, 0.0).chain(corner(-x, z, 0.25)).chain(corner(-x, -z, 0.5)).chain(corner(x, -z, 0.75)).collect();
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
