//! A square of smooth noise that repeats, baked once: the grain of ground,
//! clouds and water is read from it at many scales.

use crate::maths::{ROUND, bilinear};
use crate::noise::{noise2_tiled, unit2};

const SIDE: usize = 256;

/// A repeating square of noise.
pub(super) struct Grain {
    /// Soft noise (-1 to 1), its two slopes, and fine noise.
    texels: Vec<[f32; 4]>,
    /// The soft noise alone, where nothing else is wanted.
    plain: Vec<f32>,
}

impl Grain {
    pub(super) fn bake(seed: u32) -> Self {
        let value = |x: usize, y: usize| {
            let (u, v) = (x as f32 / SIDE as f32, y as f32 / SIDE as f32);
            let (mut sum, mut size) = (0.0, 0.62);
            for (octave, period) in [8, 16, 32, 64].into_iter().enumerate() {
                let scale = period as f32;
                sum += size * noise2_tiled(u * scale, v * scale, period, seed ^ octave as u32);
                size *= 0.5;
            }
            sum
        };
        let plain: Vec<f32> = (0..SIDE * SIDE).map(|i| value(i % SIDE, i / SIDE)).collect();
        let texels = (0..SIDE * SIDE)
            .map(|i| {
                let (x, y) = (i % SIDE, i / SIDE);
                let at = |x: usize, y: usize| plain[(y % SIDE) * SIDE + x % SIDE];
                let dx = (at(x + 1, y) - at(x + SIDE - 1, y)) * 8.0;
                let dy = (at(x, y + 1) - at(x, y + SIDE - 1)) * 8.0;
                [plain[i], dx, dy, unit2(x as i32, y as i32, seed ^ 99) * 2.0 - 1.0]
            })
            .collect();
        Self { texels, plain }
    }

    /// The noise at a point; one repetition for each whole unit.
    #[inline(always)]
    pub(super) fn at(&self, u: f32, v: f32) -> [f32; 4] {
        let Cell { corners: [x0, x1, y0, y1], fx, fy } = Cell::of(u, v);
        let (a, b) = (self.texels[y0 + x0], self.texels[y0 + x1]);
        let (c, d) = (self.texels[y1 + x0], self.texels[y1 + x1]);
        std::array::from_fn(|i| bilinear([a[i], b[i], c[i], d[i]], (fx, fy)))
    }

    /// The soft noise at a point.
    #[inline(always)]
    pub(super) fn soft(&self, u: f32, v: f32) -> f32 {
        let Cell { corners: [x0, x1, y0, y1], fx, fy } = Cell::of(u, v);
        bilinear([y0 + x0, y0 + x1, y1 + x0, y1 + x1].map(|at| self.plain[at]), (fx, fy))
    }
}

/// Where a point lies among the texels.
struct Cell {
    /// Columns left and right of it, and where the rows above and below begin.
    corners: [usize; 4],
    fx: f32,
    fy: f32,
}

impl Cell {
    #[inline(always)]
    fn of(u: f32, v: f32) -> Self {
        let (x, y) = (u * SIDE as f32, v * SIDE as f32);
        // Half a texel lower the nearest whole number is the one below. On the
        // number itself it may be the one before, whose other end is the same.
        let (left, above) = (x - 0.5 + ROUND, y - 0.5 + ROUND);
        let mask = SIDE - 1;
        let (ix, iy) = (left.to_bits() as usize, above.to_bits() as usize);
        let (x0, x1) = (ix & mask, (ix + 1) & mask);
        let (y0, y1) = ((iy & mask) * SIDE, ((iy + 1) & mask) * SIDE);
        Self { corners: [x0, x1, y0, y1], fx: x - (left - ROUND), fy: y - (above - ROUND) }
    }
}
