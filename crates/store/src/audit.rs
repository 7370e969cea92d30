//! What operators did, in a chain like the ledger's.

use domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};
use sha2::{Digest as _, Sha256};

use crate::ledger::{GENESIS, chain_text};

/// An operator's act.
#[derive(Debug, Clone)]
pub(crate) struct Act<'a> {
    pub(crate) actor: &'a str,
    pub(crate) action: &'a str,
    pub(crate) subject: &'a str,
    pub(crate) detail: &'a str,
    pub(crate) at: Timestamp,
}

/// Adds an act to the log, in the transaction of the act itself.
pub(crate) fn record(conn: &Connection, act: &Act<'_>) -> rusqlite::Result<()> {
    let hash = act_hash(head(conn)?, act);
    conn.execute(
        "INSERT INTO audit (at, actor, action, subject, detail, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![act.at.as_ms(), act.actor, act.action, act.subject, act.detail, hash],
    )?;
    conn.execute(
        "INSERT INTO audit_head (id, hash) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET hash = excluded.hash",
        [hash],
    )?;
    Ok(())
}

/// The hash that the log ends in.
pub(crate) fn head(conn: &Connection) -> rusqlite::Result<[u8; 32]> {
    let head = conn.query_row("SELECT hash FROM audit_head", [], |row| row.get(0)).optional()?;
    Ok(head.unwrap_or(GENESIS))
}

/// The hash of an act behind the one that ended in `head`.
pub(crate) fn act_hash(head: [u8; 32], act: &Act<'_>) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(head);
    hasher.update(act.at.as_ms().to_be_bytes());
    [act.actor, act.action, act.subject, act.detail].into_iter().for_each(|text| chain_text(&mut hasher, text));
    hasher.finalize().into()
}
