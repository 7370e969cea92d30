//! Settles what is to be heard in a shot.
//!
//! It must not read tokens.

use super::concept::Set;
use super::draft::Draft;
use super::notes::Notes;
use crate::script::{Hearing, Shot};

/// What is to be heard; what was ruled out before stays so.
pub fn hearing(draft: &Draft, previous: Option<&Shot>, notes: &mut Notes) -> Hearing {
    let mut hearing = Hearing { only: draft.only_these_sounds, ..Hearing::default() };
    if let Some(previous) = previous {
        hearing.without.clone_from(&previous.hearing.without);
    }
    for removed in &draft.removed {
        if let Set::Sound(sound) = removed.value
            && !hearing.without.contains(&sound)
        {
            hearing.without.push(sound);
        }
    }
    for fact in draft.standing() {
        if let Set::Sound(sound) = fact.assign.set {
            notes.fact(fact);
            hearing.without.retain(|other| *other != sound);
            if !hearing.sounds.contains(&sound) {
                hearing.sounds.push(sound);
            }
        }
    }
    hearing
}
