//! The MP4 container: writing ours and reading anybody's facts.
//!
//! It moves bytes and knows their layout; it never decodes a picture or a sound.

mod facts;
mod origin;
mod write;

pub use facts::{Mp4Error, Mp4Facts, probe};
pub(crate) use write::{FilmShape, FilmWriter, SoundShape};
