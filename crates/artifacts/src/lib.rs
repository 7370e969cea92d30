//! Bytes by key.
//!
//! A file becomes an artifact in one step that either has happened or has not: it is written elsewhere, digested,
//! synced, and then renamed to the place that its key names. A reader therefore never sees half of it, and after a
//! loss of power the name stands for the whole file or for nothing.
//!
//! This crate must not know generations, who may read what, or addresses: keys come in, bytes go out.

mod disk;
mod key;
mod temp;

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Arc;

pub use key::InvalidKey;
pub use temp::TempArtifact;

use disk::Directories;
use key::check;

/// Why bytes could not be stored or found.
#[derive(Debug, thiserror::Error)]
pub enum ArtifactError {
    /// The key names no place.
    #[error(transparent)]
    Key(#[from] InvalidKey),
    /// The disk refused.
    #[error("the artifact store cannot {deed}: {cause}")]
    Disk {
        /// What was tried, as the rest of "cannot".
        deed: &'static str,
        /// What the system says. Not the error's source: it would be said twice.
        cause: io::Error,
    },
}

impl ArtifactError {
    fn disk(deed: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |cause| Self::Disk { deed, cause }
    }
}

/// What has been stored under a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredArtifact {
    /// The key.
    pub key: String,
    /// SHA-256 of the bytes.
    pub digest: [u8; 32],
    /// How many bytes.
    pub size_bytes: u64,
}

/// An artifact, open for reading. It stays readable while it is open, even if it is deleted meanwhile.
#[derive(Debug)]
pub struct ArtifactFile {
    /// The file, at its first byte.
    pub file: File,
    /// Its length in bytes.
    pub size_bytes: u64,
}

/// The artifacts of one directory. Clones are the same store.
#[derive(Debug, Clone)]
pub struct Artifacts {
    directories: Arc<Directories>,
}

impl Artifacts {
    /// Opens the store in `dir`, which is made if it is missing, and throws away what an earlier process left
    /// unpublished. Only one process may have it open: the lock on the data directory sees to that.
    ///
    /// # Errors
    /// [`ArtifactError::Disk`] when a directory cannot be made or swept.
    pub fn open(dir: &Path) -> Result<Self, ArtifactError> {
        let directories = Directories::open(dir).map_err(ArtifactError::disk("open its directory"))?;
        Ok(Self { directories: Arc::new(directories) })
    }

    /// A place to write a file that may become an artifact. The file is not made yet.
    pub fn temp(&self) -> TempArtifact {
        TempArtifact::at(self.directories.temp_path())
    }

    /// Makes `temp` the artifact under `key`, in the place of whatever was there. When this returns, the bytes and
    /// their name have reached the disk. On an error nothing is published, except where the very last sync fails.
    ///
    /// # Errors
    /// [`ArtifactError::Key`] for a key that names no place, [`ArtifactError::Disk`] when the disk refuses.
    pub async fn publish(&self, temp: TempArtifact, key: &str) -> Result<StoredArtifact, ArtifactError> {
        check(key)?;
        let (directories, key) = (Arc::clone(&self.directories), key.to_owned());
        blocking(move || {
            let (digest, size_bytes) =
                directories.publish(temp, &key).map_err(ArtifactError::disk("publish a file"))?;
            Ok(StoredArtifact { key, digest, size_bytes })
        })
        .await
    }

    /// Deletes the artifact under `key`; that there is none is no error.
    ///
    /// # Errors
    /// As [`publish`](Self::publish).
    pub async fn delete(&self, key: &str) -> Result<(), ArtifactError> {
        check(key)?;
        let (directories, key) = (Arc::clone(&self.directories), key.to_owned());
        blocking(move || directories.delete(&key).map_err(ArtifactError::disk("delete a file"))).await
    }

    /// Opens the artifact under `key`; `None` if there is none.
    ///
    /// # Errors
    /// As [`publish`](Self::publish).
    pub async fn read(&self, key: &str) -> Result<Option<ArtifactFile>, ArtifactError> {
        check(key)?;
        let (directories, key) = (Arc::clone(&self.directories), key.to_owned());
        blocking(move || {
            let found = directories.read(&key).map_err(ArtifactError::disk("read a file"))?;
            Ok(found.map(|(file, size_bytes)| ArtifactFile { file, size_bytes }))
        })
        .await
    }
}

/// Reads what lies under `key` in the store of `dir`, whoever has it open, and changes nothing; `None` if there is
/// nothing. It blocks for as long as the file takes.
///
/// # Errors
/// As [`Artifacts::publish`].
pub fn look(dir: &Path, key: &str) -> Result<Option<StoredArtifact>, ArtifactError> {
    check(key)?;
    let found = disk::look(dir, key).map_err(ArtifactError::disk("read a file"))?;
    Ok(found.map(|(digest, size_bytes)| StoredArtifact { key: key.to_owned(), digest, size_bytes }))
}

/// The length of what lies under `key` in the store of `dir`, without reading it.
///
/// # Errors
/// As [`Artifacts::publish`].
pub fn length(dir: &Path, key: &str) -> Result<Option<u64>, ArtifactError> {
    check(key)?;
    let found = disk::open(&disk::objects(dir), key).map_err(ArtifactError::disk("read a file"))?;
    Ok(found.map(|(_, size_bytes)| size_bytes))
}

/// Runs disk work where it may block.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, ArtifactError> + Send + 'static,
) -> Result<T, ArtifactError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(outcome) => outcome,
        Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
        Err(error) => Err(ArtifactError::disk("begin while the process stops")(io::Error::other(error))),
    }
}
