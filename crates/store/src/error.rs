//! How the store fails.

use std::path::PathBuf;

/// A call that could not be answered. Refusals are not failures: they are
/// values of their own.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// Nothing was acknowledged; the caller may try again.
    #[error("the store is unavailable: {0}")]
    Unavailable(String),
    /// A defect: the statement was refused by the database.
    #[error("the store failed: {0}")]
    Internal(String),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(
                rusqlite::ErrorCode::DatabaseBusy
                | rusqlite::ErrorCode::DatabaseLocked
                | rusqlite::ErrorCode::DiskFull
                | rusqlite::ErrorCode::SystemIoFailure
                | rusqlite::ErrorCode::CannotOpen
                | rusqlite::ErrorCode::OutOfMemory,
            ) => Self::Unavailable(error.to_string()),
            _ => Self::Internal(error.to_string()),
        }
    }
}

/// A store that could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another process holds the data directory.
    #[error("the data directory {} is in use by another mutoscope process", .0.display())]
    Locked(PathBuf),
    /// The directory cannot be used.
    #[error("the data directory {} cannot be used", path.display())]
    Directory {
        /// The directory, or the file in it.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The bundled SQLite is too old to be trusted with a ledger.
    #[error("SQLite {found} is linked, {needed} or newer is needed (a write-ahead log bug was fixed there)")]
    SqliteTooOld {
        /// What is linked.
        found: &'static str,
        /// What is needed.
        needed: &'static str,
    },
    /// A newer release has written the database.
    #[error("the database has schema version {found}, this release knows {known}; use the newer release")]
    FromTheFuture {
        /// Version in the file.
        found: i64,
        /// Newest version known here.
        known: i64,
    },
    /// The database refused a statement.
    #[error("the database cannot be opened")]
    Database(#[from] rusqlite::Error),
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;

    /// Whoever shows an error shows its causes too: what stands in both is said twice.
    #[test]
    fn a_cause_is_said_once() {
        let source = std::io::Error::from(std::io::ErrorKind::ReadOnlyFilesystem);
        let said = source.to_string();
        let error = OpenError::Directory { path: "/data".into(), source };
        assert!(error.source().is_some_and(|cause| cause.to_string() == said));
        assert!(!error.to_string().contains(&said) && error.to_string().contains("/data"), "{error}");
        let error = OpenError::from(rusqlite::Error::InvalidQuery);
        let cause = error.source().expect("a cause").to_string();
        assert!(!error.to_string().contains(&cause), "{error}");
    }
}
