//! What people on their way sit on and look at: seats of trains and halls,
//! straps, boards of departures, the dashboard of a car; and what carries the
//! roofs of halls. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use super::joinery::{backrest, cushion};
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of a carriage or a hall; false if it is none.
pub(crate) fn transit(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::LongSeat => long_seat(body, piece),
        K::Straps => straps(body, piece),
        K::SlidingDoor => sliding_door(body, piece),
        K::GateSeats => gate_seats(body, piece),
        K::DepartureBoard => departures(body, piece),
        K::Dashboard => dashboard(body, piece),
        K::SteeringWheel => steering_wheel(body, piece),
        K::CarSeat => car_seat(body, piece),
        K::Pillar => pillar(body, piece),
        K::Beam => {
            let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
            body.block((-w, -h, -d), (w, 0.0, d), Skin::new(piece.colour));
        }
        _ => return false,
    }
    true
}

/// A bench along the wall of a carriage, one cushion for each.
fn long_seat(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let cloth = Skin::new(piece.colour);
    body.block((-w, 0.0, -d + 0.1), (w, h - 0.1, d), Skin::new(hex(0x8a8e92)).gloss(0.4));
    let places = ((w * 2.0 / 0.55) as i32).max(1);
    let since = body.since();
    for i in 0..places {
        let x = -w + (i as f32 + 0.5) * w * 2.0 / places as f32;
        let half = w / places as f32 * 0.92;
        cushion(body, v3(x, h - 0.06, -0.04), v3(half, 0.06, d * 0.9), cloth.tone(1.1));
    }
    body.soften(since);
    for i in 0..places {
        let x = -w + (i as f32 + 0.5) * w * 2.0 / places as f32;
        let half = w / places as f32 * 0.92;
        backrest(body, (x - half, h + 0.02), (x + half, h + 0.52), (d - 0.14, d), cloth);
    }
    let steel = Skin::new(hex(0xc4c8cc)).gloss(0.9);
    for x in [-w - 0.05, w + 0.05] {
        body.rod(v3(x, 0.0, -d), v3(x, 2.3, -d), 0.02, 0.02, steel);
        body.block((x - 0.015, 0.3, -d), (x + 0.015, h + 0.55, d), Skin::new(hex(0xb4c4c8)).gloss(0.5));
    }
}

/// Straps that hang from a rail, and what is advertised above.
fn straps(body: &mut Body, piece: &Furniture) {
    let w = piece.size.x * 0.5;
    let steel = Skin::new(hex(0xc4c8cc)).gloss(0.9);
    body.rod(v3(-w, 0.0, 0.0), v3(w, 0.0, 0.0), 0.02, 0.02, steel);
    let count = (w * 2.0 / 0.42) as i32;
    for i in 0..count {
        let x = -w + (i as f32 + 0.5) * w * 2.0 / count as f32;
        body.rod(v3(x, 0.0, 0.0), v3(x, -0.16, 0.0), 0.011, 0.011, Skin::new(hex(0xe8e4da)));
        let ring = v3(x, -0.25, 0.0);
        let line: Vec<(Vec3, f32)> = (0..=8)
            .map(|k| k as f32 / 8.0 + 0.25)
            .map(|t| (ring + v3(cos_turns(t) * 0.075, sin_turns(t) * 0.085, 0.0), 0.013))
            .collect();
        body.tube(&line, 1.0, Skin::new(piece.colour).gloss(0.3));
    }
}

/// Two leaves with tall panes and a strip of light above.
fn sliding_door(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let steel = Skin::new(piece.colour).gloss(0.6);
    body.block((-w - 0.08, 0.0, -0.03), (w + 0.08, h + 0.08, 0.02), steel.tone(0.6));
    for side in [-1.0, 1.0] {
        let (a, b) = (side * 0.012, side * w);
        body.block((a.min(b), 0.0, -0.05), (a.max(b), h, -0.03), steel);
        let (left, right) = (a.min(b) + w * 0.18, a.max(b) - w * 0.18);
        body.block((left, h * 0.42, -0.056), (right, h * 0.9, -0.05), Skin::new(hex(0x2a3a48)).gloss(0.8).glow(0.08));
    }
    body.block((-0.012, 0.0, -0.058), (0.012, h, -0.05), Skin::new(hex(0x17181a)));
    body.block((-w * 0.9, h + 0.1, -0.05), (w * 0.9, h + 0.2, -0.02), Skin::new(hex(0xe8862c)).glow(0.6));
}

/// Seats of a hall in a row, back to back with nobody.
fn gate_seats(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let (cloth, steel) = (Skin::new(piece.colour).gloss(0.25), Skin::new(hex(0x9a9ea2)).gloss(0.7));
    body.rod(v3(-w, 0.34, 0.0), v3(w, 0.34, 0.0), 0.035, 0.035, steel);
    for x in [-w * 0.8, w * 0.8] {
        body.rod(v3(x, 0.34, 0.0), v3(x, 0.02, -d * 0.8), 0.025, 0.025, steel);
        body.rod(v3(x, 0.34, 0.0), v3(x, 0.02, d * 0.8), 0.025, 0.025, steel);
    }
    let places = ((w * 2.0 / 0.62) as i32).max(1);
    for i in 0..places {
        let x = -w + (i as f32 + 0.5) * w * 2.0 / places as f32;
        body.block((x - 0.26, 0.38, -d), (x + 0.26, 0.45, d * 0.7), cloth.tone(1.1));
        body.block((x - 0.26, 0.46, d * 0.6), (x + 0.26, h, d * 0.85), cloth);
        body.block((x - 0.3, 0.58, -d * 0.6), (x - 0.27, 0.61, d * 0.6), steel.tone(0.5));
    }
}

/// Rows of yellow letters on black.
fn departures(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.block((-w, 0.0, 0.0), (w, h, 0.18), Skin::new(hex(0x14161a)).gloss(0.4));
    for x in [-w * 0.7, w * 0.7] {
        body.rod(v3(x, h, 0.1), v3(x, h + 2.0, 0.1), 0.025, 0.025, Skin::new(hex(0x3a3d42)));
    }
    let mut strip = |x: f32, y: f32, wide: f32, tall: f32, skin: Skin| {
        body.plate(
            &[v3(x, y, -0.006), v3(x + wide, y, -0.006), v3(x + wide, y + tall, -0.006), v3(x, y + tall, -0.006)],
            skin,
        );
    };
    strip(-w * 0.97, h * 0.86, w * 1.94, h * 0.11, Skin::new(hex(0x2f6aa8)).glow(0.7));
    for row in 0..7 {
        let y = h * (0.74 - row as f32 * 0.115);
        for (column, x) in [-0.94, -0.62, 0.2, 0.56].into_iter().enumerate() {
            let long = [0.22, 0.3 + 0.4 * unit2(row, 1, piece.seed), 0.16, 0.3][column];
            let hue = match column {
                3 if unit2(row, 5, piece.seed) > 0.7 => 0xe84a3a,
                3 => 0x5ad88a,
                _ => 0xf2c84a,
            };
            strip(w * x, y, w * long, h * 0.06, Skin::new(hex(hue)).glow(0.9));
        }
    }
}

/// The dashboard of a car under its windscreen, instruments and a screen.
fn dashboard(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let dark = Skin::new(piece.colour).gloss(0.15);
    let side = [(-d, h - 0.14), (-d + 0.06, h - 0.03), (d * 0.2, h), (d, h - 0.02), (d, 0.2), (-d + 0.1, 0.2)];
    let since = body.since();
    body.solid(&side, -w, w, dark, dark);
    // Profiles are drawn along x; the dashboard looks along z.
    body.turn(since, Vec3::ZERO, 1, 0.25);
    let since = body.since();
    body.rod(v3(-w * 0.78, h - 0.02, -d + 0.12), v3(-w * 0.18, h - 0.02, -d + 0.12), 0.055, 0.055, dark.tone(1.3));
    body.soften(since);
    for x in [-0.6, -0.38] {
        let dial = v3(w * x, h - 0.06, -d - 0.005);
        body.drum(dial, dial - v3(0.0, 0.0, 0.012), 0.055, 0.055, Skin::new(hex(0x9fc8ff)).glow(0.35));
        body.drum(dial - v3(0.0, 0.0, 0.012), dial - v3(0.0, 0.0, 0.014), 0.047, 0.047, Skin::new(hex(0x101418)));
        let tip = dial + v3(0.03, 0.025, -0.018);
        body.rod(dial - v3(0.0, 0.0, 0.018), tip, 0.004, 0.003, Skin::new(hex(0xff5a3a)).glow(1.0));
    }
    body.block((-0.13, h - 0.16, -d - 0.03), (0.15, h + 0.03, -d), Skin::new(hex(0x0c0e12)).gloss(0.6));
    body.block((-0.115, h - 0.145, -d - 0.034), (0.135, h + 0.015, -d - 0.03), Skin::new(hex(0x3a6a8a)).glow(0.5));
    body.rod(
        v3(-0.08, h - 0.1, -d - 0.037),
        v3(0.1, h - 0.03, -d - 0.037),
        0.006,
        0.006,
        Skin::new(hex(0xf2c84a)).glow(0.9),
    );
    for x in [w * 0.5, w * 0.86, -w * 0.92] {
        body.block((x - 0.07, h - 0.1, -d - 0.012), (x + 0.07, h - 0.05, -d), dark.tone(0.4));
    }
}

/// A wheel on its column, leaning towards who drives.
fn steering_wheel(body: &mut Body, piece: &Furniture) {
    let r = piece.size.x * 0.5;
    let since = body.since();
    let (leather, steel) = (Skin::new(piece.colour).gloss(0.35), Skin::new(hex(0x8a8e94)).gloss(0.7));
    let rim: Vec<(Vec3, f32)> =
        (0..=20).map(|k| k as f32 / 20.0).map(|t| (v3(cos_turns(t) * r, sin_turns(t) * r, 0.0), r * 0.085)).collect();
    body.ribbon(&rim, (v3(0.0, 0.0, 1.0), 1.0), leather);
    for t in [0.0, 0.5, 0.75] {
        body.rod(v3(0.0, 0.0, 0.01), v3(cos_turns(t) * r, sin_turns(t) * r, 0.0), r * 0.12, r * 0.07, steel);
    }
    body.ball(v3(0.0, 0.0, -0.005), v3(r * 0.36, r * 0.3, 0.03), leather.tone(1.2));
    body.drum(v3(0.0, 0.0, -0.034), v3(0.0, 0.0, -0.038), r * 0.12, r * 0.11, steel);
    body.turn(since, Vec3::ZERO, 0, 0.06);
    body.rod(v3(0.0, 0.0, 0.02), v3(0.0, -0.06, 0.3), 0.035, 0.045, leather.tone(0.7));
}

/// A seat of a car, seen from its front.
fn car_seat(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let leather = Skin::new(piece.colour).gloss(0.3);
    body.block((-w, 0.0, -d), (w, h - 0.08, d), leather.tone(0.5));
    // Its seams run away from the eye.
    body.block((-w, h - 0.1, -d), (w, h, d), leather);
    for x in [-w * 0.5, 0.0, w * 0.5] {
        body.block((x - 0.005, h, -d + 0.02), (x + 0.005, h + 0.002, d), leather.tone(0.5));
    }
}

/// A square pillar clad in stone.
fn pillar(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let stone = Skin::new(piece.colour).gloss(0.4);
    let courses = (h / 1.3).max(1.0) as i32;
    for i in 0..courses {
        let (low, high) = (h * i as f32 / courses as f32, h * (i + 1) as f32 / courses as f32);
        let tone = 0.96 + 0.08 * unit2(i, 1, piece.seed);
        body.block((-w, low + 0.012, -d), (w, high, d), stone.tone(tone));
    }
    body.block((-w + 0.02, 0.0, -d + 0.02), (w - 0.02, h, d - 0.02), stone.tone(0.6));
}
