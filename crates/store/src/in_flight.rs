//! Idempotency keys whose submissions are on their way to the disk.
//!
//! Only a hint for how long to wait: that a key is used once is decided by the
//! database.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::id::AccountId;
use domain::idempotency::IdempotencyKey;

/// A key within its scope: account, live or test.
pub(crate) type ScopedKey = (AccountId, bool, IdempotencyKey);

/// The keys under way.
#[derive(Debug, Clone, Default)]
pub(crate) struct InFlight {
    keys: Arc<Mutex<HashSet<ScopedKey>>>,
}

/// A key under way; dropped, it has landed.
#[derive(Debug)]
pub(crate) struct Flight {
    set: InFlight,
    key: ScopedKey,
}

impl InFlight {
    /// Notes a key as under way; `None` when it is already.
    pub(crate) fn take_off(&self, key: ScopedKey) -> Option<Flight> {
        let first = self.lock().insert(key.clone());
        first.then(|| Flight { set: self.clone(), key })
    }

    fn lock(&self) -> MutexGuard<'_, HashSet<ScopedKey>> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Flight {
    fn drop(&mut self) {
        self.set.lock().remove(&self.key);
    }
}
