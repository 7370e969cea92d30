//! How fast somebody moves, next to what is usual for them.
//!
//! Words only; metres and seconds are for others to say.

use serde::{Deserialize, Serialize};

use super::words;

words! {
    /// How fast somebody moves: more slowly than usual, or faster.
    Pace { Slow, Fast }
}
