//! The data directory and its lock: one process at a time, ever.
//!
//! The lock is what lets a start free every lease at once: while we hold it,
//! no other worker lives.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use crate::error::OpenError;

const LOCK_FILE: &str = "mutoscope.lock";
pub(crate) const DATABASE_FILE: &str = "mutoscope.db";

/// An exclusively held data directory; released when dropped.
#[derive(Debug)]
#[must_use]
pub struct DirLock {
    dir: PathBuf,
    _file: File,
}

impl DirLock {
    /// Takes the directory, making it (0700) if there is none.
    pub fn take(dir: &Path) -> Result<Self, OpenError> {
        let at = |path: &Path| {
            let path = path.to_owned();
            move |source| OpenError::Directory { path, source }
        };
        DirBuilder::new().recursive(true).mode(0o700).create(dir).map_err(at(dir))?;
        let path = dir.join(LOCK_FILE);
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(&path)
            .map_err(at(&path))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { dir: dir.to_owned(), _file: file }),
            Err(TryLockError::WouldBlock) => Err(OpenError::Locked(dir.to_owned())),
            Err(TryLockError::Error(source)) => Err(at(&path)(source)),
        }
    }

    /// The directory.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Whether a database is in it; opening makes one.
    pub fn has_database(&self) -> bool {
        self.database().exists()
    }

    /// The database in it.
    pub(crate) fn database(&self) -> PathBuf {
        self.dir.join(DATABASE_FILE)
    }
}
