//! What belongs where another is: dragons come down on the highest roof that there
//! is, soap bubbles float about whoever they were named with.
//!
//! Moves what others have placed.

use super::nature::{Home, Nature, nature};
use crate::maths::{atan2_turns, cos_turns, sin_turns, v3};
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::script::{Action, Guise, Subject, SubjectKind as K};

/// How far its feet hang below the middle of its span.
const FEET: f32 = 0.13;

/// Whether it is a dragon of the West that lies curled up.
pub(crate) fn sleeps(subject: &Subject) -> bool {
    subject.kind == K::Dragon
        && subject.guise != Some(Guise::Loong)
        && matches!(subject.action, Some(Action::Sleep | Action::Lie))
}

/// A dragon that lies on the ground, as wide as its coil.
pub(crate) fn laid(nature: Nature) -> Nature {
    Nature { home: Home::Ground, action: Action::Sleep, tall: 0.2, wide: 0.5, speed: 0.0, fill: 0.34, ..nature }
}

/// Whether it sits or stands somewhere rather than flies.
fn settles(one: &Actor) -> bool {
    one.kind == K::Dragon
        && one.guise != Some(Guise::Loong)
        && matches!(
            one.action,
            Action::Land | Action::Sit | Action::Stand | Action::Look | Action::Howl | Action::Burn | Action::Sleep
        )
}

/// Lets soap bubbles drift along with the first who is there, a little ahead.
pub(crate) fn drift(all: &mut [Actor]) {
    let who = all.iter().find(|one| nature(one.kind).home == Home::Ground && one.size_m < 4.0);
    let Some((at, motion, grounded, yaw)) = who.map(|one| (one.at, one.motion.clone(), one.grounded, one.yaw_turns))
    else {
        return;
    };
    for one in all.iter_mut().filter(|one| one.kind == K::Bubbles) {
        let ahead = v3(cos_turns(yaw), 0.0, sin_turns(yaw)) * 0.9;
        one.at = v3(at.x + ahead.x, one.at.y, at.z + ahead.z);
        one.motion = motion.clone();
        one.grounded = grounded;
    }
}

/// Sets dragons down on the tallest building, seen in the direction `flat`.
pub(crate) fn alight(all: &mut [Actor], flat: Vec3) {
    let top = |one: &Actor| one.at.y + one.size_m * nature(one.kind).tall;
    let tallest = all.iter().filter(|one| one.kind.is_building()).max_by(|a, b| top(a).total_cmp(&top(b)));
    let Some((there, roof, wide_m)) = tallest.map(|one| (one.at, top(one), one.size_m)) else { return };
    let side = v3(flat.z, 0.0, -flat.x);
    for one in all.iter_mut().filter(|one| settles(one)) {
        one.motion = Motion::Rest;
        // On a small roof it looks its size; beside a great one it would be lost.
        one.size_m = one.size_m.max(wide_m * 0.75);
        one.grounded = true;
        // On the roof's slope rather than on its point.
        one.at = v3(there.x, roof - one.size_m * 0.06 + one.size_m * FEET, there.z) - flat * (one.size_m * 0.1);
        let hand = if one.phase < 0.5 { 1.0 } else { -1.0 };
        let way = (side * hand - flat * 0.45).unit();
        one.yaw_turns = atan2_turns(way.z, way.x);
    }
}
