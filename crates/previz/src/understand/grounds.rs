//! The grounds and halls that sports are done in, and where there is room for them.
//!
//! It must not choose a place.

use crate::script::{Feature, Place};

/// Whether it is a ground or a hall that a sport is done in.
pub(super) fn is_for_sport(feature: Feature) -> bool {
    use Feature as F;
    let courts = matches!(feature, F::BasketballCourt | F::TennisCourt | F::VolleyballCourt);
    courts || matches!(feature, F::Stadium | F::RunningTrack | F::IceRink | F::Treadmills)
}

/// Whether a place has room for the ground of a sport.
pub(super) fn level(place: Option<Place>) -> bool {
    use Place as P;
    matches!(
        place,
        None | Some(P::Open | P::Meadow | P::Field | P::Garden | P::City | P::Street | P::Village | P::Snowfield)
            | Some(P::Mountains)
    )
}
