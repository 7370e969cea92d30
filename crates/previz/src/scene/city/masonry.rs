//! What all built things share: when their windows are lit and how much snow
//! lies on them; the colours of a city's towers, and a wall to stand before.
//!
//! Places nothing else.

use crate::maths::{atan2_turns, hex, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Feature, Mood, Place};

/// Windows are lit by night and against the dark of a storm.
pub(crate) fn lit(setting: &Setting) -> f32 {
    if setting.night() {
        1.0
    } else if setting.dark() {
        0.8
    } else if setting.wet() {
        0.4
    } else {
        0.0
    }
}

/// What the mood does to lit windows elsewhere: a cosy evening has them on.
pub(crate) fn warm(setting: &Setting, mood: Option<Mood>, all: &mut [Prop]) {
    if mood == Some(Mood::Cosy) && (setting.place == Place::Room || setting.dark() || setting.wet()) {
        for prop in all {
            prop.lit = prop.lit.max(0.7);
        }
    }
}

/// How much snow lies on roofs, 0 to 1.
pub(crate) fn snow(setting: &Setting) -> f32 {
    if setting.snowy() { 0.95 } else { 0.0 }
}

/// How far behind who is looked at a wall of bricks stands, and how far from the
/// eye at most.
const BEHIND_M: f32 = 1.5;
const WALL_M: f32 = 12.0;

/// Whether a wall of bricks closes the view: where there is no land that it would hide.
pub(crate) fn walled(setting: &Setting) -> bool {
    setting.has(Feature::BrickWall)
        && matches!(setting.place, Place::City | Place::Street | Place::Garden | Place::Open)
}

/// A wall of bricks across the view, close behind who is looked at.
pub(crate) fn bricks(rig: &Rig) -> Prop {
    let away = v3(rig.target.x - rig.eye.x, 0.0, rig.target.z - rig.eye.z);
    let flat = away.unit();
    let at = rig.eye + flat * (away.length() + BEHIND_M).min(WALL_M);
    let wall = Prop::plain(PropKind::BrickWall, v3(at.x, -0.4, at.z), v3(38.0, 7.4, 0.5), hex(0x84402f));
    Prop { yaw_turns: atan2_turns(flat.z, flat.x) - 0.25, ..wall }
}

/// How high the eaves of a city are that was built before there were towers, and the
/// colours of its stone and plaster.
const EAVES_M: (f32, f32) = (15.5, 18.5);
const STONES: [u32; 8] = [0xdccfb2, 0xcfc4ae, 0xd8c290, 0xe2d8c2, 0xc9b79c, 0xd6b79c, 0xc4bcae, 0xd9d2c4];

/// A house of a city in its colours: stone and brick by day, of which the night leaves
/// little; a tower, unless the city is older than towers are.
pub(crate) fn tower(setting: &Setting, at: Vec3, size: Vec3, dice: &mut Dice) -> Prop {
    if setting.has(Feature::Mansards) {
        let size = v3(size.x, size.y.min(dice.range(EAVES_M.0, EAVES_M.1)), size.z);
        let stone = hex(STONES[dice.below(STONES.len())]) * if setting.dark() { 0.7 } else { 1.0 };
        let house = Prop::plain(PropKind::MansardHouse, at, size, stone);
        return Prop { lit: lit(setting), snow: snow(setting), seed: dice.bits() as u32, ..house };
    }
    let by_day = [0x9c8b76, 0x93553f, 0x86929e, 0xae9f88, 0x76838b, 0xa67a5a, 0xb6b0a6, 0x6f7a84];
    let by_night = [0x4a4c55, 0x5d5853, 0x3d4450, 0x6b625c, 0x55505c, 0x7a746c];
    let shade = if setting.dark() { by_night[dice.below(6)] } else { by_day[dice.below(8)] };
    Prop { lit: lit(setting), seed: dice.bits() as u32, ..Prop::plain(PropKind::Tower, at, size, hex(shade)) }
}

/// The same with shops to its street.
pub(crate) fn shophouse(setting: &Setting, at: Vec3, size: Vec3, dice: &mut Dice) -> Prop {
    let house = tower(setting, at, size, dice);
    // What is older has its own below.
    Prop { kind: if house.kind == PropKind::Tower { PropKind::Shophouse } else { house.kind }, ..house }
}

/// Towers across the end of the street, so that it does not run into nothing; in a city
/// without any its houses, and the church over them.
pub(crate) fn skyline(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice, z: f32) {
    let old = setting.has(Feature::Mansards);
    for i in 0..13 {
        let x = (i as f32 - 6.0) * 34.0 + dice.range(-9.0, 9.0);
        let high = dice.range(60.0, 230.0) * if z < 400.0 { 0.34 } else { 1.0 };
        let (at, size) = (v3(x, 0.0, z + dice.range(0.0, 120.0)), v3(dice.range(22.0, 34.0), high, 24.0));
        if old {
            all.push(tower(setting, at, v3(36.0, high, size.z), dice));
            continue;
        }
        let tower = Prop::plain(PropKind::Tower, at, size, hex(0x4f525c));
        all.push(Prop { lit: lit(setting), seed: dice.bits() as u32, ..tower });
    }
    if old {
        let church = Prop::plain(PropKind::Chapel, v3(5.0, 0.0, z - 6.0), v3(34.0, 74.0, 40.0), hex(0xb9ae98));
        all.push(Prop { yaw_turns: 0.25, snow: snow(setting), seed: dice.bits() as u32, ..church });
    }
}
