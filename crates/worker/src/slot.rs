//! The right to render: as many at a time as there are slots.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::sleep;

/// One attempt's slot; it comes free when this is dropped.
#[derive(Debug)]
pub(crate) struct Slot {
    slots: Arc<Semaphore>,
    held: Option<OwnedSemaphorePermit>,
}

impl Slot {
    /// A slot that is free now; `None` while there is none.
    pub(crate) fn take(slots: &Arc<Semaphore>) -> Option<Self> {
        let held = Arc::clone(slots).try_acquire_owned().ok()?;
        Some(Self { slots: Arc::clone(slots), held: Some(held) })
    }

    /// Leaves the slot to others for this long, and then waits for one like everybody else.
    pub(crate) async fn leave(&mut self, pause: Duration) {
        self.held = None;
        sleep(pause).await;
        // The slots are never closed.
        self.held = Arc::clone(&self.slots).acquire_owned().await.ok();
    }
}
