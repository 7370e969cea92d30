//! Enlarges a developed picture row by row, with a filter that keeps edges as
//! sharp as they were drawn.
//!
//! Works on display values, where the eye's sense of an edge lies, and knows
//! nothing of what they show.

use crate::scene::{Quality, Scene};

/// One pixel: three display values and one that goes with them.
type Pixel = [f32; 4];

/// So many pixels of the edge are repeated on either side of a row, so that all
/// neighbours of a place lie beside each other.
const MARGIN: usize = 2;

/// Where a pixel of the large picture lies in the small one: the first of the four
/// neighbours along a side, counted with the margin, and how much each counts.
#[derive(Debug, Clone, Copy)]
struct Taps {
    first: usize,
    weights: [f32; 4],
}

impl Taps {
    /// Those of pixel `at` of `large`, in a picture that is `small` along the
    /// same side.
    fn of(at: usize, small: usize, large: usize) -> Self {
        let middle = (at as f32 + 0.5) * (small as f32 / large as f32) - 0.5;
        let first = (middle + 1.0) as usize;
        let t = middle + 1.0 - first as f32;
        // Catmull and Rom's cubic.
        let (t2, t3) = (t * t, t * t * t);
        let weights = [t2 - (t + t3) * 0.5, 1.0 + t3 * 1.5 - t2 * 2.5, t2 * 2.0 - t3 * 1.5 + t * 0.5, (t3 - t2) * 0.5];
        Self { first, weights }
    }

    /// The four neighbours' places in a side of so many pixels, without the margin.
    fn places(&self, small: usize) -> [usize; 4] {
        std::array::from_fn(|i| (self.first + i).saturating_sub(MARGIN).min(small - 1))
    }

    #[inline(always)]
    fn blend(&self, [a, b, c, d]: [f32; 4]) -> f32 {
        let [wa, wb, wc, wd] = self.weights;
        a * wa + b * wb + (c * wc + d * wd)
    }
}

/// Makes the rows of a large picture, from top to bottom.
pub(crate) struct Enlarger {
    columns: Vec<Taps>,
    heights: (usize, usize),
    /// The rows of the small picture that were last needed; each has its place
    /// by its number.
    kept: [Vec<Pixel>; 4],
    /// Rows that have been asked for.
    asked: usize,
    /// A row of the small picture's width at the large picture's height, with its
    /// margins.
    narrow: Vec<Pixel>,
    wide: Vec<Pixel>,
}

impl Enlarger {
    /// From and to a width and a height.
    pub(crate) fn new(small: (usize, usize), large: (usize, usize)) -> Self {
        Self {
            columns: (0..large.0).map(|x| Taps::of(x, small.0, large.0)).collect(),
            heights: (small.1, large.1),
            kept: std::array::from_fn(|_| vec![[0.0; 4]; small.0]),
            asked: 0,
            narrow: vec![[0.0; 4]; small.0 + 2 * MARGIN],
            wide: vec![[0.0; 4]; large.0],
        }
    }

    /// Row `y` of the large picture; `small` fills in a row of the small one.
    /// Rows are asked for in order.
    pub(crate) fn row(&mut self, y: usize, mut small: impl FnMut(usize, &mut [Pixel])) -> &[Pixel] {
        let taps = Taps::of(y, self.heights.0, self.heights.1);
        let places = taps.places(self.heights.0);
        while self.asked <= places[3] {
            small(self.asked, &mut self.kept[self.asked % 4]);
            self.asked += 1;
        }
        // Value by value, so that several can be done at once.
        let [a, b, c, d] = places.map(|place| self.kept[place % 4].as_flattened().iter());
        let width = self.kept[0].len();
        let narrow = self.narrow[MARGIN..MARGIN + width].as_flattened_mut();
        for (((out, a), b), (c, d)) in narrow.iter_mut().zip(a).zip(b).zip(c.zip(d)) {
            *out = taps.blend([*a, *b, *c, *d]);
        }
        let (left, right) = (self.narrow[MARGIN], self.narrow[MARGIN + width - 1]);
        self.narrow[..MARGIN].fill(left);
        self.narrow[MARGIN + width..].fill(right);
        for (out, taps) in self.wide.iter_mut().zip(&self.columns) {
            if let Some([a, b, c, d]) = self.narrow[taps.first..].first_chunk() {
                *out = std::array::from_fn(|i| taps.blend([a[i], b[i], c[i], d[i]]));
            }
        }
        &self.wide
    }
}

/// Pixels that are worked on: seven in ten along a side of a large picture,
/// not quite half for a fast one. It is enlarged when it is developed; grain is
/// laid at its full size.
pub(crate) fn inner_size(scene: &Scene) -> (usize, usize) {
    let (w, h) = (scene.width as usize, scene.height as usize);
    let short = w.min(h);
    let inner = match scene.quality {
        Quality::Standard => (short * 7 / 10).max(short.min(480)),
        Quality::Fast => (short * 7 / 16).max(short.min(300)),
    };
    (w * inner / short, h * inner / short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slope_stays_a_slope_and_ends_stay_within() {
        let (small, large) = ((40, 24), (50, 30));
        let mut enlarger = Enlarger::new(small, large);
        for y in 0..large.1 {
            let row = enlarger.row(y, |y, row| {
                for (x, pixel) in row.iter_mut().enumerate() {
                    *pixel = [x as f32, y as f32, 7.0, 1.0];
                }
            });
            assert_eq!(row.len(), large.0);
            let down = ((y as f32 + 0.5) * 0.8 - 0.5).clamp(0.0, 23.0);
            for (x, pixel) in row.iter().enumerate() {
                let across = ((x as f32 + 0.5) * 0.8 - 0.5).clamp(0.0, 39.0);
                assert!((pixel[0] - across).abs() < 0.11 && (pixel[1] - down).abs() < 0.11, "{x} {y} {pixel:?}");
                assert!((pixel[2] - 7.0).abs() < 1e-4 && (pixel[3] - 1.0).abs() < 1e-5, "{x} {y} {pixel:?}");
            }
        }
    }

    #[test]
    fn an_edge_keeps_its_contrast() {
        let mut enlarger = Enlarger::new((40, 2), (50, 3));
        let row = enlarger.row(0, |_, row| {
            for (x, pixel) in row.iter_mut().enumerate() {
                pixel[0] = if x < 20 { 0.0 } else { 100.0 };
            }
        });
        let between = row.iter().filter(|pixel| (5.0..95.0).contains(&pixel[0])).count();
        assert!(between <= 2, "{between} pixels are neither dark nor bright");
    }
}
