//! What tells one shop from another: medicines, sweets in jars, toys, presents, dummies in
//! clothes, tanks of fish. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws such a piece; false if it is none.
pub(crate) fn retail(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::DrugShelf => drug_shelf(body, piece),
        K::GreenCross => green_cross(body, piece),
        K::CandyJars => candy_jars(body, piece),
        K::ToyShelf => toy_shelf(body, piece),
        K::GiftShelf => gift_shelf(body, piece),
        K::Mannequin => mannequin(body, piece),
        K::FishTanks => fish_tanks(body, piece),
        K::BookTable => book_table(body, piece),
        _ => return false,
    }
    true
}

/// Half the width, the height and half the depth of a piece.
fn halves(piece: &Furniture) -> (f32, f32, f32) {
    (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5)
}

/// One of a few paints.
fn pick(paints: &[u32], dice: f32) -> Vec3 {
    hex(paints[((dice * paints.len() as f32) as usize).min(paints.len() - 1)])
}

const BRIGHT: [u32; 7] = [0xe0402c, 0xf2c02c, 0x2f8ac0, 0x4fa848, 0xe87ab0, 0xf08030, 0x8a5ac0];

/// A case of shelves so far apart, from `low` on; tells the height of each of them.
fn shelves(body: &mut Body, piece: &Furniture, (low, pitch): (f32, f32), wood: Skin) -> Vec<f32> {
    let (w, h, d) = halves(piece);
    body.block((-w, 0.0, d - 0.03), (w, h, d), wood.tone(0.82));
    for x in [-w, w - 0.04] {
        body.block((x, 0.0, -d), (x + 0.04, h, d), wood);
    }
    let rows = (((h - low) / pitch) as i32).max(1);
    let levels: Vec<f32> = (0..rows).map(|row| low + row as f32 * (h - low) / rows as f32).collect();
    for y in &levels {
        body.block((-w, y - 0.03, -d), (w, *y, d), wood.tone(1.05));
    }
    body.block((-w, h - 0.03, -d), (w, h + 0.02, d), wood.tone(1.05));
    levels
}

/// White shelves of small boxes and bottles over rows of drawers.
fn drug_shelf(body: &mut Body, piece: &Furniture) {
    let (w, _, d) = halves(piece);
    let white = Skin::new(piece.colour).gloss(0.3);
    let levels = shelves(body, piece, (0.84, 0.29), white);
    for (row, column) in (0..3).flat_map(|row| (0..(w * 4.0) as i32).map(move |column| (row, column))) {
        let (x, y) = (-w + 0.05 + column as f32 * 0.5, 0.06 + row as f32 * 0.25);
        let right = (x + 0.46).min(w - 0.05);
        body.block((x, y, -d - 0.01), (right, y + 0.22, -d + 0.02), white.tone(0.95));
        body.block((x + 0.17, y + 0.1, -d - 0.025), (x + 0.29, y + 0.13, -d), Skin::metal(hex(0xa8b0b4)));
    }
    let labels = [0x2f9a6a, 0x2f7ac0, 0xd85a4a, 0x5ab8c8, 0xe8b84a];
    for (row, y) in levels.iter().enumerate() {
        let mut x = -w + 0.06;
        let mut index = row as i32 * 60;
        while x < w - 0.16 {
            let dice = |salt: i32| unit2(index / 3, salt, piece.seed);
            let (wide, tall) = (0.07 + 0.07 * dice(1), 0.1 + 0.11 * dice(2));
            let label = Skin::new(pick(&labels, dice(3)));
            if dice(4) < 0.35 {
                let foot = v3(x + 0.04, *y, -d + 0.12);
                body.drum(foot, foot + v3(0.0, tall * 0.8, 0.0), 0.036, 0.036, Skin::new(hex(0xf4f2ea)).gloss(0.4));
                body.drum(foot + v3(0.0, tall * 0.8, 0.0), foot + v3(0.0, tall, 0.0), 0.028, 0.028, label);
                x += 0.085;
            } else {
                body.block((x, *y, -d + 0.03), (x + wide, y + tall, d - 0.08), Skin::new(hex(0xf6f6f2)));
                body.block((x, y + tall * 0.3, -d + 0.026), (x + wide, y + tall * 0.62, -d + 0.03), label);
                x += wide + 0.012;
            }
            index += 1;
        }
    }
}

/// The sign of pharmacies, which shines.
fn green_cross(body: &mut Body, piece: &Furniture) {
    let r = piece.size.y * 0.5;
    let (plate, green) = (Skin::new(hex(0xf4f8f4)).glow(0.4), Skin::new(hex(0x12a850)).glow(0.9 * piece.lit));
    body.block((-r * 1.25, -r * 0.25, 0.0), (r * 1.25, r * 2.25, 0.04), plate);
    body.block((-r * 0.34, 0.0, -0.04), (r * 0.34, r * 2.0, 0.0), green);
    body.block((-r, r * 0.66, -0.04), (r, r * 1.34, 0.0), green);
    body.glow(v3(0.0, r, -0.2), r * 2.2, hex(0x2fe080) * (0.1 * piece.lit));
}

/// Shelves of glass jars full of sweets, each of one colour, and sticks in a stand.
fn candy_jars(body: &mut Body, piece: &Furniture) {
    let (w, _, d) = halves(piece);
    let levels = shelves(body, piece, (0.3, 0.4), Skin::new(piece.colour).gloss(0.3));
    let lid = Skin::new(hex(0xd8dce0)).gloss(0.7);
    for (row, y) in levels.iter().enumerate() {
        let many = ((w * 2.0 - 0.1) / 0.25) as i32;
        for jar in 0..many {
            let x = -w + 0.05 + (jar as f32 + 0.5) * (w * 2.0 - 0.1) / many as f32;
            let hue = pick(&BRIGHT, unit2(jar, row as i32, piece.seed));
            let foot = v3(x, *y, -d + 0.15);
            body.drum(foot, foot + v3(0.0, 0.2, 0.0), 0.1, 0.1, Skin::new(hue).gloss(0.8));
            for sweet in 0..9 {
                let dice = |salt: i32| unit2(sweet + jar * 11, salt + row as i32 * 7, piece.seed);
                let at = foot + v3(0.15 * (dice(1) - 0.5), 0.04 + 0.15 * dice(2), -0.075 - 0.02 * dice(4));
                let skin = Skin::new(hue.lerp(Vec3::splat(1.0), 0.45 * dice(3))).gloss(0.8);
                body.orb(at, 0.028, skin);
            }
            body.drum(
                foot + v3(0.0, 0.2, 0.0),
                foot + v3(0.0, 0.26, 0.0),
                0.1,
                0.08,
                Skin::new(hex(0xe4eef2)).gloss(0.9),
            );
            body.drum(foot + v3(0.0, 0.26, 0.0), foot + v3(0.0, 0.3, 0.0), 0.085, 0.085, lid);
        }
    }
}

/// A bear of plush that sits.
pub(super) fn bear(body: &mut Body, foot: Vec3, s: f32, plush: Skin) {
    body.ball(foot + v3(0.0, 0.2, 0.0) * s, v3(0.17, 0.2, 0.15) * s, plush);
    body.ball(foot + v3(0.0, 0.5, -0.02) * s, v3(0.16, 0.15, 0.15) * s, plush);
    for side in [-1.0_f32, 1.0] {
        let at = |x: f32, y: f32, z: f32| foot + v3(side * x, y, z) * s;
        body.orb(at(0.13, 0.63, 0.0), 0.055 * s, plush);
        body.rod(at(0.15, 0.33, -0.02), at(0.23, 0.18, -0.13), 0.055 * s, 0.055 * s, plush);
        body.rod(at(0.1, 0.07, -0.06), at(0.16, 0.07, -0.25), 0.07 * s, 0.07 * s, plush);
        body.orb(at(0.055, 0.53, -0.16), 0.018 * s, Skin::new(hex(0x120c0a)).gloss(0.8));
    }
    body.ball(foot + v3(0.0, 0.46, -0.15) * s, v3(0.06, 0.05, 0.05) * s, Skin::new(hex(0xe2c69a)));
    body.orb(foot + v3(0.0, 0.475, -0.2) * s, 0.02 * s, Skin::new(hex(0x1a1210)));
}

/// Shelves of bears, balls, blocks, cars and rings.
fn toy_shelf(body: &mut Body, piece: &Furniture) {
    let (w, _, d) = halves(piece);
    let levels = shelves(body, piece, (0.14, 0.52), Skin::new(piece.colour).gloss(0.2));
    let plushes = [0xb07840, 0xe8d8b8, 0x8a5a34, 0xe8a0b8];
    for (row, y) in levels.iter().enumerate() {
        let many = ((w * 2.0 - 0.1) / 0.42) as i32;
        for place in 0..many {
            let x = -w + 0.05 + (place as f32 + 0.5) * (w * 2.0 - 0.1) / many as f32;
            let dice = |salt: i32| unit2(place + salt * 13, row as i32, piece.seed);
            let (foot, paint) = (v3(x, *y, -0.02), Skin::new(pick(&BRIGHT, dice(1))).gloss(0.4));
            match (place + row as i32 * 2) % 4 {
                0 => bear(body, foot, 0.6, Skin::new(pick(&plushes, dice(2)))),
                1 => {
                    body.orb(foot + v3(0.0, 0.15, 0.0), 0.15, paint);
                    body.ball(foot + v3(0.0, 0.15, 0.0), v3(0.153, 0.035, 0.153), Skin::new(hex(0xf4f4ee)));
                }
                2 => {
                    for block in 0..3 {
                        let (z, up) = (-d + 0.1, block as f32 * 0.11);
                        let skin = Skin::new(hex(BRIGHT[((place + block) % 5) as usize])).gloss(0.3);
                        body.block((x - 0.14, y + up, z), (x - 0.03, y + up + 0.105, z + 0.11), skin);
                        body.block((x + 0.02, y + up, z), (x + 0.13, y + up + 0.105, z + 0.11), skin.tone(0.8));
                    }
                }
                _ => {
                    body.block((x - 0.17, y + 0.05, -d + 0.06), (x + 0.17, y + 0.14, d - 0.08), paint);
                    body.block((x - 0.08, y + 0.14, -d + 0.08), (x + 0.1, y + 0.22, d - 0.1), Skin::new(hex(0xdfeaf0)));
                    for wheel in [-0.1, 0.1] {
                        let hub = v3(x + wheel, y + 0.05, -d + 0.04);
                        body.drum(hub, hub + v3(0.0, 0.0, 0.03), 0.05, 0.05, Skin::new(hex(0x1c1d20)));
                    }
                }
            }
        }
    }
}

/// Shelves of parcels with ribbons, mugs and globes of snow.
fn gift_shelf(body: &mut Body, piece: &Furniture) {
    let (w, _, d) = halves(piece);
    let levels = shelves(body, piece, (0.2, 0.44), Skin::new(piece.colour).gloss(0.2));
    for (row, y) in levels.iter().enumerate() {
        let many = ((w * 2.0 - 0.1) / 0.34) as i32;
        for place in 0..many {
            let x = -w + 0.05 + (place as f32 + 0.5) * (w * 2.0 - 0.1) / many as f32;
            let dice = |salt: i32| unit2(place + salt * 17, row as i32, piece.seed);
            let paper = Skin::new(pick(&BRIGHT, dice(1))).gloss(0.3);
            let ribbon = Skin::new(if dice(2) < 0.5 { hex(0xf6f0dc) } else { hex(0xe8c040) }).gloss(0.5);
            let z = -d + 0.05;
            match (place + row as i32) % 3 {
                0 | 1 => {
                    let (half, tall) = (0.1 + 0.04 * dice(3), 0.16 + 0.1 * dice(4));
                    body.block((x - half, *y, z), (x + half, y + tall, z + 0.22), paper);
                    body.block((x - 0.02, *y, z - 0.006), (x + 0.02, y + tall + 0.006, z + 0.225), ribbon);
                    body.block((x - half - 0.004, y + tall * 0.45, z - 0.008), (x + half, y + tall * 0.6, z), ribbon);
                    for side in [-1.0, 1.0] {
                        body.ball(v3(x + side * 0.045, y + tall + 0.035, z + 0.1), v3(0.05, 0.03, 0.03), ribbon);
                    }
                }
                _ => {
                    body.drum(v3(x, *y, z + 0.1), v3(x, y + 0.07, z + 0.1), 0.09, 0.08, Skin::new(hex(0x8a5a34)));
                    body.orb(v3(x, y + 0.16, z + 0.1), 0.1, Skin::new(hex(0xb8dcec)).gloss(0.95));
                    let tree = v3(x, y + 0.1, z + 0.005);
                    body.drum(tree, tree + v3(0.0, 0.12, 0.0), 0.045, 0.004, Skin::new(hex(0x2f7a44)));
                    body.ball(v3(x, y + 0.09, z + 0.06), v3(0.08, 0.025, 0.06), Skin::new(hex(0xf8fafa)));
                }
            }
        }
    }
}

/// A dummy of white plastic in a coat or a dress.
fn mannequin(body: &mut Body, piece: &Furniture) {
    let s = piece.size.y / 1.75;
    let at = |x: f32, y: f32, z: f32| v3(x, y, z) * s;
    let (white, cloth) = (Skin::new(hex(0xece8e2)).gloss(0.5), Skin::new(piece.colour));
    body.drum(Vec3::ZERO, at(0.0, 0.03, 0.0), 0.26 * s, 0.25 * s, Skin::metal(hex(0xb8bcc0)));
    body.ball(at(0.0, 1.62, 0.0), v3(0.085, 0.12, 0.1) * s, white);
    body.rod(at(0.0, 1.4, 0.0), at(0.0, 1.54, 0.0), 0.05 * s, 0.045 * s, white);
    body.rod(at(-0.17, 1.37, 0.0), at(0.17, 1.37, 0.0), 0.075 * s, 0.075 * s, cloth);
    body.drum(at(0.0, 1.0, 0.0), at(0.0, 1.4, 0.0), 0.13 * s, 0.19 * s, cloth);
    let dress = piece.seed.is_multiple_of(2);
    let (hem, wide) = if dress { (0.55, 0.3) } else { (0.82, 0.19) };
    body.drum(at(0.0, hem, 0.0), at(0.0, 1.02, 0.0), wide * s, 0.135 * s, cloth.tone(0.95));
    body.drum(at(0.0, 0.99, 0.0), at(0.0, 1.04, 0.0), 0.145 * s, 0.14 * s, cloth.tone(0.6));
    for side in [-1.0, 1.0] {
        body.rod(at(side * 0.2, 1.36, 0.0), at(side * 0.25, 1.06, 0.02), 0.06 * s, 0.05 * s, cloth.tone(0.92));
        body.rod(at(side * 0.25, 1.06, 0.02), at(side * 0.22, 0.84, -0.06), 0.034 * s, 0.028 * s, white);
        let leg = if dress { white } else { Skin::new(hex(0x2a3040)) };
        body.rod(at(side * 0.08, 0.9, 0.0), at(side * 0.09, 0.06, 0.0), 0.08 * s, 0.045 * s, leg);
    }
}

/// Tanks on a rack, lit from above, with fish and plants in each.
fn fish_tanks(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let steel = Skin::new(piece.colour).gloss(0.3);
    let rows = ((h / 0.62) as i32).max(1);
    let columns = ((w * 2.0 / 0.85) as i32).max(1);
    let wide = w * 2.0 / columns as f32;
    body.block((-w, 0.0, d - 0.04), (w, h, d), steel);
    for (row, column) in (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column))) {
        let (left, low) = (-w + column as f32 * wide, 0.14 + row as f32 * (h - 0.1) / rows as f32);
        let (right, high) = (left + wide, low + (h - 0.1) / rows as f32 - 0.12);
        let water = Skin::new(hex(0x2f8fc0)).glow(0.5 * piece.lit).gloss(0.6);
        body.block((left, low - 0.14, -d), (right, low, d), steel.tone(1.1));
        body.block((left + 0.04, low, -d + 0.05), (right - 0.04, high - 0.04, d - 0.04), water);
        body.block((left, high - 0.04, -d), (right, high, d), steel);
        body.block(
            (left + 0.04, low, -d + 0.04),
            (right - 0.04, low + 0.05, -d + 0.05),
            Skin::new(hex(0xd8c08a)).glow(0.3),
        );
        for thing in 0..7 {
            let dice = |salt: i32| unit2(thing + salt * 9, row * 5 + column, piece.seed);
            let at = v3(left + 0.12 + (wide - 0.24) * dice(1), low + 0.1 + (high - low - 0.24) * dice(2), -d + 0.03);
            if thing < 2 {
                let tip = v3(at.x + 0.03, low + 0.12 + 0.16 * dice(2), at.z);
                body.rod(v3(at.x, low + 0.03, at.z), tip, 0.014, 0.006, Skin::new(hex(0x3fb05a)).glow(0.3));
                continue;
            }
            let fish = Skin::new(pick(&[0xff8a2c, 0xffd040, 0xff4a3a, 0xf4f4ff], dice(3))).glow(0.5);
            body.ball(at, v3(0.055, 0.03, 0.015), fish);
            body.plate(
                &[at + v3(0.045, 0.0, 0.0), at + v3(0.095, 0.035, 0.0), at + v3(0.095, -0.035, 0.0)],
                fish.tone(0.8),
            );
        }
    }
    body.glow(v3(0.0, h * 0.5, -d - 0.2), w, hex(0x8ad0ff) * (0.05 * piece.lit));
}

/// A low table on which books lie in stacks, some of them upright to be seen.
fn book_table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let wood = Skin::new(piece.colour).gloss(0.2);
    for x in [-w + 0.05, w - 0.13] {
        body.block((x, 0.0, -d + 0.05), (x + 0.08, h - 0.05, d - 0.05), wood.tone(0.8));
    }
    body.block((-w, h - 0.06, -d), (w, h, d), wood);
    body.block((-w + 0.05, 0.14, -d + 0.08), (w - 0.05, 0.18, d - 0.05), wood.tone(0.8));
    let covers = [0x8a2f2a, 0x2a4a6a, 0x4a6a3a, 0xc8a24a, 0x5a3a5a, 0xe0d6bc, 0x2f6f6a, 0xd8743a];
    let columns = ((w * 2.0 - 0.1) / 0.27) as i32;
    for (row, column) in (0..2).flat_map(|row| (0..columns).map(move |column| (row, column))) {
        let x = -w + 0.07 + (column as f32 + 0.5) * (w * 2.0 - 0.14) / columns as f32;
        let z = -d + 0.15 + row as f32 * (d * 2.0 - 0.3);
        let dice = |salt: i32| unit2(column + salt * 19, row, piece.seed);
        let (many, cover) = (1 + row * 2 + (dice(1) * 4.0) as i32, pick(&covers, dice(2)));
        for book in 0..many {
            let (y, off) = (h + book as f32 * 0.035, 0.02 * (unit2(book, column, piece.seed) - 0.5));
            body.block((x - 0.09 + off, y, z - 0.12), (x + 0.09 + off, y + 0.03, z + 0.12), Skin::new(cover));
            body.block(
                (x - 0.085 + off, y + 0.006, z - 0.124),
                (x + 0.085 + off, y + 0.025, z - 0.1),
                Skin::new(hex(0xf0ead8)),
            );
        }
        let top = h + many as f32 * 0.035 - 0.003;
        body.block((x - 0.05, top, z - 0.05), (x + 0.05, top + 0.002, z + 0.04), Skin::new(hex(0xf2ecd8)));
    }
}
