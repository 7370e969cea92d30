//! A real server, sink and reference model for tests.
//!
//! Nothing here stands in for a part of the product: the server is the real
//! binary, the client and the webhook endpoint speak real HTTP.

mod client;
pub mod model;
mod process;
mod scale;
mod sink;

pub use client::{Answer, Client};
pub use process::{Server, Setup};
pub use scale::{Random, scaled, seed};
pub use sink::{Received, Sink};
