//! Where the camera stands in one frame, and the projection between the world
//! and the picture.
//!
//! Knows nothing of what is seen.

use crate::maths::{Vec3, v3};
use crate::scene::{CameraKey, half_height};

/// Nearest distance that is drawn, in metres.
pub(super) const NEAR_M: f32 = 0.15;

/// A camera at one moment.
#[derive(Debug, Clone)]
pub(super) struct View {
    pub eye: Vec3,
    pub right: Vec3,
    pub up: Vec3,
    pub forward: Vec3,
    /// How far off what it looks at is, in metres.
    pub reach: f32,
    /// Pixels per unit of tangent.
    pub focal: f32,
    pub width: usize,
    pub height: usize,
}

impl View {
    /// A view from `eye` towards `target`. `fov_deg` is the vertical field of
    /// a 16:9 picture; other shapes see about as much.
    pub(super) fn look(eye: Vec3, target: Vec3, fov_deg: f32, width: usize, height: usize) -> Self {
        let [right, up, forward] = CameraKey { eye, target, fov_deg }.axes();
        let aspect = width as f32 / height as f32;
        let tangent = half_height(fov_deg, aspect);
        let reach = (target - eye).length();
        Self { eye, right, up, forward, reach, focal: height as f32 * 0.5 / tangent, width, height }
    }

    /// What this camera sees in what mirrors at the height `level`, for a picture
    /// of `width` by `height`: a point lands where its mirror image would.
    pub(super) fn mirrored(&self, level: f32, width: usize, height: usize) -> Self {
        let flip = |v: Vec3| v3(v.x, -v.y, v.z);
        Self {
            eye: v3(self.eye.x, 2.0 * level - self.eye.y, self.eye.z),
            right: flip(self.right),
            up: flip(self.up),
            forward: flip(self.forward),
            reach: self.reach,
            focal: self.focal * height as f32 / self.height as f32,
            width,
            height,
        }
    }

    /// Pixel and distance along the view of a point in front of the camera.
    #[inline(always)]
    pub(super) fn project(&self, p: Vec3) -> Option<(f32, f32, f32)> {
        let (x, y, z) = self.to_camera(p);
        if z < NEAR_M {
            return None;
        }
        let scale = self.focal / z;
        Some((self.width as f32 * 0.5 + x * scale, self.height as f32 * 0.5 - y * scale, z))
    }

    /// Right, up and forward parts of a point as the camera sees it.
    #[inline(always)]
    pub(super) fn to_camera(&self, p: Vec3) -> (f32, f32, f32) {
        let d = p - self.eye;
        (d.dot(self.right), d.dot(self.up), d.dot(self.forward))
    }

    /// The ray through a pixel; its forward part is one, so that it times a
    /// distance along the view is a step in the world.
    #[inline(always)]
    pub(super) fn ray(&self, x: f32, y: f32) -> Vec3 {
        let (u, v) = ((x - self.width as f32 * 0.5) / self.focal, (self.height as f32 * 0.5 - y) / self.focal);
        self.forward + self.right * u + self.up * v
    }
}

/// The direction of the view half-way, if no other moment's lies far beside it.
pub(super) fn steady(views: &[View]) -> Option<Vec3> {
    let middle = views.get(views.len() / 2)?.forward;
    views.iter().all(|view| view.forward.dot(middle) > 0.94).then_some(middle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rays_and_projection_agree() {
        let view = View::look(v3(1.0, 2.0, 3.0), v3(4.0, 1.0, 30.0), 40.0, 320, 180);
        let p = view.eye + view.ray(100.0, 40.0) * 17.0;
        let (x, y, z) = view.project(p).expect("in front");
        assert!((x - 100.0).abs() < 1e-2 && (y - 40.0).abs() < 1e-2 && (z - 17.0).abs() < 1e-3);
    }

    #[test]
    fn a_mirrored_view_shows_a_point_where_its_mirror_image_is() {
        let view = View::look(v3(0.0, 3.0, 0.0), v3(2.0, 1.0, 20.0), 40.0, 320, 180);
        for level in [0.0, 0.55] {
            let mirrored = view.mirrored(level, 320, 180);
            let (x, y, _) = mirrored.project(v3(3.0, 5.0, 30.0)).expect("in front");
            let (mx, my, _) = view.project(v3(3.0, 2.0 * level - 5.0, 30.0)).expect("in front");
            assert!((x - mx).abs() < 1e-2 && (y - my).abs() < 1e-2);
        }
    }
}
