//! A finished picture as numbers, and what every treatment asks of it: its
//! edges, its calmed tones, how dark it is.
//!
//! Knows no style.

use crate::frame::RgbFrame;
use crate::maths::clamp01;

/// A picture of numbers from 0 to 1.
pub(crate) struct Plane {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) rgb: Vec<[f32; 3]>,
}

impl Plane {
    pub(crate) fn of(frame: &RgbFrame) -> Self {
        let rgb = frame.pixels.chunks_exact(3).map(|p| [0, 1, 2].map(|i| f32::from(p[i]) / 255.0)).collect();
        Self { width: frame.width as usize, height: frame.height as usize, rgb }
    }

    pub(crate) fn luma(&self, x: usize, y: usize) -> f32 {
        let p = self.rgb[y.min(self.height - 1) * self.width + x.min(self.width - 1)];
        p[0] * 0.2126 + p[1] * 0.7152 + p[2] * 0.0722
    }

    /// Mean colour of a square, as far as the picture reaches.
    pub(crate) fn mean(&self, (left, top): (usize, usize), side: usize) -> [f32; 3] {
        let (right, bottom) = ((left + side).min(self.width), (top + side).min(self.height));
        let mut sum = [0.0; 3];
        for row in self.rgb.chunks_exact(self.width).take(bottom).skip(top) {
            row[left..right].iter().for_each(|p| (0..3).for_each(|i| sum[i] += p[i]));
        }
        sum.map(|c| c / ((right - left) * (bottom - top)).max(1) as f32)
    }

    /// Strength of the edge at a pixel, over `reach` pixels.
    pub(crate) fn edge(&self, x: usize, y: usize, reach: usize) -> f32 {
        let (x0, y0) = (x.saturating_sub(reach), y.saturating_sub(reach));
        let dx = self.luma(x + reach, y) - self.luma(x0, y);
        let dy = self.luma(x, y + reach) - self.luma(x, y0);
        (dx * dx + dy * dy).sqrt()
    }

    /// The calmest of four quarters around each pixel: flattens texture and
    /// keeps edges (Kuwahara's filter), by sums over the picture.
    pub(crate) fn calmed(&self, radius: usize) -> Vec<[f32; 3]> {
        let sums = Sums::of(self);
        let mut out = Vec::with_capacity(self.rgb.len());
        for y in 0..self.height {
            let (top, bottom) = (y.saturating_sub(radius), (y + radius).min(self.height - 1));
            for x in 0..self.width {
                let (left, right) = (x.saturating_sub(radius), (x + radius).min(self.width - 1));
                let quarters = [(left, top, x, y), (x, top, right, y), (left, y, x, bottom), (x, y, right, bottom)];
                let mut best = (f32::MAX, [0.0; 3]);
                for quarter in quarters {
                    let (many, sums) = (count(quarter), sums.over(quarter));
                    let (own, squares) = (u64::from(sums[3]), u64::from(many) * u64::from(sums[4]));
                    let scale = 1.0 / many as f32;
                    let variance = (squares - own * own) as f32 * scale * scale;
                    if variance < best.0 {
                        best = (variance, [0, 1, 2].map(|i| sums[i] as f32 * (scale / 255.0)));
                    }
                }
                out.push(best.1);
            }
        }
        out
    }
}

/// Running sums of colour, of brightness and of its square, in whole numbers:
/// these wrap, and what lies between two of them is exact all the same.
struct Sums {
    stride: usize,
    cells: Vec<[u32; 5]>,
}

impl Sums {
    fn of(plane: &Plane) -> Self {
        let stride = plane.width + 1;
        let mut cells = vec![[0_u32; 5]; stride * (plane.height + 1)];
        for y in 0..plane.height {
            let mut row = [0_u32; 5];
            for x in 0..plane.width {
                let [r, g, b] = plane.rgb[y * plane.width + x].map(|c| (c * 255.0 + 0.5) as u32);
                // Ten bits, so that their squares fit over any square that is asked for.
                let luma = (r * 54 + g * 183 + b * 19) >> 6;
                let above = cells[y * stride + x + 1];
                let cell = &mut cells[(y + 1) * stride + x + 1];
                for (i, value) in [r, g, b, luma, luma * luma].into_iter().enumerate() {
                    row[i] = row[i].wrapping_add(value);
                    cell[i] = above[i].wrapping_add(row[i]);
                }
            }
        }
        Self { stride, cells }
    }

    /// The five sums over a rectangle, both ends included.
    #[inline(always)]
    fn over(&self, (x0, y0, x1, y1): (usize, usize, usize, usize)) -> [u32; 5] {
        let (above, below) = (y0 * self.stride, (y1 + 1) * self.stride);
        let (a, b) = (&self.cells[above + x0], &self.cells[above + x1 + 1]);
        let (c, d) = (&self.cells[below + x0], &self.cells[below + x1 + 1]);
        std::array::from_fn(|i| d[i].wrapping_sub(c[i]).wrapping_sub(b[i]).wrapping_add(a[i]))
    }
}

/// How many pixels a rectangle holds, both ends included.
#[inline(always)]
fn count((x0, y0, x1, y1): (usize, usize, usize, usize)) -> u32 {
    ((x1 - x0 + 1) * (y1 - y0 + 1)) as u32
}

/// By how much a dark picture is painted lighter than it is seen: paper has no
/// night of its own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lift {
    gain: f32,
    /// How much further the darker tones are raised.
    bend: f32,
}

impl Lift {
    /// What brings a picture's brighter parts up to `key`, and its middle tone to
    /// `middle`, though lamps may be in it that are bright already.
    pub(crate) fn of(frame: &RgbFrame, key: f32, middle: f32) -> Self {
        let mut histogram = [0_u32; 256];
        for p in frame.pixels.chunks_exact(3) {
            let tone = u32::from(p[0]) * 54 + u32::from(p[1]) * 183 + u32::from(p[2]) * 19;
            histogram[(tone >> 8) as usize] += 1;
        }
        let pixels = frame.width * frame.height;
        let gain = (key / brighter(&histogram, pixels * 3 / 20)).clamp(1.0, 4.0);
        let own = (brighter(&histogram, pixels / 2) * gain).clamp(0.02, 0.98);
        let bend = ((middle - own) / (own * (1.0 - middle))).clamp(0.0, 5.0);
        Self { gain, bend }
    }

    /// A colour as it is painted.
    #[inline(always)]
    pub(crate) fn on(self, p: [f32; 3]) -> [f32; 3] {
        let scale = self.gain * (1.0 + self.bend) / (1.0 + self.bend * luma(p) * self.gain);
        p.map(|c| c * scale)
    }
}

/// The tone that so many pixels are brighter than.
fn brighter(histogram: &[u32; 256], mut pixels: u32) -> f32 {
    let mut tone = 255;
    while tone > 0 && histogram[tone] < pixels {
        pixels -= histogram[tone];
        tone -= 1;
    }
    (tone as f32 + 1.0) / 255.0
}

pub(crate) fn radius(frame: &RgbFrame, share: f32) -> usize {
    ((frame.height.min(frame.width) as f32 * share) as usize).max(1)
}

pub(crate) fn put(frame: &mut RgbFrame, at: usize, rgb: [f32; 3]) {
    for (i, value) in rgb.into_iter().enumerate() {
        frame.pixels[at * 3 + i] = (clamp01(value) * 255.0 + 0.5) as u8;
    }
}

pub(crate) fn luma(p: [f32; 3]) -> f32 {
    p[0] * 0.2126 + p[1] * 0.7152 + p[2] * 0.0722
}

/// Each pixel's place in lengths of the picture's shorter side, with a colour
/// for it.
pub(crate) fn repaint(frame: &mut RgbFrame, colour: impl Fn((usize, usize), (f32, f32)) -> [f32; 3]) {
    let (w, h) = (frame.width as usize, frame.height as usize);
    let scale = 1.0 / h.min(w) as f32;
    for y in 0..h {
        for x in 0..w {
            put(frame, y * w + x, colour((x, y), (x as f32 * scale, y as f32 * scale)));
        }
    }
}

/// Colours further from, or nearer to, their own grey.
pub(crate) fn saturated(p: [f32; 3], amount: f32) -> [f32; 3] {
    let y = luma(p);
    p.map(|c| y + (c - y) * amount)
}

/// An image of numbers, softened over so many pixels.
pub(crate) fn blurred(image: &[f32], width: usize, height: usize, radius: usize) -> Vec<f32> {
    let mut out = image.to_vec();
    for _ in 0..2 {
        out = turn_rows(&out, width, height, radius);
        out = turn_rows(&out, height, width, radius);
    }
    out
}

fn turn_rows(image: &[f32], width: usize, height: usize, radius: usize) -> Vec<f32> {
    let mut out = vec![0.0; image.len()];
    for (y, row) in image.chunks_exact(width).enumerate() {
        let mut sum: f32 = row[..radius.min(width)].iter().sum();
        for x in 0..width {
            if x + radius < width {
                sum += row[x + radius];
            }
            if x > radius {
                sum -= row[x - radius - 1];
            }
            let (from, to) = (x.saturating_sub(radius), (x + radius).min(width - 1));
            out[x * height + y] = sum / (to - from + 1) as f32;
        }
    }
    out
}
