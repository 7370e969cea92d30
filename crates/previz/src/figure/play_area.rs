//! Where children play: a tower with a slide, swings, a climbing frame. One unit is
//! the height of the highest.
//!
//! Who is on them is drawn by others.

use super::body::Body;
use super::pose::Pose;
use super::shape::Skin;
use crate::maths::{Vec3, hex, sin_turns, v3};

/// Side by side across the picture, in the paints of such things.
pub(super) fn playground(body: &mut Body, pose: &Pose) {
    let since = body.since();
    let paint = |colour: u32| Skin::new(hex(colour)).gloss(0.35);
    slide(body, Skin::new(pose.pick(&[0xd8342a, 0x2f7fd0], 71)).gloss(0.35), paint(0xf0b81e));
    swings(body, pose, paint(0x2f7fd0));
    dome(body, paint(0x3fa050));
    // Built looking towards -z and turned to where a figure looks.
    body.turn(since, Vec3::ZERO, 1, 0.25);
}

/// A tower under a roof, a ladder up to it, and the slide down from it.
fn slide(body: &mut Body, red: Skin, yellow: Skin) {
    let deck = 0.5;
    for (x, z) in [(-0.2, -0.2), (0.2, -0.2), (-0.2, 0.2), (0.2, 0.2)] {
        body.rod(v3(x, -0.05, z), v3(x, 0.82, z), 0.02, 0.02, red);
    }
    body.slab(v3(-0.22, deck, 0.0), v3(0.22, deck, 0.0), 0.22, 0.22, 0.1, yellow.tone(0.7));
    for (side, tone) in [(-1.0, 1.0), (1.0, 0.85)] {
        let eaves = |x: f32| v3(x, 0.8, side * 0.28);
        body.plate(&[eaves(-0.27), eaves(0.27), v3(0.27, 1.0, 0.0), v3(-0.27, 1.0, 0.0)], red.tone(tone));
    }
    for z in [-0.2, 0.2] {
        body.rod(v3(-0.2, deck + 0.16, z), v3(0.2, deck + 0.16, z), 0.014, 0.014, yellow);
    }
    // The chute: a bed between two rims, level at its end.
    let bed = [v3(0.2, deck, 0.0), v3(0.6, deck * 0.55, 0.0), v3(0.95, 0.09, 0.0), v3(1.12, 0.07, 0.0)];
    let side = v3(0.0, 0.0, 0.12);
    for pair in bed.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        body.plate(&[from - side, from + side, to + side, to - side], yellow);
        for rim in [side, side * -1.0] {
            let up = v3(0.0, 0.045, 0.0);
            body.rod(from + rim + up, to + rim + up, 0.022, 0.022, yellow.tone(0.9));
        }
    }
    for z in [-0.1, 0.1] {
        body.rod(v3(-0.42, -0.05, z), v3(-0.2, deck + 0.1, z), 0.014, 0.014, red);
    }
    for step in 1..5 {
        let t = step as f32 / 5.0;
        let at = v3(-0.42 + 0.2 * t, deck * t, 0.0);
        body.rod(at - v3(0.0, 0.0, 0.1), at + v3(0.0, 0.0, 0.1), 0.011, 0.011, red);
    }
}

/// Two swings, which the wind stirs.
fn swings(body: &mut Body, pose: &Pose, blue: Skin) {
    let (left, right, high) = (-1.6, -0.72, 0.82);
    for x in [left, right] {
        for z in [-0.24, 0.24] {
            body.rod(v3(x, -0.05, z), v3(x, high, 0.0), 0.02, 0.018, blue);
        }
    }
    body.rod(v3(left - 0.03, high, 0.0), v3(right + 0.03, high, 0.0), 0.02, 0.02, blue);
    let (chain, board) = (Skin::new(hex(0x6a6e72)), Skin::new(hex(0x22242a)));
    for (index, x) in [left + 0.26, right - 0.26].into_iter().enumerate() {
        let stir = (0.02 + 0.06 * pose.wind) * sin_turns(pose.seconds * 0.4 + index as f32 * 0.3);
        let seat = v3(x, 0.18, stir);
        for aside in [-0.08, 0.08] {
            body.rod(v3(x + aside, high, 0.0), seat + v3(aside, 0.0, 0.0), 0.005, 0.005, chain);
        }
        body.slab(seat - v3(0.09, 0.0, 0.0), seat + v3(0.09, 0.0, 0.0), 0.035, 0.035, 0.25, board);
    }
}

/// A climbing frame of bars, round like a dome.
fn dome(body: &mut Body, green: Skin) {
    let (middle, wide, high) = (v3(1.62, -0.02, 0.1), 0.42, 0.5);
    let on = |around: f32, up: f32| {
        let (out, rise) = (crate::maths::cos_turns(up * 0.25) * wide, sin_turns(up * 0.25) * high);
        middle + v3(crate::maths::cos_turns(around) * out, rise, sin_turns(around) * out)
    };
    for rib in 0..8 {
        let around = rib as f32 / 8.0;
        for level in 0..3 {
            let (low, up) = (level as f32 / 3.0, (level + 1) as f32 / 3.0);
            body.rod(on(around, low), on(around, up), 0.012, 0.012, green);
            if level > 0 {
                body.rod(on(around, low), on(around + 0.125, low), 0.012, 0.012, green.tone(0.9));
            }
        }
    }
}
