//! Which part of somebody a near shot is for: the eyes, the hands, the feet, or the face
//! with what is in the hands or on the table before it.
//!
//! Shares of a height only; places nothing.

use super::rig::Interest;
use super::work;
use crate::scene::actors::nature::{Home, is_person, nature};
use crate::scene::actors::number::count_of;
use crate::scene::actors::perch;
use crate::scene::perches;
use crate::scene::products::serving::is_meal;
use crate::scene::setting::Setting;
use crate::script::{Action, Angle, Detail, Direction, Place, ShotSize, Subject, SubjectKind};

/// A part of somebody, in shares of the height.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part {
    pub low: f32,
    pub high: f32,
    pub wide: f32,
}

const EYES: Part = Part { low: 0.895, high: 0.955, wide: 0.1 };
const FEET: Part = Part { low: -0.02, high: 0.24, wide: 0.42 };
const HANDS: Part = Part { low: 0.4, high: 0.68, wide: 0.42 };
/// From the hands, or a table, to the crown of the head.
const HANDLING: Part = Part { low: 0.42, high: 1.04, wide: 0.7 };
/// From the front of a counter to the crown of the head, a cook's hat with it.
const WORKING: Part = Part { low: 0.38, high: 1.05, wide: 0.62 };
/// From the bow of a cello or the body of a guitar to the crown of the head.
const PLAYING: Part = Part { low: 0.22, high: 1.05, wide: 0.8 };
/// All of who swims, which lies along the water.
const SWIMMING: Part = Part { low: -0.02, high: 0.34, wide: 1.1 };

/// From the chest to the crown, behind what stands on a table.
pub(crate) const BEHIND_TABLE: Part = Part { low: 0.66, high: 0.99, wide: 0.26 };

/// Whether somebody is at a task or has things before them.
fn is_handling(setting: &Setting, subject: &Subject) -> bool {
    subject.action.is_some_and(Action::is_task) || has_things(setting)
}

fn has_instrument(setting: &Setting) -> bool {
    setting.shot.subjects.iter().any(|other| other.kind.is_instrument())
}

fn has_things(setting: &Setting) -> bool {
    setting.shot.subjects.iter().any(|other| nature(other.kind).home == Home::Table)
}

/// Whether a shot looks across a table at what is on it and at whoever has it:
/// a near one, and of one person with a dish any whose size is not said.
pub(crate) fn is_across_table(setting: &Setting) -> bool {
    let shot = setting.shot;
    let dish = || shot.subjects.iter().any(|subject| is_meal(subject.kind));
    let mut people = shot.subjects.iter().filter(|subject| is_person(subject.kind));
    let one = people.next().filter(|one| people.next().is_none() && count_of(one, false) == 1);
    let has_it = one.is_some_and(|one| matches!(one.action, None | Some(Action::Eat | Action::Serve)));
    setting.near() || shot.shot_size.is_none() && shot.angle.is_none() && has_it && dish()
}

/// The part of somebody that a near shot is for; none where it is the face, as
/// near as the shot is.
pub(crate) fn part(setting: &Setting, subject: &Subject) -> Option<Part> {
    if work::is_shown(setting, subject) {
        return Some(WORKING);
    }
    let lies = matches!(subject.action, Some(Action::Lie | Action::Sleep));
    if !setting.near() || !subject.has_hands() || lies {
        return None;
    }
    let at_task = subject.action.is_some_and(Action::is_task);
    match setting.shot.detail {
        Some(Detail::Eyes) => Some(EYES),
        Some(Detail::Feet) => Some(FEET),
        // Hands at work reach away from the body: only with it they are seen to be at work.
        Some(Detail::Hands) if !has_things(setting) && !at_task => Some(HANDS),
        _ if is_person(subject.kind) && subject.action == Some(Action::Swim) => Some(SWIMMING),
        _ if is_person(subject.kind) && has_instrument(setting) => Some(PLAYING),
        _ => (is_person(subject.kind) && is_handling(setting, subject)).then_some(HANDLING),
    }
}

/// How much of the picture's height somebody fills at most who is seen with what they
/// rest on.
const ON_PERCH: f32 = 0.4;
const GOODS_ON_PERCH: f32 = 0.6;
/// The same of a thing in a near shot that is taken somewhere: as much is left of the
/// picture as shows where.
const IN_PLACE: f32 = 0.5;
/// The same of who rides a wave, of so many metres of it: its crest and the sky above are
/// to be seen.
const ON_WAVE_M: f32 = 0.95;

/// How much of the picture's height somebody or something fills at most, doing
/// what its kind does.
pub(crate) fn most(setting: &Setting, subject: &Subject, usual: Action) -> f32 {
    let leaves = is_person(subject.kind) && subject.direction == Some(Direction::Away);
    match usual {
        _ if perches::of(setting, subject).is_some() && nature(subject.kind).home == Home::Table => GOODS_ON_PERCH,
        _ if perches::of(setting, subject).is_some() => ON_PERCH,
        _ if setting.surfed() && !setting.near() => ON_WAVE_M / perch::wave_m(setting),
        _ if setting.near() && shows_place(setting, subject) => IN_PLACE,
        _ if setting.place == Place::Studio || nature(subject.kind).home == Home::Table => 0.72,
        _ if subject.kind == SubjectKind::Mushroom => 0.85,
        // Of a vehicle a part would be nothing but paint.
        Action::Drive | Action::Ride => 0.9,
        // Whoever is followed from behind goes a way that is to be seen.
        _ if leaves && !setting.near() => 0.84,
        _ => f32::MAX,
    }
}

/// Whether the picture of a thing on a table is to show where that is: somewhere else than
/// in a studio, and as near as can be nothing is shown but the thing.
fn shows_place(setting: &Setting, subject: &Subject) -> bool {
    let whole = setting.shot.shot_size != Some(ShotSize::ExtremeCloseUp);
    whole && setting.place != Place::Studio && nature(subject.kind).home == Home::Table
}

/// Whether a near shot looks straight down on things rather than at whoever
/// has them.
pub(crate) fn is_of_things(setting: &Setting) -> bool {
    setting.near() && setting.shot.angle == Some(Angle::Overhead) && has_things(setting)
}

/// What is framed of somebody so large, where the whole is known.
pub(crate) fn framed(whole: Interest, part: Part, size_m: f32) -> Interest {
    Interest {
        lift_m: whole.lift_m + size_m * part.low,
        height_m: size_m * (part.high - part.low),
        width_m: whole.width_m.min(size_m * part.wide),
        most: 0.98,
        ..whole
    }
}

/// What is framed of the face of an animal so large.
pub(crate) fn faced(whole: Interest, part: Part, size_m: f32) -> Interest {
    Interest { beast: false, face: true, most: 0.9, ..framed(whole, part, size_m) }
}
