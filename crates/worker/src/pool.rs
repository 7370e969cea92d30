//! The pool of slots: claims as many jobs as can run, and drains them when the server stops.

use std::sync::Arc;
use std::time::Duration;

use domain::time::Timestamp;
use store::Claim;
use tokio::sync::Semaphore;
use tokio::task::{JoinError, JoinSet};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

use crate::parts::{Options, Parts, Shared};
use crate::running::{Reason, Running};
use crate::slot::Slot;
use crate::{attempt, pace, watch};

/// How long attempts that were told to stop may take to hand their leases back.
const RELEASE_PATIENCE: Duration = Duration::from_secs(3);

/// Claims jobs and has them rendered.
pub struct Worker {
    shared: Arc<Shared>,
}

impl Worker {
    /// A worker that does nothing until it is run.
    pub fn new(options: Options, parts: Parts) -> Self {
        let Parts { store, artifacts, providers, clock } = parts;
        let running = Arc::new(Running::default());
        let slots = Arc::new(Semaphore::new(options.slots as usize));
        Self { shared: Arc::new(Shared { store, artifacts, providers, clock, options, running, slots }) }
    }

    /// Works until `shutdown`, then drains: nothing new is claimed, what runs is finished or, when the time for that
    /// is over, stopped and handed back to the queue. Returns when no render is left.
    pub async fn run(self, shutdown: CancellationToken) {
        let ended = CancellationToken::new();
        let working = async {
            let mut attempts = JoinSet::new();
            self.claim_until(&shutdown, &mut attempts).await;
            self.drain(attempts).await;
            ended.cancel();
        };
        // Leases are kept, and cancels heard, until the last attempt has ended.
        tokio::join!(working, watch::beat(&self.shared, &ended), watch::look(&self.shared, &ended));
    }

    async fn claim_until(&self, shutdown: &CancellationToken, attempts: &mut JoinSet<()>) {
        let Shared { store, clock, options, slots, .. } = &*self.shared;
        loop {
            if !shutdown.is_cancelled() {
                self.claim(attempts).await;
            }
            let is_full = slots.available_permits() == 0;
            let next = store.next_job_at().unwrap_or_default();
            tokio::select! {
                biased;
                () = shutdown.cancelled() => return,
                Some(ended) = attempts.join_next() => note(ended),
                // An attempt that waits leaves its slot to others.
                freed = slots.acquire(), if is_full => drop(freed),
                () = store.nudges().jobs.notified(), if !is_full => {}
                () = sleep(pace::until(next, clock.now(), options.idle_ms)), if !is_full => {}
            }
        }
    }

    async fn claim(&self, attempts: &mut JoinSet<()>) {
        let Shared { store, clock, options, slots, .. } = &*self.shared;
        let free: Vec<Slot> = std::iter::from_fn(|| Slot::take(slots)).collect();
        if free.is_empty() {
            return;
        }
        let now = clock.now();
        match store.claim(u32::try_from(free.len()).unwrap_or(u32::MAX), options.lease_ms, now).await {
            Ok(claims) => claims.into_iter().zip(free).for_each(|(claim, slot)| self.begin(claim, slot, now, attempts)),
            Err(error) => tracing::warn!(%error, "no job could be claimed"),
        }
    }

    fn begin(&self, claim: Claim, slot: Slot, now: Timestamp, attempts: &mut JoinSet<()>) {
        if claim.generation.started_at == Some(now) {
            let waited_s = now.since_ms(claim.generation.created_at) as f64 / 1_000.0;
            metrics::histogram!("mutoscope_queue_wait_seconds").record(waited_s);
        }
        let seat = self.shared.running.enter(claim.lease.reference());
        let shared = Arc::clone(&self.shared);
        attempts.spawn(async move {
            metrics::gauge!("mutoscope_attempts_running").increment(1.0);
            attempt::run(&shared, claim, &seat, slot).await;
            metrics::gauge!("mutoscope_attempts_running").decrement(1.0);
        });
    }

    /// Lets attempts finish, then stops them, then lets go.
    async fn drain(&self, mut attempts: JoinSet<()>) {
        let patience = pace::duration(self.shared.options.drain_ms);
        if timeout(patience, all(&mut attempts)).await.is_ok() {
            return;
        }
        let Shared { running, .. } = &*self.shared;
        running.stop(&running.leases(), Reason::Draining);
        if timeout(RELEASE_PATIENCE, all(&mut attempts)).await.is_err() {
            // Their leases are freed when the data directory is opened again.
            tracing::warn!(attempts = attempts.len(), "attempts were cut off");
            attempts.shutdown().await;
        }
    }
}

async fn all(attempts: &mut JoinSet<()>) {
    while let Some(ended) = attempts.join_next().await {
        note(ended);
    }
}

/// The work of an attempt cannot panic its task, so this tells of a defect here; the lease runs out by itself.
fn note(ended: Result<(), JoinError>) {
    if let Err(error) = ended {
        tracing::error!(%error, "the task of an attempt failed");
    }
}
