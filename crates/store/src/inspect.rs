//! A look at a database that changes nothing: no migration, no lease freed, no side file made.

use std::path::Path;

use domain::id::AccountId;
use domain::secret::Sealed;
use rusqlite::{Connection, OpenFlags};

use crate::connection::{self, SCHEMA_VERSION};
use crate::directory::DATABASE_FILE;
use crate::error::OpenError;

/// What a database holds, as far as its opener must know before it opens it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// Version of its schema.
    pub version: i64,
    /// Every account's signing secret, as the master key sealed it.
    pub sealed: Vec<(AccountId, Sealed)>,
}

/// A clip as the database recorded it when it was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordedClip {
    /// Where it lies.
    pub key: String,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// How many bytes it has.
    pub size_bytes: u64,
}

impl Inspection {
    /// Looks into `dir`, whether or not a server has it open; `None` where no database is.
    ///
    /// # Errors
    /// A database that cannot be read, or one of a newer release.
    pub fn of(dir: &Path) -> Result<Option<Self>, OpenError> {
        let path = dir.join(DATABASE_FILE);
        if !path.exists() {
            return Ok(None);
        }
        let conn = open(&path)?;
        let version = connection::version(&conn)?;
        let sealed = if version == 0 { Vec::new() } else { sealed(&conn)? };
        Ok(Some(Self { version, sealed }))
    }

    /// The clips that must be there, newest first. The columns are those of the first schema.
    ///
    /// # Errors
    /// A database that cannot be read.
    pub fn clips(dir: &Path) -> Result<Vec<RecordedClip>, OpenError> {
        let path = dir.join(DATABASE_FILE);
        if !path.exists() {
            return Ok(Vec::new());
        }
        let conn = open(&path)?;
        if connection::version(&conn)? == 0 {
            return Ok(Vec::new());
        }
        Ok(clips(&conn)?)
    }

    /// Whether the next start changes its shape.
    pub fn needs_upgrade(&self) -> bool {
        self.version < SCHEMA_VERSION
    }
}

fn open(path: &Path) -> rusqlite::Result<Connection> {
    let log = path.with_extension("db-wal");
    if log.exists() {
        return Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY);
    }
    // Nobody has it open and everything is in the file. Opened as one that may change, it would be given a log.
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    Connection::open_with_flags(format!("file:{}?immutable=1", escaped(path)), flags)
}

/// The path as a part of a URI.
fn escaped(path: &Path) -> String {
    use std::os::unix::ffi::OsStrExt as _;
    let byte = |byte: &u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => char::from(*byte).to_string(),
        other => format!("%{other:02X}"),
    };
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    absolute.as_os_str().as_bytes().iter().map(byte).collect()
}

fn sealed(conn: &Connection) -> rusqlite::Result<Vec<(AccountId, Sealed)>> {
    let mut statement = conn.prepare("SELECT id, secret FROM accounts ORDER BY id")?;
    let rows = statement.query_map([], |row| Ok((AccountId(row.get(0)?), Sealed(row.get(1)?))))?;
    rows.collect()
}

fn clips(conn: &Connection) -> rusqlite::Result<Vec<RecordedClip>> {
    let mut statement = conn.prepare(
        "SELECT output_key, output_sha256, output_bytes FROM generations \
         WHERE output_key IS NOT NULL AND output_expired = 0 ORDER BY seq DESC",
    )?;
    let rows = statement.query_map([], |row| {
        let size_bytes = row.get::<_, i64>(2)?.unsigned_abs();
        Ok(RecordedClip { key: row.get(0)?, sha256: row.get(1)?, size_bytes })
    })?;
    rows.collect()
}
