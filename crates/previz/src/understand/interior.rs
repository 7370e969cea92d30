//! Tells a shot of a room from a shot of somebody or something in a room.
//!
//! Of the room itself the pieces that are named are its furniture: none of them
//! may fill the picture. It must not choose the place.

use super::concept::Set;
use super::draft::{Draft, Role, Seen};
use super::nature::{Nature, nature};
use super::notes::Notes;
use super::place::chosen;
use crate::script::{Place, ShotSize, Subject, SubjectKind};

/// Whether the room itself is what a shot shows.
pub fn shows_the_room(draft: &Draft) -> bool {
    let lives = |seen: &Seen| {
        let kind = seen.kind.value;
        let alive = matches!(nature(kind), Nature::Human | Nature::Beast | Nature::Winged | Nature::Swimmer);
        alive || kind.outgrows_rooms() && !kind.is_building()
    };
    let Some((index, Place::Room)) = chosen(draft) else { return false };
    if draft.subjects.iter().any(lives) || draft.refers_back {
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
    let stands_out = matches!(
        seen.kind.value,
        K::Piano | K::ChristmasTree | K::Drums | K::Zither | K::Cello | K::DoubleBass | K::Harp
    );
    // One chair is what a picture of a corner with it is about.
    let one = seen.kind.value == K::Chair && !seen.plural && seen.count.as_ref().is_none_or(|count| count.value == 1);
    matches!(nature(seen.kind.value), Nature::Thing | Nature::Plant) && !stands_out && !one
}

/// In a room the building that it is in is not seen; the room is. What was told
/// of the building holds no more.
pub fn stay_inside(draft: &Draft, place: Place, subjects: &mut Vec<Subject>, notes: &mut Notes) {
    if place != Place::Room {
        return;
    }
    let built = |kind: SubjectKind| kind.is_building() && subjects.iter().any(|subject| subject.kind == kind);
    for seen in draft.subjects.iter().filter(|seen| built(seen.kind.value)) {
        notes.retract("subject", &seen.kind.span);
        notes.shown_as(&seen.kind.span, "a room in it");
        let traits = [
            ("colour", seen.colour.as_ref().map(|said| &said.span)),
            ("size", seen.size.as_ref().map(|said| &said.span)),
            ("count", seen.count.as_ref().map(|said| &said.span)),
        ];
        for (slot, span) in traits.into_iter().filter_map(|(slot, span)| Some((slot, span?))) {
            notes.retract(slot, span);
            notes.ignored(span);
        }
    }
    subjects.retain(|subject| !subject.kind.is_building());
}
