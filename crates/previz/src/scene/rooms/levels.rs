//! How high those in a room are, and how near to its walls: on its floor, on what stands
//! there, or in its air.
//!
//! Gives nobody a place along the floor but off a wall.

use super::layout::{HERE, Plan, Rest};
use super::{aloft, playful};
use crate::scene::actors::nature::nature;
use crate::scene::actors::nectar;
use crate::scene::parts::{Actor, Vec3};
use crate::script::Action;

/// How high above the floor somebody floats.
const FLOATS_M: f32 = 0.2;
/// How far from the walls along it somebody keeps in a passage.
const BESIDE_WALL_M: f32 = 0.6;
/// Nobody stands nearer to the back wall than this who is not busy with it.
const WALL_M: f32 = 0.7;

/// Lets heights count from the floor of the room at `back`.
pub(super) fn level_out(
    (actors, rests): (&mut [Actor], &[Rest]),
    (plan, back): (&Plan, Vec3),
    ground: &dyn Fn(Vec3) -> f32,
) {
    let at = actors.first().map_or(back, |actor| actor.at);
    let flowers = actors.iter().any(|actor| nectar::blooms(actor.kind));
    for (actor, rest) in actors.iter_mut().zip(rests) {
        if plan.is_passage() && *rest == Rest::Standing {
            // On a third of a wide picture would be behind the wall.
            let half_m = (plan.width * 0.5 - BESIDE_WALL_M).max(0.0);
            actor.at.x = actor.at.x.clamp(back.x - half_m, back.x + half_m);
        }
        let level = back.y - ground(actor.at);
        match rest {
            Rest::Standing if playful::swims(actor, plan) => {
                (actor.at.y, actor.grounded) = (back.y + playful::AFLOAT_M, false);
            }
            Rest::Standing if aloft::flies(actor.kind, actor.action) => {
                let tall_m = actor.size_m * nature(actor.kind).tall;
                let up = aloft::flight_m(flowers && nectar::visits(actor.kind, actor.guise), tall_m, plan.height);
                (actor.at.y, actor.grounded) = (back.y + up, false);
                actor.at.z = actor.at.z.min(back.z - WALL_M);
            }
            Rest::Standing if actor.grounded => {
                // Who floats treads no floor.
                actor.at.y = level + if actor.action == Action::Float { FLOATS_M } else { 0.0 };
                if playful::at_the_wall(actor) {
                    (actor.at.z, actor.yaw_turns) = (back.z - playful::AT_WALL_M, HERE - 0.5);
                } else {
                    actor.at.z = actor.at.z.min(back.z - WALL_M);
                }
            }
            Rest::Standing | Rest::Outside | Rest::Behind | Rest::Aloft => {}
            // The table's height is that of the floor, which is level.
            Rest::Shown if actor.grounded => (actor.at.y, actor.grounded) = (actor.at.y + ground(at), false),
            Rest::Shown => {}
            _ => (actor.at.y, actor.grounded) = (actor.at.y + level, true),
        }
    }
}
