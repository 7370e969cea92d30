//! Shoes: a sneaker and a pair's one high heel. One unit is the height of the
//! thing; it walks ahead.

use super::body::Body;
use super::pose::Pose;
use super::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};

pub(super) fn shoe(body: &mut Body, pose: &Pose) {
    let upper = Skin::new(pose.colour(0xd0402c)).gloss(0.15);
    let rubber = Skin::new(hex(0xf3f1ec));
    let sole = [
        (v3(-0.9, 0.14, 0.0), 0.12),
        (v3(-0.45, 0.135, 0.0), 0.13),
        (v3(0.1, 0.12, 0.0), 0.115),
        (v3(0.6, 0.125, 0.0), 0.125),
        (v3(0.98, 0.16, 0.0), 0.095),
    ];
    body.tube(&sole, 2.5, rubber);
    let tread: Vec<(Vec3, f32)> = sole.iter().map(|(at, r)| (v3(at.x, at.y - 0.075, 0.0), r * 0.62)).collect();
    body.tube(&tread, 3.9, Skin::new(hex(0x3a3836)));
    let since = body.since();
    body.tube(
        &[
            (v3(-0.82, 0.4, 0.0), 0.24),
            (v3(-0.45, 0.45, 0.0), 0.27),
            (v3(0.0, 0.4, 0.0), 0.25),
            (v3(0.45, 0.31, 0.0), 0.2),
            (v3(0.86, 0.25, 0.0), 0.15),
        ],
        1.15,
        upper,
    );
    // The collar around the ankle, higher at the heel.
    body.tube(&[(v3(-0.72, 0.45, 0.0), 0.26), (v3(-0.7, 0.68, 0.0), 0.23), (v3(-0.72, 0.8, 0.0), 0.21)], 0.95, upper);
    body.tube(&[(v3(-0.42, 0.52, 0.0), 0.2), (v3(-0.52, 0.76, 0.0), 0.16)], 1.1, upper);
    body.soften(since);
    collar(body, upper);
    // The tongue, the laces before it, the toe's cap and the stripes.
    body.slab(v3(-0.3, 0.6, 0.0), v3(-0.44, 0.93, 0.0), 0.03, 0.024, 4.6, upper.tone(0.8));
    for i in 0..6 {
        let t = i as f32 / 5.0;
        let (x, y) = (mix(-0.36, 0.26, t), mix(0.82, 0.56, t));
        let half = mix(0.15, 0.13, t);
        body.tube(
            &[
                (v3(x + 0.05, y - 0.07, half), 0.014),
                (v3(x, y + 0.005, 0.0), 0.016),
                (v3(x + 0.05, y - 0.07, -half), 0.014),
            ],
            1.0,
            rubber,
        );
    }
    body.ball(v3(0.84, 0.245, 0.0), v3(0.26, 0.125, 0.2), rubber.tone(0.97));
    for side in [1.0, -1.0] {
        for (x, lean) in [(-0.12, 0.18), (0.06, 0.17), (0.23, 0.15)] {
            let at = |t: f32, z: f32| v3(x - lean * t, mix(0.24, 0.56, t), side * z);
            body.tube(&[(at(0.0, 0.29), 0.028), (at(0.5, 0.292), 0.03), (at(1.0, 0.215), 0.026)], 1.0, rubber);
        }
    }
}

/// The rim of a shoe, padded, with the lining's dark within.
fn collar(body: &mut Body, upper: Skin) {
    let rim: Vec<(Vec3, f32)> = (0..=16)
        .map(|i| {
            let t = i as f32 / 16.0;
            let (c, s) = (cos_turns(t), sin_turns(t));
            (v3(-0.7 + c * 0.165, 0.95 - 0.04 * c, s * 0.13), 0.038)
        })
        .collect();
    body.tube(&rim, 1.0, upper.tone(0.9));
    body.ball(v3(-0.7, 0.965, 0.0), v3(0.15, 0.025, 0.115), Skin::new(hex(0x2a2422)));
}

/// A shoe with a stiletto heel.
pub(super) fn heels(body: &mut Body, pose: &Pose) {
    let leather = Skin::new(pose.colour(0xa81622)).gloss(0.85);
    let lining = Skin::new(hex(0xd8b490)).gloss(0.15);
    let under = Skin::new(hex(0x1c1416)).gloss(0.4);
    // Where the foot stands, from the heel down the arch to the toe.
    let bed = [
        (v3(-0.84, 0.8, 0.0), 0.05),
        (v3(-0.6, 0.755, 0.0), 0.05),
        (v3(-0.25, 0.57, 0.0), 0.045),
        (v3(0.1, 0.32, 0.0), 0.04),
        (v3(0.4, 0.14, 0.0), 0.04),
        (v3(0.7, 0.065, 0.0), 0.035),
        (v3(1.0, 0.05, 0.0), 0.022),
    ];
    let raised = |by: f32| bed.map(|(at, r)| (v3(at.x, at.y + by, 0.0), r));
    body.tube(&raised(-0.035), 3.6, under);
    body.tube(&raised(0.03), 3.1, lining);
    let since = body.since();
    let toe = [
        (v3(0.34, 0.3, 0.0), 0.1),
        (v3(0.5, 0.21, 0.0), 0.115),
        (v3(0.74, 0.13, 0.0), 0.09),
        (v3(1.0, 0.075, 0.0), 0.045),
    ];
    body.tube(&toe, 1.75, leather);
    // The sides, low at the arch, meet behind the heel.
    for side in [1.0, -1.0] {
        let wall = [
            (v3(0.42, 0.25, side * 0.16), 0.07),
            (v3(0.16, 0.37, side * 0.145), 0.062),
            (v3(-0.2, 0.6, side * 0.135), 0.068),
            (v3(-0.55, 0.84, side * 0.145), 0.085),
            (v3(-0.82, 0.93, side * 0.09), 0.09),
            (v3(-0.9, 0.95, 0.0), 0.085),
        ];
        body.tube(&wall, 0.45, leather);
    }
    body.tube(&[(v3(-0.86, 0.8, 0.0), 0.13), (v3(-0.88, 0.92, 0.0), 0.11)], 1.25, leather);
    body.soften(since);
    body.ball(v3(-0.62, 0.93, 0.0), v3(0.2, 0.02, 0.1), lining.tone(0.6));
    let heel = [
        (v3(-0.82, 0.78, 0.0), 0.13),
        (v3(-0.86, 0.6, 0.0), 0.085),
        (v3(-0.84, 0.32, 0.0), 0.045),
        (v3(-0.82, 0.03, 0.0), 0.034),
    ];
    body.tube(&heel, 1.0, leather);
    body.cut();
    body.drum(v3(-0.82, 0.0, 0.0), v3(-0.82, 0.035, 0.0), 0.04, 0.038, under);
}
