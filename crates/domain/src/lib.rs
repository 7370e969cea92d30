//! What is true, without doing anything.
//!
//! Every rule of the service that needs no IO: what a request may ask, what it
//! costs, how a generation changes, when a webhook is tried again, which
//! address may be reached. Nothing here knows a network, a clock, an
//! environment or an executor; `now` and randomness are arguments.

pub mod address;
pub mod base62;
pub mod catalogue;
pub mod credits;
pub mod generation;
pub mod id;
pub mod idempotency;
pub mod job;
pub mod key;
pub mod links;
pub mod secret;
pub mod time;
pub mod webhook;

/// Bytes as lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
