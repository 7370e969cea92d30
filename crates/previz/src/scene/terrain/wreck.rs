//! Wrecks of wooden ships on a beach or on the bed of the sea.
//!
//! Decides where they lie; nothing here draws.

use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::Place;

/// As far as one looks at whoever is there.
const MET_M: f32 = 15.0;
/// How far aside and behind them each lies, its length, and how it is turned.
const LIE: [(f32, f32, f32, f32); 4] =
    [(-5.0, 11.0, 21.0, 0.05), (17.0, 25.0, 15.0, -0.1), (-27.0, 38.0, 19.0, 0.12), (34.0, 58.0, 20.0, 0.02)];

/// One large wreck behind whoever is there, and others along the shore.
pub(crate) fn strand(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    // Under water one does not see far.
    let (met, near) = match setting.place {
        Place::Underwater => (rig.distance().min(MET_M * 0.5), 0.62),
        _ => (rig.distance().min(MET_M), 1.0),
    };
    let hand = dice.side();
    for (aside, behind, long, yaw_turns) in LIE {
        let at = v3(rig.eye.x + hand * aside * near, -0.2, rig.eye.z + met + behind * near);
        let wreck = Prop::plain(PropKind::Wreck, at, v3(long, long * 0.22, long * 0.3) * near, hex(0x7a6450));
        all.push(Prop { yaw_turns: hand * yaw_turns, seed: dice.bits() as u32, ..wreck });
    }
}
