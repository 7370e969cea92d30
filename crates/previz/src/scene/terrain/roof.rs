//! The flat roof of a tower, and the streets far below it.
//!
//! Geometry of the plane; what stands on it is the city's.

/// How far the streets lie below.
pub(crate) const DROP_M: f32 = 96.0;
/// Half the width of the roof, and where it begins behind the camera's first stand.
pub(crate) const HALF_M: f32 = 21.0;
pub(crate) const BEHIND_M: f32 = -48.0;

/// Height of the roof, which ends so far ahead, and of the streets.
pub(super) fn height(x: f32, z: f32, end_m: f32) -> f32 {
    if x.abs() < HALF_M && (BEHIND_M..end_m).contains(&z) { 0.0 } else { -DROP_M }
}
