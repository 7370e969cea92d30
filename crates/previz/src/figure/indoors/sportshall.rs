//! What hangs and stands in a hall for sports: bars along a wall, a board with a
//! hoop. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{cos_turns, hex, sin_turns, v3};
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of such a hall; false if it is none.
pub(crate) fn sportshall(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::WallBars => wall_bars(body, piece),
        K::Backboard => backboard(body, piece),
        K::Bleachers => bleachers(body, piece),
        _ => return false,
    }
    true
}

/// Rungs of wood between uprights, to climb and to hang on.
fn wall_bars(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let wood = Skin::new(piece.colour).gloss(0.2);
    let bays = (piece.size.x / 0.9).max(1.0) as i32;
    for post in 0..=bays {
        let x = -w + piece.size.x * post as f32 / bays as f32;
        body.block((x - 0.035, 0.0, -0.07), (x + 0.035, h, 0.05), wood.tone(0.8));
    }
    for rung in 0..14 {
        let y = 0.18 + (h - 0.3) * rung as f32 / 13.0;
        body.rod(v3(-w, y, -0.06), v3(w, y, -0.06), 0.022, 0.022, wood);
    }
}

/// Rows of seats for those who watch, each a step higher than the one before it.
fn bleachers(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z);
    let rows = ((h / 0.42) as i32).max(2);
    let (rise, going) = (h / rows as f32, d / rows as f32);
    for row in 0..rows {
        let (top, front) = ((row + 1) as f32 * rise, -d + row as f32 * going);
        body.block((-w, 0.0, front), (w, top - 0.06, 0.0), Skin::new(hex(0x8a8f96)).tone(0.8 + 0.06 * row as f32));
        let seats = (piece.size.x / 0.55) as i32;
        for seat in 0..seats {
            let x = -w + (seat as f32 + 0.5) * piece.size.x / seats as f32;
            let shell = Skin::new(piece.colour).gloss(0.3);
            body.block((x - 0.22, top - 0.06, front + 0.08), (x + 0.22, top, front + going * 0.8), shell);
            body.block((x - 0.22, top, front + going * 0.72), (x + 0.22, top + 0.26, front + going * 0.8), shell);
        }
    }
}

/// A white board with its hoop and net, which hangs out from the wall.
fn backboard(body: &mut Body, piece: &Furniture) {
    let (w, h, out) = (piece.size.x * 0.5, piece.size.y, -piece.size.z);
    let steel = Skin::new(hex(0x5a6068));
    for x in [-0.3, 0.3] {
        body.rod(v3(x, h * 0.8, 0.0), v3(x, h * 0.6, out), 0.03, 0.03, steel);
        body.rod(v3(x, h * 0.1, 0.0), v3(x, h * 0.3, out), 0.03, 0.03, steel);
    }
    body.block((-w, 0.0, out), (w, h, out + 0.04), Skin::new(piece.colour).gloss(0.3));
    let red = Skin::new(hex(0xd8452c));
    let front = out - 0.012;
    let frame = |body: &mut Body, (x, low, high): (f32, f32, f32), thick: f32| {
        for side in [-x, x] {
            body.block((side - thick, low, front), (side + thick, high, front + 0.01), red);
        }
        for y in [low, high] {
            body.block((-x, y - thick, front), (x, y + thick, front + 0.01), red);
        }
    };
    frame(body, (w - 0.02, 0.02, h - 0.02), 0.022);
    frame(body, (0.3, 0.18, 0.62), 0.022);
    let (middle, r) = (v3(0.0, 0.16, out - 0.38), 0.225);
    let on = |turns: f32, r: f32, y: f32| middle + v3(cos_turns(turns) * r, y, sin_turns(turns) * r);
    let net = Skin::new(hex(0xf0eee8));
    for k in 0..14 {
        let (a, b) = (k as f32 / 14.0, (k + 1) as f32 / 14.0);
        body.rod(on(a, r, 0.0), on(b, r, 0.0), 0.016, 0.016, red);
        body.rod(on(a, r, 0.0), on(b, r * 0.6, -0.42), 0.006, 0.006, net);
        body.rod(on(b, r, 0.0), on(a, r * 0.6, -0.42), 0.006, 0.006, net);
    }
    body.rod(v3(0.0, 0.16, out), middle + v3(0.0, 0.0, r), 0.03, 0.02, red);
}
