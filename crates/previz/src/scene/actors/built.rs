//! How large what is built to stay is, how much of the picture it fills, and
//! whether it stands on land or in the water.
//!
//! Who moves is `nature`'s.

use super::nature::{Home, Nature, row};
use crate::script::{Action, SubjectKind as K};

/// What is built to stay.
pub(super) fn building(kind: K) -> Nature {
    use Action as A;
    use Home::{Ground, Water};
    match kind {
        K::Cabin => row(13.0, 1.1, 1.6, Ground, A::Stand, 0.0, 0.0, 0.5),
        K::Castle => row(40.0, 0.95, 1.0, Ground, A::Stand, 0.0, 0.0, 0.5),
        K::Lighthouse => row(20.0, 1.0, 0.4, Ground, A::Glow, 0.0, 0.0, 0.5),
        K::Yurt => row(3.3, 1.0, 1.9, Ground, A::Stand, 0.0, 0.0, 0.36),
        K::Villa => row(8.0, 1.0, 2.7, Ground, A::Stand, 0.0, 0.0, 0.5),
        K::FerrisWheel => row(48.0, 1.0, 0.95, Ground, A::Stand, 0.0, 0.0, 0.66),
        K::EiffelTower => row(120.0, 1.0, 0.42, Ground, A::Stand, 0.0, 0.0, 0.72),
        K::PearlTower => row(130.0, 1.0, 0.3, Ground, A::Stand, 0.0, 0.0, 0.72),
        K::ClockTower => row(80.0, 1.0, 0.2, Ground, A::Stand, 0.0, 0.0, 0.7),
        K::Pyramid => row(80.0, 1.0, 1.6, Ground, A::Stand, 0.0, 0.0, 0.42),
        K::StatueOfLiberty => row(34.0, 1.0, 0.45, Ground, A::Stand, 0.0, 0.0, 0.6),
        K::TajMahal => row(60.0, 1.0, 1.4, Ground, A::Stand, 0.0, 0.0, 0.5),
        K::ChristStatue => row(56.0, 1.0, 0.6, Ground, A::Stand, 0.0, 0.0, 0.72),
        K::OperaHouse => row(52.0, 1.0, 3.0, Water, A::Stand, 0.0, 0.0, 0.74),
        K::CliffTown => row(64.0, 1.0, 2.4, Water, A::Stand, 0.0, 0.0, 0.8),
        K::TempleOfHeaven => row(40.0, 1.0, 1.6, Ground, A::Stand, 0.0, 0.0, 0.6),
        K::CraneTower => row(50.0, 1.0, 0.8, Ground, A::Stand, 0.0, 0.0, 0.7),
        K::GateTower => row(36.0, 1.0, 2.2, Ground, A::Stand, 0.0, 0.0, 0.5),
        K::Torii => row(14.0, 1.0, 1.4, Ground, A::Stand, 0.0, 0.0, 0.6),
        K::PotalaPalace => row(76.0, 1.0, 2.5, Ground, A::Stand, 0.0, 0.0, 0.6),
        K::Colosseum => row(48.0, 1.0, 2.9, Ground, A::Stand, 0.0, 0.0, 0.5),
        K::LeaningTower => row(56.0, 1.0, 0.4, Ground, A::Stand, 0.0, 0.0, 0.72),
        K::TriumphalArch => row(50.0, 1.0, 0.95, Ground, A::Stand, 0.0, 0.0, 0.62),
        K::BrandenburgGate => row(26.0, 1.1, 3.4, Ground, A::Stand, 0.0, 0.0, 0.5),
        K::GoldenGate => row(90.0, 1.0, 3.4, Water, A::Stand, 0.0, 0.0, 0.8),
        K::TowerBridge => row(65.0, 1.0, 3.2, Water, A::Stand, 0.0, 0.0, 0.8),
        K::CantonTower => row(150.0, 1.0, 0.18, Ground, A::Stand, 0.0, 0.0, 0.8),
        K::Moai => row(9.0, 1.1, 3.2, Ground, A::Stand, 0.0, 0.0, 0.5),
        K::Stonehenge => row(7.0, 1.0, 3.8, Ground, A::Stand, 0.0, 0.0, 0.5),
        _ => row(16.0, 1.0, 0.8, Ground, A::Stand, 0.0, 0.0, 0.5),
    }
}
