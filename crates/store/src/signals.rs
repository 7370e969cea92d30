//! Wake-ups inside the process. They are hints, never the truth: whoever wakes
//! reads the database again.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, PoisonError};

use domain::id::RequestId;
use tokio::sync::{Notify, watch};

/// What a reconciler can wait for besides its own clock.
#[derive(Debug, Default)]
pub struct Nudges {
    /// A job can be claimed.
    pub jobs: Notify,
    /// A lease was lost to a cancel.
    pub leases: Notify,
    /// A webhook can be sent.
    pub deliveries: Notify,
    /// A file can be deleted.
    pub deletions: Notify,
}

/// What a committed batch wants to tell.
#[derive(Debug, Default)]
pub(crate) struct Pending {
    pub(crate) changed: Vec<RequestId>,
    pub(crate) jobs: bool,
    pub(crate) leases: bool,
    pub(crate) deliveries: bool,
    pub(crate) deletions: bool,
}

/// Everybody who waits for something to change.
#[derive(Debug, Default)]
pub(crate) struct Signals {
    pub(crate) nudges: Nudges,
    waiters: Mutex<HashMap<RequestId, watch::Sender<u64>>>,
}

impl Signals {
    /// Tells what a commit has made true.
    pub(crate) fn publish(&self, pending: Pending) {
        let told = [
            (pending.jobs, &self.nudges.jobs),
            (pending.leases, &self.nudges.leases),
            (pending.deliveries, &self.nudges.deliveries),
            (pending.deletions, &self.nudges.deletions),
        ];
        for (_, notify) in told.iter().filter(|(due, _)| *due) {
            notify.notify_one();
        }
        if pending.changed.is_empty() {
            return;
        }
        let waiters = self.waiters.lock().unwrap_or_else(PoisonError::into_inner);
        for id in pending.changed {
            if let Some(sender) = waiters.get(&id) {
                sender.send_modify(|count| *count += 1);
            }
        }
    }

    /// Registers for the changes of one generation.
    pub(crate) fn subscribe(self: &Arc<Self>, id: RequestId) -> Changes {
        let mut waiters = self.waiters.lock().unwrap_or_else(PoisonError::into_inner);
        let receiver = match waiters.entry(id) {
            Entry::Occupied(entry) => entry.get().subscribe(),
            Entry::Vacant(entry) => entry.insert(watch::Sender::new(0)).subscribe(),
        };
        Changes { id, receiver: Some(receiver), signals: Arc::clone(self) }
    }
}

/// A registration for the changes of one generation; dropped, it ends.
///
/// Register before reading, so that no change falls between.
#[derive(Debug)]
pub struct Changes {
    id: RequestId,
    receiver: Option<watch::Receiver<u64>>,
    signals: Arc<Signals>,
}

impl Changes {
    /// Waits for the next committed change of status.
    pub async fn next(&mut self) {
        match &mut self.receiver {
            // An error means that the sender is gone, which only `drop` does.
            Some(receiver) => drop(receiver.changed().await),
            None => std::future::pending().await,
        }
    }
}

impl Drop for Changes {
    fn drop(&mut self) {
        self.receiver = None;
        let mut waiters = self.signals.waiters.lock().unwrap_or_else(PoisonError::into_inner);
        if waiters.get(&self.id).is_some_and(|sender| sender.receiver_count() == 0) {
            waiters.remove(&self.id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::Timestamp;

    #[tokio::test]
    async fn a_change_after_registering_is_not_missed_and_dropping_forgets() {
        let signals = Arc::new(Signals::default());
        let id = RequestId::new(Timestamp::from_ms(1), [1; 10]);
        let mut changes = signals.subscribe(id);
        let other = signals.subscribe(id);
        signals.publish(Pending { changed: vec![id], ..Pending::default() });
        changes.next().await;
        drop(changes);
        assert_eq!(signals.waiters.lock().expect("not poisoned").len(), 1);
        drop(other);
        assert!(signals.waiters.lock().expect("not poisoned").is_empty());
    }
}
