//! How large what is built to stay is, how much of the picture it fills, and
//! whether it stands on land or in the water.
//!
//! What it does is `nature`'s to say.

use crate::script::SubjectKind as K;

/// The measures of something built.
pub(super) struct Built {
    /// Its height in metres.
    pub size_m: f32,
    /// How much higher it reaches, and how wide it is, in its heights.
    pub tall: f32,
    pub wide: f32,
    /// How much of the picture's height it fills.
    pub fill: f32,
    pub in_water: bool,
}

fn on_land(size_m: f32, tall: f32, wide: f32, fill: f32) -> Built {
    Built { size_m, tall, wide, fill, in_water: false }
}

fn in_water(size_m: f32, tall: f32, wide: f32, fill: f32) -> Built {
    Built { in_water: true, ..on_land(size_m, tall, wide, fill) }
}

/// What is built to stay.
pub(super) fn measures(kind: K) -> Built {
    match kind {
        K::Cabin => on_land(13.0, 1.1, 1.6, 0.5),
        K::Church => on_land(24.0, 1.0, 0.7, 0.6),
        K::Cathedral => on_land(62.0, 1.0, 0.9, 0.64),
        K::Hall => on_land(19.0, 1.0, 2.7, 0.5),
        K::Castle => on_land(40.0, 0.95, 1.0, 0.5),
        K::Lighthouse => on_land(20.0, 1.0, 0.4, 0.5),
        K::Habitat => on_land(20.0, 1.0, 4.6, 0.4),
        K::Yurt => on_land(3.3, 1.0, 1.9, 0.36),
        K::Villa => on_land(8.0, 1.0, 2.7, 0.5),
        K::Playground => on_land(3.0, 1.0, 3.6, 0.5),
        K::FerrisWheel => on_land(48.0, 1.0, 0.95, 0.66),
        K::Carousel => on_land(6.4, 1.04, 1.34, 0.66),
        K::EiffelTower => on_land(120.0, 1.0, 0.42, 0.72),
        K::PearlTower => on_land(130.0, 1.0, 0.3, 0.72),
        K::ClockTower => on_land(80.0, 1.0, 0.2, 0.7),
        K::Pyramid => on_land(80.0, 1.0, 1.6, 0.42),
        K::StatueOfLiberty => on_land(34.0, 1.0, 0.45, 0.6),
        K::TajMahal => on_land(60.0, 1.0, 1.4, 0.5),
        K::ChristStatue => on_land(56.0, 1.0, 0.6, 0.72),
        K::OperaHouse => in_water(52.0, 1.0, 3.0, 0.74),
        K::CliffTown => in_water(64.0, 1.0, 2.4, 0.8),
        K::TempleOfHeaven => on_land(40.0, 1.0, 1.6, 0.6),
        K::CraneTower => on_land(50.0, 1.0, 0.8, 0.7),
        K::GateTower => on_land(36.0, 1.0, 2.2, 0.5),
        K::Torii => on_land(14.0, 1.0, 1.4, 0.6),
        K::PotalaPalace => on_land(76.0, 1.0, 2.5, 0.6),
        K::Colosseum => on_land(48.0, 1.0, 2.9, 0.5),
        K::LeaningTower => on_land(56.0, 1.0, 0.4, 0.72),
        K::TriumphalArch => on_land(50.0, 1.0, 0.95, 0.62),
        K::BrandenburgGate => on_land(26.0, 1.1, 3.4, 0.5),
        K::GoldenGate => in_water(90.0, 1.0, 3.4, 0.8),
        K::BrooklynBridge => in_water(84.0, 1.0, 3.3, 0.86),
        K::TowerBridge => in_water(65.0, 1.0, 3.2, 0.8),
        K::CantonTower => on_land(150.0, 1.0, 0.18, 0.8),
        K::Tulou => on_land(15.0, 1.0, 5.0, 0.36),
        K::MogaoCaves => on_land(46.0, 1.0, 4.6, 0.7),
        K::MachuPicchu => on_land(120.0, 1.2, 1.9, 0.8),
        K::Moai => on_land(9.0, 1.1, 3.2, 0.5),
        K::Stonehenge => on_land(7.0, 1.0, 3.8, 0.5),
        _ => on_land(16.0, 1.0, 0.8, 0.5),
    }
}
