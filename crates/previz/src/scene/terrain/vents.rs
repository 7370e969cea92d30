//! Vents in the ground that steam rises from.
//!
//! Decides places and sizes; nothing here draws.

use crate::maths::v3;
use crate::noise::Dice;
use crate::scene::parts::{Prop, PropKind};

/// Steam from the ground, near and far.
pub(crate) fn steam(all: &mut Vec<Prop>, dice: &mut Dice) {
    for i in 0..9 {
        let z = 17.0 + 13.0 * i as f32;
        let at = v3(dice.range(-0.42, 0.42) * z, -0.1, z + dice.range(-4.0, 4.0));
        let size = v3(dice.range(1.0, 1.9), dice.range(7.0, 13.0), 1.0);
        let steam = Prop::plain(PropKind::Steam, at, size, v3(0.92, 0.93, 0.95));
        all.push(Prop { seed: dice.bits() as u32, ..steam });
    }
}
