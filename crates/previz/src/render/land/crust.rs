//! The crusts that grow on rock below the sea.
//!
//! Colours only.

use crate::maths::{Vec3, smoothstep, v3};

/// What grows as a crust on rock below the sea: pink weed, sponge, green and ochre.
pub(super) fn crust(mid: &[f32; 4], fine: &[f32; 4]) -> Vec3 {
    let patch = |at: f32| smoothstep(-0.06, 0.36, at);
    v3(0.34, 0.24, 0.25)
        .lerp(v3(0.52, 0.22, 0.33), patch(fine[0] + 0.5 * mid[1]))
        .lerp(v3(0.5, 0.37, 0.15), patch(fine[3] - 0.4 * mid[0]))
        .lerp(v3(0.2, 0.33, 0.22), patch(mid[2] + 0.5 * fine[1]))
}
