//! From a cloud of leaves and rods to the samples of its picture: which disc is
//! nearest, and how much light reaches it through the others.
//!
//! Knows no species and keeps no picture.

use crate::maths::{Vec3, clamp01, exp, floor_i, mix, v3};

/// Samples taken along each side of a texel.
pub(super) const FINE: usize = 2;

/// One disc of a plant: leaf, petal, or a piece of stem. The plant stands on
/// the origin and is about one high.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Disc {
    pub at: Vec3,
    pub radius: f32,
    pub normal: Vec3,
    /// Brightness of its own, around 1.
    pub tone: f32,
    /// Takes the second colour (bark, stem, snow) rather than the first.
    pub second: bool,
}

/// From where and under which light a plant is baked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sitting {
    /// Tangent-free: sine and cosine of the angle from which one looks down.
    pub sine: f32,
    pub cosine: f32,
    /// Towards the sun, as the camera sees it (x right, z away).
    pub sun: Vec3,
    /// How soft the light is, 0 to 1.
    pub soft: f32,
    /// Pixels that a height of one takes in the sharpest copy.
    pub pixels: usize,
    /// How much leaves shade each other.
    pub density: f32,
    /// The second colour is snow, and the finer light is its.
    pub snowy: bool,
}

/// Half the size, each texel the mean of four.
pub(super) fn halved((width, height): (usize, usize), fine: &[[f32; 4]]) -> Vec<[f32; 4]> {
    let (w, h) = (width.div_ceil(2), height.div_ceil(2));
    let mut texels = vec![[0.0; 4]; w * h];
    for y in 0..h {
        for x in 0..w {
            let at = |dx: usize, dy: usize| fine[(y * 2 + dy).min(height - 1) * width + (x * 2 + dx).min(width - 1)];
            let four = [at(0, 0), at(1, 0), at(0, 1), at(1, 1)];
            for (i, out) in texels[y * w + x].iter_mut().enumerate() {
                *out = (four[0][i] + four[1][i] + four[2][i] + four[3][i]) * 0.25;
            }
        }
    }
    texels
}

/// Rows of samples of a sprite in the making.
pub(super) struct Band {
    width: usize,
    pub(super) texels: Vec<[f32; 4]>,
    depth: Vec<f32>,
}

impl Band {
    /// So few that they stay near the processor.
    pub(super) const ROWS: usize = 32;

    pub(super) fn new(width: usize) -> Self {
        Self { width, texels: Vec::new(), depth: Vec::new() }
    }

    pub(super) fn clear(&mut self, rows: usize) {
        self.texels.clear();
        self.texels.resize(self.width * rows, [0.0; 4]);
        self.depth.clear();
        self.depth.resize(self.width * rows, f32::MAX);
    }
}

/// A disc as it is seen, in samples from the upper left.
pub(super) struct Splat {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) z: f32,
    pub(super) radius: f32,
    pub(super) normal: Vec3,
    pub(super) value: [f32; 4],
}

impl Splat {
    /// Draws what of it falls into a band that begins at row `top`, where
    /// nothing is nearer.
    pub(super) fn lay(&self, band: &mut Band, top: usize) {
        let Self { x, y, z, radius, normal, value } = *self;
        let (px, py) = ((x - radius).max(0.0) as usize, (y - radius).max(0.0) as usize);
        let end = top + band.depth.len() / band.width;
        let (qx, qy) = (((x + radius) as usize + 1).min(band.width), ((y + radius) as usize + 1).min(end));
        if py.max(top) >= qy {
            return;
        }
        // Seen from the side a leaf is narrow; its long axis follows the normal's
        // shadow turned by a right angle.
        let narrow = normal.z.abs().max(0.38);
        let length = (normal.x * normal.x + normal.y * normal.y).sqrt();
        let (ax, ay) = if length > 0.05 { (normal.x / length, -normal.y / length) } else { (1.0, 0.0) };
        let (ax, ay, bx, by) = (ax / (narrow * radius), ay / (narrow * radius), -ay / radius, ax / radius);
        for row in py.max(top)..qy {
            let dy = row as f32 + 0.5 - y;
            let line = (row - top) * band.width;
            for column in px..qx {
                let dx = column as f32 + 0.5 - x;
                let (along, across) = (dx * ax + dy * ay, dx * bx + dy * by);
                if along * along + across * across <= 1.0 && z < band.depth[line + column] {
                    band.depth[line + column] = z;
                    band.texels[line + column] = value;
                }
            }
        }
    }
}

/// How much light reaches each place inside a plant.
pub(super) struct Shade<'a> {
    sitting: &'a Sitting,
    cells: Vec<f32>,
    low: Vec3,
    scale: Vec3,
}

const CELLS: usize = 18;

impl<'a> Shade<'a> {
    pub(super) fn of(discs: &[Disc], sitting: &'a Sitting) -> Self {
        let (mut low, mut high) = (v3(9.0, 9.0, 9.0), v3(-9.0, -9.0, -9.0));
        for disc in discs {
            low = v3(low.x.min(disc.at.x), low.y.min(disc.at.y), low.z.min(disc.at.z));
            high = v3(high.x.max(disc.at.x), high.y.max(disc.at.y), high.z.max(disc.at.z));
        }
        let span = |a: f32, b: f32| CELLS as f32 / (b - a + 0.02);
        let scale = v3(span(low.x, high.x), span(low.y, high.y), span(low.z, high.z));
        let mut shade = Self { sitting, cells: vec![0.0; CELLS * CELLS * CELLS], low, scale };
        let volume = 1.0 / (scale.x * scale.y * scale.z);
        for disc in discs {
            if let Some(cell) = shade.cell(disc.at) {
                shade.cells[cell] += disc.radius * disc.radius / volume;
            }
        }
        shade
    }

    fn cell(&self, at: Vec3) -> Option<usize> {
        let p = at - self.low;
        let (x, y, z) = (floor_i(p.x * self.scale.x), floor_i(p.y * self.scale.y), floor_i(p.z * self.scale.z));
        let inside = |i: i32| (0..CELLS as i32).contains(&i);
        (inside(x) && inside(y) && inside(z)).then(|| (y as usize * CELLS + z as usize) * CELLS + x as usize)
    }

    /// Light left after passing the leaves from `at` on in a direction.
    fn open(&self, at: Vec3, towards: Vec3) -> f32 {
        let mut blocked = 0.0;
        let step = 0.05;
        for i in 1..=9 {
            if let Some(cell) = self.cell(at + towards * (step * i as f32)) {
                blocked += self.cells[cell] * step;
            }
        }
        exp(-blocked * self.sitting.density)
    }

    pub(super) fn texel(&self, disc: &Disc) -> [f32; 4] {
        let facing = disc.normal.dot(self.sitting.sun);
        // Leaves pass light on to each other; a blanket of snow has one slope.
        let snow = self.sitting.snowy && disc.second;
        let soft = mix(if snow { 0.1 } else { 0.35 }, 1.0, self.sitting.soft);
        let lambert = ((facing + soft) / (1.0 + soft)).max(0.0);
        // Leaves with the sun behind them glow.
        let through = if disc.second { 0.0 } else { 0.34 * clamp01(-facing) };
        let sun = self.open(disc.at, self.sitting.sun) * (lambert + through);
        let sky = self.open(disc.at, Vec3::UP) * (0.72 + 0.28 * disc.normal.y) * 0.85 + 0.13;
        let tone = disc.tone;
        if disc.second != self.sitting.snowy {
            // The other colour has one channel: sun and sky together.
            let share = if self.sitting.snowy { 0.55 } else { 0.3 };
            return [1.0, 0.0, 0.0, tone * (share * sky + 0.7 * sun)];
        }
        [1.0, tone * sun, tone * sky, 0.0]
    }
}
