//! A hillside ahead, as steep all along as steps lie.
//!
//! Pure geometry of the plane.

use crate::maths::smoothstep;

/// Where it begins, and how far it rises.
pub(crate) const FOOT_M: f32 = 0.4;
pub(crate) const LONG_M: f32 = 50.4;
/// How far behind its top it is level before other land begins.
const BEYOND_M: (f32, f32) = (60.0, 260.0);

/// How far its ground lies above what is before it.
pub(super) fn height(z: f32, rise: f32) -> f32 {
    let up = (z - FOOT_M).clamp(0.0, LONG_M) * rise;
    up * (1.0 - 0.6 * smoothstep(BEYOND_M.0, BEYOND_M.1, z - FOOT_M - LONG_M))
}
