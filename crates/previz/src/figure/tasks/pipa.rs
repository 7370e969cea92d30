//! The pipa: a pear-shaped lute, held upright on the lap.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::goods::product::to_viewer;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, hex, mix, sin_turns, smoothstep, v3};

/// Units of a player's height that one unit of it is long.
const SIZE: f32 = 0.62;

/// A pipa by itself. One unit is its length.
pub(crate) fn pipa(body: &mut Body, pose: &Pose) {
    let since = body.since();
    instrument(body, pose);
    to_viewer(body, since);
}

/// The pipa upright before the breast of who sits; where both hands are.
pub(crate) fn played(body: &mut Body, thing: &Pose, hip: Vec3) -> [Vec3; 2] {
    let foot = hip + v3(0.15, 0.025, -0.02);
    let neck = v3(-0.02, 0.96, 0.28).unit();
    let face = v3(0.98, 0.04, -0.16);
    let face = (face - neck * face.dot(neck)).unit();
    let since = body.since();
    instrument(body, thing);
    body.turn(since, Vec3::ZERO, 1, 0.25);
    body.put(since, &Frame::of(foot, face, neck, face.cross(neck), SIZE));
    let across = face.cross(neck);
    let pluck = 0.02 * sin_turns(thing.seconds * 2.3);
    let stop = 0.68 + 0.05 * sin_turns(thing.seconds * 0.3);
    [
        foot + neck * (0.26 * SIZE) + face * 0.04 - across * (0.03 + pluck),
        foot + neck * (stop * SIZE) - face * 0.012 + across * 0.02,
    ]
}

/// Half as wide as it is at a height.
fn half(y: f32) -> f32 {
    let pear = mix(0.175, 0.032, smoothstep(0.2, 0.68, y));
    let foot = 1.0 - (1.0 - y / 0.2).max(0.0) * (1.0 - y / 0.2).max(0.0);
    pear * foot.max(0.0).sqrt()
}

/// The lute itself, its face at -z and its head up.
fn instrument(body: &mut Body, pose: &Pose) {
    let wood = Skin::new(pose.colour(0x6a2c16)).gloss(0.6);
    let heights = [0.0, 0.02, 0.06, 0.12, 0.2, 0.3, 0.4, 0.5, 0.6, 0.68, 0.8];
    let right = heights.iter().map(|y| (half(*y), *y));
    let left = heights.iter().rev().map(|y| (-half(*y), *y));
    let outline: Vec<(f32, f32)> = right.chain(left).collect();
    body.solid(&outline, -0.03, 0.06, wood, wood.tone(0.7));
    let belly: Vec<(f32, f32)> =
        outline.iter().filter(|(_, y)| *y < 0.55).map(|(x, y)| (x * 0.92, 0.01 + y * 0.98)).collect();
    body.solid(&belly, -0.036, -0.02, Skin::new(hex(0xdcb67c)).gloss(0.2), wood);
    let ivory = Skin::new(hex(0xf2ead6));
    // Frets down the belly, larger ones up the neck.
    for i in 0..11 {
        let y = 0.32 + 0.023 * i as f32;
        let wide = half(y) * 0.55;
        body.block((-wide, y, -0.05), (wide, y + 0.007, -0.034), ivory.tone(0.85));
    }
    for i in 0..6 {
        let y = 0.6 + 0.034 * i as f32;
        body.block((-0.032, y, -0.056), (0.032, y + 0.02, -0.03), ivory);
    }
    body.block((-0.075, 0.125, -0.055), (0.075, 0.145, -0.034), wood.tone(0.6));
    // The head bends back, with a pale crown and four pegs.
    body.tube(
        &[
            (v3(0.0, 0.78, 0.01), 0.034),
            (v3(0.0, 0.88, 0.015), 0.03),
            (v3(0.0, 0.95, 0.05), 0.026),
            (v3(0.0, 1.0, 0.1), 0.03),
        ],
        1.0,
        wood,
    );
    body.ball(v3(0.0, 1.0, 0.1), v3(0.04, 0.03, 0.03), ivory);
    for (i, y) in [0.815_f32, 0.85, 0.885, 0.92].into_iter().enumerate() {
        let side = if i % 2 == 0 { 1.0 } else { -1.0 };
        body.rod(v3(0.0, y, 0.02), v3(side * 0.12, y + 0.005, 0.02), 0.008, 0.016, ivory.tone(0.7));
    }
    for i in 0..4 {
        let x = (i as f32 - 1.5) * 0.013;
        body.rod(v3(x * 1.6, 0.145, -0.054), v3(x, 0.8, -0.06), 0.0026, 0.0026, Skin::new(hex(0xf4f2ea)).gloss(0.8));
    }
}
