//! What glows in halls where people play for fun: cabinets, machines with a claw, desks of
//! players, the screen that one sings to. Lengths are metres; the front looks towards -z.
//!
//! Knows no room, and nobody who plays.

use super::concourse::{lettering, sheet};
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

const NEON: [u32; 6] = [0xff2f8a, 0x2f9aff, 0xffc02f, 0x2fe89a, 0xa84fff, 0xff6a2f];

/// Draws such a piece; false if it is none.
pub(crate) fn gaming(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::ArcadeCabinet => arcade_cabinet(body, piece),
        K::ClawMachine => claw_machine(body, piece),
        K::GamingDesk => gaming_desk(body, piece),
        K::GamingChair => gaming_chair(body, piece),
        K::MatchScreen => match_screen(body, piece),
        K::KaraokeScreen => karaoke_screen(body, piece),
        _ => return false,
    }
    true
}

pub(super) fn dark() -> Skin {
    Skin::new(hex(0x18191d)).gloss(0.35)
}

pub(super) fn neon(index: u32) -> Vec3 {
    hex(NEON[index as usize % 6])
}

/// A level of a game: ground, blocks, a sky, somebody small who jumps.
fn level(body: &mut Body, (left, low): (f32, f32), (wide, high): (f32, f32), z: f32, seed: u32) {
    let glow = |hue: u32, bright: f32| Skin::new(hex(hue)).glow(bright);
    let ground = [0x3f8ae8, 0x2a1a5a, 0x1a3a6a, 0x5ab8e8][(seed % 4) as usize];
    sheet(body, (left, low), (left + wide, low + high), z, glow(ground, 0.8));
    sheet(body, (left, low), (left + wide, low + high * 0.2), z - 0.002, glow(0x3aa84a, 0.7));
    for block in 0..5 {
        let x = left + wide * (0.08 + 0.18 * block as f32);
        let y = low + high * (0.28 + 0.45 * unit2(block, 3, seed));
        let hue = NEON[(block as usize + seed as usize) % 6];
        sheet(body, (x, y), (x + wide * 0.12, y + high * 0.09), z - 0.003, glow(hue, 0.9));
    }
    let x = left + wide * (0.3 + 0.4 * unit2(9, 2, seed));
    sheet(body, (x, low + high * 0.2), (x + wide * 0.08, low + high * 0.38), z - 0.004, glow(0xf4f0e4, 0.9));
}

/// A tall box with a bright name, a screen that leans back, a stick and buttons.
fn arcade_cabinet(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let hue = neon(piece.seed);
    let side = [
        (-d, 0.0),
        (d, 0.0),
        (d, h),
        (-d * 0.55, h),
        (-d * 0.7, h * 0.86),
        (-d * 0.15, h * 0.8),
        (d * 0.02, h * 0.56),
        (-d, h * 0.48),
    ];
    for x in [-w, w - 0.03] {
        let since = body.since();
        let profile: Vec<(f32, f32)> = side.iter().map(|(z, y)| (*z, *y)).collect();
        body.solid(&profile, -x - 0.03, -x, Skin::new(hue).tone(0.75).gloss(0.3), dark());
        body.turn(since, Vec3::ZERO, 1, 0.25);
    }
    body.block((-w + 0.03, 0.0, -d + 0.05), (w - 0.03, h * 0.46, d), dark());
    sheet(body, (-w * 0.7, h * 0.1), (w * 0.7, h * 0.4), -d + 0.045, Skin::new(hue).glow(0.25));
    lettering(body, (w * 1.0, h * 0.2, h * 0.1), -d + 0.04, hex(0xf8f4ea), piece.seed);
    body.block((-w + 0.03, h * 0.46, 0.1), (w - 0.03, h, d), dark());
    // The name, lit from behind.
    body.block((-w + 0.03, h * 0.87, -d * 0.6), (w - 0.03, h * 0.99, 0.1), Skin::new(hue).glow(0.9 * piece.lit));
    lettering(body, (w * 1.2, h * 0.9, h * 0.06), -d * 0.6 - 0.006, hex(0xfffbe8), piece.seed.wrapping_add(5));
    let since = body.since();
    level(body, (-w + 0.07, 0.0), (w * 2.0 - 0.14, h * 0.25), 0.0, piece.seed);
    body.turn(since, Vec3::ZERO, 0, 0.04);
    body.shift(since, v3(0.0, h * 0.57, 0.02));
    // The panel with its stick and buttons.
    let panel = [
        v3(-w + 0.03, h * 0.485, -d),
        v3(w - 0.03, h * 0.485, -d),
        v3(w - 0.03, h * 0.56, 0.02),
        v3(-w + 0.03, h * 0.56, 0.02),
    ];
    body.plate(&panel, dark().tone(2.2));
    let stick = v3(-w * 0.45, h * 0.525, -d * 0.5);
    body.rod(stick, stick + v3(0.0, 0.09, -0.01), 0.01, 0.01, Skin::new(hex(0xb4b8bc)));
    body.orb(stick + v3(0.0, 0.1, -0.01), 0.03, Skin::new(hex(0xe8281f)).gloss(0.8));
    for button in 0..6 {
        let at = v3(
            w * (0.05 + 0.25 * (button % 3) as f32),
            h * 0.52 + 0.02 * (button / 3) as f32,
            -d * (0.62 - 0.24 * (button / 3) as f32),
        );
        body.drum(
            at,
            at + v3(0.0, 0.02, -0.006),
            0.026,
            0.024,
            Skin::new(neon(button as u32 + 1)).glow(0.6 * piece.lit),
        );
    }
    body.glow(v3(0.0, h * 0.7, -d - 0.1), 0.7, hue * (0.12 * piece.lit));
}

/// A box of glass full of soft toys, a claw above them.
fn claw_machine(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let paint = Skin::new(piece.colour).gloss(0.4);
    body.block((-w, 0.0, -d), (w, h * 0.38, d), paint);
    body.block((-w, h * 0.86, -d), (w, h, d), paint.glow(0.4 * piece.lit));
    lettering(body, (w * 1.4, h * 0.89, h * 0.07), -d - 0.006, hex(0xfff8d8), piece.seed);
    body.block(
        (-w + 0.03, h * 0.38, d - 0.04),
        (w - 0.03, h * 0.86, d),
        Skin::new(hex(0xf8e8f0)).glow(0.5 * piece.lit),
    );
    for (x, z) in [(-w, -d), (w, -d), (-w, d), (w, d)] {
        let (a, b) = (x - x.signum() * 0.04, z - z.signum() * 0.04);
        body.block((a.min(x), h * 0.38, b.min(z)), (a.max(x), h * 0.86, b.max(z)), paint.tone(1.2));
    }
    let plush = [0xf0a8b8, 0xf4d070, 0x8ac0e8, 0xb8e0a0, 0xe8e0d0, 0xc8905a];
    for toy in 0..16 {
        let dice = |salt: i32| unit2(toy, salt, piece.seed) - 0.5;
        let at = v3(dice(1) * w * 1.5, h * (0.41 + 0.07 * (dice(3) + 0.5)), dice(2) * d * 1.4);
        let skin = Skin::new(hex(plush[toy as usize % 6])).glow(0.15);
        body.orb(at, 0.085, skin);
        for ear in [-0.05, 0.05] {
            body.orb(at + v3(ear, 0.075, 0.0), 0.03, skin.tone(0.9));
        }
        for eye in [-0.026, 0.026] {
            body.orb(at + v3(eye, 0.02, -0.08), 0.011, Skin::new(hex(0x1a1a1c)));
        }
    }
    let claw = v3(w * 0.2, h * 0.68, -d * 0.1);
    let steel = Skin::new(hex(0xc8ccd0)).gloss(0.8);
    body.rod(claw, v3(claw.x, h * 0.86, claw.z), 0.012, 0.012, steel);
    for finger in 0..3 {
        let turns = finger as f32 / 3.0 + 0.08;
        let out = v3(cos_turns(turns), 0.0, sin_turns(turns));
        body.tube(
            &[
                (claw, 0.016),
                (claw + out * 0.11 - v3(0.0, 0.07, 0.0), 0.014),
                (claw + out * 0.05 - v3(0.0, 0.17, 0.0), 0.008),
            ],
            1.0,
            steel,
        );
    }
    let stick = v3(-w * 0.3, h * 0.4, -d - 0.06);
    body.block((-w * 0.8, h * 0.33, -d - 0.16), (w * 0.8, h * 0.38, -d), paint.tone(0.7));
    body.rod(stick, stick + v3(0.0, 0.08, 0.0), 0.01, 0.01, steel);
    body.orb(stick + v3(0.0, 0.09, 0.0), 0.03, Skin::new(hex(0xe8281f)));
    body.block((w * 0.1, h * 0.06, -d - 0.01), (w * 0.75, h * 0.22, -d), dark());
    body.glow(v3(0.0, h * 0.6, -d - 0.1), 0.8, hex(0xffd8e8) * (0.1 * piece.lit));
}

/// A desk with a curved screen in front of each place, keys that glow in many colours.
fn gaming_desk(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    body.block((-w, h - 0.04, -d), (w, h, d), dark());
    for x in [-w + 0.04, 0.0, w - 0.04] {
        body.block((x - 0.03, 0.0, -d + 0.1), (x + 0.03, h - 0.04, d - 0.1), dark().tone(0.8));
    }
    let line = neon(piece.seed);
    body.block((-w, h - 0.035, -d - 0.006), (w, h - 0.012, -d), Skin::new(line).glow(0.9 * piece.lit));
    body.block((-w, h - 0.3, d - 0.02), (w, h - 0.04, d), dark().tone(1.3));
    body.block((-w, h - 0.18, d), (w, h - 0.15, d + 0.006), Skin::new(line).glow(0.9 * piece.lit));
    let places = (piece.size.x / 1.0).max(1.0) as i32;
    for place in 0..places {
        let x = -w + (place as f32 + 0.5) * piece.size.x / places as f32;
        let seed = piece.seed.wrapping_mul(7).wrapping_add(place as u32);
        body.block((x - 0.33, h + 0.1, 0.12), (x + 0.33, h + 0.52, 0.16), dark());
        body.block((x - 0.04, h, 0.16), (x + 0.04, h + 0.3, 0.2), dark().tone(1.4));
        level(body, (x - 0.31, h + 0.12), (0.62, 0.38), 0.117, seed);
        // The mark on the back of the screen.
        let back = v3(x, h + 0.31, 0.161);
        body.drum(back, back + v3(0.0, 0.0, 0.006), 0.07, 0.07, Skin::new(neon(seed)).glow(0.9 * piece.lit));
        for column in 0..9 {
            let left = x - 0.22 + column as f32 * 0.036;
            let hue = Skin::new(neon(seed.wrapping_add(column as u32))).glow(0.7 * piece.lit);
            body.block((left, h, -d * 0.55), (left + 0.03, h + 0.015, -d * 0.2), hue);
        }
        body.ball(
            v3(x + 0.24, h + 0.02, -d * 0.4),
            v3(0.03, 0.02, 0.05),
            Skin::new(neon(seed.wrapping_add(2))).glow(0.4),
        );
        body.glow(v3(x, h + 0.3, 0.0), 0.55, hex(0x5a8aff) * (0.1 * piece.lit));
    }
}

/// A racing seat on wheels, as players have, its back towards z.
fn gaming_chair(body: &mut Body, piece: &Furniture) {
    let h = piece.size.y;
    let (cloth, trim) = (dark().tone(1.3), Skin::new(piece.colour));
    for leg in 0..5 {
        let turns = leg as f32 / 5.0;
        let foot = v3(cos_turns(turns) * 0.28, 0.05, sin_turns(turns) * 0.28);
        body.rod(v3(0.0, 0.12, 0.0), foot, 0.028, 0.02, dark());
        body.orb(foot, 0.035, dark());
    }
    body.rod(v3(0.0, 0.1, 0.0), v3(0.0, 0.4, 0.0), 0.03, 0.03, Skin::new(hex(0x8a8e94)).gloss(0.6));
    body.block((-0.27, 0.4, -0.26), (0.27, 0.5, 0.24), cloth);
    body.block((-0.24, 0.5, 0.17), (0.24, h, 0.27), cloth);
    for x in [-0.24, 0.19] {
        body.block((x, 0.5, 0.15), (x + 0.05, h * 0.96, 0.28), trim);
        body.block((x, 0.5, -0.27), (x + 0.05, 0.52, 0.2), trim);
    }
    body.block((-0.13, h * 0.83, 0.13), (0.13, h * 0.94, 0.17), trim.tone(1.2));
    for x in [-0.33, 0.33] {
        body.block((x - 0.03, 0.62, -0.16), (x + 0.03, 0.66, 0.18), dark());
        body.rod(v3(x, 0.45, 0.0), v3(x, 0.62, 0.0), 0.022, 0.022, dark());
    }
}

/// A screen as wide as a stage: two teams, their score, the map they fight over.
fn match_screen(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.block((-w - 0.08, -0.08, -0.04), (w + 0.08, h + 0.08, 0.04), dark());
    let lit = |hue: u32, bright: f32| Skin::new(hex(hue)).glow(bright * piece.lit);
    sheet(body, (-w, 0.0), (w, h), -0.044, lit(0x1f5a4a, 0.7));
    // Paths across the map, towers along them, a river.
    body.plate(
        &[
            v3(-w, h * 0.2, -0.046),
            v3(-w * 0.7, h * 0.1, -0.046),
            v3(w, h * 0.72, -0.046),
            v3(w * 0.8, h * 0.86, -0.046),
        ],
        lit(0xc8a868, 0.6),
    );
    body.plate(
        &[
            v3(-w * 0.5, h * 0.8, -0.047),
            v3(-w * 0.3, h * 0.84, -0.047),
            v3(w * 0.5, h * 0.12, -0.047),
            v3(w * 0.3, h * 0.08, -0.047),
        ],
        lit(0x3f9ae0, 0.7),
    );
    for place in 0..9 {
        let (x, y) = ((unit2(place, 1, 4) * 1.7 - 0.85) * w, h * (0.12 + 0.6 * unit2(place, 2, 4)));
        let hue = if place % 2 == 0 { 0x4fb0ff } else { 0xff4a3a };
        let at = v3(x, y, -0.048);
        body.drum(at, at - v3(0.0, 0.0, 0.004), h * 0.035, h * 0.035, lit(hue, 1.0));
        body.glow(v3(x, y, -0.1), h * 0.16, hex(hue) * (0.06 * piece.lit));
    }
    sheet(body, (-w * 0.75, h * 0.88), (-w * 0.06, h * 0.97), -0.05, lit(0x2f7ae8, 1.0));
    sheet(body, (w * 0.06, h * 0.88), (w * 0.75, h * 0.97), -0.05, lit(0xe8342c, 1.0));
    for (x, figure) in [(-w * 0.2, 7), (w * 0.12, 4)] {
        super::lift::digit(body, (x, h * 0.89, -0.053), h * 0.07, figure, lit(0xffffff, 1.2));
    }
    for (x, hue) in [(-w, 0x2f7ae8), (w - h * 0.3, 0xe8342c)] {
        sheet(body, (x, 0.0), (x + h * 0.3, h * 0.3), -0.052, lit(0x101820, 0.6));
        let head = v3(x + h * 0.15, h * 0.17, -0.054);
        body.drum(head, head - v3(0.0, 0.0, 0.004), h * 0.06, h * 0.06, lit(0xe8b890, 0.8));
        sheet(body, (x + h * 0.06, 0.0), (x + h * 0.24, h * 0.1), -0.056, lit(hue, 0.9));
    }
    body.glow(v3(0.0, h * 0.5, -0.4), w, hex(0x3f8aff) * (0.03 * piece.lit));
}

/// A wide screen with a picture and two lines of words, one of them half sung.
fn karaoke_screen(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.block((-w - 0.05, -0.05, -0.05), (w + 0.05, h + 0.05, 0.0), dark());
    let lit = |hue: u32, bright: f32| Skin::new(hex(hue)).glow(bright * piece.lit);
    sheet(body, (-w, 0.0), (w, h), -0.054, lit(0x2a3f8a, 0.8));
    sheet(body, (-w, h * 0.36), (w, h * 0.5), -0.056, lit(0xd86a8a, 0.8));
    let sun = v3(w * 0.3, h * 0.56, -0.056);
    body.drum(sun, sun - v3(0.0, 0.0, 0.003), h * 0.16, h * 0.16, lit(0xffc04f, 1.0));
    sheet(body, (-w, 0.0), (w, h * 0.42), -0.061, lit(0x1a2a5a, 0.7));
    for (line, from, sung, y) in [(0, -0.8, 0.6, 0.24), (1, -0.45, 0.0, 0.08)] {
        for word in 0..7 {
            let x = w * (from + 0.18 * word as f32);
            let hue = if (word as f32) < sung * 7.0 { 0xffd82f } else { 0xfcfcfc };
            let wide = w * (0.1 + 0.06 * unit2(word, line, piece.seed));
            for (low, high) in [(0.0, 0.022), (0.045, 0.065), (0.09, 0.11)] {
                sheet(body, (x, h * (y + low)), (x + wide, h * (y + high)), -0.064, lit(hue, 1.1));
            }
            sheet(body, (x, h * y), (x + wide * 0.18, h * (y + 0.11)), -0.064, lit(hue, 1.1));
        }
    }
    body.glow(v3(0.0, h * 0.5, -0.3), w, hex(0x6a8aff) * (0.03 * piece.lit));
}
