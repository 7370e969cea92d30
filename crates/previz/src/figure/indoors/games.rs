//! What people play at in halls: billiards, mahjong, table tennis, bowls on a lane.
//! Lengths are metres; the front looks towards -z.
//!
//! Knows no room, and nobody who plays.

use super::concourse::sheet;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// The colours of balls.
const BALLS: [u32; 8] = [0xf2c020, 0x1f4fb8, 0xd8281f, 0x5a2a86, 0xe86a1f, 0x1f7a3a, 0x7a1f22, 0x17181b];

/// Draws such a piece; false if it is none.
pub(crate) fn games(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::PoolTable => pool_table(body, piece),
        K::BilliardLamp => billiard_lamp(body, piece),
        K::CueRack => cue_rack(body, piece),
        K::MahjongTable => mahjong_table(body, piece),
        K::TennisTable => tennis_table(body, piece),
        K::BowlingLane => bowling_lane(body, piece),
        K::PinMask => pin_mask(body, piece),
        K::BallReturn => ball_return(body, piece),
        _ => return false,
    }
    true
}

/// Green baize between rails of wood, balls and a cue on it.
fn pool_table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.4);
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
        let at = v3(x * (w - 0.2), 0.0, z * (d - 0.2));
        body.lathe(at, &[(0.0, 0.06), (0.08, 0.09), (0.3, 0.07), (h - 0.24, 0.11)], wood);
    }
    body.block((-w + 0.06, h - 0.28, -d + 0.06), (w - 0.06, h - 0.06, d - 0.06), wood.tone(0.85));
    let cloth = Skin::new(hex(0x1f8a4a));
    body.block((-w + 0.1, h - 0.06, -d + 0.1), (w - 0.1, h - 0.02, d - 0.1), cloth);
    for side in [-1.0, 1.0] {
        let (a, b) = (side * (d - 0.13), side * d);
        body.block((-w, h - 0.08, a.min(b)), (w, h + 0.03, a.max(b)), wood);
        let (a, b) = (side * (w - 0.13), side * w);
        body.block((a.min(b), h - 0.08, -d), (a.max(b), h + 0.03, d), wood);
        let (a, b) = (side * (d - 0.17), side * (d - 0.13));
        body.block((-w + 0.16, h - 0.03, a.min(b)), (w - 0.16, h + 0.02, a.max(b)), cloth.tone(0.8));
    }
    for (x, z) in [(-w, -d), (0.0, -d), (w, -d), (-w, d), (0.0, d), (w, d)] {
        let at = v3(x * 0.945, h + 0.031, z * 0.93);
        body.drum(at - v3(0.0, 0.03, 0.0), at, 0.065, 0.065, Skin::new(hex(0x0c0c0e)));
    }
    for ball in 0..11 {
        let dice = |salt: i32| unit2(ball, salt, piece.seed) - 0.5;
        let at = v3(dice(1) * (w * 1.5), h + 0.012, dice(2) * (d * 1.2));
        let hue = if ball == 0 { 0xf6f2e6 } else { BALLS[ball as usize % 8] };
        body.orb(at, 0.036, Skin::new(hex(hue)).gloss(0.8));
    }
    let tip = v3(w * 0.2, h + 0.03, -d * 0.2);
    body.rod(v3(w + 0.3, h + 0.06, -d - 0.1), tip, 0.018, 0.008, Skin::new(hex(0xd8b070)).gloss(0.4));
}

/// Three shades in a row on one bar, hung low over a table.
fn billiard_lamp(body: &mut Body, piece: &Furniture) {
    let (w, long) = (piece.size.x * 0.5, piece.size.y);
    let brass = Skin::new(hex(0xc89a3c)).gloss(0.7);
    for x in [-w * 0.7, w * 0.7] {
        body.rod(v3(x, 0.0, 0.0), v3(x, -long + 0.2, 0.0), 0.012, 0.012, brass);
    }
    body.rod(v3(-w, -long + 0.2, 0.0), v3(w, -long + 0.2, 0.0), 0.022, 0.022, brass);
    let shade = Skin::new(piece.colour).gloss(0.4).glow(0.12);
    for x in [-w * 0.7, 0.0, w * 0.7] {
        let top = v3(x, -long + 0.2, 0.0);
        body.drum(top - v3(0.0, 0.2, 0.0), top, 0.24, 0.07, shade);
        let lit = Skin::new(hex(0xffe2a0)).glow(1.6 * piece.lit);
        body.drum(top - v3(0.0, 0.205, 0.0), top - v3(0.0, 0.2, 0.0), 0.21, 0.21, lit);
        body.beam(top - v3(0.0, 0.2, 0.0), top - v3(0.0, 0.95, 0.0), (0.2, 0.6), hex(0xffe2a0) * (0.05 * piece.lit));
    }
}

/// Cues upright along the wall, a board of beads to count on above them.
fn cue_rack(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let wood = Skin::new(piece.colour).gloss(0.3);
    body.block((-w, 0.0, -0.12), (w, 0.08, 0.0), wood);
    body.block((-w, h * 0.7, -0.08), (w, h * 0.76, 0.0), wood);
    let count = ((piece.size.x / 0.16) as i32).max(1);
    for cue in 0..count {
        let x = -w + (cue as f32 + 0.5) * piece.size.x / count as f32;
        let pale = Skin::new(hex(0xdcb878)).gloss(0.4);
        body.rod(v3(x, 0.08, -0.06), v3(x, h * 0.42, -0.05), 0.019, 0.015, Skin::new(hex(0x4a2414)).gloss(0.5));
        body.rod(v3(x, h * 0.42, -0.05), v3(x, h, -0.04), 0.015, 0.008, pale);
    }
}

/// A square table with green cloth: a wall of tiles before each player, those laid out
/// in the middle.
fn mahjong_table(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let wood = Skin::new(piece.colour).gloss(0.4);
    body.block((-0.16, 0.0, -0.16), (0.16, h - 0.12, 0.16), wood.tone(0.6));
    body.block((-w * 0.7, 0.0, -w * 0.7), (w * 0.7, 0.05, w * 0.7), wood.tone(0.5));
    body.block((-w, h - 0.12, -w), (w, h - 0.02, w), wood);
    body.block((-w + 0.07, h - 0.02, -w + 0.07), (w - 0.07, h, w - 0.07), Skin::new(hex(0x2a7a52)));
    for side in [-1.0, 1.0] {
        let (a, b) = (side * (w - 0.07), side * w);
        body.block((-w, h - 0.03, a.min(b)), (w, h + 0.02, a.max(b)), wood.tone(1.15));
        body.block((a.min(b), h - 0.03, -w), (a.max(b), h + 0.02, w), wood.tone(1.15));
    }
    let (face, back) = (Skin::new(hex(0xf6f2e2)).gloss(0.5), Skin::new(hex(0x1f8a5a)).gloss(0.5));
    let (wide, tall, deep) = (0.046, 0.062, 0.038);
    for side in 0..4 {
        let since = body.since();
        for tile in 0..13 {
            // The hand, upright before its player.
            let x = (tile as f32 - 6.0) * wide;
            body.block((x - 0.021, h, -w + 0.14), (x + 0.021, h + tall, -w + 0.14 + deep * 0.5), back);
            body.block((x - 0.021, h, -w + 0.14 + deep * 0.5), (x + 0.021, h + tall, -w + 0.14 + deep), face);
        }
        for tile in 0..11 {
            let x = (tile as f32 - 5.0) * wide;
            let z = -w + 0.29;
            body.block((x - 0.021, h, z), (x + 0.021, h + deep * 1.6, z + tall), back);
        }
        body.turn(since, Vec3::ZERO, 1, side as f32 * 0.25);
    }
    for tile in 0..18 {
        let dice = |salt: i32| unit2(tile, salt, piece.seed) - 0.5;
        let at = v3(dice(1) * w * 0.75, h, dice(2) * w * 0.75);
        body.block((at.x - 0.022, h, at.z - 0.03), (at.x + 0.022, h + 0.03, at.z + 0.03), face);
        let ink = Skin::new(hex([0xc8281f, 0x1f6a3a, 0x1f3f9a][tile as usize % 3]));
        body.block((at.x - 0.012, h + 0.03, at.z - 0.016), (at.x + 0.012, h + 0.0315, at.z + 0.016), ink);
    }
}

/// A table of blue halves with white lines and a net.
fn tennis_table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let steel = Skin::new(hex(0x3a3e44));
    for x in [-w * 0.7, w * 0.7] {
        for z in [-d * 0.8, d * 0.8] {
            body.rod(v3(x, 0.0, z), v3(x, h - 0.04, z), 0.025, 0.025, steel);
        }
        body.rod(v3(x, 0.2, -d * 0.8), v3(x, 0.2, d * 0.8), 0.02, 0.02, steel);
    }
    let (blue, white) = (Skin::new(piece.colour).gloss(0.2), Skin::new(hex(0xf4f4f0)));
    body.block((-w, h - 0.04, -d), (w, h, d), white);
    for side in [-1.0, 1.0] {
        for half in [-1.0, 1.0] {
            let (a, b) = (side * 0.012, side * (w - 0.03));
            let (from, to) = (half * 0.012, half * (d - 0.03));
            body.block((a.min(b), h, from.min(to)), (a.max(b), h + 0.004, from.max(to)), blue);
        }
    }
    let reach = d + 0.12;
    body.block((-0.006, h, -reach), (0.006, h + 0.14, reach), Skin::new(hex(0x26282c)));
    body.block((-0.008, h + 0.14, -reach), (0.008, h + 0.16, reach), white);
    let bat = v3(w * 0.6, h + 0.012, -d * 0.5);
    body.drum(bat, bat + v3(0.0, 0.014, 0.0), 0.085, 0.085, Skin::new(hex(0xc8281f)));
    body.rod(bat + v3(0.07, 0.005, 0.0), bat + v3(0.2, 0.005, 0.03), 0.016, 0.014, Skin::new(hex(0xc89a60)));
    body.orb(v3(-w * 0.3, h + 0.022, -d * 0.3), 0.02, Skin::new(hex(0xf4f0e4)));
}

/// A lane of polished boards between its gutters, ten pins at its far end.
fn bowling_lane(body: &mut Body, piece: &Furniture) {
    let (w, d) = (piece.size.x * 0.5, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.55);
    let lane = w - 0.2;
    for board in 0..7 {
        let x = -lane + board as f32 * lane * 2.0 / 7.0;
        let tone = 0.92 + 0.16 * unit2(board, 3, piece.seed);
        body.block((x, 0.0, -d), (x + lane * 2.0 / 7.0 - 0.004, 0.04, d), wood.tone(tone));
    }
    for side in [-1.0, 1.0] {
        let (a, b) = (side * lane, side * (w - 0.04));
        body.block((a.min(b), 0.0, -d), (a.max(b), 0.012, d), Skin::new(hex(0x2a2c32)).gloss(0.4));
        let (a, b) = (side * (w - 0.04), side * w);
        body.block((a.min(b), 0.0, -d), (a.max(b), 0.07, d), Skin::new(hex(0x5a3a20)).gloss(0.3));
    }
    for arrow in -2..=2 {
        let (x, z) = (arrow as f32 * lane * 0.34, -d * 0.25 - 0.14 * (arrow as f32).abs());
        body.plate(&[v3(x - 0.05, 0.045, z), v3(x + 0.05, 0.045, z), v3(x, 0.045, z + 0.3)], Skin::new(hex(0x5a2a14)));
    }
    // The deck of the pins is lit from above.
    body.block((-w, 0.0, d - 0.02), (w, 1.0, d), Skin::new(hex(0x14161c)));
    for row in 0..4 {
        for pin in 0..=row {
            let x = (pin as f32 - row as f32 * 0.5) * 0.25;
            bowling_pin(body, v3(x, 0.04, d - 1.0 + row as f32 * 0.22));
        }
    }
    body.glow(v3(0.0, 0.5, d - 0.7), 0.8, hex(0xfff4e0) * (0.16 * piece.lit));
}

/// A white pin with red bands about its neck, somewhat larger than it is, to be seen.
fn bowling_pin(body: &mut Body, foot: Vec3) {
    let white = Skin::new(hex(0xf8f6f0)).gloss(0.5).glow(0.3);
    let profile = [(0.0, 0.036), (0.08, 0.062), (0.16, 0.078), (0.26, 0.05), (0.33, 0.034), (0.4, 0.042), (0.47, 0.02)];
    body.lathe(foot, &profile, white);
    for y in [0.29, 0.325] {
        let at = foot + v3(0.0, y, 0.0);
        body.drum(at, at + v3(0.0, 0.018, 0.0), 0.044, 0.042, Skin::new(hex(0xd8281f)).glow(0.2));
    }
}

/// The front above the pins, painted in bands, and screens with the scores over it.
fn pin_mask(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.block((-w, 0.0, -0.05), (w, h, 0.05), Skin::new(hex(0x1a2a6a)).glow(0.3 * piece.lit));
    let bands = [(0.1, 0.2, 0xff3f8a), (0.3, 0.36, 0xffc02f), (0.44, 0.48, 0x2fd8e8)];
    for (low, high, hue) in bands {
        sheet(body, (-w, h * low), (w, h * high), -0.054, Skin::new(hex(hue)).glow(0.7 * piece.lit));
    }
    let screens = (piece.size.x / 1.4).max(1.0) as i32;
    for screen in 0..screens {
        let x = -w + (screen as f32 + 0.5) * piece.size.x / screens as f32;
        let (a, b) = (x - 0.5, x + 0.5);
        body.block((a - 0.04, h * 0.56, -0.12), (b + 0.04, h * 1.02, -0.05), Skin::new(hex(0x101114)));
        sheet(body, (a, h * 0.59), (b, h * 0.99), -0.124, Skin::new(hex(0x1f4fa8)).glow(0.8 * piece.lit));
        for row in 0..3 {
            let y = h * (0.88 - 0.1 * row as f32);
            sheet(body, (a + 0.04, y), (a + 0.2, y + h * 0.05), -0.127, Skin::new(hex(0xffd83f)).glow(0.8));
            for frame in 0..6 {
                let left = a + 0.26 + frame as f32 * 0.11;
                let pale = Skin::new(hex(0xe8f0ff)).glow(0.6 + 0.3 * unit2(frame, row, piece.seed));
                sheet(body, (left, y), (left + 0.08, y + h * 0.05), -0.127, pale);
            }
        }
        // A ball that strikes pins, on the front.
        let at = v3(x, h * 0.28, -0.056);
        body.drum(at, at - v3(0.0, 0.0, 0.01), 0.16, 0.16, Skin::new(hex(BALLS[screen as usize % 3])).glow(0.4));
    }
}

/// A rack with balls in many colours, which come back to it under a hood.
fn ball_return(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let shell = Skin::new(piece.colour).gloss(0.5);
    body.block((-w * 0.5, 0.0, -d * 0.7), (w * 0.5, h * 0.7, d), shell.tone(0.6));
    body.block((-w, h * 0.7, -d), (w, h * 0.8, d), shell);
    body.ball(v3(0.0, h * 0.9, d * 0.72), v3(w * 0.8, h * 0.34, d * 0.3), shell.tone(1.2));
    for ball in 0..7 {
        let (column, row) = (ball % 2, ball / 2);
        let at = v3((column as f32 - 0.5) * w * 0.95, h * 0.8 + 0.1, -d * 0.82 + row as f32 * 0.24);
        body.orb(at, 0.115, Skin::new(hex(BALLS[(ball as usize + 1) % 7])).gloss(0.95));
    }
}
