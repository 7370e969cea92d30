//! Pillars of sandstone that rise out of deep wooded valleys, as in Zhangjiajie, before a
//! crag from which one looks out over them.
//!
//! Geometry of the plane, and the colours on it.

use crate::maths::{floor_i, fract, hex, mix, smoothstep};
use crate::noise::{fbm2, noise2, unit2};
use crate::scene::parts::Land;

/// How far apart they stand, and the share of the places at which one does.
const APART_M: f32 = 66.0;
const STANDING: f32 = 0.74;
/// As high as the crag is that one stands on, and as far as its edge is.
const CRAG_M: (f32, f32) = (104.0, 9.0);
/// How far from it the first pillar stands.
const NEAR_M: f32 = 62.0;

/// Gives the land the colours of its stone and woods.
pub(super) fn colour(land: &mut Land) {
    land.relief_m = 150.0;
    (land.cover, land.cover_alt) = (hex(0x4d6b36), hex(0x3b5a30));
    land.rock = hex(0x9c8470);
}

/// Height of the ground.
pub(super) fn height(x: f32, z: f32, relief_m: f32, seed: u32) -> f32 {
    let valley = 9.0 + fbm2(x / 120.0, z / 120.0, 4, seed) * 14.0;
    let (column, row) = (floor_i(x / APART_M), floor_i(z / APART_M));
    let cells = (-1..=1).flat_map(|i| (-1..=1).map(move |j| (column + i, row + j)));
    let pillar = cells.map(|cell| pillar((x, z), cell, seed)).fold(0.0, f32::max);
    let off = (x * x + z * z).sqrt();
    let free = smoothstep(NEAR_M * 0.7, NEAR_M, off);
    // Behind whoever looks out the plateau goes on.
    let edge = CRAG_M.1 + fbm2(x / 9.0, z / 9.0, 3, seed ^ 91) * 4.0 - x.abs() * 0.25;
    let crag = smoothstep(edge + 5.0, edge, z) * smoothstep(-420.0, -380.0, z);
    let far = smoothstep(900.0, 2600.0, off) * (0.6 + fbm2(x / 500.0, z / 500.0, 5, seed ^ 92)) * 190.0;
    let top = CRAG_M.0 + fbm2(x / 14.0, z / 14.0, 3, seed ^ 93) * 1.2 * smoothstep(4.0, 20.0, off);
    mix(valley + pillar * relief_m * free + far, top, crag)
}

/// The one of a cell, as a share of the highest; or none: sheer, ragged, flat on top.
fn pillar((x, z): (f32, f32), (i, j): (i32, i32), seed: u32) -> f32 {
    let dice = |salt: u32| unit2(i, j, seed ^ salt);
    if dice(81) > STANDING {
        return 0.0;
    }
    let (cx, cz) = ((i as f32 + 0.2 + 0.6 * dice(82)) * APART_M, (j as f32 + 0.2 + 0.6 * dice(83)) * APART_M);
    let radius = 9.0 + 13.0 * dice(84);
    let stretch = 0.7 + 0.7 * fract(dice(85) * 7.0);
    let (dx, dz) = ((x - cx) / stretch, z - cz);
    let ragged = fbm2(x / 17.0, z / 17.0, 4, seed ^ 86) * 0.5 + noise2(x / 4.0, z / 4.0, seed ^ 87) * 0.07;
    let r = (dx * dx + dz * dz).sqrt() / radius + ragged;
    // A shoulder half way up, and the pillar on it.
    let shoulder = smoothstep(1.45, 1.28, r) * (0.3 + 0.3 * dice(88));
    let shaft = smoothstep(1.02, 0.86, r) * (1.0 - 0.08 * r);
    shoulder.max(shaft) * (0.5 + 0.55 * dice(89))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pillars_rise_sheer_over_their_valleys_as_high_as_who_looks_out() {
        for seed in 0..4 {
            let spots = || (0..90).flat_map(|i| (0..60).map(move |j| (i as f32 * 7.0 - 315.0, 70.0 + j as f32 * 7.0)));
            let at = |(x, z): (f32, f32)| height(x, z, 150.0, seed);
            let high = spots().filter(|spot| at(*spot) > CRAG_M.0).count();
            let deep = spots().filter(|spot| at(*spot) < 40.0).count();
            assert!(high > 60 && deep > 1500, "{seed}: {high} {deep}");
            assert!((height(0.0, 0.0, 150.0, seed) - CRAG_M.0).abs() < 3.0, "{seed}");
        }
    }
}
