//! What a kind of plant looks like from near and from far: its colours, how broad it is,
//! where it fades into the ground.
//!
//! Numbers alone; draws nothing.

use super::plant::{foot, stout};
use super::wind;
use crate::maths::{Vec3, clamp01, smoothstep, v3};
use crate::scene::{Flora, Species};

/// Share of snow above which a plant's second colour is snow.
pub(super) const SNOWY: f32 = 0.3;

#[derive(Debug, Clone, Copy)]
pub(super) struct Kind {
    pub(super) second: Vec3,
    /// How far the wind bends it.
    pub(super) supple: f32,
    /// How far its front stands before its middle, in heights: what is round
    /// meets the ground nearer to the eye.
    pub(super) stout: f32,
    /// The second colour is snow.
    pub(super) snowy: bool,
    pub(super) small: bool,
    /// How broad its shade is beside a round crown's.
    pub(super) broad: f32,
    /// Share of its height over which its foot fades into the ground.
    pub(super) foot: f32,
    pub(super) near_m: f32,
    pub(super) far_m: f32,
}

impl Kind {
    /// How solid a plant is so far away, seen so large.
    pub(super) fn solid(&self, z: f32, size: f32) -> f32 {
        // Small things far away fade into the ground's own texture.
        let shown = clamp01((size - 0.7) * 0.8);
        if !self.small {
            return shown;
        }
        shown * smoothstep(self.near_m * 0.35, self.near_m * 0.8, z) * smoothstep(self.far_m, self.far_m * 0.45, z)
    }
}

pub(super) fn kind_of(flora: &Flora) -> Kind {
    let small = matches!(
        flora.species,
        Species::Grass
            | Species::DryGrass
            | Species::Wheat
            | Species::Wildflower
            | Species::Tulip
            | Species::Lavender
            | Species::Fern
            | Species::Reed
            | Species::Mushroom
    );
    let snowy = flora.snow > SNOWY;
    let second = if snowy {
        v3(0.8, 0.85, 0.93)
    } else {
        match flora.species {
            Species::Birch => crate::maths::hex(0xd9d3c6),
            Species::Wildflower | Species::Tulip | Species::Sunflower | Species::Lavender => {
                crate::maths::hex(0x4f7a35)
            }
            Species::Reed => crate::maths::hex(0x6a4a2c),
            Species::Palm => crate::maths::hex(0x8a7458),
            Species::Willow | Species::Acacia => crate::maths::hex(0x6a5a48),
            Species::Mushroom => crate::maths::hex(0xe6dcc6),
            // The crust that it stands on.
            Species::Coral | Species::FanCoral | Species::TableCoral | Species::Sponge => crate::maths::hex(0x7d6f66),
            Species::Cherry => crate::maths::hex(0x4a3630),
            Species::Mangrove => crate::maths::hex(0x6a5444),
            Species::Maize => crate::maths::hex(0xe0b13c),
            Species::FruitTree => crate::maths::hex(0xd0341e),
            _ => crate::maths::hex(0x5a4636),
        }
    };
    let broad = match flora.species {
        Species::Bamboo => 0.45,
        Species::Birch | Species::Spruce | Species::Bare => 0.75,
        _ => 1.0,
    };
    Kind {
        second,
        supple: wind::supple(flora.species),
        stout: stout(flora.species, small),
        snowy,
        small,
        broad,
        foot: foot(flora.species),
        near_m: flora.near_m,
        far_m: flora.far_m,
    }
}
