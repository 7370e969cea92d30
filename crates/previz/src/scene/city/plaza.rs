//! A square with a fountain: cobbled, between gabled houses and the tables of cafes, or
//! paved, between the houses of a city.
//!
//! Decides what stands where; nothing here draws.

use super::extras::{extra, shelter};
use super::masonry::{lit, shophouse, snow, tower};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::actors::nature::nature;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, SubjectKind as K};

/// Half of an old square across, how far ahead of who is there its far side is, and the
/// same of a modern one.
const OLD_M: (f32, f32) = (21.0, 36.0);
const MODERN_M: (f32, f32) = (44.0, 78.0);
/// Where the fountain is, aside and behind whoever is there.
const FOUNTAIN_M: (f32, f32) = (5.4, 12.0);
const PAINTS: [u32; 7] = [0xc9a468, 0xb0604a, 0xd8cbb0, 0x9aa58c, 0xc08a5c, 0xd9b98a, 0xa9b4b8];
const PARASOLS: [u32; 4] = [0xb8322c, 0xd8cdb4, 0x2c5a44, 0xc98a2c];

/// How far ahead people are met.
fn met_m(rig: &Rig) -> f32 {
    rig.eye.z + rig.distance().min(14.0)
}

/// An old one.
pub(crate) fn old(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let (half, deep) = OLD_M;
    let far = met_m(rig) + deep;
    let mut house = |x: f32, z: f32, wide: f32, yaw_turns: f32| {
        let size = v3(wide, dice.range(11.5, 15.5), 9.0);
        let bare = Prop::plain(PropKind::GabledHouse, v3(x, -0.1, z), size, hex(PAINTS[dice.below(PAINTS.len())]));
        all.push(Prop { yaw_turns, lit: lit(setting) * 0.95, snow: snow(setting), seed: dice.bits() as u32, ..bare });
    };
    const WIDE_M: f32 = 6.4;
    for column in -7..=7 {
        // A street leads out beside the church.
        if !(1..=2).contains(&column) {
            house(column as f32 * WIDE_M, far + 4.5, WIDE_M, 0.0);
        }
    }
    for side in [-1.0, 1.0] {
        let mut z = rig.eye.z - 12.0;
        while z < far {
            house(side * (half + 4.5), z, WIDE_M, 0.25);
            z += WIDE_M;
        }
    }
    let church = Prop::plain(PropKind::Chapel, v3(WIDE_M * 1.6, 0.0, far + 15.0), v3(11.0, 16.0, 20.0), hex(0xcfc4ae));
    all.push(Prop { lit: lit(setting), snow: snow(setting), seed: dice.bits() as u32, ..church });
    fountain(setting, rig, all, dice);
    for side in [-1.0, 1.0] {
        for row in 0..9 {
            for column in 0..2 {
                let x = side * (half - 2.4 - 3.0 * column as f32 + dice.range(-0.3, 0.3));
                let z = rig.eye.z + 6.0 + 3.6 * row as f32 + dice.range(-0.3, 0.3);
                let size = v3(2.7, 2.5, 2.7);
                let table = Prop::plain(PropKind::CafeTable, v3(x, 0.0, z), size, hex(parasol(dice)));
                all.push(Prop { lit: lit(setting), snow: snow(setting), seed: dice.bits() as u32, ..table });
            }
        }
    }
    lamps(setting, (half - 8.4, far - 4.0), rig, all);
}

fn parasol(dice: &mut Dice) -> u32 {
    PARASOLS[dice.below(PARASOLS.len())]
}

/// One of today.
pub(crate) fn modern(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let (half, deep) = MODERN_M;
    let far = met_m(rig) + deep;
    for column in -4..=4 {
        let at = v3(column as f32 * 26.0, 0.0, far + 16.0 + dice.range(0.0, 5.0));
        all.push(tower(setting, at, v3(23.0, dice.range(24.0, 64.0), 24.0), dice));
    }
    for side in [-1.0, 1.0] {
        let mut z = rig.eye.z - 16.0;
        while z < far {
            let at = v3(side * (half + 12.0), 0.0, z + 11.0);
            all.push(shophouse(setting, at, v3(24.0, dice.range(16.0, 38.0), 21.0), dice));
            z += 24.0;
        }
        // Benches of stone, and trees in boxes of it.
        for row in 0..5 {
            let at = v3(side * 13.0, 0.0, met_m(rig) + 2.0 + 11.0 * row as f32);
            all.push(Prop::plain(PropKind::Pedestal, at, v3(0.7, 0.45, 5.5), hex(0x77736b)));
        }
    }
    fountain(setting, rig, all, dice);
    lamps(setting, (16.0, far - 8.0), rig, all);
}

fn fountain(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let (aside, behind) = FOUNTAIN_M;
    let at = v3(aside * dice.side(), 0.0, met_m(rig) + behind);
    let bare = Prop::plain(PropKind::Fountain, at, v3(7.4, 4.6, 7.4), hex(0xb4ab9c));
    all.push(Prop { lit: lit(setting), snow: snow(setting), seed: dice.bits() as u32, ..bare });
}

/// Two rows of lamps from before the eye to the far side.
fn lamps(setting: &Setting, (aside, to): (f32, f32), rig: &Rig, all: &mut Vec<Prop>) {
    for side in [-1.0, 1.0] {
        let mut z = rig.eye.z + 9.0;
        while z < to {
            let lamp = Prop::plain(PropKind::StreetLamp, v3(side * aside, 0.0, z), v3(0.2, 4.2, 0.2), hex(0xffc98a));
            all.push(Prop { lit: lit(setting), ..lamp });
            z += 12.0;
        }
    }
}

/// People who cross it this way and that, and pigeons.
pub(crate) fn passers(setting: &Setting, rig: &Rig, dice: &mut Dice) -> Vec<Actor> {
    let from = met_m(rig) + 4.0;
    let mut all: Vec<Actor> = (0..12)
        .map(|index| {
            let side = if index % 2 == 0 { -1.0 } else { 1.0 };
            let at = v3(side * dice.range(2.5, 12.0), 0.0, from + 2.2 * index as f32);
            let kind = if dice.chance(0.5) { K::Man } else { K::Woman };
            let way = v3(-side * dice.range(0.5, 1.2), 0.0, dice.range(-0.7, 0.7));
            let mut one = extra((kind, nature(kind).size_m * dice.range(0.94, 1.05), Action::Walk), at, way, dice);
            if setting.wet() {
                shelter(&mut one, dice);
            }
            Actor { grounded: true, ..one }
        })
        .collect();
    if !setting.wet() && !setting.night() {
        all.extend((0..9).map(|_| pigeon(from, dice)));
    }
    all
}

fn pigeon(from: f32, dice: &mut Dice) -> Actor {
    let at = v3(dice.range(-6.0, 6.0), 0.0, from + dice.range(-1.0, 5.0));
    let way = Vec3 { x: dice.range(-0.12, 0.12), y: 0.0, z: dice.range(-0.12, 0.12) };
    let one = extra((K::Bird, 0.3, Action::Walk), at, way, dice);
    Actor { grounded: true, colour: Some(hex(0x7d828c)), ..one }
}
