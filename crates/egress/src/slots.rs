//! How many requests one host may have in flight.
//!
//! One slow host, named by many customers, must not hold all the places of a healthy one. It must not know what a
//! request is.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The places of every host that has a request in flight or waiting.
#[derive(Debug)]
pub(crate) struct HostSlots {
    per_host_max: usize,
    wait_max: Duration,
    hosts: Mutex<HashMap<String, Arc<Semaphore>>>,
}

/// A place in flight; dropping it hands the place back and forgets a host that is no longer used.
#[must_use]
#[derive(Debug)]
pub(crate) struct Slot<'a> {
    slots: &'a HostSlots,
    host: String,
    permit: Option<OwnedSemaphorePermit>,
}

impl HostSlots {
    pub(crate) fn new(per_host_max: usize, wait_max: Duration) -> Self {
        Self { per_host_max, wait_max, hosts: Mutex::default() }
    }

    /// Waits for a place of this host; `None` when none came free in time.
    pub(crate) async fn take(&self, host: String) -> Option<Slot<'_>> {
        let places = {
            let mut hosts = self.lock();
            let places = hosts.entry(host.clone()).or_insert_with(|| Arc::new(Semaphore::new(self.per_host_max)));
            Arc::clone(places)
        };
        // Made before the wait, so that a caller who gives up leaves no forgotten host behind either.
        let mut slot = Slot { slots: self, host, permit: None };
        let place = tokio::time::timeout(self.wait_max, places.acquire_owned()).await;
        slot.permit = Some(place.ok()?.ok()?);
        Some(slot)
    }

    /// The map is whole after any panic: no change to it takes more than one step.
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Arc<Semaphore>>> {
        self.hosts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        let mut hosts = self.slots.lock();
        drop(self.permit.take());
        if let Entry::Occupied(entry) = hosts.entry(std::mem::take(&mut self.host)) {
            // Copies are made under the lock only: a count of one means that nobody holds or awaits a place.
            if Arc::strong_count(entry.get()) == 1 {
                entry.remove();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3_600);

    #[tokio::test(start_paused = true)]
    async fn a_host_that_is_full_makes_its_callers_wait_and_no_others() {
        let slots = HostSlots::new(2, HOUR);
        let first = slots.take("a".into()).await.expect("free");
        let _second = slots.take("a".into()).await.expect("free");
        let _other = slots.take("b".into()).await.expect("another host is free");
        {
            let mut third = std::pin::pin!(slots.take("a".into()));
            let early = tokio::time::timeout(HOUR / 2, third.as_mut()).await;
            assert!(early.is_err(), "a third place was given");
            drop(first);
            assert!(third.await.is_some(), "the place that came free was not given");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn waiting_has_an_end() {
        let slots = HostSlots::new(1, HOUR);
        let _held = slots.take("a".into()).await.expect("free");
        assert!(slots.take("a".into()).await.is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn hosts_are_forgotten_when_unused() {
        let slots = HostSlots::new(1, HOUR);
        let held = slots.take("a".into()).await.expect("free");
        assert!(slots.take("a".into()).await.is_none(), "full");
        let given_up = tokio::time::timeout(HOUR / 2, slots.take("a".into())).await;
        assert!(given_up.is_err());
        assert_eq!(slots.lock().len(), 1);
        drop(held);
        assert_eq!(slots.lock().len(), 0);
    }
}
