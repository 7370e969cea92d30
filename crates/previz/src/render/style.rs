//! Treatments that redraw the finished picture: flat illustration,
//! watercolour, ink wash, noir and neon.
//!
//! Works on finished pixels alone; every one is the same for the same frame.

use super::grain::Grain;
use super::sign::letter;
use crate::frame::RgbFrame;
use crate::maths::{clamp01, exp, mix, smoothstep};
use crate::script::Style;

/// Applies a style. Paper and strokes come from `grain`.
pub(super) fn apply(style: Style, grain: &Grain, frame: &mut RgbFrame) {
    match style {
        Style::Cinematic | Style::Slate => {}
        Style::Illustration => illustration(frame),
        Style::Watercolour => watercolour(grain, frame),
        Style::InkWash => ink_wash(grain, frame),
        Style::Noir => noir(frame),
        Style::Neon => neon(frame),
    }
}

/// A picture of numbers from 0 to 1.
struct Plane {
    width: usize,
    height: usize,
    rgb: Vec<[f32; 3]>,
}

impl Plane {
    fn of(frame: &RgbFrame) -> Self {
        let rgb = frame.pixels.chunks_exact(3).map(|p| [0, 1, 2].map(|i| f32::from(p[i]) / 255.0)).collect();
        Self { width: frame.width as usize, height: frame.height as usize, rgb }
    }

    fn luma(&self, x: usize, y: usize) -> f32 {
        let p = self.rgb[y.min(self.height - 1) * self.width + x.min(self.width - 1)];
        p[0] * 0.2126 + p[1] * 0.7152 + p[2] * 0.0722
    }

    /// Strength of the edge at a pixel, over `reach` pixels.
    fn edge(&self, x: usize, y: usize, reach: usize) -> f32 {
        let (x0, y0) = (x.saturating_sub(reach), y.saturating_sub(reach));
        let dx = self.luma(x + reach, y) - self.luma(x0, y);
        let dy = self.luma(x, y + reach) - self.luma(x, y0);
        (dx * dx + dy * dy).sqrt()
    }

    /// The calmest of four quarters around each pixel: flattens texture and
    /// keeps edges (Kuwahara's filter), by sums over the picture.
    fn calmed(&self, radius: usize) -> Vec<[f32; 3]> {
        let sums = Sums::of(self);
        let mut out = vec![[0.0; 3]; self.rgb.len()];
        for y in 0..self.height {
            for x in 0..self.width {
                let (left, top) = (x.saturating_sub(radius), y.saturating_sub(radius));
                let (right, bottom) = ((x + radius).min(self.width - 1), (y + radius).min(self.height - 1));
                let quarters = [(left, top, x, y), (x, top, right, y), (left, y, x, bottom), (x, y, right, bottom)];
                let mut best = f64::MAX;
                for quarter in quarters {
                    let (mean, variance) = sums.mean(quarter);
                    if variance < best {
                        best = variance;
                        out[y * self.width + x] = mean;
                    }
                }
            }
        }
        out
    }
}

/// Running sums of colour and of squared brightness.
struct Sums {
    stride: usize,
    cells: Vec<[f64; 5]>,
}

impl Sums {
    fn of(plane: &Plane) -> Self {
        let stride = plane.width + 1;
        let mut cells = vec![[0.0; 5]; stride * (plane.height + 1)];
        for y in 0..plane.height {
            let mut row = [0.0; 5];
            for x in 0..plane.width {
                let [r, g, b] = plane.rgb[y * plane.width + x].map(f64::from);
                let luma = r * 0.2126 + g * 0.7152 + b * 0.0722;
                for (sum, value) in row.iter_mut().zip([r, g, b, luma, luma * luma]) {
                    *sum += value;
                }
                let above = cells[y * stride + x + 1];
                let cell = &mut cells[(y + 1) * stride + x + 1];
                for i in 0..5 {
                    cell[i] = above[i] + row[i];
                }
            }
        }
        Self { stride, cells }
    }

    /// Mean colour and variance of a rectangle, both ends included.
    fn mean(&self, (x0, y0, x1, y1): (usize, usize, usize, usize)) -> ([f32; 3], f64) {
        let (a, b) = (self.cells[y0 * self.stride + x0], self.cells[y0 * self.stride + x1 + 1]);
        let (c, d) = (self.cells[(y1 + 1) * self.stride + x0], self.cells[(y1 + 1) * self.stride + x1 + 1]);
        let scale = 1.0 / ((x1 - x0 + 1) * (y1 - y0 + 1)) as f64;
        let sum = |i: usize| (d[i] - b[i] - c[i] + a[i]) * scale;
        let luma = sum(3);
        ([sum(0) as f32, sum(1) as f32, sum(2) as f32], sum(4) - luma * luma)
    }
}

/// By how much a dark picture is painted lighter than it is seen, so that its
/// brighter parts reach `key`: paper has no night of its own.
fn lightened(frame: &RgbFrame, key: f32) -> f32 {
    let mut histogram = [0_u32; 256];
    for p in frame.pixels.chunks_exact(3) {
        let tone = u32::from(p[0]) * 54 + u32::from(p[1]) * 183 + u32::from(p[2]) * 19;
        histogram[(tone >> 8) as usize] += 1;
    }
    let mut brighter = frame.width * frame.height * 3 / 20;
    let mut tone = 255;
    while tone > 0 && histogram[tone] < brighter {
        brighter -= histogram[tone];
        tone -= 1;
    }
    (key * 255.0 / (tone as f32 + 1.0)).clamp(1.0, 4.0)
}

fn radius(frame: &RgbFrame, share: f32) -> usize {
    ((frame.height.min(frame.width) as f32 * share) as usize).max(1)
}

fn put(frame: &mut RgbFrame, at: usize, rgb: [f32; 3]) {
    for (i, value) in rgb.into_iter().enumerate() {
        frame.pixels[at * 3 + i] = (clamp01(value) * 255.0 + 0.5) as u8;
    }
}

fn luma(p: [f32; 3]) -> f32 {
    p[0] * 0.2126 + p[1] * 0.7152 + p[2] * 0.0722
}

/// Flat shapes in a few tones of clear colour.
fn illustration(frame: &mut RgbFrame) {
    let plane = Plane::of(frame);
    let calm = plane.calmed(radius(frame, 0.008));
    let light = lightened(frame, 0.42);
    for (at, p) in calm.into_iter().enumerate() {
        let p = p.map(|c| c * light);
        let y = luma(p);
        let steps = 9.0;
        // Tones in steps with softened treads, so that skies show no rings.
        let level = y * steps;
        let tread = crate::maths::floor(level) + smoothstep(0.32, 0.68, crate::maths::fract(level));
        let scale = (tread / steps + 0.02) / (y + 0.02);
        put(frame, at, p.map(|c| mix(y, c, 1.32) * mix(1.0, scale, 0.75) * 1.03));
    }
}

/// Pigment that gathers at edges and thins out on paper.
fn watercolour(grain: &Grain, frame: &mut RgbFrame) {
    let plane = Plane::of(frame);
    let (w, h) = (plane.width, plane.height);
    let calm = Plane { rgb: plane.calmed(radius(frame, 0.009)), ..plane };
    let scale = 1.0 / h.min(w) as f32;
    for y in 0..h {
        for x in 0..w {
            let (u, v) = (x as f32 * scale, y as f32 * scale);
            let wash = grain.at(u * 0.6, v * 0.6)[0] + 0.5 * grain.at(u * 2.1, v * 2.1)[0];
            let paper = grain.at(u * 5.2, v * 5.2);
            let shift = |t: f32| (t * 0.006 / scale) as i32;
            let (sx, sy) = (shift(grain.at(u * 1.3, v * 1.3 + 0.4)[0]), shift(grain.at(u * 1.3 + 0.7, v * 1.3)[0]));
            let px = (x as i32 + sx).clamp(0, w as i32 - 1) as usize;
            let py = (y as i32 + sy).clamp(0, h as i32 - 1) as usize;
            let p = calm.rgb[py * w + px];
            let edge = smoothstep(0.03, 0.2, calm.edge(px, py, 2));
            let density = 0.80 + 0.2 * wash + 0.16 * edge + 0.07 * paper[0];
            // Light passes the pigment twice: colours multiply on the paper.
            let y0 = luma(p);
            let rgb = p.map(|c| {
                let body = clamp01(mix(y0, c, 1.16) * 0.92 + 0.13);
                let thinned = mix(0.985, body, clamp01(density));
                thinned * (1.0 - 0.05 * (paper[3] * 0.4 + paper[0]).max(0.0))
            });
            let border = border(u / (w as f32 * scale), v / (h as f32 * scale), wash);
            put(frame, y * w + x, rgb.map(|c| mix(0.965, c, border)));
        }
    }
}

/// How far the wash reaches towards the edge of the sheet.
fn border(u: f32, v: f32, wash: f32) -> f32 {
    let inside = u.min(1.0 - u).min((v.min(1.0 - v)) * 0.8);
    smoothstep(0.004, 0.03, inside + wash * 0.012)
}

/// Black ink on warm paper: tones pool, edges are brushed, mist stays blank.
fn ink_wash(grain: &Grain, frame: &mut RgbFrame) {
    let plane = Plane::of(frame);
    let light = lightened(frame, 0.56);
    let calmed = plane.calmed(radius(frame, 0.007)).into_iter().map(|p| p.map(|c| c * light)).collect();
    let (w, h) = (plane.width, plane.height);
    let calm = Plane { rgb: calmed, ..plane };
    let scale = 1.0 / h.min(w) as f32;
    let (mut pooled, mut wet) = (vec![0.0_f32; w], vec![0.0_f32; w]);
    let (drain, gap) = (exp(-9.0 * scale), radius(frame, 0.012));
    for y in 0..h {
        wet.copy_from_slice(&pooled);
        for x in 0..w {
            let (u, v) = (x as f32 * scale, y as f32 * scale);
            let pool = grain.at(u * 0.9, v * 0.9)[0];
            let fibre = grain.at(u * 6.0, v * 1.6);
            let p = calm.rgb[y * w + x];
            let tone = luma(p);
            // Ink gathers under what is lighter above: ridges are dark, and their
            // feet are lost in mist.
            let above = calm.luma(x, y.saturating_sub(gap));
            let spread = wet[x] * 0.4 + (wet[x.saturating_sub(2)] + wet[(x + 2).min(w - 1)]) * 0.3;
            pooled[x] = (spread * drain).max(smoothstep(0.03, 0.22, above - tone));
            let ink = smoothstep(0.8, 0.06, tone + pool * 0.12) + pooled[x] * (0.3 + 0.12 * pool);
            // A star or a snowflake has an edge near by and none further off.
            let edge = calm.edge(x, y, 2).min(calm.edge(x, y, gap) * 1.6);
            let line = smoothstep(0.06, 0.26, edge) * (0.55 + 0.45 * fibre[0]);
            let dark = clamp01(ink * (0.86 + 0.16 * pool) + line * 0.55);
            let red = clamp01((p[0] - p[1].max(p[2])) * 2.6 - 0.35);
            let paper = 0.95 - 0.03 * fibre[0].abs() - 0.012 * fibre[3];
            let rgb = [
                mix(paper, 0.09, dark).max(red * 0.62),
                mix(paper * 0.975, 0.085, dark) * (1.0 - red * 0.75),
                mix(paper * 0.92, 0.09, dark) * (1.0 - red * 0.75),
            ];
            let edge = border(u / (w as f32 * scale), v / (h as f32 * scale), pool);
            put(frame, y * w + x, [mix(0.94, rgb[0], edge), mix(0.917, rgb[1], edge), mix(0.865, rgb[2], edge)]);
        }
    }
    seal(grain, frame);
}

/// The painter's red seal near a lower corner, four letters of no language.
fn seal(grain: &Grain, frame: &mut RgbFrame) {
    let (w, h) = (frame.width as usize, frame.height as usize);
    let side = radius(frame, 0.075);
    let (left, top) = (side * 9 / 10, h.saturating_sub(side * 2));
    for y in top..(top + side).min(h) {
        for x in left..(left + side).min(w) {
            let (u, v) = ((x - left) as f32 / side as f32, 1.0 - (y - top) as f32 / side as f32);
            let edge = u.min(1.0 - u).min(v.min(1.0 - v));
            let worn = grain.at(u * 0.7 + 0.3, v * 0.7)[0];
            let cell = (u * 2.0) as u32 + (v * 2.0) as u32 * 2;
            let (lu, lv) = (crate::maths::fract(u * 2.0), crate::maths::fract(v * 2.0));
            let cut = letter(0.5 + (lu - 0.5) * 1.15, 0.5 + (lv - 0.5) * 1.15, 90 + cell, 3.0 / side as f32);
            let stamp = smoothstep(0.0, 0.05, edge + worn * 0.04) * (1.0 - 0.9 * cut) * (0.86 + 0.2 * worn);
            let at = (y * w + x) * 3;
            for (i, ink) in [0.68, 0.13, 0.1].into_iter().enumerate() {
                let paper = f32::from(frame.pixels[at + i]) / 255.0;
                frame.pixels[at + i] = (clamp01(mix(paper, ink, clamp01(stamp))) * 255.0 + 0.5) as u8;
            }
        }
    }
}

/// Black and white with deep shadows and hard light.
fn noir(frame: &mut RgbFrame) {
    for p in frame.pixels.chunks_exact_mut(3) {
        let tone = (f32::from(p[0]) * 0.34 + f32::from(p[1]) * 0.56 + f32::from(p[2]) * 0.1) / 255.0;
        let hard = tone * tone * (3.0 - 2.0 * tone);
        let shown = clamp01(mix(tone, hard, 0.85) * 1.12 - 0.05) * 255.0;
        (p[0], p[1], p[2]) = ((shown + 0.5) as u8, (shown + 0.5) as u8, (shown * 0.985 + 0.5) as u8);
    }
}

/// Night-dark planes whose edges glow in magenta and cyan.
fn neon(frame: &mut RgbFrame) {
    let plane = Plane::of(frame);
    let (w, h) = (plane.width, plane.height);
    let reach = radius(frame, 0.0022);
    // A single star has an edge near by and none a little further off.
    let edge = |x: usize, y: usize| plane.edge(x, y, reach).min(plane.edge(x, y, reach * 3) * 1.6);
    let edges: Vec<f32> = (0..w * h).map(|i| smoothstep(0.05, 0.42, edge(i % w, i / w))).collect();
    let glow = blurred(&edges, w, h, radius(frame, 0.012));
    for y in 0..h {
        let t = y as f32 / h as f32;
        for x in 0..w {
            let at = y * w + x;
            let p = plane.rgb[at];
            let tone = luma(p);
            let side = clamp01(t * 0.7 + 0.3 * x as f32 / w as f32 + (p[0] - p[2]) * 0.6);
            let line = [mix(0.1, 1.0, side), mix(0.85, 0.18, side), 1.0 - 0.25 * side];
            let base = [mix(0.05, 0.35, tone * side), tone * 0.12, mix(0.1, 0.42, tone)];
            let light = edges[at] * 0.9 + glow[at] * 0.75;
            let mut rgb = [0.0; 3];
            for i in 0..3 {
                let own = p[i] * mix(0.2, 0.62, smoothstep(0.45, 0.9, tone));
                rgb[i] = 1.0 - exp(-(base[i] + own + line[i] * light) * 1.25);
            }
            put(frame, at, rgb);
        }
    }
}

fn blurred(image: &[f32], width: usize, height: usize, radius: usize) -> Vec<f32> {
    let mut out = image.to_vec();
    for _ in 0..2 {
        out = turn_rows(&out, width, height, radius);
        out = turn_rows(&out, height, width, radius);
    }
    out
}

fn turn_rows(image: &[f32], width: usize, height: usize, radius: usize) -> Vec<f32> {
    let mut out = vec![0.0; image.len()];
    let scale = 1.0 / (radius * 2 + 1) as f32;
    for y in 0..height {
        let row = &image[y * width..(y + 1) * width];
        for x in 0..width {
            let (from, to) = (x.saturating_sub(radius), (x + radius).min(width - 1));
            out[x * height + y] = row[from..=to].iter().sum::<f32>() * scale;
        }
    }
    out
}
