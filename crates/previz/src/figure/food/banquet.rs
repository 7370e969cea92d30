//! Dishes of a Chinese table: hotpot, steamed fish, crayfish, what comes out of
//! a wok, bean curd, soup, skewers. One unit is the width of the dish.

use super::bakery::{around, dish, roll, vapour};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{GOLDEN, Vec3, cos_turns, fract, hex, mix, sin_turns, v3};

/// One of several, spread evenly over a disc.
pub(crate) fn strewn(i: usize, of: usize, out: f32, y: f32) -> Vec3 {
    around(i as f32 * GOLDEN, out * ((i as f32 + 0.5) / of as f32).sqrt(), y)
}

/// Rings of spring onion and slices of chilli, as a cook throws them on.
fn sprinkle(body: &mut Body, pose: &Pose, (many, out): (usize, f32), height: impl Fn(f32) -> f32) {
    for i in 0..many {
        let salt = 900 + i as i32;
        let share = pose.unit(salt).sqrt();
        let at = around(i as f32 * GOLDEN + 0.1 * pose.unit(salt + 60), out * share, height(share));
        let since = body.since();
        let green = Skin::new(hex([0x5fa02e, 0x8cc24a, 0x3f7a22][i % 3])).gloss(0.3);
        body.drum(v3(0.0, -0.005, 0.0), v3(0.0, 0.007, 0.0), 0.017, 0.017, green);
        body.turn(since, Vec3::ZERO, 2, 0.16 * (pose.unit(salt + 120) - 0.5));
        body.turn(since, Vec3::ZERO, 0, 0.16 * (pose.unit(salt + 180) - 0.5));
        body.shift(since, at);
    }
}

/// A dried chilli.
fn chilli(body: &mut Body, at: Vec3, turns: f32) {
    let way = around(turns, 1.0, 0.0);
    let skin = Skin::new(hex(0xb01a10)).gloss(0.75);
    body.tube(
        &[
            (at - way * 0.06, 0.006),
            (at - way * 0.03 + v3(0.0, 0.008, 0.0), 0.016),
            (at + way * 0.03 + v3(0.0, 0.008, 0.0), 0.015),
            (at + way * 0.08, 0.003),
        ],
        1.0,
        skin,
    );
}

/// A pot parted in two, red broth and white, that boils at the table.
pub(crate) fn hotpot(body: &mut Body, pose: &Pose) {
    let steel = Skin::metal(hex(0xc9ccd0));
    let iron = Skin::new(hex(0x26272a)).gloss(0.4);
    body.lathe(Vec3::ZERO, &[(0.0, 0.4), (0.05, 0.42), (0.09, 0.3)], iron);
    let wall = [(0.08, 0.34), (0.1, 0.42), (0.16, 0.465), (0.36, 0.485), (0.385, 0.5), (0.39, 0.5)];
    body.lathe(Vec3::ZERO, &wall, steel);
    body.cut();
    roll(body, 0.49, 0.39, |_| 0.012, steel);
    for side in [1.0_f32, -1.0] {
        let grip = [
            (v3(-0.1, 0.31, side * 0.48), 0.016),
            (v3(-0.08, 0.33, side * 0.56), 0.018),
            (v3(0.08, 0.33, side * 0.56), 0.018),
            (v3(0.1, 0.31, side * 0.48), 0.016),
        ];
        body.tube(&grip, 1.0, iron);
    }
    let (white, red) = (Skin::new(hex(0xe6d6ac)).gloss(0.2), Skin::new(pose.colour(0xb8200c)).gloss(0.3));
    let disc = |body: &mut Body, at: Vec3, out: f32, skin: Skin| {
        body.drum(at - v3(0.0, 0.04, 0.0), at, out, out, skin);
    };
    disc(body, v3(0.0, LEVEL, 0.0), 0.478, if is_whole(pose) { red } else { white });
    if !is_whole(pose) {
        // The border winds through the middle.
        let half: Vec<Vec3> = (0..=24).map(|i| around(i as f32 / 48.0, 0.476, LEVEL + 0.002)).collect();
        body.plate(&half, red);
        disc(body, v3(-0.238, LEVEL + 0.004, 0.0), 0.237, red);
        disc(body, v3(0.238, LEVEL + 0.004, 0.0), 0.237, white);
        let border: Vec<(Vec3, f32)> = (0..=24)
            .map(|i| {
                let t = i as f32 / 12.0;
                let (x, turns) = if t < 1.0 { (0.238, t * 0.5) } else { (-0.238, 1.0 - (t - 1.0) * 0.5) };
                let bow = if t < 1.0 { turns } else { turns - 0.5 };
                (v3(x + cos_turns(bow) * 0.238, LEVEL + 0.02, sin_turns(bow) * 0.238), 0.011)
            })
            .collect();
        body.ribbon(&border, (Vec3::UP, 3.0), steel);
    }
    boiled(body, pose);
    vapour(body, pose, 0.44, 0.42);
}

/// How high the broth stands in its pot.
const LEVEL: f32 = 0.34;

/// Whether all of the pot is of the one broth whose colour is asked for.
fn is_whole(pose: &Pose) -> bool {
    pose.colour.is_some()
}

/// Whether a place in the pot is on the red side of its winding border.
fn is_red(at: Vec3) -> bool {
    let near = |x: f32| (at.x - x) * (at.x - x) + at.z * at.z < 0.238 * 0.238;
    near(-0.238) || (at.z > 0.0 && !near(0.238))
}

/// What boils in a hotpot, and the bubbles around it.
fn boiled(body: &mut Body, pose: &Pose) {
    for i in 0..34 {
        let at = strewn(i, 34, 0.43, LEVEL + 0.012);
        let bob = v3(0.0, 0.006 * sin_turns(pose.seconds * 0.7 + pose.unit(i as i32)), 0.0);
        let at = at + bob;
        match (is_whole(pose) || is_red(at), i % 4) {
            (true, 0) => {
                // A slice of beef, rolled up.
                let way = around(pose.unit(300 + i as i32), 0.06, 0.0);
                let meat = Skin::new(hex(0x9a4a38)).gloss(0.5);
                body.tube(&[(at - way, 0.03), (at + v3(0.0, 0.014, 0.0), 0.036), (at + way, 0.028)], 1.0, meat);
                body.tube(
                    &[(at - way + v3(0.0, 0.03, 0.0), 0.006), (at + way + v3(0.0, 0.028, 0.0), 0.006)],
                    1.0,
                    Skin::new(hex(0xe8c4b0)).gloss(0.5),
                );
            }
            (true, 1) => chilli(body, at, pose.unit(320 + i as i32)),
            (true, 2) => body.orb(at + v3(0.0, 0.008, 0.0), 0.042, Skin::new(hex(0xd8b48a)).gloss(0.6)),
            (true, _) => chilli(body, at, pose.unit(340 + i as i32)),
            (false, 0) => {
                // A mushroom with a star cut into its cap.
                body.ball(at, v3(0.06, 0.035, 0.06), Skin::new(hex(0x5a3a24)).gloss(0.4));
                for turns in [0.05_f32, 0.21, 0.38] {
                    let way = around(turns, 0.036, 0.0);
                    let on = at + v3(0.0, 0.03, 0.0);
                    body.rod(on - way, on + way, 0.006, 0.006, Skin::new(hex(0xf0e2c4)));
                }
            }
            (false, 1) => body.cuboid(at, v3(0.04, 0.026, 0.035), Skin::new(hex(0xf8f2e2)).gloss(0.4)),
            (false, 2) => body.ball(at, v3(0.018, 0.014, 0.014), Skin::new(hex(0xc8301c)).gloss(0.7)),
            (false, _) => {
                let green = Skin::new(hex(0x6aa03a)).gloss(0.3);
                body.ball(at, v3(0.075, 0.014, 0.045), green);
                body.ball(at + v3(0.0, 0.006, 0.0), v3(0.06, 0.012, 0.014), Skin::new(hex(0xe4ecc4)));
            }
        }
    }
    for i in 0..22 {
        let age = fract(pose.seconds * 0.9 + pose.unit(400 + i));
        let at = strewn(i as usize, 22, 0.42, LEVEL + 0.004);
        let broth = if is_whole(pose) || is_red(at) { 0xc84a20 } else { 0xf2e6c4 };
        let size = 0.024 * age.sqrt() * if age > 0.92 { (1.0 - age) * 12.5 } else { 1.0 };
        body.ball(at, v3(size, size * 0.7, size), Skin::new(hex(broth)).gloss(1.0));
    }
}

/// An oval platter that is longer from side to side.
pub(crate) fn platter(body: &mut Body, (long, deep): (f32, f32)) {
    let china = Skin::new(hex(0xf2f0ea)).gloss(0.75);
    for (share, low, high, tone) in
        [(0.66, 0.0, 0.012, 0.9), (0.86, 0.01, 0.026, 0.95), (1.0, 0.024, 0.036, 1.0), (0.8, 0.03, 0.0375, 0.9)]
    {
        let since = body.since();
        let outline: Vec<(f32, f32)> = (0..40)
            .map(|i| {
                let turns = i as f32 / 40.0;
                (cos_turns(turns) * deep * share, sin_turns(turns) * long * share)
            })
            .collect();
        // Drawn standing, then laid down.
        body.solid(&outline, low, high, china.tone(tone), china.tone(tone * 0.96));
        body.turn(since, Vec3::ZERO, 0, 0.25);
    }
}

/// A whole fish on its platter, slashed and strewn with ginger and spring onion.
pub(crate) fn fish(body: &mut Body, pose: &Pose) {
    platter(body, (0.52, 0.31));
    let sauce = Skin::new(hex(0x6a3c18)).gloss(0.9);
    body.ball(v3(0.0, 0.036, 0.0), v3(0.19, 0.008, 0.38), sauce);
    let skin = Skin::new(pose.colour(0x8f8c78)).gloss(0.75);
    let since = body.since();
    // It lies on its side: deep from back to belly, flat from the table up.
    let trunk = [
        (v3(0.0, 0.075, -0.43), 0.016),
        (v3(0.0, 0.085, -0.36), 0.045),
        (v3(0.0, 0.09, -0.24), 0.058),
        (v3(0.0, 0.09, -0.06), 0.062),
        (v3(0.0, 0.085, 0.12), 0.048),
        (v3(0.0, 0.08, 0.26), 0.026),
        (v3(0.0, 0.078, 0.33), 0.018),
    ];
    body.ribbon(&trunk, (v3(1.0, 0.0, 0.0), 2.0), skin);
    let pale = [
        (v3(0.07, 0.085, -0.34), 0.02),
        (v3(0.085, 0.09, -0.18), 0.03),
        (v3(0.075, 0.085, 0.02), 0.028),
        (v3(0.03, 0.08, 0.2), 0.012),
    ];
    body.ribbon(&pale, (v3(1.0, 0.0, 0.0), 1.5), Skin::new(hex(0xdcd4c0)).gloss(0.7));
    body.soften(since);
    fins(body, skin.tone(0.75));
    // The gill, the eye and the mouth.
    let gill: Vec<(Vec3, f32)> = (0..=6)
        .map(|i| {
            let t = i as f32 / 3.0 - 1.0;
            (v3(0.088 * t, 0.146 - 0.036 * t * t, -0.265 + 0.035 * (1.0 - t * t)), 0.007)
        })
        .collect();
    body.tube(&gill, 1.0, skin.tone(0.45));
    body.ball(v3(-0.03, 0.125, -0.355), v3(0.022, 0.012, 0.022), Skin::new(hex(0xf4f2ea)).gloss(0.9));
    body.ball(v3(-0.03, 0.134, -0.357), v3(0.011, 0.007, 0.011), Skin::new(hex(0x16140f)).gloss(0.9));
    body.rod(v3(0.015, 0.092, -0.445), v3(0.03, 0.105, -0.4), 0.005, 0.004, skin.tone(0.35));
    for i in 0..4 {
        let z = -0.19 + 0.1 * i as f32;
        let cut: Vec<(Vec3, f32)> = (0..=4)
            .map(|k| {
                let t = k as f32 / 2.0 - 1.0;
                let high = 0.15 - 0.02 * i as f32 * 0.4 - 0.042 * t * t;
                (v3(0.08 * t, high, z + 0.035 * t), 0.013 * (1.2 - t * t))
            })
            .collect();
        body.tube(&cut, 1.0, Skin::new(hex(0xf6f0e2)).gloss(0.4));
    }
    shreds(body, pose);
    vapour(body, pose, 0.22, 0.3);
}

/// The tail and the fins of a fish that lies on its side.
fn fins(body: &mut Body, skin: Skin) {
    for side in [1.0_f32, -1.0] {
        let tail = [
            v3(0.0, 0.08, 0.31),
            v3(side * 0.06, 0.082, 0.37),
            v3(side * 0.125, 0.08, 0.46),
            v3(side * 0.06, 0.078, 0.43),
            v3(0.0, 0.078, 0.4),
        ];
        body.plate(&tail, skin);
        for i in 0..4 {
            let t = 0.25 + 0.25 * i as f32;
            let end = v3(side * 0.12 * t, 0.083, 0.41 + 0.045 * t);
            body.rod(v3(0.0, 0.083, 0.325), end, 0.004, 0.003, skin.tone(0.7));
        }
    }
    let back = [v3(-0.1, 0.08, -0.2), v3(-0.165, 0.085, -0.1), v3(-0.14, 0.085, 0.04), v3(-0.08, 0.08, 0.12)];
    body.plate(&back, skin);
    body.plate(&[v3(0.1, 0.08, 0.0), v3(0.155, 0.083, 0.09), v3(0.08, 0.08, 0.14)], skin);
    body.plate(&[v3(0.03, 0.15, -0.23), v3(0.085, 0.15, -0.13), v3(0.02, 0.155, -0.15)], skin.tone(1.15));
}

/// Ginger, spring onion and chilli, cut as thin as matches.
fn shreds(body: &mut Body, pose: &Pose) {
    for i in 0..46 {
        let z = mix(-0.2, 0.2, (i as f32 + pose.unit(i)) / 47.0);
        let x = 0.11 * (pose.unit(60 + i) - 0.5);
        let lies = 0.155 - 0.07 * z.max(0.0) + 0.03 * pose.unit(120 + i);
        let way = around(0.1 + 0.3 * pose.unit(180 + i), 0.045 + 0.035 * pose.unit(240 + i), 0.0);
        let sag = v3(0.0, -0.012 - 0.012 * pose.unit(300 + i), 0.0);
        let shade = hex([0x6aa838, 0xeadf9c, 0x8cc250, 0xf2ead0, 0xc8281a, 0x4f8f2a][(i % 6) as usize]);
        let at = v3(x, lies, z);
        let line = [(at - way + sag, 0.0045), (at, 0.006), (at + way + sag, 0.004)];
        body.tube(&line, 1.0, Skin::new(shade).gloss(0.4));
    }
    for i in 0..9 {
        let at = around(0.03 + i as f32 * 0.11, 0.16, 0.045) + v3(0.0, 0.0, 0.2 * (pose.unit(360 + i) - 0.5));
        body.ball(at, v3(0.02, 0.006, 0.014), Skin::new(hex(0x5a9a30)));
    }
}

/// A heap of crayfish in their red sauce.
pub(crate) fn crayfish(body: &mut Body, pose: &Pose) {
    let basin = Skin::new(hex(0xf0eee8)).gloss(0.7);
    body.lathe(Vec3::ZERO, &[(0.0, 0.3), (0.02, 0.34), (0.07, 0.44), (0.13, 0.5), (0.14, 0.5)], basin);
    body.drum(v3(0.0, 0.08, 0.0), v3(0.0, 0.125, 0.0), 0.46, 0.478, Skin::new(hex(0x8f1c0c)).gloss(0.9));
    let layers = [(9, 0.33, 0.13, 0.0), (6, 0.19, 0.24, 0.4), (3, 0.08, 0.33, 0.2)];
    for (many, out, high, start) in layers {
        for i in 0..many {
            let turns = start + i as f32 / many as f32 + 0.03 * pose.unit(i);
            let since = body.since();
            one_crayfish(body, pose, i + many);
            body.turn(since, Vec3::ZERO, 2, 0.05 + 0.05 * pose.unit(40 + i + many));
            body.turn(since, Vec3::ZERO, 1, turns + 0.12 * (pose.unit(80 + i + many) - 0.5));
            body.shift(since, around(turns, out, high));
        }
    }
    for i in 0..14 {
        let at = strewn(i, 14, 0.4, 0.0);
        let share = (at.x * at.x + at.z * at.z).sqrt() / 0.45;
        chilli(body, at + v3(0.0, mix(0.43, 0.2, share), 0.0), pose.unit(500 + i as i32));
    }
    sprinkle(body, pose, (34, 0.4), |share| mix(0.42, 0.2, share));
    vapour(body, pose, 0.4, 0.34);
}

/// One crayfish about its middle, its head outwards along x.
fn one_crayfish(body: &mut Body, pose: &Pose, salt: i32) {
    let tone = 0.85 + 0.3 * pose.unit(600 + salt);
    let shell = Skin::new(pose.colour(0xbc1f0e) * tone).gloss(0.9);
    body.tube(&[(v3(-0.01, 0.02, 0.0), 0.052), (v3(0.07, 0.025, 0.0), 0.055), (v3(0.16, 0.02, 0.0), 0.02)], 1.0, shell);
    // The tail curls under in rings.
    for i in 0..4 {
        let t = i as f32 / 3.0;
        let at = v3(-0.06 - 0.075 * t, 0.02 - 0.045 * t * t, 0.0);
        body.ball(at, v3(0.032, 0.046 - 0.01 * t, 0.052 - 0.014 * t), shell.tone(0.82 + 0.12 * (i % 2) as f32));
    }
    for side in [-1.0_f32, 0.0, 1.0] {
        body.ball(v3(-0.15, -0.055, 0.03 * side), v3(0.03, 0.01, 0.018), shell.tone(0.9));
    }
    for side in [1.0_f32, -1.0] {
        let arm = [
            (v3(0.08, 0.0, side * 0.04), 0.014),
            (v3(0.13, 0.02, side * 0.1), 0.013),
            (v3(0.19, 0.03, side * 0.1), 0.014),
        ];
        body.tube(&arm, 1.0, shell);
        body.ball(v3(0.225, 0.03, side * 0.1), v3(0.045, 0.02, 0.03), shell.tone(1.05));
        for finger in [0.018_f32, -0.014] {
            let root = v3(0.255, 0.03, side * (0.1 + finger));
            body.rod(root, root + v3(0.065, -0.004, -finger * side * 0.4), 0.013, 0.004, shell.tone(1.05));
        }
        let feeler = [
            (v3(0.155, 0.035, side * 0.012), 0.004),
            (v3(0.2, 0.1, side * 0.05), 0.003),
            (v3(0.17, 0.15, side * 0.12), 0.002),
        ];
        body.tube(&feeler, 1.0, shell.tone(0.8));
        body.orb(v3(0.13, 0.055, side * 0.025), 0.009, Skin::new(hex(0x120a08)).gloss(1.0));
    }
}

/// Meat and peppers out of a wok, heaped on a plate.
pub(crate) fn stir_fry(body: &mut Body, pose: &Pose) {
    dish(body, 0.5, hex(0xf0eee8));
    body.ball(v3(0.0, 0.052, 0.0), v3(0.34, 0.02, 0.34), Skin::new(hex(0x7a3a14)).gloss(0.9));
    let heap = |share: f32| mix(0.2, 0.07, share * share);
    for i in 0..64 {
        let at = strewn(63 - i, 64, 0.32, 0.0);
        let share = (at.x * at.x + at.z * at.z).sqrt() / 0.32;
        let at = at + v3(0.0, heap(share) + 0.02 * pose.unit(i as i32), 0.0);
        let salt = 100 + i as i32;
        let since = body.since();
        match i % 5 {
            0 | 1 => {
                let meat = Skin::new(pose.colour(0x8a4a22) * (0.8 + 0.4 * pose.unit(salt))).gloss(0.7);
                body.ball(Vec3::ZERO, v3(0.06, 0.028, 0.04), meat);
            }
            2 => body.ball(Vec3::ZERO, v3(0.05, 0.012, 0.03), Skin::new(hex(0x4f9a2c)).gloss(0.7)),
            3 => body.ball(Vec3::ZERO, v3(0.05, 0.012, 0.028), Skin::new(hex(0xc8281a)).gloss(0.75)),
            _ => body.ball(Vec3::ZERO, v3(0.024, 0.018, 0.02), Skin::new(hex(0xe2bc7c)).gloss(0.5)),
        }
        body.turn(since, Vec3::ZERO, 2, 0.22 * (pose.unit(salt + 80) - 0.5));
        body.turn(since, Vec3::ZERO, 1, pose.unit(salt + 160));
        body.shift(since, at);
    }
    sprinkle(body, pose, (22, 0.26), |share| heap(share) + 0.045);
    vapour(body, pose, 0.22, 0.3);
}
