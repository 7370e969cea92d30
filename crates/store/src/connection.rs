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
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_first.sql"),
    include_str!("../migrations/0002_pruning.sql"),
    include_str!("../migrations/0003_replays.sql"),
];

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

#[cfg(test)]
mod tests {
    use super::*;

    /// A database as the second step left it, with a message that was tried and one that waits.
    const BEFORE: &str = "
        INSERT INTO accounts (id, name, ledger_head, secret, created_at) VALUES (7, 'a', x'', x'', 0);
        INSERT INTO endpoints (id, account_id, url, in_flight, disabled_at) VALUES (3, 7, 'https://a', 1, 5);
        INSERT INTO deliveries (seq, id, endpoint_id, generation_id, type, test, body, status, tries, next_at,
            created_at) VALUES (4, x'04', 3, x'14', 't', 1, 'body', 'skipped', 1, NULL, 2);
        INSERT INTO deliveries (seq, id, endpoint_id, generation_id, type, test, body, status, claimed, next_at,
            created_at) VALUES (8, x'08', 3, x'18', 't', 0, 'more', 'pending', 1, 6, 3);
        INSERT INTO delivery_attempts VALUES (4, 1, 2, 410, NULL, 5);
        PRAGMA user_version = 2;";

    #[test]
    fn messages_of_the_release_before_are_kept() {
        let mut conn = Connection::open_in_memory().expect("a database");
        conn.pragma_update(None, "foreign_keys", true).expect("a pragma");
        MIGRATIONS[..2].iter().for_each(|step| conn.execute_batch(step).expect("migrated"));
        conn.execute_batch(BEFORE).expect("inserted");
        assert!(!migrate(&mut conn).expect("migrated"), "it was not empty");
        let told = |sql: &str| -> String {
            let mut statement = conn.prepare(sql).expect("valid");
            let rows = statement.query_map([], |row| row.get::<_, String>(0)).expect("readable");
            rows.collect::<Result<Vec<_>, _>>().expect("readable").join(" ")
        };
        let messages = "SELECT concat_ws(',', seq, hex(id), account_id, endpoint_id, hex(generation_id), test, body, \
                        status, tries, tries_before, claimed, next_at) FROM deliveries ORDER BY seq";
        assert_eq!(told(messages), "4,04,7,3,14,1,body,skipped,1,0,0 8,08,7,3,18,0,more,pending,0,0,1,6");
        assert_eq!(told("SELECT concat_ws(',', delivery_seq, number, http_status) FROM delivery_attempts"), "4,1,410");
        let endpoints = "SELECT concat_ws(',', id, length(public_id), account_id, url, in_flight, disabled_at) \
                         FROM endpoints";
        assert_eq!(told(endpoints), "3,16,7,https://a,1,5");
        assert!(!conn.prepare("PRAGMA foreign_key_check").expect("valid").exists([]).expect("readable"));
    }
}
