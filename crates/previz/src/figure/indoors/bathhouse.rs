//! Where people sweat and are massaged: benches of pale wood in tiers, a stove with hot
//! stones, a couch with towels, candles. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use super::joinery::{cushion, legs};
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws such a piece; false if it is none.
pub(crate) fn bathhouse(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::SaunaBenches => sauna_benches(body, piece),
        K::SaunaStove => sauna_stove(body, piece),
        K::MassageCouch => massage_couch(body, piece),
        K::SpaCandles => spa_candles(body, piece),
        K::TattooChair => tattoo_chair(body, piece),
        _ => return false,
    }
    true
}

/// Two steps of slats to sit on, the upper one against the wall, with its rail.
fn sauna_benches(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z);
    let wood = Skin::new(piece.colour);
    for (top, front, back) in [(h, -d * 0.5, 0.0), (h * 0.5, -d, -d * 0.5)] {
        let slats = 5;
        for slat in 0..slats {
            let z = front + (back - front) * slat as f32 / slats as f32;
            let tone = 0.94 + 0.14 * unit2(slat, 2, piece.seed);
            body.block((-w, top - 0.04, z), (w, top, z + (back - front) / slats as f32 - 0.02), wood.tone(tone));
        }
        body.block((-w, top - 0.14, front + 0.02), (w, top - 0.04, front + 0.06), wood.tone(0.8));
        for x in [-w + 0.05, -w * 0.33, w * 0.33, w - 0.05] {
            body.block((x - 0.04, 0.0, front + 0.05), (x + 0.04, top - 0.1, front + 0.1), wood.tone(0.7));
        }
    }
    for y in [h + 0.34, h + 0.48] {
        body.block((-w, y, -0.07), (w, y + 0.09, -0.03), wood.tone(1.06));
    }
    let towel = Skin::new(hex(0xf4f2ec));
    body.block((w * 0.45, h, -d * 0.5 - 0.01), (w * 0.75, h + 0.015, -0.02), towel);
    body.block((w * 0.45, h - 0.34, -d * 0.5 - 0.025), (w * 0.75, h + 0.012, -d * 0.5 - 0.01), towel.tone(0.92));
}

/// A box of black iron full of stones that glow between, a rail of wood about it, a
/// bucket with its ladle beside it.
fn sauna_stove(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let (iron, wood) = (Skin::new(hex(0x26282c)).gloss(0.3), Skin::new(piece.colour));
    body.block((-w, 0.08, -d), (w, h * 0.72, d), iron);
    body.block((-w * 0.7, 0.2, -d - 0.012), (w * 0.7, h * 0.5, -d), Skin::new(hex(0xff7a2a)).glow(0.9 * piece.lit));
    for bar in 0..5 {
        let x = w * (-0.56 + 0.28 * bar as f32);
        body.block((x - 0.02, 0.2, -d - 0.03), (x + 0.02, h * 0.5, -d - 0.012), iron);
    }
    for stone in 0..22 {
        let dice = |salt: i32| unit2(stone, salt, piece.seed) - 0.5;
        let at = v3(dice(1) * w * 1.7, h * (0.74 + 0.16 * (dice(3) + 0.5)), dice(2) * d * 1.7);
        let skin = Skin::new(hex([0x5a5c60, 0x74726e, 0x484a50][stone as usize % 3]));
        body.ball(at, v3(0.085, 0.065, 0.075), skin.glow(0.1 * piece.lit));
    }
    for y in [h * 0.9, h * 0.62] {
        for side in [-1.0, 1.0] {
            let x = side * (w + 0.16);
            body.block((x - 0.03, y, -d - 0.18), (x + 0.03, y + 0.07, d), wood);
        }
        body.block((-w - 0.19, y, -d - 0.2), (w + 0.19, y + 0.07, -d - 0.15), wood);
    }
    body.glow(v3(0.0, h, -d), 0.7, hex(0xff8a3a) * (0.18 * piece.lit));
    let bucket = v3(-w - 0.52, 0.0, -d);
    body.drum(bucket, bucket + v3(0.0, 0.3, 0.0), 0.14, 0.17, wood.tone(1.1));
    for y in [0.05, 0.22] {
        body.drum(bucket + v3(0.0, y, 0.0), bucket + v3(0.0, y + 0.025, 0.0), 0.153 + 0.1 * y, 0.156 + 0.1 * y, iron);
    }
    body.drum(
        bucket + v3(0.0, 0.29, 0.0),
        bucket + v3(0.0, 0.301, 0.0),
        0.15,
        0.15,
        Skin::new(hex(0x7ab0c0)).gloss(0.9),
    );
    body.rod(bucket + v3(0.0, 0.25, 0.0), bucket + v3(0.3, 0.62, -0.05), 0.014, 0.014, wood.tone(1.2));
}

/// A couch with a cloth over it and a cushion at its head.
fn massage_couch(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    legs(body, (piece.size.x - 0.3, h - 0.16, piece.size.z - 0.14), 0.035, Skin::new(hex(0x6a4428)));
    body.block((-w, h - 0.2, -d), (w, h - 0.14, d), Skin::new(hex(0x7a5030)).gloss(0.3));
    let since = body.since();
    cushion(body, v3(0.0, h - 0.07, 0.0), v3(w, 0.07, d), Skin::new(hex(0xf4efe4)));
    cushion(body, v3(w - 0.22, h + 0.03, 0.0), v3(0.13, 0.05, d * 0.6), Skin::new(hex(0xfaf6ee)));
    body.soften(since);
    let cloth = Skin::new(piece.colour);
    body.block((-w * 0.9, h - 0.34, -d - 0.014), (w * 0.2, h + 0.012, d + 0.014), cloth);
    for fold in 0..6 {
        let x = -w * 0.8 + fold as f32 * w * 0.19;
        body.rod(v3(x, h, -d - 0.014), v3(x + 0.01, h - 0.34, -d - 0.02), 0.012, 0.016, cloth.tone(0.86));
    }
}

/// A low table with candles, black stones on one another, a white flower in its pot.
fn spa_candles(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.3);
    legs(body, (piece.size.x - 0.06, h - 0.03, piece.size.z - 0.06), 0.03, wood.tone(0.8));
    body.block((-w, h - 0.04, -d), (w, h, d), wood);
    for (x, high) in [(-0.7, 0.16), (-0.42, 0.1), (-0.12, 0.2)] {
        let at = v3(x * w, h, -d * 0.3);
        body.drum(at, at + v3(0.0, high, 0.0), 0.045, 0.045, Skin::new(hex(0xf8efd8)).glow(0.3));
        let flame = at + v3(0.0, high + 0.03, 0.0);
        body.ball(flame, v3(0.012, 0.03, 0.012), Skin::new(hex(0xffd070)).glow(3.0));
        body.glow(flame, 0.3, hex(0xffb050) * 0.3);
    }
    let mut foot = v3(w * 0.3, h, -d * 0.2);
    for (r, high) in [(0.12, 0.06), (0.09, 0.05), (0.06, 0.04)] {
        body.ball(foot + v3(0.0, high * 0.5, 0.0), v3(r, high * 0.6, r * 0.85), Skin::new(hex(0x2a2c30)).gloss(0.5));
        foot += v3(0.005, high, 0.0);
    }
    let pot = v3(w * 0.76, h, 0.0);
    body.drum(pot, pot + v3(0.0, 0.14, 0.0), 0.06, 0.08, Skin::new(hex(0xf2f0ea)));
    let stem: [(Vec3, f32); 3] =
        [(pot + v3(0.0, 0.12, 0.0), 0.008), (pot + v3(0.02, 0.42, 0.0), 0.007), (pot + v3(-0.16, 0.56, -0.02), 0.005)];
    body.tube(&stem, 1.0, Skin::new(hex(0x4f7d46)));
    for bloom in 0..5 {
        let at = pot + v3(0.03 - 0.05 * bloom as f32, 0.44 + 0.03 * bloom as f32, -0.03);
        body.ball(at, v3(0.045, 0.04, 0.02), Skin::new(hex(0xfcf4f8)));
        body.orb(at - v3(0.0, 0.0, 0.02), 0.012, Skin::new(hex(0xd84a8a)));
    }
}

/// A black chair with a rest for the arm, a lamp over it, pots of ink beside it.
fn tattoo_chair(body: &mut Body, piece: &Furniture) {
    let h = piece.size.y;
    let (black, chrome) = (Skin::new(piece.colour).gloss(0.5), Skin::new(hex(0xc0c4c8)).gloss(0.9));
    body.drum(Vec3::ZERO, v3(0.0, 0.06, 0.0), 0.34, 0.3, chrome);
    body.rod(v3(0.0, 0.06, 0.0), v3(0.0, 0.42, 0.0), 0.06, 0.06, chrome);
    let since = body.since();
    cushion(body, v3(0.0, 0.49, -0.05), v3(0.3, 0.07, 0.3), black);
    cushion(body, v3(0.0, h * 0.72, 0.3), v3(0.28, 0.34, 0.08), black);
    cushion(body, v3(0.0, 0.4, -0.5), v3(0.26, 0.06, 0.16), black);
    cushion(body, v3(0.48, 0.78, -0.12), v3(0.1, 0.05, 0.3), black);
    body.soften(since);
    body.rod(v3(0.48, 0.1, 0.0), v3(0.48, 0.74, -0.1), 0.025, 0.025, chrome);
    body.rod(v3(0.0, 0.1, 0.0), v3(0.48, 0.1, 0.0), 0.03, 0.03, chrome);
    let lamp = v3(0.5, 1.5, -0.16);
    body.tube(
        &[(v3(0.9, 0.0, 0.2), 0.02), (v3(0.9, 1.5, 0.2), 0.018), (v3(0.7, 1.72, 0.0), 0.016), (lamp, 0.016)],
        1.0,
        Skin::new(hex(0x17181b)),
    );
    body.drum(lamp - v3(0.04, 0.1, 0.02), lamp, 0.12, 0.04, Skin::new(hex(0x17181b)));
    body.drum(
        lamp - v3(0.041, 0.104, 0.021),
        lamp - v3(0.04, 0.1, 0.02),
        0.1,
        0.1,
        Skin::new(hex(0xfff2d8)).glow(1.8 * piece.lit),
    );
    body.glow(lamp - v3(0.05, 0.14, 0.02), 0.5, hex(0xffe8c0) * (0.3 * piece.lit));
    let cart = v3(-0.72, 0.0, 0.0);
    body.block((cart.x - 0.2, 0.1, -0.2), (cart.x + 0.2, 0.78, 0.2), Skin::new(hex(0xa8281f)).gloss(0.4));
    for (ink, hue) in [0x17181b, 0xd8281f, 0x1f4fb8, 0x1f9a4a, 0xf2c020].into_iter().enumerate() {
        let at = v3(cart.x - 0.14 + 0.07 * ink as f32, 0.78, -0.08);
        body.drum(at, at + v3(0.0, 0.08, 0.0), 0.025, 0.025, Skin::new(hex(hue)).gloss(0.7));
        body.drum(at + v3(0.0, 0.08, 0.0), at + v3(0.0, 0.12, 0.0), 0.01, 0.004, Skin::new(hex(0xf0eee8)));
    }
}
