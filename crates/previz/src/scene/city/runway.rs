//! The runway of an airport: its lines, the terminal and the tower behind it,
//! and aircraft that roll along it, land on it or leave it.
//!
//! Decides places and motions; nothing here draws.

use super::masonry::{lit, tower};
use crate::maths::{cos_turns, hex, v3};
use crate::noise::Dice;
use crate::scene::actors::nature::Home;
use crate::scene::actors::nature::Nature;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Place, SubjectKind};

/// Height of an airliner's middle over its wheels, by its length.
pub(crate) const GEAR: f32 = 0.105;
/// As long as a plane may be that a shed holds.
pub(crate) const SHED_M: f32 = 12.0;
/// How fast it rolls to its place, and how fast it comes and goes.
const TAXI_M_S: f32 = 6.0;
const FAST_M_S: f32 = 24.0;

/// Whether a place has the room for a runway, and one is asked for.
pub(crate) fn serves(setting: &Setting) -> bool {
    let level = matches!(
        setting.place,
        Place::Open | Place::Meadow | Place::Field | Place::Snowfield | Place::Desert | Place::NightSky
    );
    level && setting.has(Feature::Runway)
}

/// Whether planes stand before the windows of a hall.
pub(crate) fn is_seen_from_hall(setting: &Setting) -> bool {
    let plane = setting.shot.subjects.iter().any(|one| one.kind == SubjectKind::Plane);
    setting.place == Place::Room && setting.has(Feature::DepartureBoard) && plane
}

/// An airliner on the ground, rather than in the air.
pub(crate) fn grounded(nature: Nature) -> Nature {
    Nature { home: Home::Ground, action: Action::Drive, fill: 0.2, ..nature }
}

/// The runway across the picture, and what is seen of the airport behind it.
pub(crate) fn build(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let z = rig.target.z.clamp(30.0, 130.0);
    let asphalt = hex(if setting.snowy() { 0x77797c } else { 0x4c4d50 });
    let strip = Prop::plain(PropKind::Runway, v3(0.0, 0.03, z + 10.0), v3(1500.0, 0.0, 46.0), asphalt);
    all.push(Prop { lit: lit(setting), ..strip });
    for piece in -2..=3 {
        let at = v3(piece as f32 * 62.0 - 30.0, 0.0, z + 240.0);
        let hall = tower(setting, at, v3(60.0, dice.range(13.0, 19.0), 30.0), dice);
        all.push(Prop { lit: lit(setting).max(0.3), colour: hex(0xb9c2c8), seed: 0x60, ..hall });
    }
    let control = Prop::plain(PropKind::ControlTower, v3(84.0, 0.0, z + 205.0), v3(9.0, 44.0, 9.0), hex(0xd8d6d0));
    all.push(Prop { lit: lit(setting), ..control });
}

/// Sets aircraft on the runway and lets them roll, come down or take off.
pub(crate) fn roll(setting: &Setting, actors: &mut [Actor], seconds: f32) {
    if !serves(setting) {
        return;
    }
    for actor in actors.iter_mut().filter(|actor| actor.kind == SubjectKind::Plane) {
        let way = if cos_turns(actor.yaw_turns) < 0.0 { -1.0 } else { 1.0 };
        let wheels = actor.size_m * GEAR;
        // It meets the ground as the shot ends, or leaves it as it begins.
        let (speed, climb, start) = match actor.action {
            Action::Land | Action::Fall => (FAST_M_S, -1.5, wheels + 1.5 * seconds),
            Action::Launch | Action::Fly | Action::Rise | Action::Soar => (FAST_M_S, 2.6, wheels),
            Action::Stand | Action::Sit | Action::Sleep => (0.0, 0.0, wheels),
            _ => (TAXI_M_S, 0.0, wheels),
        };
        let before = match actor.motion {
            Motion::Straight { velocity } => velocity * (seconds * 0.5),
            _ => v3(0.0, 0.0, 0.0),
        };
        let met = actor.at + before;
        actor.at = v3(met.x - way * speed * seconds * 0.5, start, met.z);
        actor.grounded = true;
        actor.yaw_turns = if way < 0.0 { 0.5 } else { 0.0 };
        actor.motion =
            if speed > 0.0 { Motion::Straight { velocity: v3(way * speed, climb, 0.0) } } else { Motion::Rest };
    }
}
