//! What a kitchen is fitted with: cupboards under a worktop and on the wall, a
//! cooker under its hood, a fridge. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{hex, v3};
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of a kitchen; false if it is none.
pub(crate) fn galley(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::Worktop => worktop(body, piece),
        K::WallCupboard => wall_cupboard(body, piece),
        K::Cooker => cooker(body, piece),
        K::Fridge => fridge(body, piece),
        _ => return false,
    }
    true
}

/// Doors side by side from one end to the other, each with its handle.
fn doors(body: &mut Body, (w, low, high): (f32, f32, f32), z: f32, handle: f32, paint: Skin) {
    let count = ((w * 2.0 / 0.55) as i32).max(1);
    let wide = w * 2.0 / count as f32;
    for i in 0..count {
        let x = -w + i as f32 * wide;
        body.block((x + 0.012, low, z - 0.018), (x + wide - 0.012, high, z), paint);
        let grip = v3(x + wide * 0.5, handle, z - 0.035);
        let steel = Skin::new(hex(0x3c3f42)).gloss(0.6);
        body.rod(grip - v3(0.07, 0.0, 0.0), grip + v3(0.07, 0.0, 0.0), 0.008, 0.008, steel);
    }
}

/// Cupboards under a worktop; a long one has a sink.
fn worktop(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let paint = Skin::new(piece.colour).gloss(0.15);
    body.block((-w, 0.0, -d + 0.08), (w, 0.1, d), paint.tone(0.35));
    body.block((-w, 0.1, -d + 0.03), (w, h - 0.04, d), paint.tone(0.7));
    doors(body, (w, 0.12, h - 0.06), -d + 0.03, h - 0.14, paint);
    let wood = Skin::new(hex(0xa8784c)).gloss(0.35);
    body.block((-w - 0.01, h - 0.04, -d), (w + 0.01, h, d), wood);
    if w < 1.0 {
        return;
    }
    let steel = Skin::new(hex(0xb4b8ba)).gloss(0.9);
    body.block((0.24, h, -0.19), (0.86, h + 0.008, 0.2), steel);
    body.block((0.29, h + 0.008, -0.15), (0.81, h + 0.01, 0.15), steel.tone(0.35));
    let tap = [(v3(0.55, h, 0.22), 0.018), (v3(0.55, h + 0.3, 0.22), 0.017), (v3(0.55, h + 0.26, 0.05), 0.014)];
    body.tube(&tap, 1.0, steel);
    // A chopping board with fruit, jars by the wall.
    body.block((-w + 0.2, h, -0.16), (-w + 0.62, h + 0.02, 0.12), wood.tone(0.7));
    for (x, z, colour) in [(0.3, -0.06, 0xc83a2a), (0.4, 0.0, 0xd8a02c), (0.5, -0.08, 0xb8402c)] {
        body.orb(v3(-w + x, h + 0.06, z), 0.042, Skin::new(hex(colour)).gloss(0.3));
    }
    for (x, tall, colour) in [(0.18, 0.2, 0xd8cdb8), (0.34, 0.16, 0xb4552e), (0.48, 0.22, 0x6f8064)] {
        let foot = v3(-w + x, h, 0.2);
        body.drum(foot, foot + v3(0.0, tall, 0.0), 0.055, 0.055, Skin::new(hex(colour)).gloss(0.4));
        body.drum(foot + v3(0.0, tall, 0.0), foot + v3(0.0, tall + 0.025, 0.0), 0.05, 0.05, wood.tone(0.7));
    }
}

fn wall_cupboard(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let paint = Skin::new(piece.colour).gloss(0.15);
    body.block((-w, 0.0, -d + 0.02), (w, h, d), paint.tone(0.7));
    doors(body, (w, 0.01, h - 0.01), -d + 0.02, 0.08, paint);
}

/// A cooker with pots on it, a hood above.
fn cooker(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let (steel, dark) = (Skin::new(hex(0xa9adb0)).gloss(0.7), Skin::new(hex(0x141517)).gloss(0.7));
    body.block((-w, 0.0, -d + 0.02), (w, h - 0.02, d), steel);
    body.block((-w, h - 0.02, -d), (w, h, d), dark);
    body.block((-w + 0.06, 0.22, -d), (w - 0.06, 0.66, -d + 0.02), dark);
    let glass = Skin::new(hex(0xe08a3a)).glow(0.25 + 0.3 * piece.lit);
    body.block((-w + 0.14, 0.3, -d - 0.004), (w - 0.14, 0.58, -d), glass);
    body.rod(v3(-w + 0.1, 0.71, -d - 0.03), v3(w - 0.1, 0.71, -d - 0.03), 0.012, 0.012, steel.tone(1.2));
    for i in 0..5 {
        let x = (i as f32 - 2.0) * w * 0.36;
        body.drum(v3(x, 0.81, -d + 0.02), v3(x, 0.81, -d - 0.015), 0.028, 0.024, dark);
    }
    let copper = Skin::new(hex(0xb0623a)).gloss(0.8);
    for (x, z, r, tall) in [(-w * 0.45, 0.02, 0.12, 0.18), (w * 0.48, 0.05, 0.13, 0.11)] {
        let foot = v3(x, h + 0.015, z);
        body.drum(foot, foot + v3(0.0, tall, 0.0), r, r, copper);
        body.drum(foot + v3(0.0, tall, 0.0), foot + v3(0.0, tall + 0.015, 0.0), r * 1.05, r * 0.9, copper.tone(1.2));
        body.orb(foot + v3(0.0, tall + 0.035, 0.0), 0.022, dark);
        body.rod(foot + v3(-r, tall * 0.8, 0.0), foot + v3(-r - 0.09, tall * 0.85, 0.0), 0.013, 0.013, dark);
    }
    // The hood narrows to its flue.
    body.block((-w * 1.05, 1.62, -d * 0.8), (w * 1.05, 1.7, d), steel);
    for step in 0..4 {
        let (y, part) = (1.7 + step as f32 * 0.06, 0.86 - step as f32 * 0.17);
        body.block((-w * part, y, -d * part * 0.8), (w * part, y + 0.06, d), steel.tone(0.96 - step as f32 * 0.03));
    }
    body.block((-w * 0.32, 1.94, 0.02), (w * 0.32, 2.7, d), steel.tone(0.9));
}

fn fridge(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let steel = Skin::new(piece.colour).gloss(0.5);
    body.block((-w, 0.03, -d + 0.05), (w, h, d), steel.tone(0.7));
    body.block((-w, 0.05, -d), (w, h * 0.36, -d + 0.045), steel);
    body.block((-w, h * 0.375, -d), (w, h, -d + 0.045), steel);
    let grip = Skin::new(hex(0x6c7074)).gloss(0.8);
    body.rod(v3(w - 0.07, h * 0.45, -d - 0.03), v3(w - 0.07, h * 0.75, -d - 0.03), 0.013, 0.013, grip);
    body.rod(v3(w - 0.07, h * 0.14, -d - 0.03), v3(w - 0.07, h * 0.3, -d - 0.03), 0.013, 0.013, grip);
    for (x, y, colour) in [(-0.12, 0.78, 0xe0c04a), (0.02, 0.82, 0xd06a5a), (-0.06, 0.7, 0x6aa6c0)] {
        body.block((x, h * y, -d - 0.006), (x + 0.09, h * y + 0.1, -d), Skin::new(hex(colour)));
    }
}
