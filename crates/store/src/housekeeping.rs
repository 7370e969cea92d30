//! What time does: leases run out, generations expire, files are deleted, old
//! rows are pruned. Every step takes no input but the moment.

use domain::generation::Transition;
use domain::id::RequestId;
use domain::time::{DAY_MS, Timestamp};
use rusqlite::{Connection, OptionalExtension as _, params};

use crate::error::StoreError;
use crate::jobs::free_leases;
use crate::store::Store;
use crate::transitions::{self, Wish};
use crate::writer::{Kind, Lane, Write};

/// Rows that one step takes on, so that it holds up nobody for long.
const STEP_MAX: u32 = 200;
/// How long an idempotency key is kept; a day is promised.
const IDEMPOTENCY_MS: i64 = 2 * DAY_MS;
/// How long a finished delivery is kept.
const DELIVERY_MS: i64 = 30 * DAY_MS;
/// How long an attempt is kept that has ended; the worker that made it may ask
/// within minutes what became of it.
const ATTEMPT_MS: i64 = 30 * DAY_MS;

/// What a sweep found to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reaped {
    /// Leases whose holder fell silent.
    pub leases_expired: usize,
    /// Generations that nobody started in time.
    pub generations_expired: usize,
    /// Artifacts whose retention ended.
    pub artifacts_expired: usize,
    /// Old rows that were removed.
    pub rows_pruned: usize,
}

/// What the file server may say of an artifact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArtifactState {
    /// It is there.
    Available {
        /// SHA-256 of the clip's bytes.
        sha256: [u8; 32],
        /// The clip's length in bytes.
        size_bytes: u64,
    },
    /// Its retention has ended.
    Expired,
}

impl Store {
    /// One sweep over everything that time has ended.
    pub async fn reap(&self, now: Timestamp) -> Result<Reaped, StoreError> {
        let start_within_ms = self.options().start_within_ms;
        self.write(Lane::Normal, Kind::Other, move |write| {
            let reaped = Reaped {
                leases_expired: free_leases(write.conn, now, "lost", now)?,
                generations_expired: expire_generations(write, now.plus_ms(-start_within_ms), now)?,
                artifacts_expired: expire_artifacts(write.conn, now)?,
                rows_pruned: prune(write.conn, now)?,
            };
            write.pending.jobs |= reaped.leases_expired > 0;
            write.pending.deletions |= reaped.artifacts_expired > 0;
            Ok(reaped)
        })
        .await
    }

    /// Files that may be deleted now.
    pub async fn due_deletions(&self, limit: u32, now: Timestamp) -> Result<Vec<String>, StoreError> {
        self.reader()
            .list(move |conn| {
                conn.prepare("SELECT key FROM deletions WHERE not_before <= ?1 ORDER BY not_before LIMIT ?2")?
                    .query_map(params![now.as_ms(), limit], |row| row.get(0))?
                    .collect()
            })
            .await
    }

    /// Forgets a deletion that has been done.
    pub async fn deletion_done(&self, key: String) -> Result<(), StoreError> {
        self.write(Lane::Normal, Kind::Other, move |write| {
            write.conn.prepare_cached("DELETE FROM deletions WHERE key = ?1")?.execute([&key]).map(drop)
        })
        .await
    }

    /// What the file server may say of the artifact of a generation; `None`
    /// when there never was one. The unguessable id is the permission.
    pub fn artifact_state(&self, id: RequestId) -> Result<Option<ArtifactState>, StoreError> {
        self.reader().point(|conn| {
            conn.prepare_cached(
                "SELECT output_expired, output_sha256, output_bytes FROM generations \
                 WHERE id = ?1 AND output_key IS NOT NULL",
            )?
            .query_row([id.as_bytes()], |row| {
                if row.get(0)? {
                    return Ok(ArtifactState::Expired);
                }
                let size_bytes = row.get::<_, i64>(2)?.unsigned_abs();
                Ok(ArtifactState::Available { sha256: row.get(1)?, size_bytes })
            })
            .optional()
        })
    }
}

/// Fails what nobody started. A job that never ran waits with the moment of
/// its submission.
fn expire_generations(write: &mut Write<'_>, accepted_by: Timestamp, now: Timestamp) -> rusqlite::Result<usize> {
    let overdue: Vec<i64> = write
        .conn
        .prepare_cached(
            "SELECT j.generation_seq FROM jobs j JOIN generations g ON g.seq = j.generation_seq \
             WHERE j.attempt_id IS NULL AND j.run_at <= ?1 AND g.status = 'queued' LIMIT ?2",
        )?
        .query_map(params![accepted_by.as_ms(), STEP_MAX], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut expired = 0;
    for seq in overdue {
        expired += usize::from(transitions::apply(write, seq, Wish::plain(Transition::Expire), now)?.is_ok());
    }
    Ok(expired)
}

fn expire_artifacts(conn: &Connection, now: Timestamp) -> rusqlite::Result<usize> {
    let ended: Vec<(i64, String, Option<String>)> = conn
        .prepare_cached(
            "SELECT seq, output_key, thumbnail_key FROM generations \
             WHERE output_key IS NOT NULL AND output_expired = 0 AND output_until <= ?1 LIMIT ?2",
        )?
        .query_map(params![now.as_ms(), STEP_MAX], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (seq, clip, still) in &ended {
        conn.prepare_cached("UPDATE generations SET output_expired = 1 WHERE seq = ?1")?.execute([seq])?;
        for key in [Some(clip), still.as_ref()].into_iter().flatten() {
            conn.prepare_cached("INSERT OR IGNORE INTO deletions (key, not_before) VALUES (?1, ?2)")?
                .execute(params![key, now.as_ms()])?;
        }
    }
    Ok(ended.len())
}

/// Removes old rows of tables that would grow for ever. Generations, their
/// ledger lines and the audit log stay.
fn prune(conn: &Connection, now: Timestamp) -> rusqlite::Result<usize> {
    let step = |sql: &str, before: i64| conn.prepare_cached(sql)?.execute(params![before, STEP_MAX]);
    let delivered_before = now.plus_ms(-DELIVERY_MS).as_ms();
    const OLD_DELIVERIES: &str = "SELECT seq FROM deliveries WHERE created_at <= ?1 AND status <> 'pending' \
                                  AND claimed = 0 ORDER BY created_at LIMIT ?2";
    let attempts = format!("DELETE FROM delivery_attempts WHERE delivery_seq IN ({OLD_DELIVERIES})");
    let deliveries = format!("DELETE FROM deliveries WHERE seq IN ({OLD_DELIVERIES}) RETURNING endpoint_id");
    let keys = step(
        "DELETE FROM idempotency WHERE (account_id, test, key) IN (SELECT account_id, test, key FROM idempotency \
         WHERE created_at <= ?1 ORDER BY created_at LIMIT ?2)",
        now.plus_ms(-IDEMPOTENCY_MS).as_ms(),
    )?;
    step(&attempts, delivered_before)?;
    let freed: Vec<i64> = conn
        .prepare_cached(&deliveries)?
        .query_map(params![delivered_before, STEP_MAX], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    if !freed.is_empty() {
        note_messages_pruned(conn, delivered_before)?;
    }
    let endpoints = prune_endpoints(conn, &freed)?;
    let attempts = step(
        "DELETE FROM attempts WHERE id IN (SELECT id FROM attempts WHERE ended_at <= ?1 ORDER BY ended_at LIMIT ?2)",
        now.plus_ms(-ATTEMPT_MS).as_ms(),
    )?;
    let days = step(
        "DELETE FROM key_days WHERE (key_id, day) IN (SELECT key_id, day FROM key_days WHERE day < ?1 LIMIT ?2)",
        now.day() - 2,
    )?;
    Ok(keys + freed.len() + endpoints + attempts + days)
}

/// Forgets those of some endpoints to which no message is kept any more. One
/// that was disabled has heard of nothing for as long, and may be tried afresh.
fn prune_endpoints(conn: &Connection, freed: &[i64]) -> rusqlite::Result<usize> {
    let mut delete = conn.prepare_cached(
        "DELETE FROM endpoints WHERE id = ?1 AND in_flight = 0 \
         AND NOT EXISTS (SELECT 1 FROM deliveries WHERE endpoint_id = ?1)",
    )?;
    freed.iter().map(|endpoint| delete.execute([endpoint])).sum()
}

/// Notes until when messages may be missing, for whoever checks the books.
fn note_messages_pruned(conn: &Connection, until: i64) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO prunings (name, until) VALUES ('deliveries', ?1) \
         ON CONFLICT (name) DO UPDATE SET until = max(until, excluded.until)",
    )?
    .execute([until])
    .map(drop)
}

/// Until when finished messages may have been removed.
pub(crate) fn messages_pruned_until(conn: &Connection) -> rusqlite::Result<i64> {
    let noted =
        conn.query_row("SELECT until FROM prunings WHERE name = 'deliveries'", [], |row| row.get(0)).optional()?;
    Ok(noted.unwrap_or(i64::MIN))
}
