//! What a product is shown on in a studio: the top of the table, and the stand
//! on it.
//!
//! Draws nothing.

use serde::{Deserialize, Serialize};

use super::display::among_people;
use super::land::Setting;
use super::nature::{Home, nature};
use super::parts::{Actor, Vec3};
use crate::maths::{hex, v3};
use crate::script::{Colour, Feature, Place};

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
}

/// Height of the stand of a shot, 0 where there is none.
pub(super) fn height_m(setting: &Setting) -> f32 {
    let wanted = setting.place == Place::Studio && (setting.has(Feature::Plinth) || setting.has(Feature::Rocks));
    let first = setting.shot.subjects.first().filter(|_| wanted && !among_people(setting.shot));
    first.map(|subject| nature(subject.kind)).filter(|nature| nature.home == Home::Table).map_or(0.0, |nature| {
        let wide = nature.size_m * nature.wide.max(0.7);
        (wide * 0.5).clamp(0.04, 0.5)
    })
}

/// The stand under all that would else stand on the table.
pub(super) fn under(setting: &Setting, actors: &[Actor]) -> Option<Plinth> {
    if height_m(setting) == 0.0 {
        return None;
    }
    let shown: Vec<&Actor> = actors.iter().filter(|actor| nature(actor.kind).home == Home::Table).collect();
    let foot = shown.iter().map(|actor| actor.at.y).fold(f32::MAX, f32::min);
    let sum = shown.iter().fold(Vec3::ZERO, |sum, actor| sum + actor.at);
    let middle = sum * (1.0 / shown.len().max(1) as f32);
    let at = v3(middle.x, foot, middle.z);
    let reach = |actor: &&Actor| (v3(actor.at.x, foot, actor.at.z) - at).length() + half_width(actor);
    let radius_m = shown.iter().map(reach).fold(0.0, f32::max) * 1.22;
    let (stone, colour) = match setting.shot.backdrop {
        _ if setting.has(Feature::Rocks) => (Stone::Rock, hex(0x857c70)),
        Some(Colour::Black) if setting.has(Feature::Marble) => (Stone::Marble, hex(0x1b1b1f)),
        _ if setting.has(Feature::Marble) => (Stone::Marble, hex(0xefece7)),
        Some(Colour::Black) => (Stone::Plain, hex(0x1d1d20)),
        _ => (Stone::Plain, hex(0xe9e4dc)),
    };
    (!shown.is_empty()).then_some(Plinth { at, radius_m, stone, colour })
}

fn half_width(actor: &Actor) -> f32 {
    actor.size_m * nature(actor.kind).wide.max(0.7) * 0.5
}
