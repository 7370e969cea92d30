//! A round window in a wall, and the earth below it.
//!
//! Colours on a flat plane; where light falls on the wall is the room's.

use super::furnish::Patch;
use crate::maths::{Vec3, clamp01, floor_i, fract, hex, smoothstep, v3};
use crate::noise::unit2;

/// Its middle, to the right of the wall's and above the floor, and its radius.
const MIDDLE_M: (f32, f32) = (-0.75, 1.62);
const RADIUS_M: f32 = 0.88;
/// How wide its frame is.
const FRAME_M: f32 = 0.14;
/// The earth's middle below that of the window, and its radius, as seen there.
const EARTH_M: (f32, f32) = (0.35, -1.75);
const GLOBE_M: f32 = 2.0;

/// What is seen there, so many metres from the wall's middle and above the floor.
pub(crate) fn seen((x, y): (f32, f32), soft: f32) -> Option<Patch> {
    let (dx, dy) = (x - MIDDLE_M.0, y - MIDDLE_M.1);
    let r = (dx * dx + dy * dy).sqrt();
    if r > RADIUS_M + FRAME_M {
        return None;
    }
    let rim = smoothstep(RADIUS_M - soft, RADIUS_M + soft, r);
    let ridge = 0.8 + 0.35 * smoothstep(0.05, 0.0, (r - RADIUS_M - FRAME_M * 0.5).abs());
    Some(Patch { colour: hex(0x9aa2aa) * (ridge * rim), glow: outside((dx, dy), soft) * (1.0 - rim), cover: 1.0 })
}

/// Stars, the earth's blue limb, seas and clouds.
fn outside((x, y): (f32, f32), soft: f32) -> Vec3 {
    let (ex, ey) = (x - EARTH_M.0, y - EARTH_M.1);
    let r = (ex * ex + ey * ey).sqrt();
    let air = smoothstep(GLOBE_M + 0.12, GLOBE_M, r) * v3(0.12, 0.32, 0.75).luma();
    let (column, row) = (floor_i(x * 26.0), floor_i(y * 26.0));
    let star = if unit2(column, row, 11) > 0.93 { 0.7 * unit2(column, row, 12) } else { 0.0 };
    let space = Vec3::splat(star * clamp01(0.02 / soft.max(1e-3)).min(1.0)) + v3(0.3, 0.6, 1.0) * air;
    // Streaks of cloud lie along the limb.
    let wave = |k: f32, phase: f32| crate::maths::sin_turns(ex * k + r * 1.7 + phase);
    let cloud = smoothstep(0.2, 1.2, wave(0.7, 0.1) * 0.5 + wave(3.1, r * 1.3) * 0.4 + wave(7.7, r * 3.0) * 0.35);
    let land = smoothstep(0.35, 0.5, wave(0.55, 0.72) + 0.4 * wave(1.9, 0.2));
    let sea = v3(0.03, 0.13, 0.36).lerp(v3(0.13, 0.16, 0.07), land * 0.8);
    let globe = sea.lerp(v3(0.8, 0.84, 0.9), cloud * 0.62) * (0.5 + 0.5 * clamp01((r / GLOBE_M) * 1.2 - 0.2));
    space.lerp(globe, smoothstep(GLOBE_M + soft, GLOBE_M - soft, r))
}

/// The great window of a starship: half its width, its lower and upper edge.
const SCREEN_M: (f32, f32, f32) = (2.4, 0.98, 2.36);
/// How wide its bars are.
const STRUT_M: f32 = 0.06;
/// Where a planet is seen through it, and its radius there.
const PLANET_M: (f32, f32, f32) = (0.55, 1.98, 0.62);

/// What is seen there of space, so many metres from the wall's middle and above the floor.
pub(crate) fn windscreen((x, y): (f32, f32), soft: f32) -> Option<Patch> {
    let (half, low, high) = SCREEN_M;
    // It narrows towards its top.
    let wide = half - 0.32 * (y - low);
    let rim = (wide - x.abs()).min(y - low).min(high - y);
    if rim < -STRUT_M {
        return None;
    }
    let strut = ((x.abs() - 0.8 + 0.1 * (y - low)).abs() - STRUT_M * 0.5).min(rim);
    let clear = smoothstep(-soft, soft, strut);
    Some(Patch { colour: hex(0x4a5460) * (1.0 - clear), glow: space((x, y), soft) * clear, cover: 1.0 })
}

/// Stars, a band of dust, and a planet half in the sun.
fn space((x, y): (f32, f32), soft: f32) -> Vec3 {
    let (column, row) = (floor_i(x * 22.0), floor_i(y * 22.0));
    let star = if unit2(column, row, 21) > 0.9 { 1.1 * unit2(column, row, 22) } else { 0.0 };
    let (dx, dy) = (fract(x * 22.0) - 0.5, fract(y * 22.0) - 0.5);
    let point = smoothstep(0.16, 0.02, dx * dx + dy * dy) * star * clamp01(0.02 / soft.max(1e-3));
    let band = (y - 1.5 - 0.22 * x + 0.12 * crate::maths::sin_turns(x * 0.31)).abs();
    let dust = v3(0.16, 0.1, 0.3) * (0.5 * smoothstep(0.6, 0.0, band)) + v3(0.01, 0.015, 0.04);
    let (px, py, r) = PLANET_M;
    let (gx, gy) = ((x - px) / r, (y - py) / r);
    let away = (gx * gx + gy * gy).sqrt();
    let stripe = 0.75 + 0.25 * crate::maths::sin_turns(gy * 1.6 + 0.12 * crate::maths::sin_turns(gx * 0.6));
    let day = clamp01(0.62 - 0.62 * gx + 0.35 * gy);
    let globe = v3(0.86, 0.52, 0.3) * (stripe * day);
    let ring = (gx * gx * 0.34 + (gy + 0.28 * gx) * (gy + 0.28 * gx) * 5.5).sqrt();
    let rings = v3(0.62, 0.52, 0.42) * (smoothstep(0.06, 0.0, (ring - 0.94).abs() - 0.08) * 0.8);
    let behind = away < 1.0 && gy + 0.28 * gx > 0.0;
    let sky = (dust + Vec3::splat(point)).lerp(globe, smoothstep(1.0 + soft / r, 1.0 - soft / r, away));
    sky + if behind { Vec3::ZERO } else { rings }
}
