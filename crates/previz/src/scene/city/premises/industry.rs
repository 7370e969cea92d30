//! Works that one stands before or among: a refinery, halls with chimneys, houses that
//! nobody has finished; and the covered walk along a street in the south.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::city::masonry::{lit, snow};
use crate::scene::parts::{Prop, PropKind};

/// Tanks, columns, pipes on their racks and a flare.
pub(super) fn refinery(plot: &mut Plot) {
    for (x, z, wide, high) in [(-17.0, 30.0, 15.0, 9.0), (-34.0, 36.0, 15.0, 9.0), (26.0, 38.0, 17.0, 10.0)] {
        plot.put(PropKind::StorageTank, (x, z), v3(wide, high, wide), 0xe2e2de);
    }
    for (x, z, wide, high) in [
        (1.6, 31.0, 2.6, 25.0),
        (6.0, 33.0, 2.0, 19.0),
        (-3.4, 34.0, 3.2, 16.0),
        (10.4, 34.0, 2.6, 27.0),
        (13.6, 38.0, 1.8, 21.0),
    ] {
        plot.put(PropKind::Still, (x, z), v3(wide, high, wide), 0xb8bcc0);
    }
    plot.put(PropKind::Chimney, (19.0, 44.0), v3(1.6, 34.0, 1.6), 0x8f9498);
    plot.put(PropKind::Blaze, (19.0, 44.0), v3(2.6, 5.0, 2.0), 0xff9a3c);
    plot.all.last_mut().into_iter().for_each(|flare| (flare.at.y, flare.lit) = (34.0, 1.0));
    for (y, z, colour) in [(3.6, 22.0, 0xb8bcc0), (4.2, 22.4, 0xc8a43c), (4.8, 22.8, 0x9aa4ac), (2.9, 21.6, 0x8f9498)] {
        plot.put(PropKind::Pedestal, (0.0, z), v3(120.0, 0.34, 0.34), colour);
        plot.all.last_mut().into_iter().for_each(|pipe| pipe.at.y = y);
    }
    for post in -8..=8 {
        plot.put(PropKind::Pedestal, (post as f32 * 6.5, 22.2), v3(0.3, 5.4, 0.3), 0x6a7076);
    }
    plot.put(PropKind::MeshFence, (0.0, 9.0), v3(120.0, 2.2, 0.1), 0x8a8f90);
}

/// Halls of brick and sheet, chimneys that smoke, a tank on legs.
pub(super) fn area(plot: &mut Plot) {
    for (x, z, wide, high, colour) in [
        (-19.0, 24.0, 22.0, 8.0, 0x8f5140),
        (5.0, 30.0, 24.0, 10.0, 0x8f9498),
        (28.0, 26.0, 18.0, 7.4, 0x7a6a58),
        (-42.0, 34.0, 24.0, 9.0, 0x9a8f80),
    ] {
        plot.put(PropKind::WorksHall, (x, z), v3(wide, high, 14.0), colour);
    }
    for (x, z, wide, high) in [(-8.6, 36.0, 2.8, 27.0), (14.0, 44.0, 3.2, 33.0), (20.0, 47.0, 2.6, 28.0)] {
        plot.put(PropKind::Chimney, (x, z), v3(wide, high, wide), 0xa85a44);
        plot.put(PropKind::Steam, (x, z), v3(3.4, 12.0, 1.0), 0xb8b8b8);
        plot.all.last_mut().into_iter().for_each(|smoke| smoke.at.y = high);
    }
    plot.put(PropKind::WaterTower, (-29.0, 32.0), v3(4.6, 14.0, 4.6), 0x7a7e80);
    plot.put(PropKind::Containers, (11.0, 12.5), v3(12.2, 5.2, 2.6), 0x2f568c);
    plot.put(PropKind::MeshFence, (-24.0, 11.0), v3(38.0, 2.2, 0.1), 0x8a8f90);
    plot.put(PropKind::MeshFence, (32.0, 11.0), v3(26.0, 2.2, 0.1), 0x8a8f90);
}

/// Floors and columns of concrete without walls, earth and weeds about them.
pub(super) fn unfinished(plot: &mut Plot) {
    for (x, z, wide, high) in
        [(-12.0, 22.0, 20.0, 21.0), (13.0, 26.0, 20.0, 27.0), (38.0, 34.0, 20.0, 24.0), (-38.0, 34.0, 20.0, 24.0)]
    {
        plot.put(PropKind::Skeleton, (x, z), v3(wide, high, 13.0), 0x8f8a82);
    }
    for (x, z, wide, high) in [(-4.2, 5.0, 2.4, 0.4), (5.2, 6.4, 1.6, 0.9), (6.8, 6.2, 1.0, 0.5), (-7.0, 8.4, 3.0, 0.7)]
    {
        plot.put(PropKind::Pedestal, (x, z), v3(wide, high, 0.8), 0x8a857c);
    }
    plot.put(PropKind::Mound, (8.6, 10.0), v3(6.0, 1.6, 5.0), 0x8f7656);
}

/// Under the upper storeys of the houses of one side, pillars to the street.
pub(super) fn arcade(plot: &mut Plot, dice: &mut Dice) {
    let walls = [0xd8c8a0, 0xc9a88c, 0xb8c4b0, 0xd4b48a, 0xcfc4b4];
    for bay in (-3..14).rev() {
        let z = 4.4 * bay as f32;
        plot.put(PropKind::StreetArcade, (0.0, z), v3(4.6, 4.3, 4.4), walls[(bay + 3) as usize % walls.len()]);
    }
    for bay in -1..10 {
        let at = plot.met + v3(15.6, 0.0, 6.6 * bay as f32);
        let paint = hex(walls[dice.below(walls.len())]);
        let house = Prop::plain(PropKind::PlasterHouse, at, v3(6.5, dice.range(9.0, 12.0), 8.0), paint);
        let (lit, snow, seed) = (lit(plot.setting), snow(plot.setting), dice.bits() as u32);
        plot.all.push(Prop { yaw_turns: -0.25, lit, snow, seed, ..house });
    }
}
