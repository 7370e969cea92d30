//! What the deliverer is made of.

use std::sync::Arc;

use domain::secret::MasterKey;
use domain::time::{Clock, SECOND_MS};
use egress::Egress;
use store::Store;

/// How messages are sent. Times are in milliseconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DelivererOptions {
    /// Tries under way at a time.
    pub concurrency: u32,
    /// Tries under way at a time to one endpoint.
    pub per_endpoint_max: u32,
    /// How long tries may go on after the server is told to stop; then they are cut off.
    pub drain_ms: i64,
    /// Between two looks at an outbox of which nothing is heard.
    pub idle_ms: i64,
}

impl Default for DelivererOptions {
    /// A try takes at most 15 s, so it ends within the drain.
    fn default() -> Self {
        Self { concurrency: 64, per_endpoint_max: 4, drain_ms: 20 * SECOND_MS, idle_ms: SECOND_MS }
    }
}

/// What the deliverer works with.
#[derive(Clone)]
pub struct DelivererParts {
    /// Where messages come from and answers go.
    pub store: Store,
    /// The door to addresses that customers supply.
    pub egress: Egress,
    /// Opens the signing secrets.
    pub master_key: MasterKey,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
}
