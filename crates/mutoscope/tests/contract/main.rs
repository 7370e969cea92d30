//! The contract as customers meet it: the real binary, its port, its processes
//! and its files. What one layer can show alone is tested there; here stands one
//! check for each capability, and whatever takes the whole server.

mod cancelling;
mod fairness;
mod files;
mod idempotency;
mod keys;
mod limits;
mod listing;
mod money;
mod page;
#[cfg(debug_assertions)]
mod poison;
mod refusals;
mod rig;
mod secrets;
mod stopping;
mod test_keys;
mod webhooks;

const BINARY: &str = env!("CARGO_BIN_EXE_mutoscope");
