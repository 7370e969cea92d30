//! A street under an elevated road: its deck and its rows of pillars.
//!
//! The street itself is the land's, the houses beside it the city's.

use crate::maths::{hex, v3};
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::{Angle, Feature, Place};

/// Height of the deck's underside, its width, and how far it runs.
const HIGH_M: f32 = 7.4;
const WIDE_M: f32 = 18.6;
const LONG_M: f32 = 300.0;
const BEHIND_M: f32 = 40.0;

/// Whether a street lies under a road.
pub(crate) fn covers(setting: &Setting) -> bool {
    // From above it would hide whoever is below.
    let from_above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    let street = matches!(setting.place, Place::Street | Place::City) && !setting.riverside();
    setting.has(Feature::Overpass) && street && !from_above
}

/// The elevated road. Nothing hangs across the street under it.
pub(crate) fn build(z: f32, all: &mut Vec<Prop>) {
    all.retain(|prop| !matches!(prop.kind, PropKind::Festoon | PropKind::StreetLamp));
    all.push(Prop::plain(PropKind::Overpass, v3(0.0, 0.0, z - BEHIND_M), v3(WIDE_M, HIGH_M, LONG_M), hex(0x8e8c88)));
}
