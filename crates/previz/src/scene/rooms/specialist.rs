//! Rooms of one trade or one use: which of them something in it names, and how they are lit.
//!
//! Lays out no room.

use crate::scene::parts::Furnishing;
use crate::scene::setting::Setting;
use crate::script::Feature;

/// The room that something names which is in no other.
pub(super) fn named(setting: &Setting) -> Option<Furnishing> {
    of_shops(setting).or_else(|| of_uses(setting))
}

fn first(all: &[(Feature, Furnishing)], setting: &Setting) -> Option<Furnishing> {
    all.iter().find(|(feature, _)| setting.has(*feature)).map(|(_, furnishing)| *furnishing)
}

fn of_shops(setting: &Setting) -> Option<Furnishing> {
    use Feature as F;
    use Furnishing as R;
    let all = [
        (F::Pharmacy, R::Pharmacy),
        (F::SweetShop, R::SweetShop),
        (F::ToyShop, R::ToyShop),
        (F::ShoeShop, R::ShoeShop),
        (F::Butchery, R::Butchery),
        (F::PetShop, R::PetShop),
        (F::ToolShop, R::ToolShop),
        (F::Jeweller, R::Jeweller),
        (F::TeaBar, R::TeaBar),
        (F::IceCreamParlour, R::IceCreamParlour),
        (F::Bookshop, R::Bookshop),
        (F::GiftShop, R::GiftShop),
        (F::Boutique, R::Boutique),
        (F::HotpotTables, R::HotpotHouse),
        (F::SushiBar, R::SushiBar),
        (F::PizzaOven, R::Pizzeria),
        (F::Inn, R::Inn),
    ];
    first(&all, setting)
}

fn of_uses(setting: &Setting) -> Option<Furnishing> {
    use Feature as F;
    use Furnishing as R;
    let all = [
        (F::MusicRoom, R::MusicRoom),
        (F::EngineRoom, R::EngineRoom),
        (F::StorageShelves, R::Storage),
        (F::Archive, R::Archive),
        (F::Larder, R::Larder),
        (F::Basement, R::Basement),
        (F::BankVault, R::BankVault),
        (F::ArtStudio, R::ArtStudio),
        (F::NewsStudio, R::NewsStudio),
        (F::Backstage, R::Backstage),
        (F::ShootingRange, R::ShootingRange),
        (F::Dormitory, R::Dormitory),
        (F::WaitingRoom, R::WaitingRoom),
        (F::Shower, R::Shower),
        (F::SpiralStair, R::StairHall),
        (F::LectureTiers, R::LectureHall),
        (F::DragonThrone, R::DragonHall),
        (F::GrandStair, R::StateHall),
        (F::Parliament, R::Parliament),
        (F::WarTent, R::WarTent),
        (F::Igloo, R::Igloo),
        (F::CoachSeats, R::Coach),
        (F::BusSeats, R::Bus),
        (F::Starship, R::Starship),
    ];
    first(&all, setting)
}

/// Whether it is a shop or a house to eat at, as stand in the streets of a city.
pub(super) fn is_in_town(furnishing: Furnishing) -> bool {
    use Furnishing as R;
    matches!(furnishing, R::Cafe | R::Restaurant | R::Shop | R::Diner | R::Bus | R::WaitingRoom | R::Terminal)
        || matches!(furnishing, R::Boutique | R::Bookshop | R::ShoeShop | R::Pizzeria | R::Salon | R::Bar)
}

/// Whether its lamps burn by day as well.
pub(super) fn is_dim(furnishing: Furnishing) -> bool {
    use Furnishing as R;
    has_tubes(furnishing)
        || matches!(
            furnishing,
            R::SweetShop
                | R::ToyShop
                | R::ShoeShop
                | R::Jeweller
                | R::TeaBar
                | R::IceCreamParlour
                | R::Bookshop
                | R::GiftShop
                | R::Boutique
                | R::HotpotHouse
                | R::SushiBar
                | R::Pizzeria
                | R::Inn
        )
        || matches!(
            furnishing,
            R::Larder
                | R::Basement
                | R::Backstage
                | R::StairHall
                | R::DragonHall
                | R::StateHall
                | R::WarTent
                | R::Igloo
        )
        || matches!(furnishing, R::Parliament | R::LectureHall | R::Shower)
}

/// Whether it is lit by tubes.
pub(super) fn has_tubes(furnishing: Furnishing) -> bool {
    use Furnishing as R;
    matches!(
        furnishing,
        R::Pharmacy
            | R::Butchery
            | R::PetShop
            | R::ToolShop
            | R::Storage
            | R::Archive
            | R::BankVault
            | R::EngineRoom
            | R::NewsStudio
            | R::ShootingRange
            | R::WaitingRoom
            | R::Bus
            | R::Starship
    )
}

/// Whether no daylight comes in.
pub(super) fn is_closed(furnishing: Furnishing) -> bool {
    use Furnishing as R;
    matches!(furnishing, R::BankVault | R::NewsStudio | R::Backstage | R::ShootingRange | R::Starship | R::EngineRoom)
}

/// Whether it is told by what stands high or far in it, for it to be seen with whoever is
/// there.
pub(super) fn is_vast(furnishing: Furnishing) -> bool {
    use Furnishing as R;
    matches!(furnishing, R::DragonHall | R::StateHall | R::Parliament | R::LectureHall | R::StairHall)
}
