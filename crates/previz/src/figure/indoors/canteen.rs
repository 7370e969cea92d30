//! What canteens are told by: a line of dishes behind glass, boards with what there is
//! today, tables whose stools are fixed to them. Lengths are metres; the front looks
//! towards -z.
//!
//! Knows no room.

use super::concourse::{lettering, sheet};
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{hex, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// What lies in the pans: rice, greens, braised meat, eggs with tomatoes, carrots, beans.
const DISHES: [u32; 7] = [0xf4f0e4, 0x4f8f34, 0x8a4a22, 0xe8b830, 0xd8642c, 0xb83a26, 0x6fae4a];
/// Width of one pan.
const PAN_M: f32 = 0.46;

/// Draws such a piece; false if it is none.
pub(crate) fn canteen(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::ServingLine => serving_line(body, piece),
        K::MenuBoard => menu_board(body, piece),
        K::CanteenTable => canteen_table(body, piece),
        _ => return false,
    }
    true
}

fn steel() -> Skin {
    Skin::new(hex(0xc2c8cc)).gloss(0.6)
}

/// A counter of steel with pans of food under a shelf of glass, a rail for trays before
/// it, a pile of them at its end.
fn serving_line(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    body.block((-w, 0.08, -d), (w, h - 0.08, d), Skin::new(piece.colour));
    body.block((-w, 0.0, -d + 0.06), (w, 0.08, d), steel().tone(0.4));
    body.block((-w, h - 0.08, -d), (w, h, d), steel());
    for rail in 0..3 {
        let z = -d - 0.08 - 0.1 * rail as f32;
        body.rod(v3(-w, h - 0.16, z), v3(w, h - 0.16, z), 0.014, 0.014, steel().tone(1.1));
    }
    let pans = ((piece.size.x / PAN_M) as i32).max(1);
    for pan in 0..pans {
        let x = -w + (pan as f32 + 0.5) * piece.size.x / pans as f32;
        let dish = DISHES[(unit2(pan, 3, piece.seed) * 6.99) as usize];
        body.block((x - 0.2, h, -d * 0.62), (x + 0.2, h + 0.025, d * 0.62), steel().tone(0.55));
        let skin = Skin::new(hex(dish));
        for lump in 0..7 {
            let (a, b) = (unit2(lump, pan, 5) - 0.5, unit2(lump, pan, 9) - 0.5);
            let at = v3(x + a * 0.24, h + 0.03, b * d * 0.8);
            body.ball(at, v3(0.085, 0.05, 0.08), skin.tone(0.85 + 0.3 * unit2(lump, pan, 2)));
        }
        body.rod(v3(x + 0.1, h + 0.06, 0.05), v3(x + 0.17, h + 0.26, 0.2), 0.01, 0.012, steel());
    }
    let glass = Skin::film(hex(0xd4e8ec));
    for x in [-w + 0.03, w - 0.03] {
        body.rod(v3(x, h, -d * 0.2), v3(x, h + 0.48, -d * 0.2), 0.016, 0.016, steel());
    }
    body.block((-w, h + 0.46, -d * 0.75), (w, h + 0.49, d * 0.4), steel().tone(1.05));
    body.block((-w, h + 0.44, -d * 0.3), (w, h + 0.46, d * 0.1), Skin::new(hex(0xffe6b8)).glow(piece.lit));
    body.plate(
        &[
            v3(-w, h + 0.14, -d * 0.95),
            v3(w, h + 0.14, -d * 0.95),
            v3(w, h + 0.46, -d * 0.75),
            v3(-w, h + 0.46, -d * 0.75),
        ],
        glass,
    );
    for tray in 0..6 {
        let y = h - 0.14 + tray as f32 * 0.022;
        body.block((w - 0.5, y, -d - 0.32), (w - 0.12, y + 0.016, -d - 0.04), Skin::new(hex(0xe08a3c)));
    }
}

/// A lit board above the counter: a picture of each dish, its name, its price.
fn menu_board(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.block((-w - 0.03, -0.03, -0.05), (w + 0.03, h + 0.03, 0.0), Skin::new(hex(0x2a2c30)));
    let panels = (piece.size.x / 1.1).max(1.0) as i32;
    let wide = piece.size.x / panels as f32;
    for panel in 0..panels {
        let left = -w + panel as f32 * wide;
        let ground = Skin::new(piece.colour).glow(0.45 * piece.lit);
        sheet(body, (left + 0.02, 0.0), (left + wide - 0.02, h), -0.052, ground);
        sheet(body, (left + 0.02, h * 0.8), (left + wide - 0.02, h), -0.054, Skin::new(hex(0xd8342c)).glow(0.4));
        let since = body.since();
        lettering(body, (wide * 0.7, h * 0.84, h * 0.11), -0.056, hex(0xfff4e0), piece.seed.wrapping_add(panel as u32));
        body.shift(since, v3(left + wide * 0.5, 0.0, 0.0));
        for row in 0..3 {
            let y = h * (0.62 - 0.24 * row as f32);
            let dish = Skin::new(hex(DISHES[(unit2(panel, row, piece.seed) * 6.99) as usize])).glow(0.25);
            let at = v3(left + 0.17, y, -0.054);
            body.drum(at, at - v3(0.0, 0.0, 0.01), h * 0.095, h * 0.095, Skin::new(hex(0xf8f6f0)).glow(0.3));
            body.drum(at, at - v3(0.0, 0.0, 0.014), h * 0.065, h * 0.065, dish);
            let long = wide * (0.3 + 0.16 * unit2(panel, row, 7));
            sheet(body, (left + 0.32, y), (left + 0.32 + long, y + h * 0.05), -0.056, Skin::new(hex(0x3a3028)));
            let price = Skin::new(hex(0xc8281f)).glow(0.3);
            sheet(body, (left + wide - 0.2, y - 0.01), (left + wide - 0.08, y + h * 0.05), -0.056, price);
        }
    }
}

/// A long table, round stools fixed along both its sides, trays on it.
fn canteen_table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let top = Skin::new(piece.colour).gloss(0.3);
    body.block((-w, h - 0.04, -d), (w, h, d), top);
    for x in [-w * 0.6, w * 0.6] {
        body.block((x - 0.04, 0.05, -0.06), (x + 0.04, h - 0.04, 0.06), steel().tone(0.7));
        body.block((x - 0.04, 0.0, -d), (x + 0.04, 0.05, d), steel().tone(0.6));
    }
    let stools = ((piece.size.x / 0.62) as i32).max(1);
    for stool in 0..stools {
        let x = -w + (stool as f32 + 0.5) * piece.size.x / stools as f32;
        for z in [-d - 0.24, d + 0.24] {
            let out = if z > 0.0 { d } else { -d };
            body.rod(v3(x, 0.2, out * 0.4), v3(x, 0.2, z), 0.022, 0.022, steel().tone(0.7));
            body.rod(v3(x, 0.2, z), v3(x, 0.42, z), 0.024, 0.024, steel().tone(0.7));
            body.drum(v3(x, 0.42, z), v3(x, 0.46, z), 0.17, 0.17, Skin::new(hex(0x2f7ab8)).gloss(0.3));
        }
        if unit2(stool, 4, piece.seed) > 0.35 {
            tray(body, (x, h, -d * 0.5), piece.seed.wrapping_add(stool as u32));
        }
    }
}

/// A tray with a bowl, a dish and a cup.
fn tray(body: &mut Body, (x, y, z): (f32, f32, f32), seed: u32) {
    let plastic = Skin::new(hex(0xe08a3c)).gloss(0.2);
    body.block((x - 0.19, y, z - 0.13), (x + 0.19, y + 0.014, z + 0.13), plastic);
    let dish = |salt: i32| Skin::new(hex(DISHES[(unit2(salt, 1, seed) * 6.99) as usize]));
    let bowl = v3(x - 0.09, y + 0.014, z);
    body.drum(bowl, bowl + v3(0.0, 0.055, 0.0), 0.04, 0.07, Skin::new(hex(0xf4f2ec)));
    body.ball(bowl + v3(0.0, 0.055, 0.0), v3(0.062, 0.03, 0.062), Skin::new(hex(DISHES[0])));
    let plate = v3(x + 0.08, y + 0.014, z);
    body.drum(plate, plate + v3(0.0, 0.02, 0.0), 0.05, 0.085, Skin::new(hex(0xf4f2ec)));
    body.ball(plate + v3(0.0, 0.022, 0.0), v3(0.065, 0.03, 0.065), dish(2));
}
