//! Treatments of the drawing table: anime in cels, pencil, and pixels set by hand.
//!
//! Works on finished pixels alone; every one is the same for the same frame.

use super::plane::{Lift, Plane, luma, put, radius, repaint, saturated};
use crate::frame::RgbFrame;
use crate::maths::{clamp01, cos_turns, floor, fract, mix, sin_turns, smoothstep};
use crate::render::grain::Grain;

/// Cels: few clear tones with shadows that turn violet, and inked outlines.
pub(crate) fn anime(frame: &mut RgbFrame) {
    let light = Lift::of(frame, 0.5, 0.2);
    let plane = Plane::of(frame);
    let calm = Plane { rgb: plane.calmed(radius(frame, 0.005)), ..plane };
    let (reach, wide) = (radius(frame, 0.0022), radius(frame, 0.03));
    repaint(frame, |(x, y), _| {
        let p = light.on(calm.rgb[y * calm.width + x]);
        let tone = luma(p);
        // Skies and other gentle slopes are airbrushed, all else is in cels.
        let cel = smoothstep(0.02, 0.1, calm.edge(x, y, wide));
        let level = tone * 5.0;
        let tread = (floor(level) + smoothstep(0.4, 0.6, fract(level))) / 5.0;
        let scale = mix(1.0, (tread + 0.04) / (tone + 0.04), cel * 0.8);
        let shade = smoothstep(0.45, 0.1, tone);
        let tint = [1.0 - 0.1 * shade, 1.0 - 0.08 * shade, 1.0 + 0.16 * shade];
        let paint = saturated(p.map(|c| c * scale * 1.06 + 0.03), 1.32);
        let line = smoothstep(0.1, 0.26, calm.edge(x, y, reach)) * 0.72;
        let ink = [0.13, 0.09, 0.15];
        std::array::from_fn(|i| mix(paint[i] * tint[i], ink[i], line))
    });
}

/// Directions of a pencil's strokes, in turns, and how dark it must be for them.
const HATCH: [(f32, f32); 3] = [(0.12, 0.24), (0.38, 0.46), (0.22, 0.66)];

/// Graphite on paper: outlines, and strokes that cross where it is darker.
pub(crate) fn pencil(grain: &Grain, frame: &mut RgbFrame) {
    let light = Lift::of(frame, 0.72, 0.5);
    let plane = Plane::of(frame);
    let calm = Plane { rgb: plane.calmed(radius(frame, 0.006)), ..plane };
    let reach = radius(frame, 0.002);
    let ways = HATCH.map(|(turns, from)| (cos_turns(turns) * 90.0, sin_turns(turns) * 90.0, from));
    repaint(frame, |(x, y), (u, v)| {
        let dark = 1.0 - luma(light.on(calm.rgb[y * calm.width + x]));
        let tooth = grain.at(u * 5.0, v * 5.0);
        let hand = grain.soft(u * 0.8, v * 0.8);
        let rough = clamp01(0.7 + 0.55 * tooth[0] + 0.12 * tooth[3]);
        let mut lead = 0.34 * clamp01(dark) * clamp01(dark);
        for (along, across, from) in ways {
            let stroke = (fract(u * along + v * across + hand * 1.3) - 0.5).abs() * 2.0;
            lead += smoothstep(from, from + 0.3, dark) * smoothstep(0.2, 0.8, stroke) * 0.46 * rough;
        }
        let line = smoothstep(0.035, 0.17, calm.edge(x, y, reach)) * (0.55 + 0.4 * rough);
        let graphite = clamp01(lead.max(line));
        let paper = 0.955 - 0.02 * tooth[0].abs();
        [mix(paper, 0.17, graphite), mix(paper * 0.992, 0.17, graphite), mix(paper * 0.965, 0.185, graphite)]
    });
}

/// In what order the sixteen places of a square turn over to the next tone.
const ORDER: [f32; 16] = [0.0, 8.0, 2.0, 10.0, 12.0, 4.0, 14.0, 6.0, 3.0, 11.0, 1.0, 9.0, 15.0, 7.0, 13.0, 5.0];

/// Rows of pixels in a game of the eighties.
const ROWS: f32 = 1.0 / 120.0;

/// Coarse pixels in few colours, the tones between them woven from two.
pub(crate) fn pixels(frame: &mut RgbFrame) {
    let light = Lift::of(frame, 0.45, 0.2);
    let plane = Plane::of(frame);
    let (side, tones, hues) = (radius(frame, ROWS), 9.0, 7.0);
    for top in (0..plane.height).step_by(side) {
        for left in (0..plane.width).step_by(side) {
            let mean = plane.mean((left, top), side);
            let turn = ORDER[((top / side) & 3) * 4 + ((left / side) & 3)] / 16.0 - 0.47;
            let colour = saturated(light.on(mean).map(|c| (c - 0.5) * 1.1 + 0.52), 1.4);
            // Tone and hue step apart from each other, or every slope would be a rainbow.
            let tone = luma(colour);
            let level = floor(clamp01(tone) * tones + 0.5 + turn * 0.6) / tones;
            let colour = colour.map(|c| level + floor((c - tone) * hues + 0.5 + turn * 0.5) / hues);
            for y in top..(top + side).min(plane.height) {
                for x in left..(left + side).min(plane.width) {
                    put(frame, y * plane.width + x, colour);
                }
            }
        }
    }
}
