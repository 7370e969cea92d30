//! A filling station: the roof over its pumps, the shop behind them, a board of prices.
//!
//! Decides where they stand; nothing here draws.

use super::crossing::PAINTS;
use super::extras::extra;
use super::masonry::{lit, snow, tower};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::actors::nature::nature;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::{Action, SubjectKind as K};

/// Nearer than this the edge of the roof would be above the picture.
const NEAREST_M: f32 = 12.0;
/// How far behind whoever is met there the roof begins.
const BEHIND_M: f32 = 2.6;
/// Of the roof: width, height of its upper edge, depth.
const ROOF_M: (f32, f32, f32) = (19.0, 5.5, 8.0);

/// Where the front edge of the roof is.
fn front_m(rig: &Rig) -> f32 {
    rig.eye.z + (rig.distance() + BEHIND_M).clamp(NEAREST_M, 26.0)
}

/// The station, and the houses of the town's edge far behind it.
pub(crate) fn build(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let (wide, high, deep) = ROOF_M;
    let liveries = [0xc22a22, 0x1f5fae, 0x1f7a4a, 0xd9a21f];
    let at = v3(0.8, 0.0, front_m(rig) + deep * 0.5);
    let bare = Prop::plain(PropKind::Forecourt, at, v3(wide, high, deep), hex(liveries[dice.below(liveries.len())]));
    all.push(Prop { lit: lit(setting), snow: snow(setting), seed: dice.bits() as u32, ..bare });
    for column in -5..=5 {
        let at = v3(column as f32 * 17.0 + dice.range(-2.0, 2.0), 0.0, front_m(rig) + dice.range(58.0, 76.0));
        all.push(tower(setting, at, v3(14.0, dice.range(6.0, 13.0), 11.0), dice));
    }
}

/// A car at the pumps, if no word rules it out.
pub(crate) fn customers(setting: &Setting, rig: &Rig, dice: &mut Dice) -> Vec<Actor> {
    let named = setting.shot.subjects.iter().any(|one| one.kind.is_motor_vehicle());
    let count = if named || setting.shot.without.contains(&K::Car) { 0 } else { 2 };
    (0..count)
        .map(|index| {
            let side = if index == 0 { -1.0 } else { 1.0 };
            let at = v3(side * 5.2 + 0.8, 0.0, front_m(rig) + 1.4 + 4.2 * index as f32);
            let kind = if index == 0 { K::Car } else { K::Suv };
            let one = extra((kind, nature(kind).size_m, Action::Stand), at, v3(side * 0.01, 0.0, 0.0), dice);
            let paint = hex(PAINTS[dice.below(PAINTS.len())]);
            Actor { motion: Motion::Rest, grounded: true, colour: Some(paint), ..one }
        })
        .collect()
}
