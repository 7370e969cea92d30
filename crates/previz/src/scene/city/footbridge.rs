//! The arched bridge over a village's canal or, for whoever is on it, over a river:
//! whether there is one, where and how large it is.
//!
//! Moves nobody; nothing here draws.

use super::longbridge;
use crate::maths::{Vec3, atan2_turns, hex, v3};
use crate::scene::actors::nature::{Home, is_human, nature};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Angle, Feature, Place, Speed, Subject, SubjectKind};

/// How far ahead a canal is bridged.
const BRIDGE_M: f32 = 40.0;
/// How wide a bridge spans, how high its crown is above its foot, how wide its deck
/// is: over a canal, and over a river.
const CANAL_M: (f32, f32, f32) = (25.0, 4.6, 3.6);
const RIVER_M: (f32, f32, f32) = (54.0, 6.6, 4.0);

/// How far to both sides of its middle the deck is level.
pub(crate) const BRIDGE_CROWN_M: f32 = 3.2;

/// Larger beasts find no room on it.
const LARGE_M: f32 = 2.6;

/// From where a bridge that is looked at for itself is seen: so far aside of the middle
/// of its river and so high, and at what height of it.
const SEEN_M: (f32, f32, f32) = (8.5, 2.7, 3.4);

/// Whether a bridge spans the canal of a village, or a river where somebody crosses
/// it on foot or nobody is there.
pub(crate) fn bridged(setting: &Setting) -> bool {
    let canal = setting.on_canal();
    setting.has(Feature::Bridge)
        && (canal || setting.place == Place::River && (is_trodden(setting) || is_shown(setting)))
}

/// Whether a river is there for the bridge over it: nobody is named.
pub(crate) fn is_shown(setting: &Setting) -> bool {
    let plain = setting.shot.angle.is_none() && setting.shot.speed != Speed::TimeLapse;
    setting.place == Place::River && setting.has(Feature::Bridge) && plain && setting.shot.subjects.is_empty()
}

/// From low over the river, towards the bridge.
pub(crate) fn look_at(setting: &Setting, relief: Option<&Relief>, fov_deg: f32) -> Option<Rig> {
    let Some(relief) = relief.filter(|_| is_shown(setting)) else { return longbridge::look_at(setting) };
    let (aside, high, up) = SEEN_M;
    let x = |z: f32| relief.river_x(z);
    let (eye, target) = (v3(x(0.0) - aside * relief.seaward(), high, 0.0), v3(x(BRIDGE_M), up, BRIDGE_M));
    Some(Rig { eye, target, fov_deg, foot: None })
}

/// Whether a shot is of somebody on such a bridge.
pub(crate) fn crosses(setting: &Setting) -> bool {
    bridged(setting) && is_trodden(setting)
}

/// Who goes over such a bridge: on feet, paws or wheels that people or beasts move.
pub(crate) fn treads(kind: SubjectKind) -> bool {
    is_human(kind) || kind.is_four_footed() && nature(kind).size_m < LARGE_M || rolls(kind)
}

/// What has wheels and is as old as such bridges, or as light as somebody on foot.
fn rolls(kind: SubjectKind) -> bool {
    matches!(kind, SubjectKind::Cyclist | SubjectKind::Carriage)
}

/// How high a humped deck is over its foot, so far from its middle.
pub(crate) fn deck_m(x: f32, half: f32, crown: f32) -> f32 {
    let out = ((x.abs() - BRIDGE_CROWN_M) / (half - BRIDGE_CROWN_M).max(1.0)).max(0.0);
    let s = 1.0 - out * out;
    crown * s * (0.35 + 0.65 * s)
}

/// Whether a shot is of somebody who goes over a bridge, seen from about their height.
fn is_trodden(setting: &Setting) -> bool {
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead | Angle::PointOfView));
    let is_on_it = |first: &Subject| {
        // Who is in the water, in a boat or at a rod is not on the bridge.
        let elsewhere =
            |a: Action| matches!(a, Action::Swim | Action::Row | Action::Sail | Action::Fish | Action::CastNet);
        treads(first.kind) && nature(first.kind).home == Home::Ground && !first.action.is_some_and(elsewhere)
    };
    let boats = setting.shot.subjects.iter().any(|subject| subject.kind.is_vessel());
    !above && !boats && setting.shot.subjects.first().is_some_and(is_on_it)
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
    let (wide, high, deck) = if setting.place == Place::River { RIVER_M } else { CANAL_M };
    Span { middle: v3(x, 0.7, z), along: v3(4.0, 0.0, x - beyond).unit(), size: v3(wide, high, deck) }
}
