//! What offices of the state and banks are told by: counters with glass, the marks on
//! their walls, bars, lockers, holes for letters. Lengths are metres; the front looks
//! towards -z.
//!
//! Knows no room.

use super::concourse::{lettering, sheet};
use super::lift::digit;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws such a piece; false if it is none.
pub(crate) fn public(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::TellerCounter => teller_counter(body, piece),
        K::QueuePosts => queue_posts(body, piece),
        K::CoinEmblem => coin_emblem(body, piece),
        K::VaultDoor => vault_door(body, piece),
        K::PoliceCounter => police_counter(body, piece),
        K::ShieldEmblem => shield_emblem(body, piece),
        K::CellBars => cell_bars(body, piece),
        K::PrisonBunk => prison_bunk(body, piece),
        K::Lockers => lockers(body, piece),
        K::Pigeonholes => pigeonholes(body, piece),
        K::PostBox => post_box(body, piece),
        K::ParcelScale => parcel_scale(body, piece),
        _ => return false,
    }
    true
}

fn steel() -> Skin {
    Skin::new(hex(0xb4babe)).gloss(0.6)
}

/// A counter of stone with panes of glass above it, a lit number over each window.
fn teller_counter(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let stone = Skin::new(piece.colour).gloss(0.4);
    body.block((-w, 0.0, -d + 0.08), (w, h - 0.06, d), stone.tone(0.8));
    body.block((-w, 0.0, -d + 0.12), (w, 0.1, d), steel().tone(0.4));
    body.block((-w - 0.03, h - 0.06, -d), (w + 0.03, h, d), stone.tone(1.2));
    let windows = (piece.size.x / 1.5).max(1.0) as i32;
    let wide = piece.size.x / windows as f32;
    let (glass, top) = (Skin::film(hex(0xcfe4e8)), h + 0.58);
    body.block((-w, top, -0.05), (w, top + 0.34, 0.05), Skin::new(hex(0x1f3f8a)).glow(0.2 * piece.lit));
    for window in 0..windows {
        let left = -w + window as f32 * wide;
        body.block((left - 0.025, h, -0.03), (left + 0.025, top, 0.03), steel());
        sheet(body, (left + 0.03, h + 0.16), (left + wide - 0.03, top), 0.0, glass);
        let middle = left + wide * 0.5;
        body.block((middle - 0.34, top + 0.05, -0.07), (middle + 0.34, top + 0.29, -0.05), Skin::new(hex(0x0e0f12)));
        let red = Skin::new(hex(0xff3a24)).glow(1.2);
        digit(body, (middle - 0.16, top + 0.09, -0.074), 0.16, 0, red);
        digit(body, (middle - 0.03, top + 0.09, -0.074), 0.16, window as usize + 1, red);
        body.block((middle - 0.2, h, -d * 0.5), (middle + 0.2, h + 0.012, -0.04), steel().tone(0.5));
        body.block((middle + 0.3, h, 0.08), (middle + 0.36, h + 0.3, 0.12), Skin::new(hex(0x17181b)));
        body.block((middle + 0.12, h + 0.14, 0.07), (middle + 0.54, h + 0.44, 0.1), Skin::new(hex(0x17181b)));
    }
    body.block((w - 0.025, h, -0.03), (w + 0.025, top, 0.03), steel());
}

/// Posts of brass with a red rope between them.
fn queue_posts(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let brass = Skin::new(hex(0xd0a848)).gloss(0.8);
    for x in [-w, w] {
        body.drum(v3(x, 0.0, 0.0), v3(x, 0.03, 0.0), 0.16, 0.15, brass);
        body.rod(v3(x, 0.03, 0.0), v3(x, h, 0.0), 0.024, 0.024, brass);
        body.orb(v3(x, h + 0.02, 0.0), 0.04, brass);
    }
    let rope: Vec<(Vec3, f32)> = (0..=8)
        .map(|i| {
            let t = i as f32 / 8.0;
            (v3(-w + 2.0 * w * t, h - 0.05 - 0.9 * t * (1.0 - t) * w * 0.5, 0.0), 0.022)
        })
        .collect();
    body.tube(&rope, 1.0, Skin::new(piece.colour));
}

/// The round mark of a bank: an old coin with a square hole, and its name beside it.
fn coin_emblem(body: &mut Body, piece: &Furniture) {
    let h = piece.size.y;
    let gold = Skin::new(piece.colour).gloss(0.7).glow(0.15 * piece.lit);
    let middle = v3(-piece.size.x * 0.5 + h * 0.5, h * 0.5, 0.0);
    for ring in 0..32 {
        let (a, b) = (ring as f32 / 32.0, (ring + 1) as f32 / 32.0);
        let on = |turns: f32| middle + v3(cos_turns(turns) * h * 0.45, sin_turns(turns) * h * 0.45, -0.05);
        body.rod(on(a), on(b), h * 0.05, h * 0.05, gold);
    }
    let s = h * 0.17;
    for (from, to) in [((-s, -s), (s, -s)), ((s, -s), (s, s)), ((s, s), (-s, s)), ((-s, s), (-s, -s))] {
        body.rod(middle + v3(from.0, from.1, -0.05), middle + v3(to.0, to.1, -0.05), h * 0.04, h * 0.04, gold);
    }
    for side in [-1.0, 1.0] {
        body.rod(middle + v3(0.0, side * s, -0.05), middle + v3(0.0, side * h * 0.45, -0.05), h * 0.04, h * 0.04, gold);
    }
    let since = body.since();
    lettering(body, (piece.size.x - h * 1.3, h * 0.26, h * 0.5), -0.05, piece.colour, piece.seed);
    body.shift(since, v3(h * 0.55, 0.0, 0.0));
}

/// The round door of a vault, as thick as a hand is wide, with its wheel.
fn vault_door(body: &mut Body, piece: &Furniture) {
    let r = piece.size.y * 0.5;
    let middle = v3(0.0, r + 0.1, 0.0);
    let (near, far) = (v3(0.0, 0.0, -0.3), v3(0.0, 0.0, -0.05));
    body.drum(middle + far, middle, r * 1.12, r * 1.12, steel().tone(0.5));
    body.drum(middle + near, middle + far, r * 0.95, r, steel());
    body.drum(middle + near - v3(0.0, 0.0, 0.02), middle + near, r * 0.7, r * 0.72, steel().tone(1.2));
    for bolt in 0..16 {
        let turns = bolt as f32 / 16.0;
        let at = middle + near + v3(cos_turns(turns) * r * 0.84, sin_turns(turns) * r * 0.84, 0.0);
        body.drum(at - v3(0.0, 0.0, 0.04), at, 0.05, 0.05, Skin::new(hex(0xc8a048)).gloss(0.8));
    }
    let hub = middle + near - v3(0.0, 0.0, 0.12);
    body.rod(hub, middle + near, 0.05, 0.05, steel().tone(0.6));
    for spoke in 0..3 {
        let turns = spoke as f32 / 6.0 + 0.04;
        let out = v3(cos_turns(turns) * r * 0.42, sin_turns(turns) * r * 0.42, 0.0);
        body.rod(hub - out, hub + out, 0.026, 0.026, Skin::new(hex(0xc8a048)).gloss(0.8));
        for end in [hub - out, hub + out] {
            body.orb(end, 0.045, Skin::new(hex(0xc8a048)).gloss(0.8));
        }
    }
}

/// A blue counter with a band of checks along its front, a screen and a bell on it.
fn police_counter(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let blue = Skin::new(piece.colour).gloss(0.3);
    body.block((-w, 0.0, -d + 0.06), (w, h - 0.06, d), blue);
    body.block((-w - 0.03, h - 0.06, -d), (w + 0.03, h, d), Skin::new(hex(0xe8ebee)).gloss(0.4));
    let squares = ((piece.size.x / 0.16) as i32).max(1);
    for square in 0..squares {
        for row in 0..2 {
            let x = -w + square as f32 * piece.size.x / squares as f32;
            let hue = if (square + row) % 2 == 0 { 0xf4f6f8 } else { 0x14244e };
            let y = h * 0.52 + row as f32 * 0.12;
            sheet(body, (x, y), (x + piece.size.x / squares as f32, y + 0.12), -d + 0.054, Skin::new(hex(hue)));
        }
    }
    body.block((w * 0.45, h + 0.12, 0.0), (w * 0.45 + 0.5, h + 0.46, 0.04), Skin::new(hex(0x17181b)));
    body.rod(v3(w * 0.45 + 0.25, h, 0.05), v3(w * 0.45 + 0.25, h + 0.2, 0.05), 0.03, 0.03, Skin::new(hex(0x17181b)));
    body.block((-w * 0.7, h, -0.1), (-w * 0.7 + 0.32, h + 0.05, 0.14), Skin::new(hex(0xf0eee6)));
    let cap = v3(-w * 0.25, h, 0.0);
    body.drum(cap, cap + v3(0.0, 0.07, 0.0), 0.12, 0.13, Skin::new(hex(0x14244e)));
    body.drum(cap + v3(0.0, 0.07, 0.0), cap + v3(0.0, 0.11, 0.0), 0.15, 0.17, Skin::new(hex(0x14244e)));
    body.ball(cap + v3(0.0, 0.02, -0.14), v3(0.11, 0.016, 0.08), Skin::new(hex(0x0c0c0e)).gloss(0.8));
    body.orb(cap + v3(0.0, 0.08, -0.15), 0.03, Skin::new(hex(0xe0b848)).gloss(0.9));
}

/// A shield with a star of gold on its blue, rays about it.
fn shield_emblem(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let shield = |grow: f32| {
        let outline = [
            (0.0, 0.0),
            (0.62, 0.22),
            (0.95, 0.52),
            (1.0, 0.94),
            (0.5, 0.9),
            (0.0, 1.0),
            (-0.5, 0.9),
            (-1.0, 0.94),
            (-0.95, 0.52),
            (-0.62, 0.22),
        ];
        outline.map(|(x, y)| ((x * w * grow), h * (0.5 + (y - 0.5) * grow)))
    };
    let face = |body: &mut Body, grow: f32, z: f32, skin: Skin| {
        let points = shield(grow).map(|(x, y)| v3(x, y, z));
        let middle = v3(0.0, h * 0.55, z);
        for i in 0..points.len() {
            body.plate(&[middle, points[i], points[(i + 1) % points.len()]], skin);
        }
    };
    let gold = Skin::new(hex(0xe0b848)).gloss(0.8).glow(0.12);
    face(body, 1.0, -0.05, gold);
    face(body, 0.88, -0.056, Skin::new(piece.colour).glow(0.1));
    let middle = v3(0.0, h * 0.56, -0.062);
    for point in 0..5 {
        let turns = 0.25 + point as f32 * 0.2;
        let tip = middle + v3(cos_turns(turns) * w * 0.55, sin_turns(turns) * w * 0.55, 0.0);
        let side = |by: f32| middle + v3(cos_turns(turns + by) * w * 0.22, sin_turns(turns + by) * w * 0.22, 0.0);
        body.plate(&[middle, side(-0.1), tip, side(0.1)], gold);
    }
}

/// A wall of upright bars with a door in it, the dark of a corridor behind.
fn cell_bars(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let iron = Skin::new(piece.colour).gloss(0.5);
    sheet(body, (-w, 0.0), (w, h), 0.02, Skin::new(hex(0x22252a)));
    sheet(body, (-w, h * 0.55), (w, h * 0.6), 0.016, Skin::new(hex(0x3a3f46)));
    let bars = ((piece.size.x / 0.13) as i32).max(1);
    for bar in 0..=bars {
        let x = -w + piece.size.x * bar as f32 / bars as f32;
        body.rod(v3(x, 0.0, -0.1), v3(x, h, -0.1), 0.021, 0.021, iron);
    }
    for y in [0.05, h * 0.42, h * 0.8, h - 0.05] {
        body.block((-w, y - 0.03, -0.125), (w, y + 0.03, -0.075), iron.tone(0.9));
    }
    for x in [-0.5, 0.5] {
        body.block((x - 0.045, 0.0, -0.15), (x + 0.045, h * 0.8, -0.06), iron.tone(0.8));
    }
    body.block((0.26, h * 0.36, -0.19), (0.48, h * 0.48, -0.08), iron.tone(0.7));
    body.drum(v3(0.37, h * 0.42, -0.2), v3(0.37, h * 0.42, -0.19), 0.035, 0.035, Skin::new(hex(0x0c0c0e)));
}

/// Two plain beds of steel above one another, thin mattresses, a grey blanket.
fn prison_bunk(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let iron = Skin::new(hex(0x6a7076)).gloss(0.4);
    for (x, z) in [(-w, -d), (w, -d), (-w, d), (w, d)] {
        body.rod(v3(x, 0.0, z), v3(x, h, z), 0.03, 0.03, iron);
    }
    // A second one only where there is height for it.
    let upper = (h > 1.2).then_some(h * 0.78);
    for y in [Some(0.42), upper].into_iter().flatten() {
        body.block((-w, y - 0.05, -d), (w, y, d), iron);
        body.block((-w + 0.03, y, -d + 0.03), (w - 0.03, y + 0.1, d - 0.03), Skin::new(hex(0xd4cfc0)));
        body.block((-w * 0.3, y + 0.1, -d + 0.02), (w - 0.02, y + 0.13, d - 0.02), Skin::new(piece.colour));
        body.ball(v3(-w + 0.25, y + 0.13, 0.0), v3(0.2, 0.07, d * 0.6), Skin::new(hex(0xe8e6dc)));
    }
    for rung in 1..if upper.is_some() { 5 } else { 1 } {
        let y = h * 0.78 * rung as f32 / 5.0;
        body.rod(v3(w - 0.4, y, -d - 0.02), v3(w, y, -d - 0.02), 0.016, 0.016, iron);
    }
}

/// A row of narrow doors of steel with slits and numbers, one of them ajar.
fn lockers(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let count = ((piece.size.x / 0.4) as i32).max(1);
    let wide = piece.size.x / count as f32;
    body.block((-w, 0.08, -d + 0.03), (w, h, d), Skin::new(piece.colour).tone(0.5));
    body.block((-w, 0.0, -d + 0.06), (w, 0.08, d), Skin::new(hex(0x2a2c30)));
    for locker in 0..count {
        let left = -w + locker as f32 * wide;
        let paint = Skin::new(piece.colour).gloss(0.35).tone(0.95 + 0.1 * unit2(locker, 3, piece.seed));
        let ajar = locker == count / 3;
        let since = body.since();
        body.block((0.01, 0.1, -0.03), (wide - 0.01, h - 0.02, 0.0), paint);
        for slit in 0..5 {
            let y = h * 0.86 - 0.035 * slit as f32;
            sheet(body, (wide * 0.28, y), (wide * 0.72, y + 0.014), -0.034, paint.tone(0.3));
        }
        sheet(body, (wide * 0.38, h * 0.68), (wide * 0.62, h * 0.72), -0.034, Skin::new(hex(0xf0ead8)));
        body.block((wide * 0.78, h * 0.48, -0.06), (wide * 0.86, h * 0.56, -0.03), steel());
        if ajar {
            body.turn(since, Vec3::ZERO, 1, -0.09);
        }
        body.shift(since, v3(left, 0.0, -d + 0.03));
    }
}

/// A wall of small compartments, letters in most of them.
fn pigeonholes(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour);
    body.block((-w, 0.0, d - 0.03), (w, h, d), wood.tone(0.45));
    let (columns, rows) = (((piece.size.x / 0.34) as i32).max(1), ((h / 0.26) as i32).max(1));
    let (wide, tall) = (piece.size.x / columns as f32, h / rows as f32);
    for row in 0..=rows {
        let y = row as f32 * tall;
        body.block((-w, y - 0.012, -d), (w, y + 0.012, d), wood.tone(1.1));
    }
    for column in 0..=columns {
        let x = -w + column as f32 * wide;
        body.block((x - 0.012, 0.0, -d), (x + 0.012, h, d), wood);
        if column == columns {
            break;
        }
        for row in 0..rows {
            let dice = |salt: i32| unit2(column * 31 + row, salt, piece.seed);
            if dice(1) < 0.25 {
                continue;
            }
            let letters = 2 + (dice(2) * 3.99) as i32;
            for letter in 0..letters {
                let left = x + 0.03 + letter as f32 * (wide - 0.08) / 5.0;
                let high = tall * (0.5 + 0.35 * unit2(letter, row, piece.seed));
                let hue = [0xf6f2e6, 0xe8d8b0, 0xdce6ee, 0xc89a60][(dice(3 + letter) * 3.99) as usize];
                let foot = row as f32 * tall + 0.012;
                body.block((left, foot, -d + 0.04), (left + 0.04, foot + high, d - 0.04), Skin::new(hex(hue)));
            }
        }
    }
}

/// A pillar for letters with a slit under its cap.
fn post_box(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let paint = Skin::new(piece.colour).gloss(0.5);
    body.lathe(
        Vec3::ZERO,
        &[
            (0.0, r),
            (0.1, r),
            (0.12, r * 0.9),
            (h * 0.86, r * 0.9),
            (h * 0.88, r * 1.06),
            (h * 0.93, r * 1.04),
            (h, r * 0.2),
        ],
        paint,
    );
    body.block((-r * 0.5, h * 0.74, -r * 0.96), (r * 0.5, h * 0.79, -r * 0.7), Skin::new(hex(0x101012)));
    body.block((-r * 0.4, h * 0.42, -r * 0.97), (r * 0.4, h * 0.64, -r * 0.7), Skin::new(hex(0xf4f0e4)));
    for line in 0..4 {
        let y = h * (0.46 + 0.04 * line as f32);
        sheet(body, (-r * 0.3, y), (r * 0.3, y + 0.012), -r * 0.98, Skin::new(hex(0x3a3a3c)));
    }
}

/// Parcels on a scale with its lit figure.
fn parcel_scale(body: &mut Body, piece: &Furniture) {
    let card = Skin::new(piece.colour);
    body.block((-0.22, 0.0, -0.18), (0.22, 0.06, 0.18), steel().tone(0.7));
    body.block((-0.12, 0.01, -0.2), (0.12, 0.05, -0.18), Skin::new(hex(0x0e0f12)));
    digit(body, (-0.04, 0.012, -0.204), 0.035, 3, Skin::new(hex(0x3aff6a)).glow(1.0));
    digit(body, (0.0, 0.012, -0.204), 0.035, 2, Skin::new(hex(0x3aff6a)).glow(1.0));
    body.block((-0.18, 0.06, -0.14), (0.18, 0.3, 0.14), card);
    sheet(body, (-0.03, 0.06), (0.03, 0.3), -0.142, Skin::new(hex(0xe4d4a8)));
    body.block((-0.12, 0.3, -0.1), (0.1, 0.42, 0.08), card.tone(1.15));
    sheet(body, (-0.09, 0.33), (0.02, 0.4), -0.102, Skin::new(hex(0xf8f6f0)));
}
