//! Towers of limestone that stand apart on the plain along a river.
//!
//! Geometry of the plane, and the colours on it.

use crate::maths::{floor_i, fract, hex, smoothstep};
use crate::noise::{Dice, fbm2, noise2, unit2};
use crate::scene::parts::Land;

/// How far apart they stand, and the share of the places at which one does.
const APART_M: f32 = 150.0;
const STANDING: f32 = 0.72;
/// How far from the middle of the river, and from where the camera first stands, none does.
const BANK_M: f32 = 76.0;
const NEAR_M: f32 = 170.0;

/// Gives the land its river, the height of its towers and their colour.
pub(super) fn colour(land: &mut Land, dice: &mut Dice) {
    (land.relief_m, land.river_half_m) = (dice.range(150.0, 190.0), 21.0);
    (land.rock, land.shore) = (hex(0x5a6350), hex(0x8d8566));
}

/// Height of the ground, so far from the middle of the river.
pub(super) fn height((x, z): (f32, f32), river_m: f32, relief_m: f32, seed: u32) -> f32 {
    let plain = 1.6 + fbm2(x / 80.0, z / 80.0, 4, seed) * 1.6;
    let (column, row) = (floor_i(x / APART_M), floor_i(z / APART_M));
    let cells = (-1..=1).flat_map(|i| (-1..=1).map(move |j| (column + i, row + j)));
    let tower = cells.map(|cell| tower((x, z), cell, seed)).fold(0.0, f32::max);
    let free = smoothstep(BANK_M * 0.55, BANK_M, river_m) * smoothstep(NEAR_M * 0.5, NEAR_M, (x * x + z * z).sqrt());
    plain + tower * relief_m * free
}

/// The one of a cell, as a share of the highest; or none. Its walls are sheer, its top round.
fn tower((x, z): (f32, f32), (i, j): (i32, i32), seed: u32) -> f32 {
    let dice = |salt: u32| unit2(i, j, seed ^ salt);
    if dice(71) > STANDING {
        return 0.0;
    }
    let (cx, cz) = ((i as f32 + 0.15 + 0.7 * dice(72)) * APART_M, (j as f32 + 0.15 + 0.7 * dice(73)) * APART_M);
    let radius = 26.0 + 28.0 * dice(74);
    let stretch = 0.75 + 0.6 * fract(dice(75) * 7.0);
    let (dx, dz) = ((x - cx) / stretch, z - cz);
    let ragged = fbm2(x / 38.0, z / 38.0, 4, seed ^ 76) * 0.34 + noise2(x / 9.0, z / 9.0, seed ^ 77) * 0.04;
    let r = (dx * dx + dz * dz).sqrt() / radius + ragged;
    let round = (1.0 - r * r * 0.72).max(0.0).sqrt();
    smoothstep(1.12, 0.72, r) * round * (0.45 + 0.55 * dice(78))
}
