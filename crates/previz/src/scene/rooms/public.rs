//! Plans of the rooms in which many are fed, served, held, cared for or brought up.
//!
//! Data only.

use super::layout::{BARE, LEFT, Plan, RIGHT, put, seat, turned};
use crate::scene::parts::{Furnishing, FurnitureKind as K};

/// The plan of such a room, if it is one.
pub(super) fn plan(furnishing: Furnishing) -> Option<&'static Plan> {
    Some(match furnishing {
        Furnishing::Canteen => &CANTEEN,
        Furnishing::LiftLobby => &LIFT_LOBBY,
        Furnishing::LiftCar => &LIFT_CAR,
        Furnishing::DentistRoom => &DENTIST_ROOM,
        Furnishing::VetRoom => &VET_ROOM,
        Furnishing::Bank => &BANK,
        Furnishing::PostOffice => &POST_OFFICE,
        Furnishing::PoliceStation => &POLICE_STATION,
        Furnishing::PrisonCell => &PRISON_CELL,
        Furnishing::LockerRoom => &LOCKER_ROOM,
        Furnishing::Sauna => &SAUNA,
        Furnishing::Spa => &SPA,
        Furnishing::TattooParlour => &TATTOO_PARLOUR,
        Furnishing::BabyRoom => &BABY_ROOM,
        Furnishing::Kindergarten => &KINDERGARTEN,
        _ => return None,
    })
}

/// A line of dishes under boards that name them, long tables with stools before it.
const CANTEEN: Plan = Plan {
    width: 12.0,
    height: 3.4,
    far: 8.0,
    pieces: &[
        put(K::CeilingLight, -2.8, 3.0, (2.2, 0.06, 0.3), 0xffffff).up(3.36).lit(0.9),
        put(K::CeilingLight, 2.8, 3.0, (2.2, 0.06, 0.3), 0xffffff).up(3.36).lit(0.9),
        put(K::MenuBoard, 0.0, 0.08, (7.6, 0.85, 0.06), 0xf6ecd4).up(2.05).lit(1.0),
        put(K::ServingLine, -2.2, 1.5, (4.3, 0.94, 0.8), 0xd8e4e8).lit(1.0),
        put(K::ServingLine, 2.2, 1.5, (4.3, 0.94, 0.8), 0xd8e4e8).lit(1.0),
        put(K::CanteenTable, -2.6, 3.5, (2.9, 0.75, 0.72), 0xe8e2d2),
        put(K::CanteenTable, 2.6, 3.5, (2.9, 0.75, 0.72), 0xe8e2d2),
        put(K::CanteenTable, -4.6, 5.1, (1.9, 0.75, 0.72), 0xe8e2d2),
        put(K::CanteenTable, 4.6, 5.1, (1.9, 0.75, 0.72), 0xe8e2d2),
    ],
    seats: &[
        seat(-1.7, 2.9, 0.46),
        seat(1.7, 2.9, 0.46),
        seat(-2.4, 2.9, 0.46),
        seat(2.4, 2.9, 0.46),
        seat(-3.2, 2.9, 0.46),
        seat(3.2, 2.9, 0.46),
    ],
    tops: &[seat(-1.7, 3.4, 0.76), seat(1.7, 3.4, 0.76)],
    stand: 4.6,
    ..BARE
};

/// Doors of steel in a wall of stone, the floor lit above each.
const LIFT_LOBBY: Plan = Plan {
    width: 7.2,
    height: 3.0,
    far: 5.4,
    pieces: &[
        put(K::CeilingLight, -1.4, 1.4, (1.3, 0.06, 0.4), 0xffffff).up(2.96).lit(0.8),
        put(K::CeilingLight, 1.4, 1.4, (1.3, 0.06, 0.4), 0xffffff).up(2.96).lit(0.8),
        put(K::LiftDoors, -1.5, 0.04, (1.35, 1.95, 0.1), 0x6a6258).lit(1.0),
        put(K::LiftDoors, 1.1, 0.04, (1.35, 1.95, 0.1), 0x6a6258).lit(1.0),
        put(K::Plant, -3.1, 0.5, (0.7, 1.5, 0.7), 0x4f7d46),
        put(K::Plant, 3.1, 0.5, (0.7, 1.5, 0.7), 0x4f7d46),
    ],
    stand: 1.6,
    ..BARE
};

/// Walls of steel with rails, the doors, the plate with a button for each floor.
const LIFT_CAR: Plan = Plan {
    width: 4.05,
    height: 2.5,
    far: 3.6,
    pieces: &[
        put(K::CeilingLight, 0.0, 1.2, (1.5, 0.06, 1.0), 0xffffff).up(2.46).lit(1.0),
        put(K::LiftDoors, -0.35, 0.04, (1.35, 2.0, 0.1), 0x8a8f94).lit(1.0),
        put(K::CarPanel, 1.15, 0.04, (0.26, 1.0, 0.04), 0xc2c8cc).up(0.75),
        put(K::Handrail, -2.0, 1.6, (2.4, 0.92, 0.1), 0xc2c8cc).turned(0.25),
        put(K::Handrail, 2.0, 1.6, (2.4, 0.92, 0.1), 0xc2c8cc).turned(0.75),
    ],
    stand: 1.1,
    ..BARE
};

/// The chair under its lamp, cupboards and a poster of a tooth behind.
const DENTIST_ROOM: Plan = Plan {
    width: 7.2,
    height: 2.8,
    far: 5.2,
    windows: &[(1.75, 3.2, 1.0, 2.3)],
    pieces: &[
        put(K::CeilingLight, 0.0, 1.8, (1.4, 0.06, 0.6), 0xffffff).up(2.76).lit(0.8),
        put(K::ToothChart, -0.45, 0.04, (0.95, 1.0, 0.04), 0x2f9aa8).up(1.0),
        put(K::WallCupboard, -2.2, 0.2, (1.9, 0.7, 0.35), 0xf2f4f4).up(1.6),
        put(K::Worktop, -2.3, 0.35, (2.2, 0.9, 0.6), 0xf2f4f4),
        put(K::DentistChair, 0.0, 1.3, (2.0, 1.75, 0.8), 0x3fa8b0).lit(1.0),
        put(K::Stool, 1.75, 1.6, (0.4, 0.52, 0.4), 0x3fa8b0),
    ],
    seats: &[seat(1.75, 1.6, 0.52)],
    beds: &[turned(0.25, 1.3, 0.62, 0.5)],
    stand: 2.3,
    ..BARE
};

/// A table of steel for beasts, pictures of them on the wall, boxes with patients.
const VET_ROOM: Plan = Plan {
    width: 7.2,
    height: 2.8,
    far: 5.2,
    pieces: &[
        put(K::CeilingLight, -0.8, 1.6, (1.3, 0.06, 0.5), 0xffffff).up(2.76).lit(0.8),
        put(K::CeilingLight, 1.4, 1.6, (1.3, 0.06, 0.5), 0xffffff).up(2.76).lit(0.8),
        put(K::AnimalChart, -0.75, 0.04, (0.85, 1.0, 0.04), 0xf2d8a8).up(1.3),
        put(K::AnimalChart, 0.55, 0.04, (0.85, 1.0, 0.04), 0xa8d8c8).up(1.3),
        put(K::PetCages, -2.5, 0.45, (1.5, 1.85, 0.7), 0x7ab0a4),
        put(K::Reagents, 2.3, 0.2, (1.5, 1.9, 0.36), 0xf2f4f4),
        put(K::Monitor, 1.3, 0.6, (0.5, 1.4, 0.4), 0xe0e4e6),
        put(K::ExamTable, 0.0, 1.75, (1.5, 0.9, 0.7), 0x4a8a9a),
    ],
    tops: &[seat(0.0, 1.75, 0.9), seat(0.4, 1.75, 0.9)],
    perches: &[seat(0.2, 1.7, 0.9), seat(-0.35, 1.7, 0.9)],
    stand: 1.15,
    behind: true,
    ..BARE
};

/// Windows of glass above a counter of stone, a number lit over each.
const BANK: Plan = Plan {
    width: 10.4,
    height: 3.8,
    far: 6.8,
    pieces: &[
        put(K::CeilingLight, -2.4, 2.2, (1.5, 0.06, 0.5), 0xffffff).up(3.76).lit(0.8),
        put(K::CeilingLight, 2.4, 2.2, (1.5, 0.06, 0.5), 0xffffff).up(3.76).lit(0.8),
        put(K::CoinEmblem, 0.0, 0.06, (2.6, 0.6, 0.06), 0xe0b040).up(2.1).lit(0.8),
        put(K::VaultDoor, 3.9, 0.2, (1.9, 1.9, 0.4), 0xb4babe),
        put(K::TellerCounter, -1.2, 1.2, (7.4, 1.1, 0.7), 0xb8a88c).lit(1.0),
        put(K::QueuePosts, -2.2, 2.6, (1.6, 0.95, 0.2), 0xb8202a),
        put(K::QueuePosts, 2.2, 2.6, (1.6, 0.95, 0.2), 0xb8202a),
        put(K::Plant, 4.7, 1.2, (0.7, 1.5, 0.7), 0x4f7d46),
    ],
    stand: 2.5,
    ..BARE
};

/// Holes for letters behind a green counter, parcels on a scale, a box for letters.
const POST_OFFICE: Plan = Plan {
    width: 8.6,
    height: 3.2,
    far: 6.0,
    pieces: &[
        put(K::CeilingLight, -1.8, 1.9, (1.4, 0.06, 0.4), 0xffffff).up(3.16).lit(0.8),
        put(K::CeilingLight, 1.8, 1.9, (1.4, 0.06, 0.4), 0xffffff).up(3.16).lit(0.8),
        put(K::Pigeonholes, -0.6, 0.25, (5.4, 2.3, 0.4), 0xa87848).up(0.2),
        put(K::Counter, -0.9, 1.45, (4.8, 1.0, 0.65), 0x1f7a4a),
        put(K::ParcelScale, -2.4, 1.45, (0.5, 0.4, 0.4), 0xb8885a).up(1.0),
        put(K::ParcelScale, 0.9, 1.45, (0.5, 0.4, 0.4), 0xc89a6a).up(1.0),
        put(K::PostBox, 3.4, 0.8, (0.62, 1.45, 0.62), 0xc8201f),
        put(K::Crate, 2.4, 0.9, (0.7, 0.55, 0.6), 0xb8885a),
        put(K::Crate, 2.55, 0.95, (0.5, 0.4, 0.45), 0xc89a6a).up(0.55),
    ],
    tops: &[seat(-0.6, 1.45, 1.0)],
    stand: 2.3,
    ..BARE
};

/// A counter with a band of checks under a shield, papers on a board, desks.
const POLICE_STATION: Plan = Plan {
    width: 9.0,
    height: 3.0,
    far: 6.2,
    pieces: &[
        put(K::CeilingLight, -2.0, 1.9, (1.4, 0.06, 0.4), 0xffffff).up(2.96).lit(0.8),
        put(K::CeilingLight, 2.0, 1.9, (1.4, 0.06, 0.4), 0xffffff).up(2.96).lit(0.8),
        put(K::ShieldEmblem, -0.85, 0.04, (0.8, 0.95, 0.06), 0x14306e).up(1.3),
        put(K::Picture, -2.4, 0.03, (0.5, 0.65, 0.04), 0x8a8f94).up(1.4),
        put(K::Picture, -1.8, 0.03, (0.5, 0.65, 0.04), 0x8a8f94).up(1.4),
        put(K::Screen, 2.1, 0.06, (1.5, 0.85, 0.06), 0x1f3f6a).up(1.45).lit(0.7),
        put(K::Lockers, -3.6, 0.3, (1.6, 1.9, 0.5), 0x5a6a7a),
        put(K::PoliceCounter, 0.0, 1.35, (4.6, 1.1, 0.7), 0x1f3f8a),
        put(K::Bench, 3.6, 1.1, (1.5, 0.45, 0.45), 0x5a6a7a),
    ],
    seats: &[seat(3.6, 1.1, 0.45), seat(3.2, 1.1, 0.45)],
    stand: 2.3,
    ..BARE
};

/// Bars from floor to ceiling, two beds of steel, a basin.
const PRISON_CELL: Plan = Plan {
    width: 5.4,
    height: 2.7,
    far: 4.6,
    pieces: &[
        put(K::CeilingLight, 0.0, 1.6, (0.6, 0.06, 0.3), 0xe8f0f4).up(2.66).lit(0.9),
        put(K::CellBars, 0.0, 0.06, (5.4, 2.7, 0.1), 0x3a3f46),
        put(K::PrisonBunk, -1.35, 0.75, (2.1, 0.75, 0.85), 0x6a7078),
        put(K::Toilet, 2.2, 0.8, (0.4, 0.8, 0.6), 0xc8ccd0).turned(0.75),
        put(K::Basin, 2.4, 1.75, (0.5, 0.85, 0.4), 0xc8ccd0).turned(0.75),
    ],
    seats: &[seat(-0.95, 1.0, 0.52), seat(-1.65, 1.0, 0.52)],
    beds: &[turned(-1.3, 0.75, 0.54, 0.0)],
    stand: 1.5,
    ..BARE
};

/// Narrow doors of steel in a row, benches before them.
const LOCKER_ROOM: Plan = Plan {
    width: 8.0,
    height: 2.8,
    far: 5.4,
    pieces: &[
        put(K::CeilingLight, -1.6, 1.7, (1.6, 0.06, 0.3), 0xffffff).up(2.76).lit(0.8),
        put(K::CeilingLight, 1.6, 1.7, (1.6, 0.06, 0.3), 0xffffff).up(2.76).lit(0.8),
        put(K::Lockers, 0.0, 0.3, (7.2, 2.0, 0.5), 0x2f6a9a),
        put(K::Lockers, -3.7, 2.1, (2.4, 2.0, 0.5), 0x2f6a9a).turned(0.25),
        put(K::Lockers, 3.7, 2.1, (2.4, 2.0, 0.5), 0x2f6a9a).turned(0.75),
        put(K::Bench, 0.0, 1.25, (3.2, 0.45, 0.4), 0xb08048),
    ],
    seats: &[seat(0.0, 1.25, 0.46), seat(-0.7, 1.25, 0.46), seat(0.7, 1.25, 0.46), seat(-1.3, 1.25, 0.46)],
    stand: 2.0,
    to_sit_in: true,
    ..BARE
};

/// Benches of pale wood in tiers, hot stones and a bucket.
const SAUNA: Plan = Plan {
    width: 5.0,
    height: 2.5,
    far: 4.4,
    pieces: &[
        put(K::WallLamp, -2.2, 0.1, (0.3, 0.4, 0.16), 0xf2c888).up(1.9).lit(0.9),
        put(K::WallLamp, 1.5, 0.1, (0.3, 0.4, 0.16), 0xf2c888).up(1.9).lit(0.9),
        put(K::CeilingLight, 0.0, 1.6, (0.4, 0.06, 0.4), 0xffd8a0).up(2.46).lit(0.6),
        put(K::SaunaBenches, -0.6, 0.08, (3.6, 0.9, 1.25), 0xdcb478),
        put(K::SaunaStove, 1.95, 0.75, (0.6, 0.85, 0.55), 0xdcb478).lit(1.0),
    ],
    seats: &[seat(-0.3, 0.4, 0.92), seat(-1.1, 0.4, 0.92), seat(0.5, 0.4, 0.92), seat(-1.9, 0.4, 0.92)],
    stand: 2.0,
    to_sit_in: true,
    ..BARE
};

/// A couch with towels, candles and stones, bamboo and a picture.
const SPA: Plan = Plan {
    width: 6.0,
    height: 2.7,
    far: 5.0,
    pieces: &[
        put(K::WallLamp, -1.7, 0.06, (0.26, 0.5, 0.16), 0xf2c888).up(1.6).lit(0.8),
        put(K::WallLamp, 1.7, 0.06, (0.26, 0.5, 0.16), 0xf2c888).up(1.6).lit(0.8),
        put(K::CeilingLight, 0.0, 1.8, (0.6, 0.06, 0.6), 0xffe0b8).up(2.66).lit(0.6),
        put(K::Lattice, 0.0, 0.06, (2.2, 1.5, 0.05), 0x5a3620).up(0.9),
        put(K::Plant, -2.55, 0.5, (0.7, 1.6, 0.7), 0x4f7d46),
        put(K::SpaCandles, 2.1, 0.7, (1.0, 0.6, 0.4), 0x6a4428),
        put(K::MassageCouch, 0.0, 1.35, (2.0, 0.72, 0.75), 0x8ab0a4).turned(0.5),
        put(K::Rug, 0.0, 1.6, (3.4, 0.02, 2.0), 0xc8b898),
    ],
    seats: &[seat(0.3, 1.2, 0.74)],
    beds: &[turned(-0.1, 1.35, 0.7, 0.0)],
    stand: 2.3,
    ..BARE
};

/// Sheets of drawings on a dark wall, a black chair under a lamp, inks.
const TATTOO_PARLOUR: Plan = Plan {
    width: 6.6,
    height: 2.8,
    far: 5.2,
    pieces: &[
        put(K::NeonTube, 0.0, 0.06, (5.6, 0.05, 0.05), 0xff3a5a).up(2.5).lit(0.9),
        put(K::CeilingLight, 0.0, 1.6, (1.2, 0.06, 0.3), 0xffffff).up(2.76).lit(0.7),
        put(K::Picture, -2.4, 0.03, (0.6, 0.75, 0.04), 0x17181b).up(1.4),
        put(K::Picture, -1.6, 0.03, (0.6, 0.75, 0.04), 0x17181b).up(1.4),
        put(K::Picture, -0.8, 0.03, (0.6, 0.75, 0.04), 0x17181b).up(1.4),
        put(K::Picture, 0.0, 0.03, (0.6, 0.75, 0.04), 0x17181b).up(1.4),
        put(K::Picture, 0.8, 0.03, (0.6, 0.75, 0.04), 0x17181b).up(1.4),
        put(K::Picture, 1.6, 0.03, (0.6, 0.75, 0.04), 0x17181b).up(1.4),
        put(K::Picture, 2.4, 0.03, (0.6, 0.75, 0.04), 0x17181b).up(1.4),
        put(K::TattooChair, -1.5, 1.2, (0.8, 1.15, 1.0), 0x1c1d20).turned(0.06).lit(1.0),
        put(K::Stool, 1.6, 1.0, (0.38, 0.6, 0.38), 0x1c1d20),
    ],
    seats: &[seat(-1.5, 1.25, 0.5), seat(1.6, 1.0, 0.6)],
    stand: 2.1,
    ..BARE
};

/// A cot with its mobile before a pale wall, a chair to nurse in, a soft lamp.
const BABY_ROOM: Plan = Plan {
    width: 5.6,
    height: 2.7,
    far: 4.6,
    windows: &[(1.1, 2.3, 1.0, 2.2)],
    pieces: &[
        put(K::WallDrawings, -1.5, 0.03, (1.1, 0.5, 0.02), 0xfcfaf2).up(1.55),
        put(K::CotMobile, 0.0, 1.0, (0.6, 1.1, 0.6), 0xf0e4cc).up(2.7),
        put(K::Cot, 0.0, 1.0, (1.3, 0.98, 0.72), 0xf4ead6),
        put(K::Armchair, -2.0, 0.9, (0.9, 0.95, 0.85), 0xd8b8a8).turned(0.1),
        put(K::TableLamp, 2.15, 0.4, (0.3, 0.5, 0.3), 0xf8e4c0).up(0.62).lit(0.9),
        put(K::Cubbies, 2.1, 0.36, (0.9, 0.6, 0.36), 0xf2ece0),
        put(K::Rug, 0.1, 1.7, (2.6, 0.02, 1.6), 0xb8d0e0),
    ],
    seats: &[seat(-2.0, 1.0, 0.44)],
    beds: &[turned(0.0, 0.95, 0.48, 0.0)],
    perches: &[seat(0.2, 0.95, 0.52)],
    stand: 1.9,
    ..BARE
};

/// Low round tables with little chairs, boxes of toys, pictures on the wall.
const KINDERGARTEN: Plan = Plan {
    width: 9.0,
    height: 2.9,
    far: 6.0,
    windows: &[(-4.1, -2.5, 1.1, 2.3), (2.5, 4.1, 1.1, 2.3)],
    pieces: &[
        put(K::WallDrawings, 0.0, 0.03, (4.2, 1.0, 0.02), 0xfcfaf2).up(1.4),
        put(K::Cubbies, -1.5, 0.3, (2.6, 0.72, 0.4), 0xe8d0a0),
        put(K::Cubbies, 1.5, 0.3, (2.6, 0.72, 0.4), 0xe8d0a0),
        put(K::Rug, 0.0, 2.2, (3.4, 0.02, 2.2), 0x5ab0c8),
        put(K::LittleTable, -2.8, 1.5, (1.1, 0.5, 1.1), 0xf2c84a),
        put(K::LittleTable, 2.8, 1.5, (1.1, 0.5, 1.1), 0xe8786a),
        put(K::Toys, 1.3, 1.5, (1.4, 0.5, 0.9), 0xe0503c),
        put(K::Pendant, -1.6, 1.8, (0.5, 0.5, 0.5), 0xf2c84a).up(2.9).lit(0.7),
        put(K::Pendant, 1.6, 1.8, (0.5, 0.5, 0.5), 0x5ab0c8).up(2.9).lit(0.7),
    ],
    seats: &[turned(-1.95, 1.5, 0.3, LEFT), turned(1.95, 1.5, 0.3, RIGHT), seat(-2.8, 0.75, 0.3), seat(2.8, 0.75, 0.3)],
    stand: 2.2,
    ..BARE
};
