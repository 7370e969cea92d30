//! Beasts that drink from open water: they stand at its edge, their muzzles over it,
//! seen from the side.
//!
//! Moves what others have placed; a bowl or a cup is not open water.

use super::nature::nature;
use crate::maths::{atan2_turns, cos_turns, sin_turns, tan_deg, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Vec3, fov_deg};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Guise, SubjectKind};

/// From the middle of a body to its lowered muzzle, in heights of the shoulder, and to the
/// beak of a bird that walks, in its sizes.
const MUZZLE: f32 = 0.95;
const BEAK: f32 = 0.47;
/// How high above the water the ground still is where its edge is said to be.
const EDGE_M: f32 = 0.03;
/// How far it goes in, whose hind feet are to stand on no slope, and how deep its feet
/// are then under water, in heights of the shoulder.
const IN: f32 = 0.42;
const DEEP: f32 = 0.06;
/// The same for birds, which keep their feet dry.
const IN_OF_BIRDS: f32 = 0.04;
/// How far ahead of it one looks at who drinks, for one aside; where on it, ahead and up;
/// and how high the eye is, all in heights of the shoulder.
const THREE_QUARTERS: f32 = 0.5;
const LOOKED_AT: (f32, f32) = (0.3, 0.5);
const EYE: f32 = 0.85;
/// As low as the eye comes over water or ground, in metres.
const LOWEST_M: f32 = 0.22;
/// From nowhere nearer does one look at who is small, but through a longer lens.
const NEAR_M: f32 = 2.6;
/// How wide who drinks is with what they drink from, in heights, and for which share of
/// the picture's width that stands.
const WIDE: f32 = 2.3;
const FILLS: f32 = 0.5;
/// How far it turns to water that lies before or behind it, for one that it turns aside.
const SLANT: f32 = 0.5;
/// How deep wading birds stand, in their sizes, and how much deeper every next one.
const SHALLOWS: (f32, f32) = (0.07, 0.05);
/// How far away water may be for birds to stand in it, as a share of how far they are met.
const ASIDE: f32 = 0.6;
/// How far it goes to reach water, and by what steps it is looked for.
const FAR_M: f32 = 22.0;
const STEP_M: f32 = 0.2;

/// Whether somebody stands in the edge of the water and drinks from it.
pub(crate) fn laps(one: &Actor) -> bool {
    bends(one) && !one.grounded
}

/// Whether somebody drinks who has no hands and needs no bowl for it.
fn bends(one: &Actor) -> bool {
    let reaches = one.kind.is_four_footed() || matches!(one.kind, SubjectKind::Peacock | SubjectKind::Chicken);
    reaches && one.action == Action::Drink && one.company.is_none()
}

/// Where the muzzle or beak of somebody who drinks is.
pub(crate) fn muzzle(one: &Actor) -> Vec3 {
    let ahead = v3(cos_turns(one.yaw_turns), 0.0, sin_turns(one.yaw_turns));
    one.at + ahead * (one.size_m * if one.kind.is_four_footed() { MUZZLE } else { BEAK })
}

/// Takes the camera to the side of the first who drinks, a little ahead, where the lowered
/// head and the water are seen.
pub(in crate::scene) fn meet(
    setting: &Setting,
    actors: &[Actor],
    (rig, relief): (&mut Rig, Option<&Relief>),
    aspect: f32,
) {
    let Some((relief, first)) = relief.zip(actors.first().filter(|one| laps(one))) else { return };
    if relief.waterhole().is_some() || setting.shot.angle.is_some() {
        return;
    }
    let ahead = v3(cos_turns(first.yaw_turns), 0.0, sin_turns(first.yaw_turns));
    let left = v3(-ahead.z, 0.0, ahead.x);
    let side = if (rig.eye - first.at).dot(left) > 0.0 { left } else { left * -1.0 };
    let by_width = first.size_m * WIDE / (FILLS * 2.0 * rig.tangent(aspect) * aspect);
    let away = if setting.shot.shot_size.is_some() { rig.distance() } else { by_width };
    if away < NEAR_M {
        rig.fov_deg = fov_deg(tan_deg(rig.fov_deg * 0.5) * away, NEAR_M);
    }
    let away = away.max(NEAR_M);
    let middle = first.at + ahead * (LOOKED_AT.0 * first.size_m);
    let eye = middle + (side + ahead * THREE_QUARTERS).unit() * away;
    let floor = relief.height(eye.x, eye.z).max(0.0) + LOWEST_M.max(first.size_m * 0.3);
    rig.eye = v3(eye.x, (first.at.y + EYE * first.size_m).max(floor), eye.z);
    rig.target = v3(middle.x, first.at.y + LOOKED_AT.1 * first.size_m, middle.z);
    rig.upright = None;
}

/// Leads wading birds into the shallows, if any are near.
pub(crate) fn wade(actors: &mut [Actor], relief: Option<&Relief>, rig: &Rig) {
    let Some(relief) = relief else { return };
    let flat = rig.flat();
    let hole = relief.waterhole().is_some();
    let (ways, most_m) =
        if hole { (vec![flat * -1.0], FAR_M) } else { (vec![flat, flat * -1.0], rig.distance() * ASIDE) };
    let wader = |one: &&mut Actor| one.kind.wades() && one.guise != Some(Guise::Ostrich);
    let birds = actors.iter_mut().filter(|one| wader(one) && one.at.y < one.size_m && one.company.is_none());
    for (index, bird) in birds.enumerate() {
        // No two stand in one line.
        let deep = bird.size_m * (SHALLOWS.0 + SHALLOWS.1 * (index % 3) as f32);
        let away_m = |at: &Vec3| (*at - bird.at).length();
        let found = ways.iter().filter_map(|way| edge(relief, bird.at, *way, -deep));
        let near = found.filter(|at| away_m(at) < most_m).min_by(|a, b| away_m(a).total_cmp(&away_m(b)));
        let Some(at) = near else { continue };
        bird.at = v3(at.x, -deep, at.z);
        bird.grounded = false;
        bird.motion = Motion::Rest;
    }
}

/// Leads all who drink to the water's edge.
pub(crate) fn lead(actors: &mut [Actor], relief: Option<&Relief>, rig: &Rig) {
    let Some(relief) = relief else { return };
    let flat = rig.flat();
    let side = v3(flat.z, 0.0, -flat.x);
    let thirsty = |one: &&mut Actor| bends(one);
    for (index, one) in actors.iter_mut().filter(thirsty).enumerate() {
        // One behind the other: towards the water they would all come to one place.
        let across = relief.waterhole().is_some();
        let behind = if across { 0.0 } else { index as f32 * one.size_m * nature(one.kind).wide * 0.7 };
        let from = one.at + flat * behind;
        // Those at a waterhole are met across it.
        let ways = if across { vec![flat * -1.0] } else { vec![side, side * -1.0, flat] };
        let found = ways.into_iter().filter_map(|way| edge(relief, from, way, EDGE_M).map(|at| (at, way)));
        let Some((at, way)) = found.min_by(|a, b| (a.0 - from).length().total_cmp(&(b.0 - from).length())) else {
            continue;
        };
        // Water that lies beyond is drunk from slantwise, or only a rump would be seen.
        let aside = if (rig.eye - at).dot(side) > 0.0 { -1.0 } else { 1.0 };
        let facing = if way.dot(flat).abs() > 0.9 { (way * SLANT + side * aside).unit() } else { way };
        let (deep, far) = if one.kind.is_four_footed() { (DEEP, IN) } else { (0.0, IN_OF_BIRDS) };
        one.at = v3(at.x, -deep * one.size_m, at.z) + facing * (far * one.size_m);
        one.grounded = false;
        one.yaw_turns = atan2_turns(facing.z, facing.x);
        one.motion = Motion::Rest;
    }
}

/// The last ground above a height from a place along a way, or before it.
fn edge(relief: &Relief, from: Vec3, way: Vec3, high_m: f32) -> Option<Vec3> {
    let steps = (FAR_M / STEP_M) as i32;
    let at = |step: i32| from + way * (step as f32 * STEP_M);
    let dry = |step: i32| relief.height(at(step).x, at(step).z) > high_m;
    (0..steps).flat_map(|step| [step, -step]).find(|step| dry(*step) && !dry(*step + 1)).map(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::cameras::eye::Eye;
    use crate::scene::sample::{lasting, shot};

    #[test]
    fn wading_birds_stand_in_the_shallows_of_a_waterhole() {
        let shot = shot("a flock of flamingos standing in a waterhole", 1);
        let relief = Relief::new(shot.land.as_ref().expect("land"), shot.seed);
        let birds: Vec<&Actor> = shot.actors.iter().filter(|one| one.kind.wades()).collect();
        let shallow = |one: &&Actor| (-0.4..0.0).contains(&relief.height(one.at.x, one.at.z)) && one.at.y < 0.0;
        assert!(birds.len() > 4 && birds.iter().all(shallow), "{birds:?}");
    }

    #[test]
    fn who_drinks_reaches_the_water() {
        let prompts = [
            "a lion stands by a river and drinks",
            "一头大象站在河边低头喝水",
            "a deer drinking from a lake",
            "an elephant drinking at an African waterhole",
            "骆驼在绿洲喝水",
            "a zebra drinks",
            "在森林里,一只孔雀在溪边低头喝水",
        ];
        for (prompt, seed) in prompts.iter().flat_map(|prompt| [0, 1, 2].map(|seed| (prompt, seed))) {
            let shot = shot(prompt, seed);
            let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
            let one = shot.actors.iter().find(|one| one.action == Action::Drink).expect(prompt);
            assert!(laps(one), "{prompt}, {seed}: {:?}", one.at);
            let ahead = v3(cos_turns(one.yaw_turns), 0.0, sin_turns(one.yaw_turns));
            let muzzle = muzzle(one);
            assert!(relief.height(muzzle.x, muzzle.z) < 0.0, "{prompt}, {seed}: {muzzle:?}");
            let hind = one.at - ahead * (0.5 * one.size_m);
            let level = relief.height(hind.x, hind.z) < 0.15 * one.size_m;
            assert!(level || one.kind.is_bird(), "{prompt}, {seed}: buried at {hind:?}");
        }
    }

    #[test]
    fn who_drinks_at_a_stream_is_seen_from_the_side_head_and_all() {
        for prompt in [
            "在森林里,一只白兔在溪边低头喝水",
            "在森林里,一头大象在溪边低头喝水",
            "in a forest, a fox lowers its head and drinks at a stream",
            "在森林里,一只孔雀在溪边低头喝水",
        ] {
            for (seed, share) in (0..3).flat_map(|seed| [0.0, 0.5, 1.0].map(|share| (seed, share))) {
                let shot = lasting(prompt, seed, 5);
                let first = &shot.actors[0];
                let key = shot.camera.with(&shot.actors, share, 5.0 * share);
                let ahead = v3(cos_turns(first.yaw_turns), 0.0, sin_turns(first.yaw_turns));
                let towards = v3(key.eye.x - first.at.x, 0.0, key.eye.z - first.at.z).unit();
                assert!((-0.2..0.75).contains(&towards.dot(ahead)), "{prompt}, {seed}: seen from {towards:?}");
                let (x, y) = Eye::of(&key, 16.0 / 9.0).sees(muzzle(first), Vec3::ZERO).expect("ahead");
                assert!(x.abs() < 0.95 && y.abs() < 0.95, "{prompt}, {seed}, {share}: {x} {y}");
            }
        }
    }
}
