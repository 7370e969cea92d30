//! How plants give way to the wind.
//!
//! Numbers only: what bends is drawn elsewhere.

use crate::maths::{sin_turns, smoothstep};
use crate::scene::Species;

/// The farthest that wind moves a top, in heights of the plant.
const MOST_SWAY: f32 = 0.5;
/// Wind from which tops no longer only rock but are laid over, and the wind in which
/// they are so wholly.
const GALE: (f32, f32) = (0.6, 1.0);
/// How much further than rocked they then lie.
const LAID: f32 = 2.4;

/// How far a full wind moves the top of a plant, in its heights.
pub(super) fn supple(species: Species) -> f32 {
    match species {
        Species::Rock | Species::Coral | Species::Cactus | Species::Mushroom => 0.0,
        Species::BrainCoral | Species::TableCoral | Species::Sponge | Species::ReefRock => 0.0,
        Species::Anemone => 0.55,
        Species::Grass | Species::DryGrass | Species::Wheat | Species::Wildflower | Species::Reed => 0.32,
        Species::Kelp => 0.8,
        Species::FanCoral => 0.1,
        Species::Palm | Species::Bamboo | Species::Willow => 0.10,
        Species::Spruce | Species::Pine | Species::Cypress | Species::Bare => 0.022,
        _ => 0.045,
    }
}

/// Where a plant is between the two ends of its own swing, from -1 to 1.
pub(super) fn swing(phase: f32, seconds: f32) -> f32 {
    sin_turns(seconds * (0.55 + 0.3 * phase) + phase * 7.0)
}

/// How far the top of a plant is moved, in its heights, by a wind from 0 to 1 that
/// comes in gusts.
pub(super) fn sway(supple: f32, wind: f32, (gust, swing): (f32, f32)) -> f32 {
    let laid = 1.0 + LAID * smoothstep(GALE.0, GALE.1, wind);
    (supple * wind * laid * (gust * 0.55 + swing * 0.45)).min(MOST_SWAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gale_lays_over_what_a_breeze_only_rocks() {
        for species in [Species::Broadleaf, Species::Palm, Species::Grass] {
            let lean = |wind| sway(supple(species), wind, (0.6, 0.0));
            assert!(lean(1.0) > lean(0.5) * 4.0 && lean(1.0) <= MOST_SWAY, "{species:?}: {} {}", lean(0.5), lean(1.0));
        }
    }
}
