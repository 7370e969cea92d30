//! Tables: a desk's lamp, a round one laid for a feast, and the
//! counters that guests are served over. Lengths are metres; the front looks
//! towards -z.
//!
//! Knows no room.

use super::fixture::table_lamp;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a table; false if it is none.
pub(crate) fn table(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::TableLamp => table_lamp(body, Vec3::ZERO, piece.size.y / 0.46, piece.lit),
        K::RoundTable => feast(body, piece),
        K::CoffeeBar => coffee_bar(body, piece),
        K::Reception => reception(body, piece),
        _ => return false,
    }
    true
}

/// A round table with a cloth, dishes around a hot pot, bowls and chopsticks
/// for everybody.
fn feast(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let cloth = Skin::new(piece.colour);
    body.drum(Vec3::ZERO, v3(0.0, 0.05, 0.0), 0.4, 0.36, Skin::new(hex(0x3a2418)));
    body.drum(v3(0.0, 0.05, 0.0), v3(0.0, h - 0.2, 0.0), 0.1, 0.1, Skin::new(hex(0x3a2418)));
    body.drum(v3(0.0, h - 0.24, 0.0), v3(0.0, h, 0.0), r * 1.02, r, cloth);
    let china = Skin::new(hex(0xf6f4ee)).gloss(0.5);
    let disc = |body: &mut Body, at: Vec3, r: f32, tall: f32, skin: Skin| {
        body.drum(at, at + v3(0.0, tall, 0.0), r * 0.7, r, skin);
    };
    // A turning middle of glass, what is shared on it.
    disc(body, v3(0.0, h, 0.0), r * 0.62, 0.02, Skin::new(hex(0xb9cfc8)).gloss(0.8));
    let dishes = [0xb8402c, 0xd8a23c, 0x5a8a3a, 0xa8502c, 0xe0c89a, 0xc8642c, 0x7a9a4a];
    for (i, food) in dishes.into_iter().enumerate() {
        let (t, far) = (i as f32 / 6.0 + 0.04, if i == 6 { 0.0 } else { r * 0.42 });
        let at = v3(cos_turns(t) * far, h + 0.02, sin_turns(t) * far);
        disc(body, at, 0.135, 0.035, china);
        body.ball(at + v3(0.0, 0.035, 0.0), v3(0.095, 0.035, 0.095), Skin::new(hex(food)).gloss(0.35));
        for bit in 0..5 {
            let (a, b) = (unit2(bit, i as i32, 5), unit2(bit, i as i32, 6));
            let out = v3(cos_turns(a) * 0.06 * b, 0.06, sin_turns(a) * 0.06 * b);
            body.orb(at + out, 0.018, Skin::new(hex(food).lerp(hex(0xf0e0b0), 0.4 * a)));
        }
        body.puff(at + v3(0.0, 0.2, 0.0), 0.12, hex(0xf4ece0), 0.08, 0.1);
    }
    for i in 0..8 {
        let (c, s) = (cos_turns(i as f32 / 8.0 + 0.0625), sin_turns(i as f32 / 8.0 + 0.0625));
        let at = v3(c * r * 0.82, h, s * r * 0.82);
        disc(body, at, 0.075, 0.05, china);
        let along = v3(-s, 0.0, c);
        for aside in [0.11, 0.125] {
            let from = at + along * aside + v3(c * 0.1, 0.012, s * 0.1);
            body.rod(from, from - v3(c * 0.22, 0.0, s * 0.22), 0.005, 0.004, Skin::new(hex(0x6a3a20)));
        }
    }
}

/// A cup that steams, on a round sign.
fn emblem(body: &mut Body, at: Vec3) {
    let (out, cream, dark) = (v3(0.0, 0.0, -0.012), Skin::new(hex(0xf2e8d4)), Skin::new(hex(0x3a2418)));
    body.drum(at + out, at, 0.27, 0.27, cream);
    let on = |x: f32, y: f32| at + out * 1.6 + v3(x, y, 0.0);
    body.plate(&[on(-0.13, 0.02), on(0.11, 0.02), on(0.08, -0.13), on(-0.1, -0.13)], dark);
    body.plate(&[on(-0.17, -0.15), on(0.15, -0.15), on(0.13, -0.175), on(-0.15, -0.175)], dark);
    body.tube(&[(on(0.1, 0.0), 0.013), (on(0.17, -0.04), 0.013), (on(0.09, -0.09), 0.013)], 1.0, dark);
    for x in [-0.06, 0.0, 0.06] {
        body.tube(&[(on(x, 0.06), 0.01), (on(x + 0.02, 0.1), 0.01), (on(x, 0.16), 0.008)], 1.0, dark);
    }
}

/// A café's counter with its espresso machine, cups and a case of cakes.
fn coffee_bar(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.25);
    body.block((-w, 0.0, -d + 0.08), (w, h - 0.05, d), wood);
    let boards = (w * 2.0 / 0.22) as i32;
    for i in 0..boards {
        let x = -w + i as f32 * w * 2.0 / boards as f32;
        let skin = wood.tone(0.9 + 0.25 * unit2(i, 2, piece.seed));
        body.block((x, 0.1, -d + 0.06), (x + w * 2.0 / boards as f32 - 0.015, h - 0.06, -d + 0.08), skin);
    }
    body.block((-w - 0.05, h - 0.05, -d), (w + 0.05, h, d + 0.03), Skin::new(hex(0xd6c8ae)).gloss(0.5));
    emblem(body, v3(0.0, h * 0.52, -d + 0.06));
    espresso(body, v3(w * 0.58, h, 0.06));
    // Cakes behind glass, no higher than a breast.
    let (left, right) = (-w * 0.92, -w * 0.3);
    let y = h + 0.02;
    body.block((left, y - 0.012, -d + 0.08), (right, y, d - 0.1), Skin::new(hex(0xc8d4d0)).gloss(0.8));
    let count = ((right - left) / 0.15) as i32;
    for i in 0..count {
        let cake = hex([0xb4783c, 0xe8c89a, 0x5a2e1c, 0xd87a8a][i as usize % 4]);
        let foot = v3(left + 0.08 + i as f32 * 0.15, y, -0.02);
        body.drum(foot, foot + v3(0.0, 0.075, 0.0), 0.055, 0.05, Skin::new(cake).glow(0.12));
        body.orb(foot + v3(0.0, 0.085, 0.0), 0.016, Skin::new(hex(0xb82c34)));
    }
    body.block((left - 0.02, h + 0.17, -d + 0.06), (right + 0.02, h + 0.2, d - 0.08), Skin::new(hex(0x3a3632)));
    for x in [left, right] {
        body.block((x - 0.015, h, -d + 0.06), (x + 0.015, h + 0.18, -d + 0.09), Skin::new(hex(0x3a3632)));
    }
}

/// An espresso machine with two groups, cups warming on its top.
fn espresso(body: &mut Body, foot: Vec3) {
    let since = body.since();
    let (steel, dark) = (Skin::new(hex(0xbcc0c2)).gloss(0.9), Skin::new(hex(0x202226)).gloss(0.5));
    body.block((-0.4, 0.04, -0.1), (0.4, 0.1, 0.22), dark);
    body.block((-0.4, 0.1, 0.06), (0.4, 0.34, 0.22), steel.tone(0.8));
    body.block((-0.42, 0.34, -0.14), (0.42, 0.5, 0.24), steel);
    body.block((-0.38, 0.38, -0.146), (0.38, 0.46, -0.14), Skin::new(hex(0x8a2a22)).gloss(0.5));
    for x in [-0.2, 0.2] {
        body.drum(v3(x, 0.27, -0.04), v3(x, 0.34, -0.04), 0.06, 0.06, steel.tone(0.7));
        body.rod(v3(x, 0.285, -0.06), v3(x, 0.26, -0.24), 0.016, 0.02, dark);
        body.drum(v3(x, 0.1, -0.04), v3(x, 0.17, -0.04), 0.03, 0.042, Skin::new(hex(0xf4f0e8)).gloss(0.5));
        body.rod(v3(x, 0.26, -0.04), v3(x, 0.16, -0.04), 0.004, 0.004, Skin::new(hex(0x4a2a18)));
    }
    for x in [-0.36, 0.36] {
        body.rod(v3(x, 0.34, -0.1), v3(x * 1.08, 0.14, -0.14), 0.008, 0.008, steel);
    }
    for i in 0..7 {
        let cup = v3(-0.33 + i as f32 * 0.11, 0.5, 0.02);
        body.drum(cup, cup + v3(0.0, 0.06, 0.0), 0.032, 0.042, Skin::new(hex(0xf4f0e8)).gloss(0.5));
    }
    // Steam over what is being made.
    for i in 0..3 {
        body.puff(v3(0.2, 0.22 + 0.1 * i as f32, -0.2), 0.06 + 0.02 * i as f32, hex(0xf6f2ec), 0.09, 0.1);
    }
    body.shift(since, foot);
}

/// The desk of a lobby: stone before wood, a lit line along its foot.
fn reception(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let stone = Skin::new(piece.colour).gloss(0.5);
    body.block((-w, 0.08, -d), (w, h - 0.06, d), stone);
    body.block((-w + 0.1, 0.0, -d + 0.1), (w - 0.1, 0.08, d), Skin::new(v3(1.0, 0.86, 0.62)).glow(1.2));
    body.block((-w - 0.04, h - 0.06, -d - 0.04), (w + 0.04, h, d), Skin::new(hex(0x5a3a24)).gloss(0.6));
    body.block((-w * 0.5, h * 0.5, -d - 0.012), (w * 0.5, h * 0.62, -d), Skin::new(hex(0xc8a45a)).gloss(0.8));
    for x in [-w * 0.4, w * 0.35] {
        body.block((x - 0.24, h + 0.06, 0.05), (x + 0.24, h + 0.36, 0.08), Skin::new(hex(0x1a1c20)).gloss(0.5));
        body.block((x - 0.03, h, 0.06), (x + 0.03, h + 0.08, 0.1), Skin::new(hex(0x1a1c20)));
    }
}
