//! A road tunnel: the vault over a street, and the light of its lamps.
//!
//! The street itself is the land's; nothing here draws.

use crate::maths::{hex, v3};
use crate::scene::atmosphere::light::Daylight;
use crate::scene::parts::{Air, Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::{Feature, Place};

/// Length of the vault, from behind the camera on.
const LONG_M: f32 = 420.0;
const BEHIND_M: f32 = 60.0;

/// Whether a shot is taken inside a tunnel.
pub(crate) fn inside(setting: &Setting) -> bool {
    setting.has(Feature::Tunnel) && matches!(setting.place, Place::Street | Place::City)
}

/// The vault.
pub(crate) fn vault(z: f32) -> Prop {
    Prop::plain(PropKind::Tunnel, v3(0.0, 0.0, z - BEHIND_M), v3(17.0, 7.2, LONG_M), hex(0x8b8781))
}

/// No daylight reaches in; lamps light the air.
pub(crate) fn change(light: &mut Daylight, air: &mut Air) {
    let lamps = v3(1.0, 0.95, 0.85);
    light.sun.colour = lamps * 0.3;
    (light.sun.elevation_deg, light.sun.hardness, light.sun.disc_deg) = (70.0, 0.0, 0.0);
    light.sky.ambient = lamps * 0.34;
    (light.sky.zenith, light.sky.horizon, light.sky.glow) = (lamps * 0.12, lamps * 0.3, lamps * 0.3);
    (light.sky.stars, light.sky.cloud_cover, light.sky.milky_way) = (0.0, 0.0, 0.0);
    light.key = 0.3;
    air.colour = lamps * 0.34;
    air.reach_m = air.reach_m.min(330.0);
}
