//! Lakes of salt: a film of water that mirrors the sky, the cracked plain that it leaves as it
//! dries.
//!
//! Says which one a setting has; colours are the land's.

use crate::scene::setting::Setting;
use crate::script::{Feature, Place};

/// A plain of salt under a film of water, which mirrors the sky.
pub(crate) fn mirrors(setting: &Setting) -> bool {
    let dry = matches!(setting.place, Place::Open | Place::Meadow | Place::Field | Place::Desert | Place::Lake);
    setting.has(Feature::SaltFlat) && dry
}

/// The same where the film has dried, as where somebody drives on it: cracked salt.
pub(crate) fn is_dried(setting: &Setting) -> bool {
    let driven = setting.shot.subjects.first().is_some_and(|first| first.kind.is_motor_vehicle());
    mirrors(setting) && (driven || setting.place == Place::Desert) && !setting.wet()
}
