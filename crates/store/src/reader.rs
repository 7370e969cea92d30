//! Reading: a connection for each thread, so that a point read is a few
//! microseconds and waits for nobody.

use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::{Arc, Weak};

use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::Semaphore;

use crate::connection::open_reader;
use crate::error::StoreError;

/// Lists and reports that may run at once, off the executor's threads.
const LISTS_MAX: usize = 4;

thread_local! {
    /// This thread's connections, each with the store that it reads.
    static CONNECTIONS: RefCell<Vec<(Weak<PathBuf>, Connection)>> = const { RefCell::new(Vec::new()) };
}

/// Where to read.
#[derive(Debug, Clone)]
pub(crate) struct Reader {
    path: Arc<PathBuf>,
    lists: Arc<Semaphore>,
}

impl Reader {
    /// Reads the database at `path`.
    pub(crate) fn new(path: PathBuf) -> Self {
        Self { path: Arc::new(path), lists: Arc::new(Semaphore::new(LISTS_MAX)) }
    }

    /// Runs a point read on this thread.
    pub(crate) fn point<T>(&self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        CONNECTIONS.with_borrow_mut(|open| {
            let at = match open.iter().position(|(path, _)| path.as_ptr() == Arc::as_ptr(&self.path)) {
                Some(at) => at,
                None => {
                    // Connections of stores that are gone would stay open for
                    // as long as the thread lives.
                    open.retain(|(path, _)| path.strong_count() > 0);
                    open.push((Arc::downgrade(&self.path), open_reader(&self.path)?));
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
