//! From linear light to the finished picture: bloom laid over it, exposure, film
//! curve, grade, vignette, enlargement, grain, and the dither that leaves no bands.
//!
//! Works on the canvas alone; styles that redraw the picture come after.

use super::bloom::Bloom;
use super::enlarge::Enlarger;
use crate::frame::RgbFrame;
use crate::maths::{Vec3, clamp01, exp2, larger, mix, pow, smoothstep};
use crate::noise::hash2;
use crate::render::canvas::Canvas;
use crate::scene::Grade;

/// Steps of the film curve's table, so many that the nearest one will do.
const STEPS: usize = 4096;
/// The brightest light that the table tells apart.
const WHITE: f32 = 16.0;
/// Pixels that are developed together.
const LANES: usize = 16;

/// Some neighbouring pixels, channel by channel.
type Lanes = [[f32; LANES]; 3];

/// The film: its curve as a table, and its grain.
pub(crate) struct Film {
    /// Display values, 0 to 255, by the square root of light.
    curve: Box<[f32; STEPS]>,
    speckle: Speckle,
}

impl Film {
    pub(crate) fn new(grade: &Grade) -> Self {
        let curve = std::array::from_fn(|i| {
            let root = i as f32 / (STEPS - 1) as f32;
            encode(shoulder(root * root * WHITE, grade.contrast)) * 255.0
        });
        Self { curve: Box::new(curve), speckle: Speckle::bake() }
    }

    /// Develops the canvas, exposed and graded as told, into `out`, which may be
    /// larger.
    pub(crate) fn print(
        &self,
        (canvas, exposure): (&Canvas, f32),
        (bloom, grade): (&Bloom, &Grade),
        index: u32,
        out: &mut RgbFrame,
    ) {
        let (w, h) = (out.width as usize, out.height as usize);
        let mut desk = Desk::new(self, (canvas, exposure), (bloom, grade));
        if (canvas.width, canvas.height) == (w, h) {
            let mut row = vec![[0.0; 4]; w];
            for (y, bytes) in out.pixels.chunks_exact_mut(w * 3).enumerate() {
                desk.develop(y, &mut row);
                self.speckle.row(y, index).lay(&row, bytes);
            }
            return;
        }
        let mut enlarger = Enlarger::new((canvas.width, canvas.height), (w, h));
        for (y, bytes) in out.pixels.chunks_exact_mut(w * 3).enumerate() {
            let row = enlarger.row(y, |y, row| desk.develop(y, row));
            self.speckle.row(y, index).lay(row, bytes);
        }
    }

    /// Turns light into places of the curve's table: vignette and colours. What is
    /// left in `specks` is how much grain is seen.
    #[inline(always)]
    fn grade_lanes(grade: &Grade, light: &mut Lanes, falloff: &[f32; LANES], specks: &mut [f32; LANES]) {
        for lane in 0..LANES {
            let rgb = Vec3::from([light[0][lane], light[1][lane], light[2][lane]]) * falloff[lane];
            let luma = rgb.luma();
            let tone = clamp01(luma * 1.6);
            let rgb = rgb * grade.shadows.lerp(grade.lights, tone);
            let grey = Vec3::splat(luma);
            // What shines keeps its colour by night too, and so does what is blue.
            let blue = clamp01((rgb.z - larger(rgb.x, rgb.y)) * 3.0 / (luma + 0.02));
            let vivid = grade.saturation + (1.0 - grade.saturation).max(0.0) * larger(tone * tone * tone, blue);
            let rgb = grey + (rgb - grey) * vivid;
            // Very bright colours wash out towards white, as on film.
            let over = clamp01((luma - 1.2) * 0.16);
            let rgb = rgb.lerp(grey, over * 0.55);
            for (channel, value) in [rgb.x, rgb.y, rgb.z].into_iter().enumerate() {
                light[channel][lane] = (value.max(0.0) * (1.0 / WHITE)).sqrt().min(1.0) * (STEPS - 1) as f32;
            }
            specks[lane] = (grade.grain * 7.0) * (1.0 - tone * 0.75);
        }
    }

    /// The display value at a place of the curve's table.
    #[inline(always)]
    fn value(&self, place: f32) -> f32 {
        self.curve[whole(place) as usize % STEPS]
    }
}

/// Where one canvas is developed, row by row.
struct Desk<'a> {
    film: &'a Film,
    canvas: &'a Canvas,
    exposure: f32,
    bloom: &'a Bloom,
    grade: &'a Grade,
    /// Between which places of the bloom each column lies.
    columns: Vec<(usize, f32)>,
    /// The bloom along the row in hand.
    glow: Vec<[f32; 4]>,
    /// Square of how far each column lies from the middle; the edge is at one.
    aside: Vec<f32>,
}

impl<'a> Desk<'a> {
    fn new(film: &'a Film, (canvas, exposure): (&'a Canvas, f32), (bloom, grade): (&'a Bloom, &'a Grade)) -> Self {
        let w = canvas.width;
        let aside = (0..w.next_multiple_of(LANES)).map(|x| {
            let u = (x as f32 + 0.5) * (2.0 / w as f32) - 1.0;
            u * u
        });
        Self {
            columns: (0..w).map(|x| bloom.column(x as f32 + 0.5)).collect(),
            glow: Vec::new(),
            aside: aside.collect(),
            film,
            canvas,
            exposure,
            bloom,
            grade,
        }
    }

    /// Display values of one row, 0 to 255, and beside them how much grain is
    /// seen in each pixel.
    fn develop(&mut self, y: usize, row: &mut [[f32; 4]]) {
        let Self { film, canvas, columns, glow, aside, .. } = self;
        let (w, h) = (canvas.width, canvas.height);
        self.bloom.row(y as f32 + 0.5, glow);
        let v = (y as f32 + 0.5) / h as f32 * 2.0 - 1.0;
        let shade = self.grade.vignette * 0.42;
        let pixels = canvas.pixels[y * w..][..w].chunks(LANES);
        let places = columns.chunks(LANES).zip(aside.chunks_exact(LANES));
        for ((pixels, (columns, aside)), row) in pixels.zip(places).zip(row.chunks_mut(LANES)) {
            let mut exposed = [[0.0; 4]; LANES];
            for ((exposed, pixel), (column, part)) in exposed.iter_mut().zip(pixels).zip(columns) {
                let Some([before, after]) = glow[*column..].first_chunk() else { continue };
                for channel in 0..4 {
                    let around = mix(before[channel], after[channel], *part);
                    exposed[channel] = pixel[channel] * self.exposure + around * self.grade.bloom;
                }
            }
            let mut light: Lanes = std::array::from_fn(|channel| std::array::from_fn(|lane| exposed[lane][channel]));
            let falloff: [f32; LANES] =
                std::array::from_fn(|lane| 1.0 - shade * smoothstep(0.25, 2.1, aside[lane] + v * v));
            let mut specks = [0.0; LANES];
            Film::grade_lanes(self.grade, &mut light, &falloff, &mut specks);
            for (lane, pixel) in row.iter_mut().enumerate() {
                let [r, g, b] = [0, 1, 2].map(|channel| film.value(light[channel][lane]));
                *pixel = [r, g, b, specks[lane]];
            }
        }
    }
}

/// The nearest whole number, of those that a number from 0 to 65535 can have:
/// in the lowest bits, without a conversion.
#[inline(always)]
fn whole(value: f32) -> u16 {
    (value + 8_388_608.0).to_bits() as u16
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
    /// Rounds a row of display values, with grain laid over them.
    fn lay(&self, row: &[[f32; 4]], bytes: &mut [u8]) {
        let steps = row.chunks(LANES).zip(bytes.chunks_mut(LANES * 3));
        for (step, (row, bytes)) in steps.enumerate() {
            let at = (step + self.shift) % (TILE / LANES);
            let specks = self.dither[at].iter().zip(&self.grain[at]);
            for ((pixel, (dither, grain)), bytes) in row.iter().zip(specks).zip(bytes.chunks_exact_mut(3)) {
                let speck = dither + grain * pixel[3];
                for (value, byte) in pixel.iter().zip(bytes) {
                    let value = value + speck - 0.5;
                    let value = if value > 0.0 { value } else { 0.0 };
                    let value = if value < 255.0 { value } else { 255.0 };
                    *byte = whole(value) as u8;
                }
            }
        }
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

/// Exposure that brings a small picture's middle tones to `key`.
pub(crate) fn meter(canvas: &Canvas, key: f32) -> f32 {
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
