//! Sand: dunes that the wind has piled up, the ground of the sea.
//!
//! Pure geometry of the plane.

use crate::maths::{floor_i, fract, hex, smoothstep};
use crate::noise::{Dice, fbm2, noise2, unit2};
use crate::scene::parts::{Land, Pattern};

/// Gives dunes their height and their colours.
pub(super) fn colour(land: &mut Land, dice: &mut Dice) {
    land.relief_m = dice.range(24.0, 30.0);
    land.cover = hex(0xd8a667);
    land.cover_alt = hex(0xc08a4e);
    land.rock = hex(0xb98450);
    land.pattern = Pattern::Ripples;
    land.snow = 0.0;
}

/// Long waves of sand: a gentle side to the wind, a steep one in its lee,
/// and a sharp crest between them that winds away from the eye.
pub(crate) fn dunes(x: f32, z: f32, (relief_m, side): (f32, f32), seed: u32) -> f32 {
    let wave = |length: f32, (along_x, along_z): (f32, f32), seed: u32| {
        let warp = noise2(x / (length * 1.5), z / (length * 1.5), seed) * 0.62
            + noise2(x / (length * 0.45), z / (length * 0.45), seed ^ 1) * 0.07;
        let phase = fract((x * side * along_x + z * along_z) / length + warp + 0.3);
        let rise = if phase < 0.68 { phase / 0.68 } else { (1.0 - phase) / 0.32 };
        let high = 0.62 + 0.5 * noise2(x / (length * 1.9), z / (length * 1.3), seed ^ 2);
        rise * (0.45 + 0.55 * rise) * high.max(0.0)
    };
    let d = (x * x + z * z).sqrt();
    let big = wave(210.0, (0.75, 0.62), seed ^ 2) * smoothstep(18.0, 150.0, d);
    let far = 1.0 + smoothstep(300.0, 1800.0, d) * 1.8;
    let low = wave(46.0, (0.9, 0.45), seed ^ 4) * 2.6 * smoothstep(4.0, 45.0, d);
    big * relief_m * far + low + noise2(x / 40.0, z / 40.0, seed ^ 3) * 0.8
}

/// How far apart heads of rock stand on the ground of the sea, at least on average.
const HEAD_M: f32 = 10.0;
/// What the camera looks along is left free of them.
const LANE_M: (f32, f32) = (2.0, 6.0);

/// Heads of rock that a reef has built on the ground of the sea: their height above
/// the sand around them.
pub(super) fn heads(x: f32, z: f32, seed: u32) -> f32 {
    let (u, v) = (x / HEAD_M, z / HEAD_M);
    let (column, row) = (floor_i(u), floor_i(v));
    let mut high = 0.0_f32;
    for (i, j) in (-1..=1).flat_map(|i| (-1..=1).map(move |j| (column + i, row + j))) {
        let dice = |salt: u32| unit2(i, j, seed ^ salt);
        let (cx, cz) = ((i as f32 + 0.15 + 0.7 * dice(51)) * HEAD_M, (j as f32 + 0.15 + 0.7 * dice(52)) * HEAD_M);
        let radius = 2.2 + 2.6 * dice(53);
        let lane = cx.abs() < LANE_M.0 + radius && cz < LANE_M.1 + radius;
        if dice(54) > 0.72 || lane {
            continue;
        }
        let ragged = 1.0 + 0.3 * noise2(x / 2.1, z / 2.1, seed ^ 55) + 0.14 * noise2(x / 0.7, z / 0.7, seed ^ 56);
        let d2 = ((x - cx) * (x - cx) + (z - cz) * (z - cz)) / (radius * radius * ragged * ragged);
        let dome = (1.0 - d2).max(0.0);
        high = high.max(dome * dome * (1.5 - 0.5 * dome) * radius * (0.4 + 0.3 * dice(57)));
    }
    high
}

/// The ground of the sea: mounds, heads of rock, walls to both sides, a rise far off.
pub(crate) fn seabed(x: f32, z: f32, relief_m: f32, seed: u32) -> f32 {
    let mounds = (fbm2(x / 17.0, z / 17.0, 4, seed) + 0.1).max(0.0) * relief_m;
    let wall = smoothstep(9.0, 26.0, x.abs() - z * 0.06) * relief_m * 0.9;
    let far = smoothstep(25.0, 80.0, z) * relief_m * 0.7;
    noise2(x / 6.0, z / 6.0, seed ^ 1) * 0.25
        + mounds
        + heads(x, z, seed)
        + wall * (0.7 + noise2(x / 8.0, z / 8.0, seed ^ 2) * 0.5)
        + far * 0.5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_of_rock_rise_gently_and_leave_the_lane_free() {
        for seed in [1, 7, 99] {
            let free = (0..20).all(|i| heads(i as f32 * 0.2 - 2.0, 5.0, seed) == 0.0);
            assert!(free, "a head stands before the camera");
            let line: Vec<f32> = (0..4000).map(|i| heads(i as f32 * 0.02 - 40.0, 20.0, seed)).collect();
            assert!(line.iter().any(|high| *high > 0.8), "there is no reef");
            assert!(line.windows(2).all(|pair| (pair[1] - pair[0]).abs() < 0.08), "a step");
        }
    }
}
