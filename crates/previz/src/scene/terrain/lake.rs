//! A basin with a lake before hills.
//!
//! Pure geometry of the plane.

use crate::maths::{exp, smoothstep};
use crate::noise::{fbm2, ridged2};

/// Height of the ground.
pub(super) fn basin(x: f32, z: f32, (relief_m, side): (f32, f32), seed: u32) -> f32 {
    let wobble = fbm2(x / 120.0, z / 120.0, 4, seed) * 70.0;
    let (dx, dz) = (x / 1.35, (z - 330.0) / 1.06);
    let inland = (dx * dx + dz * dz).sqrt() + wobble - 318.0;
    // A low wooded point reaches in from one side, half way across.
    let (out, along) = (x * side, (z - 175.0) / 42.0);
    let d = inland + smoothstep(-10.0, 120.0, out) * exp(-along * along) * 380.0;
    let shore = if d < 0.0 { (d * 0.13).max(-9.0) } else { (d * 0.22).min(1.7 + d * 0.03) };
    let hills = (fbm2(x / 420.0, z / 420.0, 5, seed ^ 2) + 0.4).max(0.0)
        * smoothstep(20.0, 420.0, inland)
        * (relief_m * 0.19).min(90.0);
    let far = smoothstep(350.0, 2400.0, inland + z * 0.2) * ridged2(x / 1700.0, z / 1700.0, 7, seed ^ 3);
    shore + hills + far * relief_m
}
