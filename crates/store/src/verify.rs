//! The books, checked from the first line to the last.
//!
//! The same checks serve the operator's `verify-ledger`, the crash test and the
//! model test. Nothing is mended here: a finding is for a person to judge.

use std::collections::HashMap;

use domain::credits::{Balance, EntryKind};
use domain::id::{AccountId, RequestId};
use domain::time::Timestamp;
use rusqlite::{Connection, Row};

use crate::audit::{self, Act, act_hash};
use crate::error::StoreError;
use crate::housekeeping::messages_pruned_until;
use crate::ledger::{GENESIS, NewEntry, entry_hash};
use crate::rows::word;
use crate::store::Store;

/// Findings that are kept; the rest is counted.
const FINDINGS_MAX: usize = 100;

/// What a check of the books came to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verification {
    /// Accounts read.
    pub accounts: u64,
    /// Ledger lines read.
    pub entries: u64,
    /// Generations read.
    pub generations: u64,
    /// Everything that does not fit, in words; empty is good.
    pub findings: Vec<String>,
}

impl Verification {
    fn find(&mut self, finding: String) {
        match self.findings.len() {
            FINDINGS_MAX => self.findings.push("there are further findings".to_owned()),
            0..FINDINGS_MAX => self.findings.push(finding),
            _ => {}
        }
    }

    fn expect(&mut self, holds: bool, finding: impl FnOnce() -> String) {
        if !holds {
            self.find(finding());
        }
    }
}

impl Store {
    /// Checks the books in one snapshot, beside the running server.
    pub async fn verify(&self) -> Result<Verification, StoreError> {
        self.reader().list(verify).await
    }
}

fn verify(conn: &Connection) -> rusqlite::Result<Verification> {
    let mut found = Verification::default();
    check_file(conn, &mut found)?;
    readable("the ledger", &mut found, |found| {
        let folded = check_chain(conn, found)?;
        check_accounts(conn, &folded, found)
    })?;
    readable("the generations", &mut found, |found| check_generations(conn, found))?;
    readable("the queue", &mut found, |found| check_queue(conn, found))?;
    readable("the audit log", &mut found, |found| check_audit(conn, found))?;
    Ok(found)
}

/// Runs a check. Rows that cannot be read are a finding and not a failure: a
/// damaged file is what this is for.
fn readable(
    what: &str,
    found: &mut Verification,
    check: impl FnOnce(&mut Verification) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    match check(found) {
        Err(error) if is_damage(&error) => found.find(format!("{what} cannot be read to the end: {error}")),
        checked => checked?,
    }
    Ok(())
}

/// Whether the rows are at fault, and not the disk or the moment.
fn is_damage(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
    error.sqlite_error_code().is_none_or(|code| matches!(code, DatabaseCorrupt | NotADatabase))
}

/// SQLite's own check: pages, indexes, and the constraints of every table.
fn check_file(conn: &Connection, found: &mut Verification) -> rusqlite::Result<()> {
    readable("the database", found, |found| {
        let mut statement = conn.prepare("PRAGMA integrity_check")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let told: String = row.get(0)?;
            found.expect(told == "ok", || format!("the database file: {told}"));
        }
        Ok(())
    })
}

/// Where each account stands after all of its lines.
type Folded = HashMap<i64, (Balance, [u8; 32])>;

/// Folds every line: amounts, balances after, hashes.
fn check_chain(conn: &Connection, found: &mut Verification) -> rusqlite::Result<Folded> {
    let mut folded = Folded::new();
    let mut statement = conn.prepare(
        "SELECT id, account_id, kind, amount, generation_id, reason, available_after, held_after, spent_after, \
         created_at, hash FROM entries ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        found.entries += 1;
        let id: i64 = row.get(0)?;
        found.expect(id.unsigned_abs() == found.entries, || format!("ledger line {id}: a line before it is missing"));
        let account: i64 = row.get(1)?;
        let (before, head) = folded.get(&account).copied().unwrap_or((Balance::default(), GENESIS));
        let stated = Balance { available: row.get(6)?, held: row.get(7)?, spent: row.get(8)? };
        let hash: [u8; 32] = row.get(10)?;
        let Ok(kind) = word(row, 2, EntryKind::parse) else {
            found.find(format!("ledger line {id} has an unknown kind"));
            continue;
        };
        let generation: Option<[u8; 16]> = row.get(4)?;
        let reason: Option<String> = row.get(5)?;
        let entry = NewEntry {
            account: AccountId(account),
            kind,
            amount: row.get(3)?,
            generation: generation.map(RequestId::from_bytes),
            reason: reason.as_deref(),
            at: Timestamp::from_ms(row.get(9)?),
        };
        found.expect(before.after(kind, entry.amount) == Some(stated), || {
            format!("ledger line {id}: the balance after it does not follow from the line before")
        });
        found.expect(entry_hash(head, &entry, stated) == hash, || {
            format!("ledger line {id}: its hash does not fit; it or the line before it was changed")
        });
        folded.insert(account, (stated, hash));
    }
    Ok(folded)
}

/// Balances are what the lines fold to, and holds what is held.
fn check_accounts(conn: &Connection, folded: &Folded, found: &mut Verification) -> rusqlite::Result<()> {
    let mut statement = conn.prepare(
        "SELECT a.id, a.name, a.available, a.held, a.spent, a.ledger_head, \
         (SELECT coalesce(sum(g.price), 0) FROM generations g WHERE g.account_id = a.id AND g.test = 0 \
          AND g.status IN ('queued', 'processing')) FROM accounts a",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        found.accounts += 1;
        let name: String = row.get(1)?;
        let stated = Balance { available: row.get(2)?, held: row.get(3)?, spent: row.get(4)? };
        let (balance, head) = folded.get(&row.get(0)?).copied().unwrap_or((Balance::default(), GENESIS));
        found.expect(stated == balance, || {
            format!("account `{name}`: its balance {stated:?} is not the {balance:?} of its ledger")
        });
        found.expect(row.get::<_, [u8; 32]>(5)? == head, || {
            format!("account `{name}`: its ledger does not end where the account says")
        });
        let live: i64 = row.get(6)?;
        found.expect(stated.held == live, || {
            format!("account `{name}`: {} credits are held, the generations under way hold {live}", stated.held)
        });
    }
    Ok(())
}

/// One hold each, and exactly one settlement that fits the end.
fn check_generations(conn: &Connection, found: &mut Verification) -> rusqlite::Result<()> {
    // Each count names the condition of the index that serves it; without one
    // it would read the whole ledger for every generation.
    let mut statement = conn.prepare(
        "SELECT g.id, g.test, g.status, g.price, g.refunded, \
         (SELECT count(*) FROM entries e WHERE e.generation_id = g.id AND e.kind = 'hold'), \
         (SELECT total(amount) FROM entries e WHERE e.generation_id = g.id AND e.kind = 'hold'), \
         (SELECT count(*) FILTER (WHERE e.kind = 'capture' AND e.amount = g.price) FROM entries e \
          WHERE e.generation_id = g.id AND e.kind IN ('capture', 'release')), \
         (SELECT count(*) FILTER (WHERE e.kind = 'release' AND e.amount = g.price) FROM entries e \
          WHERE e.generation_id = g.id AND e.kind IN ('capture', 'release')), \
         (SELECT count(*) FROM jobs j WHERE j.generation_seq = g.seq), g.webhook_url IS NOT NULL, \
         (SELECT count(*) FROM deliveries d WHERE d.generation_id = g.id), g.finished_at, \
         (SELECT count(*) FROM entries e WHERE e.generation_id = g.id AND e.kind = 'hold') \
         + (SELECT count(*) FROM entries e WHERE e.generation_id = g.id AND e.kind IN ('capture', 'release')) \
         FROM generations g",
    )?;
    let mut rows = statement.query([])?;
    let pruned_until = messages_pruned_until(conn)?;
    while let Some(row) = rows.next()? {
        found.generations += 1;
        check_generation(row, pruned_until, found)?;
    }
    Ok(())
}

fn check_generation(row: &Row<'_>, pruned_until: i64, found: &mut Verification) -> rusqlite::Result<()> {
    let id = RequestId::from_bytes(row.get(0)?);
    let (test, status): (bool, String) = (row.get(1)?, row.get(2)?);
    let (price, refunded): (i64, i64) = (row.get(3)?, row.get(4)?);
    let (holds, captures, releases): (i64, i64, i64) = (row.get(5)?, row.get(7)?, row.get(8)?);
    let (lines, jobs): (i64, i64) = (row.get(13)?, row.get(9)?);
    let terminal = !matches!(status.as_str(), "queued" | "processing");
    if test {
        found.expect(lines == 0, || format!("{id}: a test generation has ledger lines"));
    } else {
        let held: f64 = row.get(6)?;
        found
            .expect(holds == 1 && held == price as f64, || format!("{id}: it has {holds} holds of {held} for {price}"));
        let fits = match status.as_str() {
            "succeeded" => captures == 1 && lines == 2 && refunded == 0,
            "failed" => releases == 1 && lines == 2 && refunded == price,
            "cancelled" => lines == 2 && (releases == 1 && refunded == price || captures == 1 && refunded == 0),
            _ => lines == 1,
        };
        found.expect(fits, || {
            format!("{id}: {status} with {captures} captures, {releases} releases, {refunded} refunded")
        });
    }
    found.expect((jobs == 1) != terminal, || format!("{id}: {status} with {jobs} jobs in the queue"));
    let (wants_event, events): (bool, i64) = (row.get(10)?, row.get(11)?);
    let pruned = events == 0 && row.get::<_, Option<i64>>(12)?.is_some_and(|end| end <= pruned_until);
    let expected = i64::from(wants_event && terminal);
    found.expect(events == expected || pruned, || format!("{id}: {status} with {events} webhook messages"));
    Ok(())
}

/// The counters that decide whose turn it is agree with the queue.
fn check_queue(conn: &Connection, found: &mut Verification) -> rusqlite::Result<()> {
    let mut statement = conn.prepare(
        "SELECT a.name, a.queued, a.running, \
         (SELECT count(*) FROM jobs j WHERE j.account_id = a.id AND j.attempt_id IS NULL), \
         (SELECT count(*) FROM jobs j WHERE j.account_id = a.id AND j.attempt_id IS NOT NULL) FROM accounts a",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        let stated: (i64, i64) = (row.get(1)?, row.get(2)?);
        let counted: (i64, i64) = (row.get(3)?, row.get(4)?);
        found.expect(stated == counted, || {
            format!("account `{name}`: it counts {stated:?} jobs waiting and running, the queue has {counted:?}")
        });
    }
    Ok(())
}

fn check_audit(conn: &Connection, found: &mut Verification) -> rusqlite::Result<()> {
    let mut statement = conn.prepare("SELECT id, at, actor, action, subject, detail, hash FROM audit ORDER BY id")?;
    let mut rows = statement.query([])?;
    let (mut head, mut last) = (GENESIS, 0);
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        found.expect(id == last + 1, || format!("audit line {id}: a line before it is missing"));
        last = id;
        let texts: [String; 4] = [row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?];
        let [actor, action, subject, detail] = texts.each_ref().map(String::as_str);
        let act = Act { actor, action, subject, detail, at: Timestamp::from_ms(row.get(1)?) };
        let hash: [u8; 32] = row.get(6)?;
        found.expect(act_hash(head, &act) == hash, || {
            format!("audit line {id}: its hash does not fit; it or the line before it was changed")
        });
        head = hash;
    }
    let newest = audit::head(conn)?;
    found.expect(head == newest, || "the newest lines of the audit log are missing".to_owned());
    Ok(())
}
