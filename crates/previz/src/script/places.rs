//! What is true of places as such, whatever is in them.
//!
//! Words only; how a place looks is for others to say.

use super::{Feature, Place};

/// What open places are laid out for, the first that words name before the others.
pub(crate) const PREMISES: [Feature; 53] = [
    Feature::TempleCourt,
    Feature::GreekTemple,
    Feature::FoodStreet,
    Feature::BeerGarden,
    Feature::FireStation,
    Feature::PhoneBooth,
    Feature::SubwayEntrance,
    Feature::Porch,
    Feature::Motel,
    Feature::Refinery,
    Feature::Industry,
    Feature::LoadingDock,
    Feature::Bullring,
    Feature::Rodeo,
    Feature::WeddingSite,
    Feature::UnfinishedBlock,
    Feature::TicketBooth,
    Feature::Schoolyard,
    Feature::StreetArcade,
    Feature::Racecourse,
    Feature::Zoo,
    Feature::Graveyard,
    Feature::VillaCourt,
    Feature::CastleCourt,
    Feature::Siheyuan,
    Feature::Campus,
    Feature::BusStop,
    Feature::LevelCrossing,
    Feature::Frontier,
    Feature::PowerStation,
    Feature::SolarFarm,
    Feature::Dam,
    Feature::Maze,
    Feature::Lawn,
    Feature::GolfCourse,
    Feature::Backyard,
    Feature::VegetableGarden,
    Feature::Pasture,
    Feature::Paddock,
    Feature::ZenGarden,
    Feature::FormalGarden,
    Feature::RicePaddy,
    Feature::CornField,
    Feature::Hayfield,
    Feature::TeaField,
    Feature::Junkyard,
    Feature::Dig,
    Feature::Trench,
    Feature::Campsite,
    Feature::Glacier,
    Feature::HousingEstate,
    Feature::Pavilion,
    Feature::Park,
];

/// From where a town, a wood or the sea is looked down on, the first before the others.
pub(crate) const LOOKOUTS: [Feature; 9] = [
    Feature::RoofGarden,
    Feature::RoofTerrace,
    Feature::GateTower,
    Feature::LampGallery,
    Feature::Belfry,
    Feature::FireEscape,
    Feature::TreeHouse,
    Feature::FootOverpass,
    Feature::RopeBridge,
];

impl Place {
    /// Whether the sky of the earth is over it, with its hours and its weather.
    pub fn is_under_the_sky(self) -> bool {
        !matches!(self, Self::Room | Self::Studio | Self::Underwater | Self::Space)
    }

    /// Whether waves come in there, or are seen from it.
    pub(crate) fn has_waves(self) -> bool {
        matches!(self, Self::Sea | Self::Beach | Self::Room | Self::Volcano)
    }

    /// Whether it is level and dry, so that it may be laid out for a purpose.
    pub(crate) fn may_be_laid_out(self) -> bool {
        let tended = matches!(self, Self::Meadow | Self::Garden | Self::Field | Self::FlowerField | Self::Village);
        let wild = matches!(self, Self::Open | Self::Snowfield | Self::Forest | Self::Desert | Self::NightSky);
        tended || wild || matches!(self, Self::City | Self::Street)
    }
}
