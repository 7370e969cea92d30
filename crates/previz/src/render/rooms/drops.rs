//! Rain on the panes of a window, and snow that falls before it.
//!
//! Light alone; where the panes are is the room's to say.

use crate::maths::{Vec3, clamp01, mix, smoothstep};
use crate::noise::unit2;
use crate::scene::ShotScene;
use crate::script::Weather;

/// Drops on the panes: each shows the sky below and the ground above.
pub(crate) fn drops(seed: u32, p: Vec3, light: Vec3, seconds: f32) -> Vec3 {
    let mut light = light;
    for (layer, cell) in [(0, 0.034_f32), (1, 0.058)] {
        // The larger ones slide, each column at its own pace.
        let column = crate::maths::floor_i(p.x / cell);
        let slide = if layer == 1 { seconds * (0.02 + 0.12 * unit2(column, 1, seed)) } else { 0.0 } + p.y;
        let row = crate::maths::floor_i(slide / cell);
        let dice = |k: u32| unit2(column, row, seed ^ (k + layer * 17));
        let r = cell * (0.08 + 0.17 * dice(1) * dice(2));
        let (dx, dy) = (
            (p.x / cell - column as f32 - 0.3 - 0.4 * dice(3)) * cell,
            (slide / cell - row as f32 - 0.3 - 0.4 * dice(4)) * cell,
        );
        if layer == 1 && dy > 0.0 && dx.abs() < r {
            // What slides leaves a track above it.
            let track = smoothstep(r, r * 0.3, dx.abs()) * smoothstep(cell * 0.6, 0.0, dy);
            light = light * (1.0 + track * (0.22 - 0.5 * smoothstep(0.0, r, dx)));
        }
        let d2 = (dx * dx + dy * dy * 0.7) / (r * r);
        if d2 < 1.0 {
            let lens = 0.55 - dy / r * 0.6 + if layer == 1 { 0.1 } else { 0.0 };
            light = light * mix(1.0, 0.3 + 1.25 * clamp01(lens), smoothstep(1.0, 0.6, d2));
        }
    }
    light
}

/// How much of its light is left of what lies beyond falling snow: under its clouds it is
/// grey, and flakes are seen before it.
pub(crate) const SNOWED: f32 = 0.72;

/// How white the flakes are before a window, where snow falls.
pub(crate) fn snows(shot: &ShotScene, day: Vec3) -> Option<f32> {
    matches!(shot.weather, Weather::Snow | Weather::Blizzard).then(|| day.luma() * 1.6)
}

/// Flakes beyond the panes, near ones large and far ones small, swaying as they sink.
pub(crate) fn flakes(seed: u32, p: Vec3, light: Vec3, white: f32, seconds: f32) -> Vec3 {
    let mut light = light;
    for (layer, cell, sinks) in [(0, 0.085_f32, 0.16_f32), (1, 0.13, 0.26), (2, 0.24, 0.42)] {
        let fall = p.y + seconds * sinks + layer as f32 * 0.37;
        let column = crate::maths::floor_i(p.x / cell);
        let row = crate::maths::floor_i(fall / cell);
        let dice = |k: u32| unit2(column, row, seed ^ (k + layer * 29));
        if dice(1) > 0.62 {
            continue;
        }
        let r = cell * (0.05 + 0.05 * dice(2));
        let sway = 0.16 * crate::maths::sin_turns(seconds * (0.2 + 0.2 * dice(3)) + dice(4));
        let (dx, dy) = (
            (p.x / cell - column as f32 - 0.5 - sway - 0.3 * (dice(5) - 0.5)) * cell,
            (fall / cell - row as f32 - 0.5 - 0.5 * (dice(6) - 0.5)) * cell,
        );
        let d2 = (dx * dx + dy * dy) / (r * r);
        if d2 < 1.0 {
            light = light.lerp(Vec3::splat(white), smoothstep(1.0, 0.25, d2) * 0.9);
        }
    }
    light
}
