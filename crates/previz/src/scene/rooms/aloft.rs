//! What is in the air of a room: what drifts about, such as balloons and bubbles, which
//! is there beside what the room is shown for and never decides how large a room is or
//! where the camera stands; and how high what flies does so.

use super::furnishing::storey_m;
use super::layout::{Plan, Rest};
use super::suite;
use crate::maths::{mix, v3};
use crate::noise::unit2;
use crate::scene::actors::nature::{Home, nature};
use crate::scene::actors::{flock, nectar};
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Subject, SubjectKind};

/// How much of a room's width it drifts through, and how far from the back wall.
const WIDE: f32 = 0.36;
const BEFORE_M: (f32, f32) = (0.7, 2.9);
/// Between which heights, as shares of the room's, and how far below the ceiling it
/// ends.
const HIGH: (f32, f32) = (0.25, 0.72);
const CEILING_M: f32 = 0.25;

/// As high at most as anything flies in a room: with the furniture behind it.
const FLIGHT_M: f32 = 1.2;
/// How much of a room's height the tallest takes that it holds.
pub(super) const TALLEST: f32 = 0.8;

/// What is smaller fills at least so much of the picture's height where it flies in a room.
const SPECK_M: f32 = 0.3;
const SPECK: f32 = 0.24;

/// How much of the picture something of a size fills at least: what is a speck elsewhere
/// is looked for in a room that it flies through.
pub(crate) fn fill(flies: Option<f32>, size_m: f32) -> f32 {
    if flies.is_some() && size_m < SPECK_M { SPECK } else { 0.0 }
}

/// Whether something flies through a room rather than treads its floor.
pub(crate) fn flies(kind: SubjectKind, action: Action) -> bool {
    let home = nature(kind).home;
    home == Home::Air && !drifts(kind) && !kind.outgrows_rooms() && !flock::perches(kind, home, action)
}

/// How far above the floor it does, as tall as it is, below a ceiling; as high as flowers
/// where it comes to them.
pub(super) fn flight_m(to_flowers: bool, tall_m: f32, ceiling_m: f32) -> f32 {
    if to_flowers {
        return nectar::BLOOM_M;
    }
    ((ceiling_m - tall_m.min(ceiling_m * TALLEST)) * 0.5).min(FLIGHT_M)
}

/// Height above the ground at which something is met that flies through a room which is
/// seen whole.
pub(crate) fn met_m(setting: &Setting, subject: &Subject, (action, tall_m): (Action, f32)) -> Option<f32> {
    let plan = suite::plan(setting, false).filter(|_| flies(subject.kind, action))?;
    let to_flowers = nectar::visits(subject.kind, subject.guise) && nectar::meets_bloom(setting);
    Some(storey_m(setting) + flight_m(to_flowers, tall_m, plan.height))
}

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
