//! Plans of the rooms of castles and of old houses: dungeons, throne rooms, crypts, the
//! hall of a mosque, a haunted parlour.
//!
//! Data only.

use super::layout::{BARE, Plan, put, seat};
use crate::scene::parts::FurnitureKind as K;

/// Bars, chains and torches between walls of stone.
pub(crate) const DUNGEON: Plan = Plan {
    width: 7.6,
    height: 3.5,
    far: 6.2,
    pieces: &[
        put(K::IronBars, -1.75, 0.1, (2.1, 2.5, 0.1), 0x35302c),
        put(K::IronBars, 2.15, 0.1, (1.5, 2.3, 0.1), 0x35302c),
        put(K::Torch, 0.2, 0.12, (0.24, 0.9, 0.3), 0x3a3230).up(1.55).lit(1.0),
        put(K::Torch, -3.72, 2.3, (0.24, 0.9, 0.3), 0x3a3230).up(1.55).turned(0.25).lit(0.8),
        put(K::Torch, 3.72, 2.3, (0.24, 0.9, 0.3), 0x3a3230).up(1.55).turned(0.75).lit(0.8),
        put(K::Shackles, 0.95, 0.06, (0.8, 1.3, 0.1), 0x4a4744).up(2.3),
        put(K::Shackles, -3.72, 1.2, (0.8, 1.3, 0.1), 0x4a4744).up(2.3).turned(0.25),
        put(K::VaultRib, 0.0, 1.7, (7.6, 3.5, 0.5), 0x5a544c),
        put(K::VaultRib, 0.0, 4.6, (7.6, 3.5, 0.5), 0x5a544c),
        put(K::Barrels, 2.9, 0.9, (1.1, 0.9, 0.8), 0x5a3c24),
        put(K::HayBales, -3.0, 0.9, (1.0, 0.4, 0.8), 0x8a7440),
    ],
    stand: 2.7,
    ..BARE
};

/// A throne on its steps under banners, a red carpet between columns.
pub(crate) const THRONE_ROOM: Plan = Plan {
    width: 13.0,
    height: 7.4,
    far: 9.6,
    windows: &[(-5.3, -4.1, 2.4, 6.2), (4.1, 5.3, 2.4, 6.2)],
    pieces: &[
        put(K::Dais, 0.0, 1.45, (4.6, 0.5, 2.7), 0xb8aea0),
        put(K::Throne, 0.0, 1.0, (1.3, 2.7, 0.9), 0xc89a3c).up(0.5),
        put(K::Banner, -2.4, 0.08, (1.25, 4.4, 0.06), 0x9c1c22).up(6.6),
        put(K::Banner, 2.4, 0.08, (1.25, 4.4, 0.06), 0x9c1c22).up(6.6),
        put(K::Torch, -3.4, 0.12, (0.28, 1.0, 0.34), 0x6a5430).up(1.9).lit(0.8),
        put(K::Torch, 3.4, 0.12, (0.28, 1.0, 0.34), 0x6a5430).up(1.9).lit(0.8),
        put(K::Column, -3.9, 2.0, (0.9, 7.4, 0.9), 0xb0a698),
        put(K::Column, 3.9, 2.0, (0.9, 7.4, 0.9), 0xb0a698),
        put(K::Column, -3.9, 4.6, (0.9, 7.4, 0.9), 0xb0a698),
        put(K::Column, 3.9, 4.6, (0.9, 7.4, 0.9), 0xb0a698),
        put(K::Banner, -6.4, 3.3, (1.25, 3.8, 0.06), 0x24407a).up(6.4).turned(0.25),
        put(K::Banner, 6.4, 3.3, (1.25, 3.8, 0.06), 0x24407a).up(6.4).turned(0.75),
        put(K::Rug, 0.0, 6.4, (1.9, 0.02, 7.6), 0xa8161c),
        put(K::Chandelier, 0.0, 3.4, (2.0, 1.6, 2.0), 0xc89a3c).up(7.3).lit(0.7),
    ],
    seats: &[seat(0.0, 1.12, 1.02)],
    perches: &[seat(0.0, 1.12, 1.02)],
    stand: 3.9,
    ..BARE
};

/// A niche of blue tiles between arches, lamps on a ring over the carpet.
pub(crate) const PRAYER_HALL: Plan = Plan {
    width: 14.0,
    height: 6.6,
    far: 9.0,
    windows: &[(-5.7, -4.5, 1.6, 4.6), (4.5, 5.7, 1.6, 4.6)],
    pieces: &[
        put(K::Mihrab, 0.0, 0.1, (2.9, 4.4, 0.5), 0x1f7a8c),
        put(K::Arcade, 0.0, 1.9, (14.0, 6.6, 0.5), 0xe2d6c0),
        put(K::Arcade, 0.0, 5.2, (14.0, 6.6, 0.5), 0xe2d6c0),
        put(K::Chandelier, 0.0, 3.4, (2.8, 2.6, 2.8), 0xc89a3c).up(6.5).lit(0.9),
        put(K::Chandelier, -4.2, 3.6, (1.6, 2.4, 1.6), 0xc89a3c).up(6.5).lit(0.7),
        put(K::Chandelier, 4.2, 3.6, (1.6, 2.4, 1.6), 0xc89a3c).up(6.5).lit(0.7),
    ],
    stand: 3.6,
    ..BARE
};

/// Dust sheets of cobweb over what was left, candles that burn for nobody.
pub(crate) const HAUNTED: Plan = Plan {
    width: 7.8,
    height: 3.3,
    far: 6.2,
    windows: &[(-1.7, -0.3, 0.8, 2.7)],
    pieces: &[
        put(K::Picture, 1.15, 0.03, (0.75, 0.95, 0.04), 0x4a4438).up(1.35).turned(0.012),
        put(K::Candelabrum, 0.35, 0.5, (0.5, 1.55, 0.5), 0x6a5a3a).lit(0.9),
        put(K::Candelabrum, -3.1, 1.1, (0.5, 1.55, 0.5), 0x6a5a3a).lit(0.8),
        put(K::Piano, 2.5, 0.5, (1.5, 1.2, 0.62), 0x1c1a1a).turned(0.04),
        put(K::Wardrobe, -2.9, 0.35, (1.1, 2.2, 0.6), 0x3a2a20),
        put(K::Armchair, -2.4, 1.6, (0.95, 1.05, 0.9), 0x4a2a30).turned(0.86),
        put(K::Rug, 0.0, 2.4, (3.4, 0.02, 2.2), 0x4a2a2e),
        put(K::Cobweb, -3.86, 0.06, (1.5, 1.3, 0.05), 0xd8d8d4).up(3.25),
        put(K::Cobweb, 3.86, 0.14, (1.4, 1.2, 0.05), 0xd8d8d4).up(3.25).turned(0.5),
        put(K::Cobweb, -1.7, 0.09, (0.9, 0.8, 0.05), 0xd8d8d4).up(2.72),
        put(K::Cobweb, 1.53, 0.14, (0.7, 0.6, 0.05), 0xd8d8d4).up(2.3).turned(0.5),
    ],
    seats: &[seat(-2.4, 1.55, 0.44)],
    perches: &[seat(2.4, 0.5, 1.2)],
    stand: 2.6,
    ..BARE
};

/// Tombs on both sides under low ribs.
pub(crate) const CRYPT: Plan = Plan {
    width: 7.0,
    height: 3.1,
    far: 6.6,
    pieces: &[
        put(K::Tomb, -1.9, 1.7, (1.1, 0.95, 2.3), 0x8a857a),
        put(K::Tomb, 1.9, 1.7, (1.1, 0.95, 2.3), 0x8a857a),
        put(K::Candelabrum, -0.75, 0.5, (0.5, 1.5, 0.5), 0x8a7440).lit(1.0),
        put(K::Candelabrum, 0.75, 0.5, (0.5, 1.5, 0.5), 0x8a7440).lit(1.0),
        put(K::IronBars, 0.0, 0.08, (1.1, 2.2, 0.1), 0x35302c),
        put(K::Torch, -3.4, 2.9, (0.24, 0.9, 0.3), 0x3a3230).up(1.4).turned(0.25).lit(0.7),
        put(K::Torch, 3.4, 2.9, (0.24, 0.9, 0.3), 0x3a3230).up(1.4).turned(0.75).lit(0.7),
        put(K::VaultRib, 0.0, 0.5, (7.0, 3.1, 0.5), 0x6a645a),
        put(K::VaultRib, 0.0, 3.2, (7.0, 3.1, 0.5), 0x6a645a),
        put(K::VaultRib, 0.0, 5.9, (7.0, 3.1, 0.5), 0x6a645a),
    ],
    tops: &[seat(-1.9, 1.7, 1.0)],
    perches: &[seat(1.9, 2.0, 1.1)],
    stand: 2.9,
    ..BARE
};

/// A bar under strings of lights, open to the roofs of a city.
pub(crate) const ROOF_TERRACE: Plan = Plan {
    width: 34.0,
    height: 16.0,
    far: 7.6,
    windows: &[(-16.9, 16.9, 0.0, 15.9)],
    pieces: &[
        put(K::Railing, 0.0, 0.14, (33.0, 1.1, 0.06), 0x2c3034),
        put(K::BackBar, -2.9, 0.5, (2.6, 2.2, 0.36), 0x3a2418).lit(1.0),
        put(K::BarCounter, -2.9, 1.55, (3.2, 1.08, 0.6), 0x5a3620),
        put(K::Stool, -3.9, 2.2, (0.38, 0.76, 0.38), 0x2a2a2c),
        put(K::Stool, -3.1, 2.2, (0.38, 0.76, 0.38), 0x2a2a2c),
        put(K::Stool, -2.3, 2.2, (0.38, 0.76, 0.38), 0x2a2a2c),
        put(K::StringLights, 0.0, 0.5, (16.0, 0.45, 0.1), 0xffd8a0).up(3.5).lit(1.0),
        put(K::StringLights, 0.0, 2.4, (16.0, 0.45, 0.1), 0xffd8a0).up(3.7).lit(1.0),
        put(K::StringLights, 0.0, 4.4, (16.0, 0.45, 0.1), 0xffd8a0).up(3.8).lit(1.0),
        put(K::RoundTable, 2.3, 1.1, (0.8, 0.74, 0.8), 0x4a3424),
        put(K::Chair, 1.6, 1.1, (0.45, 0.92, 0.45), 0x6a4428).turned(0.82),
        put(K::Chair, 3.0, 1.1, (0.45, 0.92, 0.45), 0x6a4428).turned(0.18),
        put(K::Plant, 4.5, 0.6, (1.0, 1.7, 1.0), 0x4f7d46),
        put(K::Plant, -5.2, 0.7, (1.0, 1.7, 1.0), 0x4f7d46),
        put(K::FloorLamp, 3.9, 0.7, (0.4, 1.6, 0.4), 0xe8d8b8).lit(0.8),
    ],
    seats: &[seat(-3.1, 2.2, 0.76), seat(-2.3, 2.2, 0.76), seat(-3.9, 2.2, 0.76)],
    tops: &[seat(2.3, 1.1, 0.74), seat(-2.9, 1.6, 1.08)],
    perches: &[seat(-2.6, 1.55, 1.08)],
    stand: 2.3,
    ..BARE
};

/// Rows of seats on both sides of the aisle, windows and lockers beside them.
pub(crate) const AIRLINER: Plan = Plan {
    width: 3.7,
    height: 2.2,
    far: 9.0,
    pieces: &[
        put(K::CabinWall, -1.84, 2.5, (5.0, 2.2, 0.6), 0xd8e8f8).turned(0.25).lit(1.0),
        put(K::CabinWall, 1.84, 2.5, (5.0, 2.2, 0.6), 0xd8e8f8).turned(0.75).lit(1.0),
        put(K::CabinWall, -1.84, 7.5, (5.0, 2.2, 0.6), 0xd8e8f8).turned(0.25).lit(1.0),
        put(K::CabinWall, 1.84, 7.5, (5.0, 2.2, 0.6), 0xd8e8f8).turned(0.75).lit(1.0),
        put(K::CabinWall, -1.84, 12.5, (5.0, 2.2, 0.6), 0xd8e8f8).turned(0.25).lit(1.0),
        put(K::CabinWall, 1.84, 12.5, (5.0, 2.2, 0.6), 0xd8e8f8).turned(0.75).lit(1.0),
        put(K::CeilingLight, 0.0, 2.2, (0.5, 0.04, 2.0), 0xffffff).up(2.18).lit(0.7),
        put(K::CeilingLight, 0.0, 5.2, (0.5, 0.04, 2.0), 0xffffff).up(2.18).lit(0.7),
        put(K::CeilingLight, 0.0, 8.2, (0.5, 0.04, 2.0), 0xffffff).up(2.18).lit(0.7),
        put(K::CeilingLight, 0.0, 11.2, (0.5, 0.04, 2.0), 0xffffff).up(2.18).lit(0.7),
        put(K::CabinSeats, -1.06, 1.2, (1.42, 1.18, 0.62), 0x24406e),
        put(K::CabinSeats, 1.06, 1.2, (1.42, 1.18, 0.62), 0x24406e),
        put(K::CabinSeats, -1.06, 2.05, (1.42, 1.18, 0.62), 0x24406e),
        put(K::CabinSeats, 1.06, 2.05, (1.42, 1.18, 0.62), 0x24406e),
        put(K::CabinSeats, -1.06, 2.9, (1.42, 1.18, 0.62), 0x24406e),
        put(K::CabinSeats, 1.06, 2.9, (1.42, 1.18, 0.62), 0x24406e),
        put(K::CabinSeats, -1.06, 3.75, (1.42, 1.18, 0.62), 0x24406e),
        put(K::CabinSeats, 1.06, 3.75, (1.42, 1.18, 0.62), 0x24406e),
        put(K::CabinSeats, -1.06, 4.6, (1.42, 1.18, 0.62), 0x24406e),
        put(K::CabinSeats, 1.06, 4.6, (1.42, 1.18, 0.62), 0x24406e),
        put(K::CabinSeats, -1.06, 5.45, (1.42, 1.18, 0.62), 0x24406e),
        put(K::CabinSeats, 1.06, 5.45, (1.42, 1.18, 0.62), 0x24406e),
        put(K::CabinSeats, -1.06, 6.3, (1.42, 1.18, 0.62), 0x24406e),
        put(K::CabinSeats, 1.06, 6.3, (1.42, 1.18, 0.62), 0x24406e),
        put(K::CabinSeats, -1.06, 7.15, (1.42, 1.18, 0.62), 0x24406e),
        put(K::CabinSeats, 1.06, 7.15, (1.42, 1.18, 0.62), 0x24406e),
    ],
    seats: &[
        seat(-0.6, 5.4, 0.48),
        seat(0.6, 5.4, 0.48),
        seat(-1.06, 5.4, 0.48),
        seat(1.06, 5.4, 0.48),
        seat(-1.52, 5.4, 0.48),
        seat(1.52, 5.4, 0.48),
    ],
    tops: &[seat(0.6, 6.1, 0.72)],
    stand: 6.6,
    passage: true,
    to_sit_in: true,
    ..BARE
};
