//! Walls left and right of a river, in steps.
//!
//! Pure geometry of the plane.

use crate::maths::{fract, smoothstep};
use crate::noise::{fbm2, noise2};

/// How deep the stream is.
pub(super) const DEEP_M: f32 = 1.6;
/// How far from the middle of the stream the middle of the level floor beside it is, in metres.
pub(crate) const FLOOR_M: f32 = 17.0;

/// Height of the ground, so far from the middle of the river, which is half so wide and
/// so deep.
pub(super) fn height((x, z): (f32, f32), run: f32, (half, deep, relief_m): (f32, f32, f32), seed: u32) -> f32 {
    let half = half.max(5.0);
    // The walls wander; the stream between them is never cut off.
    let d = run + fbm2(x / 70.0, z / 70.0, 4, seed ^ 1) * 34.0 * smoothstep(half * 0.6, half + 46.0, run);
    if d < half {
        return -deep * (1.0 - (d / half).max(0.0) * (d / half).max(0.0));
    }
    let rise = smoothstep(half + 18.0, half + 150.0, d) + smoothstep(300.0, 620.0, d) * 0.35;
    let steps = rise * 5.0 + noise2(x / 60.0, z / 60.0, seed ^ 2) * 0.25;
    let tread = steps - fract(steps) + smoothstep(0.55, 0.95, fract(steps));
    let talus = smoothstep(half, half + 20.0, d) * 1.6;
    talus + (tread / 5.0).max(0.0) * relief_m + noise2(x / 9.0, z / 9.0, seed ^ 3) * 0.7
}
