//! The outbox: webhook messages, their tries and the endpoints they go to.

use domain::id::{AccountId, MessageId, RequestId};
use domain::time::Timestamp;
use domain::webhook::{ENDPOINT_PATIENCE_MS, Verdict};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use crate::error::StoreError;
use crate::rows::moment;
use crate::store::Store;
use crate::turns::{failing_under_way, turns};
use crate::writer::{Kind, Lane};

/// Tries of a message that are kept: three schedules of them. It can be replayed without end.
const ATTEMPTS_KEPT: u32 = 24;

/// A message that is due, claimed by this process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Its row, to answer by.
    pub seq: i64,
    /// Its public name; it stays over all tries.
    pub id: MessageId,
    /// Whose secret signs it.
    pub account: AccountId,
    /// Where it goes.
    pub url: String,
    /// The bytes that every try sends.
    pub body: String,
    /// Tries before this one in its schedule, which a replay begins anew.
    pub tries: u32,
    /// Whether this try is to be recorded as answered 500 without being sent.
    pub forced_500: bool,
}

/// How many tries may be under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Places {
    /// How many more there may be now.
    pub free: u32,
    /// To one endpoint.
    pub per_endpoint: u32,
    /// To all endpoints of which the last try failed.
    pub failing: u32,
}

/// What came of one try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryAttempt {
    /// When it began.
    pub at: Timestamp,
    /// The answer's status, if there was one.
    pub http_status: Option<u16>,
    /// What went wrong, if there was none.
    pub error: Option<String>,
    /// How long it took.
    pub duration_ms: i64,
}

/// A message with everything that came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryRecord {
    /// Its public name.
    pub id: MessageId,
    /// The generation that it tells of, unless it is a test event.
    pub generation: Option<RequestId>,
    /// The event's name.
    pub kind: String,
    /// Where it goes.
    pub url: String,
    /// `pending`, `delivered`, `exhausted` or `skipped`.
    pub status: String,
    /// Its tries in order, at most the newest [`ATTEMPTS_KEPT`].
    pub attempts: Vec<DeliveryAttempt>,
    /// When it is tried next.
    pub next_attempt_at: Option<Timestamp>,
    /// When it was made.
    pub created_at: Timestamp,
}

/// A part of the list of messages, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryPage {
    /// The messages.
    pub items: Vec<DeliveryRecord>,
    /// Where the next part begins, if there is one.
    pub next: Option<i64>,
}

impl Store {
    /// Claims messages that are due. No endpoint has more than its share under
    /// way, nor have all those of which the last try failed: one that is slow or
    /// dead, or a hundred of them, must hold up nobody else.
    pub async fn claim_deliveries(&self, places: Places, now: Timestamp) -> Result<Vec<Delivery>, StoreError> {
        self.write(Lane::Normal, Kind::Other, move |write| {
            let mut due = Vec::new();
            let mut failing = places.failing.saturating_sub(failing_under_way(write.conn)?);
            for turn in turns(write.conn, places.per_endpoint, now)? {
                let mut room = (places.per_endpoint - turn.in_flight).min(places.free - due.len() as u32);
                if turn.is_failing {
                    room = room.min(failing);
                }
                if room == 0 {
                    continue;
                }
                let claimed = claim_at(write.conn, turn.endpoint, room, now)?;
                if turn.is_failing {
                    failing = failing.saturating_sub(claimed.len() as u32);
                }
                due.extend(claimed);
                if due.len() >= places.free as usize {
                    break;
                }
            }
            Ok(due)
        })
        .await
    }

    /// Records a try and what follows from it. A message that is not claimed
    /// has been answered for already: nothing is recorded twice.
    pub async fn record_delivery(
        &self,
        seq: i64,
        attempt: DeliveryAttempt,
        verdict: Verdict,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.write(Lane::Normal, Kind::Delivery, move |write| {
            let Some(endpoint) = unclaim(write.conn, seq)? else { return Ok(()) };
            write.mark_written();
            note_attempt(write.conn, seq, &attempt)?;
            conclude(write.conn, seq, endpoint, verdict, now)?;
            write.pending.deliveries = true;
            Ok(())
        })
        .await
    }

    /// Gives a claim back, as when the server stops: it uses up no place in the
    /// schedule.
    pub async fn unclaim_delivery(&self, seq: i64) -> Result<(), StoreError> {
        self.write(Lane::Normal, Kind::Other, move |write| unclaim(write.conn, seq).map(drop)).await
    }

    /// When the next unclaimed message is due, to sleep until.
    pub fn next_delivery_at(&self) -> Result<Option<Timestamp>, StoreError> {
        self.reader().point(|conn| {
            let sql = "SELECT min(next_at) FROM deliveries WHERE status = 'pending' AND claimed = 0";
            conn.prepare_cached(sql)?.query_row([], |row| moment(row, 0))
        })
    }

    /// A customer's messages, newest first, from before `before`; those of one status where it is given.
    pub async fn deliveries(
        &self,
        account: AccountId,
        test: bool,
        status: Option<&'static str>,
        before: Option<i64>,
        limit: u32,
    ) -> Result<DeliveryPage, StoreError> {
        let sql = format!(
            "SELECT {RECORD} FROM deliveries d JOIN endpoints e ON e.id = d.endpoint_id WHERE d.account_id = ?1 \
             AND d.test = ?2 AND d.seq < ?3 AND (?4 IS NULL OR d.status = ?4) ORDER BY d.seq DESC LIMIT ?5"
        );
        self.reader()
            .list(move |conn| {
                let mut statement = conn.prepare(&sql)?;
                let before = before.unwrap_or(i64::MAX);
                let bounds = params![account.0, test, before, status, i64::from(limit) + 1];
                let found = statement.query_map(bounds, |row| Ok((record(conn, row)?, row.get(SEQ)?)))?;
                let mut found: Vec<(DeliveryRecord, i64)> = found.collect::<rusqlite::Result<_>>()?;
                let more = found.len() > limit as usize;
                found.truncate(limit as usize);
                let next = found.last().filter(|_| more).map(|(_, seq)| *seq);
                Ok(DeliveryPage { items: found.into_iter().map(|(record, _)| record).collect(), next })
            })
            .await
    }
}

fn claim_at(conn: &Connection, endpoint: i64, room: u32, now: Timestamp) -> rusqlite::Result<Vec<Delivery>> {
    let claimed: Vec<Delivery> = conn
        .prepare_cached(
            "UPDATE deliveries SET claimed = 1 WHERE seq IN (SELECT seq FROM deliveries WHERE endpoint_id = ?1 \
             AND status = 'pending' AND claimed = 0 AND next_at <= ?2 ORDER BY next_at LIMIT ?3) \
             RETURNING seq, id, body, tries, tries_before, forced, account_id, \
             (SELECT url FROM endpoints WHERE id = ?1)",
        )?
        .query_map(params![endpoint, now.as_ms(), room], |row| {
            let (tries, before, forced): (u32, u32, u32) = (row.get(3)?, row.get(4)?, row.get(5)?);
            Ok(Delivery {
                seq: row.get(0)?,
                id: MessageId::from_bytes(row.get(1)?),
                body: row.get(2)?,
                tries: tries - before,
                forced_500: tries < forced,
                account: AccountId(row.get(6)?),
                url: row.get(7)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    conn.prepare_cached("UPDATE endpoints SET in_flight = in_flight + ?2 WHERE id = ?1")?
        .execute(params![endpoint, claimed.len() as i64])?;
    Ok(claimed)
}

/// Ends a claim; returns the endpoint, or `None` where nobody holds one.
fn unclaim(conn: &Connection, seq: i64) -> rusqlite::Result<Option<i64>> {
    let endpoint: Option<i64> = conn
        .prepare_cached("UPDATE deliveries SET claimed = 0 WHERE seq = ?1 AND claimed = 1 RETURNING endpoint_id")?
        .query_row([seq], |row| row.get(0))
        .optional()?;
    if let Some(endpoint) = endpoint {
        conn.prepare_cached("UPDATE endpoints SET in_flight = in_flight - 1 WHERE id = ?1")?.execute([endpoint])?;
    }
    Ok(endpoint)
}

fn note_attempt(conn: &Connection, seq: i64, attempt: &DeliveryAttempt) -> rusqlite::Result<()> {
    let number: u32 = conn
        .prepare_cached("UPDATE deliveries SET tries = tries + 1 WHERE seq = ?1 RETURNING tries")?
        .query_row([seq], |row| row.get(0))?;
    conn.prepare_cached("INSERT INTO delivery_attempts VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?.execute(params![
        seq,
        number,
        attempt.at.as_ms(),
        attempt.http_status,
        attempt.error,
        attempt.duration_ms,
    ])?;
    if number > ATTEMPTS_KEPT {
        conn.prepare_cached("DELETE FROM delivery_attempts WHERE delivery_seq = ?1 AND number <= ?2")?
            .execute(params![seq, number - ATTEMPTS_KEPT])?;
    }
    Ok(())
}

/// Writes what follows from a try, for the message and for its endpoint.
fn conclude(conn: &Connection, seq: i64, endpoint: i64, verdict: Verdict, now: Timestamp) -> rusqlite::Result<()> {
    let disabled: bool = match verdict {
        Verdict::Delivered => {
            conn.prepare_cached("UPDATE endpoints SET failing_since = NULL WHERE id = ?1")?.execute([endpoint])?;
            false
        }
        Verdict::EndpointGone => disable(conn, endpoint, now)?,
        Verdict::Retry(_) | Verdict::Exhausted => {
            let since: i64 = conn
                .prepare_cached(
                    "UPDATE endpoints SET failing_since = coalesce(failing_since, ?2) WHERE id = ?1 \
                     RETURNING failing_since",
                )?
                .query_row(params![endpoint, now.as_ms()], |row| row.get(0))?;
            let only_failed = now.since_ms(Timestamp::from_ms(since)) >= ENDPOINT_PATIENCE_MS;
            only_failed && disable(conn, endpoint, now)? || is_disabled(conn, endpoint)?
        }
    };
    let (status, next_at) = match verdict {
        Verdict::Delivered => ("delivered", None),
        Verdict::Exhausted => ("exhausted", None),
        Verdict::EndpointGone => ("skipped", None),
        Verdict::Retry(_) if disabled => ("skipped", None),
        Verdict::Retry(at) => ("pending", Some(at.as_ms())),
    };
    conn.prepare_cached("UPDATE deliveries SET status = ?2, next_at = ?3 WHERE seq = ?1")?
        .execute(params![seq, status, next_at])?;
    Ok(())
}

/// Sends nothing more to an endpoint; what waits for it is skipped, and so is
/// what is under way unless its answer says otherwise. Returns true, for the
/// caller's verdict.
fn disable(conn: &Connection, endpoint: i64, now: Timestamp) -> rusqlite::Result<bool> {
    conn.prepare_cached("UPDATE endpoints SET disabled_at = coalesce(disabled_at, ?2) WHERE id = ?1")?
        .execute(params![endpoint, now.as_ms()])?;
    // Two statements, since an index serves each.
    for claimed in [0, 1] {
        let sql = format!(
            "UPDATE deliveries SET status = 'skipped', next_at = NULL WHERE endpoint_id = ?1 AND status = 'pending' \
             AND claimed = {claimed}"
        );
        conn.prepare_cached(&sql)?.execute([endpoint])?;
    }
    Ok(true)
}

fn is_disabled(conn: &Connection, endpoint: i64) -> rusqlite::Result<bool> {
    conn.prepare_cached("SELECT disabled_at IS NOT NULL FROM endpoints WHERE id = ?1")?
        .query_row([endpoint], |row| row.get(0))
}

/// The columns of a message, in the order that [`record`] reads; `d` and `e` are message and endpoint.
pub(crate) const RECORD: &str = "d.id, d.generation_id, d.type, e.url, d.status, d.next_at, d.created_at, d.seq";
/// Where [`RECORD`] has the row's number.
const SEQ: usize = 7;

/// Reads a message with its tries.
pub(crate) fn record(conn: &Connection, row: &Row<'_>) -> rusqlite::Result<DeliveryRecord> {
    let seq: i64 = row.get(SEQ)?;
    let mut attempts = conn.prepare_cached(
        "SELECT at, http_status, error, duration_ms FROM delivery_attempts WHERE delivery_seq = ?1 ORDER BY number",
    )?;
    let attempts = attempts.query_map([seq], |row| {
        Ok(DeliveryAttempt {
            at: Timestamp::from_ms(row.get(0)?),
            http_status: row.get(1)?,
            error: row.get(2)?,
            duration_ms: row.get(3)?,
        })
    })?;
    Ok(DeliveryRecord {
        id: MessageId::from_bytes(row.get(0)?),
        generation: row.get::<_, Option<_>>(1)?.map(RequestId::from_bytes),
        kind: row.get(2)?,
        url: row.get(3)?,
        status: row.get(4)?,
        attempts: attempts.collect::<rusqlite::Result<_>>()?,
        next_attempt_at: moment(row, 5)?,
        created_at: Timestamp::from_ms(row.get(6)?),
    })
}

/// Gives every claim back: the process that made them is gone.
pub(crate) fn free_claims(conn: &Connection) -> rusqlite::Result<usize> {
    conn.execute("UPDATE endpoints SET in_flight = 0 WHERE in_flight > 0", [])?;
    conn.execute("UPDATE deliveries SET claimed = 0 WHERE claimed = 1", [])
}
