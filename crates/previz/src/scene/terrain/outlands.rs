//! Lands of ice, salt and fire, and the roofs of towers: which one a setting lies in, its
//! colours and its water.
//!
//! The shape of each has a module of its own.

use super::{floes, hotspring, strand, volcano_island};
use crate::maths::hex;
use crate::scene::city::{lookouts, quay, roofdeck};
use crate::scene::parts::{Land, Landform, Pattern, Water};
use crate::scene::setting::Setting;
use crate::scene::terrain::salt::is_dried;
use crate::script::{Feature, Place};

/// The form of such a land.
pub(super) fn form(setting: &Setting) -> Option<Landform> {
    let ice = setting.has(Feature::IceFloes);
    match setting.place {
        _ if roofdeck::of(setting).is_some() || lookouts::of(setting).is_some() => Some(Landform::Roof),
        _ if is_dried(setting) => Some(Landform::SaltPan),
        Place::Volcano if volcano_island::stands(setting) => Some(Landform::VolcanoIsland),
        Place::Snowfield if ice => Some(Landform::Floes),
        Place::Sea if ice && !quay::is_at(setting) => Some(Landform::IcyBay),
        _ => None,
    }
}

/// Gives it its height and its colours; whether it is one.
pub(super) fn lay(setting: &Setting, land: &mut Land) -> bool {
    match land.form {
        Landform::Roof => {
            if let Some(deck) = roofdeck::of(setting) {
                roofdeck::lay(deck, land);
            } else if let Some(lookout) = lookouts::of(setting) {
                lookouts::lay(lookout, setting, land);
            }
        }
        Landform::SaltPan => {
            (land.relief_m, land.rock, land.pattern) = (760.0, hex(0x7d6656), Pattern::Cracked);
            (land.cover, land.cover_alt) = (hex(0xe6e7e4), hex(0xd6dadd));
        }
        Landform::Strand => strand::lay(setting, land),
        Landform::VolcanoIsland => volcano_island::colour(land),
        Landform::Floes => floes::colour(land),
        Landform::IcyBay => {
            floes::colour(land);
            land.relief_m = if setting.has(Feature::Mountains) { 900.0 } else { 0.0 };
            (land.rock, land.snow_line_m) = (hex(0x86a8ba), 30.0);
        }
        _ => return false,
    }
    true
}

/// Its water, or that of a hot spring in other land.
pub(super) fn water(setting: &Setting, form: Option<Landform>, rough: f32) -> Option<Water> {
    let (deep, shallow, waves_m, ripples, foam, flow_m_s) = match form? {
        _ if hotspring::is_at(setting) => (0x4f9aa4, 0xa6d4cc, 0.01, 0.22, 0.0, 0.0),
        // Below the lamp of a lighthouse.
        Landform::Roof if lookouts::of(setting).is_some_and(lookouts::is_at_sea) => {
            (0x0c3348, 0x2b6a72, 0.5 * rough, 0.9 * rough, 0.6, 0.6)
        }
        Landform::Strand => (0x0f4a66, 0x3f9a98, 0.25 * rough, 0.7 * rough, 0.5, 0.4),
        Landform::Floes => (0x082231, 0x1f5f70, 0.05 * rough, 0.4 * rough, 0.0, 0.0),
        Landform::IcyBay => (0x0b2a3a, 0x2a6474, 0.2 * rough, 0.7 * rough, 0.15, 0.3),
        _ => return None,
    };
    let (deep, shallow) = (hex(deep), hex(shallow));
    Some(Water { deep, shallow, waves_m, ripples: f32::min(ripples, 1.0), foam, flow_m_s, film: false })
}
