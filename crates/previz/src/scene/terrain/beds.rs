//! The beds of a flower field: which way they run, how broad each is, and the rows
//! that are planted in them.
//!
//! Lays out the plan that ground and plants share; colours nothing and sows nothing.

use crate::maths::{floor_i, fract};

/// How broad a bed is with the path beside it, in metres.
pub(crate) const BED_M: f32 = 7.5;
/// How far the rows of a bed are apart, in metres.
pub(crate) const ROW_M: f32 = 0.75;
/// Half of a path, as a share of a bed.
pub(crate) const PATH: f32 = 0.09;
/// Which way the beds run: aside and ahead, a direction. What runs straight ahead
/// would lead nowhere but to the middle of the picture.
const COURSE: (f32, f32) = (0.34, 0.940_425_4);

/// A place in a field of flowers: across its beds, and along them.
pub(crate) fn plan(x: f32, z: f32) -> (f32, f32) {
    (x * COURSE.1 - z * COURSE.0, x * COURSE.0 + z * COURSE.1)
}

/// The place on the land so far across the beds and along them.
pub(crate) fn land(across: f32, along: f32) -> (f32, f32) {
    (across * COURSE.1 + along * COURSE.0, along * COURSE.1 - across * COURSE.0)
}

/// The number of the bed that lies so far across, and how far it is there from the
/// middle of the nearest path, as a share of its width.
pub(crate) fn bed(across: f32) -> (i32, f32) {
    let inside = fract(across / BED_M);
    (floor_i(across / BED_M), inside.min(1.0 - inside))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_again_by_its_plan() {
        for (x, z) in [(0.0, 0.0), (3.0, 40.0), (-21.5, 7.25), (0.0, -9.0)] {
            let (across, along) = plan(x, z);
            let (u, v) = land(across, along);
            assert!((u - x).abs() < 1e-3 && (v - z).abs() < 1e-3, "{x} {z}: {u} {v}");
        }
    }
}
