//! Plans of the rooms in which people dance, make records and eat at night.
//!
//! Data only.

use super::layout::{BARE, LEFT, Plan, RIGHT, put, seat, turned};
use crate::scene::parts::FurnitureKind as K;

/// A deck under coloured lights, boxes of sound beside it.
pub(crate) const NIGHTCLUB: Plan = Plan {
    width: 13.0,
    height: 4.4,
    far: 8.6,
    pieces: &[
        put(K::LightWall, 0.0, 0.08, (8.0, 2.2, 0.06), 0x101014).up(1.25).lit(1.0),
        put(K::Loudspeaker, -4.9, 0.8, (1.1, 2.8, 0.9), 0x1a1b1f),
        put(K::Loudspeaker, 4.9, 0.8, (1.1, 2.8, 0.9), 0x1a1b1f),
        put(K::DjDeck, 0.0, 1.75, (2.6, 1.06, 0.72), 0x1a1b1f).lit(1.0),
        put(K::StageLights, 0.0, 1.3, (10.5, 3.8, 0.4), 0x8a8e94).up(3.7).lit(1.0),
        put(K::MirrorBall, 2.9, 3.2, (0.6, 0.7, 0.6), 0xb4b8bc).up(4.4),
    ],
    stand: 1.15,
    behind: true,
    ..BARE
};

/// Foam on the walls, a microphone on its boom, the desk at which it is all mixed.
pub(crate) const RECORDING: Plan = Plan {
    width: 7.4,
    height: 2.9,
    far: 5.2,
    pieces: &[
        put(K::FoamPanels, -0.6, 0.06, (5.4, 1.8, 0.08), 0x3a3c42).up(0.75),
        put(K::Pendant, -1.6, 1.5, (0.34, 0.75, 0.34), 0x2a2a28).up(2.9).lit(0.9),
        put(K::Pendant, 1.6, 1.5, (0.34, 0.75, 0.34), 0x2a2a28).up(2.9).lit(0.9),
        put(K::Rug, 0.3, 1.9, (2.6, 0.02, 1.9), 0x7a2f34),
        put(K::Loudspeaker, -3.1, 0.6, (0.5, 1.25, 0.45), 0x1a1b1f),
        put(K::Loudspeaker, 3.1, 0.6, (0.5, 1.25, 0.45), 0x1a1b1f),
        put(K::MixingDesk, -2.0, 1.5, (1.9, 0.8, 0.8), 0x2a2c32).turned(0.94),
        put(K::Microphone, 0.42, 2.24, (1.0, 1.5, 0.7), 0x9a9ea4),
    ],
    seats: &[turned(-1.6, 2.3, 0.48, 0.3)],
    tops: &[seat(-2.0, 1.5, 0.8)],
    stand: 2.0,
    ..BARE
};

/// Booths of red leather along the window, a jukebox at its end.
pub(crate) const DINER: Plan = Plan {
    width: 9.6,
    height: 3.0,
    far: 5.8,
    windows: &[(-4.5, -1.6, 1.2, 2.35), (-1.35, 1.35, 1.2, 2.35), (1.6, 3.3, 1.2, 2.35)],
    pieces: &[
        put(K::NeonTube, 0.0, 0.06, (9.0, 0.05, 0.05), 0xff3a4a).up(2.62).lit(0.8),
        put(K::NeonTube, 0.0, 0.06, (9.0, 0.05, 0.05), 0x3fd8e8).up(2.75).lit(0.8),
        put(K::Booth, -3.1, 0.8, (2.2, 1.12, 1.3), 0xb0282c),
        put(K::Booth, -0.2, 0.8, (2.2, 1.12, 1.3), 0xb0282c),
        put(K::Booth, 2.4, 0.8, (2.2, 1.12, 1.3), 0xb0282c),
        put(K::Jukebox, 4.1, 0.55, (0.95, 1.55, 0.6), 0x7a3a1c).lit(1.0),
        put(K::Pendant, -3.1, 0.9, (0.36, 0.7, 0.36), 0xc8281f).up(3.0).lit(0.8),
        put(K::Pendant, -0.2, 0.9, (0.36, 0.7, 0.36), 0xc8281f).up(3.0).lit(0.8),
        put(K::Pendant, 2.4, 0.9, (0.36, 0.7, 0.36), 0xc8281f).up(3.0).lit(0.8),
    ],
    seats: &[
        turned(-0.92, 0.9, 0.48, RIGHT),
        turned(0.52, 0.9, 0.48, LEFT),
        turned(1.68, 0.9, 0.48, RIGHT),
        turned(-2.38, 0.9, 0.48, LEFT),
        turned(3.12, 0.9, 0.48, LEFT),
        turned(-3.82, 0.9, 0.48, RIGHT),
    ],
    tops: &[seat(-0.2, 0.9, 0.75), seat(-3.1, 0.9, 0.75), seat(2.4, 0.9, 0.75)],
    perches: &[seat(-0.2, 0.8, 0.75)],
    stand: 2.4,
    to_sit_in: true,
    ..BARE
};
