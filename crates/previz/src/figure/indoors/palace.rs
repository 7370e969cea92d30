//! What palaces of China and camps of generals are fitted with, inns, ranges and stages: a
//! throne of dragons, lanterns, a table with a map, armour on its stand, jars of wine, a
//! shower, targets, tiers of seats. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws such a piece; false if it is none.
pub(crate) fn palace(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::DragonThrone => dragon_throne(body, piece),
        K::RedColumn => red_column(body, piece),
        K::Lantern => lantern(body, piece),
        K::MapTable => map_table(body, piece),
        K::ArmourStand => armour_stand(body, piece),
        K::WineJars => wine_jars(body, piece),
        K::ShowerStall => shower_stall(body, piece),
        K::RangeTarget => range_target(body, piece),
        K::RangeBooth => range_booth(body, piece),
        K::SnowArch => snow_arch(body, piece),
        K::LectureTier => lecture_tier(body, piece),
        K::Lectern => lectern(body, piece),
        _ => return false,
    }
    true
}

/// Half the width, the height and half the depth of a piece.
fn halves(piece: &Furniture) -> (f32, f32, f32) {
    (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5)
}

fn gold() -> Skin {
    Skin::metal(hex(0xe8b43c)).glow(0.12)
}

/// A golden throne, a screen of dragons in three folds behind it.
fn dragon_throne(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let red = Skin::new(hex(0x9a1a18)).gloss(0.3);
    for (x0, x1, top, z) in [(-1.0, -0.42, 0.86, -0.12), (-0.46, 0.46, 1.0, 0.0), (0.42, 1.0, 0.86, -0.12)] {
        let z = d - 0.08 + z;
        body.block((x0 * w, 0.0, z), (x1 * w, h * top, z + 0.07), gold());
        body.block((x0 * w + 0.07, 0.16, z - 0.012), (x1 * w - 0.07, h * top - 0.1, z), red);
        // A dragon winds up each fold.
        let (middle, wide) = ((x0 + x1) * 0.5 * w, (x1 - x0) * w * 0.26);
        let way: Vec<(Vec3, f32)> = (0..=14)
            .map(|k| k as f32 / 14.0)
            .map(|t| {
                let x = middle + sin_turns(t * 1.6) * wide;
                (v3(x, 0.3 + (h * top - 0.55) * t, z - 0.05), 0.03 + 0.045 * t)
            })
            .collect();
        body.tube(&way, 1.0, gold().tone(1.1));
        let head = way[14].0;
        body.ball(head, v3(0.11, 0.09, 0.08), gold().tone(1.15));
        for side in [-1.0, 1.0] {
            body.rod(head + v3(side * 0.05, 0.06, 0.0), head + v3(side * 0.15, 0.2, 0.0), 0.018, 0.006, gold());
            body.orb(head + v3(side * 0.05, 0.02, -0.075), 0.018, Skin::new(hex(0x1a0e08)));
        }
        body.block((x0 * w, h * top, z - 0.02), (x1 * w, h * top + 0.08, z + 0.09), gold().tone(1.1));
    }
    let half = w * 0.42;
    body.block((-half, 0.0, -d + 0.1), (half, 0.42, d * 0.4), gold().tone(0.9));
    body.block((-half + 0.08, 0.1, -d + 0.09), (half - 0.08, 0.32, -d + 0.1), red);
    body.block((-half + 0.06, 0.42, -d + 0.12), (half - 0.06, 0.5, d * 0.3), Skin::new(hex(0xf0c83c)));
    body.block((-half, 0.42, d * 0.3), (half, 1.25, d * 0.4), gold());
    body.ball(v3(0.0, 1.3, d * 0.35), v3(half * 0.6, 0.2, 0.07), gold().tone(1.1));
    body.orb(v3(0.0, 1.42, d * 0.3), 0.09, Skin::new(hex(0xd81e1e)).gloss(0.8));
    for side in [-1.0, 1.0] {
        let (a, b) = (side * half, side * (half - 0.1));
        body.block((a.min(b), 0.42, -d + 0.12), (a.max(b), 0.78, d * 0.35), gold());
        body.orb(v3(side * (half - 0.05), 0.82, -d + 0.16), 0.085, gold().tone(1.1));
    }
}

/// A round pillar of red lacquer on a drum of stone, a dragon of gold around it.
fn red_column(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let lacquer = Skin::new(piece.colour).gloss(0.5);
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.3, 0.0), r * 1.45, r * 1.2, Skin::new(hex(0xcfc8ba)));
    body.drum(v3(0.0, 0.3, 0.0), v3(0.0, h, 0.0), r, r * 0.95, lacquer);
    body.drum(v3(0.0, 0.3, 0.0), v3(0.0, 0.42, 0.0), r * 1.06, r * 1.06, gold());
    let top = [0x1f6a5a, 0xd8a83c, 0x2450a0];
    for (band, hue) in top.into_iter().enumerate() {
        let y = h - 0.9 + band as f32 * 0.3;
        body.drum(v3(0.0, y, 0.0), v3(0.0, y + 0.28, 0.0), r * 1.04, r * 1.04, Skin::new(hex(hue)).gloss(0.3));
    }
    if piece.lit > 0.0 {
        let way: Vec<(Vec3, f32)> = (0..=36)
            .map(|k| k as f32 / 36.0)
            .map(|t| {
                let turns = 0.5 + t * 2.6;
                (v3(cos_turns(turns) * r, 0.8 + (h - 2.2) * t, sin_turns(turns) * r), 0.05 + 0.05 * t)
            })
            .collect();
        body.tube(&way, 1.0, gold());
    }
}

/// A lantern of red silk with tassels, from its hook down.
fn lantern(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let silk = Skin::new(piece.colour).glow(0.3 + 0.5 * piece.lit);
    body.rod(Vec3::ZERO, v3(0.0, -h + r * 2.1, 0.0), 0.008, 0.008, Skin::new(hex(0x2a1a10)));
    let middle = v3(0.0, -h + r, 0.0);
    body.ball(middle, v3(r, r * 0.86, r), silk);
    for side in [-1.0, 1.0] {
        let at = middle + v3(0.0, side * r * 0.84, 0.0);
        body.drum(at - v3(0.0, 0.04, 0.0), at + v3(0.0, 0.04, 0.0), r * 0.42, r * 0.42, gold());
    }
    body.drum(
        middle - v3(0.0, r * 1.5, 0.0),
        middle - v3(0.0, r * 0.86, 0.0),
        r * 0.16,
        r * 0.06,
        Skin::new(hex(0xe8b83c)),
    );
    body.glow(middle, r * 2.6, v3(1.0, 0.42, 0.2) * (0.14 * piece.lit));
}

/// A table on which a map lies, with markers and candles.
fn map_table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let wood = Skin::new(piece.colour);
    super::joinery::legs(body, (piece.size.x * 0.9, h, piece.size.z * 0.85), 0.06, wood.tone(0.8));
    body.block((-w, h - 0.08, -d), (w, h, d), wood);
    let flat = |body: &mut Body, points: &[(f32, f32)], up: f32, hue: u32| {
        let points: Vec<Vec3> = points.iter().map(|(x, z)| v3(x * w, h + up, z * d)).collect();
        body.plate(&points, Skin::new(hex(hue)));
    };
    flat(body, &[(-0.8, -0.8), (0.8, -0.84), (0.84, 0.8), (-0.78, 0.84)], 0.006, 0xe0cc98);
    flat(body, &[(-0.6, -0.4), (-0.1, -0.6), (0.1, 0.2), (-0.4, 0.6)], 0.009, 0xa8b070);
    flat(body, &[(0.2, -0.5), (0.6, -0.3), (0.64, 0.5), (0.3, 0.4)], 0.009, 0xc08a58);
    let river = [(-0.78, 0.1), (-0.3, 0.0), (0.1, 0.4), (0.5, 0.1), (0.82, 0.3)];
    for pair in river.windows(2) {
        let at = |(x, z): (f32, f32)| v3(x * w, h + 0.012, z * d);
        body.rod(at(pair[0]), at(pair[1]), 0.014, 0.014, Skin::new(hex(0x3a6a9a)));
    }
    for (index, (x, z)) in [(-0.35, -0.2), (-0.15, 0.3), (0.35, 0.0), (0.5, -0.4), (0.05, -0.3)].into_iter().enumerate()
    {
        let foot = v3(x * w, h + 0.01, z * d);
        let cloth = Skin::new(hex(if index % 2 == 0 { 0xc8201c } else { 0x24407a }));
        body.rod(foot, foot + v3(0.0, 0.2, 0.0), 0.007, 0.007, Skin::new(hex(0x3a2a1c)));
        body.plate(&[foot + v3(0.0, 0.2, 0.0), foot + v3(0.11, 0.165, 0.0), foot + v3(0.0, 0.13, 0.0)], cloth);
    }
    for x in [-0.88, 0.88] {
        let foot = v3(x * w, h, 0.3 * d);
        body.drum(foot, foot + v3(0.0, 0.16, 0.0), 0.03, 0.03, Skin::new(hex(0xf0e6cc)));
        body.orb(foot + v3(0.0, 0.19, 0.0), 0.022, Skin::new(v3(1.0, 0.7, 0.3)).glow(2.0));
        body.glow(foot + v3(0.0, 0.2, 0.0), 0.35, v3(1.0, 0.6, 0.25) * 0.2);
    }
}

/// Armour of scales and a helmet with a red plume on a cross of wood.
fn armour_stand(body: &mut Body, piece: &Furniture) {
    let s = piece.size.y / 1.8;
    let at = |x: f32, y: f32, z: f32| v3(x, y, z) * s;
    let (wood, steel) = (Skin::new(hex(0x5a3a22)), Skin::metal(hex(0x8a929a)));
    body.rod(at(0.0, 0.0, 0.0), at(0.0, 1.4, 0.0), 0.035 * s, 0.035 * s, wood);
    body.rod(at(-0.3, 0.02, 0.0), at(0.3, 0.02, 0.0), 0.035 * s, 0.035 * s, wood);
    for row in 0..7 {
        let (low, share) = (0.62 + row as f32 * 0.1, row as f32 / 6.0);
        let wide = 0.25 - 0.06 * share;
        let skin = if row % 2 == 0 { steel } else { steel.tone(0.75) };
        body.drum(at(0.0, low, 0.0), at(0.0, low + 0.11, 0.0), (wide + 0.03) * s, wide * s, skin);
    }
    body.drum(at(0.0, 0.86, 0.0), at(0.0, 0.92, 0.0), 0.27 * s, 0.27 * s, Skin::new(hex(0x9a1c18)));
    body.drum(at(0.0, 1.06, -0.17), at(0.0, 1.06, -0.24), 0.1 * s, 0.07 * s, gold());
    for side in [-1.0, 1.0] {
        body.ball(at(side * 0.27, 1.26, 0.0), v3(0.14, 0.1, 0.13) * s, steel.tone(0.9));
        body.ball(at(side * 0.29, 1.26, -0.08), v3(0.07, 0.06, 0.06) * s, gold());
    }
    body.ball(at(0.0, 1.55, 0.0), v3(0.13, 0.13, 0.14) * s, steel);
    body.drum(at(0.0, 1.48, 0.0), at(0.0, 1.52, 0.0), 0.15 * s, 0.145 * s, gold());
    body.rod(at(0.0, 1.66, 0.0), at(0.0, 1.8, 0.0), 0.016 * s, 0.012 * s, gold());
    body.drum(at(0.0, 1.72, 0.0), at(0.0, 1.88, 0.0), 0.06 * s, 0.01 * s, Skin::new(hex(0xd81e1e)));
}

/// Jars of clay, a red paper with a mark on each, cloth over their mouths.
fn wine_jars(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let rows = if h > 1.0 { 2 } else { 1 };
    let many = ((piece.size.x / 0.5) as i32).max(1);
    for (row, jar) in (0..rows).flat_map(|row| (0..many - row).map(move |jar| (row, jar))) {
        let x = -w + (jar as f32 + 0.5 + 0.5 * row as f32) * piece.size.x / many as f32;
        let (foot, s) = (v3(x, row as f32 * 0.52, d * 0.2 * row as f32), 1.0);
        let clay = Skin::new(piece.colour).tone(0.9 + 0.2 * unit2(jar, row, piece.seed)).gloss(0.3);
        body.lathe(
            foot,
            &[(0.0, 0.13 * s), (0.14 * s, 0.22 * s), (0.34 * s, 0.21 * s), (0.45 * s, 0.11 * s), (0.5 * s, 0.12 * s)],
            clay,
        );
        body.ball(foot + v3(0.0, 0.52, 0.0), v3(0.14, 0.06, 0.14), Skin::new(hex(0xb8281f)));
        let z = -0.225;
        let paper = |r: f32, z: f32| {
            [v3(0.0, 0.25 - r, z), v3(r, 0.25, z), v3(0.0, 0.25 + r, z), v3(-r, 0.25, z)].map(|p| p + foot)
        };
        body.plate(&paper(0.11, z), Skin::new(hex(0xd8281f)));
        let ink = Skin::new(hex(0x1a1210));
        body.block((x - 0.045, foot.y + 0.27, z - 0.008), (x + 0.045, foot.y + 0.285, z - 0.004), ink);
        body.block((x - 0.008, foot.y + 0.2, z - 0.008), (x + 0.008, foot.y + 0.31, z - 0.004), ink);
        body.block((x - 0.035, foot.y + 0.22, z - 0.008), (x + 0.035, foot.y + 0.232, z - 0.004), ink);
    }
}

/// A tray under a rose from which water falls, a rail with its curtain drawn aside.
fn shower_stall(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let (steel, white) = (Skin::metal(hex(0xd0d5d9)), Skin::new(hex(0xf4f6f6)).gloss(0.6));
    body.block((-w, 0.0, -d), (w, 0.03, d), white);
    for (a, b) in [((-w, -d), (w, -d + 0.05)), ((-w, -d), (-w + 0.05, d)), ((w - 0.05, -d), (w, d))] {
        body.block((a.0, 0.03, a.1), (b.0, 0.09, b.1), white.tone(0.95));
    }
    for x in [-w + 0.02, w - 0.02] {
        for z in [-d + 0.02, d - 0.02] {
            body.rod(v3(x, 0.05, z), v3(x, h, z), 0.016, 0.016, steel);
        }
        body.rod(v3(x, h, -d), v3(x, h, d), 0.016, 0.016, steel);
    }
    body.rod(v3(-w, h, -d + 0.02), v3(w, h, -d + 0.02), 0.016, 0.016, steel);
    for fold in 0..6 {
        let x = w - 0.05 - fold as f32 * 0.055;
        let z = -d + 0.02 + 0.02 * (fold % 2) as f32;
        body.rod(
            v3(x, 0.14, z),
            v3(x, h - 0.02, z),
            0.034,
            0.03,
            Skin::new(hex(0x8ac4d8)).tone(0.94 + 0.1 * (fold % 2) as f32),
        );
    }
    body.rod(v3(0.0, 1.0, d - 0.02), v3(0.0, h - 0.08, d - 0.02), 0.014, 0.014, steel);
    let rose = v3(0.0, h - 0.12, d * 0.35);
    body.rod(v3(0.0, h - 0.08, d - 0.02), rose + v3(0.0, 0.04, 0.0), 0.014, 0.014, steel);
    body.drum(rose, rose + v3(0.0, 0.03, 0.0), 0.15, 0.13, steel);
    body.drum(v3(0.0, 1.06, d - 0.08), v3(0.0, 1.06, d - 0.02), 0.07, 0.07, steel);
    let water = Skin::new(hex(0xd8ecf6)).glow(0.35);
    for drop in 0..70 {
        let dice = |salt: i32| unit2(drop, salt, 5);
        let (turns, out) = (dice(1), 0.13 * dice(2).sqrt());
        let top = rose + v3(cos_turns(turns) * out, 0.0, sin_turns(turns) * out);
        let low = 0.08 + (rose.y - 0.5) * dice(3);
        let spread = v3(cos_turns(turns) * out * 0.8, 0.0, sin_turns(turns) * out * 0.8);
        let at = |y: f32| top + spread * (1.0 - y / rose.y) + v3(0.0, y - rose.y, 0.0);
        body.rod(at(low), at((low + 0.14 + 0.2 * dice(4)).min(rose.y)), 0.004, 0.004, water);
    }
}

/// A sheet with rings that hangs from a rail.
fn range_target(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.rod(v3(-w * 0.6, h, 0.0), v3(-w * 0.6, h + 0.8, 0.0), 0.01, 0.01, Skin::new(hex(0x2a2c30)));
    body.rod(v3(w * 0.6, h, 0.0), v3(w * 0.6, h + 0.8, 0.0), 0.01, 0.01, Skin::new(hex(0x2a2c30)));
    body.block((-w, 0.0, 0.0), (w, h, 0.02), Skin::new(hex(0xf0e8d4)).glow(0.25));
    let r = w * 0.86;
    let middle = v3(0.0, h * 0.52, 0.0);
    let rings = [0x2a2c30, 0xf0e8d4, 0x2a2c30, 0xf0e8d4, 0xd8281f];
    for (ring, hue) in rings.into_iter().enumerate() {
        let share = r * (1.0 - ring as f32 * 0.2);
        let z = v3(0.0, 0.0, -0.006 * (ring + 1) as f32);
        body.drum(middle + z, middle, share, share, Skin::new(hex(hue)).glow(0.2));
    }
}

/// Walls between those who shoot, a shelf before them with what they need.
fn range_booth(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let board = Skin::new(piece.colour);
    for x in [-w, w - 0.06] {
        body.block((x, 0.0, -d), (x + 0.06, h, d), board);
        body.block((x - 0.01, h - 0.05, -d - 0.01), (x + 0.07, h, d + 0.01), board.tone(0.6));
    }
    body.block((-w + 0.06, 0.92, d - 0.4), (w - 0.06, 0.97, d), board.tone(0.7));
    let x = -w * 0.4;
    body.block((x - 0.12, 0.97, d - 0.3), (x + 0.12, 1.06, d - 0.15), Skin::new(hex(0x3a5a3a)));
    // Muffs for the ears.
    for side in [-1.0, 1.0] {
        body.ball(v3(w * 0.35 + side * 0.08, 1.02, d - 0.2), v3(0.03, 0.05, 0.05), Skin::new(hex(0xe8b020)));
    }
    body.tube(
        &[
            (v3(w * 0.35 - 0.08, 1.05, d - 0.2), 0.012),
            (v3(w * 0.35, 1.16, d - 0.2), 0.012),
            (v3(w * 0.35 + 0.08, 1.05, d - 0.2), 0.012),
        ],
        1.0,
        Skin::new(hex(0x1c1d20)),
    );
}

/// The way out of a house of snow: blocks in an arch, blue daylight on the snow behind.
fn snow_arch(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let arch = |share: f32, z: f32| -> Vec<Vec3> {
        let curve = (0..=12).map(|k| k as f32 / 24.0).map(|t| (cos_turns(t) * r * share, sin_turns(t) * h * share));
        curve.map(|(x, y)| v3(x, y.max(0.0), z)).collect()
    };
    body.plate(&arch(0.8, -0.01), Skin::new(hex(0xb4daf6)).glow(0.7));
    let ground = [
        v3(-r * 0.8, 0.0, -0.014),
        v3(r * 0.8, 0.0, -0.014),
        v3(r * 0.76, h * 0.22, -0.014),
        v3(-r * 0.76, h * 0.28, -0.014),
    ];
    body.plate(&ground, Skin::new(hex(0xf6fafe)).glow(0.6));
    for block in 0..9 {
        let (from, to) = (block as f32 / 18.0 + 0.003, (block + 1) as f32 / 18.0 - 0.003);
        let tone = 0.94 + 0.1 * unit2(block, 1, piece.seed);
        let corner = |t: f32, share: f32, z: f32| v3(cos_turns(t) * r * share, sin_turns(t) * h * share, z);
        for z in [-0.28, -0.02] {
            let quad = [corner(from, 0.8, z), corner(from, 1.0, z), corner(to, 1.0, z), corner(to, 0.8, z)];
            body.plate(&quad, Skin::new(piece.colour).tone(tone));
        }
        for share in [0.8, 1.0] {
            let quad = [
                corner(from, share, -0.28),
                corner(to, share, -0.28),
                corner(to, share, -0.02),
                corner(from, share, -0.02),
            ];
            body.plate(&quad, Skin::new(piece.colour).tone(tone * 0.85));
        }
    }
}

/// A long desk with seats behind it, on a step of the floor; students look towards -z.
fn lecture_tier(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let wood = Skin::new(piece.colour).gloss(0.2);
    body.block((-w, -2.6, -d), (w, 0.0, d), Skin::new(hex(0x8a8078)));
    body.block((-w, 0.0, -d + 0.04), (w, h - 0.04, -d + 0.08), wood.tone(0.8));
    body.block((-w, h - 0.04, -d), (w, h, -d + 0.36), wood.tone(1.15));
    let many = (piece.size.x / 0.62) as i32;
    for place in 0..many {
        let x = -w + (place as f32 + 0.5) * piece.size.x / many as f32;
        body.block((x - 0.22, 0.4, d - 0.42), (x + 0.22, 0.44, d - 0.06), Skin::new(hex(0x2f5a8a)));
        body.block((x - 0.22, 0.48, d - 0.1), (x + 0.22, 0.98, d - 0.05), Skin::new(hex(0x2f5a8a)).tone(0.85));
    }
}

/// A stand to speak at, a microphone on it.
fn lectern(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let wood = Skin::new(piece.colour).gloss(0.3);
    body.block((-w * 0.8, 0.0, -d * 0.7), (w * 0.8, h - 0.12, d * 0.7), wood);
    body.block((-w * 0.6, h * 0.3, -d * 0.72), (w * 0.6, h * 0.7, -d * 0.7), wood.tone(1.25));
    body.block((-w, h - 0.12, -d), (w, h, d), wood.tone(1.1));
    body.rod(v3(0.0, h, -d * 0.5), v3(0.0, h + 0.26, 0.0), 0.008, 0.008, Skin::new(hex(0x2a2c30)));
    body.ball(v3(0.0, h + 0.28, 0.02), v3(0.022, 0.022, 0.04), Skin::new(hex(0x16181b)));
}
