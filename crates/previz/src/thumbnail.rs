//! A small PNG that stands for a whole clip.
//!
//! It draws no picture of its own: a frame is asked of the renderer and made small.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use crate::render::Renderer;
use crate::{Error, RgbFrame};

/// Longest side of a thumbnail in pixels.
const LONG_SIDE_PX_MAX: u32 = 480;

/// Writes a frame of the first shot, a good way into it, where things have
/// begun to move and an opening label has less to say.
pub(crate) fn write(renderer: &Renderer, path: &Path) -> Result<(), Error> {
    let scene = renderer.scene();
    let first_shot = scene.shots.first().map_or(scene.frames, |shot| shot.frames);
    let mut frame = RgbFrame::new(scene.width, scene.height);
    renderer.frame(first_shot * 2 / 5, &mut frame);
    write_png(&shrink(&frame, LONG_SIDE_PX_MAX), path)
}

/// Makes a picture so small that no side is longer than `side_px_max`. Each
/// pixel is the average of all that it covers. Smaller pictures stay as they are.
fn shrink(frame: &RgbFrame, side_px_max: u32) -> RgbFrame {
    let long = frame.width.max(frame.height);
    if long <= side_px_max {
        return frame.clone();
    }
    let scaled =
        |side: u32| ((u64::from(side) * u64::from(side_px_max) + u64::from(long) / 2) / u64::from(long)).max(1) as u32;
    let mut small = RgbFrame::new(scaled(frame.width), scaled(frame.height));
    let columns = spans(frame.width, small.width);
    let rows = spans(frame.height, small.height);
    for (target_row, rows) in small.pixels.chunks_exact_mut(columns.len() * 3).zip(&rows) {
        for (target, columns) in target_row.chunks_exact_mut(3).zip(&columns) {
            target.copy_from_slice(&average(frame, columns, rows));
        }
    }
    small
}

/// Which pixels of a side each pixel of a smaller side covers, with their
/// shares in it out of `to`.
fn spans(from: u32, to: u32) -> Vec<Vec<(usize, u64)>> {
    let (from, to) = (u64::from(from), u64::from(to));
    let span = |i: u64| {
        let (start, end) = (i * from, (i + 1) * from);
        let covered = |p: u64| ((p + 1) * to).min(end) - (p * to).max(start);
        (start / to..end.div_ceil(to)).map(|p| (p as usize, covered(p))).collect()
    };
    (0..to).map(span).collect()
}

fn average(frame: &RgbFrame, columns: &[(usize, u64)], rows: &[(usize, u64)]) -> [u8; 3] {
    let (mut sums, mut whole) = ([0; 3], 0);
    for &(y, down) in rows {
        for &(x, across) in columns {
            let at = (y * frame.width as usize + x) * 3;
            let share = down * across;
            whole += share;
            for (sum, &value) in sums.iter_mut().zip(&frame.pixels[at..at + 3]) {
                *sum += share * u64::from(value);
            }
        }
    }
    sums.map(|sum| ((sum + whole / 2) / whole.max(1)) as u8)
}

fn write_png(frame: &RgbFrame, path: &Path) -> Result<(), Error> {
    let mut encoder = png::Encoder::new(
        BufWriter::new(File::create(path).map_err(|error| Error::of_file(path, &error))?),
        frame.width,
        frame.height,
    );
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_source_srgb(png::SrgbRenderingIntent::Perceptual);
    let mut writer = encoder.write_header().map_err(png_error)?;
    writer.write_image_data(&frame.pixels).map_err(png_error)?;
    writer.finish().map_err(png_error)
}

fn png_error(error: png::EncodingError) -> Error {
    match error {
        png::EncodingError::IoError(io) => Error::Io(io),
        other => Error::encode(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_pictures_stay_and_large_ones_keep_their_shape() {
        let size = |width, height| {
            let small = shrink(&RgbFrame::new(width, height), 480);
            assert_eq!(small.pixels.len(), small.width as usize * small.height as usize * 3);
            (small.width, small.height)
        };
        assert_eq!(size(64, 48), (64, 48));
        assert_eq!(size(1280, 720), (480, 270));
        assert_eq!(size(1080, 1920), (270, 480));
        assert_eq!(size(3840, 16), (480, 2));
    }

    #[test]
    fn a_pixel_is_the_average_of_what_it_covers() {
        let mut frame = RgbFrame::new(6, 2);
        for (i, pixel) in frame.pixels.chunks_exact_mut(3).enumerate() {
            pixel.fill((i % 6) as u8 * 10);
        }
        let small = shrink(&frame, 3);
        assert_eq!((small.width, small.height), (3, 1));
        assert_eq!(small.pixels, [5, 5, 5, 25, 25, 25, 45, 45, 45]);
        // Two and a half pixels to one: the third counts half.
        let mut wide = RgbFrame::new(5, 1);
        wide.pixels.chunks_exact_mut(3).zip([0, 0, 100, 200, 200]).for_each(|(pixel, value)| pixel.fill(value));
        assert_eq!(shrink(&wide, 2).pixels, [20, 20, 20, 180, 180, 180]);
    }
}
