//! Courts between walls: of a villa, of a castle, and the green between the halls of a
//! university.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::v3;
use crate::scene::parts::{PropKind, Vec3};

/// Paved, arches on three sides, pots along the walls.
pub(super) fn villa(plot: &mut Plot) {
    arcade(plot, (8.5, v3(21.0, 7.4, 26.0), 0xd9b07c), false);
    for x in [-7.6, -5.0, 5.0, 7.6] {
        plot.put(PropKind::Shrub, (x, 6.9), v3(0.9, 2.0, 0.9), 0xb0623a);
    }
    for (x, z) in [(-8.6, 3.0), (8.6, 3.0), (-8.6, -0.5), (8.6, -0.5)] {
        plot.put(PropKind::Shrub, (x, z), v3(0.8, 1.5, 0.8), 0xb0623a);
    }
    plot.put(PropKind::Fountain, (-4.6, 3.6), v3(3.0, 2.3, 3.0), 0xb9ac98);
    for (z, high) in [(2.2, 4.6), (5.0, 4.9)] {
        plot.put(PropKind::Festoon, (0.0, z), v3(19.0, 0.9, 0.03), 0xffc27a);
        if let Some(line) = plot.all.last_mut() {
            line.at.y = high;
        }
    }
}

/// Walls so far behind whoever is there, under battlements or a roof.
fn arcade(plot: &mut Plot, (behind, size, colour): (f32, Vec3, u32), battlements: bool) {
    plot.put(PropKind::Arcade, (0.0, behind), size, colour);
    if let Some(walls) = plot.all.last_mut() {
        walls.seed = walls.seed & !1 | u32::from(battlements);
    }
}

/// Of grey stone under battlements, a tower at its corner, banners, barrels.
pub(super) fn castle(plot: &mut Plot) {
    plot.put(PropKind::Watchtower, (-13.0, 16.0), v3(8.0, 17.0, 8.0), 0x857d72);
    arcade(plot, (12.0, v3(28.0, 8.8, 34.0), 0x857d72), true);
    for x in [-6.5, 6.5] {
        plot.put(PropKind::Banner, (x, 11.0), v3(1.1, 6.4, 0.1), 0x9a2420);
    }
    for (x, z) in [(8.4, 6.0), (9.4, 5.2), (8.9, 4.2)] {
        plot.put(PropKind::Barrel, (x, z), v3(0.8, 1.0, 0.8), 0x6a4a2e);
    }
    plot.put(PropKind::Well, (-6.4, 5.0), v3(2.0, 2.9, 2.0), 0x8f887c);
}

/// Low halls under grey tiles on three sides, a jar of water and a table of stone.
pub(super) fn siheyuan(plot: &mut Plot) {
    plot.put(PropKind::Manor, (0.0, 12.5), v3(15.0, 5.4, 7.0), 0x7d7a74);
    for (side, turn) in [(-1.0, 0.25), (1.0, -0.25)] {
        plot.turned(PropKind::Manor, (side * 11.5, 3.0, turn), v3(15.0, 4.6, 6.0), 0x86827a);
        plot.put(PropKind::Shrub, (side * 3.4, 8.0), v3(0.9, 1.5, 0.9), 0x4a5a68);
        plot.put(PropKind::Lanterns, (side * 4.4, 8.6), v3(3.0, 0.6, 0.4), 0xc8281f);
        if let Some(string) = plot.all.last_mut() {
            string.at.y = 3.1;
        }
    }
    plot.put(PropKind::Barrel, (-5.6, 4.4), v3(1.3, 0.9, 1.3), 0x55504a);
    plot.put(PropKind::Pedestal, (5.6, 4.6), v3(0.9, 0.72, 0.9), 0x8f8a82);
    for x in [4.7, 6.5] {
        plot.put(PropKind::Pedestal, (x, 4.5), v3(0.38, 0.44, 0.38), 0x86817a);
    }
}

/// Halls of brick around a lawn with paths, a tower with a clock.
pub(super) fn campus(plot: &mut Plot) {
    plot.put(PropKind::Path, (0.0, 0.2), v3(90.0, 0.03, 3.2), 0x948b7c);
    plot.put(PropKind::Path, (0.0, 17.0), v3(4.0, 0.03, 32.0), 0x948b7c);
    plot.put(PropKind::ClockTower, (0.0, 38.0), v3(7.5, 27.0, 7.5), 0x8f4a38);
    arcade(plot, (34.5, v3(56.0, 11.5, 40.0), 0x8f4a38), false);
    for x in [-6.4, 6.4] {
        plot.put(PropKind::ParkLamp, (x, 3.0), v3(0.4, 3.6, 0.4), 0xffd9a0);
        plot.turned(PropKind::PlatformBench, (x * 1.5, 2.9, 0.25), v3(0.5, 0.9, 1.7), 0x7a5636);
        plot.put(PropKind::Hedge, (x * 1.6, 28.0), v3(14.0, 0.9, 0.9), 0x3f6a30);
    }
}
