//! How a camera sees points at a moment: where in its picture they lie.
//!
//! Knows nobody and moves nothing.

use crate::maths::v3;
use crate::scene::parts::{CameraKey, Vec3, half_height};

/// As wide as a view may become, in degrees.
pub(super) const WIDEST_DEG: f32 = 66.0;
/// Nearer than this nothing is seen.
const NEAR_M: f32 = 0.12;

/// A view at one moment.
pub(crate) struct Eye {
    at: Vec3,
    ahead: Vec3,
    right: Vec3,
    up: Vec3,
    tangent: (f32, f32),
}

impl Eye {
    pub(crate) fn of(key: &CameraKey, aspect: f32) -> Self {
        let ahead = (key.target - key.eye).unit();
        let right = v3(ahead.z, 0.0, -ahead.x).unit();
        Self { at: key.eye, ahead, right, up: ahead.cross(right), tangent: tangents(key.fov_deg, aspect) }
    }

    /// Where in the picture a point `off` the middle of something is, in halves
    /// of it from its middle. Bodies are round: what is off to the eye's side
    /// is no nearer.
    pub(crate) fn sees(&self, at: Vec3, off: Vec3) -> Option<(f32, f32)> {
        let away = at + off - self.at;
        let depth = (at + Vec3::UP * off.y - self.at).dot(self.ahead);
        (depth > NEAR_M)
            .then(|| (away.dot(self.right) / depth / self.tangent.0, away.dot(self.up) / depth / self.tangent.1))
    }
}

/// Half the width and half the height of a view at a distance of one.
pub(super) fn tangents(fov_deg: f32, aspect: f32) -> (f32, f32) {
    let high = half_height(fov_deg, aspect);
    (high * aspect, high)
}
