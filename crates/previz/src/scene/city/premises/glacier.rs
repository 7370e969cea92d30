//! On the ice of a glacier: towers of ice on all sides, crevasses between them.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::{mix, v3};
use crate::noise::Dice;
use crate::scene::parts::PropKind;

const ICE: [u32; 3] = [0x9ccbe6, 0x86b8da, 0xb4dcee];
const DEEP: u32 = 0x2a6a94;

pub(super) fn build(plot: &mut Plot, dice: &mut Dice) {
    for row in 0..6 {
        let z = 4.6 + 5.4 * row as f32;
        let high = mix(2.4, 9.0, row as f32 / 5.0);
        for column in -7..=7_i32 {
            let x = (column as f32 + 0.5 * (row % 2) as f32) * 5.2 + dice.range(-1.2, 1.2);
            if row == 0 && x.abs() < 2.4 || dice.chance(0.2) {
                continue;
            }
            let up = high * dice.range(0.6, 1.25);
            let wide = dice.range(2.6, 4.6) * mix(1.0, 1.6, row as f32 / 5.0);
            let at = (x, z + dice.range(-1.0, 1.0));
            plot.put(PropKind::GardenRock, at, v3(wide, up, wide * 0.8), ICE[dice.below(3)]);
        }
    }
    for (x, z, long, turn) in
        [(-3.2, 2.3, 7.0, 0.03), (6.4, 1.9, 8.0, -0.02), (-12.0, 1.6, 8.0, 0.01), (1.5, -2.4, 5.0, -0.04)]
    {
        plot.turned(PropKind::Patch, (x, z, turn), v3(long, 0.02, 0.6), DEEP);
        plot.turned(PropKind::Patch, (x, z + 0.06, turn), v3(long * 0.9, 0.024, 0.34), 0x123c5c);
    }
}
