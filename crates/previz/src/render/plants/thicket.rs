//! Plants between the same two figures, gathered from front to back, so that
//! what nearer ones hide is never drawn; then laid over the picture as one.
//!
//! Knows no plants: rows of pixels are filled by others.

use crate::render::canvas::Canvas;

/// A layer of light and coverage. Empty but between the first row that is
/// asked for and `hang`.
#[derive(Debug, Default)]
pub(crate) struct Thicket {
    width: usize,
    /// Light, times coverage, and coverage.
    pixels: Vec<[f32; 4]>,
    /// For each row, the part that may have been filled.
    filled: Vec<(usize, usize)>,
}

impl Thicket {
    /// Makes room for a picture of this size.
    pub(crate) fn open(&mut self, width: usize, height: usize) {
        self.width = width;
        self.pixels.resize(width * height, [0.0; 4]);
        self.filled.resize(height, (usize::MAX, 0));
    }

    /// Part of a row, to add to from front to back.
    pub(crate) fn row(&mut self, y: usize, from: usize, to: usize) -> &mut [[f32; 4]] {
        let (left, right) = &mut self.filled[y];
        (*left, *right) = ((*left).min(from), (*right).max(to));
        &mut self.pixels[y * self.width..][from..to]
    }

    /// Lays all over the canvas, whose distances stay, and is empty again.
    pub(crate) fn hang(&mut self, canvas: &mut Canvas) {
        for (y, filled) in self.filled.iter_mut().enumerate() {
            let (from, to) = std::mem::replace(filled, (usize::MAX, 0));
            if from >= to {
                continue;
            }
            let row = y * self.width;
            let pixels = canvas.pixels[row + from..row + to].iter_mut();
            for (pixel, laid) in pixels.zip(&mut self.pixels[row + from..row + to]) {
                let keep = 1.0 - laid[3];
                for i in 0..3 {
                    pixel[i] = pixel[i] * keep + laid[i];
                }
                *laid = [0.0; 4];
            }
        }
    }
}
