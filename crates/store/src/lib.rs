//! Every SQL statement.
//!
//! The two transactions in which credits move live here: one accepts a
//! submission, one ends a generation. Above this crate nobody knows that there
//! is SQLite; here nobody knows a network, a clock or the wire.

mod accounts;
mod audit;
mod connection;
mod deliveries;
mod directory;
mod error;
mod generations;
mod housekeeping;
mod jobs;
mod ledger;
mod reader;
mod rows;
mod signals;
mod transitions;
mod verify;
mod writer;

use std::sync::Arc;

use domain::job::RetryPolicy;
use domain::links::Links;
use domain::time::{DAY_MS, Timestamp};
use rusqlite::TransactionBehavior;

pub use accounts::{Account, AdminRefusal, NewKey, SealedSecrets, secret_context};
pub use deliveries::{Delivery, DeliveryAttempt, DeliveryRecord};
pub use directory::DirLock;
pub use error::{OpenError, StoreError};
pub use generations::{Page, Snapshot, Submission, SubmitRefusal, Submitted};
pub use housekeeping::{ArtifactState, Reaped};
pub use jobs::{Claim, Lease, LeaseRef, Settled, Success, Unsettled};
pub use signals::{Changes, Nudges};
pub use verify::Verification;

use generations::InFlight;
use reader::Reader;
use signals::Signals;
use writer::{Kind, Lane, Write, Writer};

/// How the store behaves.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where artifacts are found, for the bodies of webhooks.
    pub links: Links,
    /// When jobs are tried again.
    pub retries: RetryPolicy,
    /// How many of an account's jobs may wait.
    pub queued_max: u32,
    /// How many of an account's jobs may run; the others wait.
    pub running_max: u32,
    /// How long a generation may wait to be started.
    pub start_within_ms: i64,
    /// Whether a cancel gives the hold back although the provider goes on.
    pub cancel_refunds_unstoppable: bool,
}

impl Options {
    /// The defaults, with these links.
    pub fn new(links: Links) -> Self {
        Self {
            links,
            retries: RetryPolicy::default(),
            queued_max: 10_000,
            running_max: 8,
            start_within_ms: DAY_MS,
            cancel_refunds_unstoppable: false,
        }
    }
}

/// What opening found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opened {
    /// Whether there was no database before.
    pub first_start: bool,
    /// Leases of a dead process, freed.
    pub leases_freed: usize,
    /// Webhook tries of a dead process, to be repeated.
    pub deliveries_freed: usize,
}

/// Counts for the metrics page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Gauges {
    /// Jobs that wait.
    pub queued: u64,
    /// Jobs that run.
    pub running: u64,
    /// Webhook messages that have not arrived.
    pub deliveries_pending: u64,
}

/// A handle on the store; clones share it.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    // Before the lock: the writer must have ended when the directory is free.
    writer: Writer,
    reader: Reader,
    signals: Arc<Signals>,
    in_flight: InFlight,
    options: Options,
    _lock: DirLock,
}

impl Store {
    /// Opens the database in a directory that is held. No other process can
    /// live in it, so every lease and every claim found is free.
    pub fn open(lock: DirLock, options: Options, now: Timestamp) -> Result<(Self, Opened), OpenError> {
        connection::check_version()?;
        let path = lock.database();
        let mut conn = connection::open_writer(&path)?;
        let first_start = connection::migrate(&mut conn)?;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let leases_freed = jobs::free_leases(&tx, Timestamp::from_ms(i64::MAX), "lost", now)?;
        let deliveries_freed = deliveries::free_claims(&tx)?;
        tx.commit()?;
        let signals = Arc::new(Signals::default());
        let writer = Writer::start(conn, path.clone(), options.links.clone(), Arc::clone(&signals))
            .map_err(|source| OpenError::Directory { path: path.clone(), source })?;
        let inner =
            Inner { writer, reader: Reader::new(path), signals, in_flight: InFlight::default(), options, _lock: lock };
        Ok((Self { inner: Arc::new(inner) }, Opened { first_start, leases_freed, deliveries_freed }))
    }

    /// Finishes what waits and closes the database. Later calls are refused.
    pub async fn close(&self) {
        let inner = Arc::clone(&self.inner);
        // A panic in there has been reported by the thread itself.
        let _ = tokio::task::spawn_blocking(move || inner.writer.close()).await;
    }

    /// Whether requests can be served.
    pub fn check_ready(&self) -> Result<(), StoreError> {
        if !self.inner.writer.is_healthy() {
            return Err(StoreError::Unavailable("the last commit failed or the store is closed".to_owned()));
        }
        self.reader().point(|conn| conn.prepare_cached("SELECT 1")?.exists([])).map(drop)
    }

    /// Counts for the metrics page.
    pub fn gauges(&self) -> Result<Gauges, StoreError> {
        self.reader().point(|conn| {
            conn.prepare_cached(
                "SELECT coalesce(sum(queued), 0), coalesce(sum(running), 0), \
                 (SELECT count(*) FROM deliveries WHERE status = 'pending') FROM accounts",
            )?
            .query_row([], |row| {
                let count = |at| row.get::<_, i64>(at).map(i64::unsigned_abs);
                Ok(Gauges { queued: count(0)?, running: count(1)?, deliveries_pending: count(2)? })
            })
        })
    }

    /// The version of SQLite that is linked.
    pub fn sqlite_version() -> &'static str {
        rusqlite::version()
    }

    /// Wake-ups for reconcilers.
    pub fn nudges(&self) -> &Nudges {
        &self.inner.signals.nudges
    }

    async fn write<T, F>(&self, lane: Lane, kind: Kind, run: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnMut(&mut Write<'_>) -> rusqlite::Result<T> + Send + 'static,
    {
        self.inner.writer.write(lane, kind, run).await
    }

    fn reader(&self) -> &Reader {
        &self.inner.reader
    }

    fn signals(&self) -> &Arc<Signals> {
        &self.inner.signals
    }

    fn in_flight(&self) -> &InFlight {
        &self.inner.in_flight
    }

    fn options(&self) -> &Options {
        &self.inner.options
    }
}
