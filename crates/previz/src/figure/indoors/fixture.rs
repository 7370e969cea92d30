//! What hangs on walls and ceilings or gives light, and the stone of churches
//! and galleries. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Lamplight, and the cloth or glass that it comes through.
const WARM: Vec3 = v3(1.0, 0.78, 0.48);

/// Draws a fixture; nothing of what is none.
pub(crate) fn fixture(body: &mut Body, piece: &Furniture) {
    match piece.kind {
        K::FloorLamp => floor_lamp(body, piece),
        K::Picture => picture(body, piece),
        K::CeilingLight => ceiling_light(body, piece),
        K::Pendant => pendant(body, piece),
        K::WallLamp => wall_lamp(body, piece),
        K::Door => door(body, piece),
        K::Sculpture => sculpture(body, piece),
        K::Altar => altar(body, piece),
        K::StainedGlass => stained_glass(body, piece),
        K::Column => column(body, piece),
        _ => {}
    }
}

/// A shade of cloth around a bulb, from its lower rim up.
fn shade(body: &mut Body, foot: Vec3, (low, high, tall): (f32, f32, f32), lit: f32) {
    let cloth = Skin::new(v3(0.95, 0.8, 0.56)).glow(0.25 + 1.1 * lit);
    body.drum(foot, foot + v3(0.0, tall, 0.0), low, high, cloth);
    let middle = foot + v3(0.0, tall * 0.4, 0.0);
    body.glow(middle, low * 5.0, WARM * (0.22 * lit));
}

/// A lamp with a round belly on a table.
pub(crate) fn table_lamp(body: &mut Body, foot: Vec3, scale: f32, lit: f32) {
    let s = scale;
    let clay = Skin::new(hex(0x6f8a84)).gloss(0.5);
    body.lathe(
        foot,
        &[(0.0, 0.07 * s), (0.02 * s, 0.07 * s), (0.11 * s, 0.085 * s), (0.2 * s, 0.03 * s), (0.28 * s, 0.015 * s)],
        clay,
    );
    shade(body, foot + v3(0.0, 0.25 * s, 0.0), (0.16 * s, 0.11 * s, 0.22 * s), lit);
}

fn floor_lamp(body: &mut Body, piece: &Furniture) {
    let h = piece.size.y;
    let steel = Skin::new(hex(0x2c2a28)).gloss(0.5);
    body.drum(Vec3::ZERO, v3(0.0, 0.025, 0.0), 0.16, 0.15, steel);
    body.rod(v3(0.0, 0.02, 0.0), v3(0.0, h - 0.2, 0.0), 0.014, 0.012, steel);
    shade(body, v3(0.0, h - 0.34, 0.0), (piece.size.x * 0.5, piece.size.x * 0.36, 0.34), piece.lit);
}

/// A painting in its frame: a landscape, a still life of shapes, or waves of colour.
fn picture(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let rim = 0.05 + 0.02 * w;
    body.block((-w, 0.0, -0.02), (w, h, 0.02), Skin::new(piece.colour).gloss(0.3));
    let (w, low, high) = (w - rim, rim, h - rim);
    let mut step = 0.022;
    let glow = 0.12 * piece.lit;
    let mut flat = |points: &[(f32, f32)], colour: Vec3| {
        step += 0.0015;
        let points: Vec<Vec3> = points.iter().map(|(x, y)| v3(x * w, low + (high - low) * y, -step)).collect();
        body.plate(&points, Skin::new(colour).glow(glow));
    };
    let dice = |salt: i32| unit2(salt, 31, piece.seed.wrapping_mul(97));
    let whole = [(-1.0, 0.0), (1.0, 0.0), (1.0, 1.0), (-1.0, 1.0)];
    match piece.seed % 3 {
        0 => {
            // Hills before an evening sky.
            flat(&whole, hex(0xe8c49a));
            flat(&[(-1.0, 0.5), (1.0, 0.5), (1.0, 0.72), (-1.0, 0.72)], hex(0xe89a6a));
            let sun: Vec<(f32, f32)> = (0..16)
                .map(|i| i as f32 / 16.0)
                .map(|t| (0.25 + 0.14 * cos_turns(t), 0.62 + 0.14 * sin_turns(t)))
                .collect();
            flat(&sun, hex(0xf8e4b0));
            flat(
                &[(-1.0, 0.0), (1.0, 0.0), (1.0, 0.42), (0.4, 0.56), (-0.2, 0.44), (-0.6, 0.6), (-1.0, 0.48)],
                hex(0x5a6a86),
            );
            flat(&[(-1.0, 0.0), (1.0, 0.0), (1.0, 0.2), (0.2, 0.34), (-0.5, 0.24), (-1.0, 0.36)], hex(0x2f4a4a));
        }
        1 => {
            flat(&whole, hex(0xe9e1d0));
            for (i, hue) in [0xb8402c, 0x24507a, 0xd8a23c, 0x23262a].into_iter().enumerate() {
                let (x, y) = (-0.75 + 1.1 * dice(i as i32), 0.1 + 0.5 * dice(i as i32 + 9));
                let (a, b) = (0.25 + 0.4 * dice(i as i32 + 5), 0.12 + 0.26 * dice(i as i32 + 3));
                flat(&[(x, y), ((x + a).min(0.98), y), ((x + a).min(0.98), y + b), (x, y + b)], hex(hue));
            }
        }
        _ => {
            let bands = [0x1f3a52, 0x2f6a7a, 0x6aa6a0, 0xd8cfae, 0xd88a5a];
            flat(&whole, hex(bands[4]));
            for (i, hue) in bands.into_iter().rev().enumerate() {
                let up = 0.86 - i as f32 * 0.19;
                let mut wave = vec![(-1.0, 0.0), (1.0, 0.0)];
                wave.extend((0..=12).map(|k| {
                    let x = 1.0 - k as f32 / 6.0;
                    (x, (up + 0.06 * sin_turns(x * 0.6 + dice(i as i32))).clamp(0.02, 0.99))
                }));
                flat(&wave, hex(hue));
            }
        }
    }
}

fn ceiling_light(body: &mut Body, piece: &Furniture) {
    let (w, d) = (piece.size.x * 0.5, piece.size.z * 0.5);
    body.block((-w - 0.03, 0.0, -d - 0.03), (w + 0.03, 0.04, d + 0.03), Skin::new(hex(0xc8c8c4)));
    let light = Skin::new(v3(1.0, 0.98, 0.94)).glow(0.8 + piece.lit);
    body.plate(&[v3(-w, -0.004, -d), v3(w, -0.004, -d), v3(w, -0.004, d), v3(-w, -0.004, d)], light);
}

fn pendant(body: &mut Body, piece: &Furniture) {
    let (r, drop) = (piece.size.x * 0.5, piece.size.y);
    let paint = Skin::new(piece.colour).gloss(0.4);
    body.rod(Vec3::ZERO, v3(0.0, -drop + 0.1, 0.0), 0.006, 0.006, Skin::new(hex(0x17181a)));
    body.lathe(v3(0.0, -drop - 0.08, 0.0), &[(0.0, r), (0.1, r * 0.8), (0.17, r * 0.35), (0.2, 0.03)], paint);
    body.drum(
        v3(0.0, -drop - 0.085, 0.0),
        v3(0.0, -drop - 0.08, 0.0),
        r * 0.92,
        r * 0.92,
        Skin::new(WARM).glow(1.5 + piece.lit),
    );
    body.orb(v3(0.0, -drop - 0.09, 0.0), r * 0.3, Skin::new(v3(1.0, 0.86, 0.6)).glow(2.5));
    body.glow(v3(0.0, -drop - 0.1, 0.0), 0.7, WARM * (0.22 * piece.lit));
}

fn wall_lamp(body: &mut Body, piece: &Furniture) {
    let brass = Skin::new(hex(0xb8934a)).gloss(0.8);
    body.rod(v3(0.0, -0.02, 0.0), v3(0.0, 0.06, -0.08), 0.014, 0.014, brass);
    body.drum(v3(0.0, -0.04, 0.02), v3(0.0, -0.04, 0.0), 0.05, 0.05, brass);
    let (low, tall) = (piece.size.x * 0.5, piece.size.y * 0.6);
    shade(body, v3(0.0, 0.05, -0.1), (low, low * 0.7, tall), piece.lit);
}

fn door(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let wood = Skin::new(piece.colour).gloss(0.2);
    body.block((-w - 0.09, 0.0, -0.03), (w + 0.09, h + 0.09, 0.02), wood.tone(1.5));
    body.block((-w, 0.0, -0.04), (w, h, -0.03), wood);
    for (low, high) in [(0.14, 0.86), (1.02, h - 0.14)] {
        body.block((-w * 0.72, low, -0.05), (w * 0.72, high, -0.04), wood.tone(0.8));
        body.block((-w * 0.62, low + 0.06, -0.056), (w * 0.62, high - 0.06, -0.05), wood.tone(1.12));
    }
    let brass = Skin::new(hex(0xc8a45a)).gloss(0.9);
    body.rod(v3(w * 0.84, 0.98, -0.05), v3(w * 0.84, 0.98, -0.1), 0.014, 0.014, brass);
    body.rod(v3(w * 0.84, 0.98, -0.1), v3(w * 0.55, 0.98, -0.1), 0.013, 0.013, brass);
    body.block((-0.09, 1.56, -0.065), (0.09, 1.66, -0.056), brass);
}

/// A turned figure of stone on a plinth.
fn sculpture(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let stone = Skin::new(piece.colour);
    let foot = h * 0.5;
    body.block((-w, 0.0, -w), (w, foot, w), Skin::new(hex(0xdedad2)));
    let since = body.since();
    let place = |t: f32| v3(0.16 * sin_turns(t * 0.9), foot + 0.05 + t * (h - foot - 0.1), 0.1 * cos_turns(t * 0.9));
    let line: Vec<(Vec3, f32)> =
        [0.13, 0.19, 0.12, 0.16, 0.09, 0.11].iter().enumerate().map(|(i, r)| (place(i as f32 / 5.0), *r)).collect();
    body.tube(&line, 1.2, stone);
    body.orb(place(1.1), 0.12, stone);
    body.soften(since);
}

/// An altar with its cloth, candles and a cross.
fn altar(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let (stone, gold) = (Skin::new(hex(0xa89c88)), Skin::new(hex(0xc8a04a)).gloss(0.8));
    body.block((-w * 1.6, 0.0, -d * 1.6), (w * 1.6, 0.16, d * 1.5), stone.tone(0.9));
    body.block((-w, 0.16, -d), (w, h - 0.04, d), stone);
    body.block((-w - 0.04, h - 0.34, -d - 0.02), (w + 0.04, h, d), Skin::new(piece.colour));
    body.block((-w - 0.05, h - 0.36, -d - 0.025), (w + 0.05, h - 0.33, -d), gold);
    body.block((-0.04, h, 0.0), (0.04, h + 1.0, 0.05), gold);
    body.block((-0.28, h + 0.62, 0.0), (0.28, h + 0.7, 0.05), gold);
    for x in [-w * 0.75, -w * 0.5, w * 0.5, w * 0.75] {
        let top = v3(x, h + 0.42, 0.0);
        body.rod(v3(x, h, 0.0), v3(x, h + 0.16, 0.0), 0.03, 0.022, gold);
        body.rod(v3(x, h + 0.16, 0.0), top, 0.02, 0.02, Skin::new(hex(0xf2e8d0)).glow(0.2));
        body.rod(top, top + v3(0.0, 0.07, 0.0), 0.018, 0.004, Skin::new(v3(1.0, 0.7, 0.28)).glow(5.0));
        body.glow(top, 0.5, WARM * (0.25 * piece.lit));
    }
}

/// A tall window of coloured glass under a pointed arch, its light in the air.
fn stained_glass(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let light = piece.colour.lerp(hex(0xfff0d8), 0.65) * (0.1 * piece.lit);
    body.beam(v3(0.0, h * 0.55, -0.1), v3(0.9, -2.4, -5.2), (w * 0.8, w * 1.7), light);
    let spring = h - w * 1.5;
    let half = |y: f32| {
        if y <= spring {
            w
        } else {
            w * (1.0 - ((y - spring) / (h - spring)) * ((y - spring) / (h - spring))).max(0.0).sqrt()
        }
    };
    let outline = |grow: f32, z: f32| {
        let rows: Vec<f32> = (0..=9).map(|i| spring + (h - spring) * i as f32 / 9.0).collect();
        let mut points = vec![v3(-w - grow, -grow, z), v3(w + grow, -grow, z)];
        points.extend(rows.iter().map(|y| v3(half(*y) + grow, *y + grow * 0.6, z)));
        points.extend(rows.iter().rev().map(|y| v3(-half(*y) - grow, *y + grow * 0.6, z)));
        points
    };
    body.plate(&outline(0.16, 0.0), Skin::new(hex(0x9a8e7a)));
    body.plate(&outline(0.0, -0.01), Skin::new(hex(0x0c0d10)));
    let hues = [0x2f5ab8, 0xc8342c, 0xe8b03a, 0x2f9a5a, 0x7a3aa8, 0x3aa0c8];
    let (columns, rows) = (((w * 2.0 / 0.34) as i32).max(3), (h / 0.4) as i32);
    let (wide, high) = (w * 2.0 / columns as f32, h / rows as f32);
    for row in 0..rows {
        for column in 0..columns {
            let (x, y) = (-w + (column as f32 + 0.5) * wide, (row as f32 + 0.5) * high);
            if x.abs() + wide * 0.4 > half(y + high * 0.5) {
                continue;
            }
            let (a, b) = (wide * 0.44, high * 0.45);
            // What is symmetrical looks made.
            let side = (column * 2 - columns + 1).abs();
            let dice = unit2(side, row, piece.seed);
            let hue = hex(hues[(dice * 5.99) as usize]).lerp(piece.colour, 0.3);
            let glass = Skin::new(hue).glow(0.9 * piece.lit + 0.5 * dice);
            let z = -0.014;
            if (side + row) % 3 == 0 {
                body.plate(&[v3(x - a, y, z), v3(x, y - b, z), v3(x + a, y, z), v3(x, y + b, z)], glass.tone(1.3));
            } else {
                body.plate(
                    &[v3(x - a, y - b, z), v3(x + a, y - b, z), v3(x + a, y + b, z), v3(x - a, y + b, z)],
                    glass,
                );
            }
        }
    }
}

fn column(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let stone = Skin::new(piece.colour);
    body.block((-r * 1.3, 0.0, -r * 1.3), (r * 1.3, 0.35, r * 1.3), stone.tone(0.85));
    body.drum(v3(0.0, 0.35, 0.0), v3(0.0, 0.5, 0.0), r * 1.2, r, stone.tone(1.05));
    body.drum(v3(0.0, 0.5, 0.0), v3(0.0, h * 0.62, 0.0), r, r * 0.9, stone);
    body.drum(v3(0.0, h * 0.62, 0.0), v3(0.0, h * 0.66, 0.0), r * 0.95, r * 1.35, stone.tone(1.08));
    body.block((-r * 1.4, h * 0.66, -r * 1.4), (r * 1.4, h * 0.68, r * 1.4), stone.tone(0.9));
    body.drum(v3(0.0, h * 0.68, 0.0), v3(0.0, h, 0.0), r, r * 1.1, stone.tone(0.95));
}
