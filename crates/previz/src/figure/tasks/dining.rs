//! How people eat at a table: out of a bowl with two sticks, or off a plate with a
//! fork. One unit is the height of whoever eats.
//!
//! Knows no table but how high it is.

use crate::figure::body::Body;
use crate::figure::food::broth::bite;
use crate::figure::people::stance::wave;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, mix, smoothstep, v3};
use crate::script::{Action, SubjectKind as K};

/// How high the top of a table is above the seats at it, in metres, and how high a
/// seat is above the foot of whoever sits on it, in their heights.
const TABLE_M: f32 = 0.31;
const SEAT: f32 = 0.222;
/// How much higher a child is seated, in its heights.
pub(crate) const RAISED: f32 = 0.075;

/// Whether somebody eats sitting at a table.
pub(crate) fn dines(pose: &Pose) -> bool {
    pose.action == Action::Eat && pose.seat.is_some()
}

/// How far a bite has been raised to the mouth, 0 to 1: each in their own time.
pub(crate) fn raised(pose: &Pose) -> f32 {
    smoothstep(-0.45, 0.6, wave(pose.seconds * (0.19 + 0.04 * pose.unit(31)) + pose.unit(32)))
}

/// Draws the dish and what it is eaten with.
pub(crate) fn eat(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if !dines(pose) {
        return None;
    }
    let metre = 1.0 / pose.size_m.max(0.3);
    let child = pose.kind == K::Child;
    let (ahead, high) = if child { (0.118, 0.292) } else { (0.108, 0.332) };
    let mouth = hip + v3(ahead, high, 0.0);
    let board = SEAT + TABLE_M * metre;
    let dish = pose.company.map_or(K::Rice, |company| company.kind);
    match dish {
        K::Plate | K::Steak | K::Salad => Some(fork(body, pose, (hip, mouth, board), (dish, metre))),
        _ => Some(sticks(body, pose, (hip, mouth, board), (dish, metre))),
    }
}

/// A bowl in the left hand, over the table, and two sticks in the right.
fn sticks(body: &mut Body, pose: &Pose, (hip, mouth, board): (Vec3, Vec3, f32), (dish, metre): (K, f32)) -> [Vec3; 2] {
    let foot = v3(hip.x + 0.165, board.max(hip.y + 0.165) + 0.008, hip.z + 0.012);
    let (wide, tall) = (0.084 * metre, 0.075 * metre);
    let usual = if dish == K::Bowl { hex(0x2f5a86) } else { hex(0xf4f2ec) };
    let china = Skin::new(pose.company.and_then(|company| company.colour).unwrap_or(usual)).gloss(0.6);
    let side = [(0.0, 0.42), (0.12, 0.46), (0.2, 0.62), (0.5, 0.86), (0.85, 0.98), (1.0, 1.0)];
    body.lathe(foot, &side.map(|(y, r)| (y * tall, r * wide)), china);
    let food = Skin::new(hex(bite(dish))).gloss(0.4);
    let top = foot + v3(0.0, tall * 0.9, 0.0);
    if dish == K::Bowl {
        body.drum(
            top - v3(0.0, 0.004, 0.0),
            top + v3(0.0, tall * 0.11, 0.0),
            wide * 0.94,
            wide * 0.94,
            Skin::new(hex(0xb4783a)).gloss(0.6),
        );
        body.ball(top + v3(0.0, tall * 0.1, 0.0), v3(wide * 0.7, tall * 0.16, wide * 0.7), food);
    } else {
        body.ball(top, v3(wide * 0.86, tall * 0.55, wide * 0.86), food);
    }
    steam(body, pose, top, metre);
    let up = raised(pose);
    let tip = (top + v3(-0.006, tall * 0.35, 0.0)).lerp(mouth + v3(0.012, 0.002, 0.0), up);
    let way = v3(0.46, mix(0.34, -0.16, up), -0.82).unit();
    let wood = Skin::new(hex(0x5a2e1c)).gloss(0.4);
    for aside in [-1.0_f32, 1.0] {
        let off = v3(0.0, 0.005, 0.004) * aside;
        body.rod(tip + off * 0.4, tip + way * (0.25 * metre) + off * 2.2, 0.0034, 0.0052, wood);
    }
    if dish == K::Bowl {
        // Strands hang from the sticks into the bowl.
        for strand in 0..5 {
            let out = v3(0.0, 0.0, 0.0055 * (strand as f32 - 2.0));
            let (from, to) = (tip + out, top + out * 1.8 + v3(0.008, tall * 0.12, 0.0));
            let swing = v3(0.004 * wave(pose.seconds * 0.9 + strand as f32 * 0.2), 0.0, 0.0);
            body.tube(&[(from, 0.004), (from.lerp(to, 0.5) + swing, 0.0042), (to, 0.0045)], 1.0, food);
        }
    } else if up > 0.08 {
        body.ball(tip, v3(0.011, 0.009, 0.011), food);
    }
    [tip + way * (0.15 * metre) + v3(0.0, -0.008, 0.0), foot + v3(0.0, tall * 0.3, wide * 0.92)]
}

/// A plate on the table, a fork in the right hand.
fn fork(body: &mut Body, pose: &Pose, (hip, mouth, board): (Vec3, Vec3, f32), (dish, metre): (K, f32)) -> [Vec3; 2] {
    let plate = v3(hip.x + 0.22, board + 0.004, hip.z);
    let wide = 0.125 * metre;
    body.drum(plate, plate + v3(0.0, 0.012 * metre, 0.0), wide * 0.62, wide, Skin::new(hex(0xf6f4ee)).gloss(0.5));
    let top = plate + v3(0.0, 0.014 * metre, 0.0);
    let food = Skin::new(hex(bite(dish))).gloss(0.3);
    body.ball(top + v3(0.0, 0.004, 0.02), v3(wide * 0.5, 0.022 * metre, wide * 0.4), food);
    for (x, z, shade) in [(-0.3, -0.45, 0x5a9a3c), (0.25, -0.5, 0xd88a2c), (-0.05, -0.6, 0x5a9a3c)] {
        body.ball(top + v3(x * wide, 0.004, z * wide), v3(0.024, 0.018, 0.024) * metre, Skin::new(hex(shade)));
    }
    steam(body, pose, top, metre * 0.8);
    let up = raised(pose);
    let tip = (top + v3(0.0, 0.01, 0.0)).lerp(mouth + v3(0.014, 0.0, 0.0), up);
    let way = v3(0.55, mix(0.62, -0.12, up), -0.7).unit();
    let steel = Skin::metal(hex(0xb8bcc0));
    body.rod(tip, tip + way * (0.03 * metre), 0.006, 0.005, steel);
    body.rod(tip + way * (0.03 * metre), tip + way * (0.17 * metre), 0.003, 0.004, steel);
    if up > 0.08 {
        body.ball(tip, v3(0.01, 0.008, 0.01), food);
    }
    [tip + way * (0.14 * metre), v3(hip.x + 0.17, board + 0.02, hip.z + wide + 0.03)]
}

/// What rises from a hot dish.
fn steam(body: &mut Body, pose: &Pose, from: Vec3, metre: f32) {
    for i in 0..4 {
        let t = crate::maths::fract(pose.seconds * 0.28 + i as f32 * 0.25 + pose.unit(33));
        let drift = v3(0.012 * wave(pose.seconds * 0.2 + t), 0.2 * t * metre, 0.014 * wave(t + 0.25 * i as f32));
        let faint = 0.13 * smoothstep(0.0, 0.25, t) * (1.0 - smoothstep(0.5, 1.0, t));
        body.puff(from + drift, mix(0.022, 0.05, t) * metre * 1.4, hex(0xf6f2ec), faint, 0.12);
    }
}
