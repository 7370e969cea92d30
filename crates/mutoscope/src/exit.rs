//! How the process ends: a number for scripts and a sentence for people.
//!
//! The numbers are part of what users rely on; they are listed in the help of
//! `generate`.

use std::fmt;

use crate::config::ConfigError;

/// Why a command ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Something went wrong that the other numbers do not name.
    Failure = 1,
    /// The command line or the configuration is wrong.
    Usage = 2,
    /// The server refused the request: a field, a limit, a conflict.
    Refused = 3,
    /// The key is not accepted.
    Unauthorised = 4,
    /// The credits do not suffice.
    Credits = 5,
    /// The generation failed.
    GenerationFailed = 6,
    /// The generation was cancelled by somebody else.
    Cancelled = 7,
    /// Interrupted by Ctrl-C.
    Interrupted = 130,
}

/// An end with its sentence; travels as an error up to `main`.
#[derive(Debug)]
pub struct Stop {
    /// The number.
    pub exit: Exit,
    /// What happened and what to do; empty when everything has been said.
    pub message: String,
}

impl Stop {
    /// An end with its sentence.
    pub fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self { exit, message: message.into() }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Stop {}

/// The number for `main`: that of the stop inside, usage for a configuration
/// that cannot be used, or plain failure.
pub fn code(error: &anyhow::Error) -> u8 {
    let stop = error.downcast_ref::<Stop>().map(|stop| stop.exit);
    let exit = stop.unwrap_or(if error.is::<ConfigError>() { Exit::Usage } else { Exit::Failure });
    exit as u8
}
