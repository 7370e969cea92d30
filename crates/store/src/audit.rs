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
    let head: Option<[u8; 32]> =
        conn.query_row("SELECT hash FROM audit ORDER BY id DESC LIMIT 1", [], |row| row.get(0)).optional()?;
    let hash = act_hash(head.unwrap_or(GENESIS), act);
    conn.execute(
        "INSERT INTO audit (at, actor, action, subject, detail, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![act.at.as_ms(), act.actor, act.action, act.subject, act.detail, hash],
    )?;
    Ok(())
}

/// The hash of an act behind the one that ended in `head`.
pub(crate) fn act_hash(head: [u8; 32], act: &Act<'_>) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(head);
    hasher.update(act.at.as_ms().to_be_bytes());
    [act.actor, act.action, act.subject, act.detail].into_iter().for_each(|text| chain_text(&mut hasher, text));
    hasher.finalize().into()
}
