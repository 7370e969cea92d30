//! Where the camera stands when only the place is known.
//!
//! Knows nobody who is there, and no moves.

use super::rig::Rig;
use super::shores::shore;
use crate::maths::v3;
use crate::noise::Dice;
use crate::scene::city::hamlet::lane_x;
use crate::scene::city::{alley, court, crossing, hollows, lakeside, quay, rampart, runway, tunnel, waterfront, ways};
use crate::scene::parts::Furnishing;
use crate::scene::rooms::furnishing::{furnishing, is_way, storey_m};
use crate::scene::rooms::suite;
use crate::scene::setting::Setting;
use crate::scene::terrain::cultivated::is_sown;
use crate::scene::terrain::massif::CLOUDS_M;
use crate::scene::terrain::piste;
use crate::scene::terrain::relief::Relief;
use crate::scene::terrain::volcano_island;
use crate::script::{CameraMove, Feature, Light, Place};

/// Where the camera stands when only the place is known.
pub(crate) fn landscape(setting: &Setting, relief: Option<&Relief>, dice: &mut Dice) -> Rig {
    let ground = |x: f32, z: f32| relief.map_or(0.0, |relief| relief.height(x, z).max(0.0));
    let here = ground(0.0, 0.0);
    let inside = hollows::of(setting).map(|hollow| hollows::stand_in(hollow, here));
    if let Some(rig) = inside.or_else(|| ways::look_along(setting, relief, here)) {
        return rig;
    }
    match setting.place {
        Place::River => rig((0.0, 11.0, -10.0), (0.0, 6.0, 90.0), 44.0),
        Place::Canyon => rig((0.0, 9.0, -5.0), (0.0, 12.0, 90.0), 46.0),
        // Above a sea of clouds, on a crag with whoever stands there.
        Place::Mountains if setting.stands_above_clouds() => rig((0.0, here + 2.2, 0.0), (0.0, here - 3.0, 60.0), 46.0),
        Place::Mountains if setting.has(Feature::CloudSea) => {
            rig((0.0, CLOUDS_M + 62.0, 0.0), (0.0, CLOUDS_M + 72.0, 150.0), 46.0)
        }
        Place::City if setting.riverside() => waterfront::stand(setting, relief, 46.0),
        Place::Field if setting.has(Feature::Terraces) => before_terraces(setting, here),
        Place::Mountains if rampart::crowns(setting) => rampart::stand(setting, relief, here, 46.0),
        Place::Mountains => before_peaks(setting, here),
        _ if let (true, Some(relief)) = (lakeside::is_at(setting), relief) => lakeside::stand(relief),
        Place::Lake => before_lake(setting, relief, here),
        Place::Volcano => before_volcano(setting, relief, here),
        Place::Sea | Place::Harbour if quay::is_at(setting) => {
            rig((0.0, here + 1.8, 0.0), (0.0, here + 2.8, 60.0), 42.0)
        }
        Place::Sea => rig((0.0, 5.0, 0.0), (0.0, 4.4, 60.0), 42.0),
        Place::Beach if is_built_on(setting) => before_beach(ground(0.0, -BUILT_BACK_M)),
        Place::Beach => rig((0.0, here + 1.9, 0.0), (0.0, here + 1.5, 40.0), 42.0),
        Place::Desert if setting.has(Feature::RedPlanet) => rig((0.0, here + 1.9, 0.0), (0.0, here + 5.4, 60.0), 44.0),
        Place::Desert => rig((0.0, here + 4.6, 0.0), (0.0, here + 6.6, 80.0), 42.0),
        Place::City if !crossing::is_at(setting) => rig((0.0, 3.0, 0.0), (dice.range(-1.0, 1.0), 6.2, 60.0), 46.0),
        Place::Street if tunnel::inside(setting) => rig((1.0, 1.7, 0.0), (-0.4, 2.6, 40.0), 46.0),
        Place::Street if setting.market() => rig((0.0, 1.75, 0.0), (0.0, 2.5, 40.0), 44.0),
        Place::City | Place::Street if crossing::is_at(setting) => crossing::stand(),
        Place::Street => rig((1.5, 1.7, 0.0), (-0.5, 3.0, 40.0), 44.0),
        Place::Underwater => rig((0.0, here.max(0.0) + 2.0, 0.0), (0.0, here + 2.3, 12.0), 46.0),
        Place::Waterfall => rig((3.0, 4.0, 4.0), (0.0, 13.5, 70.0), 46.0),
        Place::NightSky => rig((0.0, here + 2.0, 0.0), (0.0, here + 42.0, 100.0), 54.0),
        Place::Sky if setting.has(Feature::CloudSea) => rig((0.0, 88.0, 0.0), (0.0, 90.0, 100.0), 46.0),
        Place::Sky => rig((0.0, 60.0, 0.0), (0.0, 68.0, 100.0), 46.0),
        Place::Space => rig((0.0, here + 1.9, 0.0), (0.0, here + 5.0, 60.0), 44.0),
        Place::Forest => rig((0.0, here + 1.8, 0.0), (0.0, here + 4.2, 30.0), 46.0),
        Place::FlowerField => over_flowers(setting, here),
        Place::Snowfield => over_snow(setting, here),
        Place::Room => indoors(setting, here),
        Place::Village if alley::is_in(setting) => rig((0.35, 1.65, 0.0), (-0.2, 2.7, 30.0), 50.0),
        // Along its lane.
        Place::Village => {
            let lane = |z: f32| relief.map_or(0.0, |relief| lane_x(setting, relief, z));
            rig((lane(0.0), here + 1.9, 0.0), (lane(34.0), here + 3.4, 45.0), 44.0)
        }
        _ if runway::serves(setting) => rig((0.0, 5.5, 0.0), (0.0, 5.0, 60.0), 42.0),
        _ if setting.has(Feature::Palace) => rig((0.0, here + 7.0, 0.0), (0.0, here + 8.5, 60.0), 46.0),
        _ if setting.has(Feature::Stadium) => rig((0.0, 7.5, -3.0), (0.0, 6.5, 60.0), 46.0),
        _ if court::sport(setting).is_some() => rig((0.0, 3.4, 0.0), (0.0, 2.2, 30.0), 46.0),
        _ if setting.has(Feature::Pool) => rig((0.0, here + 2.6, 0.0), (0.0, here + 3.2, 40.0), 54.0),
        Place::Studio => rig((0.0, 1.3, -4.0), (0.0, 0.85, 0.0), 34.0),
        _ => rig((0.0, here + 2.1, 0.0), (0.0, here + 4.6, 60.0), 42.0),
    }
}

/// Before a cone, from the sea where it stands there.
fn before_volcano(setting: &Setting, relief: Option<&Relief>, here: f32) -> Rig {
    if volcano_island::stands(setting) {
        let aside = relief.map_or(0.0, |relief| relief.seaward() * 10.0);
        return rig((0.0, 7.0, 0.0), (aside, 31.0, 150.0), 42.0);
    }
    rig((0.0, here + 2.6, 0.0), (20.0, here + 26.0, 190.0), 42.0)
}

/// Over snow, high enough to see the water between plates of ice.
fn over_snow(setting: &Setting, here: f32) -> Rig {
    if setting.has(Feature::IceFloes) {
        return rig((0.0, here + 3.6, 0.0), (0.0, here + 2.2, 60.0), 42.0);
    }
    rig((0.0, here + 2.4, 0.0), (0.0, here + piste::looked_up_m(setting), 60.0), 42.0)
}

/// Over a crop as far as the woods, or along beds from so low that their flowers are
/// seen one by one.
fn over_flowers(setting: &Setting, here: f32) -> Rig {
    // A crane needs a height to come down from.
    let high = is_sown(setting) || setting.shot.camera.contains(&CameraMove::CraneDown);
    let (eye_m, target_m) = if high { (5.0, 4.2) } else { (2.0, -1.2) };
    rig((0.0, here + eye_m, 0.0), (0.0, here + target_m, 60.0), 42.0)
}

/// From a crag, a little downwards.
fn over_valleys(here: f32) -> Rig {
    rig((0.0, here + 2.4, 0.0), (0.0, here + 0.5, 60.0), 46.0)
}

/// How far back from water leaves room for what is built before it.
const BUILT_BACK_M: f32 = 60.0;

/// Whether words name a building for itself.
fn is_built_on(setting: &Setting) -> bool {
    setting.shot.features.iter().any(|feature| feature.is_landmark())
}

/// How far from the water of a lake it stands: what is pitched or built on the bank
/// takes room before it.
fn bank_m(setting: &Setting) -> f32 {
    match () {
        () if is_built_on(setting) => BUILT_BACK_M,
        () if setting.has(Feature::Tent) => 16.0,
        // A house behind whoever is there stands on this bank.
        () if setting.shot.subjects.iter().skip(1).any(|one| one.kind.is_building()) => 34.0,
        () => 6.5,
    }
}

/// On a beach, so far back that what is built on it stands before the sea.
fn before_beach(there: f32) -> Rig {
    rig((0.0, there + 1.9, -BUILT_BACK_M), (0.0, there + 2.6, 40.0 - BUILT_BACK_M), 42.0)
}

/// From as high as the upper of some terraces: one looks onto them, and sees the sky over
/// their ridge.
fn before_terraces(setting: &Setting, here: f32) -> Rig {
    let up_m = if setting.shot.lights.contains(&Light::Rainbow) { 29.5 } else { 25.0 };
    rig((0.0, here + 22.0, 0.0), (0.0, here + up_m, 60.0), 46.0)
}

/// Before peaks; where nobody stands there, a longer lens lets them tower.
fn before_peaks(setting: &Setting, here: f32) -> Rig {
    if setting.has(Feature::Pillars) {
        return over_valleys(here);
    }
    let (up_m, fov_deg) = if setting.shot.subjects.is_empty() { (19.0, 38.0) } else { (21.0, 44.0) };
    rig((0.0, here + 2.6, 0.0), (0.0, here + up_m, 150.0), fov_deg)
}

/// Across a lake.
fn before_lake(setting: &Setting, relief: Option<&Relief>, here: f32) -> Rig {
    if setting.is_marshy() {
        // From its firm strip into it.
        return rig((0.0, here + 1.9, 0.0), (0.0, here + 2.4, 40.0), 44.0);
    }
    let z = relief.map_or(0.0, shore) - bank_m(setting);
    rig((0.0, 2.7, z), (0.0, 6.0, z + 92.5), 44.0)
}

/// Where it stands in a room.
fn indoors(setting: &Setting, here: f32) -> Rig {
    match furnishing(setting) {
        // Along the middle of what is long, and from a corner of what is wide.
        Furnishing::Church => rig((0.0, here + 1.5, -2.4), (0.0, here + 1.4, 4.0), 46.0),
        way if is_way(way) => {
            let floor = here + storey_m(setting);
            rig((0.0, floor + 1.5, -2.4), (0.0, floor + 1.4, 4.0), 46.0)
        }
        // Between the seats.
        Furnishing::FlightDeck => {
            let floor = here + storey_m(setting);
            rig((0.04, floor + 1.16, -2.4), (0.0, floor + 1.08, 3.6), 50.0)
        }
        Furnishing::Cabin => rig((0.06, here + 0.98, -2.4), (0.0, here + 0.95, 3.6), 46.0),
        _ if suite::plan(setting, false).is_some() => {
            let floor = here + storey_m(setting);
            rig((0.75, floor + 1.5, -2.4), (-0.2, floor + 1.22, 3.6), 46.0)
        }
        Furnishing::Home => rig((0.0, here + 2.0, -2.4), (0.0, here + 1.9, 10.0), 40.0),
        // A room that is furnished is seen down to its floor.
        _ => rig((0.0, here + 1.6, -2.4), (0.0, here + 1.35, 4.0), 40.0),
    }
}

fn rig(eye: (f32, f32, f32), target: (f32, f32, f32), fov_deg: f32) -> Rig {
    Rig { eye: v3(eye.0, eye.1, eye.2), target: v3(target.0, target.1, target.2), fov_deg, upright: None }
}
