//! Islands that float in the air over clouds.
//!
//! Decides where they float; nothing here draws.

use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind};

/// How far aside, over the eye and ahead each floats, and its width.
const AFLOAT: [(f32, f32, f32, f32); 6] = [
    (10.0, -7.0, 54.0, 34.0),
    (-38.0, 6.0, 86.0, 26.0),
    (52.0, 15.0, 120.0, 32.0),
    (-78.0, 24.0, 190.0, 44.0),
    (20.0, 30.0, 250.0, 38.0),
    (120.0, 6.0, 280.0, 60.0),
];

/// The islands, the largest of them before the camera.
pub(crate) fn afloat(rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let hand = dice.side();
    for (aside, over, ahead, wide) in AFLOAT {
        let at = v3(rig.eye.x + hand * aside, rig.eye.y + over, rig.eye.z + ahead);
        let isle = Prop::plain(PropKind::Isle, at, v3(wide, wide * 0.62, wide), hex(0x7d7468));
        all.push(Prop { seed: dice.bits() as u32, ..isle });
    }
}
