//! The worker on a real store, real files and real sockets.
//!
//! What is not real is the clock, which is moved by hand, and the studio: a second, small provider that obeys its
//! prompt, so that a render can hang, crash or lie when a test wants it to.

mod attempts;
mod clock;
mod draining;
mod endpoint;
mod fencing;
mod reaping;
mod rig;
mod schedule;
mod studio;
mod webhooks;
