//! What stands in castles, crypts and old houses: bars, chains, torches, a throne, banners,
//! the niche and the arches of a mosque, cobwebs, tombs. Lengths are metres; the front
//! looks towards -z.
//!
//! Knows no room.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of such a room; false if it is none.
pub(crate) fn castle(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::IronBars => iron_bars(body, piece),
        K::Shackles => shackles(body, piece),
        K::Torch => torch(body, piece),
        K::Throne => throne(body, piece),
        K::Banner => banner(body, piece),
        K::Mihrab => mihrab(body, piece),
        K::Arcade => arcade(body, piece),
        K::Cobweb => cobweb(body, piece),
        K::Candelabrum => candelabrum(body, piece),
        K::Tomb => tomb(body, piece),
        K::Dais => dais(body, piece),
        _ => return false,
    }
    true
}

/// The door of a cell: bars in a frame, the dark behind them.
fn iron_bars(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let iron = Skin::new(piece.colour).gloss(0.35);
    body.block((-w, 0.0, 0.06), (w, h, 0.08), Skin::new(hex(0x060606)));
    let stone = Skin::new(hex(0x6a645a));
    for side in [-1.0, 1.0] {
        let (a, b) = (side * w, side * (w + 0.22));
        body.block((a.min(b), 0.0, -0.1), (a.max(b), h, 0.08), stone);
    }
    body.block((-w - 0.22, h, -0.1), (w + 0.22, h + 0.26, 0.08), stone.tone(1.1));
    let bars = ((piece.size.x / 0.17) as i32).max(3);
    for bar in 0..=bars {
        let x = -w + bar as f32 * piece.size.x / bars as f32;
        body.rod(v3(x, 0.0, 0.0), v3(x, h, 0.0), 0.022, 0.022, iron);
    }
    for y in [0.12, h * 0.36, h * 0.68, h - 0.1] {
        body.block((-w, y - 0.03, -0.03), (w, y + 0.03, 0.02), iron.tone(1.2));
    }
    body.block((w * 0.3, h * 0.4, -0.07), (w * 0.3 + 0.2, h * 0.4 + 0.26, -0.02), iron.tone(1.5));
    body.orb(v3(w * 0.3 + 0.1, h * 0.4 + 0.12, -0.08), 0.025, Skin::new(hex(0x0a0a0a)));
}

/// Two chains that hang from a wall, each with its ring for a wrist.
fn shackles(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let iron = Skin::new(piece.colour).gloss(0.5);
    for side in [-1.0, 1.0] {
        let x = side * w;
        body.drum(v3(x, 0.0, 0.03), v3(x, 0.0, -0.05), 0.07, 0.06, iron);
        let links = ((h / 0.085) as i32).max(1);
        for link in 0..links {
            let y = -0.085 * (link as f32 + 0.5);
            let turned = if link % 2 == 0 { v3(0.022, 0.0, 0.0) } else { v3(0.0, 0.0, 0.022) };
            for hand in [-1.0, 1.0] {
                let out = v3(x, y, -0.07) + turned * hand;
                body.rod(out - v3(0.0, 0.045, 0.0), out + v3(0.0, 0.045, 0.0), 0.011, 0.011, iron);
            }
        }
        let ring = v3(x, -h - 0.07, -0.08);
        let line: Vec<(Vec3, f32)> = (0..=10)
            .map(|k| k as f32 / 10.0)
            .map(|t| (ring + v3(cos_turns(t) * 0.08, sin_turns(t) * 0.09, 0.0), 0.017))
            .collect();
        body.tube(&line, 1.0, iron.tone(1.15));
    }
}

/// A flame of so large a body.
fn flame(body: &mut Body, at: Vec3, size: f32, lit: f32) {
    body.ball(
        at + v3(0.0, size * 0.9, 0.0),
        v3(0.55, 1.15, 0.55) * size,
        Skin::new(v3(1.0, 0.5, 0.12)).glow(2.2 * lit),
    );
    body.ball(
        at + v3(0.0, size * 0.6, -0.02),
        v3(0.3, 0.7, 0.3) * size,
        Skin::new(v3(1.0, 0.86, 0.46)).glow(3.2 * lit),
    );
    body.ball(
        at + v3(0.1 * size, size * 2.0, 0.0),
        v3(0.2, 0.6, 0.2) * size,
        Skin::new(v3(1.0, 0.42, 0.1)).glow(1.8 * lit),
    );
    body.glow(at + v3(0.0, size, 0.0), size * 7.0, v3(1.0, 0.55, 0.2) * (0.3 * lit));
}

/// A torch in its holder on a wall.
fn torch(body: &mut Body, piece: &Furniture) {
    let (h, out) = (piece.size.y, piece.size.z);
    let (iron, wood) = (Skin::new(piece.colour).gloss(0.3), Skin::new(hex(0x5a3a20)));
    body.block((-0.08, -0.1, -0.02), (0.08, 0.24, 0.06), iron);
    body.rod(v3(0.0, 0.08, 0.0), v3(0.0, 0.06, -out), 0.022, 0.022, iron);
    let (foot, head) = (v3(0.0, -0.22, -out * 0.75), v3(0.0, h * 0.5, -out * 1.1));
    body.rod(foot, head, 0.03, 0.045, wood);
    body.drum(head - v3(0.0, 0.06, 0.0), head + v3(0.0, 0.07, 0.0), 0.06, 0.085, iron);
    flame(body, head + v3(0.0, 0.06, 0.0), piece.size.x * 0.55, piece.lit.max(0.2));
}

/// A high seat of gold and red, its back crowned.
fn throne(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let gold = Skin::new(piece.colour).gloss(0.8);
    let velvet = Skin::new(hex(0x8a1420));
    body.block((-w, 0.0, -d), (w, 0.14, d), gold.tone(0.8));
    body.block((-w + 0.06, 0.14, -d + 0.04), (w - 0.06, 0.44, d), gold.tone(0.9));
    body.block((-w + 0.16, 0.44, -d + 0.02), (w - 0.16, 0.53, d - 0.1), velvet.tone(1.15));
    body.block((-w + 0.06, 0.4, d - 0.14), (w - 0.06, h * 0.78, d), gold);
    body.block((-w + 0.18, 0.55, d - 0.17), (w - 0.18, h * 0.72, d - 0.13), velvet);
    for (row, x) in (0..4).flat_map(|row| [-0.24, 0.0, 0.24].map(|x| (row, x))) {
        body.orb(v3(x, 0.75 + row as f32 * 0.28, d - 0.175), 0.028, gold);
    }
    // The crown of the back.
    let top = h * 0.78;
    body.plate(
        &[v3(-w + 0.06, top, d - 0.15), v3(w - 0.06, top, d - 0.15), v3(0.0, h * 0.95, d - 0.15)],
        gold.tone(1.1),
    );
    body.orb(v3(0.0, h * 0.95, d - 0.1), 0.11, gold.tone(1.2));
    body.orb(v3(0.0, top + 0.14, d - 0.17), 0.08, Skin::new(hex(0xc01c34)).gloss(0.9));
    for side in [-1.0, 1.0] {
        let x = side * (w - 0.09);
        body.block((x - 0.08, 0.44, -d + 0.04), (x + 0.08, 0.84, d - 0.1), gold.tone(0.92));
        body.ball(v3(x, 0.86, -d + 0.06), v3(0.11, 0.1, 0.12), gold.tone(1.15));
        body.rod(v3(x, 0.4, d - 0.07), v3(x, h * 0.86, d - 0.07), 0.06, 0.045, gold);
        body.orb(v3(x, h * 0.89, d - 0.07), 0.085, gold.tone(1.2));
    }
}

/// A long cloth that hangs from a pole, a crown on it and two points at its foot.
fn banner(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let (cloth, gold) = (Skin::new(piece.colour), Skin::new(hex(0xd8aa48)).gloss(0.4));
    body.rod(v3(-w - 0.12, 0.0, -0.06), v3(w + 0.12, 0.0, -0.06), 0.035, 0.035, gold);
    let sheet = |body: &mut Body, points: &[(f32, f32)], z: f32, skin: Skin| {
        let line: Vec<Vec3> = points.iter().map(|(x, y)| v3(*x, *y, z)).collect();
        body.plate(&line, skin);
    };
    let tail = -h + 0.5;
    sheet(body, &[(-w, tail), (w, tail), (w, 0.0), (-w, 0.0)], -0.04, cloth);
    sheet(body, &[(-w, -h), (0.0, tail), (-w, tail)], -0.04, cloth);
    sheet(body, &[(w, -h), (w, tail), (0.0, tail)], -0.04, cloth);
    for side in [-1.0, 1.0] {
        let (a, b) = (side * (w - 0.1), side * (w - 0.04));
        sheet(body, &[(a.min(b), tail), (a.max(b), tail), (a.max(b), -0.05), (a.min(b), -0.05)], -0.046, gold);
    }
    // A crown.
    let (r, y) = (w * 0.5, -h * 0.45);
    sheet(body, &[(-r, y), (r, y), (r, y + r * 0.4), (-r, y + r * 0.4)], -0.05, gold);
    for x in [-0.7, 0.0, 0.7] {
        let middle = x * r;
        sheet(
            body,
            &[(middle - r * 0.3, y + r * 0.4), (middle + r * 0.3, y + r * 0.4), (middle, y + r * 1.1)],
            -0.05,
            gold,
        );
    }
}

/// The line of a pointed arch from its left foot to its right one.
fn pointed(half: f32, spring: f32, top: f32) -> Vec<(f32, f32)> {
    let side = |share: f32| {
        // Each side bulges out before it meets the other.
        let turns = share * 0.25;
        (half * cos_turns(turns).max(0.0), spring + (top - spring) * (sin_turns(turns) * 0.86 + 0.14 * share))
    };
    let left = (0..=8).map(|k| side(k as f32 / 8.0)).map(|(x, y)| (-x, y));
    let right = (0..8).rev().map(|k| side(k as f32 / 8.0));
    left.chain(right).collect()
}

/// A niche with a pointed head in a frame of tiles.
fn mihrab(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let (tile, gold) = (Skin::new(piece.colour).gloss(0.5), Skin::new(hex(0xd8b050)).gloss(0.6));
    body.block((-w, 0.0, -0.04), (w, h, 0.08), tile);
    // Tiles of three blues around it.
    let blues = [0x1a4a8a, 0x2f9aa8, 0xe8e4d4];
    for row in 0..(h / 0.34) as i32 {
        for side in [-1.0, 1.0] {
            let x = side * (w - 0.21);
            let y = 0.04 + row as f32 * 0.34;
            let blue = Skin::new(hex(blues[(row % 3) as usize])).gloss(0.5);
            body.plate(
                &[
                    v3(x - 0.13, y + 0.15, -0.045),
                    v3(x, y, -0.045),
                    v3(x + 0.13, y + 0.15, -0.045),
                    v3(x, y + 0.3, -0.045),
                ],
                blue,
            );
        }
    }
    body.block((-w, h - 0.5, -0.06), (w, h - 0.12, -0.04), Skin::new(hex(0x163a70)).gloss(0.5));
    for stroke in 0..14 {
        let x = -w * 0.86 + stroke as f32 * w * 0.132;
        let tall = 0.08 + 0.12 * unit2(stroke, 3, piece.seed);
        body.rod(v3(x, h - 0.4, -0.07), v3(x + 0.06, h - 0.4 + tall, -0.07), 0.014, 0.01, gold);
    }
    let arch = |half: f32, foot: f32, top: f32, z: f32| -> Vec<Vec3> {
        let mut line = vec![v3(half, foot, z), v3(-half, foot, z)];
        line.extend(pointed(half, h * 0.44, top).into_iter().map(|(x, y)| v3(x, y, z)));
        line.dedup_by(|a, b| (*a - *b).length() < 1e-4);
        line
    };
    body.plate(&arch(w * 0.66, 0.0, h * 0.84, -0.055), gold);
    body.plate(&arch(w * 0.58, 0.0, h * 0.79, -0.06), Skin::new(hex(0x10506a)).gloss(0.4));
    body.plate(&arch(w * 0.44, 0.0, h * 0.7, -0.065), Skin::new(hex(0x0c2c40)).gloss(0.3));
    for side in [-1.0, 1.0] {
        body.drum(v3(side * w * 0.66, 0.0, -0.12), v3(side * w * 0.66, h * 0.44, -0.12), 0.09, 0.08, gold.tone(1.1));
        body.orb(v3(side * w * 0.66, h * 0.46, -0.12), 0.13, gold);
    }
    body.rod(v3(0.0, h * 0.7, -0.1), v3(0.0, h * 0.56, -0.1), 0.008, 0.008, gold);
    body.ball(v3(0.0, h * 0.53, -0.1), v3(0.1, 0.14, 0.1), Skin::new(v3(1.0, 0.84, 0.5)).glow(1.8));
}

/// Columns from wall to wall, pointed arches over them up to the ceiling.
fn arcade(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let stone = Skin::new(piece.colour);
    let bays = 3;
    let wide = piece.size.x / bays as f32;
    let (spring, top, r) = (h * 0.48, h * 0.86, 0.24);
    for bay in 0..bays {
        let middle = -w + (bay as f32 + 0.5) * wide;
        let arch = pointed(wide * 0.5 - r, spring, top);
        for pair in arch.windows(2) {
            let [(ax, ay), (bx, by)] = [pair[0], pair[1]];
            let (ax, bx) = (middle + ax, middle + bx);
            body.plate(&[v3(ax, ay, -d), v3(bx, by, -d), v3(bx, h, -d), v3(ax, h, -d)], stone);
            body.plate(&[v3(ax, ay, -d), v3(ax, ay, d), v3(bx, by, d), v3(bx, by, -d)], stone.tone(0.72));
        }
        // Stones of two colours along it.
        for (index, pair) in arch.windows(2).enumerate().filter(|(index, _)| index % 2 == 0) {
            let out = |(x, y): (f32, f32)| v3(middle + x * 1.09, spring + (y - spring) * 1.08 + 0.06, -d - 0.012);
            let on = |(x, y): (f32, f32)| v3(middle + x, y, -d - 0.012);
            let tone = if index % 4 == 0 { 0xa8483a } else { 0x2f7a8a };
            body.plate(&[on(pair[0]), on(pair[1]), out(pair[1]), out(pair[0])], Skin::new(hex(tone)));
        }
    }
    for post in 0..=bays {
        let x = -w + post as f32 * wide;
        body.plate(
            &[v3(x - r, spring, -d), v3(x + r, spring, -d), v3(x + r, h, -d), v3(x - r, h, -d)],
            stone.tone(0.97),
        );
        body.block((x - 0.3, 0.0, -0.3), (x + 0.3, 0.24, 0.3), stone.tone(0.8));
        body.drum(v3(x, 0.24, 0.0), v3(x, spring - 0.3, 0.0), 0.19, 0.17, Skin::new(hex(0xb8a890)).gloss(0.5));
        body.drum(v3(x, spring - 0.3, 0.0), v3(x, spring, 0.0), 0.18, 0.3, Skin::new(hex(0xc8a050)).gloss(0.5));
    }
}

/// A web in a corner: threads from its point, others across them.
fn cobweb(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x, piece.size.y);
    let silk = Skin::new(piece.colour).glow(0.12);
    let spoke = |share: f32, reach: f32| {
        let turns = share * 0.25;
        v3(w * cos_turns(turns) * reach, -h * sin_turns(turns) * reach, -0.02 - 0.05 * reach)
    };
    let rays = 6;
    for ray in 0..=rays {
        let share = ray as f32 / rays as f32;
        body.rod(Vec3::ZERO, spoke(share, 1.0), 0.005, 0.004, silk);
    }
    for ring in 1..=5 {
        let reach = ring as f32 * 0.185;
        for ray in 0..rays {
            let (a, b) = (ray as f32 / rays as f32, (ray + 1) as f32 / rays as f32);
            let sag = spoke((a + b) * 0.5, reach * 0.9);
            body.rod(spoke(a, reach), sag, 0.004, 0.004, silk);
            body.rod(sag, spoke(b, reach), 0.004, 0.004, silk);
        }
    }
    // What years have spun between them.
    let mut veil = vec![Vec3::ZERO];
    veil.extend((0..=rays).map(|ray| spoke(ray as f32 / rays as f32, 0.55)));
    body.plate(&veil, Skin::film(piece.colour * 0.7));
}

/// Candles on three arms of a tall stand.
fn candelabrum(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let brass = Skin::new(piece.colour).gloss(0.6);
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.06, 0.0), r * 0.8, r * 0.5, brass);
    body.rod(v3(0.0, 0.05, 0.0), v3(0.0, h * 0.74, 0.0), 0.025, 0.02, brass);
    body.orb(v3(0.0, h * 0.4, 0.0), 0.05, brass);
    for (index, x) in [-r, 0.0, r].into_iter().enumerate() {
        let foot = v3(x, h * if index == 1 { 0.8 } else { 0.74 }, 0.0);
        body.rod(v3(0.0, h * 0.62, 0.0), foot, 0.016, 0.014, brass);
        body.drum(foot, foot + v3(0.0, 0.03, 0.0), 0.05, 0.055, brass);
        let tall = h * (0.13 + 0.05 * unit2(index as i32, 2, piece.seed));
        body.rod(foot, foot + v3(0.0, tall, 0.0), 0.022, 0.02, Skin::new(hex(0xf0e8d0)).glow(0.2));
        let tip = foot + v3(0.0, tall + 0.035, 0.0);
        body.ball(tip, v3(0.016, 0.042, 0.016), Skin::new(v3(1.0, 0.8, 0.4)).glow(3.4 * piece.lit));
        body.glow(tip, 0.26, v3(1.0, 0.66, 0.3) * (0.2 * piece.lit));
    }
}

/// A tomb of stone, and who is buried in it lying carved on its lid.
fn tomb(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let stone = Skin::new(piece.colour);
    body.block((-w - 0.06, 0.0, -d - 0.06), (w + 0.06, 0.14, d + 0.06), stone.tone(0.8));
    body.block((-w, 0.14, -d), (w, h - 0.14, d), stone.tone(0.92));
    body.block((-w - 0.07, h - 0.14, -d - 0.07), (w + 0.07, h, d + 0.07), stone.tone(1.08));
    // A cross on its end, and panels along its sides.
    body.block((-0.05, 0.24, -d - 0.03), (0.05, h - 0.22, -d), stone.tone(1.2));
    body.block((-0.2, h * 0.52, -d - 0.03), (0.2, h * 0.52 + 0.1, -d), stone.tone(1.2));
    let since = body.since();
    let carved = stone.tone(1.15);
    body.ball(v3(0.0, h + 0.12, d * 0.72), v3(0.13, 0.13, 0.15), carved);
    body.ball(v3(0.0, h + 0.08, d * 0.28), v3(0.26, 0.17, 0.42), carved);
    body.ball(v3(0.0, h + 0.06, -d * 0.36), v3(0.22, 0.13, 0.62), carved);
    body.ball(v3(0.0, h + 0.12, -d * 0.84), v3(0.16, 0.12, 0.09), carved);
    body.block((-0.24, h, d * 0.58), (0.24, h + 0.06, d * 0.92), carved.tone(0.9));
    body.soften(since);
}

/// Three broad steps, a red cloth over their middle.
fn dais(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let (stone, cloth) = (Skin::new(piece.colour), Skin::new(hex(0xa8161c)));
    for step in 0..3 {
        let low = h * step as f32 / 3.0;
        let (in_x, front) = (step as f32 * 0.36, -d + step as f32 * 0.36);
        body.block((-w + in_x, low, front), (w - in_x, low + h / 3.0, d), stone.tone(0.86 + 0.1 * step as f32));
        body.block((-0.75, low, front - 0.012), (0.75, low + h / 3.0 + 0.012, front + 0.4), cloth);
    }
    body.block((-0.75, h, -d + 0.9), (0.75, h + 0.012, d), cloth);
}
