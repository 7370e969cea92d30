//! Peaks that stand out of a sea of clouds.
//!
//! Pure geometry of the plane; the colours of rock and cloud are the
//! renderer's.

use crate::maths::{exp, smoothstep};
use crate::noise::{fbm2, noise2, ridged2};

/// Height to which the clouds lie, between the peaks.
pub(crate) const CLOUDS_M: f32 = 120.0;

/// The same where nothing stands out of them.
pub(crate) const FLOOR_M: f32 = 24.0;

/// Height of what stands here: rock, or the upper side of the clouds.
pub(in crate::scene) fn height(x: f32, z: f32, (relief_m, side): (f32, f32), seed: u32) -> f32 {
    if relief_m <= 0.0 {
        // Clouds alone, below those who fly.
        return clouds(x, z, seed) - CLOUDS_M + FLOOR_M;
    }
    clouds(x, z, seed).max(rock(x, z, (relief_m, side), seed))
}

/// The upper side of the clouds: swells, and heads on them.
fn clouds(x: f32, z: f32, seed: u32) -> f32 {
    let swell = noise2(x / 330.0, z / 330.0, seed ^ 51) * 12.0;
    let heads = fbm2(x / 95.0, z / 95.0, 4, seed ^ 52);
    CLOUDS_M + swell + (heads + 0.25).max(0.0) * 26.0 - 8.0
}

/// Crags near by, walls further off, a range behind.
fn rock(x: f32, z: f32, (relief_m, side): (f32, f32), seed: u32) -> f32 {
    let crags = [(170.0, 330.0, 85.0, 190.0), (-230.0, 560.0, 130.0, 250.0), (60.0, 980.0, 200.0, 300.0)];
    let rugged = fbm2(x / 75.0, z / 75.0, 5, seed ^ 53);
    let mut height = -60.0_f32;
    for (aside, away, wide, tall) in crags {
        let (dx, dz) = (x - aside * side, z - away);
        let off = (dx * dx + dz * dz * 0.8).sqrt() / wide + rugged * 0.75;
        let needle = exp(-off * off * 1.5) * (1.0 + 0.4 * ridged2(x / 60.0, z / 60.0, 4, seed ^ 54) - 0.2);
        height = height.max(needle * tall + CLOUDS_M - 70.0 + rugged * 14.0);
    }
    let far = smoothstep(1100.0, 2600.0, (x * x + z * z).sqrt());
    let range = ridged2(x / 1300.0 + 1.7, z / 1300.0, 7, seed);
    height.max(far * range * relief_m * 0.62)
}

/// How high above the clouds somebody stands who looks out over them, and how far off
/// the edge of their crag is on all other sides.
const STAND_M: f32 = 96.0;
const CRAG_M: f32 = 34.0;

/// Height of the crag that somebody stands on.
pub(super) fn crag(x: f32, z: f32) -> f32 {
    let out = (x * x + z * z).sqrt();
    CLOUDS_M + STAND_M - smoothstep(CRAG_M, CRAG_M * 1.8, out) * (STAND_M + 60.0)
}

/// How deep an open sea is.
const SEABED_M: f32 = -30.0;

/// The bed of a sea, and the mountains along its far shore, if there are any.
pub(crate) fn far_shore(x: f32, z: f32, high_m: f32, seed: u32) -> f32 {
    let far = smoothstep(1500.0, 3600.0, (x * x + z * z).sqrt());
    if far <= 0.0 || high_m <= 0.0 {
        return SEABED_M;
    }
    SEABED_M + far * (ridged2(x / 1500.0, z / 1500.0, 7, seed ^ 8) * high_m - SEABED_M * 2.0)
}
