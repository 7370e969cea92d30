//! The arched bridge over a village's canal: whether there is one, where it is,
//! and whether a shot is of somebody on it.
//!
//! Moves nobody; nothing here draws.

use crate::maths::{Vec3, v3};
use crate::scene::actors::nature::{Home, is_human, nature};
use crate::scene::cameras::rig::Rig;
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Angle, Feature, Place, SubjectKind as K};

/// How far ahead a canal is bridged.
const BRIDGE_M: f32 = 40.0;
/// How wide a bridge spans, how high its crown is above its foot, how wide its deck is.
pub(super) const SPAN_M: f32 = 25.0;
pub(crate) const CROWN_M: f32 = 4.6;
pub(super) const DECK_M: f32 = 3.6;

/// Whether a bridge spans the canal of a village.
pub(crate) fn bridged(setting: &Setting) -> bool {
    setting.place == Place::Village && setting.has(Feature::River) && setting.has(Feature::Bridge)
}

/// Whether a shot is of somebody on a village's bridge.
pub(crate) fn crosses(setting: &Setting) -> bool {
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead | Angle::PointOfView));
    let treads = |kind: K| is_human(kind) && nature(kind).home == Home::Ground;
    bridged(setting) && !above && setting.shot.subjects.first().is_some_and(|first| treads(first.kind))
}

/// Where the bridge over a canal is.
pub(crate) struct Span {
    /// The foot below its crown.
    pub middle: Vec3,
    /// Along its deck, to the right.
    pub along: Vec3,
}

/// The bridge over a village's canal: ahead of the camera, unless it is the
/// camera that comes to whoever is on it.
pub(crate) fn span(setting: &Setting, rig: &Rig, relief: &Relief) -> Span {
    let z = if crosses(setting) { BRIDGE_M } else { rig.eye.z + BRIDGE_M };
    let (x, beyond) = (relief.river_x(z), relief.river_x(z + 4.0));
    Span { middle: v3(x, 0.7, z), along: v3(4.0, 0.0, x - beyond).unit() }
}
