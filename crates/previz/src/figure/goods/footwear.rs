//! Shoes: a sneaker and a pair's one high heel. One unit is the height of the
//! thing; it walks ahead.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, spline, v3};

/// A sole's outline as seen from above, wider at the ball of the foot.
fn outline(grow: f32) -> Vec<(f32, f32)> {
    let half = [
        (1.04, 0.0),
        (1.0, 0.11),
        (0.88, 0.21),
        (0.66, 0.275),
        (0.4, 0.29),
        (0.1, 0.26),
        (-0.25, 0.235),
        (-0.6, 0.24),
        (-0.86, 0.225),
        (-1.0, 0.14),
        (-1.04, 0.0),
    ];
    let point = |(x, z): (f32, f32), side: f32| (x * (1.0 + grow * 0.5), z * side * (1.0 + grow * 2.0));
    let sides = half.iter().map(|p| point(*p, 1.0));
    let ring: Vec<(f32, f32)> = sides.chain(half[1..half.len() - 1].iter().rev().map(|p| point(*p, -1.0))).collect();
    let at = |i: usize| v3(ring[i % ring.len()].0, ring[i % ring.len()].1, 0.0);
    // Round between its corners.
    let steps = 5;
    let round = |i: usize| {
        let t = (i % steps) as f32 / steps as f32;
        let corner = i / steps + ring.len();
        let p = spline(at(corner - 1), at(corner), at(corner + 1), at(corner + 2), t);
        (p.x, p.y)
    };
    (0..ring.len() * steps).map(round).collect()
}

/// A low trainer with its laces tied: a thick sole that rises at toe and heel, a
/// collar under the ankle.
pub(crate) fn shoe(body: &mut Body, pose: &Pose) {
    let upper = Skin::new(pose.colour(0xd0402c)).gloss(0.12);
    let rubber = Skin::new(hex(0xf3f1ec));
    sole(body, upper, rubber);
    let since = body.since();
    let foot = [
        (v3(-0.8, 0.36, 0.0), 0.2),
        (v3(-0.45, 0.36, 0.0), 0.215),
        (v3(0.0, 0.35, 0.0), 0.21),
        (v3(0.42, 0.32, 0.0), 0.18),
        (v3(0.74, 0.285, 0.0), 0.142),
        (v3(0.95, 0.265, 0.0), 0.09),
    ];
    body.tube(&foot, 1.2, upper);
    body.tube(&[(v3(-0.76, 0.4, 0.0), 0.205), (v3(-0.8, 0.47, 0.0), 0.15)], 1.05, upper);
    body.tube(&[(v3(0.34, 0.38, 0.0), 0.14), (v3(0.0, 0.47, 0.0), 0.15), (v3(-0.34, 0.56, 0.0), 0.13)], 1.3, upper);
    body.soften(since);
    // The toe's cap, the heel's counter with its loop, three stripes to each side.
    body.tube(&[(v3(0.72, 0.26, 0.0), 0.14), (v3(0.97, 0.245, 0.0), 0.1)], 1.45, upper.tone(0.82));
    let counter = [(v3(-0.93, 0.32, 0.0), 0.13), (v3(-0.95, 0.46, 0.0), 0.09), (v3(-0.93, 0.6, 0.0), 0.04)];
    body.tube(&counter, 1.4, upper.tone(0.7));
    let pull = [(v3(-0.96, 0.58, 0.0), 0.013), (v3(-1.0, 0.65, 0.0), 0.013), (v3(-0.93, 0.69, 0.0), 0.013)];
    body.tube(&pull, 2.0, rubber.tone(0.9));
    for side in [1.0, -1.0] {
        for i in 0..3 {
            let x = -0.32 + 0.2 * i as f32;
            let stripe = [
                (v3(x - 0.06, 0.27, side * 0.235), 0.02),
                (v3(x, 0.37, side * 0.252), 0.023),
                (v3(x + 0.09, 0.49, side * 0.2), 0.02),
            ];
            body.tube(&stripe, 0.7, rubber);
        }
    }
    collar(body, upper);
    lacing(body, upper, rubber);
}

/// Outsole, a midsole thicker under the heel, and the line where it is glued.
fn sole(body: &mut Body, upper: Skin, rubber: Skin) {
    let since = body.since();
    for (low, high, grow, skin) in [
        (0.0, 0.04, 0.0, Skin::new(hex(0x3a3836))),
        (0.04, 0.1, 0.035, rubber.tone(0.92)),
        (0.1, 0.21, 0.05, rubber),
        (0.21, 0.245, 0.03, rubber.tone(0.97)),
        (0.245, 0.26, 0.0, upper.tone(0.6)),
    ] {
        body.solid(&outline(grow), low, high, skin, skin);
    }
    body.turn(since, Vec3::ZERO, 0, 0.25);
    body.tube(&[(v3(-0.2, 0.13, 0.0), 0.05), (v3(-0.7, 0.15, 0.0), 0.085), (v3(-0.98, 0.18, 0.0), 0.07)], 2.6, rubber);
    body.tube(&[(v3(0.7, 0.16, 0.0), 0.09), (v3(0.98, 0.19, 0.0), 0.06)], 1.8, rubber);
}

/// The padded rim, lower at the ankles, with the lining's dark within.
fn collar(body: &mut Body, upper: Skin) {
    let rim: Vec<(Vec3, f32)> = (0..=20)
        .map(|i| {
            let t = i as f32 / 20.0;
            let (c, s) = (cos_turns(t), sin_turns(t));
            (v3(-0.6 + c * 0.33, 0.6 + 0.07 * c * c - 0.045 * c, s * 0.168), 0.037)
        })
        .collect();
    body.tube(&rim, 1.0, upper.tone(0.78));
    body.ball(v3(-0.6, 0.61, 0.0), v3(0.3, 0.03, 0.15), Skin::new(hex(0x1c1816)));
}

/// Tongue and laces, tied in a bow.
fn lacing(body: &mut Body, upper: Skin, lace: Skin) {
    body.slab(v3(0.06, 0.5, 0.0), v3(-0.38, 0.76, 0.0), 0.035, 0.026, 3.9, upper.tone(0.86));
    let at = |t: f32, z: f32| v3(mix(0.3, -0.26, t), mix(0.5, 0.68, t) - 2.2 * z * z, z);
    for side in [1.0, -1.0] {
        let stay: Vec<(Vec3, f32)> = (0..=4).map(|i| (at(i as f32 / 4.0, side * 0.145), 0.034)).collect();
        body.tube(&stay, 1.0, upper.tone(0.7));
    }
    for i in 0..6 {
        let t = 0.04 + i as f32 / 5.0 * 0.88;
        for side in [1.0, -1.0] {
            let cross = [
                (at(t, side * 0.14), 0.015),
                (at(t + 0.05, 0.0) + v3(0.0, 0.03, 0.0), 0.018),
                (at(t + 0.1, -side * 0.14), 0.015),
            ];
            body.tube(&cross, 1.3, lace);
        }
    }
    let knot = at(1.0, 0.0) + v3(0.02, 0.045, 0.0);
    body.orb(knot, 0.03, lace);
    for side in [1.0, -1.0] {
        let bow = [
            (knot, 0.013),
            (knot + v3(0.05, 0.04, side * 0.12), 0.015),
            (knot + v3(0.13, -0.05, side * 0.17), 0.015),
            (knot + v3(0.06, -0.04, side * 0.06), 0.014),
            (knot, 0.013),
        ];
        body.tube(&bow, 1.0, lace);
        let end =
            [(knot, 0.013), (knot + v3(0.12, -0.02, side * 0.08), 0.013), (knot + v3(0.2, -0.14, side * 0.15), 0.015)];
        body.tube(&end, 1.0, lace);
    }
}

/// A shoe with a stiletto heel.
pub(crate) fn heels(body: &mut Body, pose: &Pose) {
    let leather = Skin::new(pose.colour(0xa81622)).gloss(0.85);
    let lining = Skin::new(hex(0xd8b490)).gloss(0.15);
    let under = Skin::new(hex(0x1c1416)).gloss(0.4);
    // Where the foot stands, from the heel down the arch to the toe.
    let bed = [
        (v3(-0.57, 0.8, 0.0), 0.05),
        (v3(-0.41, 0.755, 0.0), 0.05),
        (v3(-0.17, 0.57, 0.0), 0.045),
        (v3(0.07, 0.32, 0.0), 0.04),
        (v3(0.27, 0.14, 0.0), 0.04),
        (v3(0.48, 0.065, 0.0), 0.035),
        (v3(0.68, 0.05, 0.0), 0.022),
    ];
    let raised = |by: f32| bed.map(|(at, r)| (v3(at.x, at.y + by, 0.0), r));
    body.tube(&raised(-0.035), 3.6, under);
    body.tube(&raised(0.03), 3.1, lining);
    let since = body.since();
    let toe = [
        (v3(0.14, 0.3, 0.0), 0.02),
        (v3(0.23, 0.28, 0.0), 0.085),
        (v3(0.34, 0.21, 0.0), 0.115),
        (v3(0.5, 0.13, 0.0), 0.09),
        (v3(0.68, 0.075, 0.0), 0.045),
    ];
    body.tube(&toe, 1.75, leather);
    // The sides, low at the arch, meet behind the heel.
    for side in [1.0, -1.0] {
        let wall = [
            (v3(0.42, 0.15, side * 0.1), 0.05),
            (v3(0.29, 0.23, side * 0.145), 0.066),
            (v3(0.11, 0.37, side * 0.145), 0.062),
            (v3(-0.14, 0.6, side * 0.135), 0.068),
            (v3(-0.37, 0.84, side * 0.145), 0.085),
            (v3(-0.56, 0.93, side * 0.09), 0.09),
            (v3(-0.61, 0.95, 0.0), 0.085),
        ];
        body.tube(&wall, 0.45, leather);
    }
    body.tube(&[(v3(-0.58, 0.8, 0.0), 0.13), (v3(-0.6, 0.92, 0.0), 0.11)], 1.25, leather);
    body.soften(since);
    body.ball(v3(-0.42, 0.93, 0.0), v3(0.14, 0.02, 0.1), lining.tone(0.6));
    let heel = [
        (v3(-0.56, 0.78, 0.0), 0.13),
        (v3(-0.58, 0.6, 0.0), 0.085),
        (v3(-0.57, 0.32, 0.0), 0.045),
        (v3(-0.56, 0.03, 0.0), 0.034),
    ];
    body.tube(&heel, 1.0, leather);
    body.cut();
    body.drum(v3(-0.56, 0.0, 0.0), v3(-0.56, 0.035, 0.0), 0.04, 0.038, under);
}
