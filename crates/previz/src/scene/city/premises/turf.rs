//! A racecourse for horses: a broad track of sand between white rails, the stand behind.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::v3;
use crate::scene::parts::PropKind;

/// Half the length of the straight that is laid, and half its width.
const LONG_M: f32 = 170.0;
const HALF_M: f32 = 5.5;

pub(super) fn build(plot: &mut Plot) {
    plot.put(PropKind::Path, (0.0, 0.5), v3(LONG_M * 2.0, 0.03, HALF_M * 2.0), 0xb89a6c);
    for piece in -8..8 {
        let x = (piece as f32 + 0.5) * 20.0;
        plot.put(PropKind::RacingRail, (x, HALF_M + 0.7), v3(20.0, 1.15, 0.2), 0xf2f2ee);
        plot.put(PropKind::RacingRail, (x, -HALF_M - 0.2), v3(20.0, 0.8, 0.2), 0xf2f2ee);
    }
    for piece in -2..3 {
        let x = piece as f32 * 46.0;
        plot.put(PropKind::Stand, (x, HALF_M + 16.0), v3(44.0, 9.0, 13.0), 0x2f568c);
    }
    plot.put(PropKind::WinningPost, (5.5, HALF_M + 0.4), v3(0.5, 4.6, 0.2), 0xd02a24);
}
