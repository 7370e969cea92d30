//! Works that are seen from afar: the cooling towers of a power station, fields of panels
//! under the sun, the wall of a dam; and the hedges of a maze.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::v3;
use crate::scene::parts::PropKind;

/// Towers that steam, a hall with its chimney, a fence before all.
pub(super) fn power_station(plot: &mut Plot) {
    let high = 46.0;
    for (x, z) in [(-46.0, 205.0), (52.0, 225.0), (-104.0, 250.0)] {
        plot.put(PropKind::CoolingTower, (x, z), v3(high * 0.84, high, high * 0.84), 0xb9b5ae);
        plot.put(PropKind::Steam, (x, z), v3(high * 0.4, high * 0.8, 1.0), 0xe8eaec);
        if let Some(steam) = plot.all.last_mut() {
            steam.at.y = high * 0.98;
        }
    }
    plot.put(PropKind::Pedestal, (2.0, 180.0), v3(48.0, 16.0, 20.0), 0x8f9498);
    plot.put(PropKind::Pedestal, (18.0, 192.0), v3(3.4, 52.0, 3.4), 0x9a948c);
    plot.put(PropKind::MeshFence, (0.0, 26.0), v3(150.0, 2.6, 0.1), 0x8a8f90);
    for x in [-60.0, 24.0, 90.0] {
        plot.put(PropKind::CatenaryMast, (x, 110.0), v3(9.0, 22.0, 0.3), 0x7a7e80);
    }
}

/// Rows of panels on both sides and behind, a way between them.
pub(super) fn solar_farm(plot: &mut Plot) {
    plot.put(PropKind::Path, (0.0, 0.2), v3(160.0, 0.03, 3.0), 0xa8987c);
    for row in 0..9 {
        let z = 4.2 + 6.4 * row as f32;
        for column in -4..4 {
            let x = (column as f32 + 0.5) * 12.6;
            plot.put(PropKind::SolarPanels, (x, z), v3(12.2, 2.3, 3.4), 0x1d3358);
        }
    }
}

/// A wall across a valley, water that shoots out of its gates, rocks at both ends.
pub(super) fn dam(plot: &mut Plot) {
    plot.put(PropKind::DamWall, (0.0, 132.0), v3(270.0, 39.0, 26.0), 0xa9a69e);
    for side in [-1.0, 1.0] {
        for (x, z, size) in [(172.0, 122.0, 84.0), (142.0, 158.0, 86.0), (128.0, 86.0, 54.0)] {
            plot.put(PropKind::Boulder, (side * x, z), v3(size, size * 0.62, size * 0.9), 0x6f6a5c);
        }
    }
    plot.put(PropKind::Path, (0.0, 72.0), v3(86.0, 0.02, 100.0), 0x4f7f86);
    plot.put(PropKind::Railing, (0.0, 8.0), v3(90.0, 1.0, 0.08), 0x8a8f90);
}

/// Hedges higher than a head, with gaps that lead on.
pub(super) fn maze(plot: &mut Plot) {
    let mut wall = |(x, z): (f32, f32), (wide, deep): (f32, f32)| {
        plot.put(PropKind::Hedge, (x, z), v3(wide, 2.0, deep), 0x44703a);
    };
    for row in 0..6 {
        let z = 2.6 + 3.6 * row as f32;
        // Each row has its gap elsewhere.
        let gap = [3.4, -4.6, 6.2, -1.4, 4.8, -6.4][row as usize];
        let half = 26.0;
        wall(((gap - 1.1 - half) * 0.5, z), (half + gap - 1.1, 0.9));
        wall(((gap + 1.1 + half) * 0.5, z), (half - gap - 1.1, 0.9));
    }
    for (x, z) in [(-7.4, 4.4), (9.0, 4.4), (-2.2, 8.0), (12.4, 8.0), (-11.0, 11.6), (5.4, 11.6)] {
        wall((x, z), (0.9, 2.7));
    }
    for side in [-1.0, 1.0] {
        wall((side * 8.5, -1.0), (0.9, 6.4));
    }
}
