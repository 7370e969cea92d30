//! What grows or lies strewn by the sea.
//!
//! Decides kinds, numbers, sizes and colours; the renderer finds the spots.

use super::woods::{hexes, leaves, needles, stand, straw};
use crate::scene::parts::{Flora, Species};
use crate::scene::setting::Setting;
use crate::script::{Feature, Place};

/// What grows by the sea.
pub(super) fn coast(setting: &Setting, plants: &mut Vec<Flora>, trees: bool) {
    if setting.rocky() {
        let bushes = if setting.sandbank() { 320 } else { 60 };
        let green = leaves(setting.season);
        plants.push(Flora { clumping: 0.5, ..stand(Species::Bush, bushes, 1.6, green, (30.0, 190.0)) });
        if trees && setting.sandbank() {
            let fronds = hexes(&[0x4f7a35, 0x5d8638]);
            plants.push(Flora { clumping: 0.2, ..stand(Species::Palm, 520, 8.0, fronds, (30.0, 190.0)) });
        }
    } else if setting.has(Feature::Road) {
        let (season, stone) = (setting.season, hexes(&[0x8f7f6c, 0x7d6f5e]));
        plants.push(Flora { clumping: 0.55, ..stand(Species::Bush, 2600, 1.3, leaves(season), (5.0, 330.0)) });
        plants.push(Flora {
            clumping: 0.3,
            ..stand(Species::DryGrass, 2200, 0.5, hexes(&[0xa99a58, 0x8b8a4c]), (2.0, 50.0))
        });
        plants.push(Flora { clumping: 0.5, ..stand(Species::Rock, 420, 1.0, stone, (5.0, 160.0)) });
        if trees {
            plants.push(Flora { clumping: 0.75, ..stand(Species::Pine, 900, 9.0, needles(season), (30.0, 600.0)) });
            plants.push(Flora { clumping: 0.8, ..stand(Species::Cypress, 260, 9.0, needles(season), (30.0, 420.0)) });
        }
    } else if setting.place == Place::Beach {
        plants.push(Flora { clumping: 0.7, ..stand(Species::DryGrass, 900, 0.7, straw(), (3.0, 60.0)) });
        let shells = hexes(&[0xd9cbb4, 0x8d8478, 0xc2a98c, 0x6f6a64]);
        plants.push(Flora { clumping: 0.75, ..stand(Species::Rock, 420, 0.09, shells, (2.6, 26.0)) });
    }
}
