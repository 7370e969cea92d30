//! What children are busy with indoors: a hoop about the hips, a tower of blocks,
//! crayons at the wall, a slice of melon.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::people::gesture::kneel;
use crate::figure::people::stance::{Foot, Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, fract, hex, sin_turns, smoothstep, v3};
use crate::scene::rooms::playful::AT_WALL_M;
use crate::script::{Action, SubjectKind as K};

/// How often a hoop comes round in a second.
const ROUNDS: f32 = 1.1;
/// Crayons and blocks.
const PAINTS: [u32; 6] = [0xd8342a, 0xf0b81e, 0x2f7fd0, 0x3fa050, 0xe8782a, 0x8a4fb0];

/// The stance of who does so; `None` of who does not.
pub(super) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let s = pose.seconds;
    let on = |aside: f32| Foot { aside, stands: true, ..Foot::default() };
    Some(match pose.action {
        // The hips go round, the head stays.
        Action::Hoop => {
            let (lean, side) = (0.02 * cos_turns(s * ROUNDS), 0.022 * sin_turns(s * ROUNDS));
            Stance { feet: Some([on(0.05); 2]), lean, side, twist: 0.02 * wave(s * ROUNDS), look: 0.0, ..*rest }
        }
        Action::Stack => Stance { nod: 0.3, lean: 0.045, look: 0.0, ..kneel(s, *rest) },
        Action::Crayon => Stance { nod: -0.1, lean: 0.012, look: 0.0, ..*rest },
        _ => return None,
    })
}

/// Draws what somebody plays with whose hips are there; where the right and the
/// left hand are then.
pub(super) fn play(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    match pose.action {
        Action::Hoop => Some(hoop(body, pose, hip)),
        Action::Stack => Some(stack(body, pose)),
        Action::Crayon => Some(crayon(body, pose, hip)),
        Action::Eat if pose.company.is_some_and(|dish| dish.kind == K::Watermelon) => Some(slice(body, pose, hip)),
        _ => None,
    }
}

/// A hoop in two colours that hangs on the hips where they are furthest out.
fn hoop(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    const PARTS: usize = 24;
    let round = pose.seconds * ROUNDS;
    let (ahead, aside) = (cos_turns(round), sin_turns(round));
    let (radius, tilt) = (0.36, 0.05 * wave(pose.seconds * 0.7));
    let middle = hip + v3(0.2 * ahead, 0.045, 0.2 * aside);
    let at = |i: usize| {
        let (x, z) = (cos_turns(i as f32 / PARTS as f32), sin_turns(i as f32 / PARTS as f32));
        middle + v3(x, tilt * z - 0.12 * (x * ahead + z * aside), z) * radius
    };
    let paints = [pose.pick(&PAINTS, 81), hex(0xf4f0e6)];
    for i in 0..PARTS {
        body.rod(at(i), at(i + 1), 0.014, 0.014, Skin::new(paints[i / 3 % 2]).gloss(0.5));
    }
    [-1.0, 1.0].map(|side| hip + v3(0.06, 0.3 + 0.02 * wave(round + side * 0.25), 0.27 * side))
}

/// A tower that grows by a block now and then, others strewn about it.
fn stack(body: &mut Body, pose: &Pose) -> [Vec3; 2] {
    /// A block, and how long it takes to put one up, in seconds.
    const EDGE: f32 = 0.085;
    const EACH_S: f32 = 1.6;
    /// How high the tower is at first, and as high as it gets.
    const BLOCKS: (i32, i32) = (3, 7);
    let foot = v3(0.36, 0.0, 0.0);
    let block = |body: &mut Body, at: Vec3, salt: i32| {
        let half = EDGE * 0.5;
        let since = body.since();
        let paint = Skin::new(pose.pick(&PAINTS, 300 + salt)).gloss(0.2);
        body.block((-half, 0.0, -half), (half, EDGE, half), paint);
        body.turn(since, Vec3::ZERO, 1, (pose.unit(340 + salt) - 0.5) * 0.12);
        body.shift(since, at);
    };
    let built = (BLOCKS.0 + (pose.shot_s / EACH_S) as i32).min(BLOCKS.1);
    let top = |count: i32| {
        let off = (pose.unit(380 + count) - 0.5) * 0.016;
        foot + v3(off, EDGE * count as f32, -off)
    };
    (0..built).for_each(|index| block(body, top(index), index));
    for (index, (x, z)) in [(0.3, 0.24), (0.44, -0.27), (0.56, 0.2), (0.22, -0.3), (0.62, -0.1)].into_iter().enumerate()
    {
        block(body, v3(x, 0.0, z), 20 + index as i32);
    }
    if built == BLOCKS.1 {
        return [-1.0, 1.0].map(|side| top(built - 1) + v3(-0.05, 0.02, 0.09 * side));
    }
    // The next comes from beside the knee.
    let way = smoothstep(0.25, 0.85, fract(pose.shot_s / EACH_S));
    let carried =
        v3(0.24, 0.03, -0.22).lerp(top(built) + v3(0.0, 0.012, 0.0), way) + v3(0.0, 0.1 * wave(way * 0.5), 0.0);
    block(body, carried, built);
    [carried + v3(-0.03, EDGE * 0.6, -0.04), top(built - 1) + v3(-0.05, 0.0, 0.08)]
}

/// A sheet along the wall with a house, a sun, a flower and whom a child draws, and
/// the line that is being drawn.
fn crayon(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let wall = AT_WALL_M / pose.size_m.max(0.3);
    let at = |across: f32, high: f32| v3(wall - 0.008, hip.y + 0.26 + high, across);
    let sheet = [at(-0.5, -0.3), at(0.95, -0.3), at(0.95, 0.4), at(-0.5, 0.4)];
    body.plate(&sheet.map(|corner| corner + v3(0.006, 0.0, 0.0)), Skin::new(hex(0xf6f2e6)));
    let mut line = |points: &[(f32, f32)], colour: u32| {
        for pair in points.windows(2) {
            let (from, to) = (at(pair[0].0, pair[0].1), at(pair[1].0, pair[1].1));
            body.rod(from, to, 0.0065, 0.0065, Skin::new(hex(colour)));
        }
    };
    let ring = |x: f32, y: f32, r: f32| -> Vec<(f32, f32)> {
        (0..=12).map(|i| (x + r * cos_turns(i as f32 / 12.0), y + r * sin_turns(i as f32 / 12.0))).collect()
    };
    line(&[(0.3, -0.22), (0.3, 0.02), (0.6, 0.02), (0.6, -0.22), (0.3, -0.22)], PAINTS[0]);
    line(&[(0.26, 0.02), (0.45, 0.18), (0.64, 0.02)], PAINTS[5]);
    line(&[(0.41, -0.22), (0.41, -0.08), (0.5, -0.08), (0.5, -0.22)], PAINTS[2]);
    line(&ring(0.8, 0.27, 0.07), PAINTS[1]);
    for ray in 0..8 {
        let (c, s) = (cos_turns(ray as f32 / 8.0), sin_turns(ray as f32 / 8.0));
        line(&[(0.8 + c * 0.09, 0.27 + s * 0.09), (0.8 + c * 0.12, 0.27 + s * 0.12)], PAINTS[1]);
    }
    line(&[(0.78, -0.24), (0.78, -0.06)], PAINTS[3]);
    line(&ring(0.78, -0.01, 0.045), PAINTS[4]);
    line(&ring(-0.32, 0.06, 0.05), PAINTS[2]);
    line(&[(-0.32, 0.01), (-0.32, -0.12), (-0.38, -0.24)], PAINTS[2]);
    line(&[(-0.4, -0.03), (-0.32, -0.05), (-0.24, -0.03)], PAINTS[2]);
    line(&[(-0.32, -0.12), (-0.26, -0.24)], PAINTS[2]);
    // Back and forth, a hill of green grows.
    let drawn = 2 + ((pose.shot_s * 2.2) as usize).min(12);
    let zigzag: Vec<(f32, f32)> =
        (0..drawn).map(|i| (-0.1 + 0.024 * i as f32, if i % 2 == 0 { 0.1 } else { 0.2 })).collect();
    line(&zigzag, PAINTS[3]);
    let (x, y) = zigzag.last().copied().unwrap_or_default();
    let tip = at(x, y + 0.012 * wave(pose.seconds * 2.0));
    let hand = tip + v3(-0.045, -0.025, -0.012);
    body.rod(tip, hand, 0.009, 0.011, Skin::new(hex(PAINTS[3])));
    // The other hand rests on the wall; others lie on the floor.
    for (index, z) in [0.3, 0.36, 0.44].into_iter().enumerate() {
        let end = v3(0.06 + 0.03 * index as f32, 0.008, z);
        body.rod(end, end + v3(0.05, 0.0, 0.03), 0.008, 0.008, Skin::new(hex(PAINTS[index])));
    }
    [hand, at(0.16, -0.06) - v3(0.02, 0.0, 0.0)]
}

/// A slice of melon in both hands, its flesh at the lips now and then.
fn slice(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let child = pose.kind == K::Child;
    let (ahead, high) = if child { (0.12, 0.285) } else { (0.11, 0.325) };
    let bite = smoothstep(-0.3, 0.7, wave(pose.seconds * 0.28));
    let middle = hip + v3(ahead + 0.05 - 0.02 * bite, high - 0.055 + 0.045 * bite, 0.0);
    let radius = 0.115;
    let half = |r: f32| -> Vec<(f32, f32)> {
        (0..=14).map(|i| 0.5 + i as f32 / 28.0).map(|turns| (cos_turns(turns) * r, sin_turns(turns) * r)).collect()
    };
    let since = body.since();
    for (share, deep, paint) in [(1.0, 0.014, 0x2f6a2c), (0.93, 0.0155, 0xe6ecc4), (0.86, 0.017, 0xd8303a)] {
        let skin = Skin::new(hex(paint)).gloss(0.35);
        body.solid(&half(radius * share), -deep, deep, skin, skin);
    }
    for i in 0..7 {
        let turns = 0.5 + (i as f32 + 0.5) / 14.0;
        let at = v3(cos_turns(turns), sin_turns(turns), 0.0) * (radius * if i % 2 == 0 { 0.6 } else { 0.38 });
        for side in [-0.018, 0.018] {
            body.orb(at + v3(0.0, 0.0, side), 0.0055, Skin::new(hex(0x1c1410)));
        }
    }
    // Its face is turned ahead, its straight side up.
    body.turn(since, Vec3::ZERO, 1, 0.25);
    body.shift(since, middle);
    [-1.0, 1.0].map(|side| middle + v3(-0.012, -0.02, side * radius * 0.93))
}
