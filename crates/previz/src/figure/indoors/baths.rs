//! A pool under a roof: water between its rims, ropes along its lanes, blocks to start
//! from. Lengths are metres; the front looks towards -z.
//!
//! Knows no hall, and nobody who swims.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{hex, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// How wide a lane is.
const LANE_M: f32 = 2.2;

/// Draws such a piece; false if it is none.
pub(crate) fn baths(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::SwimPool => pool(body, piece),
        K::StartingBlock => starting_block(body, piece),
        _ => return false,
    }
    true
}

fn pool(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let stone = Skin::new(hex(0xe8eae6));
    let rim = 0.4;
    body.block((-w - rim, 0.0, d), (w + rim, h, d + rim), stone);
    body.block((-w - rim, 0.0, -d - rim), (w + rim, h, -d), stone);
    for side in [-1.0_f32, 1.0] {
        let (a, b) = ((side * w).min(side * (w + rim)), (side * w).max(side * (w + rim)));
        body.block((a, 0.0, -d), (b, h, d), stone);
    }
    // A band of dark tiles at the water's edge.
    body.block((-w, 0.0, d - 0.02), (w, h - 0.02, d), Skin::new(hex(0x1f5a9a)));
    let top = h * 0.72;
    // In strips, for the light to fall off with the distance.
    let strips = 24;
    for strip in 0..strips {
        let (z0, z1) = (-d + d * 2.0 * strip as f32 / strips as f32, -d + d * 2.0 * (strip + 1) as f32 / strips as f32);
        let tone = 0.92 + 0.16 * unit2(strip, 2, piece.seed);
        let water = Skin::new(piece.colour).gloss(0.85).tone(tone);
        body.plate(&[v3(-w, top, z0), v3(w, top, z0), v3(w, top, z1), v3(-w, top, z1)], water);
    }
    let lanes = (piece.size.x / LANE_M) as i32;
    for lane in 0..lanes {
        let x = -w + LANE_M * (lane as f32 + 0.5) * piece.size.x / (lanes as f32 * LANE_M);
        let y = top + 0.004;
        body.plate(
            &[v3(x - 0.13, y, -d), v3(x + 0.13, y, -d), v3(x + 0.13, y, d), v3(x - 0.13, y, d)],
            Skin::new(hex(0x1c5f9c)).gloss(0.7),
        );
        if lane > 0 {
            rope(body, x - piece.size.x * 0.5 / lanes as f32, (d, top + 0.03), lane);
        }
    }
    glints(body, (w, d), top + 0.008, piece);
}

/// A line of floats, red and white by turns.
fn rope(body: &mut Body, x: f32, (d, y): (f32, f32), lane: i32) {
    let floats = (d * 2.0 / 0.42) as i32;
    for float in 0..floats {
        let z = -d + (float as f32 + 0.5) * d * 2.0 / floats as f32;
        let colours = if lane % 2 == 0 { [0xd8281f, 0xf4f2ec] } else { [0x1f4fb0, 0xf4d23a] };
        let skin = Skin::new(hex(colours[(float / 2) as usize % 2])).gloss(0.4);
        body.drum(v3(x, y, z - 0.18), v3(x, y, z + 0.18), 0.06, 0.06, skin);
    }
}

/// Where ripples throw the light of the lamps back.
fn glints(body: &mut Body, (w, d): (f32, f32), y: f32, piece: &Furniture) {
    let light = Skin::new(hex(0xc8f4fa)).glow(0.16);
    for glint in 0..150 {
        let dice = |salt: i32| unit2(glint, salt, piece.seed ^ 5);
        let (x, z) = ((dice(1) * 2.0 - 1.0) * w * 0.97, (dice(2) * 2.0 - 1.0) * d * 0.97);
        let (long, thin) = (0.16 + 0.34 * dice(3), 0.015 + 0.03 * dice(4));
        let bend = (dice(5) - 0.5) * 0.16;
        body.plate(
            &[v3(x - long, y, z), v3(x, y, z + bend - thin), v3(x + long, y, z), v3(x, y, z + bend + thin)],
            light,
        );
    }
}

fn starting_block(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let white = Skin::new(hex(0xf2f2ee));
    body.block((-w * 0.6, 0.0, -d * 0.4), (w * 0.6, h - 0.08, d * 0.6), white.tone(0.8));
    body.solid(
        &[(-w, h - 0.12), (w, h - 0.12), (w, h - 0.02), (-w, h - 0.02)],
        -d,
        d,
        Skin::new(piece.colour),
        Skin::new(piece.colour),
    );
    body.block((-0.12, h - 0.5, -d * 0.42), (0.12, h - 0.2, -d * 0.4), Skin::new(piece.colour));
}
