//! The handle that all of the crate's verbs hang on.

use std::sync::Arc;

use crate::directory::DirLock;
use crate::error::StoreError;
use crate::in_flight::InFlight;
use crate::options::Options;
use crate::reader::Reader;
use crate::signals::{Nudges, Signals};
use crate::writer::{Kind, Lane, Write, Writer};

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
