//! What holds the vines of a vineyard: wires on posts along their rows.
//!
//! Decides where they stand; the vines themselves are `cultivated`'s.

use crate::maths::{hex, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;
use crate::scene::terrain::cultivated::VINES_M;
use crate::script::Feature;

/// Rows to each side, how long they are, and how high their posts; and the pieces of each,
/// which follow the ground.
const ROWS: i32 = 7;
const PIECES: i32 = 10;
const LONG_M: f32 = 76.0;
const POST_M: f32 = 2.0;

/// Posts and wires along the rows, unless these lie on steps.
pub(crate) fn trellises(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>) {
    if setting.has(Feature::Terraces) {
        return;
    }
    for row in -ROWS..=ROWS {
        for piece in 0..PIECES {
            let along = LONG_M * (0.08 + (piece as f32 + 0.5) / PIECES as f32);
            let at = v3((row as f32 + 0.5) * VINES_M, 0.0, rig.eye.z + along);
            let size = v3(LONG_M / PIECES as f32, POST_M, 0.08);
            let wires = Prop::plain(PropKind::Fence, at, size, hex(0x6f5a44));
            all.push(Prop { yaw_turns: 0.25, ..wires });
        }
    }
}
