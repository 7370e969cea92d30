//! The ledger: lines that are added and never touched again.
//!
//! Each line carries the balance after it and a hash over itself and the line
//! before it, so that a changed byte anywhere shows.

use domain::credits::{Balance, Credits, EntryKind};
use domain::id::{AccountId, RequestId};
use domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};
use sha2::{Digest as _, Sha256};

/// The end of an empty chain.
pub(crate) const GENESIS: [u8; 32] = [0; 32];

/// A line that is to be written.
#[derive(Debug, Clone)]
pub(crate) struct NewEntry<'a> {
    pub(crate) account: AccountId,
    pub(crate) kind: EntryKind,
    pub(crate) amount: Credits,
    pub(crate) generation: Option<RequestId>,
    pub(crate) reason: Option<&'a str>,
    pub(crate) at: Timestamp,
}

/// Where an account stands, and the end of its chain.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Standing {
    pub(crate) balance: Balance,
    pub(crate) head: [u8; 32],
}

/// Reads where an account stands.
pub(crate) fn standing(conn: &Connection, account: AccountId) -> rusqlite::Result<Option<Standing>> {
    conn.prepare_cached("SELECT available, held, spent, ledger_head FROM accounts WHERE id = ?1")?
        .query_row([account.0], |row| {
            Ok(Standing {
                balance: Balance { available: row.get(0)?, held: row.get(1)?, spent: row.get(2)? },
                head: row.get(3)?,
            })
        })
        .optional()
}

/// Writes a line and moves the balance, or refuses with the unchanged balance
/// where a bucket would run below zero.
pub(crate) fn append(conn: &Connection, entry: &NewEntry<'_>) -> rusqlite::Result<Result<Balance, Balance>> {
    let Some(standing) = standing(conn, entry.account)? else {
        return Err(rusqlite::Error::QueryReturnedNoRows);
    };
    let after = standing.balance.after(entry.kind, entry.amount).filter(|_| entry.kind.admits(entry.amount));
    let Some(after) = after else { return Ok(Err(standing.balance)) };
    let hash = entry_hash(standing.head, entry, after);
    conn.prepare_cached(
        "INSERT INTO entries (account_id, kind, amount, generation_id, reason, available_after, held_after, \
         spent_after, created_at, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        entry.account.0,
        entry.kind.as_str(),
        entry.amount,
        entry.generation.map(|id| *id.as_bytes()),
        entry.reason,
        after.available,
        after.held,
        after.spent,
        entry.at.as_ms(),
        hash,
    ])?;
    conn.prepare_cached("UPDATE accounts SET available = ?2, held = ?3, spent = ?4, ledger_head = ?5 WHERE id = ?1")?
        .execute(params![entry.account.0, after.available, after.held, after.spent, hash])?;
    Ok(Ok(after))
}

/// The hash of a line behind the line that ended in `head`.
pub(crate) fn entry_hash(head: [u8; 32], entry: &NewEntry<'_>, after: Balance) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(head);
    hasher.update(entry.account.0.to_be_bytes());
    chain_text(&mut hasher, entry.kind.as_str());
    hasher.update(entry.amount.to_be_bytes());
    hasher.update(entry.generation.map_or([0; 16], |id| *id.as_bytes()));
    chain_text(&mut hasher, entry.reason.unwrap_or_default());
    for bucket in [after.available, after.held, after.spent, entry.at.as_ms()] {
        hasher.update(bucket.to_be_bytes());
    }
    hasher.finalize().into()
}

/// A text with its length before it, so that no two rows read alike.
pub(crate) fn chain_text(hasher: &mut Sha256, text: &str) {
    hasher.update((text.len() as u64).to_be_bytes());
    hasher.update(text.as_bytes());
}
