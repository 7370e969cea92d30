//! Hillsides that are cut into steps, each a field of its own, their edges
//! winding as the slope does.
//!
//! Pure geometry of the plane.

use crate::maths::{fract, mix, smoothstep};
use crate::noise::{fbm2, noise1, noise2};

/// Height of a step.
pub(crate) const TERRACE_M: f32 = 2.4;

/// How much of a step is its edge.
const EDGE: f32 = 0.36;

/// Between these distances from where one looks steps go over into the slope
/// that they are cut into: they are too small there for the land's mesh, and
/// are told by the colours of their fields.
const FADES_M: (f32, f32) = (60.0, 190.0);

/// Height of the ground: a slope that rises away from the camera and to both
/// sides of a hollow, up to hills of about `relief_m`.
pub(in crate::scene) fn height(x: f32, z: f32, relief_m: f32, seed: u32) -> f32 {
    let d = (x * x + z * z).sqrt();
    let away = z + fbm2(x / 130.0, z / 130.0, 3, seed) * 70.0;
    let ahead = ((away - 4.0) / 300.0).clamp(0.0, 1.15);
    let hollow = (x + noise1(z / 90.0, seed ^ 3) * 34.0).abs();
    let sides = smoothstep(14.0, 210.0, hollow) * 0.42;
    let spurs = fbm2(x / 74.0, z / 74.0, 3, seed ^ 5) * 0.13 * smoothstep(8.0, 60.0, d);
    let far = smoothstep(520.0, 2000.0, d) * (fbm2(x / 600.0, z / 600.0, 4, seed ^ 2) + 0.4).max(0.0) * 1.5;
    let slope = (ahead + sides + spurs).max(0.0) * relief_m * 0.62;
    let steps = (slope + noise2(x / 30.0, z / 30.0, seed ^ 4) * 0.5) / TERRACE_M;
    let tread = steps - fract(steps) + smoothstep(1.0 - EDGE, 1.0, fract(steps));
    // A field's edge stays where its colour ends: half a step lower on average.
    let tread = mix(tread, steps - 0.5 + EDGE * 0.5, smoothstep(FADES_M.0, FADES_M.1, d));
    2.0 + tread * TERRACE_M + far * relief_m
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The largest rise within a metre, and the share of metres that are level.
    fn steps(from: f32) -> (f32, f32) {
        let rise = |i: i32| {
            let z = from + i as f32;
            (height(3.0, z + 1.0, 110.0, 7) - height(3.0, z, 110.0, 7)).abs()
        };
        let level = (0..40).filter(|i| rise(*i) < 0.02).count();
        ((0..40).map(rise).fold(0.0, f32::max), level as f32 / 40.0)
    }

    #[test]
    fn fields_are_level_near_by_and_a_slope_far_away() {
        let (near, far) = (steps(16.0), steps(260.0));
        assert!(near.1 > 0.3, "fields are level: {near:?}");
        assert!(far.0 < 0.6 && far.1 < 0.1, "no step is too small for the mesh: {far:?}");
        assert!(near.0 > 1.4 * far.0, "{near:?} {far:?}");
    }
}
