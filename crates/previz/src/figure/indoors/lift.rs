//! The doors of a lift with what tells them: the floor it is at, the buttons that call
//! it. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use super::concourse::sheet;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{hex, v3};
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws such a piece; false if it is none.
pub(crate) fn lift(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::LiftDoors => lift_doors(body, piece),
        K::CarPanel => car_panel(body, piece),
        K::Handrail => handrail(body, piece),
        _ => return false,
    }
    true
}

fn steel() -> Skin {
    Skin::new(hex(0xb2b8bc)).gloss(0.7)
}

/// Which of the seven strokes each figure has: top, upper left, upper right, middle,
/// lower left, lower right, foot.
const FIGURES: [[bool; 7]; 10] = [
    [true, true, true, false, true, true, true],
    [false, false, true, false, false, true, false],
    [true, false, true, true, true, false, true],
    [true, false, true, true, false, true, true],
    [false, true, true, true, false, true, false],
    [true, true, false, true, false, true, true],
    [true, true, false, true, true, true, true],
    [true, false, true, false, false, true, false],
    [true, true, true, true, true, true, true],
    [true, true, true, true, false, true, true],
];

/// A figure of lit strokes, as high as `tall`.
pub(super) fn digit(body: &mut Body, (x, y, z): (f32, f32, f32), tall: f32, figure: usize, skin: Skin) {
    let (wide, thick) = (tall * 0.5, tall * 0.13);
    let half = tall * 0.5;
    let strokes = [
        ((0.0, tall - thick), (wide, tall)),
        ((0.0, half), (thick, tall)),
        ((wide - thick, half), (wide, tall)),
        ((0.0, half - thick * 0.5), (wide, half + thick * 0.5)),
        ((0.0, 0.0), (thick, half)),
        ((wide - thick, 0.0), (wide, half)),
        ((0.0, 0.0), (wide, thick)),
    ];
    for (lit, (from, to)) in FIGURES[figure % 10].into_iter().zip(strokes) {
        if lit {
            sheet(body, (x + from.0, y + from.1), (x + to.0, y + to.1), z, skin);
        }
    }
}

/// An arrow that points up.
fn arrow(body: &mut Body, (x, y, z): (f32, f32, f32), tall: f32, skin: Skin) {
    body.plate(&[v3(x - tall * 0.4, y, z), v3(x + tall * 0.4, y, z), v3(x, y + tall, z)], skin);
}

/// Two leaves of brushed steel in their frame, above them the floor, beside them the
/// plate with the buttons.
fn lift_doors(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let frame = Skin::new(piece.colour).gloss(0.5);
    for side in [-1.0, 1.0] {
        let (a, b) = (side * w, side * (w + 0.14));
        body.block((a.min(b), 0.0, -0.09), (a.max(b), h + 0.16, 0.0), frame);
    }
    body.block((-w, h, -0.09), (w, h + 0.16, 0.0), frame);
    body.block((-w, 0.0, -0.012), (w, h, 0.0), Skin::new(hex(0x1c1e22)));
    for side in [-1.0, 1.0] {
        let (a, b) = (side * 0.008, side * w);
        body.block((a.min(b), 0.0, -0.04), (a.max(b), h, -0.012), steel());
        // Brushed steel has paler bands.
        for (band, tone) in [(0.3, 1.3), (0.42, 1.14), (0.78, 1.22)] {
            let x = side * w * band;
            sheet(body, (x - 0.03, 0.01), (x + 0.03, h - 0.01), -0.042, steel().tone(tone));
        }
    }
    body.block((-w - 0.1, 0.0, -0.2), (w + 0.1, 0.012, 0.0), steel().tone(0.5));
    // The floor that it is at, and that it goes up.
    body.block((-0.3, h + 0.2, -0.05), (0.3, h + 0.44, 0.0), Skin::new(hex(0x101114)).gloss(0.5));
    let red = Skin::new(hex(0xff4a2a)).glow(0.6 + 0.6 * piece.lit);
    arrow(body, (-0.16, h + 0.25, -0.054), 0.14, red);
    digit(body, (0.0, h + 0.24, -0.054), 0.16, 1 + piece.seed as usize % 2, red);
    digit(body, (0.12, h + 0.24, -0.054), 0.16, 2 + piece.seed as usize % 7, red);
    // The plate with the buttons, the floor on it too.
    let x = w + 0.42;
    body.block((x - 0.14, 1.42, -0.03), (x + 0.14, 1.64, 0.0), Skin::new(hex(0x101114)).gloss(0.5));
    arrow(body, (x - 0.07, 1.47, -0.034), 0.11, red);
    digit(body, (x + 0.02, 1.46, -0.034), 0.13, 2 + piece.seed as usize % 7, red);
    body.block((x - 0.09, 0.92, -0.025), (x + 0.09, 1.32, 0.0), steel().tone(1.1));
    for (y, lit) in [(1.2, true), (1.04, false)] {
        let at = v3(x, y, -0.025);
        let ring = if lit { Skin::new(hex(0xffa030)).glow(1.2) } else { steel().tone(0.55) };
        body.drum(at, at - v3(0.0, 0.0, 0.008), 0.052, 0.052, ring);
        body.drum(at - v3(0.0, 0.0, 0.008), at - v3(0.0, 0.0, 0.014), 0.04, 0.04, steel().tone(1.3));
        let tall = if lit { 0.04 } else { -0.04 };
        let foot = if lit { y - 0.02 } else { y + 0.02 };
        arrow(body, (x, foot, -0.041), tall, if lit { ring } else { steel().tone(0.3) });
    }
}

/// The plate inside, with a button for each floor.
fn car_panel(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.block((-w, 0.0, -0.02), (w, h, 0.0), steel().tone(1.1));
    sheet(body, (-w * 0.8, h * 0.84), (w * 0.8, h * 0.97), -0.024, Skin::new(hex(0x101114)));
    let red = Skin::new(hex(0xff4a2a)).glow(1.0);
    digit(body, (-0.06, h * 0.86, -0.028), h * 0.08, 1, red);
    digit(body, (0.02, h * 0.86, -0.028), h * 0.08, 4, red);
    for button in 0..14 {
        let (column, row) = (button % 2, button / 2);
        let at = v3((column as f32 - 0.5) * w, h * (0.08 + 0.105 * row as f32), -0.02);
        let lit = button == 9;
        let ring = if lit { Skin::new(hex(0xffa030)).glow(1.2) } else { Skin::new(hex(0xf0f2f2)).glow(0.25) };
        body.drum(at, at - v3(0.0, 0.0, 0.01), 0.036, 0.036, ring);
        body.drum(at - v3(0.0, 0.0, 0.01), at - v3(0.0, 0.0, 0.014), 0.026, 0.026, steel().tone(0.7));
    }
}

/// A rail of steel along a wall.
fn handrail(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.rod(v3(-w, h, -0.07), v3(w, h, -0.07), 0.024, 0.024, steel().tone(1.1));
    for x in [-w * 0.8, w * 0.8] {
        body.rod(v3(x, h, -0.07), v3(x, h, 0.0), 0.014, 0.014, steel());
    }
}
