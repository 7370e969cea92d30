//! A Christmas tree with its lights, baubles and star, presents at its foot.
//! One unit is its height.
//!
//! Knows no room and no snow.

use super::body::Body;
use super::pose::Pose;
use super::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;

/// Tiers of boughs from the lowest up.
const TIERS: i32 = 7;
/// How wide the lowest tier is.
const WIDE: f32 = 0.31;

/// The foot, the upper end and the outer half width of a tier.
fn tier(index: i32) -> (f32, f32, f32) {
    let t = index as f32 / TIERS as f32;
    (0.12 + 0.78 * t, 0.12 + 0.78 * t + 0.24 * (1.0 - 0.35 * t), WIDE * (1.0 - t) + 0.045)
}

/// A place on the outside of the tree at a height and a turn about it.
fn rim(y: f32, turns: f32) -> Vec3 {
    let t = ((y - 0.1) / 0.86).clamp(0.0, 1.0);
    let r = WIDE * (1.0 - t) + 0.02;
    v3(cos_turns(turns) * r, y, sin_turns(turns) * r)
}

/// The tree, decorated.
pub(super) fn christmas_tree(body: &mut Body, pose: &Pose) {
    let needles = Skin::new(hex(0x1f5a34));
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.16, 0.0), 0.028, 0.024, Skin::new(hex(0x5a3a24)));
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.075, 0.0), 0.07, 0.085, Skin::new(hex(0xa8302a)));
    for index in 0..TIERS {
        let (low, high, wide) = tier(index);
        let tone = 0.85 + 0.3 * index as f32 / TIERS as f32;
        body.drum(v3(0.0, low, 0.0), v3(0.0, high, 0.0), wide * 0.84, 0.015, needles.tone(tone * 0.8));
        let count = 15 - index;
        for i in 0..count {
            let turns = (i as f32 + 0.5 * (index % 2) as f32) / count as f32;
            let out = v3(cos_turns(turns), 0.0, sin_turns(turns));
            let droop = 0.012 + 0.02 * unit2(i, index, pose.seed);
            let tip = out * wide + v3(0.0, low - droop, 0.0);
            body.rod(
                out * (wide * 0.3) + v3(0.0, low + 0.08, 0.0),
                tip,
                0.034 * (0.5 + wide),
                0.008,
                needles.tone(tone),
            );
        }
    }
    garland(body);
    trimmings(body, pose);
    star(body);
    presents(body);
}

/// A chain of gold wound from the foot to the top.
fn garland(body: &mut Body) {
    let line: Vec<(Vec3, f32)> = (0..=44)
        .map(|i| i as f32 / 44.0)
        .map(|t| {
            let y = 0.17 + 0.72 * t;
            (rim(y - 0.012, t * 4.5), 0.0055)
        })
        .collect();
    body.tube(&line, 1.0, Skin::new(hex(0xd8b04a)).gloss(0.8).glow(0.1));
}

/// Baubles and lights; the lights take turns to be brightest.
fn trimmings(body: &mut Body, pose: &Pose) {
    for i in 0..34 {
        let dice = |salt: i32| unit2(i, salt, pose.seed ^ 71);
        let y = 0.14 + 0.72 * (i as f32 + dice(1)) / 34.0;
        let at = rim(y, i as f32 * 0.382 + 0.05 * dice(2));
        let hue = [0xc8242c, 0xd8a83a, 0x2f5ab8, 0xd8d8de, 0xc8242c][i as usize % 5];
        body.orb(at, 0.014 + 0.007 * dice(3), Skin::new(hex(hue)).gloss(0.9));
    }
    for i in 0..58 {
        let dice = |salt: i32| unit2(i, salt, pose.seed ^ 93);
        let y = 0.13 + 0.78 * (i as f32 + dice(1)) / 58.0;
        let at = rim(y, i as f32 * 0.618 + 0.04 * dice(2)) * 1.01;
        let beat = 0.75 + 0.25 * sin_turns(pose.seconds * 0.45 + dice(3));
        let light = [v3(1.0, 0.72, 0.32), v3(1.0, 0.4, 0.25), v3(0.45, 0.75, 1.0), v3(1.0, 0.8, 0.45)][i as usize % 4];
        body.orb(at, 0.0065, Skin::new(light).glow(2.6 * beat));
        body.glow(at, 0.034, light * (0.28 * beat));
    }
}

/// The star on its top.
fn star(body: &mut Body) {
    let middle = v3(0.0, 0.985, 0.0);
    let gold = Skin::new(v3(1.0, 0.74, 0.26)).glow(1.6);
    let point = |i: i32| {
        let r = if i % 2 == 0 { 0.06 } else { 0.025 };
        (cos_turns(0.25 + i as f32 / 10.0) * r, sin_turns(0.25 + i as f32 / 10.0) * r)
    };
    // In two planes, so that it is one from every side.
    for across in [v3(1.0, 0.0, 0.0), v3(0.0, 0.0, 1.0)] {
        let points: Vec<Vec3> = (0..10).map(point).map(|(x, y)| middle + across * x + v3(0.0, y, 0.0)).collect();
        body.plate(&points, gold);
    }
    body.glow(middle, 0.14, v3(1.0, 0.72, 0.3) * 0.35);
}

/// Parcels with ribbons around the foot.
fn presents(body: &mut Body) {
    let parcels = [
        (0.3, -0.2, 0.1, 0.11, 0xb8242c, 0xe8d8a0),
        (-0.28, -0.22, 0.12, 0.09, 0x2f6a4a, 0xd8b04a),
        (0.1, -0.34, 0.08, 0.1, 0xe8e2d4, 0xb8242c),
        (-0.06, -0.36, 0.09, 0.06, 0x2f4a8a, 0xe8e2d4),
        (-0.22, 0.28, 0.1, 0.1, 0xc8a040, 0xb8242c),
        (0.24, 0.26, 0.11, 0.09, 0x7a2a4a, 0xe8d8a0),
        (0.38, 0.02, 0.07, 0.07, 0xe8e2d4, 0x2f6a4a),
        (-0.38, 0.03, 0.08, 0.12, 0xb8242c, 0xe8e2d4),
    ];
    for (x, z, half, tall, paper, ribbon) in parcels {
        let (half, tall) = (half * 0.7, tall * 0.85);
        let (paper, ribbon) = (Skin::new(hex(paper)).gloss(0.2), Skin::new(hex(ribbon)).gloss(0.4));
        body.block((x - half, 0.0, z - half), (x + half, tall, z + half), paper);
        let band = half * 0.16;
        body.block((x - band, 0.0, z - half - 0.002), (x + band, tall + 0.002, z + half + 0.002), ribbon);
        body.block((x - half - 0.002, 0.0, z - band), (x + half + 0.002, tall + 0.002, z + band), ribbon);
        for side in [-1.0, 1.0] {
            let bow = v3(x + side * half * 0.28, tall + half * 0.16, z);
            body.ball(bow, v3(half * 0.28, half * 0.18, half * 0.14), ribbon);
        }
    }
}
