//! The wire as customers and the operator meet it, over a real temporary store.
//!
//! One binary for all, because linking it costs more than running it.

mod authorization;
mod cancelling;
mod connections;
mod files;
mod heads;
mod idempotency;
mod listing;
mod logs;
mod operating;
mod random;
mod rates;
mod reading;
mod refusals;
mod rig;
mod submitting;
mod webhooks;
