//! A bluff before mountains, over which a stream falls.
//!
//! Pure geometry of the plane; the mountains around are `relief`'s.

use crate::maths::{Vec3, smoothstep, v3};
use crate::noise::{fbm2, noise1, noise2};

/// How high it stands above the ground before it.
pub(crate) const HIGH_M: f32 = 56.0;

/// Where the stream falls, aside and away.
const ASIDE_M: f32 = 44.0;
const AWAY_M: f32 = 215.0;

/// How deep the stream has cut into the edge.
const NOTCH_M: f32 = 4.0;

/// What it adds to the ground.
pub(crate) fn height(x: f32, z: f32, (high_m, side): (f32, f32), seed: u32) -> f32 {
    if high_m <= 0.0 || z < AWAY_M - 60.0 {
        return 0.0;
    }
    let off = x - ASIDE_M * side;
    // Where the water falls, the edge is as `fall` says.
    let away = smoothstep(5.0, 24.0, off.abs());
    let crags = fbm2(x / 17.0, z / 25.0, 4, seed ^ 57);
    let edge = AWAY_M + (noise1(x / 37.0, seed ^ 58) * 15.0 + crags * 12.0) * away - (off * off * 0.0016).min(26.0);
    let bench = 0.6 + 0.25 * noise1(x / 29.0, seed ^ 59) * away;
    let cliff = smoothstep(edge - 4.0, edge, z) * bench + smoothstep(edge + 2.0, edge + 8.0, z) * (1.0 - bench);
    let ends = smoothstep(175.0, 95.0, off.abs() + crags * 40.0);
    let back = 1.0 - smoothstep(AWAY_M + 90.0, AWAY_M + 480.0, z);
    let top = high_m * (1.0 + crags * 0.35 * away);
    let notch = smoothstep(9.0, 4.0, off.abs()) * smoothstep(edge + 1.0, edge + 6.0, z) * NOTCH_M;
    (cliff * ends * top - notch) * back
}

/// Foot and lip of the fall, on ground of this height.
pub(crate) fn fall(high_m: f32, side: f32, ground: impl Fn(f32, f32) -> f32) -> (Vec3, Vec3) {
    let x = ASIDE_M * side;
    let (foot, lip) = (AWAY_M - 7.0, AWAY_M + 8.5);
    let low = ground(x, foot);
    (v3(x, low, foot), v3(x, ground(x, lip).max(low + high_m * 0.5), lip))
}

/// Needles of rock that stand off a cape, so far from its middle.
pub(super) fn stacks(dx: f32, dz: f32, seed: u32) -> f32 {
    let mut height = 0.0_f32;
    for (i, (sx, sz, tall)) in [(-27.0, -9.0, 5.4), (-36.0, 3.0, 3.2), (9.0, -29.0, 2.6)].into_iter().enumerate() {
        let (ox, oz) = (dx - sx, dz - sz);
        let r = (ox * ox + oz * oz).sqrt() + noise2(ox / 3.5, oz / 3.5, seed ^ i as u32) * 1.3;
        height = height.max(smoothstep(5.0, 2.2, r) * tall);
    }
    height
}
