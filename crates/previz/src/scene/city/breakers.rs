//! Waves that burst on the rocks of a cape, and the one that somebody rides.
//!
//! Decides where and how high; nothing here draws.

use crate::maths::v3;
use crate::noise::Dice;
use crate::scene::actors::perch;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Feature, Weather};

/// Waves that burst on the seaward side of a cape, higher in bad weather.
pub(super) fn surf(setting: &Setting, relief: Option<&Relief>, all: &mut Vec<Prop>, dice: &mut Dice) {
    let Some(relief) = relief else { return };
    let height = match setting.weather {
        Weather::Storm => 8.5,
        Weather::HeavyRain | Weather::Hail | Weather::Wind | Weather::Blizzard => 5.0,
        Weather::Fog | Weather::Mist => 0.9,
        _ if setting.has(Feature::Waves) => 6.0,
        _ => 1.6,
    };
    let (cx, cz) = relief.summit();
    for i in 0..9 {
        let x = cx + (i as f32 - 4.0) * 8.5 + dice.range(-2.5, 2.5);
        // The first rock that a wave from the open sea meets there.
        let rock = (0..60).map(|step| cz - 50.0 + step as f32).find(|z| relief.height(x, *z) > 0.4);
        let Some(z) = rock else { continue };
        let size = v3(height * 0.7, height * dice.range(0.6, 1.1), 1.0);
        all.push(Prop {
            seed: dice.bits() as u32,
            ..Prop::plain(PropKind::Surf, v3(x, 0.0, z - 0.6), size, v3(0.9, 0.95, 1.0))
        });
    }
}

/// The wave that somebody rides: it breaks behind them all along the picture.
pub(super) fn breaker(setting: &Setting, rig: &Rig) -> Prop {
    let high = perch::wave_m(setting);
    let at = v3(rig.eye.x, 0.0, rig.eye.z + rig.distance() + high * 0.19);
    Prop { seed: 9, ..Prop::plain(PropKind::Breaker, at, v3(160.0, high, high * 1.9), v3(0.9, 0.95, 1.0)) }
}
