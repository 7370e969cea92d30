//! What all built things share: when their windows are lit and how much snow
//! lies on them; and the colours of a city's towers.
//!
//! Places nothing.

use crate::maths::hex;
use crate::noise::Dice;
use crate::scene::parts::{Prop, PropKind, Vec3};
use crate::scene::setting::Setting;

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

/// How much snow lies on roofs, 0 to 1.
pub(crate) fn snow(setting: &Setting) -> f32 {
    if setting.snowy() { 0.95 } else { 0.0 }
}

/// A tower with the colours of its city: stone and brick by day, of which the
/// night leaves little.
pub(crate) fn tower(setting: &Setting, at: Vec3, size: Vec3, dice: &mut Dice) -> Prop {
    let by_day = [0x9c8b76, 0x93553f, 0x86929e, 0xae9f88, 0x76838b, 0xa67a5a, 0xb6b0a6, 0x6f7a84];
    let by_night = [0x4a4c55, 0x5d5853, 0x3d4450, 0x6b625c, 0x55505c, 0x7a746c];
    let shade = if setting.dark() { by_night[dice.below(6)] } else { by_day[dice.below(8)] };
    Prop { lit: lit(setting), seed: dice.bits() as u32, ..Prop::plain(PropKind::Tower, at, size, hex(shade)) }
}
