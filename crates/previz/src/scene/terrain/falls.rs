//! A fall of water between cliffs: its pool, its stream and its walls.
//!
//! Geometry of the plane.

use crate::maths::{mix, smoothstep};
use crate::noise::{fbm2, noise1, noise2};

/// How far away a waterfall stands, and how deep it has cut into its cliff.
pub(super) const FALL_M: f32 = 74.0;
pub(super) const NOTCH_M: f32 = 3.0;

/// A cliff in two steps around a pool, whose stream runs to the front
/// between steep walls.
pub(super) fn height(x: f32, z: f32, relief_m: f32, seed: u32) -> f32 {
    // Where the water falls, all is as `fall` says.
    let away = smoothstep(5.0, 20.0, x.abs());
    let crags = fbm2(x / 9.0, z / 14.0, 3, seed ^ 7);
    let edge = FALL_M + (noise1(x / 21.0, seed) * 9.0 + crags * 7.0) * away - x * x * 0.006;
    let bench = 0.62 + 0.2 * noise1(x / 17.0, seed ^ 8) * away;
    let cliff = smoothstep(edge - 3.5, edge + 0.5, z) * bench + smoothstep(edge + 2.0, edge + 6.0, z) * (1.0 - bench);
    let notch = smoothstep(8.5, 5.0, x.abs()) * smoothstep(edge + 1.0, edge + 6.0, z) * NOTCH_M;
    let wobble = noise2(x / 11.0, z / 11.0, seed ^ 2) * 4.0;
    let pool = ((x * x) / 1.7 + (z - 54.0) * (z - 54.0)).sqrt() + wobble - 19.0;
    let stream = (x - 3.0 - noise1(z / 25.0, seed ^ 4) * 5.0).abs() + wobble * 0.5 - 6.0;
    let wet = if z < 50.0 { pool.min(stream * 1.6) } else { pool };
    let ground = mix(-1.9, 1.1 + fbm2(x / 24.0, z / 24.0, 4, seed ^ 5) * 2.0, smoothstep(-1.0, 7.0, wet));
    let side = x.abs() + noise1(z / 13.0, seed ^ 6) * 7.0 + crags * 6.0 - z * 0.08;
    let walls = smoothstep(22.0, 26.0, side) * 0.55 + smoothstep(28.0, 34.0, side) * 0.35;
    let rise = cliff.max(walls);
    if rise <= 0.0 {
        return ground;
    }
    let top = relief_m + (fbm2(x / 30.0, z / 30.0, 3, seed ^ 1) * 13.0 + 2.0) * away;
    let rough = fbm2(x / 4.0, z / 4.0, 3, seed ^ 9) * 1.2 * away;
    ground + (cliff * top).max(walls * relief_m) + rough * rise - notch
}
