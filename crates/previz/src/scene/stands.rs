//! What is shown and played on: the top of a studio's table, a product's stand,
//! the marked ground of a sport. Data only.

use serde::{Deserialize, Serialize};

use crate::maths::Vec3;

/// What the top of a studio's table is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tabletop {
    /// Polished, of the colour of the backdrop.
    #[default]
    Polished,
    /// A shallow of water, in rings around what stands in it.
    Water,
    /// Polished marble with its veins.
    Marble,
    /// Cloth in folds, of the colour of the backdrop.
    Cloth,
}

/// A stand, as round as what is on it needs.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Plinth {
    /// The middle of its top.
    pub at: Vec3,
    /// Half its width, in metres.
    pub radius_m: f32,
    /// What it is of.
    pub stone: Stone,
    /// Its colour.
    pub colour: Vec3,
    /// In how many seconds it turns round once, as `Motion::Circle` has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period_s: Option<f32>,
}

/// What a stand is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stone {
    /// Smooth and of one colour.
    Plain,
    /// Polished, with veins.
    Marble,
    /// A rock as it was found.
    Rock,
    /// The same, overgrown with moss.
    Moss,
    /// A heap of something loose: sand, snow.
    Heap,
}

/// What is played or run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each variant is the sport that it stands for")]
pub enum Sport {
    Football,
    Basketball,
    Tennis,
    Volleyball,
    Running,
    Skating,
    Baseball,
    Skateboarding,
}

/// The marked ground of a sport.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Court {
    /// What it is marked for.
    pub sport: Sport,
    /// Its middle.
    pub at: Vec3,
    /// Whether its length runs away from the camera rather than across.
    pub along: bool,
}

/// A lamp whose pool of light follows an actor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Spotlight {
    /// Index of whom it follows.
    pub actor: usize,
    /// Where the lamp hangs, from the feet of whom it follows.
    pub from: Vec3,
    /// Half the width of the pool, in metres.
    pub radius_m: f32,
    /// Light in the pool on a surface that faces the lamp.
    pub colour: Vec3,
}
