//! A round hill on gentle land, level on top.
//!
//! Pure geometry of the plane.

use crate::maths::smoothstep;

/// How far ahead its top is.
pub(in crate::scene) const AHEAD_M: f32 = 96.0;
/// How far its slopes run out, in its heights.
pub(in crate::scene) const REACH: f32 = 3.1;

/// Adds a hill so high and so wide on top to a ground.
pub(super) fn height((x, z): (f32, f32), (high_m, half_m): (f32, f32), ground: f32, middle: f32) -> f32 {
    let off = (x * x + (z - AHEAD_M) * (z - AHEAD_M)).sqrt();
    let rise = smoothstep(half_m + high_m * REACH, half_m * 0.7, off) * high_m;
    // Its top is level.
    let level = smoothstep(half_m * 1.5, half_m * 0.8, off);
    ground + (middle - ground) * level + rise
}
