//! Rows of seats with people in most of them, as colours on a slope.
//!
//! Knows no stand.

use crate::maths::{Vec3, clamp01, floor_i, fract, mix, v3};
use crate::noise::unit2;

/// Colour of rows of people at `u` metres along and `v` metres up.
pub(crate) fn crowd(seat: Vec3, (u, v): (f32, f32), seed: u32, footprint: f32) -> Vec3 {
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
    // From afar shoulders and the row's shade between run together.
    let far = mix(0.55, 1.15, fract(row)) * (1.0 - 0.5 * (fract(place) * 2.0 - 1.0).abs());
    let close = clamp01(1.3 - footprint * 11.0);
    let (someone, shape) = if close > 0.0 && dice >= 0.2 {
        let (near, bright) = sitter(someone, (fract(place) - 0.5, fract(row)), unit2(number, line, seed ^ 9));
        (someone.lerp(near, close), mix(far, bright, close))
    } else {
        (someone, far)
    };
    let mean = v3(0.22, 0.19, 0.18).lerp(seat, 0.2) * mix(0.85, 1.15, unit2(number / 4, line / 2, seed ^ 5));
    let colour = mean.lerp(someone * shape, near);
    if stairs { colour.lerp(v3(0.3, 0.3, 0.29), 0.8) } else { colour }
}

/// One who sits, at a place of the seat: a head over shoulders, the seat's shade
/// around them; the colour and how bright it is.
fn sitter(coat: Vec3, (across, up): (f32, f32), dice: f32) -> (Vec3, f32) {
    let (x, y) = (across * 0.62, (up - 0.72) * 0.42);
    if x * x + y * y * 0.7 < 0.0095 {
        let faces = [v3(0.52, 0.32, 0.22), v3(0.36, 0.2, 0.12), v3(0.16, 0.09, 0.06), v3(0.46, 0.27, 0.17)];
        let hair = y > 0.03;
        return (if hair { v3(0.04, 0.03, 0.025) } else { faces[(dice * 3.99) as usize] }, 1.0);
    }
    let shoulders = up < 0.56 - across * across * 1.3 && across.abs() < 0.4;
    (coat, if shoulders { 1.05 } else { 0.22 })
}
