//! A prompt and a seed become the same video, always.

mod encode;
mod error;
mod film;
mod frame;
mod maths;
pub mod mp4;
mod noise;
mod options;
pub mod render;
pub mod report;
pub mod scene;
pub mod script;
mod sound;
mod thumbnail;
pub mod understand;

pub use error::Error;
pub use film::{Clip, compose, explain, render, render_scene, still};
pub use frame::RgbFrame;
pub use options::{Options, Progress, Quality};
pub use report::Report;
pub use scene::Scene;

/// The name under which this engine and its generation of pictures is known.
///
/// It changes whenever the same prompt, seed and options make other pictures.
pub const MODEL: &str = "previz-0.1";
