//! What surrounds the audience of a great theatre: tiers of boxes under gold. Lengths
//! are metres; the front looks towards -z.
//!
//! Knows no hall.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{hex, v3};
use crate::scene::{Furniture, FurnitureKind as K};

/// From the middle of one box to that of the next.
const BOX_M: f32 = 2.0;
/// Height of the parapet before those who sit in a box.
const PARAPET_M: f32 = 0.85;

/// Draws a piece of such a hall; false if it is none.
pub(crate) fn playhouse(body: &mut Body, piece: &Furniture) -> bool {
    let is = piece.kind == K::BoxTier;
    if is {
        box_tier(body, piece);
    }
    is
}

/// A tier of boxes: a white parapet with gold on it, columns and red hangings between
/// them, a lamp at each column.
fn box_tier(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z);
    let gold = Skin::new(hex(0xd8a544)).gloss(0.6);
    let (cream, red) = (Skin::new(piece.colour).gloss(0.2), Skin::new(hex(0x8e1c22)).gloss(0.1));
    let (dark, bulb) = (Skin::new(hex(0x3e1216)), Skin::new(v3(1.0, 0.84, 0.56)).glow(2.6 * piece.lit));
    body.block((-w, 0.0, -0.04), (w, h, 0.0), dark);
    body.block((-w, -0.16, -d - 0.1), (w, 0.0, 0.0), cream.tone(0.8));
    body.block((-w, 0.0, -d - 0.06), (w, PARAPET_M, -d + 0.06), cream);
    for y in [0.02, PARAPET_M - 0.06] {
        body.block((-w, y, -d - 0.1), (w, y + 0.07, -d - 0.05), gold);
    }
    let boxes = (piece.size.x / BOX_M).max(1.0) as i32;
    let pitch = piece.size.x / boxes as f32;
    for index in 0..=boxes {
        let x = -w + index as f32 * pitch;
        body.drum(v3(x, 0.0, -d), v3(x, h - 0.16, -d), 0.07, 0.06, gold.tone(0.92));
        let lamp = v3(x, PARAPET_M + 0.3, -d - 0.16);
        body.ball(lamp, v3(0.05, 0.09, 0.05), bulb);
        body.glow(lamp, 0.5, v3(1.0, 0.74, 0.4) * (0.14 * piece.lit));
        if index == boxes {
            break;
        }
        let middle = x + pitch * 0.5;
        // A garland on the parapet.
        body.ball(v3(middle, PARAPET_M * 0.5, -d - 0.07), v3(pitch * 0.2, 0.16, 0.04), gold);
        for side in [-1.0, 1.0] {
            let at = |share: f32, y: f32| v3(middle + side * pitch * share, y, -d + 0.1);
            body.plate(&[at(0.48, h - 0.16), at(0.06, h - 0.16), at(0.3, h * 0.62), at(0.42, PARAPET_M)], red);
            body.plate(&[at(0.48, h - 0.16), at(0.42, PARAPET_M), at(0.48, PARAPET_M)], red.tone(0.75));
        }
    }
}
