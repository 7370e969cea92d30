//! From linear light to the finished picture: bloom, exposure, film curve,
//! grade, vignette, grain, and the dither that leaves no bands.
//!
//! Works on the canvas alone; styles that redraw the picture come after.

use super::canvas::Canvas;
use crate::frame::RgbFrame;
use crate::maths::{Vec3, clamp01, exp2, mix, pow, smoothstep};
use crate::noise::hash2;
use crate::scene::Grade;

/// Steps of the film curve's table, so many that the nearest one will do.
const STEPS: usize = 4096;
/// The brightest light that the table tells apart.
const WHITE: f32 = 16.0;
/// Pixels that are developed together.
const LANES: usize = 16;

/// Some neighbouring pixels, channel by channel.
type Lanes = [[f32; LANES]; 3];

/// The film: exposure and curve as a table, colours as factors.
pub(super) struct Film {
    /// Display values, 0 to 255, by the square root of light.
    curve: Vec<f32>,
    speckle: Speckle,
    grade: Grade,
    pub(super) exposure: f32,
}

impl Film {
    pub(super) fn new(grade: &Grade, exposure: f32) -> Self {
        let curve = (0..STEPS)
            .map(|i| {
                let root = i as f32 / (STEPS - 1) as f32;
                encode(shoulder(root * root * WHITE, grade.contrast)) * 255.0
            })
            .collect();
        Self { curve, speckle: Speckle::bake(), grade: grade.clone(), exposure }
    }

    /// Develops the canvas into `out`, which may be larger.
    pub(super) fn print(&self, canvas: &Canvas, bloom: &Bloom, index: u32, out: &mut RgbFrame) {
        let (w, h) = (out.width as usize, out.height as usize);
        let (across, down) = (canvas.width as f32 / w as f32, canvas.height as f32 / h as f32);
        let same = canvas.width == w && canvas.height == h;
        let mut glow = Vec::new();
        let columns: Vec<(usize, f32)> = (0..w).map(|x| bloom.column((x as f32 + 0.5) * across)).collect();
        for y in 0..h {
            let cy = (y as f32 + 0.5) * down;
            bloom.row(cy, &mut glow);
            let row = &mut out.pixels[y * w * 3..(y + 1) * w * 3];
            let specks = self.speckle.row(y, index);
            for (step, bytes) in row.chunks_mut(LANES * 3).enumerate() {
                let start = step * LANES;
                let mut light = [[0.0; LANES]; 3];
                #[expect(clippy::needless_range_loop, reason = "a lane is a column of three rows")]
                for lane in 0..bytes.len() / 3 {
                    let x = start + lane;
                    let seen = if same {
                        let p = canvas.pixels[y * w + x];
                        [p[0], p[1], p[2]]
                    } else {
                        canvas.sample((x as f32 + 0.5) * across, cy).into()
                    };
                    let (column, part) = columns[x];
                    let around: [f32; 3] = glow[column].lerp(glow[column + 1], part).into();
                    for channel in 0..3 {
                        light[channel][lane] = seen[channel] * self.exposure + around[channel] * self.grade.bloom;
                    }
                }
                self.grade_lanes(&mut light, (start, w), (y, h), specks.at(step));
                for (lane, pixel) in bytes.chunks_exact_mut(3).enumerate() {
                    for (channel, byte) in pixel.iter_mut().enumerate() {
                        *byte = light[channel][lane] as u8;
                    }
                }
            }
        }
    }

    /// Turns light into display values, 0 to 255: vignette, colours, curve,
    /// grain and dither.
    #[inline(always)]
    fn grade_lanes(
        &self,
        light: &mut Lanes,
        (start, w): (usize, usize),
        (y, h): (usize, usize),
        (dither, grain): (&[f32; LANES], &[f32; LANES]),
    ) {
        let grade = &self.grade;
        let shade = grade.vignette * 0.42;
        let v = (y as f32 + 0.5) / h as f32 * 2.0 - 1.0;
        let mut specks = [0.0; LANES];
        for lane in 0..LANES {
            let rgb = Vec3::from([light[0][lane], light[1][lane], light[2][lane]]);
            let u = ((start + lane) as f32 + 0.5) * (2.0 / w as f32) - 1.0;
            let rgb = rgb * (1.0 - shade * smoothstep(0.25, 2.1, u * u + v * v));
            let luma = rgb.luma();
            let tone = clamp01(luma * 1.6);
            let rgb = rgb * grade.shadows.lerp(grade.lights, tone);
            let grey = Vec3::splat(luma);
            let rgb = grey + (rgb - grey) * grade.saturation;
            // Very bright colours wash out towards white, as on film.
            let over = clamp01((luma - 1.2) * 0.16);
            let rgb = rgb.lerp(grey, over * 0.55);
            for (channel, value) in [rgb.x, rgb.y, rgb.z].into_iter().enumerate() {
                light[channel][lane] = (value.max(0.0) * (1.0 / WHITE)).sqrt().min(1.0) * (STEPS - 1) as f32 + 0.5;
            }
            specks[lane] = dither[lane] + grain[lane] * (grade.grain * 7.0) * (1.0 - tone * 0.75);
        }
        for channel in light {
            for (value, speck) in channel.iter_mut().zip(&specks) {
                *value = self.curve[(*value as usize).min(STEPS - 1)] + speck;
            }
        }
    }
}

/// Pixels along a side of the speckle, which repeats.
const TILE: usize = 256;

/// Dither and grain: baked once, and shifted from frame to frame.
struct Speckle {
    /// What rounds a display value up or down, 0 to 1 about a half.
    dither: Vec<[f32; LANES]>,
    /// -1 to 1.
    grain: Vec<[f32; LANES]>,
}

/// The speckle of one row of a frame.
struct Specks<'a> {
    dither: &'a [[f32; LANES]],
    grain: &'a [[f32; LANES]],
    shift: usize,
}

impl Speckle {
    fn bake() -> Self {
        let cells = |of: fn(u32) -> f32| {
            let cell = |i: usize, lane: usize| {
                of(hash2((i % (TILE / LANES) * LANES + lane) as i32, (i / (TILE / LANES)) as i32, 7))
            };
            (0..TILE * TILE / LANES).map(|i| std::array::from_fn(|lane| cell(i, lane))).collect()
        };
        Self {
            dither: cells(|dice| ((dice & 255) + (dice >> 8 & 255)) as f32 * (0.5 / 255.0)),
            grain: cells(|dice| (dice >> 16 & 255) as f32 * (1.0 / 127.5) - 1.0),
        }
    }

    fn row(&self, y: usize, index: u32) -> Specks<'_> {
        let dice = hash2(index as i32, 3, 11) as usize;
        let row = (y + dice / TILE) % TILE * (TILE / LANES);
        let line = row..row + TILE / LANES;
        Specks { dither: &self.dither[line.clone()], grain: &self.grain[line], shift: dice }
    }
}

impl Specks<'_> {
    #[inline(always)]
    fn at(&self, step: usize) -> (&[f32; LANES], &[f32; LANES]) {
        let at = (step + self.shift) % (TILE / LANES);
        (&self.dither[at], &self.grain[at])
    }
}

/// A film's response: toe, straight part and shoulder.
fn shoulder(x: f32, contrast: f32) -> f32 {
    let x = pow(x / 0.18, contrast) * 0.18;
    let (a, b, c, d, e) = (2.51, 0.03, 2.43, 0.59, 0.14);
    let x = x * 0.78;
    clamp01(x * (a * x + b) / (x * (c * x + d) + e))
}

/// The sRGB curve.
fn encode(x: f32) -> f32 {
    if x <= 0.003_130_8 { x * 12.92 } else { 1.055 * pow(x, 1.0 / 2.4) - 0.055 }
}

/// Light that spreads around what is bright.
pub(super) struct Bloom {
    width: usize,
    height: usize,
    scale: f32,
    light: Vec<Vec3>,
}

impl Bloom {
    /// Gathers what is brighter than paper and blurs it, small and wide.
    pub(super) fn gather(canvas: &Canvas, exposure: f32) -> Self {
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

    /// One row of the light at height `y` of the canvas.
    fn row(&self, y: f32, row: &mut Vec<Vec3>) {
        let fy = (y * self.scale - 0.5).clamp(0.0, (self.height as f32 - 1.001).max(0.0));
        let (iy, t) = (fy as usize, fy - (fy as usize) as f32);
        let above = &self.light[iy * self.width..][..self.width];
        let below = &self.light[(iy + 1).min(self.height - 1) * self.width..][..self.width];
        row.clear();
        row.extend(above.iter().zip(below).map(|(above, below)| above.lerp(*below, t)));
        // One more, for what lies beyond the last.
        row.extend(row.last().copied());
    }

    /// Between which places of a row `x` of the canvas lies, and where.
    fn column(&self, x: f32) -> (usize, f32) {
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

/// Exposure that brings a small picture's middle tones to `key`.
pub(super) fn meter(canvas: &Canvas, key: f32) -> f32 {
    // The middle of the picture counts most.
    let weighed = |i: usize, p: &[f32; 4]| {
        let y = (i / canvas.width) as f32 / canvas.height as f32;
        let luma = Vec3::from([p[0], p[1], p[2]]).luma().clamp(1e-4, 3.0);
        (mix(1.0, 0.5, (y * 2.0 - 1.0).abs()), luma)
    };
    let (mut logs, mut total) = (0.0, 0.0);
    for (i, p) in canvas.pixels.iter().enumerate() {
        let (weight, luma) = weighed(i, p);
        logs += weight * crate::maths::log2(luma);
        total += weight;
    }
    let total = f32::max(total, 1e-3);
    let low = exp2(logs / total);
    let mut sum = 0.0;
    for (i, p) in canvas.pixels.iter().enumerate() {
        // A lamp or a beam is no reason to darken all else.
        let (weight, luma) = weighed(i, p);
        sum += weight * luma.min(low * 5.0);
    }
    // A dark sky must not lift the little that is lit, nor a bright one press
    // all else into black: between the two means lies what an eye would choose.
    let mean = low * 0.55 + sum / total * 0.45;
    (key * 0.94 / mean.max(1e-4)).clamp(0.15, 16.0)
}
