//! Plans of the rooms that larger homes have besides: to dine at a long table,
//! for children, for clothes, to work in, to drink tea in.
//!
//! Data only.

use super::layout::{AWAY, BARE, LEFT, Plan, RIGHT, put, seat, turned};
use crate::scene::parts::FurnitureKind as K;

/// Four places on each side of a long table.
pub(crate) const DINING_ROOM: Plan = Plan {
    width: 7.2,
    height: 2.8,
    far: 5.6,
    windows: &[(-1.5, 1.5, 0.85, 2.4)],
    pieces: &[
        put(K::Picture, -2.6, 0.03, (0.9, 1.2, 0.04), 0x8a5a3c).up(1.15),
        put(K::Picture, 2.6, 0.03, (0.9, 1.2, 0.04), 0x5d7286).up(1.15),
        put(K::Plant, -3.2, 0.5, (0.7, 1.5, 0.7), 0x4f7d46),
        put(K::Plant, 3.2, 0.5, (0.7, 1.3, 0.7), 0x4f7d46),
        put(K::Rug, 0.0, 2.3, (4.2, 0.02, 2.6), 0xb8a68c),
        put(K::LongTable, 0.0, 2.3, (2.9, 0.75, 1.0), 0x9a6a40),
        put(K::Pendant, -0.75, 2.3, (0.36, 0.8, 0.36), 0x2a2c30).up(2.8).lit(0.8),
        put(K::Pendant, 0.75, 2.3, (0.36, 0.8, 0.36), 0x2a2c30).up(2.8).lit(0.8),
    ],
    seats: &[
        seat(0.36, 1.66, 0.45),
        seat(-0.36, 1.66, 0.45),
        seat(1.08, 1.66, 0.45),
        seat(-1.08, 1.66, 0.45),
        turned(1.08, 2.94, 0.45, AWAY),
        turned(-1.08, 2.94, 0.45, AWAY),
    ],
    tops: &[seat(0.2, 2.2, 0.78)],
    perches: &[seat(0.3, 2.3, 0.76)],
    stand: 3.2,
    to_sit_in: true,
    ..BARE
};

/// Before its window, where a table stands on which something is shown.
pub(crate) const WINDOW_SIDE: Plan = Plan {
    width: 6.4,
    height: 2.7,
    far: 4.6,
    windows: &[(-1.35, 1.35, 0.72, 2.3)],
    pieces: &[
        put(K::Picture, -2.3, 0.03, (0.7, 0.9, 0.04), 0x8a5a3c).up(1.25),
        put(K::Picture, 2.3, 0.03, (0.7, 0.9, 0.04), 0x5d7286).up(1.25),
        put(K::Plant, -1.95, 0.42, (0.7, 1.35, 0.7), 0x4f7d46),
        put(K::Bookcase, 2.75, 0.2, (0.85, 1.2, 0.34), 0x6e4529),
        put(K::Armchair, 1.95, 0.7, (0.9, 0.85, 0.85), 0xb98a3e).turned(0.93),
    ],
    stand: 1.0,
    ..BARE
};

pub(crate) const NURSERY: Plan = Plan {
    width: 6.2,
    height: 2.7,
    far: 5.2,
    windows: &[(0.55, 1.95, 0.85, 2.2)],
    pieces: &[
        put(K::BunkBed, -1.75, 0.6, (2.1, 1.8, 1.0), 0xe9dcc4),
        put(K::Picture, -0.15, 0.03, (0.5, 0.5, 0.04), 0xf0a830).up(1.5),
        put(K::Bookcase, 2.5, 0.2, (0.95, 1.25, 0.34), 0xf2ece0),
        put(K::Rug, 0.35, 1.95, (2.8, 0.02, 1.9), 0x6aa8c8),
        put(K::Toys, 0.75, 1.75, (1.7, 0.6, 1.1), 0xe0503c),
        put(K::Desk, 1.3, 0.45, (1.1, 0.62, 0.55), 0xe0c090),
        put(K::Pendant, 0.2, 1.6, (0.5, 0.5, 0.5), 0xf2c84a).up(2.7).lit(0.8),
    ],
    seats: &[seat(-1.5, 1.0, 0.45), seat(-2.0, 1.0, 0.45)],
    beds: &[turned(-1.75, 0.62, 0.5, 0.5)],
    perches: &[seat(-1.4, 0.7, 0.52)],
    stand: 2.4,
    ..BARE
};

pub(crate) const DRESSING: Plan = Plan {
    width: 5.6,
    height: 2.7,
    far: 5.2,
    pieces: &[
        put(K::CeilingLight, -1.0, 1.9, (0.25, 0.06, 1.6), 0xffffff).up(2.66).lit(0.7),
        put(K::CeilingLight, 1.0, 1.9, (0.25, 0.06, 1.6), 0xffffff).up(2.66).lit(0.7),
        put(K::ClothesRail, -0.75, 0.32, (3.2, 2.3, 0.58), 0xb08a60),
        put(K::ShoeRack, 1.7, 0.24, (1.5, 2.3, 0.4), 0xb08a60),
        put(K::ClothesRail, -2.48, 2.1, (2.6, 2.3, 0.58), 0xb08a60).turned(0.25),
        put(K::ShoeRack, 2.56, 2.0, (2.2, 1.5, 0.4), 0xb08a60).turned(0.75),
        put(K::Rug, 0.1, 2.1, (2.4, 0.02, 1.6), 0xd8ccba),
        put(K::Bench, -1.15, 2.0, (1.2, 0.45, 0.5), 0x8a7a68),
    ],
    seats: &[seat(-0.95, 2.0, 0.47), seat(-1.4, 2.0, 0.47)],
    perches: &[seat(-1.0, 2.0, 0.47)],
    stand: 2.5,
    ..BARE
};

/// A wall of books behind a desk with its computer.
pub(crate) const STUDY: Plan = Plan {
    width: 6.8,
    height: 2.8,
    far: 5.4,
    windows: &[(1.75, 3.1, 0.85, 2.4)],
    pieces: &[
        put(K::Bookcase, -2.6, 0.2, (1.6, 2.6, 0.36), 0x6e4529),
        put(K::Bookcase, -1.0, 0.2, (1.6, 2.6, 0.36), 0x6e4529),
        put(K::Bookcase, 0.6, 0.2, (1.6, 2.6, 0.36), 0x6e4529),
        put(K::Plant, 3.05, 0.6, (0.65, 1.3, 0.65), 0x4f7d46),
        put(K::FloorLamp, 1.65, 0.5, (0.42, 1.65, 0.42), 0xe8d8b8).lit(0.8),
        put(K::Rug, 0.0, 2.0, (3.4, 0.02, 2.0), 0x7a4a40),
        put(K::Armchair, 2.4, 1.5, (0.95, 0.9, 0.9), 0x5f6f4f).turned(0.9),
        put(K::Desk, -0.4, 1.6, (1.8, 0.75, 0.8), 0x7a5236),
        put(K::OfficeChair, -0.45, 2.35, (0.6, 1.05, 0.6), 0x3a4048).turned(0.46),
    ],
    seats: &[turned(-0.45, 2.35, 0.45, RIGHT), turned(2.35, 1.55, 0.44, LEFT)],
    tops: &[seat(0.1, 1.7, 0.75)],
    perches: &[seat(0.2, 1.65, 0.76)],
    stand: 2.5,
    to_sit_in: true,
    ..BARE
};

/// Mats around a low table with its tea set, before windows with lattices.
pub(crate) const TEA_ROOM: Plan = Plan {
    width: 7.0,
    height: 2.8,
    far: 5.0,
    windows: &[(-1.9, 1.9, 0.55, 2.35)],
    pieces: &[
        put(K::Lattice, -1.43, 0.05, (0.94, 1.8, 0.05), 0x4a2c1a).up(0.55),
        put(K::Lattice, -0.475, 0.05, (0.94, 1.8, 0.05), 0x4a2c1a).up(0.55),
        put(K::Lattice, 0.475, 0.05, (0.94, 1.8, 0.05), 0x4a2c1a).up(0.55),
        put(K::Lattice, 1.43, 0.05, (0.94, 1.8, 0.05), 0x4a2c1a).up(0.55),
        put(K::Scroll, -2.7, 0.03, (0.7, 1.7, 0.04), 0xe9e0cc).up(0.75),
        put(K::Scroll, 2.7, 0.03, (0.7, 1.7, 0.04), 0xe9e0cc).up(0.75),
        put(K::Rug, 0.0, 1.55, (4.2, 0.03, 2.6), 0xb6a878),
        put(K::Plant, -3.05, 0.55, (0.6, 1.1, 0.6), 0x4f7d46),
        put(K::FloorLamp, 3.05, 0.6, (0.4, 1.3, 0.4), 0xf2e2c0).lit(0.8),
        put(K::Cushion, -1.15, 1.35, (0.6, 0.1, 0.6), 0x7a3a34),
        put(K::Cushion, 1.15, 1.35, (0.6, 0.1, 0.6), 0x2f4a5c),
        put(K::Cushion, 0.0, 0.75, (0.6, 0.1, 0.6), 0x8a7a4a),
        put(K::TeaTable, 0.0, 1.35, (1.5, 0.36, 0.8), 0x5a3620),
    ],
    seats: &[seat(0.0, 0.8, 0.14), turned(-1.15, 1.35, 0.14, RIGHT), turned(1.15, 1.35, 0.14, LEFT)],
    tops: &[seat(0.45, 1.4, 0.36)],
    perches: &[seat(1.15, 1.35, 0.12)],
    stand: 2.7,
    ..BARE
};
