//! The pitch of a stadium: mown stripes and chalked lines, as colours on the
//! ground.
//!
//! Its measures are the scene's.

use crate::maths::{Vec3, clamp01, fract, v3};
use crate::scene::stadium::{HALF_LONG_M, HALF_WIDE_M, MIDDLE_Z_M};

/// Colour of the pitch: mown stripes, and its lines.
pub(super) fn colour((light, dark): (Vec3, Vec3), (x, z): (f32, f32), footprint: f32) -> Vec3 {
    let (x, z) = (x.abs(), z - MIDDLE_Z_M);
    let inside = x < HALF_LONG_M + 3.0 && z.abs() < HALF_WIDE_M + 3.0;
    if !inside {
        return v3(0.24, 0.1, 0.07);
    }
    let stripe = fract((x + 2.7) / 10.9) < 0.5;
    let grass = if stripe { light } else { dark };
    let r = (x * x + z * z).sqrt();
    let spot = x - (HALF_LONG_M - 11.0);
    let arc = if x < HALF_LONG_M - 16.5 { ((spot * spot + z * z).sqrt() - 9.15).abs() } else { 1e3 };
    let on = |line: f32, within: bool| if within { line.abs() } else { 1e3 };
    let field = x <= HALF_LONG_M && z.abs() <= HALF_WIDE_M;
    let lines = [
        on(x - HALF_LONG_M, z.abs() < HALF_WIDE_M),
        on(z.abs() - HALF_WIDE_M, x < HALF_LONG_M),
        on(x, field),
        (r - 9.15).abs(),
        on(x - HALF_LONG_M + 16.5, z.abs() < 20.15),
        on(z.abs() - 20.15, field && x > HALF_LONG_M - 16.5),
        on(x - HALF_LONG_M + 5.5, z.abs() < 9.15),
        on(z.abs() - 9.15, field && x > HALF_LONG_M - 5.5),
        arc,
    ];
    let off = lines.into_iter().fold(1e3, f32::min);
    let soft = footprint * 0.7 + 0.02;
    let chalk = clamp01((0.07 + soft - off) / (soft * 1.4)) * (0.16 / (0.1 + soft)).min(1.0);
    grass.lerp(v3(0.8, 0.82, 0.78), chalk)
}
