//! Storeys of windows on a wall: panes with their bars, sills and blinds, and the
//! rooms that are lit behind some of them.
//!
//! How much of it a pixel shows, its footprint, decides what can be told apart.

use super::footprint::Footprint;
use crate::maths::{Vec3, clamp01, floor_i, mix, v3};
use crate::noise::unit2;

/// Colour of a wall of windows at `u` metres along and `v` metres up, and the
/// light of its panes. A window is `width` by `height`; `lit` is the share of
/// them that is lit, `sky` what the panes mirror.
pub(super) fn windows(
    colour: Vec3,
    (u, v): (f32, f32),
    (width, height): (f32, f32),
    (lit, sky): (f32, Vec3),
    seed: u32,
    pixel: Footprint,
) -> (Vec3, Vec3) {
    if v < 0.0 {
        return (colour, Vec3::ZERO);
    }
    let (column, row) = (u / width, v / height);
    let (ix, iy) = (floor_i(column), floor_i(row));
    let (fx, fy) = (column - ix as f32, row - iy as f32);
    let wide = pixel.along / width;
    let ramp = |t: f32, pixel: f32| {
        let t = clamp01(t * (0.5 / pixel.clamp(0.02, 0.5)) + 0.5);
        t * t * (3.0 - 2.0 * t)
    };
    let (across, upwards) = (|t: f32| ramp(t, wide), |t: f32| ramp(t, pixel.up / height));
    // Single windows, ribbons of them, or walls of glass.
    let (side, low) = [(0.2, 0.24), (0.14, 0.2), (0.03, 0.3), (0.06, 0.1)][(seed >> 5 & 3) as usize];
    let pane = across(fx - side) * across(1.0 - side - fx) * upwards(fy - low) * upwards(0.84 - fy);
    // Far off single panes cannot be told: their mean stays.
    let far = clamp01((wide.max(pixel.up / height) - 0.35) * 2.5);
    let pane = mix(pane, (1.0 - side * 2.0) * (0.84 - low), far);
    let near = clamp01(1.0 - pixel.most() * 3.0);
    let bars = if seed >> 5 & 3 == 0 {
        near * (across(0.022 - (fx - 0.5).abs()) + upwards(0.022 - (fy - 0.6).abs()))
    } else {
        0.0
    };
    let pane = pane * (1.0 - 0.85 * bars.min(1.0));
    // A sill catches light, and the glass lies in the shade of its lintel.
    let sill = near * upwards(low - fy) * upwards(fy - low + 0.07);
    let stone = colour * (1.0 + 0.22 * sill);
    let glass = stone.lerp(v3(0.035, 0.045, 0.06), pane * 0.9);
    if pane <= 0.0 {
        return (stone, Vec3::ZERO);
    }
    let blind = unit2(ix, iy, seed ^ 21);
    let drawn = if blind < 0.3 { near * upwards(fy - 0.84 + blind) } else { 0.0 };
    let mirrored = sky * (pane * (0.2 + 0.16 * unit2(ix, iy, seed ^ 17)) * (0.7 + 0.3 * fy) * (1.0 - drawn));
    let glass = glass.lerp(v3(0.5, 0.47, 0.42), pane * drawn * 0.6);
    let (room, on) = rooms((ix, iy), (fy, near), (wide, pixel.up / height), lit, seed);
    (glass, mirrored * (1.0 - 0.5 * on) + room * (pane * lit.sqrt().min(1.0)))
}

/// How much brighter several windows are that stand for one from afar: among the wall
/// between them the eye sees their light rather than its mean.
const AFAR: f32 = 1.7;

/// The light of the room behind a window, and whether it is lit. Windows of which a pixel
/// holds several are taken together, two by two, or they would come and go as the camera
/// moves; `wide` and `high` are how many it holds.
fn rooms((ix, iy): (i32, i32), (fy, near): (f32, f32), (wide, high): (f32, f32), lit: f32, seed: u32) -> (Vec3, f32) {
    let is_on = |ix: i32, iy: i32| unit2(ix, iy, seed) < lit * (0.55 + 0.9 * unit2(iy, 7, seed));
    let of = |ix: i32, iy: i32, fy: f32, near: f32| match is_on(ix, iy) {
        true => (lamplight((ix, iy), fy, near, seed), 1.0),
        false => (Vec3::ZERO, 0.0),
    };
    let (mut room, mut on) = of(ix, iy, fy, near);
    for doubled in 1..=4 {
        let full = 0.35 * (1 << doubled) as f32;
        let told = clamp01(wide.max(high) / full * 2.0 - 1.0);
        if told <= 0.0 {
            break;
        }
        let (across, up) = (if wide * 2.0 > high { doubled } else { 0 }, if high * 2.0 > wide { doubled } else { 0 });
        let together = of(ix >> across, iy >> up, 0.5, 0.0);
        (room, on) = (room.lerp(together.0 * AFAR, told), mix(on, together.1, told));
    }
    (room, on)
}

/// The light of the room behind a window, so high up in it. Curtains, lamps and empty
/// rooms: no two windows are alike.
fn lamplight((ix, iy): (i32, i32), fy: f32, near: f32, seed: u32) -> Vec3 {
    let dice = |salt: u32| unit2(ix, iy, seed ^ salt);
    let warm = dice(3);
    let lamp = v3(1.0, 0.58, 0.22).lerp(v3(0.75, 0.9, 1.0), if warm > 0.78 { 0.9 } else { warm * 0.3 });
    let inside = mix(0.62, 0.35 + 0.75 * (1.0 - fy) * (0.6 + 0.4 * dice(5)), near);
    lamp * ((0.2 + 0.9 * dice(9) * dice(11)) * inside * 1.3)
}
