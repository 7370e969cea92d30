//! What rooms for work, drink and care are fitted out with: desks, boards,
//! counters, baths, machines. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use super::joinery::{chair, legs};
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a fitting; false if it is none.
pub(crate) fn fitting(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::Desk => desk(body, piece),
        K::ConferenceTable => conference_table(body, piece),
        K::Screen => screen(body, piece),
        K::Blackboard => blackboard(body, piece),
        K::SchoolDesk => school_desk(body, piece),
        K::BackBar => back_bar(body, piece),
        K::BarCounter => bar_counter(body, piece),
        K::Bathtub => bathtub(body, piece),
        K::Basin => basin(body, piece),
        K::Toilet => toilet(body, piece),
        K::Treadmill => treadmill(body, piece),
        K::DumbbellRack => dumbbell_rack(body, piece),
        K::WeightBench => weight_bench(body, piece),
        K::GymBall => {
            body.orb(v3(0.0, piece.size.y * 0.5, 0.0), piece.size.y * 0.5, Skin::new(piece.colour).gloss(0.4))
        }
        _ => return false,
    }
    true
}

/// A picture of light on an upright screen: a bar on top, a column, lines of text.
pub(super) fn display(body: &mut Body, (left, low): (f32, f32), (wide, high): (f32, f32), z: f32, seed: u32) {
    let lit = |colour: u32, glow: f32| Skin::new(hex(colour)).glow(glow);
    let mut part = |x: f32, y: f32, w: f32, h: f32, step: f32, skin: Skin| {
        let (x0, y0) = (left + x * wide, low + y * high);
        let z = z - step * 0.002;
        body.plate(
            &[v3(x0, y0, z), v3(x0 + w * wide, y0, z), v3(x0 + w * wide, y0 + h * high, z), v3(x0, y0 + h * high, z)],
            skin,
        );
    };
    part(0.0, 0.0, 1.0, 1.0, 0.0, lit(0xdfe8f2, 0.55));
    part(0.0, 0.9, 1.0, 0.1, 1.0, lit(0x2f6aa8, 0.6));
    part(0.0, 0.0, 0.2, 0.9, 1.0, lit(0x3a4656, 0.4));
    for line in 0..6 {
        let long = 0.25 + 0.42 * unit2(line, 1, seed);
        part(0.26, 0.78 - line as f32 * 0.07, long, 0.03, 1.0, lit(0x8a98aa, 0.4));
    }
    for bar in 0..6 {
        let tall = 0.06 + 0.24 * unit2(bar, 2, seed);
        let colour = [0x2f8a7a, 0xd8843a, 0x2f6aa8][bar as usize % 3];
        part(0.28 + bar as f32 * 0.11, 0.06, 0.07, tall, 1.0, lit(colour, 0.5));
    }
}

fn desk(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let (wood, steel) = (Skin::new(piece.colour).gloss(0.2), Skin::new(hex(0x4a4d52)).gloss(0.3));
    body.block((-w, h - 0.03, -d), (w, h, d), wood);
    for x in [-w + 0.05, w - 0.05] {
        body.block((x - 0.02, 0.0, -d + 0.05), (x + 0.02, h - 0.03, -d + 0.09), steel);
        body.block((x - 0.02, 0.0, d - 0.09), (x + 0.02, h - 0.03, d - 0.05), steel);
    }
    body.block((w - 0.5, 0.1, -d + 0.1), (w - 0.1, h - 0.05, d - 0.06), Skin::new(hex(0xd6d4ce)));
    let dark = Skin::new(hex(0x17181b)).gloss(0.5);
    body.block((-0.03, h, 0.12), (0.03, h + 0.16, 0.15), dark);
    body.block((-0.13, h, 0.06), (0.13, h + 0.012, 0.2), dark);
    body.block((-0.33, h + 0.12, 0.1), (0.33, h + 0.52, 0.13), dark);
    display(body, (-0.315, h + 0.135), (0.63, 0.37), 0.097, piece.seed);
    body.block((-0.24, h, -0.24), (0.2, h + 0.018, -0.1), Skin::new(hex(0x2c2e32)));
    body.rod(v3(0.31, h + 0.012, -0.2), v3(0.31, h + 0.012, -0.13), 0.028, 0.026, Skin::new(hex(0x2c2e32)));
    body.drum(v3(0.52, h, -0.05), v3(0.52, h + 0.09, -0.05), 0.036, 0.04, Skin::new(hex(0xe8e2d6)));
    body.block((-0.66, h, -0.16), (-0.44, h + 0.02, 0.14), Skin::new(hex(0xf2f0ea)));
}

fn conference_table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.45);
    // A top with rounded corners, as a view from above.
    let cut = d * 0.45;
    let corner =
        [(-w, cut), (-w + cut, d), (w - cut, d), (w, cut), (w, -cut), (w - cut, -d), (-w + cut, -d), (-w, -cut)];
    let top: Vec<Vec3> = corner.iter().map(|(x, z)| v3(*x, h, *z)).collect();
    body.plate(&top, wood.tone(1.1));
    for (i, a) in top.iter().enumerate() {
        let b = top[(i + 1) % top.len()];
        let down = v3(0.0, -0.06, 0.0);
        body.plate(&[*a, b, b + down, *a + down], wood.tone(0.75));
    }
    for x in [-w * 0.55, w * 0.55] {
        body.block((x - 0.3, 0.0, -d * 0.35), (x + 0.3, h - 0.06, d * 0.35), wood.tone(0.6));
    }
    for i in 0..4 {
        let x = (i as f32 - 1.5) * w * 0.48;
        body.block((x - 0.11, h, d * 0.3), (x + 0.11, h + 0.012, d * 0.8), Skin::new(hex(0xf4f2ec)));
        body.drum(
            v3(x + 0.2, h, d * 0.4),
            v3(x + 0.2, h + 0.12, d * 0.4),
            0.03,
            0.034,
            Skin::new(hex(0xb8ccd0)).gloss(0.8),
        );
    }
    let laptop = v3(w * 0.2, h, -d * 0.4);
    let grey = Skin::new(hex(0xa6aaae)).gloss(0.5);
    body.block((laptop.x - 0.17, h, laptop.z - 0.12), (laptop.x + 0.17, h + 0.015, laptop.z + 0.12), grey);
    body.block(
        (laptop.x - 0.17, h + 0.015, laptop.z + 0.12),
        (laptop.x + 0.17, h + 0.23, laptop.z + 0.135),
        grey.tone(0.3),
    );
    display(body, (laptop.x - 0.16, h + 0.025), (0.32, 0.195), laptop.z + 0.117, 4);
}

fn screen(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x, piece.size.y);
    body.block((-w * 0.5, 0.0, -0.02), (w * 0.5, h, 0.04), Skin::new(hex(0x121316)).gloss(0.5));
    display(body, (-w * 0.48, h * 0.04), (w * 0.96, h * 0.92), -0.024, piece.seed);
}

fn blackboard(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let wood = Skin::new(hex(0x9a7048));
    body.block((-w - 0.06, -0.06, 0.0), (w + 0.06, h + 0.06, 0.04), wood);
    body.block((-w, 0.0, -0.012), (w, h, 0.0), Skin::new(piece.colour));
    body.block((-w, -0.08, -0.1), (w, -0.05, 0.0), wood.tone(1.1));
    let chalk = Skin::new(hex(0xe8ece4)).glow(0.12);
    let z = -0.018;
    let mut stroke = |a: (f32, f32), b: (f32, f32)| body.rod(v3(a.0, a.1, z), v3(b.0, b.1, z), 0.008, 0.008, chalk);
    // Words in lines, a figure of geometry and a sum.
    for line in 0..4 {
        let y = h * (0.84 - line as f32 * 0.17);
        let mut x = -w * 0.9;
        let mut index = line * 20;
        while x < -w * (0.1 + 0.2 * unit2(line, 8, piece.seed)) {
            let long = 0.08 + 0.2 * unit2(index, 6, piece.seed);
            stroke((x, y), (x + long, y + 0.012 * (unit2(index, 7, piece.seed) - 0.5)));
            x += long + 0.07;
            index += 1;
        }
    }
    let (x, y) = (w * 0.3, h * 0.35);
    for (a, b) in
        [((0.0, 0.0), (0.6, 0.0)), ((0.6, 0.0), (0.15, 0.52)), ((0.15, 0.52), (0.0, 0.0)), ((0.15, 0.52), (0.15, 0.0))]
    {
        stroke((x + a.0, y + a.1), (x + b.0, y + b.1));
    }
    for i in 0..3 {
        let (left, row) = (w * 0.7, h * (0.7 - i as f32 * 0.18));
        stroke((left, row), (left + 0.14, row));
        stroke((left + 0.2, row + 0.02), (left + 0.26, row + 0.02));
        stroke((left + 0.2, row - 0.02), (left + 0.26, row - 0.02));
        stroke((left + 0.32, row), (left + 0.42, row));
    }
}

fn school_desk(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x, piece.size.y, piece.size.z);
    let (wood, steel) = (Skin::new(piece.colour).gloss(0.2), Skin::new(hex(0x5a6a72)).gloss(0.4));
    legs(body, (w - 0.14, h - 0.03, d - 0.1), 0.016, steel);
    body.block((-w * 0.5, h - 0.03, -d * 0.5), (w * 0.5, h, d * 0.5), wood);
    body.block((-w * 0.46, h - 0.15, -d * 0.4), (w * 0.46, h - 0.13, d * 0.4), wood.tone(0.6));
    chair(body, v3(0.0, 0.0, -d * 0.5 - 0.28), -1.0);
    let covers = [0xb04a38, 0x2f6a8a, 0xd8a23c];
    body.block((-0.34, h, -0.1), (-0.12, h + 0.03, 0.16), Skin::new(hex(covers[piece.seed as usize % 3])));
    body.plate(
        &[v3(0.08, h + 0.004, -0.12), v3(0.3, h + 0.004, -0.1), v3(0.28, h + 0.004, 0.18), v3(0.06, h + 0.004, 0.16)],
        Skin::new(hex(0xf4f2ec)),
    );
}

/// Shelves of bottles against lit glass.
fn back_bar(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.3);
    body.block((-w, 0.0, d - 0.04), (w, h, d), wood);
    body.block((-w, 0.0, -d), (w, 0.95, d), wood.tone(0.9));
    body.block((-w - 0.05, h - 0.12, -d), (w + 0.05, h, d), wood.tone(1.3));
    for x in [-w, -w * 0.34, w * 0.34, w] {
        body.block((x - 0.05, 0.95, -d), (x + 0.05, h - 0.1, d), wood.tone(1.2));
    }
    let glass = Skin::new(v3(1.0, 0.56, 0.22)).glow(0.12 + 0.35 * piece.lit);
    let hues = [0x3a6a34, 0x8a4a1c, 0xd8b45a, 0x6a2420, 0xc8d6d2, 0x2f4a6a, 0xb8702a, 0xe8e0c8];
    for shelf in 0..3 {
        let y = 0.98 + shelf as f32 * 0.42;
        for (a, b) in [(-w, -w * 0.34), (-w * 0.34, w * 0.34), (w * 0.34, w)] {
            let (a, b, z) = (a + 0.06, b - 0.06, d - 0.045);
            body.plate(
                &[v3(a, y, z), v3(b, y, z), v3(b, y + 0.38, z), v3(a, y + 0.38, z)],
                glass.tone(1.0 - shelf as f32 * 0.12),
            );
            body.block((a, y - 0.02, -d + 0.03), (b, y, d - 0.05), wood.tone(1.5));
            let count = ((b - a) / 0.125) as i32;
            for i in 0..count {
                let dice = |salt: i32| unit2(i + (a * 50.0) as i32, shelf * 9 + salt, piece.seed);
                let foot = v3(a + 0.07 + i as f32 * 0.125, y, -0.03 + 0.05 * dice(1));
                let (r, tall) = (0.034 + 0.012 * dice(2), 0.24 + 0.1 * dice(3));
                let skin = Skin::new(hex(hues[(dice(4) * 7.99) as usize])).gloss(0.5).glow(0.05);
                body.drum(foot, foot + v3(0.0, tall * 0.62, 0.0), r, r, skin);
                body.drum(foot + v3(0.0, tall * 0.62, 0.0), foot + v3(0.0, tall * 0.76, 0.0), r, r * 0.36, skin);
                body.drum(
                    foot + v3(0.0, tall * 0.76, 0.0),
                    foot + v3(0.0, tall, 0.0),
                    r * 0.36,
                    r * 0.36,
                    skin.tone(0.7),
                );
            }
        }
    }
}

fn bar_counter(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.35);
    body.block((-w, 0.0, -d + 0.14), (w, h - 0.05, d), wood);
    let panels = (w * 2.0 / 0.72) as i32;
    for i in 0..panels {
        let x = -w + 0.06 + i as f32 * (w * 2.0 - 0.06) / panels as f32;
        let right = x + (w * 2.0 - 0.06) / panels as f32 - 0.06;
        body.block((x, 0.16, -d + 0.12), (right, h - 0.16, -d + 0.14), wood.tone(1.35));
    }
    body.block((-w, 0.0, -d + 0.1), (w, 0.09, -d + 0.14), wood.tone(0.5));
    body.block((-w - 0.06, h - 0.05, -d), (w + 0.06, h, d + 0.04), wood.tone(1.7).gloss(0.7));
    let brass = Skin::new(hex(0xb8934a)).gloss(0.9);
    body.rod(v3(-w, 0.2, -d + 0.04), v3(w, 0.2, -d + 0.04), 0.02, 0.02, brass);
    for (x, hue) in [(-1.5, 0xd8843a), (-0.45, 0xc83a3a), (0.7, 0xe8c05a), (1.45, 0x8ab86a)] {
        let foot = v3(x, h, -0.08);
        let clear = Skin::new(hex(0xc8d4d6)).gloss(0.9);
        body.rod(foot, foot + v3(0.0, 0.1, 0.0), 0.008, 0.008, clear);
        body.drum(foot, foot + v3(0.0, 0.008, 0.0), 0.04, 0.036, clear);
        body.drum(
            foot + v3(0.0, 0.09, 0.0),
            foot + v3(0.0, 0.16, 0.0),
            0.012,
            0.05,
            Skin::new(hex(hue)).gloss(0.7).glow(0.15),
        );
    }
}

fn bathtub(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let enamel = Skin::new(piece.colour).gloss(0.6);
    body.tube(
        &[
            (v3(-w + 0.34, h * 0.5, 0.0), h * 0.46),
            (v3(0.0, h * 0.5, 0.0), h * 0.47),
            (v3(w - 0.34, h * 0.5, 0.0), h * 0.46),
        ],
        d / (h * 0.47),
        enamel,
    );
    let round: Vec<(f32, f32)> = (0..20)
        .map(|i| (crate::maths::cos_turns(i as f32 / 20.0), crate::maths::sin_turns(i as f32 / 20.0)))
        .map(|(c, s)| (c.signum() * c.abs().sqrt(), s.signum() * s.abs().sqrt()))
        .collect();
    let ring =
        |share: f32, y: f32| round.iter().map(|(c, s)| v3(c * w * share, y, s * d * share)).collect::<Vec<Vec3>>();
    body.plate(&ring(1.0, h), enamel.tone(1.05));
    body.plate(&ring(0.87, h + 0.004), Skin::new(hex(0x8fc0cc)).gloss(0.9));
    for (x, z) in [(0.3, -0.1), (0.42, 0.06), (0.2, 0.1), (0.52, -0.02)] {
        body.ball(v3(x, h + 0.01, z), v3(0.12, 0.05, 0.1), Skin::new(hex(0xf6f8f8)).glow(0.1));
    }
    let steel = Skin::new(hex(0xb4b8ba)).gloss(0.95);
    body.tube(
        &[
            (v3(-w + 0.1, h, d * 0.5), 0.018),
            (v3(-w + 0.1, h + 0.26, d * 0.5), 0.018),
            (v3(-w + 0.26, h + 0.22, d * 0.3), 0.016),
        ],
        1.0,
        steel,
    );
}

/// A basin on a cupboard, a mirror above.
fn basin(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour);
    body.block((-w, 0.25, -d), (w, h - 0.04, d), wood);
    body.block((-0.006, 0.27, -d - 0.006), (0.006, h - 0.06, -d), wood.tone(0.4));
    for x in [-0.07, 0.07] {
        body.rod(v3(x, 0.5, -d - 0.02), v3(x, 0.62, -d - 0.02), 0.008, 0.008, Skin::new(hex(0x3a3632)));
    }
    body.block((-w - 0.02, h - 0.04, -d - 0.02), (w + 0.02, h, d), Skin::new(hex(0xe4e0d8)).gloss(0.5));
    let china = Skin::new(hex(0xf6f4ef)).gloss(0.6);
    body.lathe(v3(0.0, h, -0.03), &[(0.0, 0.12), (0.06, 0.19), (0.12, 0.22)], china);
    body.drum(v3(0.0, h + 0.1, -0.03), v3(0.0, h + 0.115, -0.03), 0.2, 0.2, china.tone(0.7));
    let steel = Skin::new(hex(0xb4b8ba)).gloss(0.95);
    body.tube(
        &[(v3(0.0, h, d - 0.06), 0.016), (v3(0.0, h + 0.26, d - 0.06), 0.016), (v3(0.0, h + 0.24, 0.02), 0.014)],
        1.0,
        steel,
    );
    body.drum(v3(w * 0.7, h, 0.0), v3(w * 0.7, h + 0.16, 0.0), 0.035, 0.03, Skin::new(hex(0x6aa09a)).gloss(0.4));
    body.block((-w * 0.9, h + 0.3, d - 0.03), (w * 0.9, h + 1.1, d), Skin::new(hex(0x3a3632)));
    let glass = Skin::new(hex(0x9fb4b8)).gloss(0.9).glow(0.18);
    let z = d - 0.034;
    body.plate(
        &[v3(-w * 0.86, h + 0.33, z), v3(w * 0.86, h + 0.33, z), v3(w * 0.86, h + 1.07, z), v3(-w * 0.86, h + 1.07, z)],
        glass,
    );
    let sheen = glass.tone(1.35);
    let z = z - 0.003;
    body.plate(
        &[v3(-w * 0.5, h + 0.33, z), v3(-w * 0.25, h + 0.33, z), v3(w * 0.3, h + 1.07, z), v3(w * 0.05, h + 1.07, z)],
        sheen,
    );
}

fn toilet(body: &mut Body, piece: &Furniture) {
    let (h, d) = (piece.size.y, piece.size.z * 0.5);
    let china = Skin::new(piece.colour).gloss(0.6);
    body.block((-0.2, 0.38, d - 0.2), (0.2, h, d), china);
    body.block((-0.21, h, d - 0.21), (0.21, h + 0.03, d), china.tone(1.05));
    body.rod(v3(0.0, 0.1, -0.02), v3(0.0, 0.3, -0.08), 0.12, 0.17, china);
    body.drum(v3(0.0, 0.36, -0.1), v3(0.0, 0.42, -0.1), 0.2, 0.21, china.tone(1.06));
}

fn treadmill(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let dark = Skin::new(piece.colour).gloss(0.3);
    let steel = Skin::new(hex(0x9a9ea2)).gloss(0.6);
    body.block((-w, 0.05, -d), (w, 0.17, d), dark);
    body.block((-w * 0.7, 0.17, -d + 0.03), (w * 0.7, 0.18, d - 0.3), Skin::new(hex(0x101113)));
    for x in [-w + 0.04, w - 0.04] {
        body.block((x - 0.05, 0.17, -d), (x + 0.05, 0.2, d), steel);
        body.rod(v3(x, 0.18, d - 0.2), v3(x, h - 0.1, d - 0.02), 0.035, 0.03, steel);
        body.rod(v3(x, h - 0.3, d - 0.08), v3(x, h - 0.3, d - 0.6), 0.024, 0.024, dark);
    }
    body.block((-w, h - 0.16, d - 0.1), (w, h + 0.12, d - 0.02), dark);
    display(body, (-w * 0.6, h - 0.1), (w * 1.2, 0.18), d - 0.104, piece.seed);
}

fn dumbbell_rack(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let steel = Skin::new(piece.colour).gloss(0.4);
    for x in [-w, w] {
        body.block((x - 0.04, 0.0, -d), (x + 0.04, 0.06, d), steel);
        body.rod(v3(x, 0.03, d * 0.6), v3(x, h, d * 0.3), 0.035, 0.035, steel);
    }
    for (row, y) in [0.25, 0.55, 0.86].into_iter().enumerate() {
        let z = 0.12 - d * 0.5 + row as f32 * 0.12;
        body.block((-w, y - 0.03, z - 0.1), (w, y, z + 0.1), steel.tone(1.2));
        for i in 0..8 {
            let (x, r) = (-w + 0.16 + i as f32 * (w * 2.0 - 0.3) / 7.0, 0.085 - row as f32 * 0.014);
            let iron = Skin::new(hex(0x1c1d20)).gloss(0.4);
            for end in [-1.0, 1.0] {
                let (a, b) = (v3(x, y + r, z + end * 0.06), v3(x, y + r, z + end * 0.14));
                body.drum(a, b, r, r, iron);
            }
            body.rod(v3(x, y + r, z - 0.06), v3(x, y + r, z + 0.06), 0.016, 0.016, Skin::new(hex(0x9a9ea2)).gloss(0.8));
        }
    }
}

/// A bench under a barbell on its stand.
fn weight_bench(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let (pad, steel) = (Skin::new(piece.colour).gloss(0.3), Skin::new(hex(0x8a8e92)).gloss(0.6));
    body.block((-0.15, 0.38, -0.65), (0.15, 0.46, 0.5), pad);
    for z in [-0.5, 0.35] {
        body.block((-0.2, 0.0, z - 0.04), (0.2, 0.05, z + 0.04), steel.tone(0.5));
        body.rod(v3(0.0, 0.03, z), v3(0.0, 0.38, z), 0.035, 0.035, steel.tone(0.5));
    }
    for x in [-0.45, 0.45] {
        body.rod(v3(x, 0.0, 0.45), v3(x, h, 0.45), 0.03, 0.03, steel.tone(0.5));
    }
    let bar = |x: f32| v3(x, h - 0.06, 0.4);
    body.rod(bar(-w), bar(w), 0.016, 0.016, steel);
    for side in [-1.0, 1.0] {
        for (x, r) in [(0.78, 0.22), (0.86, 0.18)] {
            body.drum(bar(side * w * x), bar(side * w * (x + 0.06)), r, r, Skin::new(hex(0x1c1d20)).gloss(0.3));
        }
    }
}
