//! A square of a great city between screens as high as houses, where its avenues meet
//! before a narrow tower.
//!
//! Decides what hangs where; nothing here draws.

use super::crossing::PAINTS;
use super::extras::{extra, shelter};
use super::masonry::tower;
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::actors::nature::nature;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, SubjectKind as K};

/// Half of the way between the fronts.
const HALF_M: f32 = 15.0;
/// How far ahead the narrow tower stands, its width and its height.
const TOWER_M: (f32, f32, f32) = (74.0, 17.0, 78.0);
/// How far the houses to both sides reach, and each of them along.
const ALONG_M: (f32, f32) = (-14.0, 150.0);
/// Of the screens on it, one over the other: from where to where.
const STACK_M: [(f32, f32); 4] = [(7.0, 16.0), (17.0, 30.0), (31.0, 40.0), (41.0, 58.0)];

/// Houses, screens and signs.
pub(crate) fn build(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let here = rig.eye.z;
    for side in [-1.0, 1.0] {
        let mut z = here + ALONG_M.0;
        while z < here + ALONG_M.1 {
            let (deep, high) = (dice.range(15.0, 21.0), dice.range(34.0, 70.0));
            let at = v3(side * (HALF_M + 12.0), 0.0, z + deep * 0.5);
            let house = tower(setting, at, v3(24.0, high, deep), dice);
            all.push(Prop { kind: PropKind::Shophouse, lit: 1.0, ..house });
            hang(side, (z, deep), all, dice);
            z += deep;
        }
    }
    let (far, wide, high) = TOWER_M;
    let at = v3(0.0, 0.0, here + far + wide * 0.5);
    all.push(Prop { lit: 1.0, ..tower(setting, at, v3(wide, high, wide), dice) });
    for (low, top) in STACK_M {
        let at = v3(0.0, low, here + far - 0.5);
        all.push(screen(at, (wide * 0.94, top - low), 0.0, dice));
    }
    for side in [-1.0, 1.0] {
        let at = v3(side * 46.0, 0.0, here + far + 110.0);
        all.push(Prop { lit: 1.0, ..tower(setting, at, v3(40.0, 110.0, 30.0), dice) });
    }
}

/// Screens on the front of a house, turned to those who come along, and a sign between
/// them.
fn hang(side: f32, (z, deep): (f32, f32), all: &mut Vec<Prop>, dice: &mut Dice) {
    let turned = side * -0.1;
    for (low, high) in [(5.2, dice.range(6.0, 8.0)), (14.6, dice.range(8.0, 12.0))] {
        let wide = (deep * 0.72).min(high * 1.7);
        let at = v3(side * (HALF_M - wide * 0.28), low, z + deep * 0.5 + dice.range(-1.0, 1.0));
        all.push(screen(at, (wide, high), turned, dice));
    }
    let sign = Prop::plain(PropKind::NeonSign, v3(side * (HALF_M - 1.4), 5.4, z + 0.4), v3(1.9, 8.0, 0.3), Vec3::ZERO);
    all.push(Prop { lit: 1.0, seed: dice.bits() as u32, ..sign });
}

fn screen(at: Vec3, (wide, high): (f32, f32), yaw_turns: f32, dice: &mut Dice) -> Prop {
    let bare = Prop::plain(PropKind::Screen, at, v3(wide, high, 0.6), hex(0x1a1b1e));
    Prop { yaw_turns, lit: 1.0, seed: dice.bits() as u32, ..bare }
}

/// People who stroll and stand about, and taxis at the kerb.
pub(crate) fn passers(setting: &Setting, rig: &Rig, dice: &mut Dice) -> Vec<Actor> {
    let mut all: Vec<Actor> = Vec::new();
    for index in 0..26 {
        let side = if index % 2 == 0 { -1.0 } else { 1.0 };
        let ahead = 11.0 + 1.7 * index as f32 + dice.range(-0.8, 0.8);
        let at = v3(side * dice.range(1.6, 8.0), 0.0, rig.target.z.max(rig.eye.z) - 4.0 + ahead);
        let kind = if dice.chance(0.5) { K::Man } else { K::Woman };
        let way = v3(dice.range(-0.4, 0.4), 0.0, dice.side() * dice.range(0.9, 1.4));
        let mut one = extra((kind, nature(kind).size_m * dice.range(0.94, 1.05), Action::Walk), at, way, dice);
        if setting.wet() {
            shelter(&mut one, dice);
        }
        all.push(Actor { grounded: true, ..one });
    }
    if !setting.shot.without.contains(&K::Car) {
        all.extend((0..7).map(|index| taxi(index, rig, dice)));
    }
    all
}

/// One that waits, or goes along between the people and the houses.
fn taxi(index: i32, rig: &Rig, dice: &mut Dice) -> Actor {
    let side = if index % 2 == 0 { -1.0 } else { 1.0 };
    let at = v3(side * 10.8, 0.0, rig.eye.z + 16.0 + 8.5 * index as f32 + dice.range(-1.0, 1.0));
    let kind = if dice.chance(0.7) { K::Taxi } else { K::Car };
    let paint = (kind == K::Car).then(|| hex(PAINTS[dice.below(PAINTS.len())]));
    let one = extra((kind, nature(kind).size_m, Action::Drive), at, v3(0.0, 0.0, side * 3.0), dice);
    let moves = if index < 2 { Motion::Rest } else { one.motion.clone() };
    Actor { grounded: true, colour: paint, motion: moves, ..one }
}
