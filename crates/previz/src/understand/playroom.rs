//! Vehicles in a child's room are toys: "a little train goes round on the carpet".
//!
//! Works on tokens before they are read.

use super::concept::Set;
use super::lexicon::{Concept, lexicon};
use super::token::{Kind, Token};
use crate::script::{Feature, Place, SubjectKind};

/// Takes vehicles for toys where the words name a room of children.
pub fn make_toys(tokens: &mut [Token]) {
    let room =
        |set: Set| matches!(set, Set::Setting(Place::Room, Some(Feature::BunkBeds)) | Set::Feature(Feature::BunkBeds));
    let in_room = |t: &Token| t.concept().is_some_and(|c| c.assigns.iter().any(|a| room(a.set)));
    if !tokens.iter().any(in_room) {
        return;
    }
    for token in tokens {
        let kind = token.concept().and_then(Concept::subject);
        let toy = match kind {
            Some(kind) if kind.is_train() => "train",
            Some(kind) if kind.is_motor_vehicle() => "car",
            Some(SubjectKind::Plane) => "plane",
            _ => continue,
        };
        if let Some(concept) = lexicon().words(&["toy", toy]) {
            token.kind = Kind::Concept(concept);
        }
    }
}
