//! What is kept for its worth or its looks: coins, a crown, a shell, crystals, globes, a chest.
//! One unit is their height.

use super::trim::{gold, wood};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::SubjectKind as K;

/// Whether it is one of them, which is drawn then.
pub(crate) fn treasure(body: &mut Body, pose: &Pose) -> bool {
    match pose.kind {
        K::Coins => coins(body, pose),
        K::Crown => crown(body, pose),
        K::Seashell => seashell(body, pose),
        K::Crystal => crystal(body, pose),
        K::SnowGlobe => snow_globe(body, pose),
        K::Globe => globe(body, pose),
        K::TreasureChest => chest(body),
        _ => return false,
    }
    true
}

/// A heap and two stacks of gold coins.
fn coins(body: &mut Body, pose: &Pose) {
    let metal = pose.colour.map_or_else(gold, Skin::metal);
    let coin = |body: &mut Body, at: Vec3, up: Vec3| {
        body.drum(at - up * 0.035, at + up * 0.035, 0.22, 0.22, metal);
        body.drum(at + up * 0.034, at + up * 0.04, 0.17, 0.17, metal.tone(0.72));
    };
    for (x, z, count) in [(-0.1, 0.3, 12), (-0.25, -0.28, 8), (0.3, 0.02, 5)] {
        for i in 0..count {
            let off = |salt: i32| (pose.unit(salt + i) - 0.5) * 0.04;
            coin(body, v3(x + off(20), 0.04 + 0.078 * i as f32, z + off(50)), Vec3::UP);
        }
    }
    for (i, (x, z)) in [(0.42, 0.46), (0.5, -0.42), (0.1, -0.66), (0.2, 0.68)].into_iter().enumerate() {
        let lean = v3(0.25 * (i as f32 - 1.5), 1.0, 0.2).unit();
        coin(body, v3(x, 0.08, z), lean);
    }
}

/// A band of gold with points, pearls and stones, lined with red.
fn crown(body: &mut Body, pose: &Pose) {
    let metal = pose.colour.map_or_else(gold, Skin::metal);
    body.lathe(Vec3::ZERO, &[(0.0, 0.5), (0.04, 0.53), (0.16, 0.53), (0.2, 0.5)], metal);
    body.ball(v3(0.0, 0.2, 0.0), v3(0.46, 0.4, 0.46), Skin::new(hex(0x8a1424)));
    for i in 0..8 {
        let at = |turn: f32, y: f32, r: f32| v3(cos_turns(turn) * r, y, sin_turns(turn) * r);
        let turn = i as f32 / 8.0;
        let (a, b) = (at(turn - 0.06, 0.18, 0.51), at(turn + 0.06, 0.18, 0.51));
        let tip = at(turn, 0.86, 0.6);
        body.plate(&[a, b, tip], metal);
        body.rod(a, tip, 0.022, 0.016, metal);
        body.rod(b, tip, 0.022, 0.016, metal);
        body.orb(tip + v3(0.0, 0.05, 0.0), 0.055, Skin::new(hex(0xf4efe6)).gloss(0.9));
        let stone = if i % 2 == 0 { 0xc81e34 } else { 0x1f4fc0 };
        body.ball(at(turn, 0.1, 0.535), v3(0.05, 0.055, 0.05), Skin::new(hex(stone)).gloss(1.0).glow(0.15));
        body.orb(at(turn, 0.34, 0.55), 0.035, Skin::new(hex(0x1f9a5a)).gloss(1.0).glow(0.15));
    }
}

/// A scallop that stands on its hinge, ribbed from there to its rim.
fn seashell(body: &mut Body, pose: &Pose) {
    let colour = pose.colour(0xf0b8a0);
    let since = body.since();
    let count = 13;
    for i in 0..count {
        let t = i as f32 / (count - 1) as f32 - 0.5;
        let (turn, long) = (0.25 + t * 0.42, 0.86 - 0.5 * t * t);
        let out = v3(0.0, sin_turns(turn), cos_turns(turn));
        let bulge = v3(0.2 * (1.0 - 2.0 * t * t), 0.0, 0.0);
        let tone = if i % 2 == 0 { 1.0 } else { 0.8 };
        let root = v3(0.0, 0.1, 0.0);
        body.tube(
            &[(root, 0.03), (root + out * (long * 0.5) + bulge, 0.062), (root + out * long + bulge * 0.3, 0.075)],
            1.0,
            Skin::new(colour * tone).gloss(0.3).mark(Mark::Bands(4.0), colour.lerp(hex(0xfff2e4), 0.6) * tone),
        );
    }
    body.block((-0.04, 0.03, -0.24), (0.06, 0.15, 0.24), Skin::new(colour * 0.9));
    body.turn(since, Vec3::ZERO, 2, 0.04);
}

/// A cluster of clear points on a dark stone.
fn crystal(body: &mut Body, pose: &Pose) {
    let colour = pose.one_of(&[0xa86ae0, 0x7ac0f0, 0xe8a0d0], 2);
    body.ball(v3(0.0, 0.05, 0.0), v3(0.42, 0.14, 0.46), Skin::new(hex(0x3a3640)).mark(Mark::Globe, hex(0x26232c)));
    for i in 0..11 {
        let (turn, lean) = (i as f32 * 0.382, if i == 0 { 0.0 } else { 0.12 + 0.5 * pose.unit(30 + i) });
        let way = v3(cos_turns(turn) * lean, 1.0, sin_turns(turn) * lean).unit();
        let long = if i == 0 { 0.95 } else { 0.45 + 0.35 * pose.unit(60 + i) - 0.2 * lean };
        let thick = if i == 0 { 0.11 } else { 0.055 + 0.04 * pose.unit(90 + i) };
        let root = v3(cos_turns(turn) * lean * 0.34, 0.06, sin_turns(turn) * lean * 0.34);
        let (side, across) =
            (way.cross(v3(0.9, 0.1, 0.4)).unit(), way.cross(way.cross(v3(0.9, 0.1, 0.4)).unit()).unit());
        let ring = |t: f32, r: f32, k: usize| {
            let turn = k as f32 / 6.0;
            root + way * t + (side * cos_turns(turn) + across * sin_turns(turn)) * r
        };
        for k in 0..6 {
            let tone = [1.25, 0.85, 1.05, 0.7, 0.95, 1.15][k];
            let skin = Skin::new(colour * tone).gloss(0.9).glow(0.25);
            body.plate(
                &[
                    ring(0.0, thick, k),
                    ring(0.0, thick, k + 1),
                    ring(long * 0.78, thick, k + 1),
                    ring(long * 0.78, thick, k),
                ],
                skin,
            );
            body.plate(
                &[ring(long * 0.78, thick, k), ring(long * 0.78, thick, k + 1), root + way * long],
                skin.tone(1.2),
            );
        }
    }
    body.glow(v3(0.0, 0.45, 0.0), 0.6, colour * 0.2);
}

/// A ball of glass in which it snows on a house and a fir.
fn snow_globe(body: &mut Body, pose: &Pose) {
    body.lathe(
        Vec3::ZERO,
        &[(0.0, 0.36), (0.05, 0.37), (0.2, 0.3), (0.24, 0.31)],
        Skin::new(pose.colour(0x8a2a2a)).gloss(0.5),
    );
    body.ball(v3(0.0, 0.27, 0.0), v3(0.3, 0.08, 0.3), Skin::new(hex(0xf4f6fa)));
    body.block((-0.08, 0.3, -0.02), (0.08, 0.44, 0.16), Skin::new(hex(0xa0522d)));
    body.solid(
        &[(-0.1, 0.44), (0.1, 0.44), (0.0, 0.56)],
        -0.04,
        0.18,
        Skin::new(hex(0xf2f4f8)),
        Skin::new(hex(0xf2f4f8)),
    );
    body.plate(
        &[v3(0.082, 0.33, 0.1), v3(0.082, 0.33, 0.04), v3(0.082, 0.4, 0.04), v3(0.082, 0.4, 0.1)],
        Skin::new(v3(1.0, 0.8, 0.4)).glow(1.6),
    );
    for (y, r) in [(0.3, 0.1), (0.4, 0.085), (0.5, 0.06)] {
        body.drum(v3(0.02, y, -0.13), v3(0.02, y + 0.15, -0.13), r, 0.005, Skin::new(hex(0x1f5a34)));
    }
    for i in 0..34 {
        let fall = crate::maths::fract(pose.unit(20 + i) - pose.seconds * (0.05 + 0.04 * pose.unit(60 + i)));
        let turn = pose.unit(100 + i) + pose.seconds * 0.03;
        let y = 0.32 + 0.58 * fall;
        let room = (0.35_f32 * 0.35 - (y - 0.6) * (y - 0.6)).max(0.0).sqrt() * 0.9;
        let out = room * pose.unit(140 + i).sqrt();
        body.orb(v3(cos_turns(turn) * out, y, sin_turns(turn) * out), 0.012, Skin::new(Vec3::splat(0.95)).glow(0.2));
    }
    let ball: Vec<(f32, f32)> = (0..=10)
        .map(|i| {
            let turn = -0.21 + 0.46 * i as f32 / 10.0;
            (0.6 + 0.39 * sin_turns(turn), (0.39 * cos_turns(turn)).max(0.004))
        })
        .collect();
    body.lathe(Vec3::ZERO, &ball, Skin::film(hex(0xeaf4f8)));
}

/// The Earth on a stand, its axis aslant.
fn globe(body: &mut Body, pose: &Pose) {
    let brass = Skin::metal(hex(0xc8983a));
    body.lathe(Vec3::ZERO, &[(0.0, 0.22), (0.04, 0.21), (0.07, 0.06), (0.16, 0.035), (0.2, 0.035)], wood());
    let since = body.since();
    body.orb(Vec3::ZERO, 0.34, Skin::new(hex(0x2a6ab0)).mark(Mark::Globe, hex(0x7a9a4a)).gloss(0.6));
    body.turn(since, Vec3::ZERO, 1, pose.seconds * 0.04);
    let arc: Vec<(Vec3, f32)> = (0..=12)
        .map(|i| {
            let turn = -0.25 + 0.5 * i as f32 / 12.0;
            (v3(0.0, sin_turns(turn), -cos_turns(turn)) * 0.39, 0.016)
        })
        .collect();
    body.tube(&arc, 1.0, brass);
    for y in [1.0, -1.0] {
        body.rod(v3(0.0, y * 0.33, 0.0), v3(0.0, y * 0.41, 0.0), 0.018, 0.014, brass);
    }
    body.turn(since, Vec3::ZERO, 0, 0.065);
    body.shift(since, v3(0.0, 0.58, 0.0));
}

/// A chest whose lid is up, full of gold.
fn chest(body: &mut Body) {
    let board = Skin::new(hex(0x6a3f20)).gloss(0.15);
    let iron = Skin::new(hex(0x3a3836)).gloss(0.5);
    body.block((-0.36, 0.0, -0.6), (0.36, 0.46, 0.6), board);
    for z in [-0.58, -0.2, 0.2, 0.58] {
        body.block((-0.37, 0.0, z - 0.04), (0.37, 0.465, z + 0.04), iron);
    }
    body.block((-0.365, 0.4, -0.605), (0.365, 0.465, 0.605), iron);
    body.block((0.36, 0.24, -0.09), (0.4, 0.44, 0.09), gold());
    for i in 0..46_i32 {
        let (u, v) = (crate::noise::unit2(i, 3, 7), crate::noise::unit2(i, 4, 7));
        let at = v3(-0.3 + 0.6 * u, 0.45 + 0.14 * (1.0 - (2.0 * v - 1.0) * (2.0 * v - 1.0)), -0.52 + 1.04 * v);
        let lean = v3(u - 0.5, 1.2, v - 0.5).unit();
        body.drum(at, at + lean * 0.02, 0.07, 0.07, gold());
    }
    for (x, z, colour) in [(0.2, 0.2, 0xc81e34), (0.1, -0.3, 0x1f9a5a), (-0.05, 0.4, 0x1f4fc0)] {
        body.orb(v3(x, 0.62, z), 0.06, Skin::new(hex(colour)).gloss(1.0).glow(0.2));
    }
    let since = body.since();
    let lid: Vec<(f32, f32)> = (0..=8)
        .map(|i| {
            let turn = 0.5 * i as f32 / 8.0;
            (0.36 + 0.36 * cos_turns(turn), 0.3 * sin_turns(turn))
        })
        .collect();
    body.solid(&lid, -0.6, 0.6, board, board.tone(0.9));
    for z in [-0.58, -0.2, 0.2, 0.58] {
        let band: Vec<(f32, f32)> = lid.iter().map(|(x, y)| (0.36 + (x - 0.36) * 1.03, y * 1.03)).collect();
        body.solid(&band, z - 0.04, z + 0.04, iron, iron);
    }
    body.turn(since, Vec3::ZERO, 2, 0.27);
    body.shift(since, v3(-0.36, 0.46, 0.0));
    body.glow(v3(0.0, 0.62, 0.0), 0.5, v3(0.9, 0.65, 0.2) * 0.25);
}
