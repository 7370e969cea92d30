//! What is worked and written with: scissors, hammer, key, pen, knife, spanner. Each stands
//! upright, as it is shown for itself. One unit is the height of the thing.

use super::product::to_viewer;
use super::trim::gold;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::SubjectKind as K;

/// Towards whoever looks.
const DEEP: Vec3 = v3(0.0, 0.0, 1.0);

/// Whether it is one of them, which is drawn then.
pub(crate) fn implement(body: &mut Body, pose: &Pose) -> bool {
    let since = body.since();
    match pose.kind {
        K::Scissors => scissors(body, pose),
        K::Hammer => hammer(body, pose),
        K::Key => key(body, pose),
        K::Pen => pen(body, pose),
        K::Knife => knife(body, pose),
        K::Wrench => wrench(body, pose),
        _ => return false,
    }
    to_viewer(body, since);
    true
}

fn steel() -> Skin {
    Skin::metal(hex(0xd2d6dc))
}

/// A ring about a point, so wide and so high.
fn ring(body: &mut Body, middle: Vec3, (wide, high, thick): (f32, f32, f32), skin: Skin) {
    let loops: Vec<(Vec3, f32)> = (0..=20)
        .map(|i| {
            let t = i as f32 / 20.0;
            (middle + v3(cos_turns(t) * wide, sin_turns(t) * high, 0.0), thick)
        })
        .collect();
    body.tube(&loops, 1.0, skin);
}

/// Two blades that cross, open a little, over two loops.
fn scissors(body: &mut Body, pose: &Pose) {
    let grip = Skin::new(pose.colour(0xd8302a)).gloss(0.5);
    let pivot = v3(0.0, 0.46, 0.0);
    let open = 0.03 + 0.012 * sin_turns(pose.seconds * 0.6);
    for side in [-1.0_f32, 1.0] {
        let since = body.since();
        let z = side * 0.014;
        let blade = [(-0.035, 0.36), (0.035, 0.36), (0.042, 0.5), (0.012, 0.99), (0.0, 1.0), (-0.022, 0.52)];
        let outline: Vec<(f32, f32)> =
            if side > 0.0 { blade.to_vec() } else { blade.iter().rev().map(|(x, y)| (-x, *y)).collect() };
        body.bevelled(&outline, (z - 0.012, z + 0.012), 0.006, steel());
        let shank = [(v3(0.0, 0.42, z), 0.034), (v3(-side * 0.02, 0.34, z), 0.034), (v3(-side * 0.06, 0.27, z), 0.034)];
        body.tube(&shank, 1.0, grip);
        ring(body, v3(-side * 0.1, 0.15, z), (0.09, 0.125, 0.03), grip);
        body.turn(since, pivot, 2, side * open);
    }
    body.drum(pivot + v3(0.0, 0.0, -0.032), pivot + v3(0.0, 0.0, 0.032), 0.022, 0.022, steel().tone(0.7));
}

/// A head of steel with a claw, on a handle of wood with a grip.
fn hammer(body: &mut Body, pose: &Pose) {
    let wood = Skin::new(pose.colour(0xb4783e)).gloss(0.3);
    let head = Skin::metal(hex(0x8f949b));
    body.ribbon(
        &[(v3(0.0, 0.03, 0.0), 0.04), (v3(0.0, 0.3, 0.0), 0.034), (v3(0.0, 0.85, 0.0), 0.028)],
        (DEEP, 0.8),
        wood,
    );
    body.ribbon(&[(v3(0.0, 0.02, 0.0), 0.045), (v3(0.0, 0.32, 0.0), 0.042)], (DEEP, 0.85), Skin::new(hex(0x22242a)));
    body.block((-0.075, 0.84, -0.055), (0.075, 0.965, 0.055), head);
    body.drum(v3(-0.07, 0.9, 0.0), v3(-0.16, 0.9, 0.0), 0.045, 0.05, head);
    body.drum(v3(-0.155, 0.9, 0.0), v3(-0.21, 0.9, 0.0), 0.068, 0.066, head.tone(1.15));
    for z in [-0.03_f32, 0.03] {
        let claw = [
            (v3(0.06, 0.92, z), 0.036),
            (v3(0.15, 0.925, z * 1.1), 0.028),
            (v3(0.24, 0.88, z * 1.25), 0.018),
            (v3(0.3, 0.79, z * 1.35), 0.008),
        ];
        body.tube(&claw, 0.8, head);
    }
}

/// Of brass, as old doors have it.
fn key(body: &mut Body, pose: &Pose) {
    let brass = pose.colour.map_or(gold(), Skin::metal);
    ring(body, v3(0.0, 0.84, 0.0), (0.13, 0.125, 0.034), brass);
    for side in [-1.0_f32, 1.0] {
        ring(body, v3(side * 0.055, 0.79, 0.0), (0.05, 0.05, 0.018), brass);
    }
    body.rod(v3(0.0, 0.7, 0.0), v3(0.0, 0.02, 0.0), 0.032, 0.03, brass);
    for y in [0.69_f32, 0.645, 0.6] {
        body.drum(v3(0.0, y, 0.0), v3(0.0, y + 0.022, 0.0), 0.055, 0.055, brass);
    }
    for (low, high, out) in [(0.04, 0.1, 0.17), (0.12, 0.16, 0.12), (0.18, 0.25, 0.17)] {
        body.block((0.02, low, -0.02), (out, high, 0.02), brass);
    }
    body.block((0.02, 0.04, -0.018), (0.075, 0.25, 0.018), brass.tone(0.9));
}

/// A fountain pen on its nib.
fn pen(body: &mut Body, pose: &Pose) {
    let lacquer = Skin::new(pose.colour(0x14161c)).gloss(0.95);
    let since = body.since();
    let nib = [
        v3(0.0, 0.0, -0.02),
        v3(0.034, 0.11, -0.012),
        v3(0.03, 0.16, 0.0),
        v3(-0.03, 0.16, 0.0),
        v3(-0.034, 0.11, -0.012),
    ];
    body.plate(&nib, gold());
    body.rod(v3(0.0, 0.02, -0.022), v3(0.0, 0.1, -0.022), 0.002, 0.002, Skin::new(hex(0x2a2018)));
    body.drum(v3(0.0, 0.07, 0.006), v3(0.0, 0.18, 0.0), 0.012, 0.03, Skin::new(hex(0x16171a)).gloss(0.8));
    body.lathe(Vec3::ZERO, &[(0.15, 0.034), (0.28, 0.044), (0.3, 0.05)], lacquer);
    body.drum(v3(0.0, 0.29, 0.0), v3(0.0, 0.325, 0.0), 0.055, 0.055, gold());
    body.lathe(Vec3::ZERO, &[(0.32, 0.054), (0.6, 0.06), (0.86, 0.054), (0.96, 0.044), (0.99, 0.02)], lacquer);
    body.drum(v3(0.0, 0.6, 0.0), v3(0.0, 0.615, 0.0), 0.0615, 0.0615, gold());
    body.drum(v3(0.0, 0.955, 0.0), v3(0.0, 0.97, 0.0), 0.046, 0.044, gold());
    let clip = [(v3(0.0, 0.94, -0.056), 0.009), (v3(0.0, 0.8, -0.075), 0.009), (v3(0.0, 0.68, -0.07), 0.012)];
    body.ribbon(&clip, (v3(1.0, 0.0, 0.0), 1.6), gold());
    body.turn(since, Vec3::ZERO, 2, -0.07);
}

/// A cook's knife, its point up.
fn knife(body: &mut Body, pose: &Pose) {
    let grip = Skin::new(pose.colour(0x1e1c1c)).gloss(0.4);
    let blade = [(-0.03, 0.34), (0.075, 0.34), (0.085, 0.5), (0.07, 0.74), (0.02, 0.95), (-0.03, 1.0)];
    body.bevelled(&blade, (-0.009, 0.009), 0.006, steel());
    let edge = [
        v3(0.076, 0.35, -0.01),
        v3(0.084, 0.5, -0.01),
        v3(0.068, 0.74, -0.01),
        v3(0.045, 0.74, -0.0105),
        v3(0.058, 0.36, -0.0105),
    ];
    body.plate(&edge, steel().tone(1.3));
    body.block((-0.032, 0.3, -0.016), (0.04, 0.345, 0.016), steel().tone(0.8));
    let handle = [(v3(0.004, 0.3, 0.0), 0.034), (v3(0.006, 0.17, 0.0), 0.04), (v3(-0.004, 0.03, 0.0), 0.038)];
    body.ribbon(&handle, (DEEP, 0.6), grip);
    for y in [0.09_f32, 0.17, 0.25] {
        body.drum(v3(0.004, y, -0.02), v3(0.004, y, -0.027), 0.01, 0.01, steel());
    }
}

/// A spanner: open at its head, a ring at its foot.
fn wrench(body: &mut Body, pose: &Pose) {
    let metal = pose.colour.map_or(steel(), |colour| Skin::new(colour).gloss(0.7));
    let shaft = [(v3(0.0, 0.14, 0.0), 0.04), (v3(0.0, 0.5, 0.0), 0.034), (v3(0.0, 0.78, 0.0), 0.042)];
    body.ribbon(&shaft, (DEEP, 0.55), metal);
    ring(body, v3(0.0, 0.1, 0.0), (0.075, 0.075, 0.032), metal);
    for side in [-1.0_f32, 1.0] {
        let jaw = [
            (v3(0.0, 0.79, 0.0), 0.06),
            (v3(side * 0.08, 0.84, 0.0), 0.05),
            (v3(side * 0.1, 0.92, 0.0), 0.042),
            (v3(side * 0.08, 0.99, 0.0), 0.028),
        ];
        body.ribbon(&jaw, (DEEP, 0.6), metal);
    }
}
