//! What lines the halls and ways of offices, shops and stations: partitions of
//! glass, a front of glass to the day outside, shop fronts under their signs, the
//! rails of galleries, moving stairs. Lengths are metres; the front looks towards -z.
//!
//! Knows no hall.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, hex, mix, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of such a hall; false if it is none.
pub(crate) fn concourse(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::GlassPartition => glass_partition(body, piece),
        K::Facade => facade(body, piece),
        K::ShopFront => shop_front(body, piece),
        K::Gallery => gallery(body, piece),
        K::Escalator => escalator(body, piece),
        K::StationSign => station_sign(body, piece),
        _ => return false,
    }
    true
}

/// A sheet that stands upright from its lower left to its upper right corner.
pub(super) fn sheet(body: &mut Body, (left, low): (f32, f32), (right, high): (f32, f32), z: f32, skin: Skin) {
    body.plate(&[v3(left, low, z), v3(right, low, z), v3(right, high, z), v3(left, high, z)], skin);
}

/// Width of a pane of a partition.
const PANE_M: f32 = 1.25;

/// Panes from the floor to the ceiling in thin frames, with the frosted bands that
/// keep people from walking into them; some are doors.
fn glass_partition(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let frame = Skin::new(piece.colour).gloss(0.3);
    let (frost, glass) = (Skin::new(hex(0xe4eef2)).gloss(0.5), Skin::film(hex(0xd4e8ec)));
    body.block((-w, 0.0, -0.03), (w, 0.09, 0.03), frame);
    body.block((-w, h - 0.07, -0.03), (w, h, 0.03), frame);
    let bays = ((piece.size.x / PANE_M) as i32).max(1);
    let wide = piece.size.x / bays as f32;
    for bay in 0..=bays {
        let x = -w + bay as f32 * wide;
        body.block((x - 0.022, 0.0, -0.03), (x + 0.022, h, 0.03), frame);
        if bay == bays {
            break;
        }
        let (left, right) = (x + 0.022, x + wide - 0.022);
        sheet(body, (left, 0.09), (right, h - 0.07), 0.0, glass);
        sheet(body, (left, 1.0), (right, 1.22), -0.004, frost);
        sheet(body, (left, 1.32), (right, 1.36), -0.004, frost);
        if bay % 3 == 1 {
            body.block((left, 2.1, -0.03), (right, 2.16, 0.03), frame);
            let grip = v3(right - 0.09, 0.75, -0.06);
            body.rod(grip, grip + v3(0.0, 0.7, 0.0), 0.016, 0.016, Skin::new(hex(0xc4c8cc)).gloss(0.9));
        }
    }
}

/// A front of glass in the colour of the light outside, other houses far below it.
fn facade(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let sky = |share: f32, tone: f32| Skin::new(Vec3::ZERO.lerp(piece.colour, share * tone)).glow(1.0);
    let rows = 4;
    for row in 0..rows {
        let (low, high) = (h * row as f32 / rows as f32, h * (row + 1) as f32 / rows as f32);
        sheet(body, (-w, low), (w, high), 0.02, sky(piece.lit, mix(0.72, 1.0, row as f32 / 3.0)));
    }
    let towers = (piece.size.x / 0.7) as i32;
    for tower in 0..towers {
        let x = -w + (tower as f32 + 0.5) * piece.size.x / towers as f32;
        let tall = h * (0.2 + 0.4 * unit2(tower, 3, piece.seed));
        let half = 0.22 + 0.16 * unit2(tower, 5, piece.seed);
        sheet(body, ((x - half).max(-w), 0.0), ((x + half).min(w), tall), 0.015, sky(piece.lit, 0.52));
    }
    let frame = Skin::new(hex(0x4a5056));
    let bars = ((piece.size.x / 1.5) as i32).max(1);
    for bar in 0..=bars {
        let x = -w + piece.size.x * bar as f32 / bars as f32;
        body.block((x - 0.035, 0.0, -0.05), (x + 0.035, h, 0.02), frame);
    }
    for y in [0.0, h * 0.3, h - 0.06] {
        body.block((-w, y, -0.04), (w, y + 0.06, 0.02), frame);
    }
}

/// Grounds of signs with the colour of what is written on them.
const SIGNS: [(u32, u32); 6] = [
    (0x1c1e22, 0xf6f2e8),
    (0xb8202c, 0xfff4e0),
    (0xf2f0ea, 0x1f4a8a),
    (0x16563e, 0xf6ecd0),
    (0x20264a, 0xf8c84a),
    (0xf6f4f0, 0xc8283a),
];

/// A shop behind glass: its sign above, light, goods and a figure in the window.
fn shop_front(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let sign_m = 0.62;
    let pick = (unit2(1, 2, piece.seed) * 5.99) as usize;
    let (ground, letters) = SIGNS[pick];
    body.block((-w, 0.0, 0.0), (w, h, 0.12), Skin::new(piece.colour));
    let warm = hex([0xfff0d8, 0xf4f6ff, 0xffe8cc][pick % 3]);
    let (low, high) = (0.12, h - sign_m - 0.1);
    sheet(body, (-w + 0.12, low), (w - 0.12, high), -0.004, Skin::new(warm).glow(0.5 * piece.lit));
    goods(body, piece, (low, high));
    body.block((-w + 0.06, h - sign_m, -0.16), (w - 0.06, h - 0.06, 0.0), Skin::new(hex(ground)).gloss(0.3).glow(0.15));
    lettering(body, (w * 1.1, h - sign_m + 0.15, sign_m - 0.36), -0.17, hex(letters), piece.seed);
    let frame = Skin::new(hex(0x2a2c30)).gloss(0.4);
    for x in [-w, -w * 0.24, w * 0.24, w - 0.1] {
        body.block((x, 0.0, -0.08), (x + 0.1, h - sign_m, 0.0), frame);
    }
    body.block((-w, 0.0, -0.08), (w, 0.14, 0.0), frame);
    body.glow(v3(0.0, h * 0.45, -0.3), w * 0.9, warm * (0.05 * piece.lit));
}

/// What is in both windows of a shop, and seen through its door.
fn goods(body: &mut Body, piece: &Furniture, (low, high): (f32, f32)) {
    let w = piece.size.x * 0.5;
    let cloths = [0x2f4a6e, 0xb8403a, 0xe2c8a0, 0x3a3c42, 0x6a8a6a, 0xd88a9a];
    for place in 0..4 {
        let x = w * [-0.78, -0.46, 0.46, 0.78][place as usize];
        let cloth = Skin::new(hex(cloths[(unit2(place, 7, piece.seed) * 5.99) as usize])).glow(0.12);
        if unit2(place, 8, piece.seed) > 0.35 {
            // A figure in a coat.
            let foot = v3(x, low, -0.05);
            let skin = Skin::new(hex(0xe8dccc));
            body.rod(foot, foot + v3(0.0, 0.8, 0.0), 0.06, 0.08, cloth.tone(0.5));
            body.slab(foot + v3(0.0, 0.75, 0.0), foot + v3(0.0, 1.35, 0.0), 0.13, 0.17, 0.5, cloth);
            body.ball(foot + v3(0.0, 1.6, 0.0), v3(0.085, 0.11, 0.06), skin);
        } else {
            for shelf in 0..3 {
                let y = low + 0.45 + shelf as f32 * (high - low) * 0.26;
                body.block((x - 0.28, y - 0.03, -0.06), (x + 0.28, y, -0.01), Skin::new(hex(0xf0ece4)));
                for thing in 0..3 {
                    let tall = 0.12 + 0.14 * unit2(thing, shelf + place * 5, piece.seed);
                    let at = x + (thing as f32 - 1.0) * 0.18;
                    let hue = cloths[(unit2(thing + 3, shelf + place * 5, piece.seed) * 5.99) as usize];
                    body.block((at - 0.07, y, -0.06), (at + 0.07, y + tall, -0.02), Skin::new(hex(hue)).glow(0.1));
                }
            }
        }
    }
}

/// Letters of light: how wide they are together, how high they stand, how tall.
pub(super) fn lettering(body: &mut Body, (wide, up, tall): (f32, f32, f32), z: f32, colour: Vec3, seed: u32) {
    let count = 4 + (unit2(2, 9, seed) * 3.99) as i32;
    let pitch = (wide / count as f32).min(tall * 1.1);
    let lit = Skin::new(colour).glow(0.9);
    let thick = tall * 0.17;
    for letter in 0..count {
        let x = (letter as f32 - count as f32 * 0.5) * pitch;
        let (right, high) = (x + pitch * 0.7, up + tall);
        let dice = |stroke: i32| unit2(letter, stroke, seed ^ 0x51) > 0.4;
        sheet(body, (x, up), (x + thick, high), z, lit);
        if dice(0) {
            sheet(body, (right - thick, up), (right, high), z, lit);
        }
        for (stroke, y) in [(1, up), (2, up + tall * 0.42), (3, high - thick)] {
            if dice(stroke) || stroke == 2 {
                sheet(body, (x, y), (right, y + thick), z, lit);
            }
        }
    }
}

/// The edge of an upper floor with its rail of glass.
fn gallery(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let slab = Skin::new(piece.colour).gloss(0.2);
    body.block((-w, -0.45, -d), (w, 0.0, d), slab);
    body.block((-w, -0.3, -d - 0.012), (w, -0.2, -d), Skin::new(hex(0xfff2dc)).glow(0.8 * piece.lit));
    let glass = Skin::film(hex(0xcfe6e4));
    sheet(body, (-w, 0.04), (w, h - 0.04), -d + 0.03, glass);
    sheet(body, (-w, 0.02), (w, 0.1), -d + 0.02, Skin::new(hex(0xb4bcc0)).gloss(0.6));
    let steel = Skin::new(hex(0xc4c8cc)).gloss(0.9);
    body.rod(v3(-w, h, -d + 0.03), v3(w, h, -d + 0.03), 0.035, 0.035, steel);
    let posts = ((piece.size.x / 1.4) as i32).max(1);
    for post in 0..=posts {
        let x = -w + piece.size.x * post as f32 / posts as f32;
        body.rod(v3(x, 0.0, -d + 0.04), v3(x, h, -d + 0.04), 0.02, 0.02, steel);
    }
}

/// Moving stairs, which rise away from the front between rails of glass.
fn escalator(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let (steel, black) = (Skin::new(piece.colour).gloss(0.8), Skin::new(hex(0x16171a)).gloss(0.3));
    // Level at both ends, steep between them.
    let rise = |share: f32| h * clamp01((share - 0.12) / 0.76);
    let at = |share: f32| (rise(share), -d + share * d * 2.0);
    let steps = ((piece.size.z / 0.32) as i32).max(6);
    for step in 0..steps {
        let (y, z) = at(step as f32 / steps as f32);
        let deep = d * 2.0 / steps as f32;
        body.block((-w + 0.12, y - 0.22, z), (w - 0.12, y + 0.02, z + deep), Skin::new(hex(0x6a7076)).gloss(0.5));
        body.block((-w + 0.12, y + 0.005, z - 0.006), (w - 0.12, y + 0.022, z), Skin::new(hex(0xe0b52c)));
    }
    for side in [-1.0, 1.0] {
        let x = side * (w - 0.06);
        let course: Vec<(f32, f32)> = [0.0, 0.12, 0.88, 1.0].into_iter().map(at).collect();
        for pair in course.windows(2) {
            let [(y0, z0), (y1, z1)] = [pair[0], pair[1]];
            let band = |low: f32, high: f32| {
                [v3(x, y0 + low, z0), v3(x, y1 + low, z1), v3(x, y1 + high, z1), v3(x, y0 + high, z0)]
            };
            body.plate(&band(-0.5, 0.16), steel);
            body.plate(&band(0.16, 0.86), Skin::film(hex(0xcfe2e6)));
            body.rod(v3(x, y0 + 0.9, z0), v3(x, y1 + 0.9, z1), 0.04, 0.04, black);
        }
        let foot = v3(x, 0.9, -d);
        body.rod(foot, foot + v3(0.0, -0.45, -0.18), 0.04, 0.04, black);
        body.plate(&[foot, foot + v3(0.0, -0.45, -0.18), foot - v3(0.0, 0.9, 0.0)], steel);
    }
}

/// The name of a station in white, a ring with a bar beside it, a line below.
fn station_sign(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.block((-w, 0.0, -0.04), (w, h, 0.02), Skin::new(piece.colour).glow(0.35 * piece.lit));
    sheet(body, (-w, 0.0), (w, h * 0.16), -0.044, Skin::new(hex(0xe0382c)).glow(0.4 * piece.lit));
    lettering(body, (w * 1.2, h * 0.36, h * 0.36), -0.046, hex(0xf6f8fa), piece.seed % 3);
    let ring = v3(-w * 0.8, h * 0.56, -0.04);
    let disc = |out: f32, r: f32, hue: u32, body: &mut Body| {
        body.drum(ring, ring - v3(0.0, 0.0, out), r, r, Skin::new(hex(hue)).glow(0.4 * piece.lit));
    };
    disc(0.008, h * 0.3, 0xf6f8fa, body);
    disc(0.012, h * 0.2, 0xe0382c, body);
}
