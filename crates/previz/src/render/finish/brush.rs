//! Oil paint: strokes of a loaded brush laid over one another, along what they
//! paint and, where that shows no way, in eddies.
//!
//! Works on a finished picture alone.

use super::plane::{Lift, Plane, blurred, luma, put, radius, saturated};
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
    let light = Lift::of(frame, 0.46, 0.22);
    let plane = Plane::of(frame);
    let calm = Plane { rgb: plane.calmed(radius(frame, 0.006)), ..plane };
    let canvas = Slopes::of(&calm, radius(frame, 0.01));
    let short = calm.height.min(calm.width) as f32;
    let mut relief = vec![0.0_f32; calm.rgb.len()];
    let mut paint: Vec<[f32; 3]> = calm.rgb.iter().map(|p| rich(*p, light)).collect();
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
                        stroke.lay((&mut paint, calm.width), &mut relief, p, (column, row));
                    }
                }
            }
        }
    }
    lit(frame, (&paint, &relief), grain);
}

/// Paint straight from the tube is more colourful than what it depicts.
fn rich(p: [f32; 3], light: Lift) -> [f32; 3] {
    saturated(light.on(p).map(clamp01), 1.42).map(clamp01)
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

    /// Pixels of a row that it may reach, in pixels from its middle: where it is
    /// within its length and its width.
    fn reach(&self, dy: f32) -> (f32, f32) {
        let between = |slope: f32, middle: f32, half: f32| {
            if slope.abs() < 1e-3 {
                return (f32::MIN, f32::MAX);
            }
            let (a, b) = ((middle - half) / slope, (middle + half) / slope);
            (a.min(b), a.max(b))
        };
        let along = between(self.way.0, -dy * self.way.1, self.half.0);
        let across = between(self.way.1, dy * self.way.0, self.half.1);
        (along.0.max(across.0), along.1.min(across.1))
    }

    /// Lays its paint, ridged by the bristles.
    fn lay(
        &self,
        (paint, width): (&mut [[f32; 3]], usize),
        relief: &mut [f32],
        p: [f32; 3],
        (column, row): (i32, i32),
    ) {
        let height = paint.len() / width;
        let pixel = |at: f32, end: usize| (at.max(0.0) as usize).min(end);
        let tall = self.way.1.abs() * self.half.0 + self.way.0.abs() * self.half.1 + 1.0;
        let bristles: [f32; 8] = std::array::from_fn(|i| unit2(column * 7 + i as i32, row, 91) - 0.5);
        for y in pixel(self.at.1 - tall, height)..pixel(self.at.1 + tall, height) {
            let dy = y as f32 + 0.5 - self.at.1;
            let (from, to) = self.reach(dy);
            for x in pixel(self.at.0 + from - 0.5, width)..pixel(self.at.0 + to + 0.5, width) {
                let dx = x as f32 + 0.5 - self.at.0;
                let along = (dx * self.way.0 + dy * self.way.1) / self.half.0;
                let across = (dy * self.way.0 - dx * self.way.1) / self.half.1;
                // Round at both ends.
                let edge = across * across + along * along * along * along;
                if edge >= 1.0 {
                    continue;
                }
                let bristle = bristles[(across * 3.5 + 4.0) as usize & 7];
                let cover = smoothstep(1.0, 0.72, edge + bristle * 0.3);
                let at = y * width + x;
                for (own, c) in paint[at].iter_mut().zip(p) {
                    *own = mix(*own, c * (1.0 + bristle * 0.1), cover);
                }
                let ridge = 0.55 + bristle * 0.5 + 0.25 * smoothstep(0.5, 0.95, across.abs());
                relief[at] = mix(relief[at], ridge, cover);
            }
        }
    }
}

/// Light from above on the left over the ridges of the paint.
fn lit(frame: &mut RgbFrame, (paint, relief): (&[[f32; 3]], &[f32]), grain: &Grain) {
    let (w, h) = (frame.width as usize, frame.height as usize);
    let scale = 1.0 / h.min(w) as f32;
    for y in 0..h {
        for x in 0..w {
            let at = y * w + x;
            let behind = relief[y.saturating_sub(1) * w + x.saturating_sub(1)];
            let slope = (relief[at] - behind).clamp(-0.5, 0.5);
            let weave = grain.at(x as f32 * scale * 5.0, y as f32 * scale * 5.0)[3];
            let p = paint[at].map(clamp01);
            let shine = slope * (0.1 + 0.16 * luma(p)) + weave * 0.008;
            put(frame, at, p.map(|c| c * (1.0 + slope * 0.16) + shine));
        }
    }
}
