//! What the lens is for: the part of somebody that it is near, and how much of
//! what is behind them it keeps sharp.
//!
//! Words only; where a camera stands is for others to say.

use serde::{Deserialize, Serialize};

/// A part of somebody that fills the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each variant is the word that it stands for")]
pub enum Detail {
    Eyes,
    Hands,
    Feet,
}

/// How much of what is behind the subject is sharp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Depth {
    /// Nothing of it: a blurred background.
    Shallow,
    /// All of it.
    Deep,
}
