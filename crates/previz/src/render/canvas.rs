//! The picture while it is made: linear light and distance for each pixel,
//! beside the ground's own record.
//!
//! Blends and tests; knows no scene.

use super::record::Record;
use super::screen::Screen;
use crate::maths::{Vec3, bilinear};

/// A picture in linear light.
#[derive(Debug, Default)]
pub(super) struct Canvas {
    pub width: usize,
    pub height: usize,
    /// Red, green, blue and one over distance.
    pub pixels: Vec<[f32; 4]>,
    /// What the ground left, before it is lit.
    pub record: Record,
    /// What will hide it.
    pub screen: Screen,
}

/// The pixels from one place to another along a row or column of `size`: the
/// first, and one past the last.
#[inline(always)]
pub(super) fn span(from: f32, to: f32, size: usize) -> (usize, usize) {
    (from.max(0.0) as usize, ((to + 1.0).max(0.0) as usize).min(size))
}

impl Canvas {
    /// Gives the canvas a size and forgets what it showed.
    pub(super) fn reset(&mut self, width: usize, height: usize) {
        self.pixels.clear();
        self.open(width, height);
    }

    /// Gives the canvas a size; what it showed stays, to be painted over.
    pub(super) fn open(&mut self, width: usize, height: usize) {
        self.width = width;
        self.height = height;
        self.pixels.resize(width * height, [0.0; 4]);
        self.record.reset(width, height);
        self.screen.clear();
    }

    /// Lays a colour over a pixel, `alpha` of it.
    #[inline(always)]
    pub(super) fn blend(&mut self, at: usize, colour: Vec3, alpha: f32) {
        let p = &mut self.pixels[at];
        let keep = 1.0 - alpha;
        p[0] = p[0] * keep + colour.x * alpha;
        p[1] = p[1] * keep + colour.y * alpha;
        p[2] = p[2] * keep + colour.z * alpha;
    }

    /// Adds light to a pixel.
    #[inline(always)]
    pub(super) fn add(&mut self, at: usize, light: Vec3) {
        let p = &mut self.pixels[at];
        p[0] += light.x;
        p[1] += light.y;
        p[2] += light.z;
    }

    /// The light between pixels; outside, that of the edge.
    #[inline(always)]
    pub(super) fn sample(&self, x: f32, y: f32) -> Vec3 {
        let x = (x - 0.5).clamp(0.0, (self.width as f32 - 1.001).max(0.0));
        let y = (y - 0.5).clamp(0.0, (self.height as f32 - 1.001).max(0.0));
        let (ix, iy) = (x as usize, y as usize);
        let (fx, fy) = (x - ix as f32, y - iy as f32);
        let at = iy * self.width + ix;
        let right = usize::from(ix + 1 < self.width);
        let below = if iy + 1 < self.height { self.width } else { 0 };
        let (a, b) = (self.pixels[at], self.pixels[at + right]);
        let (c, d) = (self.pixels[at + below], self.pixels[at + below + right]);
        std::array::from_fn(|i| bilinear([a[i], b[i], c[i], d[i]], (fx, fy))).into()
    }
}
