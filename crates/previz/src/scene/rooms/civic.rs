//! Plans of halls that are everybody's: a court, a museum, baths, a hangar.
//!
//! Data only.

use super::layout::{BARE, Plan, put, seat, turned};
use crate::scene::parts::FurnitureKind as K;

/// The judge's bench before a wall of wood, the stand of the witness beside it, benches
/// for a jury along the side.
pub(crate) const COURTROOM: Plan = Plan {
    width: 11.6,
    height: 4.8,
    far: 8.0,
    windows: &[(-5.2, -3.9, 1.5, 4.0), (3.9, 5.2, 1.5, 4.0)],
    pieces: &[
        put(K::CeilingLight, -2.4, 2.6, (0.9, 0.06, 0.9), 0xffffff).up(4.75).lit(0.8),
        put(K::CeilingLight, 2.4, 2.6, (0.9, 0.06, 0.9), 0xffffff).up(4.75).lit(0.8),
        put(K::JudgesBench, 0.0, 1.1, (4.4, 1.5, 1.2), 0x6a3f22),
        put(K::WitnessStand, -3.5, 1.7, (1.3, 1.05, 1.0), 0x6a3f22),
        put(K::Pew, 4.7, 2.5, (2.6, 0.95, 0.6), 0x7a4a2a).turned(0.75),
        put(K::Pew, 3.7, 2.5, (2.6, 0.95, 0.6), 0x7a4a2a).turned(0.75),
        put(K::Table, -2.3, 3.4, (1.7, 0.76, 0.7), 0x5a361f),
        put(K::Table, 2.3, 3.4, (1.7, 0.76, 0.7), 0x5a361f),
    ],
    seats: &[seat(0.0, 0.85, 1.3), turned(3.95, 2.2, 0.45, 0.6), turned(3.95, 2.9, 0.45, 0.6)],
    tops: &[seat(2.3, 3.4, 0.76)],
    stand: 3.2,
    ..BARE
};

/// The bones of a huge beast in the middle, vases in cases of glass, columns behind.
pub(crate) const MUSEUM: Plan = Plan {
    width: 15.0,
    height: 7.2,
    far: 9.8,
    windows: &[(-6.4, -4.6, 2.6, 6.2), (-0.9, 0.9, 2.6, 6.2), (4.6, 6.4, 2.6, 6.2)],
    pieces: &[
        put(K::CeilingLight, -3.0, 2.4, (0.5, 0.06, 2.4), 0xffffff).up(7.1).lit(0.8),
        put(K::CeilingLight, 3.0, 2.4, (0.5, 0.06, 2.4), 0xffffff).up(7.1).lit(0.8),
        put(K::Column, -3.4, 0.6, (0.8, 7.2, 0.8), 0xdad4c6),
        put(K::Column, 3.4, 0.6, (0.8, 7.2, 0.8), 0xdad4c6),
        put(K::Column, -7.0, 0.6, (0.8, 7.2, 0.8), 0xdad4c6),
        put(K::Column, 7.0, 0.6, (0.8, 7.2, 0.8), 0xdad4c6),
        put(K::Skeleton, 0.9, 2.1, (6.8, 3.1, 1.5), 0xd8ccb0),
        put(K::GlassCase, -5.6, 2.6, (0.8, 1.8, 0.8), 0x4a4038),
        put(K::GlassCase, 6.0, 2.8, (0.8, 1.8, 0.8), 0x4a4038),
    ],
    stand: 4.3,
    ..BARE
};

/// Water in lanes under a roof, glass behind it.
pub(crate) const SWIM_HALL: Plan = Plan {
    width: 19.0,
    height: 6.6,
    far: 12.5,
    windows: &[(-9.2, 9.2, 1.5, 5.4)],
    pieces: &[
        put(K::Beam, 0.0, 2.0, (19.0, 0.4, 0.3), 0xd8dcdc).up(6.6),
        put(K::Beam, 0.0, 5.6, (19.0, 0.4, 0.3), 0xd8dcdc).up(6.6),
        put(K::CeilingLight, -5.0, 3.8, (0.4, 0.06, 4.0), 0xffffff).up(6.5).lit(0.9),
        put(K::CeilingLight, 0.0, 3.8, (0.4, 0.06, 4.0), 0xffffff).up(6.5).lit(0.9),
        put(K::CeilingLight, 5.0, 3.8, (0.4, 0.06, 4.0), 0xffffff).up(6.5).lit(0.9),
        put(K::SwimPool, 0.0, 7.0, (15.4, 0.3, 9.0), 0x2fb4cc),
        put(K::StartingBlock, -5.5, 2.0, (0.5, 0.75, 0.6), 0x1f5ab0),
        put(K::StartingBlock, -3.3, 2.0, (0.5, 0.75, 0.6), 0x1f5ab0),
        put(K::StartingBlock, -1.1, 2.0, (0.5, 0.75, 0.6), 0x1f5ab0),
        put(K::StartingBlock, 1.1, 2.0, (0.5, 0.75, 0.6), 0x1f5ab0),
        put(K::StartingBlock, 3.3, 2.0, (0.5, 0.75, 0.6), 0x1f5ab0),
        put(K::StartingBlock, 5.5, 2.0, (0.5, 0.75, 0.6), 0x1f5ab0),
        put(K::Bench, -8.4, 1.0, (1.8, 0.44, 0.4), 0xe8e8e4),
        put(K::Bench, 8.4, 1.0, (1.8, 0.44, 0.4), 0xe8e8e4),
    ],
    seats: &[seat(-8.4, 1.0, 0.44), seat(8.4, 1.0, 0.44)],
    stand: 1.3,
    ..BARE
};

/// A gate as wide as wings, open to the field; tools along the walls.
pub(crate) const HANGAR: Plan = Plan {
    width: 26.0,
    height: 8.4,
    far: 17.0,
    windows: &[(-8.2, 8.2, 0.02, 5.4)],
    pieces: &[
        put(K::Beam, 0.0, 1.5, (26.0, 0.6, 0.5), 0x6a7076).up(8.4),
        put(K::Beam, 0.0, 6.0, (26.0, 0.6, 0.5), 0x6a7076).up(8.4),
        put(K::Beam, 0.0, 10.5, (26.0, 0.6, 0.5), 0x6a7076).up(8.4),
        put(K::CeilingLight, -7.0, 4.0, (1.6, 0.1, 1.6), 0xffffff).up(7.7).lit(1.0),
        put(K::CeilingLight, 0.0, 4.0, (1.6, 0.1, 1.6), 0xffffff).up(7.7).lit(1.0),
        put(K::CeilingLight, 7.0, 4.0, (1.6, 0.1, 1.6), 0xffffff).up(7.7).lit(1.0),
        put(K::Pillar, -8.7, 0.6, (0.7, 8.4, 0.7), 0xe0a81c),
        put(K::Pillar, 8.7, 0.6, (0.7, 8.4, 0.7), 0xe0a81c),
        put(K::Rug, 0.0, 8.0, (0.3, 0.02, 16.0), 0xe8b820),
        put(K::ToolChest, -5.2, 8.6, (1.2, 1.1, 0.6), 0xb8281f).turned(0.1),
        put(K::ToolChest, 7.4, 5.0, (1.2, 1.1, 0.6), 0x2456b8).turned(0.9),
        put(K::Crate, -8.6, 7.4, (1.2, 1.0, 1.2), 0x9a7048),
    ],
    bays: &[turned(1.4, 5.4, 0.0, 0.64), turned(-8.0, 5.2, 0.0, 0.64)],
    stand: 9.4,
    ..BARE
};
