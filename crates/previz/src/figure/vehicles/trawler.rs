//! A small fishing boat: a wheelhouse aft, a mast with its boom, crates and nets on
//! the deck. One unit is the length of the hull.
//!
//! How it rocks, and its wake, is `boat`'s.

use super::hull::hull;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{hex, v3};

/// What hulls, the trim of wheelhouses and nets are painted with.
const HULLS: [u32; 7] = [0x9c2a20, 0x16568c, 0x1f6a3e, 0xc4c0b4, 0xc08a1c, 0x147a7c, 0xb84a18];
const TRIMS: [u32; 5] = [0xb3382c, 0x1f5f9a, 0x2f7a4c, 0xd0902a, 0x3a4048];
const NETS: [u32; 3] = [0x2f7a5a, 0xc8642c, 0x2a5f8c];

pub(crate) fn fishing_boat(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&HULLS, 7)).gloss(0.08);
    let trim = Skin::new(pose.pick(&TRIMS, 8)).gloss(0.08);
    let white = Skin::new(hex(0xc6c3ba));
    hull(body, 0.155, 0.125, paint, Skin::new(hex(0x74603f)));
    wheelhouse(body, pose, white, trim);
    let spar = Skin::new(hex(0xa09680));
    body.rod(v3(0.06, 0.08, 0.0), v3(0.05, 0.66, 0.0), 0.011, 0.007, spar);
    body.rod(v3(0.06, 0.2, 0.0), v3(0.36, 0.44, 0.0), 0.009, 0.006, spar);
    let line = Skin::new(hex(0x3a3c3e));
    for end in [v3(0.49, 0.22, 0.0), v3(-0.46, 0.16, 0.0), v3(0.36, 0.44, 0.0)] {
        body.rod(v3(0.05, 0.64, 0.0), end, 0.0025, 0.0025, line);
    }
    // The hatch, a heap of net and crates for the catch.
    body.block((0.12, 0.09, -0.06), (0.24, 0.125, 0.06), white.tone(0.8));
    body.ball(v3(-0.4, 0.12, 0.0), v3(0.07, 0.055, 0.09), Skin::new(pose.pick(&NETS, 9)));
    for (i, (x, z)) in [(0.0, 0.07), (0.0, -0.07), (0.29, 0.04)].into_iter().enumerate() {
        let crate_of = [0xe0b83a, 0x2f6fa8, 0xd8d4c8];
        body.block((x - 0.03, 0.09, z - 0.024), (x + 0.03, 0.125, z + 0.024), Skin::new(hex(crate_of[i])));
    }
    // Fenders along its sides.
    for (x, side) in [(-0.3, 1.0), (-0.05, 1.0), (-0.3, -1.0), (-0.05, -1.0)] {
        body.ball(v3(x, 0.06, side * 0.165), v3(0.018, 0.034, 0.018), Skin::new(hex(0xd8642a)));
    }
}

/// Where it is steered from: white, with a painted roof and windows on all sides.
fn wheelhouse(body: &mut Body, pose: &Pose, white: Skin, trim: Skin) {
    body.block((-0.3, 0.08, -0.09), (-0.09, 0.3, 0.09), white);
    body.block((-0.33, 0.3, -0.108), (-0.06, 0.326, 0.108), trim);
    body.block((-0.305, 0.09, -0.093), (-0.085, 0.13, 0.093), trim);
    let lit = Skin::new(v3(1.0, 0.82, 0.5)).glow(1.6 * pose.dark);
    let glass = if pose.dark > 0.3 { lit } else { Skin::new(hex(0x22303a)).gloss(0.8) };
    body.block((-0.1, 0.21, -0.074), (-0.086, 0.28, 0.074), glass);
    for side in [1.0, -1.0] {
        body.block((-0.27, 0.21, side * 0.08), (-0.13, 0.28, side * 0.0925), glass);
    }
    body.rod(v3(-0.26, 0.32, 0.05), v3(-0.26, 0.46, 0.05), 0.005, 0.003, white);
}
