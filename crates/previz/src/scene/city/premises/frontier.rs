//! The main street of a town of the Wild West: wooden fronts along a way of dust, a church
//! or a windmill at its end.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::v3;
use crate::noise::Dice;
use crate::scene::parts::PropKind;

const BOARDS: [u32; 6] = [0x9a7350, 0x86593a, 0xa98a62, 0x74604a, 0xb09a78, 0x8a4a34];
/// Half the street's width, and the width of a house.
const HALF_M: f32 = 8.5;
const WIDE_M: f32 = 9.0;

pub(super) fn build(plot: &mut Plot, dice: &mut Dice) {
    for side in [-1.0, 1.0] {
        for row in -1..6 {
            let high = dice.range(6.2, 8.4);
            let at = (side * (HALF_M + 3.5), 4.0 + WIDE_M * row as f32, side * -0.25);
            plot.turned(PropKind::WesternFront, at, v3(WIDE_M - 0.4, high, 7.0), BOARDS[dice.below(BOARDS.len())]);
        }
    }
    // The saloon looks down the street.
    for (x, high, paint) in [(-9.6, 6.8, 0x86593a), (0.0, 8.8, 0x9a3f2e), (9.6, 7.2, 0xa98a62)] {
        plot.put(PropKind::WesternFront, (x, 22.0), v3(WIDE_M, high, 7.0), paint);
    }
    for (x, z) in [(-5.4, 3.4), (-5.0, 4.3), (6.2, 7.0), (5.6, 12.0), (-5.8, 13.5)] {
        plot.put(PropKind::Barrel, (x, z), v3(0.75, 0.95, 0.75), 0x6a4a2e);
    }
    for (x, z, turn) in [(-5.2, 8.0, 0.25), (5.4, 3.0, 0.25), (-2.2, 17.4, 0.0), (3.0, 17.4, 0.0)] {
        plot.turned(PropKind::Fence, (x, z, turn), v3(2.6, 1.05, 0.1), 0x6a5038);
    }
    plot.put(PropKind::WaterTower, (-17.0, 31.0), v3(4.6, 13.0, 4.6), 0x7a5c40);
}
