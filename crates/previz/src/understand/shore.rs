//! What a place by the water is not shown without: the palms of an island, the shallows
//! that somebody splashes through.
//!
//! Chooses no place.

use super::grounds::carries;
use super::nature::{Nature, nature};
use crate::script::{Action, Feature, Place, Subject, SubjectKind};

/// Adds to the features of a place by the water what belongs to it.
pub(super) fn complete(place: Place, subjects: &[Subject], features: &mut Vec<Feature>) {
    if place == Place::Beach && features.contains(&Feature::Island) && !features.contains(&Feature::Palms) {
        features.push(Feature::Palms);
    }
    if splashes_through(place, subjects, features) {
        features.push(Feature::Ford);
    }
}

/// Whether the first goes through the shallows of a place with open water: water flies
/// up around whoever runs, and nothing bears them.
fn splashes_through(place: Place, subjects: &[Subject], features: &[Feature]) -> bool {
    use Action as A;
    let runs = |one: &Subject| {
        let beast = matches!(nature(one.kind), Nature::Human | Nature::Beast);
        let upon = matches!(one.action, Some(A::Walk | A::Run | A::Gallop | A::Cross | A::Jump | A::Play));
        beast && (upon || one.action.is_none() && one.direction.is_some()) || one.kind.is_motor_vehicle()
    };
    let flies = subjects.iter().any(|one| one.kind == SubjectKind::Splash) && !features.contains(&Feature::Ford);
    let shallow = matches!(place, Place::River | Place::Beach);
    shallow && flies && subjects.first().is_some_and(runs) && !carries(subjects, features)
}
