//! Plans of a barn, an attic, a wine cellar and a florist's shop.
//!
//! Data only.

use super::layout::{BARE, Plan, put, seat, turned};
use crate::scene::parts::FurnitureKind as K;

/// Frames of timber one behind the other, hay along its walls, lights on strings.
pub(crate) const BARN: Plan = Plan {
    width: 12.0,
    height: 6.4,
    far: 10.5,
    windows: &[(-0.9, 0.9, 3.7, 5.2)],
    pieces: &[
        put(K::Truss, 0.0, 0.35, (12.0, 6.3, 0.3), 0x6e4a2e),
        put(K::Truss, 0.0, 3.55, (12.0, 6.3, 0.3), 0x6e4a2e),
        put(K::Truss, 0.0, 6.75, (12.0, 6.3, 0.3), 0x6e4a2e),
        put(K::Truss, 0.0, 9.95, (12.0, 6.3, 0.3), 0x6e4a2e),
        put(K::Truss, 0.0, 13.15, (12.0, 6.3, 0.3), 0x6e4a2e),
        put(K::StringLights, 0.0, 1.6, (11.6, 0.55, 0.1), 0xffd890).up(3.2).lit(1.0),
        put(K::StringLights, 0.0, 3.4, (11.6, 0.55, 0.1), 0xffd890).up(3.2).lit(1.0),
        put(K::StringLights, 0.0, 5.2, (11.6, 0.55, 0.1), 0xffd890).up(3.2).lit(1.0),
        put(K::StringLights, 0.0, 7.6, (11.6, 0.55, 0.1), 0xffd890).up(3.2).lit(1.0),
        put(K::StringLights, 0.0, 10.0, (11.6, 0.55, 0.1), 0xffd890).up(3.2).lit(1.0),
        put(K::HayBales, -3.4, 0.75, (3.9, 1.9, 0.9), 0xb08c50),
        put(K::HayBales, 3.6, 0.7, (3.9, 1.4, 0.9), 0xb08c50),
        put(K::HayBales, -0.3, 0.65, (2.0, 0.92, 0.8), 0xb08c50),
        put(K::HayBales, -5.3, 3.4, (3.8, 1.4, 0.9), 0xb08c50).turned(0.25),
        put(K::HayBales, 5.3, 3.6, (2.9, 0.95, 0.9), 0xb08c50).turned(0.75),
        put(K::Barrels, 4.7, 1.9, (0.95, 1.0, 0.9), 0x7a5232),
    ],
    seats: &[seat(-0.6, 0.75, 0.92), seat(0.2, 0.75, 0.92)],
    perches: &[seat(-0.3, 0.7, 0.92)],
    stand: 3.6,
    ..BARE
};

/// A roof down to both sides, a window in its gable, and what nobody uses any more.
pub(crate) const ATTIC: Plan = Plan {
    width: 7.6,
    height: 3.9,
    far: 6.4,
    windows: &[(-0.75, 0.75, 1.05, 2.35)],
    pieces: &[
        put(K::RoofBay, 0.0, 0.6, (7.6, 3.7, 1.22), 0x9a7448),
        put(K::RoofBay, 0.0, 1.8, (7.6, 3.7, 1.22), 0x9a7448),
        put(K::RoofBay, 0.0, 3.0, (7.6, 3.7, 1.22), 0x9a7448),
        put(K::RoofBay, 0.0, 4.2, (7.6, 3.7, 1.22), 0x9a7448),
        put(K::RoofBay, 0.0, 5.4, (7.6, 3.7, 1.22), 0x9a7448),
        put(K::RoofBay, 0.0, 6.6, (7.6, 3.7, 1.22), 0x9a7448),
        put(K::RoofBay, 0.0, 7.8, (7.6, 3.7, 1.22), 0x9a7448),
        put(K::RoofBay, 0.0, 9.0, (7.6, 3.7, 1.22), 0x9a7448),
        put(K::Wardrobe, -1.75, 0.35, (0.9, 1.75, 0.55), 0x6a4428),
        put(K::Chest, -0.5, 0.5, (1.0, 0.62, 0.6), 0x7a4e2c),
        put(K::Chest, -2.5, 1.5, (1.1, 0.7, 0.66), 0x5a3c26).turned(0.2),
        put(K::Crate, -2.4, 2.7, (0.7, 0.6, 0.6), 0x9a7a50).turned(0.04),
        put(K::BookStack, -2.4, 2.7, (0.3, 0.34, 0.24), 0x7a3a2c).up(0.6),
        put(K::Crate, 1.4, 0.45, (0.8, 0.7, 0.6), 0x8a6a44).turned(0.97),
        put(K::Crate, 1.45, 0.45, (0.55, 0.45, 0.5), 0xa68456).up(0.7).turned(0.03),
        put(K::Armchair, 2.1, 1.5, (0.9, 0.95, 0.85), 0x6f6a4c).turned(0.1),
        put(K::FloorLamp, 1.75, 0.95, (0.4, 1.5, 0.4), 0xd8c090),
        put(K::Crate, 2.7, 2.7, (0.8, 0.65, 0.7), 0x8a6a44).turned(0.22),
        put(K::BookStack, 2.0, 2.75, (0.32, 0.3, 0.26), 0x3f5a6a),
        put(K::Rug, 0.0, 2.6, (2.6, 0.02, 1.7), 0x8a4a3c),
    ],
    seats: &[turned(2.1, 1.5, 0.45, 0.62), seat(-0.5, 0.5, 0.62)],
    tops: &[seat(-0.5, 0.5, 0.62)],
    perches: &[seat(-0.5, 0.5, 0.64)],
    stand: 2.6,
    ..BARE
};

/// Barrels on both sides under round arches.
pub(crate) const CELLAR: Plan = Plan {
    width: 6.6,
    height: 3.7,
    far: 14.0,
    pieces: &[
        put(K::Barrels, 0.0, 0.7, (3.6, 1.7, 1.0), 0x8a5e38),
        put(K::VaultRib, 0.0, 1.6, (6.6, 3.5, 0.5), 0xa08c74),
        put(K::VaultRib, 0.0, 5.0, (6.6, 3.5, 0.5), 0xa08c74),
        put(K::VaultRib, 0.0, 8.4, (6.6, 3.5, 0.5), 0xa08c74),
        put(K::VaultRib, 0.0, 11.8, (6.6, 3.5, 0.5), 0xa08c74),
        put(K::VaultRib, 0.0, 15.2, (6.6, 3.5, 0.5), 0xa08c74),
        put(K::VaultRib, 0.0, 18.6, (6.6, 3.5, 0.5), 0xa08c74),
        put(K::VaultRib, 0.0, 22.0, (6.6, 3.5, 0.5), 0xa08c74),
        put(K::VaultRib, 0.0, 25.4, (6.6, 3.5, 0.5), 0xa08c74),
        put(K::Barrels, -2.55, 3.3, (2.7, 1.7, 1.0), 0x8a5e38).turned(0.25),
        put(K::Barrels, 2.55, 3.3, (2.7, 1.7, 1.0), 0x8a5e38).turned(0.75),
        put(K::Barrels, -2.55, 6.7, (2.7, 1.7, 1.0), 0x8a5e38).turned(0.25),
        put(K::Barrels, 2.55, 6.7, (2.7, 1.7, 1.0), 0x8a5e38).turned(0.75),
        put(K::Barrels, -2.55, 10.1, (2.7, 1.7, 1.0), 0x8a5e38).turned(0.25),
        put(K::Barrels, 2.55, 10.1, (2.7, 1.7, 1.0), 0x8a5e38).turned(0.75),
        put(K::Barrels, -2.55, 13.5, (2.7, 1.7, 1.0), 0x8a5e38).turned(0.25),
        put(K::Barrels, 2.55, 13.5, (2.7, 1.7, 1.0), 0x8a5e38).turned(0.75),
        put(K::Barrels, -2.55, 16.9, (2.7, 1.7, 1.0), 0x8a5e38).turned(0.25),
        put(K::Barrels, 2.55, 16.9, (2.7, 1.7, 1.0), 0x8a5e38).turned(0.75),
        put(K::Barrels, -2.55, 20.3, (2.7, 1.7, 1.0), 0x8a5e38).turned(0.25),
        put(K::Barrels, 2.55, 20.3, (2.7, 1.7, 1.0), 0x8a5e38).turned(0.75),
        put(K::Barrels, -2.55, 23.7, (2.7, 1.7, 1.0), 0x8a5e38).turned(0.25),
        put(K::Barrels, 2.55, 23.7, (2.7, 1.7, 1.0), 0x8a5e38).turned(0.75),
        put(K::WallLamp, -2.86, 1.6, (0.24, 0.4, 0.16), 0xe8b878).up(1.7).turned(0.25).lit(0.9),
        put(K::WallLamp, 2.86, 1.6, (0.24, 0.4, 0.16), 0xe8b878).up(1.7).turned(0.75).lit(0.9),
        put(K::WallLamp, -2.86, 5.0, (0.24, 0.4, 0.16), 0xe8b878).up(1.7).turned(0.25).lit(0.9),
        put(K::WallLamp, 2.86, 5.0, (0.24, 0.4, 0.16), 0xe8b878).up(1.7).turned(0.75).lit(0.9),
        put(K::WallLamp, -2.86, 8.4, (0.24, 0.4, 0.16), 0xe8b878).up(1.7).turned(0.25).lit(0.9),
        put(K::WallLamp, 2.86, 8.4, (0.24, 0.4, 0.16), 0xe8b878).up(1.7).turned(0.75).lit(0.9),
        put(K::WallLamp, -2.86, 11.8, (0.24, 0.4, 0.16), 0xe8b878).up(1.7).turned(0.25).lit(0.9),
        put(K::WallLamp, 2.86, 11.8, (0.24, 0.4, 0.16), 0xe8b878).up(1.7).turned(0.75).lit(0.9),
        put(K::WallLamp, -2.86, 15.2, (0.24, 0.4, 0.16), 0xe8b878).up(1.7).turned(0.25).lit(0.9),
        put(K::WallLamp, 2.86, 15.2, (0.24, 0.4, 0.16), 0xe8b878).up(1.7).turned(0.75).lit(0.9),
        put(K::WallLamp, -2.86, 18.6, (0.24, 0.4, 0.16), 0xe8b878).up(1.7).turned(0.25).lit(0.9),
        put(K::WallLamp, 2.86, 18.6, (0.24, 0.4, 0.16), 0xe8b878).up(1.7).turned(0.75).lit(0.9),
        put(K::WallLamp, -2.86, 22.0, (0.24, 0.4, 0.16), 0xe8b878).up(1.7).turned(0.25).lit(0.9),
        put(K::WallLamp, 2.86, 22.0, (0.24, 0.4, 0.16), 0xe8b878).up(1.7).turned(0.75).lit(0.9),
    ],
    stand: 10.0,
    passage: true,
    ..BARE
};

/// Buckets of flowers on steps, a counter at which they are bound.
pub(crate) const FLORIST: Plan = Plan {
    width: 7.6,
    height: 2.9,
    far: 5.6,
    windows: &[(-3.5, -1.9, 0.7, 2.4)],
    pieces: &[
        put(K::FlowerStand, 0.2, 0.5, (2.6, 1.25, 0.9), 0x9a7248),
        put(K::FlowerStand, 2.75, 0.5, (1.9, 1.25, 0.9), 0x9a7248),
        put(K::FlowerStand, -2.7, 0.55, (1.7, 0.5, 0.9), 0x9a7248),
        put(K::FlowerStand, 3.2, 2.2, (1.9, 1.25, 0.9), 0x9a7248).turned(0.75),
        put(K::FlowerStand, -3.2, 2.2, (1.9, 1.25, 0.9), 0x9a7248).turned(0.25),
        put(K::Plant, 1.6, 0.35, (0.6, 2.2, 0.6), 0x4f7d46),
        put(K::Pendant, -0.8, 1.9, (0.34, 0.7, 0.34), 0x2f4a3c).up(2.9).lit(0.8),
        put(K::Pendant, 0.8, 1.9, (0.34, 0.7, 0.34), 0x2f4a3c).up(2.9).lit(0.8),
        put(K::Table, 0.0, 2.15, (2.6, 0.88, 0.7), 0x9a7a58),
    ],
    tops: &[seat(0.0, 2.15, 0.88)],
    perches: &[seat(0.0, 2.15, 0.88)],
    stand: 1.55,
    behind: true,
    ..BARE
};
