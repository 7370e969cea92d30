//! A seed that sprouts: a heap of dark soil, the bow of a stem that breaks out of it,
//! two leaves that unfold. One unit is its height when it is grown.

use super::body::Body;
use super::food::bakery::around;
use super::pose::Pose;
use super::shape::Skin;
use crate::maths::{Vec3, clamp01, cos_turns, hex, mix, sin_turns, smoothstep, v3};
use crate::script::Action;

/// How wide and how high the heap of soil is.
const HEAP: (f32, f32) = (0.78, 0.2);
/// Crumbs of soil on it.
const CRUMBS: i32 = 150;
/// Pieces of a stem and of a leaf.
const STEM: i32 = 16;
const LEAF: i32 = 10;
/// When it has grown up, in seconds of the shot.
const GROWN_S: f32 = 4.4;

pub(crate) fn seedling(body: &mut Body, pose: &Pose) {
    let grown = match pose.action {
        Action::Bloom | Action::Grow => clamp01(0.1 + 0.9 * pose.shot_s / GROWN_S),
        _ => 1.0,
    };
    soil(body, pose, grown);
    let green = pose.colour(0x6aa83a);
    let sway = 0.02 * sin_turns(pose.seconds * 0.13);
    // The stem comes up bent, and stands upright before the leaves part.
    let (high, bow) = (mix(0.08, 0.6, smoothstep(0.0, 0.75, grown)), smoothstep(0.62, 0.2, grown));
    let on = |t: f32| {
        let over = bow * smoothstep(0.45, 1.0, t);
        let up = high * (t - 0.35 * over * t) - 0.12 * bow * smoothstep(0.75, 1.0, t);
        v3(0.0, HEAP.1 * 0.8 + up, (0.2 * bow * sin_turns(t * 0.42) + sway * t * t) * high * 1.4)
    };
    let stem: Vec<(Vec3, f32)> = (0..=STEM)
        .map(|i| {
            let t = i as f32 / STEM as f32;
            (on(t), mix(0.045, 0.032, t) * mix(0.75, 1.0, grown))
        })
        .collect();
    body.tube(&stem, 1.0, Skin::new(green.lerp(hex(0xd8e6a8), 0.45)).gloss(0.3));
    let (tip, open) = (on(1.0), smoothstep(0.45, 1.0, grown));
    for side in [-1.0_f32, 1.0] {
        leaf(body, (tip, side), (open, grown), green);
    }
    // The husk falls off as the leaves part.
    let husk = Skin::new(hex(0xc8a468)).gloss(0.3);
    let size = smoothstep(0.7, 0.45, grown);
    if size > 0.02 {
        body.ball(tip, v3(0.06, 0.045, 0.075) * size, husk);
    }
}

/// One of the two leaves: folded upon the other, then spread to its side.
fn leaf(body: &mut Body, (root, side): (Vec3, f32), (open, grown): (f32, f32), green: Vec3) {
    let long = mix(0.1, 0.5, smoothstep(0.35, 1.0, grown));
    // From nearly upright to a little above level.
    let rise = mix(0.235, 0.085, open);
    let (out, up) = (cos_turns(rise), sin_turns(rise));
    let place = |t: f32, across: f32| {
        let wide = long * 0.46 * sin_turns(0.5 * t).max(0.0) * mix(0.5, 1.0, open);
        let droop = 0.22 * long * open * t * t;
        let hollow = 0.25 * wide * across * across * mix(1.6, 1.0, open);
        root + v3(wide * across, long * t * up - droop + hollow * out, side * (long * t * out - hollow * up))
    };
    let skin = Skin::new(green).gloss(0.35).glow(0.05);
    for i in 0..LEAF {
        let (from, to) = (i as f32 / LEAF as f32, (i as f32 + 1.0) / LEAF as f32);
        for k in 0..4 {
            let (left, right) = (k as f32 * 0.5 - 1.0, k as f32 * 0.5 - 0.5);
            let corners = [place(from, left), place(from, right), place(to, right), place(to, left)];
            body.plate(&corners, skin.tone(if k == 0 || k == 3 { 1.06 } else { 0.94 }));
        }
    }
    let rib: Vec<(Vec3, f32)> = (0..=LEAF)
        .map(|i| {
            let t = i as f32 / LEAF as f32;
            (place(t, 0.0), mix(0.013, 0.003, t))
        })
        .collect();
    body.tube(&rib, 1.0, Skin::new(green.lerp(hex(0xe6f0b8), 0.5)).gloss(0.2));
    for i in 1..LEAF - 1 {
        let t = i as f32 / LEAF as f32;
        for across in [-0.8, 0.8] {
            let vein = place((t + 0.12).min(1.0), across) + v3(0.0, 0.003, 0.0);
            body.rod(place(t, 0.0), vein, 0.004, 0.002, skin.tone(1.2));
        }
    }
}

/// A heap of dark soil, torn open where the stem comes out.
fn soil(body: &mut Body, pose: &Pose, grown: f32) {
    let earth = hex(0x2e2018);
    let (wide, high) = HEAP;
    let profile =
        [(0.0, wide), (0.03, wide * 0.97), (high * 0.5, wide * 0.74), (high * 0.85, wide * 0.36), (high, 0.02)];
    body.lathe(Vec3::ZERO, &profile, Skin::new(earth));
    for i in 0..CRUMBS {
        let out = pose.unit(i).sqrt() * 1.04;
        let y = high * (1.0 - out.min(1.0)) * (0.9 + 0.3 * (1.0 - out.min(1.0)));
        let size = 0.018 + 0.045 * pose.unit(200 + i) * pose.unit(400 + i);
        let skin = Skin::new(earth * (0.65 + 0.9 * pose.unit(600 + i)));
        let flat = v3(size, size * 0.75, size * (0.7 + 0.6 * pose.unit(1000 + i)));
        body.ball(around(pose.unit(800 + i), out * wide, y), flat, skin);
    }
    // Clods that the stem has pushed aside.
    let apart = 0.05 + 0.07 * smoothstep(0.0, 0.5, grown);
    for i in 0..9 {
        let size = 0.03 + 0.02 * pose.unit(1200 + i);
        let at = around((i as f32 + pose.unit(1300 + i)) / 9.0, apart, high * 0.95);
        body.ball(at, v3(size, size * 0.8, size), Skin::new(earth * (0.8 + 0.6 * pose.unit(1400 + i))));
    }
}
