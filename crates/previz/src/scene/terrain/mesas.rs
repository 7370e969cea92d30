//! Table mountains of bedded rock that stand on a plain: mesas, and what is left of them as
//! buttes and needles.
//!
//! Geometry of the plane, and the colours on it.

use std::f32::consts::TAU;

use crate::maths::{atan2_turns, cos_turns, floor_i, hex, mix, sin_turns, smoothstep};
use crate::noise::{fbm2, noise2, unit2};
use crate::scene::parts::Land;
use crate::scene::setting::Setting;
use crate::script::Feature;

/// How many sectors of the horizon there are, in each of which they stand at these distances.
const SECTORS: i32 = 22;
const RINGS_M: [f32; 3] = [620.0, 1150.0, 2000.0];
/// Share of the places at which one stands.
const STANDING: f32 = 0.7;
/// No nearer than this does the plain begin to rise.
const PLAIN_M: f32 = 330.0;
/// How far from the way ahead none stands.
const LANE_M: f32 = 70.0;
/// Where, in radii, the talus about one begins, and up to which share of its height it lies.
const TALUS: (f32, f32) = (2.1, 0.36);

/// Gives the ground the colours of red earth and rock.
pub(super) fn colour(setting: &Setting, land: &mut Land) {
    land.relief_m = 165.0;
    (land.cover, land.cover_alt) = (hex(0xb9774c), hex(0x9d6240));
    (land.rock, land.shore) = (hex(0xa9512f), hex(0x8a5a3c));
    land.snow = 0.0;
    if setting.has(Feature::Cacti) {
        (land.cover, land.cover_alt) = (hex(0xcfa874), hex(0xb48d5c));
    }
}

/// Height of the ground.
pub(super) fn height(x: f32, z: f32, relief_m: f32, seed: u32) -> f32 {
    let plain = 1.4 + fbm2(x / 130.0, z / 130.0, 4, seed) * 2.2 + noise2(x / 15.0, z / 15.0, seed ^ 1) * 0.2;
    let away = (x * x + z * z).sqrt();
    if away < PLAIN_M {
        return plain;
    }
    let sector = floor_i(atan2_turns(x, z) * SECTORS as f32);
    let near = (-1..=1).flat_map(|by| (0..RINGS_M.len()).map(move |ring| (sector + by, ring)));
    let table = near.map(|(sector, ring)| mesa(x, z, (sector.rem_euclid(SECTORS), ring), seed)).fold(0.0, f32::max);
    plain + table * relief_m * smoothstep(PLAIN_M, PLAIN_M * 1.3, away)
}

/// The one that stands in a sector of a ring, as a share of the highest; or none.
fn mesa(x: f32, z: f32, (sector, ring): (i32, usize), seed: u32) -> f32 {
    let dice = |salt: u32| unit2(sector, ring as i32, seed ^ salt);
    if dice(61) > STANDING {
        return 0.0;
    }
    let bearing = (sector as f32 + 0.2 + 0.6 * dice(62)) / SECTORS as f32;
    let far_m = RINGS_M[ring] * (0.86 + 0.34 * dice(63));
    // Tables and towers, by turns.
    let slender = dice(64) < 0.45;
    let radius = far_m * TAU / SECTORS as f32 * if slender { 0.1 + 0.07 * dice(65) } else { 0.2 + 0.24 * dice(65) };
    let (cx, cz) = (sin_turns(bearing) * far_m, cos_turns(bearing) * far_m);
    if cx.abs() < LANE_M + radius * TALUS.0 {
        return 0.0;
    }
    let (dx, dz) = (x - cx, z - cz);
    let ragged = fbm2(x / (radius * 0.9), z / (radius * 0.9), 4, seed ^ 66) * 0.42;
    let r = (dx * dx + dz * dz).sqrt() / radius + ragged;
    let high = (0.5 + 0.5 * dice(67)) * (0.62 + 0.38 * far_m / RINGS_M[2]) * if slender { 0.9 } else { 1.0 };
    let slope = ((TALUS.0 - r) / (TALUS.0 - 1.0)).clamp(0.0, 1.0);
    let (lower, upper) = (smoothstep(1.02, 0.94, r), smoothstep(0.9, 0.84, r));
    let cliff = 0.72 * lower + 0.28 * upper;
    high * mix(TALUS.1 * slope * slope, 1.0, cliff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_stand_steep_on_the_horizon_and_leave_the_way_ahead_free() {
        for seed in [1, 8, 77] {
            let free = (0..300).all(|step| height(0.0, step as f32 * 8.0, 100.0, seed) < 12.0);
            assert!(free, "{seed}: one stands in the way");
            let along = |across: f32| (0..60).map(move |step| (across, 500.0 + 30.0 * step as f32));
            let view = (-45..45).flat_map(|i| along(i as f32 * 0.01));
            let top = view.map(|(across, far)| height(across * far, far, 100.0, seed)).fold(0.0, f32::max);
            assert!(top > 50.0, "{seed}: an empty horizon: {top}");
        }
    }
}
