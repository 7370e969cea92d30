//! Plans of rooms in which things are kept or that serve a house: stores, archives, larders,
//! basements, vaults, the engine of a ship.
//!
//! Data only.

use super::layout::{BARE, Plan, put, seat};
use crate::scene::parts::{Furnishing, FurnitureKind as K};

/// The plan of such a room, if it is one.
pub(super) fn plan(furnishing: Furnishing) -> Option<&'static Plan> {
    Some(match furnishing {
        Furnishing::Storage => &STORAGE,
        Furnishing::Archive => &ARCHIVE,
        Furnishing::Larder => &LARDER,
        Furnishing::Basement => &BASEMENT,
        Furnishing::BankVault => &BANK_VAULT,
        Furnishing::EngineRoom => &ENGINE_ROOM,
        _ => return None,
    })
}

/// Shelves of boxes along three walls, more boxes on the floor.
const STORAGE: Plan = Plan {
    width: 6.2,
    height: 2.7,
    far: 5.4,
    pieces: &[
        put(K::CeilingLight, 0.0, 1.8, (0.3, 0.06, 1.8), 0xffffff).up(2.66).lit(0.9),
        put(K::BoxShelf, -1.55, 0.35, (2.7, 2.2, 0.55), 0x5a6672),
        put(K::BoxShelf, 1.5, 0.35, (2.7, 2.2, 0.55), 0x5a6672),
        put(K::BoxShelf, -2.8, 2.0, (2.5, 2.2, 0.55), 0x5a6672).turned(0.25),
        put(K::BoxShelf, 2.8, 2.0, (2.5, 2.2, 0.55), 0x5a6672).turned(0.75),
        put(K::LoadedPallet, -1.5, 1.4, (0.9, 0.8, 0.8), 0x9a7448).turned(0.02),
        put(K::Crate, 1.7, 1.4, (0.7, 0.6, 0.7), 0x9a7048),
    ],
    tops: &[seat(1.7, 1.4, 0.6)],
    stand: 2.3,
    ..BARE
};

/// Files without end, a table to read them at.
const ARCHIVE: Plan = Plan {
    width: 7.0,
    height: 2.9,
    far: 6.0,
    pieces: &[
        put(K::CeilingLight, 0.0, 1.8, (0.3, 0.06, 1.8), 0xffffff).up(2.86).lit(0.9),
        put(K::FileShelf, -2.2, 0.3, (2.4, 2.4, 0.42), 0x6a7078),
        put(K::FileShelf, 0.25, 0.3, (2.4, 2.4, 0.42), 0x6a7078),
        put(K::FileShelf, 2.6, 0.3, (2.2, 2.4, 0.42), 0x6a7078),
        put(K::FileShelf, -3.25, 2.2, (2.8, 2.4, 0.42), 0x6a7078).turned(0.25),
        put(K::FileShelf, 3.25, 2.2, (2.8, 2.4, 0.42), 0x6a7078).turned(0.75),
        put(K::BoxShelf, -1.7, 1.5, (1.5, 0.95, 0.5), 0x6a7078),
        put(K::Table, 1.75, 1.6, (1.5, 0.76, 0.7), 0x7a5236),
        put(K::TableLamp, 2.1, 1.6, (0.34, 0.46, 0.34), 0x2f6a4a).up(0.76).lit(0.8),
    ],
    tops: &[seat(1.5, 1.7, 0.76)],
    stand: 2.5,
    ..BARE
};

/// Preserves, sacks and tins on shelves of wood.
const LARDER: Plan = Plan {
    width: 5.2,
    height: 2.6,
    far: 4.8,
    pieces: &[
        put(K::JarShelf, -1.35, 0.3, (2.3, 2.2, 0.42), 0x9a7044),
        put(K::JarShelf, 1.25, 0.3, (2.3, 2.2, 0.42), 0x9a7044),
        put(K::JarShelf, -2.35, 1.9, (2.3, 2.2, 0.42), 0x9a7044).turned(0.25),
        put(K::JarShelf, 2.35, 1.9, (2.3, 2.2, 0.42), 0x9a7044).turned(0.75),
        put(K::Crate, -1.25, 1.1, (0.6, 0.45, 0.5), 0x9a7048),
        put(K::Barrels, 1.4, 1.1, (0.7, 0.8, 0.6), 0x7a5230),
        put(K::Pendant, 0.0, 1.4, (0.3, 0.4, 0.3), 0x2a2a28).up(2.6).lit(0.9),
    ],
    stand: 2.1,
    ..BARE
};

/// Bare brick under pipes, a window high up, boxes and a washing machine.
const BASEMENT: Plan = Plan {
    width: 7.2,
    height: 2.5,
    far: 5.4,
    windows: &[(-0.7, 0.5, 1.85, 2.3)],
    pieces: &[
        put(K::Pipework, 0.0, 0.12, (7.0, 0.5, 0.2), 0x8a7a6a).up(1.28),
        put(K::BoxShelf, -2.15, 0.4, (2.3, 1.9, 0.55), 0x6a5a48),
        put(K::Washer, 1.2, 0.45, (0.66, 0.88, 0.64), 0xeef0f2),
        put(K::Tank, 2.55, 0.65, (0.9, 1.9, 0.9), 0xc8c4ba),
        put(K::Crate, -1.75, 1.45, (0.7, 0.55, 0.6), 0x9a7048),
        put(K::Steps, 3.0, 2.2, (1.0, 1.2, 1.2), 0x8a8680).turned(0.75),
        put(K::BoxShelf, -3.3, 2.1, (1.9, 1.8, 0.5), 0x6a5a48).turned(0.25),
        put(K::Pendant, 0.1, 1.5, (0.2, 0.35, 0.2), 0x2a2a28).up(2.5).lit(1.0),
    ],
    tops: &[seat(1.2, 0.5, 0.88)],
    perches: &[seat(1.2, 0.45, 0.88)],
    stand: 2.4,
    ..BARE
};

/// The round door between walls of small lockers, gold in heaps.
const BANK_VAULT: Plan = Plan {
    width: 7.4,
    height: 3.0,
    far: 5.6,
    pieces: &[
        put(K::CeilingLight, -1.5, 1.6, (1.4, 0.06, 0.4), 0xffffff).up(2.96).lit(0.9),
        put(K::CeilingLight, 1.5, 1.6, (1.4, 0.06, 0.4), 0xffffff).up(2.96).lit(0.9),
        put(K::VaultDoor, 0.0, 0.1, (2.4, 2.4, 0.4), 0xb8bec2),
        put(K::DepositBoxes, -2.6, 0.2, (2.1, 2.5, 0.3), 0xb0b6ba),
        put(K::DepositBoxes, 2.6, 0.2, (2.1, 2.5, 0.3), 0xb0b6ba),
        put(K::DepositBoxes, -3.55, 2.0, (2.9, 2.5, 0.3), 0xb0b6ba).turned(0.25),
        put(K::DepositBoxes, 3.55, 2.0, (2.9, 2.5, 0.3), 0xb0b6ba).turned(0.75),
        put(K::GoldBars, -1.75, 1.5, (1.3, 0.62, 0.8), 0xf2bc38),
        put(K::GoldBars, 1.85, 1.55, (1.3, 0.7, 0.8), 0xf2bc38),
    ],
    stand: 2.4,
    ..BARE
};

/// A great engine among pipes, dials and tanks.
const ENGINE_ROOM: Plan = Plan {
    width: 8.4,
    height: 3.2,
    far: 5.8,
    pieces: &[
        put(K::CeilingLight, -1.6, 1.8, (1.4, 0.06, 0.3), 0xffffff).up(3.0).lit(0.9),
        put(K::CeilingLight, 1.6, 1.8, (1.4, 0.06, 0.3), 0xffffff).up(3.0).lit(0.9),
        put(K::Pipework, 0.0, 0.12, (8.2, 1.1, 0.2), 0x9a8a5a).up(2.0),
        put(K::ShipEngine, -0.3, 0.95, (4.4, 1.9, 1.1), 0x4a7a5a),
        put(K::Tank, 3.1, 0.9, (1.2, 2.4, 1.2), 0xb8bec2),
        put(K::Instruments, -3.4, 0.3, (1.3, 2.1, 0.34), 0x5c6864).lit(0.8),
        put(K::Pipework, -4.1, 2.0, (3.2, 2.2, 0.3), 0x7a8480).up(0.4).turned(0.25),
        put(K::Pipework, 4.1, 2.0, (3.2, 2.2, 0.3), 0x7a8480).up(0.4).turned(0.75),
    ],
    stand: 2.4,
    ..BARE
};
