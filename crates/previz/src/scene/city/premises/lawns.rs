//! Grass that is mown or grazed: a lawn, a course for golf, the yard behind a house, a
//! pasture and a paddock for horses.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::v3;
use crate::noise::Dice;
use crate::scene::actors::nature::nature;
use crate::scene::city::extras::extra;
use crate::scene::parts::{Actor, Motion, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, SubjectKind as K};

const HEDGE: u32 = 0x3f6a30;
const BOARDS: u32 = 0x9a7650;
const RAILS: u32 = 0x8a7358;
const SAND: u32 = 0xdfcb9c;

/// A lawn before a house, hedges and beds of flowers at its edge.
pub(super) fn lawn(plot: &mut Plot) {
    plot.put(PropKind::House, (-5.0, 27.0), v3(15.0, 8.6, 8.0), 0xe6dcc8);
    for (x, wide) in [(-17.0, 9.0), (8.5, 11.0), (22.0, 12.0)] {
        plot.put(PropKind::Hedge, (x, 18.0), v3(wide, 1.2, 1.0), HEDGE);
    }
    for x in [-14.0, 7.0, 13.5] {
        plot.put(PropKind::FlowerBed, (x, 16.4), v3(4.6, 0.5, 1.4), 0x9a9288);
    }
    plot.put(PropKind::PlatformBench, (5.4, 13.0), v3(0.5, 0.9, 1.7), 0x7a5636);
}

/// A green with its flag, sand beside it, the fairway around.
pub(super) fn golf(plot: &mut Plot) {
    plot.put(PropKind::Patch, (3.4, 8.6), v3(17.0, 0.03, 10.0), 0x8cc85c);
    for (x, z, wide, deep) in [(-8.6, 7.2, 7.4, 3.4), (14.6, 12.4, 7.6, 3.6), (-13.5, 18.0, 9.0, 4.0)] {
        plot.put(PropKind::Patch, (x, z), v3(wide + 0.7, 0.028, deep + 0.5), 0x3f6c28);
        plot.put(PropKind::Patch, (x, z - 0.05), v3(wide, 0.036, deep), SAND);
    }
    plot.put(PropKind::Patch, (2.7, 6.6), v3(0.3, 0.045, 0.26), 0x1a1c18);
    plot.put(PropKind::Flagstick, (2.7, 6.7), v3(0.9, 2.6, 0.1), 0xd8262c);
    plot.put(PropKind::Flagstick, (-19.0, 46.0), v3(0.9, 2.6, 0.1), 0xd8262c);
}

/// A lawn within a fence of boards, the house behind it, a table under a parasol.
pub(super) fn backyard(plot: &mut Plot) {
    plot.put(PropKind::House, (4.6, 14.6), v3(13.0, 7.0, 7.0), 0xdcd2be);
    plot.put(PropKind::Path, (4.6, 9.6), v3(9.0, 0.04, 3.0), 0xa89f92);
    plot.put(PropKind::BoardFence, (-11.2, 11.4), v3(19.0, 1.9, 0.1), BOARDS);
    plot.put(PropKind::BoardFence, (17.4, 11.4), v3(12.4, 1.9, 0.1), BOARDS);
    for side in [-1.0, 1.0] {
        for piece in 0..5 {
            let z = 9.4 - 4.0 * piece as f32;
            plot.turned(PropKind::BoardFence, (side * 20.5, z, 0.25), v3(4.0, 1.9, 0.1), BOARDS);
        }
    }
    plot.put(PropKind::House, (-9.6, 23.0), v3(10.0, 6.5, 7.0), 0xb9a58c);
    plot.put(PropKind::CafeTable, (4.2, 9.3), v3(1.2, 2.4, 1.2), 0xc8452f);
    plot.put(PropKind::FlowerBed, (-7.2, 10.3), v3(7.0, 0.55, 1.3), 0x8f8a82);
    for (x, z) in [(-10.6, 7.6), (10.8, 8.4), (9.7, 9.8)] {
        plot.put(PropKind::Shrub, (x, z), v3(1.0, 1.3, 1.0), 0xa6603c);
    }
}

/// From post to post along the fence of a field, behind whoever is there and far off.
fn rails(plot: &mut Plot, near: f32, paint: u32) {
    for piece in -6..6 {
        let x = (piece as f32 + 0.5) * 8.8;
        plot.put(PropKind::Fence, (x, near), v3(8.8, 1.3, 0.1), paint);
        plot.put(PropKind::Fence, (x, near + 19.0), v3(8.8, 1.3, 0.1), paint);
    }
    for side in [-1.0, 1.0] {
        for piece in 0..3 {
            let z = near + 3.2 + 6.4 * piece as f32;
            plot.turned(PropKind::Fence, (side * 22.0, z, 0.25), v3(6.4, 1.3, 0.1), paint);
        }
    }
}

/// Grass within a fence, a barn beyond.
pub(super) fn pasture(plot: &mut Plot) {
    rails(plot, 3.4, RAILS);
    plot.put(PropKind::Barn, (-15.0, 34.0), v3(11.0, 8.0, 9.0), 0x8f3a2c);
}

/// White rails around sand, the stable beyond.
pub(super) fn paddock(plot: &mut Plot) {
    rails(plot, 2.6, 0xe4e0d6);
    plot.put(PropKind::Path, (0.0, 12.1), v3(43.0, 0.03, 18.0), 0xb9a078);
    plot.put(PropKind::Barn, (11.0, 32.0), v3(19.0, 6.6, 8.0), 0x7a5238);
}

/// Tents around the ashes of a fire, logs to sit on.
pub(super) fn camp(plot: &mut Plot, dice: &mut Dice) {
    let canvas = [0xd98a34, 0x2f7a8a, 0xc8b48a, 0x5f8a4a, 0xb8402f];
    for (index, (x, z)) in [(-6.0, 5.6), (3.6, 7.4), (11.0, 6.0), (-14.0, 9.0), (19.0, 11.0)].into_iter().enumerate() {
        let turn = dice.range(-0.06, 0.06);
        plot.turned(PropKind::Tent, (x, z, turn), v3(2.9, 2.0, 3.4), canvas[index]);
    }
    for (x, z, turn) in [(-1.2, 3.6, 0.1), (0.9, 4.2, -0.12)] {
        plot.turned(PropKind::Pedestal, (x, z, turn), v3(1.5, 0.34, 0.34), 0x6a4e34);
    }
    plot.put(PropKind::Patch, (-0.1, 3.2), v3(1.1, 0.02, 0.8), 0x2e2a28);
    for step in 0..7 {
        let turn = step as f32 / 7.0;
        let (x, z) = (crate::maths::cos_turns(turn) * 0.55, crate::maths::sin_turns(turn) * 0.42);
        plot.put(PropKind::GardenRock, (x - 0.1, z + 3.2), v3(0.3, 0.2, 0.26), 0x77716a);
    }
}

/// The beasts that graze there, where no word names any.
pub(super) fn grazing(kind: K, setting: &Setting, met: Vec3, dice: &mut Dice) -> Vec<Actor> {
    if setting.shot.subjects.iter().any(|one| one.kind.is_four_footed() && nature(one.kind).size_m > 1.0) {
        return Vec::new();
    }
    let all = [(-5.6, 9.0, -1.0), (3.9, 7.6, 1.0), (9.0, 13.0, -1.0), (-12.0, 15.0, 1.0)];
    let graze = |(index, (x, z, way)): (usize, (f32, f32, f32))| {
        let action = if index % 2 == 0 { Action::Eat } else { Action::Stand };
        let one = extra((kind, nature(kind).size_m, action), met + v3(x, 0.0, z), v3(way, 0.0, 0.2), dice);
        Actor { motion: Motion::Rest, grounded: true, ..one }
    };
    all.into_iter().enumerate().map(graze).collect()
}
