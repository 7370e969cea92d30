//! Empties the outbox: claims what is due, a limited number at a time.

use std::sync::Arc;
use std::time::Duration;

use store::{Delivery, Places, StoreError};
use tokio::task::{JoinError, JoinSet};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

use super::parts::{DelivererOptions, DelivererParts};
use super::post;
use crate::pace;

/// How long tries that are cut off may take to give their claims back.
const UNCLAIM_PATIENCE: Duration = Duration::from_secs(2);

/// Sends what is due.
pub struct Deliverer {
    parts: Arc<DelivererParts>,
    options: DelivererOptions,
}

impl Deliverer {
    /// A deliverer that does nothing until it is run or stepped.
    pub fn new(options: DelivererOptions, parts: DelivererParts) -> Self {
        Self { parts: Arc::new(parts), options }
    }

    /// Tries once whatever is due now and has room, and tells how much that was.
    ///
    /// # Errors
    /// When nothing could be claimed.
    pub async fn run_due(&self) -> Result<usize, StoreError> {
        let mut tries = JoinSet::new();
        let claimed = self.claim(self.options.concurrency, &CancellationToken::new(), &mut tries).await?;
        all(&mut tries).await;
        Ok(claimed)
    }

    /// Delivers until `shutdown`, then lets tries under way end, or cuts them off when the time for that is over.
    pub async fn run(self, shutdown: CancellationToken) {
        let cut = CancellationToken::new();
        let mut tries = JoinSet::new();
        while !shutdown.is_cancelled() {
            self.step(&shutdown, &cut, &mut tries).await;
        }
        if timeout(pace::duration(self.options.drain_ms), all(&mut tries)).await.is_err() {
            cut.cancel();
            // Claims that are not given back are freed when the data directory is opened again.
            let _ = timeout(UNCLAIM_PATIENCE, all(&mut tries)).await;
            tries.shutdown().await;
        }
    }

    /// Claims what there is room for, then waits until that may have changed.
    async fn step(&self, shutdown: &CancellationToken, cut: &CancellationToken, tries: &mut JoinSet<()>) {
        let DelivererParts { store, clock, .. } = &*self.parts;
        let room = |tries: &JoinSet<()>| self.options.concurrency.saturating_sub(tries.len() as u32);
        if room(tries) > 0
            && let Err(error) = self.claim(room(tries), cut, tries).await
        {
            tracing::warn!(%error, "no message could be claimed");
        }
        let has_room = room(tries) > 0;
        let next = store.next_delivery_at().unwrap_or_default();
        tokio::select! {
            biased;
            () = shutdown.cancelled() => {}
            Some(ended) = tries.join_next() => note(ended),
            () = store.nudges().deliveries.notified(), if has_room => {}
            () = sleep(pace::until(next, clock.now(), self.options.idle_ms)), if has_room => {}
        }
    }

    async fn claim(&self, room: u32, cut: &CancellationToken, tries: &mut JoinSet<()>) -> Result<usize, StoreError> {
        let now = self.parts.clock.now();
        let DelivererOptions { concurrency, per_endpoint_max, .. } = self.options;
        // Half of the places are kept for endpoints that are well.
        let places = Places { free: room, per_endpoint: per_endpoint_max, failing: (concurrency / 2).max(1) };
        let due: Vec<Delivery> = self.parts.store.claim_deliveries(places, now).await?;
        let claimed = due.len();
        for delivery in due {
            let (parts, cut) = (Arc::clone(&self.parts), cut.clone());
            tries.spawn(async move { post::attempt(&parts, delivery, &cut).await });
        }
        Ok(claimed)
    }
}

async fn all(tries: &mut JoinSet<()>) {
    while let Some(ended) = tries.join_next().await {
        note(ended);
    }
}

/// A panic here is a defect of ours; its message stays claimed until the next start.
fn note(ended: Result<(), JoinError>) {
    if let Err(error) = ended {
        tracing::error!(%error, "the task of a delivery failed");
    }
}
