//! Rooms of craft, castles and works: which of them something in it names.
//!
//! Lays out no room.

use super::specialist;
use crate::scene::parts::{Furnishing, FurnitureKind};
use crate::scene::setting::Setting;
use crate::script::Feature;

/// The room that something names which is in no other.
pub(super) fn named(setting: &Setting) -> Option<Furnishing> {
    use Feature as F;
    use Furnishing as R;
    let all = [
        (F::CabinSeats, R::Airliner),
        (F::RoofBar, R::RoofTerrace),
        (F::Dungeon, R::Dungeon),
        (F::Throne, R::ThroneRoom),
        (F::Mihrab, R::PrayerHall),
        (F::Cobwebs, R::Haunted),
        (F::Tombs, R::Crypt),
        (F::Ladle, R::SteelMill),
        (F::Tanks, R::Brewery),
        (F::ServerRacks, R::ServerRoom),
        (F::ScreenWall, R::ControlRoom),
        (F::Telescope, R::Observatory),
        (F::CarShow, R::Showroom),
        (F::Stalled, R::Byre),
        (F::Polytunnel, R::Polytunnel),
        (F::Forge, R::Forge),
        (F::Periscope, R::Submarine),
        (F::FlightDeck, R::FlightDeck),
        (F::Sewer, R::Sewer),
    ];
    let named = || all.into_iter().find(|(feature, _)| setting.has(*feature)).map(|(_, furnishing)| furnishing);
    specialist::named(setting).or_else(named)
}

/// Whether a room is told by what stands high or far in it, for it to be seen with whoever
/// is there.
pub(super) fn is_vast(furnishing: Furnishing) -> bool {
    use Furnishing as R;
    let vast = matches!(
        furnishing,
        R::ThroneRoom
            | R::PrayerHall
            | R::Dungeon
            | R::SteelMill
            | R::Brewery
            | R::ControlRoom
            | R::Observatory
            | R::Showroom
            | R::RoofTerrace
    );
    vast || specialist::is_vast(furnishing)
}

/// Whether its lamps burn by day as well.
pub(super) fn is_dim(furnishing: Furnishing) -> bool {
    use Furnishing as R;
    let old = matches!(furnishing, R::ThroneRoom | R::PrayerHall | R::Haunted | R::Byre | R::Forge);
    old || matches!(furnishing, R::Brewery | R::Showroom) || specialist::is_dim(furnishing)
}

/// Whether it is lit by tubes.
pub(super) fn has_tubes(furnishing: Furnishing) -> bool {
    use Furnishing as R;
    let screens = matches!(furnishing, R::ServerRoom | R::ControlRoom | R::Showroom | R::Brewery);
    screens || specialist::has_tubes(furnishing)
}

/// Whether no daylight comes in.
pub(super) fn is_closed(furnishing: Furnishing) -> bool {
    use Furnishing as R;
    let below = matches!(furnishing, R::Dungeon | R::Crypt | R::Sewer | R::Submarine);
    let dark = matches!(furnishing, R::ServerRoom | R::ControlRoom | R::SteelMill | R::Observatory);
    below || dark || specialist::is_closed(furnishing)
}

/// Whether a piece is seen past, however near it is: what lies flat, hangs, or is the shell
/// of its room.
pub(super) fn is_shell(kind: FurnitureKind) -> bool {
    use FurnitureKind as K;
    let flat = matches!(kind, K::Rug | K::CeilingLight | K::Beam | K::SwimPool);
    flat || matches!(kind, K::CabinWall | K::Arcade | K::Dome)
}
