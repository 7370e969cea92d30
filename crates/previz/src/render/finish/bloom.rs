//! Light that spreads around what is bright.
//!
//! Gathers and blurs; how much of it is seen is the film's affair.

use crate::maths::{Vec3, clamp01};
use crate::render::canvas::Canvas;

/// Light that spreads around what is bright.
pub(crate) struct Bloom {
    width: usize,
    height: usize,
    scale: f32,
    light: Vec<Vec3>,
}

impl Bloom {
    /// Gathers what is brighter than paper and blurs it, small and wide.
    pub(crate) fn gather(canvas: &Canvas, exposure: f32) -> Self {
        let step = (canvas.height / 90).clamp(2, 16);
        let (w, h) = (canvas.width.div_ceil(step), canvas.height.div_ceil(step));
        let mut light = vec![Vec3::ZERO; w * h];
        for y in 0..h {
            for x in 0..w {
                let (x1, y1) = ((x * step + step).min(canvas.width), (y * step + step).min(canvas.height));
                let mut sum = Vec3::ZERO;
                let mut count = 0.0;
                for py in (y * step..y1).step_by(2) {
                    for px in (x * step..x1).step_by(2) {
                        let p = canvas.pixels[py * canvas.width + px];
                        let c = Vec3::from([p[0].min(40.0), p[1].min(40.0), p[2].min(40.0)]) * exposure;
                        let luma = c.luma();
                        // What blinds does not spread further than what dazzles.
                        sum += c * (clamp01((luma - 0.75) / (luma + 0.6)) * (7.0 / luma.max(7.0)));
                        count += 1.0;
                    }
                }
                light[y * w + x] = sum * (1.0 / f32::max(count, 1.0));
            }
        }
        let mut bloom = Self { width: w, height: h, scale: 1.0 / step as f32, light };
        let tight = bloom.blurred(2);
        let wide = bloom.blurred(9);
        for (out, (a, b)) in bloom.light.iter_mut().zip(tight.into_iter().zip(wide)) {
            *out = a * 0.42 + b * 0.5;
        }
        bloom
    }

    /// Three box blurs, which together are nearly round.
    fn blurred(&self, radius: usize) -> Vec<Vec3> {
        let mut image = self.light.clone();
        for _ in 0..3 {
            image = box_rows(&image, self.width, self.height, radius);
            image = box_rows(&image, self.height, self.width, radius);
        }
        image
    }

    /// One row of the light at height `y` of the canvas; the last of four values is 0.
    pub(crate) fn row(&self, y: f32, row: &mut Vec<[f32; 4]>) {
        let fy = (y * self.scale - 0.5).clamp(0.0, (self.height as f32 - 1.001).max(0.0));
        let (iy, t) = (fy as usize, fy - (fy as usize) as f32);
        let above = &self.light[iy * self.width..][..self.width];
        let below = &self.light[(iy + 1).min(self.height - 1) * self.width..][..self.width];
        row.clear();
        row.extend(above.iter().zip(below).map(|(above, below)| {
            let light = above.lerp(*below, t);
            [light.x, light.y, light.z, 0.0]
        }));
        // One more, for what lies beyond the last.
        row.extend(row.last().copied());
    }

    /// Between which places of a row `x` of the canvas lies, and where.
    pub(crate) fn column(&self, x: f32) -> (usize, f32) {
        let fx = (x * self.scale - 0.5).clamp(0.0, (self.width as f32 - 1.001).max(0.0));
        (fx as usize, fx - (fx as usize) as f32)
    }
}

/// Blurs rows and turns rows into columns.
fn box_rows(image: &[Vec3], width: usize, height: usize, radius: usize) -> Vec<Vec3> {
    let mut out = vec![Vec3::ZERO; image.len()];
    let scale = 1.0 / (radius * 2 + 1) as f32;
    for y in 0..height {
        let row = &image[y * width..(y + 1) * width];
        let pick = |x: isize| row[x.clamp(0, width as isize - 1) as usize];
        let r = radius as isize;
        let mut sum = (-r..=r).fold(Vec3::ZERO, |sum, x| sum + pick(x));
        for x in 0..width {
            out[x * height + y] = sum * scale;
            let at = x as isize;
            sum = sum + pick(at + r + 1) - pick(at - r);
        }
    }
    out
}
