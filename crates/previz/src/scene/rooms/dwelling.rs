//! Plans of the rooms that people live in.
//!
//! Data only.

use super::layout::{BARE, Plan, Spot, put, seat};
use crate::scene::parts::FurnitureKind as K;

pub(crate) const LOUNGE: Plan = Plan {
    width: 7.4,
    height: 2.75,
    far: 5.9,
    windows: &[(-3.0, -1.45, 0.8, 2.3)],
    pieces: &[
        put(K::Picture, 0.0, 0.03, (1.15, 0.8, 0.04), 0x8a5a3c).up(1.35),
        put(K::Bookcase, 2.75, 0.2, (1.0, 2.0, 0.34), 0x6e4529),
        put(K::Plant, -3.3, 0.45, (0.7, 1.35, 0.7), 0x4f7d46),
        put(K::Rug, 0.0, 1.85, (3.2, 0.02, 2.0), 0x9a4a3c),
        put(K::Sofa, 0.0, 0.62, (2.25, 0.85, 0.95), 0x5d7286),
        put(K::FloorLamp, 1.5, 0.5, (0.45, 1.6, 0.45), 0xe8d8b8).lit(1.0),
        put(K::CoffeeTable, 0.0, 1.8, (1.15, 0.4, 0.6), 0x8a6040),
        put(K::Armchair, -1.95, 1.55, (0.95, 0.85, 0.9), 0xb98a3e).turned(0.19),
    ],
    seats: &[
        seat(0.0, 0.72, 0.42),
        seat(-0.62, 0.72, 0.42),
        seat(0.62, 0.72, 0.42),
        Spot { x: -1.9, before: 1.57, up: 0.42, yaw_turns: 0.93 },
    ],
    beds: &[Spot { x: 0.0, before: 0.8, up: 0.46, yaw_turns: 0.5 }],
    tops: &[seat(0.0, 1.75, 0.4)],
    perches: &[seat(0.0, 0.72, 0.44), seat(-0.62, 0.72, 0.44), seat(0.62, 0.72, 0.44)],
    stand: 2.6,
    ..BARE
};

pub(crate) const BEDROOM: Plan = Plan {
    width: 7.2,
    height: 2.75,
    far: 5.9,
    windows: &[(1.75, 3.2, 0.75, 2.3)],
    pieces: &[
        put(K::Picture, 0.0, 0.03, (1.4, 0.62, 0.04), 0x6f8064).up(1.5),
        put(K::Wardrobe, -2.75, 0.35, (1.5, 2.15, 0.6), 0xcbb89a),
        put(K::Rug, 0.0, 1.9, (3.1, 0.02, 2.0), 0xcbb89a),
        put(K::Bed, 0.0, 1.1, (1.75, 1.15, 2.1), 0x5d7286),
        put(K::Nightstand, -1.25, 0.3, (0.5, 0.5, 0.42), 0x8a6040).lit(1.0),
        put(K::Nightstand, 1.25, 0.3, (0.5, 0.5, 0.42), 0x8a6040).lit(1.0),
        put(K::Plant, 3.3, 0.8, (0.55, 1.0, 0.55), 0x4f7d46),
    ],
    seats: &[seat(0.3, 2.0, 0.5), seat(-0.35, 2.0, 0.5)],
    perches: &[seat(0.25, 1.5, 0.5), seat(-0.35, 1.6, 0.5)],
    stand: 2.5,
    ..BARE
};

/// A rail with pots of flowers along it, open to what lies beyond.
pub(crate) const BALCONY: Plan = Plan {
    width: 6.4,
    height: 2.9,
    far: 4.6,
    windows: &[(-3.1, 3.1, 0.0, 2.7)],
    pieces: &[
        put(K::Railing, 0.0, 0.12, (6.3, 1.05, 0.06), 0x3a3e42),
        put(K::FlowerPots, -2.2, 0.5, (1.5, 0.6, 0.5), 0xb0603c),
        put(K::FlowerPots, 2.2, 0.5, (1.5, 0.6, 0.5), 0xb0603c),
        put(K::Plant, -2.75, 1.0, (0.8, 1.7, 0.8), 0x4f7d46),
        put(K::Plant, 2.8, 1.1, (0.7, 1.3, 0.7), 0x47754a),
        put(K::Chair, 1.3, 0.75, (0.45, 0.92, 0.45), 0x6a4428),
    ],
    seats: &[seat(1.3, 0.75, 0.45)],
    stand: 1.1,
    ..BARE
};

/// A bedroom in which somebody lies, seen from beside the bed.
pub(crate) const BEDSIDE: Plan = Plan {
    pieces: &[
        put(K::Picture, 0.35, 0.03, (1.4, 0.62, 0.04), 0x6f8064).up(1.5),
        put(K::Nightstand, -1.15, 0.35, (0.5, 0.5, 0.42), 0x8a6040).lit(1.0),
        put(K::Rug, 0.0, 2.1, (3.1, 0.02, 2.0), 0xcbb89a),
        put(K::Bed, 0.0, 1.35, (1.6, 1.15, 2.1), 0x5d7286).turned(0.25),
        put(K::Plant, -2.4, 0.5, (0.6, 1.2, 0.6), 0x4f7d46),
    ],
    beds: &[
        Spot { x: -0.02, before: 1.7, up: 0.5, yaw_turns: 0.0 },
        Spot { x: -0.02, before: 1.1, up: 0.5, yaw_turns: 0.0 },
    ],
    ..BEDROOM
};

pub(crate) const BATHROOM: Plan = Plan {
    width: 5.6,
    height: 2.6,
    far: 5.2,
    windows: &[(-1.9, -0.7, 1.3, 2.15)],
    pieces: &[
        put(K::Rug, -0.4, 1.75, (1.3, 0.02, 0.8), 0x8fb0ac),
        put(K::Bathtub, -1.3, 0.55, (1.75, 0.58, 0.8), 0xf2f0ea),
        put(K::Basin, 0.75, 0.32, (1.1, 0.85, 0.5), 0x9a7048),
        put(K::WallLamp, 0.75, 0.05, (0.2, 0.2, 0.12), 0xfff2dc).up(2.05).lit(0.8),
        put(K::Toilet, 2.0, 0.4, (0.42, 0.8, 0.66), 0xf2f0ea),
        put(K::Plant, -2.5, 0.9, (0.5, 0.9, 0.5), 0x4f7d46),
    ],
    beds: &[Spot { x: -1.3, before: 0.55, up: 0.3, yaw_turns: 0.0 }],
    // In the bath.
    perches: &[seat(-1.3, 0.55, 0.47)],
    stand: 1.5,
    ..BARE
};

pub(crate) const CORRIDOR: Plan = Plan {
    width: 2.3,
    height: 2.5,
    far: 15.0,
    windows: &[(-0.55, 0.55, 0.7, 2.1)],
    pieces: &[
        put(K::Rug, 0.0, 6.4, (1.25, 0.02, 12.4), 0x8a2e38),
        put(K::Door, -1.14, 2.2, (0.95, 2.1, 0.06), 0x6e4529).turned(0.25),
        put(K::Door, 1.14, 2.2, (0.95, 2.1, 0.06), 0x6e4529).turned(0.75),
        put(K::WallLamp, -1.12, 4.0, (0.2, 0.4, 0.15), 0xe8d8b8).up(1.65).turned(0.25).lit(0.8),
        put(K::WallLamp, 1.12, 4.0, (0.2, 0.4, 0.15), 0xe8d8b8).up(1.65).turned(0.75).lit(0.8),
        put(K::Door, -1.14, 5.8, (0.95, 2.1, 0.06), 0x6e4529).turned(0.25),
        put(K::Door, 1.14, 5.8, (0.95, 2.1, 0.06), 0x6e4529).turned(0.75),
        put(K::WallLamp, -1.12, 7.6, (0.2, 0.4, 0.15), 0xe8d8b8).up(1.65).turned(0.25).lit(0.8),
        put(K::WallLamp, 1.12, 7.6, (0.2, 0.4, 0.15), 0xe8d8b8).up(1.65).turned(0.75).lit(0.8),
        put(K::Door, -1.14, 9.4, (0.95, 2.1, 0.06), 0x6e4529).turned(0.25),
        put(K::Door, 1.14, 9.4, (0.95, 2.1, 0.06), 0x6e4529).turned(0.75),
        put(K::WallLamp, -1.12, 11.1, (0.2, 0.4, 0.15), 0xe8d8b8).up(1.65).turned(0.25).lit(0.8),
        put(K::WallLamp, 1.12, 11.1, (0.2, 0.4, 0.15), 0xe8d8b8).up(1.65).turned(0.75).lit(0.8),
    ],
    stand: 9.0,
    ..BARE
};
