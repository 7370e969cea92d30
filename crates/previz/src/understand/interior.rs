//! Tells a shot of a room from a shot of somebody or something in a room.
//!
//! Of the room itself the pieces that are named are its furniture: none of them
//! may fill the picture. It must not choose the place.

use super::concept::Set;
use super::draft::{Draft, Role, Seen};
use super::nature::{Nature, nature};
use super::place::chosen;
use crate::script::{Place, ShotSize, SubjectKind};

/// Whether the room itself is what a shot shows.
pub fn shows_the_room(draft: &Draft) -> bool {
    let lives = |seen: &Seen| {
        let kind = seen.kind.value;
        let alive = matches!(nature(kind), Nature::Human | Nature::Beast | Nature::Winged | Nature::Swimmer);
        alive || kind.outgrows_rooms() && !kind.is_building()
    };
    let Some((index, Place::Room)) = chosen(draft) else { return false };
    if draft.subjects.iter().any(lives) {
        return false;
    }
    let near = |set| matches!(set, Set::Shot(ShotSize::ExtremeCloseUp | ShotSize::CloseUp | ShotSize::Medium));
    let close = draft.standing().any(|fact| near(fact.assign.set) && !fact.assign.near);
    // "Kitchen with apples" is of the kitchen, "apples in a kitchen" of the apples.
    let leads = draft.facts.get(index).is_some_and(|fact| {
        let named = matches!(fact.assign.set, Set::Setting(_, Some(_))) && !fact.assign.weak;
        named && fact.role == Role::Head && draft.subjects.iter().all(|seen| fact.span.start < seen.kind.span.start)
    });
    draft.interior || (leads && !close)
}

/// Whether a thing is one of the pieces that a room is furnished with, or lies
/// about on them.
pub fn furnishes_a_room(seen: &Seen) -> bool {
    use SubjectKind as K;
    let stands_out = matches!(seen.kind.value, K::Piano | K::ChristmasTree | K::Drums | K::Zither);
    matches!(nature(seen.kind.value), Nature::Thing | Nature::Plant) && !stands_out
}
