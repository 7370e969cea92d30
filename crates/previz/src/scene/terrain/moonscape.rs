//! The surface of a moon: swells, craters of three sizes, a range far away.
//!
//! Pure geometry of the plane.

use crate::maths::{exp, fract, smoothstep};
use crate::noise::{fbm2, ridged2, unit2};

/// Craters of three sizes: how far apart they are, and how deep.
const CRATERS_M: [(f32, f32); 3] = [(34.0, 1.6), (110.0, 6.0), (420.0, 26.0)];
/// As deep as they are together.
const DEEPEST_M: f32 = 33.6;

/// Height of the ground; where there is no water, none of it lies below 0.
pub(crate) fn height(x: f32, z: f32, relief_m: f32, seed: u32) -> f32 {
    let mut height = DEEPEST_M + relief_m + fbm2(x / 260.0, z / 260.0, 5, seed) * relief_m;
    for (scale, depth) in CRATERS_M {
        height += crater(x / scale, z / scale, seed ^ scale as u32) * depth;
    }
    height + smoothstep(700.0, 2600.0, z) * ridged2(x / 1200.0, z / 1200.0, 5, seed ^ 9) * relief_m * 7.0
}

/// One crater in a cell of one by one: a bowl with a raised rim.
fn crater(x: f32, z: f32, seed: u32) -> f32 {
    let (cx, cz) = (crate::maths::floor_i(x), crate::maths::floor_i(z));
    let mx = 0.35 + 0.3 * unit2(cx, cz, seed);
    let mz = 0.35 + 0.3 * unit2(cx, cz, seed ^ 1);
    let size = 0.1 + 0.2 * unit2(cx, cz, seed ^ 2);
    let (dx, dz) = (fract(x) - mx, fract(z) - mz);
    let r = (dx * dx + dz * dz).sqrt() / size;
    let bowl = if r < 1.0 { r * r - 1.0 } else { 0.0 };
    bowl + 0.35 * exp(-(r - 1.0) * (r - 1.0) * 14.0)
}
