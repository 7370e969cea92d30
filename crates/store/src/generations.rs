//! Generations as customers see them: submitted, read, listed, cancelled.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use domain::credits::{Credits, EntryKind};
use domain::generation::{Generation, NewGeneration, Status, Transition, TransitionRefused};
use domain::id::{AccountId, KeyId, RequestId};
use domain::idempotency::IdempotencyKey;
use domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use crate::Store;
use crate::error::StoreError;
use crate::ledger::{self, NewEntry};
use crate::rows::{self, AFTER, GENERATION, PROGRESS, SEQ};
use crate::signals::Changes;
use crate::transitions::{self, Wish};
use crate::writer::{Kind, Lane, Write};

/// How long a duplicate waits for the first of its kind to be committed.
const DUPLICATE_PATIENCE: Duration = Duration::from_secs(5);
/// Places in the queue that are counted; beyond them nobody is told.
const POSITION_MAX: u32 = 1_000;

/// A validated request with all that makes it a row.
#[derive(Debug, Clone)]
pub struct Submission {
    /// Its public name, freshly drawn.
    pub id: RequestId,
    /// Who pays.
    pub account: AccountId,
    /// The key that asks.
    pub key: KeyId,
    /// Whether it belongs to the test namespace.
    pub test: bool,
    /// The key's daily cap.
    pub daily_cap: Option<Credits>,
    /// The request.
    pub new: NewGeneration,
    /// The client's seed, or one freshly drawn.
    pub seed: u32,
    /// The client's own name for it, with the fingerprint of the request.
    pub idempotency: Option<(IdempotencyKey, [u8; 32])>,
    /// Whether moderation has refused it.
    pub rejected: bool,
}

/// An accepted submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Submitted {
    /// Its public name.
    pub id: RequestId,
    /// What it costs.
    pub price: Credits,
    /// Whether an earlier submission is answered again.
    pub replayed: bool,
}

/// A submission that is not accepted. Nothing was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SubmitRefusal {
    /// The idempotency key belongs to another request.
    IdempotencyMismatch,
    /// The first of its kind is still being committed.
    IdempotencyInProgress,
    /// Moderation refused the content.
    Rejected,
    /// It costs more than the client allows.
    PriceAboveMax {
        /// What it costs.
        price: Credits,
        /// What the client allows.
        max: Credits,
    },
    /// Too many of the account's generations wait.
    QueueFull {
        /// How many may wait.
        queued_max: u32,
    },
    /// The key's daily cap would be passed.
    DailyCapReached {
        /// The cap.
        cap: Credits,
        /// What of it is used.
        used: Credits,
    },
    /// The account has too little.
    InsufficientCredits {
        /// What it costs.
        required: Credits,
        /// What there is.
        available: Credits,
    },
}

/// A generation with what passes.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// The generation.
    pub generation: Generation,
    /// How far the work is, 0 to 1.
    pub progress: f32,
    /// Its place in the account's queue, 1 for the next; `None` when it does
    /// not wait, or far back.
    pub queue_position: Option<u32>,
}

/// A part of a list, newest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The generations.
    pub items: Vec<Snapshot>,
    /// Where the next part begins, if there is one.
    pub next: Option<i64>,
}

/// Idempotency keys whose submissions are on their way to the disk.
pub(crate) type InFlight = Arc<Mutex<HashSet<(AccountId, bool, IdempotencyKey)>>>;

/// Takes its key out of the set when dropped.
struct Flight {
    set: InFlight,
    key: (AccountId, bool, IdempotencyKey),
}

impl Drop for Flight {
    fn drop(&mut self) {
        self.set.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
    }
}

impl Store {
    /// Accepts a request: idempotency row, hold, generation and job in one
    /// transaction, or a refusal and nothing.
    pub async fn submit(
        &self,
        submission: Submission,
        now: Timestamp,
    ) -> Result<Result<Submitted, SubmitRefusal>, StoreError> {
        let flight = submission.idempotency.as_ref().map(|(key, _)| self.take_off(&submission, key));
        let queued_max = self.options().queued_max;
        let writing = self.write(Lane::Normal, Kind::Submit, move |write| submit(write, &submission, queued_max, now));
        match flight {
            // A duplicate of one that has not landed does not wait for ever.
            Some(None) => match tokio::time::timeout(DUPLICATE_PATIENCE, writing).await {
                Ok(answer) => answer,
                Err(_) => Ok(Err(SubmitRefusal::IdempotencyInProgress)),
            },
            Some(Some(_)) | None => writing.await,
        }
    }

    /// Notes a key as under way; `None` when it is already.
    fn take_off(&self, submission: &Submission, key: &IdempotencyKey) -> Option<Flight> {
        let key = (submission.account, submission.test, key.clone());
        let set = Arc::clone(self.in_flight());
        let first = set.lock().unwrap_or_else(PoisonError::into_inner).insert(key.clone());
        first.then_some(Flight { set, key })
    }

    /// Reads one generation of a customer.
    pub fn generation(&self, account: AccountId, test: bool, id: RequestId) -> Result<Option<Snapshot>, StoreError> {
        self.reader().point(|conn| {
            let sql =
                format!("SELECT {GENERATION} FROM generations g WHERE g.id = ?1 AND g.account_id = ?2 AND g.test = ?3");
            let found = conn
                .prepare_cached(&sql)?
                .query_row(params![id.as_bytes(), account.0, test], |row| Ok((snapshot(row)?, row.get::<_, i64>(SEQ)?)))
                .optional()?;
            let Some((mut snapshot, seq)) = found else { return Ok(None) };
            if snapshot.generation.status == Status::Queued {
                snapshot.queue_position = queue_position(conn, account, seq)?;
            }
            Ok(Some(snapshot))
        })
    }

    /// Lists a customer's generations, newest first, from before `before`.
    pub async fn generations(
        &self,
        account: AccountId,
        test: bool,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Page, StoreError> {
        let sql = format!(
            "SELECT {GENERATION} FROM generations g WHERE g.account_id = ?1 AND g.test = ?2 AND g.seq < ?3 \
             ORDER BY g.seq DESC LIMIT ?4"
        );
        self.reader()
            .list(move |conn| {
                let mut statement = conn.prepare(&sql)?;
                let bounds = params![account.0, test, before.unwrap_or(i64::MAX), i64::from(limit) + 1];
                let found = statement.query_map(bounds, |row| Ok((snapshot(row)?, row.get::<_, i64>(SEQ)?)))?;
                let mut found = found.collect::<rusqlite::Result<Vec<_>>>()?;
                let more = found.len() > limit as usize;
                found.truncate(limit as usize);
                let next = found.last().filter(|_| more).map(|(_, seq)| *seq);
                for (snapshot, seq) in &mut found {
                    if snapshot.generation.status == Status::Queued {
                        snapshot.queue_position = queue_position(conn, account, *seq)?;
                    }
                }
                Ok(Page { items: found.into_iter().map(|(snapshot, _)| snapshot).collect(), next })
            })
            .await
    }

    /// Withdraws a generation: status, settlement and event in one transaction.
    /// `None` when the customer has no such generation; cancelling what is
    /// cancelled is no refusal.
    pub async fn cancel(
        &self,
        account: AccountId,
        test: bool,
        id: RequestId,
        now: Timestamp,
    ) -> Result<Option<Result<Generation, TransitionRefused>>, StoreError> {
        let refunds_unstoppable = self.options().cancel_refunds_unstoppable;
        self.write(Lane::Urgent, Kind::Cancel, move |write| {
            let Some(seq) = transitions::find(write.conn, account, test, id)? else { return Ok(None) };
            let (stoppable, generation) = write
                .conn
                .prepare_cached(&format!("SELECT {GENERATION}, g.stoppable FROM generations g WHERE g.seq = ?1"))?
                .query_row([seq], |row| Ok((row.get::<_, bool>(AFTER)?, rows::generation(row)?)))?;
            let wish = Wish::plain(Transition::Cancel { refundable: stoppable || refunds_unstoppable });
            match transitions::apply(write, seq, wish, now)? {
                Err(TransitionRefused::Already(Status::Cancelled)) => Ok(Some(Ok(generation))),
                outcome => Ok(Some(outcome)),
            }
        })
        .await
    }

    /// Registers for the changes of one generation. Register before reading.
    pub fn changes(&self, id: RequestId) -> Changes {
        self.signals().subscribe(id)
    }
}

fn snapshot(row: &Row<'_>) -> rusqlite::Result<Snapshot> {
    let progress: f64 = row.get(PROGRESS)?;
    Ok(Snapshot { generation: rows::generation(row)?, progress: progress as f32, queue_position: None })
}

fn queue_position(conn: &Connection, account: AccountId, seq: i64) -> rusqlite::Result<Option<u32>> {
    let before: u32 = conn
        .prepare_cached(
            "SELECT count(*) FROM (SELECT 1 FROM jobs WHERE account_id = ?1 AND attempt_id IS NULL \
             AND generation_seq < ?2 LIMIT ?3)",
        )?
        .query_row(params![account.0, seq, POSITION_MAX], |row| row.get(0))?;
    Ok((before < POSITION_MAX).then_some(before + 1))
}

/// Decides in the order of the contract, then writes.
fn submit(
    write: &mut Write<'_>,
    submission: &Submission,
    queued_max: u32,
    now: Timestamp,
) -> rusqlite::Result<Result<Submitted, SubmitRefusal>> {
    let conn = write.conn;
    if let Some((key, fingerprint)) = &submission.idempotency
        && let Some(answer) = replay(conn, submission, key, fingerprint)?
    {
        return Ok(answer);
    }
    if let Some(refusal) = refuse(conn, submission, queued_max, now)? {
        return Ok(Err(refusal));
    }
    write.mark_written();
    let seq = insert(conn, submission, now)?;
    if !submission.test {
        hold(conn, submission, now)?;
    }
    conn.prepare_cached("INSERT INTO jobs (generation_seq, account_id, run_at) VALUES (?1, ?2, ?3)")?
        .execute(params![seq, submission.account.0, now.as_ms()])?;
    conn.prepare_cached("UPDATE accounts SET queued = queued + 1 WHERE id = ?1")?.execute([submission.account.0])?;
    if let Some((key, fingerprint)) = &submission.idempotency {
        conn.prepare_cached("INSERT INTO idempotency VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?.execute(params![
            submission.account.0,
            submission.test,
            key.as_str(),
            fingerprint,
            submission.id.as_bytes(),
            submission.new.price,
            now.as_ms(),
        ])?;
    }
    write.pending.jobs = true;
    Ok(Ok(Submitted { id: submission.id, price: submission.new.price, replayed: false }))
}

/// The answer that the key has been given before, if it has.
fn replay(
    conn: &Connection,
    submission: &Submission,
    key: &IdempotencyKey,
    fingerprint: &[u8; 32],
) -> rusqlite::Result<Option<Result<Submitted, SubmitRefusal>>> {
    conn.prepare_cached(
        "SELECT fingerprint, generation_id, price FROM idempotency WHERE account_id = ?1 AND test = ?2 AND key = ?3",
    )?
    .query_row(params![submission.account.0, submission.test, key.as_str()], |row| {
        let known: [u8; 32] = row.get(0)?;
        if known != *fingerprint {
            return Ok(Err(SubmitRefusal::IdempotencyMismatch));
        }
        Ok(Ok(Submitted { id: RequestId::from_bytes(row.get(1)?), price: row.get(2)?, replayed: true }))
    })
    .optional()
}

/// The first reason not to accept, in the order of the contract.
fn refuse(
    conn: &Connection,
    submission: &Submission,
    queued_max: u32,
    now: Timestamp,
) -> rusqlite::Result<Option<SubmitRefusal>> {
    let price = submission.new.price;
    if submission.rejected {
        return Ok(Some(SubmitRefusal::Rejected));
    }
    if let Some(max) = submission.new.max_credits.filter(|max| price > *max) {
        return Ok(Some(SubmitRefusal::PriceAboveMax { price, max }));
    }
    let (available, queued): (Credits, u32) = conn
        .prepare_cached("SELECT available, queued FROM accounts WHERE id = ?1")?
        .query_row([submission.account.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
    if queued >= queued_max {
        return Ok(Some(SubmitRefusal::QueueFull { queued_max }));
    }
    if submission.test {
        return Ok(None);
    }
    if let Some(cap) = submission.daily_cap {
        let used = charged_today(conn, submission.key, now)?;
        if used.saturating_add(price) > cap {
            return Ok(Some(SubmitRefusal::DailyCapReached { cap, used }));
        }
    }
    let short = available < price;
    Ok(short.then_some(SubmitRefusal::InsufficientCredits { required: price, available }))
}

fn charged_today(conn: &Connection, key: KeyId, now: Timestamp) -> rusqlite::Result<Credits> {
    let used = conn
        .prepare_cached("SELECT credits FROM key_days WHERE key_id = ?1 AND day = ?2")?
        .query_row(params![key.0, now.day()], |row| row.get(0))
        .optional()?;
    Ok(used.unwrap_or(0))
}

fn insert(conn: &Connection, submission: &Submission, now: Timestamp) -> rusqlite::Result<i64> {
    let new = &submission.new;
    let metadata = new.metadata.as_ref().map(|map| serde_json::Value::Object(map.clone()).to_string());
    conn.prepare_cached(
        "INSERT INTO generations (id, account_id, key_id, test, status, model, prompt, aspect, resolution, \
         duration_s, seed, generate_audio, webhook_url, metadata, price, price_version, provider, provider_model, \
         synthesis, stoppable, created_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)",
    )?
    .execute(params![
        submission.id.as_bytes(),
        submission.account.0,
        submission.key.0,
        submission.test,
        Status::Queued.as_str(),
        new.model,
        new.prompt,
        new.aspect.as_str(),
        new.resolution.as_str(),
        new.duration_s,
        submission.seed,
        new.generate_audio,
        new.webhook_url,
        metadata,
        new.price,
        new.price_version,
        new.engine.provider,
        new.engine.model,
        new.engine.synthesis.as_str(),
        new.stoppable,
        now.as_ms(),
    ])?;
    Ok(conn.last_insert_rowid())
}

/// Sets the price aside. That there is enough has been seen in this very
/// transaction.
fn hold(conn: &Connection, submission: &Submission, now: Timestamp) -> rusqlite::Result<()> {
    let amount = submission.new.price;
    let entry = NewEntry {
        account: submission.account,
        kind: EntryKind::Hold,
        amount,
        generation: Some(submission.id),
        reason: None,
        at: now,
    };
    if ledger::append(conn, &entry)?.is_err() {
        return Err(rusqlite::Error::StatementChangedRows(0));
    }
    if submission.daily_cap.is_some() {
        conn.prepare_cached(
            "INSERT INTO key_days (key_id, day, credits) VALUES (?1, ?2, ?3) \
             ON CONFLICT (key_id, day) DO UPDATE SET credits = credits + ?3",
        )?
        .execute(params![submission.key.0, now.day(), amount])?;
    }
    Ok(())
}
