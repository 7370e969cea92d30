//! Pictures of plants, baked from clouds of leaves and rods, and laid into
//! the frame: smaller copies for the distance, light and haze as factors.
//!
//! Knows no species; `plant` builds what is baked here.

use super::foliage::{Band, Disc, FINE, Shade, Sitting, Splat, halved};
use super::thicket::Thicket;
use crate::maths::{Vec3, clamp01, floor_i};
use crate::render::canvas::Canvas;

/// A texel's values in steps of one over this, at most 4: half the memory of
/// floats, and finer than any screen.
type Texel = [u16; 4];
const STEPS: f32 = 16_384.0;
const STEP: f32 = 1.0 / STEPS;

/// Coverage, sunlight, skylight and second colour of each texel, all
/// multiplied by the coverage. Under snow the lights are the snow's, and the
/// fourth is the first colour: only what is pale shows the colour of its light.
#[derive(Debug)]
struct Level {
    width: usize,
    height: usize,
    texels: Vec<Texel>,
    /// Whether any of the four texels around a point between them holds
    /// anything: one more than the texels in both directions.
    filled: Vec<bool>,
    /// The first of these in each row that does, and the one after the last.
    reach: Vec<(u32, u32)>,
}

/// A baked plant.
#[derive(Debug)]
pub(crate) struct Sprite {
    levels: Vec<Level>,
    /// Extent around the foot in heights: left, top, width, height.
    left: f32,
    top: f32,
    width: f32,
    height: f32,
    /// Where it ends below.
    foot: f32,
}

/// How a sprite is laid into a frame.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Placing {
    /// Pixel of the foot.
    pub x: f32,
    pub y: f32,
    /// Pixels that its height of one takes; negative upside down.
    pub scale: f32,
    /// Mirrored left to right.
    pub flip: bool,
    /// How far the top is blown aside, in heights.
    pub sway: f32,
    /// Share of its height over which it fades into the ground.
    pub foot: f32,
    /// One over its distance, and over that at which its front meets the ground.
    pub inverse: f32,
    pub front: f32,
    /// Light for coverage (haze), sun, sky and the other colour.
    pub light: [Vec3; 4],
    /// Solidity, for fading out what comes too close.
    pub alpha: f32,
}

/// Bits of a place in a row of texels that tell its part of a texel.
const PART_BITS: u32 = 20;
const PARTS: f32 = (1 << PART_BITS) as f32;
/// What shines through between nearer leaves is not worth drawing below this.
const CLOSED: f32 = 0.006;
/// Coverage in steps that is as good as none.
const FAINT: f32 = 0.003 * STEPS;
/// How high a foot reaches, in heights.
const FOOT: f32 = 0.2;
impl Sprite {
    pub(crate) fn bake(discs: &[Disc], sitting: &Sitting) -> Self {
        let flat =
            |p: Vec3| (p.x, p.y * sitting.cosine + p.z * sitting.sine, p.z * sitting.cosine - p.y * sitting.sine);
        let (mut x0, mut x1, mut y0, mut y1) = (-0.02_f32, 0.02_f32, 0.0_f32, 0.05_f32);
        for disc in discs {
            let (x, y, _) = flat(disc.at);
            x0 = x0.min(x - disc.radius);
            x1 = x1.max(x + disc.radius);
            y0 = y0.min(y - disc.radius);
            y1 = y1.max(y + disc.radius);
        }
        let unit = (sitting.pixels * FINE) as f32;
        let (w, h) = (((x1 - x0) * unit) as usize + 4, ((y1 - y0) * unit) as usize + 4);
        let (w, h) = (w.div_ceil(FINE * 2) * FINE * 2, h.div_ceil(FINE * 2) * FINE * 2);
        let shade = Shade::of(discs, sitting);
        let splat = |disc: &Disc| {
            let (x, y, z) = flat(disc.at);
            let radius = (disc.radius * unit).max(0.8);
            Splat { x: (x - x0) * unit, y: (y1 - y) * unit, z, radius, normal: disc.normal, value: shade.texel(disc) }
        };
        let splats: Vec<Splat> = discs.iter().map(splat).collect();
        // A band at a time: the samples of a large picture would take more than
        // all else of a shot.
        let mut band = Band::new(w);
        let mut texels = Vec::with_capacity(w / FINE * (h / FINE));
        for top in (0..h).step_by(Band::ROWS) {
            let rows = Band::ROWS.min(h - top);
            band.clear(rows);
            splats.iter().for_each(|splat| splat.lay(&mut band, top));
            texels.extend(halved((w, rows), &band.texels));
        }
        let mut size = (w / FINE, h / FINE);
        let mut levels = vec![Level::of(size, &texels)];
        while size.0 > 4 && size.1 > 4 {
            texels = halved(size, &texels);
            size = (size.0.div_ceil(2), size.1.div_ceil(2));
            levels.push(Level::of(size, &texels));
        }
        Self { levels, left: x0, top: y1, width: w as f32 / unit, height: h as f32 / unit, foot: y0 }
    }

    /// The copy whose texels are about as large as the picture's pixels.
    fn level(&self, pixels_high: f32) -> &Level {
        let wanted = self.levels[0].height as f32 / pixels_high.max(0.5);
        let mut index = 0;
        while index + 1 < self.levels.len() && wanted > 1.5 * (1 << index) as f32 {
            index += 1;
        }
        &self.levels[index]
    }

    /// Lays the sprite behind what the thicket holds already, where nothing of
    /// the canvas is nearer.
    pub(crate) fn draw(&self, canvas: &Canvas, thicket: &mut Thicket, place: &Placing) {
        let size = place.scale.abs();
        let level = self.level(self.height * size);
        let (top, bottom) = (place.y - self.top * place.scale, place.y - (self.top - self.height) * place.scale);
        let y_from = top.min(bottom).max(0.0) as usize;
        let y_to = ((top.max(bottom) + 1.0).max(0.0) as usize).min(canvas.height);
        let per_pixel = level.width as f32 / (self.width * size);
        let factors = place.factors();
        let side = if place.flip { -1.0 } else { 1.0 };
        for y in y_from..y_to {
            let up = (place.y - (y as f32 + 0.5)) / place.scale;
            // The ground before it does not hide its foot.
            let limit = 1.012 * if up < FOOT { place.front } else { place.inverse };
            let v = (self.top - up) / self.height * level.height as f32 - 0.5;
            if v <= -1.0 || v >= level.height as f32 {
                continue;
            }
            let bent = place.x + place.sway * up.max(0.0) * up.max(0.0) * size;
            // Where what this row of the picture holds begins and ends.
            let (first, end) = level.reach[(floor_i(v) + 1) as usize];
            let column =
                |texel: u32| bent + (self.left + (texel as f32 - 0.5) / level.width as f32 * self.width) * size * side;
            let (a, b) = (column(first), column(end));
            let x_from = (a.min(b) - 1.5).max(0.0) as usize;
            let x_to = ((a.max(b) + 1.5).max(0.0) as usize).min(canvas.width);
            if x_from >= x_to {
                continue;
            }
            let first = (x_from as f32 + 0.5 - bent) * side / size;
            let u = (first - self.left) / self.width * level.width as f32 - 0.5;
            let behind = &canvas.pixels[y * canvas.width..][x_from..x_to];
            let row = thicket.row(y, x_from, x_to);
            let shown = if place.foot > 0.0 { clamp01((up - self.foot) / place.foot) } else { 1.0 };
            if shown >= 1.0 {
                level.lay_row((row, behind), (u, v), per_pixel * side, limit, &factors);
            } else if shown > 0.0 {
                let faint = factors.map(|channel| channel.map(|value| value * shown));
                level.lay_row((row, behind), (u, v), per_pixel * side, limit, &faint);
            }
        }
    }
}

impl Placing {
    /// Lays a texel behind what a pixel of the thicket holds.
    #[inline(always)]
    fn lay(factors: &[[f32; 4]; 4], pixel: &mut [f32; 4], open: f32, t: &[f32; 4]) {
        let [haze, sun, sky, second] = factors;
        for (i, value) in pixel.iter_mut().enumerate() {
            *value += (haze[i] * t[0] + sun[i] * t[1] + sky[i] * t[2] + second[i] * t[3]) * open;
        }
    }

    /// What each channel of a pixel takes of a step of a texel; coverage is the
    /// fourth.
    fn factors(&self) -> [[f32; 4]; 4] {
        let alpha = self.alpha * STEP;
        let [haze, sun, sky, second] =
            self.light.map(|light| light * alpha).map(|light| [light.x, light.y, light.z, 0.0]);
        [[haze[0], haze[1], haze[2], alpha], sun, sky, second]
    }
}

#[inline(always)]
fn mixed(a: &Texel, b: &Texel, t: f32) -> [f32; 4] {
    lerp(&a.map(f32::from), &b.map(f32::from), t)
}

#[inline(always)]
fn lerp(a: &[f32; 4], b: &[f32; 4], t: f32) -> [f32; 4] {
    [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t, a[3] + (b[3] - a[3]) * t]
}

impl Level {
    fn of((width, height): (usize, usize), values: &[[f32; 4]]) -> Self {
        let packed = |value: &f32| (*value * STEPS + 0.5).min(f32::from(u16::MAX)) as u16;
        let texels: Vec<Texel> = values.iter().map(|four| four.each_ref().map(packed)).collect();
        let mut filled = vec![false; (width + 1) * (height + 1)];
        for (y, row) in texels.chunks_exact(width).enumerate() {
            for x in (0..width).filter(|x| row[*x][0] > 0) {
                for cell in [y * (width + 1) + x, (y + 1) * (width + 1) + x] {
                    filled[cell] = true;
                    filled[cell + 1] = true;
                }
            }
        }
        let reach = filled.chunks_exact(width + 1).map(|row| {
            let first = row.iter().position(|filled| *filled).unwrap_or(row.len());
            (first as u32, row.iter().rposition(|filled| *filled).map_or(first, |last| last + 1) as u32)
        });
        Self { width, height, reach: reach.collect(), texels, filled }
    }

    /// Lays a row of pixels from `(u, v)` on in steps of `step`, where nothing
    /// nearer than `limit` stands behind. `v` lies within the picture.
    fn lay_row(
        &self,
        (row, behind): (&mut [[f32; 4]], &[[f32; 4]]),
        (u, v): (f32, f32),
        step: f32,
        limit: f32,
        factors: &[[f32; 4]; 4],
    ) {
        let iy = floor_i(v);
        let fy = v - iy as f32;
        let filled = &self.filled[(iy + 1) as usize * (self.width + 1)..][..self.width + 1];
        // The outermost texels are empty, so repeating them is harmless.
        let line = |y: i32| &self.texels[y.clamp(0, self.height as i32 - 1) as usize * self.width..][..self.width];
        let (upper, lower) = (line(iy), line(iy + 1));
        let column = |x: i32| {
            let x = x.clamp(0, self.width as i32 - 1) as usize;
            mixed(&upper[x], &lower[x], fy)
        };
        // Whole texels and parts of them in one integer, which splits at once.
        let (mut at, step) = ((u * PARTS) as i64, (step * PARTS) as i64);
        // Of a picture seen large, several pixels lie between the same texels.
        let (mut last, mut left, mut right) = (i32::MIN, [0.0; 4], [0.0; 4]);
        for (pixel, behind) in row.iter_mut().zip(behind) {
            let ix = (at >> PART_BITS) as i32;
            let open = 1.0 - pixel[3];
            if open > CLOSED && filled.get((ix + 1) as usize).is_some_and(|filled| *filled) && behind[3] <= limit {
                if ix != last {
                    (last, left, right) = (ix, column(ix), column(ix + 1));
                }
                let part = (at & ((1 << PART_BITS) - 1)) as i32;
                let t = lerp(&left, &right, part as f32 * (1.0 / PARTS));
                if t[0] > FAINT {
                    Placing::lay(factors, pixel, open, &t);
                }
            }
            at += step;
        }
    }
}
