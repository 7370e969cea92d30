//! A fair: two rows of booths that lead to its great wheel, strings of lamps
//! over the way between them.
//!
//! Decides where they stand; nothing here draws.

use super::market::Rows;
use super::masonry::lit;
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;

/// Half of the way between the booths.
const WAY_HALF_M: f32 = 6.5;

/// How far ahead the wheel stands when no words put it elsewhere.
pub(crate) const WHEEL_M: f32 = 150.0;

/// Booths and lamps.
pub(crate) fn booths(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    let rows = Rows {
        awnings: [0xb8322c, 0xd8b23c, 0x2f6a9c, 0xd8d0c0, 0x2c7a5e, 0x9a4a8a],
        from_m: (13.0, 15.0),
        to_m: 70.0,
        wide_m: (4.2, 5.6),
        aside_m: (WAY_HALF_M + 1.4, 0.6),
        high_m: (3.0, 3.5),
        deep_m: 2.6,
        gap_m: (0.6, 2.2),
        kind: PropKind::Stall,
    };
    rows.set_up(setting, all, dice);
    for i in 0..4 {
        let at = v3(0.0, 6.2, 18.0 + 12.0 * i as f32);
        let line = Prop::plain(PropKind::Festoon, at, v3(WAY_HALF_M * 2.4, 1.1, 0.03), hex(0xffc27a));
        all.push(Prop { lit: lit(setting), ..line });
    }
}
