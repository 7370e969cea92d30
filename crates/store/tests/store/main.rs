//! The real store, over a real directory, through its public interface.
//!
//! SQL is spoken here only to look at what the interface does not show, or to
//! do the damage that a test is about.

mod accounts;
mod books;
mod deliveries;
mod faults;
mod histories;
mod life;
mod queue;
mod races;
mod replays;
mod support;
