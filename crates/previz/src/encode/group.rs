//! One closed group of pictures: a key frame and what follows from it.
//!
//! Each group has an encoder of its own, which learns nothing from the groups
//! before: that makes its bytes independent of who compresses it, and when.

use openh264::OpenH264API;
use openh264::encoder::{
    BitRate, Complexity, Encoder, EncoderConfig, FrameRate, FrameType, IntraFramePeriod, QpRange, RateControlMode,
    UsageType, VuiConfig,
};
use shiguredo_mp4::bitstream::h264::{H264NalUnitType, parse_annexb_nal_units};

use super::PictureFormat;
use super::i420::I420;
use super::quiet::silence;
use crate::Error;

/// Finest quantiser: below it, bits are spent on what nobody sees.
const QP_MIN: u8 = 14;
/// Coarsest quantiser: above it, blocks show.
const QP_MAX: u8 = 40;

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
        let mut encoder = Encoder::with_api_config(OpenH264API::from_source(), config).map_err(Error::encode)?;
        silence(&mut encoder);
        Ok(Self { encoder, group: EncodedGroup::default() })
    }

    pub(crate) fn push(&mut self, picture: &I420) -> Result<(), Error> {
        let stream = self.encoder.encode(picture).map_err(Error::encode)?;
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

    pub(crate) fn finish(self) -> EncodedGroup {
        self.group
    }
}
