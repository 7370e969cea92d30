//! Messages that a customer has sent again, test events, and endpoints that are enabled again.
//!
//! A replay is the same row: its bytes and its id stay, only its schedule begins anew. Nothing is sent to an endpoint
//! that is disabled, by a replay neither; enabling one sends nothing by itself, and what was skipped waits for a replay.

use domain::id::{AccountId, EndpointId, MessageId};
use domain::time::Timestamp;
use domain::webhook::{TEST_EVENT, test_event};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use crate::deliveries::{DeliveryRecord, RECORD, record};
use crate::error::StoreError;
use crate::outbox::{self, NewMessage};
use crate::rows::moment;
use crate::store::Store;
use crate::writer::{Kind, Lane};

/// Most messages that one call sends again: so many rows hold up the writer for some hundredths of a second.
const REPLAYS_MAX: u32 = 1_000;

/// An account's endpoint, as far as one namespace may know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    /// Its public name.
    pub id: EndpointId,
    /// Where messages go.
    pub url: String,
    /// Since when it has only failed.
    pub failing_since: Option<Timestamp>,
    /// When it was disabled, if it is.
    pub disabled_at: Option<Timestamp>,
    /// Messages of the namespace that were skipped and are kept.
    pub skipped: u32,
}

/// A part of the list of endpoints, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndpointPage {
    /// The endpoints.
    pub items: Vec<Endpoint>,
    /// Where the next part begins, if there is one.
    pub next: Option<i64>,
}

/// What a customer wants to have sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReplayWish {
    /// The account.
    pub account: AccountId,
    /// The namespace.
    pub test: bool,
    /// Messages that were made from this moment on.
    pub since: Timestamp,
    /// Only those of this status; otherwise all that were given up: exhausted and skipped.
    pub status: Option<&'static str>,
}

/// What came of such a wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Replayed {
    /// Messages that are due again.
    pub replayed: u32,
    /// Messages that stay as they are, since their endpoint is disabled.
    pub disabled: u32,
    /// Where to go on, when there were too many for one call.
    pub next_since: Option<Timestamp>,
}

/// The endpoint is disabled: enable it before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EndpointDisabled(pub EndpointId);

impl Store {
    /// Sends one message again. `None` when the customer has no such message.
    pub async fn replay(
        &self,
        account: AccountId,
        test: bool,
        id: MessageId,
        now: Timestamp,
    ) -> Result<Option<Result<DeliveryRecord, EndpointDisabled>>, StoreError> {
        self.write(Lane::Normal, Kind::Other, move |write| {
            let conn = write.conn;
            let found: Option<(i64, bool, EndpointId)> = conn
                .prepare_cached(
                    "SELECT d.seq, e.disabled_at IS NOT NULL, e.public_id FROM deliveries d \
                     JOIN endpoints e ON e.id = d.endpoint_id WHERE d.id = ?1 AND d.account_id = ?2 AND d.test = ?3",
                )?
                .query_row(params![id.as_bytes(), account.0, test], |row| {
                    Ok((row.get(0)?, row.get(1)?, EndpointId::from_bytes(row.get(2)?)))
                })
                .optional()?;
            let Some((seq, disabled, endpoint)) = found else { return Ok(None) };
            if disabled {
                return Ok(Some(Err(EndpointDisabled(endpoint))));
            }
            make_due(conn, seq, now)?;
            write.pending.deliveries = true;
            message(conn, id).map(|record| Some(Ok(record)))
        })
        .await
    }

    /// Sends again what was given up since a moment, oldest first.
    pub async fn replay_since(&self, wish: ReplayWish, now: Timestamp) -> Result<Replayed, StoreError> {
        // Looked up beside the writer: an account may have very many messages.
        let mut found = self.reader().list(move |conn| candidates(conn, wish)).await?;
        let next_since = found.get(REPLAYS_MAX as usize).map(|(_, made_at)| Timestamp::from_ms(*made_at));
        found.truncate(REPLAYS_MAX as usize);
        self.write(Lane::Normal, Kind::Other, move |write| {
            let mut told = Replayed { next_since, ..Replayed::default() };
            for (seq, _) in &found {
                // Whatever has happened to it meanwhile counts.
                let state: Option<(bool, bool)> = write
                    .conn
                    .prepare_cached(
                        "SELECT d.status = 'pending', e.disabled_at IS NOT NULL FROM deliveries d \
                         JOIN endpoints e ON e.id = d.endpoint_id WHERE d.seq = ?1",
                    )?
                    .query_row([seq], |row| Ok((row.get(0)?, row.get(1)?)))
                    .optional()?;
                match state {
                    None | Some((true, _)) => {}
                    Some((false, true)) => told.disabled += 1,
                    Some((false, false)) => {
                        make_due(write.conn, *seq, now)?;
                        told.replayed += 1;
                    }
                }
            }
            write.pending.deliveries |= told.replayed > 0;
            Ok(told)
        })
        .await
    }

    /// Puts a test event for `url` into the outbox.
    pub async fn send_test_event(
        &self,
        account: AccountId,
        test: bool,
        url: String,
        id: MessageId,
        now: Timestamp,
    ) -> Result<DeliveryRecord, StoreError> {
        self.write(Lane::Normal, Kind::Other, move |write| {
            let body = test_event(test, now);
            let new =
                NewMessage { id, account, test, url: &url, generation: None, kind: TEST_EVENT, forced: 0, body: &body };
            outbox::put(write, &new, now)?;
            message(write.conn, id)
        })
        .await
    }

    /// The endpoints to which messages of a customer's namespace are kept, newest first, from before `before`.
    pub async fn endpoints(
        &self,
        account: AccountId,
        test: bool,
        before: Option<i64>,
        limit: u32,
    ) -> Result<EndpointPage, StoreError> {
        self.reader()
            .list(move |conn| {
                let sql = format!("{ENDPOINT} AND e.id < ?3 ORDER BY e.id DESC LIMIT ?4");
                let mut statement = conn.prepare(&sql)?;
                let bounds = params![account.0, test, before.unwrap_or(i64::MAX), i64::from(limit) + 1];
                let found = statement.query_map(bounds, |row| Ok((endpoint(row)?, row.get(ENDPOINT_ROW)?)))?;
                let mut found: Vec<(Endpoint, i64)> = found.collect::<rusqlite::Result<_>>()?;
                let more = found.len() > limit as usize;
                found.truncate(limit as usize);
                let next = found.last().filter(|_| more).map(|(_, row)| *row);
                Ok(EndpointPage { items: found.into_iter().map(|(endpoint, _)| endpoint).collect(), next })
            })
            .await
    }

    /// Lets an endpoint be told again; its five days begin anew. `None` when the customer has no such endpoint.
    pub async fn enable_endpoint(
        &self,
        account: AccountId,
        test: bool,
        id: EndpointId,
    ) -> Result<Option<Endpoint>, StoreError> {
        self.write(Lane::Normal, Kind::Other, move |write| {
            let sql = format!("{ENDPOINT} AND e.public_id = ?3");
            let mut statement = write.conn.prepare_cached(&sql)?;
            let mut find = || statement.query_row(params![account.0, test, id.as_bytes()], endpoint).optional();
            let Some(found) = find()? else { return Ok(None) };
            if found.disabled_at.is_none() {
                return Ok(Some(found));
            }
            write
                .conn
                .prepare_cached("UPDATE endpoints SET disabled_at = NULL, failing_since = NULL WHERE public_id = ?1")?
                .execute([id.as_bytes()])?;
            find()
        })
        .await
    }
}

/// An endpoint is seen from a namespace while a message of that namespace is kept.
const ENDPOINT: &str = "SELECT e.public_id, e.url, e.failing_since, e.disabled_at, \
     (SELECT count(*) FROM deliveries d WHERE d.endpoint_id = e.id AND d.test = ?2 AND d.status = 'skipped'), e.id \
     FROM endpoints e WHERE e.account_id = ?1 \
     AND EXISTS (SELECT 1 FROM deliveries d WHERE d.endpoint_id = e.id AND d.test = ?2)";
/// Where [`ENDPOINT`] has the row's number.
const ENDPOINT_ROW: usize = 5;

fn endpoint(row: &Row<'_>) -> rusqlite::Result<Endpoint> {
    Ok(Endpoint {
        id: EndpointId::from_bytes(row.get(0)?),
        url: row.get(1)?,
        failing_since: moment(row, 2)?,
        disabled_at: moment(row, 3)?,
        skipped: row.get(4)?,
    })
}

/// Rows and moments of what may be sent again, one more than a call takes.
fn candidates(conn: &Connection, wish: ReplayWish) -> rusqlite::Result<Vec<(i64, i64)>> {
    let mut statement = conn.prepare(
        "SELECT seq, created_at FROM deliveries WHERE account_id = ?1 AND test = ?2 AND created_at >= ?3 \
         AND (status = ?4 OR ?4 IS NULL AND status IN ('exhausted', 'skipped')) ORDER BY created_at, seq LIMIT ?5",
    )?;
    let bounds = params![wish.account.0, wish.test, wish.since.as_ms(), wish.status, i64::from(REPLAYS_MAX) + 1];
    statement.query_map(bounds, |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// The message is due now, and its schedule begins anew. One that is under way is left to its try.
fn make_due(conn: &Connection, seq: i64, now: Timestamp) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "UPDATE deliveries SET status = 'pending', next_at = ?2, tries_before = tries \
         WHERE seq = ?1 AND NOT (status = 'pending' AND claimed = 1)",
    )?
    .execute(params![seq, now.as_ms()])
    .map(drop)
}

fn message(conn: &Connection, id: MessageId) -> rusqlite::Result<DeliveryRecord> {
    let sql = format!("SELECT {RECORD} FROM deliveries d JOIN endpoints e ON e.id = d.endpoint_id WHERE d.id = ?1");
    conn.prepare_cached(&sql)?.query_row([id.as_bytes()], |row| record(conn, row))
}
