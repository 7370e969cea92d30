//! Rows of seats with people in most of them, as colours on a slope.
//!
//! Knows no stand.

use crate::maths::{Vec3, clamp01, floor_i, fract, mix, v3};
use crate::noise::unit2;

/// Colour of rows of people at `u` metres along and `v` metres up.
pub(super) fn crowd(seat: Vec3, (u, v): (f32, f32), seed: u32, footprint: f32) -> Vec3 {
    let (row, place) = (v / 0.42, u / 0.62);
    let (line, number) = (floor_i(row), floor_i(place));
    let stairs = fract(u / 13.0) * 13.0 < 1.1;
    let near = clamp01(1.25 - footprint * 2.2);
    let clothes = [
        v3(0.55, 0.1, 0.09),
        v3(0.1, 0.16, 0.42),
        v3(0.62, 0.6, 0.56),
        v3(0.05, 0.05, 0.06),
        v3(0.55, 0.42, 0.1),
        v3(0.2, 0.22, 0.24),
        v3(0.5, 0.33, 0.25),
    ];
    let dice = unit2(number, line, seed);
    let someone = if dice < 0.2 { seat } else { clothes[((dice - 0.2) * 8.74) as usize % 7] };
    // Heads above, shoulders below, the row's shade between.
    let shape = mix(0.55, 1.15, fract(row)) * (1.0 - 0.5 * (fract(place) * 2.0 - 1.0).abs());
    let mean = v3(0.22, 0.19, 0.18).lerp(seat, 0.2) * mix(0.85, 1.15, unit2(number / 4, line / 2, seed ^ 5));
    let colour = mean.lerp(someone * shape, near);
    if stairs { colour.lerp(v3(0.3, 0.3, 0.29), 0.8) } else { colour }
}
