//! A prompt and a seed become the same video, always.
//!
//! previz draws a film from written words: a draft, an *animatic*, to try a
//! prompt, its camera and its timing before anybody pays for a neural model. It
//! needs no weights, no GPU and no network, understands English and Chinese,
//! and is deterministic: the same prompt, seed, options and version make the
//! same file on any machine of a kind, at any number of threads.
//!
//! ```no_run
//! use std::ops::ControlFlow;
//! use std::path::Path;
//!
//! let options = previz::Options { width: 854, height: 480, ..previz::Options::default() };
//! let clip = previz::render("A river flowing through an autumn forest", &options, Path::new("river.mp4"), &mut |progress| {
//!     eprintln!("{:3.0} %", progress.fraction * 100.0);
//!     ControlFlow::Continue(())
//! })?;
//! for reading in &clip.report.honoured {
//!     eprintln!("{} was shown as {} {}", reading.words, reading.slot, reading.value);
//! }
//! # Ok::<(), previz::Error>(())
//! ```
//!
//! # The way of a prompt
//!
//! words → [`script::Script`] (what is meant) with a [`Report`] (what became of
//! each word) → [`Scene`] (what is shown, as plain numbers) → frames and samples
//! → H.264 and AAC → an MP4 with its tables in front.
//!
//! - [`explain`] stops after the report, in milliseconds.
//! - [`compose`] stops at the scene, which can be edited as JSON ([`Scene::to_json`],
//!   [`Scene::from_json`]) and given to [`render_scene`]; what cannot be shown is
//!   refused by its JSON path.
//! - [`still`] draws the opening frame, a little less sharply than the film.
//! - [`render()`] makes the whole clip, and a thumbnail beside it if asked.
//! - [`mp4::probe`] reads what a file says about itself, ours or another's.
//!
//! # What a clip is
//!
//! H.264 (Constrained Baseline, 8 bit 4:2:0, BT.709), exactly as many frames as
//! were ordered, a key frame about every two seconds and at each cut; AAC-LC in stereo
//! at 48 kHz, its priming removed by an edit list. Each file says inside, in
//! `moov/udta/meta`, that it is algorithmic media, by which engine and version.
//!
//! # Licences and patents
//!
//! The encoder is Cisco's OpenH264 built from source under BSD-2-Clause. Cisco
//! pays the patent fees for its own binaries only, not for one built here.
//! Built without `nasm` it takes two to three times as long; see [`has_fast_encoder`].

mod encode;
mod error;
mod figure;
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
mod truth;
pub mod understand;

pub use error::Error;
pub use film::{Clip, compose, explain, render, render_scene, still};
pub use frame::RgbFrame;
pub use options::{Options, Progress, Quality};
pub use report::Report;
pub use scene::Scene;

/// The name under which this engine and its generation of pictures is known.
///
/// It changes with every release in which the same prompt, seed and options make
/// other pictures.
pub const MODEL: &str = "previz-0.1";

/// Whether the H.264 encoder was built with its assembly.
///
/// On x86 that takes `nasm` at build time; without it the encoder works, two to
/// three times slower.
#[must_use]
pub const fn has_fast_encoder() -> bool {
    cfg!(not(slow_encoder))
}
