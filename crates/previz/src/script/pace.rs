//! How fast somebody moves, next to what is usual for them.
//!
//! Words only; metres and seconds are for others to say.

use serde::{Deserialize, Serialize};

/// How fast somebody moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pace {
    /// More slowly than usual.
    Slow,
    /// Faster than usual.
    Fast,
}
