//! Strings of small flags between poles, as they hang over passes and around
//! temples.
//!
//! Decides where; nothing here draws.

use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind};

/// Strings behind whoever is looked at, each further one higher.
pub(crate) fn strings(rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let first = rig.eye.z + rig.distance().clamp(5.0, 26.0) + 2.5;
    for row in 0..5 {
        let row = row as f32;
        let (x, z) = (rig.eye.x + dice.range(-2.5, 2.5), first + 4.5 * row);
        let (half, high) = (9.0 + 1.6 * row, 3.4 + 0.8 * row);
        let string = Prop::plain(PropKind::Flags, v3(x, high, z), v3(half * 2.0, 1.1, 0.46), hex(0x2f5fb0));
        all.push(Prop { yaw_turns: dice.range(-0.03, 0.03), seed: dice.bits() as u32, ..string });
        for side in [-1.0, 1.0] {
            let pole = v3(x + side * half, -0.3, z);
            all.push(Prop::plain(PropKind::Pedestal, pole, v3(0.16, high + 0.5, 0.16), hex(0x6a5a4a)));
        }
    }
}
