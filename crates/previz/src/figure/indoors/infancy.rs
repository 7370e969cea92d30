//! What rooms of infants and of kindergartens have: a cot with bars, a mobile over it, low
//! tables with little chairs, pictures that children have drawn. Lengths are metres; the
//! front looks towards -z.
//!
//! Knows no room.

use super::concourse::sheet;
use super::joinery::cushion;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

const BRIGHT: [u32; 6] = [0xe8503c, 0xf2c02f, 0x3a8ad8, 0x4aa84a, 0xe88ab0, 0x8a6ac8];

/// Draws such a piece; false if it is none.
pub(crate) fn infancy(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::Cot => cot(body, piece),
        K::CotMobile => cot_mobile(body, piece),
        K::LittleTable => little_table(body, piece),
        K::WallDrawings => wall_drawings(body, piece),
        K::Cubbies => cubbies(body, piece),
        _ => return false,
    }
    true
}

/// A small bed with bars; those of its front are let down, so that whoever is in it is
/// seen.
fn cot(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.2);
    let bed = h * 0.5;
    for (x, z) in [(-w, -d), (w, -d), (-w, d), (w, d)] {
        body.block((x - 0.03, 0.0, z - 0.03), (x + 0.03, h, z + 0.03), wood);
        body.orb(v3(x, h + 0.02, z), 0.035, wood);
    }
    body.block((-w, bed - 0.16, -d), (w, bed - 0.1, d), wood);
    let since = body.since();
    cushion(body, v3(0.0, bed - 0.05, 0.0), v3(w - 0.03, 0.06, d - 0.03), Skin::new(hex(0xf6f2ea)));
    body.soften(since);
    // The far side and both ends, and a low rail before.
    let bars = 12;
    for bar in 0..=bars {
        let x = -w + piece.size.x * bar as f32 / bars as f32;
        body.rod(v3(x, bed - 0.1, d), v3(x, h, d), 0.011, 0.011, wood);
        body.rod(v3(x, bed - 0.28, -d), v3(x, bed - 0.02, -d), 0.011, 0.011, wood);
    }
    for side in [-w, w] {
        for bar in 1..6 {
            let z = -d + piece.size.z * bar as f32 / 6.0;
            body.rod(v3(side, bed - 0.1, z), v3(side, h, z), 0.011, 0.011, wood);
        }
        body.block((side - 0.025, h - 0.04, -d), (side + 0.025, h, d), wood);
    }
    body.block((-w, h - 0.04, d - 0.025), (w, h, d + 0.025), wood);
    body.block((-w, bed - 0.04, -d - 0.025), (w, bed, -d + 0.01), wood);
    body.block((-w, bed - 0.3, -d - 0.02), (w, bed - 0.26, -d + 0.02), wood);
    // A soft bear in the corner.
    let (bear, fur) = (v3(w - 0.2, bed + 0.02, d - 0.16), Skin::new(hex(0xb07a44)));
    let since = body.since();
    body.ball(bear + v3(0.0, 0.09, 0.0), v3(0.09, 0.1, 0.08), fur);
    body.orb(bear + v3(0.0, 0.24, -0.01), 0.08, fur);
    for side in [-0.06, 0.06] {
        body.orb(bear + v3(side, 0.31, 0.0), 0.03, fur.tone(0.8));
        body.orb(bear + v3(side * 0.5, 0.26, -0.085), 0.01, Skin::new(hex(0x141414)));
        body.orb(bear + v3(side * 1.3, 0.02, -0.09), 0.04, fur.tone(1.1));
    }
    body.orb(bear + v3(0.0, 0.22, -0.075), 0.034, fur.tone(1.5));
    body.soften(since);
}

/// Stars, a moon and clouds on threads under a ring.
fn cot_mobile(body: &mut Body, piece: &Furniture) {
    let (r, long) = (piece.size.x * 0.5, piece.size.y);
    let wood = Skin::new(piece.colour);
    body.rod(Vec3::ZERO, v3(0.0, -long * 0.45, 0.0), 0.006, 0.006, wood);
    let hub = v3(0.0, -long * 0.45, 0.0);
    for arm in 0..4 {
        let turns = arm as f32 * 0.25 + 0.06;
        let end = hub + v3(cos_turns(turns) * r, -0.02, sin_turns(turns) * r);
        body.rod(hub, end, 0.012, 0.01, wood);
        let toy = end - v3(0.0, long * (0.3 + 0.12 * unit2(arm, 2, piece.seed)), 0.0);
        body.rod(end, toy, 0.004, 0.004, Skin::new(hex(0xf4f0e8)));
        let skin = Skin::new(hex(BRIGHT[arm as usize])).glow(0.1);
        if arm % 2 == 0 {
            for point in 0..5 {
                let a = 0.25 + point as f32 * 0.2;
                body.rod(toy, toy + v3(cos_turns(a) * 0.09, sin_turns(a) * 0.09, 0.0), 0.04, 0.006, skin);
            }
        } else {
            for (x, s) in [(-0.06, 0.05), (0.0, 0.07), (0.06, 0.05)] {
                body.orb(toy + v3(x, 0.0, 0.0), s, Skin::new(hex(0xfcfaf6)));
            }
        }
    }
}

/// A low round table of bright wood with four little chairs, crayons and paper on it.
fn little_table(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let top = Skin::new(piece.colour).gloss(0.3);
    body.drum(v3(0.0, h - 0.04, 0.0), v3(0.0, h, 0.0), r, r, top);
    for leg in 0..4 {
        let turns = leg as f32 * 0.25 + 0.125;
        let foot = v3(cos_turns(turns) * r * 0.8, 0.0, sin_turns(turns) * r * 0.8);
        body.rod(foot, foot * 0.9 + v3(0.0, h - 0.04, 0.0), 0.028, 0.028, Skin::new(hex(0xe8d8b8)));
    }
    for seat in 0..4 {
        let turns = seat as f32 * 0.25;
        let way = v3(cos_turns(turns), 0.0, sin_turns(turns));
        let at = way * (r + 0.2);
        let paint = Skin::new(hex(BRIGHT[(seat as usize + piece.seed as usize) % 6])).gloss(0.3);
        body.block((at.x - 0.15, 0.27, at.z - 0.15), (at.x + 0.15, 0.3, at.z + 0.15), paint);
        for (x, z) in [(-0.12, -0.12), (0.12, -0.12), (-0.12, 0.12), (0.12, 0.12)] {
            body.rod(v3(at.x + x, 0.0, at.z + z), v3(at.x + x, 0.27, at.z + z), 0.014, 0.014, paint.tone(0.9));
        }
        let back = at + way * 0.14;
        let across = v3(-way.z, 0.0, way.x) * 0.14;
        let points = [back - across, back + across].map(|p| (p + v3(0.0, 0.32, 0.0), p + v3(0.0, 0.56, 0.0)));
        body.plate(&[points[0].0, points[1].0, points[1].1, points[0].1], paint);
    }
    for sheet_of in 0..3 {
        let turns = sheet_of as f32 / 3.0 + 0.1;
        let at = v3(cos_turns(turns) * r * 0.5, h, sin_turns(turns) * r * 0.5);
        body.block((at.x - 0.1, h, at.z - 0.07), (at.x + 0.1, h + 0.004, at.z + 0.07), Skin::new(hex(0xfcfaf4)));
        let hue = Skin::new(hex(BRIGHT[sheet_of as usize + 1]));
        body.rod(at + v3(0.02, 0.01, 0.0), at + v3(0.1, 0.012, 0.04), 0.008, 0.004, hue);
        body.ball(at + v3(-0.03, 0.004, 0.0), v3(0.04, 0.002, 0.03), hue);
    }
}

/// Sheets pinned to the wall: a sun, a house, somebody, a flower.
fn wall_drawings(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let (columns, rows) = (((piece.size.x / 0.52) as i32).max(1), ((h / 0.46) as i32).max(1));
    for column in 0..columns {
        for row in 0..rows {
            let dice = |salt: i32| unit2(column * 9 + row, salt, piece.seed);
            let x = -w + (column as f32 + 0.5) * piece.size.x / columns as f32 + 0.03 * (dice(1) - 0.5);
            let y = (row as f32 + 0.5) * h / rows as f32 + 0.04 * (dice(2) - 0.5);
            sheet(body, (x - 0.2, y - 0.16), (x + 0.2, y + 0.16), -0.012, Skin::new(hex(0xfcfaf2)));
            let ink = |index: i32| Skin::new(hex(BRIGHT[((dice(3) * 5.99) as usize + index as usize) % 6]));
            let disc = |body: &mut Body, (a, b): (f32, f32), r: f32, skin: Skin| {
                let at = v3(x + a, y + b, -0.012);
                body.drum(at, at - v3(0.0, 0.0, 0.006), r, r, skin);
            };
            sheet(body, (x - 0.19, y - 0.15), (x + 0.19, y - 0.1), -0.015, Skin::new(hex(0x4aa84a)));
            match (column + row) % 3 {
                0 => {
                    disc(body, (0.1, 0.08), 0.05, Skin::new(hex(0xf2c02f)));
                    sheet(body, (x - 0.13, y - 0.1), (x + 0.0, y + 0.0), -0.016, ink(1));
                    body.plate(
                        &[v3(x - 0.15, y, -0.016), v3(x + 0.02, y, -0.016), v3(x - 0.065, y + 0.09, -0.016)],
                        ink(2),
                    );
                }
                1 => {
                    disc(body, (0.0, 0.06), 0.04, Skin::new(hex(0xf0b890)));
                    body.plate(
                        &[v3(x - 0.07, y - 0.1, -0.016), v3(x + 0.07, y - 0.1, -0.016), v3(x, y + 0.04, -0.016)],
                        ink(1),
                    );
                }
                _ => {
                    sheet(body, (x - 0.006, y - 0.1), (x + 0.006, y + 0.04), -0.016, Skin::new(hex(0x3a8a3a)));
                    for petal in 0..5 {
                        let turns = petal as f32 * 0.2;
                        disc(body, (cos_turns(turns) * 0.05, 0.06 + sin_turns(turns) * 0.05), 0.03, ink(0));
                    }
                    disc(body, (0.0, 0.06), 0.026, Skin::new(hex(0xf2c02f)));
                }
            }
        }
    }
}

/// A low shelf of boxes in many colours with toys in them.
fn cubbies(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour);
    let (columns, rows) = (((piece.size.x / 0.42) as i32).max(1), 2);
    let (wide, tall) = (piece.size.x / columns as f32, h / rows as f32);
    body.block((-w, 0.0, d - 0.03), (w, h, d), wood.tone(0.6));
    body.block((-w, h - 0.02, -d), (w, h + 0.02, d), wood.tone(1.1));
    body.block((-w, 0.0, -d), (w, 0.03, d), wood);
    for column in 0..=columns {
        let x = -w + column as f32 * wide;
        body.block((x - 0.015, 0.0, -d), (x + 0.015, h, d), wood);
    }
    body.block((-w, tall - 0.012, -d), (w, tall + 0.012, d), wood);
    for column in 0..columns {
        for row in 0..rows {
            let (x, y) = (-w + column as f32 * wide, row as f32 * tall + 0.02);
            let paint = Skin::new(hex(BRIGHT[((column * 2 + row) as usize + piece.seed as usize) % 6]));
            body.block((x + 0.04, y, -d + 0.02), (x + wide - 0.04, y + tall * 0.6, d - 0.04), paint);
            for toy in 0..3 {
                let at = v3(x + wide * (0.28 + 0.22 * toy as f32), y + tall * 0.62, -0.03);
                body.orb(at, 0.055, Skin::new(hex(BRIGHT[(toy as usize + column as usize * 3) % 6])).gloss(0.3));
            }
        }
    }
    for (block, hue) in BRIGHT.into_iter().enumerate() {
        let x = -w * 0.7 + block as f32 * w * 0.26;
        let up = h + 0.02 + if block % 3 == 1 { 0.12 } else { 0.0 };
        body.block((x, up, -0.06), (x + 0.12, up + 0.12, 0.06), Skin::new(hex(hue)).gloss(0.3));
        if block % 3 == 1 {
            body.block((x, h + 0.02, -0.06), (x + 0.12, up, 0.06), Skin::new(hex(BRIGHT[(block + 2) % 6])));
        }
    }
}
