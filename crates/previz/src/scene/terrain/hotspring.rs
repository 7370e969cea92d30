//! A hot spring: a small deep pool in a hollow of the land.
//!
//! Says where one is, and the shape of its ground.

use crate::maths::{mix, smoothstep};
use crate::noise::noise2;
use crate::scene::setting::Setting;
use crate::script::{Feature, Place};

/// Half its depth into the picture, how much wider it is, and how far away its middle lies.
pub(crate) const HALF_M: f32 = 4.6;
pub(crate) const BROAD: f32 = 1.3;
pub(crate) const AWAY_M: f32 = 9.0;
/// How high its rim is, and how deep it is.
const RIM_M: f32 = 0.28;
const DEEP_M: f32 = 1.4;
/// Over how many metres its hollow goes over into the land.
const HOLLOW_M: (f32, f32) = (2.0, 13.0);
/// Whether a shot is at one.
pub(crate) fn is_at(setting: &Setting) -> bool {
    use Place as P;
    let land = matches!(
        setting.place,
        P::Mountains | P::Snowfield | P::Forest | P::Garden | P::Meadow | P::Open | P::Field | P::NightSky
    );
    land && setting.has(Feature::HotSpring) && !setting.has(Feature::IceFloes)
}

/// Half its width, where there is one.
pub(super) fn half_m(setting: &Setting) -> f32 {
    if is_at(setting) { HALF_M } else { 0.0 }
}

/// The ground, its own height given, with the pool in it.
pub(super) fn dug(own: f32, (x, z): (f32, f32), half_m: f32, seed: u32) -> f32 {
    let (dx, dz) = (x / BROAD, z - AWAY_M);
    let ragged = noise2(x / 2.6, z / 2.6, seed ^ 51) * 0.5;
    let off = (dx * dx + dz * dz).sqrt() + ragged - half_m;
    let bank = if off < 0.0 { mix(RIM_M, -DEEP_M, smoothstep(0.0, -0.8, off)) } else { RIM_M + 0.09 * off };
    mix(bank, own.max(RIM_M + 0.3), smoothstep(HOLLOW_M.0, HOLLOW_M.1, off))
}
