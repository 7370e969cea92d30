//! What the words say about sound.
//!
//! Words only; what is heard of them is for others to say.

use serde::{Deserialize, Serialize};

use super::Sound;

/// What is to be heard, beyond what the pictures sound like by themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Hearing {
    /// What the words ask for.
    pub sounds: Vec<Sound>,
    /// Nothing else is to be heard ("only rain sounds").
    pub only: bool,
    /// What the words rule out ("no music").
    pub without: Vec<Sound>,
}
