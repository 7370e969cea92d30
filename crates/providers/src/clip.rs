//! What a provider handed over, held against what was asked of it.
//!
//! A provider's word is not taken: the file is read with our own demuxer before anybody is charged for it. Nothing
//! here decodes pictures.

use std::path::Path;

use ::previz::mp4::{Mp4Error, probe};
use domain::catalogue::Size;

use crate::provider::RenderRequest;

/// Codecs that every browser plays, by the beginning of their names.
const CODECS: [&str; 1] = ["avc1."];
/// How far the frame rate may be off, in frames a second: container time bases are whole numbers.
const FPS_TOLERANCE: f64 = 0.05;

/// What a clip is, by its own tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClipFacts {
    /// Pixels.
    pub size: Size,
    /// Frames a second.
    pub fps: u32,
    /// Frames in all.
    pub frames: u32,
    /// Whether there is a sound track.
    pub has_audio: bool,
    /// Length of the file in bytes.
    pub size_bytes: u64,
}

/// Why a file is not the clip that was asked for.
#[derive(Debug, thiserror::Error)]
pub enum ClipFault {
    /// It is no MP4 file that can be read.
    #[error(transparent)]
    Unreadable(#[from] Mp4Error),
    /// It is one, of something else.
    #[error("the {what} is {found}, asked for was {asked}")]
    Differs {
        /// The property.
        what: &'static str,
        /// How the file has it.
        found: String,
        /// How it should be.
        asked: String,
    },
}

/// Reads the file at `path` and passes it if it is the clip of `request`. It blocks on the disk.
///
/// # Errors
/// [`ClipFault`] tells the first property that is wrong.
pub fn inspect(path: &Path, request: &RenderRequest) -> Result<ClipFacts, ClipFault> {
    let found = probe(path)?;
    let frames = request.fps * request.duration_s;
    let size = Size { width: found.width, height: found.height };
    let is_playable = CODECS.iter().any(|codec| found.codec.starts_with(codec));
    must(is_playable, "codec", &found.codec, "H.264")?;
    must(size == request.size, "size", show(size), show(request.size))?;
    // A provider may make one frame more, not fewer.
    must((frames..=frames + 1).contains(&found.frames), "number of frames", found.frames, frames)?;
    must((found.fps - f64::from(request.fps)).abs() < FPS_TOLERANCE, "frame rate", found.fps, request.fps)?;
    must(found.faststart, "place of the tables", "behind the content", "before it")?;
    let sound = |has| if has { "present" } else { "none" };
    must(request.audio == found.has_audio, "sound", sound(found.has_audio), sound(request.audio))?;
    Ok(ClipFacts {
        size,
        fps: request.fps,
        frames: found.frames,
        has_audio: found.has_audio,
        size_bytes: found.size_bytes,
    })
}

fn must(holds: bool, what: &'static str, found: impl ToString, asked: impl ToString) -> Result<(), ClipFault> {
    if holds { Ok(()) } else { Err(ClipFault::Differs { what, found: found.to_string(), asked: asked.to_string() }) }
}

fn show(size: Size) -> String {
    format!("{}×{}", size.width, size.height)
}
