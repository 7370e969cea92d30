//! Connections to SQLite: how they are set up, and the schema's migrations.

use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use crate::error::OpenError;

/// Older ones can lose pages when several connections write and checkpoint.
const SQLITE_FLOOR: (&str, i32) = ("3.51.3", 3_051_003);

/// Pages of write-ahead log after which the writer checkpoints.
const CHECKPOINT_PAGES: i64 = 4_000;

/// Every step from an empty file to the present shape, in order.
const MIGRATIONS: &[&str] =
    &[include_str!("../migrations/0001_first.sql"), include_str!("../migrations/0002_pruning.sql")];

/// The present shape's number.
pub(crate) const SCHEMA_VERSION: i64 = MIGRATIONS.len() as i64;

/// Refuses a SQLite that is too old for a ledger.
pub(crate) fn check_version() -> Result<(), OpenError> {
    let (needed, floor) = SQLITE_FLOOR;
    if rusqlite::version_number() < floor {
        return Err(OpenError::SqliteTooOld { found: rusqlite::version(), needed });
    }
    Ok(())
}

/// The one connection that writes.
pub(crate) fn open_writer(path: &Path) -> Result<Connection, OpenError> {
    // Made by us first, so that it is born 0600; SQLite gives its side files
    // the same mode.
    let made = std::fs::OpenOptions::new().create(true).append(true).mode(0o600).open(path);
    made.map_err(|source| OpenError::Directory { path: path.to_owned(), source })?;
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    conn.busy_timeout(Duration::from_secs(10))?;
    conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "wal_autocheckpoint", CHECKPOINT_PAGES)?;
    conn.set_prepared_statement_cache_capacity(128);
    Ok(conn)
}

/// A connection that only reads.
pub(crate) fn open_reader(path: &Path) -> rusqlite::Result<Connection> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    conn.busy_timeout(Duration::from_secs(10))?;
    conn.pragma_update(None, "query_only", true)?;
    // Small: many threads may each have one.
    conn.pragma_update(None, "cache_size", -512)?;
    conn.set_prepared_statement_cache_capacity(32);
    Ok(conn)
}

/// The number of the shape that the database has; 0 for an empty file.
pub(crate) fn version(conn: &Connection) -> Result<i64, OpenError> {
    let found: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > SCHEMA_VERSION { Err(OpenError::FromTheFuture { found, known: SCHEMA_VERSION }) } else { Ok(found) }
}

/// Brings the schema up to date. Returns whether the database was empty.
pub(crate) fn migrate(conn: &mut Connection) -> Result<bool, OpenError> {
    let found = version(conn)?;
    for (version, step) in MIGRATIONS.iter().enumerate().skip(found.max(0) as usize) {
        let tx = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
        tx.execute_batch(step)?;
        tx.pragma_update(None, "user_version", version as i64 + 1)?;
        tx.commit()?;
    }
    Ok(found == 0)
}
