//! Oil paint: strokes of a loaded brush laid over one another, along what they
//! paint and, where that shows no way, in eddies.
//!
//! Works on a finished picture alone.

use super::plane::{Plane, blurred, lightened, luma, put, radius, saturated};
use crate::frame::RgbFrame;
use crate::maths::{clamp01, cos_turns, floor, mix, sin_turns, smoothstep};
use crate::noise::unit2;
use crate::render::grain::Grain;

/// One pass of the painter over the canvas.
struct Pass {
    /// Between strokes, as a share of the shorter side.
    step: f32,
    /// Half the length and half the width of a stroke, in steps.
    half: (f32, f32),
    /// How strong an edge must be for the pass to touch it.
    edge: f32,
    seed: u32,
}

/// First the masses, then what has edges.
const PASSES: [Pass; 2] = [
    Pass { step: 0.018, half: (1.5, 0.62), edge: 0.0, seed: 11 },
    Pass { step: 0.0085, half: (1.5, 0.6), edge: 0.09, seed: 23 },
];

/// Repaints a picture in oil.
pub(crate) fn oil(grain: &Grain, frame: &mut RgbFrame) {
    let light = lightened(frame, 0.46);
    let plane = Plane::of(frame);
    let calm = Plane { rgb: plane.calmed(radius(frame, 0.006)), ..plane };
    let canvas = Slopes::of(&calm, radius(frame, 0.01));
    let short = calm.height.min(calm.width) as f32;
    let mut relief = vec![0.0_f32; calm.rgb.len()];
    for (at, p) in calm.rgb.iter().enumerate() {
        put(frame, at, rich(*p, light));
    }
    for pass in &PASSES {
        let step = (pass.step * short).max(2.0);
        let (columns, rows) = ((calm.width as f32 / step) as i32 + 2, (calm.height as f32 / step) as i32 + 2);
        // Every second cell in each turn, so that no stroke lies over all its neighbours.
        for turn in 0..4 {
            for row in 0..rows {
                for column in (0..columns).filter(|column| (column & 1) + (row & 1) * 2 == turn) {
                    let jitter = |k: u32| unit2(column, row, pass.seed + k) - 0.5;
                    let at = ((column as f32 + jitter(0)) * step, (row as f32 + jitter(1)) * step);
                    let stroke = Stroke::at(&canvas, grain, (at, step, short), pass, jitter(2));
                    if let Some(stroke) = stroke {
                        let p = rich(calm.rgb[canvas.index(at)], light).map(|c| c * (1.0 + 0.11 * jitter(3)));
                        stroke.lay(frame, &mut relief, p, (column, row));
                    }
                }
            }
        }
    }
    lit(frame, &relief, grain);
}

/// Paint straight from the tube is more colourful than what it depicts.
fn rich(p: [f32; 3], light: f32) -> [f32; 3] {
    saturated(p.map(|c| clamp01(c * light)), 1.42)
}

/// Pixels between two places at which the way of the brush is known.
const SPARSE: usize = 4;

/// How steeply a picture's tone climbs, smoothed.
struct Slopes {
    size: (usize, usize),
    width: usize,
    height: usize,
    /// Doubled angle: two directions that are one way of the brush add up.
    doubled: (Vec<f32>, Vec<f32>),
}

impl Slopes {
    fn of(plane: &Plane, soft: usize) -> Self {
        let (width, height) = (plane.width.div_ceil(SPARSE), plane.height.div_ceil(SPARSE));
        let mut doubled = (vec![0.0; width * height], vec![0.0; width * height]);
        for at in 0..width * height {
            let (x, y) = (at % width * SPARSE, at / width * SPARSE);
            let dx = plane.luma(x + 2, y) - plane.luma(x.saturating_sub(2), y);
            let dy = plane.luma(x, y + 2) - plane.luma(x, y.saturating_sub(2));
            (doubled.0[at], doubled.1[at]) = (dx * dx - dy * dy, 2.0 * dx * dy);
        }
        let soft = |image: &[f32]| blurred(image, width, height, (soft / SPARSE).max(1));
        let doubled = (soft(&doubled.0), soft(&doubled.1));
        Self { size: (plane.width, plane.height), width, height, doubled }
    }

    /// The pixel at a place.
    fn index(&self, (x, y): (f32, f32)) -> usize {
        let x = (x.max(0.0) as usize).min(self.size.0 - 1);
        let y = (y.max(0.0) as usize).min(self.size.1 - 1);
        y * self.size.0 + x
    }

    /// The doubled way at a place.
    fn way(&self, (x, y): (f32, f32)) -> (f32, f32) {
        let x = (x.max(0.0) as usize / SPARSE).min(self.width - 1);
        let y = (y.max(0.0) as usize / SPARSE).min(self.height - 1);
        (self.doubled.0[y * self.width + x], self.doubled.1[y * self.width + x])
    }
}

/// A stroke of the brush.
struct Stroke {
    at: (f32, f32),
    /// Its direction, and how far it reaches along and across that.
    way: (f32, f32),
    half: (f32, f32),
}

impl Stroke {
    /// The stroke at a place; none where the pass has nothing to do.
    fn at(
        canvas: &Slopes,
        grain: &Grain,
        (at, step, short): ((f32, f32), f32, f32),
        pass: &Pass,
        chance: f32,
    ) -> Option<Self> {
        let (c, s) = canvas.way(at);
        let strength = (c * c + s * s).sqrt();
        if strength.sqrt() < pass.edge {
            return None;
        }
        // Along the edge, not up its slope; far from edges the air itself turns.
        let edge = crate::maths::atan2_turns(s, c) * 0.5 + 0.25;
        let eddy = grain.soft(at.0 / short * 0.16 + 0.3, at.1 / short * 0.2) * 0.9 + 0.02;
        let firm = smoothstep(0.0004, 0.004, strength);
        let apart = edge - eddy - floor(edge - eddy + 0.5);
        // The shorter way round, for a stroke has no head.
        let apart = if apart.abs() > 0.25 { apart - 0.5 * apart.signum() } else { apart };
        let turns = eddy + apart * firm + chance * 0.035;
        let way = (cos_turns(turns), sin_turns(turns));
        Some(Self { at, way, half: (pass.half.0 * step * (1.0 + 0.5 * chance), pass.half.1 * step) })
    }

    /// Lays its paint, ridged by the bristles.
    fn lay(&self, frame: &mut RgbFrame, relief: &mut [f32], p: [f32; 3], (column, row): (i32, i32)) {
        let (w, h) = (frame.width as usize, frame.height as usize);
        let span = |at: f32, along: f32, across: f32, end: usize| {
            let reach = along.abs() * self.half.0 + across.abs() * self.half.1 + 1.0;
            ((at - reach).max(0.0) as usize)..((at + reach).max(0.0) as usize).min(end)
        };
        let bristles: [f32; 8] = std::array::from_fn(|i| unit2(column * 7 + i as i32, row, 91) - 0.5);
        for y in span(self.at.1, self.way.1, self.way.0, h) {
            for x in span(self.at.0, self.way.0, self.way.1, w) {
                let (dx, dy) = (x as f32 + 0.5 - self.at.0, y as f32 + 0.5 - self.at.1);
                let along = (dx * self.way.0 + dy * self.way.1) / self.half.0;
                let across = (dy * self.way.0 - dx * self.way.1) / self.half.1;
                // Round at both ends.
                let edge = across * across + along * along * along * along;
                if edge >= 1.0 {
                    continue;
                }
                let bristle = bristles[(across * 3.5 + 4.0) as usize & 7];
                let cover = smoothstep(1.0, 0.72, edge + bristle * 0.3);
                let at = y * w + x;
                for (i, c) in p.into_iter().enumerate() {
                    let own = f32::from(frame.pixels[at * 3 + i]) / 255.0;
                    let laid = clamp01(mix(own, c * (1.0 + bristle * 0.1), cover)) * 255.0;
                    frame.pixels[at * 3 + i] = (laid + 0.5) as u8;
                }
                let height = 0.55 + bristle * 0.5 + 0.25 * smoothstep(0.5, 0.95, across.abs());
                relief[at] = mix(relief[at], height, cover);
            }
        }
    }
}

/// Light from above on the left over the ridges of the paint.
fn lit(frame: &mut RgbFrame, relief: &[f32], grain: &Grain) {
    let (w, h) = (frame.width as usize, frame.height as usize);
    let scale = 1.0 / h.min(w) as f32;
    for y in 0..h {
        for x in 0..w {
            let at = y * w + x;
            let behind = relief[y.saturating_sub(1) * w + x.saturating_sub(1)];
            let slope = (relief[at] - behind).clamp(-0.5, 0.5);
            let weave = grain.at(x as f32 * scale * 5.0, y as f32 * scale * 5.0)[3];
            let p: [f32; 3] = std::array::from_fn(|i| f32::from(frame.pixels[at * 3 + i]) / 255.0);
            let shine = slope * (0.1 + 0.16 * luma(p)) + weave * 0.008;
            put(frame, at, p.map(|c| c * (1.0 + slope * 0.16) + shine));
        }
    }
}
