//! The shade of plants on the ground around them.
//!
//! Darkens what the canvas already shows; knows no plant.

use crate::maths::{Vec3, clamp01, mix, v3};
use crate::render::canvas::{Canvas, span};
use crate::render::view::View;

/// Where shade falls and how hard it is.
pub(crate) struct Shade<'a> {
    pub view: &'a View,
    pub canvas: &'a mut Canvas,
    /// Towards the sun.
    pub sun: Vec3,
    /// 1 for a clear sky.
    pub hardness: f32,
}

impl Shade<'_> {
    /// Darkens the ground around a foot, longer away from the sun.
    pub(crate) fn fall(&mut self, foot: Vec3, radius: f32, height: f32, strength: f32) {
        let Some((x, y, z)) = self.view.project(foot) else {
            return;
        };
        let sun = self.sun;
        let flat = (sun.x * sun.x + sun.z * sun.z).sqrt().max(1e-3);
        let long = (height * flat / sun.y.max(0.12)).min(height * 2.2) * self.hardness;
        let (dx, dz) = (-sun.x / flat, -sun.z / flat);
        let tip = foot + v3(dx, 0.0, dz) * (radius + long);
        let Some((tx, ty, tz)) = self.view.project(tip) else {
            return;
        };
        let (r, rt) = (radius * self.view.focal / z, radius * self.view.focal / tz);
        let steep = clamp01((self.view.eye.y - foot.y).abs() / z + 0.12);
        let (x0, x1) = span((x - r).min(tx - rt), (x + r).max(tx + rt), self.canvas.width);
        let (y0, y1) =
            span((y - r * steep).min(ty - rt * steep), (y + r * steep).max(ty + rt * steep), self.canvas.height);
        let (from, view) = (self.view.eye - foot, self.view);
        let (far_a, far_b) = (1.0 / (radius + long), 1.0 / radius);
        let flat_y = 1.0 / (radius * 2.0 + 0.3);
        let (step_x, step_z) = (view.right.x / view.focal, view.right.z / view.focal);
        // What lies much nearer or farther than the shade needs no second look.
        let f = view.forward;
        let deep = (radius + long) * (f.x * dx + f.z * dz).abs()
            + radius * ((f.z * dx - f.x * dz).abs() + (f.x * dx + f.z * dz).abs())
            + (radius * 2.0 + 0.3) * f.y.abs();
        let (nearest, farthest) = (1.0 / (z - deep).max(1e-3), 1.0 / (z + deep));
        // Wide shade is too soft to tell neighbours apart.
        let step = if r.min(rt) > 5.0 { 2 } else { 1 };
        // Seen flat it is narrow upwards, and pairs of rows show as bands.
        let rows = if r.min(rt) * steep > 24.0 { 2 } else { 1 };
        for py in (y0..y1).step_by(rows) {
            let row = view.ray(0.5, py as f32 + 0.5);
            for px in (x0..x1).step_by(step) {
                let inverse = self.canvas.pixels[py * self.canvas.width + px][3];
                if inverse < farthest || inverse > nearest {
                    continue;
                }
                let depth = 1.0 / inverse;
                let (rx, rz) = (row.x + step_x * px as f32, row.z + step_z * px as f32);
                let p = v3(from.x + rx * depth, from.y + row.y * depth, from.z + rz * depth);
                let along = p.x * dx + p.z * dz;
                let far = along * if along > 0.0 { far_a } else { far_b };
                let up = p.y * flat_y;
                let near = far * far + up * up;
                if near >= 1.0 {
                    continue;
                }
                let across = (p.z * dx - p.x * dz) / (radius * mix(1.0, 0.72, clamp01(far)));
                let d2 = near + across * across;
                if d2 < 1.0 {
                    let dark = 1.0 - strength * (1.0 - d2) * mix(0.85, 1.0, 1.0 - d2);
                    self.darken((px, (px + step).min(x1)), (py, (py + rows).min(y1)), (farthest, nearest), dark);
                }
            }
        }
    }

    /// Darkens a few pixels, of those whose distance fits.
    #[inline(always)]
    fn darken(&mut self, x: (usize, usize), y: (usize, usize), (farthest, nearest): (f32, f32), dark: f32) {
        for row in y.0..y.1 {
            for pixel in &mut self.canvas.pixels[row * self.canvas.width..][x.0..x.1] {
                if pixel[3] >= farthest && pixel[3] <= nearest {
                    pixel[0] *= dark;
                    pixel[1] *= dark;
                    pixel[2] *= dark;
                }
            }
        }
    }
}
