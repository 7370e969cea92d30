//! Open places that are laid out for one purpose: of several that words name one is shown,
//! and that only on dry level ground.
//!
//! Knows what features are said, and draws nothing.

use super::concept::Set;
use super::draft::Draft;
use crate::script::{Feature, PREMISES, Place};

/// Whether such a feature is not shown in a place; none for others.
pub(super) fn lacks(place: Place, feature: Feature, draft: &Draft) -> Option<bool> {
    PREMISES.contains(&feature).then(|| !place.may_be_laid_out() || is_laid_out_otherwise(feature, draft))
}

/// Whether it is gold that is heaped up where no cave is named.
pub(super) fn lacks_its_cave(feature: Feature, draft: &Draft) -> bool {
    feature == Feature::Hoard && !features(draft).any(|named| named == Feature::Cave)
}

/// Whether what is around is laid out for another purpose, or there is water.
fn is_laid_out_otherwise(feature: Feature, draft: &Draft) -> bool {
    use Feature as F;
    let first = PREMISES.into_iter().find(|one| features(draft).any(|named| named == *one));
    // A pavilion stands in a park.
    let within = feature == F::Park && first == Some(F::Pavilion);
    let wet = features(draft).any(|named| matches!(named, F::Lake | F::River | F::Pool));
    wet || !within && first.is_some_and(|first| first != feature)
}

/// The features that are named.
pub(super) fn features(draft: &Draft) -> impl Iterator<Item = Feature> {
    draft.standing().filter_map(|f| if let Set::Feature(feature) = f.assign.set { Some(feature) } else { None })
}
