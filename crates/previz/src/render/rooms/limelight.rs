//! Light over a stage: beams in the haze, their pools on the floor, the spot
//! that follows somebody.
//!
//! In metres above the floor and before the wall; knows no curtain.

use crate::maths::{Vec3, mix, smoothstep, v3};
use crate::scene::Actor;

/// Lamps above a stage: where they hang and where their light meets the floor.
const BEAMS: [(f32, f32, [f32; 3]); 4] = [
    (-1.5, -0.35, [1.0, 0.86, 0.62]),
    (1.5, 0.35, [1.0, 0.86, 0.62]),
    (-2.9, -1.9, [0.5, 0.62, 1.0]),
    (2.9, 1.9, [0.5, 0.62, 1.0]),
];
/// Height of the lamps above a stage, and half the width of their light below.
const RIG_M: f32 = 3.9;
const POOL_M: f32 = 0.75;

/// Light that the haze over a stage shows of the lamps, at a place of the
/// upright plane in which they hang.
pub(crate) fn beams(x: f32, y: f32) -> Vec3 {
    let fallen = (RIG_M - y) / RIG_M;
    if !(0.0..=1.0).contains(&fallen) {
        return Vec3::ZERO;
    }
    BEAMS.iter().fold(Vec3::ZERO, |light, (hung, met, [r, g, b])| {
        let off = (x - mix(*hung, *met, fallen)).abs() / mix(0.07, POOL_M, fallen);
        let inside = (1.0 - off * off).max(0.0);
        light + v3(*r, *g, *b) * (inside * mix(1.0, 0.34, fallen.sqrt()))
    })
}

/// Light of the lamps above a stage on its floor, `depth` before its plane.
pub(crate) fn pools(x: f32, depth: f32) -> Vec3 {
    BEAMS.iter().fold(Vec3::ZERO, |light, (_, met, [r, g, b])| {
        let (dx, dz) = ((x - met) / POOL_M, depth / (POOL_M * 0.8));
        light + v3(*r, *g, *b) * smoothstep(1.25, 0.6, (dx * dx + dz * dz).sqrt())
    })
}

/// Whether the floor is seen: somebody stands on it, or nobody is there to look
/// at on a stage; what is small is on the sill.
pub(crate) fn stood_on(first: Option<&Actor>, stage: bool) -> bool {
    first.map_or(stage, |actor| actor.at.y < 0.5)
}

/// How much of a spotlight reaches the floor so far across and behind from who
/// is followed.
pub(crate) fn followed((across, behind): (f32, f32)) -> f32 {
    let (dx, dz) = (across / 1.5, behind / 1.1);
    smoothstep(1.35, 0.55, (dx * dx + dz * dz).sqrt())
}
