//! The plan of a city as it is seen from above: a grid of avenues with plots
//! between them, some of which are parks.
//!
//! Pure geometry of the plane: what is built stands by it, the ground is
//! painted by it, and parks are planted by it.

use crate::maths::floor_i;
use crate::noise::unit2;

/// From avenue to avenue, to the right and ahead, in metres.
pub(crate) const PLOT_X_M: f32 = 42.0;
pub(crate) const PLOT_Z_M: f32 = 46.0;

/// Where the first street across runs.
const FIRST_Z_M: f32 = 17.0;

/// Half of a carriageway, and where its pavement ends.
pub(crate) const LANES_HALF_M: f32 = 5.2;
pub(crate) const PAVED_HALF_M: f32 = 7.4;

/// The plot that a spot lies in.
pub(crate) fn plot_of(x: f32, z: f32) -> (i32, i32) {
    (floor_i(x / PLOT_X_M), floor_i((z - FIRST_Z_M) / PLOT_Z_M))
}

/// The middle of a plot.
pub(crate) fn middle((column, row): (i32, i32)) -> (f32, f32) {
    ((column as f32 + 0.5) * PLOT_X_M, (row as f32 + 0.5) * PLOT_Z_M + FIRST_Z_M)
}

/// Where in its plot a spot lies, from the middle of the avenue to its left
/// and of the street before it.
pub(crate) fn within(x: f32, z: f32) -> (f32, f32) {
    let (column, row) = plot_of(x, z);
    (x - column as f32 * PLOT_X_M, z - FIRST_Z_M - row as f32 * PLOT_Z_M)
}

/// Whether a plot is a park.
pub(crate) fn is_park((column, row): (i32, i32)) -> bool {
    unit2(column, row, 61) < 0.13
}

/// Whether trees of a park may stand at a spot.
pub(crate) fn is_lawn(x: f32, z: f32) -> bool {
    let (u, v) = within(x, z);
    let inside = |at: f32, whole: f32| at.min(whole - at) > PAVED_HALF_M + 1.0;
    is_park(plot_of(x, z)) && inside(u, PLOT_X_M) && inside(v, PLOT_Z_M)
}
