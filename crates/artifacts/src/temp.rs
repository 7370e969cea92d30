//! A file that is not an artifact yet.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A place for a file on its way to become an artifact. Whatever lies there is deleted when this is dropped, so work
/// that is given up leaves nothing behind.
#[derive(Debug)]
#[must_use = "dropping it deletes the file"]
pub struct TempArtifact {
    path: Option<PathBuf>,
}

impl TempArtifact {
    pub(crate) fn at(path: PathBuf) -> Self {
        Self { path: Some(path) }
    }

    /// Where to write.
    pub fn path(&self) -> &Path {
        self.path.as_deref().expect("only `forget` takes the path, and it consumes the artifact")
    }

    /// Leaves the place alone from now on: the file has moved.
    pub(crate) fn forget(mut self) {
        self.path = None;
    }
}

impl Drop for TempArtifact {
    fn drop(&mut self) {
        let Some(path) = &self.path else { return };
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                // The sweep at the next start takes it.
                tracing::warn!(path = %path.display(), %error, "a temporary file was left behind");
            }
            _ => {}
        }
    }
}
