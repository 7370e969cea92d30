//! A prompt and a seed become the same video, always.

pub mod report;
pub mod script;
pub mod understand;
