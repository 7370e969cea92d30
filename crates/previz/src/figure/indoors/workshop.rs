//! What people make things at: a joiner's bench and his tools on the wall, a
//! potter's wheel and shelves, a laboratory's bench and its reagents. Lengths
//! are metres; the front looks towards -z.
//!
//! Knows no room.

use super::joinery::legs;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of a workshop; false if it is none.
pub(crate) fn workshop(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::Workbench => workbench(body, piece),
        K::ToolWall => tool_wall(body, piece),
        K::Timber => timber(body, piece),
        K::PotShelf => pot_shelf(body, piece),
        K::PotteryWheel => pottery_wheel(body, piece),
        K::LabBench => lab_bench(body, piece),
        K::Reagents => reagents(body, piece),
        _ => return false,
    }
    true
}

/// A bench with a vice, a plane on a board that is being worked, and shavings.
fn workbench(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.1);
    for x in [-w + 0.12, w - 0.12] {
        for z in [-d + 0.1, d - 0.1] {
            body.block((x - 0.06, 0.0, z - 0.06), (x + 0.06, h - 0.1, z + 0.06), wood.tone(0.8));
        }
        body.block((x - 0.04, 0.2, -d + 0.1), (x + 0.04, 0.3, d - 0.1), wood.tone(0.7));
    }
    body.block((-w + 0.1, 0.2, -0.05), (w - 0.1, 0.32, 0.05), wood.tone(0.75));
    body.block((-w, h - 0.1, -d), (w, h, d), wood);
    let vice = Skin::new(hex(0x5a3a20));
    body.block((-w + 0.12, h - 0.24, -d - 0.09), (-w + 0.52, h, -d - 0.02), vice);
    body.rod(v3(-w + 0.32, h - 0.14, -d - 0.2), v3(-w + 0.32, h - 0.14, -d), 0.018, 0.018, vice.tone(1.4));
    body.rod(v3(-w + 0.2, h - 0.14, -d - 0.19), v3(-w + 0.44, h - 0.14, -d - 0.19), 0.011, 0.011, vice.tone(1.4));
    let pale = Skin::new(hex(0xd8b07a));
    body.block((-0.55, h, -0.1), (0.75, h + 0.04, 0.08), pale);
    let (plane, iron) = (Skin::new(hex(0x7a4a28)), Skin::new(hex(0x8a8e92)).gloss(0.7));
    body.block((-0.02, h + 0.04, -0.045), (0.26, h + 0.1, 0.035), plane);
    body.block((0.1, h + 0.08, -0.03), (0.12, h + 0.17, 0.02), iron);
    body.orb(v3(0.22, h + 0.13, -0.005), 0.026, plane.tone(1.3));
    body.rod(v3(0.02, h + 0.1, -0.005), v3(-0.01, h + 0.18, -0.005), 0.02, 0.016, plane.tone(1.2));
    for i in 0..16 {
        let dice = |salt: i32| unit2(i, salt, piece.seed.wrapping_add(3));
        let fallen = i % 2 == 0;
        let at = v3(
            -0.5 + 1.3 * dice(1),
            if fallen { 0.03 } else { h + 0.03 },
            if fallen { -d - 0.4 * dice(2) } else { -0.3 + 0.18 * dice(2) },
        );
        curl(body, at, 0.026 + 0.022 * dice(3), dice(4), pale.tone(1.0 + 0.2 * dice(5)));
    }
}

/// A shaving, rolled up.
fn curl(body: &mut Body, at: Vec3, r: f32, turn: f32, skin: Skin) {
    let axis = v3(cos_turns(turn) * r, 0.0, sin_turns(turn) * r);
    body.drum(at - axis, at + axis, r, r * 0.8, skin);
    body.drum(at - axis * 1.02, at - axis, r * 0.6, r * 0.6, skin.tone(0.5));
}

/// Saws, hammers, chisels and squares on a board.
fn tool_wall(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.block((-w, 0.0, -0.01), (w, h, 0.03), Skin::new(piece.colour));
    let (iron, grip) = (Skin::new(hex(0xa4a8ac)).gloss(0.6), Skin::new(hex(0xa0622e)).gloss(0.2));
    let z = -0.03;
    let mut flat = |points: &[(f32, f32)], skin: Skin| {
        let points: Vec<Vec3> = points.iter().map(|(x, y)| v3(*x, *y, z)).collect();
        body.plate(&points, skin);
    };
    for (x, y, long) in [(-w * 0.86, h * 0.78, 0.62), (-w * 0.86, h * 0.52, 0.5)] {
        flat(&[(x, y - 0.02), (x + long, y - 0.09), (x + long, y - 0.06), (x, y + 0.11)], iron);
        flat(&[(x - 0.12, y - 0.05), (x + 0.02, y - 0.05), (x + 0.02, y + 0.12), (x - 0.12, y + 0.1)], grip);
    }
    flat(&[(w * 0.5, h * 0.1), (w * 0.56, h * 0.1), (w * 0.56, h * 0.5), (w * 0.5, h * 0.5)], iron);
    flat(&[(w * 0.5, h * 0.1), (w * 0.86, h * 0.1), (w * 0.86, h * 0.155), (w * 0.5, h * 0.155)], grip);
    for i in 0..4 {
        let x = -w * 0.02 + i as f32 * 0.19;
        let (head, foot) = (v3(x, h * 0.86, z), v3(x, h * 0.56, z));
        body.rod(head, foot, 0.014, 0.018, grip);
        body.block((x - 0.075, h * 0.83, z - 0.03), (x + 0.06, h * 0.9, z + 0.02), iron.tone(0.6));
    }
    for i in 0..8 {
        let x = -w * 0.88 + i as f32 * 0.12;
        let tall = 0.2 + 0.02 * (i % 3) as f32;
        body.rod(v3(x, h * 0.34, z), v3(x, h * 0.34 - tall * 0.5, z), 0.016, 0.014, grip.tone(1.2));
        body.rod(v3(x, h * 0.34 - tall * 0.5, z), v3(x, h * 0.34 - tall, z), 0.008, 0.01, iron);
    }
    for i in 0..3 {
        let x = w * 0.1 + i as f32 * 0.17;
        let ring = v3(x, h * 0.28, z);
        body.rod(ring + v3(0.0, 0.1, 0.0), ring - v3(0.03, 0.14, 0.0), 0.012, 0.012, iron.tone(0.7));
        body.rod(ring + v3(0.05, 0.1, 0.0), ring - v3(-0.01, 0.14, 0.0), 0.012, 0.012, Skin::new(hex(0xa83028)));
    }
}

/// Boards that lean against a wall.
fn timber(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x, piece.size.y, piece.size.z * 0.5);
    for i in 0..6 {
        let dice = |salt: i32| unit2(i, salt, piece.seed.wrapping_add(11));
        let x = (i as f32 / 5.0 - 0.5) * w;
        let (tall, half) = (h * (0.72 + 0.28 * dice(1)), 0.07 + 0.03 * dice(2));
        let (low, high) = (-d + 0.1 * dice(3), d - 0.06);
        let skin = Skin::new(piece.colour).tone(0.75 + 0.5 * dice(4));
        let front =
            [v3(x - half, 0.0, low), v3(x + half, 0.0, low), v3(x + half, tall, high), v3(x - half, tall, high)];
        body.plate(&front, skin);
        let back = v3(0.0, 0.0, 0.04);
        body.plate(&[front[1], front[1] + back, front[2] + back, front[2]], skin.tone(0.6));
        body.plate(&[front[3], front[2], front[2] + back, front[3] + back], skin.tone(1.2));
    }
}

/// Shelves of vases, bowls and jugs.
fn pot_shelf(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour);
    for x in [-w, w - 0.04] {
        body.block((x, 0.0, -d), (x + 0.04, h, d), wood);
    }
    let glazes = [0xb86a44, 0x9ab0b4, 0xe4dccb, 0x55708a, 0x8a9a74, 0xc9a26a, 0x5c4034];
    let rows = ((h / 0.5) as i32).max(2);
    for row in 0..rows {
        let y = 0.1 + row as f32 * (h - 0.1) / rows as f32;
        body.block((-w, y - 0.035, -d), (w, y, d), wood.tone(1.15));
        let count = (w * 2.0 / 0.3) as i32;
        for i in 0..count {
            let dice = |salt: i32| unit2(i, row * 9 + salt, piece.seed);
            let foot = v3(-w + 0.2 + i as f32 * (w * 2.0 - 0.2) / count as f32, y, 0.06 * (dice(1) - 0.5));
            let clay = Skin::new(hex(glazes[(dice(2) * 6.99) as usize])).gloss(0.35);
            let s = 0.8 + 0.35 * dice(3);
            let profile: &[(f32, f32)] = match (dice(4) * 3.99) as i32 {
                0 => &[(0.0, 0.05), (0.08, 0.1), (0.18, 0.1), (0.26, 0.04), (0.32, 0.06)],
                1 => &[(0.0, 0.05), (0.05, 0.09), (0.12, 0.125)],
                2 => &[(0.0, 0.06), (0.2, 0.085), (0.24, 0.07)],
                _ => &[(0.0, 0.05), (0.12, 0.11), (0.22, 0.07), (0.25, 0.08)],
            };
            let turned: Vec<(f32, f32)> = profile.iter().map(|(y, r)| (y * s, r * s)).collect();
            body.lathe(foot, &turned, clay);
        }
    }
}

/// A wheel with a bowl of wet clay on it.
fn pottery_wheel(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let (steel, pan) = (Skin::new(hex(0x50555a)).gloss(0.3), Skin::new(hex(0xb8bcb8)).gloss(0.4));
    body.block((-r * 0.8, 0.0, -r * 0.6), (r * 0.8, h * 0.62, r * 0.8), steel);
    body.drum(v3(0.0, h * 0.62, 0.0), v3(0.0, h * 0.86, 0.0), r * 0.9, r, pan);
    body.drum(v3(0.0, h * 0.855, 0.0), v3(0.0, h * 0.865, 0.0), r * 0.93, r * 0.93, pan.tone(0.55));
    body.drum(v3(0.0, h * 0.865, 0.0), v3(0.0, h * 0.94, 0.0), r * 0.5, r * 0.5, steel.tone(1.6).gloss(0.7));
    let clay = Skin::new(hex(0x9a6a4e)).gloss(0.6);
    let bowl = [(0.0, 0.08), (0.03, 0.1), (0.09, 0.145), (0.17, 0.165), (0.19, 0.16)];
    body.lathe(v3(0.0, h * 0.94, 0.0), &bowl, clay);
    body.drum(v3(0.0, h * 0.94 + 0.184, 0.0), v3(0.0, h * 0.94 + 0.186, 0.0), 0.145, 0.145, clay.tone(0.5));
}

/// A bench with a microscope, a rack of test tubes and flasks.
fn lab_bench(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let white = Skin::new(piece.colour).gloss(0.3);
    body.block((-w, 0.0, -d + 0.1), (w, h - 0.04, d), white);
    for i in 0..4 {
        let x = -w + 0.03 + i as f32 * w * 0.5;
        body.block((x, 0.12, -d + 0.08), (x + w * 0.5 - 0.06, h - 0.12, -d + 0.1), white.tone(0.85));
        body.rod(v3(x + 0.2, h - 0.2, -d + 0.06), v3(x + 0.36, h - 0.2, -d + 0.06), 0.008, 0.008, white.tone(0.4));
    }
    body.block((-w - 0.03, h - 0.04, -d), (w + 0.03, h, d), Skin::new(hex(0x30363c)).gloss(0.5));
    microscope(body, v3(w * 0.3, h, -0.02));
    for (x, colour) in [(-w * 0.78, 0x3a8ae0), (-w * 0.6, 0x4ac08a), (w * 0.66, 0xe06a3a), (w * 0.84, 0x8a5ad8)] {
        flask(body, v3(x, h, 0.02), hex(colour));
    }
    rack(body, v3(-w * 0.28, h, -0.04));
}

fn microscope(body: &mut Body, foot: Vec3) {
    let since = body.since();
    let (white, dark) = (Skin::new(hex(0xe8eaec)).gloss(0.4), Skin::new(hex(0x1c1e22)).gloss(0.5));
    body.block((-0.1, 0.0, -0.12), (0.1, 0.04, 0.12), white);
    body.tube(&[(v3(0.0, 0.03, 0.1), 0.03), (v3(0.0, 0.22, 0.13), 0.032), (v3(0.0, 0.36, 0.06), 0.035)], 1.2, white);
    body.block((-0.075, 0.13, -0.09), (0.075, 0.15, 0.08), dark);
    body.rod(v3(0.0, 0.19, -0.02), v3(0.0, 0.38, -0.02), 0.02, 0.036, dark);
    body.rod(v3(0.0, 0.37, -0.01), v3(0.0, 0.49, 0.12), 0.03, 0.026, white);
    body.rod(v3(0.0, 0.48, 0.11), v3(0.0, 0.52, 0.15), 0.022, 0.024, dark);
    body.orb(v3(0.055, 0.2, 0.13), 0.028, dark);
    body.drum(v3(0.0, 0.04, -0.02), v3(0.0, 0.06, -0.02), 0.035, 0.03, Skin::new(hex(0xfff2d0)).glow(1.5));
    body.shift(since, foot);
}

/// A conical flask, a third full.
fn flask(body: &mut Body, foot: Vec3, liquid: Vec3) {
    let glass = Skin::new(hex(0xd4e2e6)).gloss(0.9);
    body.drum(foot, foot + v3(0.0, 0.1, 0.0), 0.1, 0.066, Skin::new(liquid).gloss(0.5).glow(0.35));
    body.lathe(foot, &[(0.1, 0.068), (0.17, 0.026), (0.25, 0.024), (0.26, 0.034)], glass);
}

/// Test tubes in a row.
fn rack(body: &mut Body, foot: Vec3) {
    let wood = Skin::new(hex(0xc49a62));
    body.block((foot.x - 0.27, foot.y, foot.z - 0.05), (foot.x + 0.27, foot.y + 0.02, foot.z + 0.05), wood);
    body.block((foot.x - 0.27, foot.y + 0.12, foot.z - 0.04), (foot.x + 0.27, foot.y + 0.135, foot.z + 0.04), wood);
    for i in 0..6 {
        let at = foot + v3(-0.21 + i as f32 * 0.084, 0.02, 0.0);
        let hue = hex([0x3a9ae8, 0x4ac0d8, 0x5a7ae8, 0xe84a6a, 0x5ad88a, 0xe8b83a][i]);
        body.rod(at, at + v3(0.0, 0.11, 0.0), 0.018, 0.018, Skin::new(hue).glow(0.5).gloss(0.6));
        body.rod(at + v3(0.0, 0.12, 0.0), at + v3(0.0, 0.21, 0.0), 0.018, 0.019, Skin::new(hex(0xd8e6ea)).gloss(0.9));
    }
}

/// Shelves of bottles with labels.
fn reagents(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let white = Skin::new(piece.colour).gloss(0.3);
    body.block((-w, 0.0, d - 0.02), (w, h, d), white.tone(0.8));
    legs(body, (w * 2.0, h, d * 2.0), 0.02, white.tone(0.6));
    for row in 0..((h / 0.38) as i32) {
        let y = 0.06 + row as f32 * 0.38;
        body.block((-w, y - 0.025, -d), (w, y, d), white);
        let count = (w * 2.0 / 0.17) as i32;
        for i in 0..count {
            let dice = |salt: i32| unit2(i, row * 7 + salt, piece.seed);
            let foot = v3(-w + 0.1 + i as f32 * 0.17, y, -0.03);
            let tall = 0.14 + 0.1 * dice(1);
            let hue = hex([0x7a4a22, 0xc8dce0, 0x3a6ab0, 0xe8ecec, 0x4a8a5a][(dice(2) * 4.99) as usize]);
            body.drum(foot, foot + v3(0.0, tall, 0.0), 0.05, 0.05, Skin::new(hue).gloss(0.7));
            body.drum(foot + v3(0.0, tall, 0.0), foot + v3(0.0, tall + 0.05, 0.0), 0.024, 0.026, white.tone(0.4));
            body.drum(
                foot + v3(0.0, tall * 0.3, 0.0),
                foot + v3(0.0, tall * 0.7, 0.0),
                0.051,
                0.051,
                Skin::new(hex(0xf4f2ea)),
            );
        }
    }
}
