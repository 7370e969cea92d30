//! The wall of a quay: where its edge runs, and how high it stands above the water.
//!
//! Pure geometry of the plane; what stands on it is `quay`'s.

use crate::maths::{clamp01, mix};

/// How far ahead its edge runs, and how high it stands above the water.
pub(crate) const EDGE_M: f32 = 9.0;
pub(crate) const QUAY_M: f32 = 2.4;
/// Where a pier begins that leads out from it.
pub(crate) const PIER_Z_M: f32 = EDGE_M + 0.3;
/// How far its wall leans back.
const LEAN_M: f32 = 0.4;
/// How deep the water before it is.
const DEEP_M: f32 = 7.0;

/// Height of the quay, or of the bed before it.
pub(in crate::scene) fn height(z: f32) -> f32 {
    mix(QUAY_M, -DEEP_M, clamp01((z - EDGE_M) / LEAN_M + 0.5))
}
