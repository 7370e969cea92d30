//! Opening: the schema is brought up to date, and what a dead process held is
//! freed.

use std::sync::Arc;

use domain::time::Timestamp;
use rusqlite::TransactionBehavior;

use crate::directory::DirLock;
use crate::error::OpenError;
use crate::options::Options;
use crate::reader::Reader;
use crate::signals::Signals;
use crate::store::Store;
use crate::writer::Writer;
use crate::{connection, deliveries, jobs};

/// What opening found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opened {
    /// Whether there was no database before.
    pub first_start: bool,
    /// Leases of a dead process, freed.
    pub leases_freed: usize,
    /// Webhook tries of a dead process, to be repeated.
    pub deliveries_freed: usize,
}

impl Store {
    /// Opens the database in a directory that is held. No other process can
    /// live in it, so every lease and every claim found is free.
    pub fn open(lock: DirLock, options: Options, now: Timestamp) -> Result<(Self, Opened), OpenError> {
        connection::check_version()?;
        let path = lock.database();
        let mut conn = connection::open_writer(&path)?;
        let first_start = connection::migrate(&mut conn)?;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let leases_freed = jobs::free_leases(&tx, Timestamp::from_ms(i64::MAX), "lost", now)?;
        let deliveries_freed = deliveries::free_claims(&tx)?;
        tx.commit()?;
        let signals = Arc::new(Signals::default());
        let writer = Writer::start(conn, path.clone(), options.clone(), Arc::clone(&signals))
            .map_err(|source| OpenError::Directory { path: path.clone(), source })?;
        let store = Self::assemble(writer, Reader::new(path), signals, options, lock);
        Ok((store, Opened { first_start, leases_freed, deliveries_freed }))
    }
}
