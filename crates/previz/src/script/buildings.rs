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
        let old = matches!(self, K::House | K::Lighthouse | K::Castle | K::Tower | K::Windmill);
        old || matches!(self, K::Yurt | K::Villa | K::FerrisWheel) || self.is_monument()
    }

    /// Whether people travel to see it, and so find room around it.
    pub fn is_monument(self) -> bool {
        use SubjectKind as K;
        let high = matches!(self, K::EiffelTower | K::PearlTower | K::ClockTower | K::Pyramid | K::StatueOfLiberty);
        high || matches!(self, K::TajMahal | K::ChristStatue) || self.is_built_into_water()
    }

    /// Whether it has its own shore under it, and stands in the water.
    pub fn is_built_into_water(self) -> bool {
        matches!(self, SubjectKind::OperaHouse | SubjectKind::CliffTown)
    }
}
