//! What is done at the lips: soap bubbles and the seeds of a dandelion are
//! blown, teeth are brushed.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, fract, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::script::{Action, SubjectKind};

/// How many bubbles, or seeds, are in the air.
const AFLOAT: i32 = 14;

/// The stance of who does so; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let sway = 0.004 * wave(pose.seconds * 0.4);
    match pose.action {
        Action::Bubble | Action::Dandelion => Some(Stance { lean: 0.01 + sway, nod: -0.1, look: 0.0, ..*rest }),
        Action::BrushTeeth => Some(Stance { lean: 0.02 + sway, look: 0.0, ..*rest }),
        _ => None,
    }
}

/// Draws what somebody holds to the lips whose hips are there; where the right
/// and the left hand are then.
pub(crate) fn blow(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    // A child's head is larger, and its mouth further down.
    let child = pose.kind == SubjectKind::Child;
    let lips = hip + if child { v3(0.1, 0.325, 0.0) } else { v3(0.075, 0.348, 0.0) };
    Some(match pose.action {
        Action::Bubble => bubbles(body, pose, lips),
        Action::Dandelion => dandelion(body, pose, lips),
        Action::BrushTeeth => brush(body, pose.seconds, lips),
        _ => return None,
    })
}

/// Where one of those in the air is at a share of its way.
fn adrift(pose: &Pose, from: Vec3, i: i32, t: f32) -> Vec3 {
    let at = |salt: i32| unit2(i, salt, pose.seed);
    let wide = (at(3) - 0.5) * 0.9 * t + 0.03 * sin_turns(pose.seconds * 0.4 + at(4));
    from + v3(1.5 * t + 0.2 * at(6) * t, (0.75 * at(5) - 0.12) * t + 0.02 * cos_turns(pose.seconds * 0.5 + at(6)), wide)
}

/// A ring on its stick before the lips, and what comes out of it.
fn bubbles(body: &mut Body, pose: &Pose, lips: Vec3) -> [Vec3; 2] {
    let ring = lips + v3(0.075, 0.0, 0.0);
    let hand = ring + v3(0.01, -0.13, -0.03);
    let stick = Skin::new(hex(0xe8486a));
    body.rod(hand, ring - v3(0.0, 0.03, 0.0), 0.006, 0.005, stick);
    let hoop: [(Vec3, f32); 9] = std::array::from_fn(|i| {
        let turns = i as f32 / 8.0;
        (ring + v3(0.0, 0.03 * cos_turns(turns), 0.03 * sin_turns(turns)), 0.005)
    });
    body.tube(&hoop, 1.0, stick);
    let film = Skin::clear(hex(0xf4f8ff));
    let swell = fract(pose.seconds * 0.5);
    body.orb(ring + v3(0.02 + 0.03 * swell, 0.0, 0.0), mix(0.012, 0.036, swell), film);
    for i in 0..AFLOAT {
        let t = fract(pose.seconds * 0.13 + i as f32 / AFLOAT as f32);
        let size = mix(0.024, 0.06, unit2(i, 2, pose.seed));
        body.orb(adrift(pose, ring + v3(0.06, 0.0, 0.0), i, t), size * (0.5 + 0.5 * (t * 4.0).min(1.0)), film);
    }
    let pot = lips + v3(0.05, -0.2, 0.1);
    body.drum(pot - v3(0.0, 0.05, 0.0), pot + v3(0.0, 0.04, 0.0), 0.024, 0.024, Skin::new(hex(0x3aa0d8)).gloss(0.5));
    [hand, pot - v3(0.02, 0.0, 0.0)]
}

/// A head of seeds on its stalk, and those that fly from it.
fn dandelion(body: &mut Body, pose: &Pose, lips: Vec3) -> [Vec3; 2] {
    let head = lips + v3(0.14, -0.005, 0.0);
    let hand = head + v3(0.0, -0.15, -0.02);
    body.rod(hand - v3(0.0, 0.05, 0.0), head, 0.005, 0.004, Skin::new(hex(0x6a9a3a)));
    let down = Skin::new(hex(0xfafaf6)).glow(0.3);
    body.orb(head, 0.014, Skin::new(hex(0xb8a880)));
    for i in 0..24 {
        let (turn, up) = (fract(i as f32 * 0.381), 1.0 - 2.0 * (i as f32 + 0.5) / 24.0);
        let wide = (1.0 - up * up).max(0.0).sqrt();
        let tip = head + v3(wide * cos_turns(turn), up, wide * sin_turns(turn)) * 0.07;
        body.rod(head, tip, 0.002, 0.002, down);
        body.orb(tip, 0.014, down);
    }
    for i in 0..AFLOAT * 2 {
        let t = fract(pose.seconds * 0.17 + i as f32 / (AFLOAT * 2) as f32);
        let at = adrift(pose, head + v3(0.03, 0.0, 0.0), i, t);
        body.rod(at, at - v3(0.014, 0.045, 0.0), 0.003, 0.004, Skin::new(hex(0x8a7a5a)));
        for k in 0..5 {
            let turn = k as f32 / 5.0;
            body.rod(at, at + v3(0.03 * cos_turns(turn), 0.026, 0.03 * sin_turns(turn)), 0.004, 0.006, down);
        }
    }
    [hand, lips + v3(0.08, -0.2, 0.1)]
}

/// A toothbrush that goes to and fro, foam about it, a cup in the other hand.
fn brush(body: &mut Body, s: f32, lips: Vec3) -> [Vec3; 2] {
    let stroke = 0.014 * wave(s * 2.2);
    let bristles = lips + v3(0.004, 0.0, -0.01 + stroke);
    let hand = bristles + v3(0.045, -0.02, -0.1);
    body.rod(bristles, hand, 0.006, 0.007, Skin::new(hex(0x2fa0d8)).gloss(0.4));
    body.ball(bristles, v3(0.008, 0.012, 0.02), Skin::new(hex(0xf6f8fa)));
    let foam = Skin::new(hex(0xffffff)).glow(0.05);
    for (up, aside, r) in [(-0.012, 0.012, 0.011), (-0.016, -0.008, 0.012), (0.004, 0.018, 0.008)] {
        body.orb(lips + v3(0.008, up, aside), r, foam);
    }
    let cup = lips + v3(0.09, -0.19, 0.09);
    body.drum(cup - v3(0.0, 0.035, 0.0), cup + v3(0.0, 0.035, 0.0), 0.028, 0.033, Skin::new(hex(0xf2c84a)).gloss(0.4));
    [hand, cup - v3(0.03, 0.0, 0.0)]
}
