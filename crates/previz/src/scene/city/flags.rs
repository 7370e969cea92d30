//! Strings of small flags between poles, as they hang over passes and around
//! temples; and the banners of armies.
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

/// As far as one looks at whoever is there, and how far behind them banners are set up.
const MET_M: f32 = 18.0;
const BEHIND_M: f32 = 9.0;
const BANNERS: [u32; 3] = [0xa8281f, 0x8a2018, 0x24304a];

/// Banners in two rows, with a way between them.
pub(crate) fn banners(rig: &Rig, all: &mut Vec<Prop>) {
    let z = rig.eye.z + rig.distance().min(MET_M) + BEHIND_M;
    for side in [-1.0, 1.0] {
        for step in 0..6 {
            let at = v3(rig.eye.x + side * (3.6 + 2.2 * step as f32), 0.0, z + 1.8 * (step % 2) as f32);
            let cloth = hex(BANNERS[(step + usize::from(side > 0.0)) % BANNERS.len()]);
            all.push(Prop::plain(PropKind::Banner, at, v3(1.15, 5.6, 2.9), cloth));
        }
    }
}
