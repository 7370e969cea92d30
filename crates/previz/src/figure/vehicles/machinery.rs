//! Machines that work on fields and sites: a tractor, an excavator. One unit is the
//! length of the machine.
//!
//! They drive as everything else on wheels does.

use super::road::{glass, lamps, metal, rolled};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::script::Action;

fn rubber() -> Skin {
    Skin::new(hex(0x1a1a1c))
}

/// Two large wheels behind, two small ones before, a cab of glass.
pub(crate) fn tractor(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&[0x2f7a34, 0xb8281f, 0x2a5fa8], 3)).gloss(0.6);
    let rim = Skin::new(hex(0xe8c02c));
    let dark = Skin::new(hex(0x222327));
    // Bonnet, its grille and the pipe that it breathes out by.
    body.bevelled(
        &[(-0.04, 0.24), (0.44, 0.2), (0.48, 0.24), (0.47, 0.36), (0.42, 0.4), (-0.04, 0.42)],
        (-0.1, 0.1),
        0.02,
        paint,
    );
    body.plate(&[v3(0.484, 0.24, 0.07), v3(0.476, 0.36, 0.07), v3(0.476, 0.36, -0.07), v3(0.484, 0.24, -0.07)], dark);
    body.block((-0.3, 0.18, -0.07), (0.4, 0.25, 0.07), dark);
    body.rod(v3(0.2, 0.4, -0.075), v3(0.2, 0.62, -0.075), 0.014, 0.012, dark);
    if pose.gone > 0.0 {
        for puff in 0..5 {
            let age = crate::maths::fract(puff as f32 * 0.2 + pose.seconds * 0.6);
            body.puff(
                v3(0.2 - 0.14 * age, 0.63 + 0.12 * age, -0.075),
                0.015 + 0.04 * age,
                Vec3::splat(0.3),
                0.4 * (1.0 - age),
                0.0,
            );
        }
    }
    // The cab: a floor, posts, panes and a roof.
    body.block((-0.34, 0.26, -0.15), (-0.02, 0.36, 0.15), paint);
    body.block((-0.37, 0.68, -0.17), (0.0, 0.72, 0.17), paint);
    for (x, top) in [(-0.03, -0.05), (-0.34, -0.33)] {
        for side in [1.0, -1.0] {
            body.rod(v3(x, 0.36, side * 0.145), v3(top, 0.69, side * 0.135), 0.011, 0.011, dark);
        }
    }
    for side in [1.0, -1.0] {
        let z = side * 0.142;
        body.plate(&[v3(-0.04, 0.37, z), v3(-0.06, 0.68, z), v3(-0.32, 0.68, z), v3(-0.33, 0.37, z)], glass());
        // A guard over each large wheel.
        let guard = [(-0.5, 0.33), (-0.44, 0.46), (-0.3, 0.5), (-0.12, 0.46), (-0.06, 0.35)];
        for pair in guard.windows(2) {
            let (a, b) = (pair[0], pair[1]);
            let (inner, outer) = (side * 0.12, side * 0.27);
            body.plate(&[v3(a.0, a.1, inner), v3(b.0, b.1, inner), v3(b.0, b.1, outer), v3(a.0, a.1, outer)], paint);
        }
        body.wheel(v3(-0.28, 0.235, side * 0.2), 0.235, 0.065, rolled(pose, 0.235), (rubber(), rim));
        body.wheel(v3(0.33, 0.14, side * 0.16), 0.14, 0.045, rolled(pose, 0.14), (rubber(), rim));
        lugs(body, pose, (v3(-0.28, 0.235, side * 0.2), 0.235), 0.065);
    }
    body.plate(
        &[v3(-0.03, 0.42, 0.13), v3(-0.05, 0.68, 0.12), v3(-0.05, 0.68, -0.12), v3(-0.03, 0.42, -0.13)],
        glass(),
    );
    lamps(body, pose, 0.475, -0.38, 0.33, 0.075);
}

/// The bars across a large tyre, which show that it turns.
fn lugs(body: &mut Body, pose: &Pose, (hub, r): (Vec3, f32), half: f32) {
    let turned = rolled(pose, r);
    for lug in 0..16 {
        let t = turned + lug as f32 / 16.0;
        let out = v3(crate::maths::cos_turns(t), -sin_turns(t), 0.0) * (r + 0.004);
        body.rod(hub + out - v3(0.0, 0.0, half), hub + out + v3(0.0, 0.0, half), 0.011, 0.011, rubber().tone(1.5));
    }
}

/// Tracks, a house that turns on them, an arm with a bucket that digs.
pub(crate) fn excavator(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0xe8a41c)).gloss(0.5);
    let dark = Skin::new(hex(0x2a2b2e));
    for side in [1.0, -1.0] {
        let z = side * 0.15;
        body.bevelled(
            &[(-0.3, 0.0), (0.26, 0.0), (0.31, 0.05), (0.28, 0.12), (-0.32, 0.12), (-0.35, 0.05)],
            (z - 0.055, z + 0.055),
            0.01,
            dark,
        );
        for wheel in 0..5 {
            let hub = v3(-0.24 + 0.11 * wheel as f32, 0.05, z);
            body.drum(hub - v3(0.0, 0.0, 0.06), hub + v3(0.0, 0.0, 0.06), 0.036, 0.036, metal().tone(0.4));
        }
    }
    body.drum(v3(-0.03, 0.12, 0.0), v3(-0.03, 0.16, 0.0), 0.13, 0.13, dark);
    let since = body.since();
    body.bevelled(
        &[(-0.36, 0.16), (0.2, 0.16), (0.2, 0.24), (-0.02, 0.3), (-0.34, 0.32), (-0.38, 0.26)],
        (-0.17, 0.17),
        0.015,
        paint,
    );
    body.block((-0.39, 0.16, -0.16), (-0.3, 0.3, 0.16), dark);
    // The cab stands to the left of the arm.
    body.bevelled(&[(-0.06, 0.24), (0.2, 0.2), (0.2, 0.34), (0.12, 0.47), (-0.06, 0.47)], (0.03, 0.165), 0.01, paint);
    for z in [0.029, 0.167] {
        body.plate(&[v3(0.175, 0.33, z), v3(0.105, 0.45, z), v3(-0.03, 0.45, z), v3(-0.03, 0.31, z)], glass());
    }
    body.plate(
        &[
            v3(0.206, 0.24, 0.15),
            v3(0.206, 0.34, 0.15),
            v3(0.126, 0.46, 0.15),
            v3(0.126, 0.46, 0.045),
            v3(0.206, 0.34, 0.045),
            v3(0.206, 0.24, 0.045),
        ],
        glass(),
    );
    arm(body, pose, paint, dark);
    let turn = if pose.action == Action::Drive { 0.0 } else { 0.05 * sin_turns(pose.seconds * 0.1) };
    body.turn(since, v3(-0.03, 0.0, 0.0), 1, turn);
}

/// Boom, stick and bucket, which dips and is drawn in.
fn arm(body: &mut Body, pose: &Pose, paint: Skin, dark: Skin) {
    let dig = if pose.gone > 0.0 { 0.0 } else { sin_turns(pose.seconds * 0.16) };
    let z = -0.05;
    let root = v3(0.14, 0.24, z);
    let elbow = v3(0.42, 0.6 - 0.05 * dig, z);
    let bend = v3(0.26, 0.54 - 0.02 * dig, z);
    let wrist = v3(0.62 + 0.06 * dig, 0.24 + 0.12 * dig, z);
    for (a, b, thick) in [(root, bend, 0.032), (bend, elbow, 0.03), (elbow, wrist, 0.024)] {
        body.slab(a, b, thick, thick * 0.85, 1.6, paint);
    }
    // The rods that move it.
    body.rod(v3(0.2, 0.2, z), bend.lerp(elbow, 0.2) + v3(0.02, -0.03, 0.0), 0.012, 0.009, metal());
    body.rod(bend + v3(0.05, 0.06, 0.0), elbow + v3(0.05, 0.03, 0.0), 0.011, 0.009, metal());
    body.orb(elbow, 0.03, dark);
    let scoop = [(0.0, 0.0), (0.07, 0.0), (0.085, -0.07), (0.03, -0.115), (-0.05, -0.09), (-0.04, -0.03)];
    let since = body.since();
    body.bevelled(&scoop, (-0.07, 0.07), 0.008, dark.tone(1.4));
    for tooth in 0..4 {
        let at = v3(-0.05, -0.09, -0.055 + 0.037 * tooth as f32);
        body.rod(at, at + v3(-0.035, 0.01, 0.0), 0.009, 0.004, metal());
    }
    body.turn(since, Vec3::ZERO, 2, 0.07 * dig);
    body.shift(since, wrist);
}
