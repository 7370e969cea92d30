//! What grows or lies strewn over a land. Data only.

use serde::{Deserialize, Serialize};

use crate::maths::Vec3;

/// What a plant or strewn thing looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each variant is the plant that it stands for")]
pub enum Species {
    Broadleaf,
    Birch,
    Spruce,
    Pine,
    Palm,
    Cypress,
    Bare,
    Cherry,
    Bush,
    Grass,
    Reed,
    Wheat,
    Wildflower,
    Tulip,
    Sunflower,
    Lavender,
    Fern,
    Rock,
    Cactus,
    Coral,
    FanCoral,
    BrainCoral,
    TableCoral,
    Sponge,
    Anemone,
    /// A boulder below the sea, overgrown.
    ReefRock,
    Kelp,
    Bamboo,
    DryGrass,
    Mushroom,
    Willow,
    /// A tree of the savanna: a flat crown on limbs that part low.
    Acacia,
    /// Stalks higher than a head, with cobs.
    Maize,
    /// A broad tree with fruit among its leaves.
    FruitTree,
    /// A tree on roots that stand in water like stilts.
    Mangrove,
}

impl Species {
    /// Whether it needs rock below the sea to take hold.
    pub(crate) fn is_of_reefs(self) -> bool {
        matches!(
            self,
            Self::Coral | Self::FanCoral | Self::BrainCoral | Self::TableCoral | Self::Sponge | Self::Anemone
        )
    }
}

/// Plants of one kind, strewn over the land.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Flora {
    /// What grows.
    pub species: Species,
    /// How many are strewn at most.
    pub count: u32,
    /// Typical height in metres.
    pub height_m: f32,
    /// Colours of leaves or petals, chosen among at random.
    pub tints: Vec<Vec3>,
    /// Nearest distance from the path of the camera, in metres.
    pub near_m: f32,
    /// Furthest distance, in metres.
    pub far_m: f32,
    /// Grows in groups: 0 evenly, 1 in dense groves.
    pub clumping: f32,
    /// Stands in rows that run ahead, this far apart; 0 where it does not.
    #[serde(default)]
    pub row_m: f32,
    /// Keeps to the edge of water.
    pub shore: bool,
    /// Snow on it, 0 to 1.
    pub snow: f32,
}
