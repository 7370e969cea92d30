//! The height of level ground that ends at the sea.
//!
//! Plain numbers; what lies on it and where it ends is for others to say.

use crate::maths::{clamp01, mix};

/// How high it lies over the water, how deep that is and how far its edge leans.
const HIGH_M: f32 = 2.6;
const DEEP_M: f32 = 6.0;
const LEAN_M: f32 = 3.0;

/// Height of the ground, or of the bed of the sea before it, where it falls so far in a metre.
pub(super) fn height(z: f32, edge_m: f32, falls: f32) -> f32 {
    mix(HIGH_M + falls * (edge_m - z.clamp(0.0, edge_m)), -DEEP_M, clamp01((z - edge_m) / LEAN_M + 0.5))
}
