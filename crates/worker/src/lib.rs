//! Turns leases into outcomes.
//!
//! Three services, each told to stop by a token and done when its `run` returns: the [`Worker`] claims jobs and has
//! them rendered, the [`Deliverer`] tells customers' endpoints how they ended, the [`Reaper`] sees to what time has
//! ended. They take no input but the database, which they read again whenever they wake; a nudge only wakes them.
//!
//! Nothing here knows that there is an API. Which state follows from which is `domain`'s, and that it is written
//! together with its credits is `store`'s; this crate waits, tries again and gives up.

mod attempt;
mod deliver;
mod pace;
mod parts;
mod pool;
mod reaper;
mod running;
mod settle;
mod slot;
mod watch;

pub use deliver::{Deliverer, DelivererOptions, DelivererParts};
pub use parts::{Options, Parts, Providers};
pub use pool::Worker;
pub use reaper::{Reaper, ReaperOptions};
