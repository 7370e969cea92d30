//! A lawn mower that somebody walks behind, and the grass that it throws aside.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{TURN, Vec3, cos_turns, fract, hex, sin_turns, v3};
use crate::script::Action;

/// Where the middle of the deck is ahead of the feet, and how large its wheels are.
const AHEAD: f32 = 0.52;
const WHEEL: f32 = 0.062;
/// Blades of grass that are in the air.
const CUT: i32 = 26;

/// Draws what somebody mows with whose hips are there; where the right and the left
/// hand are then.
pub(crate) fn mow(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::Mow {
        return None;
    }
    let paint = Skin::new(pose.pick(&[0xc8342c, 0x2f7a44, 0xe07a28], 43)).gloss(0.6);
    let dark = Skin::new(hex(0x202226)).gloss(0.3);
    let steel = Skin::new(hex(0x9aa0a6)).gloss(0.6);
    body.block((AHEAD - 0.17, 0.05, -0.14), (AHEAD + 0.17, 0.115, 0.14), paint);
    body.drum(v3(AHEAD, 0.04, 0.0), v3(AHEAD, 0.125, 0.0), 0.155, 0.13, paint);
    // The engine shakes a little.
    let shake = 0.002 * sin_turns(pose.seconds * 11.0);
    body.block((AHEAD - 0.075, 0.115, -0.075), (AHEAD + 0.075, 0.2 + shake, 0.075), dark);
    body.drum(v3(AHEAD, 0.2 + shake, 0.0), v3(AHEAD, 0.23 + shake, 0.0), 0.062, 0.05, steel);
    body.drum(v3(AHEAD + 0.07, 0.15, 0.05), v3(AHEAD + 0.14, 0.15, 0.09), 0.024, 0.024, steel);
    let turns = pose.gone / (TURN * WHEEL);
    for (x, side) in [(-0.16, -1.0), (-0.16, 1.0), (0.16, -1.0), (0.16, 1.0)] {
        let hub = v3(AHEAD + x, WHEEL, side * 0.165);
        let out = v3(0.0, 0.0, side * 0.02);
        body.drum(hub - out, hub + out, WHEEL, WHEEL, Skin::new(hex(0x17181a)));
        body.drum(hub + out, hub + out * 1.2, WHEEL * 0.5, WHEEL * 0.5, steel);
        let spoke = v3(cos_turns(turns), -sin_turns(turns), 0.0) * (WHEEL * 0.8);
        body.rod(hub + out * 1.25 - spoke, hub + out * 1.25 + spoke, 0.006, 0.006, steel.tone(0.8));
    }
    // The box that the grass falls into.
    body.block((AHEAD - 0.36, 0.07, -0.12), (AHEAD - 0.17, 0.24, 0.12), Skin::new(hex(0x3a3d42)));
    let bar = v3(hip.x + 0.15, hip.y + 0.03, 0.0);
    for side in [-0.11, 0.11] {
        body.rod(v3(AHEAD - 0.15, 0.11, side), bar + v3(0.0, 0.0, side), 0.01, 0.01, steel);
    }
    body.rod(bar - v3(0.0, 0.0, 0.12), bar + v3(0.0, 0.0, 0.12), 0.013, 0.013, dark);
    let grass = Skin::new(hex(0x6aa63a));
    for i in 0..CUT {
        let t = fract(pose.seconds * 1.4 + i as f32 / CUT as f32);
        let dice = |salt: i32| pose.unit(700 + i * 5 + salt);
        let from = v3(AHEAD + 0.1 * (dice(1) - 0.5), 0.06, -0.15);
        let way = v3(0.25 * (dice(2) - 0.5), 0.22 + 0.2 * dice(3), -0.3 - 0.25 * dice(4));
        let at = from + way * t - v3(0.0, 0.42 * t * t, 0.0);
        let along = v3(dice(5) - 0.5, dice(6) - 0.5, dice(7) - 0.5) * 0.03;
        body.rod(at - along, at + along, 0.004, 0.003, grass.tone(0.8 + 0.4 * dice(8)));
    }
    Some([bar - v3(0.0, 0.0, 0.085), bar + v3(0.0, 0.0, 0.085)])
}
