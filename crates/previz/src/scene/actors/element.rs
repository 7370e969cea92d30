//! What carries somebody at what they do in a place: the ground, or the water that
//! they swim in, ride on or skate over.
//!
//! Places nobody.

use super::nature::{Home, Nature, is_person};
use super::perch;
use crate::scene::setting::weightless;
use crate::script::{Action, Place, SubjectKind as K};

/// Whether water, or the ice on it, carries somebody who else goes on land.
pub(crate) fn on_water(nature: &Nature, action: Action, place: Place) -> bool {
    on_ice(action, place) || swims((nature, action), place)
}

/// Whether it is the ice of a lake that carries somebody.
fn on_ice(action: Action, place: Place) -> bool {
    action == Action::Skate && place == Place::Lake
}

/// Whether somebody who else goes on land swims in the water of a place.
fn swims((nature, action): (&Nature, Action), place: Place) -> bool {
    let water = matches!(place, Place::Lake | Place::River | Place::Sea | Place::Beach | Place::Harbour);
    let small = nature.home == Home::Ground && nature.size_m < 4.0;
    water && small && matches!(action, Action::Swim | Action::Float | Action::Dive)
}

/// How deep what goes on four legs lies in the water when it swims, in sizes.
pub(crate) const DRAUGHT: f32 = 0.62;

/// Where somebody is: whoever rides a board at sea rides it on the water,
/// whoever floats in space treads nothing.
pub(crate) fn home(nature: &Nature, (kind, action): (K, Action), place: Place) -> Home {
    if place == Place::Space && weightless(Some(action)) {
        return Home::Space;
    }
    if perch::alights(kind, action) {
        return Home::Ground;
    }
    let surfs = action == Action::Ride && is_person(kind) && matches!(place, Place::Sea | Place::Beach);
    if surfs || on_water(nature, action, place) { Home::Water } else { nature.home }
}
