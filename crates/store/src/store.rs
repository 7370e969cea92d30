//! The handle that all of the crate's verbs hang on.

use std::sync::Arc;

use domain::job::RetryPolicy;
use domain::links::Links;
use domain::time::DAY_MS;

use crate::directory::DirLock;
use crate::error::StoreError;
use crate::in_flight::InFlight;
use crate::reader::Reader;
use crate::signals::{Nudges, Signals};
use crate::writer::{Kind, Lane, Write, Writer};

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
    /// A handle over the parts; `open` makes them.
    pub(crate) fn assemble(
        writer: Writer,
        reader: Reader,
        signals: Arc<Signals>,
        options: Options,
        lock: DirLock,
    ) -> Self {
        let in_flight = InFlight::default();
        Self { inner: Arc::new(Inner { writer, reader, signals, in_flight, options, _lock: lock }) }
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

    pub(crate) async fn write<T, F>(&self, lane: Lane, kind: Kind, run: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnMut(&mut Write<'_>) -> rusqlite::Result<T> + Send + 'static,
    {
        self.inner.writer.write(lane, kind, run).await
    }

    pub(crate) fn reader(&self) -> &Reader {
        &self.inner.reader
    }

    pub(crate) fn signals(&self) -> &Arc<Signals> {
        &self.inner.signals
    }

    pub(crate) fn in_flight(&self) -> &InFlight {
        &self.inner.in_flight
    }

    pub(crate) fn options(&self) -> &Options {
        &self.inner.options
    }
}
