//! Soft things worked out a few pixels apart and laid over every pixel.
//!
//! Knows neither what they are nor how they mix with the picture.

use super::canvas::Canvas;
use crate::maths::mix;

/// Values that the points between known ones take, row by row.
///
/// `value` is asked at every `step`-th pixel of every `step`-th row; `lay` gets
/// the canvas, a pixel's index and the value there.
pub(super) fn spread(
    canvas: &mut Canvas,
    step: usize,
    value: impl Fn(f32, f32) -> f32,
    mut lay: impl FnMut(&mut Canvas, usize, f32),
) {
    let wide = canvas.width / step + 2;
    let row_of = |y: usize| -> Vec<f32> { (0..wide).map(|x| value((x * step) as f32, (y * step) as f32)).collect() };
    let (mut above, mut below) = (row_of(0), row_of(1));
    for y in 0..canvas.height {
        if y > 0 && y.is_multiple_of(step) {
            above = std::mem::replace(&mut below, row_of(y / step + 1));
        }
        let down = (y % step) as f32 / step as f32;
        for at in 0..canvas.width.div_ceil(step) {
            let (left, right) = ([above[at], below[at]], [above[at + 1], below[at + 1]]);
            for x in at * step..((at + 1) * step).min(canvas.width) {
                let across = (x - at * step) as f32 / step as f32;
                let here = mix(mix(left[0], right[0], across), mix(left[1], right[1], across), down);
                lay(canvas, y * canvas.width + x, here);
            }
        }
    }
}
