//! What drifts about in the air of a room, such as balloons and bubbles: it is there
//! beside what the room is shown for, and never decides how large a room is or where
//! the camera stands.

use super::layout::{Plan, Rest};
use crate::maths::{mix, v3};
use crate::noise::unit2;
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::script::SubjectKind;

/// How much of a room's width it drifts through, and how far from the back wall.
const WIDE: f32 = 0.36;
const BEFORE_M: (f32, f32) = (0.7, 2.9);
/// Between which heights, as shares of the room's, and how far below the ceiling it
/// ends.
const HIGH: (f32, f32) = (0.25, 0.72);
const CEILING_M: f32 = 0.25;

/// Whether a kind drifts about.
pub(crate) fn drifts(kind: SubjectKind) -> bool {
    matches!(kind, SubjectKind::ToyBalloon | SubjectKind::Bubbles)
}

/// Scatters what drifts through the room whose back wall is at `back`.
pub(crate) fn scatter(plan: &Plan, (actors, rests): (&mut [Actor], &[Rest]), back: Vec3, seconds: f32) {
    let aloft = actors.iter_mut().zip(rests).filter(|(_, rest)| **rest == Rest::Aloft);
    for (index, (actor, _)) in aloft.enumerate() {
        let dice = |axis: i32| unit2(axis, index as i32, actor.seed);
        let x = (dice(3) - 0.5) * 2.0 * WIDE * plan.width;
        let mut up = mix(HIGH.0, HIGH.1, dice(5)) * plan.height;
        if let Motion::Straight { velocity } = &mut actor.motion {
            *velocity = v3(0.0, velocity.y, 0.0);
            let highest = plan.height - CEILING_M - actor.size_m - velocity.y.max(0.0) * seconds;
            up = up.min(highest).max(0.0);
        }
        actor.at = v3(back.x + x, back.y + up, back.z - mix(BEFORE_M.0, BEFORE_M.1, dice(7)));
        actor.grounded = false;
    }
}
