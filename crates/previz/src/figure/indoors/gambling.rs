//! What people play at for money: slot machines, tables for roulette and for cards. Lengths
//! are metres; the front looks towards -z.
//!
//! Knows no room, and nobody who plays.

use super::concourse::{lettering, sheet};
use super::gaming::{dark, neon};
use super::lift::digit;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws such a piece; false if it is none.
pub(crate) fn gambling(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::SlotMachine => slot_machine(body, piece),
        K::RouletteTable => roulette_table(body, piece),
        K::CardTable => card_table(body, piece),
        _ => return false,
    }
    true
}

/// A machine with three reels behind glass, a bright head and a lever.
fn slot_machine(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let hue = neon(piece.seed);
    body.block((-w, 0.0, -d), (w, h * 0.42, d), Skin::new(hex(0x5a1420)).gloss(0.4));
    body.block((-w, h * 0.42, -d * 0.5), (w, h, d), dark().tone(1.2));
    body.block((-w * 0.96, h * 0.38, -d - 0.1), (w * 0.96, h * 0.43, -d * 0.4), Skin::new(hex(0xd8a83c)).gloss(0.7));
    for (y, high, bright) in [(0.78, 0.2, 1.0), (0.02, 0.3, 0.4)] {
        let z = if y > 0.5 { -d * 0.5 } else { -d };
        sheet(body, (-w * 0.88, h * y), (w * 0.88, h * (y + high)), z - 0.006, Skin::new(hue).glow(bright * piece.lit));
    }
    lettering(body, (w * 1.2, h * 0.83, h * 0.09), -d * 0.5 - 0.012, hex(0xfff6d0), piece.seed);
    sheet(body, (-w * 0.86, h * 0.46), (w * 0.86, h * 0.74), -d * 0.5 - 0.006, Skin::new(hex(0xd8a83c)).glow(0.4));
    for reel in 0..3 {
        let x = (reel as f32 - 1.0) * w * 0.56;
        sheet(
            body,
            (x - w * 0.24, h * 0.48),
            (x + w * 0.24, h * 0.72),
            -d * 0.5 - 0.01,
            Skin::new(hex(0xfcfaf4)).glow(0.7),
        );
        let at = v3(x, h * 0.6, -d * 0.5 - 0.012);
        if reel == 1 {
            let fruit = Skin::new(hex(0xe8281f)).glow(0.5);
            body.drum(at, at - v3(0.0, 0.0, 0.004), w * 0.17, w * 0.17, fruit);
        } else {
            digit(body, (x - w * 0.13, h * 0.55, -d * 0.5 - 0.014), h * 0.1, 7, Skin::new(hex(0xd8181f)).glow(0.6));
        }
    }
    for button in 0..4 {
        let at = v3(w * (-0.6 + 0.4 * button as f32), h * 0.43, -d * 0.85);
        body.drum(at, at + v3(0.0, 0.02, 0.0), 0.03, 0.03, Skin::new(neon(button + 2)).glow(0.8 * piece.lit));
    }
    let lever = v3(w + 0.04, h * 0.5, 0.0);
    body.rod(lever, lever + v3(0.02, 0.26, -0.04), 0.014, 0.012, Skin::new(hex(0xc8ccd0)).gloss(0.8));
    body.orb(lever + v3(0.02, 0.28, -0.04), 0.04, Skin::new(hex(0xe8281f)).gloss(0.8));
    body.drum(
        v3(0.0, h, d * 0.2),
        v3(0.0, h + 0.1, d * 0.2),
        0.06,
        0.05,
        Skin::new(hex(0xff3a2a)).glow(1.0 * piece.lit),
    );
    body.glow(v3(0.0, h * 0.7, -d - 0.1), 0.6, hue * (0.1 * piece.lit));
}

/// Piles of chips in several colours.
fn chips(body: &mut Body, at: Vec3, seed: u32) {
    for pile in 0..4 {
        let dice = |salt: i32| unit2(pile, salt, seed);
        let foot = at + v3((dice(1) - 0.5) * 0.3, 0.0, (dice(2) - 0.5) * 0.2);
        let high = 0.03 + 0.07 * dice(3);
        let hue = [0xd8281f, 0x1f4fb8, 0x17181b, 0x1f8a4a][pile as usize % 4];
        body.drum(foot, foot + v3(0.0, high, 0.0), 0.032, 0.032, Skin::new(hex(hue)));
        body.drum(foot + v3(0.0, high, 0.0), foot + v3(0.0, high + 0.003, 0.0), 0.02, 0.02, Skin::new(hex(0xf4f0e4)));
    }
}

/// A long table of green cloth: the wheel at one end, a field of red and black numbers.
fn roulette_table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(hex(0x5a2a14)).gloss(0.5);
    for x in [-w * 0.6, w * 0.6] {
        body.lathe(v3(x, 0.0, 0.0), &[(0.0, 0.3), (0.1, 0.2), (h * 0.6, 0.14), (h - 0.12, 0.26)], wood);
    }
    body.block((-w, h - 0.12, -d), (w, h, d), wood);
    body.block((-w + 0.08, h, -d + 0.08), (w - 0.08, h + 0.01, d - 0.08), Skin::new(piece.colour));
    let (red, black) = (Skin::new(hex(0xc8201f)), Skin::new(hex(0x17181b)));
    let (line, left) = (Skin::new(hex(0xf0ead0)), -w * 0.1);
    body.block((left, h + 0.01, -d * 0.6), (w - 0.2, h + 0.012, d * 0.6), line);
    for column in 0..9 {
        for row in 0..3 {
            let (x, z) = (left + 0.01 + column as f32 * (w * 1.1 - 0.2) / 9.0, -d * 0.6 + 0.01 + row as f32 * d * 0.4);
            let skin = if (column + row) % 2 == 0 { red } else { black };
            body.block((x, h + 0.012, z), (x + (w * 1.1 - 0.2) / 9.0 - 0.015, h + 0.014, z + d * 0.4 - 0.02), skin);
        }
    }
    let hub = v3(-w * 0.58, h + 0.01, 0.0);
    body.lathe(hub, &[(0.0, 0.36), (0.09, 0.42), (0.1, 0.4), (0.05, 0.3)], wood.tone(1.3));
    for slot in 0..24 {
        let (a, b) = (slot as f32 / 24.0, (slot + 1) as f32 / 24.0);
        let at = |turns: f32, r: f32, up: f32| hub + v3(cos_turns(turns) * r, up, sin_turns(turns) * r);
        let skin = if slot == 0 {
            Skin::new(hex(0x1f9a4a))
        } else if slot % 2 == 0 {
            red
        } else {
            black
        };
        body.plate(&[at(a, 0.17, 0.08), at(b, 0.17, 0.08), at(b, 0.36, 0.105), at(a, 0.36, 0.105)], skin.gloss(0.4));
    }
    let gold = Skin::new(hex(0xd8a83c)).gloss(0.9);
    body.lathe(hub, &[(0.06, 0.17), (0.1, 0.12), (0.14, 0.03), (0.24, 0.022), (0.27, 0.035), (0.29, 0.0)], gold);
    for arm in 0..4 {
        let turns = arm as f32 * 0.25 + 0.06;
        body.rod(
            hub + v3(0.0, 0.2, 0.0),
            hub + v3(cos_turns(turns) * 0.12, 0.2, sin_turns(turns) * 0.12),
            0.012,
            0.016,
            gold,
        );
    }
    body.orb(hub + v3(0.2, 0.115, -0.2), 0.022, Skin::new(hex(0xfcfaf4)).gloss(0.8));
    chips(body, v3(w * 0.35, h + 0.014, -d * 0.3), piece.seed);
    chips(body, v3(w * 0.7, h + 0.014, d * 0.1), piece.seed.wrapping_add(3));
}

/// A half round table of green cloth with cards and chips before each place.
fn card_table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(hex(0x5a2a14)).gloss(0.5);
    body.lathe(v3(0.0, 0.0, 0.0), &[(0.0, 0.4), (0.08, 0.34), (0.16, 0.14), (h - 0.1, 0.2)], wood);
    let round = |grow: f32, y: f32| {
        let mut points = vec![v3(w * grow, y, d * 0.8 * grow), v3(-w * grow, y, d * 0.8 * grow)];
        points.extend((0..=10).map(|i| {
            let turns = 0.5 + i as f32 / 20.0;
            v3(cos_turns(turns) * w * grow, y, sin_turns(turns) * d * 1.4 * grow + d * 0.4 * grow)
        }));
        points
    };
    body.plate(&round(1.0, h), wood.tone(1.2));
    body.plate(&round(1.0, h - 0.1), wood.tone(0.6));
    let (top, foot) = (round(1.0, h), round(1.0, h - 0.1));
    for i in 0..top.len() {
        let j = (i + 1) % top.len();
        body.plate(&[top[i], top[j], foot[j], foot[i]], wood);
    }
    body.plate(&round(0.9, h + 0.004), Skin::new(piece.colour));
    for place in 0..5 {
        let turns = 0.58 + place as f32 * 0.085;
        let at = v3(cos_turns(turns) * w * 0.66, h + 0.008, sin_turns(turns) * d * 0.95 + d * 0.4);
        for card in 0..2 {
            let x = at.x + card as f32 * 0.05;
            body.block(
                (x - 0.035, at.y, at.z - 0.05),
                (x + 0.035, at.y + 0.003 + 0.002 * card as f32, at.z + 0.05),
                Skin::new(hex(0xfcfaf4)),
            );
            let ink = if (place + card) % 2 == 0 { 0xd8181f } else { 0x17181b };
            body.block(
                (x - 0.012, at.y + 0.006, at.z - 0.016),
                (x + 0.012, at.y + 0.007, at.z + 0.016),
                Skin::new(hex(ink)),
            );
        }
        chips(body, at + v3(0.02, 0.0, 0.16), piece.seed.wrapping_add(place as u32));
    }
}
