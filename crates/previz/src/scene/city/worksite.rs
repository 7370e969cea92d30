//! A building site: frames of houses that are being built, cranes over them,
//! heaps and stacks of what they are built of.
//!
//! Decides kinds, places and sizes; draws nothing.

use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind};

/// Everything on a site, on both sides of who works there.
pub(crate) fn site(rig: &Rig, glow: f32, all: &mut Vec<Prop>, dice: &mut Dice) {
    let ahead = rig.eye.z;
    let concrete = hex(0xa39c90);
    for (x, z, width, storeys) in [(-22.0, 40.0, 20.0, 5.0), (25.0, 52.0, 22.0, 8.0), (1.0, 118.0, 28.0, 9.0)] {
        let at = v3(x + dice.range(-1.5, 1.5), 0.0, ahead + z);
        let frame = Prop::plain(PropKind::Skeleton, at, v3(width, storeys * 3.4, 12.0), concrete);
        all.push(Prop { lit: glow, seed: dice.bits() as u32, ..frame });
    }
    for (x, z, high, turn) in [(-7.0, 62.0, 36.0, 0.02), (34.0, 105.0, 56.0, 0.47)] {
        let at = v3(x, 0.0, ahead + z);
        let crane = Prop::plain(PropKind::Crane, at, v3(34.0, high, 1.8), hex(0xd9a520));
        all.push(Prop { lit: glow, yaw_turns: turn + dice.range(-0.02, 0.02), ..crane });
    }
    for (x, z, wide, high, shade) in [
        (-6.5, 19.0, 3.4, 0.8, 0x9a8a70),
        (7.5, 22.0, 2.8, 1.1, 0xb5583c),
        (-2.5, 29.0, 4.6, 0.5, 0x7a5f3c),
        (10.5, 31.0, 3.0, 1.6, 0x8a8d90),
    ] {
        let at = v3(x + dice.range(-0.5, 0.5), -0.1, ahead + z);
        let stack = Prop::plain(PropKind::Pedestal, at, v3(wide, high + 0.1, 1.8), hex(shade));
        all.push(Prop { yaw_turns: dice.range(-0.05, 0.05), ..stack });
    }
}
