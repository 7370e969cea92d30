//! Arches and columns of the West: an amphitheatre, a tower that leans, an arch of
//! triumph and a gate of columns.
//!
//! Bridges are `bridges`'.

use super::masonry::{floodlit, pane, way};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::figure::wonder::niche;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, smoothstep, v3};

/// Bays about an amphitheatre, and half its width.
const BAYS: i32 = 44;
const OUT: f32 = 1.42;

/// Three rows of arches about an oval under an attic, half of it fallen, as in
/// Rome.
pub(super) fn colosseum(body: &mut Body, pose: &Pose) {
    let stone = floodlit(pose, 0xc9b08a);
    let dark = Skin::new(hex(0x4a3a2c).lerp(hex(0xd8863a), 0.7 * pose.dark)).glow(0.6 * pose.dark);
    for bay in 0..BAYS {
        let middle = (bay as f32 + 0.5) / BAYS as f32;
        // On the right of its front the outer ring has fallen.
        let off = (middle - 0.11).abs();
        let fallen = off < 0.09;
        let high = if fallen { 0.66 + 0.03 * pose.unit(bay) } else { mix(0.72, 1.0, smoothstep(0.09, 0.16, off)) };
        let r = if fallen { OUT - 0.1 } else { OUT };
        let (a, b) = (way(bay as f32 / BAYS as f32) * r, way((bay + 1) as f32 / BAYS as f32) * r);
        let tone = stone.tone(0.94 + 0.1 * pose.unit(60 + bay));
        body.plate(&[a - Vec3::UP * 0.2, b - Vec3::UP * 0.2, b + Vec3::UP * high, a + Vec3::UP * high], tone);
        let (inner_a, inner_b) = (a * 0.9, b * 0.9);
        body.plate(&[a, b, inner_b, inner_a].map(|p| p + Vec3::UP * high), stone.tone(0.9));
        let along = (b - a).unit();
        let out = way(middle);
        let foot = (a + b) * 0.5 + out * 0.012;
        for (low, tier) in [(0.03, 0.22), (0.29, 0.2), (0.53, 0.2)] {
            if low + tier < high {
                niche(body, (foot + Vec3::UP * low, along), (0.062, tier * 0.84), dark);
            }
            if low + tier * 1.15 < high {
                let edge = Vec3::UP * (low + tier + 0.012) + out * 0.03;
                body.rod(a + edge, b + edge, 0.014, 0.014, stone.tone(0.86));
            }
        }
        if high > 0.94 {
            niche(body, (foot + Vec3::UP * 0.83, along), (0.03, 0.08), dark);
            body.rod(a + Vec3::UP * high + out * 0.02, b + Vec3::UP * high + out * 0.02, 0.02, 0.02, stone);
        }
        body.rod(
            a - Vec3::UP * 0.1 + out * 0.01,
            a + out * 0.01 + Vec3::UP * (high - 0.02),
            0.017,
            0.015,
            stone.tone(1.03),
        );
        // The seats fall towards the arena.
        body.plate(
            &[
                inner_a + Vec3::UP * 0.62,
                inner_b + Vec3::UP * 0.62,
                b * 0.45 + Vec3::UP * 0.1,
                a * 0.45 + Vec3::UP * 0.1,
            ],
            stone.tone(0.7),
        );
    }
    body.lathe(Vec3::ZERO, &[(0.05, OUT * 0.46), (0.1, OUT * 0.46)], Skin::new(hex(0xb89868)));
}

/// A round tower of white galleries that leans, as in Pisa.
pub(super) fn leaning_tower(body: &mut Body, pose: &Pose) {
    let marble = floodlit(pose, 0xeee6d6);
    let since = body.since();
    body.lathe(Vec3::ZERO, &[(-0.15, 0.15), (0.15, 0.145)], marble);
    for k in 0..16 {
        let out = way(k as f32 / 16.0);
        let along = v3(-out.z, 0.0, out.x);
        niche(body, (out * 0.15 + Vec3::UP * 0.01, along), (0.019, 0.12), marble.tone(0.72));
    }
    body.lathe(Vec3::ZERO, &[(0.15, 0.105), (0.84, 0.1)], marble.tone(0.55));
    for storey in 0..6 {
        let low = 0.15 + storey as f32 * 0.115;
        body.lathe(Vec3::ZERO, &[(low - 0.008, 0.152), (low + 0.01, 0.152)], marble);
        body.lathe(Vec3::ZERO, &[(low + 0.092, 0.142), (low + 0.107, 0.142)], marble.tone(0.92));
        for k in 0..22 {
            let out = way(k as f32 / 22.0) * 0.138;
            body.rod(out + Vec3::UP * low, out + Vec3::UP * (low + 0.1), 0.0075, 0.0075, marble);
        }
    }
    body.lathe(Vec3::ZERO, &[(0.835, 0.155), (0.855, 0.155)], marble);
    body.lathe(Vec3::ZERO, &[(0.855, 0.095), (0.97, 0.092), (0.985, 0.1), (1.0, 0.1)], marble.tone(0.96));
    for k in 0..8 {
        let out = way(k as f32 / 8.0);
        niche(body, (out * 0.097 + Vec3::UP * 0.87, v3(-out.z, 0.0, out.x)), (0.02, 0.085), Skin::new(hex(0x4a4036)));
    }
    body.turn(since, Vec3::ZERO, 0, 0.017);
}

/// The masonry over an opening that ends in a round arch, between two faces.
fn arch(body: &mut Body, z: f32, (half, spring, top): (f32, f32, f32), (back, front): (f32, f32), skin: Skin) {
    let spot = |k: i32| {
        let t = 0.5 * k as f32 / 10.0;
        (z + cos_turns(t) * half, spring + sin_turns(t) * half)
    };
    for k in 0..10 {
        let ((az, ay), (bz, by)) = (spot(k), spot(k + 1));
        for x in [back, front] {
            body.plate(&[v3(x, ay, az), v3(x, by, bz), v3(x, top, bz), v3(x, top, az)], skin);
        }
        body.plate(&[v3(back, ay, az), v3(back, by, bz), v3(front, by, bz), v3(front, ay, az)], skin.tone(0.7));
    }
}

/// One great arch through a block of stone with reliefs, as in Paris.
pub(super) fn triumphal_arch(body: &mut Body, pose: &Pose) {
    let stone = floodlit(pose, 0xd8c8a4);
    let (half, opening, deep) = (0.45, 0.15, 0.23);
    for side in [-1.0_f32, 1.0] {
        let (from, to) = (side * opening, side * half);
        body.block((-deep, -0.2, from.min(to)), (deep, 0.6, from.max(to)), stone);
        for face in [-1.0, 1.0] {
            let x = face * (deep + 0.004);
            let (l, r) = (side * 0.3 - 0.1, side * 0.3 + 0.1);
            pane(body, x, (l, r), (0.06, 0.3), stone.tone(0.78));
            pane(body, x, (l, r), (0.4, 0.54), stone.tone(0.82));
            // Figures stand out of the relief.
            for k in 0..5 {
                let at = v3(x, 0.13 + 0.05 * pose.unit(k + 7), mix(l + 0.02, r - 0.02, k as f32 / 4.0));
                body.ball(at, v3(0.02, 0.06, 0.018), stone.tone(0.92));
                body.orb(at + Vec3::UP * 0.07, 0.014, stone.tone(0.96));
            }
        }
        let foot = v3(0.0, 0.0, side * (half + 0.004));
        niche(body, (foot, v3(1.0, 0.0, 0.0)), (0.075, 0.36), Skin::new(hex(0x6a5c48)));
    }
    arch(body, 0.0, (opening, 0.43, 0.6), (-deep, deep), stone);
    body.block((-deep, 0.6, -half), (deep, 0.74, half), stone);
    for (low, high, out) in [(0.58, 0.6, 0.012), (0.74, 0.775, 0.03), (0.965, 1.0, 0.02)] {
        body.block((-deep - out, low, -half - out), (deep + out, high, half + out), stone.tone(0.92));
    }
    body.block((-deep, 0.775, -half), (deep, 0.965, half), stone);
    pane(body, deep + 0.006, (-half + 0.02, half - 0.02), (0.63, 0.72), stone.tone(0.84));
    for k in 0..12 {
        let z = mix(-half + 0.05, half - 0.05, k as f32 / 11.0);
        body.ball(v3(deep + 0.004, 0.87, z), v3(0.012, 0.035, 0.022), stone.tone(0.82));
    }
}

/// Six columns under a beam with a chariot on it, as in Berlin.
pub(super) fn brandenburg_gate(body: &mut Body, pose: &Pose) {
    let stone = floodlit(pose, 0xd6c6a2);
    body.block((-0.26, -0.25, -1.16), (0.26, 0.03, 1.16), stone.tone(0.9));
    for k in 0..6 {
        let z = mix(-1.0, 1.0, k as f32 / 5.0);
        body.block((-0.14, 0.03, z - 0.035), (0.14, 0.56, z + 0.035), stone.tone(0.8));
        for x in [-0.18, 0.18] {
            body.rod(v3(x, 0.0, z), v3(x, 0.55, z), 0.066, 0.056, stone);
            body.block((x - 0.075, 0.53, z - 0.08), (x + 0.075, 0.565, z + 0.08), stone.tone(0.95));
            body.block((x - 0.08, 0.02, z - 0.08), (x + 0.08, 0.06, z + 0.08), stone.tone(0.92));
        }
    }
    body.block((-0.26, 0.56, -1.14), (0.26, 0.66, 1.14), stone);
    body.block((-0.3, 0.66, -1.18), (0.3, 0.69, 1.18), stone.tone(0.92));
    body.block((-0.22, 0.69, -0.78), (0.22, 0.8, 0.78), stone);
    body.block((-0.25, 0.8, -0.81), (0.25, 0.82, 0.81), stone.tone(0.92));
    pane(body, 0.226, (-0.72, 0.72), (0.7, 0.79), stone.tone(0.8));
    for side in [-1.0_f32, 1.0] {
        let (from, to) = (side * 1.2, side * 1.75);
        body.block((-0.3, -0.25, from.min(to)), (0.3, 0.36, from.max(to)), stone.tone(0.86));
        body.block((-0.33, 0.36, from.min(to) - 0.02), (0.33, 0.4, from.max(to) + 0.02), stone.tone(0.95));
        for k in 0..4 {
            let z = mix(from, to, (k as f32 + 0.5) / 4.0);
            body.rod(v3(0.32, 0.0, z), v3(0.32, 0.36, z), 0.035, 0.03, stone);
        }
    }
    quadriga(body);
}

/// Four horses abreast before a chariot with a winged figure.
fn quadriga(body: &mut Body) {
    let copper = Skin::new(hex(0x5d8f7c)).gloss(0.3);
    for z in [-0.15, -0.05, 0.05, 0.15] {
        body.ball(v3(0.1, 0.9, z), v3(0.085, 0.035, 0.03), copper);
        body.rod(v3(0.16, 0.915, z), v3(0.2, 0.975, z), 0.022, 0.016, copper);
        body.rod(v3(0.2, 0.975, z), v3(0.235, 0.955, z), 0.016, 0.01, copper);
        for x in [0.04, 0.16] {
            body.rod(v3(x, 0.88, z), v3(x + 0.015, 0.82, z), 0.01, 0.008, copper);
        }
    }
    body.block((-0.1, 0.84, -0.06), (-0.02, 0.91, 0.06), copper.tone(0.8));
    body.rod(v3(-0.06, 0.88, 0.0), v3(-0.06, 1.0, 0.0), 0.034, 0.018, copper);
    body.orb(v3(-0.06, 1.02, 0.0), 0.02, copper);
    for side in [-1.0, 1.0] {
        body.plate(
            &[v3(-0.07, 0.99, side * 0.01), v3(-0.1, 1.05, side * 0.1), v3(-0.09, 0.93, side * 0.05)],
            copper.tone(0.9),
        );
    }
    body.rod(v3(-0.04, 0.96, 0.03), v3(0.0, 1.09, 0.05), 0.005, 0.004, copper);
}
