//! The one thread that writes: many requests, one fsync.
//!
//! Requests are taken in batches and run in one transaction. A refusal is an
//! ordinary value, decided without an SQL error, so it touches no neighbour. An
//! unexpected error rolls the batch back and replays it one by one. When a
//! commit fails nothing is acknowledged and the connection is opened anew,
//! since SQLite may not know what reached the disk.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use crashpoint::Point;
use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::oneshot;

use crate::connection::open_writer;
use crate::error::{OpenError, StoreError};
use crate::options::Options;
use crate::signals::{Pending, Signals};

/// Most requests that share one commit.
const BATCH_MAX: usize = 512;
/// Most requests that wait; beyond it the store is overloaded and says so.
const WAITING_MAX: usize = 8_192;

/// Which requests go first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lane {
    /// Settlements, claims and heartbeats: they free what others wait for.
    Urgent,
    /// Everything else.
    Normal,
}

/// What a request is, for metrics and for the places where a process may die.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Submit,
    Cancel,
    Claim,
    Settle,
    Delivery,
    Other,
}

impl Kind {
    fn before_commit(self) -> Option<Point> {
        match self {
            Self::Submit => Some(Point::SubmitBeforeCommit),
            Self::Cancel => Some(Point::CancelBeforeCommit),
            Self::Claim => Some(Point::ClaimBeforeCommit),
            Self::Settle => Some(Point::SettleBeforeCommit),
            Self::Delivery | Self::Other => None,
        }
    }

    fn after_commit(self) -> Option<Point> {
        match self {
            Self::Submit => Some(Point::SubmitAfterCommit),
            Self::Cancel => Some(Point::CancelAfterCommit),
            Self::Claim => Some(Point::ClaimAfterCommit),
            Self::Settle => Some(Point::SettleAfterCommit),
            Self::Delivery => Some(Point::DeliveryAfterRecord),
            Self::Other => None,
        }
    }
}

/// What a request sees while it runs.
pub(crate) struct Write<'a> {
    pub(crate) conn: &'a Connection,
    pub(crate) options: &'a Options,
    pub(crate) pending: &'a mut Pending,
    wrote: &'a mut Vec<Kind>,
    kind: Kind,
}

impl Write<'_> {
    /// Marks that the request changed something, so that its commit counts as
    /// a durable step.
    pub(crate) fn mark_written(&mut self) {
        self.wrote.push(self.kind);
    }
}

/// A request in the queue.
trait Request: Send {
    fn kind(&self) -> Kind;
    /// Runs the statements and keeps the outcome. It may be run again.
    fn run(&mut self, write: &mut Write<'_>) -> rusqlite::Result<()>;
    /// Hands the outcome, or the error, to whoever asked.
    fn answer(self: Box<Self>, committed: Result<(), StoreError>);
}

struct Job<T, F> {
    kind: Kind,
    run: F,
    outcome: Option<T>,
    reply: oneshot::Sender<Result<T, StoreError>>,
}

impl<T, F> Request for Job<T, F>
where
    T: Send,
    F: FnMut(&mut Write<'_>) -> rusqlite::Result<T> + Send,
{
    fn kind(&self) -> Kind {
        self.kind
    }

    fn run(&mut self, write: &mut Write<'_>) -> rusqlite::Result<()> {
        self.outcome = Some((self.run)(write)?);
        Ok(())
    }

    fn answer(self: Box<Self>, committed: Result<(), StoreError>) {
        let Self { outcome, reply, .. } = *self;
        let unanswered = || StoreError::Internal("a request was committed without an outcome".to_owned());
        // Whoever asked may have gone; the commit stands all the same.
        let _ = reply.send(committed.and_then(|()| outcome.ok_or_else(unanswered)));
    }
}

#[derive(Default)]
struct Waiting {
    urgent: VecDeque<Box<dyn Request>>,
    normal: VecDeque<Box<dyn Request>>,
    closed: bool,
    failed: bool,
}

#[derive(Default)]
struct Queue {
    waiting: Mutex<Waiting>,
    arrived: Condvar,
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for requests and takes a batch, urgent ones first. `None` once
    /// closed and empty.
    fn take(&self) -> Option<Vec<Box<dyn Request>>> {
        let mut waiting = self.lock();
        loop {
            let urgent = waiting.urgent.len().min(BATCH_MAX);
            let mut batch: Vec<_> = waiting.urgent.drain(..urgent).collect();
            let normal = waiting.normal.len().min(BATCH_MAX - urgent);
            batch.extend(waiting.normal.drain(..normal));
            if !batch.is_empty() {
                return Some(batch);
            }
            if waiting.closed {
                return None;
            }
            waiting = self.arrived.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// A handle on the writer thread.
pub(crate) struct Writer {
    queue: Arc<Queue>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Writer {
    /// Starts the thread over an open connection.
    pub(crate) fn start(
        conn: Connection,
        path: PathBuf,
        options: Options,
        signals: Arc<Signals>,
    ) -> std::io::Result<Self> {
        let queue = Arc::new(Queue::default());
        let mut writing = Writing { queue: Arc::clone(&queue), conn: Some(conn), path, options, signals };
        let thread = std::thread::Builder::new().name("store-writer".to_owned()).spawn(move || writing.run())?;
        Ok(Self { queue, thread: Mutex::new(Some(thread)) })
    }

    /// Runs `run` in the next batch of its lane and waits for the commit.
    pub(crate) async fn write<T, F>(&self, lane: Lane, kind: Kind, run: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnMut(&mut Write<'_>) -> rusqlite::Result<T> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let request = Box::new(Job { kind, run, outcome: None, reply });
        {
            let mut waiting = self.queue.lock();
            if waiting.closed {
                return Err(StoreError::Unavailable("it is closed".to_owned()));
            }
            match lane {
                Lane::Urgent => waiting.urgent.push_back(request),
                Lane::Normal if waiting.normal.len() >= WAITING_MAX => {
                    return Err(StoreError::Unavailable("too many requests wait to be written".to_owned()));
                }
                Lane::Normal => waiting.normal.push_back(request),
            }
        }
        self.queue.arrived.notify_one();
        answer.await.unwrap_or_else(|_| Err(StoreError::Unavailable("the writer has ended".to_owned())))
    }

    /// Whether the last commit went well.
    pub(crate) fn is_healthy(&self) -> bool {
        let waiting = self.queue.lock();
        !waiting.closed && !waiting.failed
    }

    /// Takes no more requests, finishes those that wait, and ends the thread.
    pub(crate) fn close(&self) {
        self.queue.lock().closed = true;
        self.queue.arrived.notify_one();
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread {
            let _ = thread.join();
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.close();
    }
}

/// What the thread owns.
struct Writing {
    queue: Arc<Queue>,
    conn: Option<Connection>,
    path: PathBuf,
    options: Options,
    signals: Arc<Signals>,
}

/// What a batch came to.
enum Outcome {
    Committed {
        pending: Pending,
        wrote: Vec<Kind>,
    },
    /// A request failed; the batch was rolled back.
    RolledBack(rusqlite::Error),
    /// The commit failed; what reached the disk is unknown.
    CommitFailed(rusqlite::Error),
}

impl Writing {
    fn run(&mut self) {
        while let Some(batch) = self.queue.take() {
            metrics::histogram!("mutoscope_store_batch_requests").record(batch.len() as f64);
            self.write_batch(batch);
        }
        if let Some(conn) = self.conn.take() {
            // A tidy end leaves no log behind; a kill leaves one, and both open.
            let _ = conn.pragma_update_and_check(None, "wal_checkpoint", "TRUNCATE", |_| Ok(()));
        }
    }

    fn write_batch(&mut self, mut batch: Vec<Box<dyn Request>>) {
        match self.attempt(&mut batch) {
            Ok(Outcome::Committed { pending, wrote }) => {
                wrote.into_iter().filter_map(Kind::after_commit).for_each(crashpoint::here);
                self.signals.publish(pending);
                self.set_failed(false);
                batch.into_iter().for_each(|request| request.answer(Ok(())));
            }
            Ok(Outcome::RolledBack(error)) if batch.len() > 1 => {
                tracing::warn!(%error, requests = batch.len(), "a batch was rolled back and is replayed one by one");
                batch.into_iter().for_each(|request| self.write_batch(vec![request]));
            }
            Ok(Outcome::RolledBack(error)) => {
                tracing::error!(%error, "a write was refused by the database");
                let error = StoreError::from(error);
                batch.into_iter().for_each(|request| request.answer(Err(error.clone())));
            }
            Ok(Outcome::CommitFailed(error)) => self.fail(batch, &format!("a commit failed: {error}")),
            Err(error) => self.fail(batch, &format!("the database cannot be opened: {error}")),
        }
    }

    /// Runs the batch in one transaction.
    fn attempt(&mut self, batch: &mut [Box<dyn Request>]) -> Result<Outcome, OpenError> {
        let mut conn = match self.conn.take() {
            Some(conn) => conn,
            None => open_writer(&self.path)?,
        };
        let outcome = run_batch(&mut conn, &self.options, batch);
        let reopen = match &outcome {
            Outcome::Committed { .. } => false,
            Outcome::RolledBack(error) => error.sqlite_error_code() == Some(rusqlite::ErrorCode::SystemIoFailure),
            Outcome::CommitFailed(_) => true,
        };
        if !reopen {
            self.conn = Some(conn);
        }
        Ok(outcome)
    }

    fn fail(&mut self, batch: Vec<Box<dyn Request>>, story: &str) {
        tracing::error!(story, requests = batch.len(), "nothing of a batch was acknowledged");
        self.set_failed(true);
        let error = StoreError::Unavailable(story.to_owned());
        batch.into_iter().for_each(|request| request.answer(Err(error.clone())));
    }

    fn set_failed(&self, failed: bool) {
        self.queue.lock().failed = failed;
    }
}

fn run_batch(conn: &mut Connection, options: &Options, batch: &mut [Box<dyn Request>]) -> Outcome {
    let tx = match conn.transaction_with_behavior(TransactionBehavior::Immediate) {
        Ok(tx) => tx,
        Err(error) => return Outcome::CommitFailed(error),
    };
    let mut pending = Pending::default();
    let mut wrote = Vec::new();
    for request in batch.iter_mut() {
        let written = wrote.len();
        let kind = request.kind();
        let mut write = Write { conn: &tx, options, pending: &mut pending, wrote: &mut wrote, kind };
        let ran = catch_unwind(AssertUnwindSafe(|| request.run(&mut write)));
        match ran {
            Ok(Ok(())) => {}
            Ok(Err(error)) => return Outcome::RolledBack(error),
            Err(_) => return Outcome::RolledBack(rusqlite::Error::InvalidQuery),
        }
        wrote[written..].iter().filter_map(|kind| kind.before_commit()).for_each(crashpoint::here);
    }
    match tx.commit() {
        Ok(()) => Outcome::Committed { pending, wrote },
        Err(error) => Outcome::CommitFailed(error),
    }
}
