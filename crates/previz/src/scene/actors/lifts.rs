//! How high above the ground a subject is met, by its kind and the place: in the air, on
//! what it sits or stands on.
//!
//! Moves nobody.

use super::flock;
use super::nature::{Home, Nature};
use super::spread::{beneath, lifted_m};
use super::{nectar, perch, rooftop};
use crate::scene::city::rails;
use crate::scene::products::display;
use crate::scene::rooms::furnishing::storey_m;
use crate::scene::rooms::{aloft, layout, seating, suite};
use crate::scene::setting::Setting;
use crate::script::{Feature, Place, Subject, SubjectKind as K};

/// How high above the floor, or the ground, a dragon is met that is small or in a room.
const LOW_M: f32 = 1.4;
/// What is smaller than this flies where people are.
const SMALL_M: f32 = 1.3;

/// Height above the ground at which a subject of the air is met.
pub(crate) fn lift(kind: K, setting: &Setting, nature: &Nature) -> f32 {
    if let Some(up) = aloft::met_m(setting, &Subject::one(kind), (nature.action, nature.size_m * nature.tall)) {
        return up;
    }
    let beneath = beneath(setting);
    let high = matches!(kind, K::Plane | K::Helicopter | K::Balloon | K::Eagle | K::Dragon);
    match (kind, nature.home) {
        (kind, _) if kind.is_train() => rails::deck_m(setting),
        (kind, _) if rooftop::on_roof(setting, kind) => rooftop::roof_m(setting),
        (K::Owl | K::Crow | K::Parrot | K::Eagle, Home::Air) if setting.place == Place::Sky => 60.8,
        _ if flock::perches(kind, nature.home, nature.action) && setting.place != Place::Sky => branch_m(setting),
        // Made to fit a room, it is on its floor.
        (kind, Home::Air) if setting.place == Place::Room && nature.size_m > 1.5 && !kind.outgrows_rooms() => {
            storey_m(setting)
        }
        (K::Butterfly, _) => nectar::BLOOM_M,
        (K::Bird, Home::Air) if nature.size_m < 0.2 => nectar::BLOOM_M,
        (K::Firefly, _) => 0.7,
        (K::Lantern, _) => 2.4,
        (K::Leaf | K::Petal, _) => strewn_m(setting, kind),
        (K::Frisbee, _) if setting.place != Place::Room => 1.4,
        (K::SkyLantern, _) => 14.0,
        (K::Kite, _) => 9.0,
        (K::Plane | K::Dragon, Home::Ground) if setting.place != Place::Room => 0.0,
        (K::Dragon, Home::Air) if is_low(setting, nature) => low_m(setting),
        (K::CableCar, _) => 13.0,
        (K::Bubbles, _) | (K::Turtle, Home::Ground) => 0.1,
        (K::Child, Home::Air) => 1.6,
        (K::Drone | K::ToyBalloon, _) => 2.6,
        (K::Bough, _) => 1.5,
        (K::Fireworks, _) => 30.0,
        _ if is_over_town(setting, kind, high || flock::has_left_water(kind, nature.home)) => 108.0,
        // Over the roofs that it is shown with, and near enough to show both.
        _ if high && beneath > 0.0 => beneath * 1.12 + nature.size_m * nature.tall * 0.5,
        (_, Home::Air) if setting.has(Feature::CloudSea) && !kind.is_bird() && flock::leaves_home(kind) => 52.0,
        // Among the clouds, where there is no ground, at the camera's height.
        (_, Home::Air) if setting.place == Place::Sky && kind != K::Plane => 63.0,
        (K::Balloon, _) => lifted_m(setting),
        (K::Plane, _) => 80.0,
        (K::Helicopter, _) => 58.0,
        (K::Eagle, _) => 54.0,
        (K::Goose, Home::Air) => 7.0,
        (K::Gull, _) => 4.6,
        (bird, Home::Air) if bird.is_bird() => 6.0,
        (K::Dragon, Home::Air) => 56.0,
        (_, Home::Space) => 12.0,
        (K::Turtle | K::Shark | K::Dolphin, Home::Water) if setting.has(Feature::Reef) => 1.5,
        (K::Turtle | K::Shark | K::Dolphin | K::Whale, Home::Water) if setting.place == Place::Underwater => 3.2,
        (_, Home::Water) if setting.place == Place::Underwater => 1.3,
        (_, Home::Air) if flock::has_left_water(kind, nature.home) => 9.0 + beneath + nature.size_m * 0.6,
        (_, Home::Table) if setting.place == Place::Studio && !display::among_people(setting.shot) => display::TABLE_M,
        (_, Home::Table) if setting.place == Place::Room => seating::table_m(setting),
        (_, Home::Table) => display::stand_m(setting),
        (kind, Home::Ground) if perch::on_sill(setting, kind) => seating::perch_m(setting, kind),
        (_, Home::Ground) if setting.place == Place::Room => storey_m(setting),
        _ => 0.0,
    }
}

/// Height at which leaves and petals are met that fall.
fn strewn_m(setting: &Setting, kind: K) -> f32 {
    let leads = setting.shot.subjects.first().is_some_and(|first| first.kind == kind);
    match setting.place {
        Place::Studio => display::TABLE_M + 0.14,
        // Where one looks down a valley from above its river, at the height of the eye.
        Place::River | Place::Canyon if leads => 9.0,
        _ => 1.4,
    }
}

/// Whether what flies is whom a shot over the roofs of a town is about.
fn is_over_town(setting: &Setting, kind: K, flies: bool) -> bool {
    flies && perch::flies_first(setting, kind) && setting.in_town()
}

/// How high what a bird sits on is: a branch, or the sill of a window.
fn branch_m(setting: &Setting) -> f32 {
    match setting.place {
        // Where the room is seen whole it is on its floor.
        Place::Room if suite::plan(setting, false).is_some() => storey_m(setting),
        Place::Room => layout::SILL_M,
        _ => flock::PERCH_M,
    }
}

/// The height at which a dragon is met low.
fn low_m(setting: &Setting) -> f32 {
    LOW_M + if setting.place == Place::Room { storey_m(setting) } else { 0.0 }
}

/// Whether a dragon is met low.
fn is_low(setting: &Setting, nature: &Nature) -> bool {
    setting.place == Place::Room || nature.size_m < SMALL_M && setting.place != Place::Sky
}
