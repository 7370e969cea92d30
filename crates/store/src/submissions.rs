//! The first of the two transactions in which credits move: a request becomes
//! an idempotency row, a hold, a generation and a job, or nothing.

use std::time::Duration;

use domain::credits::{Credits, EntryKind};
use domain::generation::{NewGeneration, Status};
use domain::id::{AccountId, KeyId, RequestId};
use domain::idempotency::IdempotencyKey;
use domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};

use crate::error::StoreError;
use crate::ledger::{self, NewEntry};
use crate::store::Store;
use crate::writer::{Kind, Lane, Write};

/// How long a duplicate waits for the first of its kind to be committed.
const DUPLICATE_PATIENCE: Duration = Duration::from_secs(5);
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

impl Store {
    /// Whether a submission has been committed under this key, whatever it was.
    pub fn is_idempotency_key_known(
        &self,
        account: AccountId,
        test: bool,
        key: &IdempotencyKey,
    ) -> Result<bool, StoreError> {
        self.reader().point(|conn| {
            conn.prepare_cached("SELECT 1 FROM idempotency WHERE account_id = ?1 AND test = ?2 AND key = ?3")?
                .exists(params![account.0, test, key.as_str()])
        })
    }

    /// Accepts a request: idempotency row, hold, generation and job in one
    /// transaction, or a refusal and nothing.
    pub async fn submit(
        &self,
        submission: Submission,
        now: Timestamp,
    ) -> Result<Result<Submitted, SubmitRefusal>, StoreError> {
        let flight = submission
            .idempotency
            .as_ref()
            .map(|(key, _)| self.in_flight().take_off((submission.account, submission.test, key.clone())));
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
