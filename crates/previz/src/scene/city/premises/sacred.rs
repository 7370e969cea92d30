//! Before halls that people pray in: of China with their burner and red walls, of Greece
//! between columns.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::v3;
use crate::scene::parts::PropKind;

/// A hall across a paved court between red walls, incense before it.
pub(super) fn temple_court(plot: &mut Plot) {
    plot.put(PropKind::Temple, (0.0, 17.5), v3(19.0, 11.5, 10.0), 0x9a3226);
    for side in [-1.0, 1.0] {
        let wall = v3(0.7, 3.3, 30.0);
        plot.put(PropKind::Pedestal, (side * 11.5, 5.0), wall, 0x9a3a2a);
        plot.put(PropKind::Pedestal, (side * 11.5, 5.0), v3(1.3, 0.3, 30.0), 0x3c3a38);
        plot.all.last_mut().into_iter().for_each(|cap| cap.at.y = 3.3);
        plot.turned(PropKind::Temple, (side * 15.4, 13.0, side * -0.25), v3(13.0, 7.0, 7.0), 0x8a3428);
        plot.put(PropKind::Shrub, (side * 4.0, 9.6), v3(1.1, 2.0, 1.1), 0x55504a);
        plot.put(PropKind::Lanterns, (side * 5.4, 11.4), v3(4.6, 0.6, 0.4), 0xc8281f);
        plot.all.last_mut().into_iter().for_each(|string| string.at.y = 3.7);
        plot.put(PropKind::StoneLantern, (side * 3.4, 6.2), v3(0.8, 1.9, 0.8), 0x8f8a82);
    }
    plot.put(PropKind::Censer, (1.9, 3.6), v3(1.3, 1.7, 1.0), 0x6a5836);
    plot.put(PropKind::Steam, (1.9, 3.6), v3(0.6, 2.4, 1.0), 0xd8dadc);
    plot.all.last_mut().into_iter().for_each(|smoke| smoke.at.y = 1.6);
}

/// A temple of marble on its steps, columns without a roof nearer by.
pub(super) fn greek(plot: &mut Plot) {
    plot.put(PropKind::GreekTemple, (1.0, 25.0), v3(19.0, 10.0, 13.0), 0xdcd6c8);
    for (x, z, high) in [(-4.6, 3.4, 5.2), (-4.6, 8.0, 5.2), (5.4, 5.0, 1.6), (7.8, 8.4, 3.0), (-9.4, 8.6, 4.2)] {
        plot.put(PropKind::Column, (x, z), v3(1.1, high, 1.1), 0xd8d2c4);
    }
    for (x, z, wide) in [(3.4, 2.6, 1.3), (-2.8, 5.4, 0.9), (6.4, 3.2, 0.8)] {
        plot.put(PropKind::Pedestal, (x, z), v3(wide, 0.5, 0.8), 0xcfc8b8);
    }
}
