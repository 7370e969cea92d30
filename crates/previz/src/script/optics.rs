//! What the lens is for: the part of somebody that it is near, and how much of
//! what is behind them it keeps sharp.
//!
//! Words only; where a camera stands is for others to say.

use serde::{Deserialize, Serialize};

use super::words;

words! {
    /// A part of somebody that fills the picture.
    Detail { Eyes, Hands, Feet, Wrist }
}

words! {
    /// How much of what is behind the subject is sharp: nothing of it, or all.
    Depth { Shallow, Deep }
}
