//! A wheelchair that somebody pushes or sits in.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go. Who
//! sits in it while it is pushed is `minding`'s.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{TURN, Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::Action;

/// Where its seat is: how far ahead of who pushes, and how high.
pub(super) const SEAT: (f32, f32) = (0.46, 0.27);
/// How far above the ground its rests hold the feet.
pub(crate) const RAISED: f32 = 0.048;
/// How large its wheels are.
const WHEEL: f32 = 0.175;

/// Draws the chair for who pushes it, or sits in it, and whose hips are there; where the right
/// and the left hand are then.
pub(crate) fn push(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action == Action::Wheeled {
        chair(body, pose, (hip.x + 0.02, SEAT.1));
        // On the rests for the arms.
        return Some([-1.0, 1.0].map(|side| v3(hip.x + 0.1, SEAT.1 + 0.14, side * 0.145)));
    }
    if !matches!(pose.action, Action::Wheel | Action::WheelEmpty) {
        return None;
    }
    let (x, high) = (hip.x + SEAT.0, SEAT.1);
    chair(body, pose, (x, high));
    Some([-1.0, 1.0].map(|side| v3(x - 0.22, high + 0.27, side * 0.125)))
}

/// Seat, back and handles on two large wheels and two small ones.
fn chair(body: &mut Body, pose: &Pose, (x, high): (f32, f32)) {
    let steel = Skin::new(hex(0xc6ccd4)).gloss(0.8);
    let cloth = Skin::new(pose.pick(&[0x24406a, 0x6a2430, 0x22262c], 65));
    let rubber = Skin::new(hex(0x1a1b1e));
    body.block((x - 0.12, high - 0.01, -0.13), (x + 0.13, high + 0.015, 0.13), cloth);
    body.slab(v3(x - 0.14, high + 0.02, 0.0), v3(x - 0.18, high + 0.24, 0.0), 0.016, 0.016, 7.5, cloth);
    let turns = -pose.gone / (TURN * WHEEL);
    for side in [-1.0, 1.0] {
        let at = |ahead: f32, up: f32, out: f32| v3(x + ahead, up, side * out);
        body.tube(
            &[
                (at(-0.12, high, 0.13), 0.011),
                (at(-0.18, high + 0.26, 0.13), 0.011),
                (at(-0.24, high + 0.275, 0.13), 0.014),
            ],
            1.0,
            steel,
        );
        body.rod(at(-0.24, high + 0.275, 0.13), at(-0.19, high + 0.27, 0.13), 0.016, 0.016, rubber);
        body.tube(
            &[(at(0.12, high, 0.13), 0.01), (at(0.19, high - 0.06, 0.12), 0.01), (at(0.24, 0.06, 0.1), 0.01)],
            1.0,
            steel,
        );
        body.block((x + 0.22, 0.045, side * 0.07 - 0.045), (x + 0.31, 0.057, side * 0.07 + 0.045), rubber);
        // Rests for the arms.
        body.rod(at(-0.15, high + 0.12, 0.145), at(0.1, high + 0.12, 0.145), 0.016, 0.016, rubber);
        body.rod(at(0.09, high, 0.14), at(0.09, high + 0.11, 0.145), 0.008, 0.008, steel);
        wheel(body, (at(-0.06, WHEEL, 0.165), WHEEL), turns, (rubber, steel));
        wheel(body, (at(0.2, 0.05, 0.13), 0.05), turns * WHEEL / 0.05, (rubber, steel));
    }
}

/// A wheel with its spokes.
fn wheel(body: &mut Body, (at, radius): (Vec3, f32), turns: f32, (tyre, spokes): (Skin, Skin)) {
    let on = |t: f32, r: f32| at + v3(cos_turns(t), sin_turns(t), 0.0) * r;
    let rim: [(Vec3, f32); 17] = std::array::from_fn(|i| (on(i as f32 / 16.0, radius - 0.01), radius * 0.055 + 0.002));
    body.tube(&rim, 1.0, tyre);
    for spoke in 0..5 {
        let t = turns + spoke as f32 / 10.0;
        body.rod(on(t, radius - 0.01), on(t + 0.5, radius - 0.01), 0.004, 0.004, spokes);
    }
}
