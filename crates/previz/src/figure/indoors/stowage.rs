//! Where things are kept: shelves of boxes, files and preserves, lockers in a vault, bars of
//! gold; and the engine of a ship. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{hex, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws such a piece; false if it is none.
pub(crate) fn stowage(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::BoxShelf => box_shelf(body, piece),
        K::FileShelf => file_shelf(body, piece),
        K::JarShelf => jar_shelf(body, piece),
        K::DepositBoxes => deposit_boxes(body, piece),
        K::GoldBars => gold_bars(body, piece),
        K::ShipEngine => ship_engine(body, piece),
        _ => return false,
    }
    true
}

/// Half the width, the height and half the depth of a piece.
fn halves(piece: &Furniture) -> (f32, f32, f32) {
    (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5)
}

/// Boards between posts; tells the height of each and how far the next is.
fn rack(body: &mut Body, piece: &Furniture, pitch: f32) -> (Vec<f32>, f32) {
    let (w, h, d) = halves(piece);
    let steel = Skin::new(piece.colour).gloss(0.3);
    for (x, z) in [(-w, -d), (w - 0.05, -d), (-w, d - 0.05), (w - 0.05, d - 0.05)] {
        body.block((x, 0.0, z), (x + 0.05, h, z + 0.05), steel);
    }
    let rows = ((h / pitch) as i32).max(1);
    let apart = (h - 0.1) / rows as f32;
    let levels: Vec<f32> = (0..rows).map(|row| 0.1 + row as f32 * apart).collect();
    for y in levels.iter().copied().chain([h]) {
        body.block((-w, y - 0.035, -d), (w, y, d), steel.tone(1.1));
    }
    (levels, apart)
}

/// Boxes of cardboard with tape and labels, a few of them of plastic.
fn box_shelf(body: &mut Body, piece: &Furniture) {
    let (w, _, d) = halves(piece);
    let (levels, apart) = rack(body, piece, 0.55);
    for (row, y) in levels.iter().enumerate() {
        let (mut x, mut index) = (-w + 0.07, row as i32 * 20);
        while x < w - 0.3 {
            let dice = |salt: i32| unit2(index, salt, piece.seed);
            let (wide, tall) = (0.32 + 0.22 * dice(1), (apart - 0.1) * (0.55 + 0.4 * dice(2)));
            let right = (x + wide).min(w - 0.06);
            let plastic = dice(3) < 0.22;
            let card = if plastic { hex(0x5a8ab0) } else { hex(0xc09a68) };
            let skin = Skin::new(card).tone(0.85 + 0.3 * dice(4));
            body.block((x, *y, -d + 0.04), (right, y + tall, d - 0.04), skin);
            let middle = (x + right) * 0.5;
            if plastic {
                body.block((x - 0.01, y + tall - 0.05, -d + 0.02), (right + 0.01, y + tall, d - 0.03), skin.tone(1.3));
            } else {
                body.block(
                    (middle - 0.03, y + tall * 0.6, -d + 0.034),
                    (middle + 0.03, y + tall + 0.003, d - 0.04),
                    Skin::new(hex(0xe0c898)),
                );
                body.block((x + 0.04, y + 0.05, -d + 0.034), (x + 0.15, y + 0.13, -d + 0.04), Skin::new(hex(0xf2efe6)));
            }
            x = right + 0.03;
            index += 1;
        }
    }
}

/// Files side by side, each with its label, and boxes for papers.
fn file_shelf(body: &mut Body, piece: &Furniture) {
    let (w, _, d) = halves(piece);
    let (levels, apart) = rack(body, piece, 0.42);
    let spines = [0x3a4a5a, 0x7a2f2a, 0x2f5a4a, 0xb89a5a, 0x4a3a5a, 0x2a2c30];
    for (row, y) in levels.iter().enumerate() {
        let (mut x, mut index) = (-w + 0.06, row as i32 * 60);
        while x < w - 0.12 {
            let dice = |salt: i32| unit2(index, salt, piece.seed);
            let skin = Skin::new(hex(spines[(unit2(index / 7, 5, piece.seed) * 5.99) as usize])).gloss(0.2);
            let tall = apart - 0.09;
            if dice(1) < 0.08 {
                // A box of grey card lies between them.
                body.block((x, *y, -d + 0.05), (x + 0.26, y + tall * 0.7, d - 0.05), Skin::new(hex(0xb8b2a4)));
                body.block((x + 0.07, y + 0.08, -d + 0.044), (x + 0.19, y + 0.16, -d + 0.05), Skin::new(hex(0xf4f0e4)));
                x += 0.28;
            } else {
                body.block((x, *y, -d + 0.04), (x + 0.072, y + tall, d - 0.05), skin.tone(0.9 + 0.2 * dice(2)));
                body.block(
                    (x + 0.012, y + tall * 0.45, -d + 0.035),
                    (x + 0.06, y + tall * 0.8, -d + 0.04),
                    Skin::new(hex(0xf2ecdc)),
                );
                x += 0.08;
            }
            index += 1;
        }
    }
}

/// Preserves in jars, sacks and tins.
fn jar_shelf(body: &mut Body, piece: &Furniture) {
    let (w, _, d) = halves(piece);
    let (levels, _) = rack(body, piece, 0.44);
    let fills = [0xc8402c, 0xe8a02c, 0x7a9a3a, 0xd8c080, 0x7a2f4a, 0xe8e0cc];
    for (row, y) in levels.iter().enumerate() {
        let many = ((w * 2.0 - 0.12) / 0.19) as i32;
        for place in 0..many {
            let x = -w + 0.06 + (place as f32 + 0.5) * (w * 2.0 - 0.12) / many as f32;
            let dice = |salt: i32| unit2(place / 2, salt + row as i32 * 9, piece.seed);
            let foot = v3(x, *y, -d + 0.14);
            if row == 0 && place % 3 == 0 {
                let sack = Skin::new(hex(0xcdb88a));
                body.ball(foot + v3(0.05, 0.14, 0.05), v3(0.16, 0.15, 0.13), sack);
                body.ball(foot + v3(0.05, 0.29, 0.05), v3(0.06, 0.05, 0.05), sack.tone(0.9));
                continue;
            }
            let (r, tall) = (0.065 + 0.015 * dice(1), 0.15 + 0.09 * dice(2));
            let fill = Skin::new(hex(fills[(dice(3) * 5.99) as usize])).gloss(0.8);
            body.drum(foot, foot + v3(0.0, tall, 0.0), r, r, fill);
            body.drum(
                foot + v3(0.0, tall, 0.0),
                foot + v3(0.0, tall + 0.03, 0.0),
                r * 0.9,
                r * 0.9,
                Skin::metal(hex(0xd0b060)),
            );
            body.block(
                (x - 0.035, y + 0.05, -d + 0.14 - r - 0.004),
                (x + 0.035, y + 0.1, -d + 0.14 - r + 0.02),
                Skin::new(hex(0xf6f0de)),
            );
        }
    }
}

/// Small doors of steel in rows, each with its lock and number.
fn deposit_boxes(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let steel = Skin::new(piece.colour).gloss(0.6);
    body.block((-w, 0.0, -d + 0.02), (w, h, d), steel.tone(0.6));
    let (columns, rows) = ((piece.size.x / 0.36) as i32, (h / 0.24) as i32);
    let (wide, tall) = (piece.size.x / columns as f32, h / rows as f32);
    for (row, column) in (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column))) {
        let (x, y) = (-w + column as f32 * wide, row as f32 * tall);
        let tone = 0.92 + 0.16 * unit2(column, row, piece.seed);
        body.block((x + 0.012, y + 0.012, -d), (x + wide - 0.012, y + tall - 0.012, -d + 0.02), steel.tone(tone));
        let lock = v3(x + wide * 0.74, y + tall * 0.45, -d);
        body.drum(lock - v3(0.0, 0.0, 0.015), lock, 0.024, 0.026, Skin::metal(hex(0xd8b050)));
        body.block((x + 0.05, y + tall * 0.5, -d - 0.004), (x + 0.14, y + tall * 0.68, -d), Skin::new(hex(0xe8d49a)));
    }
}

/// Bars of gold in a heap of layers, each one smaller than the one below.
fn gold_bars(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let gold = Skin::metal(hex(0xf2bc38)).glow(0.18);
    body.block((-w, 0.0, -d), (w, 0.1, d), Skin::new(hex(0x7a5a38)));
    let layers = ((h - 0.1) / 0.085) as i32;
    for layer in 0..layers {
        let many = (piece.size.x / 0.25) as i32 - layer;
        for (bar, row) in (0..many.max(1)).flat_map(|bar| (0..2).map(move |row| (bar, row))) {
            let x = (bar as f32 - (many as f32 - 1.0) * 0.5) * 0.25;
            let (y, z) = (0.1 + layer as f32 * 0.085, -d * 0.5 + row as f32 * d);
            let long = d * 0.48 - 0.01 * layer as f32;
            body.block((x - 0.115, y, z - long), (x + 0.115, y + 0.045, z + long), gold.tone(0.92));
            body.block((x - 0.095, y + 0.045, z - long * 0.92), (x + 0.095, y + 0.08, z + long * 0.92), gold);
        }
    }
}

/// A great engine: its block, a row of cylinders with rods, pipes, dials and a wheel.
fn ship_engine(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let paint = Skin::new(piece.colour).gloss(0.4);
    let (steel, brass) = (Skin::metal(hex(0xa8aeb2)), Skin::metal(hex(0xc89a48)));
    body.block((-w, 0.0, -d), (w, 0.18, d), Skin::new(hex(0x2a2c2e)));
    body.block((-w * 0.94, 0.18, -d * 0.85), (w * 0.94, h * 0.52, d * 0.85), paint);
    let many = ((piece.size.x / 0.55) as i32).max(2);
    for cylinder in 0..many {
        let x = -w * 0.94 + (cylinder as f32 + 0.5) * w * 1.88 / many as f32;
        let foot = v3(x, h * 0.52, 0.0);
        body.drum(foot, foot + v3(0.0, h * 0.3, 0.0), 0.21, 0.21, paint.tone(1.15));
        for fin in 0..4 {
            let y = h * 0.56 + fin as f32 * h * 0.06;
            body.drum(v3(x, y, 0.0), v3(x, y + 0.025, 0.0), 0.235, 0.235, paint.tone(0.75));
        }
        body.drum(foot + v3(0.0, h * 0.3, 0.0), foot + v3(0.0, h * 0.36, 0.0), 0.24, 0.2, steel);
        body.rod(foot + v3(0.0, h * 0.36, 0.0), foot + v3(0.0, h * 0.44, 0.0), 0.03, 0.03, brass);
        body.tube(
            &[(v3(x, h * 0.84, 0.1), 0.045), (v3(x, h * 0.94, 0.2), 0.045), (v3(x, h * 0.97, d * 0.9), 0.045)],
            1.0,
            Skin::metal(hex(0xb87a48)),
        );
        // A hatch with its bolts on the block.
        let hatch = v3(x, h * 0.34, -d * 0.85);
        body.drum(hatch - v3(0.0, 0.0, 0.03), hatch, 0.15, 0.16, paint.tone(0.8));
        let dial = v3(x, h * 0.47, -d * 0.86);
        body.drum(dial - v3(0.0, 0.0, 0.03), dial, 0.055, 0.06, brass);
        body.drum(dial - v3(0.0, 0.0, 0.034), dial, 0.045, 0.045, Skin::new(hex(0xf4f2e6)).glow(0.25));
    }
    body.rod(v3(-w, h * 0.97, d * 0.9), v3(w, h * 0.97, d * 0.9), 0.07, 0.07, Skin::metal(hex(0xb87a48)));
    for (x, hue) in [(-0.8, 0xd8342c), (0.82, 0xd8342c), (0.15, 0xe8b82c)] {
        let hub = v3(x * w, h * 0.2, -d * 0.95);
        for k in 0..12 {
            let (a, b) = (k as f32 / 12.0, (k + 1) as f32 / 12.0);
            let on = |t: f32| hub + v3(crate::maths::cos_turns(t) * 0.13, crate::maths::sin_turns(t) * 0.13, 0.0);
            body.rod(on(a), on(b), 0.016, 0.016, Skin::new(hex(hue)).gloss(0.4));
        }
        body.rod(hub, hub + v3(0.0, 0.0, 0.12), 0.02, 0.02, steel);
    }
}
