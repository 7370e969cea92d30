//! Every SQL statement.
//!
//! The two transactions in which credits move live here: `submissions` accepts
//! a request, `transitions` ends a generation. Above this crate nobody knows
//! that there is SQLite; here nobody knows a network, a clock or the wire.

mod accounts;
mod audit;
mod connection;
mod deliveries;
mod directory;
mod error;
mod generations;
mod housekeeping;
mod in_flight;
mod inspect;
mod jobs;
mod ledger;
mod open;
mod options;
mod outbox;
mod reader;
mod replays;
mod rows;
mod signals;
mod store;
mod submissions;
mod transitions;
mod turns;
mod verify;
mod writer;

pub use accounts::{Account, AdminRefusal, NewKey, SealedSecrets, secret_context};
pub use deliveries::{Delivery, DeliveryAttempt, DeliveryPage, DeliveryRecord, Places};
pub use directory::DirLock;
pub use error::{OpenError, StoreError};
pub use generations::{Page, Snapshot};
pub use housekeeping::{ArtifactState, Reaped};
pub use inspect::{Inspection, RecordedClip};
pub use jobs::{Claim, Lease, LeaseRef, Settled, Success, Unsettled};
pub use open::Opened;
pub use options::Options;
pub use replays::{Endpoint, EndpointDisabled, EndpointPage, ReplayWish, Replayed};
pub use signals::{Changes, Nudges};
pub use store::{Gauges, Store};
pub use submissions::{Submission, SubmitRefusal, Submitted};
pub use verify::Verification;
