//! What lies about outdoors for things and small animals to be on: the trunk of a tree, what
//! is left where one was felled, a block of ice. Lengths are metres.
//!
//! Knows nobody who rests on it.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::Furniture;

/// Moss, by its lighter and darker cushions.
const MOSS: [u32; 3] = [0x6f9a2c, 0x587f26, 0x86ac3e];

/// A trunk across the view, bark in ridges, moss along its back, a cut end with rings.
pub(super) fn log(body: &mut Body, piece: &Furniture) {
    let (half, r) = (piece.size.x * 0.5, piece.size.y * 0.5);
    let dice = |i: i32, k: i32| unit2(i, k, piece.seed);
    let bark = Skin::new(piece.colour);
    let at = |x: f32, turns: f32, out: f32| v3(x, r + sin_turns(turns) * r * out, cos_turns(turns) * r * out);
    body.drum(v3(-half, r, 0.0), v3(half, r, 0.0), r * 1.02, r * 0.97, bark);
    for ridge in 0..40 {
        let turns = ridge as f32 / 40.0 + 0.012 * dice(ridge, 1);
        let (from, long) = (-half + half * 0.5 * dice(ridge, 2), half * (0.8 + 0.7 * dice(ridge, 3)));
        let line: Vec<(Vec3, f32)> = (0..=5)
            .map(|i| {
                let x = (from + long * i as f32 / 5.0).min(half - 0.01);
                (at(x, turns + 0.008 * sin_turns(x * 0.7 + dice(ridge, 4)), 0.985), 0.014 + 0.012 * dice(ridge, i + 5))
            })
            .collect();
        body.tube(&line, 1.0, bark.tone(0.62 + 0.75 * dice(ridge, 0)));
    }
    for (x, way) in [(-half, -1.0_f32), (half, 1.0)] {
        rings(body, v3(x, r, 0.0), v3(way, 0.0, 0.0), r * 0.95);
    }
    for i in 0..170 {
        let (x, turns) = (half * (2.0 * dice(i, 11) - 1.0), 0.3 + 0.2 * (dice(i, 12) - 0.5) * 2.0);
        // Where something stands it is trodden flat.
        let size = (0.03 + 0.05 * dice(i, 13)) * if x.abs() < 0.16 { 0.5 } else { 1.0 };
        let flat = if x.abs() < 0.16 { 0.25 } else { 0.5 };
        let skin = Skin::new(hex(MOSS[(i % 3) as usize]) * (0.7 + 0.4 * dice(i, 14)));
        body.ball(at(x, turns, 0.99), v3(size * 1.5, size * flat, size), skin);
    }
    let knot = v3(half * 0.55, r * 1.5, -r * 0.75);
    body.rod(v3(half * 0.5, r, -r * 0.3), knot, 0.09, 0.06, bark);
    rings(body, knot, v3(0.06, 0.5, -0.8).unit(), 0.058);
}

/// The rings of a cut that looks a way.
fn rings(body: &mut Body, middle: Vec3, way: Vec3, r: f32) {
    let wood = Skin::new(hex(0xc89a62));
    for ring in 0..7 {
        let share = 1.0 - ring as f32 / 7.0;
        let off = way * (0.004 + 0.0025 * ring as f32);
        body.drum(
            middle - way * 0.01,
            middle + off,
            r * share,
            r * share,
            wood.tone(if ring % 2 == 0 { 1.0 } else { 0.8 }),
        );
    }
}

/// The foot of a felled tree: roots that spread, bark, rings on its top.
pub(super) fn stump(body: &mut Body, piece: &Furniture) {
    let (r, high) = (piece.size.x * 0.5, piece.size.y);
    let dice = |i: i32, k: i32| unit2(i, k, piece.seed);
    let bark = Skin::new(piece.colour);
    body.lathe(Vec3::ZERO, &[(-0.25, r * 1.35), (0.04, r * 1.18), (0.2, r * 1.02), (high - 0.01, r * 0.97)], bark);
    for ridge in 0..34 {
        let turns = ridge as f32 / 34.0 + 0.01 * dice(ridge, 1);
        let at = |out: f32, y: f32| v3(cos_turns(turns) * out, y, sin_turns(turns) * out);
        let line = [(at(r * 1.25, -0.1), 0.03), (at(r * 1.0, 0.18), 0.024), (at(r * 0.965, high - 0.012), 0.018)];
        body.tube(&line, 1.0, bark.tone(0.6 + 0.7 * dice(ridge, 0)));
    }
    for root in 0..6 {
        let turns = root as f32 / 6.0 + 0.08 * dice(root, 21);
        let at = |out: f32, y: f32| v3(cos_turns(turns) * out, y, sin_turns(turns) * out);
        let line = [(at(r * 0.8, 0.16), 0.11), (at(r * 1.25, 0.03), 0.09), (at(r * 1.8, -0.1), 0.05)];
        body.tube(&line, 1.0, bark.tone(0.85));
    }
    rings(body, v3(0.0, high - 0.006, 0.0), Vec3::UP, r * 0.95);
    for i in 0..26 {
        let (turns, y) = (dice(i, 31), high * dice(i, 32) * 0.8);
        let size = 0.03 + 0.05 * dice(i, 33);
        let at = v3(cos_turns(turns) * r * 1.02, y, sin_turns(turns) * r * 1.02);
        body.ball(at, v3(size, size * 0.7, size), Skin::new(hex(MOSS[(i % 3) as usize]) * 0.9));
    }
}

/// Ice with cracks and pale edges, smaller pieces about it.
pub(super) fn ice_block(body: &mut Body, piece: &Furniture) {
    let (w, high, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let dice = |i: i32, k: i32| unit2(i, k, piece.seed);
    let ice = Skin::new(piece.colour).gloss(0.9);
    let shape = [
        (-w * 1.04, -0.2),
        (w * 1.06, -0.2),
        (w * 0.98, high - 0.03),
        (w * 0.9, high),
        (-w * 0.92, high),
        (-w, high - 0.05),
    ];
    body.bevelled(&shape, (-d, d), 0.05, ice);
    for i in 0..14 {
        let (x, y) = (w * (1.8 * dice(i, 1) - 0.9), high * dice(i, 2));
        let end = v3(x + 0.2 * (dice(i, 3) - 0.5), y + 0.25 * (dice(i, 4) - 0.5), -d - 0.004);
        body.rod(
            v3(x, y, -d - 0.004),
            v3(end.x, end.y.clamp(0.0, (high - 0.04).max(0.0)), end.z),
            0.006,
            0.002,
            Skin::new(hex(0xf2fbff)).gloss(0.5),
        );
    }
    for i in 0..9 {
        let since = body.since();
        let size = 0.07 + 0.12 * dice(i, 11);
        body.cuboid(Vec3::ZERO, v3(size, size * 0.6, size * 0.8), ice.tone(0.9 + 0.2 * dice(i, 12)));
        body.turn(since, Vec3::ZERO, 1, dice(i, 13));
        body.turn(since, Vec3::ZERO, 0, 0.06 * (dice(i, 14) - 0.5));
        body.shift(since, v3((2.0 * dice(i, 15) - 1.0) * (w + 0.5), size * 0.4, -d - 0.1 - 0.4 * dice(i, 16)));
    }
    // Frost lies in patches on its top.
    for i in 30..42 {
        let size = 0.03 + 0.07 * dice(i, 1);
        let at = v3(w * (1.6 * dice(i, 2) - 0.8), high, d * (1.6 * dice(i, 3) - 0.8));
        body.ball(at, v3(size * 1.4, 0.006, size), Skin::new(hex(0xf2fafd)));
    }
}
