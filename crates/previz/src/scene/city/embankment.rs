//! A city's river: where it runs between its embankments.
//!
//! Pure geometry of the plane; what stands on the banks is decided elsewhere.

use crate::maths::{clamp01, mix};

/// Half of the river's width, from wall to wall.
pub(crate) const RIVER_HALF_M: f32 = 52.0;

/// Height of the banks above the water.
pub(crate) const BANK_M: f32 = 2.7;

/// How far the walls lean back from the water.
const LEAN_M: f32 = 3.0;

/// What a step along the slanting river is longer than one along x.
const SLANT: f32 = 1.05;

/// The river's middle, which crosses the picture at a slant and bends away.
pub(crate) fn middle_z(x: f32, side: f32) -> f32 {
    82.0 + 0.3 * x * side + 0.000_35 * x * x
}

/// Distance from the river's middle, negative on the near bank.
pub(crate) fn across(x: f32, z: f32, side: f32) -> f32 {
    (z - middle_z(x, side)) / SLANT
}

/// The spot at `x` that is this far from the river's middle.
pub(crate) fn z_at(x: f32, across_m: f32, side: f32) -> f32 {
    middle_z(x, side) + across_m * SLANT
}

/// Height of the bank, or of the river's bed.
pub(in crate::scene) fn height(x: f32, z: f32, side: f32) -> f32 {
    let off = across(x, z, side).abs() - RIVER_HALF_M;
    mix(-3.2, BANK_M, clamp01(off / LEAN_M + 0.5))
}
