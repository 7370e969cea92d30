//! Reading: a connection for each thread, so that a point read is a few
//! microseconds and waits for nobody.

use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::Semaphore;

use crate::connection::open_reader;
use crate::error::StoreError;

/// Lists and reports that may run at once, off the executor's threads.
const LISTS_MAX: usize = 4;

thread_local! {
    /// This thread's connections, by the number of their store.
    static CONNECTIONS: RefCell<Vec<(u64, Connection)>> = const { RefCell::new(Vec::new()) };
}

/// Where to read.
#[derive(Debug, Clone)]
pub(crate) struct Reader {
    path: Arc<PathBuf>,
    store: u64,
    lists: Arc<Semaphore>,
}

impl Reader {
    /// Reads the database at `path`.
    pub(crate) fn new(path: PathBuf) -> Self {
        static STORES: AtomicU64 = AtomicU64::new(0);
        let store = STORES.fetch_add(1, Ordering::Relaxed);
        Self { path: Arc::new(path), store, lists: Arc::new(Semaphore::new(LISTS_MAX)) }
    }

    /// Runs a point read on this thread.
    pub(crate) fn point<T>(&self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        CONNECTIONS.with_borrow_mut(|open| {
            let at = match open.iter().position(|(store, _)| *store == self.store) {
                Some(at) => at,
                None => {
                    open.push((self.store, open_reader(&self.path)?));
                    open.len() - 1
                }
            };
            Ok(read(&open[at].1)?)
        })
    }

    /// Runs a longer read on a thread that may block, in one snapshot.
    pub(crate) async fn list<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let closed = |_| StoreError::Unavailable("it is closed".to_owned());
        let permit = Arc::clone(&self.lists).acquire_owned().await.map_err(closed)?;
        let path = Arc::clone(&self.path);
        let reading = tokio::task::spawn_blocking(move || -> Result<T, StoreError> {
            let mut conn = open_reader(&path)?;
            let tx = conn.transaction_with_behavior(TransactionBehavior::Deferred)?;
            let found = read(&tx)?;
            drop(permit);
            Ok(found)
        });
        reading.await.unwrap_or_else(|error| Err(StoreError::Internal(format!("a read panicked: {error}"))))
    }
}
