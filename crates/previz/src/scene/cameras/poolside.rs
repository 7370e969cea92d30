//! Over a pool under a roof, whose lanes would hide a swimmer from the level of the water.
//!
//! Heights alone.

use crate::scene::rooms::playful;
use crate::scene::setting::Setting;

/// How far above a swimmer the eye is and where it looks, by its distance.
const POOLSIDE: (f32, f32) = (0.32, 0.08);

/// How high the eye is and where it looks, over the ropes, if somebody swims there.
pub(crate) fn heights(setting: &Setting, (middle, distance): (f32, f32)) -> Option<(f32, f32)> {
    let seen = playful::is_in_pool(setting) && setting.shot.angle.is_none();
    seen.then_some((middle + distance * POOLSIDE.0, middle + distance * POOLSIDE.1))
}
