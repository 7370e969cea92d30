//! Hour and weather: light, air, what falls and drifts through it, what is heard.
//!
//! Knows no subjects but by the sounds that they make.

pub(super) mod air;
pub(super) mod airborne;
pub(crate) mod ambience;
pub(super) mod grading;
pub(super) mod hearing;
pub(super) mod light;
mod locale;
mod sources;
pub(crate) mod spotlight;
pub(super) mod surroundings;
