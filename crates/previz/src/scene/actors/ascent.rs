//! The rock that a climber has before them, in its colour.
//!
//! Decides only of what it is; it is drawn with who is on it.

use super::nature::is_person;
use crate::maths::hex;
use crate::scene::parts::{Actor, Company};
use crate::scene::setting::Setting;
use crate::script::{Action, Place, SubjectKind as K};

/// Whether bare rock is only a place, for nobody is on it.
pub(super) fn is_place(setting: &Setting, kind: K) -> bool {
    kind == K::RockFace && !setting.shot.subjects.iter().any(|one| one.action == Some(Action::Climb))
}

/// Puts the rock of the country before who climbs where no other is named.
pub(super) fn face(setting: &Setting, all: &mut [Actor]) {
    let red = matches!(setting.place, Place::Canyon | Place::Desert);
    for one in all.iter_mut().filter(|one| red && is_person(one.kind) && one.action == Action::Climb) {
        one.company.get_or_insert_with(|| Company::thing(K::RockFace, Some(hex(0xa8502c))));
    }
}
