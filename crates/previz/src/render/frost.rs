//! Frost that grows over a pane of glass.
//!
//! How light falls on it is the room's.

use super::grain::Grain;
use crate::maths::{Vec3, clamp01, smoothstep};

/// How much frost of a thickness hides a place of the pane between two sides
/// and two heights: it grows from the corners.
pub(super) fn grown(p: Vec3, ((x0, x1), (y0, y1)): ((f32, f32), (f32, f32)), thick: f32, grain: &Grain) -> f32 {
    if thick <= 0.0 {
        return 0.0;
    }
    let (u, v) = ((p.x - x0).min(x1 - p.x) / (x1 - x0), (p.y - y0).min(y1 - p.y) / (y1 - y0));
    if u.min(v) > 0.32 {
        return 0.0;
    }
    let low = clamp01(1.0 - (p.y - y0) / (y1 - y0) * 2.4);
    let fern = grain.at(p.x * 0.9, p.y * 0.9)[0] * 0.12 + grain.at(p.x * 3.7, p.y * 3.7)[0] * 0.07;
    let reach = 0.03 + 0.06 * low;
    smoothstep(reach, reach - 0.1, u.min(v) + fern) * 0.6 * thick
}
