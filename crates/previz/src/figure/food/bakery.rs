//! What comes out of an oven or off a griddle: bread, croissant, donut,
//! pancakes. One unit is the width of what lies flat, else the length.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{GOLDEN, Vec3, clamp01, cos_turns, fract, hex, mix, sin_turns, v3};

/// A place around the vertical.
pub(crate) fn around(turns: f32, out: f32, y: f32) -> Vec3 {
    v3(cos_turns(turns) * out, y, sin_turns(turns) * out)
}

/// A closed roll around the vertical, `thick` by the share of its round.
pub(crate) fn roll(body: &mut Body, out: f32, y: f32, thick: impl Fn(f32) -> f32, skin: Skin) {
    let steps = if body.far { 12 } else { 20 };
    let line: Vec<(Vec3, f32)> = (0..=steps + 1)
        .map(|i| {
            let turns = i as f32 / steps as f32;
            (around(turns, out, y), thick(turns))
        })
        .collect();
    body.tube(&line, 1.0, skin);
}

/// Warmth that rises thinly from all over something hot.
pub(crate) fn vapour(body: &mut Body, pose: &Pose, low: f32, wide: f32) {
    wisps(body, pose, (low, 0.75), wide);
}

/// Wisps of steam and the puffs of each.
const WISPS: i32 = 5;
const PUFFS: i32 = 13;

/// Wisps of steam that rise from a height, so high, out of something so wide: each
/// a string of puffs that winds, spreads and thins out.
pub(crate) fn wisps(body: &mut Body, pose: &Pose, (low, high): (f32, f32), wide: f32) {
    for wisp in 0..WISPS {
        let foot = around(wisp as f32 * GOLDEN, wide * 0.75 * (wisp as f32 / WISPS as f32).sqrt(), low);
        let strength = 0.1 + 0.05 * sin_turns(pose.seconds * 0.11 + wisp as f32 * 0.37);
        for puff in 0..PUFFS {
            let age = fract(pose.seconds * 0.12 + pose.unit(700 + wisp) + puff as f32 / PUFFS as f32);
            let wind = sin_turns(age * 0.9 - pose.seconds * 0.05 + pose.unit(720 + wisp));
            let sway = around(pose.unit(740 + wisp), wide * 0.3 * age * wind, age * high);
            let fade = (age * 5.0).min(1.0) * (1.0 - age);
            body.puff(foot + sway, wide * (0.13 + 0.32 * age), Vec3::splat(0.95), strength * fade, 0.1);
        }
    }
}

/// A loaf with four cuts, dusted, and two slices before it.
pub(crate) fn bread(body: &mut Body, pose: &Pose) {
    let crust = Skin::new(pose.colour(0x9c5a24)).gloss(0.06).mark(Mark::Under, hex(0xd8a660));
    let crumb = Skin::new(hex(0xeed8ae));
    let belly = |z: f32| 0.2 * (1.0 - z * z / 0.26).max(0.0).sqrt().sqrt();
    let line: Vec<(Vec3, f32)> = (0..=12)
        .map(|i| {
            let z = mix(-0.49, 0.49, i as f32 / 12.0);
            (v3(-0.08, 0.02 + belly(z) * 0.85, z), belly(z))
        })
        .collect();
    body.ribbon(&line, (v3(1.0, 0.0, 0.0), 1.2), crust);
    // On the crust, so far round it from its right side.
    let on = |turns: f32, z: f32, out: f32| {
        let r = belly(z) * out;
        v3(-0.08 + cos_turns(turns) * r * 1.2, 0.02 + belly(z) * 0.85 + sin_turns(turns) * r, z)
    };
    for i in 0..4 {
        let z = -0.33 + 0.2 * i as f32;
        let cut: Vec<(Vec3, f32)> = (0..=6)
            .map(|step| {
                let t = step as f32 / 6.0;
                (on(mix(0.07, 0.37, t), z + 0.14 * (t - 0.3), 0.97), 0.012 + 0.022 * sin_turns(t * 0.5))
            })
            .collect();
        body.tube(&cut, 1.0, crumb.tone(0.95));
    }
    for i in 0..70 {
        let at = on(0.05 + 0.34 * pose.unit(i), 0.84 * (pose.unit(100 + i) - 0.5), 1.0);
        body.ball(at, Vec3::splat(0.005), Skin::new(hex(0xf4ead8)));
    }
    for (x, z, turn) in [(0.3, -0.15, 0.02), (0.36, 0.17, -0.03)] {
        let since = body.since();
        // Round above, straight below.
        let outline = |r: f32| {
            let dome = (0..=10).map(move |i| {
                let turns = i as f32 / 20.0;
                (cos_turns(turns) * r, 0.15 + sin_turns(turns) * r * 0.85)
            });
            dome.chain([(-r * 0.86, 0.15 - r), (r * 0.86, 0.15 - r)]).collect::<Vec<(f32, f32)>>()
        };
        body.solid(&outline(0.15), -0.02, 0.02, crust.tone(0.95), crust);
        body.solid(&outline(0.136), -0.023, 0.023, crumb, crumb);
        for i in 0..16 {
            let (turns, out) = (pose.unit(180 + i), 0.11 * pose.unit(200 + i));
            let hole = v3(cos_turns(turns) * out, 0.14 + sin_turns(turns) * out, -0.023);
            body.ball(hole, v3(0.011, 0.008, 0.002), crumb.tone(0.8));
        }
        // Each looks at the viewer and leans back against the loaf.
        body.turn(since, Vec3::ZERO, 1, 0.25 + turn);
        body.turn(since, Vec3::ZERO, 2, 0.07);
        body.shift(since, v3(x, 0.0, z));
    }
}

/// A croissant: a crescent of rolled layers, thick in the middle.
pub(crate) fn croissant(body: &mut Body, pose: &Pose) {
    let golden = Skin::new(pose.colour(0xcf8a3a)).gloss(0.45);
    let fat = |t: f32| 0.035 + 0.155 * (1.0 - t * t).max(0.0).sqrt();
    // The horns come forward to whoever looks.
    let on = |t: f32| v3(-0.18 + 0.36 * t * t, fat(t) * 0.92, t * 0.46 * (1.0 - 0.12 * t * t));
    let layers = 5;
    for side in [-1.0_f32, 1.0] {
        for i in 0..layers {
            let (a, b) = (i as f32 / layers as f32, (i as f32 + 1.25) / layers as f32);
            let steps = 3;
            let line: Vec<(Vec3, f32)> = (0..=steps)
                .map(|step| {
                    let t = mix(a, b.min(1.0), step as f32 / steps as f32);
                    // Each layer stands out over the next one.
                    let swell = 1.09 - 0.16 * step as f32 / steps as f32;
                    (on(t * side), fat(t) * swell)
                })
                .collect();
            body.tube(&line, 1.0, golden.tone(1.08 - 0.1 * i as f32));
            for stripe in 0..5 {
                let turns = 0.06 + 0.1 * stripe as f32;
                let t = mix(a, b.min(1.0), 0.55);
                let r = fat(t) * 1.02;
                let at = on(t * side) + v3(cos_turns(turns) * r, sin_turns(turns) * r, 0.0);
                body.ball(at, v3(0.03, 0.012, 0.028), golden.tone(0.72));
            }
        }
    }
    body.ball(on(0.0), v3(fat(0.0) * 1.1, fat(0.0) * 1.12, 0.11), golden.tone(1.12));
}

/// A ring of dough, iced and strewn.
pub(crate) fn donut(body: &mut Body, pose: &Pose) {
    let since = body.since();
    roll(body, 0.31, 0.18, |_| 0.185, Skin::new(hex(0xc8924e)).gloss(0.2));
    let icing = Skin::new(pose.colour(0xec8fb0)).gloss(0.75);
    roll(body, 0.31, 0.205, |t| 0.186 + 0.006 * sin_turns(t * 7.0) + 0.004 * sin_turns(t * 11.0), icing);
    for i in 0..18 {
        // The icing runs down in tongues, no two alike.
        let (turns, low) = (i as f32 / 18.0 + 0.02 * pose.unit(i), 0.15 - 0.07 * pose.unit(30 + i));
        body.tube(
            &[(around(turns, 0.46, 0.25), 0.05), (around(turns, 0.488, 0.2), 0.042), (around(turns, 0.489, low), 0.03)],
            1.0,
            icing,
        );
    }
    for i in 0..72 {
        let (turns, up) = (pose.unit(60 + i), 0.06 + 0.38 * pose.unit(140 + i));
        let at = around(turns, 0.31 + cos_turns(up) * 0.192, 0.205 + sin_turns(up) * 0.192);
        let way = around(pose.unit(220 + i), 0.022, 0.004);
        let colour = [0xf6f0e4, 0xf2c83a, 0x4fb0d8, 0x7ac04a, 0xd8402f][(i % 5) as usize];
        body.rod(at - way, at + way, 0.0075, 0.0075, Skin::new(hex(colour)).gloss(0.4));
    }
    // It lies tipped, so that its hole is seen.
    body.turn(since, Vec3::ZERO, 2, -0.035);
    body.shift(since, v3(0.0, 0.1, 0.0));
}

/// A pile of pancakes with butter on top and syrup running down.
pub(crate) fn pancakes(body: &mut Body, pose: &Pose) {
    dish(body, 0.62, hex(0xf2efe8));
    let mut y = 0.04;
    for i in 0..5 {
        let (r, high) = (0.42 + 0.02 * pose.unit(i), 0.062);
        let at = v3(0.03 * (pose.unit(10 + i) - 0.5), y, 0.03 * (pose.unit(20 + i) - 0.5));
        let edge = Skin::new(hex(0xe8c07a));
        body.lathe(at, &[(0.0, r - 0.03), (0.015, r), (high - 0.015, r), (high, r - 0.03)], edge);
        body.drum(at, at + v3(0.0, high + 0.001, 0.0), r - 0.02, r - 0.025, Skin::new(hex(0xb06a2a)).gloss(0.2));
        y += high;
    }
    let syrup = Skin::new(hex(0x8a4312)).gloss(1.0);
    body.ball(v3(0.0, y, 0.0), v3(0.33, 0.012, 0.33), syrup);
    for i in 0..9 {
        let (turns, low) = (i as f32 / 9.0 + 0.04 * pose.unit(40 + i), 0.06 + 0.2 * pose.unit(50 + i));
        let rim = [
            (around(turns, 0.26, y - 0.004), 0.016),
            (around(turns, 0.41, y - 0.008), 0.016),
            (around(turns, 0.437, y - 0.04), 0.015),
            (around(turns, 0.438, low), 0.021),
        ];
        body.tube(&rim, 1.0, syrup);
    }
    let since = body.since();
    body.cuboid(v3(0.0, y + 0.045, 0.0), v3(0.085, 0.032, 0.085), Skin::new(hex(0xf6dc7a)).gloss(0.4));
    body.turn(since, Vec3::ZERO, 1, 0.09);
    for (turns, colour) in [(0.1, 0xb81c2a), (0.22, 0x2a3a78), (0.34, 0x2a3a78), (0.95, 0xb81c2a)] {
        body.orb(around(turns, 0.53, 0.07), 0.045, Skin::new(hex(colour)).gloss(0.6));
    }
}

/// A flat dish about the origin, its rim raised.
pub(crate) fn dish(body: &mut Body, out: f32, colour: Vec3) {
    let china = Skin::new(colour).gloss(0.75);
    body.lathe(
        Vec3::ZERO,
        &[(0.0, out * 0.55), (0.012, out * 0.6), (0.022, out * 0.78), (0.045, out * 0.98), (0.055, out)],
        china,
    );
    body.drum(v3(0.0, 0.03, 0.0), v3(0.0, 0.0555, 0.0), out * 0.98, out * 0.985, china.tone(0.97));
    body.drum(v3(0.0, 0.03, 0.0), v3(0.0, 0.056, 0.0), out * 0.74, out * 0.74, china.tone(0.9));
    body.drum(v3(0.0, 0.03, 0.0), v3(0.0, 0.0565, 0.0), out * 0.72, out * 0.72, china.tone(0.98));
}

/// Candles for a birthday, standing on a cake whose unit is its height.
pub(crate) fn candles(body: &mut Body, pose: &Pose) {
    let colours = [0xf2b8c8, 0x8fc8e8, 0xf4e08a, 0xb8e0a0, 0xd8b8f0];
    for i in 0..7 {
        let at = if i == 0 { v3(0.0, 0.72, 0.0) } else { around(i as f32 / 6.0 + 0.03, 0.24, 0.72) };
        let top = at + v3(0.0, 0.36, 0.0);
        let wax = Skin::new(hex(colours[i % 5])).gloss(0.3);
        body.rod(at, top, 0.022, 0.022, wax);
        for k in 0..5 {
            let y = 0.05 + 0.065 * k as f32;
            body.rod(
                at + around(0.1 + 0.2 * k as f32, 0.02, y),
                at + around(0.35 + 0.2 * k as f32, 0.02, y + 0.02),
                0.006,
                0.006,
                Skin::new(hex(0xf8f4ee)),
            );
        }
        body.rod(top, top + v3(0.0, 0.035, 0.0), 0.004, 0.003, Skin::new(hex(0x17120f)));
        let salt = 900 + i as i32;
        let lean = 0.012 * sin_turns(pose.seconds * (0.9 + 0.5 * pose.unit(salt)) + pose.unit(salt + 20));
        let tall = 0.12 * (1.0 + 0.08 * sin_turns(pose.seconds * 2.1 + pose.unit(salt + 40)));
        body.tube(
            &[
                (top + v3(0.0, 0.03, 0.0), 0.01),
                (top + v3(0.0, 0.058, 0.0), 0.023),
                (top + v3(lean * 0.5, 0.03 + tall * 0.65, 0.0), 0.013),
                (top + v3(lean, 0.03 + tall, 0.0), 0.002),
            ],
            1.0,
            Skin::new(v3(1.0, 0.66, 0.24)).glow(5.0),
        );
    }
    body.glow(v3(0.0, 1.14, 0.0), 0.7, v3(1.0, 0.55, 0.2) * (0.16 + 0.2 * clamp01(pose.dark)));
}
