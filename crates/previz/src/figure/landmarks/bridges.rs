//! Bridges that are known by their towers, and a tower that is a net of steel.
//!
//! They stand in the water; how high it is, is not theirs to say.

use super::masonry::{floodlit, shade, way};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::figure::wonder::niche;
use crate::maths::{Vec3, hex, mix, sin_turns, v3};

/// How high a deck is, where its towers stand, and where it meets its shores.
const DECK: f32 = 0.3;
const TOWER: f32 = 0.86;
const SHORE: f32 = 1.7;

/// A red bridge hung from two towers, as over the Golden Gate.
pub(super) fn golden_gate(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0xc2452e)).glow(0.25 * pose.dark);
    let stone = Skin::new(hex(0x9c948a));
    body.block((-0.055, DECK - 0.035, -SHORE), (0.055, DECK, SHORE), paint.tone(0.8));
    body.block((-0.05, DECK, -SHORE), (0.05, DECK + 0.004, SHORE), Skin::new(hex(0x54555a)));
    for side in [-1.0_f32, 1.0] {
        let z = side * TOWER;
        body.block((-0.1, -0.5, z - 0.06), (0.1, 0.06, z + 0.06), stone);
        for x in [-0.065, 0.065] {
            for (low, high, half) in [(0.03, 0.5, 0.027), (0.5, 0.78, 0.022), (0.78, 1.0, 0.017)] {
                body.block((x - half * 0.8, low, z - half), (x + half * 0.8, high, z + half), paint);
            }
        }
        for y in [0.12, 0.44, 0.62, 0.8, 0.95] {
            body.block((-0.06, y, z - 0.014), (0.06, y + 0.04, z + 0.014), paint.tone(0.9));
        }
        // The headland that it leads to.
        let from = side * (SHORE + 0.12);
        body.ball(v3(-0.1, -0.14, from), v3(0.6, 0.43, 0.34), Skin::new(hex(0x7d7448)));
        body.ball(v3(-0.5, -0.2, from + side * 0.55), v3(0.8, 0.66, 0.8), Skin::new(hex(0x6d6a42)));
        body.ball(v3(-0.3, -0.2, from + side * 1.3), v3(0.7, 0.5, 0.9), Skin::new(hex(0x757046)));
    }
    for x in [-0.065, 0.065] {
        cable(body, x, paint);
    }
}

/// A main cable from shore to shore and what hangs from it.
fn cable(body: &mut Body, x: f32, paint: Skin) {
    let height = |z: f32| {
        let away = z.abs();
        if away < TOWER {
            let share = away / TOWER;
            mix(DECK + 0.03, 0.99, share * share)
        } else {
            let share = (away - TOWER) / (SHORE - TOWER);
            mix(0.99, DECK, share * (1.45 - 0.45 * share))
        }
    };
    let steps = 48;
    for k in 0..steps {
        let spot = |k: i32| {
            let z = mix(-SHORE, SHORE, k as f32 / steps as f32);
            v3(x, height(z), z)
        };
        body.rod(spot(k), spot(k + 1), 0.009, 0.009, paint);
        let hung = spot(k);
        body.rod(hung, v3(x, DECK, hung.z), 0.0025, 0.0025, paint.tone(0.85));
    }
}

/// Two Gothic towers with walks between them over a bridge that opens, as in
/// London.
pub(super) fn tower_bridge(body: &mut Body, pose: &Pose) {
    let stone = floodlit(pose, 0xbcae92);
    let steel = Skin::new(pose.colour(0x5f97c4)).glow(0.3 * pose.dark);
    let slate = Skin::new(hex(0x566068)).gloss(0.2);
    let deck = 0.2;
    body.block((-0.09, deck - 0.03, -1.45), (0.09, deck, 1.45), steel.tone(0.8));
    body.block((-0.095, deck, -1.45), (0.095, deck + 0.028, 1.45), steel);
    for side in [-1.0_f32, 1.0] {
        tower(body, pose, side * 0.5, (0.13, 1.0), (stone, slate));
        tower(body, pose, side * 1.32, (0.1, 0.52), (stone, slate));
        body.block((-0.2, -0.5, side * 0.5 - 0.17), (0.2, 0.14, side * 0.5 + 0.17), stone.tone(0.85));
        body.block((-0.4, -0.5, side * 1.7 - 0.3), (0.4, deck, side * 1.7 + 0.3), stone.tone(0.7));
        // Chains down to the shores.
        for x in [-0.085, 0.085] {
            let hang = |k: i32| {
                let share = k as f32 / 8.0;
                let y = mix(0.6, 0.4, share) - 0.62 * share * (1.0 - share);
                v3(x, y, side * mix(0.62, 1.24, share))
            };
            for k in 0..8 {
                body.rod(hang(k), hang(k + 1), 0.017, 0.017, steel);
                body.rod(hang(k), v3(x, deck, hang(k).z), 0.006, 0.006, steel);
            }
        }
    }
    for x in [-0.07, 0.07] {
        body.block((x - 0.02, 0.56, -0.4), (x + 0.02, 0.62, 0.4), steel);
        for k in -6..6 {
            let z = k as f32 * 0.065;
            body.rod(v3(x * 1.3, 0.56, z), v3(x * 1.3, 0.62, z + 0.065), 0.005, 0.005, Skin::new(hex(0xe8e6e0)));
        }
    }
    // Its leaves rise a little towards the middle.
    for side in [-1.0_f32, 1.0] {
        let girder =
            [v3(0.097, deck - 0.03, side * 0.37), v3(0.097, deck - 0.16, side * 0.37), v3(0.097, deck - 0.03, 0.0)];
        body.plate(&girder, steel.tone(0.9));
    }
}

/// A square tower of stone with turrets at its corners under steep roofs.
fn tower(body: &mut Body, pose: &Pose, z: f32, (half, high): (f32, f32), (stone, slate): (Skin, Skin)) {
    let wall = high * 0.7;
    body.block((-half, 0.0, z - half), (half, wall, z + half), stone);
    for (low, tall) in [(0.26, 0.13), (0.44, 0.1), (0.58, 0.08)] {
        if low + tall < wall {
            for k in [-1.0, 0.0, 1.0] {
                let foot = v3(half + 0.004, low, z + k * half * 0.5);
                niche(body, (foot, v3(0.0, 0.0, 1.0)), (half * 0.15, tall), shade(pose));
            }
        }
    }
    let tip = v3(0.0, high * 0.95, z);
    let corners = [(1.0, 1.0), (-1.0, 1.0), (-1.0, -1.0), (1.0, -1.0)].map(|(x, k)| v3(x * half, wall, z + k * half));
    for (k, corner) in corners.iter().enumerate() {
        body.plate(&[*corner, corners[(k + 1) % 4], tip], slate);
        let foot = v3(corner.x, 0.1, corner.z);
        body.rod(foot, *corner + Vec3::UP * (high * 0.08), half * 0.2, half * 0.2, stone.tone(1.05));
        let cap = *corner + Vec3::UP * (high * 0.08);
        body.rod(cap, cap + Vec3::UP * (high * 0.13), half * 0.22, 0.003, slate);
    }
    body.block((-half * 1.06, wall - 0.02, z - half * 1.06), (half * 1.06, wall, z + half * 1.06), stone.tone(0.9));
    body.rod(tip - Vec3::UP * 0.02, tip + Vec3::UP * (high * 0.07), 0.008, 0.002, Skin::metal(hex(0xd8b048)));
}

/// A slender tower of twisted steel with a waist, as in Guangzhou.
pub(super) fn canton_tower(body: &mut Body, pose: &Pose) {
    let lights = [0xff5a9a, 0xffb84a, 0x6ad0ff, 0xa87aff, 0x6affa0];
    let steel = |share: f32| {
        let index = (share * 4.99) as usize;
        let colour = hex(lights[index.min(4)]);
        Skin::new(pose.colour(0xd2d6dc).lerp(colour, 0.85 * pose.dark)).glow(1.1 * pose.dark)
    };
    let (low, top, count) = (0.082, 0.055, 22);
    let ring = |k: i32, share: f32| {
        // What is twisted comes together in the middle by itself.
        let (foot, head) = (way(k as f32 / count as f32) * low, way(k as f32 / count as f32 + 0.36) * top);
        let at = foot + (head - foot) * share;
        v3(at.x, share * 0.75, at.z)
    };
    let steps = 8;
    for k in 0..count {
        for step in 0..steps {
            let (a, b) = (step as f32 / steps as f32, (step + 1) as f32 / steps as f32);
            body.rod(ring(k, a), ring(k, b), 0.0034, 0.0034, steel(a));
        }
    }
    for hoop in 0..22 {
        let share = hoop as f32 / 21.0;
        for k in 0..count {
            body.rod(ring(k, share), ring(k + 1, share), 0.0017, 0.0017, steel(share).tone(0.85));
        }
    }
    body.rod(v3(0.0, -0.02, 0.0), v3(0.0, 0.75, 0.0), 0.02, 0.018, Skin::new(hex(0x8d949c)).glow(0.4 * pose.dark));
    for (from, to, r) in [(0.0, 0.07, 0.06), (0.24, 0.31, 0.034), (0.64, 0.74, 0.045)] {
        body.lathe(Vec3::ZERO, &[(from, r), (to, r)], Skin::new(hex(0x4a5a6a)).gloss(0.8).glow(0.5 * pose.dark));
    }
    body.rod(v3(0.0, 0.75, 0.0), v3(0.0, 0.88, 0.0), 0.012, 0.007, steel(1.0));
    body.rod(v3(0.0, 0.88, 0.0), v3(0.0, 1.0, 0.0), 0.006, 0.002, steel(0.3));
    let blink = 0.5 + 0.5 * sin_turns(pose.seconds * 0.25);
    body.glow(v3(0.0, 0.4, 0.0), 0.18, v3(0.6, 0.25, 0.5) * (0.35 * pose.dark * (0.7 + 0.3 * blink)));
}
