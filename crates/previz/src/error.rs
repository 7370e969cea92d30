//! Everything that can go wrong between a prompt and a finished file.
//!
//! No prompt is an error: words that mean nothing still make a picture. What
//! can fail are the options, a scene that was edited, the disk and the codecs.

use std::io;
use std::path::Path;

use thiserror::Error;

/// Why no clip was made.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// An option lies outside of what can be rendered.
    #[error("{option} {problem}")]
    InvalidOptions {
        /// The field of [`Options`](crate::Options) at fault.
        option: &'static str,
        /// What is wrong with it, as the rest of a sentence.
        problem: String,
    },
    /// A scene holds something that cannot be shown.
    #[error("{}{problem}", said(path))]
    InvalidScene {
        /// Where in the scene's JSON, such as `shots[0].camera.keys[1].fovDeg`;
        /// empty for the scene as a whole.
        path: String,
        /// What is wrong with it, as the rest of a sentence.
        problem: String,
    },
    /// The picture or the sound could not be encoded.
    #[error("encoding failed: {0}")]
    Encode(String),
    /// The encoder got too little memory; another time there may be more.
    #[error("there is too little memory to encode: {0}")]
    OutOfMemory(String),
    /// The file could not be read or written.
    #[error("a file could not be read or written: {0}")]
    Io(#[from] io::Error),
    /// The caller asked to stop; what was written so far is incomplete.
    #[error("rendering was cancelled")]
    Cancelled,
}

impl Error {
    pub(crate) fn invalid(option: &'static str, problem: impl Into<String>) -> Self {
        Self::InvalidOptions { option, problem: problem.into() }
    }

    pub(crate) fn scene(path: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::InvalidScene { path: path.into(), problem: problem.into() }
    }

    /// Says which file it was.
    pub(crate) fn of_file(path: &Path, error: &io::Error) -> Self {
        Self::Io(io::Error::new(error.kind(), format!("{}: {error}", path.display())))
    }

    pub(crate) fn encode(cause: impl std::fmt::Display) -> Self {
        Self::Encode(cause.to_string())
    }
}

/// The subject of a sentence about a scene.
fn said(path: &str) -> String {
    if path.is_empty() { "the scene ".to_owned() } else { format!("{path} ") }
}
