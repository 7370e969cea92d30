//! What shops and bakeries show: shelves of goods, lit coolers, loaves on
//! racks, an oven, a counter. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of a shop; false if it is none.
pub(crate) fn shop(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::Goods => goods(body, piece),
        K::Cooler => cooler(body, piece),
        K::BreadRack => bread_rack(body, piece),
        K::Oven => oven(body, piece),
        K::ShopCounter => counter(body, piece),
        _ => return false,
    }
    true
}

const WRAPPERS: [u32; 8] = [0xd8342c, 0xe8b02c, 0x2f7ac0, 0x4a9a44, 0xe8e2d4, 0xd86a2c, 0x7a3a8a, 0x2fa0a0];

/// Shelves of packets, a strip of prices along each.
fn goods(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let white = Skin::new(piece.colour);
    body.block((-w, 0.0, d - 0.03), (w, h, d), white.tone(0.8));
    body.block((-w, 0.0, -d), (w, 0.12, d), white.tone(0.6));
    let rows = ((h / 0.38) as i32).max(2);
    let pitch = (h - 0.12) / rows as f32;
    for row in 0..rows {
        let y = 0.12 + row as f32 * pitch;
        body.block((-w, y, -d), (w, y + 0.02, d), white);
        body.block((-w, y - 0.02, -d - 0.012), (w, y + 0.025, -d), Skin::new(hex(0xd8362c)).glow(0.1));
        // Of the same packet several stand side by side.
        let (mut x, mut index) = (-w + 0.03, row * 40);
        while x < w - 0.14 {
            let dice = |salt: i32| unit2(index, salt, piece.seed);
            let (wide, tall) = (0.1 + 0.08 * dice(1), pitch * (0.5 + 0.34 * dice(2)));
            let skin = Skin::new(hex(WRAPPERS[(dice(3) * 7.99) as usize])).gloss(0.25);
            let pale = Skin::new(hex(WRAPPERS[(dice(4) * 7.99) as usize]));
            for _ in 0..2 + (dice(5) * 2.0) as i32 {
                if x > w - wide {
                    break;
                }
                let (low, high) = (y + 0.02, y + 0.02 + tall);
                body.block((x, low, -d + 0.03), (x + wide - 0.012, high, d - 0.06), skin);
                body.plate(
                    &[
                        v3(x + 0.012, low + tall * 0.35, -d + 0.028),
                        v3(x + wide - 0.024, low + tall * 0.35, -d + 0.028),
                        v3(x + wide - 0.024, low + tall * 0.68, -d + 0.028),
                        v3(x + 0.012, low + tall * 0.68, -d + 0.028),
                    ],
                    pale,
                );
                x += wide;
            }
            index += 1;
        }
    }
}

/// Drinks behind glass in cold light.
fn cooler(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let white = Skin::new(piece.colour);
    let light = Skin::new(hex(0xe8f4ff)).glow(0.5 + 0.5 * piece.lit);
    body.block((-w, 0.0, d - 0.05), (w, h, d), light.tone(0.8));
    body.block((-w, 0.0, -d), (w, 0.22, d), white.tone(0.5));
    body.block((-w, h - 0.22, -d), (w, h, d), Skin::new(hex(0x2f7ac0)).glow(0.5));
    let doors = ((w * 2.0 / 0.75) as i32).max(1);
    let wide = w * 2.0 / doors as f32;
    for row in 0..4 {
        let y = 0.26 + row as f32 * (h - 0.52) / 4.0;
        body.block((-w, y - 0.02, -d + 0.06), (w, y, d - 0.05), white);
        let count = (w * 2.0 / 0.12) as i32;
        for i in 0..count {
            let brand = unit2(i / 3, row, piece.seed);
            let skin = Skin::new(hex(WRAPPERS[(brand * 7.99) as usize])).gloss(0.5).glow(0.2);
            let foot = v3(-w + 0.08 + i as f32 * 0.12, y, -d + 0.16);
            let tall = 0.16 + 0.12 * unit2(i / 3, row + 9, piece.seed);
            body.drum(foot, foot + v3(0.0, tall, 0.0), 0.042, 0.042, skin);
            body.drum(foot + v3(0.0, tall, 0.0), foot + v3(0.0, tall + 0.06, 0.0), 0.036, 0.018, skin.tone(1.3));
        }
    }
    for door in 0..=doors {
        let x = -w + door as f32 * wide;
        body.block((x - 0.025, 0.22, -d), (x + 0.025, h - 0.22, -d + 0.05), Skin::new(hex(0x2a2d32)).gloss(0.4));
    }
    body.glow(v3(0.0, h * 0.5, -d - 0.3), w * 1.3, hex(0xcfe6ff) * (0.05 * piece.lit));
}

/// One loaf of a sort.
fn loaf(body: &mut Body, at: Vec3, sort: i32, dice: f32) {
    let crust = Skin::new(hex([0xc07a34, 0xa8622a, 0xd89a4a, 0xb86a2c][sort as usize % 4])).tone(0.9 + 0.25 * dice);
    match sort % 4 {
        0 => body.ball(at + v3(0.0, 0.07, 0.0), v3(0.12, 0.08, 0.1), crust),
        1 => {
            body.rod(at + v3(-0.12, 0.05, 0.0), at + v3(0.12, 0.05, 0.0), 0.045, 0.045, crust);
            for x in [-0.07, 0.0, 0.07] {
                let cut = v3(x, 0.092, -0.01);
                body.rod(at + cut - v3(0.02, 0.0, 0.02), at + cut + v3(0.02, 0.0, 0.02), 0.008, 0.008, crust.tone(1.7));
            }
        }
        2 => {
            // A crescent.
            let bow = [(-0.1, 0.03), (-0.05, -0.03), (0.0, -0.045), (0.05, -0.03), (0.1, 0.03)];
            let line: Vec<(Vec3, f32)> = bow
                .iter()
                .zip([0.018, 0.04, 0.052, 0.04, 0.018])
                .map(|((x, z), r)| (at + v3(*x, 0.045, *z), r))
                .collect();
            body.tube(&line, 1.0, crust);
        }
        _ => {
            body.block((at.x - 0.11, at.y, at.z - 0.08), (at.x + 0.11, at.y + 0.1, at.z + 0.08), crust);
            body.rod(at + v3(-0.1, 0.1, 0.0), at + v3(0.1, 0.1, 0.0), 0.07, 0.07, crust.tone(1.1));
        }
    }
}

/// Slanting shelves of loaves.
fn bread_rack(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour);
    body.block((-w, 0.0, d - 0.03), (w, h, d), wood.tone(0.6));
    for x in [-w, w - 0.05] {
        body.block((x, 0.0, -d), (x + 0.05, h, d), wood);
    }
    let rows = ((h / 0.45) as i32).max(2);
    for row in 0..rows {
        let y = 0.2 + row as f32 * (h - 0.2) / rows as f32;
        body.block((-w, y - 0.04, -d), (w, y, d), wood.tone(1.15));
        let count = (w * 2.0 / 0.27) as i32;
        for i in 0..count {
            let at = v3(-w + 0.2 + i as f32 * (w * 2.0 - 0.2) / count as f32, y, -0.04);
            loaf(body, at, row + (i / 3), unit2(i, row, piece.seed));
        }
    }
    body.block((-w, h, -d - 0.02), (w, h + 0.1, d), wood.tone(0.8));
}

/// A baker's oven in brick, its fire seen.
fn oven(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let brick = Skin::new(piece.colour);
    for row in 0..((h / 0.13) as i32) {
        let y = row as f32 * 0.13;
        for i in -1..((w * 2.0 / 0.28) as i32 + 1) {
            let x = -w + (i as f32 + if row % 2 == 0 { 0.0 } else { 0.5 }) * 0.28;
            let (left, right) = (x.max(-w), (x + 0.265).min(w));
            if right - left > 0.03 {
                let tone = 0.8 + 0.4 * unit2(i, row, piece.seed);
                body.block((left, y, -d), (right, y + 0.12, -d + 0.06), brick.tone(tone));
            }
        }
    }
    body.block((-w, 0.0, -d + 0.05), (w, h, d), brick.tone(0.45));
    let arch = |grow: f32, z: f32| {
        let mut points = vec![v3(-w * 0.55 - grow, 0.86 - grow, z), v3(w * 0.55 + grow, 0.86 - grow, z)];
        points.extend((0..=8).map(|i| {
            let t = i as f32 / 16.0;
            let (c, s) = (crate::maths::cos_turns(t), crate::maths::sin_turns(t));
            v3(c * (w * 0.55 + grow), 1.08 + s * (0.3 + grow), z)
        }));
        points
    };
    body.plate(&arch(0.07, -d - 0.01), Skin::new(hex(0x3a3634)));
    body.plate(&arch(0.0, -d - 0.015), Skin::new(v3(1.0, 0.42, 0.1)).glow(0.9 + piece.lit));
    body.glow(v3(0.0, 1.1, -d - 0.1), 0.9, v3(1.0, 0.5, 0.18) * (0.3 * piece.lit));
    for x in [-0.16, 0.12] {
        loaf(body, v3(x, 0.87, -d - 0.02), 0, 0.2);
    }
}

/// A counter with baskets of bread on it and a till.
fn counter(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.2);
    body.block((-w, 0.0, -d + 0.06), (w, h - 0.05, d), wood);
    let boards = (w * 2.0 / 0.3) as i32;
    for i in 0..boards {
        let x = -w + i as f32 * w * 2.0 / boards as f32;
        let tone = 0.9 + 0.3 * unit2(i, 4, piece.seed);
        let right = x + w * 2.0 / boards as f32 - 0.02;
        body.block((x, 0.1, -d + 0.04), (right, h - 0.06, -d + 0.06), wood.tone(tone));
    }
    body.block((-w - 0.04, h - 0.05, -d), (w + 0.04, h, d + 0.02), wood.tone(1.35).gloss(0.4));
    for side in [-1.0, 1.0] {
        let at = v3(side * w * 0.68, h, -0.04);
        body.drum(at, at + v3(0.0, 0.12, 0.0), 0.2, 0.26, Skin::new(hex(0x9a6e3c)));
        for i in 0..5 {
            let (a, b) = (unit2(i, 1, 8) - 0.5, unit2(i, 2, 8) - 0.5);
            loaf(body, at + v3(a * 0.26, 0.09 + 0.02 * i as f32, b * 0.2), i % 3, unit2(i, 3, 8));
        }
    }
}
