//! What stands where people train their bodies: a wall of mirrors, a barre, racks of
//! weapons, a man of wood to strike, a wall to climb. Lengths are metres; the front looks
//! towards -z.
//!
//! Knows no room.

use super::concourse::sheet;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Width of one pane of a wall of mirrors.
const PANE_M: f32 = 1.55;

/// Draws such a piece; false if it is none.
pub(crate) fn training(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::MirrorWall => mirror_wall(body, piece),
        K::Barre => barre(body, piece),
        K::WeaponRack => weapon_rack(body, piece),
        K::WoodenDummy => wooden_dummy(body, piece),
        K::ClimbingWall => climbing_wall(body, piece),
        K::CrashMat => crash_mat(body, piece),
        K::BigDrum => big_drum(body, piece),
        _ => return false,
    }
    true
}

/// Panes in which the floor, the wall behind us and its windows are seen.
fn mirror_wall(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.block((-w - 0.04, -0.04, -0.02), (w + 0.04, h + 0.04, 0.02), Skin::new(hex(0x8a8f94)).gloss(0.5));
    let panes = (piece.size.x / PANE_M).max(1.0) as i32;
    let wide = piece.size.x / panes as f32;
    let (floor, wall) = (Skin::new(piece.colour), Skin::new(hex(0xb4c2c8)).gloss(0.8));
    let sky = Skin::new(hex(0xe4eef4)).glow(0.18);
    for pane in 0..panes {
        let left = -w + pane as f32 * wide + 0.012;
        let right = left + wide - 0.024;
        sheet(body, (left, 0.0), (right, h), -0.024, wall);
        sheet(body, (left, 0.0), (right, h * 0.27), -0.026, floor.tone(0.72).gloss(0.6));
        sheet(body, (left, h * 0.27), (right, h * 0.285), -0.027, Skin::new(hex(0xe8e6e0)));
        if pane % 2 == 1 {
            // A window of the wall opposite, and its light on the floor.
            let (a, b) = (left + wide * 0.2, right - wide * 0.2);
            sheet(body, (a - 0.03, h * 0.47), (b + 0.03, h * 0.86), -0.027, Skin::new(hex(0x8a9298)));
            sheet(body, (a, h * 0.485), (b, h * 0.845), -0.029, sky);
            sheet(body, ((a + b) * 0.5 - 0.012, h * 0.485), ((a + b) * 0.5 + 0.012, h * 0.845), -0.031, wall.tone(0.8));
            sheet(body, (a - 0.05, h * 0.06), (b + 0.05, h * 0.2), -0.028, floor.tone(1.15).gloss(0.6));
        }
        let streak = [
            v3(left, h * 0.55, -0.032),
            v3(left + 0.16, h * 0.55, -0.032),
            v3(left + 0.5, h, -0.032),
            v3(left + 0.34, h, -0.032),
        ];
        body.plate(&streak, wall.tone(1.35));
    }
}

/// Two rails of wood on brackets, for a hand to rest on.
fn barre(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let wood = Skin::new(piece.colour).gloss(0.35);
    let steel = Skin::new(hex(0xa8adb2)).gloss(0.6);
    for y in [h, h * 0.76] {
        body.rod(v3(-w, y, 0.0), v3(w, y, 0.0), 0.026, 0.026, wood);
        for side in [-w, w] {
            body.orb(v3(side, y, 0.0), 0.03, wood.tone(0.9));
        }
    }
    let posts = (piece.size.x / 1.55).max(1.0) as i32;
    for post in 0..=posts {
        let x = -w + 0.1 + (piece.size.x - 0.2) * post as f32 / posts as f32;
        body.rod(v3(x, h + 0.03, 0.02), v3(x, 0.02, 0.02), 0.02, 0.022, steel);
        body.drum(v3(x, 0.0, 0.02), v3(x, 0.02, 0.02), 0.09, 0.09, steel);
    }
}

/// A rack in which staffs, spears and a great sword stand upright.
fn weapon_rack(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.3);
    for x in [-w, w] {
        body.block((x - 0.04, 0.0, -0.04), (x + 0.04, h * 0.62, 0.04), wood);
        body.block((x - 0.05, 0.0, -d), (x + 0.05, 0.07, d), wood.tone(0.9));
    }
    for y in [0.28, h * 0.56] {
        body.block((-w, y, -0.05), (w, y + 0.08, 0.05), wood.tone(1.1));
    }
    let steel = Skin::new(hex(0xd4d8dc)).gloss(0.9);
    let count = ((piece.size.x / 0.24) as i32).max(1);
    for place in 0..count {
        let x = -w + (place as f32 + 0.5) * piece.size.x / count as f32;
        let shaft = Skin::new(hex([0x8a4a22, 0xb08048, 0x5a2a1a][place as usize % 3]));
        let top = h * (0.92 + 0.12 * unit2(place, 2, piece.seed));
        body.rod(v3(x, 0.04, -0.02), v3(x, top, -0.02), 0.02, 0.018, shaft);
        match place % 4 {
            0 => {
                body.rod(v3(x, top, -0.02), v3(x, top + 0.3, -0.02), 0.04, 0.004, steel);
                body.ball(v3(x, top - 0.04, -0.02), v3(0.05, 0.09, 0.05), Skin::new(hex(0xc8281f)));
            }
            1 => {
                let blade = [
                    v3(x, top, -0.02),
                    v3(x + 0.17, top + 0.12, -0.02),
                    v3(x + 0.16, top + 0.42, -0.02),
                    v3(x, top + 0.34, -0.02),
                ];
                body.plate(&blade, steel);
                body.ball(v3(x, top - 0.03, -0.02), v3(0.05, 0.06, 0.05), Skin::new(hex(0xe0b030)));
            }
            _ => {}
        }
    }
}

/// A trunk with three arms and a leg, to strike against.
fn wooden_dummy(body: &mut Body, piece: &Furniture) {
    let (h, r) = (piece.size.y, piece.size.x * 0.17);
    let wood = Skin::new(piece.colour).gloss(0.3);
    for x in [-piece.size.x * 0.42, piece.size.x * 0.42] {
        body.block((x - 0.05, 0.0, 0.1), (x + 0.05, h * 1.02, 0.2), wood.tone(0.6));
    }
    for y in [h * 0.3, h * 0.86] {
        body.block((-piece.size.x * 0.42, y, 0.1), (piece.size.x * 0.42, y + 0.07, 0.17), wood.tone(0.7));
    }
    body.drum(v3(0.0, 0.1, 0.0), v3(0.0, h, 0.0), r, r * 0.98, wood);
    body.drum(v3(0.0, h, 0.0), v3(0.0, h + 0.012, 0.0), r * 0.96, r * 0.9, wood.tone(1.3));
    for y in [h * 0.62, h * 0.7, h * 0.93] {
        body.drum(v3(0.0, y, 0.0), v3(0.0, y + 0.02, 0.0), r * 1.03, r * 1.03, wood.tone(0.5));
    }
    for (y, x, z) in [(h * 0.8, -0.3, -0.36), (h * 0.76, 0.3, -0.36), (h * 0.55, 0.0, -0.46)] {
        body.rod(v3(x * 0.25, y, -r * 0.6), v3(x, y, z), 0.042, 0.024, wood.tone(1.12));
    }
    body.tube(
        &[(v3(0.0, h * 0.34, -r * 0.6), 0.06), (v3(0.0, h * 0.3, -0.36), 0.055), (v3(0.0, 0.05, -0.5), 0.045)],
        1.0,
        wood,
    );
}

const HOLDS: [u32; 7] = [0xe8352c, 0xf2b824, 0x2f8ad8, 0x3aa84a, 0xe86a1f, 0x8a3fb8, 0xf2f0ea];

/// Panels that lean out as they rise, with holds of many colours and ropes before them.
fn climbing_wall(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z);
    let panels = (piece.size.x / 2.1).max(2.0) as i32;
    let wide = piece.size.x / panels as f32;
    // How far out a panel is at the foot, in its middle and at its top.
    let out = |panel: i32, row: usize| {
        let dice = unit2(panel, row as i32, piece.seed);
        -[0.04, d * (0.1 + 0.5 * dice), d * (0.3 + 0.7 * dice)][row]
    };
    for panel in 0..panels {
        let (left, right) = (-w + panel as f32 * wide, -w + (panel + 1) as f32 * wide);
        let paint = [piece.colour, hex(0xa8b0b4), hex(0x5a6a78)][(panel % 3) as usize];
        for row in 0..2 {
            let (low, high) = (h * 0.5 * row as f32, h * 0.5 * (row + 1) as f32);
            let (near, far) = (out(panel, row), out(panel, row + 1));
            let tone = if row == 0 { 1.0 } else { 0.88 };
            let skin = Skin::new(paint).tone(tone);
            body.plate(&[v3(left, low, near), v3(right, low, near), v3(right, high, far), v3(left, high, far)], skin);
            for x in [left, right] {
                body.plate(&[v3(x, low, near), v3(x, low, 0.0), v3(x, high, 0.0), v3(x, high, far)], skin.tone(0.7));
            }
            let holds = (wide * h * 1.9) as i32;
            for hold in 0..holds {
                let dice = |salt: i32| unit2(hold * 7 + salt, panel * 2 + row as i32, piece.seed ^ 0x2b);
                let (u, t) = (0.08 + 0.84 * dice(1), 0.05 + 0.9 * dice(2));
                let at = v3(left + u * wide, low + t * (high - low), near + (far - near) * t - 0.03);
                let big = 0.05 + 0.06 * dice(3);
                let hue = Skin::new(hex(HOLDS[(dice(4) * 6.99) as usize])).gloss(0.2);
                body.ball(at, v3(big * (0.8 + 0.9 * dice(5)), big, 0.06), hue);
            }
        }
    }
    for rope in [-0.62, -0.2, 0.28, 0.7] {
        let top = v3(rope * w, h - 0.1, -d * 1.05);
        body.rod(v3(top.x, 0.3, -d * 1.05), top, 0.012, 0.012, Skin::new(hex(0xe84a7a)));
    }
}

/// A thick mat to fall onto.
fn crash_mat(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let mats = (piece.size.x / 2.0).max(1.0) as i32;
    for mat in 0..mats {
        let (left, wide) = (-w + mat as f32 * piece.size.x / mats as f32, piece.size.x / mats as f32);
        let cloth = Skin::new(piece.colour).tone(if mat % 2 == 0 { 1.0 } else { 0.86 });
        body.block((left + 0.01, 0.0, -d), (left + wide - 0.01, h, d), cloth);
        sheet(body, (left + 0.05, h * 0.4), (left + wide - 0.05, h * 0.5), -d - 0.004, cloth.tone(1.5));
    }
}

/// A red drum on its stand.
fn big_drum(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.45, piece.size.y);
    let (wood, red) = (Skin::new(hex(0x4a2614)), Skin::new(piece.colour).gloss(0.4));
    for x in [-r * 0.9, r * 0.9] {
        body.rod(v3(x, 0.0, -0.2), v3(x * 0.8, h - r, 0.0), 0.04, 0.04, wood);
        body.rod(v3(x, 0.0, 0.24), v3(x * 0.8, h - r, 0.0), 0.04, 0.04, wood);
    }
    let middle: Vec3 = v3(0.0, h - r, 0.0);
    let half = v3(0.0, 0.0, r * 0.72);
    body.drum(middle - half, middle, r * 0.88, r, red);
    body.drum(middle, middle + half, r, r * 0.88, red);
    body.drum(middle - half - v3(0.0, 0.0, 0.01), middle - half, r * 0.86, r * 0.88, Skin::new(hex(0xeedfc0)));
    for stud in 0..18 {
        let turns = stud as f32 / 18.0;
        let (c, s) = (crate::maths::cos_turns(turns), crate::maths::sin_turns(turns));
        let at = middle - half * 0.94 + v3(c * r * 0.9, s * r * 0.9, 0.0);
        body.orb(at, 0.022, Skin::new(hex(0xe0b030)).gloss(0.6));
    }
}
