//! What trains and buses are fitted with: benches that face each other, racks for luggage,
//! seats in pairs, poles to hold on to; and the stairs of great houses. Lengths are metres;
//! the front looks towards -z.
//!
//! Knows no room.

use super::joinery::{backrest, cushion};
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws such a piece; false if it is none.
pub(crate) fn coach(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::CoachBench => coach_bench(body, piece),
        K::LuggageRack => luggage_rack(body, piece),
        K::BusSeats => bus_seats(body, piece),
        K::BusPole => bus_pole(body, piece),
        K::BusSign => bus_sign(body, piece),
        K::GrandStair => grand_stair(body, piece),
        K::SpiralStair => spiral_stair(body, piece),
        _ => return false,
    }
    true
}

/// Half the width, the height and half the depth of a piece.
fn halves(piece: &Furniture) -> (f32, f32, f32) {
    (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5)
}

/// A bench for two with a high back and a cloth over its head.
fn coach_bench(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let (cloth, wood) = (Skin::new(piece.colour), Skin::new(hex(0x5a3820)).gloss(0.3));
    body.block((-w, 0.0, d - 0.1), (w, h, d), wood);
    body.block((-w + 0.03, 0.06, -d + 0.1), (w - 0.03, 0.34, d - 0.1), wood.tone(0.7));
    let since = body.since();
    for side in [-1.0, 1.0] {
        let x = side * w * 0.5;
        cushion(body, v3(x, 0.41, -0.06), v3(w * 0.48, 0.07, d * 0.82), cloth.tone(1.08));
        backrest(body, (x - w * 0.47, 0.46), (x + w * 0.47, h - 0.26), (d - 0.26, d - 0.1), cloth);
        backrest(body, (x - w * 0.44, h - 0.25), (x + w * 0.44, h - 0.01), (d - 0.24, d - 0.1), cloth.tone(0.9));
        body.block((x - w * 0.32, h - 0.22, d - 0.252), (x + w * 0.32, h - 0.02, d - 0.24), Skin::new(hex(0xf2efe6)));
    }
    body.soften(since);
    for x in [-w - 0.02, w - 0.04] {
        body.block((x, 0.06, -d + 0.04), (x + 0.06, 0.62, d - 0.1), wood.tone(1.1));
        body.block((x, 0.06, d - 0.3), (x + 0.06, h, d), wood.tone(1.1));
    }
}

/// A rack of brass rods along a wall, cases and bags on it.
fn luggage_rack(body: &mut Body, piece: &Furniture) {
    let (w, _, d) = halves(piece);
    let brass = Skin::metal(hex(0xb89450));
    for bar in 0..4 {
        let z = -d + bar as f32 * d * 2.0 / 3.0;
        body.rod(v3(-w, 0.0, z), v3(w, 0.0, z), 0.012, 0.012, brass);
    }
    body.rod(v3(-w, 0.09, -d), v3(w, 0.09, -d), 0.012, 0.012, brass);
    for bracket in 0..=((piece.size.x / 1.1) as i32) {
        let x = -w + bracket as f32 * 1.1;
        body.rod(v3(x, 0.0, -d), v3(x, -0.18, d), 0.014, 0.014, brass);
        body.rod(v3(x, 0.0, -d), v3(x, 0.09, -d), 0.012, 0.012, brass);
    }
    let leathers = [0x8a4a26, 0x3a4a6a, 0x6a2f2a, 0x4a5a3a];
    let many = (piece.size.x / 0.85) as i32;
    for bag in 0..many {
        let dice = |salt: i32| unit2(bag, salt, piece.seed);
        if dice(1) < 0.2 {
            continue;
        }
        let x = -w + 0.15 + bag as f32 * 0.85;
        let (wide, tall) = (0.5 + 0.2 * dice(2), 0.2 + 0.12 * dice(3));
        let skin = Skin::new(hex(leathers[(dice(4) * 3.99) as usize])).gloss(0.3);
        body.block((x, 0.02, -d + 0.04), (x + wide, 0.02 + tall, d), skin);
        for strap in [0.22, 0.72] {
            let at = x + wide * strap;
            body.block((at, 0.018, -d + 0.034), (at + 0.04, 0.024 + tall, d), skin.tone(0.6));
        }
        body.block(
            (x + wide * 0.42, 0.04 + tall * 0.5, -d + 0.02),
            (x + wide * 0.6, 0.07 + tall * 0.5, -d + 0.04),
            brass,
        );
    }
}

/// Two seats of a bus side by side, a rail over their backs.
fn bus_seats(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let (shell, cloth) = (Skin::new(hex(0x3a4048)).gloss(0.4), Skin::new(piece.colour));
    body.block((-w + 0.05, 0.0, -0.08), (w - 0.05, 0.36, 0.08), shell.tone(0.7));
    for side in [-1.0, 1.0] {
        let x = side * w * 0.5;
        body.block((x - w * 0.47, 0.36, -d), (x + w * 0.47, 0.41, d), shell);
        let since = body.since();
        cushion(body, v3(x, 0.44, -0.03), v3(w * 0.44, 0.045, d * 0.86), cloth.tone(1.06));
        backrest(body, (x - w * 0.44, 0.48), (x + w * 0.44, h - 0.02), (d - 0.16, d - 0.05), cloth);
        body.soften(since);
        body.block((x - w * 0.47, 0.4, d - 0.05), (x + w * 0.47, h, d), shell.tone(1.4));
    }
    let yellow = Skin::new(hex(0xf0c020)).gloss(0.5);
    body.rod(v3(-w, h + 0.03, d - 0.03), v3(w, h + 0.03, d - 0.03), 0.018, 0.018, yellow);
    for x in [-w, w] {
        body.rod(v3(x, h - 0.15, d - 0.03), v3(x, h + 0.03, d - 0.03), 0.018, 0.018, yellow);
    }
}

/// A yellow pole from the floor to the ceiling, a red button on it.
fn bus_pole(body: &mut Body, piece: &Furniture) {
    let h = piece.size.y;
    body.rod(v3(0.0, 0.0, 0.0), v3(0.0, h, 0.0), 0.019, 0.019, Skin::new(piece.colour).gloss(0.5));
    body.block((-0.05, 1.22, -0.05), (0.05, 1.38, 0.04), Skin::new(hex(0x2a2c30)));
    body.drum(v3(0.0, 1.3, -0.065), v3(0.0, 1.3, -0.05), 0.033, 0.036, Skin::new(hex(0xe02a22)).glow(0.5));
}

/// A long dark board over the windows in whose lights the next stop is told.
fn bus_sign(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    body.block((-w, 0.0, -d), (w, h, d), Skin::new(hex(0x14161a)).gloss(0.3));
    let amber = Skin::new(v3(1.0, 0.62, 0.12)).glow(1.1 * piece.lit);
    let mut x = -w + 0.08;
    let mut index = 0;
    while x < w - 0.1 {
        let wide = 0.03 + 0.05 * unit2(index, 1, piece.seed);
        if index % 5 != 4 {
            for row in 0..3 {
                if unit2(index, row + 4, piece.seed) < 0.75 {
                    let y = h * (0.22 + 0.22 * row as f32);
                    body.block((x, y, -d - 0.004), (x + wide, y + h * 0.12, -d), amber);
                }
            }
            body.block((x, h * 0.22, -d - 0.004), (x + 0.014, h * 0.78, -d), amber);
        }
        x += wide + 0.025;
        index += 1;
    }
}

/// A broad stair of marble under a red carpet, rails on both sides, up to a landing.
fn grand_stair(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let marble = Skin::new(piece.colour).gloss(0.3);
    let (red, gold) = (Skin::new(hex(0xa01a20)), Skin::metal(hex(0xc89a3c)));
    let count = ((h / 0.17) as i32).max(1);
    for step in 0..count {
        let (y, z) = (h * step as f32 / count as f32, -d + d * 1.7 * step as f32 / count as f32);
        let high = y + h / count as f32;
        body.block((-w, y, z), (w, high, d), marble.tone(0.92 + 0.08 * (step % 2) as f32));
        body.block((-w * 0.5, y, z - 0.012), (w * 0.5, high + 0.01, z + 0.2), red.tone(0.9 + 0.14 * (step % 2) as f32));
    }
    for side in [-1.0, 1.0] {
        let x = side * w;
        let way = |share: f32, up: f32| v3(x, h * share + up, -d + d * 1.7 * share);
        body.rod(way(0.0, 1.0), way(1.0, 1.0), 0.06, 0.06, gold);
        for post in 0..=count {
            let share = post as f32 / count as f32;
            body.lathe(way(share, 0.0), &[(0.0, 0.05), (0.2, 0.07), (0.45, 0.035), (0.75, 0.06), (0.98, 0.04)], marble);
        }
        body.block((x - 0.16, 0.0, -d - 0.2), (x + 0.16, 1.15, -d + 0.1), marble.tone(1.05));
        body.orb(v3(x, 1.32, -d - 0.05), 0.17, gold);
    }
}

/// Steps around a post, a rail along their outer ends.
fn spiral_stair(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let iron = Skin::new(piece.colour).gloss(0.4);
    body.rod(v3(0.0, 0.0, 0.0), v3(0.0, h, 0.0), 0.09, 0.09, iron);
    let count = (h / 0.2) as i32;
    let spot = |turns: f32, out: f32, y: f32| v3(cos_turns(turns) * out, y, sin_turns(turns) * out);
    for step in 0..count {
        let (turns, y) = (0.62 + step as f32 * 0.062, 0.2 + step as f32 * h / count as f32);
        let corners =
            [spot(turns, 0.08, y), spot(turns, r, y), spot(turns + 0.068, r, y), spot(turns + 0.068, 0.08, y)];
        body.plate(&corners, Skin::new(hex(0x9a6a3c)).tone(0.9 + 0.12 * (step % 2) as f32));
        let below = corners.map(|p| p - v3(0.0, 0.05, 0.0));
        body.plate(&[corners[0], corners[1], below[1], below[0]], Skin::new(hex(0x6a4426)));
        body.plate(&[corners[1], corners[2], below[2], below[1]], Skin::new(hex(0x7a5030)));
        body.plate(&below, Skin::new(hex(0x5a3a22)));
        let next = turns + 0.062;
        body.rod(spot(turns, r, y), spot(turns, r, y + 0.92), 0.014, 0.014, iron);
        let rise = h / count as f32;
        body.rod(spot(turns, r, y + 0.92), spot(next, r, y + 0.92 + rise), 0.028, 0.028, iron.tone(1.4));
    }
}
