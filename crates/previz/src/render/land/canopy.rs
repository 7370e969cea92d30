//! How dark it is under plants: a map from above, baked once for a shot, that
//! the land's mesh is shaded by.
//!
//! Knows where stems stand, not what grows.

use crate::maths::{Vec3, bilinear, floor_i};

/// Metres that a cell is wide.
const CELL_M: f32 = 2.0;
const SIDE: usize = 640;

/// Light that plants leave on the ground, from above.
pub(crate) struct Canopy {
    x: f32,
    z: f32,
    cells: Vec<f32>,
}

impl Canopy {
    /// Lays the shade of every stem (foot and height), away from the sun.
    pub(crate) fn bake(stems: impl Iterator<Item = (Vec3, f32)>, sun: Vec3, hardness: f32) -> Self {
        let half = SIDE as f32 * CELL_M * 0.5;
        let mut canopy = Self { x: -half, z: -half * 0.25, cells: vec![1.0; SIDE * SIDE] };
        let flat = (sun.x * sun.x + sun.z * sun.z).sqrt().max(1e-3);
        let (dx, dz) = (-sun.x / flat, -sun.z / flat);
        for (foot, height) in stems {
            let long = (height * 0.5 * flat / sun.y.max(0.2)).min(height * 1.3) * hardness;
            canopy.lay(foot.x, foot.z, height * 0.36, 0.62);
            canopy.lay(foot.x + dx * long * 0.55, foot.z + dz * long * 0.55, height * 0.32, 0.7);
            canopy.lay(foot.x + dx * long, foot.z + dz * long, height * 0.3, 0.78);
        }
        canopy
    }

    /// A soft round shade that leaves `keep` of the light in its middle.
    fn lay(&mut self, x: f32, z: f32, radius: f32, keep: f32) {
        let reach = (radius / CELL_M) as i32 + 1;
        let (cx, cz) = (floor_i((x - self.x) / CELL_M), floor_i((z - self.z) / CELL_M));
        for row in cz - reach..=cz + reach {
            for column in cx - reach..=cx + reach {
                if !(0..SIDE as i32).contains(&row) || !(0..SIDE as i32).contains(&column) {
                    continue;
                }
                let (px, pz) = (self.x + column as f32 * CELL_M, self.z + row as f32 * CELL_M);
                let d2 = ((px - x) * (px - x) + (pz - z) * (pz - z)) / (radius * radius + CELL_M);
                if d2 < 1.0 {
                    self.cells[row as usize * SIDE + column as usize] *= 1.0 - (1.0 - keep) * (1.0 - d2);
                }
            }
        }
    }

    /// Share of light at a point of the ground.
    pub(crate) fn light(&self, x: f32, z: f32) -> f32 {
        let (u, v) = ((x - self.x) / CELL_M, (z - self.z) / CELL_M);
        if u < 0.0 || v < 0.0 || u >= SIDE as f32 - 1.0 || v >= SIDE as f32 - 1.0 {
            return 1.0;
        }
        let (iu, iv) = (u as usize, v as usize);
        let (fu, fv) = (u - iu as f32, v - iv as f32);
        let at = |r: usize, c: usize| self.cells[r * SIDE + c];
        let corners = [at(iv, iu), at(iv, iu + 1), at(iv + 1, iu), at(iv + 1, iu + 1)];
        bilinear(corners, (fu, fv)).max(0.22)
    }
}
