//! What stands where music is played and made, and where one eats at night: a deck with
//! its records, a truss of coloured lights, a desk of faders, a microphone, booths, a
//! jukebox. Lengths are metres; the front looks towards -z.
//!
//! Knows no room, and nobody who plays in it.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// The colours of the lights above a floor for dancing.
const LIGHTS: [u32; 5] = [0xff2f8a, 0x2f6aff, 0x2fe8d8, 0x9a3fff, 0xff8a2f];

/// Draws such a piece; false if it is none.
pub(crate) fn nightlife(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::DjDeck => dj_deck(body, piece),
        K::Loudspeaker => loudspeaker(body, piece),
        K::StageLights => stage_lights(body, piece),
        K::LightWall => light_wall(body, piece),
        K::MirrorBall => mirror_ball(body, piece),
        K::MixingDesk => mixing_desk(body, piece),
        K::Microphone => microphone(body, piece),
        K::FoamPanels => foam_panels(body, piece),
        K::Booth => booth(body, piece),
        K::Jukebox => jukebox(body, piece),
        _ => return false,
    }
    true
}

fn dark() -> Skin {
    Skin::new(hex(0x1a1b1f)).gloss(0.3)
}

/// A table with two turntables and a mixer, light along its front.
fn dj_deck(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    body.block((-w - 0.5, 0.0, -d - 0.1), (w + 0.5, 0.12, d + 1.0), Skin::new(hex(0x2a2b30)));
    body.block((-w, 0.12, -d), (w, h - 0.05, d), dark());
    body.block((-w - 0.03, h - 0.05, -d - 0.03), (w + 0.03, h, d), dark().tone(1.8));
    let bars = 14;
    for bar in 0..bars {
        let x = -w + 0.1 + (w * 2.0 - 0.2) * (bar as f32 + 0.5) / bars as f32;
        let high = (h - 0.35) * (0.3 + 0.7 * unit2(bar, 3, piece.seed));
        let hue = Skin::new(hex(LIGHTS[bar as usize % 5])).glow(0.9 * piece.lit);
        body.block((x - 0.05, 0.22, -d - 0.012), (x + 0.05, 0.22 + high, -d), hue);
    }
    for x in [-w * 0.55, w * 0.55] {
        let at = v3(x, h, 0.0);
        body.block((x - 0.24, h, -0.2), (x + 0.24, h + 0.06, 0.2), Skin::new(hex(0xb4b8bc)).gloss(0.4));
        body.drum(at + v3(-0.04, 0.06, 0.0), at + v3(-0.04, 0.075, 0.0), 0.17, 0.17, dark());
        body.drum(at + v3(-0.04, 0.075, 0.0), at + v3(-0.04, 0.08, 0.0), 0.06, 0.06, Skin::new(hex(0xd83a3a)));
        body.rod(at + v3(0.18, 0.1, 0.14), at + v3(0.05, 0.09, -0.08), 0.01, 0.01, Skin::new(hex(0xd8dce0)));
    }
    body.block((-0.2, h, -0.2), (0.2, h + 0.08, 0.2), dark().tone(1.4));
    for knob in 0..12 {
        let at = v3(-0.14 + (knob % 4) as f32 * 0.09, h + 0.08, -0.12 + (knob / 4) as f32 * 0.1);
        body.drum(at, at + v3(0.0, 0.025, 0.0), 0.016, 0.014, Skin::new(hex(LIGHTS[knob % 5])).glow(0.4));
    }
}

/// A stack of boxes with round cones.
fn loudspeaker(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let boxes = ((h / 0.9) as i32).max(1);
    let high = h / boxes as f32;
    for level in 0..boxes {
        let y = level as f32 * high;
        body.block((-w, y + 0.01, -d), (w, y + high - 0.01, d), dark());
        let cone = |body: &mut Body, at: Vec3, r: f32| {
            body.drum(at, at - v3(0.0, 0.0, 0.03), r, r * 1.04, Skin::new(hex(0x4a4c52)));
            body.drum(at - v3(0.0, 0.0, 0.03), at - v3(0.0, 0.0, 0.034), r * 0.88, r * 0.88, Skin::new(hex(0x26272c)));
            body.orb(at - v3(0.0, 0.0, 0.02), r * 0.34, Skin::new(hex(0x5a5c62)).gloss(0.4));
        };
        cone(body, v3(0.0, y + high * 0.4, -d), (w * 0.72).min(high * 0.34));
        cone(body, v3(0.0, y + high * 0.84, -d), (w * 0.3).min(high * 0.12));
    }
}

/// A truss with lamps that throw beams of several colours down.
fn stage_lights(body: &mut Body, piece: &Furniture) {
    let w = piece.size.x * 0.5;
    let steel = Skin::new(hex(0x8a8e94)).gloss(0.5);
    for (y, z) in [(0.0, -0.15), (0.0, 0.15), (0.26, 0.0)] {
        body.rod(v3(-w, y, z), v3(w, y, z), 0.025, 0.025, steel);
    }
    let bays = (piece.size.x / 0.6) as i32;
    for bay in 0..bays {
        let x = -w + bay as f32 * 0.6;
        body.rod(v3(x, 0.0, -0.15), v3(x + 0.3, 0.26, 0.0), 0.012, 0.012, steel);
        body.rod(v3(x + 0.3, 0.26, 0.0), v3(x + 0.6, 0.0, -0.15), 0.012, 0.012, steel);
    }
    let lamps = 7;
    for lamp in 0..lamps {
        let share = lamp as f32 / (lamps - 1) as f32 * 2.0 - 1.0;
        let at = v3(share * w * 0.92, -0.12, -0.1);
        let colour = hex(LIGHTS[lamp as usize % 5]);
        let lean = 0.5 * sin_turns(lamp as f32 * 0.37 + 0.1) - share * 0.4;
        let down = v3(lean, -1.0, -0.45).unit();
        body.drum(at - down * 0.1, at + down * 0.14, 0.08, 0.11, dark());
        body.orb(at + down * 0.14, 0.08, Skin::new(colour.lerp(Vec3::splat(1.0), 0.4)).glow(2.2 * piece.lit));
        let reach = piece.size.y;
        body.beam(at + down * 0.16, at + down * reach, (0.1, 0.75), colour * (0.09 * piece.lit));
    }
}

/// A wall of squares of light.
fn light_wall(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.block((-w - 0.05, -0.05, 0.0), (w + 0.05, h + 0.05, 0.05), dark());
    let (columns, rows) = (18, 8);
    for column in 0..columns {
        let tall =
            1.0 + (rows as f32 - 1.0) * unit2(column, 5, piece.seed) * (0.6 + 0.4 * cos_turns(column as f32 / 9.0));
        for row in 0..rows {
            let (x, y) = (w * 2.0 / columns as f32, h / rows as f32);
            let (x0, y0) = (-w + column as f32 * x, row as f32 * y);
            let on = (row as f32) < tall;
            let hue = hex(LIGHTS[(column / 4) as usize % 5]);
            let glow = if on { 0.45 } else { 0.05 } * piece.lit;
            body.block((x0 + 0.03, y0 + 0.03, -0.012), (x0 + x - 0.03, y0 + y - 0.03, 0.0), Skin::new(hue).glow(glow));
        }
    }
}

fn mirror_ball(body: &mut Body, piece: &Furniture) {
    let r = piece.size.x * 0.5;
    let at = v3(0.0, -piece.size.y, 0.0);
    body.rod(v3(0.0, 0.0, 0.0), at, 0.008, 0.008, dark());
    body.orb(at, r, Skin::new(hex(0x9aa4b4)).gloss(0.9));
    for facet in 0..90 {
        let (turn, up) = (facet as f32 * 0.618, 1.0 - (facet as f32 + 0.5) / 45.0);
        let ring = (1.0 - up * up).max(0.0).sqrt();
        let out = v3(cos_turns(turn) * ring, up, sin_turns(turn) * ring);
        let shine = unit2(facet, 1, 7);
        let hue = hex(LIGHTS[facet as usize % 5]).lerp(Vec3::splat(0.9), 0.6);
        body.orb(at + out * (r * 0.94), r * 0.13, Skin::new(hue * (0.3 + 0.7 * shine)).glow(0.5 * shine));
    }
    body.glow(at, r * 2.6, v3(0.5, 0.5, 0.6) * 0.3);
}

/// A desk of faders and small lamps that slopes to whoever sits at it, two screens on it.
fn mixing_desk(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(hex(0x6a4426)).gloss(0.3);
    for x in [-w - 0.06, w] {
        body.block((x, 0.0, -d), (x + 0.06, h + 0.12, d), wood);
    }
    body.block((-w, h - 0.16, -d), (w, h, d), Skin::new(piece.colour));
    body.plate(&[v3(-w, h, -d), v3(w, h, -d), v3(w, h + 0.16, d), v3(-w, h + 0.16, d)], Skin::new(hex(0x34363c)));
    for column in 0..22 {
        let x = -w + (column as f32 + 0.5) * w * 2.0 / 22.0;
        let dice = unit2(column, 1, piece.seed);
        let on = |share: f32| v3(x, h + 0.01 + share * 0.16, -d + share * d * 2.0);
        body.rod(on(0.08), on(0.4), 0.004, 0.004, dark());
        body.orb(on(0.1 + 0.28 * dice), 0.018, Skin::new(hex(0xe4e6e8)));
        for lamp in 0..4 {
            let hue = [0x4ae87a, 0xe8c84a, 0xe85a4a, 0x4aa8e8][(column as usize + lamp) % 4];
            body.orb(on(0.5 + 0.12 * lamp as f32), 0.014, Skin::new(hex(hue)).glow(0.9));
        }
    }
    for x in [-w * 0.5, w * 0.5] {
        body.block((x - 0.3, h + 0.2, d - 0.05), (x + 0.3, h + 0.56, d - 0.02), dark());
        for line in 0..6 {
            let y = h + 0.25 + line as f32 * 0.05;
            let hue = Skin::new(hex(LIGHTS[line as usize % 5])).glow(0.5);
            let long = 0.2 + 0.36 * unit2(line, 4, piece.seed);
            body.block((x - 0.28, y, d - 0.056), (x - 0.28 + long, y + 0.03, d - 0.05), hue);
        }
    }
}

/// A large microphone that hangs from a boom, a screen of gauze before it.
fn microphone(body: &mut Body, piece: &Furniture) {
    let h = piece.size.y;
    let steel = Skin::new(hex(0x9a9ea4)).gloss(0.6);
    for leg in 0..3 {
        let t = leg as f32 / 3.0 + 0.1;
        body.rod(v3(0.5, 0.05, 0.0), v3(0.5 + cos_turns(t) * 0.34, 0.0, sin_turns(t) * 0.34), 0.014, 0.014, dark());
    }
    body.rod(v3(0.5, 0.05, 0.0), v3(0.5, h + 0.2, 0.0), 0.016, 0.014, dark());
    body.rod(v3(0.62, h + 0.26, 0.0), v3(0.0, h + 0.16, 0.0), 0.012, 0.012, dark());
    body.rod(v3(0.0, h + 0.16, 0.0), v3(0.0, h + 0.12, 0.0), 0.01, 0.01, dark());
    body.drum(v3(0.0, h - 0.1, 0.0), v3(0.0, h, 0.0), 0.035, 0.04, steel);
    body.ball(v3(0.0, h + 0.05, 0.0), v3(0.045, 0.075, 0.045), steel.tone(0.8));
    for side in [-1.0, 1.0] {
        body.rod(v3(side * 0.07, h + 0.13, 0.0), v3(side * 0.07, h - 0.1, 0.0), 0.006, 0.006, dark());
    }
    let hoop = |k: i32| v3(0.13, h + 0.03 + 0.1 * cos_turns(k as f32 / 12.0), 0.12 + 0.1 * sin_turns(k as f32 / 12.0));
    let ring: Vec<(Vec3, f32)> = (0..=12).map(|k| (hoop(k), 0.008)).collect();
    body.tube(&ring, 1.0, dark());
}

/// Squares of foam whose ridges lie now along and now across.
fn foam_panels(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x, piece.size.y);
    let (columns, rows) = (((w / 0.6) as i32).max(1), ((h / 0.6) as i32).max(1));
    let foam = Skin::new(piece.colour);
    for column in 0..columns {
        for row in 0..rows {
            let (x, y) = (-w * 0.5 + column as f32 * 0.6, row as f32 * 0.6);
            let warm = (column + row * 2) % 5 == 2;
            let tone = if warm { Skin::new(hex(0x7a3a44)) } else { foam };
            body.block((x + 0.01, y + 0.01, 0.0), (x + 0.59, y + 0.59, 0.03), tone.tone(0.6));
            for ridge in 0..5 {
                let off = 0.06 + ridge as f32 * 0.12;
                let (a, b) = if (column + row) % 2 == 0 {
                    (v3(x + 0.04, y + off, 0.0), v3(x + 0.56, y + off, 0.0))
                } else {
                    (v3(x + off, y + 0.04, 0.0), v3(x + off, y + 0.56, 0.0))
                };
                body.rod(a, b, 0.045, 0.045, tone);
            }
        }
    }
}

/// Two benches of red leather across a table, as diners have.
fn booth(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let red = Skin::new(piece.colour).gloss(0.45);
    let white = Skin::new(hex(0xf0ece4)).gloss(0.3);
    for side in [-1.0_f32, 1.0] {
        let back = side * w;
        let (x0, x1) = (back.min(back - side * 0.16), back.max(back - side * 0.16));
        body.block((x0, 0.0, -d), (x1, h, d), red);
        body.block((x0 - 0.01, h - 0.12, -d - 0.01), (x1 + 0.01, h, d), white);
        for stripe in 0..5 {
            let z = -d + (stripe as f32 + 0.5) * d * 0.4;
            let face = back - side * 0.165;
            body.rod(v3(face, 0.52, z), v3(face, h - 0.16, z), 0.05, 0.05, red.tone(1.1));
        }
        let (s0, s1) = ((back - side * 0.16).min(back - side * 0.62), (back - side * 0.16).max(back - side * 0.62));
        body.block((s0, 0.0, -d), (s1, 0.32, d), white.tone(0.5));
        body.block((s0, 0.32, -d), (s1, 0.48, d), red.tone(1.05));
    }
    let chrome = Skin::metal(hex(0xc4c8cc));
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.72, 0.0), 0.05, 0.05, chrome);
    body.block((-0.36, 0.72, -d), (0.36, 0.75, d), white.gloss(0.5));
    body.block((-0.37, 0.715, -d - 0.012), (0.37, 0.755, -d), chrome);
    body.drum(v3(-0.1, 0.75, d - 0.2), v3(-0.1, 0.93, d - 0.2), 0.03, 0.022, Skin::new(hex(0xc8281f)).gloss(0.5));
    body.drum(v3(0.0, 0.75, d - 0.2), v3(0.0, 0.92, d - 0.2), 0.03, 0.022, Skin::new(hex(0xe0b020)).gloss(0.5));
    body.block((0.08, 0.75, d - 0.26), (0.2, 0.87, d - 0.16), chrome);
}

/// A box of music with a round top, tubes of light around it.
fn jukebox(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(hex(0x7a3a1c)).gloss(0.5);
    let arch = |r: f32, z: f32, thick: f32| -> Vec<(Vec3, f32)> {
        let top = h - w;
        let mut line = vec![(v3(-r, 0.1, z), thick)];
        line.extend(
            (0..=10).map(|k| (v3(-cos_turns(k as f32 / 20.0) * r, top + sin_turns(k as f32 / 20.0) * r, z), thick)),
        );
        line.push((v3(r, 0.1, z), thick));
        line
    };
    body.block((-w, 0.0, -d), (w, h - w, d), wood);
    body.drum(v3(0.0, h - w, -d), v3(0.0, h - w, d), w, w, wood);
    for (r, hue) in [(w * 0.9, 0xff5a2a), (w * 0.74, 0xffc83a), (w * 0.58, 0x3fd8a8)] {
        body.tube(&arch(r, -d - 0.01, 0.03), 1.0, Skin::new(hex(hue)).glow(1.1 * piece.lit));
    }
    body.block((-w * 0.48, 0.75, -d - 0.02), (w * 0.48, h - w + 0.12, -d), Skin::new(hex(0xfff0d0)).glow(0.5));
    for row in 0..4 {
        let y = 0.8 + row as f32 * 0.07;
        body.block((-w * 0.42, y, -d - 0.025), (w * 0.42, y + 0.04, -d - 0.02), Skin::new(hex(0xb03a2a)));
    }
    body.block((-w * 0.5, 0.16, -d - 0.02), (w * 0.5, 0.66, -d), Skin::new(hex(0x3a2418)));
}
