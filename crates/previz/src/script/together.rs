//! How people are together who do something side by side.
//!
//! Words only; where they are is for others to say.

use serde::{Deserialize, Serialize};

/// What two who are side by side have of each other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Together {
    /// They go hand in hand.
    pub hands: bool,
    /// They look at each other.
    pub eyes: bool,
}
