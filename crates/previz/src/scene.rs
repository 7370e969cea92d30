//! A scene: everything about a clip decided, before the first pixel.
//!
//! `Scene::compose` turns what the words asked for into positions, colours of
//! light and camera paths. A scene is plain numbers and can be written as
//! JSON, edited and read back (`Scene::from_json`, which checks it). Nothing
//! here draws.

mod added;
mod air;
mod airborne;
pub(crate) mod ambience;
pub(crate) mod avenues;
mod blocks;
mod bluff;
mod bounds;
mod camera;
mod cast;
mod cataract;
mod check;
mod clearance;
mod coats;
mod compose;
mod conduct;
mod course;
mod court;
mod cultivated;
mod display;
mod driving;
mod dwelling;
pub(crate) mod embankment;
mod ensemble;
mod extras;
mod eyrie;
mod fair;
mod flags;
mod flock;
mod flora;
mod footing;
mod framing;
mod furnishing;
mod halls;
mod hamlet;
mod hearing;
mod household;
mod interior;
mod land;
mod lanterns;
mod laying;
mod layout;
mod light;
mod lookdown;
mod lunar;
mod market;
mod marks;
mod masonry;
pub(crate) mod massif;
mod moonscape;
mod moves;
mod nature;
mod nectar;
mod number;
mod pairing;
mod palace;
mod parlour;
pub mod parts;
mod passers;
mod perch;
mod place;
mod plants;
mod plinth;
mod pool;
mod portrait;
mod premises;
mod props;
mod pursuit;
mod redplanet;
pub(crate) mod relief;
mod rig;
pub(crate) mod roadway;
mod sands;
mod seating;
mod serving;
mod setting;
mod shores;
mod span;
mod species;
mod spires;
mod spread;
pub(crate) mod stadium;
mod staging;
mod standpoint;
mod stands;
mod strolling;
mod studio;
mod suite;
mod surroundings;
mod tasks;
pub(crate) mod terraces;
mod trades;
mod tunnel;
mod vents;
mod venues;
mod wading;
mod waterfront;
mod waters;
mod woods;
mod worksite;

use serde::{Deserialize, Serialize};

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
