//! Stars and meteors: what is too small in the sky for anything but single
//! pixels. Each star is looked up and put where it belongs, so that the dark
//! between them costs nothing.
//!
//! Draws only where the canvas shows open sky.

use super::sky::Heaven;
use crate::maths::{Vec3, clamp01, exp, floor_i, pow, sin_turns, smoothstep, v3};
use crate::noise::{hash2, noise2, unit2};
use crate::render::canvas::{Canvas, span};
use crate::render::view::View;

/// Layers of stars: number, cells along half a side of a cube's face, each with
/// a star in it, and how bright these are to those of the first.
const LAYERS: [(u32, i32, f32); 2] = [(0, 46, 1.0), (1, 110, 0.4)];
/// Cells along the side of a patch that is looked at, or not, as a whole.
const PATCH: i32 = 12;
/// How thick a meteor's streak is, as an angle.
const METEOR: f32 = 0.0016;
/// The least light that is worth a pixel.
const FAINT: f32 = 0.003;

/// Scatters the stars that a view shows. `clear` is the share of light that
/// haze leaves at a height.
pub(crate) fn scatter(heaven: &Heaven, view: &View, canvas: &mut Canvas, clear: impl Fn(f32) -> f32) {
    let (w, h) = (view.width as f32 * 0.5 / view.focal, view.height as f32 * 0.5 / view.focal);
    // Cosine of the picture's corner, and of that with half a patch around it.
    let corner = (w * w + h * h).sqrt();
    for (layer, cells, strength) in LAYERS {
        let reach = corner + 1.5 * PATCH as f32 / cells as f32;
        let least = 1.0 / (1.0 + reach * reach).sqrt();
        for face in 0..6 {
            for py in (0..cells * 2).step_by(PATCH as usize) {
                for px in (0..cells * 2).step_by(PATCH as usize) {
                    let half = PATCH as f32 * 0.5;
                    let middle = direction((px as f32 + half, py as f32 + half), cells, face);
                    if middle.y < -0.3 || middle.dot(view.forward) < least {
                        continue;
                    }
                    for i in 0..PATCH * PATCH {
                        let cell = (px + i % PATCH, py + i / PATCH);
                        if cell.0 < cells * 2 && cell.1 < cells * 2 {
                            star(heaven, view, canvas, (layer, cells, strength, face, cell), &clear);
                        }
                    }
                }
            }
        }
    }
}

/// Direction of a place on a face of the sky's cube.
fn direction((x, y): (f32, f32), cells: i32, face: u32) -> Vec3 {
    let (u, v) = (x / cells as f32 - 1.0, y / cells as f32 - 1.0);
    let side = if face & 1 == 0 { -1.0 } else { 1.0 };
    match face >> 1 {
        0 => v3(u, v, side),
        1 => v3(side, v, u),
        _ => v3(u, side, v),
    }
    .unit()
}

fn star(
    heaven: &Heaven,
    view: &View,
    canvas: &mut Canvas,
    (layer, cells, strength, face, (ix, iy)): (u32, i32, f32, u32, (i32, i32)),
    clear: impl Fn(f32) -> f32,
) {
    let dice = hash2(ix, iy, face * 7919 + layer * 104_729);
    let (jx, jy) = ((dice & 255) as f32 / 255.0, (dice >> 8 & 255) as f32 / 255.0);
    let d = direction((ix as f32 + jx, iy as f32 + jy), cells, face);
    let low = smoothstep(0.0, 0.22, d.y);
    let ahead = d.dot(view.forward);
    if low <= 0.0 || ahead < 0.1 {
        return;
    }
    let scale = view.focal / ahead;
    let x = view.width as f32 * 0.5 + d.dot(view.right) * scale;
    let y = view.height as f32 * 0.5 - d.dot(view.up) * scale;
    if x < -2.0 || y < -2.0 || x > view.width as f32 + 2.0 || y > view.height as f32 + 2.0 {
        return;
    }
    let rare = (dice >> 16 & 1023) as f32 / 1023.0;
    // Most cells stay empty, some regions more than others, and few stars are
    // bright, or the sky would look like wallpaper.
    let grain = 36.0 / cells as f32;
    let empty = 0.6 + 0.32 * noise2(ix as f32 * grain * 0.16, iy as f32 * grain * 0.16, face * 31 + layer);
    if rare < empty {
        return;
    }
    let share = (rare - empty) / (1.0 - empty);
    let share4 = share * share * share * share;
    let bright = share4 * share4 * share * share;
    // In a small picture a star is as much fainter as its pixel is too wide.
    let size = (0.02 / cells as f32 * view.focal).max(0.75) * (0.8 + 0.7 * bright);
    let thin = (0.0011 * view.focal / size).min(1.0);
    let twinkle = 0.8 + 0.2 * sin_turns(heaven.seconds() * (0.3 + rare) + jx * 9.0);
    let light = (0.012 + bright * 1.9) * thin * thin * twinkle * strength * low * heaven.starlight();
    if light < FAINT {
        return;
    }
    let light = light * heaven.shows(d) * clear(d.y);
    let warm = (dice >> 26) as f32 / 63.0;
    let tint = v3(0.75, 0.85, 1.0).lerp(v3(1.0, 0.86, 0.7), warm) * light;
    splat(canvas, (x, y), size, tint);
}

/// A soft point of light, where nothing stands before the sky.
fn splat(canvas: &mut Canvas, (x, y): (f32, f32), size: f32, light: Vec3) {
    let reach = size * 2.2;
    let (x0, x1) = span(x - reach, x + reach, canvas.width);
    let (y0, y1) = span(y - reach, y + reach, canvas.height);
    let sharp = 1.0 / (size * size);
    for py in y0..y1 {
        for px in x0..x1 {
            let at = py * canvas.width + px;
            if canvas.pixels[at][3] > 0.0 {
                continue;
            }
            let (dx, dy) = (px as f32 + 0.5 - x, py as f32 + 0.5 - y);
            canvas.add(at, light * exp(-(dx * dx + dy * dy) * sharp));
        }
    }
}

/// Draws the meteor that falls at a moment, if one does: a short streak.
pub(crate) fn meteor(view: &View, canvas: &mut Canvas, (seconds, per_minute, seed): (f32, f32, u32)) {
    if per_minute <= 0.0 {
        return;
    }
    let slot_s = 60.0 / per_minute;
    let slot = floor_i(seconds / slot_s);
    let age = seconds - slot as f32 * slot_s - 0.25 * slot_s;
    if !(0.0..0.9).contains(&age) {
        return;
    }
    let side = unit2(slot, 1, seed) - 0.5;
    let start = v3(side * 0.9, 0.5 + 0.25 * unit2(slot, 2, seed), 1.0).unit();
    let run = v3(if side > 0.0 { -0.6 } else { 0.6 }, -0.32, 0.0);
    let (head, tail) = ((start + run * (age * 0.8)).unit(), (start + run * (age * 0.8 - 0.22).max(0.0)).unit());
    let (Some(a), Some(b)) = (view.project(view.eye + head), view.project(view.eye + tail)) else {
        return;
    };
    let along = head - tail;
    // In a small picture it is as much fainter as a pixel is too wide for it.
    let thick = METEOR.max(0.6 / view.focal);
    let reach = 3.0 * thick * view.focal + 1.0;
    let span = |a: f32, b: f32, end: usize| {
        ((a.min(b) - reach).max(0.0) as usize, ((a.max(b) + reach).max(0.0) as usize).min(end))
    };
    let ((x0, x1), (y0, y1)) = (span(a.0, b.0, canvas.width), span(a.1, b.1, canvas.height));
    for y in y0..y1 {
        for x in x0..x1 {
            let at = y * canvas.width + x;
            if canvas.pixels[at][3] > 0.0 {
                continue;
            }
            let d = view.ray(x as f32 + 0.5, y as f32 + 0.5).unit();
            let t = clamp01((d - tail).dot(along) / along.dot(along).max(1e-6));
            let off = (d - tail - along * t).length() / thick;
            canvas.add(at, Vec3::splat(pow(t, 1.5) * exp(-off * off) * (1.0 - age / 0.9) * METEOR / thick));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meteor_is_a_streak_and_hidden_by_what_stands_before_it() {
        let view = View::look(v3(0.0, 2.0, 0.0), v3(0.0, 32.0, 60.0), 60.0, 320, 180);
        let drawn = |inverse: f32| {
            let mut canvas = Canvas::default();
            canvas.reset(320, 180);
            canvas.pixels.fill([0.0, 0.0, 0.0, inverse]);
            meteor(&view, &mut canvas, (2.9, 6.0, 3));
            canvas.pixels.iter().filter(|p| p[0] > 0.05).count()
        };
        let lit = drawn(0.0);
        assert!(lit > 8 && lit < 200, "{lit} pixels");
        assert_eq!(drawn(0.1), 0);
    }
}
