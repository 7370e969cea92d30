//! The lamps of a room: whether they are on, and of what colour their light is.
//!
//! Numbers alone; lights nothing.

use super::furnishing::furnishing;
use super::{leisure, purpose};
use crate::maths::hex;
use crate::scene::parts::{Furnishing, Vec3};
use crate::scene::setting::Setting;
use crate::script::Light;

/// Whether the lamps of a room are on: when it is dark outside, and where there
/// is never much daylight.
pub(super) fn lamps_on(setting: &Setting) -> bool {
    let dim = matches!(
        furnishing(setting),
        Furnishing::Bar
            | Furnishing::Restaurant
            | Furnishing::Corridor
            | Furnishing::Stacks
            | Furnishing::Gallery
            | Furnishing::Church
            | Furnishing::Bakery
            | Furnishing::Salon
            | Furnishing::Shop
            | Furnishing::Ballroom
            | Furnishing::RepairShop
            | Furnishing::Barn
            | Furnishing::Cellar
            | Furnishing::Attic
            | Furnishing::Diner
            | Furnishing::Courtroom
    ) || windowless(furnishing(setting));
    let lit = leisure::is_dim(furnishing(setting)) || purpose::is_dim(furnishing(setting));
    dim || lit || setting.dark() || setting.snowy() || setting.wet()
}

/// The light of a room's lamps.
pub(crate) fn lamplight(setting: &Setting) -> Vec3 {
    match setting.shot.lights.contains(&Light::Neon) {
        // Beside the tubes, which have the colours, a room keeps some light of its own.
        true => hex(0xe0c4ec) * 0.3,
        // Tubes are white, and burn all day.
        false if lit_by_tubes(furnishing(setting)) => hex(0xeef2ff) * 0.6,
        // On a bright day the lamps are off, and there is only what the room gives back of the day.
        false if lamps_on(setting) => hex(0xffd4a6) * 0.7,
        false => hex(if setting.low_sun() { 0xffd3a2 } else { 0xf6efe2 }) * 0.36,
    }
}

/// Whether a room is lit by tubes rather than by lamps.
fn lit_by_tubes(furnishing: Furnishing) -> bool {
    use Furnishing as F;
    purpose::has_tubes(furnishing)
        || matches!(
            furnishing,
            F::OfficeCorridor
                | F::HospitalCorridor
                | F::Platform
                | F::Mall
                | F::Aisle
                | F::Laundromat
                | F::SwimHall
                | F::Warehouse
        )
}

/// Whether no daylight comes in.
fn windowless(furnishing: Furnishing) -> bool {
    use Furnishing as F;
    matches!(
        furnishing,
        F::Operating
            | F::Cinema
            | F::Auditorium
            | F::Platform
            | F::Livestream
            | F::Ring
            | F::Station
            | F::RestaurantKitchen
            | F::HospitalCorridor
            | F::Nightclub
            | F::Recording
            | F::Warehouse
    ) || purpose::is_closed(furnishing)
}
