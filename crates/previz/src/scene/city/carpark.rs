//! An open place to park cars: rows of them between lines of paint, lamps, and the long
//! low house that they have come to.
//!
//! Decides what stands where; nothing here draws.

use super::crossing::PAINTS;
use super::extras::extra;
use super::masonry::{lit, snow};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::actors::nature::nature;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::{Action, SubjectKind as K};

/// A place for one car: its width and its length.
const BAY_M: (f32, f32) = (2.8, 5.2);
/// How far behind whoever is there the first row begins, and from a row to the next but
/// one, with the way between.
const FIRST_M: f32 = 3.4;
const ROWS_M: f32 = 17.0;
/// So many places to each side of the middle, and so many double rows.
const SIDE: i32 = 6;
const ROWS: i32 = 2;

fn first_m(rig: &Rig) -> f32 {
    rig.eye.z + rig.distance().min(12.0) + FIRST_M
}

/// Lines, lamps and the store.
pub(crate) fn build(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let wide = BAY_M.0 * (SIDE * 2 + 1) as f32;
    for row in 0..ROWS {
        let z = first_m(rig) + ROWS_M * row as f32 + BAY_M.1;
        let bays = Prop::plain(PropKind::ParkingBays, v3(0.0, 0.0, z), v3(wide, BAY_M.0, BAY_M.1 * 2.0), hex(0xdad8d0));
        all.push(Prop { snow: snow(setting), ..bays });
        for x in [-14.0, 14.0] {
            let lamp = Prop::plain(PropKind::StreetLamp, v3(x, 0.0, z), v3(0.2, 7.0, 0.2), hex(0xffe2b8));
            all.push(Prop { lit: lit(setting), ..lamp });
        }
    }
    let far = first_m(rig) + ROWS_M * ROWS as f32 + 16.0;
    let store = Prop::plain(PropKind::Shophouse, v3(0.0, 0.0, far), v3(16.0, 8.0, 74.0), hex(0xb8b2a6));
    // Its windows are to the cars.
    all.push(Prop { yaw_turns: 0.25, lit: lit(setting), snow: snow(setting), seed: dice.bits() as u32, ..store });
}

/// Cars in most places, both rows nose to nose.
pub(crate) fn parked(setting: &Setting, rig: &Rig, dice: &mut Dice) -> Vec<Actor> {
    let mut all = Vec::new();
    if setting.shot.without.contains(&K::Car) {
        return all;
    }
    for row in 0..ROWS * 2 {
        let near = row % 2 == 0;
        let z = first_m(rig) + ROWS_M * (row / 2) as f32 + BAY_M.1 * if near { 0.5 } else { 1.5 };
        // What is hidden behind others is not drawn twice as dense.
        for column in -SIDE..=SIDE {
            if !dice.chance(if row == 0 { 0.62 } else { 0.5 }) {
                continue;
            }
            let kind = [K::Car, K::Car, K::Suv, K::CompactCar][dice.below(4)];
            let at = v3(column as f32 * BAY_M.0, 0.0, z + dice.range(-0.2, 0.2));
            let faces = v3(0.0, 0.0, if near { -0.01 } else { 0.01 });
            let one = extra((kind, nature(kind).size_m, Action::Stand), at, faces, dice);
            let paint = hex(PAINTS[dice.below(PAINTS.len())]);
            all.push(Actor { motion: Motion::Rest, grounded: true, colour: Some(paint), ..one });
        }
    }
    all
}
