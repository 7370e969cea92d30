//! What a caller chooses beside the prompt, and what it hears while it waits.
//!
//! Options are checked here and nowhere else; the rest of the crate relies on
//! sizes and counts being within these bounds.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::Error;

/// Shortest side of a picture in pixels: one macroblock of the codec.
const SIDE_PX_MIN: u32 = 16;
/// Longest side that the encoder takes, in pixels.
const LONG_SIDE_PX_MAX: u32 = 3840;
/// Longest shorter side that the encoder takes, in pixels.
const SHORT_SIDE_PX_MAX: u32 = 2160;
/// Most frames a second that are of use on a screen.
const FPS_MAX: u32 = 60;
/// Longest clip in seconds.
const DURATION_S_MAX: u32 = 600;
/// More threads than any machine draws with at once.
const THREADS_MAX: usize = 512;
/// Least bits a second with which the rate control still works.
const BITRATE_BPS_MIN: u32 = 50_000;
/// Most bits a second that a player of these sizes must accept.
const BITRATE_BPS_MAX: u32 = 80_000_000;

/// What a caller chooses beside the prompt.
///
/// The same prompt, options and version of this crate make the same file, byte
/// for byte. `threads` and `thumbnail` have no part in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Options {
    /// Width in pixels: even, 16 to 3840.
    pub width: u32,
    /// Height in pixels: even, 16 to 3840; one of the sides at most 2160.
    pub height: u32,
    /// Frames a second, 1 to 60.
    pub fps: u32,
    /// Length in seconds, 1 to 600.
    pub duration_s: u32,
    /// Varies everything that the words leave open.
    pub seed: u64,
    /// Whether the clip has a sound track.
    pub audio: bool,
    /// Whether "PREVIZ" stands in a corner for the first two seconds.
    pub label: bool,
    /// How much work is put into each picture.
    pub quality: Quality,
    /// Threads to render with, at most 512; 0 takes one for each processor core.
    pub threads: usize,
    /// Average bits a second of the picture; `None` chooses by size and rate.
    pub bitrate_bps: Option<u32>,
    /// Where to write a small PNG of a representative frame, if anywhere.
    pub thumbnail: Option<PathBuf>,
}

impl Default for Options {
    /// Five seconds of 1280 by 720 pixels with sound.
    fn default() -> Self {
        Self {
            width: 1280,
            height: 720,
            fps: 24,
            duration_s: 5,
            seed: 0,
            audio: true,
            label: true,
            quality: Quality::Standard,
            threads: 0,
            bitrate_bps: None,
            thumbnail: None,
        }
    }
}

impl Options {
    /// Number of frames in the clip.
    #[must_use]
    pub fn frames(&self) -> u32 {
        self.fps.saturating_mul(self.duration_s)
    }

    /// Tells the first option that cannot be rendered.
    ///
    /// # Errors
    /// [`Error::InvalidOptions`] names the option and its bounds.
    pub fn check(&self) -> Result<(), Error> {
        self.check_size()?;
        if !(1..=FPS_MAX).contains(&self.fps) {
            return Err(Error::invalid("fps", format!("must be from 1 to {FPS_MAX}, not {}", self.fps)));
        }
        if !(1..=DURATION_S_MAX).contains(&self.duration_s) {
            let problem = format!("must be from 1 to {DURATION_S_MAX} seconds, not {}", self.duration_s);
            return Err(Error::invalid("duration_s", problem));
        }
        if self.threads > THREADS_MAX {
            return Err(Error::invalid("threads", format!("must be at most {THREADS_MAX}, not {}", self.threads)));
        }
        match self.bitrate_bps {
            Some(bps) if !(BITRATE_BPS_MIN..=BITRATE_BPS_MAX).contains(&bps) => {
                let problem = format!("must be from {BITRATE_BPS_MIN} to {BITRATE_BPS_MAX} bits a second, not {bps}");
                Err(Error::invalid("bitrate_bps", problem))
            }
            _ => Ok(()),
        }
    }

    fn check_size(&self) -> Result<(), Error> {
        for (option, side) in [("width", self.width), ("height", self.height)] {
            if !(SIDE_PX_MIN..=LONG_SIDE_PX_MAX).contains(&side) {
                let problem = format!("must be from {SIDE_PX_MIN} to {LONG_SIDE_PX_MAX} pixels, not {side}");
                return Err(Error::invalid(option, problem));
            }
            // Colour is stored for squares of two by two pixels.
            if side % 2 == 1 {
                return Err(Error::invalid(option, format!("must be even, not {side}")));
            }
        }
        if self.width.min(self.height) > SHORT_SIDE_PX_MAX {
            let problem = format!("must be at most {SHORT_SIDE_PX_MAX} pixels when the width is {}", self.width);
            return Err(Error::invalid("height", problem));
        }
        Ok(())
    }

    /// Threads to render with, never 0.
    pub(crate) fn threads_or_cores(&self) -> usize {
        match self.threads {
            0 => std::thread::available_parallelism().map_or(1, usize::from),
            threads => threads,
        }
    }
}

/// How much work is put into each picture.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quality {
    /// The best picture that this engine makes.
    #[default]
    Standard,
    /// About half the work, for a difference that is hard to see.
    Fast,
}

/// How far a render has come.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// Share of the whole work that is done, from 0 to 1; never falls.
    pub fraction: f32,
    /// Frames that are encoded.
    pub frames_done: u32,
    /// Frames that the clip will have.
    pub frames_total: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn option_at_fault(options: &Options) -> Option<&'static str> {
        match options.check() {
            Err(Error::InvalidOptions { option, .. }) => Some(option),
            _ => None,
        }
    }

    #[test]
    fn what_is_not_given_is_the_default_and_a_slip_of_a_name_is_refused() {
        let read = |text| serde_json::from_str::<Options>(text);
        assert_eq!(read(r#"{"width": 640}"#).unwrap(), Options { width: 640, ..Options::default() });
        assert!(read(r#"{"widht": 640}"#).unwrap_err().to_string().contains("widht"));
    }

    #[test]
    fn defaults_and_limits_are_accepted() {
        assert_eq!(option_at_fault(&Options::default()), None);
        for (width, height) in [(16, 16), (3840, 2160), (2160, 3840), (1920, 1080)] {
            assert_eq!(option_at_fault(&Options { width, height, ..Options::default() }), None);
        }
    }

    #[test]
    fn each_option_out_of_bounds_is_named() {
        let good = Options::default;
        let cases = [
            (Options { width: 0, ..good() }, "width"),
            (Options { width: 641, ..good() }, "width"),
            (Options { height: 3842, ..good() }, "height"),
            (Options { width: 2200, height: 2200, ..good() }, "height"),
            (Options { fps: 0, ..good() }, "fps"),
            (Options { fps: 61, ..good() }, "fps"),
            (Options { duration_s: 0, ..good() }, "duration_s"),
            (Options { duration_s: u32::MAX, ..good() }, "duration_s"),
            (Options { threads: usize::MAX, ..good() }, "threads"),
            (Options { bitrate_bps: Some(1), ..good() }, "bitrate_bps"),
        ];
        for (options, expected) in cases {
            assert_eq!(option_at_fault(&options), Some(expected), "{options:?}");
        }
    }
}
