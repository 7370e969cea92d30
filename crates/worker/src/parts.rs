//! What the worker is made of: its options, and the parts that it works with.

use std::collections::BTreeMap;
use std::sync::Arc;

use artifacts::Artifacts;
use domain::generation::Generation;
use domain::time::{Clock, DAY_MS, SECOND_MS};
use providers::Provider;
use store::Store;
use tokio::sync::Semaphore;

use crate::running::Running;

/// How the pool works. Times are in milliseconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Renders at a time.
    pub slots: u32,
    /// How long a lease holds without a sign of life.
    pub lease_ms: i64,
    /// Between two signs of life.
    pub heartbeat_ms: i64,
    /// Between two looks for cancels that this process has not taken itself.
    pub cancel_poll_ms: i64,
    /// Longest render; what takes longer is stopped and fails.
    pub run_time_ms_max: i64,
    /// How long running renders may go on after the server is told to stop; then they go back to the queue.
    pub drain_ms: i64,
    /// Between two looks at a queue of which nothing is heard.
    pub idle_ms: i64,
    /// How long a result is kept.
    pub retention_ms: i64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            slots: 2,
            lease_ms: 30 * SECOND_MS,
            heartbeat_ms: 10 * SECOND_MS,
            cancel_poll_ms: 500,
            run_time_ms_max: 30 * 60 * SECOND_MS,
            drain_ms: 25 * SECOND_MS,
            idle_ms: SECOND_MS,
            retention_ms: 7 * DAY_MS,
        }
    }
}

/// Who makes what.
#[derive(Clone)]
pub struct Providers {
    by_name: BTreeMap<String, Arc<dyn Provider>>,
    for_test_keys: Arc<dyn Provider>,
}

impl Providers {
    /// Those that serve live keys, each under the name that its capabilities state, and the one that serves test keys.
    pub fn new(live: impl IntoIterator<Item = Arc<dyn Provider>>, for_test_keys: Arc<dyn Provider>) -> Self {
        let named = live.into_iter().map(|provider| (provider.capabilities().engine.provider, provider));
        Self { by_name: named.collect(), for_test_keys }
    }

    /// Who makes this generation: the provider that was told to the customer, and nobody else in its stead.
    pub(crate) fn serving(&self, generation: &Generation) -> Option<&dyn Provider> {
        if generation.test {
            return Some(&*self.for_test_keys);
        }
        self.by_name.get(&generation.engine.provider).map(|provider| &**provider)
    }
}

/// What the pool works with.
#[derive(Clone)]
pub struct Parts {
    /// Where jobs come from and outcomes go.
    pub store: Store,
    /// Where clips go.
    pub artifacts: Artifacts,
    /// Who makes them.
    pub providers: Providers,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
}

/// What every attempt and every watcher uses.
pub(crate) struct Shared {
    pub(crate) store: Store,
    pub(crate) artifacts: Artifacts,
    pub(crate) providers: Providers,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) options: Options,
    pub(crate) running: Arc<Running>,
    pub(crate) slots: Arc<Semaphore>,
}
