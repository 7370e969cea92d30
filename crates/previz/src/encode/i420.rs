//! From red, green and blue to the planes that video codecs compress.
//!
//! BT.709 in limited range, in integers throughout: no machine rounds them
//! differently, however many pixels it takes at once.

use openh264::formats::YUVSource;

use crate::RgbFrame;

/// A picture as one plane of brightness and two of colour at half the size.
#[derive(Debug, Clone)]
pub(crate) struct I420 {
    width: usize,
    height: usize,
    y: Vec<u8>,
    u: Vec<u8>,
    v: Vec<u8>,
    /// Sums of two rows, kept to spare an allocation for each frame.
    sums: Vec<u16>,
}

/// Bits behind the point of the brightness coefficients.
const Y_SHIFT: i32 = 16;
/// Shares of red, green and blue in brightness, which spans 16 to 235.
const Y: [i32; 3] = [11_966, 40_254, 4_064];
/// Bits behind the point of the colour coefficients, and three for the eight
/// samples that are summed.
const UV_SHIFT: i32 = 16 + 3;
/// Shares in the blue difference, which spans 16 to 240; they sum to nothing.
const U: [i32; 3] = [-6_596, -22_188, 28_784];
/// Shares in the red difference; they sum to nothing.
const V: [i32; 3] = [28_784, -26_145, -2_639];

impl I420 {
    /// A picture of even `width` and `height`.
    pub(crate) fn new(width: u32, height: u32) -> Self {
        let (width, height) = (width as usize, height as usize);
        let quarter = (width / 2) * (height / 2);
        Self {
            width,
            height,
            y: vec![16; width * height],
            u: vec![128; quarter],
            v: vec![128; quarter],
            sums: vec![0; width * 3],
        }
    }

    /// Takes over a picture of the same size.
    pub(crate) fn convert(&mut self, frame: &RgbFrame) {
        let (row, half) = (self.width * 3, self.width / 2);
        let luma = self.y.chunks_exact_mut(self.width * 2);
        let chroma = self.u.chunks_exact_mut(half).zip(self.v.chunks_exact_mut(half));
        for ((rgb, luma), (u, v)) in frame.pixels.chunks_exact(row * 2).zip(luma).zip(chroma) {
            for (pixel, y) in rgb.chunks_exact(3).zip(luma) {
                *y = ((weigh(Y, pixel) + (16 << Y_SHIFT) + (1 << (Y_SHIFT - 1))) >> Y_SHIFT) as u8;
            }
            let (top, bottom) = rgb.split_at(row);
            for ((sum, &a), &b) in self.sums.iter_mut().zip(top).zip(bottom) {
                *sum = u16::from(a) + u16::from(b);
            }
            chroma_row(&self.sums, u, v);
        }
    }
}

fn weigh(shares: [i32; 3], pixel: &[u8]) -> i32 {
    shares[0] * i32::from(pixel[0]) + shares[1] * i32::from(pixel[1]) + shares[2] * i32::from(pixel[2])
}

/// Colour of one row of two-by-two squares, from the sums of its two rows.
///
/// H.264 places colour samples on the left pixels of each square, so the
/// neighbours to both sides count half: colour does not shift against brightness.
fn chroma_row(sums: &[u16], u: &mut [u8], v: &mut [u8]) {
    let mut left = [sums[0], sums[1], sums[2]];
    for ((square, u), v) in sums.chunks_exact(6).zip(u).zip(v) {
        let channel = |c: usize| i32::from(left[c]) + 2 * i32::from(square[c]) + i32::from(square[c + 3]);
        let rgb = [channel(0), channel(1), channel(2)];
        *u = difference(U, rgb);
        *v = difference(V, rgb);
        left = [square[3], square[4], square[5]];
    }
}

fn difference(shares: [i32; 3], rgb: [i32; 3]) -> u8 {
    let weighed = shares[0] * rgb[0] + shares[1] * rgb[1] + shares[2] * rgb[2];
    ((weighed + (128 << UV_SHIFT) + (1 << (UV_SHIFT - 1))) >> UV_SHIFT) as u8
}

impl YUVSource for I420 {
    fn dimensions(&self) -> (usize, usize) {
        (self.width, self.height)
    }

    fn strides(&self) -> (usize, usize, usize) {
        (self.width, self.width / 2, self.width / 2)
    }

    fn y(&self) -> &[u8] {
        &self.y
    }

    fn u(&self) -> &[u8] {
        &self.u
    }

    fn v(&self) -> &[u8] {
        &self.v
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(rgb: [u8; 3]) -> (u8, u8, u8) {
        let mut frame = RgbFrame::new(16, 16);
        frame.pixels.chunks_exact_mut(3).for_each(|pixel| pixel.copy_from_slice(&rgb));
        let mut planes = I420::new(16, 16);
        planes.convert(&frame);
        assert!(planes.y.iter().all(|&y| y == planes.y[0]), "a plain picture has one brightness");
        assert!(planes.u.iter().all(|&u| u == planes.u[0]) && planes.v.iter().all(|&v| v == planes.v[0]));
        (planes.y[0], planes.u[0], planes.v[0])
    }

    /// The values that the BT.709 standard gives for bars of full colour.
    #[test]
    fn colour_bars_have_the_values_of_the_standard() {
        assert_eq!(plain([0, 0, 0]), (16, 128, 128));
        assert_eq!(plain([255, 255, 255]), (235, 128, 128));
        assert_eq!(plain([255, 0, 0]), (63, 102, 240));
        assert_eq!(plain([0, 255, 0]), (173, 42, 26));
        assert_eq!(plain([0, 0, 255]), (32, 240, 118));
        assert_eq!(plain([255, 255, 0]), (219, 16, 138));
    }

    #[test]
    fn every_grey_is_without_colour() {
        for grey in 0..=255 {
            let (_, u, v) = plain([grey; 3]);
            assert_eq!((u, v), (128, 128), "grey {grey}");
        }
    }

    #[test]
    fn colour_sits_on_the_left_pixel_of_its_square() {
        // A red line in column 4: the square of columns 4 and 5 takes half of
        // it, its neighbours take none of it beyond the filter.
        let mut frame = RgbFrame::new(16, 16);
        for row in frame.pixels.chunks_exact_mut(16 * 3) {
            row[4 * 3] = 255;
        }
        let mut planes = I420::new(16, 16);
        planes.convert(&frame);
        assert_eq!(&planes.v[..5], &[128, 128, 184, 128, 128]);
        // In column 5 it lies between two squares, which take a quarter each.
        let mut frame = RgbFrame::new(16, 16);
        for row in frame.pixels.chunks_exact_mut(16 * 3) {
            row[5 * 3] = 255;
        }
        planes.convert(&frame);
        assert_eq!(&planes.v[..5], &[128, 128, 156, 156, 128]);
    }
}
