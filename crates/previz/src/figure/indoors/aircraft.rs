//! What is inside an airliner: its walls with windows and lockers, its seats. Lengths are
//! metres; the front looks towards -z.
//!
//! Knows no cabin.

use super::joinery::cushion;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// How far apart windows are.
const WINDOW_M: f32 = 0.62;

/// Draws a piece of a cabin; false if it is none.
pub(crate) fn aircraft(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::CabinWall => cabin_wall(body, piece),
        K::CabinSeats => cabin_seats(body, piece),
        _ => return false,
    }
    true
}

/// The outline of a window with round corners.
fn rounded((x, y): (f32, f32), (half, high): (f32, f32), r: f32, z: f32) -> Vec<Vec3> {
    let corners = [(1.0, 1.0, 0.0), (-1.0, 1.0, 0.25), (-1.0, -1.0, 0.5), (1.0, -1.0, 0.75)];
    let corner = |(right, up, from): (f32, f32, f32)| {
        (0..=4).map(move |k| {
            let turns = from + k as f32 * 0.0625;
            let middle = (x + right * (half - r), y + up * (high - r));
            v3(middle.0 + cos_turns(turns) * r, middle.1 + sin_turns(turns) * r, z)
        })
    };
    corners.into_iter().flat_map(corner).collect()
}

/// Panels with windows in the colour of the sky, lockers above them.
fn cabin_wall(body: &mut Body, piece: &Furniture) {
    let (w, h, out) = (piece.size.x * 0.5, piece.size.y, piece.size.z);
    let panel = Skin::new(hex(0xe4e6e6)).gloss(0.15);
    body.plate(&[v3(-w, 0.0, 0.0), v3(w, 0.0, 0.0), v3(w, h, 0.0), v3(-w, h, 0.0)], panel);
    body.block((-w, 0.0, -0.05), (w, 0.2, 0.0), panel.tone(0.7));
    let sky = |tone: f32| Skin::new(piece.colour * tone).glow(1.0);
    let count = ((piece.size.x / WINDOW_M) as i32).max(1);
    for index in 0..count {
        let x = -w + (index as f32 + 0.5) * piece.size.x / count as f32;
        let middle = (x, 1.16);
        body.plate(&rounded(middle, (0.2, 0.29), 0.16, -0.012), panel.tone(0.86));
        body.plate(&rounded(middle, (0.165, 0.25), 0.135, -0.016), panel.tone(0.6));
        body.plate(&rounded(middle, (0.15, 0.235), 0.125, -0.02), sky(0.72));
        // Clouds lie below, and here and there a blind is half down.
        let cloud = 0.06 + 0.05 * unit2(index, 4, piece.seed);
        body.plate(&rounded((x, 1.16 - 0.235 + cloud), (0.14, cloud), 0.05, -0.024), sky(1.1));
        if unit2(index, 7, piece.seed) < 0.16 {
            body.plate(&rounded((x, 1.16 + 0.13), (0.15, 0.105), 0.09, -0.026), panel.tone(0.95));
        }
    }
    // Lockers, each with its latch, and the light along their foot.
    let (low, front) = (1.58, -out);
    let side = [(0.0, low), (front * 0.72, low + 0.03), (front, low + 0.16), (front * 0.94, h), (0.0, h)];
    let since = body.since();
    body.solid(&side, -w, w, panel.tone(0.97), panel.tone(0.97));
    // Profiles are drawn along x; lockers run along it.
    body.turn(since, Vec3::ZERO, 1, 0.25);
    let doors = ((piece.size.x / 1.0) as i32).max(1);
    for door in 0..doors {
        let x = -w + door as f32 * piece.size.x / doors as f32;
        body.block((x - 0.01, low + 0.14, front - 0.008), (x + 0.01, h - 0.05, front + 0.05), panel.tone(0.55));
        let middle = x + piece.size.x / doors as f32 * 0.5;
        body.block(
            (middle - 0.08, low + 0.15, front - 0.015),
            (middle + 0.08, low + 0.19, front + 0.04),
            panel.tone(0.5),
        );
    }
    body.block((-w, low - 0.03, -0.1), (w, low, -0.02), Skin::new(v3(0.9, 0.95, 1.0)).glow(0.7 * piece.lit));
}

/// Seats side by side: cushion, back, headrest under its cloth, arms.
fn cabin_seats(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let cloth = Skin::new(piece.colour);
    let dark = Skin::new(hex(0x33363c));
    let places = 3;
    let wide = piece.size.x / places as f32;
    body.block((-w + 0.1, 0.0, -0.08), (-w + 0.16, 0.36, d * 0.7), dark);
    body.block((w - 0.16, 0.0, -0.08), (w - 0.1, 0.36, d * 0.7), dark);
    body.block((-w, 0.34, -d), (w, 0.4, d * 0.8), dark);
    for place in 0..places {
        let x = -w + (place as f32 + 0.5) * wide;
        let since = body.since();
        cushion(body, v3(x, 0.44, -0.06), v3(wide * 0.46, 0.06, d * 0.8), cloth.tone(1.1));
        cushion(body, v3(x, 0.72, d * 0.62), v3(wide * 0.46, 0.26, 0.07), cloth);
        body.soften(since);
        body.block((x - wide * 0.4, 0.5, d * 0.62), (x + wide * 0.4, h - 0.04, d * 0.62 + 0.1), dark.tone(1.3));
        let since = body.since();
        cushion(body, v3(x, h - 0.14, d * 0.58), v3(wide * 0.42, 0.14, 0.06), cloth.tone(0.9));
        body.soften(since);
        let white = Skin::new(hex(0xeceef0));
        body.block((x - wide * 0.3, h - 0.24, d * 0.58 - 0.075), (x + wide * 0.3, h - 0.02, d * 0.58 - 0.05), white);
    }
    for arm in 0..=places {
        let x = -w + arm as f32 * wide;
        body.block((x - 0.025, 0.6, -d * 0.7), (x + 0.025, 0.65, d * 0.6), dark.tone(1.2));
        body.block((x - 0.02, 0.4, d * 0.3), (x + 0.02, 0.6, d * 0.5), dark);
    }
}
