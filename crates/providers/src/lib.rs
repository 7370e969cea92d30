//! Who makes the pixels.
//!
//! A [`Provider`] turns one request into one file. It is asked once for each attempt, tells how far it has come, stops
//! when it is told to, and says truthfully why nothing came of it. What follows from that (another try, a refund, an
//! event) is not its business: it must not know leases, credits, customers or the store.

mod clip;
pub mod previz;
mod provider;
mod scripted;

pub use clip::{ClipFacts, ClipFault, inspect};
pub use previz::Previz;
pub use provider::{Progress, Provider, RenderError, RenderRequest, Rendered, Rendering};
pub use scripted::{Script, Scripted};
