//! Plants and strewn things, grown from dice as clouds of discs: which kind
//! grows in which way.
//!
//! Colours belong to the scene, baking to `sprite`.

use super::foliage::{Disc, FINE};
use super::growth::Growth;
use crate::noise::Dice;
use crate::scene::Species;

/// Discs of one plant. `snow` lies on what faces up; what is seen large, at
/// `pixels` for its height, gets more and finer leaves.
pub(crate) fn grow(species: Species, snow: f32, pixels: usize, seed: u64) -> Vec<Disc> {
    let fine = (pixels as f32 / 105.0).clamp(1.0, 3.1);
    let sample = 1.0 / (pixels * FINE) as f32;
    let mut growth = Growth { discs: Vec::new(), dice: Dice::new(seed, species as u64), snow, fine, sample };
    match species {
        Species::Broadleaf => growth.crown(0.16, 0.62, 0.40, 0.026, 15, 220, 0.034),
        Species::Birch => growth.birch(),
        Species::Cherry => growth.crown(0.2, 0.64, 0.52, 0.028, 17, 240, 0.026),
        Species::Bush => growth.crown(0.0, 0.5, 0.55, 0.02, 12, 170, 0.045),
        Species::Bare => growth.bare(),
        Species::Spruce => growth.spruce(),
        Species::Pine => growth.pine(),
        Species::Cypress => growth.cypress(),
        Species::Palm => growth.palm(),
        Species::Willow => growth.willow(),
        Species::Acacia => growth.acacia(),
        Species::Mangrove => growth.mangrove(),
        Species::FruitTree => growth.fruit_tree(),
        Species::Maize => growth.maize(),
        Species::Grass | Species::DryGrass | Species::Reed | Species::Kelp => growth.blades(species),
        Species::Wheat => growth.wheat(),
        Species::Wildflower | Species::Sunflower | Species::Lavender => growth.flowers(species),
        Species::Tulip => growth.tulips(),
        Species::Fern => growth.fern(),
        Species::Rock => growth.rock(),
        Species::Cactus => growth.cactus(),
        Species::Coral => growth.coral(),
        Species::FanCoral => growth.fan(),
        Species::BrainCoral => growth.brain(),
        Species::TableCoral => growth.table(),
        Species::Sponge => growth.sponge(),
        Species::Anemone => growth.anemone(),
        Species::ReefRock => growth.reef_rock(),
        Species::Bamboo => growth.bamboo(),
        Species::Mushroom => growth.mushroom(),
    }
    growth.discs
}

/// How far the front of a plant stands before its middle, in heights.
pub(super) fn stout(species: Species, small: bool) -> f32 {
    match species {
        Species::Rock | Species::ReefRock | Species::BrainCoral => 1.0,
        Species::TableCoral | Species::Anemone => 0.5,
        Species::Fern | Species::Bush => 0.6,
        Species::Spruce => 0.25,
        Species::Reed => 0.5,
        Species::Bamboo => 0.13,
        _ if small => 0.2,
        _ => 0.06,
    }
}

/// Share of its height over which a plant's foot fades into the ground.
pub(super) fn foot(species: Species) -> f32 {
    match species {
        Species::ReefRock | Species::BrainCoral => 0.12,
        Species::Rock => 0.06,
        Species::Coral | Species::FanCoral | Species::TableCoral | Species::Sponge | Species::Anemone => 0.05,
        _ => 0.0,
    }
}
