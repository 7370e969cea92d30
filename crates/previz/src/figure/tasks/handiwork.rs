//! What people do at a table with their hands: write, knead, arrange flowers,
//! play chess, pour tea, wash up, make up, or fall asleep over it.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use super::chess;
use super::counter::counter;
use super::music::stool;
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::people::stance::wave;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, cos_turns, fract, hex, sin_turns, v3};
use crate::script::{Action, SubjectKind};

/// How high above the hips of who sits, or below those of who stands, a table is.
const SEATED: f32 = 0.115;
const STANDING: f32 = -0.03;

/// Draws what somebody is busy with whose hips are there; where the right and
/// the left hand are then.
pub(crate) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    let s = pose.seconds;
    if let (Action::Chess, Some(partner)) = (pose.action, pose.partner) {
        return Some(chess::against(body, pose, (hip, SEATED), partner));
    }
    let over = match pose.action {
        Action::Write | Action::Chess | Action::PourTea | Action::MakeUp | Action::Doze => SEATED,
        Action::Knead | Action::Arrange | Action::WashUp => STANDING,
        _ => return None,
    };
    let top = match pose.action {
        Action::WashUp => sink(body, hip.y + over),
        Action::Knead | Action::Arrange => counter(body, hip),
        _ => table(body, hip, over),
    };
    Some(match pose.action {
        Action::Write => write(body, s, top),
        Action::Chess => chess::alone(body, s, top),
        Action::PourTea => tea(body, pose, top),
        Action::MakeUp => make_up(body, s, hip, top),
        Action::Doze => doze(body, pose, top),
        Action::Knead => knead(body, s, top),
        Action::Arrange => arrange(body, pose, top),
        _ => wash_up(body, s, top),
    })
}

/// A table before somebody, and a stool for who sits at it; its height.
pub(super) fn table(body: &mut Body, hip: Vec3, over: f32) -> f32 {
    if over > 0.0 {
        stool(body, hip);
    }
    let top = hip.y + over;
    let wood = Skin::new(hex(0x9a6c42)).gloss(0.15);
    body.block((0.16, top - 0.025, -0.42), (0.62, top, 0.42), wood);
    for (x, z) in [(0.2, -0.38), (0.2, 0.38), (0.58, -0.38), (0.58, 0.38)] {
        body.rod(v3(x, 0.0, z), v3(x, top - 0.02, z), 0.016, 0.018, wood.tone(0.8));
    }
    top
}

/// Where the basin of a sink is: from front to back, from side to side, how deep.
const BASIN: [f32; 5] = [0.235, 0.525, -0.23, 0.14, 0.11];

/// A sink let into a worktop, its cupboard below; its height.
fn sink(body: &mut Body, top: f32) -> f32 {
    let [near, far, right, left, deep] = BASIN;
    let (front, stone) = (Skin::new(hex(0x8fa396)), Skin::new(hex(0xe4ddd0)).gloss(0.4));
    let steel = Skin::new(hex(0xb8bec6)).gloss(0.7);
    body.block((0.2, 0.0, -0.47), (0.57, 0.04, 0.47), Skin::new(hex(0x2c302e)));
    body.block((0.17, 0.04, -0.5), (0.6, top - deep - 0.01, 0.5), front);
    // What is left around the basin, and the worktop on it.
    for (low, high, over, skin) in [(top - deep - 0.01, top - 0.022, 0.0, front), (top - 0.022, top, 0.02, stone)] {
        let (x0, x1, z0, z1) = (0.17 - over, 0.6 + over, -0.5 - over, 0.5 + over);
        body.block((x0, low, z0), (near, high, z1), skin);
        body.block((far, low, z0), (x1, high, z1), skin);
        body.block((near, low, z0), (far, high, right), skin);
        body.block((near, low, left), (far, high, z1), skin);
    }
    for (z0, z1) in [(-0.46, -0.02), (0.02, 0.46)] {
        body.block((0.6, 0.09, z0), (0.608, top - deep - 0.04, z1), front.tone(1.1));
        body.block((0.608, 0.13, z0 + 0.05), (0.611, top - deep - 0.08, z1 - 0.05), front.tone(0.92));
    }
    // Its rim lies on the stone, and its walls go down from there.
    let (thin, rim) = (0.008, 0.016);
    body.block((near - rim, top, right - rim), (near + thin, top + 0.004, left + rim), steel);
    body.block((far - thin, top, right - rim), (far + rim, top + 0.004, left + rim), steel);
    body.block((near, top, right - rim), (far, top + 0.004, right + thin), steel);
    body.block((near, top, left - thin), (far, top + 0.004, left + rim), steel);
    body.block((near, top - deep, right), (near + thin, top, left), steel);
    body.block((far - thin, top - deep, right), (far, top, left), steel);
    body.block((near, top - deep, right), (far, top, right + thin), steel);
    body.block((near, top - deep, left - thin), (far, top, left), steel);
    let water = Skin::new(hex(0x8fb4c8)).gloss(0.8);
    body.block((near + thin, top - deep, right + thin), (far - thin, top - SUDS, left - thin), water);
    top
}

/// How far below the rim of a basin its water is.
const SUDS: f32 = 0.03;

/// A sheet that fills with strokes of the brush, an ink stone beside it.
fn write(body: &mut Body, s: f32, top: f32) -> [Vec3; 2] {
    body.block((0.21, top, -0.16), (0.52, top + 0.003, 0.14), Skin::new(hex(0xf6f0e2)));
    let ink = Skin::new(hex(0x17171b));
    let done = fract(s * 0.05) * 12.0;
    for i in 0..12 {
        if f32::from(i as u8) > done {
            break;
        }
        // In columns from the right, as a brush writes.
        let (x, z) = (0.48 - 0.07 * (i % 4) as f32, -0.11 + 0.09 * (i / 4) as f32);
        body.block((x - 0.02, top + 0.003, z - 0.003), (x + 0.02, top + 0.005, z + 0.004), ink);
        body.block((x - 0.003, top + 0.003, z - 0.025), (x + 0.004, top + 0.005, z + 0.025), ink);
        body.block((x - 0.022, top + 0.003, z + 0.012), (x - 0.008, top + 0.005, z + 0.02), ink);
    }
    body.block((0.42, top, 0.22), (0.54, top + 0.02, 0.32), Skin::new(hex(0x2c2e34)).gloss(0.5));
    // Brushes that hang from their stand.
    let rosewood = Skin::new(hex(0x4a2416)).gloss(0.4);
    for z in [-0.36, -0.18] {
        body.rod(v3(0.54, top, z), v3(0.54, top + 0.24, z), 0.009, 0.008, rosewood);
    }
    body.rod(v3(0.54, top + 0.24, -0.39), v3(0.54, top + 0.24, -0.15), 0.009, 0.009, rosewood);
    for i in 0..4 {
        let at = v3(0.54, top + 0.23, -0.335 + 0.042 * i as f32);
        body.rod(at, at - v3(0.0, 0.11, 0.0), 0.006, 0.006, Skin::new(hex(0xc89a58)));
        body.rod(at - v3(0.0, 0.11, 0.0), at - v3(0.0, 0.16, 0.0), 0.009, 0.001, ink);
    }
    let tip = v3(0.36 + 0.03 * wave(s * 0.7), top + 0.004, -0.03 + 0.02 * wave(s * 0.43));
    let hand = tip + v3(-0.035, 0.085, -0.02);
    body.rod(tip, tip.lerp(hand, 0.35), 0.001, 0.008, ink);
    body.rod(tip.lerp(hand, 0.3), tip + (hand - tip) * 2.0, 0.0065, 0.0065, Skin::new(hex(0xb8894a)));
    [hand, v3(0.27, top + 0.015, 0.15)]
}

/// A pot that is tilted over a cup on its tray, warmth rising.
fn tea(body: &mut Body, pose: &Pose, top: f32) -> [Vec3; 2] {
    let s = pose.seconds;
    body.block((0.22, top, -0.24), (0.54, top + 0.018, 0.24), Skin::new(hex(0x5a3420)).gloss(0.2));
    let china = Skin::new(hex(0xf2f4f2)).gloss(0.6);
    for (x, z) in [(0.34, 0.04), (0.44, 0.12), (0.34, 0.17), (0.44, -0.16)] {
        let foot = v3(x, top + 0.018, z);
        body.drum(foot, foot + v3(0.0, 0.035, 0.0), 0.02, 0.03, china);
        body.drum(
            foot + v3(0.0, 0.03, 0.0),
            foot + v3(0.0, 0.036, 0.0),
            0.026,
            0.026,
            Skin::new(hex(0xb0702a)).gloss(0.6),
        );
    }
    let tilt = clamp01(0.5 + wave(s * 0.16));
    let at = v3(0.34, top + 0.15, -0.09);
    let clay = Skin::new(hex(0x8a3f24)).gloss(0.4);
    let since = body.since();
    body.ball(at, v3(0.062, 0.05, 0.062), clay);
    body.orb(at + v3(0.0, 0.056, 0.0), 0.012, clay.tone(0.8));
    body.tube(
        &[(at + v3(0.0, -0.01, 0.05), 0.016), (at + v3(0.0, 0.02, 0.09), 0.011), (at + v3(0.0, 0.05, 0.12), 0.008)],
        1.0,
        clay,
    );
    body.tube(
        &[(at + v3(0.0, 0.03, -0.055), 0.008), (at + v3(0.0, 0.02, -0.1), 0.009), (at + v3(0.0, -0.03, -0.055), 0.008)],
        1.0,
        clay,
    );
    body.turn(since, at, 0, 0.11 * tilt);
    if tilt > 0.4 {
        let spout = at + v3(0.0, 0.05 - 0.075 * tilt, 0.125);
        body.rod(spout, v3(0.34, top + 0.05, 0.045), 0.004, 0.003, Skin::new(hex(0xc8873a)).gloss(0.7));
    }
    for i in 0..5 {
        let age = fract(s * 0.3 + i as f32 / 5.0);
        let drift = 0.02 * sin_turns(age + pose.unit(i + 720));
        body.puff(
            v3(0.34 + drift, top + 0.06 + 0.25 * age, 0.05),
            0.015 + 0.05 * age,
            Vec3::splat(0.95),
            0.2 * age * (1.0 - age) * 4.0,
            0.08,
        );
    }
    [at + v3(0.0, 0.01, -0.1), v3(0.3, top + 0.05, 0.08)]
}

/// A mirror on the table, brushes and lipsticks before it, a brush at the cheek.
fn make_up(body: &mut Body, s: f32, hip: Vec3, top: f32) -> [Vec3; 2] {
    let gold = Skin::new(hex(0xd8b25a)).gloss(0.7);
    let middle = v3(0.52, top + 0.24, 0.02);
    let face = v3(-0.97, 0.24, 0.0).unit();
    body.drum(middle, middle - face * 0.012, 0.155, 0.155, gold);
    body.drum(
        middle + face * 0.001,
        middle + face * 0.006,
        0.138,
        0.138,
        Skin::new(hex(0xcfe0ea)).gloss(0.9).glow(0.25),
    );
    body.rod(middle - face * 0.01 - v3(0.0, 0.14, 0.0), v3(0.53, top, 0.02), 0.013, 0.016, gold);
    body.drum(v3(0.53, top, 0.02), v3(0.53, top + 0.012, 0.02), 0.07, 0.06, gold);
    for (i, colour) in [0xc8203a, 0xe86a8a, 0x8a1f2c, 0xf2c8b0].into_iter().enumerate() {
        let foot = v3(0.36 + 0.02 * (i % 2) as f32, top, 0.18 + 0.05 * i as f32);
        body.drum(foot, foot + v3(0.0, 0.04, 0.0), 0.012, 0.012, Skin::new(hex(0x1c1c20)).gloss(0.7));
        body.rod(foot + v3(0.0, 0.04, 0.0), foot + v3(0.0, 0.065, 0.0), 0.009, 0.006, Skin::new(hex(colour)));
    }
    let stroke = wave(s * 0.6);
    let cheek = hip + v3(0.085, 0.345 + 0.012 * stroke, -0.045);
    let hand = cheek + v3(0.075, -0.04, -0.05);
    body.rod(cheek, cheek.lerp(hand, 0.3), 0.012, 0.008, Skin::new(hex(0xe8a0a8)));
    body.rod(cheek.lerp(hand, 0.3), hand + (hand - cheek) * 0.3, 0.006, 0.005, gold);
    let box_at = hip + v3(0.2, 0.2, 0.09);
    body.drum(box_at, box_at + v3(0.0, 0.01, 0.0), 0.036, 0.036, Skin::new(hex(0x2a1c24)).gloss(0.6));
    body.drum(box_at + v3(0.0, 0.01, 0.0), box_at + v3(0.0, 0.012, 0.0), 0.03, 0.03, Skin::new(hex(0xe89a9a)));
    [hand, box_at - v3(0.0, 0.015, 0.0)]
}

/// Papers and a screen that is still lit, the arms crossed under the head.
fn doze(body: &mut Body, pose: &Pose, top: f32) -> [Vec3; 2] {
    if let Some(book) = pose.has_along(SubjectKind::Book) {
        open_book(body, book.colour.unwrap_or_else(|| hex(0xb8402f)), top);
        return [v3(0.4, top + 0.03, 0.09), v3(0.36, top + 0.035, -0.07)];
    }
    for (i, (x, z)) in [(0.44, -0.26), (0.46, -0.24), (0.28, 0.3)].into_iter().enumerate() {
        let y = top + 0.004 * i as f32;
        body.block((x - 0.07, y, z - 0.1), (x + 0.07, y + 0.004, z + 0.1), Skin::new(hex(0xf2f0ea)));
    }
    body.drum(v3(0.52, top, 0.3), v3(0.52, top + 0.06, 0.3), 0.024, 0.028, Skin::new(hex(0x3a6ea8)).gloss(0.5));
    let dark = Skin::new(hex(0x202228)).gloss(0.3);
    body.rod(v3(0.56, top, 0.04), v3(0.56, top + 0.1, 0.04), 0.016, 0.014, dark);
    body.block((0.55, top + 0.08, -0.2), (0.575, top + 0.36, 0.28), dark);
    body.block((0.546, top + 0.1, -0.18), (0.55, top + 0.34, 0.26), Skin::new(hex(0xbfd8f2)).glow(0.8));
    [v3(0.36, top + 0.022, 0.05), v3(0.37, top + 0.03, -0.06)]
}

/// A book that lies open under whoever fell asleep over it, a picture on each page.
fn open_book(body: &mut Body, cover: Vec3, top: f32) {
    body.block((0.28, top, -0.21), (0.56, top + 0.012, 0.21), Skin::new(cover));
    for side in [-1.0_f32, 1.0] {
        let page = v3(0.42, top + 0.012, side * 0.1);
        body.ball(page, v3(0.13, 0.014, 0.1), Skin::new(hex(0xf6f2e6)));
        let half = v3(0.055, 0.006, 0.04);
        body.ball(
            page + v3(0.03, 0.012, side * 0.02),
            half,
            Skin::new(hex(if side > 0.0 { 0x4f9ac8 } else { 0xe8b23a })),
        );
    }
}

/// Dough that is pressed and pushed, flour about it, and what is shaped of it.
fn knead(body: &mut Body, s: f32, top: f32) -> [Vec3; 2] {
    let press = 0.5 + 0.5 * wave(s * 0.8);
    let at = v3(0.32 + 0.03 * press, top + 0.045 - 0.012 * press, 0.0);
    let (dough, flour) = (Skin::new(hex(0xcdab76)), Skin::new(hex(0xb8aa92)));
    body.ball(v3(0.36, top, 0.0), v3(0.16, 0.003, 0.22), flour);
    body.ball(at, v3(0.085 + 0.025 * press, 0.052 - 0.014 * press, 0.115 + 0.02 * press), dough);
    // Heels of the hands fold it over itself.
    body.ball(at + v3(0.05, 0.02, 0.0), v3(0.035, 0.026, 0.085 + 0.02 * press), dough.tone(0.95));
    for i in 0..8 {
        let spot = v3(0.47 + 0.06 * (i % 2) as f32, top + 0.018, -0.3 + 0.075 * (i / 2) as f32);
        body.ball(spot, v3(0.03, 0.022, 0.026), dough.tone(0.98));
    }
    let bowl = v3(0.46, top, 0.3);
    body.lathe(bowl, &[(0.0, 0.04), (0.02, 0.06), (0.06, 0.09), (0.075, 0.095)], Skin::new(hex(0x4a7a9a)).gloss(0.4));
    body.ball(bowl + v3(0.0, 0.06, 0.0), v3(0.08, 0.02, 0.08), flour);
    body.rod(v3(0.28, top + 0.024, 0.24), v3(0.32, top + 0.024, 0.44), 0.024, 0.024, Skin::new(hex(0xb07c44)));
    [-1.0, 1.0].map(|side| at + v3(-0.035, 0.035, side * 0.05))
}

/// A vase of flowers, of which one more is put in.
fn arrange(body: &mut Body, pose: &Pose, top: f32) -> [Vec3; 2] {
    let s = pose.seconds;
    let foot = v3(0.4, top, 0.02);
    let vase = Skin::new(pose.pick(&[0x4a7fa8, 0xe8e4da, 0x5a8a6a], 49)).gloss(0.5);
    body.lathe(foot, &[(0.0, 0.045), (0.06, 0.07), (0.14, 0.05), (0.19, 0.035), (0.21, 0.045)], vase);
    let mouth = foot + v3(0.0, 0.2, 0.0);
    let colours = [0xe0507a, 0xf2c23a, 0xf4f0ea, 0xc8382f, 0x9a6fc8];
    let flower = |body: &mut Body, root: Vec3, tip: Vec3, colour: u32| {
        body.rod(root, tip, 0.004, 0.004, Skin::new(hex(0x4a8a3c)));
        for i in 0..6 {
            body.ball(tip + around(i as f32 / 6.0, 0.022, 0.0), v3(0.016, 0.011, 0.016), Skin::new(hex(colour)));
        }
        body.orb(tip + v3(0.0, 0.008, 0.0), 0.012, Skin::new(hex(0xf0d060)));
    };
    for i in 0..9 {
        let turns = i as f32 / 9.0;
        let out = 0.06 + 0.06 * pose.unit(i + 800);
        let tip = mouth + v3(out * cos_turns(turns), 0.1 + 0.1 * pose.unit(i + 820), out * sin_turns(turns));
        flower(body, mouth, tip, colours[i as usize % 5]);
    }
    let put = clamp01(0.5 + wave(s * 0.2));
    let hand = v3(0.3, top + 0.24 + 0.08 * (1.0 - put), -0.1 - 0.06 * (1.0 - put));
    flower(body, hand - v3(-0.02, 0.08, -0.03), hand + v3(0.03, 0.08, 0.01), 0xe8702a);
    for i in 0..4 {
        let z = -0.34 + 0.04 * i as f32;
        flower(body, v3(0.26, top + 0.012, z), v3(0.46, top + 0.02, z + 0.05), colours[i as usize]);
    }
    [hand, v3(0.33, top + 0.12, 0.08)]
}

/// The tap over a basin, a plate that is wiped, others in their rack.
fn wash_up(body: &mut Body, s: f32, top: f32) -> [Vec3; 2] {
    let steel = Skin::new(hex(0xb8bec6)).gloss(0.7);
    body.drum(v3(0.56, top, -0.04), v3(0.56, top + 0.02, -0.04), 0.024, 0.02, steel);
    let tap = [(0.56, 0.0), (0.56, 0.24), (0.48, 0.3), (0.42, 0.22)];
    body.tube(&tap.map(|(x, y)| (v3(x, top + y, -0.04), 0.013)), 1.0, steel);
    body.rod(
        v3(0.42, top + 0.21, -0.04),
        v3(0.42, top - SUDS, -0.04),
        0.006,
        0.008,
        Skin::new(hex(0xcfe8f4)).glow(0.1),
    );
    let china = Skin::new(hex(0xf4f6f6)).gloss(0.6);
    for z in [0.2, 0.42] {
        body.rod(v3(0.33, top + 0.012, z), v3(0.47, top + 0.012, z), 0.005, 0.005, steel);
    }
    for x in [0.33, 0.47] {
        body.rod(v3(x, top + 0.012, 0.2), v3(x, top + 0.012, 0.42), 0.005, 0.005, steel);
    }
    for i in 0..5 {
        let at = v3(0.4, top + 0.09, 0.24 + 0.032 * i as f32);
        body.drum(at, at + v3(0.0, 0.008, 0.01), 0.09, 0.09, china.tone(if i % 2 == 0 { 1.0 } else { 0.9 }));
    }
    let turn = s * 0.7;
    let plate = v3(0.3, top + 0.14, 0.0);
    let face = v3(-0.5, 0.6, -0.62).unit();
    body.drum(plate, plate + face * 0.01, 0.09, 0.1, china);
    body.drum(plate + face * 0.01, plate + face * 0.012, 0.06, 0.06, china.tone(0.9));
    let wipe = plate + face * 0.03 + v3(0.03 * cos_turns(turn), 0.03 * sin_turns(turn), 0.0);
    body.ball(wipe, v3(0.03, 0.018, 0.025), Skin::new(hex(0xf2d23a)));
    for i in 0..14 {
        let spot = around(i as f32 * 0.37, 0.05 + 0.07 * fract(i as f32 * 0.61), 0.016);
        body.orb(
            v3(0.36, top - SUDS - 0.012, -0.06) + spot,
            0.018 + 0.014 * fract(i as f32 * 0.43),
            Skin::new(Vec3::splat(0.96)),
        );
    }
    [wipe + v3(-0.02, 0.01, -0.03), plate + v3(0.0, -0.05, 0.085)]
}
