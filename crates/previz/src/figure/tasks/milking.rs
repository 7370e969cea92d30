//! What is done low down or at a bench of one's own: a beast that is milked, nails that are driven in,
//! fruit that is chosen from its crates.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go. The beast is
//! `upkeep`'s to stand there.

use super::music::stool;
use crate::figure::body::Body;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, cos_turns, fract, hex, sin_turns, v3};
use crate::script::Action;

/// Blows of a hammer in a second.
const BLOWS: f32 = 1.1;

/// The stance of who is at it; `None` of who is not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let s = pose.seconds;
    let seated = Stance { thigh: [0.235, 0.243], knee: [0.225, 0.237], spread: [0.06; 2], look: 0.0, ..*rest };
    Some(match pose.action {
        Action::Milk => Stance { lean: 0.075, nod: 0.3, lift: -0.06, ..seated },
        Action::MendNet => Stance { lean: 0.04, nod: 0.45, spread: [0.03; 2], ..seated },
        Action::Hammer => Stance { lean: 0.05 + 0.012 * wave(s * BLOWS), nod: 0.35, spread: [0.03; 2], ..*rest },
        Action::Choose => Stance { lean: 0.03, nod: 0.2, spread: [0.02; 2], look: 0.0, ..*rest },
        _ => return None,
    })
}

/// Draws what somebody is at whose hips are there; where the right and the left hand are then.
pub(crate) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    Some(match pose.action {
        Action::Milk => pail(body, pose, hip),
        Action::Hammer => hammer(body, pose, hip),
        Action::Choose => choose(body, pose, hip),
        _ => return None,
    })
}

/// A stool, a pail between the feet, and milk that spurts into it from one hand after the other.
fn pail(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    stool(body, hip);
    let s = pose.seconds;
    let foot = v3(0.36, 0.0, 0.0);
    let tin = Skin::new(hex(0xc4cad2)).gloss(0.7);
    body.lathe(foot, &[(0.0, 0.065), (0.13, 0.085), (0.14, 0.09)], tin);
    body.drum(foot + v3(0.0, 0.1, 0.0), foot + v3(0.0, 0.115, 0.0), 0.078, 0.078, Skin::new(hex(0xfbfaf4)));
    let hands = [-1.0_f32, 1.0].map(|side| {
        let pull = wave(s * 0.9 + if side > 0.0 { 0.5 } else { 0.0 });
        v3(0.37, 0.26 - 0.014 * pull, side * 0.035)
    });
    for (hand, late) in hands.into_iter().zip([0.0, 0.5]) {
        if wave(s * 0.9 + late) > 0.0 {
            body.rod(
                hand - v3(0.0, 0.02, 0.0),
                foot + v3(0.0, 0.115, hand.z * 0.6),
                0.004,
                0.003,
                Skin::new(hex(0xffffff)),
            );
        }
    }
    hands
}

/// A beam on two trestles, into which nails are driven, boards beside.
fn hammer(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let wood = Skin::new(hex(0xc89a5c));
    let top = hip.y - 0.03;
    for z in [-0.34, 0.34] {
        for side in [-1.0, 1.0] {
            body.rod(v3(0.34, top - 0.04, z), v3(0.34 + 0.13 * side, 0.0, z), 0.014, 0.014, wood.tone(0.75));
        }
        body.block((0.24, top - 0.05, z - 0.02), (0.46, top - 0.02, z + 0.02), wood.tone(0.8));
    }
    body.block((0.27, top - 0.02, -0.5), (0.41, top + 0.012, 0.5), wood);
    for i in 0..4 {
        let y = 0.02 + 0.022 * i as f32;
        body.block((0.52, y - 0.02, -0.45), (0.7, y, 0.5), wood.tone(0.86 + 0.05 * i as f32));
    }
    let steel = Skin::metal(hex(0xb8bec6));
    for z in [-0.2, 0.1, 0.26] {
        body.rod(v3(0.34, top + 0.01, z), v3(0.34, top + 0.02, z), 0.006, 0.009, steel);
    }
    let nail = v3(0.34, top + 0.012, -0.05);
    body.rod(nail, nail + v3(0.0, 0.045, 0.0), 0.004, 0.007, steel);
    let up = 0.5 - 0.5 * wave(pose.seconds * BLOWS);
    let turns = 0.02 + 0.2 * up;
    let hand = nail + v3(-0.15, 0.09 + 0.13 * up, -0.04);
    let along = v3(cos_turns(turns), sin_turns(turns) - 0.2, 0.12).unit();
    let head = hand + along * 0.15;
    body.rod(hand - along * 0.05, head, 0.01, 0.009, Skin::new(hex(0x8a5a30)));
    let across = v3(-along.y, along.x, 0.0).unit();
    body.rod(head - across * 0.035, head + across * 0.03, 0.017, 0.013, steel);
    [hand, nail + v3(-0.03, 0.03, 0.05)]
}

/// Crates that slope to who stands before them, a fruit in one hand that is looked at, a basket
/// on the other arm.
fn choose(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let wood = Skin::new(hex(0xa87c4a));
    let top = hip.y - 0.06;
    body.block((0.3, 0.0, -0.6), (0.72, top - 0.06, 0.6), wood.tone(0.7));
    let said = pose.company.and_then(|company| company.colour);
    let kinds = [0xd8342a, 0xf0982a, 0x7ab03a].map(hex);
    for (crate_no, colour) in kinds.into_iter().enumerate() {
        let (z0, skin) = (-0.59 + 0.4 * crate_no as f32, Skin::new(said.unwrap_or(colour)).gloss(0.4));
        let at = |x: f32, z: f32| v3(0.3 + x, top - 0.05 + 0.3 * x, z0 + z);
        body.plate(&[at(0.0, 0.0), at(0.42, 0.0), at(0.42, 0.38), at(0.0, 0.38)], wood);
        for (a, b) in [((0.0, 0.0), (0.0, 0.38)), ((0.0, 0.0), (0.42, 0.0)), ((0.0, 0.38), (0.42, 0.38))] {
            let (a, b) = (at(a.0, a.1), at(b.0, b.1));
            body.rod(a + v3(0.0, 0.02, 0.0), b + v3(0.0, 0.02, 0.0), 0.014, 0.014, wood);
        }
        for i in 0..25 {
            let dice = pose.unit(2500 + 30 * crate_no as i32 + i) - 0.5;
            let spot = at(0.05 + 0.08 * (i / 5) as f32, 0.045 + 0.072 * (i % 5) as f32 + 0.01 * dice);
            body.orb(spot + v3(0.0, 0.03, 0.0), 0.037, skin.tone(0.95 + 0.16 * dice));
        }
    }
    let raised = clamp01(0.5 + 0.9 * wave(fract(pose.seconds * 0.16) + 0.1));
    let hand = v3(0.34, top + 0.07, -0.08).lerp(hip + v3(0.22, 0.26, -0.06), raised);
    let fruit = Skin::new(said.unwrap_or(kinds[0])).gloss(0.4);
    body.orb(hand + v3(0.03, 0.02, 0.0), 0.037, fruit);
    body.rod(hand + v3(0.03, 0.055, 0.0), hand + v3(0.033, 0.066, 0.004), 0.004, 0.003, Skin::new(hex(0x4a7a2a)));
    let arm = hip + v3(0.1, 0.0, 0.2);
    let cane = Skin::new(hex(0xb88848));
    body.lathe(arm - v3(0.0, 0.17, 0.0), &[(0.0, 0.07), (0.06, 0.1), (0.1, 0.11)], cane);
    body.tube(
        &[
            (arm + v3(-0.1, -0.075, 0.0), 0.008),
            (arm + v3(-0.05, 0.0, 0.0), 0.008),
            (arm + v3(0.05, 0.0, 0.0), 0.008),
            (arm + v3(0.1, -0.075, 0.0), 0.008),
        ],
        1.0,
        cane.tone(0.8),
    );
    for i in 0..6 {
        let off = v3(0.055 * cos_turns(i as f32 * 0.38), -0.07, 0.055 * sin_turns(i as f32 * 0.38));
        body.orb(arm + off, 0.034, Skin::new(kinds[i % 3]).gloss(0.3));
    }
    [hand, arm + v3(0.0, 0.01, 0.0)]
}
