//! Storeys of windows on a wall: panes with their bars, sills and blinds, and the
//! rooms that are lit behind some of them.
//!
//! How far off one pixel of it is, its footprint, decides what can be told apart.

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
    footprint: f32,
) -> (Vec3, Vec3) {
    if v < 0.0 {
        return (colour, Vec3::ZERO);
    }
    let (column, row) = (u / width, v / height);
    let (ix, iy) = (floor_i(column), floor_i(row));
    let (fx, fy) = (column - ix as f32, row - iy as f32);
    let sharp = 0.5 / (footprint / width).clamp(0.02, 0.5);
    let ramp = |t: f32| {
        let t = clamp01(t * sharp + 0.5);
        t * t * (3.0 - 2.0 * t)
    };
    // Single windows, ribbons of them, or walls of glass.
    let (side, low) = [(0.2, 0.24), (0.14, 0.2), (0.03, 0.3), (0.06, 0.1)][(seed >> 5 & 3) as usize];
    let pane = ramp(fx - side) * ramp(1.0 - side - fx) * ramp(fy - low) * ramp(0.84 - fy);
    // Far off single panes cannot be told: their mean stays.
    let pane = mix(pane, (1.0 - side * 2.0) * (0.84 - low), clamp01((footprint / width - 0.25) * 2.5));
    let near = clamp01(1.0 - footprint * 3.0);
    let bars =
        if seed >> 5 & 3 == 0 { near * (ramp(0.022 - (fx - 0.5).abs()) + ramp(0.022 - (fy - 0.6).abs())) } else { 0.0 };
    let pane = pane * (1.0 - 0.85 * bars.min(1.0));
    // A sill catches light, and the glass lies in the shade of its lintel.
    let sill = near * ramp(low - fy) * ramp(fy - low + 0.07);
    let stone = colour * (1.0 + 0.22 * sill);
    let glass = stone.lerp(v3(0.035, 0.045, 0.06), pane * 0.9);
    if pane <= 0.0 {
        return (stone, Vec3::ZERO);
    }
    let blind = unit2(ix, iy, seed ^ 21);
    let drawn = if blind < 0.3 { near * ramp(fy - 0.84 + blind) } else { 0.0 };
    let mirrored = sky * (pane * (0.2 + 0.16 * unit2(ix, iy, seed ^ 17)) * (0.7 + 0.3 * fy) * (1.0 - drawn));
    let glass = glass.lerp(v3(0.5, 0.47, 0.42), pane * drawn * 0.6);
    let on = unit2(ix, iy, seed) < lit * (0.55 + 0.9 * unit2(iy, 7, seed));
    if !on {
        return (glass, mirrored);
    }
    let warm = unit2(ix, iy, seed ^ 3);
    let lamp = v3(1.0, 0.58, 0.22).lerp(v3(0.75, 0.9, 1.0), if warm > 0.78 { 0.9 } else { warm * 0.3 });
    // Curtains, lamps and empty rooms: no two windows are alike.
    let inside = mix(0.62, 0.35 + 0.75 * (1.0 - fy) * (0.6 + 0.4 * unit2(ix, iy, seed ^ 5)), near);
    let bright = (0.2 + 0.9 * unit2(ix, iy, seed ^ 9) * unit2(ix, iy, seed ^ 11)) * inside * 1.3;
    (glass, mirrored * 0.5 + lamp * (bright * pane * lit.sqrt().min(1.0)))
}
