//! Webhooks as their account sees them: what was sent and what came back, where it goes, what signs it.

pub mod deliveries;
pub mod endpoints;
pub mod secret;
