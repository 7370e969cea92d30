//! One closed group of pictures: a key frame and what follows from it.
//!
//! Each group has an encoder of its own, which learns nothing from the groups
//! before: that makes its bytes independent of who compresses it, and when.

use openh264::OpenH264API;
use openh264::encoder::{
    BitRate, Complexity, Encoder, EncoderConfig, FrameRate, FrameType, IntraFramePeriod, QpRange, RateControlMode,
    UsageType, VuiConfig,
};
use openh264_sys2::cmMallocMemeError;
use shiguredo_mp4::bitstream::h264::{H264NalUnitType, parse_annexb_nal_units};

use super::PictureFormat;
use super::i420::I420;
use super::quiet::silence;
use crate::Error;

/// Finest quantiser: below it, bits are spent on what nobody sees.
const QP_MIN: u8 = 18;
/// Coarsest quantiser: above it, blocks show.
const QP_MAX: u8 = 38;

/// One compressed picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EncodedFrame {
    /// Its slices, each behind its length in four bytes.
    pub(crate) bytes: Vec<u8>,
    /// Whether a player can begin here.
    pub(crate) is_key: bool,
}

/// A compressed group and what a decoder must know before it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct EncodedGroup {
    /// Sequence parameters; the same for all groups of a film.
    pub(crate) sps: Vec<u8>,
    /// Picture parameters; the same for all groups of a film.
    pub(crate) pps: Vec<u8>,
    /// The pictures in order.
    pub(crate) frames: Vec<EncodedFrame>,
}

/// Compresses the pictures of one group in order.
pub(crate) struct GroupEncoder {
    encoder: Encoder,
    group: EncodedGroup,
}

impl GroupEncoder {
    pub(crate) fn new(format: PictureFormat) -> Result<Self, Error> {
        let config = EncoderConfig::new()
            .usage_type(UsageType::CameraVideoRealTime)
            .complexity(Complexity::Medium)
            .rate_control_mode(RateControlMode::Bitrate)
            .bitrate(BitRate::from_bps(format.bitrate_bps))
            .max_frame_rate(FrameRate::from_hz(format.fps as f32))
            .qp(QpRange::new(QP_MIN, QP_MAX))
            .intra_frame_period(IntraFramePeriod::auto())
            // A frame left out would make the clip shorter than was ordered.
            .skip_frames(false)
            // Groups are cut by index; a flash of lightning is no reason.
            .scene_change_detect(false)
            .num_threads(1)
            .vui(VuiConfig::bt709());
        // Making one fails for nothing but want of memory.
        let mut encoder = Encoder::with_api_config(OpenH264API::from_source(), config).map_err(out_of_memory)?;
        silence(&mut encoder);
        Ok(Self { encoder, group: EncodedGroup::default() })
    }

    pub(crate) fn push(&mut self, picture: &I420) -> Result<(), Error> {
        if self.group.frames.is_empty() {
            self.rehearse(picture)?;
        }
        let stream = self.encoder.encode(picture).map_err(failed)?;
        let is_key = match stream.frame_type() {
            FrameType::IDR => true,
            FrameType::P | FrameType::I => false,
            other => return Err(Error::Encode(format!("the encoder answered with a frame of type {other:?}"))),
        };
        let annexb = stream.to_vec();
        let mut slices = Vec::with_capacity(annexb.len() + 8);
        for nal in parse_annexb_nal_units(&annexb).map_err(Error::encode)? {
            match nal.nal_unit_type {
                H264NalUnitType::Sps => self.group.sps = nal.data.to_vec(),
                H264NalUnitType::Pps => self.group.pps = nal.data.to_vec(),
                _ => {
                    slices.extend((nal.data.len() as u32).to_be_bytes());
                    slices.extend(nal.data);
                }
            }
        }
        self.group.frames.push(EncodedFrame { bytes: slices, is_key });
        Ok(())
    }

    /// Compresses the first picture once for nothing. A fresh encoder guesses the
    /// quantiser of its first key frame from the size alone, far too coarse;
    /// for the second it knows the picture. Otherwise each group would begin
    /// with a visible drop of quality.
    fn rehearse(&mut self, picture: &I420) -> Result<(), Error> {
        self.encoder.encode(picture).map_err(failed)?;
        self.encoder.force_intra_frame();
        Ok(())
    }

    pub(crate) fn finish(self) -> EncodedGroup {
        self.group
    }
}

/// Why the encoder took no picture.
fn failed(error: openh264::Error) -> Error {
    if is_want_of_memory(error.native_code()) { out_of_memory(error) } else { Error::encode(error) }
}

fn out_of_memory(error: openh264::Error) -> Error {
    Error::OutOfMemory(error.to_string())
}

/// Whether a code with which the encoder answers says that it got no memory.
fn is_want_of_memory(code: i64) -> bool {
    code == i64::from(cmMallocMemeError)
}

#[cfg(test)]
mod tests {
    use openh264::decoder::Decoder;
    use openh264::formats::YUVSource;

    use super::*;
    use crate::RgbFrame;
    use crate::noise::fbm2;

    const FORMAT: PictureFormat = PictureFormat { width: 320, height: 192, fps: 24, bitrate_bps: 900_000 };

    /// Hills under a sky that drift past.
    fn landscape(index: u32) -> I420 {
        let mut frame = RgbFrame::new(FORMAT.width, FORMAT.height);
        for (i, pixel) in frame.pixels.chunks_exact_mut(3).enumerate() {
            let (x, y) = (i as u32 % FORMAT.width, i as u32 / FORMAT.width);
            let bumps = fbm2((x + 2 * index) as f32 * 0.06, y as f32 * 0.09, 4, 7);
            let ground = if y > 80 { 90.0 * bumps } else { 8.0 * bumps };
            let light = (140.0 + ground - y as f32 * 0.3) as u8;
            pixel.copy_from_slice(&[light, light.saturating_add(12), light / 2 + 60]);
        }
        let mut picture = I420::new(FORMAT.width, FORMAT.height);
        picture.convert(&frame);
        picture
    }

    /// Decibels of the brightness plane above its error.
    fn quality_db(original: &I420, decoded: &impl YUVSource) -> f64 {
        let (width, stride) = (FORMAT.width as usize, decoded.strides().0);
        let rows = original.y().chunks_exact(width).zip(decoded.y().chunks(stride));
        let squares =
            rows.flat_map(|(a, b)| a.iter().zip(b)).map(|(&a, &b)| f64::from(a) - f64::from(b)).map(|e| e * e);
        10.0 * (255.0 * 255.0 / (squares.sum::<f64>() / original.y().len() as f64)).log10()
    }

    #[test]
    fn a_group_is_decoded_with_an_even_quality() {
        let mut encoder = GroupEncoder::new(FORMAT).expect("an encoder");
        let pictures: Vec<I420> = (0..24).map(landscape).collect();
        pictures.iter().for_each(|picture| encoder.push(picture).expect("a frame"));
        let group = encoder.finish();
        assert_eq!(group.frames.len(), 24);

        let start = [0, 0, 0, 1];
        let mut decoder = Decoder::new().expect("a decoder");
        let mut stream = [&start, &group.sps[..], &start, &group.pps[..]].concat();
        let mut qualities = Vec::new();
        for (frame, picture) in group.frames.iter().zip(&pictures) {
            stream.extend(start);
            stream.extend(&frame.bytes[4..]);
            let decoded = decoder.decode(&stream).expect("a stream").expect("a picture");
            assert_eq!(decoded.dimensions(), (320, 192));
            qualities.push(quality_db(picture, &decoded));
            stream.clear();
        }
        let worst = qualities.iter().copied().fold(f64::MAX, f64::min);
        let best = qualities.iter().copied().fold(f64::MIN, f64::max);
        assert!(worst > 34.0, "{qualities:.1?}");
        assert!(best - worst < 1.6, "the quality jumps: {qualities:.1?}");
        let bits: usize = group.frames.iter().map(|frame| frame.bytes.len() * 8).sum();
        assert!(bits < 1_300_000, "{bits} bits for a second");
    }
}
