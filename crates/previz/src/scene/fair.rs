//! A fair: two rows of booths that lead to its great wheel, strings of lamps
//! over the way between them.
//!
//! Decides where they stand; nothing here draws.

use super::masonry::lit;
use super::parts::{Prop, PropKind};
use super::setting::Setting;
use crate::maths::{hex, v3};
use crate::noise::Dice;

/// Half of the way between the booths.
const WAY_HALF_M: f32 = 6.5;

/// How far ahead the wheel stands when no words put it elsewhere.
pub(super) const WHEEL_M: f32 = 150.0;

/// Booths and lamps.
pub(super) fn booths(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    let awnings = [0xb8322c, 0xd8b23c, 0x2f6a9c, 0xd8d0c0, 0x2c7a5e, 0x9a4a8a];
    for side in [-1.0, 1.0] {
        let mut z = 13.0 + dice.range(0.0, 2.0);
        while z < 70.0 {
            let wide = dice.range(4.2, 5.6);
            let at = v3(side * (WAY_HALF_M + 1.4 + dice.range(0.0, 0.6)), 0.0, z + wide * 0.5);
            let colour = hex(awnings[dice.below(awnings.len())]);
            let booth = Prop::plain(PropKind::Stall, at, v3(wide, dice.range(3.0, 3.5), 2.6), colour);
            all.push(Prop { yaw_turns: side * -0.25, lit: lit(setting), seed: dice.bits() as u32, ..booth });
            z += wide + dice.range(0.6, 2.2);
        }
    }
    for i in 0..4 {
        let at = v3(0.0, 6.2, 18.0 + 12.0 * i as f32);
        let line = Prop::plain(PropKind::Festoon, at, v3(WAY_HALF_M * 2.4, 1.1, 0.03), hex(0xffc27a));
        all.push(Prop { lit: lit(setting), ..line });
    }
}
