//! A saxophone and a trumpet, alone and in the hands of who plays them.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::goods::product::to_viewer;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::script::SubjectKind as K;

/// What both are made of, where no colour is asked for.
const BRASS: u32 = 0xd6a238;
/// Units of a player's height that a saxophone is high, and a trumpet long.
const SAXOPHONE: f32 = 0.36;
const TRUMPET: f32 = 0.3;

/// A saxophone that stands upright. One unit is its height.
pub(crate) fn saxophone(body: &mut Body, pose: &Pose) {
    let since = body.since();
    winding(body, pose);
    body.shift(since, v3(-0.1, 1.0, 0.0));
    // From the side, where crook and bell make its outline.
    body.turn(since, Vec3::ZERO, 1, -0.05);
    to_viewer(body, since);
}

/// A trumpet that lies across. One unit is its length.
pub(crate) fn trumpet(body: &mut Body, pose: &Pose) {
    let since = body.since();
    valved(body, pose);
    body.shift(since, v3(-0.5, 0.2, 0.0));
    body.turn(since, Vec3::ZERO, 1, -0.04);
    to_viewer(body, since);
}

/// At the lips of who plays it; where the right and the left hand are.
pub(crate) fn played(body: &mut Body, thing: &Pose, hip: Vec3, child: bool) -> [Vec3; 2] {
    let lips = hip + if child { v3(0.108, 0.325, 0.0) } else { v3(0.083, 0.35, 0.0) };
    // Whoever plays rises and sinks with the phrase.
    let swing = 0.012 * sin_turns(thing.seconds * 0.31 + thing.unit(7));
    let finger = 0.005 * sin_turns(thing.seconds * 1.7);
    let since = body.since();
    if thing.kind == K::Trumpet {
        valved(body, thing);
        body.turn(since, Vec3::ZERO, 2, 0.012 + swing);
        body.put(since, &Frame::shift(lips, TRUMPET));
        let valves = lips + v3(0.47, 0.06, 0.0) * TRUMPET;
        return [valves + v3(0.012, 0.02 + finger, -0.018), valves + v3(-0.012, -0.035, 0.022)];
    }
    winding(body, thing);
    body.turn(since, Vec3::ZERO, 2, swing - 0.02);
    body.turn(since, Vec3::ZERO, 1, 0.03);
    body.put(since, &Frame::shift(lips, SAXOPHONE));
    let strap = Skin::new(hex(0x1c1a1c));
    let hook = lips + v3(0.29, -0.42, -0.02) * SAXOPHONE;
    for side in [-1.0, 1.0] {
        body.rod(hook, hip + v3(0.012, 0.3, 0.05 * side), 0.005, 0.006, strap);
    }
    let stack = |down: f32, aside: f32| lips + v3(0.27 - 0.04 * down, -down, aside) * SAXOPHONE;
    [stack(0.68, -0.09) + v3(0.0, finger, 0.0), stack(0.34, 0.09) - v3(0.0, finger, 0.0)]
}

/// A saxophone, its mouthpiece at the origin and its bell ahead. One unit is its height.
fn winding(body: &mut Body, pose: &Pose) {
    let brass = Skin::new(pose.colour(BRASS)).gloss(1.0);
    let dark = Skin::new(hex(0x17161a)).gloss(0.6);
    body.rod(v3(-0.01, -0.012, 0.0), v3(0.09, 0.008, 0.0), 0.016, 0.022, dark);
    let crook = [(0.07, 0.004, 0.016), (0.15, 0.026, 0.018), (0.23, 0.0, 0.021), (0.265, -0.07, 0.024)];
    body.tube(&crook.map(|(x, y, r)| (v3(x, y, 0.0), r)), 1.0, brass);
    let bore = [
        (0.265, -0.06, 0.026),
        (0.25, -0.4, 0.038),
        (0.235, -0.78, 0.052),
        (0.25, -0.9, 0.058),
        (0.31, -0.965, 0.064),
        (0.385, -0.93, 0.068),
        (0.425, -0.82, 0.074),
        (0.445, -0.66, 0.088),
    ];
    body.tube(&bore.map(|(x, y, r)| (v3(x, y, 0.0), r)), 1.0, brass);
    let bell = |up: f32| v3(0.445 + 0.14 * up, -0.66 + 0.16 * up, 0.0);
    body.drum(bell(0.0), bell(0.6), 0.088, 0.112, brass);
    body.drum(bell(0.6), bell(1.0), 0.112, 0.17, brass);
    body.drum(bell(1.0), bell(1.04), 0.165, 0.15, Skin::new(hex(0x9a7226)));
    // Keys and the rods that they turn on.
    let silver = brass.tone(1.15);
    for (i, r) in [0.022, 0.024, 0.026, 0.03, 0.032, 0.036, 0.036].into_iter().enumerate() {
        let at = v3(0.3 - 0.004 * i as f32, -0.2 - 0.09 * i as f32, 0.012);
        body.drum(at, at + v3(0.016, 0.0, 0.0), r, r, silver);
        body.orb(at + v3(0.018, 0.0, 0.0), r * 0.4, Skin::new(hex(0xf0ece0)).gloss(0.6));
    }
    for z in [-0.045_f32, 0.05] {
        body.rod(v3(0.275, -0.12, z), v3(0.26, -0.8, z), 0.007, 0.007, silver);
    }
    body.rod(v3(0.27, -0.76, 0.0), v3(0.42, -0.76, 0.0), 0.01, 0.01, silver);
}

/// A trumpet, its mouthpiece at the origin and its bell ahead. One unit is its length.
fn valved(body: &mut Body, pose: &Pose) {
    let brass = Skin::new(pose.colour(BRASS)).gloss(1.0);
    body.drum(v3(0.0, 0.0, 0.0), v3(0.035, 0.0, 0.0), 0.03, 0.012, brass.tone(1.2));
    let lead = [(0.03, 0.0), (0.76, 0.0), (0.815, -0.04), (0.815, -0.12), (0.76, -0.16), (0.56, -0.16)];
    body.tube(&lead.map(|(x, y)| (v3(x, y, 0.03), 0.016)), 1.0, brass);
    let bow = [(0.38, -0.16), (0.17, -0.16), (0.115, -0.12), (0.115, -0.04), (0.17, 0.0), (0.66, 0.0)];
    body.tube(&bow.map(|(x, y)| (v3(x, y, -0.03), 0.017)), 1.0, brass);
    let flare = [(0.64, 0.018), (0.78, 0.028), (0.88, 0.048), (0.95, 0.085), (1.0, 0.155)];
    for pair in flare.windows(2) {
        body.drum(v3(pair[0].0, 0.0, -0.03), v3(pair[1].0, 0.0, -0.03), pair[0].1, pair[1].1, brass);
    }
    body.drum(v3(0.995, 0.0, -0.03), v3(1.002, 0.0, -0.03), 0.14, 0.13, Skin::new(hex(0x9a7226)));
    for i in 0..3 {
        let x = 0.4 + 0.075 * i as f32;
        let press = 0.012 * sin_turns(pose.seconds * (1.3 + 0.4 * i as f32) + 0.3 * i as f32);
        body.drum(v3(x, -0.2, 0.0), v3(x, 0.06, 0.0), 0.034, 0.034, brass.tone(1.05));
        body.rod(v3(x, 0.05, 0.0), v3(x, 0.1 + press, 0.0), 0.01, 0.01, brass);
        body.drum(v3(x, 0.1 + press, 0.0), v3(x, 0.112 + press, 0.0), 0.026, 0.026, brass.tone(1.2));
    }
}
