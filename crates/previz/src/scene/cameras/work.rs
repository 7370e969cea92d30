//! Whether a shot is for what hands do at a counter, and how that is met.
//!
//! Frames nothing.

use crate::scene::actors::nature::is_person;
use crate::scene::setting::Setting;
use crate::script::{Action, Place, ShotSize, Subject};

/// The widest lens for it: a wider one would make the counter large and whoever works
/// at it small.
pub(crate) const LENS_DEG: f32 = 30.0;
/// How far ahead of whoever works the work is, in their heights.
pub(crate) const AHEAD: f32 = 0.22;

/// Whether a shot is for what somebody does at a counter: a medium one, and in a room one
/// whose size is not said.
pub(crate) fn is_shown(setting: &Setting, subject: &Subject) -> bool {
    let shot = setting.shot;
    let medium = match shot.shot_size {
        Some(size) => size == ShotSize::Medium,
        None => setting.place == Place::Room && shot.detail.is_none(),
    };
    let at_work = is_person(subject.kind) && subject.action.is_some_and(Action::is_at_counter);
    medium && at_work && shot.angle.is_none() && subject.is_one()
}

/// Whether a shot is for what any of those whom it shows does so.
pub(crate) fn is_subject(setting: &Setting) -> bool {
    setting.shot.subjects.iter().any(|subject| is_shown(setting, subject))
}
