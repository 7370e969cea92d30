//! Sand: dunes that the wind has piled up, the ground of the sea.
//!
//! Pure geometry of the plane.

use crate::maths::{fract, smoothstep};
use crate::noise::{fbm2, noise2};

/// Long waves of sand: a gentle side to the wind, a steep one in its lee,
/// and a sharp crest between them that winds away from the eye.
pub(crate) fn dunes(x: f32, z: f32, (relief_m, side): (f32, f32), seed: u32) -> f32 {
    let wave = |length: f32, (along_x, along_z): (f32, f32), seed: u32| {
        let warp = noise2(x / (length * 1.5), z / (length * 1.5), seed) * 0.62
            + noise2(x / (length * 0.45), z / (length * 0.45), seed ^ 1) * 0.07;
        let phase = fract((x * side * along_x + z * along_z) / length + warp + 0.3);
        let rise = if phase < 0.68 { phase / 0.68 } else { (1.0 - phase) / 0.32 };
        let high = 0.62 + 0.5 * noise2(x / (length * 1.9), z / (length * 1.3), seed ^ 2);
        rise * (0.45 + 0.55 * rise) * high.max(0.0)
    };
    let d = (x * x + z * z).sqrt();
    let big = wave(210.0, (0.75, 0.62), seed ^ 2) * smoothstep(18.0, 150.0, d);
    let far = 1.0 + smoothstep(300.0, 1800.0, d) * 1.8;
    let low = wave(46.0, (0.9, 0.45), seed ^ 4) * 2.6 * smoothstep(4.0, 45.0, d);
    big * relief_m * far + low + noise2(x / 40.0, z / 40.0, seed ^ 3) * 0.8
}

/// The ground of the sea: mounds, walls to both sides, a rise far off.
pub(crate) fn seabed(x: f32, z: f32, relief_m: f32, seed: u32) -> f32 {
    let mounds = (fbm2(x / 17.0, z / 17.0, 4, seed) + 0.1).max(0.0) * relief_m;
    let wall = smoothstep(9.0, 26.0, x.abs() - z * 0.06) * relief_m * 0.9;
    let far = smoothstep(25.0, 80.0, z) * relief_m * 0.7;
    noise2(x / 6.0, z / 6.0, seed ^ 1) * 0.25
        + mounds
        + wall * (0.7 + noise2(x / 8.0, z / 8.0, seed ^ 2) * 0.5)
        + far * 0.5
}
