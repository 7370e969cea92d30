//! A red planet: ground of rust, a sky of dust, two small moons.
//!
//! Its craters are `moonscape`'s.

use crate::maths::{hex, v3};
use crate::scene::atmosphere::light::Daylight;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Air, Land};
use crate::scene::setting::Setting;
use crate::script::{Feature, SubjectKind};

/// How far away its moons are drawn.
const AWAY_M: f32 = 2400.0;

/// Rust and what the wind has left of it on rock.
pub(crate) fn colour(land: &mut Land) {
    (land.cover, land.cover_alt) = (hex(0xc9855a), hex(0xb06a44));
    (land.rock, land.shore) = (hex(0x94563a), hex(0xc9855a));
    land.snow = 0.0;
}

/// A sky the colour of the dust in it, as bright as the hour has left it.
pub(crate) fn change(light: &mut Daylight, air: &mut Air) {
    let bright = light.sky.horizon.luma();
    light.sky.horizon = v3(1.32, 0.9, 0.66) * bright;
    light.sky.glow = v3(1.4, 1.02, 0.8) * light.sky.glow.luma();
    light.sky.zenith = v3(1.1, 0.72, 0.52) * (light.sky.zenith.luma().max(bright * 0.42));
    light.sky.ambient = v3(1.22, 0.95, 0.8) * light.sky.ambient.luma();
    light.sky.cloud_cover = 0.0;
    light.key *= 1.3;
    air.colour = light.sky.horizon;
    air.reach_m = air.reach_m.min(1500.0);
}

/// Two moons above the horizon, one to each side of the middle.
pub(crate) fn moons(setting: &Setting, rig: &Rig, seed: u64) -> Vec<Actor> {
    if !setting.has(Feature::RedPlanet) {
        return Vec::new();
    }
    let flat = rig.flat();
    let side = v3(flat.z, 0.0, -flat.x);
    let moon = |(across, up, size_m): (f32, f32, f32), index: u32| {
        let at = rig.eye + flat * AWAY_M + side * (across * AWAY_M) + v3(0.0, up * AWAY_M, 0.0);
        Actor {
            yaw_turns: 0.2 + 0.3 * index as f32,
            colour: Some(hex(0xb9aea2)),
            seed: (seed as u32) ^ index,
            ..Actor::plain(SubjectKind::Planet, at, size_m)
        }
    };
    vec![moon((0.34, 0.09, 170.0), 1), moon((-0.2, 0.135, 95.0), 2)]
}
