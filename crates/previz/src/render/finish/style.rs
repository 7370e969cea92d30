//! Treatments that redraw the finished picture. Here are flat illustration,
//! watercolour, ink wash, noir and neon; others have files of their own.
//!
//! Works on finished pixels alone; every one is the same for the same frame.

use super::plane::{Lift, Plane, blurred, luma, put, radius};
use super::{brush, drawn, handmade, reel};
use crate::frame::RgbFrame;
use crate::maths::{clamp01, exp, mix, smoothstep};
use crate::render::buildings::sign::letter;
use crate::render::grain::Grain;
use crate::script::Style;

/// Applies a style. Paper and strokes come from `grain`; dust and scratches
/// change with the number of the frame.
pub(crate) fn apply(style: Style, (grain, index): (&Grain, u32), frame: &mut RgbFrame) {
    match style {
        Style::Cinematic | Style::Slate => {}
        Style::Illustration => illustration(frame),
        Style::Watercolour => watercolour(grain, frame),
        Style::InkWash => ink_wash(grain, frame),
        Style::Noir => noir(frame),
        Style::Neon => neon(frame),
        Style::Anime => drawn::anime(frame),
        Style::Pixels => drawn::pixels(frame),
        Style::Pencil => drawn::pencil(grain, frame),
        Style::Oil => brush::oil(grain, frame),
        Style::PaperCut => handmade::paper_cut(grain, frame),
        Style::Clay => handmade::clay(grain, frame),
        Style::Bricks => handmade::bricks(frame),
        Style::OldFilm => reel::old_film(grain, index, frame),
        Style::HomeMovie => reel::home_movie(grain, index, frame),
        Style::Tape => reel::tape(index, frame),
    }
}

/// The frame that is shown in place of another: what is moved by hand stands
/// still for two frames at a time.
pub(crate) fn held(style: Style, index: u32) -> u32 {
    if matches!(style, Style::PaperCut | Style::Clay | Style::Bricks) { index & !1 } else { index }
}

/// Flat shapes in a few tones of clear colour.
fn illustration(frame: &mut RgbFrame) {
    let plane = Plane::of(frame);
    let calm = plane.calmed(radius(frame, 0.008));
    let light = Lift::of(frame, 0.42, 0.2);
    for (at, p) in calm.into_iter().enumerate() {
        let p = light.on(p);
        let y = luma(p);
        let steps = 9.0;
        // Tones in steps with softened treads, so that skies show no rings.
        let level = y * steps;
        let tread = crate::maths::floor(level) + smoothstep(0.32, 0.68, crate::maths::fract(level));
        let scale = (tread / steps + 0.02) / (y + 0.02);
        // Pale colours are cleared; those that lamps have made deep do not glare.
        let (low, high) = (p[0].min(p[1]).min(p[2]), p[0].max(p[1]).max(p[2]));
        let clear = mix(1.4, 0.86, (high - low) / high.max(1e-3));
        put(frame, at, p.map(|c| mix(y, c, clear) * mix(1.0, scale, 0.75) * 1.03));
    }
}

/// Pigment that gathers at edges and thins out on paper.
fn watercolour(grain: &Grain, frame: &mut RgbFrame) {
    let plane = Plane::of(frame);
    let (w, h) = (plane.width, plane.height);
    let light = Lift::of(frame, 0.5, 0.4);
    let washes = plane.calmed(radius(frame, 0.009)).into_iter().map(|p| light.on(p)).collect();
    let calm = Plane { rgb: washes, ..plane };
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
    let light = Lift::of(frame, 0.56, 0.46);
    let calmed = plane.calmed(radius(frame, 0.007)).into_iter().map(|p| light.on(p)).collect();
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
