//! Dressed stone: courses of blocks, the ring of an arch, the way along the top,
//! and what the weather does to them.
//!
//! Tones at a spot of a face; knows no building and no light. All of it fades
//! before it is finer than a pixel.

use crate::maths::{Vec3, atan2_turns, clamp01, floor_i, fract, hex, mix, smoothstep, v3};
use crate::noise::unit2;
use crate::render::grain::Grain;

/// Half the width of a joint, in metres.
const JOINT_M: f32 = 0.018;
/// From rail to rail, and from sleeper to sleeper.
const GAUGE_M: f32 = 1.44;
const SLEEPERS_M: f32 = 0.65;
/// How far before the middle of its bridge a single track lies.
pub(super) const TRACK_M: f32 = -0.6;
/// What is narrower carries a track, what is wider a road.
const ROAD_M: f32 = 3.0;

/// How dark a joint so far off is, for a pixel so wide.
fn joint(away: f32, footprint: f32) -> f32 {
    let half = JOINT_M + footprint * 0.6;
    smoothstep(half, half * 0.3, away) * JOINT_M / half
}

/// The tone of a wall of blocks, so long and so high, about 1.
pub(super) fn masonry(grain: &Grain, (u, v): (f32, f32), (long, high): (f32, f32), footprint: f32) -> f32 {
    let weather = 0.16 * grain.soft(u * 0.011 + 0.3, v * 0.013) + 0.1 * grain.soft(u * 0.07, v * 0.011);
    let near = smoothstep(0.7, 0.2, footprint / high);
    if near <= 0.0 {
        return 1.0 + weather;
    }
    let row = floor_i(v / high);
    let across = u / long + 0.5 * (row & 1) as f32 + 0.16 * unit2(row, 3, 11);
    let block = unit2(row, floor_i(across), 5) - 0.5;
    let edge = |t: f32, size: f32| (0.5 - (fract(t) - 0.5).abs()) * size;
    let seam = joint(edge(v / high, high), footprint).max(joint(edge(across, long), footprint));
    1.0 + weather + near * (0.2 * block - 0.55 * seam)
}

/// The tone of an arch's ring of cut stones at a place about its middle, if that is
/// on it: so far out from its radius.
pub(super) fn voussoirs((x, y): (f32, f32), radius: f32, deep: f32, footprint: f32) -> Option<f32> {
    let out = (x * x + y * y).sqrt() - radius;
    if y < 0.0 || !(0.0..deep).contains(&out) {
        return None;
    }
    let count = (radius * 5.0).max(9.0) as i32 | 1;
    let along = atan2_turns(y, x) * 2.0 * count as f32;
    let size = radius * crate::maths::TURN * 0.5 / count as f32;
    let near = smoothstep(0.7, 0.2, footprint / size);
    let block = unit2(floor_i(along), 7, 3) - 0.5;
    let edge = (0.5 - (fract(along) - 0.5).abs()) * size;
    let seam = joint(edge, footprint).max(joint(deep - out, footprint) * 1.6);
    Some(1.13 + near * (0.16 * block - 0.6 * seam))
}

/// The colour of the way along the top of a bridge: copings beside ballast and a
/// track, or beside a road.
pub(super) fn way(grain: &Grain, (x, z): (f32, f32), (half, footprint): (f32, f32), stone: Vec3) -> Vec3 {
    if z.abs() > half - 0.25 {
        return stone * (1.25 * masonry(grain, (x, 0.2), (1.6, 1.2), footprint));
    }
    let rough = 1.0 + 0.25 * grain.soft(x * 0.4, z * 0.4) * smoothstep(0.4, 0.1, footprint);
    if half > ROAD_M {
        return hex(0x6a6864) * rough;
    }
    let ballast = hex(0x7b7369) * rough;
    let aside = (z - TRACK_M).abs();
    let fine = |width: f32| clamp01(width / footprint.max(1e-4));
    let sleeper = smoothstep(1.32, 1.24, aside) * smoothstep(0.17, 0.13, (fract(x / SLEEPERS_M) - 0.5).abs());
    let sleeper = mix(0.3 * smoothstep(1.32, 1.24, aside), sleeper, smoothstep(0.4, 0.12, footprint));
    let rail = smoothstep(0.07 + footprint * 0.5, 0.035, (aside - GAUGE_M * 0.5).abs()) * fine(0.07);
    ballast.lerp(hex(0x4f463d), sleeper * 0.8).lerp(hex(0x8d8f92), rail)
}

/// Stone so high above the ground: damp and mossy close to it.
pub(super) fn footed(stone: Vec3, up: f32, patch: f32) -> Vec3 {
    let damp = smoothstep(2.4, 0.1, up + patch * 1.6);
    stone.lerp(stone * v3(0.62, 0.72, 0.5), damp * 0.75)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn courses_fade_before_they_are_finer_than_a_pixel() {
        let grain = Grain::bake(1);
        let spread = |footprint: f32| {
            let tones = (0..100).map(|i| masonry(&grain, (20.0 + i as f32 * 0.013, 3.1), (1.15, 0.5), footprint));
            let (low, high) = tones.fold((f32::MAX, f32::MIN), |(a, b), tone| (a.min(tone), b.max(tone)));
            high - low
        };
        assert!(spread(0.005) > 0.3, "seen near, blocks are told apart: {}", spread(0.005));
        assert!(spread(0.4) < 0.05, "seen from afar a block is of one tone: {}", spread(0.4));
    }

    #[test]
    fn a_ring_of_stones_lies_about_the_arch_alone() {
        assert!(voussoirs((0.0, 6.3), 6.0, 0.8, 0.01).is_some());
        assert!(voussoirs((0.0, 5.8), 6.0, 0.8, 0.01).is_none());
        assert!(voussoirs((6.2, -0.5), 6.0, 0.8, 0.01).is_none());
    }
}
