//! The operator's Unix socket in the data directory.
//!
//! Whoever may open the file is the operator: its mode is the whole of its
//! access control. A socket's path is limited to a hundred bytes or so; a long
//! data directory is reached through its open descriptor.

use std::fs::{File, Permissions};
use std::io;
use std::os::fd::AsRawFd as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use tokio::net::{UnixListener, UnixStream};

/// Its name in the data directory.
pub const FILE_NAME: &str = "mutoscope.sock";
/// The longest path that a socket's address holds on every Unix that we know.
const PATH_BYTES_MAX: usize = 100;

/// A path by which the socket can be reached while this value lives.
struct Reach {
    path: PathBuf,
    _directory: Option<File>,
}

impl Reach {
    fn of(data_dir: &Path) -> io::Result<Self> {
        let path = data_dir.join(FILE_NAME);
        if path.as_os_str().len() <= PATH_BYTES_MAX {
            return Ok(Self { path, _directory: None });
        }
        if !cfg!(target_os = "linux") {
            let story = format!("the path {} is too long for a socket; use a shorter --data-dir", path.display());
            return Err(io::Error::new(io::ErrorKind::InvalidFilename, story));
        }
        let directory = File::open(data_dir)?;
        let path = PathBuf::from(format!("/proc/self/fd/{}/{FILE_NAME}", directory.as_raw_fd()));
        Ok(Self { path, _directory: Some(directory) })
    }
}

/// Listens on the socket. The caller holds the lock on the directory, so a
/// socket that is already there belongs to a process that has died.
///
/// # Errors
/// A directory that cannot be written, or a path too long where descriptors
/// have no path.
pub fn listen(data_dir: &Path) -> io::Result<UnixListener> {
    let reach = Reach::of(data_dir)?;
    match std::fs::remove_file(data_dir.join(FILE_NAME)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let listener = UnixListener::bind(&reach.path)?;
    // The directory is 0700, so nobody else comes in before this.
    std::fs::set_permissions(data_dir.join(FILE_NAME), Permissions::from_mode(0o600))?;
    Ok(listener)
}

/// Speaks to the server that listens on the socket.
///
/// # Errors
/// None listens, or the file may not be opened.
pub async fn connect(data_dir: &Path) -> io::Result<UnixStream> {
    UnixStream::connect(&Reach::of(data_dir)?.path).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_stale_socket_is_replaced_and_only_the_owner_may_open_it() {
        let dir = tempfile::tempdir().expect("a directory");
        drop(listen(dir.path()).expect("a first time"));
        let listener = listen(dir.path()).expect("a second time");
        let mode = std::fs::metadata(dir.path().join(FILE_NAME)).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        connect(dir.path()).await.expect("somebody listens");
        drop(listener);
        assert!(connect(dir.path()).await.is_err());
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn a_long_path_is_reached_all_the_same() {
        let dir = tempfile::tempdir().expect("a directory");
        let long = dir.path().join("x".repeat(150));
        std::fs::create_dir(&long).expect("made");
        let _listener = listen(&long).expect("listens");
        connect(&long).await.expect("reached");
    }
}
