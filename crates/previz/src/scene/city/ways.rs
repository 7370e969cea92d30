//! What is laid for people to go on or to wait at: the platform of a station, planks,
//! steps, a bridge. Each has a module of its own.
//!
//! Asks which of them a shot is taken on.

use super::{footbridge, halt, pit, planks, steps};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Prop, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::Feature;

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
    planks.or_else(|| steps::is_at(setting).then(up)).or_else(|| footbridge::look_at(setting, relief, BRIDGE_DEG))
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
    halt::is_at(setting) || planks::of(setting).is_some()
}

/// Whether whoever is there goes along them and nowhere else.
pub(crate) fn leads(setting: &Setting) -> bool {
    has_one_view(setting) || steps::is_at(setting)
}

/// Brings everybody onto them.
pub(crate) fn bring(setting: &Setting, actors: &mut [Actor], (rig, seconds): (&Rig, f32)) {
    steps::climb(setting, actors, (rig, seconds));
    halt::bring(setting, actors, seconds);
    planks::bring(setting, actors, rig, seconds);
}
