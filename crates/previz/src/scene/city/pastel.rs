//! A street of low houses of plaster in bright paints, as in the old towns of the
//! Caribbean: wall to wall on both sides, a church across its end.
//!
//! Decides kinds, places and colours; nothing here draws.

use super::masonry::{lit, snow};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;
use crate::scene::terrain::strand;

/// Half of the way between the fronts, and from where to where they stand.
const HALF_M: f32 = 10.2;
const ALONG_M: (f32, f32) = (-14.0, 190.0);
const DEEP_M: f32 = 12.0;
/// The paints of walls, no two neighbours in the same.
const PAINTS: [u32; 9] = [0xd9776a, 0x58b3b0, 0xe6bd58, 0x6f9fd0, 0xe39a4e, 0x8fc08a, 0xd98aa4, 0xeadfc6, 0x4f8fb4];

/// Everything built along it.
pub(super) fn build(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    let by_the_sea = strand::ends_street(setting);
    let (from, to) = if by_the_sea { (ALONG_M.0, strand::STREET_M - 9.0) } else { ALONG_M };
    let mut paint = dice.below(PAINTS.len());
    for side in [-1.0, 1.0] {
        let mut z = from;
        while z < to {
            let wide = dice.range(7.0, 11.0);
            let at = v3(side * (HALF_M + DEEP_M * 0.5 + dice.range(0.0, 0.2)), 0.0, z + wide * 0.5);
            paint = (paint + 1 + dice.below(PAINTS.len() - 1)) % PAINTS.len();
            // Down a slope it stands as deep in the ground as that falls.
            let drop = if by_the_sea { 0.9 } else { 0.0 };
            let at = at - v3(0.0, drop, 0.0);
            let size = v3(wide, dice.range(7.4, 11.6) + drop, DEEP_M);
            let house = Prop::plain(PropKind::PlasterHouse, at, size, hex(PAINTS[paint]));
            let (lit, snow, seed) = (lit(setting) * 0.95, snow(setting), dice.bits() as u32);
            all.push(Prop { yaw_turns: -side * 0.25, lit, snow, seed, ..house });
            z += wide;
        }
    }
    if by_the_sea {
        // A railing along the water.
        let rail =
            Prop::plain(PropKind::Railing, v3(0.0, 0.0, strand::STREET_M - 3.0), v3(70.0, 1.05, 0.08), hex(0xe8ecec));
        all.push(rail);
        return;
    }
    let church = Prop::plain(PropKind::Chapel, v3(3.0, 0.0, to + 16.0), v3(24.0, 38.0, 16.0), hex(0xe8dcbe));
    all.push(Prop { snow: snow(setting), lit: lit(setting), ..church });
}
