//! Gently rolling ground, with hills far away.

use crate::maths::smoothstep;
use crate::noise::{fbm2, noise2};

/// Height of meadows with hills of `high_m` far away.
pub(super) fn rolling(x: f32, z: f32, high_m: f32, seed: u32) -> f32 {
    let near = fbm2(x / 90.0, z / 90.0, 4, seed) * 3.2 + noise2(x / 14.0, z / 14.0, seed ^ 1) * 0.25;
    let far = smoothstep(180.0, 1600.0, (x * x + z * z).sqrt());
    let hills = (fbm2(x / 900.0, z / 900.0, 5, seed ^ 2) + 0.28).max(0.0);
    1.6 + near + far * hills * high_m
}
