//! A whole bird out of the oven. One unit is the width of its platter.

use super::bakery::vapour;
use super::banquet::platter;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

/// It lies on its back, its legs up, on greens with potatoes about it.
pub(crate) fn bird(body: &mut Body, pose: &Pose) {
    platter(body, (0.6, 0.4));
    bed(body, pose);
    let crisp = Skin::new(pose.colour(0xa85a1c)).gloss(0.8);
    let since = body.since();
    let trunk = [
        (v3(0.0, 0.17, -0.3), 0.06),
        (v3(0.0, 0.19, -0.24), 0.13),
        (v3(0.0, 0.2, -0.1), 0.185),
        (v3(0.0, 0.19, 0.08), 0.18),
        (v3(0.0, 0.17, 0.22), 0.12),
        (v3(0.0, 0.16, 0.29), 0.05),
    ];
    body.ribbon(&trunk, (v3(1.0, 0.0, 0.0), 1.12), crisp);
    for side in [-1.0_f32, 1.0] {
        // Both halves of the breast, with the keel between them.
        body.ball(v3(side * 0.075, 0.28, -0.1), v3(0.115, 0.105, 0.2), crisp.tone(1.08));
    }
    body.soften(since);
    for side in [-1.0_f32, 1.0] {
        limbs(body, side, crisp);
    }
    // Where the heat of the oven caught it.
    for i in 0..10 {
        let at = v3(0.16 * (pose.unit(i) - 0.5), 0.382 + 0.004 * pose.unit(20 + i), -0.25 + 0.28 * pose.unit(40 + i));
        body.ball(at - v3(0.0, at.x * at.x * 1.5 + 0.012, 0.0), v3(0.022, 0.006, 0.026), crisp.tone(0.72));
    }
    vapour(body, pose, 0.36, 0.3);
}

/// A leg that points up, ends in a bone and wears a frill, and a folded wing.
fn limbs(body: &mut Body, side: f32, crisp: Skin) {
    let at = |x: f32, y: f32, z: f32| v3(side * x, y, z);
    let since = body.since();
    let leg = [
        (at(0.14, 0.16, 0.0), 0.07),
        (at(0.19, 0.2, 0.1), 0.108),
        (at(0.18, 0.25, 0.2), 0.088),
        (at(0.15, 0.31, 0.3), 0.05),
        (at(0.125, 0.35, 0.37), 0.028),
    ];
    body.tube(&leg, 1.0, crisp.tone(0.92));
    let wing = [
        (at(0.17, 0.24, -0.22), 0.05),
        (at(0.235, 0.19, -0.12), 0.055),
        (at(0.235, 0.14, -0.02), 0.04),
        (at(0.21, 0.12, -0.14), 0.034),
        (at(0.17, 0.11, -0.23), 0.014),
    ];
    body.tube(&wing, 1.0, crisp.tone(0.86));
    body.soften(since);
    let (ankle, end) = (at(0.125, 0.35, 0.37), at(0.1, 0.395, 0.45));
    body.rod(ankle, end, 0.018, 0.016, Skin::new(hex(0xeadcc0)).gloss(0.4));
    body.orb(end + v3(0.012, 0.0, 0.0), 0.022, Skin::new(hex(0xf0e6d0)).gloss(0.4));
    body.orb(end - v3(0.012, 0.0, 0.0), 0.022, Skin::new(hex(0xf0e6d0)).gloss(0.4));
    body.drum(ankle, ankle.lerp(end, 0.45), 0.032, 0.042, Skin::new(hex(0xfbf8f0)));
}

/// Lettuce under the bird, potatoes, tomatoes and rosemary around it.
fn bed(body: &mut Body, pose: &Pose) {
    for i in 0..16 {
        let turns = i as f32 / 16.0;
        let at = v3(cos_turns(turns) * 0.25, 0.045, sin_turns(turns) * 0.42);
        let green = Skin::new(hex([0x4f9a30, 0x7ab848, 0x3f8428][i % 3])).gloss(0.2);
        body.ball(at, v3(0.085, 0.018, 0.08), green);
    }
    for i in 0..12 {
        let turns = (i as f32 + 0.5) / 12.0;
        let at = v3(cos_turns(turns) * 0.285, 0.08, sin_turns(turns) * 0.47);
        match i % 3 {
            0 => body.orb(at, 0.042, Skin::new(hex(0xc8281a)).gloss(0.8)),
            _ => {
                let size = 0.042 + 0.014 * pose.unit(80 + i);
                body.ball(at, v3(size, size * 0.8, size * 1.2), Skin::new(hex(0xd8a04a)).gloss(0.35));
            }
        }
    }
    for turns in [0.12_f32, 0.62] {
        let at = v3(cos_turns(turns) * 0.3, 0.09, sin_turns(turns) * 0.44);
        for k in 0..9 {
            let along = at + v3(0.0, 0.006, -0.09 + 0.02 * k as f32);
            let out = v3(if k % 2 == 0 { 0.03 } else { -0.03 }, 0.01, 0.02);
            body.rod(along, along + out, 0.006, 0.003, Skin::new(hex(0x3a6a34)));
        }
    }
    body.ball(Vec3::UP * 0.04, v3(0.22, 0.02, 0.36), Skin::new(hex(0x8a4a1c)).gloss(0.9));
}
