//! What grows on trees, vines and in beds, ripe: grapes, strawberries, melons,
//! cherries, citrus, peaches, pumpkins, and a bough that bears them. One unit
//! is the height of the thing, of a bough its length.

use super::bakery::around;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Mark, Skin};
use crate::maths::{GOLDEN, Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::script::{Action, Guise, SubjectKind as K};

const LEAF: u32 = 0x4f8a34;

/// A leaf from a stalk's end to its tip, `wide` at its middle, folded along
/// its rib.
pub(crate) fn leaf(body: &mut Body, (root, tip): (Vec3, Vec3), wide: Vec3, skin: Skin) {
    let sag = v3(0.0, -0.12 * wide.length(), 0.0);
    let on = |t: f32, side: f32| root.lerp(tip, t) + (wide * side + sag * side.abs()) * sin_turns(t * 0.5);
    for side in [1.0, -1.0] {
        let rim: Vec<Vec3> = [0.0, 0.25, 0.5, 0.75, 1.0].into_iter().map(|t| on(t, side)).collect();
        body.plate(&rim, skin.tone(if side > 0.0 { 1.0 } else { 0.82 }));
    }
}

/// A bunch of grapes, lying, its stalk to one side.
pub(crate) fn grapes(body: &mut Body, pose: &Pose) {
    let skin = Skin::new(pose.colour(0x4f2350)).gloss(0.85);
    let many = 74;
    for i in 0..many {
        let t = (i as f32 + 0.5) / many as f32;
        // Wide at the shoulders, a few at the tip.
        let wide = 0.44 * (1.0 - t) * (0.55 + 1.1 * (0.5 - (t - 0.25).abs()).max(0.0)) + 0.05;
        let turns = i as f32 * GOLDEN;
        let shell = 0.55 + 0.45 * ((i % 3) as f32 / 2.0);
        let r = 0.135 * (0.9 + 0.2 * pose.unit(i));
        let at = v3(
            cos_turns(turns) * wide * shell,
            (0.34 - 0.18 * t + sin_turns(turns) * wide * shell).max(r),
            mix(-0.5, 0.82, t) + 0.05 * (pose.unit(100 + i) - 0.5),
        );
        body.orb(at, r, skin.tone(0.75 + 0.5 * pose.unit(200 + i)));
    }
    let wood = Skin::new(hex(0x6a5030));
    body.tube(&[(v3(0.0, 0.45, -0.4), 0.03), (v3(0.0, 0.62, -0.62), 0.026), (v3(0.05, 0.68, -0.86), 0.034)], 1.0, wood);
    let green = Skin::new(hex(LEAF)).gloss(0.2);
    leaf(body, (v3(0.02, 0.62, -0.62), v3(0.4, 0.52, -0.95)), v3(0.12, 0.06, 0.26), green);
    leaf(body, (v3(0.0, 0.62, -0.6), v3(-0.1, 0.86, -0.24)), v3(0.26, 0.02, 0.06), green.tone(1.15));
}

/// A strawberry, leaning on its side, with its seeds and its green collar.
pub(crate) fn strawberry(body: &mut Body, pose: &Pose) {
    let since = body.since();
    let outline =
        [(0.0, 0.2), (0.06, 0.34), (0.2, 0.42), (0.4, 0.4), (0.62, 0.3), (0.84, 0.16), (0.95, 0.06), (0.98, 0.02)];
    body.lathe(Vec3::ZERO, &outline, Skin::new(pose.colour(0xc8151f)).gloss(0.75));
    let reach = |y: f32| {
        let next = outline.iter().position(|(high, _)| *high > y).unwrap_or(outline.len() - 1).max(1);
        let ((ya, ra), (yb, rb)) = (outline[next - 1], outline[next]);
        mix(ra, rb, ((y - ya) / (yb - ya)).clamp(0.0, 1.0))
    };
    for row in 0..8 {
        let y = 0.1 + 0.105 * row as f32;
        let count = ((reach(y) * 30.0) as i32).max(4);
        for i in 0..count {
            let turns = (i as f32 + 0.5 * (row % 2) as f32) / count as f32;
            body.ball(around(turns, reach(y) * 1.008, y), v3(0.016, 0.024, 0.016), Skin::new(hex(0xf0cf6a)));
        }
    }
    let green = Skin::new(hex(LEAF)).gloss(0.2);
    for i in 0..9 {
        let turns = i as f32 / 9.0;
        let tip = around(turns, 0.42, 0.05 - 0.06 * pose.unit(i));
        leaf(
            body,
            (v3(0.0, -0.02, 0.0), tip),
            around(turns + 0.25, 0.085, 0.0),
            green.tone(0.85 + 0.3 * pose.unit(20 + i)),
        );
    }
    body.tube(&[(v3(0.0, 0.0, 0.0), 0.03), (v3(0.0, -0.14, 0.05), 0.024)], 1.0, green.tone(0.8));
    body.turn(since, Vec3::ZERO, 0, 0.16 * if pose.unit(40) < 0.5 { 1.0 } else { -1.0 });
    body.turn(since, Vec3::ZERO, 2, -0.16);
    body.shift(since, v3(-0.1, 0.37, 0.0));
}

/// A slice of melon that stands on its rind, and the melon behind it.
pub(crate) fn watermelon(body: &mut Body, pose: &Pose) {
    let green = hex(0x2f6a2c);
    body.ball(
        v3(-0.62, 0.46, -0.3),
        v3(0.5, 0.46, 0.58),
        Skin::new(green).gloss(0.5).mark(Mark::Gores(11.0), green * 0.4),
    );
    let since = body.since();
    let half = |r: f32| {
        let arc = (0..=16).map(move |i| {
            let turns = 0.5 + i as f32 / 32.0;
            (cos_turns(turns) * r, 0.62 + sin_turns(turns) * r)
        });
        arc.collect::<Vec<(f32, f32)>>()
    };
    let rind = Skin::new(green).gloss(0.4);
    body.solid(&half(0.62), -0.1, 0.1, rind, rind);
    let pith = Skin::new(hex(0xe6ecc4));
    body.solid(&half(0.585), -0.104, 0.104, pith, pith);
    let flesh = Skin::new(pose.colour(0xd8303a)).gloss(0.35);
    body.solid(&half(0.54), -0.108, 0.108, flesh, flesh);
    for (row, out) in [0.22_f32, 0.36, 0.47].into_iter().enumerate() {
        let count = 4 + 3 * row as i32;
        for i in 0..count {
            let turns = 0.5 + (i as f32 + 0.5 + 0.3 * (pose.unit(i + 20 * row as i32) - 0.5)) / count as f32 * 0.5;
            let at = v3(cos_turns(turns) * out, 0.6 + sin_turns(turns) * out, -0.11);
            body.ball(at, v3(0.013, 0.024, 0.008), Skin::new(hex(0x1c1410)).gloss(0.8));
        }
    }
    body.turn(since, Vec3::ZERO, 1, 0.25);
    body.turn(since, Vec3::ZERO, 2, 0.03);
    body.shift(since, v3(0.12, 0.0, 0.1));
}

/// A pumpkin with its ribs and its stalk.
pub(crate) fn pumpkin(body: &mut Body, pose: &Pose) {
    let skin = Skin::new(pose.colour(0xd9731c)).gloss(0.35);
    for i in 0..11 {
        let turns = i as f32 / 11.0;
        let middle = around(turns, 0.3, 0.42);
        let (out, across) = (around(turns, 1.0, 0.0), around(turns + 0.25, 1.0, 0.0));
        let since = body.since();
        body.ball(Vec3::ZERO, v3(0.31, 0.42, 0.21), skin.tone(0.94 + 0.1 * pose.unit(i)));
        body.put(since, &Frame::of(middle, out, Vec3::UP, across, 1.0));
    }
    if pose.guise == Some(Guise::Carved) {
        carved(body);
    }
    let stalk = Skin::new(hex(0x6a7438));
    body.tube(&[(v3(0.0, 0.72, 0.0), 0.1), (v3(0.01, 0.86, 0.02), 0.055), (v3(0.06, 1.0, 0.06), 0.06)], 1.0, stalk);
    let vine: Vec<(Vec3, f32)> =
        (0..9).map(|i| (around(i as f32 * 0.21, 0.07 + 0.03 * i as f32, 0.85 - 0.012 * i as f32), 0.012)).collect();
    body.tube(&vine, 1.0, stalk.tone(0.9));
}

/// A face cut through the rind on both sides, the light of a candle in it.
fn carved(body: &mut Body) {
    let light = Skin::new(hex(0xffc23c)).glow(1.0);
    // On the rind, a little before its ribs.
    let at = |side: f32, across: f32, high: f32| {
        let bulge = ((1.0 - ((high - 0.42) / 0.46) * ((high - 0.42) / 0.46)).max(0.0)).sqrt();
        let round = (0.64 * 0.64 - across * across).max(0.0).sqrt();
        v3(side * (0.12 + round * (0.55 + 0.45 * bulge) - 0.1), high, across)
    };
    for side in [1.0, -1.0] {
        for eye in [1.0, -1.0] {
            let p = |across: f32, high: f32| at(side, eye * across, high);
            body.plate(&[p(0.1, 0.5), p(0.32, 0.52), p(0.22, 0.68)], light);
        }
        body.plate(&[at(side, -0.06, 0.4), at(side, 0.06, 0.4), at(side, 0.0, 0.48)], light);
        let teeth = [(-0.38, 0.36), (-0.24, 0.26), (-0.12, 0.3), (0.0, 0.23), (0.12, 0.3), (0.24, 0.26), (0.38, 0.36)];
        let under =
            [(-0.38, 0.36), (-0.26, 0.16), (-0.13, 0.11), (0.0, 0.14), (0.13, 0.11), (0.26, 0.16), (0.38, 0.36)];
        for (over, below) in teeth.windows(2).zip(under.windows(2)) {
            if let ([a, b], [c, d]) = (over, below) {
                let p = |(across, high): (f32, f32)| at(side, across, high);
                body.plate(&[p(*a), p(*b), p(*d), p(*c)], light);
            }
        }
    }
}

/// Two cherries on their stalks, a leaf where these meet.
pub(crate) fn cherries(body: &mut Body, pose: &Pose) {
    let skin = Skin::new(pose.colour(0x9c0f22)).gloss(0.95);
    let top = v3(-0.05, 1.0, 0.02);
    for (x, z) in [(0.06, -0.24), (0.0, 0.25)] {
        body.ball(v3(x, 0.215, z), v3(0.225, 0.215, 0.225), skin);
        body.ball(v3(x, 0.42, z), v3(0.06, 0.012, 0.06), skin.tone(0.5));
        let stalk = [(v3(x, 0.4, z), 0.016), (v3(x * 0.8, 0.7, z * 0.85), 0.014), (top, 0.018)];
        body.tube(&stalk, 1.0, Skin::new(hex(0x6f8a34)));
    }
    body.orb(top, 0.03, Skin::new(hex(0x6a5030)));
    leaf(body, (top, top + v3(0.12, -0.1, 0.55)), v3(0.15, 0.04, 0.0), Skin::new(hex(LEAF)).gloss(0.3));
}

/// A citrus fruit and the half of another, its cut face to whoever looks.
pub(crate) fn citrus(body: &mut Body, pose: &Pose) {
    let peel = Skin::new(pose.colour(0xe88a1e)).gloss(0.45);
    // What hangs on its bough is whole, and alone.
    let hangs = pose.action == Action::Sway;
    let at = if hangs { Vec3::ZERO } else { v3(-0.42, 0.0, 0.36) };
    body.ball(at + v3(0.0, 0.47, 0.0), v3(0.47, 0.47, 0.5), peel);
    body.ball(at + v3(0.02, 0.93, 0.0), v3(0.05, 0.02, 0.05), Skin::new(hex(0x6a7a34)));
    if hangs {
        return;
    }
    let since = body.since();
    body.lathe(Vec3::ZERO, &[(-0.46, 0.06), (-0.42, 0.2), (-0.3, 0.35), (-0.14, 0.44), (0.0, 0.465)], peel);
    body.drum(v3(0.0, -0.02, 0.0), v3(0.0, 0.004, 0.0), 0.45, 0.45, Skin::new(hex(0xf6ecd0)));
    let flesh = Skin::new(peel.colour * 0.92).gloss(0.25).glow(0.05);
    for i in 0..10 {
        let turns = (i as f32 + 0.5) / 10.0;
        // A segment, rounded where it meets the peel.
        let wedge: Vec<Vec3> = [(0.045, 0.0), (0.34, -0.044), (0.4, -0.036), (0.415, 0.0), (0.4, 0.036), (0.34, 0.044)]
            .into_iter()
            .map(|(out, aside)| around(turns + aside, out, 0.008))
            .collect();
        body.plate(&wedge, flesh.tone(0.92 + 0.14 * pose.unit(i)));
    }
    body.turn(since, Vec3::ZERO, 2, -0.19);
    body.shift(since, v3(0.2, 0.44, -0.22));
}

/// A peach or a plum with its crease, and a leaf.
pub(crate) fn peach(body: &mut Body, pose: &Pose) {
    let blush = pose.colour.map_or_else(|| hex(0xd8503a), |colour| colour * 0.75);
    let skin = Skin::new(pose.colour(0xf0a860)).gloss(0.15).mark(Mark::Under, blush);
    let since = body.since();
    body.ball(v3(0.0, 0.46, -0.12), v3(0.45, 0.46, 0.37), skin);
    body.ball(v3(0.0, 0.46, 0.12), v3(0.45, 0.46, 0.37), skin.tone(0.97));
    body.soften(since);
    let seam: Vec<(Vec3, f32)> = (0..=8)
        .map(|i| {
            let turns = mix(0.24, -0.16, i as f32 / 8.0);
            (v3(cos_turns(turns) * 0.433, 0.46 + sin_turns(turns) * 0.44, 0.0), 0.006)
        })
        .collect();
    body.tube(&seam, 1.0, Skin::new(blush * 0.8));
    body.ball(v3(0.0, 0.9, 0.0), v3(0.09, 0.03, 0.07), Skin::new(blush * 0.5));
    body.tube(&[(v3(0.0, 0.88, 0.0), 0.026), (v3(-0.02, 1.02, 0.0), 0.022)], 1.0, Skin::new(hex(0x5a4328)));
    leaf(body, (v3(-0.02, 0.98, 0.0), v3(0.14, 0.92, 0.52)), v3(0.14, 0.05, 0.0), Skin::new(hex(LEAF)).gloss(0.25));
}

/// A bough with leaves, and the fruit that it bears hanging among them.
pub(crate) fn bough(body: &mut Body, pose: &Pose, fruit: Option<&Body>) {
    let since = body.since();
    let wood = Skin::new(hex(0x5f4a38));
    let swing = sin_turns(pose.seconds * 0.19) * (0.008 + 0.02 * pose.wind);
    let on = |t: f32| v3(0.05 * sin_turns(t * 1.3), 0.62 - 0.16 * t * t + swing * t, mix(-0.75, 0.62, t));
    let line: Vec<(Vec3, f32)> = (0..=6).map(|i| (on(i as f32 / 6.0), mix(0.034, 0.012, i as f32 / 6.0))).collect();
    body.tube(&line, 1.0, wood);
    for i in 0..15 {
        let (t, side) = (0.14 + 0.06 * i as f32, if i % 2 == 0 { 1.0 } else { -1.0 });
        let root = on(t.min(1.0));
        let tip =
            root + v3(side * (0.12 + 0.18 * pose.unit(i)), 0.34 * (pose.unit(30 + i) - 0.45), 0.1 * pose.unit(60 + i));
        body.tube(&[(root, 0.01), (root.lerp(tip, 0.5) + v3(0.0, 0.03, 0.0), 0.008), (tip, 0.005)], 1.0, wood);
        for k in 0..6 {
            let salt = i * 6 + k;
            let flutter = 0.02
                * sin_turns(pose.seconds * (0.3 + 0.2 * pose.unit(salt)) + pose.unit(100 + salt))
                * (0.4 + pose.wind);
            let turns = pose.unit(200 + salt);
            let from = root.lerp(tip, 0.1 + 0.18 * k as f32);
            let way = around(turns, 0.18, -0.08 + 0.12 * pose.unit(300 + salt) + flutter);
            let green = Skin::new(hex(LEAF) * (0.65 + 0.7 * pose.unit(400 + salt))).gloss(0.25).glow(0.04);
            leaf(body, (from, from + way), around(turns + 0.25, 0.05, 0.0), green);
        }
    }
    let size = if pose.company.is_some_and(|company| company.kind == K::Grapes) { 0.3 } else { 0.19 };
    for (i, t) in [0.3, 0.46, 0.58, 0.72, 0.86].into_iter().enumerate() {
        let salt = 500 + i as i32;
        let from = on(t) + v3(0.16 * (pose.unit(salt) - 0.35), 0.0, 0.0);
        let sway = 0.012 * sin_turns(pose.seconds * 0.27 + pose.unit(salt + 20)) * (0.4 + pose.wind);
        let low = from + v3(sway, -0.05 - 0.06 * pose.unit(salt + 40), sway);
        body.rod(on(t), low, 0.006, 0.005, wood);
        let sized = size * (0.86 + 0.28 * pose.unit(salt + 60));
        if let Some(fruit) = fruit {
            body.add(fruit, &Frame::shift(low - v3(0.0, sized * 0.92, 0.0), sized));
        }
    }
    // It reaches across the picture.
    body.turn(since, Vec3::ZERO, 1, 0.25);
}
