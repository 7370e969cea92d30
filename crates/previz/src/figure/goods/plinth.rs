//! The stand under a product: a drum of stone, or a rock. One unit is half its
//! width; its top is at the origin.

use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Plinth, Stone};

/// Pieces of a vein, and how many veins there are on the top and on the side.
const VEIN: i32 = 12;
const TOP: i32 = 6;
const SIDE: i32 = 9;

/// A stand that reaches so deep below its top.
pub(crate) fn plinth(of: &Plinth, deep: f32) -> Body {
    let mut body = Body::default();
    match of.stone {
        Stone::Rock => rock(&mut body, of.colour, deep),
        Stone::Moss => {
            rock(&mut body, of.colour, deep);
            moss(&mut body, deep);
        }
        Stone::Heap => heap(&mut body, of.colour, deep),
        Stone::Plain | Stone::Marble => {
            let skin = Skin::new(of.colour).gloss(if of.stone == Stone::Marble { 0.5 } else { 0.12 });
            let side = [(-deep, 1.0), (-0.02, 1.0), (-0.006, 0.996), (0.0, 0.985)];
            body.lathe(Vec3::ZERO, &side, skin);
            body.drum(v3(0.0, -0.05, 0.0), Vec3::ZERO, 0.985, 0.985, skin);
        }
    }
    if of.period_s.is_some() {
        dots(&mut body, of.colour, deep);
    }
    if of.stone == Stone::Marble {
        veins(&mut body, of.colour, deep);
    }
    body
}

/// Dots around the rim of a plate and a groove in its top, by which it is seen to turn.
fn dots(body: &mut Body, colour: Vec3, deep: f32) {
    let dark = Skin::new(colour * 0.35).gloss(0.3);
    for dot in 0..36 {
        let at = around(dot as f32 / 36.0, 1.0, -deep * 0.5);
        let size = if dot % 9 == 0 { 0.03 } else { 0.016 };
        body.ball(at, v3(size, deep * if dot % 9 == 0 { 0.42 } else { 0.22 }, size), dark);
    }
    for part in 0..48 {
        let (a, b) = (part as f32 / 48.0, (part + 1) as f32 / 48.0);
        body.rod(around(a, 0.9, -0.002), around(b, 0.9, -0.002), 0.005, 0.005, dark);
    }
}

/// Veins on the side and on the top of a drum: they run much one way, wander a
/// little and send out finer ones.
fn veins(body: &mut Body, stone: Vec3, deep: f32) {
    let dice = |i: i32, k: i32| unit2(i, k, 0x3a7b);
    let line = hex(if stone.luma() < 0.2 { 0xb9b2a4 } else { 0x6f6a68 });
    let skin = |i: i32| Skin::new(stone.lerp(line, 0.3 + 0.5 * dice(i, 2))).gloss(0.4);
    let wander = |i: i32, t: f32| 0.05 * sin_turns(t * 0.8 + dice(i, 6)) + 0.022 * sin_turns(t * 2.3 + dice(i, 7));
    for i in 0..TOP {
        let turns = 0.09 + 0.09 * (dice(i, 0) - 0.5);
        let (along, across) = (around(turns, 1.0, 0.0), around(turns + 0.25, 1.0, 0.0));
        let off = mix(-0.8, 0.8, (i as f32 + dice(i, 1)) / TOP as f32);
        let half = (0.96 - off * off).max(0.0).sqrt() * 0.97;
        let thick = 0.002 + 0.008 * dice(i, 3) * dice(i, 4);
        let on = |t: f32| along * (t * half) + across * (off + wander(i, t)) - Vec3::UP * (thick * 0.7);
        vein(body, |t| on(t * 2.0 - 1.0), thick, skin(i));
        let (from, aside) = (on(1.2 * dice(i, 5) - 0.6), across * if dice(i, 8) < 0.5 { 0.22 } else { -0.22 });
        let fine = |t: f32| from + (along * 0.3 + aside) * t + across * (0.4 * wander(i + 40, t));
        vein(body, fine, thick * 0.5, skin(i));
    }
    for i in 0..SIDE {
        let (start, slant) = ((i as f32 + dice(i, 10)) / SIDE as f32, 0.03 + 0.05 * dice(i, 11));
        let thick = 0.002 + 0.008 * dice(i, 12) * dice(i, 13);
        let on = |t: f32| around(start + slant * t + 0.12 * wander(i + 80, t), 0.998, -deep * t);
        vein(body, on, thick, skin(i));
    }
}

/// One vein along a line, thinner towards its end.
fn vein(body: &mut Body, on: impl Fn(f32) -> Vec3, thick: f32, skin: Skin) {
    let line: Vec<(Vec3, f32)> = (0..=VEIN)
        .map(|k| {
            let t = k as f32 / VEIN as f32;
            (on(t), thick * (0.55 + 0.45 * sin_turns(t * 1.3)) * (1.0 - 0.5 * t))
        })
        .collect();
    body.tube(&line, 1.0, skin);
}

/// A rock with a flat top, other stones about its foot.
fn rock(body: &mut Body, colour: Vec3, deep: f32) {
    let dice = |i: i32, k: i32| unit2(i, k, 0x90c4);
    let skin = |i: i32| Skin::new(colour * (0.8 + 0.35 * dice(i, 0)));
    body.lathe(Vec3::ZERO, &[(-deep, 1.12), (-deep * 0.5, 1.1), (-0.06, 0.98), (0.0, 0.9)], skin(0));
    body.drum(v3(0.0, -0.05, 0.0), Vec3::ZERO, 0.91, 0.9, skin(0).tone(1.08));
    // Slabs make its rim uneven.
    for i in 30..44 {
        let half = v3(0.16 + 0.14 * dice(i, 3), 0.03 + 0.035 * dice(i, 2), 0.12 + 0.1 * dice(i, 4));
        let since = body.since();
        body.ball(Vec3::ZERO, half, skin(i));
        body.turn(since, Vec3::ZERO, 1, dice(i, 1));
        body.shift(since, around((i as f32 + dice(i, 5)) / 14.0, 0.9, -0.02));
    }
    for i in 1..26 {
        let (turns, low) = (dice(i, 1), dice(i, 2));
        let size = 0.12 + 0.24 * dice(i, 3);
        let half = v3(size, size * 0.6, size * (0.7 + 0.5 * dice(i, 4)));
        body.ball(around(turns, 0.95 + 0.12 * low, -deep * low - half.y), half, skin(i));
    }
}

/// A heap with a flat top, whose sides run out wide; ripples lie on it.
fn heap(body: &mut Body, colour: Vec3, deep: f32) {
    let dice = |i: i32, k: i32| unit2(i, k, 0x6b1d);
    let skin = Skin::new(colour);
    let side =
        [(-deep, 1.0 + deep * 2.4), (-deep * 0.5, 1.0 + deep * 1.0), (-deep * 0.16, 1.25), (-0.03, 1.0), (0.0, 0.75)];
    body.lathe(Vec3::ZERO, &side, skin);
    body.drum(v3(0.0, -0.05, 0.0), Vec3::ZERO, 0.76, 0.75, skin);
    for i in 0..40 {
        let (turns, out) = (dice(i, 1), 0.95 + 0.5 * dice(i, 2).sqrt());
        let low = -0.12 * (out - 0.8);
        let size = 0.05 + 0.09 * dice(i, 3);
        let lump = v3(size * 1.6, size * 0.2, size);
        body.ball(around(turns, out, low), lump, skin.tone(0.97 + 0.06 * dice(i, 4)));
    }
}

/// Moss in cushions over the top of a rock and down its sides.
fn moss(body: &mut Body, deep: f32) {
    let dice = |i: i32, k: i32| unit2(i, k, 0x51d3);
    let green = |i: i32| Skin::new(hex([0x6f9a2c, 0x587f26, 0x86ac3e][(i % 3) as usize]) * (0.8 + 0.35 * dice(i, 0)));
    body.drum(v3(0.0, -0.03, 0.0), v3(0.0, 0.004, 0.0), 0.9, 0.88, green(0));
    for i in 1..90 {
        let out = 0.97 * dice(i, 1).sqrt();
        let size = 0.05 + 0.08 * dice(i, 2);
        // Under the thing itself it is trodden flat.
        let high = if out < 0.5 { 0.12 } else { 0.5 };
        body.ball(around(dice(i, 3), out, 0.0), v3(size, size * high, size * (0.8 + 0.4 * dice(i, 4))), green(i));
    }
    for i in 90..150 {
        let low = dice(i, 1) * dice(i, 5);
        let size = 0.07 + 0.12 * dice(i, 2);
        body.ball(around(dice(i, 3), 0.95 + 0.13 * low, -deep * low), v3(size, size * 0.7, size), green(i));
    }
}
