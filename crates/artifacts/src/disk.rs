//! Files and directories, each step made durable before the next.
//!
//! Everything here blocks. It must not judge keys; they have been judged.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use crashpoint::Point;
use sha2::{Digest, Sha256};

use crate::temp::TempArtifact;

/// How much of a file is digested at a time, in bytes.
const BLOCK_BYTES: usize = 128 * 1_024;

/// Where artifacts lie, and where files lie that may become some.
#[derive(Debug)]
pub(crate) struct Directories {
    objects: PathBuf,
    temp: PathBuf,
    made: AtomicU64,
}

impl Directories {
    pub(crate) fn open(dir: &Path) -> io::Result<Self> {
        let objects = objects(dir);
        fs::create_dir_all(&objects)?;
        let parent = dir.join("tmp");
        sweep(&parent)?;
        // A process that outlives its server for a moment may still be writing. The directory that it knows is gone
        // and is not made again, so it cannot meet the files of this process.
        let temp = parent.join(fresh_name()?);
        fs::create_dir_all(&temp)?;
        for directory in [dir, objects.as_path()] {
            sync_directory(directory)?;
        }
        Ok(Self { objects, temp, made: AtomicU64::new(0) })
    }

    /// A path that was never given out before.
    pub(crate) fn temp_path(&self) -> PathBuf {
        self.temp.join(self.made.fetch_add(1, Ordering::Relaxed).to_string())
    }

    /// Digest, sync, rename, sync: the order in which nothing can be seen too early.
    pub(crate) fn publish(&self, temp: TempArtifact, key: &str) -> io::Result<([u8; 32], u64)> {
        let mut file = File::open(temp.path())?;
        let digested = digest(&mut file)?;
        file.sync_all()?;
        let place = self.objects.join(key);
        let directory = place.parent().unwrap_or(&self.objects);
        self.make(directory)?;
        crashpoint::here(Point::PublishBeforeRename);
        fs::rename(temp.path(), &place)?;
        temp.forget();
        crashpoint::here(Point::PublishAfterRename);
        sync_directory(directory)?;
        Ok(digested)
    }

    pub(crate) fn delete(&self, key: &str) -> io::Result<()> {
        let place = self.objects.join(key);
        match fs::remove_file(&place) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
            Ok(()) => sync_directory(place.parent().unwrap_or(&self.objects)),
        }
    }

    pub(crate) fn read(&self, key: &str) -> io::Result<Option<(File, u64)>> {
        open(&self.objects, key)
    }

    /// Makes `directory` and those above it up to the root of the objects, each durable in the one that holds it.
    fn make(&self, directory: &Path) -> io::Result<()> {
        if directory == self.objects || directory.is_dir() {
            return Ok(());
        }
        let holder = directory.parent().unwrap_or(&self.objects);
        self.make(holder)?;
        match fs::create_dir(directory) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
            _ => sync_directory(holder),
        }
    }
}

/// Where artifacts lie in the directory of a store.
pub(crate) fn objects(dir: &Path) -> PathBuf {
    dir.join("objects")
}

/// The artifact under `key` and its length.
pub(crate) fn open(objects: &Path, key: &str) -> io::Result<Option<(File, u64)>> {
    let file = match File::open(objects.join(key)) {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        opened => opened?,
    };
    let metadata = file.metadata()?;
    // A directory can be opened too, and is no artifact.
    Ok(metadata.is_file().then_some((file, metadata.len())))
}

/// SHA-256 and length of the artifact under `key`, read to its end.
pub(crate) fn look(dir: &Path, key: &str) -> io::Result<Option<([u8; 32], u64)>> {
    let Some((mut file, _)) = open(&objects(dir), key)? else { return Ok(None) };
    digest(&mut file).map(Some)
}

/// Deletes everything that was never published.
fn sweep(directory: &Path) -> io::Result<()> {
    match fs::remove_dir_all(directory) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn fresh_name() -> io::Result<String> {
    Ok(format!("{:016x}", getrandom::u64().map_err(io::Error::other)?))
}

/// SHA-256 and length of what `file` holds.
fn digest(file: &mut File) -> io::Result<([u8; 32], u64)> {
    let mut hash = Sha256::new();
    let mut block = vec![0; BLOCK_BYTES];
    let mut size_bytes = 0;
    loop {
        match file.read(&mut block) {
            Ok(0) => return Ok((hash.finalize().into(), size_bytes)),
            Ok(length) => {
                hash.update(&block[..length]);
                size_bytes += length as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Makes the names in a directory durable.
fn sync_directory(directory: &Path) -> io::Result<()> {
    File::open(directory)?.sync_all()
}
