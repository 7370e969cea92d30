//! What animals rest on that no room has of its own: a counter with its till, a row of
//! washing machines, a piano, books on each other, a wall, steps, pots of flowers, a
//! crate. Lengths are metres; the front looks towards -z.
//!
//! Knows no room, and nobody who rests on it.

use super::branch::branch;
use super::outdoor;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws such a piece; false if it is none.
pub(crate) fn support(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::Counter => counter(body, piece),
        K::Washer => washers(body, piece),
        K::Piano => piano(body, piece),
        K::BookStack => book_stack(body, piece),
        K::StoneWall => stone_wall(body, piece),
        K::Steps => steps(body, piece),
        K::FlowerPots => flower_pots(body, piece),
        K::Crate => crate_of_boards(body, piece),
        K::Railing => railing(body, piece),
        K::Branch => branch(body, piece),
        K::Log => outdoor::log(body, piece),
        K::TreeStump => outdoor::stump(body, piece),
        K::IceBlock => outdoor::ice_block(body, piece),
        _ => return false,
    }
    true
}

/// Half the width, the height and half the depth of a piece.
fn halves(piece: &Furniture) -> (f32, f32, f32) {
    (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5)
}

/// A counter of boards with a till at its one end and a lamp at the other.
fn counter(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let wood = Skin::new(piece.colour).gloss(0.2);
    body.block((-w, 0.0, -d + 0.05), (w, h - 0.05, d), wood.tone(0.8));
    let panels = ((w * 2.0 / 0.62) as i32).max(1);
    let pitch = w * 2.0 / panels as f32;
    for panel in 0..panels {
        let (from, to) = (-w + panel as f32 * pitch + 0.05, -w + (panel + 1) as f32 * pitch - 0.05);
        body.block((from, 0.16, -d + 0.03), (to, h - 0.14, -d + 0.05), wood);
        body.block((from + 0.05, 0.21, -d + 0.02), (to - 0.05, h - 0.19, -d + 0.03), wood.tone(1.12));
    }
    body.block((-w - 0.04, h - 0.05, -d), (w + 0.04, h, d + 0.02), wood.tone(1.3).gloss(0.4));
    let x = w - 0.34;
    let brass = Skin::metal(hex(0xb08a48));
    body.block((x - 0.2, h, -0.14), (x + 0.2, h + 0.11, 0.2), brass.tone(0.7));
    body.block((x - 0.17, h + 0.11, 0.0), (x + 0.17, h + 0.34, 0.19), brass.tone(0.85));
    body.block((x - 0.13, h + 0.34, 0.07), (x + 0.13, h + 0.44, 0.13), Skin::new(hex(0xe9e4d2)));
    for key in 0..12 {
        let at = v3(x - 0.13 + (key % 4) as f32 * 0.087, h + 0.13, -0.1 + (key / 4) as f32 * 0.045);
        body.orb(at, 0.018, Skin::new(hex(0xf2eee2)).gloss(0.5));
    }
    let foot = v3(-w + 0.3, h, 0.08);
    body.drum(foot, foot + v3(0.0, 0.02, 0.0), 0.09, 0.08, brass);
    body.rod(foot, foot + v3(0.0, 0.34, 0.0), 0.012, 0.01, brass);
    body.drum(foot + v3(0.0, 0.3, 0.0), foot + v3(0.0, 0.42, 0.0), 0.14, 0.07, Skin::new(hex(0x2f6a4a)).glow(0.25));
}

/// Washing machines side by side, each with its round door.
fn washers(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let count = ((piece.size.x / 0.62) as i32).max(1);
    let pitch = piece.size.x / count as f32;
    // They stand on each other where there is the height for two.
    let tiers = ((h / 0.8) as i32).max(1);
    let high = h / tiers as f32;
    let steel = Skin::metal(hex(0xc8ccd0));
    for (tier, place) in (0..tiers).flat_map(|tier| (0..count).map(move |place| (tier, place))) {
        let (x, y) = (-w + (place as f32 + 0.5) * pitch, tier as f32 * high);
        let half = pitch * 0.5 - 0.008;
        let white = Skin::new(piece.colour).gloss(0.5);
        body.block((x - half, y, -d), (x + half, y + high - 0.01, d), white);
        body.block((x - half, y + high - 0.16, -d - 0.006), (x + half, y + high - 0.03, -d), white.tone(0.78));
        body.block((x - half + 0.04, y + high - 0.13, -d - 0.01), (x - 0.02, y + high - 0.06, -d), white.tone(1.05));
        body.block(
            (x + 0.05, y + high - 0.12, -d - 0.012),
            (x + 0.15, y + high - 0.07, -d),
            Skin::new(hex(0x5ac8e0)).glow(0.7),
        );
        body.drum(
            v3(x + half - 0.07, y + high - 0.095, -d - 0.03),
            v3(x + half - 0.07, y + high - 0.095, -d),
            0.03,
            0.035,
            steel,
        );
        let middle = v3(x, y + high * 0.42, -d);
        let out = v3(0.0, 0.0, -1.0);
        body.drum(middle + out * 0.045, middle, 0.2, 0.215, steel);
        body.drum(middle + out * 0.05, middle + out * 0.03, 0.155, 0.155, Skin::new(hex(0x28323c)).gloss(0.9));
        // The washing behind the glass.
        for cloth in 0..5 {
            let dice = |salt: i32| unit2(cloth + place * 7 + tier * 31, salt, piece.seed);
            let (turns, r) = (0.5 + 0.5 * dice(1), 0.1 * dice(2));
            let at = middle + out * 0.052 + v3(cos_turns(turns) * r, sin_turns(turns) * r - 0.02, 0.0);
            let hue = hex(WASHING[(dice(3) * 4.99) as usize]);
            body.ball(at, v3(0.05, 0.035, 0.008), Skin::new(hue));
        }
    }
    body.block((-w, 0.0, -d + 0.02), (w, 0.06, d), Skin::new(hex(0x3a4048)));
}

const WASHING: [u32; 5] = [0xd8e2ea, 0x5a86b8, 0xd86a5a, 0xe8c86a, 0x7ab0a0];

/// An upright piano: its case, the lid, the keys and the music on its desk.
fn piano(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let case = Skin::new(piece.colour).gloss(0.8);
    body.block((-w, 0.0, -d * 0.25), (w, h - 0.04, d), case);
    body.block((-w - 0.02, h - 0.04, -d * 0.3), (w + 0.02, h, d + 0.01), case.tone(1.5));
    let keys = h * 0.58;
    for side in [-1.0, 1.0] {
        let (a, b) = (side * w, side * (w - 0.07));
        body.block((a.min(b), 0.0, -d), (a.max(b), keys + 0.08, -d * 0.2), case.tone(1.2));
    }
    body.block((-w + 0.06, keys - 0.12, -d), (w - 0.06, keys, -d * 0.2), case.tone(1.1));
    let ivory = Skin::new(hex(0xf2ede0)).gloss(0.6);
    body.block((-w + 0.08, keys, -d + 0.02), (w - 0.08, keys + 0.02, -d * 0.35), ivory);
    let pitch = (w * 2.0 - 0.16) / 36.0;
    for key in 0..36 {
        let x = -w + 0.08 + key as f32 * pitch;
        body.block((x - 0.002, keys + 0.018, -d + 0.018), (x + 0.002, keys + 0.022, -d * 0.35), case);
        if !matches!(key % 7, 2 | 6) {
            let black = (x + pitch * 0.72, x + pitch * 1.28);
            body.block((black.0, keys + 0.02, -d * 0.75), (black.1, keys + 0.035, -d * 0.35), case);
        }
    }
    body.block((-0.32, keys + 0.14, -d * 0.34), (0.32, keys + 0.42, -d * 0.27), Skin::new(hex(0xf4f0e4)));
    body.block((-0.004, keys + 0.14, -d * 0.35), (0.004, keys + 0.42, -d * 0.27), case);
}

/// Books on each other, none quite as long as the next or quite in line with it.
fn book_stack(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let covers = [0x8a2f2a, 0x2a4a6a, 0x4a6a3a, 0xc8a24a, 0x5a3a5a, 0xd8cdb4, 0x2f5f5a];
    let count = ((h / 0.065) as i32).max(1);
    let thick = h / count as f32;
    for book in 0..count {
        let dice = |salt: i32| unit2(book, salt, piece.seed);
        let (half, deep) = (w * (0.86 + 0.14 * dice(1)), d * (0.86 + 0.14 * dice(2)));
        let (x, y) = (0.03 * (dice(3) - 0.5), book as f32 * thick);
        let cover = Skin::new(hex(covers[(dice(4) * 6.99) as usize]));
        body.block((x - half, y, -deep), (x + half, y + thick * 0.16, deep), cover);
        body.block((x - half, y + thick * 0.84, -deep), (x + half, y + thick - 0.002, deep), cover);
        // Some show the spine, some the edges of their pages.
        let front = if dice(5) < 0.65 { cover.tone(0.92) } else { Skin::new(hex(0xeee4cc)) };
        body.block(
            (x - half + 0.01, y + thick * 0.16, -deep + 0.004),
            (x + half - 0.01, y + thick * 0.84, deep),
            front,
        );
        if dice(5) < 0.65 {
            let band = Skin::new(hex(0xe0c070));
            for at in [-0.6, 0.6] {
                let x = x + half * at;
                body.block(
                    (x - 0.012, y + thick * 0.1, -deep - 0.002),
                    (x + 0.012, y + thick * 0.9, -deep + 0.004),
                    band,
                );
            }
        }
    }
}

/// A wall of rough stones under a coping of slabs.
fn stone_wall(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let stone = Skin::new(piece.colour);
    body.block((-w, -0.5, -d + 0.06), (w, h - 0.08, d - 0.02), stone.tone(0.55));
    let courses = 5;
    let high = (h - 0.08) / courses as f32;
    for course in -1..courses {
        let mut x = -w - 0.1 * unit2(course, 9, piece.seed);
        let mut index = 0;
        while x < w {
            let dice = |salt: i32| unit2(index + course * 40, salt, piece.seed);
            let long = 0.26 + 0.3 * dice(1);
            let to = (x + long).min(w + 0.1);
            let out = 0.05 * dice(2);
            let y = course as f32 * high;
            let tone = stone.tone(0.8 + 0.4 * dice(3));
            body.block((x + 0.012, y + 0.008, -d - out + 0.04), (to - 0.012, y + high - 0.008, d), tone);
            x = to;
            index += 1;
        }
    }
    let mut x = -w;
    let mut slab = 0;
    while x < w {
        let to = x + 0.62 + 0.2 * unit2(slab, 5, piece.seed);
        body.block(
            (x, h - 0.08, -d - 0.05),
            (to - 0.015, h, d + 0.03),
            stone.tone(1.05 + 0.15 * unit2(slab, 6, piece.seed)),
        );
        x = to;
        slab += 1;
    }
}

/// Three steps of worn stone between two low walls.
fn steps(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let stone = Skin::new(piece.colour);
    let count = 3;
    for step in 0..count {
        let (y, z) = (h * step as f32 / count as f32, -d + step as f32 * d * 2.0 / count as f32);
        let high = h / count as f32;
        for block in 0..4 {
            let joint = |at: i32| -w + (at as f32 + 0.2 * (step % 2) as f32 * f32::from(at % 4 > 0)) * w * 0.5;
            let tone = stone.tone(0.9 + 0.2 * unit2(block, step, piece.seed));
            body.block(
                (joint(block), y - 0.4, z + 0.03),
                (joint(block + 1) - 0.008, y + high - 0.05, d),
                tone.tone(0.85),
            );
            body.block((joint(block), y + high - 0.05, z), (joint(block + 1) - 0.008, y + high, d + 0.05), tone);
        }
    }
    for side in [-1.0, 1.0] {
        let (a, b) = (side * w, side * (w + 0.34));
        body.block((a.min(b), -0.4, -d - 0.1), (a.max(b), h + 0.14, d), stone.tone(0.8));
        let (a, b) = (side * (w - 0.03), side * (w + 0.37));
        body.block((a.min(b), h + 0.14, -d - 0.14), (a.max(b), h + 0.22, d), stone.tone(1.08));
    }
}

/// Pots of flowers on the ground to both sides and behind, a gap in their middle.
fn flower_pots(body: &mut Body, piece: &Furniture) {
    let (w, _, d) = halves(piece);
    let spots = [(-0.95, 0.1, 1.1), (-0.6, 0.75, 0.8), (-0.62, -0.7, 0.7), (-0.1, 1.0, 0.9), (0.4, 0.9, 0.75)];
    let spots = spots.into_iter().chain([(0.98, 0.05, 1.05), (0.66, -0.75, 0.75), (0.72, 0.6, 0.9)]);
    for (index, (x, z, scale)) in spots.enumerate() {
        pot(body, v3(x * w, 0.0, z * d), scale, (index as i32, piece));
    }
}

/// A pot of clay with a plant in bloom.
fn pot(body: &mut Body, foot: Vec3, scale: f32, (index, piece): (i32, &Furniture)) {
    let dice = |salt: i32| unit2(index, salt, piece.seed);
    let clay = Skin::new(piece.colour).tone(0.85 + 0.3 * dice(1));
    let at = |y: f32| foot + v3(0.0, y * scale, 0.0);
    body.drum(at(0.0), at(0.2), 0.095 * scale, 0.135 * scale, clay);
    body.drum(at(0.2), at(0.24), 0.15 * scale, 0.155 * scale, clay.tone(1.1));
    body.drum(at(0.235), at(0.242), 0.135 * scale, 0.135 * scale, Skin::new(hex(0x3a2a1e)));
    let petals = [0xe0405a, 0xf0a8c0, 0xf4d04a, 0xf6f2ea, 0x9a5ac8, 0xf07a3a];
    let bloom = Skin::new(hex(petals[(dice(2) * 5.99) as usize]));
    let leaf = Skin::new(hex(0x4a7a3a));
    for stem in 0..22 {
        let of = |salt: i32| unit2(stem + index * 30, salt, piece.seed);
        let (turns, out, high) = (of(3), 0.2 * of(4).sqrt(), 0.34 + 0.24 * of(5));
        let tip = at(high) + v3(cos_turns(turns), 0.0, sin_turns(turns)) * (out * scale);
        body.rod(at(0.22), tip, 0.008 * scale, 0.005 * scale, leaf);
        let size = 0.055 * scale;
        if stem % 5 < 2 {
            body.ball(tip, v3(size, size * 0.7, size), bloom.tone(0.85 + 0.3 * of(6)));
        } else {
            body.ball(tip - v3(0.0, 0.05 * scale, 0.0), v3(size * 1.2, size * 0.6, size), leaf.tone(0.8 + 0.5 * of(6)));
        }
    }
}

/// A crate of boards with gaps between them.
fn crate_of_boards(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let wood = Skin::new(piece.colour);
    body.block((-w + 0.02, 0.01, -d + 0.02), (w - 0.02, h - 0.03, d - 0.02), wood.tone(0.4));
    let boards = 4;
    for board in 0..boards {
        let (y, tone) = (h * board as f32 / boards as f32, wood.tone(0.85 + 0.3 * unit2(board, 1, piece.seed)));
        let top = y + h / boards as f32 - 0.014;
        body.block((-w, y, -d), (w, top, -d + 0.02), tone);
        body.block((-w, y, -d), (-w + 0.02, top, d), tone.tone(0.9));
        body.block((w - 0.02, y, -d), (w, top, d), tone.tone(0.9));
        let (z, deep) = (-d + board as f32 * d * 2.0 / boards as f32, d * 2.0 / boards as f32);
        body.block((-w, h - 0.02, z), (w, h, z + deep - 0.012), tone.tone(1.1));
    }
    for x in [-w + 0.05, w - 0.05] {
        body.block((x - 0.04, 0.0, -d - 0.015), (x + 0.04, h - 0.02, -d), wood.tone(1.15));
    }
}

/// A rail on bars between posts, as balconies have.
fn railing(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let iron = Skin::new(piece.colour).gloss(0.3);
    body.block((-w, h - 0.05, -d), (w, h, d), iron.tone(1.2));
    body.block((-w, 0.1, -d * 0.5), (w, 0.13, d * 0.5), iron);
    let bars = ((piece.size.x / 0.13) as i32).max(2);
    for bar in 0..=bars {
        let x = -w + bar as f32 * piece.size.x / bars as f32;
        let thick = if bar % 8 == 0 { 0.026 } else { 0.009 };
        body.rod(v3(x, 0.0, 0.0), v3(x, h - 0.04, 0.0), thick, thick, iron);
    }
}
