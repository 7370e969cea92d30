//! A graveyard: rows of stones and crosses on both sides of a path, a chapel behind.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::v3;
use crate::noise::Dice;
use crate::scene::parts::PropKind;

const STONES: [u32; 5] = [0x8a8a86, 0x77756f, 0x9c978c, 0x6a6c70, 0x86807a];

pub(super) fn build(plot: &mut Plot, dice: &mut Dice) {
    plot.put(PropKind::Path, (0.0, 12.0), v3(2.2, 0.03, 46.0), 0x8f867a);
    for row in -1..9 {
        for column in -7_i32..=7 {
            // The way stays free, and whoever is on it.
            let z = 1.5 + 2.5 * row as f32;
            let x = column as f32 * 1.9 + if column > 0 { 0.1 } else { -0.1 };
            let near = row < 0 && column.abs() < 2;
            if column == 0 || near || dice.chance(0.12) {
                continue;
            }
            let size = v3(dice.range(0.62, 0.86), dice.range(0.8, 1.35), 0.18);
            let (x, z) = (x + dice.range(-0.12, 0.12), z + dice.range(-0.15, 0.15));
            let stone = STONES[dice.below(STONES.len())];
            plot.turned(PropKind::Gravestone, (x, z, dice.range(-0.012, 0.012)), size, stone);
        }
    }
    plot.put(PropKind::Railing, (0.0, 27.0), v3(70.0, 1.5, 0.1), 0x26282a);
    plot.put(PropKind::Chapel, (-13.0, 40.0), v3(9.0, 13.0, 15.0), 0xb8b0a0);
}
