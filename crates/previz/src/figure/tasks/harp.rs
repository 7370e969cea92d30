//! A concert harp: its pillar, its curved neck, the sounding board, the strings
//! between; alone and before who plays it.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, mix, sin_turns, smoothstep, v3};

/// Where the board meets the neck and the foot.
const SHOULDER: Vec3 = v3(0.06, 0.78, 0.0);
const FOOT: Vec3 = v3(0.44, 0.07, 0.0);
/// How many strings there are.
const STRINGS: i32 = 26;

/// Height of the neck over a place ahead.
fn neck(x: f32) -> f32 {
    0.86 - 0.07 * smoothstep(0.06, 0.24, x) + 0.2 * smoothstep(0.24, 0.5, x)
}

/// A harp by itself; one unit is its height.
pub(crate) fn harp(body: &mut Body, pose: &Pose) {
    let gold = Skin::new(pose.colour(0xc8963a)).gloss(0.8);
    let wood = Skin::new(hex(0x8a4a1e)).gloss(0.5);
    let pillar = v3(0.52, 0.05, 0.0);
    body.block((0.3, 0.0, -0.1), (0.62, 0.05, 0.1), gold.tone(0.8));
    body.rod(pillar, v3(0.52, 0.97, 0.0), 0.02, 0.018, gold);
    body.drum(v3(0.52, 0.93, 0.0), v3(0.52, 1.0, 0.0), 0.034, 0.028, gold);
    body.drum(v3(0.52, 0.05, 0.0), v3(0.52, 0.13, 0.0), 0.036, 0.026, gold);
    let bend: [(Vec3, f32); 8] = std::array::from_fn(|i| {
        let x = mix(SHOULDER.x, 0.52, i as f32 / 7.0);
        (v3(x, neck(x), 0.0), 0.024)
    });
    body.tube(&bend, 1.0, gold);
    body.slab(FOOT, SHOULDER + v3(0.0, 0.06, 0.0), 0.04, 0.026, 2.0, wood);
    for i in 0..STRINGS {
        let u = (i as f32 + 0.6) / STRINGS as f32;
        let (low, x) = (FOOT.lerp(SHOULDER, u) + v3(0.02, 0.02, 0.0), mix(0.485, SHOULDER.x + 0.03, u));
        let colour = match i % 7 {
            0 => 0xc8281f,
            3 => 0x20242c,
            _ => 0xf0ece0,
        };
        body.rod(low, v3(x, neck(x) - 0.015, 0.0), 0.0026, 0.0022, Skin::new(hex(colour)));
    }
}

/// Draws it for who plays and whose hips are there; where the right
/// and the left hand are then.
pub(crate) fn played(body: &mut Body, thing: &Pose, hip: Vec3) -> [Vec3; 2] {
    let since = body.since();
    harp(body, thing);
    body.shift(since, v3(hip.x + 0.07, 0.0, 0.0));
    let hand = |side: f32, at: f32| {
        let pluck = sin_turns(thing.seconds * 0.9 + at);
        hip + v3(0.245 + 0.02 * sin_turns(thing.seconds * 0.23 + at), 0.2 + 0.012 * pluck + at * 0.05, side * 0.04)
    };
    [hand(-1.0, 0.4), hand(1.0, 0.0)]
}
