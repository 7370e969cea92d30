//! Plans of further rooms that people live in: to cook, read, dine in and to
//! sit by a fire, and what is lived in under an industrial roof.
//!
//! Data only.

use super::layout::{AWAY, BARE, LEFT, Plan, RIGHT, put, seat, turned};
use crate::scene::parts::FurnitureKind as K;

/// Height of a worktop.
const WORKTOP_M: f32 = 0.92;

pub(crate) const KITCHEN: Plan = Plan {
    width: 6.6,
    height: 2.7,
    far: 4.9,
    windows: &[(-0.7, 0.7, 1.12, 2.2)],
    pieces: &[
        put(K::WallCupboard, -1.7, 0.18, (1.65, 0.75, 0.34), 0x8fa396).up(1.5),
        put(K::WallCupboard, 2.75, 0.18, (1.1, 0.75, 0.34), 0x8fa396).up(1.5),
        put(K::Fridge, -2.85, 0.4, (0.78, 1.9, 0.7), 0xd8dadc),
        put(K::Worktop, -0.8, 0.32, (3.3, WORKTOP_M, 0.62), 0x8fa396),
        put(K::Cooker, 1.35, 0.33, (0.95, WORKTOP_M, 0.64), 0xa9adb0).lit(0.6),
        put(K::Worktop, 2.55, 0.32, (1.4, WORKTOP_M, 0.62), 0x8fa396),
        put(K::Pendant, 0.0, 1.6, (0.36, 0.55, 0.36), 0x2f4a44).up(2.7).lit(0.6),
        // Only a kitchen that nobody cooks in has it in the way.
        put(K::Island, 0.1, 2.35, (2.3, WORKTOP_M, 0.85), 0x6f8578),
        put(K::Stool, -0.5, 3.0, (0.38, 0.68, 0.38), 0xb08a60),
        put(K::Stool, 0.5, 3.0, (0.38, 0.68, 0.38), 0xb08a60),
    ],
    tops: &[seat(-0.75, 0.42, WORKTOP_M), seat(2.6, 0.42, WORKTOP_M)],
    perches: &[seat(0.72, 0.4, WORKTOP_M), seat(-0.95, 0.42, WORKTOP_M)],
    stand: 1.2,
    ..BARE
};

/// A way between two rows of shelves, a window at its end.
pub(crate) const STACKS: Plan = Plan {
    width: 2.8,
    height: 3.2,
    far: 19.0,
    windows: &[(-0.55, 0.55, 0.8, 2.7)],
    pieces: &[
        put(K::Bookcase, -1.22, 1.00, (1.92, 2.5, 0.34), 0x6e4529).turned(0.25),
        put(K::Bookcase, 1.22, 1.00, (1.92, 2.5, 0.34), 0x6e4529).turned(0.75),
        put(K::Bookcase, -1.22, 2.95, (1.92, 2.5, 0.34), 0x6e4529).turned(0.25),
        put(K::Bookcase, 1.22, 2.95, (1.92, 2.5, 0.34), 0x6e4529).turned(0.75),
        put(K::Bookcase, -1.22, 4.90, (1.92, 2.5, 0.34), 0x6e4529).turned(0.25),
        put(K::Bookcase, 1.22, 4.90, (1.92, 2.5, 0.34), 0x6e4529).turned(0.75),
        put(K::Bookcase, -1.22, 6.85, (1.92, 2.5, 0.34), 0x6e4529).turned(0.25),
        put(K::Bookcase, 1.22, 6.85, (1.92, 2.5, 0.34), 0x6e4529).turned(0.75),
        put(K::Bookcase, -1.22, 8.80, (1.92, 2.5, 0.34), 0x6e4529).turned(0.25),
        put(K::Bookcase, 1.22, 8.80, (1.92, 2.5, 0.34), 0x6e4529).turned(0.75),
        put(K::Bookcase, -1.22, 10.75, (1.92, 2.5, 0.34), 0x6e4529).turned(0.25),
        put(K::Bookcase, 1.22, 10.75, (1.92, 2.5, 0.34), 0x6e4529).turned(0.75),
        put(K::Bookcase, -1.22, 12.70, (1.92, 2.5, 0.34), 0x6e4529).turned(0.25),
        put(K::Bookcase, 1.22, 12.70, (1.92, 2.5, 0.34), 0x6e4529).turned(0.75),
        put(K::Bookcase, -1.22, 14.65, (1.92, 2.5, 0.34), 0x6e4529).turned(0.25),
        put(K::Bookcase, 1.22, 14.65, (1.92, 2.5, 0.34), 0x6e4529).turned(0.75),
        put(K::Bookcase, -1.22, 16.60, (1.92, 2.5, 0.34), 0x6e4529).turned(0.25),
        put(K::Bookcase, 1.22, 16.60, (1.92, 2.5, 0.34), 0x6e4529).turned(0.75),
        put(K::CeilingLight, 0.0, 2.0, (0.24, 0.06, 1.6), 0xfff2dc).up(3.15).lit(0.9),
        put(K::CeilingLight, 0.0, 5.2, (0.24, 0.06, 1.6), 0xfff2dc).up(3.15).lit(0.9),
        put(K::CeilingLight, 0.0, 8.4, (0.24, 0.06, 1.6), 0xfff2dc).up(3.15).lit(0.9),
        put(K::CeilingLight, 0.0, 11.6, (0.24, 0.06, 1.6), 0xfff2dc).up(3.15).lit(0.9),
        put(K::Rug, 0.0, 8.6, (1.1, 0.02, 16.4), 0x6a3a34),
    ],
    stand: 13.0,
    ..BARE
};

pub(crate) const LIBRARY: Plan = Plan {
    width: 8.4,
    height: 3.3,
    far: 6.0,
    windows: &[(-0.75, 0.75, 1.25, 2.7)],
    pieces: &[
        put(K::Bookcase, -0.48, 0.24, (0.92, 1.05, 0.42), 0x5c3a24),
        put(K::Bookcase, 0.48, 0.24, (0.92, 1.05, 0.42), 0x5c3a24),
        put(K::Rug, 0.0, 2.2, (3.6, 0.02, 2.2), 0x6a3a34),
        put(K::Chair, -1.75, 1.2, (0.45, 0.92, 0.45), 0x6a4428),
        put(K::Chair, -0.8, 1.2, (0.45, 0.92, 0.45), 0x6a4428),
        put(K::Table, -1.3, 1.75, (2.2, 0.76, 0.85), 0x6e4529),
        put(K::TableLamp, -2.05, 1.8, (0.3, 0.46, 0.3), 0x6f8a84).up(0.76).lit(0.5),
        put(K::Armchair, 2.7, 1.4, (0.95, 0.9, 0.9), 0x7a3a30).turned(0.86),
        put(K::FloorLamp, 3.4, 0.9, (0.42, 1.6, 0.42), 0xe8d8b8).lit(0.9),
    ],
    seats: &[seat(-0.8, 1.2, 0.45), seat(-1.75, 1.2, 0.45), turned(2.65, 1.45, 0.44, LEFT)],
    tops: &[seat(-0.95, 1.85, 0.76), seat(-1.6, 1.85, 0.76)],
    perches: &[seat(0.05, 0.28, 1.05), seat(-0.9, 1.8, 0.76)],
    stand: 2.3,
    to_sit_in: true,
    ..BARE
};

/// A fire in its chimney, to which the lining of the wall leaves the right half.
pub(crate) const FIRESIDE: Plan = Plan {
    width: 7.6,
    height: 2.8,
    far: 5.4,
    windows: &[(-2.5, -1.15, 0.85, 2.25)],
    pieces: &[
        put(K::Bookcase, -3.2, 0.2, (0.95, 2.0, 0.34), 0x6e4529),
        put(K::Rug, 0.4, 1.75, (3.2, 0.02, 1.9), 0x8a2e34),
        put(K::Sofa, -1.85, 0.95, (1.9, 0.85, 0.95), 0x6a5a48).turned(0.94),
        put(K::Armchair, -0.1, 1.35, (0.95, 0.9, 0.9), 0x5f6f4f).turned(0.95),
        put(K::FloorLamp, -0.35, 0.45, (0.42, 1.6, 0.42), 0xe8d8b8).lit(0.8),
        put(K::Armchair, 2.75, 1.35, (0.95, 0.9, 0.9), 0x5f6f4f).turned(0.1),
    ],
    seats: &[turned(-0.05, 1.4, 0.42, 0.82), turned(2.7, 1.4, 0.42, 0.64), turned(-1.85, 1.05, 0.42, RIGHT)],
    perches: &[turned(0.45, 1.5, 0.02, RIGHT)],
    stand: 2.2,
    ..BARE
};

pub(crate) const LOFT: Plan = Plan {
    width: 10.4,
    height: 4.5,
    far: 7.4,
    windows: &[(-4.6, -1.75, 0.55, 3.9), (-1.4, 1.4, 0.55, 3.9), (1.75, 4.6, 0.55, 3.9)],
    pieces: &[
        put(K::Beam, 0.0, 0.9, (10.4, 0.26, 0.24), 0x3a2c22).up(4.5),
        put(K::Beam, 0.0, 2.6, (10.4, 0.26, 0.24), 0x3a2c22).up(4.5),
        put(K::Plant, -1.6, 0.5, (1.0, 1.9, 1.0), 0x4f7d46),
        put(K::Plant, 4.4, 0.7, (1.1, 2.1, 1.1), 0x47754a),
        put(K::Bookcase, -4.6, 0.9, (1.3, 1.9, 0.36), 0x4a3a30).turned(0.25),
        put(K::Rug, 0.3, 1.7, (3.6, 0.02, 2.1), 0xb8a68c),
        put(K::Sofa, 0.3, 0.75, (2.3, 0.82, 0.95), 0x8a5a38),
        put(K::FloorLamp, 1.95, 0.6, (0.5, 1.75, 0.5), 0xe8d8b8).lit(0.7),
        put(K::CoffeeTable, 0.3, 1.75, (1.2, 0.38, 0.65), 0x5a4a3c),
        put(K::Pendant, -2.6, 1.5, (0.5, 1.7, 0.5), 0x26282a).up(4.45).lit(0.6),
        put(K::Pendant, 3.0, 1.5, (0.5, 1.7, 0.5), 0x26282a).up(4.45).lit(0.6),
        put(K::Table, -3.1, 1.3, (1.7, 0.75, 0.8), 0x8a6a48),
        put(K::Chair, -3.1, 0.85, (0.45, 0.92, 0.45), 0x6a4428),
    ],
    seats: &[seat(0.3, 0.85, 0.42), seat(-0.35, 0.85, 0.42), seat(0.95, 0.85, 0.42)],
    beds: &[turned(0.3, 0.92, 0.46, 0.5)],
    tops: &[seat(0.3, 1.7, 0.38), seat(-3.1, 1.4, 0.75)],
    perches: &[seat(0.3, 0.85, 0.44), seat(-0.35, 0.85, 0.44)],
    stand: 2.5,
    ..BARE
};

/// A round table, the best places on its far side and to both sides of it.
pub(crate) const DINING: Plan = Plan {
    width: 7.4,
    height: 2.9,
    far: 5.6,
    windows: &[(-1.75, 1.75, 0.95, 2.6)],
    pieces: &[
        put(K::Picture, -2.75, 0.03, (0.75, 1.2, 0.04), 0x8a2a22).up(1.1),
        put(K::Picture, 2.75, 0.03, (0.75, 1.2, 0.04), 0x8a2a22).up(1.1),
        put(K::Plant, -3.3, 0.6, (0.7, 1.4, 0.7), 0x4f7d46),
        put(K::Plant, 3.3, 0.6, (0.7, 1.4, 0.7), 0x4f7d46),
        put(K::Chair, 0.0, 0.82, (0.45, 0.92, 0.45), 0x6a4428),
        put(K::Chair, -0.72, 0.98, (0.45, 0.92, 0.45), 0x6a4428),
        put(K::Chair, 0.72, 0.98, (0.45, 0.92, 0.45), 0x6a4428),
        put(K::Chair, -1.25, 1.7, (0.45, 0.92, 0.45), 0x6a4428).turned(0.25),
        put(K::Chair, 1.25, 1.7, (0.45, 0.92, 0.45), 0x6a4428).turned(0.75),
        put(K::RoundTable, 0.0, 1.85, (1.9, 0.75, 1.9), 0xa82c28),
        put(K::Chair, -0.95, 2.75, (0.45, 0.92, 0.45), 0x6a4428).turned(0.42),
        put(K::Chair, 0.95, 2.75, (0.45, 0.92, 0.45), 0x6a4428).turned(0.58),
        put(K::Pendant, 0.0, 1.8, (0.6, 0.55, 0.6), 0xb8342c).up(2.9).lit(1.0),
    ],
    seats: &[
        seat(0.0, 0.85, 0.45),
        turned(-1.22, 1.72, 0.45, RIGHT),
        turned(1.22, 1.72, 0.45, LEFT),
        turned(-0.72, 1.0, 0.45, 0.8),
        turned(0.72, 1.0, 0.45, 0.7),
        turned(-0.92, 2.72, 0.45, AWAY - 0.08),
        turned(0.92, 2.72, 0.45, AWAY + 0.08),
    ],
    tops: &[seat(0.0, 1.85, 0.8)],
    perches: &[seat(0.0, 0.85, 0.46)],
    stand: 3.0,
    to_sit_in: true,
    ..BARE
};
