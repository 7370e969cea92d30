//! Frost on the panes of a window, which grows from their corners.
//!
//! Says how much of it there is; how it is lit is the room's.

use crate::maths::{Vec3, clamp01, smoothstep};
use crate::render::grain::Grain;

/// How much frost hides at a place of a pane that reaches from `x0` to `x1` and
/// from `y0` to `y1`, when it is hard.
pub(crate) fn on(p: Vec3, ((x0, x1), (y0, y1)): ((f32, f32), (f32, f32)), grain: &Grain) -> f32 {
    let (u, v) = ((p.x - x0).min(x1 - p.x) / (x1 - x0), (p.y - y0).min(y1 - p.y) / (y1 - y0));
    if u.min(v) > 0.32 {
        return 0.0;
    }
    let low = clamp01(1.0 - (p.y - y0) / (y1 - y0) * 2.4);
    let fern = grain.at(p.x * 0.9, p.y * 0.9)[0] * 0.12 + grain.at(p.x * 3.7, p.y * 3.7)[0] * 0.07;
    let reach = 0.03 + 0.06 * low;
    smoothstep(reach, reach - 0.1, u.min(v) + fern) * 0.6
}

/// From where to where the pane reaches that a place lies in, across and up:
/// between upright bars, below or above the cross of its window.
pub(crate) fn pane(
    p: Vec3,
    wide: (f32, f32),
    bars: &[f32],
    (low, cross, high): (f32, f32, f32),
) -> ((f32, f32), (f32, f32)) {
    let x = bars.iter().fold(wide, |(a, b), x| if *x < p.x { (*x, b) } else { (a, b.min(*x)) });
    (x, if p.y < cross { (low, cross) } else { (cross, high) })
}
