//! Tells a church or a museum that is looked at from one that somebody is in.
//!
//! Words such as "cathedral" mean a house as well as the room in it. It must not
//! know what such houses look like.

use super::concept::Set;
use super::draft::{Draft, Fact, Role, Said, Seen};
use super::lexicon::lexicon;
use super::nature::{Nature, nature};
use crate::script::{Light, Place, TimeOfDay, Weather};

/// The same shot, in which the houses that are seen from outside are subjects, and
/// the rooms in them are gone.
pub fn seen_from_outside(mut draft: Draft) -> Draft {
    let outside = |draft: &Draft| {
        draft.facts.iter().position(|fact| matches!(fact.assign.set, Set::House(_)) && is_outside(draft, fact))
    };
    while let Some(index) = outside(&draft) {
        bring_out(&mut draft, index);
    }
    draft.facts.retain(|fact| !matches!(fact.assign.set, Set::House(_)));
    draft
}

/// The room in a house.
fn room<'a>(draft: &'a Draft, house: &Fact) -> Option<&'a Fact> {
    let within = |fact: &&Fact| fact.span == house.span && matches!(fact.assign.set, Set::Setting(Place::Room, _));
    draft.standing().find(within)
}

/// Whether a house is seen from outside: where the words do not say that anything
/// is in it, and, of one that is mostly known from within, where they speak of the
/// sky or the land about it.
fn is_outside(draft: &Draft, house: &Fact) -> bool {
    let brought_in = |fact: &Fact| matches!(fact.role, Role::Where | Role::Into);
    let Some(room) = room(draft, house) else { return false };
    if draft.exterior {
        return true;
    }
    let others = || draft.standing().filter(|fact| fact.span != house.span);
    let furnished = others().any(|fact| match fact.assign.set {
        Set::Setting(Place::Room | Place::Studio, _) => !fact.assign.weak,
        Set::Feature(feature) => lexicon().home_of_feature(feature) == Some(Place::Room),
        Set::Light(light) => light == Light::Candlelight,
        _ => false,
    });
    if brought_in(room) || draft.interior || furnished {
        return false;
    }
    let alive = |seen: &Seen| {
        matches!(nature(seen.kind.value), Nature::Human | Nature::Beast | Nature::Winged | Nature::Swimmer)
    };
    !house.assign.weak || (others().any(is_of_the_open) && !draft.subjects.iter().any(alive))
}

/// Whether it is seen out of doors alone: weather, the sky, land.
fn is_of_the_open(fact: &Fact) -> bool {
    match fact.assign.set {
        Set::Weather(weather) => weather != Weather::Clear,
        Set::Time(time) => matches!(time, TimeOfDay::Sunrise | TimeOfDay::Sunset | TimeOfDay::Dawn | TimeOfDay::Dusk),
        Set::Light(light) => {
            matches!(light, Light::Stars | Light::MilkyWay | Light::Aurora | Light::Rainbow | Light::Lightning)
        }
        Set::Setting(place, _) => !matches!(place, Place::Room | Place::Studio),
        _ => false,
    }
}

/// Makes the house a subject, where it stands among the others.
fn bring_out(draft: &mut Draft, index: usize) {
    let Some(house) = draft.facts.get(index).cloned() else { return };
    let Set::House(value) = house.assign.set else { return };
    let Some(room) = room(draft, &house).cloned() else { return };
    draft.facts.retain(|fact| match fact.assign.set {
        Set::House(_) | Set::Setting(Place::Room, _) => fact.span != house.span,
        Set::Feature(feature) => fact.span != house.span || lexicon().home_of_feature(feature) != Some(Place::Room),
        _ => true,
    });
    let kind = Said { value, span: house.span.clone(), near: house.assign.near };
    let group = draft.subjects.iter().map(|seen| seen.group).max().unwrap_or(0) + 1;
    let at = draft.subjects.iter().filter(|seen| seen.kind.span.start < house.span.start).count();
    // Whose hands are meant is told by a place in the list.
    for holder in draft.subjects.iter_mut().filter_map(|seen| seen.holder.as_mut()) {
        *holder += usize::from(*holder >= at);
    }
    let seen = Seen {
        accompanies: room.role != Role::Head,
        colour: room.traits.colour,
        size: room.traits.size,
        count: room.traits.count,
        plural: room.traits.plural,
        ..Seen::only(kind, group)
    };
    draft.subjects.insert(at, seen);
}
