//! Treatments that make a picture old: film of the thirties, home movies of
//! the sixties, magnetic tape.
//!
//! Works on finished pixels alone; the number of the frame moves dust,
//! scratches and noise.

use super::plane::{Plane, luma, radius, repaint, saturated};
use crate::frame::RgbFrame;
use crate::maths::{clamp01, fract, mix, smoothstep};
use crate::noise::{noise1, unit2};
use crate::render::grain::Grain;

/// Scratches and specks that a frame can have.
const SCRATCHES: i32 = 3;
const SPECKS: i32 = 7;

/// What time has done to a frame.
struct Wear {
    /// Where the frame hangs in the gate, in lengths of the shorter side.
    weave: (f32, f32),
    flicker: f32,
    /// Where grain is read this time.
    grain: (f32, f32),
    /// Columns of scratches with their strength.
    scratches: [(f32, f32); SCRATCHES as usize],
    /// Specks: place, size, and whether they are light.
    specks: [(f32, f32, f32, f32); SPECKS as usize],
}

impl Wear {
    fn of(index: u32, wide: f32) -> Self {
        let n = index as i32;
        let dice = |k: i32| unit2(n, k, 0x0f11);
        Self {
            weave: ((noise1(index as f32 * 0.31, 5)) * 0.0016, noise1(index as f32 * 0.47, 6) * 0.002),
            flicker: 1.0 + 0.05 * noise1(index as f32 * 0.83, 7) + 0.03 * (dice(0) - 0.5),
            grain: (dice(1), dice(2)),
            // A scratch stays for some frames and wanders a little.
            scratches: std::array::from_fn(|i| {
                let (run, k) = (n / 9, 40 + i as i32);
                let at = unit2(run, k, 0x5c7a) * wide + noise1(index as f32 * 0.4 + k as f32, 8) * 0.004;
                (at, if unit2(run, k, 0x5c7b) < 0.45 { 0.25 + 0.2 * dice(k) } else { 0.0 })
            }),
            specks: std::array::from_fn(|i| {
                let k = 60 + i as i32 * 4;
                let large = dice(k + 2) * dice(k + 2);
                (dice(k) * wide, dice(k + 1), 0.002 + 0.006 * large, if dice(k + 3) < 0.6 { 0.08 } else { 0.9 })
            }),
        }
    }

    /// Lays scratches and specks over a tone.
    fn mar(&self, tone: f32, (u, v): (f32, f32), rough: f32) -> f32 {
        let mut tone = tone;
        for (at, strength) in self.scratches {
            tone = mix(tone, 0.86, smoothstep(0.0016, 0.0004, (u - at).abs()) * strength * (0.7 + 0.5 * rough));
        }
        for (x, y, size, shade) in self.specks {
            let away = ((u - x) * (u - x) + (v - y) * (v - y)).sqrt() + rough * size * 0.7;
            tone = mix(tone, shade, smoothstep(size, size * 0.6, away) * 0.75);
        }
        tone
    }
}

/// How much light is left towards the corners, where the frame ends roundly.
fn corners((u, v): (f32, f32), (wide, high): (f32, f32), depth: f32) -> f32 {
    let (x, y) = ((u / wide * 2.0 - 1.0).abs(), (v / high * 2.0 - 1.0).abs());
    let dim = 1.0 - depth * smoothstep(0.35, 1.45, x * x + y * y);
    let (x4, y4) = (x * x * x * x, y * y * y * y);
    dim * smoothstep(1.72, 1.5, x4 * x4 + y4 * y4 + 0.3 * x4 * y4)
}

fn size(plane: &Plane) -> (f32, f32) {
    let short = plane.height.min(plane.width) as f32;
    (plane.width as f32 / short, plane.height as f32 / short)
}

/// The pixel at a place in lengths of the shorter side.
fn read(plane: &Plane, (u, v): (f32, f32)) -> [f32; 3] {
    let short = plane.height.min(plane.width) as f32;
    let x = ((u * short) as i32).clamp(0, plane.width as i32 - 1) as usize;
    let y = ((v * short) as i32).clamp(0, plane.height as i32 - 1) as usize;
    plane.rgb[y * plane.width + x]
}

/// The grain of film at a pixel, -1 to 1: clumps that overlap, others in each frame.
fn clumps((x, y): (usize, usize), side: usize, index: u32) -> f32 {
    let cell =
        |x: usize, y: usize, seed: u32| unit2((x / side) as i32, (y / side) as i32, index.wrapping_mul(3) + seed);
    cell(x, y, 1) + cell(x + side / 2, y + side / 2, 2) - 1.0
}

/// Black and white film of the thirties: soft greys, grain, flicker, dust.
pub(crate) fn old_film(grain: &Grain, index: u32, frame: &mut RgbFrame) {
    let plane = Plane::of(frame);
    let (wide, high) = size(&plane);
    let wear = Wear::of(index, wide);
    let speck = radius(frame, 0.003);
    repaint(frame, |(x, y), (u, v)| {
        let p = read(&plane, (u + wear.weave.0, v + wear.weave.1));
        // Such film hardly saw red.
        let tone = p[0] * 0.18 + p[1] * 0.52 + p[2] * 0.3;
        let soft = mix(tone, smoothstep(-0.05, 1.0, tone), 0.6) * 0.88 + 0.05;
        let silver = clumps((x, y), speck, index);
        let tone = soft * wear.flicker + silver * 0.17 * (0.45 + soft * (1.0 - soft) * 2.0);
        let rough = grain.soft(u * 5.0 + wear.grain.0, v * 5.0 + wear.grain.1);
        let tone = wear.mar(tone, (u, v), rough) * corners((u, v), (wide, high), 0.6);
        [tone, tone * 0.975, tone * 0.915]
    });
}

/// Home movies: faded dyes, warm light that leaks in, a soft round frame.
pub(crate) fn home_movie(grain: &Grain, index: u32, frame: &mut RgbFrame) {
    let plane = Plane::of(frame);
    let (wide, high) = size(&plane);
    let wear = Wear::of(index, wide);
    let speck = radius(frame, 0.002);
    let leak = 0.5 + 0.5 * noise1(index as f32 * 0.05, 9);
    repaint(frame, |(x, y), (u, v)| {
        let p = read(&plane, (u + wear.weave.0, v + wear.weave.1));
        let dye = clumps((x, y), speck, index) * 0.09;
        let faded = saturated(p, 0.82).map(|c| (c * wear.flicker + dye) * 0.88 + 0.07);
        let warm = [faded[0] * 1.08 + 0.02, faded[1] * 1.0 + 0.008, faded[2] * 0.8];
        let glow = smoothstep(0.45 * wide, 0.0, u) * smoothstep(-0.2, 0.8, grain.soft(v * 0.3, 0.2)) * leak;
        let glow = [0.34, 0.14, 0.03].map(|c| c * glow);
        let dim = corners((u, v), (wide, high), 0.42);
        let marred = wear.mar(0.5, (u, v), dye) - 0.5;
        std::array::from_fn(|i| (1.0 - (1.0 - clamp01(warm[i])) * (1.0 - glow[i]) + marred * 0.6) * dim)
    });
}

/// Magnetic tape: colours that run sideways, lines, a band that tears.
pub(crate) fn tape(index: u32, frame: &mut RgbFrame) {
    let plane = Plane::of(frame);
    let (w, h) = (plane.width, plane.height);
    let (line, run) = (radius(frame, 1.0 / 240.0), radius(frame, 0.016));
    // Where the tape is creased, from top to bottom again and again.
    let crease = fract(index as f32 * 0.008 + 0.3) * 1.2 - 0.1;
    repaint(frame, |(x, y), _| {
        let v = y as f32 / h as f32;
        let row = (y / line) as i32;
        let torn = smoothstep(0.035, 0.0, (v - crease).abs()) + smoothstep(0.978, 0.985, v) * 2.0;
        let shake = (unit2(row, index as i32, 31) - 0.5) * (0.0012 + 0.02 * torn) + 0.012 * torn;
        let source = (x as f32 + shake * w as f32).clamp(0.0, w as f32 - 1.0) as usize;
        let at = |x: usize| plane.rgb[y * w + x.min(w - 1)];
        let tone = (luma(at(source.saturating_sub(line))) + luma(at(source)) * 2.0 + luma(at(source + line))) * 0.25;
        let sharp = tone + (luma(at(source)) - luma(at(source.saturating_sub(line * 2)))) * 0.22;
        // The colour comes late, and from a wider stretch.
        let mut colour = [0.0; 3];
        for k in 0..4 {
            let p = at(source.saturating_sub(k * run / 2));
            let y = luma(p);
            (0..3).for_each(|i| colour[i] += (p[i] - y) * 0.25);
        }
        let hiss = (unit2((x / line) as i32, row ^ (index as i32) << 9, 77) - 0.5) * (0.07 + 0.5 * torn);
        let dim = if (y / line).is_multiple_of(2) { 1.0 } else { 0.9 };
        let lifted = (sharp * 0.9 + 0.06 + hiss) * dim;
        colour.map(|c| lifted + c * 1.2)
    });
}
