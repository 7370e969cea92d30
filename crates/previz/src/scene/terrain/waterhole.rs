//! A waterhole: a pool in a hollow of open ground, whose rim hooves have trodden to mud.
//!
//! Geometry of the plane, and the colour of its rim; the water is the land's.

use crate::maths::{hex, mix, smoothstep};
use crate::noise::noise2;
use crate::scene::parts::Land;
use crate::scene::setting::Setting;
use crate::script::Place;

/// Half of its width.
const HALF_M: f32 = 13.0;
/// How much wider it is than deep.
const BROAD: f32 = 1.6;
/// Where its middle lies, away from where the camera first stands.
pub(super) const AWAY_M: f32 = 25.0;
/// How far its banks rise in a metre, and to which height; how deep it is.
const SLOPE: f32 = 0.14;
const BANK_M: f32 = 1.3;
const DEEP_M: f32 = 1.1;
/// Over how many metres the hollow goes over into the land.
const HOLLOW_M: (f32, f32) = (2.0, 11.0);

/// Its rim, but in sand.
const MUD: u32 = 0x6f5a44;

/// Puts one into open ground where the shot has one.
pub(super) fn lay(setting: &Setting, land: &mut Land) {
    if !setting.waterhole() || !land.form.is_open() {
        return;
    }
    land.waterhole_half_m = HALF_M;
    if setting.place != Place::Desert {
        land.shore = hex(MUD);
    }
}

/// The ground, its own height given, with a waterhole in it.
pub(super) fn dug(own: f32, (x, z): (f32, f32), half_m: f32, seed: u32) -> f32 {
    let (dx, dz) = (x / BROAD, z - AWAY_M);
    let ragged = noise2(x / 7.0, z / 7.0, seed ^ 41) * 0.9 + noise2(x / 2.3, z / 2.3, seed ^ 42) * 0.25;
    let off = (dx * dx + dz * dz).sqrt() + ragged - half_m / BROAD;
    let bank = (off * SLOPE).clamp(-DEEP_M, BANK_M);
    // No other hollow of the land lies below the water.
    mix(bank, own.max(BANK_M), smoothstep(HOLLOW_M.0, HOLLOW_M.1, off))
}
