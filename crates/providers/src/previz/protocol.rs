//! What the server and its render process say to each other: one JSON value a line.
//!
//! The job goes down once; progress comes up, and one last line that says how it ended. Both ends are the same
//! program, so nothing here needs to be read by another version.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// Longest line in either direction, in bytes. A job must hold the longest prompt that any release has accepted, a
/// body of 1 MiB; a report names every word of a prompt, so it is a few times as long.
pub(super) const LINE_BYTES_MAX: u64 = 8 << 20;

/// What the render process is to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Job {
    pub(super) prompt: String,
    pub(super) options: ::previz::Options,
    pub(super) clip: PathBuf,
    pub(super) limits: Limits,
    /// Die in the midst of the work, as a defect would have it.
    #[cfg(debug_assertions)]
    pub(super) dies: bool,
}

/// What the render process takes from itself before it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Limits {
    /// How much it stands back for other processes, from 0 to 19.
    pub nice: u8,
    /// Most address space, in bytes; whoever needs more is ended by the system.
    pub memory_bytes_max: u64,
}

impl Default for Limits {
    /// Stands well back, with half as much again as eight threads need for the largest size.
    fn default() -> Self {
        Self { nice: 10, memory_bytes_max: 2 << 30 }
    }
}

/// What the render process says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Line {
    /// How far it has come.
    Progress(::previz::Progress),
    /// The clip is written. Last words.
    Done(Box<::previz::Clip>),
    /// No clip, and why. Last words too: this is an orderly end.
    Failed(Fault),
}

/// Why no clip was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Fault {
    /// Whether another time may be better.
    pub(super) is_passing: bool,
    pub(super) story: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The largest body that the API reads; no prompt in it is longer, however it is spelt.
    const BODY_BYTES_MAX: usize = 1 << 20;

    #[test]
    fn every_prompt_that_was_ever_accepted_fits_into_a_line() {
        // A body spells such a blank in six bytes, and so does a line.
        for prompt in [" ".repeat(BODY_BYTES_MAX), "\u{b}".repeat(BODY_BYTES_MAX / 6), "\\".repeat(BODY_BYTES_MAX / 2)]
        {
            let job = Job {
                prompt,
                options: ::previz::Options::default(),
                clip: PathBuf::from("/".repeat(4_096)),
                limits: Limits::default(),
                #[cfg(debug_assertions)]
                dies: false,
            };
            let line = serde_json::to_vec(&job).expect("JSON");
            assert!(line.len() < LINE_BYTES_MAX as usize, "{}", line.len());
        }
    }
}
