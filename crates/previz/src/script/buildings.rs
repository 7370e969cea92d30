//! Which subjects are built, and which of these are travelled to.
//!
//! Knows words only, no sizes and no places.

use super::{Feature, SubjectKind};

impl Feature {
    /// Whether it is one building that is named for itself.
    pub(crate) fn is_landmark(self) -> bool {
        matches!(self, Self::Barn | Self::Temple | Self::Pagoda | Self::Ruins)
    }
}

impl SubjectKind {
    /// Whether it is built and stays where it stands.
    pub fn is_building(self) -> bool {
        use SubjectKind as K;
        let old = matches!(self, K::House | K::Cabin | K::Lighthouse | K::Castle | K::Tower | K::Windmill);
        let new =
            matches!(self, K::Yurt | K::Villa | K::FerrisWheel | K::Carousel | K::Church | K::Playground | K::Habitat);
        old || new || self.is_monument()
    }

    /// Whether people travel to see it, and so find room around it.
    pub fn is_monument(self) -> bool {
        use SubjectKind as K;
        let high = matches!(self, K::EiffelTower | K::PearlTower | K::ClockTower | K::Pyramid | K::StatueOfLiberty);
        let west = matches!(self, K::Colosseum | K::LeaningTower | K::TriumphalArch | K::BrandenburgGate);
        let east = matches!(self, K::TempleOfHeaven | K::CraneTower | K::GateTower | K::Torii | K::PotalaPalace);
        let old = matches!(self, K::TajMahal | K::ChristStatue | K::Moai | K::Stonehenge);
        let dwelt = matches!(self, K::Tulou | K::MogaoCaves | K::MachuPicchu);
        let civic = matches!(self, K::Cathedral | K::Hall);
        civic || high || west || east || old || dwelt || self == K::CantonTower || self.is_built_into_water()
    }

    /// Whether there is only one of it in the world.
    pub(crate) fn exists_once(self) -> bool {
        use SubjectKind as K;
        let common =
            matches!(self, K::ClockTower | K::Pyramid | K::Cathedral | K::Hall | K::Torii | K::Moai | K::Tulou);
        self.is_monument() && !common && self != K::TriumphalArch
    }

    /// Whether it has its own shore under it, and stands in the water.
    pub fn is_built_into_water(self) -> bool {
        matches!(self, Self::OperaHouse | Self::CliffTown) || self.bridges_water()
    }

    /// Whether it is a bridge that is known for itself.
    pub fn bridges_water(self) -> bool {
        matches!(self, Self::GoldenGate | Self::TowerBridge | Self::BrooklynBridge)
    }

    /// Whether it is a bridge that hangs from towers, and is known for itself.
    pub(crate) fn hangs_from_towers(self) -> bool {
        matches!(self, Self::GoldenGate | Self::BrooklynBridge)
    }

    /// Whether it is made, or has grown, larger than any room.
    #[must_use]
    pub fn outgrows_rooms(self) -> bool {
        use SubjectKind as K;
        let wheeled = self.is_train() || self.is_motor_vehicle() && self != K::Motorcycle || self == K::Carriage;
        let afloat = self.is_vessel();
        let flies = matches!(self, K::Rocket | K::Plane | K::Helicopter | K::Spaceship | K::CableCar);
        let aloft = flies || matches!(self, K::Planet | K::Fireworks);
        wheeled || afloat || aloft || self.is_tree() || self == K::SkyLantern || self.is_building()
    }
}
