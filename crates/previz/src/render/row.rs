//! One row of the picture before anything of it is looked at: which heights it
//! passes on an upright plane, which depths on a level one. What lies outside
//! of them need not be asked about any of its pixels.
//!
//! Draws nothing.

use super::view::View;
use crate::maths::Vec3;

/// Rounding may carry a ray this much further, in metres.
const SLACK_M: f32 = 0.004;

/// The rays at both ends of a row.
pub(super) struct Row {
    eye: Vec3,
    ends: [Vec3; 2],
}

impl Row {
    pub(super) fn of(view: &View, y: usize) -> Self {
        let y = y as f32 + 0.5;
        Self { eye: view.eye, ends: [view.ray(0.5, y), view.ray(view.width as f32 - 0.5, y)] }
    }

    /// Whether the row passes between two heights on the upright plane at `z`.
    pub(super) fn passes(&self, z: f32, (low, high): (f32, f32)) -> bool {
        if self.ends.iter().any(|ray| ray.z < 1e-3) {
            return true;
        }
        let [a, b] = self.ends.map(|ray| self.eye.y + ray.y * ((z - self.eye.z) / ray.z));
        a.min(b) < high + SLACK_M && a.max(b) > low - SLACK_M
    }

    /// Whether the row looks down on the level plane at `y` between two depths.
    pub(super) fn falls(&self, y: f32, (near, far): (f32, f32)) -> bool {
        let [a, b] = self.ends.map(|ray| self.eye.z + ray.z * ((y - self.eye.y) / ray.y.min(-1e-4)));
        self.ends[0].y < 0.0 && a.min(b) < far + SLACK_M && a.max(b) > near - SLACK_M
    }
}
