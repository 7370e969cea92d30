//! What stands in a shop where cars are mended: a lift, tyres, chests of tools, the
//! door that cars come in by. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of such a shop; false if it is none.
pub(crate) fn repair(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::CarLift => car_lift(body, piece),
        K::TyreRack => tyre_rack(body, piece),
        K::ToolChest => tool_chest(body, piece),
        K::RollerDoor => roller_door(body, piece),
        _ => return false,
    }
    true
}

fn steel() -> Skin {
    Skin::new(hex(0xa4a8ac)).gloss(0.6)
}

/// Two posts with arms between them near the floor.
fn car_lift(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let paint = Skin::new(piece.colour).gloss(0.4);
    for side in [-1.0, 1.0] {
        let x = side * w;
        body.block((x - 0.24, 0.0, -0.3), (x + 0.24, 0.04, 0.3), paint.tone(0.6));
        body.block((x - 0.14, 0.04, -0.16), (x + 0.14, h, 0.16), paint);
        body.block((x - side * 0.16 - 0.03, 0.05, -0.07), (x - side * 0.16 + 0.03, h - 0.1, 0.07), steel().tone(0.5));
        body.block((x - 0.18, 0.12, -0.22), (x + 0.18, 0.8, 0.22), paint.tone(0.85));
        for stripe in 0..4 {
            let y = 0.9 + stripe as f32 * 0.12;
            let hue = if stripe % 2 == 0 { 0xe8b820 } else { 0x1c1d20 };
            body.block((x - 0.145, y, -0.165), (x + 0.145, y + 0.12, 0.165), Skin::new(hex(hue)));
        }
        for reach in [-0.8, 0.8] {
            body.slab(v3(x, 0.16, 0.0), v3(x - side * w * 0.55, 0.16, reach), 0.05, 0.04, 1.4, paint.tone(0.75));
        }
        body.block((x - 0.1, 1.45, -0.24), (x + 0.1, 1.75, -0.16), Skin::new(hex(0x2a2c30)));
        body.ball(v3(x, 1.66, -0.25), v3(0.025, 0.025, 0.01), Skin::new(hex(0xd8302c)).glow(0.6));
    }
    body.block((-w, h - 0.1, -0.1), (w, h, 0.1), paint.tone(0.8));
}

/// One tyre about an axis through its middle.
fn tyre(body: &mut Body, at: Vec3, axis: Vec3, r: f32) {
    let rubber = Skin::new(hex(0x1b1c1e)).gloss(0.15);
    body.drum(at - axis * 0.1, at + axis * 0.1, r, r, rubber);
    for face in [-1.0, 1.0] {
        let side = at + axis * (0.1 * face);
        body.drum(side, side + axis * (0.02 * face), r * 0.98, r * 0.84, rubber.tone(1.3));
        body.drum(
            side + axis * (0.021 * face),
            side + axis * (0.023 * face),
            r * 0.58,
            r * 0.58,
            Skin::new(hex(0x08080a)),
        );
    }
}

/// Tyres upright on two shelves, and a pile of them before it.
fn tyre_rack(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let frame = Skin::new(piece.colour).gloss(0.3);
    for x in [-w, w] {
        for z in [-d, d] {
            body.rod(v3(x, 0.0, z), v3(x, h, z), 0.025, 0.025, frame);
        }
    }
    let rows = ((h / 0.85) as i32).max(1);
    let r = 0.32;
    for row in 0..rows {
        let y = 0.12 + row as f32 * h / rows as f32;
        for z in [-d * 0.6, d * 0.6] {
            body.rod(v3(-w, y, z), v3(w, y, z), 0.025, 0.025, frame);
        }
        let count = (piece.size.x / 0.25) as i32;
        for place in 0..count {
            let x = -w + (place as f32 + 0.5) * piece.size.x / count as f32;
            if unit2(place, row, piece.seed) > 0.12 {
                tyre(body, v3(x, y + r + 0.02, 0.0), v3(1.0, 0.0, 0.0), r);
            }
        }
    }
}

/// A chest of drawers on castors, tools on top.
fn tool_chest(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let paint = Skin::new(piece.colour).gloss(0.6);
    for x in [-w + 0.08, w - 0.08] {
        body.ball(v3(x, 0.05, -d + 0.08), v3(0.03, 0.05, 0.05), Skin::new(hex(0x1c1d20)));
    }
    body.block((-w, 0.1, -d + 0.02), (w, h, d), paint.tone(0.8));
    let drawers = ((h / 0.15) as i32).max(3);
    for drawer in 0..drawers {
        let (low, tall) = (0.13 + drawer as f32 * (h - 0.15) / drawers as f32, (h - 0.15) / drawers as f32);
        body.block((-w + 0.03, low, -d), (w - 0.03, low + tall - 0.018, -d + 0.02), paint);
        body.block((-w + 0.1, low + tall - 0.05, -d - 0.02), (w - 0.1, low + tall - 0.03, -d), steel());
    }
    body.block((-w - 0.01, h, -d), (w + 0.01, h + 0.02, d), Skin::new(hex(0x1c1d20)));
    for tool in 0..4 {
        let x = -w + 0.12 + tool as f32 * w * 0.45;
        let turned = v3(0.05 * (unit2(tool, 3, piece.seed) - 0.5), 0.0, 0.24);
        body.rod(v3(x, h + 0.035, -d * 0.4), v3(x, h + 0.035, -d * 0.4) + turned, 0.014, 0.018, steel());
    }
    let can = v3(w - 0.12, h + 0.02, 0.02);
    body.drum(can, can + v3(0.0, 0.22, 0.0), 0.06, 0.06, Skin::new(hex(0x2f6aa8)).gloss(0.4));
    body.drum(can + v3(0.0, 0.22, 0.0), can + v3(0.0, 0.27, 0.0), 0.02, 0.015, Skin::new(hex(0xd8b02c)));
}

/// Slats of a door that is rolled down, a row of panes in it.
fn roller_door(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let slat = Skin::new(piece.colour).gloss(0.3);
    let rows = ((h / 0.2) as i32).max(1);
    let pitch = h / rows as f32;
    for row in 0..rows {
        let y = row as f32 * pitch;
        body.block((-w, y, -0.03), (w, y + pitch - 0.012, 0.0), slat.tone(if row % 2 == 0 { 1.0 } else { 0.93 }));
    }
    let panes = ((piece.size.x / 0.7) as i32).max(1);
    let pale = Skin::new(hex(0xd4e2ea)).glow(0.3 * piece.lit);
    for pane in 0..panes {
        let x = -w + (pane as f32 + 0.5) * piece.size.x / panes as f32;
        body.block((x - 0.26, h * 0.6, -0.036), (x + 0.26, h * 0.72, -0.03), pale);
    }
    for x in [-w - 0.08, w] {
        body.block((x, 0.0, -0.08), (x + 0.08, h + 0.1, 0.02), steel().tone(0.6));
    }
    body.block((-w - 0.08, h, -0.3), (w + 0.08, h + 0.36, 0.02), steel().tone(0.7));
}
