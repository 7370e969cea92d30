//! The inside of a great crater: a level floor, a wall in steps all around it, a raised rim.
//!
//! Geometry of the plane, and the colours on it.

use crate::maths::{hex, mix, smoothstep};
use crate::noise::{fbm2, noise2, ridged2};
use crate::scene::parts::Land;

/// The middle of the floor ahead of the camera, and how far its rim is from there.
const MIDDLE_M: f32 = 250.0;
const RIM_M: f32 = 640.0;
/// Where, in radii, the wall begins, its steps lie and the rim is highest.
const WALL: (f32, f32) = (0.62, 1.0);
const STEPS: [(f32, f32); 3] = [(0.64, 0.26), (0.77, 0.3), (0.9, 0.44)];
/// How far out, in radii, the land has fallen off behind the rim.
const OUTSIDE: f32 = 1.7;

/// Gives the ground its height, and the colours of what lies in it.
pub(super) fn colour(land: &mut Land, dye: fn(&mut Land)) {
    land.relief_m = 150.0;
    dye(land);
}

/// The colours of dust and of broken rock.
pub(super) fn dust(land: &mut Land) {
    (land.cover, land.cover_alt) = (hex(0xc2a078), hex(0xab8a66));
    (land.rock, land.shore) = (hex(0x8f6c50), hex(0xb08e68));
    land.snow = 0.0;
}

/// Height of the ground.
pub(super) fn height(x: f32, z: f32, relief_m: f32, seed: u32) -> f32 {
    let (dx, dz) = (x, z - MIDDLE_M);
    let ragged = fbm2(x / 210.0, z / 210.0, 4, seed) * 0.09 + noise2(x / 60.0, z / 60.0, seed ^ 3) * 0.02;
    let r = (dx * dx + dz * dz).sqrt() / RIM_M + ragged;
    let floor = 1.6 + fbm2(x / 90.0, z / 90.0, 4, seed ^ 1) * 1.3 + noise2(x / 14.0, z / 14.0, seed ^ 2) * 0.15;
    if r < WALL.0 {
        return floor;
    }
    let steps: f32 = STEPS.iter().map(|(from, high)| high * smoothstep(*from, from + 0.1, r)).sum();
    let gullies = ridged2(x / 95.0, z / 95.0, 4, seed ^ 4) * smoothstep(WALL.0, 0.8, r) * 0.12;
    let teeth = fbm2(x / 120.0, z / 120.0, 4, seed ^ 5) * 0.22 * smoothstep(0.85, WALL.1, r);
    let fallen = mix(1.0, 0.2, smoothstep(WALL.1 + 0.06, OUTSIDE, r));
    floor + (steps - gullies + teeth).max(0.0) * relief_m * fallen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_floor_lies_within_a_wall_on_all_sides() {
        for seed in [1, 8, 77] {
            for turn in 0..24 {
                let away = crate::maths::v3(0.0, 0.0, 1.0).yawed(turn as f32 / 24.0);
                let at = |far: f32| height(away.x * far, MIDDLE_M + away.z * far, 150.0, seed);
                assert!((0..30).all(|step| at(step as f32 * 10.0) < 6.0), "{seed}, {turn}: no floor");
                let rim = (50..75).map(|step| at(step as f32 * 10.0)).fold(0.0, f32::max);
                assert!(rim > 90.0, "{seed}, {turn}: no wall, {rim}");
            }
        }
    }
}
