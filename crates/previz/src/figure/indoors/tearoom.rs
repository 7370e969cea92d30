//! What a room to drink tea in is fitted out with: lattices before its windows, a
//! low table with its tea set, cushions on the floor, a painted scroll. Lengths are
//! metres; the front looks towards -z.
//!
//! Knows no room.

use super::joinery::legs;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of a tea room; false if it is none.
pub(crate) fn tearoom(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::Lattice => lattice(body, piece),
        K::TeaTable => tea_table(body, piece),
        K::Cushion => cushion(body, piece),
        K::Scroll => scroll(body, piece),
        _ => return false,
    }
    true
}

/// A window's lattice: a frame, a smaller one in it, and bars from one to the other.
fn lattice(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let wood = Skin::new(piece.colour).gloss(0.2);
    let mut bar = |from: (f32, f32), to: (f32, f32), thick: f32| {
        let half = thick * 0.5;
        let (low, high) = ((from.0.min(to.0) - half, from.1.min(to.1) - half), (from.0.max(to.0), from.1.max(to.1)));
        body.block((low.0, low.1, -half), (high.0 + half, high.1 + half, half), wood);
    };
    let (iw, low, high) = (w * 0.56, h * 0.2, h * 0.8);
    for x in [-w, w] {
        bar((x, 0.0), (x, h), 0.06);
    }
    for y in [0.0, h] {
        bar((-w, y), (w, y), 0.06);
    }
    for x in [-iw, iw] {
        bar((x, low), (x, high), 0.03);
    }
    for y in [low, high] {
        bar((-iw, y), (iw, y), 0.03);
    }
    // Between the frames, and a cross in the inner one.
    for share in [0.2, 0.4, 0.6, 0.8] {
        let y = h * share;
        bar((-w, y), (-iw, y), 0.022);
        bar((iw, y), (w, y), 0.022);
    }
    for x in [-iw, 0.0, iw] {
        bar((x, 0.0), (x, low), 0.022);
        bar((x, high), (x, h), 0.022);
    }
    bar((0.0, low), (0.0, high), 0.022);
    for share in [0.4, 0.6] {
        bar((-iw, h * share), (iw, h * share), 0.022);
    }
}

/// A low table with a pot on its tray, cups around it, and steam above.
fn tea_table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.4);
    legs(body, (w * 2.0 - 0.16, h - 0.05, d * 2.0 - 0.14), 0.04, wood.tone(0.8));
    body.block((-w, h - 0.05, -d), (w, h, d), wood);
    let tray = Skin::new(hex(0x2c1c12)).gloss(0.3);
    body.block((-0.42, h, -0.2), (0.34, h + 0.025, 0.2), tray);
    for z in [-0.19, 0.19] {
        body.block((-0.42, h + 0.02, z - 0.012), (0.34, h + 0.045, z + 0.012), tray.tone(1.4));
    }
    let top = v3(0.0, h + 0.025, 0.0);
    pot(body, top + v3(-0.22, 0.0, 0.02));
    let china = Skin::new(hex(0xeef0ea)).gloss(0.6);
    for (x, z) in [(0.02_f32, -0.09), (0.14, 0.05), (0.26, -0.08), (0.56, 0.12), (-0.6, -0.15)] {
        let foot = if x.abs() < 0.4 { top + v3(x, 0.0, z) } else { v3(x, h, z) };
        body.lathe(foot, &[(0.0, 0.02), (0.01, 0.024), (0.04, 0.04), (0.055, 0.043)], china);
        body.drum(foot + v3(0.0, 0.045, 0.0), foot + v3(0.0, 0.047, 0.0), 0.036, 0.036, Skin::new(hex(0x9a6a2c)));
    }
    for i in 0..7 {
        let age = i as f32 / 7.0;
        let at = top + v3(-0.06 + 0.03 * sin_turns(age * 1.6), 0.14 + 0.42 * age, 0.04);
        body.puff(at, 0.03 + 0.05 * age, Vec3::splat(0.9), 0.2 * (1.0 - age), 0.0);
    }
}

/// A round pot of clay, its spout to the right.
fn pot(body: &mut Body, at: Vec3) {
    let clay = Skin::new(hex(0x7a452e)).gloss(0.45);
    let belly = [(0.0, 0.06), (0.02, 0.085), (0.055, 0.108), (0.09, 0.1), (0.115, 0.065), (0.122, 0.06)];
    body.lathe(at, &belly, clay);
    body.lathe(at, &[(0.122, 0.062), (0.135, 0.045), (0.142, 0.012)], clay.tone(1.1));
    body.orb(at + v3(0.0, 0.152, 0.0), 0.015, clay);
    let spout = [(v3(0.09, 0.05, 0.0), 0.022), (v3(0.135, 0.075, 0.0), 0.015), (v3(0.16, 0.118, 0.0), 0.01)];
    let handle: Vec<(Vec3, f32)> = (0..=6)
        .map(|i| {
            let turns = 0.25 + i as f32 / 12.0;
            (v3(-0.1 + cos_turns(turns) * 0.055, 0.065 + sin_turns(turns) * 0.045, 0.0), 0.009)
        })
        .collect();
    let since = body.since();
    body.tube(&spout, 1.0, clay);
    body.tube(&handle, 1.0, clay);
    body.shift(since, at);
}

/// A flat round cushion to kneel on.
fn cushion(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let cloth = Skin::new(piece.colour);
    let profile = [(0.0, r * 0.9), (h * 0.3, r), (h * 0.7, r), (h, r * 0.86), (h * 1.04, 0.02)];
    body.lathe(Vec3::ZERO, &profile, cloth);
}

/// A scroll of paper between two rods, with hills and a few strokes of ink.
fn scroll(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.block((-w, 0.0, 0.0), (w, h, 0.01), Skin::new(hex(0x8a8f84)));
    body.block((-w * 0.8, h * 0.12, -0.008), (w * 0.8, h * 0.86, 0.0), Skin::new(piece.colour));
    for y in [0.0, h] {
        body.rod(v3(-w - 0.05, y, -0.01), v3(w + 0.05, y, -0.01), 0.025, 0.025, Skin::new(hex(0x4a2c1a)).gloss(0.3));
    }
    let ink = Skin::new(hex(0x54585a));
    for (i, (x, top, wide)) in [(-0.3, 0.62, 0.5), (0.25, 0.5, 0.6), (-0.05, 0.4, 0.8)].into_iter().enumerate() {
        let (x, wide) = (x * w, wide * w);
        let foot = h * (0.34 - 0.04 * i as f32);
        let (left, right) = ((x - wide).max(-w * 0.78), (x + wide).min(w * 0.78));
        let z = -0.012 - 0.002 * i as f32;
        let hill = [v3(left, foot, z), v3(right, foot, z), v3(x + wide * 0.2, h * top * 0.96, z), v3(x, h * top, z)];
        body.plate(&hill, ink.tone(1.5 - 0.35 * i as f32));
    }
    let seal = Skin::new(hex(0xb02a20));
    body.block((w * 0.5, h * 0.2, -0.014), (w * 0.66, h * 0.25, -0.01), seal);
}
