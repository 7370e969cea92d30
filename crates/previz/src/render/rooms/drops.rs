//! Rain on the panes of a window.
//!
//! Light alone; where the panes are is the room's to say.

use crate::maths::{Vec3, clamp01, mix, smoothstep};
use crate::noise::unit2;

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
        let d2 = (dx * dx + dy * dy * 0.7) / (r * r);
        if d2 < 1.0 {
            let lens = 0.55 - dy / r * 0.6 + if layer == 1 { 0.1 } else { 0.0 };
            light = light * mix(1.0, 0.3 + 1.25 * clamp01(lens), smoothstep(1.0, 0.6, d2));
        }
    }
    light
}
