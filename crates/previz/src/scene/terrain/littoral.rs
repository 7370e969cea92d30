//! The land by the sea: how high it rises, its colours, what grows or lies strewn on it.
//!
//! Decides kinds, numbers, sizes and colours; the renderer finds the spots.

use super::woods::{hexes, leaves, needles, stand, straw};
use crate::maths::hex;
use crate::scene::city::longbridge;
use crate::scene::parts::{Flora, Land, Landform, Pattern, Species};
use crate::scene::setting::Setting;
use crate::script::{Feature, Place, Season};

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
        if is_stony(setting) {
            return plants.extend(stones(setting));
        }
        let shells = hexes(&[0xd9cbb4, 0x8d8478, 0xc2a98c, 0x6f6a64]);
        plants.push(Flora { clumping: 0.75, ..stand(Species::Rock, 420, 0.09, shells, (2.6, 26.0)) });
    }
}

/// Whether a coast that is trodden is of rock or of pebbles rather than of sand.
fn is_stony(setting: &Setting) -> bool {
    let rocky = setting.has(Feature::Rocks) && setting.has(Feature::Waves);
    setting.place == Place::Beach && (rocky || setting.has(Feature::Pebbles)) && !setting.has(Feature::Palms)
}

/// Pebbles all over it, or rocks that the surf washes around.
fn stones(setting: &Setting) -> Vec<Flora> {
    if setting.has(Feature::Pebbles) {
        let grey = hexes(&[0x9a9790, 0x77746e, 0xb4b0a8, 0x66625c, 0x8a8078]);
        return vec![
            Flora { clumping: 0.0, ..stand(Species::Rock, 14_000, 0.11, grey.clone(), (1.4, 30.0)) },
            Flora { clumping: 0.3, ..stand(Species::Rock, 700, 0.26, grey, (2.6, 50.0)) },
        ];
    }
    let dark = hexes(&[0x5f574e, 0x4f4942, 0x6f675c, 0x453f39]);
    vec![
        Flora { clumping: 0.1, ..stand(Species::Rock, 3600, 0.34, dark.clone(), (1.8, 50.0)) },
        Flora { clumping: 0.3, ..stand(Species::Rock, 900, 0.9, dark.clone(), (4.0, 110.0)) },
        Flora { shore: true, clumping: 0.2, ..stand(Species::Rock, 900, 1.3, dark.clone(), (5.0, 120.0)) },
        Flora { shore: true, clumping: 0.5, ..stand(Species::Rock, 160, 2.6, dark, (11.0, 140.0)) },
    ]
}

/// Gives the land its height and its colours.
pub(super) fn lay(setting: &Setting, land: &mut Land) {
    let sandy = setting.sandbank();
    land.relief_m = match land.form {
        Landform::Cape if sandy => 5.5,
        Landform::Cape if setting.has(Feature::Cliff) => 21.0,
        Landform::Cape => 11.5,
        // Open to the horizon, unless mountains stand along a coast far away.
        Landform::OpenSea if setting.has(Feature::Mountains) => 900.0,
        // A bridge leads to another shore.
        Landform::OpenSea if longbridge::is_at(setting) => 330.0,
        Landform::OpenSea => 0.0,
        _ => 120.0,
    };
    // On rocks the spray washes it off.
    land.snow *= if land.form == Landform::Coast { 0.96 } else { 0.0 };
    if land.form == Landform::OpenSea {
        land.snow_line_m = if setting.has(Feature::Snow) || setting.season == Season::Winter { 60.0 } else { 330.0 };
    }
    if land.form == Landform::Coast {
        land.cover = hex(0xdcc290);
        land.cover_alt = hex(0xcfae78);
        land.shore = hex(0xd6b988);
        land.rock = hex(0x6f6a52);
        land.pattern = Pattern::Ripples;
        if is_stony(setting) {
            let ground = if setting.has(Feature::Pebbles) { [0x98958e, 0x827f79] } else { [0x5f584f, 0x4a443d] };
            (land.cover, land.cover_alt, land.shore) = (hex(ground[0]), hex(ground[1]), hex(ground[1]));
            land.pattern = Pattern::Plain;
        }
    } else {
        land.rock = hex(0x7b736a);
        land.shore = hex(0x625b53);
        land.cover = hex(0x6f7447);
        land.cover_alt = hex(0x54603a);
        if sandy {
            (land.rock, land.shore) = (hex(0xb59f76), hex(0xe2cfa0));
            (land.cover, land.cover_alt) = (hex(0x6d9440), hex(0x4f7a38));
        }
    }
}
