//! What homes are fitted out with: a kitchen's island, a long table laid for
//! eight, bunk beds, toys, rails of clothes, a rack of shoes. Lengths are
//! metres; the front looks towards -z.
//!
//! Knows no room.

use super::joinery::{chair, legs};
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of a home; false if it is none.
pub(crate) fn homely(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::Island => island(body, piece),
        K::LongTable => long_table(body, piece),
        K::BunkBed => bunk_bed(body, piece),
        K::Toys => toys(body, piece),
        K::ClothesRail => clothes_rail(body, piece),
        K::ShoeRack => shoe_rack(body, piece),
        _ => return false,
    }
    true
}

/// The colours of cloth, leather and toys.
const DYES: [u32; 9] = [0x2f4a6e, 0xb84a3c, 0xe8e2d6, 0x26282c, 0x8a6a4a, 0x6a8a5c, 0xd8a23c, 0x8aa8c0, 0xc87a8c];

fn dye(index: i32, salt: i32, seed: u32) -> Skin {
    Skin::new(hex(DYES[(unit2(index, salt, seed) * 8.99) as usize]))
}

/// A block of cupboards to work at from both sides, with a bowl of fruit.
fn island(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let paint = Skin::new(piece.colour);
    body.block((-w + 0.06, 0.0, -d + 0.2), (w - 0.06, h - 0.05, d), paint.tone(0.8));
    for i in 0..4 {
        let x = -w + 0.08 + i as f32 * (w * 2.0 - 0.16) / 4.0;
        let right = x + (w * 2.0 - 0.16) / 4.0 - 0.02;
        body.block((x, 0.1, -d + 0.18), (right, h - 0.09, -d + 0.2), paint);
    }
    body.block((-w, h - 0.05, -d), (w, h, d), Skin::new(hex(0xeeebe4)).gloss(0.4));
    let foot = v3(-0.35, h, -0.05);
    let china = Skin::new(hex(0xf4f1ea)).gloss(0.6);
    body.lathe(foot, &[(0.0, 0.09), (0.02, 0.1), (0.07, 0.18), (0.11, 0.21)], china);
    for i in 0..9 {
        let (turns, out) = (i as f32 / 6.0, if i < 6 { 0.12 } else { 0.05 });
        let at = foot + v3(cos_turns(turns) * out, if i < 6 { 0.12 } else { 0.19 }, sin_turns(turns) * out);
        let fruit = [0xc8281e, 0xf09a24, 0x8cb83c, 0xe8c83c][(i % 4) as usize];
        body.orb(at, 0.066, Skin::new(hex(fruit)).gloss(0.4));
    }
    let board = v3(0.45, h, -0.05);
    body.block((board.x - 0.22, h, -0.2), (board.x + 0.22, h + 0.025, 0.1), Skin::new(hex(0xb88650)));
    body.ball(board + v3(0.0, 0.09, 0.0), v3(0.17, 0.08, 0.08), Skin::new(hex(0xc88a44)));
    body.lathe(v3(0.9, h, 0.1), &[(0.0, 0.05), (0.16, 0.06), (0.2, 0.04)], Skin::new(hex(0x8fb0ac)).gloss(0.6));
    for i in 0..8 {
        let turns = i as f32 / 8.0;
        let tip = v3(0.9 + cos_turns(turns) * 0.1, h + 0.42, 0.1 + sin_turns(turns) * 0.1);
        body.rod(v3(0.9, h + 0.18, 0.1), tip, 0.006, 0.004, Skin::new(hex(0x5a8a4a)));
        body.ball(tip, v3(0.045, 0.03, 0.045), Skin::new(hex(0x6aa050)));
    }
}

/// A long table with a plate, a glass and a chair for each of eight.
fn long_table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.35);
    legs(body, (w * 2.0 - 0.2, h - 0.05, d * 2.0 - 0.16), 0.04, wood.tone(0.6));
    body.block((-w, h - 0.05, -d), (w, h, d), wood);
    body.block((-w - 0.01, h - 0.12, -0.17), (w + 0.01, h + 0.006, 0.17), Skin::new(hex(0xe9e2d2)));
    let china = Skin::new(hex(0xf6f4ee)).gloss(0.5);
    let clear = Skin::new(hex(0xc8d4d6)).gloss(0.9);
    for i in 0..8 {
        let side = if i < 4 { -1.0 } else { 1.0 };
        let x = ((i % 4) as f32 - 1.5) * w * 0.5;
        chair(body, v3(x, 0.0, side * (d + 0.14)), side);
        let at = v3(x, h, side * d * 0.62);
        body.drum(at, at + v3(0.0, 0.016, 0.0), 0.1, 0.14, china.tone(0.92));
        body.drum(at + v3(0.0, 0.014, 0.0), at + v3(0.0, 0.055, 0.0), 0.04, 0.068, china);
        let glass = at + v3(0.19, 0.0, -side * 0.11);
        body.rod(glass, glass + v3(0.0, 0.1, 0.0), 0.008, 0.008, clear);
        body.lathe(glass, &[(0.09, 0.012), (0.13, 0.038), (0.2, 0.034)], clear);
        for x in [-0.18, 0.165] {
            let near = at + v3(x, 0.008, side * 0.08);
            body.rod(near, near - v3(0.0, 0.0, side * 0.18), 0.006, 0.008, Skin::metal(hex(0xc8ccd0)));
        }
    }
    for (x, flowers) in [(-0.7, false), (0.0, true), (0.7, false)] {
        let foot = v3(x, h, 0.0);
        if flowers {
            body.lathe(foot, &[(0.0, 0.06), (0.1, 0.085), (0.17, 0.05)], Skin::new(hex(0x8fb0ac)).gloss(0.6));
            for k in 0..12 {
                let (turns, out) = (k as f32 * 0.382, 0.05 + 0.11 * unit2(k, 3, 7));
                let tip = foot + v3(cos_turns(turns) * out, 0.3 + 0.07 * unit2(k, 4, 7), sin_turns(turns) * out);
                body.rod(foot + v3(0.0, 0.15, 0.0), tip, 0.006, 0.005, Skin::new(hex(0x4f7d46)));
                body.orb(tip, 0.04, Skin::new(hex([0xf2c8d0, 0xf6f0e4, 0xe88a9a][(k % 3) as usize])));
            }
        } else {
            body.rod(foot, foot + v3(0.0, 0.24, 0.0), 0.016, 0.014, Skin::new(hex(0xf4ead2)).glow(0.15));
            body.glow(foot + v3(0.0, 0.27, 0.0), 0.2, v3(1.0, 0.6, 0.25) * 0.15);
        }
    }
}

/// Two beds, one above the other, with a ladder.
fn bunk_bed(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.15);
    for (x, z) in [(-w, -d), (w, -d), (-w, d), (w, d)] {
        body.block((x - 0.04, 0.0, z - 0.04), (x + 0.04, h, z + 0.04), wood);
    }
    for (low, blanket) in [(0.25, 0x4a8ac0), (1.1, 0xe07a4a)] {
        for z in [-d, d] {
            body.block((-w, low, z - 0.02), (w, low + 0.16, z + 0.02), wood.tone(1.05));
        }
        for x in [-w, w] {
            body.block((x - 0.02, low, -d), (x + 0.02, low + 0.16, d), wood.tone(0.9));
            body.block((x - 0.02, low + 0.32, -d), (x + 0.02, low + 0.42, d), wood.tone(0.9));
        }
        body.block((-w + 0.03, low + 0.08, -d + 0.03), (w - 0.03, low + 0.22, d - 0.03), Skin::new(hex(0xf2ede4)));
        body.block((-w * 0.4, low + 0.2, -d + 0.01), (w - 0.03, low + 0.27, d - 0.03), Skin::new(hex(blanket)));
        body.block((-w * 0.55, low + 0.2, -d + 0.01), (-w * 0.4, low + 0.28, d - 0.03), Skin::new(hex(0xfaf6ee)));
        body.ball(v3(-w + 0.3, low + 0.29, 0.0), v3(0.2, 0.08, d * 0.6), Skin::new(hex(0xf6f2ea)));
    }
    for y in [1.38, 1.54] {
        body.block((-w, y, -d - 0.015), (w * 0.45, y + 0.07, -d + 0.015), wood.tone(1.05));
    }
    for x in [w * 0.52, w * 0.86] {
        body.block((x - 0.025, 0.0, -d - 0.1), (x + 0.025, h - 0.1, -d - 0.05), wood.tone(0.95));
    }
    for rung in 0..5 {
        let y = 0.25 + 0.28 * rung as f32;
        body.block((w * 0.52, y, -d - 0.1), (w * 0.86, y + 0.04, -d - 0.055), wood.tone(0.85));
    }
}

/// The paint of toys.
fn bright(index: i32) -> Skin {
    Skin::new(hex([0xe0402c, 0xf2c02c, 0x2f8ac0, 0x4fa848, 0xe87ab0][(index % 5) as usize])).gloss(0.3)
}

/// Blocks, balls, a bear, a car and a stack of rings on the floor.
fn toys(body: &mut Body, piece: &Furniture) {
    let (w, d) = (piece.size.x * 0.5, piece.size.z * 0.5);
    for i in 0..16 {
        let dice = |salt: i32| unit2(i, salt, piece.seed);
        let since = body.since();
        body.cuboid(v3(0.0, 0.06, 0.0), Vec3::splat(0.06), bright(i));
        body.turn(since, Vec3::ZERO, 1, dice(1));
        let high = if i % 5 == 4 { 0.12 } else { 0.0 };
        body.shift(since, v3((dice(2) - 0.5) * w * 1.1, high, (dice(3) - 0.6) * d * 1.5));
    }
    for (i, (x, z, r)) in [(-0.9, -0.3, 0.17), (0.75, -0.8, 0.12), (0.2, 0.5, 0.14)].into_iter().enumerate() {
        body.orb(v3(x * w, r, z * d), r, bright(i as i32 + 1));
    }
    // The bear.
    let (plush, bear) = (Skin::new(hex(0xa87444)), v3(w * 0.72, 0.0, d * 0.35));
    let since = body.since();
    body.ball(v3(0.0, 0.2, 0.0), v3(0.17, 0.2, 0.15), plush);
    body.ball(v3(0.0, 0.5, -0.02), v3(0.16, 0.15, 0.15), plush);
    for side in [-1.0_f32, 1.0] {
        body.orb(v3(side * 0.13, 0.63, 0.0), 0.055, plush);
        body.rod(v3(side * 0.15, 0.33, -0.02), v3(side * 0.23, 0.18, -0.13), 0.055, 0.055, plush);
        body.rod(v3(side * 0.1, 0.07, -0.06), v3(side * 0.16, 0.07, -0.25), 0.07, 0.07, plush);
        body.orb(v3(side * 0.055, 0.53, -0.16), 0.018, Skin::new(hex(0x120c0a)).gloss(0.8));
    }
    body.ball(v3(0.0, 0.46, -0.15), v3(0.06, 0.05, 0.05), Skin::new(hex(0xe2c69a)));
    body.orb(v3(0.0, 0.475, -0.2), 0.02, Skin::new(hex(0x1a1210)));
    body.shift(since, bear);
    // The car.
    let car = v3(-w * 0.35, 0.0, -d * 0.75);
    let since = body.since();
    body.block((-0.19, 0.06, -0.09), (0.19, 0.15, 0.09), bright(0));
    body.block((-0.09, 0.15, -0.08), (0.1, 0.23, 0.08), bright(2));
    for (x, z) in [(-0.11, -0.1), (0.11, -0.1), (-0.11, 0.08), (0.11, 0.08)] {
        body.drum(v3(x, 0.055, z), v3(x, 0.055, z + 0.03), 0.055, 0.055, Skin::new(hex(0x1c1d20)));
    }
    body.shift(since, car);
    // Rings on their peg, the widest below.
    for i in 0..5 {
        let r = 0.13 - 0.019 * i as f32;
        let at = v3(-w * 0.75, 0.05 * i as f32, d * 0.3);
        body.drum(at, at + v3(0.0, 0.048, 0.0), r, r, bright(i + 2));
    }
}

/// An open wardrobe: a shelf with boxes, below it clothes side by side.
fn clothes_rail(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour);
    body.block((-w, 0.0, d - 0.02), (w, h, d), wood.tone(0.6));
    for x in [-w, -0.012, w - 0.024] {
        body.block((x, 0.0, -d), (x + 0.024, h, d), wood);
    }
    for y in [0.0, 0.3, h - 0.42, h - 0.03] {
        body.block((-w, y, -d), (w, y + 0.03, d), wood.tone(1.05));
    }
    let rail = h - 0.52;
    body.rod(v3(-w, rail, 0.0), v3(w, rail, 0.0), 0.014, 0.014, Skin::metal(hex(0xb8bcc0)));
    let many = (w * 2.0 / 0.085) as i32;
    for i in 0..many {
        let x = -w + 0.07 + i as f32 * 0.085;
        let dice = |salt: i32| unit2(i, salt, piece.seed);
        if x > w - 0.06 || x.abs() < 0.05 || dice(1) < 0.08 {
            continue;
        }
        let cloth = dye(i / 2, 2, piece.seed).tone(0.85 + 0.3 * dice(3));
        let (half, low) = (0.018 + 0.016 * dice(4), rail - 0.55 - 0.55 * dice(5));
        // A shoulder slopes to the front, below it the cloth hangs down.
        let front = -d + 0.06 + 0.05 * dice(6);
        body.block((x - half, low.max(0.36), front), (x + half, rail - 0.16, d - 0.1), cloth);
        let neck = [v3(x - half, rail - 0.16, front), v3(x + half, rail - 0.16, front), v3(x, rail - 0.05, 0.0)];
        body.plate(&neck, cloth.tone(1.12));
        body.rod(v3(x, rail + 0.015, 0.0), v3(x, rail - 0.06, 0.0), 0.005, 0.005, Skin::metal(hex(0xd0d3d8)));
    }
    let boxes = (w * 2.0 / 0.42) as i32;
    for i in 0..boxes {
        let x = -w + 0.06 + i as f32 * 0.42;
        let tall = 0.14 + 0.14 * unit2(i, 8, piece.seed);
        let skin = Skin::new(hex([0xe8e0d0, 0xb8a488, 0x8a9aa0][(i % 3) as usize]));
        body.block((x, h - 0.39, -d + 0.08), (x + 0.34, h - 0.39 + tall, d - 0.06), skin);
        body.block((x + 0.02, 0.03, -d + 0.05), (x + 0.36, 0.26, -d + 0.07), wood.tone(1.25));
    }
}

/// Shelves with pairs of shoes.
fn shoe_rack(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour);
    body.block((-w, 0.0, d - 0.02), (w, h, d), wood.tone(0.6));
    for x in [-w, w - 0.024] {
        body.block((x, 0.0, -d), (x + 0.024, h, d), wood);
    }
    let rows = (h / 0.3) as i32;
    for row in 0..rows {
        let y = 0.04 + row as f32 * h / rows as f32;
        body.block((-w, y - 0.025, -d), (w, y, d), wood.tone(1.08));
        for i in 0..(w * 2.0 / 0.29) as i32 {
            let leather = dye(row * 20 + i, 9, piece.seed).gloss(0.35);
            for foot in 0..2 {
                let x = -w + 0.1 + 0.29 * i as f32 + 0.11 * foot as f32;
                body.block((x - 0.042, y, -d + 0.02), (x + 0.042, y + 0.022, d - 0.08), Skin::new(hex(0xe8e4da)));
                body.ball(v3(x, y + 0.045, -d + 0.1), v3(0.044, 0.035, 0.09), leather);
                body.ball(v3(x, y + 0.07, d - 0.15), v3(0.042, 0.06, 0.07), leather);
            }
        }
    }
    body.block((-w, h - 0.03, -d), (w, h, d), wood.tone(1.05));
}
