//! Petals: flat ones with an edge that is drawn, and ones hollow like a hand.
//! They also make the leaves of a stem.
//!
//! Knows no flower.

use super::body::Body;
use super::shape::Skin;
use crate::maths::{Vec3, cos_turns, mix, sin_turns, v3};

/// The edge of a petal, along it and across.
const EDGE: [(f32, f32); 13] = [
    (0.0, -0.2),
    (0.2, -0.62),
    (0.45, -0.96),
    (0.7, -1.0),
    (0.88, -0.75),
    (0.97, -0.36),
    (1.0, 0.0),
    (0.97, 0.36),
    (0.88, 0.75),
    (0.7, 1.0),
    (0.45, 0.96),
    (0.2, 0.62),
    (0.0, 0.2),
];

/// A petal from `root`, `dir` outwards in the plane, `lift` turns upwards.
pub(super) fn petal(body: &mut Body, root: Vec3, turns: f32, lift: f32, (length, wide): (f32, f32), skin: Skin) {
    let (c, s) = (cos_turns(turns), sin_turns(turns));
    let out = |along: f32, rise: f32, across: f32| root + v3(c * along - s * across, rise, s * along + c * across);
    let (flat, up) = (cos_turns(lift) * length, sin_turns(lift) * length);
    body.plate(
        &EDGE.map(|(along, across)| out(flat * along, up * (along * 0.6 + along * along * 0.4), wide * across)),
        skin,
    );
}

/// A petal that is hollow like a hand, its edge frilled: a strip of facets to
/// each side of its middle.
pub(super) fn cupped(body: &mut Body, root: Vec3, (turns, lift): (f32, f32), (long, wide): (f32, f32), skin: Skin) {
    let (c, s) = (cos_turns(turns), sin_turns(turns));
    let along = v3(c * cos_turns(lift), sin_turns(lift), s * cos_turns(lift));
    let across = v3(-s, 0.0, c);
    // Towards the heart of the flower.
    let in_ = v3(-c * sin_turns(lift), cos_turns(lift), -s * sin_turns(lift));
    let at = |t: f32, side: f32| {
        let half = wide * sin_turns(0.04 + 0.4 * t);
        let frill = if t > 0.9 { 0.006 * sin_turns(side * 1.5) } else { 0.0 };
        root + along * (long * (t - 0.06 * side * side * t) + frill)
            + across * (half * side)
            + in_ * (long * 0.22 * (side * side * 0.5 + (t - 0.5) * (t - 0.5) * 1.6 - 0.4))
    };
    for band in 0..3 {
        let (low, high) = (band as f32 / 3.0, (band + 1) as f32 / 3.0);
        for k in 0..4 {
            let (left, right) = (k as f32 * 0.5 - 1.0, k as f32 * 0.5 - 0.5);
            // Paler towards the edge, darker in its fold.
            let tone = mix(0.74, 1.08, high) * (1.0 - 0.06 * (k % 2) as f32);
            body.plate(&[at(low, left), at(low, right), at(high, right), at(high, left)], skin.tone(tone));
        }
    }
}
