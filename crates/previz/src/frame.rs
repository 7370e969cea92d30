//! One picture in memory.
//!
//! A frame is only pixels: it knows neither its time nor how it was made.

/// A picture of 8-bit sRGB pixels, row by row from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RgbFrame {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Red, green and blue of each pixel: `width * height * 3` bytes.
    pub pixels: Vec<u8>,
}

impl RgbFrame {
    /// A black picture.
    #[must_use]
    pub fn new(width: u32, height: u32) -> Self {
        Self { width, height, pixels: vec![0; width as usize * height as usize * 3] }
    }
}
