//! A festival of ice: a castle lit from inside, towers along the way to it.
//!
//! Decides what stands where; nothing here draws.

use super::masonry::lit;
use crate::maths::{hex, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind, Vec3};
use crate::scene::setting::Setting;

/// How far ahead the castle stands, and half of the way to it.
const AHEAD_M: f32 = 40.0;
const WAY_M: f32 = 8.5;
/// By day its lamps are hardly seen.
const BY_DAY: f32 = 0.25;
const ICE: u32 = 0xbcdcf2;

/// The keep of the castle.
pub(crate) fn keep(rig: &Rig) -> Prop {
    Prop::plain(PropKind::IceTower, v3(0.0, 0.0, rig.eye.z + AHEAD_M + 6.0), v3(9.5, 21.0, 8.0), hex(ICE))
}

/// Its walls and towers, and what stands along the way; all of it lit.
pub(crate) fn build(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>) {
    let glow = lit(setting).max(BY_DAY);
    let here = rig.eye.z;
    let mut put = |kind, at: Vec3, size: Vec3, seed: u32| {
        all.push(Prop { lit: glow, seed, ..Prop::plain(kind, v3(at.x, 0.0, here + at.z), size, hex(ICE)) });
    };
    for side in [-1.0, 1.0] {
        let hand = if side < 0.0 { 0 } else { 40 };
        put(PropKind::IceTower, v3(side * 17.0, 0.0, AHEAD_M), v3(5.6, 15.0, 5.6), 3 + hand);
        put(PropKind::IceTower, v3(side * 27.5, 0.0, AHEAD_M + 9.0), v3(6.4, 19.0, 6.4), 5 + hand);
        put(PropKind::IceWall, v3(side * 10.2, 0.0, AHEAD_M + 1.0), v3(9.0, 6.4, 2.4), 7 + hand);
        put(PropKind::IceWall, v3(side * 22.0, 0.0, AHEAD_M + 6.0), v3(8.0, 7.2, 2.4), 9 + hand);
        for row in 0..4 {
            let z = 11.0 + 7.6 * row as f32;
            let (high, seed) = (4.2 + 0.7 * (row % 3) as f32, 11 + row as u32 + hand);
            put(PropKind::IceTower, v3(side * WAY_M, 0.0, z), v3(2.5, high, 2.5), seed);
            put(PropKind::IceWall, v3(side * (WAY_M + 0.4), 0.0, z + 3.8), v3(0.9, 1.3, 4.6), seed + 20);
        }
    }
    for prop in all.iter_mut().filter(|prop| prop.kind == PropKind::IceTower) {
        prop.lit = glow;
    }
}
