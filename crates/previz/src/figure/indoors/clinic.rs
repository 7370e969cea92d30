//! What stands at a dentist's and at a doctor's for animals. Lengths are metres; the front
//! looks towards -z.
//!
//! Knows no room.

use super::concourse::sheet;
use super::joinery::cushion;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws such a piece; false if it is none.
pub(crate) fn clinic(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::DentistChair => dentist_chair(body, piece),
        K::ToothChart => tooth_chart(body, piece),
        K::ExamTable => exam_table(body, piece),
        K::AnimalChart => animal_chart(body, piece),
        K::PetCages => pet_cages(body, piece),
        _ => return false,
    }
    true
}

fn white() -> Skin {
    Skin::new(hex(0xf0f2f2)).gloss(0.4)
}

fn steel() -> Skin {
    Skin::new(hex(0xb8bec2)).gloss(0.7)
}

/// A chair that leans back, seen from its side: a lamp on an arm over it, a tray of
/// tools, a basin.
fn dentist_chair(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.block((-0.42, 0.0, -0.3), (0.42, 0.07, 0.3), white().tone(0.7));
    body.block((-0.16, 0.07, -0.14), (0.16, 0.44, 0.14), white().tone(0.9));
    let cloth = Skin::new(piece.colour).gloss(0.3);
    let line = |points: &[(f32, f32, f32)], body: &mut Body, skin: Skin, wide: f32| {
        let way: Vec<(Vec3, f32)> = points.iter().map(|(x, y, r)| (v3(*x, *y, 0.0), *r)).collect();
        body.ribbon(&way, (v3(0.0, 0.0, 1.0), wide), skin);
    };
    let since = body.since();
    line(&[(-w, 0.46, 0.05), (-0.42, 0.5, 0.06), (-0.3, 0.5, 0.06), (0.18, 0.5, 0.075)], body, cloth, 3.6);
    line(&[(0.2, 0.52, 0.075), (0.5, 0.76, 0.075), (0.78, 1.0, 0.065)], body, cloth, 3.6);
    line(&[(0.8, 1.04, 0.06), (0.93, 1.15, 0.05)], body, cloth.tone(1.1), 2.4);
    line(
        &[(-w, 0.42, 0.03), (-0.4, 0.44, 0.03), (0.2, 0.43, 0.03), (0.5, 0.68, 0.03), (0.8, 0.93, 0.03)],
        body,
        white(),
        7.0,
    );
    body.soften(since);
    for z in [-0.32, 0.32] {
        body.tube(&[(v3(-0.1, 0.7, z), 0.03), (v3(0.3, 0.74, z), 0.034)], 1.0, white());
        body.rod(v3(0.28, 0.56, z), v3(0.28, 0.72, z), 0.022, 0.022, steel());
    }
    chair_lamp(body, h, piece.lit);
    tools_and_basin(body);
}

/// The lamp on its arm.
fn chair_lamp(body: &mut Body, h: f32, lit: f32) {
    let (post, elbow, lamp) = (v3(-0.1, 0.07, 0.5), v3(-0.1, h, 0.5), v3(0.62, h * 0.93, -0.02));
    body.rod(post, elbow, 0.035, 0.03, white());
    body.rod(elbow, v3(0.5, h * 1.02, 0.24), 0.026, 0.024, white());
    body.rod(v3(0.5, h * 1.02, 0.24), lamp, 0.022, 0.02, white());
    body.block((lamp.x - 0.2, lamp.y - 0.12, -0.12), (lamp.x + 0.2, lamp.y, 0.12), white());
    body.block(
        (lamp.x - 0.17, lamp.y - 0.13, -0.1),
        (lamp.x + 0.17, lamp.y - 0.12, 0.1),
        Skin::new(hex(0xfff6e0)).glow(1.6 * lit),
    );
    sheet(
        body,
        (lamp.x - 0.17, lamp.y - 0.1),
        (lamp.x + 0.17, lamp.y - 0.03),
        -0.124,
        Skin::new(hex(0xfff6e0)).glow(1.2 * lit),
    );
    body.glow(lamp - v3(0.0, 0.14, 0.0), 0.5, hex(0xfff2d8) * (0.25 * lit));
}

/// A tray of tools with their cords, and a basin with its cup.
fn tools_and_basin(body: &mut Body) {
    let tray = v3(-0.32, 0.98, -0.16);
    body.rod(v3(-0.1, 0.98, 0.5), tray, 0.022, 0.022, white());
    body.block((tray.x - 0.26, tray.y - 0.02, tray.z - 0.18), (tray.x + 0.2, tray.y + 0.015, tray.z + 0.18), white());
    for tool in 0..5 {
        let x = tray.x - 0.2 + 0.08 * tool as f32;
        body.rod(v3(x, tray.y + 0.03, tray.z - 0.1), v3(x + 0.01, tray.y + 0.06, tray.z + 0.1), 0.009, 0.005, steel());
        body.tube(
            &[
                (v3(x, tray.y, tray.z - 0.18), 0.007),
                (v3(x + 0.02, tray.y - 0.22, tray.z - 0.16), 0.007),
                (v3(x + 0.03, tray.y - 0.04, tray.z + 0.12), 0.007),
            ],
            1.0,
            Skin::new(hex(0x9aa4a8)),
        );
    }
    let basin = v3(-0.62, 0.0, 0.36);
    body.block((basin.x - 0.14, 0.0, basin.z - 0.12), (basin.x + 0.14, 0.8, basin.z + 0.12), white().tone(0.95));
    body.lathe(
        basin + v3(0.0, 0.8, 0.0),
        &[(0.0, 0.08), (0.05, 0.15), (0.06, 0.13), (0.02, 0.04)],
        Skin::new(hex(0xdcecf0)).gloss(0.8),
    );
    body.drum(basin + v3(0.0, 0.82, 0.05), basin + v3(0.0, 0.9, 0.05), 0.03, 0.036, Skin::new(hex(0x6ab8d8)));
}

/// A poster of a great white tooth with its roots, and a row of small ones.
fn tooth_chart(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.block((-w - 0.02, -0.02, -0.02), (w + 0.02, h + 0.02, 0.0), white());
    sheet(body, (-w, 0.0), (w, h), -0.024, Skin::new(piece.colour));
    let enamel = Skin::new(hex(0xfcfcf8)).gloss(0.5).glow(0.15);
    let tooth = |body: &mut Body, (x, y): (f32, f32), s: f32, z: f32| {
        let outline = [
            (-0.5, 0.9),
            (-0.62, 0.5),
            (-0.5, 0.1),
            (-0.36, -0.7),
            (-0.22, -0.74),
            (-0.08, -0.1),
            (0.08, -0.1),
            (0.22, -0.74),
            (0.36, -0.7),
            (0.5, 0.1),
            (0.62, 0.5),
            (0.5, 0.9),
            (0.25, 1.0),
            (0.0, 0.86),
            (-0.25, 1.0),
        ];
        let points: Vec<Vec3> = outline.iter().map(|(a, b)| v3(x + a * s, y + b * s, z)).collect();
        for pair in points.windows(2) {
            body.plate(&[v3(x, y + 0.4 * s, z), pair[0], pair[1]], enamel);
        }
        body.plate(&[v3(x, y + 0.4 * s, z), points[points.len() - 1], points[0]], enamel);
    };
    tooth(body, (0.0, h * 0.55), h * 0.28, -0.03);
    for small in 0..5 {
        tooth(body, (w * (-0.72 + 0.36 * small as f32), h * 0.13), h * 0.055, -0.03);
    }
    sheet(body, (-w * 0.7, h * 0.9), (w * 0.7, h * 0.95), -0.03, Skin::new(hex(0xf4f8f8)));
}

/// A table of steel on a column, on which animals are looked at, with a scale.
fn exam_table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    body.block((-w * 0.55, 0.0, -d * 0.8), (w * 0.55, 0.06, d * 0.8), steel().tone(0.6));
    body.block((-0.15, 0.06, -0.15), (0.15, h - 0.08, 0.15), white());
    body.block((-w, h - 0.08, -d), (w, h - 0.02, d), steel());
    body.block((-w + 0.02, h - 0.02, -d + 0.02), (w - 0.02, h, d - 0.02), Skin::new(piece.colour).gloss(0.2));
    body.block((-w, h - 0.03, -d), (-w + 0.03, h + 0.02, d), steel());
    body.block((w - 0.03, h - 0.03, -d), (w, h + 0.02, d), steel());
}

/// A poster with the shapes of a dog, a cat and the mark of a paw.
fn animal_chart(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.block((-w - 0.02, -0.02, -0.02), (w + 0.02, h + 0.02, 0.0), white());
    sheet(body, (-w, 0.0), (w, h), -0.024, Skin::new(piece.colour));
    let ink = Skin::new(hex(if piece.seed.is_multiple_of(2) { 0x7a4a2a } else { 0x2f4a6a }));
    let disc = |body: &mut Body, (x, y): (f32, f32), r: f32, skin: Skin| {
        let at = v3(x * h, y * h, -0.024);
        body.drum(at, at - v3(0.0, 0.0, 0.008), r * h, r * h, skin);
    };
    if piece.seed.is_multiple_of(2) {
        // A paw.
        disc(body, (0.0, 0.4), 0.17, ink);
        for (x, y) in [(-0.22, 0.6), (-0.08, 0.72), (0.08, 0.72), (0.22, 0.6)] {
            disc(body, (x, y), 0.075, ink);
        }
        return;
    }
    // A cat that sits, from its side.
    disc(body, (0.02, 0.3), 0.2, ink);
    disc(body, (-0.1, 0.6), 0.13, ink);
    for x in [-0.19, -0.04] {
        body.plate(
            &[v3((x - 0.05) * h, 0.67 * h, -0.032), v3((x + 0.05) * h, 0.69 * h, -0.032), v3(x * h, 0.83 * h, -0.032)],
            ink,
        );
    }
    sheet(body, (-0.2 * h, 0.1 * h), (0.2 * h, 0.16 * h), -0.032, ink);
    body.tube(
        &[
            (v3(0.18 * h, 0.14 * h, -0.03), 0.03 * h),
            (v3(0.3 * h, 0.3 * h, -0.03), 0.026 * h),
            (v3(0.24 * h, 0.5 * h, -0.03), 0.02 * h),
        ],
        0.4,
        ink,
    );
}

/// Boxes with barred doors, somebody small in some of them.
fn pet_cages(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let (columns, rows) = (((piece.size.x / 0.7) as i32).max(1), ((h / 0.6) as i32).max(1));
    let (wide, tall) = (piece.size.x / columns as f32, h / rows as f32);
    body.block((-w, 0.0, d - 0.04), (w, h, d), steel().tone(0.5));
    for column in 0..columns {
        for row in 0..rows {
            let (x, y) = (-w + column as f32 * wide, row as f32 * tall);
            body.block((x, y, -d), (x + wide, y + 0.03, d), steel());
            body.block((x, y, -d), (x + 0.025, y + tall, d), steel());
            let bars = 7;
            for bar in 1..bars {
                let at = x + wide * bar as f32 / bars as f32;
                body.rod(v3(at, y + 0.03, -d), v3(at, y + tall, -d), 0.007, 0.007, steel().tone(1.2));
            }
            if unit2(column, row, piece.seed) > 0.4 {
                let coat = Skin::new(hex([0xc8905a, 0x5a5048, 0xe8e0d4][((column + row) % 3) as usize]));
                let since = body.since();
                let at = v3(x + wide * 0.5, y + 0.03, 0.0);
                body.ball(at + v3(0.0, 0.11, 0.06), v3(0.13, 0.11, 0.16), coat);
                body.orb(at + v3(0.0, 0.24, -0.08), 0.085, coat);
                for ear in [-0.05, 0.05] {
                    body.rod(at + v3(ear, 0.28, -0.07), at + v3(ear * 1.5, 0.36, -0.07), 0.035, 0.006, coat);
                    body.orb(at + v3(ear * 0.6, 0.255, -0.155), 0.013, Skin::new(hex(0x141414)));
                }
                body.soften(since);
            }
        }
    }
    body.block((-w, h, -d), (w, h + 0.03, d), steel());
    let since = body.since();
    cushion(body, v3(0.0, h + 0.1, 0.0), v3(0.22, 0.07, 0.14), Skin::new(piece.colour));
    body.soften(since);
}
