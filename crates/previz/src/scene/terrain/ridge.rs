//! A chain of steep ridges whose crest carries a wall, from where the camera
//! stands to the horizon.
//!
//! Pure geometry of the plane; the wall itself is `rampart`'s.

use crate::maths::{mix, sin_turns, smoothstep};
use crate::noise::{fbm2, noise1, ridged2};

/// Half the width of the crest that is levelled for the wall, and how far it
/// falls off beside it.
const CREST_HALF_M: f32 = 2.3;
const SCARP_M: f32 = 6.0;

/// As far ahead as the crest is followed.
pub(crate) const LONG_M: f32 = 1350.0;

/// The middle of the crest at `z`: it swings out to the open side and back.
pub(crate) fn crest_x(z: f32, side: f32, seed: u32) -> f32 {
    let far = smoothstep(14.0, 190.0, z);
    let swing = 62.0 * sin_turns(z / 590.0) + 15.0 * sin_turns(z / 168.0 + 0.1);
    side * swing * far + noise1(z / 240.0, seed ^ 61) * 46.0 * smoothstep(120.0, 700.0, z)
}

/// Height of the crest: hill behind hill, each higher than the last.
fn crest_m(z: f32, seed: u32) -> f32 {
    let ahead = z.clamp(0.0, LONG_M);
    let humps = (15.0 + ahead * 0.024) * sin_turns(z / 272.0) * smoothstep(0.0, 70.0, z);
    let climb = ahead * 0.15 + noise1(z / 90.0, seed ^ 62) * 6.0 * smoothstep(60.0, 200.0, z);
    46.0 + climb - humps
}

/// Height of the ground.
pub(in crate::scene) fn height(x: f32, z: f32, (relief_m, side): (f32, f32), seed: u32) -> f32 {
    let slope = (crest_x(z + 3.0, side, seed) - crest_x(z - 3.0, side, seed)) / 6.0;
    let off = (x - crest_x(z, side, seed)).abs() / (1.0 + slope * slope).sqrt();
    let crest = crest_m(z, seed);
    if off <= CREST_HALF_M {
        return crest;
    }
    let rough = fbm2(x / 62.0, z / 62.0, 5, seed ^ 63) * 17.0 * smoothstep(5.0, 70.0, off);
    let spurs = ridged2(x / 210.0, z / 210.0, 4, seed ^ 64) * 34.0 * smoothstep(16.0, 130.0, off);
    let flank = crest - smoothstep(CREST_HALF_M, 5.4, off) * SCARP_M - (off - 3.0).max(0.0) * 0.58 + rough + spurs;
    let away = (x * x + z * z).sqrt();
    let hills =
        (fbm2(x / 340.0, z / 340.0, 5, seed ^ 65) + 0.35).max(0.0) * mix(24.0, 130.0, smoothstep(80.0, 900.0, away));
    let range = ridged2(x / 1400.0 + 1.3, z / 1400.0, 7, seed) * relief_m * smoothstep(700.0, 2700.0, away);
    flank.max(4.0 + hills).max(range)
}
