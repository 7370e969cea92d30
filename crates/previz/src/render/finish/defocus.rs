//! The blur of what lies behind what a lens is focused on: each point of it is
//! spread over a disc, the further off the wider.
//!
//! Knows light and distance, and of what is seen only where it is.

use crate::maths::{clamp01, mix};
use crate::render::canvas::Canvas;
use crate::render::view::{NEAR_M, View};
use crate::scene::terrain::relief::Relief;
use crate::scene::{Focus, ShotScene};

/// The blurred picture has about so many rows: nobody sees more in it.
const ROWS: usize = 90;
/// What is brighter spreads no further.
const BRIGHTEST: f32 = 12.0;
/// The lesser of the two blurs between which a place lies, as a share of the
/// greater.
const LESSER: f32 = 0.5;

/// Light, by how far it is out of focus, which is the last.
type Light = [f32; 4];

/// Blurs what lies further off than `sharp_m`, spreading what is furthest off by
/// `spread` of the picture's height to each side.
pub(crate) fn soften(canvas: &mut Canvas, sharp_m: f32, spread: f32) {
    let cell = (canvas.height / ROWS).max(1);
    let small = Small::of(canvas, cell, sharp_m);
    let radius = spread * canvas.height as f32 / cell as f32;
    let blurs = [small.blurred(radius * LESSER), small.blurred(radius)];
    let width = canvas.width;
    let out_of_focus = |canvas: &Canvas, y: usize, row: &mut Vec<f32>| {
        row.clear();
        row.extend(canvas.pixels[y * width..][..width].iter().map(|pixel| beyond(pixel[3], sharp_m)));
    };
    let mut here = Vec::with_capacity(width);
    out_of_focus(canvas, 0, &mut here);
    let (mut above, mut below) = (here.clone(), here.clone());
    let mut rows = [Vec::new(), Vec::new()];
    for y in 0..canvas.height {
        // Below the last row it goes on as there.
        out_of_focus(canvas, (y + 1).min(canvas.height - 1), &mut below);
        for (row, blur) in rows.iter_mut().zip(&blurs) {
            blur.row((y as f32 + 0.5) / cell as f32, row);
        }
        let column = |x: usize| above[x] + here[x] + below[x];
        for (x, pixel) in canvas.pixels[y * width..][..width].iter_mut().enumerate() {
            // An edge stays as smooth as it was drawn: neighbours are asked as well.
            let round = column(x.saturating_sub(1)) + column(x) + column((x + 1).min(width - 1));
            if round <= 1e-3 {
                continue;
            }
            lay(pixel, round / 9.0, &rows, (x as f32 + 0.5) / cell as f32);
        }
        std::mem::swap(&mut above, &mut here);
        std::mem::swap(&mut here, &mut below);
    }
}

/// Lays what is blurred at a column over a pixel that is so far out of focus.
fn lay(pixel: &mut [f32; 4], away: f32, rows: &[Vec<Light>; 2], column: f32) {
    let at = (column - 0.5).clamp(0.0, (rows[0].len() - 1) as f32);
    let (left, t) = (at as usize, at - (at as usize) as f32);
    let [lesser, greater] = [&rows[0], &rows[1]].map(|row| {
        let (a, b) = (&row[left], &row[(left + 1).min(row.len() - 1)]);
        let weight = mix(a[3], b[3], t).max(1e-4);
        [0, 1, 2].map(|i| mix(a[i], b[i], t) / weight)
    });
    for (i, value) in pixel.iter_mut().take(3).enumerate() {
        *value = if away < LESSER {
            mix(*value, lesser[i], away / LESSER)
        } else {
            mix(lesser[i], greater[i], (away - LESSER) / (1.0 - LESSER))
        };
    }
}

/// How far out of focus a place is, 0 to 1, by one over its distance.
#[inline(always)]
fn beyond(inverse: f32, sharp_m: f32) -> f32 {
    clamp01(1.0 - sharp_m * inverse)
}

/// A small picture of what is out of focus.
struct Small {
    width: usize,
    height: usize,
    light: Vec<Light>,
}

impl Small {
    fn of(canvas: &Canvas, cell: usize, sharp_m: f32) -> Self {
        let (width, height) = (canvas.width.div_ceil(cell), canvas.height.div_ceil(cell));
        let mut light = vec![[0.0; 4]; width * height];
        for (y, row) in canvas.pixels.chunks(canvas.width).enumerate() {
            let cells = &mut light[y / cell * width..][..width];
            for (pixels, sum) in row.chunks(cell).zip(cells) {
                for pixel in pixels {
                    let away = beyond(pixel[3], sharp_m) + 1e-4;
                    for (sum, value) in sum.iter_mut().zip(pixel) {
                        *sum += value.min(BRIGHTEST) * away;
                    }
                    // The last of a pixel is its distance, which no sum is of.
                    sum[3] += away - pixel[3].min(BRIGHTEST) * away;
                }
            }
        }
        Self { width, height, light }
    }

    /// The same with each point spread over a disc.
    fn blurred(&self, radius: f32) -> Self {
        let reach = radius as isize + 1;
        let disc: Vec<(isize, isize, f32)> = (-reach..=reach)
            .flat_map(|y| (-reach..=reach).map(move |x| (x, y)))
            .map(|(x, y)| (x, y, clamp01(radius + 0.5 - ((x * x + y * y) as f32).sqrt())))
            .filter(|(.., share)| *share > 0.0)
            .collect();
        let within = |at: isize, size: usize| at.clamp(0, size as isize - 1) as usize;
        let spread = |index: usize| {
            let (x, y) = ((index % self.width) as isize, (index / self.width) as isize);
            disc.iter().fold([0.0; 4], |sum: Light, (dx, dy, share)| {
                let other = &self.light[within(y + dy, self.height) * self.width + within(x + dx, self.width)];
                [0, 1, 2, 3].map(|i| sum[i] + other[i] * share)
            })
        };
        Self { light: (0..self.light.len()).map(spread).collect(), ..*self }
    }

    /// The row at a height, in cells.
    fn row(&self, y: f32, row: &mut Vec<Light>) {
        let at = (y - 0.5).clamp(0.0, (self.height - 1) as f32);
        let (top, t) = (at as usize, at - (at as usize) as f32);
        let line = |y: usize| &self.light[y.min(self.height - 1) * self.width..][..self.width];
        row.clear();
        row.extend(line(top).iter().zip(line(top + 1)).map(|(a, b)| [0, 1, 2, 3].map(|i| mix(a[i], b[i], t))));
    }
}

/// How far off what is blurred begins.
pub(crate) fn sharp_m(focus: &Focus, (shot, relief): (&ShotScene, Option<&Relief>), view: &View, seconds: f32) -> f32 {
    let actor = focus.actor.and_then(|index| shot.actors.get(index));
    let away = actor.map_or(view.reach, |actor| {
        let (_, _, ahead) = view.to_camera(actor.whereabouts(relief, seconds));
        ahead
    });
    (away + focus.deep_m).max(NEAR_M)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_behind_is_blurred_and_what_is_near_is_not() {
        let mut canvas = Canvas::default();
        canvas.reset(160, 90);
        for (index, pixel) in canvas.pixels.iter_mut().enumerate() {
            let (x, y) = (index % 160, index / 160);
            let bright = if (x / 4 + y / 4) % 2 == 0 { 1.0 } else { 0.0 };
            *pixel = [bright, bright, bright, if y < 45 { 0.01 } else { 1.0 }];
        }
        let before = canvas.pixels.clone();
        soften(&mut canvas, 1.5, 0.05);
        let spread = |pixels: &[[f32; 4]], y: usize| {
            let row = pixels[y * 160..][..160].iter().map(|pixel| pixel[0]);
            row.clone().fold(f32::MIN, f32::max) - row.fold(f32::MAX, f32::min)
        };
        assert!(spread(&canvas.pixels, 20) < 0.3, "{}", spread(&canvas.pixels, 20));
        assert_eq!(canvas.pixels[60 * 160..], before[60 * 160..]);
        assert!(canvas.pixels.iter().all(|pixel| pixel.iter().all(|value| (0.0..=1.01).contains(value))));
    }
}
