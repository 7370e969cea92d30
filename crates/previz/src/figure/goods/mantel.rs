//! What stands about in a home: a wireless of the last century, a clock with bells
//! that wakes one. One unit is the height of the thing.
//!
//! Watches are `timepiece`'s, loudspeakers `gadget`'s.

use super::product::to_viewer;
use super::trim::{GOLD, sheet};
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

/// A wireless set: a cabinet of veneer, cloth behind slats, a lit dial and two knobs.
pub(crate) fn radio(body: &mut Body, pose: &Pose) {
    let wood = Skin::new(pose.one_of(&[0x7a4422, 0x5c2f18, 0x8a5228], 5)).gloss(0.5);
    let brass = Skin::metal(hex(GOLD));
    let since = body.since();
    for x in [-0.6_f32, 0.6] {
        body.block((x - 0.09, 0.0, -0.24), (x + 0.09, 0.07, 0.24), wood.tone(0.4));
    }
    body.bevelled(&sheet(0.82, (0.05, 1.0), 0.2), (-0.32, 0.32), 0.045, wood);
    body.bevelled(&sheet(0.72, (0.13, 0.92), 0.13), (-0.35, -0.3), 0.012, wood.tone(1.35));
    // The grain of the veneer.
    for i in 0..9 {
        let (x, y) = (-0.7 + 0.16 * i as f32, 1.003 - 0.02 * ((i - 4) as f32 * 0.2).abs());
        body.rod(v3(x, y - 0.006, -0.26), v3(x + 0.03, y - 0.006, 0.26), 0.006, 0.006, wood.tone(0.72));
    }
    grille(body, (wood, brass));
    scale(body, brass);
    for (x, turned) in [(0.2_f32, 0.12), (0.56, 0.31)] {
        let at = |z: f32| v3(x, 0.32, z);
        body.drum(at(-0.34), at(-0.365), 0.12, 0.118, brass);
        body.drum(at(-0.36), at(-0.44), 0.1, 0.088, Skin::new(hex(0x2a1a12)).gloss(0.7));
        let tip = at(-0.443) + v3(sin_turns(turned), cos_turns(turned), 0.0) * 0.07;
        body.rod(at(-0.443), tip, 0.009, 0.009, Skin::new(hex(0xf0e6cc)));
    }
    to_viewer(body, since);
}

/// The cloth before the loudspeaker, behind slats.
fn grille(body: &mut Body, (wood, brass): (Skin, Skin)) {
    let cloth = Skin::new(hex(0xc9a86a));
    let since = body.since();
    body.bevelled(&sheet(0.36, (0.2, 0.85), 0.1), (-0.358, -0.34), 0.008, brass.tone(0.9));
    body.bevelled(&sheet(0.335, (0.225, 0.825), 0.085), (-0.364, -0.35), 0.004, cloth);
    for i in 0..22 {
        let y = 0.24 + 0.0262 * i as f32;
        body.rod(v3(-0.32, y, -0.362), v3(0.32, y, -0.362), 0.004, 0.004, cloth.tone(0.72));
    }
    for i in 0..6 {
        let x = -0.275 + 0.11 * i as f32;
        body.block((x - 0.014, 0.225, -0.39), (x + 0.014, 0.825, -0.36), wood.tone(0.9));
    }
    body.shift(since, v3(-0.3, 0.0, 0.0));
}

/// The dial, lit from within, with its scales and the needle on a station.
fn scale(body: &mut Body, brass: Skin) {
    let at = |u: f32, v: f32| v3(0.38 + 0.27 * u, 0.69 + 0.15 * v, -0.366);
    body.block((0.08, 0.515, -0.36), (0.68, 0.865, -0.33), brass);
    body.block((0.105, 0.54, -0.365), (0.655, 0.84, -0.33), Skin::new(hex(0xf6e2b0)).gloss(0.4).glow(0.35));
    let ink = Skin::new(hex(0x3a2416));
    for (row, v) in [0.6_f32, 0.0, -0.6].into_iter().enumerate() {
        body.rod(at(-0.9, v), at(0.9, v), 0.003, 0.003, ink);
        for i in 0..=18 {
            let u = -0.9 + 0.1 * i as f32;
            let high = if (i + row) % 3 == 0 { 0.28 } else { 0.15 };
            body.rod(at(u, v), at(u, v + high), 0.003, 0.003, ink);
        }
    }
    body.rod(at(0.22, -0.9), at(0.22, 0.9), 0.007, 0.007, Skin::new(hex(0xc8281e)).glow(0.3));
}

/// Where the case of an alarm clock has its middle, and how wide it is.
const CASE: (f32, f32) = (0.4, 0.33);

/// An alarm clock: a round case on two feet, under two bells and a handle.
pub(crate) fn alarm_clock(body: &mut Body, pose: &Pose) {
    let metal = Skin::metal(pose.colour(0xb87333) * 1.2);
    let dark = Skin::new(hex(0x1c1a1a)).gloss(0.3);
    let since = body.since();
    let (middle, wide) = CASE;
    let lying = body.since();
    let shell = [
        (-0.15, wide * 0.8),
        (-0.13, wide * 0.95),
        (-0.09, wide),
        (0.09, wide),
        (0.12, wide * 1.04),
        (0.14, wide * 0.96),
    ];
    body.lathe(Vec3::ZERO, &shell, metal);
    body.drum(v3(0.0, -0.16, 0.0), v3(0.0, -0.14, 0.0), wide * 0.8, wide * 0.8, metal.tone(0.8));
    body.drum(v3(0.0, 0.08, 0.0), v3(0.0, 0.143, 0.0), wide * 0.9, wide * 0.9, Skin::new(hex(0xf6efdc)));
    hours(body, pose, (wide * 0.9, 0.145));
    body.turn(lying, Vec3::ZERO, 0, 0.25);
    body.shift(lying, v3(0.0, middle, 0.0));
    for side in [-1.0_f32, 1.0] {
        let hip = v3(side * 0.2, middle - wide * 0.78, 0.0);
        body.rod(hip, v3(side * 0.29, 0.03, 0.02), 0.03, 0.026, metal);
        body.orb(v3(side * 0.29, 0.03, 0.02), 0.034, metal);
        bell(body, side, metal);
    }
    // The hammer between the bells.
    body.rod(v3(0.0, middle + wide * 0.95, 0.0), v3(0.0, 0.85, 0.0), 0.014, 0.014, dark);
    body.drum(v3(-0.05, 0.85, 0.0), v3(0.05, 0.85, 0.0), 0.036, 0.036, metal.tone(0.8));
    let handle: Vec<(Vec3, f32)> = (0..=12)
        .map(|i| {
            let t = i as f32 / 24.0;
            (v3(cos_turns(t) * 0.2, 0.8 + sin_turns(t) * 0.18, 0.0), 0.018)
        })
        .collect();
    body.tube(&handle, 1.0, metal);
    to_viewer(body, since);
}

/// A clock as it hangs on a wall, stood upright.
pub(crate) fn wall_clock(body: &mut Body, pose: &Pose) {
    let rim = Skin::new(pose.colour(0x2a2c30)).gloss(0.6);
    let since = body.since();
    let lying = body.since();
    let shell = [(-0.07, 0.44), (-0.05, 0.485), (0.03, 0.5), (0.08, 0.49), (0.1, 0.455)];
    body.lathe(Vec3::ZERO, &shell, rim);
    body.drum(v3(0.0, 0.08, 0.0), v3(0.0, 0.104, 0.0), 0.445, 0.445, Skin::new(hex(0xf8f6ee)));
    hours(body, pose, (0.43, 0.106));
    body.turn(lying, Vec3::ZERO, 0, 0.25);
    body.shift(lying, v3(0.0, 0.5, 0.0));
    to_viewer(body, since);
}

/// One of the bells, leaning out on its stem.
fn bell(body: &mut Body, side: f32, metal: Skin) {
    let since = body.since();
    body.rod(Vec3::ZERO, v3(0.0, 0.1, 0.0), 0.018, 0.018, metal.tone(0.7));
    let dome = [(0.055, 0.165), (0.06, 0.17), (0.1, 0.158), (0.15, 0.118), (0.18, 0.06), (0.19, 0.01)];
    body.lathe(Vec3::ZERO, &dome, metal);
    body.drum(v3(0.0, 0.058, 0.0), v3(0.0, 0.062, 0.0), 0.15, 0.15, metal.tone(0.35));
    body.orb(v3(0.0, 0.2, 0.0), 0.024, metal);
    body.turn(since, Vec3::ZERO, 2, -side * 0.09);
    body.shift(since, v3(side * 0.185, CASE.0 + CASE.1 * 0.82, 0.0));
}

/// The dial: marks for hours and minutes, hands, a small dial for the hour of waking.
/// It lies, to be set upright: then z looks up.
fn hours(body: &mut Body, pose: &Pose, (wide, high): (f32, f32)) {
    let at = |turns: f32, r: f32| v3(sin_turns(turns) * r * wide, high, cos_turns(turns) * r * wide);
    let ink = Skin::new(hex(0x1b1614));
    for i in 0..60 {
        let t = i as f32 / 60.0;
        let (from, thick) = match i {
            i if i % 15 == 0 => (0.72, 0.014),
            i if i % 5 == 0 => (0.78, 0.009),
            _ => (0.89, 0.0035),
        };
        body.rod(at(t, from), at(t, 0.93), thick, thick, ink);
    }
    for i in 0..12 {
        let dial = around(i as f32 / 12.0, 0.2 * wide, 0.0) + v3(0.0, high, -0.42 * wide);
        body.orb(dial, 0.006, ink);
    }
    let alarm = v3(0.0, high + 0.002, -0.42 * wide);
    body.rod(alarm, alarm + v3(0.0, 0.0, 0.15 * wide), 0.006, 0.004, Skin::new(hex(0xb83226)));
    let lift = v3(0.0, 0.006, 0.0);
    for (turns, long, thick) in
        [(0.847 + pose.seconds / 43200.0, 0.5, 0.02), (0.166 + pose.seconds / 3600.0, 0.76, 0.015)]
    {
        body.rod(at(turns, -0.1) + lift, at(turns, long) + lift, thick, thick * 0.5, ink);
    }
    // The seconds go by in beats.
    let beat = (pose.seconds - crate::maths::fract(pose.seconds)) / 60.0;
    body.rod(at(beat, -0.12) + lift, at(beat, 0.84) + lift, 0.004, 0.003, Skin::new(hex(0xb83226)));
    body.orb(v3(0.0, high + 0.008, 0.0), 0.022, Skin::metal(hex(GOLD)));
}
