//! Which places have the sea beyond what is laid out in them, and which what is for a sport.
//!
//! Chooses no place.

use super::concept::Set;
use super::draft::Draft;
use crate::script::{Feature, PREMISES, Place};

/// Whether the sea is seen beyond what is laid out in a place.
pub(super) fn ends_at_the_sea(place: Place, draft: &Draft) -> bool {
    let open = matches!(place, Place::Open | Place::Meadow | Place::Garden | Place::Field);
    let any = |test: &dyn Fn(Feature) -> bool| {
        draft.standing().any(|fact| match fact.assign.set {
            Set::Setting(_, Some(one)) | Set::Feature(one) => test(one),
            _ => false,
        })
    };
    let ground = |one: Feature| {
        one == Feature::Playground || PREMISES.contains(&one) || is_for_sport(one) && one != Feature::Treadmills
    };
    open && any(&ground) || place == Place::Street && any(&|one| one == Feature::PastelTown)
}

/// Whether it is a ground or a hall that a sport is done in.
pub(super) fn is_for_sport(feature: Feature) -> bool {
    use Feature as F;
    let courts = matches!(feature, F::BasketballCourt | F::Skatepark | F::TennisCourt | F::VolleyballCourt);
    courts || matches!(feature, F::Stadium | F::RunningTrack | F::IceRink | F::Treadmills | F::BaseballField)
}
