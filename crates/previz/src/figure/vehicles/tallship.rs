//! Ships under square sails: three masts, a bowsprit, a high stern.
//! One unit is the length of the hull.
//!
//! How they rock is `boat`'s.

use super::hull::hull;
use super::rigging::SquareSail;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, sin_turns, v3};

/// Where each mast stands, how high it is, and half the length of its lowest yard.
const MASTS: [(f32, f32, f32); 3] = [(-0.3, 0.6, 0.14), (-0.02, 0.8, 0.2), (0.24, 0.7, 0.17)];
/// Where the sails of a mast begin and end, in parts of its height, and how wide each
/// is of the lowest yard.
const SAILS: [(f32, f32, f32); 3] = [(0.2, 0.5, 1.0), (0.54, 0.76, 0.82), (0.79, 0.93, 0.58)];
/// How high the deck lies.
const DECK: f32 = 0.06;

/// A hull of wood with its gun ports, the castle at its stern, masts and sails.
pub(crate) fn tall_ship(body: &mut Body, pose: &Pose) {
    let wood = Skin::new(pose.colour(0x4a2f1c)).gloss(0.15);
    let planks = Skin::new(hex(0x8a6238));
    hull(body, 0.105, 0.09, wood, planks);
    // The forecastle, and the stern in two steps with its lit windows.
    body.block((0.2, 0.06, -0.07), (0.36, 0.125, 0.07), wood.tone(1.15));
    body.block((-0.5, 0.06, -0.085), (-0.24, 0.14, 0.085), wood.tone(1.15));
    body.block((-0.51, 0.13, -0.078), (-0.36, 0.19, 0.078), wood.tone(1.3));
    let lit = Skin::new(v3(1.0, 0.76, 0.36)).glow(0.25 + 2.2 * pose.dark);
    for z in [-0.05, 0.0, 0.05] {
        body.block((-0.514, 0.145, z - 0.014), (-0.508, 0.178, z + 0.014), lit);
    }
    for side in [1.0, -1.0] {
        // A rail of gold, and ports in a row.
        body.rod(v3(-0.5, 0.142, side * 0.087), v3(-0.24, 0.142, side * 0.087), 0.005, 0.005, Skin::new(hex(0xc99a3a)));
        for port in 0..7 {
            let x = -0.22 + 0.065 * port as f32;
            let out = side * (0.104 - 0.04 * (x - 0.02).max(0.0));
            body.block((x, 0.025, out - 0.004), (x + 0.024, 0.047, out + 0.004), Skin::new(hex(0x17120e)));
        }
    }
    let spar = Skin::new(hex(0x6a4a2c));
    body.rod(v3(0.42, 0.13, 0.0), v3(0.68, 0.24, 0.0), 0.011, 0.006, spar);
    MASTS.iter().for_each(|mast| rig(body, pose, *mast, spar));
    jib(body, pose, spar);
    flag(body, pose);
}

/// A mast with its yards, sails and shrouds.
fn rig(body: &mut Body, pose: &Pose, (x, high, half): (f32, f32, f32), spar: Skin) {
    let at = |share: f32| DECK + high * share;
    body.rod(v3(x, DECK, 0.0), v3(x, at(1.0), 0.0), 0.011, 0.005, spar);
    let line = spar.tone(0.5);
    for side in [1.0, -1.0] {
        for foot in [-0.05, 0.0] {
            body.rod(v3(x, at(0.78), 0.0), v3(x + foot, 0.09, side * 0.1), 0.0016, 0.0016, line);
        }
    }
    for (index, (low, top, wide)) in SAILS.iter().enumerate() {
        let (wide, narrow) = (half * wide, half * wide * 0.9);
        body.rod(v3(x + 0.012, at(*top), -narrow), v3(x + 0.012, at(*top), narrow), 0.006, 0.006, spar);
        let swell = 0.05 + 0.02 * pose.wind + 0.004 * sin_turns(pose.seconds * 0.3 + index as f32 * 0.3);
        sail(body, pose, (x + 0.016, at(*low), at(*top)), (wide, narrow, swell));
    }
}

/// A square sail that bellies ahead, in its cloths.
fn sail(body: &mut Body, pose: &Pose, (x, low, top): (f32, f32, f32), (wide, narrow, swell): (f32, f32, f32)) {
    let cloth = Skin::new(pose.colour.map_or(hex(0xe2d8c0), |colour| colour.lerp(hex(0xe2d8c0), 0.8))).glow(0.03);
    let sail = SquareSail { x, heights: (top, low), halves: (narrow, wide), belly: swell, taut: (0.7, 0.7) };
    sail.hoist(body, (6, 4), |column| cloth.tone(if column % 2 == 0 { 1.0 } else { 0.96 }));
}

/// Two sails between the foremast and the bowsprit.
fn jib(body: &mut Body, pose: &Pose, spar: Skin) {
    let cloth = Skin::new(hex(0xe2d8c0)).glow(0.03);
    let belly = 0.02 + 0.01 * pose.wind;
    for (reach, high) in [(0.66, 0.62), (0.56, 0.52)] {
        let (tack, head) = (v3(reach, 0.11 + (reach - 0.42) * 0.42, 0.0), v3(0.26, high, 0.0));
        let clew = v3(0.3, 0.2, belly);
        let middle = (tack + head) * 0.5 + v3(-0.02, -0.02, belly);
        body.plate(&[tack, middle, clew], cloth);
        body.plate(&[middle, head, clew], cloth.tone(0.97));
        body.rod(tack, head, 0.0016, 0.0016, spar.tone(0.5));
    }
}

/// A black flag at the main mast, that waves.
fn flag(body: &mut Body, pose: &Pose) {
    let (x, top) = (MASTS[1].0, DECK + MASTS[1].1);
    let cloth = Skin::new(hex(0x141416));
    let at = |t: f32, y: f32| v3(x + 0.1 * t, y, 0.014 * t * sin_turns(pose.seconds * 0.7 - t * 0.8));
    for part in 0..4 {
        let (a, b) = (part as f32 / 4.0, (part + 1) as f32 / 4.0);
        body.plate(&[at(a, top + 0.01), at(b, top + 0.01), at(b, top - 0.05), at(a, top - 0.05)], cloth);
    }
    body.rod(v3(x, top, 0.0), v3(x, top + 0.02, 0.0) + Vec3::ZERO, 0.004, 0.003, cloth);
}
