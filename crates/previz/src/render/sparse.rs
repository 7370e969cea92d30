//! Shading that looks closely only where the picture is busy: a coarse lattice
//! of pixels is shaded, and what lies between two alike neighbours is taken to
//! be their mean.
//!
//! Knows nothing of what is shaded.

use super::canvas::Canvas;
use super::record::Ground;

/// Largest difference of two neighbours, as a share of their sum, between
/// which nothing else is expected.
const ALIKE: f32 = 0.1;
/// The same for pixels four apart.
const ALIKE_WIDE: f32 = 0.012;

/// What can be shaded one pixel at a time.
pub(super) trait Shading {
    /// Light of a pixel, and one over its distance.
    fn shade(&self, x: usize, y: usize, ground: Ground) -> [f32; 4];
    /// Whether a row is like those around it: where fine lines run across the
    /// picture it is not, and what a coarser lattice met of them would be blocks.
    fn is_even(&self, y: usize) -> bool;
    /// One over a pixel's distance alone, from that of its ground.
    fn inverse(&self, y: usize, ground: f32) -> f32;
}

/// Shades every pixel of the canvas from its record of the ground, four rows at a time,
/// so that what one step leaves is still at hand for the next.
pub(super) fn shade(canvas: &mut Canvas, shading: &impl Shading) {
    let height = canvas.height;
    let even: Vec<bool> = (0..height).map(|y| shading.is_even(y)).collect();
    if height > 0 {
        along(canvas, shading, 0);
    }
    for top in (0..height).step_by(4) {
        if top + 4 < height {
            along(canvas, shading, top + 4);
        }
        // Rows that are looked at for themselves are those of the coarsest lattice.
        for y in (top + 1..(top + 4).min(height)).filter(|y| !even[*y]) {
            along(canvas, shading, y);
        }
        for (offset, half) in [(2, 2), (1, 1), (3, 1)] {
            let y = top + offset;
            if y < height && even[y] {
                across(canvas, shading, y, half);
            }
        }
    }
}

/// Shades a row by itself.
fn along(canvas: &mut Canvas, shading: &impl Shading, y: usize) {
    let width = canvas.width;
    for x in (0..width).step_by(4) {
        let at = y * width + x;
        canvas.pixels[at] = closely(canvas, shading, (x, y));
    }
    halve(canvas, shading, y, 2);
    halve(canvas, shading, y, 1);
}

/// Fills a row between those `half` above and below it.
fn across(canvas: &mut Canvas, shading: &impl Shading, y: usize, half: usize) {
    let (width, height) = (canvas.width, canvas.height);
    for x in (0..width).step_by(half) {
        between(canvas, shading, (x, y), half, (y + half < height).then_some(half * width));
    }
    if half > 1 {
        halve(canvas, shading, y, 1);
    }
}

/// Fills every second of the pixels of a row that are `half` apart.
fn halve(canvas: &mut Canvas, shading: &impl Shading, y: usize, half: usize) {
    let width = canvas.width;
    for x in (half..width).step_by(half * 2) {
        between(canvas, shading, (x, y), half, (x + half < width).then_some(half));
    }
}

/// Fills a pixel from those `reach` before and after it in the canvas's list,
/// if there are any and they are alike.
#[inline(always)]
fn between(canvas: &mut Canvas, shading: &impl Shading, (x, y): (usize, usize), half: usize, reach: Option<usize>) {
    let at = y * canvas.width + x;
    if let Some(reach) = reach {
        let (a, b) = (&canvas.pixels[at - reach], &canvas.pixels[at + reach]);
        let far = shading.inverse(y, canvas.record.inverse(at));
        let tolerance = if half == 1 { ALIKE } else { ALIKE_WIDE };
        if let Some(mean) = mean(a, b, far, tolerance) {
            canvas.pixels[at] = mean;
            return;
        }
    }
    canvas.pixels[at] = closely(canvas, shading, (x, y));
}

/// Shades a pixel by itself, unless it will be hidden.
#[inline(always)]
fn closely(canvas: &Canvas, shading: &impl Shading, (x, y): (usize, usize)) -> [f32; 4] {
    let ground = canvas.record.ground(x, y);
    if canvas.screen.hides_amply((x, y), shading.inverse(y, ground.inverse)) {
        return [0.0; 4];
    }
    shading.shade(x, y, ground)
}

/// The mean of two pixels of one surface, if they are alike and a pixel at
/// `far` between them belongs to it.
#[inline(always)]
fn mean(a: &[f32; 4], b: &[f32; 4], far: f32, tolerance: f32) -> Option<[f32; 4]> {
    let sum: [f32; 4] = std::array::from_fn(|i| a[i] + b[i]);
    let most = [tolerance, tolerance, tolerance, 0.1];
    // All are compared in any case, so that it is done at once.
    let unlike = (0..4).fold(false, |unlike, i| unlike | ((a[i] - b[i]).abs() > sum[i] * most[i]));
    let apart = (far * 2.0 - sum[3]).abs() > sum[3] * 0.01;
    (!apart & !unlike).then_some([sum[0] * 0.5, sum[1] * 0.5, sum[2] * 0.5, far])
}

#[cfg(test)]
mod tests {
    use super::super::record::Corner;
    use super::*;

    /// A wall of one colour before a sky that brightens to the right, with one
    /// bright line, which counts how often it is asked.
    struct Wall(std::cell::Cell<usize>);

    impl Shading for Wall {
        fn shade(&self, x: usize, y: usize, ground: Ground) -> [f32; 4] {
            self.0.set(self.0.get() + 1);
            let light = if ground.inverse > 0.0 { 0.5 } else { 1.0 + x as f32 * 0.002 };
            [if y == 24 { 9.0 } else { light }, light, light, ground.inverse]
        }

        fn inverse(&self, _: usize, ground: f32) -> f32 {
            ground
        }

        fn is_even(&self, y: usize) -> bool {
            y != 24
        }
    }

    #[test]
    fn smooth_parts_are_guessed_and_edges_are_not() {
        let mut canvas = Canvas::default();
        canvas.reset(101, 47);
        let corner = |x: f32, y: f32| Corner { x, y, inverse: 0.1, like: [0.0; 3] };
        canvas.record.fill(&corner(33.0, 20.0), &corner(70.0, 20.0), &corner(33.0, 47.0));
        canvas.record.fill(&corner(70.0, 47.0), &corner(33.0, 47.0), &corner(70.0, 20.0));
        let wall = Wall(std::cell::Cell::default());
        shade(&mut canvas, &wall);
        assert!(wall.0.get() < 101 * 47 / 3, "{} of {} were shaded", wall.0.get(), 101 * 47);
        for y in 0..47 {
            for x in 0..101 {
                let at = y * 101 + x;
                let true_light = wall.shade(x, y, canvas.record.ground(x, y));
                assert!((canvas.pixels[at][1] - true_light[1]).abs() < 1e-4, "{x} {y}");
                assert_eq!(canvas.pixels[at][3], true_light[3], "{x} {y}");
            }
        }
    }
}
