//! Where somebody is to another whom they go with, or do something with. Data only.

use serde::{Deserialize, Serialize};

/// Where somebody is who keeps beside another, and what the two have of each other.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Beside {
    /// How far to its left the other is, in metres; negative to the right.
    pub aside_m: f32,
    /// They go hand in hand.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hands: bool,
    /// They look at each other.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub eyes: bool,
}

/// Where another is who does something with somebody, face to face.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Partner {
    /// How far ahead of it the other is, in metres.
    pub ahead_m: f32,
    /// How far to its left the other is, in metres; negative to the right.
    pub aside_m: f32,
    /// How tall the other is, in metres.
    pub size_m: f32,
}
