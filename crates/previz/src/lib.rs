//! A prompt and a seed become the same video, always.

pub mod script;
