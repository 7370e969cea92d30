//! What stands in halls in which people are watched at what they do: an operating
//! table and its lamp, belts and arms of a line, a train at a platform, a ring of
//! light, the ropes of a ring. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use super::joinery::cushion;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of such a hall; false if it is none.
pub(crate) fn venue(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::OperatingTable => operating_table(body, piece),
        K::SurgicalLamp => surgical_lamp(body, piece),
        K::Conveyor => conveyor(body, piece),
        K::RobotArm => robot_arm(body, piece),
        K::Railcar => railcar(body, piece),
        K::RingLight => ring_light(body, piece),
        K::NeonTube => neon_tube(body, piece),
        K::PunchBag => punch_bag(body, piece),
        K::RingRopes => ring_ropes(body, piece),
        K::Rack => rack(body, piece),
        K::Instruments => instruments(body, piece),
        _ => return false,
    }
    true
}

fn steel() -> Skin {
    Skin::new(hex(0xb4babe)).gloss(0.7)
}

/// A narrow table on one column, under green cloth.
fn operating_table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    body.block((-0.4, 0.0, -d * 0.7), (0.4, 0.1, d * 0.7), steel().tone(0.6));
    body.block((-0.14, 0.1, -0.14), (0.14, h - 0.14, 0.14), steel());
    body.block((-w, h - 0.14, -d), (w, h - 0.06, d), steel().tone(0.7));
    let since = body.since();
    cushion(body, v3(0.0, h - 0.02, 0.0), v3(w * 0.98, 0.06, d * 0.96), Skin::new(hex(0x26292d)));
    body.soften(since);
    let cloth = Skin::new(piece.colour);
    body.block((-w * 0.5, h - 0.34, -d - 0.02), (w * 0.98, h + 0.03, d + 0.02), cloth);
    for fold in 0..7 {
        let x = -w * 0.42 + fold as f32 * w * 0.22;
        body.rod(v3(x, h, -d - 0.02), v3(x + 0.01, h - 0.34, -d - 0.025), 0.014, 0.018, cloth.tone(0.86));
    }
    body.ball(v3(-w * 0.82, h + 0.07, 0.0), v3(0.17, 0.07, 0.2), Skin::new(hex(0xeef4f2)));
}

/// Two dishes of lamps on jointed arms from the ceiling.
fn surgical_lamp(body: &mut Body, piece: &Furniture) {
    let white = Skin::new(piece.colour).gloss(0.5);
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, -0.06, 0.0), 0.16, 0.16, white);
    body.rod(v3(0.0, 0.0, 0.0), v3(0.0, -0.42, 0.0), 0.035, 0.035, white);
    for (x, y, z) in [(-0.62, -0.9, -0.05), (0.68, -0.82, 0.1)] {
        let (elbow, dish) = (v3(x * 0.75, -0.45, z), v3(x, y, z));
        body.tube(&[(v3(0.0, -0.4, 0.0), 0.03), (elbow, 0.028), (dish + v3(0.0, 0.12, 0.0), 0.024)], 1.0, white);
        let face = v3(-x * 0.35, -1.0, -0.5).unit();
        body.drum(dish - face * 0.07, dish, 0.24, 0.31, white);
        body.drum(dish, dish + face * 0.012, 0.29, 0.29, Skin::new(hex(0xd0d8dc)));
        let across = face.cross(v3(0.0, 0.0, 1.0)).unit();
        let other = face.cross(across);
        for bulb in 0..7 {
            let (turns, out) = (bulb as f32 / 6.0, if bulb == 6 { 0.0 } else { 0.19 });
            let at = dish + face * 0.015 + (across * cos_turns(turns) + other * sin_turns(turns)) * out;
            body.ball(at, v3(0.055, 0.055, 0.055), Skin::new(v3(1.0, 0.97, 0.9)).glow(3.0 * piece.lit));
        }
        body.glow(dish + face * 0.05, 0.6, v3(0.9, 0.92, 0.9) * (0.35 * piece.lit));
    }
}

/// A belt on legs, what is made standing on it.
fn conveyor(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let frame = Skin::new(piece.colour).gloss(0.3);
    body.block((-w, h - 0.2, -d), (w, h - 0.05, d), frame);
    body.block((-w, h - 0.05, -d * 0.86), (w, h, d * 0.86), Skin::new(hex(0x1f2124)));
    let legs = (w / 1.2) as i32;
    for leg in -legs..=legs {
        let x = leg as f32 * 1.2;
        body.block((x - 0.05, 0.0, -d + 0.02), (x + 0.05, h - 0.2, -d + 0.12), steel().tone(0.6));
        body.drum(v3(x + 0.6, h - 0.12, -d), v3(x + 0.6, h - 0.12, -d - 0.03), 0.05, 0.05, steel());
    }
    let goods = (w / 0.8) as i32;
    for place in -goods..goods {
        let x = place as f32 * 0.8 + 0.3;
        let paint = [0xc8a070, 0xd8b48a, 0xb89060][(unit2(place, 3, piece.seed) * 2.99) as usize];
        let (half, high) = (0.22, 0.3 + 0.1 * unit2(place, 5, piece.seed));
        body.block((x - half, h, -half), (x + half, h + high, half), Skin::new(hex(paint)));
        body.block((x - 0.03, h + 0.002, -half - 0.003), (x + 0.03, h + high + 0.003, half), Skin::new(hex(0xe8dcc0)));
    }
}

/// An arm of joints on its base, its gripper over the belt.
fn robot_arm(body: &mut Body, piece: &Furniture) {
    let h = piece.size.y;
    let (paint, dark) = (Skin::new(piece.colour).gloss(0.5), Skin::new(hex(0x2a2c30)).gloss(0.3));
    let way = (unit2(1, 7, piece.seed) - 0.5) * 0.9;
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.16, 0.0), 0.42, 0.38, dark);
    body.drum(v3(0.0, 0.16, 0.0), v3(0.0, 0.6, 0.0), 0.27, 0.22, paint);
    let shoulder = v3(0.0, 0.72, 0.0);
    let elbow = v3(way * 0.35, h * 0.86, 0.12);
    let wrist = v3(way, h * 0.72, -0.85);
    let grip = v3(way, 1.42, -1.12);
    for (joint, r) in [(shoulder, 0.25), (elbow, 0.2), (wrist, 0.13)] {
        body.drum(joint - v3(0.2, 0.0, 0.0), joint + v3(0.2, 0.0, 0.0), r, r, dark);
    }
    body.slab(shoulder, elbow, 0.17, 0.13, 1.3, paint);
    body.slab(elbow, wrist, 0.14, 0.09, 1.2, paint);
    body.rod(wrist, grip, 0.07, 0.06, paint.tone(0.8));
    body.block((grip.x - 0.14, grip.y - 0.06, grip.z - 0.06), (grip.x + 0.14, grip.y, grip.z + 0.06), dark);
    for side in [-0.12, 0.12] {
        body.block(
            (grip.x + side - 0.02, grip.y - 0.24, grip.z - 0.04),
            (grip.x + side + 0.02, grip.y - 0.06, grip.z + 0.04),
            steel(),
        );
    }
    // A cable along its back.
    body.tube(
        &[
            (shoulder + v3(0.0, 0.2, 0.25), 0.025),
            (elbow + v3(0.0, 0.16, 0.18), 0.025),
            (wrist + v3(0.0, 0.16, 0.05), 0.02),
        ],
        1.0,
        dark,
    );
}

/// The side of a carriage: doors between windows, lit from within.
fn railcar(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let shell = Skin::new(piece.colour).gloss(0.6);
    body.block((-w, -0.1, -d), (w, h, d), shell);
    body.block((-w, 0.75, -d - 0.006), (w, 0.95, -d), Skin::new(hex(0x1f6a9c)).gloss(0.4));
    body.block((-w, h - 0.36, -d - 0.006), (w, h - 0.12, -d), Skin::new(hex(0x24282e)));
    let warm = Skin::new(hex(0xf4ecd8)).glow(0.5 * piece.lit);
    let bays = (w / 1.9) as i32;
    for bay in -bays..=bays {
        let x = bay as f32 * 1.9;
        let frame = Skin::new(hex(0x24282e));
        if bay % 2 == 0 {
            body.block((x - 0.72, 0.02, -d - 0.012), (x + 0.72, 2.25, -d), shell.tone(0.75));
            for side in [-1.0, 1.0] {
                let (a, b) = ((side * 0.06 + x).min(side * 0.62 + x), (side * 0.06 + x).max(side * 0.62 + x));
                body.block((a, 0.95, -d - 0.02), (b, 2.0, -d - 0.012), frame);
                body.block((a + 0.05, 1.0, -d - 0.024), (b - 0.05, 1.95, -d - 0.02), warm);
            }
            body.block((x - 0.012, 0.02, -d - 0.022), (x + 0.012, 2.25, -d - 0.01), frame);
        } else {
            body.block((x - 0.85, 1.05, -d - 0.012), (x + 0.85, 2.0, -d), frame);
            body.block((x - 0.79, 1.1, -d - 0.016), (x + 0.79, 1.95, -d - 0.012), warm);
            // Those who sit within are seen against the light.
            for place in 0..2 {
                if unit2(bay, place, piece.seed) > 0.45 {
                    let at = v3(x - 0.4 + 0.75 * place as f32, 1.3, -d - 0.02);
                    let coat = [0x3a4048, 0x5a3a34, 0x2f4a5a][(unit2(bay, place, 9) * 2.99) as usize];
                    body.ball(at - v3(0.0, 0.1, 0.0), v3(0.2, 0.17, 0.01), Skin::new(hex(coat)));
                    body.ball(at + v3(0.0, 0.17, 0.0), v3(0.1, 0.13, 0.01), Skin::new(hex(0x9a7054)));
                }
            }
        }
    }
}

/// A ring of light on its stand, a phone in the middle of it.
fn ring_light(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let dark = Skin::new(hex(0x1c1d21));
    let hub = v3(0.0, h - r * 0.6, 0.0);
    for leg in 0..3 {
        let t = leg as f32 / 3.0 + 0.08;
        body.rod(v3(0.0, 0.4, 0.0), v3(cos_turns(t) * 0.38, 0.0, sin_turns(t) * 0.38), 0.014, 0.014, dark);
    }
    body.rod(v3(0.0, 0.1, 0.0), hub - v3(0.0, r, 0.0), 0.018, 0.016, dark);
    let at = |t: f32, out: f32, z: f32| hub + v3(cos_turns(t) * out, sin_turns(t) * out, z);
    let ring = |out: f32, thick: f32, z: f32| -> Vec<(Vec3, f32)> {
        (0..=24).map(|k| (at(k as f32 / 24.0, out, z), thick)).collect()
    };
    body.tube(&ring(r * 0.86, r * 0.15, 0.02), 1.0, dark.tone(2.0));
    body.tube(&ring(r * 0.86, r * 0.11, -0.03), 1.0, Skin::new(piece.colour).glow(2.2 * piece.lit));
    body.glow(hub, r * 1.8, v3(0.9, 0.84, 0.78) * (0.4 * piece.lit));
    body.block((-0.04, hub.y - 0.08, -0.01), (0.04, hub.y + 0.08, 0.0), dark);
    body.rod(hub - v3(0.0, r * 0.8, 0.0), hub - v3(0.0, 0.08, 0.0), 0.01, 0.01, dark);
}

/// A heavy bag on its chains.
fn punch_bag(body: &mut Body, piece: &Furniture) {
    let r = piece.size.x * 0.5;
    let low = -piece.size.y;
    let leather = Skin::new(piece.colour).gloss(0.35);
    let long = 1.15;
    body.drum(v3(0.0, low, 0.0), v3(0.0, low + long, 0.0), r, r, leather);
    body.ball(v3(0.0, low, 0.0), v3(r, 0.06, r), leather.tone(0.8));
    for band in [0.25, 0.9] {
        body.drum(v3(0.0, low + band, 0.0), v3(0.0, low + band + 0.05, 0.0), r * 1.02, r * 1.02, leather.tone(0.5));
    }
    let hook = v3(0.0, low + long + 0.45, 0.0);
    for (x, z) in [(-r, 0.0), (r, 0.0), (0.0, -r), (0.0, r)] {
        body.rod(v3(x * 0.9, low + long, z * 0.9), hook, 0.014, 0.014, steel().tone(0.7));
    }
    body.rod(hook, v3(0.0, 0.0, 0.0), 0.016, 0.016, steel().tone(0.7));
}

/// A tube of light along the longer of its sides.
fn neon_tube(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let (a, b) = if piece.size.x > h {
        (v3(-w, h * 0.5, 0.0), v3(w, h * 0.5, 0.0))
    } else {
        (v3(0.0, 0.0, 0.0), v3(0.0, h, 0.0))
    };
    let tube = piece.colour.lerp(Vec3::splat(1.0), 0.25);
    body.rod(a, b, 0.03, 0.03, Skin::new(tube).glow(1.4 * piece.lit));
    let steps = ((b - a).length() / 0.45) as i32;
    for step in 0..=steps {
        let at = a.lerp(b, step as f32 / steps.max(1) as f32);
        body.glow(at, 0.34, piece.colour * (0.1 * piece.lit));
    }
}

/// Four posts and the ropes between them; the nearest side is the eye's.
fn ring_ropes(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let colours = [piece.colour, hex(0xf0efea), hex(0x2456b8)];
    for (x, skin) in [(-w, Skin::new(hex(0xb8281f))), (w, Skin::new(hex(0x2456b8)))] {
        body.drum(v3(x, 0.0, d), v3(x, h + 0.1, d), 0.07, 0.07, steel());
        // The corners are padded.
        body.block((x - 0.14, 0.3, d - 0.2), (x + 0.14, h, d - 0.05), skin);
    }
    for (rope, colour) in colours.into_iter().enumerate() {
        let y = h * (0.34 + 0.3 * rope as f32);
        let skin = Skin::new(colour).gloss(0.2);
        let sag = |a: Vec3, b: Vec3| [(a, 0.022), (a.lerp(b, 0.5) - v3(0.0, 0.03, 0.0), 0.022), (b, 0.022)];
        body.tube(&sag(v3(-w, y, d), v3(w, y, d)), 1.0, skin);
        for x in [-w, w] {
            body.tube(&sag(v3(x, y, d), v3(x, y, -d)), 1.0, skin);
        }
    }
    // The apron below the canvas on the far side.
    body.block((-w - 0.4, -0.02, d + 0.3), (w + 0.4, 0.05, d + 0.42), Skin::new(hex(0x1f3f7a)));
}

/// Shelves with a row of small things on each, a strip of light under them.
fn rack(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let white = Skin::new(piece.colour).gloss(0.2);
    body.block((-w, 0.0, d - 0.03), (w, h, d), white.tone(0.9));
    for x in [-w, w - 0.03] {
        body.block((x, 0.0, -d), (x + 0.03, h, d), white);
    }
    let paints = [0xd8607a, 0xe8b4a0, 0xc83a4a, 0x8a5aa0, 0xf0e8e0, 0xc9a04a, 0x5a9ab0];
    for shelf in 0..5 {
        let y = 0.1 + (h - 0.15) * shelf as f32 / 5.0;
        body.block((-w, y - 0.03, -d), (w, y, d), white);
        body.block(
            (-w + 0.03, y - 0.045, -d + 0.02),
            (w - 0.03, y - 0.03, -d + 0.06),
            Skin::new(v3(1.0, 0.95, 0.88)).glow(piece.lit),
        );
        let count = (w / 0.07) as i32;
        for place in -count..count {
            let dice = |salt: i32| unit2(place * 7 + salt, shelf, piece.seed);
            if dice(1) < 0.15 {
                continue;
            }
            let x = (place as f32 + 0.5) * 0.07;
            let high = 0.09 + 0.16 * dice(2);
            let skin = Skin::new(hex(paints[(dice(3) * 6.99) as usize])).gloss(0.5);
            let r = 0.02 + 0.01 * dice(4);
            body.drum(v3(x, y, -d * 0.2), v3(x, y + high * 0.75, -d * 0.2), r, r, skin);
            body.drum(v3(x, y + high * 0.75, -d * 0.2), v3(x, y + high, -d * 0.2), r * 0.6, r * 0.6, white.tone(0.5));
        }
    }
}

/// A wall of drawers, screens and small lights.
fn instruments(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let shell = Skin::new(piece.colour).gloss(0.3);
    body.block((-w, 0.0, -d), (w, h, d), shell.tone(0.72));
    let (columns, rows) = (2, 5);
    for column in 0..columns {
        for row in 0..rows {
            let dice = |salt: i32| unit2(column * 9 + salt, row, piece.seed);
            let (x0, x1) = (-w + w * column as f32 + 0.03, -w + w * (column + 1) as f32 - 0.03);
            let (y0, y1) = (h * row as f32 / rows as f32 + 0.03, h * (row + 1) as f32 / rows as f32 - 0.03);
            body.block((x0, y0, -d - 0.03), (x1, y1, -d), shell.tone(0.92 + 0.12 * dice(1)));
            let face = -d - 0.034;
            if dice(2) < 0.35 {
                let screen = Skin::new(hex([0x2f7ab0, 0x2f9a7a, 0xb8842c][(dice(3) * 2.99) as usize]));
                body.block((x0 + 0.06, y0 + 0.1, face), (x1 - 0.06, y1 - 0.08, -d - 0.03), Skin::new(hex(0x101418)));
                body.block(
                    (x0 + 0.08, y0 + 0.12, face - 0.004),
                    (x1 - 0.08, y1 - 0.1, face),
                    screen.glow(0.7 * piece.lit),
                );
            } else {
                body.rod(v3(x0 + 0.1, y0 + 0.1, face), v3(x1 - 0.1, y0 + 0.1, face), 0.012, 0.012, steel().tone(0.7));
                for lamp in 0..3 {
                    let hue = [0x4ae87a, 0xe8c84a, 0xe85a4a][(dice(4 + lamp) * 2.99) as usize];
                    let at = v3(x1 - 0.08 - 0.06 * lamp as f32, y1 - 0.07, face);
                    body.orb(at, 0.014, Skin::new(hex(hue)).glow(1.5 * piece.lit));
                }
            }
        }
    }
}
