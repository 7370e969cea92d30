//! A street market: stalls on both sides of an aisle.
//!
//! Decides where they stand; nothing here draws.

use super::land::Setting;
use super::masonry::lit;
use super::parts::{Prop, PropKind};
use crate::maths::{hex, v3};
use crate::noise::Dice;

/// Half of the aisle between the stalls.
pub(super) const AISLE_HALF_M: f32 = 2.1;

/// Two rows of stalls along the street.
pub(super) fn stalls(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    let awnings = [0xb8322c, 0x2c6a4e, 0x2f568c, 0xc98a2c, 0x8a3f6a, 0xd8d0c0];
    for side in [-1.0, 1.0] {
        let mut z = 4.5 + dice.range(0.0, 1.5);
        while z < 104.0 {
            let wide = dice.range(2.7, 3.6);
            let at = v3(side * (AISLE_HALF_M + 1.1 + dice.range(0.0, 0.25)), 0.0, z + wide * 0.5);
            let colour = hex(awnings[dice.below(awnings.len())]);
            let stall = Prop::plain(PropKind::Stall, at, v3(wide, dice.range(2.35, 2.75), 1.8), colour);
            // Each has its counter to the aisle.
            all.push(Prop { yaw_turns: side * -0.25, lit: lit(setting), seed: dice.bits() as u32, ..stall });
            z += wide + dice.range(0.15, 0.9);
        }
    }
}
