//! How the store behaves.

use domain::job::RetryPolicy;
use domain::links::Links;
use domain::time::{DAY_MS, SECOND_MS};

/// How the store behaves.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where artifacts are found, for the bodies of webhooks.
    pub links: Links,
    /// When jobs are tried again.
    pub retries: RetryPolicy,
    /// How many of an account's jobs may wait.
    pub queued_max: u32,
    /// How many of an account's jobs may run; the others wait.
    pub running_max: u32,
    /// How long a generation may wait to be started.
    pub start_within_ms: i64,
    /// Whether a cancel gives the hold back although the provider goes on.
    pub cancel_refunds_unstoppable: bool,
    /// How long after a cancel a worker may still be renaming a file into
    /// place; only then is what it published deleted for it.
    pub publication_grace_ms: i64,
}

impl Options {
    /// The defaults, with these links.
    pub fn new(links: Links) -> Self {
        Self {
            links,
            retries: RetryPolicy::default(),
            queued_max: 10_000,
            running_max: 8,
            start_within_ms: DAY_MS,
            cancel_refunds_unstoppable: false,
            publication_grace_ms: 60 * SECOND_MS,
        }
    }
}
