//! A stadium around its pitch: stands on three sides, lamps at the corners.
//!
//! Decides where they stand; the pitch is painted by the renderer.

use super::land::Setting;
use super::masonry::lit;
use super::parts::{Prop, PropKind};
use crate::maths::{hex, v3};

/// The pitch: its middle, ahead, and half of its measures.
pub(crate) const MIDDLE_Z_M: f32 = 44.0;
pub(crate) const HALF_LONG_M: f32 = 52.5;
pub(crate) const HALF_WIDE_M: f32 = 34.0;

/// From the lines to the first row of seats.
const MARGIN_M: f32 = 8.0;

/// All that is built around the pitch.
pub(super) fn stands(setting: &Setting, all: &mut Vec<Prop>) {
    let (x, z) = (HALF_LONG_M + MARGIN_M, HALF_WIDE_M + MARGIN_M);
    let stand = |at, wide: f32, high: f32, yaw_turns: f32, seed| Prop {
        yaw_turns,
        lit: lit(setting),
        seed,
        ..Prop::plain(PropKind::Stand, at, v3(wide, high, 30.0), hex(0x2f568c))
    };
    // A front looks along its own -z.
    all.push(stand(v3(0.0, 0.0, MIDDLE_Z_M + z), x * 2.0 + 24.0, 19.0, 0.0, 1));
    all.push(stand(v3(-x, 0.0, MIDDLE_Z_M), z * 2.0, 15.0, 0.25, 2));
    all.push(stand(v3(x, 0.0, MIDDLE_Z_M), z * 2.0, 15.0, -0.25, 3));
    for side in [-1.0, 1.0] {
        let at = v3(side * (x + 16.0), 0.0, MIDDLE_Z_M + z + 14.0);
        let mast = Prop::plain(PropKind::Floodlight, at, v3(9.0, 42.0, 1.0), hex(0x7d8288));
        all.push(Prop { lit: lit(setting), ..mast });
    }
}
