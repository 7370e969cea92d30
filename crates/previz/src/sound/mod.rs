//! What a scene sounds like: synthesised, brought to a fair loudness, compressed.
//!
//! Sound follows from the scene's ambience and seed alone. Nothing is recorded
//! and nothing is stored: each block of samples is made, mixed and handed on.

mod aac;
mod creatures;
mod events;
mod loudness;
mod machines;
mod mix;
mod room;
mod tonal;
mod tools;
mod water;
mod weather;

pub(crate) use aac::SoundTrack;
