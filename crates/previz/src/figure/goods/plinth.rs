//! The stand under a product: a drum of stone, or a rock. One unit is half its
//! width; its top is at the origin.

use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::noise::unit2;
use crate::scene::{Plinth, Stone};

/// Points of a vein.
const VEIN: i32 = 7;

/// A stand that reaches so deep below its top.
pub(crate) fn plinth(of: &Plinth, deep: f32) -> Body {
    let mut body = Body::default();
    match of.stone {
        Stone::Rock => rock(&mut body, of.colour, deep),
        Stone::Plain | Stone::Marble => {
            let skin = Skin::new(of.colour).gloss(if of.stone == Stone::Marble { 0.5 } else { 0.12 });
            let side = [(-deep, 1.0), (-0.02, 1.0), (-0.006, 0.996), (0.0, 0.985)];
            body.lathe(Vec3::ZERO, &side, skin);
            body.drum(v3(0.0, -0.05, 0.0), Vec3::ZERO, 0.985, 0.985, skin);
        }
    }
    if of.stone == Stone::Marble {
        veins(&mut body, of.colour, deep);
    }
    body
}

/// Veins on the side and on the top of a drum.
fn veins(body: &mut Body, stone: Vec3, deep: f32) {
    let dice = |i: i32, k: i32| unit2(i, k, 0x3a7b);
    let line = hex(if stone.luma() < 0.2 { 0xb9b2a4 } else { 0x6f6a68 });
    for i in 0..22 {
        let (start, slant) = (dice(i, 0), 0.02 + 0.05 * dice(i, 1));
        let skin = Skin::new(stone.lerp(line, 0.35 + 0.5 * dice(i, 2))).gloss(0.4);
        let thick = 0.004 + 0.013 * dice(i, 3) * dice(i, 4);
        let vein: Vec<(Vec3, f32)> = (0..VEIN)
            .map(|k| {
                let t = k as f32 / (VEIN - 1) as f32;
                let stray = 0.03 * (dice(i, 10 + k) - 0.5);
                let y = -deep * (dice(i, 5) * 0.4 + t * 0.75).min(1.0);
                (around(start + slant * t * 2.0 + stray, 0.9975, y), thick)
            })
            .collect();
        body.tube(&vein, 1.0, skin);
        if i % 2 == 0 {
            let across: Vec<(Vec3, f32)> = (0..VEIN)
                .map(|k| {
                    let t = k as f32 / (VEIN - 1) as f32 * 1.5 - 0.75;
                    let bend = 0.14 * (dice(i, 30 + k) - 0.5);
                    let aside = (dice(i, 6) - 0.5) * 1.1;
                    (v3(t * 0.6 + aside * 0.6, -thick * 0.6, t * 0.6 - aside * 0.6 + bend), thick)
                })
                .collect();
            body.tube(&across, 1.0, skin);
        }
    }
}

/// A rock with a flat top, other stones about its foot.
fn rock(body: &mut Body, colour: Vec3, deep: f32) {
    let dice = |i: i32, k: i32| unit2(i, k, 0x90c4);
    let skin = |i: i32| Skin::new(colour * (0.8 + 0.35 * dice(i, 0)));
    body.lathe(Vec3::ZERO, &[(-deep, 1.12), (-deep * 0.5, 1.1), (-0.06, 0.98), (0.0, 0.9)], skin(0));
    body.drum(v3(0.0, -0.05, 0.0), Vec3::ZERO, 0.91, 0.9, skin(0).tone(1.08));
    for i in 1..26 {
        let (turns, low) = (dice(i, 1), dice(i, 2));
        let size = 0.12 + 0.24 * dice(i, 3);
        let half = v3(size, size * 0.6, size * (0.7 + 0.5 * dice(i, 4)));
        body.ball(around(turns, 0.95 + 0.12 * low, -deep * low - half.y), half, skin(i));
    }
}
