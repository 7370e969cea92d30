//! What artists, musicians and those who make films work with: easels and canvases, a desk
//! for music, the desk of the news, a camera on its stand, mirrors with bulbs around them.
//! Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws such a piece; false if it is none.
pub(crate) fn studio(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::Easel => easel(body, piece),
        K::Canvases => canvases(body, piece),
        K::PaintTable => paint_table(body, piece),
        K::MusicStand => music_stand(body, piece),
        K::NewsDesk => news_desk(body, piece),
        K::StudioCamera => studio_camera(body, piece),
        K::BulbMirror => bulb_mirror(body, piece),
        _ => return false,
    }
    true
}

/// A picture on a canvas: hills, a vase of flowers or shapes, from its lower left corner.
fn painting(body: &mut Body, (x0, y0): (f32, f32), (wide, tall): (f32, f32), z: f32, seed: u32) {
    let mut step = z;
    let mut flat = |points: &[(f32, f32)], hue: u32| {
        step -= 0.002;
        let points: Vec<Vec3> = points.iter().map(|(x, y)| v3(x0 + x * wide, y0 + y * tall, step)).collect();
        body.plate(&points, Skin::new(hex(hue)));
    };
    flat(&[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)], 0xf4efe2);
    let disc = |x: f32, y: f32, r: f32| -> Vec<(f32, f32)> {
        (0..12).map(|k| k as f32 / 12.0).map(|t| (x + cos_turns(t) * r, y + sin_turns(t) * r * wide / tall)).collect()
    };
    match seed % 3 {
        0 => {
            flat(&[(0.06, 0.06), (0.94, 0.06), (0.94, 0.94), (0.06, 0.94)], 0x9cc8e8);
            flat(&disc(0.68, 0.72, 0.12), 0xf8d860);
            flat(&[(0.06, 0.06), (0.94, 0.06), (0.94, 0.4), (0.62, 0.6), (0.3, 0.36), (0.06, 0.5)], 0x4f8a5a);
            flat(&[(0.06, 0.06), (0.94, 0.06), (0.94, 0.2), (0.5, 0.28), (0.06, 0.18)], 0xd8a04a);
        }
        1 => {
            flat(&[(0.06, 0.06), (0.94, 0.06), (0.94, 0.94), (0.06, 0.94)], 0xe8d0b8);
            flat(&[(0.38, 0.12), (0.62, 0.12), (0.68, 0.34), (0.56, 0.46), (0.44, 0.46), (0.32, 0.34)], 0x2f5a8a);
            for (x, y, hue) in
                [(0.36, 0.62, 0xd8402c), (0.5, 0.74, 0xf2b02c), (0.64, 0.6, 0xd86a9a), (0.52, 0.56, 0xf4f0e0)]
            {
                flat(&disc(x, y, 0.09), hue);
            }
        }
        _ => {
            flat(&[(0.08, 0.1), (0.5, 0.1), (0.5, 0.62), (0.08, 0.62)], 0xd8482c);
            flat(&[(0.4, 0.4), (0.92, 0.34), (0.86, 0.9), (0.44, 0.86)], 0x2f6ac0);
            flat(&disc(0.36, 0.72, 0.16), 0xf2c840);
        }
    }
}

/// A frame on three legs with a canvas that is painted on.
fn easel(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let wood = Skin::new(piece.colour);
    for side in [-1.0, 1.0] {
        body.rod(v3(side * w * 0.95, 0.0, -0.2), v3(side * 0.05, h, 0.05), 0.022, 0.018, wood);
    }
    body.rod(v3(0.0, 0.0, 0.4), v3(0.0, h * 0.96, 0.06), 0.022, 0.018, wood.tone(0.85));
    let low = h * 0.42;
    body.block((-w * 0.95, low - 0.05, -0.2), (w * 0.95, low, -0.06), wood.tone(1.1));
    let (wide, tall) = (w * 1.8, h * 0.46);
    let since = body.since();
    body.block((-wide * 0.5, 0.0, -0.02), (wide * 0.5, tall, 0.02), Skin::new(hex(0xe8e0d0)));
    painting(body, (-wide * 0.5, 0.0), (wide, tall), -0.022, piece.seed);
    body.shift(since, v3(0.0, low, -0.12));
}

/// Canvases that lean on a wall, one before the other.
fn canvases(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let many = ((piece.size.x / 0.45) as i32).max(2);
    for place in 0..many {
        let dice = |salt: i32| unit2(place, salt, piece.seed);
        let (wide, tall) = (0.5 + 0.3 * dice(1), h * (0.6 + 0.4 * dice(2)));
        let x = -w + (place as f32 + 0.5) * piece.size.x / many as f32 - wide * 0.5;
        let z = d - 0.06 - 0.08 * (place % 3) as f32;
        body.block((x, 0.0, z), (x + wide, tall, z + 0.03), Skin::new(hex(0xd8c8ac)));
        painting(body, (x + 0.01, 0.01), (wide - 0.02, tall - 0.02), z - 0.002, piece.seed.wrapping_add(place as u32));
    }
}

/// A table with jars of brushes, tubes and a palette.
fn paint_table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour);
    super::joinery::legs(body, (piece.size.x * 0.92, h, piece.size.z * 0.88), 0.03, wood.tone(0.8));
    body.block((-w, h - 0.05, -d), (w, h, d), wood);
    let paints = [0xd8342c, 0xf2c02c, 0x2f6ac0, 0x3f9a4a, 0xf4f0e4, 0x7a3a8a, 0xf08030];
    for (index, x) in [-0.75, -0.5, 0.66].into_iter().enumerate() {
        let foot = v3(x * w, h, 0.03);
        body.drum(foot, foot + v3(0.0, 0.13, 0.0), 0.05, 0.055, Skin::new(hex([0xb8683c, 0x8aa0a8, 0xe0d8c8][index])));
        for brush in 0..5 {
            let (lean, hue) = (v3(0.1 * (brush as f32 / 4.0 - 0.5), 0.3, 0.04), paints[(brush + index) % 7]);
            body.rod(foot + v3(0.0, 0.1, 0.0), foot + lean, 0.007, 0.006, Skin::new(hex(0xb88a50)));
            body.ball(foot + lean, v3(0.013, 0.03, 0.013), Skin::new(hex(hue)));
        }
    }
    let palette = v3(0.08 * w, h + 0.008, -0.05);
    body.ball(palette, v3(0.2, 0.01, 0.14), Skin::new(hex(0xc8935a)));
    for (index, hue) in paints.into_iter().enumerate() {
        let turns = index as f32 / 9.0;
        let at = palette + v3(cos_turns(turns) * 0.14, 0.014, sin_turns(turns) * 0.09);
        body.ball(at, v3(0.028, 0.012, 0.024), Skin::new(hex(hue)).gloss(0.6));
    }
}

/// A desk on a thin leg with sheets of music.
fn music_stand(body: &mut Body, piece: &Furniture) {
    let h = piece.size.y;
    let steel = Skin::new(hex(0x24262a)).gloss(0.5);
    for turns in [0.1, 0.43, 0.77] {
        body.rod(v3(0.0, 0.16, 0.0), v3(cos_turns(turns) * 0.26, 0.01, sin_turns(turns) * 0.26), 0.012, 0.01, steel);
    }
    body.rod(v3(0.0, 0.1, 0.0), v3(0.0, h - 0.2, 0.0), 0.012, 0.012, steel);
    body.block((-0.27, h - 0.36, -0.02), (0.27, h, 0.0), steel);
    body.block((-0.27, h - 0.38, -0.08), (0.27, h - 0.36, 0.0), steel);
    for side in [-1.0_f32, 1.0] {
        let (a, b) = (side * 0.01, side * 0.23);
        body.block((a.min(b), h - 0.35, -0.03), (a.max(b), h - 0.04, -0.022), Skin::new(hex(0xf6f2e6)));
        for line in 0..6 {
            let y = h - 0.09 - line as f32 * 0.045;
            body.block((a.min(b) + 0.02, y, -0.033), (a.max(b) - 0.02, y + 0.008, -0.03), Skin::new(hex(0x5a564e)));
        }
    }
}

/// The desk from which news are read: white, a band of light along its front.
fn news_desk(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let white = Skin::new(piece.colour).gloss(0.5);
    body.block((-w * 0.92, 0.0, -d + 0.1), (w * 0.92, h - 0.06, d), Skin::new(hex(0x1f3a6a)).gloss(0.4));
    body.block(
        (-w * 0.94, h * 0.28, -d + 0.07),
        (w * 0.94, h * 0.4, -d + 0.1),
        Skin::new(hex(0x4ab0ff)).glow(piece.lit),
    );
    body.block(
        (-w * 0.94, h * 0.52, -d + 0.07),
        (w * 0.94, h * 0.58, -d + 0.1),
        Skin::new(hex(0xe83a34)).glow(piece.lit),
    );
    body.block((-w, h - 0.06, -d), (w, h, d), white);
    for side in [-1.0, 1.0] {
        let (a, b) = (side * w * 0.92, side * w);
        body.block((a.min(b), 0.0, -d + 0.04), (a.max(b), h, d), white);
        let x = side * w * 0.5;
        body.block((x - 0.11, h, -0.1), (x + 0.11, h + 0.006, 0.06), Skin::new(hex(0xfafaf6)));
        let stem = v3(x + side * 0.2, h, -0.05);
        body.rod(stem, stem + v3(0.0, 0.2, -0.04), 0.006, 0.006, Skin::new(hex(0x2a2c30)));
        body.ball(stem + v3(0.0, 0.22, -0.045), v3(0.018, 0.03, 0.018), Skin::new(hex(0x16181b)));
    }
}

/// A camera of a studio on its stand, which looks away from the front.
fn studio_camera(body: &mut Body, piece: &Furniture) {
    let h = piece.size.y;
    let dark = Skin::new(hex(0x24272c)).gloss(0.4);
    for turns in [0.08, 0.42, 0.75] {
        let foot = v3(cos_turns(turns) * 0.4, 0.04, sin_turns(turns) * 0.4);
        body.rod(v3(0.0, h * 0.62, 0.0), foot, 0.03, 0.024, dark.tone(1.3));
        body.orb(foot, 0.05, dark);
    }
    body.drum(v3(0.0, h * 0.55, 0.0), v3(0.0, h * 0.76, 0.0), 0.07, 0.05, dark);
    body.block((-0.15, h * 0.76, -0.3), (0.15, h, 0.22), dark.tone(1.25));
    body.drum(v3(0.0, h * 0.88, 0.22), v3(0.0, h * 0.88, 0.44), 0.09, 0.12, dark);
    body.drum(v3(0.0, h * 0.88, 0.44), v3(0.0, h * 0.88, 0.45), 0.1, 0.1, Skin::new(hex(0x3a4a6a)).gloss(0.9));
    body.block((-0.12, h * 0.8, -0.33), (0.12, h * 0.96, -0.3), Skin::new(hex(0x5ab0e8)).glow(0.8));
    body.orb(v3(0.0, h + 0.03, -0.1), 0.03, Skin::new(hex(0xff3a30)).glow(1.4));
    body.rod(v3(0.0, h * 0.74, -0.1), v3(0.24, h * 0.62, -0.55), 0.014, 0.014, dark);
}

/// A table with a mirror that has bulbs around it, brushes and powder before it.
fn bulb_mirror(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let (wood, top) = (Skin::new(piece.colour).gloss(0.3), 0.76);
    body.block((-w, top - 0.16, -d), (w, top, d), wood);
    for x in [-w, w - 0.07] {
        body.block((x, 0.0, -d + 0.03), (x + 0.07, top - 0.16, d), wood.tone(0.85));
    }
    body.block((-w * 0.92, top + 0.05, d - 0.06), (w * 0.92, h, d), wood.tone(0.9));
    let glass = Skin::new(hex(0xb8c8d0)).gloss(1.0).glow(0.2);
    body.block((-w * 0.74, top + 0.16, d - 0.075), (w * 0.74, h - 0.12, d - 0.06), glass);
    let bulb = Skin::new(v3(1.0, 0.9, 0.68)).glow(1.0 + piece.lit);
    for k in 0..6 {
        let share = k as f32 / 5.0;
        let y = top + 0.14 + (h - top - 0.26) * share;
        for side in [-1.0, 1.0] {
            body.orb(v3(side * w * 0.83, y, d - 0.09), 0.036, bulb);
        }
        body.orb(v3((share - 0.5) * w * 1.4, h - 0.06, d - 0.09), 0.036, bulb);
    }
    body.glow(v3(0.0, (top + h) * 0.5, d - 0.2), w * 1.2, v3(1.0, 0.82, 0.55) * (0.12 * piece.lit));
    let pots = [0xe87a9a, 0xf0d8c0, 0x2a2a30, 0xc83a4a, 0xd8b050];
    for pot in 0..5 {
        let foot = v3(-w * 0.7 + pot as f32 * w * 0.33, top, -0.02 - 0.04 * (pot % 2) as f32);
        let tall = 0.05 + 0.06 * unit2(pot, 3, piece.seed);
        body.drum(foot, foot + v3(0.0, tall, 0.0), 0.034, 0.034, Skin::new(hex(pots[pot as usize])).gloss(0.6));
    }
}
