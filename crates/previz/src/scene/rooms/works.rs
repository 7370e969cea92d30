//! Plans of the halls in which steel, beer and iron are made, of a byre, a tunnel of film
//! and a sewer.
//!
//! Data only.

use super::layout::{BARE, Plan, put, seat};
use crate::scene::parts::FurnitureKind as K;

/// A ladle that pours, ingots that glow on their way.
pub(crate) const STEEL_MILL: Plan = Plan {
    width: 19.0,
    height: 9.5,
    far: 10.0,
    pieces: &[
        put(K::Beam, 0.0, 1.2, (19.0, 0.7, 0.5), 0x4a4f55).up(9.2),
        put(K::Beam, 0.0, 4.4, (19.0, 0.7, 0.5), 0x4a4f55).up(9.2),
        put(K::Beam, 0.0, 2.4, (19.0, 0.6, 0.9), 0xb8861c).up(7.4),
        put(K::Ladle, -2.7, 2.4, (2.9, 3.4, 2.9), 0x55504c).up(6.9).lit(1.0),
        put(K::Ingots, 2.6, 1.5, (8.4, 0.9, 1.3), 0x4a4744).lit(1.0),
        put(K::Pipework, 4.5, 0.3, (8.6, 5.4, 0.5), 0x5a5650).up(0.2),
        put(K::CeilingLight, -5.0, 3.2, (1.4, 0.1, 0.5), 0xffe8c0).up(8.6).lit(0.3),
        put(K::CeilingLight, 5.0, 3.2, (1.4, 0.1, 0.5), 0xffe8c0).up(8.6).lit(0.3),
        put(K::Railing, 3.4, 2.8, (7.0, 1.05, 0.06), 0xc89a20),
    ],
    stand: 4.4,
    ..BARE
};

/// Tanks of steel, and a kettle of copper.
pub(crate) const BREWERY: Plan = Plan {
    width: 12.6,
    height: 4.8,
    far: 8.0,
    windows: &[(-5.9, -4.7, 2.5, 4.0), (4.7, 5.9, 2.5, 4.0)],
    pieces: &[
        put(K::Tank, -3.4, 1.2, (1.5, 3.6, 1.5), 0xc4c9cc),
        put(K::Tank, -1.5, 1.2, (1.5, 3.6, 1.5), 0xc4c9cc),
        put(K::Tank, 1.3, 1.4, (2.1, 3.3, 2.1), 0xc87840),
        put(K::Tank, 3.8, 1.2, (1.5, 3.6, 1.5), 0xc4c9cc),
        put(K::Tank, -5.4, 2.4, (1.5, 3.6, 1.5), 0xc4c9cc),
        put(K::Tank, 5.5, 2.6, (1.5, 3.6, 1.5), 0xc4c9cc),
        put(K::Pipework, 0.0, 0.1, (12.0, 3.9, 0.2), 0xb0b6ba).up(0.5),
        put(K::Barrels, 3.2, 2.9, (1.7, 0.95, 0.8), 0x7a5232),
        put(K::CeilingLight, -2.6, 2.4, (2.4, 0.06, 0.3), 0xffffff).up(4.74).lit(0.8),
        put(K::CeilingLight, 2.6, 2.4, (2.4, 0.06, 0.3), 0xffffff).up(4.74).lit(0.8),
    ],
    tops: &[seat(3.2, 2.9, 0.95)],
    perches: &[seat(3.2, 2.9, 0.95)],
    stand: 3.4,
    ..BARE
};

/// Stalls of wood between walls of stone, hay in their mangers.
pub(crate) const BYRE: Plan = Plan {
    width: 9.6,
    height: 3.5,
    far: 7.4,
    windows: &[(1.1, 2.0, 1.5, 2.3)],
    pieces: &[
        put(K::Beam, 0.0, 0.8, (9.6, 0.26, 0.24), 0x5a4028).up(3.4),
        put(K::Beam, 0.0, 2.8, (9.6, 0.26, 0.24), 0x5a4028).up(3.4),
        put(K::Beam, 0.0, 4.8, (9.6, 0.26, 0.24), 0x5a4028).up(3.4),
        put(K::Stall, -3.1, 1.0, (2.6, 1.5, 1.7), 0x7a5634),
        put(K::Stall, -0.4, 1.0, (2.6, 1.5, 1.7), 0x7a5634),
        put(K::HayBales, 3.3, 0.7, (2.0, 0.92, 0.9), 0xb08c50),
        put(K::HayBales, 4.2, 2.2, (1.9, 0.46, 0.9), 0xb08c50).turned(0.75),
        put(K::WallLamp, 0.55, 0.08, (0.24, 0.5, 0.16), 0xe8b060).up(2.3).lit(1.0),
        put(K::Timber, 4.55, 1.2, (0.5, 2.0, 0.3), 0x8a6440),
    ],
    seats: &[seat(3.0, 0.7, 0.92)],
    perches: &[seat(3.2, 0.7, 0.92)],
    stand: 2.9,
    ..BARE
};

/// Beds of plants on both sides under hoops of film.
pub(crate) const POLYTUNNEL: Plan = Plan {
    width: 7.2,
    height: 3.6,
    far: 12.0,
    windows: &[(-1.0, 1.0, 0.1, 2.2)],
    pieces: &[
        put(K::FilmHoop, 0.0, 2.0, (7.1, 3.5, 4.0), 0xe8f4f4).lit(1.0),
        put(K::FilmHoop, 0.0, 6.0, (7.1, 3.5, 4.0), 0xe8f4f4).lit(1.0),
        put(K::FilmHoop, 0.0, 10.0, (7.1, 3.5, 4.0), 0xe8f4f4).lit(1.0),
        put(K::FilmHoop, 0.0, 14.0, (7.1, 3.5, 4.0), 0xe8f4f4).lit(1.0),
        put(K::FilmHoop, 0.0, 18.0, (7.1, 3.5, 4.0), 0xe8f4f4).lit(1.0),
        put(K::PlantBed, -1.9, 2.5, (4.8, 1.5, 1.9), 0x4f8a3c).turned(0.25),
        put(K::PlantBed, 1.9, 2.5, (4.8, 1.5, 1.9), 0x4f8a3c).turned(0.75),
        put(K::PlantBed, -1.9, 7.5, (4.8, 1.5, 1.9), 0x4f8a3c).turned(0.25),
        put(K::PlantBed, 1.9, 7.5, (4.8, 1.5, 1.9), 0x4f8a3c).turned(0.75),
        put(K::PlantBed, -1.9, 12.5, (4.8, 1.5, 1.9), 0x4f8a3c).turned(0.25),
        put(K::PlantBed, 1.9, 12.5, (4.8, 1.5, 1.9), 0x4f8a3c).turned(0.75),
    ],
    stand: 8.5,
    passage: true,
    ..BARE
};

/// A hearth of brick under its hood, tools on the wall, a bench.
pub(crate) const FORGE: Plan = Plan {
    width: 8.0,
    height: 3.6,
    far: 6.2,
    windows: &[(2.4, 3.4, 1.2, 2.4)],
    pieces: &[
        put(K::ForgeHearth, -1.5, 0.75, (2.2, 3.5, 1.3), 0x6e4436).lit(1.0),
        put(K::ToolWall, 1.1, 0.06, (2.0, 1.2, 0.08), 0x5a3a28).up(1.3),
        put(K::Workbench, 1.7, 0.5, (2.2, 0.88, 0.7), 0x5a4230),
        put(K::Barrels, -3.3, 1.0, (0.8, 0.9, 0.8), 0x5a3c24),
        put(K::Beam, 0.0, 1.4, (8.0, 0.3, 0.26), 0x3a2a20).up(3.5),
        put(K::Beam, 0.0, 3.6, (8.0, 0.3, 0.26), 0x3a2a20).up(3.5),
    ],
    tops: &[seat(1.7, 0.5, 0.88)],
    perches: &[seat(1.7, 0.5, 0.88)],
    stand: 2.5,
    ..BARE
};

/// Ribs of brick over a channel in which water runs.
pub(crate) const SEWER: Plan = Plan {
    width: 5.4,
    height: 3.3,
    far: 12.0,
    pieces: &[
        put(K::Runnel, 1.35, 7.0, (1.9, 0.16, 26.0), 0x3c4a34),
        put(K::IronBars, 0.0, 0.12, (1.7, 1.7, 0.1), 0x35302c).up(0.3),
        put(K::VaultRib, 0.0, 1.0, (5.4, 3.3, 0.4), 0x6a4a3a),
        put(K::VaultRib, 0.0, 4.0, (5.4, 3.3, 0.4), 0x6a4a3a),
        put(K::VaultRib, 0.0, 7.0, (5.4, 3.3, 0.4), 0x6a4a3a),
        put(K::VaultRib, 0.0, 10.0, (5.4, 3.3, 0.4), 0x6a4a3a),
        put(K::VaultRib, 0.0, 13.0, (5.4, 3.3, 0.4), 0x6a4a3a),
        put(K::Pipework, -2.62, 4.5, (9.0, 1.2, 0.3), 0x5a544a).up(1.6).turned(0.25),
        put(K::WallLamp, -2.6, 3.0, (0.24, 0.4, 0.16), 0xe8c880).up(2.1).turned(0.25).lit(1.0),
        put(K::WallLamp, 2.6, 6.0, (0.24, 0.4, 0.16), 0xe8c880).up(2.1).turned(0.75).lit(1.0),
        put(K::WallLamp, -2.6, 9.0, (0.24, 0.4, 0.16), 0xe8c880).up(2.1).turned(0.25).lit(1.0),
        put(K::WallLamp, 2.6, 12.0, (0.24, 0.4, 0.16), 0xe8c880).up(2.1).turned(0.75).lit(1.0),
    ],
    stand: 8.0,
    passage: true,
    ..BARE
};
