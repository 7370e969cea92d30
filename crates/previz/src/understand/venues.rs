//! Which places have room for what is laid out, built or found in some of them alone.
//!
//! Knows no words.

use crate::script::{Feature, LOOKOUTS, Place};

/// Whether a place lacks such a thing; `None` for what is no such thing.
pub(super) fn lacks(place: Place, feature: Feature) -> Option<bool> {
    use Feature as F;
    use Place as P;
    let streets = matches!(place, P::City | P::Street);
    let wild = matches!(place, P::Mountains | P::Snowfield | P::Forest | P::Meadow | P::Field);
    Some(match feature {
        F::Suburb | F::HighSteel => !streets,
        F::Shacks | F::CloseFlats => place != P::Village,
        F::RopeBridge if place == P::River => false,
        _ if LOOKOUTS.contains(&feature) => !place.may_be_laid_out(),
        F::Helipad => !streets && place != P::Mountains,
        F::HotSpring => !wild && !matches!(place, P::Garden | P::Open | P::NightSky),
        F::Island => !matches!(place, P::Sea | P::Volcano),
        F::Polar => place != P::Snowfield,
        F::IceCave => place != P::Canyon,
        F::WaterSlides => !matches!(place, P::Garden | P::Open | P::Meadow | P::Village),
        F::RockArch => streets,
        F::IceFloes => !matches!(place, P::Snowfield | P::Sea),
        _ => return None,
    })
}

/// How particular a place is: a waterfall in a forest is a waterfall.
pub(super) fn particular(place: Place) -> i16 {
    match place {
        Place::Underwater | Place::Space | Place::Studio => 9,
        Place::Room => 8,
        Place::Waterfall | Place::Volcano | Place::Canyon | Place::Beach | Place::Harbour | Place::Street => 7,
        Place::Garden | Place::FlowerField | Place::River | Place::Lake | Place::Village => 6,
        Place::Snowfield | Place::Desert | Place::Meadow | Place::Field | Place::City | Place::Sea => 5,
        Place::Mountains | Place::Forest => 4,
        Place::NightSky => 2,
        Place::Sky => 1,
        Place::Open => 0,
    }
}
