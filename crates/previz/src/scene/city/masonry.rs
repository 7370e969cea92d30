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

/// A tower with the colours of its city: stone and brick by day, of which the
/// night leaves little.
pub(crate) fn tower(setting: &Setting, at: Vec3, size: Vec3, dice: &mut Dice) -> Prop {
    let by_day = [0x9c8b76, 0x93553f, 0x86929e, 0xae9f88, 0x76838b, 0xa67a5a, 0xb6b0a6, 0x6f7a84];
    let by_night = [0x4a4c55, 0x5d5853, 0x3d4450, 0x6b625c, 0x55505c, 0x7a746c];
    let shade = if setting.dark() { by_night[dice.below(6)] } else { by_day[dice.below(8)] };
    Prop { lit: lit(setting), seed: dice.bits() as u32, ..Prop::plain(PropKind::Tower, at, size, hex(shade)) }
}
