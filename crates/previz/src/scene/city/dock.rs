//! A container port: a quay along the water with cranes that reach over it, and
//! stacks of containers behind them.
//!
//! Decides places and sizes; nothing here draws.

use super::masonry::lit;
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::{Feature, SubjectKind};

/// Where the quay's edge runs, to the right, and how high it stands.
const EDGE_X_M: f32 = 36.0;
const QUAY_M: f32 = 3.2;

/// Whether containers are loaded in a harbour.
pub(crate) fn loads(setting: &Setting) -> bool {
    let ships = |kind| setting.shot.subjects.iter().any(|subject| subject.kind == kind);
    setting.has(Feature::ContainerPort) || ships(SubjectKind::ContainerShip)
}

/// The quay and everything on it.
pub(crate) fn quay(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    let glow = lit(setting);
    let paints = [0xb8402c, 0x2f5f94, 0xb8402c, 0xd8d4cc];
    for piece in 0..17 {
        let z = 16.0 + piece as f32 * 30.0;
        let stone =
            Prop::plain(PropKind::Pedestal, v3(EDGE_X_M + 70.0, 0.0, z), v3(140.0, QUAY_M, 30.2), hex(0x8b877f));
        all.push(stone);
        for row in 0..4 {
            let x = EDGE_X_M + 42.0 + row as f32 * 16.0;
            let storeys = 2.0 + dice.below(4) as f32;
            let stack =
                Prop::plain(PropKind::Containers, v3(x, QUAY_M, z - 1.0), v3(12.4, storeys * 2.6, 25.0), hex(0x9a5a3c));
            all.push(Prop { seed: dice.bits() as u32, ..stack });
        }
        if piece >= 3 && piece % 2 == 1 {
            let crane = Prop::plain(
                PropKind::GantryCrane,
                v3(EDGE_X_M + 17.0, QUAY_M, z - 8.0 + dice.range(-3.0, 3.0)),
                v3(58.0, 42.0, 17.0),
                hex(paints[piece / 2 % paints.len()]),
            );
            all.push(Prop { lit: glow, seed: dice.bits() as u32, ..crane });
        }
    }
}
