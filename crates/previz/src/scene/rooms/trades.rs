//! Plans of the rooms in which things are made, sold and served.
//!
//! Data only.

use super::layout::{BARE, LEFT, Plan, RIGHT, put, seat, turned};
use crate::scene::parts::FurnitureKind as K;

pub(crate) const CAFE: Plan = Plan {
    width: 8.4,
    height: 3.1,
    far: 6.0,
    windows: &[(-3.9, -1.6, 0.75, 2.5)],
    pieces: &[
        put(K::Blackboard, 0.35, 0.05, (1.7, 0.75, 0.06), 0x23282a).up(2.0),
        put(K::PotShelf, 2.7, 0.22, (1.3, 2.3, 0.34), 0x5a3a24),
        put(K::PotShelf, -0.85, 0.16, (0.9, 0.85, 0.26), 0x6a4428).up(1.08),
        put(K::PotShelf, 1.35, 0.16, (0.9, 0.85, 0.26), 0x6a4428).up(1.08),
        put(K::CoffeeBar, 0.3, 1.15, (3.4, 1.05, 0.66), 0x7a4f30),
        put(K::Pendant, -0.8, 1.2, (0.34, 0.75, 0.34), 0x2a2a28).up(3.1).lit(0.8),
        put(K::Pendant, 0.3, 1.2, (0.34, 0.75, 0.34), 0x2a2a28).up(3.1).lit(0.8),
        put(K::Pendant, 1.4, 1.2, (0.34, 0.75, 0.34), 0x2a2a28).up(3.1).lit(0.8),
        put(K::DiningTable, -2.75, 1.35, (0.8, 0.75, 0.8), 0x9a6c42),
        put(K::Plant, -4.0, 0.5, (0.6, 1.2, 0.6), 0x4f7d46),
        put(K::DiningTable, 1.95, 2.25, (0.8, 0.75, 0.8), 0x9a6c42),
    ],
    seats: &[
        turned(-2.03, 1.35, 0.45, LEFT),
        turned(-3.47, 1.35, 0.45, RIGHT),
        turned(2.67, 2.25, 0.45, LEFT),
        turned(1.23, 2.25, 0.45, RIGHT),
    ],
    tops: &[seat(-2.75, 1.45, 0.75), seat(0.1, 1.3, 1.05), seat(1.95, 2.25, 0.75)],
    perches: &[seat(0.1, 1.2, 1.05)],
    stand: 0.62,
    behind: true,
    ..BARE
};

/// The range along its back wall, a table of steel before whoever cooks.
pub(crate) const RESTAURANT_KITCHEN: Plan = Plan {
    width: 9.0,
    height: 2.9,
    far: 5.9,
    pieces: &[
        put(K::CeilingLight, -2.4, 2.2, (1.3, 0.06, 0.4), 0xffffff).up(2.86).lit(0.7),
        put(K::CeilingLight, 2.4, 2.2, (1.3, 0.06, 0.4), 0xffffff).up(2.86).lit(0.7),
        put(K::ExtractorHood, 0.75, 0.5, (2.9, 0.85, 1.0), 0x9aa0a5).up(2.02).lit(1.0),
        put(K::Range, 0.75, 0.44, (2.6, 0.9, 0.84), 0x8c9296).lit(1.0),
        put(K::PanRail, -1.5, 0.1, (1.5, 0.5, 0.1), 0x9aa0a5).up(1.5),
        put(K::PrepTable, -1.6, 0.4, (1.8, 0.9, 0.66), 0x9aa0a5),
        put(K::PlatePass, -3.45, 0.4, (1.5, 2.0, 0.5), 0x9aa0a5).lit(1.0),
        put(K::PlatePass, 3.2, 0.4, (1.6, 2.0, 0.5), 0x9aa0a5).lit(1.0),
        put(K::PlatePass, -4.2, 2.6, (2.4, 2.0, 0.5), 0x9aa0a5).turned(0.25).lit(1.0),
        put(K::Fridge, 4.1, 2.2, (0.9, 2.0, 0.8), 0xa8aeb2).turned(0.75),
        put(K::PrepTable, 0.0, 2.1, (2.7, 0.9, 0.7), 0x8e959a),
    ],
    tops: &[seat(0.0, 2.1, 0.9)],
    perches: &[seat(0.0, 2.1, 0.9)],
    stand: 1.5,
    behind: true,
    ..BARE
};

pub(crate) const BAKERY: Plan = Plan {
    width: 7.2,
    height: 2.9,
    far: 5.4,
    windows: &[],
    pieces: &[
        put(K::Oven, 0.0, 0.42, (1.7, 2.1, 0.8), 0x9a5a3e).lit(1.0),
        put(K::BreadRack, -2.1, 0.26, (2.2, 2.2, 0.46), 0x8a6040),
        put(K::BreadRack, 2.1, 0.26, (2.2, 2.2, 0.46), 0x8a6040),
        put(K::ShopCounter, 0.0, 1.9, (3.4, 0.95, 0.62), 0x7a5232),
        put(K::Pendant, -1.1, 1.8, (0.36, 0.75, 0.36), 0x2f2a26).up(2.9).lit(0.9),
        put(K::Pendant, 1.1, 1.8, (0.36, 0.75, 0.36), 0x2f2a26).up(2.9).lit(0.9),
    ],
    tops: &[seat(0.0, 1.95, 0.95)],
    perches: &[seat(0.0, 1.95, 0.95)],
    stand: 1.3,
    behind: true,
    ..BARE
};

pub(crate) const SHOP: Plan = Plan {
    width: 8.8,
    height: 2.8,
    far: 6.0,
    windows: &[(-4.2, -1.95, 0.7, 2.35)],
    pieces: &[
        put(K::CeilingLight, -2.2, 2.2, (0.25, 0.06, 2.6), 0xffffff).up(2.76).lit(0.9),
        put(K::CeilingLight, 0.6, 2.2, (0.25, 0.06, 2.6), 0xffffff).up(2.76).lit(0.9),
        put(K::CeilingLight, 3.2, 2.2, (0.25, 0.06, 2.6), 0xffffff).up(2.76).lit(0.9),
        put(K::Cooler, -0.1, 0.35, (3.2, 2.15, 0.66), 0xe8ecee).lit(1.0),
        put(K::Goods, 2.85, 0.35, (2.5, 1.9, 0.5), 0xf0f0ea),
        put(K::Counter, -2.9, 1.4, (2.0, 1.0, 0.6), 0xd8d2c4),
        put(K::Goods, 4.1, 2.4, (3.0, 1.75, 0.5), 0xf0f0ea).turned(0.75),
        put(K::Goods, 1.9, 1.9, (2.4, 1.3, 0.6), 0xf0f0ea),
    ],
    tops: &[seat(-2.9, 1.4, 1.0)],
    stand: 2.5,
    ..BARE
};

pub(crate) const WORKSHOP: Plan = Plan {
    width: 7.0,
    height: 2.9,
    far: 5.2,
    windows: &[(-2.7, -1.25, 1.0, 2.3)],
    pieces: &[
        put(K::ToolWall, 0.85, 0.06, (3.0, 1.3, 0.08), 0x8a6a48).up(1.15),
        put(K::Timber, 2.95, 0.5, (0.9, 2.4, 0.7), 0xb88a58),
        put(K::Timber, -3.1, 0.5, (0.6, 2.2, 0.7), 0xb88a58),
        put(K::PotShelf, -0.85, 0.2, (0.6, 1.0, 0.3), 0x6a4a2c),
        put(K::Workbench, 0.1, 1.75, (2.7, 0.86, 0.8), 0xa07446),
        put(K::Pendant, 0.2, 1.6, (0.42, 0.75, 0.42), 0x3a4a3c).up(2.9).lit(0.9),
    ],
    tops: &[seat(0.5, 1.75, 0.86)],
    perches: &[seat(0.5, 1.75, 0.86)],
    stand: 1.1,
    behind: true,
    ..BARE
};

/// A bay with its lift, tools and tyres around it.
pub(crate) const REPAIR_SHOP: Plan = Plan {
    width: 12.0,
    height: 4.2,
    far: 8.4,
    windows: &[(-5.6, -3.8, 1.7, 2.9)],
    pieces: &[
        put(K::Beam, 0.0, 1.2, (12.0, 0.3, 0.24), 0x4a4e52).up(4.2),
        put(K::Beam, 0.0, 4.2, (12.0, 0.3, 0.24), 0x4a4e52).up(4.2),
        put(K::CeilingLight, -2.4, 2.6, (2.4, 0.06, 0.25), 0xffffff).up(3.8).lit(0.8),
        put(K::CeilingLight, 2.4, 2.6, (2.4, 0.06, 0.25), 0xffffff).up(3.8).lit(0.8),
        put(K::RollerDoor, -1.2, 0.06, (3.2, 2.9, 0.1), 0xb8bec2).lit(0.8),
        put(K::ToolWall, 2.6, 0.06, (3.4, 1.3, 0.08), 0xb04030).up(1.25),
        put(K::Workbench, 2.6, 0.5, (3.2, 0.88, 0.7), 0x6a6e72),
        put(K::ToolChest, 4.9, 0.5, (0.9, 1.1, 0.55), 0xb8241f),
        put(K::TyreRack, -4.7, 0.5, (1.9, 1.8, 0.6), 0x3a4a58),
        put(K::CarLift, 0.0, 3.0, (3.9, 3.2, 0.6), 0x2f5a9a),
        put(K::TyreRack, -5.6, 3.0, (1.8, 1.8, 0.6), 0x3a4a58).turned(0.25),
        put(K::ToolChest, 5.5, 2.6, (0.9, 1.1, 0.55), 0xb8241f).turned(0.75),
        put(K::ToolChest, 1.5, 4.2, (0.8, 0.95, 0.5), 0xb8241f),
    ],
    tops: &[seat(2.4, 0.55, 0.88)],
    perches: &[seat(2.4, 0.55, 0.88)],
    bays: &[turned(0.0, 3.0, 0.0, 0.06)],
    stand: 5.0,
    ..BARE
};

pub(crate) const POTTERY: Plan = Plan {
    width: 6.8,
    height: 2.8,
    far: 5.0,
    windows: &[(-2.9, -1.45, 0.95, 2.25)],
    pieces: &[
        put(K::PotShelf, 0.35, 0.24, (2.3, 2.15, 0.4), 0x7a5a3c),
        put(K::PotShelf, 2.55, 0.24, (1.7, 1.65, 0.4), 0x7a5a3c),
        put(K::Table, -2.3, 0.6, (1.5, 0.78, 0.6), 0x8a6a48),
        put(K::Stool, 0.0, 1.35, (0.38, 0.45, 0.38), 0x6a4428),
        put(K::PotteryWheel, 0.0, 1.95, (0.72, 0.62, 0.72), 0x50555a),
        put(K::Pendant, 0.0, 1.7, (0.4, 0.6, 0.4), 0x5a4634).up(2.8).lit(0.7),
    ],
    seats: &[seat(0.0, 1.32, 0.45)],
    tops: &[seat(-2.2, 0.6, 0.78), seat(0.0, 1.95, 0.62)],
    perches: &[seat(-2.2, 0.6, 0.78)],
    stand: 2.2,
    to_sit_in: true,
    ..BARE
};

pub(crate) const LABORATORY: Plan = Plan {
    width: 8.4,
    height: 2.9,
    far: 5.6,
    windows: &[(-3.9, -1.7, 1.0, 2.45)],
    pieces: &[
        put(K::CeilingLight, -1.6, 1.8, (1.5, 0.06, 0.35), 0xffffff).up(2.86).lit(0.8),
        put(K::CeilingLight, 1.6, 1.8, (1.5, 0.06, 0.35), 0xffffff).up(2.86).lit(0.8),
        put(K::Reagents, 0.3, 0.24, (2.4, 2.0, 0.36), 0xe4e8ea),
        put(K::Reagents, 3.0, 0.24, (2.0, 2.0, 0.36), 0xe4e8ea),
        put(K::LabBench, -2.8, 0.45, (2.2, 0.9, 0.6), 0xd8dee2),
        put(K::LabBench, 0.1, 1.8, (3.2, 0.9, 0.75), 0xd8dee2),
    ],
    tops: &[seat(0.0, 1.9, 0.9)],
    perches: &[seat(-0.05, 1.9, 0.9)],
    stand: 1.2,
    behind: true,
    ..BARE
};

pub(crate) const SALON: Plan = Plan {
    width: 7.6,
    height: 2.9,
    far: 5.2,
    windows: &[],
    pieces: &[
        put(K::SalonMirror, -2.85, 0.05, (1.0, 1.3, 0.05), 0x3a2a20).up(0.95).lit(0.9),
        put(K::SalonMirror, -0.95, 0.05, (1.0, 1.3, 0.05), 0x3a2a20).up(0.95).lit(0.9),
        put(K::SalonMirror, 0.95, 0.05, (1.0, 1.3, 0.05), 0x3a2a20).up(0.95).lit(0.9),
        put(K::BarberChair, -2.85, 1.45, (0.7, 0.95, 0.7), 0x7a2622).turned(0.06),
        put(K::BarberChair, -0.95, 1.5, (0.7, 0.95, 0.7), 0x7a2622),
        put(K::BarberChair, 0.95, 1.45, (0.7, 0.95, 0.7), 0x7a2622).turned(-0.06),
        put(K::Plant, 3.4, 0.5, (0.6, 1.3, 0.6), 0x4f7d46),
    ],
    seats: &[seat(-0.95, 1.46, 0.56), seat(0.95, 1.42, 0.56), seat(-2.85, 1.42, 0.56)],
    perches: &[seat(-0.95, 1.46, 0.58)],
    stand: 2.0,
    ..BARE
};

/// Washing machines along the wall, two on each other, a bench to wait on.
pub(crate) const LAUNDROMAT: Plan = Plan {
    width: 8.2,
    height: 2.9,
    far: 6.0,
    pieces: &[
        put(K::CeilingLight, -1.7, 2.0, (1.5, 0.06, 0.3), 0xffffff).up(2.86).lit(0.6),
        put(K::CeilingLight, 1.7, 2.0, (1.5, 0.06, 0.3), 0xffffff).up(2.86).lit(0.6),
        put(K::Washer, 0.0, 0.4, (7.44, 1.84, 0.7), 0xeef0f2),
        put(K::Washer, -3.75, 2.4, (3.1, 0.9, 0.66), 0xe4e8ec).turned(0.25),
        put(K::Bench, 0.0, 2.4, (2.4, 0.46, 0.5), 0xc49a62),
        put(K::Plant, 3.7, 1.3, (0.6, 1.3, 0.6), 0x4f7d46),
    ],
    seats: &[seat(0.0, 2.4, 0.47), seat(-0.7, 2.4, 0.47), seat(0.7, 2.4, 0.47)],
    tops: &[seat(0.3, 2.4, 0.46)],
    perches: &[seat(0.0, 2.4, 0.46)],
    stand: 1.7,
    to_sit_in: true,
    ..BARE
};

/// Racks along three walls of a hall, pallets on the floor between yellow lines.
pub(crate) const WAREHOUSE: Plan = Plan {
    width: 17.0,
    height: 7.4,
    far: 10.4,
    pieces: &[
        put(K::Beam, 0.0, 2.2, (17.0, 0.4, 0.34), 0x5a6066).up(7.4),
        put(K::Beam, 0.0, 5.6, (17.0, 0.4, 0.34), 0x5a6066).up(7.4),
        put(K::CeilingLight, -3.4, 3.4, (0.5, 0.08, 3.2), 0xffffff).up(6.9).lit(1.0),
        put(K::CeilingLight, 3.4, 3.4, (0.5, 0.08, 3.2), 0xffffff).up(6.9).lit(1.0),
        put(K::PalletRack, -3.9, 0.75, (5.4, 5.3, 1.1), 0x2a5a9a),
        put(K::PalletRack, 3.9, 0.75, (5.4, 5.3, 1.1), 0x2a5a9a),
        put(K::PalletRack, -7.5, 4.6, (7.8, 5.3, 1.1), 0x2a5a9a).turned(0.25),
        put(K::PalletRack, 7.5, 4.6, (7.8, 5.3, 1.1), 0x2a5a9a).turned(0.25),
        put(K::SlidingDoor, 0.0, 0.06, (2.0, 3.2, 0.1), 0x9aa4ac),
        put(K::LoadedPallet, -4.7, 3.2, (1.2, 1.5, 1.0), 0x9a7448).turned(0.03),
        put(K::LoadedPallet, -4.5, 4.9, (1.2, 0.95, 1.0), 0x9a7448).turned(-0.02),
        put(K::LoadedPallet, 4.6, 3.6, (1.2, 1.9, 1.0), 0x9a7448),
        put(K::Rug, -3.2, 5.0, (0.14, 0.02, 8.0), 0xe8b820),
        put(K::Rug, 3.2, 5.0, (0.14, 0.02, 8.0), 0xe8b820),
    ],
    tops: &[seat(-4.5, 4.9, 0.95)],
    stand: 4.4,
    ..BARE
};
