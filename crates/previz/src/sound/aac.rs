//! The sound track: samples of the mix as packets of AAC-LC.
//!
//! Packets are made as they are needed, so that the sound of a long clip never
//! lies in memory as a whole.

use std::num::NonZeroU32;

use syom::{EncodeOptions, Encoder};

use super::mix::{BLOCK_SAMPLES, Mixer};
use super::tools::RATE_HZ;
use crate::Error;
use crate::mp4::SoundShape;
use crate::scene::Scene;

/// Samples of each channel in a packet.
const PACKET_SAMPLES: u32 = 1024;
/// Samples before the first that is meant to be heard: one packet.
const PRIMING_SAMPLES: u32 = PACKET_SAMPLES;
/// Average bits a second.
const BITRATE_BPS: u32 = 128_000;

/// The sound of a scene, compressed as far as it is needed.
pub(crate) struct SoundTrack {
    mixer: Mixer,
    encoder: Encoder,
    /// Samples of each channel that the encoder has taken.
    taken: u64,
}

impl SoundTrack {
    pub(crate) fn new(scene: &Scene) -> Result<Self, Error> {
        let options = EncodeOptions::raw().with_bitrate_bps(BITRATE_BPS);
        let encoder = Encoder::new(RATE_HZ as u32, 2, &options).map_err(Error::encode)?;
        Ok(Self { mixer: Mixer::new(scene), encoder, taken: 0 })
    }

    /// What a file must say about this track.
    pub(crate) fn shape(&self) -> SoundShape {
        SoundShape {
            sample_rate_hz: NonZeroU32::MIN.saturating_add(RATE_HZ as u32 - 1),
            packet_samples: PACKET_SAMPLES,
            priming_samples: PRIMING_SAMPLES,
            config: self.encoder.asc().to_vec(),
            bitrate_bps: BITRATE_BPS,
        }
    }

    /// The packets up to a number of frames of `fps` a second, from where the
    /// last call ended.
    pub(crate) fn packets_until(&mut self, frames: u32, fps: u32) -> Result<Vec<Vec<u8>>, Error> {
        let until = (u64::from(frames) * RATE_HZ as u64 / u64::from(fps)).min(self.mixer.total());
        let mut packets = Vec::new();
        let mut planes = [[0.0; BLOCK_SAMPLES]; 2];
        let mut samples = [[0.0; 2]; BLOCK_SAMPLES];
        while self.taken < until {
            let count = (until - self.taken).min(BLOCK_SAMPLES as u64) as usize;
            self.mixer.next(&mut samples[..count]);
            for (i, [left, right]) in samples[..count].iter().enumerate() {
                (planes[0][i], planes[1][i]) = (*left, *right);
            }
            let [left, right] = &planes;
            let mut keep = |frame: syom::EncodedFrame<'_>| {
                packets.push(frame.payload.to_vec());
                Ok(())
            };
            self.encoder.feed(&[&left[..count], &right[..count]], &mut keep).map_err(Error::encode)?;
            self.taken += count as u64;
        }
        Ok(packets)
    }

    /// The packets that are left when all samples have been taken.
    pub(crate) fn finish(mut self) -> Result<Vec<Vec<u8>>, Error> {
        let mut packets = Vec::new();
        let mut keep = |frame: syom::EncodedFrame<'_>| {
            packets.push(frame.payload.to_vec());
            Ok(())
        };
        self.encoder.finish(&mut keep).map_err(Error::encode)?;
        Ok(packets)
    }
}
