//! What makes a boy Nezha: two burning wheels under his feet, a spear whose
//! point is of fire, a red sash that floats, his hair in two knots. One unit is
//! his height.
//!
//! The boy himself is `biped`'s.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{GOLDEN, Vec3, cos_turns, fract, hex, sin_turns, v3};

/// How high his wheels carry him.
pub(crate) const RAISED: f32 = 0.2;

/// Everything that he bears, where his feet are at `RAISED`.
pub(crate) fn arms(body: &mut Body, pose: &Pose) {
    for side in [0.075, -0.075] {
        wheel(body, pose, v3(0.01, RAISED - 0.1, side));
        let knot = v3(-0.02, RAISED + 0.99, side * 0.85);
        body.orb(knot, 0.038, Skin::new(hex(0x17120f)));
        body.rod(knot - v3(0.0, 0.02, 0.0), knot - v3(0.0, 0.03, 0.0), 0.026, 0.026, Skin::new(hex(0xc8241c)));
    }
    spear(body, pose);
    sash(body, pose);
}

/// A wheel of gold that turns within its flames.
fn wheel(body: &mut Body, pose: &Pose, at: Vec3) {
    let gold = Skin::new(hex(0xe0a52c)).gloss(0.6).glow(0.3);
    let spin = pose.seconds * 1.3;
    let rim = |i: i32| {
        let turn = i as f32 / 12.0 + spin;
        at + v3(cos_turns(turn), sin_turns(turn), 0.0) * 0.085
    };
    for i in 0..12 {
        body.rod(rim(i), rim(i + 1), 0.013, 0.013, gold);
        if i % 3 == 0 {
            body.rod(at, rim(i), 0.008, 0.007, gold);
        }
    }
    for i in 0..22 {
        let t = fract(i as f32 / 22.0 + pose.seconds * 1.1);
        let turn = i as f32 * GOLDEN + spin * 0.3;
        let out = v3(cos_turns(turn) - 0.9 * t, sin_turns(turn) + 0.35 * t, 0.0) * (0.09 + 0.07 * t);
        let colour = hex(0xffd070).lerp(hex(0xe0420c), t);
        body.puff(at + out, 0.03 * (1.0 - 0.5 * t), colour, 0.75 * (1.0 - t), 2.6);
    }
    body.glow(at, 0.3, v3(0.9, 0.4, 0.1) * 0.5);
}

/// A long spear across him, its point alight.
fn spear(body: &mut Body, pose: &Pose) {
    let (foot, point) = (v3(0.02, RAISED + 0.12, 0.3), v3(0.46, RAISED + 1.16, 0.16));
    let way = (point - foot).unit();
    body.rod(foot, point, 0.011, 0.01, Skin::new(hex(0x9a2018)).gloss(0.4));
    let tassel = point - way * 0.03;
    for i in 0..8 {
        let turn = i as f32 / 8.0;
        let out = v3(cos_turns(turn) * 0.04, -0.08, sin_turns(turn) * 0.04);
        body.rod(tassel, tassel + out, 0.01, 0.003, Skin::new(hex(0xd82a1c)));
    }
    body.rod(point, point + way * 0.08, 0.02, 0.022, Skin::metal(hex(0xd8dce0)));
    body.rod(point + way * 0.08, point + way * 0.2, 0.022, 0.002, Skin::metal(hex(0xd8dce0)));
    for i in 0..10 {
        let t = fract(i as f32 / 10.0 + pose.seconds * 1.2);
        let at = point + way * (0.1 + 0.1 * t) + v3(-0.06 * t, 0.08 * t, 0.02 * (pose.unit(30 + i) - 0.5));
        body.puff(at, 0.03 * (1.0 - 0.6 * t), hex(0xffc060).lerp(hex(0xe0420c), t), 0.7 * (1.0 - t), 2.6);
    }
}

/// The sash that floats in an arc behind his shoulders.
fn sash(body: &mut Body, pose: &Pose) {
    let silk = Skin::new(hex(0xd2201c)).gloss(0.2);
    for side in [1.0, -1.0] {
        let along: Vec<(Vec3, f32)> = (0..=6)
            .map(|i| {
                let t = i as f32 / 6.0;
                let wave = sin_turns(pose.seconds * 0.45 - t * 0.8 + side * 0.1) * 0.07 * t;
                let at = v3(
                    -0.02 - 0.55 * t,
                    RAISED + 0.72 + 0.3 * sin_turns(t * 0.42) + wave,
                    side * (0.12 + 0.24 * sin_turns(t * 0.3)),
                );
                (at, 0.03 * (1.15 - t))
            })
            .collect();
        body.ribbon(&along, (v3(0.3, 0.5, side).unit(), 1.8), silk);
    }
}
