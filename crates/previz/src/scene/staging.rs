//! What is put into the world. Data only.

use serde::{Deserialize, Serialize};

use super::bonds::{Beside, Partner};
use super::motion::Motion;
use super::prop_kind::PropKind;
use super::rooms::interior::{Chamber, Furnishing};
use super::stands::{Plinth, Tabletop};
use crate::maths::Vec3;
use crate::script::{Action, Attributes, Garment, Guise, SubjectKind};

/// A built thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Prop {
    /// What it is.
    pub kind: PropKind,
    /// Where its foot stands; `y` is above the ground or water below it.
    pub at: Vec3,
    /// Width, height and depth in metres.
    pub size: Vec3,
    /// Turned about the vertical, in turns.
    pub yaw_turns: f32,
    /// Its main colour.
    pub colour: Vec3,
    /// How much of it is lit from inside, 0 to 1.
    pub lit: f32,
    /// Snow on its roofs, 0 to 1.
    pub snow: f32,
    /// Varies its details.
    pub seed: u32,
}

impl Prop {
    /// An unlit thing without snow that looks at the camera.
    pub(crate) fn plain(kind: PropKind, at: Vec3, size: Vec3, colour: Vec3) -> Self {
        Self { kind, at, size, yaw_turns: 0.0, colour, lit: 0.0, snow: 0.0, seed: 0 }
    }
}

/// Who or what moves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Actor {
    /// What it is.
    pub kind: SubjectKind,
    /// Where it is when the shot begins.
    pub at: Vec3,
    /// `at.y` counts from the ground below rather than from the water level.
    pub grounded: bool,
    /// Where it faces, in turns: 0 right (+x), 0.25 away (+z), 0.5 left.
    pub yaw_turns: f32,
    /// Its height (length for what is longer than high) in metres.
    pub size_m: f32,
    /// Its main colour; `None` for the natural one.
    pub colour: Option<Vec3>,
    /// What it does.
    pub action: Action,
    /// Where it goes.
    pub motion: Motion,
    /// Where in its stride it begins, 0 to 1.
    pub phase: f32,
    /// Strides, wing beats or turns in a second.
    pub rate_hz: f32,
    /// Varies its details.
    pub seed: u32,
    /// What it carries, or who rides it.
    pub company: Option<Company>,
    /// What someone wears.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub garment: Option<Garment>,
    /// Who someone is, where that can be seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guise: Option<Guise>,
    /// What someone is known by beside that: hair, glasses, a hat.
    #[serde(default, skip_serializing_if = "Attributes::is_plain")]
    pub attributes: Attributes,
    /// It is fat.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stout: bool,
    /// What someone who sits sits on, rather than on the ground.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<Seat>,
    /// Who goes beside it, if they keep together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside: Option<Beside>,
    /// Who stands before it, if they do something with each other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner: Option<Partner>,
}

/// What somebody sits on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seat {
    /// Deep, with arms and a high back.
    Armchair,
    /// A plain chair, out of doors.
    Chair,
    /// Of planks, for more than one.
    Bench,
    /// A piece of the room's furniture.
    Furniture,
}

/// What an actor carries, or who rides it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Company {
    /// What it is.
    pub kind: SubjectKind,
    /// Its main colour; `None` for the natural one.
    pub colour: Option<Vec3>,
    /// What someone wears.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub garment: Option<Garment>,
    /// Who someone is, where that can be seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guise: Option<Guise>,
    /// What someone is known by beside that: hair, glasses, a hat.
    #[serde(default, skip_serializing_if = "Attributes::is_plain")]
    pub attributes: Attributes,
    /// How many of it, where it is more than one: a bunch of balloons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u16>,
    /// It is in the arms of whoever has it along: a dog that is carried.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub held: bool,
    /// It hangs on the back, by the side or about the neck of whoever has it along.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub slung: bool,
}

/// What falls or drifts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Drift {
    /// Fine, short streaks of drizzle.
    Drizzle,
    /// Streaks of rain.
    Rain,
    /// Long, thick streaks of a downpour.
    Downpour,
    /// Stones of ice.
    Hail,
    /// Flakes of snow.
    Snow,
    /// Tumbling leaves.
    Leaves,
    /// Tumbling petals.
    Petals,
    /// Blown sand.
    Sand,
    /// Motes and bubbles under water.
    Motes,
    /// Glowing insects.
    Fireflies,
    /// Sparks of a fire.
    Embers,
    /// Dust and pollen in the light.
    Dust,
}

impl Drift {
    /// It is weather, which goes on as far as the eye sees.
    pub(crate) fn fills_the_air(self) -> bool {
        matches!(self, Self::Drizzle | Self::Rain | Self::Downpour | Self::Hail | Self::Snow | Self::Sand)
    }
}

/// A kind of drifting thing and how much of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Falling {
    /// What drifts.
    pub kind: Drift,
    /// How many are in view, about.
    pub count: u32,
    /// Colour, or the average of colours.
    pub colour: Vec3,
}

/// What surrounds the view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Enclosure {
    /// The open.
    None,
    /// A room, whose window the outside is seen through.
    Room {
        /// Colour of the walls.
        wall: Vec3,
        /// Light of the lamp inside.
        lamp: Vec3,
        /// Frost on the panes, 0 to 1.
        frost: f32,
        /// What the room is for.
        #[serde(default)]
        furnishing: Furnishing,
        /// Its shell, where it is seen whole; else a wall with a window behind who is there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        chamber: Option<Chamber>,
    },
    /// A sweep of paper for products.
    Studio {
        /// Colour of the backdrop.
        backdrop: Vec3,
        /// Height of the table's top, in metres.
        level_m: f32,
        /// What its top is.
        #[serde(default)]
        tabletop: Tabletop,
        /// Light of the neon tubes to its left and right, if it is lit by any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tubes: Option<[Vec3; 2]>,
        /// Light of the lamps behind what is shown, which draws its outline.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rim: Option<Vec3>,
        /// The stand on it, if there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        plinth: Option<Plinth>,
    },
}

impl Enclosure {
    /// Whether it is a room from which nothing of the hour and the weather is seen.
    pub(crate) fn has_no_window(&self) -> bool {
        matches!(self, Self::Room { chamber: Some(chamber), .. } if chamber.windows.is_empty())
    }
}
