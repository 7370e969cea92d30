//! What the kitchen of a restaurant is fitted with: a range with pots on its
//! flames, the hood over it, a rail of pans, tables of steel and the pass with its
//! plates. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of such a kitchen; false if it is none.
pub(crate) fn cookline(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::Range => range(body, piece),
        K::ExtractorHood => hood(body, piece),
        K::PanRail => pan_rail(body, piece),
        K::PrepTable => prep_table(body, piece),
        K::PlatePass => plate_pass(body, piece),
        _ => return false,
    }
    true
}

fn steel() -> Skin {
    Skin::new(hex(0x9aa0a5)).gloss(0.8)
}

fn iron() -> Skin {
    Skin::new(hex(0x1c1d20)).gloss(0.35)
}

/// Width of one cooker of a range.
const COOKER_M: f32 = 0.85;

/// Cookers side by side: ovens below, burners above, each with what cooks on it.
fn range(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let shell = Skin::new(piece.colour).gloss(0.6);
    body.block((-w, 0.12, -d + 0.02), (w, h - 0.03, d), shell);
    body.block((-w, 0.0, -d + 0.1), (w, 0.12, d), iron());
    body.block((-w, h - 0.03, -d), (w, h, d), iron());
    // The splash behind it, with a shelf.
    body.block((-w, h, d - 0.04), (w, h + 0.4, d), steel().tone(0.85));
    let cookers = ((piece.size.x / COOKER_M) as i32).max(1);
    let wide = piece.size.x / cookers as f32;
    for cooker in 0..cookers {
        let x = -w + (cooker as f32 + 0.5) * wide;
        body.block((x - wide * 0.44, 0.18, -d), (x + wide * 0.44, 0.62, -d + 0.02), shell.tone(1.1));
        let grip = v3(wide * 0.36, 0.0, 0.0);
        let bar = v3(x, 0.58, -d - 0.04);
        body.rod(bar - grip, bar + grip, 0.013, 0.013, steel().tone(1.2));
        for knob in 0..4 {
            let at = v3(x + (knob as f32 - 1.5) * wide * 0.2, 0.74, -d + 0.02);
            body.drum(at, at - v3(0.0, 0.0, 0.04), 0.028, 0.024, iron());
            body.ball(at - v3(0.0, 0.0, 0.042), v3(0.006, 0.02, 0.004), Skin::new(hex(0xc8402c)));
        }
        for side in [-1.0, 1.0] {
            for (row, z) in [(0, -d * 0.42), (1, d * 0.36)] {
                let place = v3(x + side * wide * 0.25, h, z);
                burner(body, place, piece.lit);
                let dice = unit2(cooker * 2 + i32::from(side > 0.0), row, piece.seed);
                vessel(body, place + v3(0.0, 0.05, 0.0), dice, side);
            }
        }
    }
}

/// A ring of gas flames under a grate.
fn burner(body: &mut Body, at: Vec3, lit: f32) {
    body.drum(at, at + v3(0.0, 0.02, 0.0), 0.09, 0.08, iron());
    for bar in 0..4 {
        let (c, s) = (cos_turns(bar as f32 / 8.0), sin_turns(bar as f32 / 8.0));
        let out = v3(c, 0.0, s) * 0.17;
        body.rod(at + v3(0.0, 0.045, 0.0) - out, at + v3(0.0, 0.045, 0.0) + out, 0.009, 0.009, iron());
    }
    for flame in 0..10 {
        let (c, s) = (cos_turns(flame as f32 / 10.0), sin_turns(flame as f32 / 10.0));
        let (foot, tip) = (at + v3(c * 0.08, 0.02, s * 0.08), at + v3(c * 0.15, 0.075, s * 0.15));
        let gas = Skin::new(v3(0.25, 0.5, 1.0)).glow(2.2 * lit);
        body.rod(foot, foot.lerp(tip, 0.6), 0.016, 0.013, gas);
        body.rod(foot.lerp(tip, 0.6), tip, 0.012, 0.004, Skin::new(v3(1.0, 0.55, 0.2)).glow(2.0 * lit));
    }
    body.glow(at + v3(0.0, 0.05, 0.0), 0.2, v3(0.35, 0.4, 0.8) * (0.14 * lit));
}

/// A pot, a saucepan or a pan, by a throw of dice; its handle to one side.
fn vessel(body: &mut Body, at: Vec3, dice: f32, side: f32) {
    if dice < 0.4 {
        let (r, tall) = (0.15, 0.26 + 0.2 * dice);
        body.drum(at, at + v3(0.0, tall, 0.0), r, r, steel());
        body.drum(at + v3(0.0, tall, 0.0), at + v3(0.0, tall + 0.02, 0.0), r * 1.04, r * 0.9, steel().tone(1.15));
        body.orb(at + v3(0.0, tall + 0.035, 0.0), 0.022, iron());
        for ear in [-1.0, 1.0] {
            let grip = at + v3(ear * (r + 0.02), tall * 0.8, 0.0);
            body.rod(grip - v3(0.0, 0.0, 0.05), grip + v3(0.0, 0.0, 0.05), 0.01, 0.01, steel().tone(0.8));
        }
    } else if dice < 0.7 {
        let copper = Skin::new(hex(0xb86a3c)).gloss(0.8);
        body.drum(at, at + v3(0.0, 0.13, 0.0), 0.12, 0.125, copper);
        body.drum(at + v3(0.0, 0.131, 0.0), at + v3(0.0, 0.134, 0.0), 0.11, 0.11, Skin::new(hex(0xb4452c)).gloss(0.4));
        let root = at + v3(side * 0.12, 0.1, -0.02);
        body.rod(root, root + v3(side * 0.2, 0.04, -0.06), 0.012, 0.01, copper.tone(0.7));
    } else {
        body.drum(at, at + v3(0.0, 0.05, 0.0), 0.11, 0.15, iron());
        let root = at + v3(side * 0.1, 0.04, -0.09);
        body.rod(root, root + v3(side * 0.12, 0.06, -0.2), 0.012, 0.014, iron());
        for (bit, colour) in [0xd8a03a, 0x6f9a3a, 0xc8502c].into_iter().enumerate() {
            let turns = bit as f32 / 3.0 + dice;
            let out = v3(cos_turns(turns), 0.0, sin_turns(turns)) * 0.06;
            body.ball(at + out + v3(0.0, 0.05, 0.0), v3(0.045, 0.022, 0.04), Skin::new(hex(colour)).gloss(0.3));
        }
    }
}

/// A broad hood, its front sloping back to the ceiling, lamps under it.
fn hood(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let shell = Skin::new(piece.colour).gloss(0.7);
    body.block((-w, 0.0, -d), (w, 0.16, d), shell);
    let slope = [v3(-w, 0.16, -d), v3(w, 0.16, -d), v3(w, h, d * 0.1), v3(-w, h, d * 0.1)];
    body.plate(&slope, shell.tone(0.92));
    for side in [-w, w] {
        let cheek = [v3(side, 0.16, -d), v3(side, 0.16, d), v3(side, h, d), v3(side, h, d * 0.1)];
        body.plate(&cheek, shell.tone(0.8));
    }
    // Seams of its sheets, and a rim that catches the light.
    let sheets = ((piece.size.x / 0.8) as i32).max(1);
    for seam in 1..sheets {
        let x = -w + piece.size.x * seam as f32 / sheets as f32;
        body.rod(v3(x, 0.16, -d - 0.004), v3(x, h, d * 0.1 - 0.004), 0.006, 0.006, shell.tone(0.6));
    }
    body.block((-w - 0.01, -0.02, -d - 0.012), (w + 0.01, 0.03, -d), shell.tone(1.2));
    for lamp in 0..sheets {
        let x = -w + piece.size.x * (lamp as f32 + 0.5) / sheets as f32;
        let light = Skin::new(v3(1.0, 0.94, 0.82)).glow(1.6 * piece.lit);
        body.block((x - 0.2, -0.015, -d * 0.3), (x + 0.2, 0.0, d * 0.1), light);
    }
}

/// Pans and ladles on hooks under a rail.
fn pan_rail(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.rod(v3(-w, h, 0.0), v3(w, h, 0.0), 0.016, 0.016, steel());
    for x in [-w * 0.9, w * 0.9] {
        body.rod(v3(x, h, 0.0), v3(x, h, piece.size.z), 0.012, 0.012, steel());
    }
    let count = ((piece.size.x / 0.25) as i32).max(1);
    for place in 0..count {
        let x = -w + (place as f32 + 0.5) * piece.size.x / count as f32;
        let hook = v3(x, h - 0.05, -0.01);
        body.rod(hook + v3(0.0, 0.06, 0.0), hook, 0.006, 0.006, steel().tone(0.7));
        let dice = unit2(place, 4, piece.seed);
        if place % 3 == 2 {
            let bowl = hook - v3(0.0, 0.36, 0.0);
            body.rod(hook, bowl, 0.009, 0.008, steel());
            body.ball(bowl - v3(0.0, 0.03, 0.02), v3(0.055, 0.045, 0.05), steel().tone(1.1));
        } else {
            let r = 0.095 + 0.035 * dice;
            let metal = [Skin::new(hex(0xb86a3c)).gloss(0.8), iron(), steel()][place as usize % 3];
            let middle = hook - v3(0.0, 0.2 + r, 0.0);
            body.slab(hook, middle + v3(0.0, r * 0.9, 0.0), 0.012, 0.014, 0.5, metal.tone(0.8));
            body.drum(middle + v3(0.0, 0.0, 0.03), middle - v3(0.0, 0.0, 0.02), r * 0.85, r, metal.tone(0.9));
            body.drum(middle - v3(0.0, 0.0, 0.02), middle - v3(0.0, 0.0, 0.022), r * 0.86, r * 0.86, metal.tone(0.55));
        }
    }
}

/// A table of steel on legs, a shelf of pans under it; what is prepared stands at
/// both of its ends, and its middle is free to work at.
fn prep_table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let top = Skin::new(piece.colour).gloss(0.75);
    body.block((-w, h - 0.035, -d), (w, h, d), top);
    body.block((-w, h - 0.1, -d), (w, h - 0.035, -d + 0.02), top.tone(0.8));
    body.block((-w + 0.04, 0.24, -d + 0.05), (w - 0.04, 0.27, d - 0.05), top.tone(0.7));
    let legs = ((piece.size.x / 1.2) as i32).max(1);
    for leg in 0..=legs {
        let x = -w + 0.06 + (piece.size.x - 0.12) * leg as f32 / legs as f32;
        for z in [-d + 0.06, d - 0.06] {
            body.rod(v3(x, 0.0, z), v3(x, h - 0.03, z), 0.022, 0.022, top.tone(0.75));
        }
    }
    let tubs = (piece.size.x / 0.45) as i32;
    for tub in 0..tubs {
        let x = -w + (tub as f32 + 0.5) * piece.size.x / tubs as f32;
        let tall = 0.1 + 0.16 * unit2(tub, 2, piece.seed);
        let place = v3(x, 0.27, -0.02);
        if tub % 2 == 0 {
            body.drum(place, place + v3(0.0, tall + 0.06, 0.0), 0.15, 0.15, steel());
        } else {
            body.block((x - 0.17, 0.27, -d + 0.1), (x + 0.17, 0.27 + tall, d - 0.1), steel().tone(0.85));
        }
    }
    // A board with greens at the one end, bowls and a stack of plates at the other.
    let board = Skin::new(hex(0xc89a62)).gloss(0.2);
    body.block((-w + 0.1, h, -d + 0.1), (-w + 0.5, h + 0.025, d - 0.14), board);
    for (x, z, r, colour) in [
        (0.2, 0.0, 0.05, 0xc8402c),
        (0.3, 0.04, 0.045, 0xd86a2c),
        (0.38, -0.05, 0.06, 0x5f8a3a),
        (0.27, -0.1, 0.04, 0xe0b040),
    ] {
        body.orb(v3(-w + x, h + 0.02 + r * 0.8, z), r, Skin::new(hex(colour)).gloss(0.3));
    }
    plates(body, v3(w - 0.2, h, 0.04), 9);
    let bowl = [(0.0, 0.05), (0.03, 0.09), (0.09, 0.13)];
    body.lathe(v3(w - 0.48, h, 0.02), &bowl, steel().tone(1.1));
    body.drum(v3(w - 0.48, h + 0.08, 0.02), v3(w - 0.48, h + 0.083, 0.02), 0.115, 0.115, Skin::new(hex(0xe8dcc0)));
}

/// A stack of white plates.
fn plates(body: &mut Body, at: Vec3, count: i32) {
    for plate in 0..count {
        let foot = at + v3(0.0, plate as f32 * 0.016, 0.0);
        let white = Skin::new(hex(0xece9e2)).gloss(0.5).tone(if plate % 2 == 0 { 1.0 } else { 0.9 });
        body.drum(foot, foot + v3(0.0, 0.013, 0.0), 0.085, 0.13, white);
    }
}

/// Shelves of steel between cook and waiter: plates below, lamps that keep them
/// warm, orders on their rail.
fn plate_pass(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let metal = Skin::new(piece.colour).gloss(0.7);
    for x in [-w + 0.02, w - 0.02] {
        for z in [-d + 0.02, d - 0.02] {
            body.rod(v3(x, 0.0, z), v3(x, h, z), 0.018, 0.018, metal.tone(0.8));
        }
    }
    let shelves = [0.12, 0.5, 0.9, h * 0.68, h];
    for (row, y) in shelves.into_iter().enumerate() {
        body.block((-w, y - 0.025, -d), (w, y, d), metal.tone(if row == 2 { 1.05 } else { 0.85 }));
        if row == 2 || row == 4 {
            continue;
        }
        let stacks = ((piece.size.x / 0.32) as i32).max(1);
        for stack in 0..stacks {
            let x = -w + (stack as f32 + 0.5) * piece.size.x / stacks as f32;
            plates(body, v3(x, y, 0.0), 5 + (unit2(stack, row as i32, piece.seed) * 9.0) as i32);
        }
    }
    // What is ready, under its lamp.
    let dishes = ((piece.size.x / 0.5) as i32).max(1);
    for dish in 0..dishes {
        let x = -w + (dish as f32 + 0.5) * piece.size.x / dishes as f32;
        let at = v3(x, 0.9, -0.03);
        plates(body, at, 1);
        let colour = [0xb8502c, 0xd8a84a, 0x6f9a4a][(unit2(dish, 9, piece.seed) * 2.99) as usize];
        body.ball(at + v3(0.0, 0.03, 0.0), v3(0.07, 0.035, 0.06), Skin::new(hex(colour)).gloss(0.4));
        let lamp = v3(x, h * 0.68 - 0.12, -0.03);
        body.drum(lamp + v3(0.0, 0.1, 0.0), lamp, 0.03, 0.09, Skin::new(hex(0xb86a3c)).gloss(0.8));
        body.drum(lamp, lamp - v3(0.0, 0.006, 0.0), 0.075, 0.075, Skin::new(v3(1.0, 0.7, 0.36)).glow(2.0 * piece.lit));
        body.glow(lamp, 0.22, v3(1.0, 0.6, 0.25) * (0.12 * piece.lit));
    }
    for order in 0..dishes * 3 {
        let x = -w + (order as f32 + 0.5) * piece.size.x / (dishes * 3) as f32;
        if unit2(order, 6, piece.seed) > 0.3 {
            let z = -d - 0.006;
            let slip = [v3(x - 0.04, h - 0.18, z), v3(x + 0.04, h - 0.18, z), v3(x + 0.04, h, z), v3(x - 0.04, h, z)];
            body.plate(&slip, Skin::new(hex(0xf6f2e4)));
        }
    }
}
