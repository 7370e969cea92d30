//! What stands in or before a hall that no word names: the cars that are for sale in a
//! showroom, the plane in a hangar or before the glass of an airport.
//!
//! Where in the room they stand is the plan's.

use super::furnishing::furnishing;
use crate::maths::v3;
use crate::noise::Dice;
use crate::scene::actors::nature::nature;
use crate::scene::city::crossing;
use crate::scene::city::extras::extra;
use crate::scene::parts::{Actor, Furnishing, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Place, SubjectKind as K};

/// How many cars stand in a showroom in all.
const CARS: usize = 3;
/// Where they are met before their places are known.
const AHEAD_M: f32 = 9.0;

/// What a hall has of them.
pub(crate) fn parked(setting: &Setting, dice: &mut Dice) -> Vec<Actor> {
    if setting.place != Place::Room {
        return Vec::new();
    }
    match furnishing(setting) {
        Furnishing::Showroom => cars(setting, dice),
        Furnishing::Hangar => plane(setting, dice),
        Furnishing::Terminal if setting.has(Feature::Apron) => plane(setting, dice),
        _ => Vec::new(),
    }
}

fn cars(setting: &Setting, dice: &mut Dice) -> Vec<Actor> {
    if setting.shot.without.contains(&K::Car) {
        return Vec::new();
    }
    let vehicles = setting.shot.subjects.iter().filter(|one| one.kind.is_motor_vehicle());
    let named: usize = vehicles.map(|one| one.count.map_or(1, usize::from)).sum();
    let far = v3(0.0, 0.0, AHEAD_M);
    let still = |car: Actor| Actor { motion: Motion::Rest, action: Action::Stand, grounded: true, ..car };
    (named..CARS).map(|_| still(crossing::vehicle(far, Vec3::ZERO, dice))).collect()
}

/// One that waits, unless another is spoken of.
fn plane(setting: &Setting, dice: &mut Dice) -> Vec<Actor> {
    let ruled_out =
        setting.shot.without.contains(&K::Plane) || setting.shot.subjects.iter().any(|one| one.kind.outgrows_rooms());
    let at = v3(0.0, 0.0, AHEAD_M);
    let one = extra((K::Plane, nature(K::Plane).size_m, Action::Stand), at, Vec3::ZERO, dice);
    if ruled_out { Vec::new() } else { vec![Actor { motion: Motion::Rest, grounded: true, ..one }] }
}
