//! The yard before a smithy in a village: the open forge close behind whoever works
//! there, houses to both sides, and the village's wall where it has one.
//!
//! Decides what stands where; nothing here draws.

use super::hamlet::walls;
use super::masonry::{lit, snow};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::Feature;

/// As far as a smith is ever looked at, and how far behind them the wall of the forge is.
const FAR_M: f32 = 11.0;
const BEHIND_M: f32 = 3.4;
/// How far beyond the forge the wall of the village runs.
const WALLED_M: f32 = 34.0;

/// Where the front of the forge is.
fn front_m(rig: &Rig) -> f32 {
    rig.eye.z + rig.distance().min(FAR_M) + BEHIND_M
}

/// The forge across the view.
pub(crate) fn forge(rig: &Rig) -> Prop {
    let size = v3(8.4, 3.7, 4.6);
    Prop::plain(PropKind::Smithy, v3(rig.eye.x - 0.4, 0.0, front_m(rig) + size.z * 0.5), size, hex(0x625a50))
}

/// What else stands in its yard and around it.
pub(crate) fn fit_out(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let front = front_m(rig);
    let paints = walls(dice);
    let mut put = |kind, (x, z): (f32, f32), size: Vec3, colour: u32, yaw_turns: f32| {
        let prop = Prop::plain(kind, v3(rig.eye.x + x, 0.0, front + z), size, hex(colour));
        all.push(Prop { yaw_turns, lit: lit(setting), snow: snow(setting), seed: dice.bits() as u32, ..prop });
    };
    for side in [-1.0, 1.0] {
        put(PropKind::House, (side * 10.6, 4.0), v3(7.6, 7.0, 6.8), paints[0], side * 0.02);
        put(PropKind::House, (side * 14.0, -6.5), v3(8.6, 7.4, 7.0), paints[1], -side * 0.23);
        put(PropKind::House, (side * 7.0, 16.0), v3(8.0, 7.8, 7.0), paints[2], 0.0);
        put(PropKind::House, (side * 19.0, 13.0), v3(8.0, 7.4, 7.0), paints[0], 0.01);
    }
    if setting.has(Feature::TownWall) {
        put(PropKind::TownGate, (0.0, WALLED_M), v3(170.0, 11.0, 4.0), 0x8d867a, 0.0);
    }
    // A butt for water and a heap of logs.
    put(PropKind::Pedestal, (3.0, -0.9), v3(0.8, 0.9, 0.8), 0x55402c, 0.1);
    for (x, y) in [(-4.4, 0.0), (-4.1, 0.3)] {
        let logs =
            Prop::plain(PropKind::BrickWall, v3(rig.eye.x + x, y, front - 1.6), v3(1.4, 0.3, 0.7), hex(0x6f5338));
        all.push(Prop { yaw_turns: 0.02, ..logs });
    }
}
