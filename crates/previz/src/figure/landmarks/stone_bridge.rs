//! A bridge that hangs from two towers of stone with pointed arches, a city at each end.
//!
//! It stands in the water; how high that is, is not its to say.

use super::masonry::floodlit;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, mix, v3};

/// How high its deck is, where its towers stand, and where it meets its shores.
const DECK: f32 = 0.4;
const TOWER: f32 = 0.86;
const SHORE: f32 = 1.75;
/// Half the width of its deck and of a tower, and half of how thick a tower is.
const WIDE: f32 = 0.17;
const TOWER_WIDE: f32 = 0.21;
const THICK: f32 = 0.052;
/// Across a tower from its middle: where each of its arches begins and ends.
const ARCH: (f32, f32) = (0.035, 0.15);
/// Where the arches begin to bend inwards, where they meet, and where the cables lie.
const SPRING: f32 = 0.64;
const POINT: f32 = 0.81;
const CABLES: f32 = 0.93;
/// How far it is turned, so that one sees into its arches.
const TURNED: f32 = 0.1;

/// Towers of stone with two pointed arches each, cables and a fan of stays, as from Brooklyn.
pub(super) fn brooklyn_bridge(body: &mut Body, pose: &Pose) {
    let since = body.since();
    let stone = floodlit(pose, 0xa38e72);
    let steel = Skin::new(hex(0xb3a68f)).glow(0.2 * pose.dark);
    let wire = Skin::new(hex(0x8e9092)).glow(0.25 * pose.dark);
    body.block((-WIDE, DECK - 0.022, -SHORE), (WIDE, DECK, SHORE), steel.tone(0.75));
    for x in [-WIDE, WIDE] {
        for y in [DECK + 0.004, DECK + 0.034] {
            body.rod(v3(x, y, -SHORE), v3(x, y, SHORE), 0.005, 0.005, steel);
        }
        for k in -34..34 {
            let z = k as f32 * SHORE / 34.0;
            let low = if k % 2 == 0 { DECK } else { DECK + 0.034 };
            body.rod(v3(x, low, z), v3(x, 2.0 * DECK + 0.034 - low, z + SHORE / 34.0), 0.003, 0.003, steel.tone(0.9));
        }
    }
    for side in [-1.0_f32, 1.0] {
        tower(body, side * TOWER, stone);
        shore(body, pose, side, stone);
    }
    for x in [-0.16, -0.05, 0.05, 0.16] {
        cable(body, x, wire);
    }
    if pose.dark > 0.1 {
        for k in -16..=16 {
            let z = k as f32 * SHORE / 16.0;
            body.orb(v3(WIDE, hangs(z), z), 0.006, Skin::new(v3(1.0, 0.92, 0.7)).glow(3.0 * pose.dark));
        }
    }
    body.turn(since, Vec3::ZERO, 1, TURNED);
}

/// A tower on its pier.
fn tower(body: &mut Body, z: f32, stone: Skin) {
    let (near, far) = (z - THICK, z + THICK);
    let wide = TOWER_WIDE;
    body.block((-wide * 1.12, -0.5, near - 0.03), (wide * 1.12, 0.07, far + 0.03), stone.tone(0.82));
    body.block((-wide, 0.07, near), (wide, DECK, far), stone);
    for (from, to) in [(-wide, -ARCH.1), (-ARCH.0, ARCH.0), (ARCH.1, wide)] {
        body.block((from, DECK, near), (to, POINT, far), stone);
    }
    // What the arches leave of the wall on both sides of each.
    let steps = 9;
    let half = (ARCH.1 - ARCH.0) * 0.5;
    for side in [-1.0_f32, 1.0] {
        let middle = side * (ARCH.0 + half);
        for step in 0..steps {
            let (low, high) = (step as f32 / steps as f32, (step + 1) as f32 / steps as f32);
            let open = half * (1.0 - high * high).max(0.0).sqrt().min(1.0 - high * 0.55);
            let (low, high) = (mix(SPRING, POINT, low), mix(SPRING, POINT, high));
            for hand in [-1.0_f32, 1.0] {
                let (a, b) = (middle + hand * open, middle + hand * half);
                body.block((a.min(b), low, near), (a.max(b), high, far), stone);
            }
        }
    }
    body.block((-wide, POINT, near), (wide, 0.94, far), stone);
    for (low, high, out) in [(DECK - 0.012, DECK + 0.012, 0.012), (0.9, 0.925, 0.014), (0.94, 1.0, 0.024)] {
        if low < DECK {
            body.block((-wide - out, low, near - out), (-WIDE, high, far + out), stone.tone(0.9));
            body.block((WIDE, low, near - out), (wide + out, high, far + out), stone.tone(0.9));
        } else {
            body.block((-wide - out, low, near - out), (wide + out, high, far + out), stone.tone(0.92));
        }
    }
    // Buttresses before the piers.
    for x in [-wide + 0.03, 0.0, wide - 0.03] {
        for face in [near - 0.012, far + 0.012] {
            body.block((x - 0.02, 0.07, face - 0.012), (x + 0.02, 0.88, face + 0.012), stone.tone(1.04));
        }
    }
}

/// How high a main cable hangs.
fn hangs(z: f32) -> f32 {
    let away = z.abs();
    if away < TOWER {
        let share = away / TOWER;
        return mix(DECK + 0.04, CABLES, share * share);
    }
    let share = (away - TOWER) / (SHORE - TOWER);
    mix(CABLES, DECK, share * (1.4 - 0.4 * share))
}

/// A main cable, what hangs from it, and the stays that fan out from the towers.
fn cable(body: &mut Body, x: f32, wire: Skin) {
    let steps = 56;
    for k in 0..steps {
        let spot = |k: i32| {
            let z = mix(-SHORE, SHORE, k as f32 / steps as f32);
            v3(x, hangs(z), z)
        };
        body.rod(spot(k), spot(k + 1), 0.0075, 0.0075, wire);
        body.rod(spot(k), v3(x, DECK, spot(k).z), 0.0018, 0.0018, wire);
    }
    for tower in [-TOWER, TOWER] {
        for stay in 1..=9 {
            for hand in [-1.0, 1.0] {
                let foot = v3(x, DECK + 0.02, tower + hand * (0.03 + stay as f32 * 0.055));
                body.rod(v3(x, CABLES, tower), foot, 0.0018, 0.0018, wire);
            }
        }
    }
}

/// The quay at one end, the arches that lead up to the deck, and houses: on one side
/// of the river as high as towers.
fn shore(body: &mut Body, pose: &Pose, side: f32, stone: Skin) {
    let z = |off: f32| side * (SHORE + off);
    let span = |a: f32, b: f32| (z(a).min(z(b)), z(a).max(z(b)));
    // The one that comes near is seen only a little way.
    let deep = if side > 0.0 { 3.2 } else { 1.0 };
    let (near, far) = span(-0.04, deep);
    body.block((-2.6, -0.5, near), (if side > 0.0 { 1.1 } else { 0.5 }, 0.035, far), Skin::new(hex(0x6f6c66)));
    let (near, far) = span(0.0, deep);
    body.block((-WIDE, DECK - 0.05, near), (WIDE, DECK, far), stone.tone(0.85));
    for pier in 0..(deep / 0.14) as i32 {
        let (near, far) = span(pier as f32 * 0.14, pier as f32 * 0.14 + 0.06);
        body.block((-WIDE, 0.0, near), (WIDE, DECK - 0.05, far), stone.tone(0.8));
    }
    let paints = [0x8c5a48, 0x9c9488, 0x7f8a94, 0xb7a78e, 0x6d7680, 0xa0705a];
    for index in 0..46 {
        let dice = |salt: i32| pose.unit(1000 + index * 7 + salt + if side > 0.0 { 400 } else { 0 });
        let row = index / 12;
        let x = mix(-2.5, 1.0, ((index % 12) as f32 + 0.5) / 12.0) + 0.05 * dice(1);
        if x.abs() < WIDE + 0.13 || side < 0.0 && (row > 1 || x > 0.4) {
            continue;
        }
        let (low, high) = if side > 0.0 { (0.25, 1.3) } else { (0.14, 0.42) };
        let tall = mix(low, high, dice(2) * dice(3)) * (0.75 + 0.25 * row as f32).min(1.3);
        let (half, back) = (0.07 + 0.045 * dice(4), 0.14 + row as f32 * 0.3 + 0.05 * dice(5));
        let (near, far) = span(back, back + 0.2);
        let skin = Skin::new(hex(paints[(dice(6) * 5.99) as usize]));
        body.block((x - half, 0.0, near), (x + half, tall, far), skin);
        // Windows, storey by storey.
        let glass =
            Skin::new(hex(0x3f4a54).lerp(v3(1.0, 0.76, 0.42), 0.8 * pose.dark)).glow(0.55 * pose.dark * dice(7));
        let storeys = (tall / 0.055) as i32;
        for storey in 0..storeys {
            let y = 0.03 + storey as f32 * 0.055;
            body.block((x - half * 0.86, y, near - 0.004), (x + half * 0.86, y + 0.024, far + 0.004), glass);
            body.block((x - half - 0.004, y, near + 0.02), (x + half + 0.004, y + 0.024, far - 0.02), glass);
        }
    }
}
