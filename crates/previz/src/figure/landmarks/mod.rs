//! Landmarks that people travel to, each with the outline it is known by. One
//! unit is their height; their fronts look ahead along x.
//!
//! Towers of iron and pyramids are `monument`'s, domes `wonder`'s.

mod bridges;
mod carousel;
mod churches;
mod cliffs;
mod domes;
mod halls;
mod masonry;
mod palaces;
mod stone_bridge;
mod stones;
mod tulou;
mod vaults;

use super::body::Body;
use super::pose::Pose;
use crate::script::SubjectKind as K;

/// Draws a landmark; false if it is none of these.
pub(super) fn landmark(body: &mut Body, pose: &Pose) -> bool {
    match pose.kind {
        K::Church => churches::church(body, pose),
        K::Cathedral => churches::cathedral(body, pose),
        K::Habitat => domes::habitat(body, pose),
        K::Hall => churches::hall(body, pose),
        K::TempleOfHeaven => halls::temple_of_heaven(body, pose),
        K::CraneTower => halls::crane_tower(body, pose),
        K::GateTower => halls::gate_tower(body, pose),
        K::Torii => halls::torii(body, pose),
        K::PotalaPalace => palaces::potala(body, pose),
        K::Colosseum => vaults::colosseum(body, pose),
        K::LeaningTower => vaults::leaning_tower(body, pose),
        K::TriumphalArch => vaults::triumphal_arch(body, pose),
        K::BrandenburgGate => vaults::brandenburg_gate(body, pose),
        K::GoldenGate => bridges::golden_gate(body, pose),
        K::BrooklynBridge => stone_bridge::brooklyn_bridge(body, pose),
        K::TowerBridge => bridges::tower_bridge(body, pose),
        K::CantonTower => bridges::canton_tower(body, pose),
        K::Tulou => tulou::tulou(body, pose),
        K::MogaoCaves => cliffs::mogao_caves(body, pose),
        K::MachuPicchu => cliffs::machu_picchu(body, pose),
        K::Moai => stones::moai(body, pose),
        K::Stonehenge => stones::stonehenge(body, pose),
        K::Carousel => carousel::carousel(body, pose),
        _ => return false,
    }
    true
}
