//! From pictures to a compressed stream, in order and at any number of threads.
//!
//! It knows nothing of prompts, scenes or files: pictures come from a function
//! of the frame's index, and compressed groups leave in order.

mod assembly;
mod group;
mod i420;
mod plan;
mod quiet;

pub(crate) use assembly::Assembly;
pub(crate) use group::EncodedGroup;
pub(crate) use plan::Groups;

use crate::Options;

/// What the encoder must know about the pictures that it will get.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PictureFormat {
    /// Width in pixels, even.
    pub(crate) width: u32,
    /// Height in pixels, even.
    pub(crate) height: u32,
    /// Frames a second.
    pub(crate) fps: u32,
    /// Average bits a second to aim at.
    pub(crate) bitrate_bps: u32,
}

impl PictureFormat {
    pub(crate) fn of(options: &Options) -> Self {
        let Options { width, height, fps, .. } = *options;
        let bitrate_bps = options.bitrate_bps.unwrap_or_else(|| usual_bitrate_bps(width, height, fps));
        Self { width, height, fps, bitrate_bps }
    }
}

/// The rate at which pictures of this size look clean: 5 Mb/s at 1280 by 720
/// and 24 frames a second. Detail grows slower than the number of pixels, and
/// the difference between frames slower than their number.
fn usual_bitrate_bps(width: u32, height: u32, fps: u32) -> u32 {
    let pixels = f64::from(width) * f64::from(height) / (1280.0 * 720.0);
    let rate = f64::from(fps) / 24.0;
    // `x^0.75` by square roots, which are exact on every machine.
    let detail = pixels.sqrt() * pixels.sqrt().sqrt();
    ((5_000_000.0 * detail * rate.sqrt()) as u32).clamp(100_000, 60_000_000)
}
