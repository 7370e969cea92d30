//! What people are cared for with: a ward's bed, drip, monitor and curtain, a
//! barber's chair and mirror. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use super::joinery::cushion;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of a ward or a salon; false if it is none.
pub(crate) fn care(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::WardBed => ward_bed(body, piece),
        K::WardCurtain => ward_curtain(body, piece),
        K::Drip => drip(body, piece),
        K::Monitor => monitor(body, piece),
        K::BarberChair => barber_chair(body, piece),
        K::SalonMirror => salon_mirror(body, piece),
        _ => return false,
    }
    true
}

/// A bed on wheels, its head raised, rails at its sides.
fn ward_bed(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let (steel, linen) = (Skin::new(hex(0xc8ccce)).gloss(0.6), Skin::new(hex(0xf4f6f4)));
    for x in [-w + 0.06, w - 0.06] {
        for z in [-d + 0.1, d - 0.1] {
            body.rod(v3(x, 0.1, z), v3(x, h - 0.16, z), 0.022, 0.022, steel);
            body.orb(v3(x, 0.06, z), 0.055, Skin::new(hex(0x26282c)));
        }
    }
    body.block((-w, h - 0.2, -d), (w, h - 0.12, d), steel);
    body.block((-w + 0.02, h - 0.12, -d + 0.02), (w - 0.02, h, d - 0.04), linen.tone(0.92));
    body.block((-w - 0.02, h - 0.22, -d - 0.02), (w + 0.02, h + 0.03, d * 0.25), Skin::new(piece.colour));
    body.block((-w - 0.03, h - 0.2, d * 0.16), (w + 0.03, h + 0.045, d * 0.3), linen);
    for (z, low, high) in [(d, 0.2, h + 0.42), (-d, 0.3, h + 0.2)] {
        body.block((-w, low, z - 0.03), (w, high, z + 0.01), Skin::new(hex(0xe6ecec)).gloss(0.4));
        body.block((-w, high - 0.05, z - 0.04), (w, high, z + 0.02), Skin::new(hex(0x5a9aa8)));
    }
    let since = body.since();
    cushion(body, v3(0.0, h + 0.07, d * 0.72), v3(w * 0.74, 0.09, 0.2), linen);
    body.soften(since);
    for x in [-w - 0.03, w + 0.03] {
        for y in [h + 0.08, h + 0.26] {
            body.rod(v3(x, y, -d * 0.3), v3(x, y, d * 0.4), 0.014, 0.014, steel);
        }
        for z in [-d * 0.3, 0.05 * d, d * 0.4] {
            body.rod(v3(x, h - 0.1, z), v3(x, h + 0.26, z), 0.012, 0.012, steel);
        }
    }
}

/// A curtain in folds from a rail.
fn ward_curtain(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let cloth = Skin::new(piece.colour);
    let folds = (w * 2.0 / 0.09) as i32;
    for i in 0..folds {
        let x = |k: i32| -w + k as f32 * w * 2.0 / folds as f32;
        let z = |k: i32| 0.05 * sin_turns(k as f32 * 0.27);
        let tone = 0.86 + 0.2 * sin_turns(i as f32 * 0.27 + 0.2);
        let (a, b) = (v3(x(i), 0.25, z(i)), v3(x(i + 1), 0.25, z(i + 1)));
        let up = v3(0.0, h - 0.25, 0.0);
        body.plate(&[a, b, b + up, a + up], cloth.tone(tone));
    }
    body.rod(v3(-w - 0.1, h, 0.0), v3(w + 0.1, h, 0.0), 0.016, 0.016, Skin::new(hex(0xb4b8ba)).gloss(0.7));
}

/// A bag on its stand.
fn drip(body: &mut Body, piece: &Furniture) {
    let h = piece.size.y;
    let steel = Skin::new(hex(0xb4b8bc)).gloss(0.8);
    for i in 0..5 {
        let t = i as f32 / 5.0;
        let foot = v3(crate::maths::cos_turns(t) * 0.24, 0.04, sin_turns(t) * 0.24);
        body.rod(v3(0.0, 0.08, 0.0), foot, 0.016, 0.014, steel);
    }
    body.rod(v3(0.0, 0.06, 0.0), v3(0.0, h, 0.0), 0.014, 0.012, steel);
    body.rod(v3(-0.12, h, 0.0), v3(0.12, h, 0.0), 0.01, 0.01, steel);
    body.slab(
        v3(-0.1, h - 0.06, -0.02),
        v3(-0.1, h - 0.26, -0.02),
        0.045,
        0.05,
        0.5,
        Skin::new(hex(0xd4e6ee)).gloss(0.6),
    );
    let tube =
        [(v3(-0.1, h - 0.3, -0.02), 0.006), (v3(-0.14, h - 0.8, -0.06), 0.006), (v3(-0.4, h - 1.1, -0.1), 0.006)];
    body.tube(&tube, 1.0, Skin::new(hex(0xe8f0f2)));
}

/// A monitor on a trolley, lines of a pulse on it.
fn monitor(body: &mut Body, piece: &Furniture) {
    let h = piece.size.y;
    let white = Skin::new(hex(0xe0e4e6)).gloss(0.3);
    body.block((-0.24, 0.08, -0.2), (0.24, 0.12, 0.2), white);
    body.rod(v3(0.0, 0.1, 0.05), v3(0.0, h - 0.3, 0.05), 0.03, 0.03, white);
    body.block((-0.22, h * 0.5, -0.16), (0.22, h * 0.5 + 0.14, 0.16), white.tone(0.9));
    body.block((-0.27, h - 0.38, -0.04), (0.27, h, 0.06), white.tone(0.85));
    body.block((-0.24, h - 0.35, -0.046), (0.24, h - 0.03, -0.04), Skin::new(hex(0x0c1218)).glow(0.1));
    let beat = [0.0, 0.0, 0.02, 0.0, -0.015, 0.07, -0.04, 0.0, 0.015, 0.0, 0.0];
    for (y, hue) in [(h - 0.12, 0x4ae87a), (h - 0.2, 0x4ac8e8), (h - 0.28, 0xe8d84a)] {
        for (i, pair) in beat.windows(2).enumerate() {
            let x = |k: usize| -0.22 + k as f32 * 0.034;
            let skin = Skin::new(hex(hue)).glow(1.2);
            body.rod(v3(x(i), y + pair[0], -0.05), v3(x(i + 1), y + pair[1], -0.05), 0.004, 0.004, skin);
        }
    }
}

/// A padded chair on a pillar, with a rest for the feet.
fn barber_chair(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let (leather, steel) = (Skin::new(piece.colour).gloss(0.4), Skin::new(hex(0xc0c4c8)).gloss(0.9));
    body.drum(Vec3::ZERO, v3(0.0, 0.05, 0.0), 0.34, 0.3, steel);
    body.drum(v3(0.0, 0.05, 0.0), v3(0.0, 0.38, 0.0), 0.09, 0.08, steel);
    let since = body.since();
    cushion(body, v3(0.0, 0.5, -0.02), v3(w * 0.8, 0.09, 0.28), leather);
    cushion(body, v3(0.0, h * 0.72, 0.28), v3(w * 0.78, h * 0.26, 0.08), leather);
    cushion(body, v3(0.0, h * 1.06, 0.3), v3(w * 0.4, 0.09, 0.06), leather.tone(1.1));
    body.soften(since);
    for side in [-1.0, 1.0] {
        let x = side * w * 0.95;
        body.rod(v3(x, 0.46, 0.2), v3(x, 0.7, 0.18), 0.024, 0.024, steel);
        body.rod(v3(x, 0.72, 0.22), v3(x, 0.72, -0.22), 0.045, 0.04, leather.tone(0.8));
    }
    body.block((-0.22, 0.16, -0.5), (0.22, 0.2, -0.34), steel);
    body.rod(v3(0.0, 0.36, -0.2), v3(0.0, 0.18, -0.42), 0.03, 0.025, steel);
}

/// A mirror with bulbs at its sides, a shelf of bottles below.
fn salon_mirror(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.block((-w - 0.05, -0.05, -0.02), (w + 0.05, h + 0.05, 0.02), Skin::new(piece.colour).gloss(0.4));
    let glass = Skin::new(hex(0x93a9b0)).gloss(0.9).glow(0.16);
    let quad = |a: (f32, f32), b: (f32, f32), lean: f32, z: f32| {
        [v3(a.0, a.1, z), v3(b.0, a.1, z), v3(b.0 + lean, b.1, z), v3(a.0 + lean, b.1, z)]
    };
    body.plate(&quad((-w, 0.0), (w, h), 0.0, -0.024), glass);
    body.plate(&quad((-w * 0.6, 0.0), (-w * 0.3, h), w * 0.8, -0.027), glass.tone(1.4));
    body.plate(&quad((-w * 0.15, 0.0), (-w * 0.05, h), w * 0.8, -0.027), glass.tone(1.4));
    for side in [-1.0, 1.0] {
        for i in 0..4 {
            let at = v3(side * (w + 0.02), h * (0.14 + 0.24 * i as f32), -0.06);
            body.orb(at, 0.038, Skin::new(v3(1.0, 0.9, 0.7)).glow(1.6 * piece.lit + 0.3));
        }
    }
    body.block((-w - 0.1, -0.16, -0.3), (w + 0.1, -0.11, 0.0), Skin::new(hex(0x4a3020)).gloss(0.4));
    for (i, hue) in [0x4a8ac0, 0xe8e0d0, 0xc8502c, 0x5a8a5a, 0xd8b04a].into_iter().enumerate() {
        let foot = v3(-w * 0.7 + i as f32 * w * 0.35, -0.11, -0.14);
        body.drum(foot, foot + v3(0.0, 0.14, 0.0), 0.03, 0.028, Skin::new(hex(hue)).gloss(0.6));
        body.drum(foot + v3(0.0, 0.14, 0.0), foot + v3(0.0, 0.19, 0.0), 0.014, 0.012, Skin::new(hex(0x2a2a2c)));
    }
}
