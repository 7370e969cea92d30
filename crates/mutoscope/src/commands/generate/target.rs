//! The file that the video goes to: whole or not at all.
//!
//! A temporary file stands beside the target before anything is paid for, so
//! that a directory that cannot be written costs nothing. It must not leave a
//! part of a video under the target's name.

use std::fs::Permissions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use sha2::{Digest as _, Sha256};
use tempfile::NamedTempFile;

/// A file to be written.
pub struct Target {
    path: Option<PathBuf>,
    parent: PathBuf,
    temp: NamedTempFile,
}

/// What was written.
#[derive(Debug)]
pub struct Written {
    /// Where.
    pub path: PathBuf,
    /// Its length.
    pub size_bytes: u64,
    /// Whether the server named a digest and the bytes agree with it.
    pub verified: bool,
}

impl Target {
    /// Prepares `path`, or a file in the working directory that will be named
    /// after the request.
    ///
    /// # Errors
    /// A directory that is missing or cannot be written; a target that is one.
    pub fn prepare(path: Option<&Path>) -> anyhow::Result<Self> {
        if let Some(path) = path {
            ensure!(!path.is_dir(), "{} is a directory; give a file's name", path.display());
        }
        let parent = path.and_then(Path::parent).filter(|parent| !parent.as_os_str().is_empty());
        let directory = parent.unwrap_or(Path::new("."));
        let temp = create(directory).with_context(|| format!("nothing can be written in {}", directory.display()))?;
        // Shown to the user, so "a.mp4" and not "./a.mp4".
        let parent = parent.unwrap_or(Path::new("")).to_owned();
        Ok(Self { path: path.map(Path::to_owned), parent, temp })
    }

    /// Writes the body, holds it against `sha256` and gives it its name.
    ///
    /// # Errors
    /// A body that breaks off or is another than the server said; a full disk.
    pub async fn fill(
        mut self,
        mut body: reqwest::Response,
        sha256: Option<&str>,
        request_id: &str,
    ) -> anyhow::Result<Written> {
        let mut digest = Sha256::new();
        let mut size_bytes = 0;
        while let Some(chunk) = body.chunk().await.context("the video broke off")? {
            digest.update(&chunk);
            size_bytes += chunk.len() as u64;
            self.temp.write_all(&chunk).context("the video cannot be written")?;
        }
        let digest = domain::hex(&digest.finalize());
        if let Some(expected) = sha256 {
            ensure!(
                digest.eq_ignore_ascii_case(expected),
                "the video is damaged: its SHA-256 is {digest}, the server said {expected}"
            );
        }
        let path = self.keep(request_id)?;
        Ok(Written { path, size_bytes, verified: sha256.is_some() })
    }

    /// The temporary file, for whoever writes it under its path.
    pub fn temporary(&self) -> &Path {
        self.temp.path()
    }

    /// Gives what was written its name: the one that was asked for, or one
    /// after `request_id`.
    ///
    /// # Errors
    /// A full disk; a target that cannot be replaced.
    pub fn keep(self, request_id: &str) -> anyhow::Result<PathBuf> {
        self.temp.as_file().sync_all().context("the video cannot be written")?;
        let path = self.path.unwrap_or_else(|| self.parent.join(file_name(request_id)));
        self.temp.persist(&path).with_context(|| format!("{} cannot be written", path.display()))?;
        Ok(path)
    }
}

/// The request's id as a file name. The id comes from a server: nothing of it
/// may lead out of the directory.
fn file_name(request_id: &str) -> String {
    let safe: String = request_id.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    format!("{safe}.mp4")
}

#[cfg(unix)]
fn create(directory: &Path) -> std::io::Result<NamedTempFile> {
    use std::os::unix::fs::PermissionsExt as _;
    // As if the target itself had been created: the umask decides.
    let mut builder = tempfile::Builder::new();
    builder.prefix(".mutoscope-").suffix(".part").permissions(Permissions::from_mode(0o666)).tempfile_in(directory)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn fill(target: Target, bytes: &'static [u8], sha256: Option<&str>) -> anyhow::Result<Written> {
        let body = reqwest::Response::from(http::Response::new(bytes));
        target.fill(body, sha256, "req_1/../x").await
    }

    #[tokio::test]
    async fn what_agrees_gets_its_name_and_what_does_not_leaves_nothing() {
        let dir = tempfile::tempdir().expect("a directory");
        let path = dir.path().join("a.mp4");
        let digest = domain::hex(&Sha256::digest(b"clip"));
        let target = || Target::prepare(Some(&path)).expect("writable");
        let written = fill(target(), b"clip", Some(&digest)).await.expect("agrees");
        assert!(written.verified && written.size_bytes == 4);
        let error = fill(target(), b"clap", Some(&digest)).await.expect_err("differs");
        assert!(error.to_string().contains("damaged"), "{error}");
        assert_eq!(std::fs::read(&path).expect("the first one stays"), b"clip");
        assert!(!fill(target(), b"clap", None).await.expect("unchecked").verified);
        assert_eq!(std::fs::read_dir(dir.path()).expect("readable").count(), 1, "no part is left");
    }

    #[test]
    fn what_cannot_be_written_is_told_before() {
        let dir = tempfile::tempdir().expect("a directory");
        assert!(Target::prepare(Some(dir.path())).is_err());
        assert!(Target::prepare(Some(&dir.path().join("missing/a.mp4"))).is_err());
        assert_eq!(file_name("req_1/../x"), "req_1x.mp4");
    }
}
