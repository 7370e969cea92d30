//! Reefs: how high they stand over which sand, and what grows on them in which
//! sizes and colours.
//!
//! Where their rock is, is for `sands` to say.

use super::relief::Relief;
use super::sands;
use super::woods::{hexes, stand};
use crate::maths::hex;
use crate::scene::parts::{Flora, Land, Pattern, Species};

impl Relief {
    /// How high a reef stands over the sand around it.
    pub(crate) fn reef(&self, x: f32, z: f32) -> f32 {
        sands::heads(x, z, self.seed)
    }
}

/// The sand around a reef.
pub(super) fn seabed(land: &mut Land) {
    land.relief_m = 3.2;
    land.cover = hex(0xd9cba4);
    land.cover_alt = hex(0xb8ab86);
    land.rock = hex(0x6f6266);
    land.pattern = Pattern::Ripples;
    land.snow = 0.0;
}

/// A reef, thickest on its heads of rock: corals of every shape, sponges, anemones,
/// boulders between them.
pub(super) fn reef(plants: &mut Vec<Flora>) {
    let bright = [0xe0584f, 0xe88a3c, 0xd4589a, 0xe6c04a, 0x9a6ad0, 0xe77a86];
    let mut grow = |species, count, height_m, tints: &[u32], (near_m, far_m), clumping| {
        plants.push(Flora { clumping, ..stand(species, count, height_m, hexes(tints), (near_m, far_m)) });
    };
    grow(Species::ReefRock, 110, 0.8, &[0x7c6672, 0x6f6a56, 0x6a5d6a, 0x7d6a54], (3.4, 22.0), 0.4);
    grow(Species::Coral, 590, 0.62, &bright, (1.8, 22.0), 0.4);
    grow(Species::FanCoral, 230, 0.85, &bright, (1.9, 21.0), 0.4);
    grow(Species::TableCoral, 95, 0.6, &[0xb98a5a, 0x8f9a6a, 0xa8789a, 0xc9a468], (2.6, 22.0), 0.4);
    grow(Species::BrainCoral, 140, 0.42, &[0xb59a4e, 0x8aa05c, 0xb0785a, 0xa88a9c], (2.1, 20.0), 0.4);
    grow(Species::Sponge, 105, 0.62, &[0xe0b83a, 0xc65aa0, 0x8a64c8, 0xe0703c], (1.9, 20.0), 0.4);
    grow(Species::Anemone, 120, 0.4, &[0xc88a9c, 0x9ab06a, 0xd8a070, 0xa890c8], (2.1, 20.0), 0.4);
    grow(Species::Kelp, 60, 3.4, &[0x5d7a35, 0x6f8a3a], (6.5, 22.0), 0.75);
}
