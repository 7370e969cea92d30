//! The outbox on its way to customers' endpoints.
//!
//! Messages are claimed from the database and sent side by side, a few to each endpoint, so that one that is slow or
//! dead holds up nobody else. A try that was cut off is repeated and uses up no place in the schedule, so an endpoint
//! may hear a message twice; its id tells.

mod headers;
mod outbox;
mod parts;
mod post;

pub use outbox::Deliverer;
pub use parts::{DelivererOptions, DelivererParts};
