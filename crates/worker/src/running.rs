//! Which attempts run in this process, and how each is told to stop.
//!
//! Of one generation only one attempt runs at a time. The database forbids a stale attempt to end anything, but files
//! have no fence: were two at work, the stale one could rename its clip over that of its successor, or delete it. So a
//! successor first stops whoever was before it and waits until they have left.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use store::LeaseRef;
use tokio_util::sync::CancellationToken;

/// Why an attempt is to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// Its lease is gone, to a cancel or to a successor.
    Lost,
    /// It has taken longer than any may.
    TimedOut,
    /// The server stops.
    Draining,
}

/// Tells one attempt to stop. The first reason stands.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stop {
    token: CancellationToken,
    reason: Arc<OnceLock<Reason>>,
}

impl Stop {
    pub(crate) fn give(&self, reason: Reason) {
        let _ = self.reason.set(reason);
        self.token.cancel();
    }

    pub(crate) fn reason(&self) -> Option<Reason> {
        self.reason.get().copied()
    }

    /// What a provider is handed to stop by.
    pub(crate) fn token(&self) -> &CancellationToken {
        &self.token
    }
}

/// Every attempt at work.
#[derive(Debug, Default)]
pub(crate) struct Running {
    attempts: Mutex<HashMap<LeaseRef, Entry>>,
}

#[derive(Debug)]
struct Entry {
    stop: Stop,
    left: CancellationToken,
}

impl Running {
    /// Enters an attempt, which leaves when its seat is dropped. Earlier attempts at the same generation are stopped.
    pub(crate) fn enter(self: &Arc<Self>, lease: LeaseRef) -> Seat {
        let mut attempts = self.attempts();
        let earlier = attempts.iter().filter(|(other, _)| other.id == lease.id);
        let earlier: Vec<CancellationToken> = earlier
            .map(|(_, entry)| {
                entry.stop.give(Reason::Lost);
                entry.left.clone()
            })
            .collect();
        let entry = Entry { stop: Stop::default(), left: CancellationToken::new() };
        let stop = entry.stop.clone();
        attempts.insert(lease, entry);
        Seat { running: Arc::clone(self), lease, stop, earlier }
    }

    /// The leases that are to be kept.
    pub(crate) fn leases(&self) -> Vec<LeaseRef> {
        self.attempts().keys().copied().collect()
    }

    /// Stops the attempts that hold these leases.
    pub(crate) fn stop(&self, leases: &[LeaseRef], reason: Reason) {
        let attempts = self.attempts();
        for entry in leases.iter().filter_map(|lease| attempts.get(lease)) {
            entry.stop.give(reason);
        }
    }

    fn attempts(&self) -> MutexGuard<'_, HashMap<LeaseRef, Entry>> {
        self.attempts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The presence of one attempt.
#[derive(Debug)]
#[must_use = "dropping it ends the attempt for everybody who watches"]
pub(crate) struct Seat {
    running: Arc<Running>,
    lease: LeaseRef,
    stop: Stop,
    earlier: Vec<CancellationToken>,
}

impl Seat {
    /// By what this attempt is told to stop.
    pub(crate) fn stop(&self) -> &Stop {
        &self.stop
    }

    /// Waits until no earlier attempt at the same generation is left.
    pub(crate) async fn alone(&self) {
        for left in &self.earlier {
            left.cancelled().await;
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        if let Some(entry) = self.running.attempts().remove(&self.lease) {
            entry.left.cancel();
        }
    }
}
