//! A scene: everything about a clip decided, before the first pixel.
//!
//! `Scene::compose` turns what the words asked for into positions, colours of
//! light and camera paths. A scene is plain numbers and can be written as
//! JSON, edited and read back (`Scene::from_json`, which checks it). Nothing
//! here draws.

pub(crate) mod actors;
mod added;
pub(crate) mod atmosphere;
mod bonds;
mod bounds;
mod burden;
mod cameras;
mod check;
pub(crate) mod city;
mod compose;
mod course;
mod hours;
mod motion;
pub(crate) mod outlook;
mod particulars;
pub mod parts;
pub(crate) mod passing;
mod perches;
mod place;
mod products;
mod prop_kind;
pub(crate) mod rooms;
#[cfg(test)]
pub(crate) mod sample;
mod setting;
mod sources;
mod span;
mod staging;
mod stands;
pub(crate) mod terrain;
mod track;

use serde::{Deserialize, Serialize};

use crate::options::Options;
pub use crate::options::Quality;
use crate::script::{Mood, Style};
pub use parts::*;

/// What is asked of the pictures beyond the words.
#[derive(Debug, Clone, PartialEq)]
pub struct SceneOptions {
    /// Pixels across; even, for the sake of the encoder.
    pub width: u32,
    /// Pixels down; even.
    pub height: u32,
    /// Frames in a second.
    pub fps: u32,
    /// Frames in the clip.
    pub frames: u32,
    /// Chooses among all pictures that fit the words.
    pub seed: u64,
    /// Shows a small PREVIZ in the first two seconds.
    pub label: bool,
    /// How much work goes into each frame.
    pub quality: Quality,
}

impl From<&Options> for SceneOptions {
    fn from(options: &Options) -> Self {
        Self {
            width: options.width,
            height: options.height,
            fps: options.fps,
            frames: options.frames(),
            seed: options.seed,
            label: options.label,
            quality: options.quality,
        }
    }
}

/// A whole clip, decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scene {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Frames in a second.
    pub fps: u32,
    /// Frames in the clip.
    pub frames: u32,
    /// The seed that was asked for, as a record; the slate shows it. What it led
    /// to stands in the shots.
    pub seed: u64,
    /// Shows a small PREVIZ in the first two seconds.
    pub label: bool,
    /// How much work goes into each frame.
    pub quality: Quality,
    /// The treatment of the whole picture.
    pub style: Style,
    /// The feeling, where the words gave one.
    pub mood: Option<Mood>,
    /// The prompt; shown by the slate.
    pub title: String,
    /// The shots, in order; they share the frames without gap.
    pub shots: Vec<ShotScene>,
}

impl Scene {
    /// The shot that shows a frame; the last one for frames past the end.
    pub fn shot_at(&self, frame: u32) -> usize {
        self.shots.iter().rposition(|shot| shot.first_frame <= frame).unwrap_or(0)
    }

    /// Length in seconds.
    pub fn seconds(&self) -> f64 {
        f64::from(self.frames) / f64::from(self.fps.max(1))
    }
}
