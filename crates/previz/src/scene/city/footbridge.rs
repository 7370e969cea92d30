//! The arched bridge over a village's canal or, for whoever is on it, over a river:
//! whether there is one, where and how large it is.
//!
//! Moves nobody; nothing here draws.

use super::driving::drives;
use super::longbridge;
use crate::maths::{Vec3, atan2_turns, hex, v3};
use crate::scene::actors::nature::{Home, is_beast, is_human, nature};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Angle, Feature, Place, Shot, Speed, Subject, SubjectKind};

/// How far ahead a canal is bridged.
const BRIDGE_M: f32 = 40.0;
/// How wide a bridge spans, how high its crown is above its foot, how wide its deck
/// is: over a canal, over a river, and over one in a town.
const CANAL_M: (f32, f32, f32) = (25.0, 4.6, 3.6);
const RIVER_M: (f32, f32, f32) = (54.0, 6.6, 4.0);
const TOWN_M: (f32, f32, f32) = (84.0, 6.6, 8.4);

/// How far to both sides of its middle the deck is level, of half its span.
const CROWN: f32 = 0.24;

/// How broad somebody is in their sizes, on feet and on wheels, no vehicle broader than
/// this; and how much room a deck leaves beside them.
const BROAD: (f32, f32) = (0.6, 0.43);
const BROADEST_M: f32 = 2.6;
const ROOM_M: f32 = 1.7;

/// From where a bridge that is looked at for itself is seen: so far aside of the middle
/// of its river and so high, and at what height of it.
const SEEN_M: (f32, f32, f32) = (8.5, 2.7, 3.4);

/// Whether a bridge spans the canal of a village, or a river where somebody crosses
/// it on foot or nobody is there.
pub(crate) fn bridged(setting: &Setting) -> bool {
    let canal = setting.on_canal();
    setting.has(Feature::Bridge)
        && !setting.has(Feature::RopeBridge)
        && (canal || setting.place == Place::River && (is_trodden(setting) || is_shown(setting)))
}

/// Whether a river is there for the bridge over it: nobody is named.
pub(crate) fn is_shown(setting: &Setting) -> bool {
    let plain =
        !setting.has(Feature::RopeBridge) && setting.shot.angle.is_none() && setting.shot.speed != Speed::TimeLapse;
    setting.place == Place::River && setting.has(Feature::Bridge) && plain && setting.shot.subjects.is_empty()
}

/// From low over the river, towards the bridge.
pub(crate) fn look_at(setting: &Setting, relief: Option<&Relief>, fov_deg: f32) -> Option<Rig> {
    let Some(relief) = relief.filter(|_| is_shown(setting)) else { return longbridge::look_at(setting) };
    let (aside, high, up) = SEEN_M;
    let x = |z: f32| relief.river_x(z);
    let (eye, target) = (v3(x(0.0) - aside * relief.seaward(), high, 0.0), v3(x(BRIDGE_M), up, BRIDGE_M));
    Some(Rig { eye, target, fov_deg, upright: None })
}

/// Whether somebody goes over a small bridge, or across one, wherever that is.
pub(crate) fn leads(shot: &Shot) -> bool {
    let has = |feature: Feature| shot.features.contains(&feature);
    let goes = |first: &Subject| {
        use Action as A;
        let small = has(Feature::StoneBridge)
            && matches!(
                first.action,
                None | Some(A::Walk | A::Run | A::Ride | A::Drive | A::Push | A::Gallop | A::Stand)
            )
            && !first.behind;
        let treads = nature(first.kind).home == Home::Ground && !first.kind.is_train() && !first.kind.is_building();
        treads && (small || first.action == Some(A::Cross))
    };
    has(Feature::Bridge) && !has(Feature::SuspensionBridge) && shot.subjects.first().is_some_and(goes)
}

/// Whether somebody is on a bridge of stone in a town, seen from about their height: in
/// an old one all are of stone.
pub(crate) fn leads_in_town(shot: &Shot) -> bool {
    let has = |feature: Feature| shot.features.contains(&feature);
    let town = shot.place == Place::City || shot.place == Place::Street && has(Feature::StoneBridge);
    let small = has(Feature::Bridge) && !has(Feature::SuspensionBridge);
    let stone = has(Feature::StoneBridge) || has(Feature::Mansards);
    let on_foot = |first: &Subject| {
        let borne = first.kind.is_motor_vehicle() || first.kind.is_train() || first.action.is_some_and(is_elsewhere);
        nature(first.kind).home == Home::Ground && !borne
    };
    let apart = |one: &Subject| one.kind.is_building() || one.kind.is_vessel();
    let trodden = shot.subjects.first().is_some_and(on_foot) && !shot.subjects.iter().any(apart);
    town && small && stone && trodden && !is_above(shot)
}

/// Whether a shot is of somebody on such a bridge.
pub(crate) fn crosses(setting: &Setting) -> bool {
    bridged(setting) && is_trodden(setting)
}

/// Who goes over such a bridge: whoever lives on the ground, on wheels that people or
/// beasts move, and on others where it is one of stone that words name.
pub(crate) fn treads(setting: &Setting, kind: SubjectKind) -> bool {
    let walks = is_human(kind) || is_beast(kind) || kind.has_hands();
    let nature = nature(kind);
    match nature.home {
        Home::Ground if kind.is_motor_vehicle() => setting.has(Feature::StoneBridge),
        home => home == Home::Ground && (walks || drives(kind) || nature.action == Action::Run),
    }
}

/// How broad somebody is.
fn broad_m(kind: SubjectKind) -> f32 {
    let size_m = nature(kind).size_m;
    if drives(kind) { (size_m * BROAD.1).min(BROADEST_M) } else { size_m * BROAD.0 }
}

/// How high a humped deck is over its foot, so far from its middle; beyond it the ground
/// is as high as the foot.
pub(crate) fn deck_m(x: f32, half: f32, crown: f32) -> f32 {
    let level = half * CROWN;
    let out = ((x.abs() - level) / (half - level).max(1.0)).clamp(0.0, 1.0);
    let s = 1.0 - out * out;
    crown * s * (0.35 + 0.65 * s)
}

/// Whether a shot is of somebody who goes over a bridge, seen from about their height or
/// from the air.
fn is_trodden(setting: &Setting) -> bool {
    let is_on_it = |first: &Subject| treads(setting, first.kind) && !first.action.is_some_and(is_elsewhere);
    let boats = setting.shot.subjects.iter().any(|subject| subject.kind.is_vessel());
    !is_right_above(setting.shot) && !boats && setting.shot.subjects.first().is_some_and(is_on_it)
}

/// Who is in the water, in a boat or at a rod is not on the bridge.
fn is_elsewhere(action: Action) -> bool {
    matches!(action, Action::Swim | Action::Row | Action::Sail | Action::Fish | Action::CastNet)
}

/// Whether a shot is taken from the air, from over whoever goes, or with their eyes.
fn is_above(shot: &Shot) -> bool {
    shot.angle == Some(Angle::Aerial) || is_right_above(shot)
}

/// The same but from the air, from where a bridge is seen with whoever is on it.
fn is_right_above(shot: &Shot) -> bool {
    matches!(shot.angle, Some(Angle::Overhead | Angle::PointOfView))
}

/// Where the bridge is, and its measures.
pub(crate) struct Span {
    /// The foot below its crown.
    pub middle: Vec3,
    /// Along its deck, to the right.
    pub along: Vec3,
    /// How wide it spans, how high its crown is, how wide its deck is.
    pub size: Vec3,
}

impl Span {
    /// A place on its deck, so far along from its crown.
    pub(crate) fn deck(&self, along: f32) -> Vec3 {
        self.middle + self.along * along + Vec3::UP * deck_m(along, self.size.x * 0.5, self.size.y)
    }

    /// How far to both sides of its middle it is level.
    pub(crate) fn crown_m(&self) -> f32 {
        self.size.x * 0.5 * CROWN
    }

    /// As it is built.
    pub(super) fn prop(&self) -> Prop {
        let bare = Prop::plain(PropKind::ArchBridge, self.middle, self.size, hex(0x9a948a));
        Prop { yaw_turns: atan2_turns(self.along.z, self.along.x), ..bare }
    }
}

/// The bridge: ahead of the camera, unless it is the camera that comes to whoever
/// is on it.
pub(crate) fn span(setting: &Setting, rig: &Rig, relief: &Relief) -> Span {
    let z = if crosses(setting) { BRIDGE_M } else { rig.eye.z + BRIDGE_M };
    let (x, beyond) = (relief.river_x(z), relief.river_x(z + 4.0));
    let (wide, high, deck) = match setting.place {
        _ if setting.on_town_river() => TOWN_M,
        Place::River => RIVER_M,
        _ => CANAL_M,
    };
    let broad = setting.shot.subjects.iter().filter(|one| treads(setting, one.kind)).map(|one| broad_m(one.kind));
    let deck = if crosses(setting) { broad.fold(deck, |deck, broad| deck.max(broad + ROOM_M)) } else { deck };
    Span { middle: v3(x, 0.7, z), along: v3(4.0, 0.0, x - beyond).unit(), size: v3(wide, high, deck) }
}
