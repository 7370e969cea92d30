//! What goods are stored on: racks as high as a hall, with pallets of cartons.
//! Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{hex, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// How far apart the decks and the uprights of a rack are, about.
const DECK_M: f32 = 1.75;
const BAY_M: f32 = 2.6;
const CARDBOARD: [u32; 4] = [0xc09a68, 0xb48a58, 0xcaa878, 0xa88050];

/// Draws a piece of a store; false if it is none.
pub(crate) fn storage(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::PalletRack => pallet_rack(body, piece),
        K::LoadedPallet => {
            let (w, d) = (piece.size.x * 0.5, piece.size.z * 0.5);
            pallet(body, (-w, w), 0.0, (d, piece.size.y), piece.seed);
        }
        _ => return false,
    }
    true
}

/// Uprights, the beams between them, and two pallets on each deck of each bay.
fn pallet_rack(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let upright = Skin::new(piece.colour).gloss(0.2);
    let beam = Skin::new(hex(0xe0731c)).gloss(0.2);
    let bays = ((piece.size.x / BAY_M) as i32).max(1);
    let decks = ((h / DECK_M) as i32).max(1);
    let (wide, tall) = (w * 2.0 / bays as f32, h / decks as f32);
    for post in 0..=bays {
        let x = -w + post as f32 * wide;
        for z in [-d, d] {
            body.block((x - 0.05, 0.0, z - 0.04), (x + 0.05, h, z + 0.04), upright);
        }
        for brace in 0..decks * 2 {
            let y = brace as f32 * tall * 0.5 + 0.15;
            body.rod(v3(x, y, -d), v3(x, y + tall * 0.4, d), 0.02, 0.02, upright.tone(0.8));
        }
    }
    for deck in 0..decks {
        let y = deck as f32 * tall;
        if deck > 0 {
            for z in [-d, d] {
                body.block((-w, y - 0.12, z - 0.03), (w, y, z + 0.03), beam);
            }
        }
        for bay in 0..bays {
            let left = -w + bay as f32 * wide + 0.12;
            let half = wide * 0.5 - 0.12;
            for side in 0..2 {
                let salt = piece.seed ^ (deck * 64 + bay * 2 + side) as u32;
                // Here and there nothing is stored.
                if unit2(1, side, salt) < 0.14 {
                    continue;
                }
                let x = left + side as f32 * half;
                let high = (tall - 0.3) * (0.62 + 0.36 * unit2(2, side, salt));
                pallet(body, (x + 0.04, x + half - 0.04), y, (d, high), salt);
            }
        }
    }
}

/// Boards on feet, and cartons on them in layers, so deep and so high.
fn pallet(body: &mut Body, (left, right): (f32, f32), y: f32, (d, high): (f32, f32), seed: u32) {
    let wood = Skin::new(hex(0x9a7448));
    body.block((left, y + 0.09, -d), (right, y + 0.13, d), wood);
    for x in [left, (left + right) * 0.5 - 0.05, right - 0.1] {
        body.block((x, y, -d), (x + 0.1, y + 0.09, d), wood.tone(0.75));
    }
    let layers = ((high / 0.42) as i32).max(1);
    let columns = (((right - left) / 0.55) as i32).max(1);
    let (tall, wide) = ((high - 0.13) / layers as f32, (right - left) / columns as f32);
    let paint = hex(CARDBOARD[(unit2(3, 0, seed) * 3.99) as usize]);
    for layer in 0..layers {
        for column in 0..columns {
            let tone = 0.88 + 0.24 * unit2(layer, column + 4, seed);
            let card = Skin::new(paint).tone(tone);
            let (x, low) = (left + column as f32 * wide, y + 0.13 + layer as f32 * tall);
            let (end, top) = (x + wide - 0.015, low + tall - 0.012);
            body.block((x, low, -d + 0.02), (end, top, d - 0.02), card);
            // The tape over its seam, and a label.
            let middle = (x + end) * 0.5;
            body.block((middle - 0.03, low, -d + 0.012), (middle + 0.03, top, -d + 0.021), card.tone(1.18));
            let label = (end - 0.2, low + tall * 0.2);
            let pale = Skin::new(hex(0xf0ece0));
            body.block((label.0, label.1, -d + 0.012), (label.0 + 0.14, label.1 + 0.1, -d + 0.021), pale);
        }
    }
}
