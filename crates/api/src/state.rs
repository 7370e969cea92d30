//! What every route works with.

use std::ops::Deref;
use std::sync::Arc;

use artifacts::Artifacts;
use domain::catalogue::Catalogue;
use domain::links::Links;
use domain::secret::MasterKey;
use domain::time::{Clock, Timestamp};
use store::Store;
use tokio_util::sync::CancellationToken;

use crate::options::Options;
use crate::rate::Limiter;

/// What the wire is made of; the binary collects it.
pub struct Parts {
    /// Choices of the operator.
    pub options: Options,
    /// Everything that is remembered.
    pub store: Store,
    /// The bytes of the clips.
    pub artifacts: Artifacts,
    /// What can be asked for.
    pub catalogue: Arc<Catalogue>,
    /// Where clips are found from outside.
    pub links: Links,
    /// Opens signing secrets for the operator, and closes cursors.
    pub master_key: MasterKey,
    /// Who knows the present moment.
    pub clock: Arc<dyn Clock>,
    /// Renders the metrics of this process as text.
    pub metrics: Arc<dyn Fn() -> String + Send + Sync>,
    /// Ends every wait of a client, so that the server can stop.
    pub shutdown: CancellationToken,
}

/// A cheap handle to everything that routes work with.
#[derive(Clone)]
pub struct Api(Arc<Inner>);

/// The parts, and what is made from them once.
pub struct Inner {
    parts: Parts,
    /// Of all requests of a key.
    pub(crate) requests: Limiter,
    /// Of the submissions of a key.
    pub(crate) submissions: Limiter,
    /// Of what a key has sent to endpoints beside the ends of generations, and of new secrets.
    pub(crate) webhooks: Limiter,
}

impl Api {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        let limits = parts.options.limits;
        Self(Arc::new(Inner {
            requests: Limiter::new("requests", "requests", limits.requests_per_minute),
            submissions: Limiter::new("submissions", "new generations", limits.submissions_per_minute),
            webhooks: Limiter::new("webhooks", "replays, test events and rotations", limits.submissions_per_minute),
            parts,
        }))
    }

    /// The present moment.
    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }
}

impl Deref for Api {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Deref for Inner {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.parts
    }
}
