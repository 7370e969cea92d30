//! The softness of what is out of focus, as a long lens leaves it.
//!
//! Softens all that a canvas shows by now; what is drawn after it is sharp.

use super::bloom::box_rows;
use crate::maths::Vec3;
use crate::render::canvas::Canvas;

/// Rows of the picture on which it is blurred.
const ROWS: usize = 135;

/// Blurs all that is there by a share of the way to quite soft.
pub(crate) fn soften(canvas: &mut Canvas, share: f32) {
    let step = (canvas.height / ROWS).clamp(2, 12);
    let (wide, high) = (canvas.width.div_ceil(step), canvas.height.div_ceil(step));
    let mut image = shrunk(canvas, step, (wide, high));
    for _ in 0..2 {
        image = box_rows(&image, wide, high, 1);
        image = box_rows(&image, high, wide, 1);
    }
    let (scale, width) = (1.0 / step as f32, canvas.width);
    let between = |at: usize, size: usize| {
        let place = ((at as f32 + 0.5) * scale - 0.5).clamp(0.0, size as f32 - 1.0);
        let first = place as usize;
        (first, (first + 1).min(size - 1), place - first as f32)
    };
    let columns: Vec<_> = (0..width).map(|x| between(x, wide)).collect();
    let mut row = vec![Vec3::ZERO; wide];
    for (y, line) in canvas.pixels.chunks_exact_mut(width.max(1)).enumerate() {
        let (above, below, t) = between(y, high);
        let (above, below) = (&image[above * wide..][..wide], &image[below * wide..][..wide]);
        for (out, (a, b)) in row.iter_mut().zip(above.iter().zip(below)) {
            *out = a.lerp(*b, t);
        }
        for (pixel, (left, right, t)) in line.iter_mut().zip(&columns) {
            let soft = row[*left].lerp(row[*right], *t);
            for (sharp, soft) in pixel.iter_mut().zip([soft.x, soft.y, soft.z]) {
                *sharp += (soft - *sharp) * share;
            }
        }
    }
}

/// The picture at one in `step` of its size, each place the mean of a square.
fn shrunk(canvas: &Canvas, step: usize, (wide, high): (usize, usize)) -> Vec<Vec3> {
    let mut image = vec![Vec3::ZERO; wide * high];
    let mut counts = vec![0.0_f32; wide];
    for (y, out) in image.chunks_exact_mut(wide).enumerate() {
        counts.fill(0.0);
        for line in canvas.pixels.chunks_exact(canvas.width.max(1)).skip(y * step).take(step) {
            for ((sum, count), square) in out.iter_mut().zip(&mut counts).zip(line.chunks(step)) {
                for pixel in square {
                    *sum += Vec3::from([pixel[0], pixel[1], pixel[2]]);
                }
                *count += square.len() as f32;
            }
        }
        for (sum, count) in out.iter_mut().zip(&counts) {
            *sum = *sum * (1.0 / count.max(1.0));
        }
    }
    image
}
