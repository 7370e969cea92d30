//! Work with a machine or a flame: sewing at a sewing machine, welding steel.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use super::handiwork::table;
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, fract, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::script::Action;

/// How far somebody bends over what is welded.
const BENT: f32 = 0.05;
/// Sparks in the air at a time.
const SPARKS: i32 = 22;

/// The stance of who is at such work; `None` of who is not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let lean = BENT + 0.003 * wave(pose.seconds * 0.3);
    match pose.action {
        Action::Weld => Some(Stance { lean, spread: [0.03; 2], nod: 0.45, look: 0.0, ..*rest }),
        _ => None,
    }
}

/// Draws what somebody works at whose hips are there; where the right and the
/// left hand are then.
pub(crate) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    Some(match pose.action {
        Action::Sew => sew(body, pose, hip),
        Action::Weld => weld(body, pose, hip),
        _ => return None,
    })
}

/// A sewing machine on a table, through which cloth is led.
fn sew(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let s = pose.seconds;
    let top = table(body, hip, 0.115);
    let black = Skin::new(hex(0x1b1c22)).gloss(0.7);
    let gold = Skin::new(hex(0xd0a03a)).gloss(0.6);
    // The needle is on the right, where nothing stands before it.
    let at = |x: f32, y: f32, z: f32| v3(0.4 + x, top + y, -z);
    body.block((0.33, top, -0.16), (0.48, top + 0.022, 0.2), black);
    body.rod(at(0.0, 0.02, -0.16), at(0.0, 0.17, -0.16), 0.034, 0.03, black);
    body.rod(at(0.0, 0.165, -0.16), at(0.0, 0.16, 0.05), 0.032, 0.027, black);
    body.rod(at(0.0, 0.165, 0.06), at(0.0, 0.09, 0.06), 0.028, 0.022, black);
    body.rod(at(-0.028, 0.168, -0.12), at(-0.026, 0.164, 0.02), 0.007, 0.006, gold);
    body.drum(at(0.0, 0.165, -0.215), at(0.0, 0.165, -0.195), 0.055, 0.055, Skin::new(hex(0xb8bcc4)).gloss(0.8));
    body.drum(at(0.0, 0.205, -0.06), at(0.0, 0.25, -0.06), 0.016, 0.013, Skin::new(hex(0xd83a2a)));
    let stitch = 0.02 * wave(s * 3.0);
    body.rod(at(0.0, 0.09, 0.06), at(0.0, 0.045 + stitch, 0.06), 0.004, 0.002, Skin::new(hex(0xd8dce2)).gloss(0.9));
    // The cloth lies before and behind, and hangs over the edge.
    let cloth = Skin::new(pose.pick(&[0x2f6fb8, 0xc8406a, 0x3a8a5a], 37));
    body.block((0.2, top + 0.022, -0.26), (0.6, top + 0.028, 0.02), cloth);
    body.plate(
        &[
            v3(0.2, top + 0.026, 0.02),
            v3(0.2, top + 0.026, -0.26),
            v3(0.15, top - 0.2, -0.28),
            v3(0.15, top - 0.2, 0.0),
        ],
        cloth,
    );
    let led = 0.012 * wave(s * 0.4);
    [v3(0.31 + led, top + 0.045, -0.15), v3(0.29 + led, top + 0.045, -0.01)]
}

/// A beam on trestles, a torch whose arc lights up, and what flies from it; a
/// mask before the face.
fn weld(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let s = pose.seconds;
    let steel = Skin::new(hex(0x70767e)).gloss(0.5);
    let top = hip.y + 0.02;
    for (low, high) in [(top - 0.1, top - 0.085), (top - 0.015, top)] {
        body.block((0.28, low, -0.8), (0.44, high, 0.8), steel);
    }
    body.block((0.35, top - 0.09, -0.8), (0.37, top - 0.01, 0.8), steel.tone(0.8));
    for z in [-0.55, 0.55] {
        for (x, foot) in [(0.3, 0.18), (0.42, 0.54)] {
            body.rod(v3(x, top - 0.1, z), v3(foot, 0.0, z), 0.018, 0.018, Skin::new(hex(0x3a3e46)));
        }
    }
    let arc = v3(0.34, top + 0.012, 0.03 * wave(s * 0.2));
    let hand = arc + v3(-0.13, 0.14, -0.05);
    body.rod(hand, arc + v3(-0.01, 0.012, 0.0), 0.012, 0.006, Skin::new(hex(0xb87a3a)).gloss(0.5));
    let flicker = 0.75 + 0.25 * wave(s * 7.3) * wave(s * 4.1);
    body.orb(arc, 0.018, Skin::new(hex(0xe8f4ff)).glow(6.0 * flicker));
    body.glow(arc, 0.16, v3(0.3, 0.45, 0.75) * flicker);
    for i in 0..SPARKS {
        let at = |salt: i32| unit2(i, salt, pose.seed);
        let t = fract(s * (1.1 + at(1)) + at(2));
        let (turn, fast) = (at(3), 0.25 + 0.45 * at(4));
        let place = |t: f32| {
            let out = fast * t;
            arc + v3(out * cos_turns(turn), (0.5 * at(5) + 0.1) * t - 0.75 * t * t, out * sin_turns(turn))
        };
        let (from, to) = (place((t - 0.06).max(0.0)), place(t));
        if to.y > 0.0 {
            body.rod(from, to, 0.002, 0.004, Skin::new(hex(0xffb03a)).glow(4.0 * (1.0 - t)));
        }
    }
    let face = hip + v3(sin_turns(BENT), cos_turns(BENT), 0.0) * 0.36 + v3(0.055, 0.0, 0.0);
    let shield = Skin::new(hex(0x22252b)).gloss(0.3);
    let plates: [Vec3; 5] = std::array::from_fn(|i| around((i as f32 - 2.0) * 0.075, 0.065, 0.0));
    for pair in plates.windows(2) {
        let corner = |out: Vec3, y: f32| face + v3(out.x - 0.02, y, out.z);
        body.plate(&[corner(pair[0], -0.1), corner(pair[1], -0.1), corner(pair[1], 0.1), corner(pair[0], 0.1)], shield);
    }
    body.block(
        (face.x + 0.046, face.y + 0.02, -0.035),
        (face.x + 0.052, face.y + 0.055, 0.035),
        Skin::new(hex(0x2f6a4a)).gloss(0.9),
    );
    [hand, arc + v3(-0.1, 0.03, 0.2)]
}
