//! A palace: halls of red walls under golden roofs behind one another, along
//! an axis of courts.
//!
//! Decides places and sizes; nothing here draws.

use super::masonry::{lit, snow};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;

/// Halls along the axis: how far ahead, and their width, height and depth.
const HALLS: [(f32, [f32; 3]); 4] =
    [(44.0, [30.0, 15.0, 12.0]), (98.0, [44.0, 23.0, 18.0]), (158.0, [34.0, 18.0, 14.0]), (214.0, [46.0, 26.0, 18.0])];

/// From how high up its roofs are seen to go on, and how far ahead their further rows stand.
const ROOFS_M: f32 = 12.0;
const ROWS_M: [f32; 6] = [275.0, 340.0, 410.0, 490.0, 590.0, 710.0];

/// The roofs of a palace are glazed in this one of a temple's glazes.
const GOLD: u32 = 1;

/// Its halls over a sea of clouds: how far aside and ahead, and their size.
const ALOFT: [(f32, f32, [f32; 3]); 9] = [
    (0.0, 150.0, [58.0, 34.0, 24.0]),
    (-64.0, 120.0, [30.0, 19.0, 14.0]),
    (64.0, 126.0, [30.0, 19.0, 14.0]),
    (-120.0, 190.0, [36.0, 25.0, 16.0]),
    (118.0, 200.0, [36.0, 25.0, 16.0]),
    (-46.0, 250.0, [40.0, 30.0, 18.0]),
    (50.0, 262.0, [40.0, 30.0, 18.0]),
    (0.0, 340.0, [62.0, 46.0, 26.0]),
    (-190.0, 330.0, [40.0, 30.0, 18.0]),
];
/// Height of the terraces that they stand on, which the clouds hide.
const CLOUDS_M: f32 = 44.0;

/// The halls of a palace in the sky, their feet in the clouds.
pub(crate) fn in_clouds(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    for (x, z, [wide, high, deep]) in ALOFT {
        let at = v3(rig.eye.x + x, CLOUDS_M, rig.eye.z + z);
        let bare = Prop::plain(PropKind::Temple, at, v3(wide, high, deep), hex(0x9a3226));
        let seed = (dice.bits() as u32) << 2 | GOLD;
        all.push(Prop { lit: lit(setting), snow: 0.0, seed, ..bare });
        let terrace = v3(wide * 1.5, 26.0, deep * 1.9);
        all.push(Prop::plain(PropKind::Pedestal, at - v3(0.0, 26.0, 0.0), terrace, hex(0xd8d4cc)));
    }
}

/// All halls of a palace.
pub(crate) fn halls(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let mut hall = |x: f32, z: f32, [wide, high, deep]: [f32; 3], yaw_turns: f32| {
        let at = v3(rig.eye.x + x, 0.0, rig.eye.z.max(0.0) + z);
        let bare = Prop::plain(PropKind::Temple, at, v3(wide, high, deep), hex(0x9a3226));
        let seed = (dice.bits() as u32) << 2 | GOLD;
        all.push(Prop { lit: lit(setting), snow: snow(setting), yaw_turns, seed, ..bare });
    };
    for (z, size) in HALLS {
        hall(0.0, z, size, 0.0);
        for side in [-1.0, 1.0] {
            // Lower ones to both sides close the courts.
            hall(side * 50.0, z + 24.0, [30.0, 11.0, 9.0], 0.25);
            hall(side * 84.0, z, [22.0, 13.0, 11.0], 0.0);
        }
    }
    for (row, z) in ROWS_M.into_iter().enumerate().filter(|_| rig.eye.y > ROOFS_M) {
        for column in -4..=4 {
            let high = if column == 0 { 26.0 } else { 13.0 + 2.0 * ((row as i32 + column).rem_euclid(2)) as f32 };
            hall(column as f32 * 56.0, z, [high * 1.9, high, high * 0.7], 0.0);
        }
    }
}
