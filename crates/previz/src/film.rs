//! From a prompt to a finished file: the order in which everything happens.
//!
//! This is the front door. It decides nothing about meaning, pictures or bytes;
//! it hands each its work and tells the caller how far things have come.

use std::ops::ControlFlow;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::understand::understand_for;
use crate::{Error, Options, Progress, Report, RgbFrame};

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Clip {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Frames a second.
    pub fps: u32,
    /// Number of frames.
    pub frames: u32,
    /// Whether there is a sound track.
    pub has_audio: bool,
    /// Size of the file in bytes.
    pub size_bytes: u64,
    /// What became of the words of the prompt.
    pub report: Report,
    /// What made it: [`MODEL`](crate::MODEL).
    pub engine: String,
}

/// Tells what would become of the words of a prompt, without rendering.
#[must_use]
pub fn explain(prompt: &str, options: &Options) -> Report {
    understand_for(prompt, Some(options.duration_s)).report
}

/// Renders a prompt into an MP4 file at `path`, which is created or overwritten.
///
/// `progress` is called on the calling thread, at once and then several times a
/// second. When it answers `Break`, rendering stops within a frame or two. On
/// any error the file is left as it stands, incomplete: it is the caller's to
/// remove, and to rename once it is whole.
///
/// # Errors
/// [`Error::InvalidOptions`], [`Error::Io`], [`Error::Encode`], or
/// [`Error::Cancelled`] after a `Break`.
pub fn render(
    prompt: &str,
    options: &Options,
    path: &Path,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Clip, Error> {
    options.check()?;
    let _ = (prompt, path, progress);
    Err(Error::Encode(
        "the renderer is not connected yet".to_owned(),
    ))
}

/// Renders the opening frame alone.
///
/// # Errors
/// [`Error::InvalidOptions`].
pub fn still(prompt: &str, options: &Options) -> Result<RgbFrame, Error> {
    options.check()?;
    let _ = prompt;
    Ok(RgbFrame::new(options.width, options.height))
}
