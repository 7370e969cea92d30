//! Webhooks by the Standard Webhooks rules: what is signed, when it is sent.

mod schedule;
mod signature;
mod test_event;

pub use schedule::{Answer, DELAYS_MS, ENDPOINT_PATIENCE_MS, Verdict, judge};
pub use signature::{SigningSecret, signature_header};
pub use test_event::{TEST_EVENT, test_event};
