//! What is laid for people to go on or to wait at: the platform of a station, planks,
//! steps, a bridge. Each has a module of its own.
//!
//! Asks which of them a shot is taken on.

use super::{
    bascule, dock, footbridge, guideway, halt, hilltop, lookouts, pavement, pit, planks, premises, quay, steps, tunnel,
};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Prop, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{CameraMove, Feature};

/// How far above and before its foot the steps of a hillside are looked up from, and at.
const FROM: Vec3 = Vec3 { x: 0.5, y: 1.6, z: -1.0 };
const UP_AT: Vec3 = Vec3 { x: 0.0, y: 4.6, z: 14.0 };
/// How wide they are looked at, and how wide and how much higher where a temple stands
/// at their top.
const STEPS_DEG: f32 = 50.0;
const ROOF_DEG: f32 = 58.0;
const ROOF_M: f32 = 0.4;
/// How wide a bridge is looked at.
const BRIDGE_DEG: f32 = 50.0;

/// Lays them.
pub(crate) fn build(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>) {
    if halt::is_at(setting) {
        halt::build(setting, all);
    }
    pit::build(setting, all);
    if let Some(planks) = planks::of(setting) {
        planks::build(planks, setting, rig, all);
    }
    if steps::is_at(setting) {
        steps::build(setting, all);
    }
}

/// From where they are seen, where the ground ahead is so high.
pub(crate) fn look_along(setting: &Setting, relief: Option<&Relief>, here: f32) -> Option<Rig> {
    if guideway::is_at(setting) {
        return Some(guideway::look_along(setting));
    }
    if let Some(found) = premises::of(setting) {
        return Some(premises::stand_in(found, here));
    }
    if lookouts::of(setting).is_some() {
        return Some(lookouts::look_along(here));
    }
    let rig = hilltop::look_up(setting, relief).or_else(|| dock::look_along(setting));
    if let Some(rig) = rig.or_else(|| bascule::look_along(setting)) {
        return Some(rig);
    }
    if halt::is_at(setting) {
        return Some(halt::look_along(here));
    }
    let up = || {
        let ground = Vec3::UP * here;
        // What stands at their top is seen with its roof.
        let (higher, fov_deg) = if setting.has(Feature::Temple) { (ROOF_M, ROOF_DEG) } else { (0.0, STEPS_DEG) };
        Rig { eye: FROM + ground, target: UP_AT + Vec3::UP * higher + ground, fov_deg, upright: None }
    };
    let planks = planks::of(setting).map(|planks| planks::look_along(planks, setting, relief));
    let rig = planks.or_else(|| steps::is_at(setting).then(up)).or_else(|| pavement::look_along(setting));
    rig.or_else(|| footbridge::look_at(setting, relief, BRIDGE_DEG))
}

/// Half the width of the ground that is levelled for them.
pub(crate) fn levelled_half_m(setting: &Setting) -> f32 {
    match () {
        () if halt::is_at(setting) => halt::PLOT_HALF_M,
        () if steps::is_at(setting) => steps::PLOT_HALF_M,
        () if planks::is_on_land(setting) => planks::PLOT_HALF_M,
        () => 0.0,
    }
}

/// Whether there is but one way to look, and a place for everybody who is there.
pub(crate) fn has_one_view(setting: &Setting) -> bool {
    halt::is_at(setting) || planks::of(setting).is_some() || knows_angles(setting)
}

/// Whether it is known from where one looks at them at any angle.
pub(crate) fn knows_angles(setting: &Setting) -> bool {
    let over = guideway::is_at(setting) || bascule::is_at(setting);
    over || hilltop::crowned_by(setting).is_some() || dock::is_for_ship(setting)
}

/// The move of a camera that looks at them.
pub(crate) fn usual_move(setting: &Setting, dice: &mut Dice) -> Option<CameraMove> {
    if hilltop::crowned_by(setting).is_some() {
        return Some(if dice.chance(0.5) { CameraMove::TruckRight } else { CameraMove::TruckLeft });
    }
    // Whoever is near would be left aside.
    let stays = quay::looks_out(setting) || guideway::is_at(setting) || bascule::is_at(setting);
    let stays = stays || planks::is_walked(setting);
    stays.then_some(CameraMove::Static)
}

/// What is built around them, where that is not what their place has.
pub(crate) fn surroundings(setting: &Setting, rig: &Rig, dice: &mut Dice) -> Option<Vec<Prop>> {
    let mut all = Vec::new();
    match () {
        () if bascule::is_at(setting) => bascule::bank(setting, &mut all, dice),
        () if guideway::is_at(setting) => guideway::build(setting, &mut all, dice),
        () if tunnel::inside(setting) => all.push(tunnel::vault(setting, rig.eye.z)),
        () => return None,
    }
    Some(all)
}

/// Whether whoever is there goes along them and nowhere else.
pub(crate) fn leads(setting: &Setting) -> bool {
    has_one_view(setting) || steps::is_at(setting)
}

/// Brings everybody onto them.
pub(crate) fn bring(setting: &Setting, actors: &mut [Actor], (rig, seconds): (&Rig, f32)) {
    steps::climb(setting, actors, (rig, seconds));
    halt::bring(setting, actors, seconds);
    guideway::bring(setting, actors, seconds);
    hilltop::crown(setting, actors);
    dock::bring(setting, actors, seconds);
    bascule::bring(setting, actors, seconds);
    planks::bring(setting, actors, rig, seconds);
}
