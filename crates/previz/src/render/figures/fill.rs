//! How much of each pixel a polygon covers, exactly.
//!
//! Knows no colours and no depth.

use crate::maths::{floor, floor_i};

/// A rectangle of coverage, gathered edge by edge.
#[derive(Debug, Default)]
pub(crate) struct Coverage {
    /// Left and top pixel, width and height.
    pub x: usize,
    pub y: usize,
    pub width: usize,
    pub height: usize,
    cells: Vec<f32>,
}

impl Coverage {
    /// Covers a closed polygon, clipped to `bounds` (left, top, right, bottom).
    /// False when nothing of it is inside.
    pub(crate) fn polygon(&mut self, points: &[(f32, f32)], bounds: (usize, usize, usize, usize)) -> bool {
        let (mut x0, mut y0, mut x1, mut y1) = (f32::MAX, f32::MAX, f32::MIN, f32::MIN);
        for (x, y) in points {
            (x0, x1) = (x0.min(*x), x1.max(*x));
            (y0, y1) = (y0.min(*y), y1.max(*y));
        }
        let left = bounds.0.max(x0.max(0.0) as usize);
        let top = bounds.1.max(y0.max(0.0) as usize);
        let right = bounds.2.min((x1.max(0.0) + 1.0) as usize);
        let bottom = bounds.3.min((y1.max(0.0) + 1.0) as usize);
        if left >= right || top >= bottom {
            return false;
        }
        (self.x, self.y, self.width, self.height) = (left, top, right - left, bottom - top);
        self.cells.clear();
        self.cells.resize((self.width + 2) * self.height, 0.0);
        for (i, a) in points.iter().enumerate() {
            let b = points[(i + 1) % points.len()];
            self.edge((a.0 - left as f32, a.1 - top as f32), (b.0 - left as f32, b.1 - top as f32));
        }
        for row in self.cells.chunks_exact_mut(self.width + 2) {
            let mut sum = 0.0;
            for cell in row {
                sum += *cell;
                *cell = sum.abs().min(1.0);
            }
        }
        true
    }

    /// Coverage of the pixels of a row of the rectangle.
    pub(crate) fn row(&self, row: usize) -> &[f32] {
        let start = row * (self.width + 2);
        &self.cells[start..start + self.width]
    }

    /// Adds what lies to the right of an edge.
    fn edge(&mut self, a: (f32, f32), b: (f32, f32)) {
        let (sign, from, to) = if a.1 < b.1 { (1.0, a, b) } else { (-1.0, b, a) };
        let (high, low) = (from.1.max(0.0), to.1.min(self.height as f32));
        if low <= high {
            return;
        }
        let slope = (to.0 - from.0) / (to.1 - from.1);
        let widest = self.width as f32;
        for y in high as usize..(low as usize + 1).min(self.height) {
            let (start, end) = (high.max(y as f32), low.min(y as f32 + 1.0));
            if end <= start {
                continue;
            }
            let at = |t: f32| (from.0 + (t - from.1) * slope).clamp(0.0, widest);
            let (u, v) = (at(start), at(end));
            self.step(y * (self.width + 2), (u.min(v), u.max(v)), (end - start) * sign);
        }
    }

    /// The part of an edge within one row, from `x.0` to `x.1`.
    fn step(&mut self, row: usize, x: (f32, f32), tall: f32) {
        let (first, last) = (floor_i(x.0) as usize, floor_i(x.1) as usize);
        if first == last {
            let middle = (x.0 + x.1) * 0.5 - first as f32;
            self.cells[row + first] += tall * (1.0 - middle);
            self.cells[row + first + 1] += tall * middle;
            return;
        }
        let per_x = tall / (x.1 - x.0);
        for column in first..=last {
            let (u, v) = (x.0.max(column as f32), x.1.min(column as f32 + 1.0));
            let part = (v - u) * per_x;
            let middle = (u + v) * 0.5 - floor(column as f32);
            self.cells[row + column] += part * (1.0 - middle);
            self.cells[row + column + 1] += part * middle;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coverage_is_the_area_also_when_clipped() {
        let mut coverage = Coverage::default();
        let triangle = [(1.25, 1.5), (9.75, 3.0), (4.0, 8.5)];
        assert!(coverage.polygon(&triangle, (0, 0, 20, 20)));
        let area: f32 = (0..coverage.height).flat_map(|row| coverage.row(row).to_vec()).sum();
        let true_area = 0.5 * (8.5 * 7.0 - 2.75 * 1.5_f32).abs();
        assert!((area - true_area).abs() < 0.01, "{area} {true_area}");
        let square = [(-50.0, -50.0), (50.0, -50.0), (50.0, 50.0), (-50.0, 50.0)];
        assert!(coverage.polygon(&square, (2, 3, 6, 9)));
        assert!((0..6).all(|row| coverage.row(row).iter().all(|c| (*c - 1.0).abs() < 1e-4)));
        assert!(!coverage.polygon(&triangle, (15, 15, 20, 20)));
    }
}
