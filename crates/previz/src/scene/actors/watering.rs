//! Beasts that drink from open water: they stand at its edge, their muzzles over it,
//! seen from the side.
//!
//! Moves what others have placed; a bowl or a cup is not open water.

use super::nature::nature;
use crate::maths::{atan2_turns, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::scene::terrain::relief::Relief;
use crate::script::Action;

/// From the middle of a body to its lowered muzzle, in heights of the shoulder.
pub(crate) const MUZZLE: f32 = 0.95;
/// How high above the water the ground still is where its edge is said to be.
const EDGE_M: f32 = 0.03;
/// How far it goes in, whose hind feet are to stand on no slope, and how deep its feet
/// are then under water, in heights of the shoulder.
const IN: f32 = 0.42;
const DEEP: f32 = 0.06;
/// How far it goes to reach water, and by what steps it is looked for.
const FAR_M: f32 = 22.0;
const STEP_M: f32 = 0.2;

/// Whether somebody stands in the edge of the water and drinks from it.
pub(crate) fn laps(one: &Actor) -> bool {
    one.kind.is_four_footed() && one.action == Action::Drink && !one.grounded
}

/// Leads all who drink to the water's edge.
pub(crate) fn lead(actors: &mut [Actor], relief: Option<&Relief>, rig: &Rig) {
    let Some(relief) = relief else { return };
    let flat = rig.flat();
    let side = v3(flat.z, 0.0, -flat.x);
    let thirsty = |one: &&mut Actor| one.kind.is_four_footed() && one.action == Action::Drink && one.company.is_none();
    for (index, one) in actors.iter_mut().filter(thirsty).enumerate() {
        // One behind the other: towards the water they would all come to one place.
        let from = one.at + flat * (index as f32 * one.size_m * nature(one.kind).wide * 0.7);
        let found = [side, side * -1.0, flat].into_iter().filter_map(|way| edge(relief, from, way).map(|at| (at, way)));
        let Some((at, way)) = found.min_by(|a, b| (a.0 - from).length().total_cmp(&(b.0 - from).length())) else {
            continue;
        };
        // Water that lies beyond is drunk from slantwise, or only a rump would be seen.
        let aside = if (rig.eye - at).dot(side) > 0.0 { -1.0 } else { 1.0 };
        let facing = if way.dot(flat) > 0.9 { (flat * 0.5 + side * aside).unit() } else { way };
        one.at = v3(at.x, -DEEP * one.size_m, at.z) + facing * (IN * one.size_m);
        one.grounded = false;
        one.yaw_turns = atan2_turns(facing.z, facing.x);
        one.motion = Motion::Rest;
    }
}

/// The last ground above the water from a place along a way, or before it.
fn edge(relief: &Relief, from: Vec3, way: Vec3) -> Option<Vec3> {
    let steps = (FAR_M / STEP_M) as i32;
    let at = |step: i32| from + way * (step as f32 * STEP_M);
    let dry = |step: i32| relief.height(at(step).x, at(step).z) > EDGE_M;
    (0..steps).flat_map(|step| [step, -step]).find(|step| dry(*step) && !dry(*step + 1)).map(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::maths::{cos_turns, sin_turns};
    use crate::scene::sample::shot;

    #[test]
    fn who_drinks_reaches_the_water() {
        let prompts =
            ["a lion stands by a river and drinks", "一头大象站在河边低头喝水", "a deer drinking from a lake"];
        for (prompt, seed) in prompts.iter().flat_map(|prompt| [0, 1, 2].map(|seed| (prompt, seed))) {
            let shot = shot(prompt, seed);
            let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
            let one = shot.actors.iter().find(|one| one.action == Action::Drink).expect(prompt);
            assert!(laps(one), "{prompt}, {seed}: {:?}", one.at);
            let ahead = v3(cos_turns(one.yaw_turns), 0.0, sin_turns(one.yaw_turns));
            let muzzle = one.at + ahead * (MUZZLE * one.size_m);
            assert!(relief.height(muzzle.x, muzzle.z) < 0.0, "{prompt}, {seed}: {muzzle:?}");
            let hind = one.at - ahead * (0.5 * one.size_m);
            assert!(relief.height(hind.x, hind.z) < 0.15 * one.size_m, "{prompt}, {seed}: buried at {hind:?}");
        }
    }
}
