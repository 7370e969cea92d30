//! What time has ended: leases, waiting, retention, files that nobody needs.

use std::sync::Arc;

use artifacts::Artifacts;
use crashpoint::Point;
use domain::time::{Clock, SECOND_MS};
use store::{Reaped, Store, StoreError};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use crate::pace;

/// Files that are looked up at a time.
const DELETIONS_MAX: u32 = 100;

/// How the reaper works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReaperOptions {
    /// Between two sweeps, in milliseconds.
    pub interval_ms: i64,
}

impl Default for ReaperOptions {
    fn default() -> Self {
        Self { interval_ms: 5 * SECOND_MS }
    }
}

/// Sweeps again and again. It remembers nothing between two sweeps.
pub struct Reaper {
    store: Store,
    artifacts: Artifacts,
    clock: Arc<dyn Clock>,
    options: ReaperOptions,
}

impl Reaper {
    /// A reaper that does nothing until it is run or stepped.
    pub fn new(options: ReaperOptions, store: Store, artifacts: Artifacts, clock: Arc<dyn Clock>) -> Self {
        Self { store, artifacts, clock, options }
    }

    /// Sweeps until `shutdown`.
    pub async fn run(self, shutdown: CancellationToken) {
        while !shutdown.is_cancelled() {
            if let Err(error) = self.sweep().await {
                tracing::warn!(%error, "a sweep was not finished");
            }
            tokio::select! {
                () = shutdown.cancelled() => {}
                () = self.store.nudges().deletions.notified() => {}
                () = sleep(pace::duration(self.options.interval_ms)) => {}
            }
        }
    }

    /// One sweep over everything that is due now.
    ///
    /// # Errors
    /// When the store is unavailable; what is left is found by the next sweep.
    pub async fn sweep(&self) -> Result<Reaped, StoreError> {
        let mut total = Reaped::default();
        loop {
            // The store takes on a limited number of rows at a time, so that it holds up nobody.
            let reaped = self.store.reap(self.clock.now()).await?;
            if reaped == Reaped::default() {
                break;
            }
            total.leases_expired += reaped.leases_expired;
            total.generations_expired += reaped.generations_expired;
            total.artifacts_expired += reaped.artifacts_expired;
            total.rows_pruned += reaped.rows_pruned;
        }
        self.delete_files().await?;
        metrics::counter!("mutoscope_leases_expired_total").increment(total.leases_expired as u64);
        metrics::counter!("mutoscope_generations_expired_total").increment(total.generations_expired as u64);
        metrics::counter!("mutoscope_artifacts_expired_total").increment(total.artifacts_expired as u64);
        Ok(total)
    }

    /// Deletes files, each before its row: a row without a file is tried again, a file without a row would stay.
    async fn delete_files(&self) -> Result<(), StoreError> {
        loop {
            let keys = self.store.due_deletions(DELETIONS_MAX, self.clock.now()).await?;
            let mut done = 0;
            for key in &keys {
                if let Err(error) = self.artifacts.delete(key).await {
                    tracing::error!(key, %error, "a file could not be deleted");
                    continue;
                }
                crashpoint::here(Point::DeletionBeforeRecord);
                self.store.deletion_done(key.clone()).await?;
                done += 1;
            }
            // Files that cannot be deleted must not keep this going.
            if done == 0 {
                return Ok(());
            }
        }
    }
}
