//! The queue: claimed under a lease, fenced by the attempt's number.
//!
//! Every write of a worker names the number of its attempt. A worker that lost
//! its lease, to a cancel or to a successor, changes nothing any more.

use domain::generation::{Failure, Generation, Output, Transition};
use domain::id::RequestId;
use domain::job::{AttemptError, NextStep, Tries};
use domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};

use crate::error::StoreError;
use crate::store::Store;
use crate::transitions::{self, Wish};
use crate::writer::{Kind, Lane, Write};

/// The right to work on a job. It is handed back by settling, ending or
/// releasing it; a lost one expires by itself.
#[derive(Debug, PartialEq, Eq)]
#[must_use = "a lease that is dropped holds its job until it expires"]
pub struct Lease {
    reference: LeaseRef,
}

impl Lease {
    /// The generation to be made.
    pub fn id(&self) -> RequestId {
        self.reference.id
    }

    /// The fencing token: the number of this attempt.
    pub fn token(&self) -> i64 {
        self.reference.token
    }

    /// A name for the lease, to be watched and extended by.
    pub fn reference(&self) -> LeaseRef {
        self.reference
    }
}

/// Names a lease without being one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LeaseRef {
    /// The generation.
    pub id: RequestId,
    seq: i64,
    token: i64,
}

/// A claimed job.
#[derive(Debug)]
pub struct Claim {
    /// The right to work on it.
    pub lease: Lease,
    /// What is to be made.
    pub generation: Generation,
}

/// A clip that is published.
#[derive(Debug, Clone)]
pub struct Success {
    /// Where it lies and what it is.
    pub output: Output,
    /// What the engine made of the prompt, as JSON text.
    pub prompt_report: Option<String>,
}

/// What became of a lease that was handed back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// The generation has ended.
    Done,
    /// The job will be tried again, not before this moment.
    Retrying(Timestamp),
    /// The lease had been lost: nothing was changed.
    Lost,
}

/// A lease that could not be handed back for now.
#[derive(Debug, thiserror::Error)]
#[error("a lease could not be settled: {error}")]
pub struct Unsettled {
    /// The lease, to be tried again with.
    pub lease: Lease,
    /// What went wrong.
    pub error: StoreError,
}

impl Store {
    /// Leases up to `limit` jobs. The next goes to the account with the fewest
    /// running, among equals to the one that was served longest ago, and then
    /// to the oldest job; an account at its limit waits. Without the second
    /// rule a single slot would serve one account's whole backlog first, since
    /// nobody runs whenever it comes free.
    pub async fn claim(&self, limit: u32, lease_ms: i64, now: Timestamp) -> Result<Vec<Claim>, StoreError> {
        let running_max = self.options().running_max;
        self.write(Lane::Urgent, Kind::Claim, move |write| {
            let mut claims = Vec::new();
            while claims.len() < limit as usize {
                let Some(seq) = next_in_turn(write.conn, running_max, now)? else { break };
                claims.push(lease(write, seq, now.plus_ms(lease_ms), now)?);
            }
            Ok(claims)
        })
        .await
    }

    /// Extends leases; returns those that are lost.
    pub async fn heartbeat(
        &self,
        leases: Vec<LeaseRef>,
        lease_ms: i64,
        now: Timestamp,
    ) -> Result<Vec<LeaseRef>, StoreError> {
        let until = now.plus_ms(lease_ms).as_ms();
        self.write(Lane::Urgent, Kind::Other, move |write| {
            let sql = "UPDATE jobs SET lease_expires_at = ?3 WHERE generation_seq = ?1 AND attempt_id = ?2";
            let mut extend = write.conn.prepare_cached(sql)?;
            let mut lost = Vec::new();
            for lease in &leases {
                if extend.execute(params![lease.seq, lease.token, until])? == 0 {
                    lost.push(*lease);
                }
            }
            Ok(lost)
        })
        .await
    }

    /// Which of these leases are lost, to a cancel or a successor.
    pub fn lost_leases(&self, leases: &[LeaseRef]) -> Result<Vec<LeaseRef>, StoreError> {
        self.reader().point(|conn| {
            let mut lost = Vec::new();
            for lease in leases {
                if !is_held(conn, *lease)? {
                    lost.push(*lease);
                }
            }
            Ok(lost)
        })
    }

    /// Notes how far the work is; a lost lease notes nothing.
    pub async fn report_progress(&self, lease: LeaseRef, fraction: f32) -> Result<(), StoreError> {
        self.write(Lane::Normal, Kind::Other, move |write| {
            if is_held(write.conn, lease)? {
                write
                    .conn
                    .prepare_cached("UPDATE generations SET progress = ?2 WHERE seq = ?1")?
                    .execute(params![lease.seq, f64::from(fraction.clamp(0.0, 1.0))])?;
            }
            Ok(())
        })
        .await
    }

    /// Ends the generation well: status, capture and event in one transaction.
    pub async fn succeed(&self, lease: Lease, success: Success, now: Timestamp) -> Result<Settled, Unsettled> {
        self.settle(lease, move |write, lease| {
            let wish = Wish {
                output: Some(&success.output),
                prompt_report: success.prompt_report.as_deref(),
                ..Wish::plain(Transition::Succeed)
            };
            end(write, lease, wish, now)
        })
        .await
    }

    /// Ends an attempt that made no clip: it is tried again, or the generation
    /// fails and is refunded in the same transaction.
    pub async fn end_attempt(&self, lease: Lease, error: AttemptError, now: Timestamp) -> Result<Settled, Unsettled> {
        let policy = self.options().retries;
        self.settle(lease, move |write, lease| match policy.decide(tries(write.conn, lease)?, error.clone(), now) {
            NextStep::GiveUp(failure) => fail(write, lease, &failure, now),
            NextStep::Retry { at, tries } => {
                let outcome = if error == AttemptError::Crashed { "crashed" } else { "retried" };
                give_back(write, lease, at, tries, outcome, now)?;
                Ok(Settled::Retrying(at))
            }
        })
        .await
    }

    /// Hands a job back untouched, as a server does that is about to stop. It
    /// uses up no try.
    pub async fn release(&self, lease: Lease, now: Timestamp) -> Result<Settled, Unsettled> {
        self.settle(lease, move |write, lease| {
            let tries = tries(write.conn, lease)?;
            give_back(write, lease, now, tries, "released", now)?;
            Ok(Settled::Retrying(now))
        })
        .await
    }

    /// When the next waiting job may run, to sleep until.
    pub fn next_job_at(&self) -> Result<Option<Timestamp>, StoreError> {
        self.reader().point(|conn| {
            let sql = "SELECT min(run_at) FROM jobs WHERE attempt_id IS NULL";
            conn.prepare_cached(sql)?.query_row([], |row| crate::rows::moment(row, 0))
        })
    }

    /// Runs `settle` if the lease still holds.
    async fn settle<F>(&self, lease: Lease, mut settle: F) -> Result<Settled, Unsettled>
    where
        F: FnMut(&mut Write<'_>, LeaseRef) -> rusqlite::Result<Settled> + Send + 'static,
    {
        let reference = lease.reference;
        let settled = self
            .write(Lane::Urgent, Kind::Settle, move |write| {
                if is_held(write.conn, reference)? { settle(write, reference) } else { ended_by(write.conn, reference) }
            })
            .await;
        settled.map_err(|error| Unsettled { lease, error })
    }
}

/// The job whose turn it is.
fn next_in_turn(conn: &Connection, running_max: u32, now: Timestamp) -> rusqlite::Result<Option<i64>> {
    conn.prepare_cached(
        "SELECT (SELECT j.generation_seq FROM jobs j WHERE j.account_id = a.id AND j.attempt_id IS NULL \
                 AND j.run_at <= ?2 ORDER BY j.generation_seq LIMIT 1) AS head \
         FROM accounts a WHERE a.queued > 0 AND a.running < ?1 AND head IS NOT NULL \
         ORDER BY a.running, a.served, head LIMIT 1",
    )?
    .query_row(params![running_max, now.as_ms()], |row| row.get(0))
    .optional()
}

/// Begins an attempt on a job that nobody holds.
fn lease(write: &mut Write<'_>, seq: i64, until: Timestamp, now: Timestamp) -> rusqlite::Result<Claim> {
    let conn = write.conn;
    conn.prepare_cached("INSERT INTO attempts (generation_seq, started_at) VALUES (?1, ?2)")?
        .execute(params![seq, now.as_ms()])?;
    let token = conn.last_insert_rowid();
    let account: i64 = conn
        .prepare_cached(
            "UPDATE jobs SET attempt_id = ?2, lease_expires_at = ?3 WHERE generation_seq = ?1 AND attempt_id IS NULL \
             RETURNING account_id",
        )?
        .query_row(params![seq, token, until.as_ms()], |row| row.get(0))?;
    conn.prepare_cached("UPDATE accounts SET queued = queued - 1, running = running + 1, served = ?2 WHERE id = ?1")?
        .execute([account, token])?;
    let started = transitions::apply(write, seq, Wish::plain(Transition::Start), now)?;
    // A job exists exactly while its generation has not ended, so Start holds.
    let generation = started.map_err(|_| rusqlite::Error::StatementChangedRows(0))?;
    write.mark_written();
    Ok(Claim { lease: Lease { reference: LeaseRef { id: generation.id, seq, token } }, generation })
}

fn is_held(conn: &Connection, lease: LeaseRef) -> rusqlite::Result<bool> {
    conn.prepare_cached("SELECT 1 FROM jobs WHERE generation_seq = ?1 AND attempt_id = ?2")?
        .exists(params![lease.seq, lease.token])
}

/// What a lease that is not held came to. A commit whose answer was lost may
/// have ended it already, and a worker that asks again must not be told that
/// it lost.
fn ended_by(conn: &Connection, lease: LeaseRef) -> rusqlite::Result<Settled> {
    let outcome: Option<String> = conn
        .prepare_cached("SELECT outcome FROM attempts WHERE id = ?1")?
        .query_row([lease.token], |row| row.get(0))
        .optional()?
        .flatten();
    let done = matches!(outcome.as_deref(), Some("succeeded" | "failed"));
    Ok(if done { Settled::Done } else { Settled::Lost })
}

fn end(write: &mut Write<'_>, lease: LeaseRef, wish: Wish<'_>, now: Timestamp) -> rusqlite::Result<Settled> {
    let ended = transitions::apply(write, lease.seq, wish, now)?;
    Ok(ended.map_or(Settled::Lost, |_| Settled::Done))
}

fn fail(write: &mut Write<'_>, lease: LeaseRef, failure: &Failure, now: Timestamp) -> rusqlite::Result<Settled> {
    let wish = Wish { failure: Some(failure), ..Wish::plain(Transition::Fail(failure.code)) };
    end(write, lease, wish, now)
}

fn tries(conn: &Connection, lease: LeaseRef) -> rusqlite::Result<Tries> {
    conn.prepare_cached("SELECT retries, crashes FROM jobs WHERE generation_seq = ?1")?
        .query_row([lease.seq], |row| Ok(Tries { retries: row.get(0)?, crashes: row.get(1)? }))
}

/// Ends the attempt and puts the job back into the queue.
fn give_back(
    write: &mut Write<'_>,
    lease: LeaseRef,
    run_at: Timestamp,
    tries: Tries,
    outcome: &str,
    now: Timestamp,
) -> rusqlite::Result<()> {
    write.mark_written();
    end_lease(write.conn, lease.seq, lease.token, outcome, now)?;
    write
        .conn
        .prepare_cached("UPDATE jobs SET run_at = ?2, retries = ?3, crashes = ?4 WHERE generation_seq = ?1")?
        .execute(params![lease.seq, run_at.as_ms(), tries.retries, tries.crashes])?;
    write.pending.jobs = true;
    Ok(())
}

/// Takes a lease from its holder; the job waits again.
fn end_lease(conn: &Connection, seq: i64, token: i64, outcome: &str, now: Timestamp) -> rusqlite::Result<()> {
    conn.prepare_cached("UPDATE attempts SET ended_at = ?2, outcome = ?3 WHERE id = ?1")?.execute(params![
        token,
        now.as_ms(),
        outcome
    ])?;
    let account: i64 = conn
        .prepare_cached(
            "UPDATE jobs SET attempt_id = NULL, lease_expires_at = NULL WHERE generation_seq = ?1 AND attempt_id = ?2 \
             RETURNING account_id",
        )?
        .query_row(params![seq, token], |row| row.get(0))?;
    conn.prepare_cached("UPDATE accounts SET running = running - 1, queued = queued + 1 WHERE id = ?1")?
        .execute([account])?;
    Ok(())
}

/// Frees the leases that have run out by `deadline`. A dead server is not the
/// job's fault: no try is used up. Returns how many.
pub(crate) fn free_leases(
    conn: &Connection,
    deadline: Timestamp,
    outcome: &str,
    now: Timestamp,
) -> rusqlite::Result<usize> {
    let mut expired =
        conn.prepare("SELECT generation_seq, attempt_id FROM jobs WHERE lease_expires_at <= ?1 AND attempt_id > 0")?;
    let found = expired.query_map([deadline.as_ms()], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?;
    let found = found.collect::<rusqlite::Result<Vec<_>>>()?;
    for (seq, token) in &found {
        end_lease(conn, *seq, *token, outcome, now)?;
    }
    Ok(found.len())
}
