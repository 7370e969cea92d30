//! Monuments that a city is known by: a tower of iron lattice, one of spheres, a
//! clock tower, a statue with a torch, a pyramid. One unit is their height.
//!
//! Other buildings are `building`'s and `landmark`'s.

use std::f32::consts::SQRT_2;

use super::body::Body;
use super::pose::Pose;
use super::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};

/// How many panels of lattice stand on one another in a leg.
const PANELS: i32 = 9;

/// A tower of iron on four legs that run together, as in Paris.
pub(super) fn eiffel_tower(body: &mut Body, pose: &Pose) {
    let iron = Skin::new(pose.colour(0x7d6248).lerp(hex(0xffb648), 0.8 * pose.dark)).glow(1.2 * pose.dark);
    // Half the width of the whole, and of one leg, at a height.
    let out = |y: f32| 0.2 * (1.0 - y) * (1.0 - y) * (1.0 - 0.55 * y) + 0.006;
    let leg = |y: f32| mix(0.052, 0.012, (y * 1.6).min(1.0));
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
        for panel in 0..PANELS {
            let (a, b) = (panel as f32 / PANELS as f32 * 0.58, (panel + 1) as f32 / PANELS as f32 * 0.58);
            let corner = |y: f32, i: f32, k: f32| {
                let (far, near) = (out(y), (out(y) - leg(y) * 2.0).max(0.0));
                v3(x * mix(far, near, i), y, z * mix(far, near, k))
            };
            for (i, k) in [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)] {
                body.rod(corner(a, i, k), corner(b, i, k), 0.006, 0.0055, iron);
            }
            for ((i, k), (m, n)) in [((0.0, 0.0), (1.0, 0.0)), ((0.0, 0.0), (0.0, 1.0))] {
                body.rod(corner(a, i, k), corner(b, m, n), 0.0032, 0.0032, iron.tone(0.9));
                body.rod(corner(a, m, n), corner(b, i, k), 0.0032, 0.0032, iron.tone(0.9));
            }
        }
    }
    // Above its second platform the legs are one.
    for panel in 0..12 {
        let (a, b) = (mix(0.4, 0.9, panel as f32 / 12.0), mix(0.4, 0.9, (panel + 1) as f32 / 12.0));
        let spot = |y: f32, k: i32| {
            let t = k as f32 * 0.25 + 0.125;
            v3(cos_turns(t) * out(y) * 1.41, y, sin_turns(t) * out(y) * 1.41)
        };
        for k in 0..4 {
            body.rod(spot(a, k), spot(b, k), 0.006, 0.0055, iron);
            body.rod(spot(a, k), spot(b, k + 1), 0.003, 0.003, iron.tone(0.9));
            body.rod(spot(a, k + 1), spot(b, k), 0.003, 0.003, iron.tone(0.9));
        }
    }
    for (y, high, over) in [(0.18, 0.022, 1.16), (0.385, 0.018, 1.2), (0.89, 0.014, 2.4)] {
        let half = out(y) * over + 0.004;
        body.block((-half, y, -half), (half, y + high, half), iron.tone(0.85));
    }
    arches(body, out(0.04), iron);
    body.rod(v3(0.0, 0.9, 0.0), v3(0.0, 1.0, 0.0), 0.007, 0.002, iron);
    body.glow(v3(0.0, 0.92, 0.0), 0.05, v3(1.0, 0.85, 0.55) * pose.dark);
}

/// The arches between the legs under the first platform.
fn arches(body: &mut Body, half: f32, iron: Skin) {
    for (along, across) in [(v3(1.0, 0.0, 0.0), v3(0.0, 0.0, 1.0)), (v3(0.0, 0.0, 1.0), v3(1.0, 0.0, 0.0))] {
        for side in [1.0, -1.0] {
            let spot = |k: i32| {
                let t = k as f32 / 20.0;
                let y = 0.035 + sin_turns(t) * 0.125;
                along * (cos_turns(t) * half * 0.66) + across * (side * mix(half, half * 0.74, y / 0.18)) + Vec3::UP * y
            };
            for k in 0..10 {
                body.rod(spot(k), spot(k + 1), 0.005, 0.005, iron.tone(0.95));
            }
        }
    }
}

/// A tower of spheres on columns, as in Shanghai.
pub(super) fn pearl_tower(body: &mut Body, pose: &Pose) {
    let concrete = Skin::new(hex(0xb4b0b4)).glow(0.12 * pose.dark);
    let pearl = Skin::new(pose.colour(0xa83a64)).gloss(0.8).glow(0.05 + 0.9 * pose.dark);
    for k in 0..3 {
        let t = k as f32 / 3.0 + 0.08;
        let way = v3(cos_turns(t), 0.0, sin_turns(t));
        body.rod(way * 0.03 - Vec3::UP * 0.03, way * 0.026 + Vec3::UP * 0.6, 0.0125, 0.011, concrete);
        body.rod(way * 0.14 - Vec3::UP * 0.03, way * 0.03 + Vec3::UP * 0.2, 0.011, 0.01, concrete.tone(0.92));
        body.orb(way * 0.13 + Vec3::UP * 0.03, 0.022, pearl.tone(0.9));
    }
    for (y, r) in [(0.21, 0.07), (0.57, 0.055), (0.745, 0.022)] {
        body.orb(v3(0.0, y, 0.0), r, pearl);
        body.lathe(
            Vec3::ZERO,
            &[(y - r * 0.12, r * 1.02), (y + r * 0.12, r * 1.02)],
            Skin::new(hex(0x3a3440)).gloss(0.9),
        );
        body.glow(v3(0.0, y, 0.0), r * 1.8, v3(0.9, 0.3, 0.6) * (0.5 * pose.dark));
    }
    for y in [0.31, 0.37, 0.43, 0.49] {
        body.orb(v3(0.0, y, 0.0), 0.018, pearl.tone(1.1));
    }
    body.rod(v3(0.0, 0.6, 0.0), v3(0.0, 0.76, 0.0), 0.014, 0.01, concrete);
    body.rod(v3(0.0, 0.76, 0.0), v3(0.0, 1.0, 0.0), 0.007, 0.002, concrete);
}

/// A square clock tower of stone under a steep spire, as in London.
pub(super) fn clock_tower(body: &mut Body, pose: &Pose) {
    let stone = Skin::new(pose.colour(0xb89a68));
    let (half, belfry) = (0.062, 0.072);
    body.block((-half, -0.05, -half), (half, 0.6, half), stone);
    for side in [1.0, -1.0] {
        for k in -1..=1 {
            // Long narrow windows between ribs.
            let x = k as f32 * half * 0.6;
            for (low, high) in [(0.05, 0.26), (0.3, 0.54)] {
                let z = side * (half + 0.001);
                let strip = [(x - 0.008, low), (x + 0.008, low), (x + 0.008, high), (x - 0.008, high)];
                let pane = Skin::new(hex(0x3c3428)).glow(0.3 * pose.dark);
                body.plate(&strip.map(|(x, y)| v3(x, y, z)), pane);
                body.plate(&strip.map(|(x, y)| v3(z, y, x)), pane);
            }
        }
    }
    body.block((-belfry, 0.6, -belfry), (belfry, 0.735, belfry), stone.tone(1.04));
    body.block((-belfry * 1.08, 0.595, -belfry * 1.08), (belfry * 1.08, 0.607, belfry * 1.08), stone.tone(0.85));
    body.block((-belfry * 1.08, 0.73, -belfry * 1.08), (belfry * 1.08, 0.742, belfry * 1.08), stone.tone(0.85));
    for side in [1.0, -1.0] {
        for across in [v3(1.0, 0.0, 0.0), v3(0.0, 0.0, 1.0)] {
            let out = v3(across.z, 0.0, across.x) * (side * (belfry + 0.002));
            clock(body, pose, out + Vec3::UP * 0.668, across, belfry * 0.8);
        }
    }
    let slate = Skin::new(hex(0x4a5058)).gloss(0.3);
    pyramid_of(body, (0.742, 0.83), (belfry, belfry * 0.55), slate);
    body.block((-0.038, 0.83, -0.038), (0.038, 0.865, 0.038), stone);
    pyramid_of(body, (0.865, 0.985), (0.046, 0.002), slate);
    body.rod(v3(0.0, 0.98, 0.0), v3(0.0, 1.02, 0.0), 0.003, 0.002, Skin::new(hex(0xc8a850)));
}

/// A dial with its two hands.
fn clock(body: &mut Body, pose: &Pose, middle: Vec3, across: Vec3, r: f32) {
    let out = v3(middle.x, 0.0, middle.z).unit();
    let ring = |r: f32, lift: f32| -> Vec<Vec3> {
        let spot = |k: i32| {
            let t = k as f32 / 20.0;
            middle + across * (cos_turns(t) * r) + Vec3::UP * (sin_turns(t) * r) + out * lift
        };
        (0..20).map(spot).collect()
    };
    body.plate(&ring(r, 0.0), Skin::new(hex(0x2c2a26)));
    body.plate(&ring(r * 0.88, 0.001), Skin::new(hex(0xf2ecd8)).glow(0.1 + 0.9 * pose.dark));
    let ink = Skin::new(hex(0x1c1a18));
    let front = middle + out * 0.003;
    body.rod(front, front + across * (r * 0.35) + Vec3::UP * (r * 0.4), 0.003, 0.002, ink);
    body.rod(front, front - across * (r * 0.1) + Vec3::UP * (r * 0.75), 0.0025, 0.0015, ink);
}

/// Four sloping sides between two heights, of half widths there.
fn pyramid_of(body: &mut Body, (low, high): (f32, f32), (wide, narrow): (f32, f32), skin: Skin) {
    let corner = |k: i32, r: f32, y: f32| {
        let t = k as f32 * 0.25 + 0.125;
        v3(cos_turns(t) * r * SQRT_2, y, sin_turns(t) * r * SQRT_2)
    };
    for k in 0..4 {
        let side =
            [corner(k, wide, low), corner(k + 1, wide, low), corner(k + 1, narrow, high), corner(k, narrow, high)];
        body.plate(&side, skin);
    }
}

/// A pyramid of courses of stone, weathered.
pub(super) fn pyramid(body: &mut Body, pose: &Pose) {
    let stone = Skin::new(pose.colour(0xcaa86c));
    let steps = 26;
    // Its foot goes deep, for ground that falls away.
    for step in -8..steps {
        let (low, high) = (step as f32 / steps as f32, (step + 1) as f32 / steps as f32);
        let half = 0.79 * (1.0 - low);
        let tone = 0.94 + 0.1 * pose.unit(20 + step);
        body.block((-half, low - 0.02, -half), (half, high, half), stone.tone(tone));
    }
}

/// A crowned figure in long robes with a torch held up, green with age, on its base.
pub(super) fn statue_of_liberty(body: &mut Body, pose: &Pose) {
    let copper = Skin::new(pose.colour(0x6fa08a));
    let stone = Skin::new(hex(0xb8a88c));
    pyramid_of(body, (-0.05, 0.12), (0.2, 0.17), stone);
    body.block((-0.17, 0.11, -0.17), (0.17, 0.13, 0.17), stone.tone(0.9));
    pyramid_of(body, (0.13, 0.42), (0.105, 0.085), stone);
    body.block((-0.1, 0.41, -0.1), (0.1, 0.44, 0.1), stone.tone(0.95));
    // The robe, in folds.
    body.lathe(
        Vec3::ZERO,
        &[(0.44, 0.074), (0.52, 0.066), (0.62, 0.056), (0.7, 0.054), (0.745, 0.05), (0.765, 0.02)],
        copper,
    );
    for k in 0..9 {
        let t = k as f32 / 9.0;
        let way = v3(cos_turns(t), 0.0, sin_turns(t));
        body.rod(way * 0.07 + Vec3::UP * 0.44, way * 0.044 + Vec3::UP * 0.72, 0.013, 0.009, copper.tone(0.9));
    }
    body.rod(v3(0.0, 0.75, 0.0), v3(0.0, 0.785, 0.0), 0.018, 0.018, copper);
    body.orb(v3(0.0, 0.81, 0.0), 0.03, copper.tone(1.05));
    for k in -3..=3 {
        let t = 0.25 + k as f32 * 0.07;
        let way = v3(0.0, sin_turns(t), cos_turns(t));
        let from = v3(0.0, 0.822, 0.0) + way * 0.026;
        body.rod(from, from + way * 0.05, 0.005, 0.001, copper);
    }
    // One arm raised with the torch, the other about a tablet.
    let hand = v3(0.02, 0.93, -0.058);
    body.tube(&[(v3(0.0, 0.735, -0.04), 0.019), (v3(0.01, 0.82, -0.062), 0.016), (hand, 0.011)], 1.0, copper);
    body.rod(hand - Vec3::UP * 0.015, hand + Vec3::UP * 0.03, 0.006, 0.014, copper.tone(0.85));
    body.ball(hand + Vec3::UP * 0.05, v3(0.012, 0.024, 0.012), Skin::new(hex(0xe8b040)).glow(0.5 + 1.5 * pose.dark));
    body.tube(
        &[(v3(0.0, 0.735, 0.04), 0.018), (v3(0.03, 0.66, 0.066), 0.016), (v3(0.05, 0.66, 0.03), 0.012)],
        1.0,
        copper,
    );
    body.block((0.04, 0.63, 0.022), (0.058, 0.71, 0.07), copper.tone(0.8));
}
