//! The aurora of one frame, worked out a few pixels apart: it is far dearer
//! than the rest of the sky, and softer.
//!
//! Knows no clouds and no ground; the sky says what is seen of it.

use super::sky::Heaven;
use crate::maths::Vec3;
use crate::render::view::View;

/// Pixels from one place to the next.
const STEP: usize = 4;

/// Light of the aurora at places a few pixels apart.
pub(crate) struct Curtain {
    width: usize,
    light: Vec<Vec3>,
}

impl Curtain {
    /// The aurora that a view shows, if the sky has any.
    pub(crate) fn hang(heaven: &Heaven, view: &View) -> Option<Self> {
        if !heaven.has_aurora() {
            return None;
        }
        let (width, height) = (view.width / STEP + 2, view.height / STEP + 2);
        let place = |i: usize| {
            let (x, y) = ((i % width * STEP) as f32, (i / width * STEP) as f32);
            heaven.aurora(view.ray(x, y).unit())
        };
        Some(Self { width, light: (0..width * height).map(place).collect() })
    }

    /// Light at a pixel.
    #[inline(always)]
    pub(crate) fn light(&self, x: usize, y: usize) -> Vec3 {
        let part = |i: usize| ((i % STEP) as f32 + 0.5) / STEP as f32;
        let at = y / STEP * self.width + x / STEP;
        let upper = self.light[at].lerp(self.light[at + 1], part(x));
        let lower = self.light[at + self.width].lerp(self.light[at + self.width + 1], part(x));
        upper.lerp(lower, part(y))
    }
}
