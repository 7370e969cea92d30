//! Clothes as shops show them: on a hanger, or on a dressmaker's figure. One unit is the
//! height of the thing with what it hangs from or stands on.
//!
//! What people wear is drawn on them by others.

use super::product::to_viewer;
use super::trim::{gold, name, wood};
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::{Garment, SubjectKind as K};

/// From side to side.
const ACROSS: Vec3 = v3(1.0, 0.0, 0.0);

/// Whether it is one of them, which is drawn then.
pub(crate) fn clothes(body: &mut Body, pose: &Pose) -> bool {
    let since = body.since();
    match pose.kind {
        K::Shirt => shirt(body, pose),
        K::Dress => dress(body, pose),
        K::Coat => coat(body, pose),
        K::Trousers => trousers(body, pose),
        _ => return false,
    }
    to_viewer(body, since);
    true
}

/// A hook over two arms of wood, whose tips are so far out and so low.
fn hanger(body: &mut Body, (neck, out, low): (f32, f32, f32)) {
    let steel = Skin::metal(hex(0xc8ccd2));
    for side in [-1.0_f32, 1.0] {
        let arm = [(v3(0.0, neck, 0.0), 0.018), (v3(side * out * 0.5, neck - 0.02, 0.0), 0.018)];
        body.tube(&arm, 1.0, wood());
        body.rod(v3(side * out * 0.5, neck - 0.02, 0.0), v3(side * out, low, 0.0), 0.018, 0.014, wood());
    }
    let hook: Vec<(Vec3, f32)> = (0..=10)
        .map(|i| {
            let t = -0.25 + 0.6 * i as f32 / 10.0;
            (v3(cos_turns(t) * 0.026, neck + 0.055 + sin_turns(t) * 0.026, 0.0), 0.006)
        })
        .collect();
    body.rod(v3(0.0, neck, 0.0), v3(0.0, neck + 0.03, 0.0), 0.006, 0.006, steel);
    body.tube(&hook, 1.0, steel);
}

/// A ring of cloth about an opening that is so wide and so deep.
fn collar(body: &mut Body, at: Vec3, (wide, deep): (f32, f32), cloth: Skin) {
    body.ball(at, v3(wide, 0.016, deep), cloth.tone(0.4));
    let ring = |i: usize| around(i as f32 / 16.0, 1.0, 0.0);
    for i in 0..16 {
        let [a, b] = [ring(i), ring(i + 1)].map(|p| at + v3(p.x * wide, 0.004, p.z * deep));
        body.rod(a, b, 0.014, 0.014, cloth.tone(0.86));
    }
}

/// Soft creases down the front of cloth whose half width and depth these are.
fn creases(body: &mut Body, (low, high): (f32, f32), (wide, deep): (f32, f32), cloth: Skin) {
    for (x, lean) in [(-0.62_f32, 0.03), (-0.25, -0.02), (0.3, 0.03), (0.66, -0.03)] {
        let z = -deep + 0.01;
        let foot = v3(x * wide, low, z);
        body.rod(foot, v3(x * wide + lean, high, z), 0.012, 0.004, cloth.tone(0.9));
    }
}

/// A shirt with short sleeves on a hanger; one with a hood has long ones, and a pocket.
fn shirt(body: &mut Body, pose: &Pose) {
    let hooded = pose.garment == Some(Garment::Hoodie);
    let cloth = Skin::new(pose.colour(if hooded { 0x7f8790 } else { 0xf3f2ee }));
    hanger(body, (0.91, 0.24, 0.84));
    let trunk = [
        (-0.32, 0.03),
        (0.32, 0.03),
        (0.31, 0.76),
        (0.25, 0.86),
        (0.11, 0.915),
        (-0.11, 0.915),
        (-0.25, 0.86),
        (-0.31, 0.76),
    ];
    body.bevelled(&trunk, (-0.08, 0.08), 0.05, cloth);
    for side in [-1.0_f32, 1.0] {
        let at = |x: f32, y: f32| v3(side * x, y, 0.0);
        if hooded {
            let sleeve =
                [(at(0.25, 0.8), 0.075), (at(0.36, 0.66), 0.078), (at(0.42, 0.4), 0.07), (at(0.45, 0.14), 0.06)];
            body.ribbon(&sleeve, (v3(0.0, 0.0, 1.0), 0.9), cloth.tone(0.96));
            body.cut();
        } else {
            let sleeve = [(0.23, 0.875), (0.25, 0.62), (0.42, 0.53), (0.53, 0.67)];
            let sleeve: Vec<(f32, f32)> =
                if side > 0.0 { sleeve.to_vec() } else { sleeve.iter().rev().map(|(x, y)| (-x, *y)).collect() };
            body.bevelled(&sleeve, (-0.07, 0.07), 0.04, cloth.tone(0.97));
        }
    }
    collar(body, v3(0.0, 0.915, -0.01), (0.105, 0.075), cloth);
    creases(body, (0.08, 0.5), (0.28, 0.084), cloth);
    let ink = if cloth.colour.luma() > 0.35 { hex(0x20242c) } else { hex(0xf4f2ec) };
    name(body, |u, v| v3(u * 0.12, 0.6 + v * 0.07, -0.082), 0.008, Skin::new(ink));
    if hooded {
        body.ball(v3(0.0, 0.93, 0.04), v3(0.17, 0.1, 0.08), cloth.tone(0.92));
        let pocket = [(-0.2, 0.14), (0.2, 0.14), (0.2, 0.24), (0.13, 0.36), (-0.13, 0.36), (-0.2, 0.24)];
        body.bevelled(&pocket, (-0.1, -0.07), 0.01, cloth.tone(0.93));
        for x in [-0.04_f32, 0.04] {
            body.rod(v3(x, 0.88, -0.085), v3(x * 1.2, 0.72, -0.09), 0.006, 0.008, Skin::new(hex(0xf0efe9)));
        }
    }
}

/// The figure that clothes are shown on: a bust of linen over a foot of wood.
fn dummy(body: &mut Body) {
    let linen = Skin::new(hex(0xd9c9ae));
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.025, 0.0), 0.16, 0.15, wood());
    body.rod(v3(0.0, 0.02, 0.0), v3(0.0, 0.4, 0.0), 0.016, 0.016, wood());
    let bust = [
        (v3(0.0, 0.96, 0.0), 0.034),
        (v3(0.0, 0.9, 0.0), 0.04),
        (v3(0.0, 0.86, 0.0), 0.075),
        (v3(0.0, 0.8, 0.0), 0.09),
    ];
    body.ribbon(&bust, (ACROSS, 1.5), linen);
    body.drum(v3(0.0, 0.965, 0.0), v3(0.0, 0.985, 0.0), 0.045, 0.04, wood());
    body.orb(v3(0.0, 0.992, 0.0), 0.014, gold());
}

/// A dress with straps, a narrow waist and a wide skirt in folds.
fn dress(body: &mut Body, pose: &Pose) {
    let cloth = Skin::new(pose.one_of(&[0xc8283c, 0x2f5fa8, 0xe8b8c4], 31)).gloss(0.15);
    dummy(body);
    let bodice = [(-0.1, 0.61), (0.1, 0.61), (0.14, 0.74), (0.13, 0.81), (-0.13, 0.81), (-0.14, 0.74)];
    body.bevelled(&bodice, (-0.095, 0.095), 0.045, cloth);
    for side in [-1.0_f32, 1.0] {
        body.rod(v3(side * 0.085, 0.8, -0.085), v3(side * 0.095, 0.87, 0.0), 0.012, 0.012, cloth.tone(0.9));
    }
    let skirt = [(0.14, 0.32), (0.15, 0.325), (0.3, 0.265), (0.46, 0.18), (0.57, 0.125), (0.635, 0.1)];
    body.lathe(Vec3::ZERO, &skirt, cloth);
    let sway = 0.006 * sin_turns(pose.seconds * 0.3);
    for i in 0..26 {
        let turns = i as f32 / 26.0 + 0.008 * pose.unit(40 + i);
        let fold: Vec<(Vec3, f32)> = [(0.1, 0.62), (0.186, 0.45), (0.27, 0.29), (0.33, 0.145)]
            .into_iter()
            .map(|(out, y)| (around(turns + sway * (0.62 - y), out, y), 0.008 + 0.05 * (out - 0.09)))
            .collect();
        body.tube(&fold, 1.0, cloth.tone(if i % 2 == 0 { 1.04 } else { 0.86 }));
    }
    body.drum(v3(0.0, 0.605, 0.0), v3(0.0, 0.64, 0.0), 0.114, 0.112, cloth.tone(0.55));
    for x in [-0.03_f32, 0.03] {
        body.ball(v3(x, 0.622, -0.118), v3(0.032, 0.018, 0.012), cloth.tone(0.5));
    }
}

/// A coat with lapels and buttons.
fn coat(body: &mut Body, pose: &Pose) {
    let (usual, gloss) = match pose.garment {
        Some(Garment::Leather) => (0x1e1a18, 0.5),
        Some(Garment::Denim) => (0x3a5f94, 0.0),
        Some(Garment::Suit) => (0x2a2f3c, 0.05),
        Some(Garment::Raincoat) => (0xf0b824, 0.5),
        _ => (0xa8794a, 0.05),
    };
    let cloth = Skin::new(pose.colour(usual)).gloss(gloss);
    let dark = cloth.tone(0.55);
    dummy(body);
    let trunk = [
        (-0.215, 0.26),
        (0.215, 0.26),
        (0.185, 0.76),
        (0.165, 0.84),
        (0.06, 0.89),
        (-0.06, 0.89),
        (-0.165, 0.84),
        (-0.185, 0.76),
    ];
    body.bevelled(&trunk, (-0.115, 0.115), 0.055, cloth);
    for side in [-1.0_f32, 1.0] {
        let at = |x: f32, y: f32, z: f32| v3(side * x, y, z);
        let sleeve = [
            (at(0.165, 0.79, 0.0), 0.062),
            (at(0.225, 0.7, 0.0), 0.06),
            (at(0.255, 0.55, -0.01), 0.054),
            (at(0.26, 0.4, -0.03), 0.05),
        ];
        body.tube(&sleeve, 1.0, cloth.tone(0.95));
        body.cut();
        body.rod(at(0.2605, 0.43, -0.03), at(0.2605, 0.41, -0.03), 0.054, 0.054, dark);
        // The lapel, over the chest.
        let lapel = [at(0.012, 0.62, -0.118), at(0.105, 0.77, -0.118), at(0.085, 0.85, -0.118), at(0.04, 0.85, -0.118)];
        body.plate(&lapel, cloth.tone(1.16));
        let edge = [at(0.105, 0.77, -0.12), at(0.085, 0.86, -0.11), at(0.06, 0.9, -0.03)];
        body.tube(&edge.map(|p| (p, 0.012)), 1.0, cloth.tone(1.1));
        body.block((side * 0.13 - 0.055, 0.43, -0.142), (side * 0.13 + 0.055, 0.448, -0.1), dark);
    }
    let front = [v3(0.012, 0.64, -0.116), v3(0.012, 0.5, -0.116), v3(0.012, 0.27, -0.116)];
    body.tube(&front.map(|p| (p, 0.006)), 1.0, dark);
    // What is worn below shows at the neck.
    body.plate(&[v3(-0.04, 0.88, -0.1165), v3(0.04, 0.88, -0.1165), v3(0.0, 0.66, -0.1165)], Skin::new(hex(0xf2f0ea)));
    for y in [0.61_f32, 0.52, 0.43] {
        let at = v3(-0.045, y, -0.115);
        body.drum(at, at + v3(0.0, 0.0, -0.008), 0.014, 0.013, Skin::new(hex(0x2a1c14)).gloss(0.7));
    }
}

/// Jeans by their waistband on a hanger with clips.
fn trousers(body: &mut Body, pose: &Pose) {
    let cloth = Skin::new(pose.colour(0x2f4f7f));
    let thread = Skin::new(hex(0xd9a04a));
    let steel = Skin::metal(hex(0xc8ccd2));
    body.rod(v3(-0.2, 0.955, 0.0), v3(0.2, 0.955, 0.0), 0.01, 0.01, steel);
    body.rod(v3(0.0, 0.955, 0.0), v3(0.0, 0.99, 0.0), 0.006, 0.006, steel);
    for x in [-0.15_f32, 0.15] {
        body.block((x - 0.025, 0.9, -0.06), (x + 0.025, 0.965, -0.02), steel);
    }
    body.bevelled(&[(-0.228, 0.68), (0.228, 0.68), (0.195, 0.93), (-0.195, 0.93)], (-0.07, 0.07), 0.04, cloth);
    for side in [-1.0_f32, 1.0] {
        let at = |x: f32, y: f32| v3(side * x, y, 0.0);
        let leg = [(0.01, 0.72), (0.075, 0.03), (0.205, 0.03), (0.23, 0.72)];
        let leg: Vec<(f32, f32)> =
            if side > 0.0 { leg.to_vec() } else { leg.iter().rev().map(|(x, y)| (-x, *y)).collect() };
        body.bevelled(&leg, (-0.07, 0.07), 0.04, cloth);
        body.block((side * 0.14 - 0.072, 0.03, -0.074), (side * 0.14 + 0.072, 0.065, 0.074), cloth.tone(1.25));
        // Worn pale over the knee.
        body.ball(at(0.132, 0.42) + v3(0.0, 0.0, -0.066), v3(0.045, 0.12, 0.008), cloth.tone(1.4));
        let pocket: Vec<(Vec3, f32)> = (0..=6)
            .map(|i| {
                let t = 0.25 * i as f32 / 6.0;
                (v3(side * (0.2 - 0.1 * sin_turns(t)), 0.9 - 0.1 * (1.0 - cos_turns(t)), -0.072), 0.005)
            })
            .collect();
        body.tube(&pocket, 1.0, thread);
    }
    body.block((-0.2, 0.885, -0.074), (0.2, 0.94, 0.074), cloth.tone(0.85));
    for x in [-0.12_f32, -0.05, 0.06, 0.13] {
        body.block((x - 0.007, 0.88, -0.078), (x + 0.007, 0.945, -0.05), cloth.tone(0.7));
    }
    body.rod(v3(0.0, 0.88, -0.073), v3(0.004, 0.7, -0.073), 0.004, 0.004, thread);
    body.drum(v3(0.0, 0.91, -0.072), v3(0.0, 0.91, -0.085), 0.014, 0.012, gold());
}
