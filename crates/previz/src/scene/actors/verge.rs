//! Beside a road: what only stands there, a tree or a house, leaves it free.
//!
//! Moves nothing that could leave the road by itself; who drives is `driving`'s.

use super::nature::nature;
use crate::scene::city::roadway::ROAD_HALF_M;
use crate::scene::parts::{Actor, Land, Motion};
use crate::scene::terrain::relief::Relief;

/// The strip along a road on which nothing stands.
const STRIP_M: f32 = 1.6;
/// What is lower may lie on a road.
const TALL_M: f32 = 1.5;
/// Half of a tree's height is its crown, which hangs over a road, but its trunk does not.
const FOOT: f32 = 0.32;

/// Sets what stands on a road to its sides, by turns to the one and the other;
/// above the sea all to the side of the land.
pub(crate) fn clear(actors: &mut [Actor], land: Option<&Land>, relief: Option<&Relief>) {
    let (Some(relief), Some(land)) = (relief, land.filter(|land| land.road_half_m > 0.0)) else { return };
    let mut hand = -relief.seaward();
    for actor in actors.iter_mut().filter(|actor| stands(actor)) {
        let room = ROAD_HALF_M + STRIP_M + actor.size_m * nature(actor.kind).wide * FOOT;
        let middle = relief.road(actor.at.z).x;
        if (actor.at.x - middle).abs() < room {
            actor.at.x = middle + hand * room;
            hand = if land.form.is_slope_with_road() { hand } else { -hand };
        }
    }
}

/// Whether it is rooted where it stands.
fn stands(actor: &Actor) -> bool {
    actor.grounded && actor.motion == Motion::Rest && nature(actor.kind).speed <= 0.0 && actor.size_m > TALL_M
}
