//! Lawns that are kept: a city's park with paths, benches, lamps and beds of flowers, and
//! the green between blocks of flats.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::v3;
use crate::noise::Dice;
use crate::scene::city::masonry::skyline;
use crate::scene::parts::PropKind;
use crate::script::{Action, Feature};

const GRAVEL: u32 = 0x978c7a;
const SLABS: u32 = 0x8f8c86;
const HEDGE: u32 = 0x3f6a30;
const WOOD: u32 = 0x7a5636;

/// Whether whoever is there goes along the path, rather than keeps to the lawn before it.
fn is_on_path(plot: &Plot) -> bool {
    let rests = |action: Action| matches!(action, Action::Sit | Action::Lie | Action::Sleep);
    let first = plot.setting.shot.subjects.first();
    !plot.setting.has(Feature::Picnic) && !first.is_some_and(|first| first.action.is_some_and(rests))
}

/// A path across the view and one that leads on from it, with what stands along them.
fn paths(plot: &mut Plot, colour: u32) -> f32 {
    let z = if is_on_path(plot) { 0.2 } else { 3.6 };
    plot.put(PropKind::Path, (0.0, z), v3(90.0, 0.03, 3.0), colour);
    plot.put(PropKind::Path, (3.2, z + 15.0), v3(2.6, 0.03, 28.0), colour);
    z + 1.5
}

/// Benches and lamps beyond a path whose far edge is so far behind whoever is there.
fn seats(plot: &mut Plot, edge: f32, bench: u32) {
    for x in [-4.1, 7.6, -13.5, 17.0] {
        plot.turned(PropKind::PlatformBench, (x, edge + 0.7, 0.25), v3(0.5, 0.9, 1.7), bench);
    }
    for x in [-1.9, 5.4, -9.6, 13.4] {
        plot.put(PropKind::ParkLamp, (x, edge + 0.5), v3(0.4, 3.4, 0.4), 0xffd9a0);
    }
}

/// A park in a city, whose houses are seen over its trees.
pub(super) fn city_park(plot: &mut Plot, dice: &mut Dice) {
    let edge = paths(plot, GRAVEL);
    seats(plot, edge, WOOD);
    for (x, wide) in [(-9.4, 5.0), (9.6, 6.4), (-19.0, 7.0), (21.0, 7.0)] {
        plot.put(PropKind::Hedge, (x, edge + 3.4), v3(wide, 0.95, 0.9), HEDGE);
    }
    for (x, z) in [(-5.6, 4.4), (9.2, 6.2)] {
        plot.put(PropKind::FlowerBed, (x, edge + z), v3(3.6, 0.5, 1.7), 0x9a9288);
    }
    if plot.setting.has(Feature::Pavilion) {
        pavilion(plot);
    } else {
        plot.put(PropKind::Gazebo, (8.4, edge + 15.0), v3(5.2, 4.6, 5.2), 0xe9e6de);
    }
    skyline(plot.setting, plot.all, dice, 300.0);
}

/// A roof on six posts over whoever is there.
fn pavilion(plot: &mut Plot) {
    let (paint, size) = (0x8f2f24, v3(5.0, 4.7, 5.0));
    plot.put(PropKind::Gazebo, (0.0, 0.9), size, paint);
    // The two posts before who sits there, which stand to both sides of them.
    for side in [-1.0, 1.0] {
        plot.put(PropKind::Pedestal, (side * 1.25, 0.9 - 2.16), v3(0.18, 3.0, 0.18), paint);
    }
}

/// The green between blocks of flats.
pub(super) fn estate(plot: &mut Plot, dice: &mut Dice) {
    let edge = paths(plot, SLABS);
    seats(plot, edge, WOOD);
    for (x, wide) in [(-8.0, 7.0), (10.0, 8.0)] {
        plot.put(PropKind::Hedge, (x, edge + 3.0), v3(wide, 0.8, 0.8), HEDGE);
    }
    plot.put(PropKind::FlowerBed, (-5.0, edge + 5.0), v3(4.0, 0.5, 1.7), 0x8f8a82);
    let mut block = |x: f32, z: f32, size: (f32, f32)| {
        let high = dice.range(19.0, 25.0);
        let paint = [0xd8cbb4, 0xc9a98c, 0xcfc8bc, 0xd4b49a][dice.below(4)];
        plot.put(PropKind::Apartments, (x, z), v3(size.0, high, size.1), paint);
    };
    for x in [-25.0, 0.0, 25.0] {
        block(x, edge + 42.0, (21.0, 12.0));
    }
    for side in [-1.0, 1.0] {
        block(side * 27.0, edge + 14.0, (13.0, 22.0));
        block(side * 27.0, edge - 14.0, (13.0, 22.0));
    }
}
