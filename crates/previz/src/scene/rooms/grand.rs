//! Plans of halls of state and of what carries or shelters people: stairs of palaces, the
//! throne of dragons, a parliament, a tent of war, an igloo, trains, buses, a starship; and
//! rooms to wait, wash and sleep in.
//!
//! Data only.

use super::layout::{BARE, LEFT, Plan, RIGHT, put, seat, turned};
use crate::scene::parts::{Furnishing, FurnitureKind as K};

/// The plan of such a room, if it is one.
pub(super) fn plan(furnishing: Furnishing) -> Option<&'static Plan> {
    Some(match furnishing {
        Furnishing::StateHall => &STATE_HALL,
        Furnishing::DragonHall => &DRAGON_HALL,
        Furnishing::Parliament => &PARLIAMENT,
        Furnishing::StairHall => &STAIR_HALL,
        Furnishing::WarTent => &WAR_TENT,
        Furnishing::Igloo => &IGLOO,
        Furnishing::Coach => &COACH,
        Furnishing::Bus => &BUS,
        Furnishing::Starship => &STARSHIP,
        Furnishing::WaitingRoom => &WAITING_ROOM,
        Furnishing::Dormitory => &DORMITORY,
        Furnishing::Shower => &SHOWER,
        _ => return None,
    })
}

/// A stair of marble between columns, under chandeliers.
const STATE_HALL: Plan = Plan {
    width: 13.0,
    height: 6.8,
    far: 9.6,
    pieces: &[
        put(K::GrandStair, 0.0, 1.75, (3.2, 2.3, 3.2), 0xe8e0d0),
        put(K::GiltPanel, -4.2, 0.05, (2.0, 3.6, 0.06), 0xd8b878).up(0.6).lit(0.6),
        put(K::GiltPanel, 4.2, 0.05, (2.0, 3.6, 0.06), 0xd8b878).up(0.6).lit(0.6),
        put(K::Column, -2.6, 0.9, (0.7, 6.8, 0.7), 0xe4d8c4),
        put(K::Column, 2.6, 0.9, (0.7, 6.8, 0.7), 0xe4d8c4),
        put(K::Column, -4.4, 3.6, (0.7, 6.8, 0.7), 0xe4d8c4),
        put(K::Column, 4.4, 3.6, (0.7, 6.8, 0.7), 0xe4d8c4),
        put(K::Chandelier, 0.0, 3.4, (2.4, 2.2, 2.4), 0xc89a3c).up(6.7).lit(0.9),
        put(K::Candelabrum, -2.3, 3.8, (0.6, 1.7, 0.6), 0xc89a3c).lit(0.8),
        put(K::Candelabrum, 2.3, 3.8, (0.6, 1.7, 0.6), 0xc89a3c).lit(0.8),
        put(K::Rug, 0.0, 6.4, (2.2, 0.02, 6.0), 0xa01a20),
    ],
    stand: 4.6,
    ..BARE
};

/// The throne of dragons on its steps between red pillars.
const DRAGON_HALL: Plan = Plan {
    width: 13.0,
    height: 6.8,
    far: 9.4,
    pieces: &[
        put(K::Dais, 0.0, 1.6, (5.4, 0.6, 2.9), 0xd8d0c0),
        put(K::DragonThrone, 0.0, 1.1, (4.0, 3.0, 1.4), 0xe8b43c).up(0.6),
        put(K::RedColumn, -3.3, 1.4, (0.75, 6.8, 0.75), 0xa8201c).lit(1.0),
        put(K::RedColumn, 3.3, 1.4, (0.75, 6.8, 0.75), 0xa8201c).lit(1.0),
        put(K::RedColumn, -3.3, 3.9, (0.75, 6.8, 0.75), 0xa8201c),
        put(K::RedColumn, 3.3, 3.9, (0.75, 6.8, 0.75), 0xa8201c),
        put(K::RedColumn, -5.6, 2.4, (0.75, 6.8, 0.75), 0xa8201c),
        put(K::RedColumn, 5.6, 2.4, (0.75, 6.8, 0.75), 0xa8201c),
        put(K::Lantern, -1.9, 2.9, (0.7, 2.4, 0.7), 0xd8281f).up(6.8).lit(0.9),
        put(K::Lantern, 1.9, 2.9, (0.7, 2.4, 0.7), 0xd8281f).up(6.8).lit(0.9),
        put(K::Candelabrum, -2.2, 3.3, (0.6, 1.7, 0.6), 0xc89a3c).lit(0.9),
        put(K::Candelabrum, 2.2, 3.3, (0.6, 1.7, 0.6), 0xc89a3c).lit(0.9),
        put(K::Rug, 0.0, 6.4, (2.2, 0.02, 7.0), 0xb01c1c),
    ],
    seats: &[seat(0.0, 1.35, 1.1)],
    perches: &[seat(0.0, 1.35, 1.12)],
    stand: 4.1,
    ..BARE
};

/// Benches in tiers that face each other, the chair of the speaker between them.
const PARLIAMENT: Plan = Plan {
    width: 12.4,
    height: 6.2,
    far: 9.0,
    windows: &[(-4.4, -3.2, 2.6, 5.4), (3.2, 4.4, 2.6, 5.4)],
    pieces: &[
        put(K::JudgesBench, 0.0, 0.9, (3.4, 1.6, 1.2), 0x6a4226),
        put(K::Banner, -1.9, 0.08, (1.1, 2.6, 0.06), 0x9c1c22).up(5.4),
        put(K::Banner, 1.9, 0.08, (1.1, 2.6, 0.06), 0x24407a).up(5.4),
        put(K::Pew, -2.2, 3.2, (4.6, 0.95, 0.6), 0x2f6a44).turned(0.25),
        put(K::Pew, -3.2, 3.2, (4.6, 0.95, 0.6), 0x2f6a44).up(0.35).turned(0.25),
        put(K::Pew, -4.2, 3.2, (4.6, 0.95, 0.6), 0x2f6a44).up(0.7).turned(0.25),
        put(K::Pew, -5.2, 3.2, (4.6, 0.95, 0.6), 0x2f6a44).up(1.05).turned(0.25),
        put(K::Pew, 2.2, 3.2, (4.6, 0.95, 0.6), 0x2f6a44).turned(0.75),
        put(K::Pew, 3.2, 3.2, (4.6, 0.95, 0.6), 0x2f6a44).up(0.35).turned(0.75),
        put(K::Pew, 4.2, 3.2, (4.6, 0.95, 0.6), 0x2f6a44).up(0.7).turned(0.75),
        put(K::Pew, 5.2, 3.2, (4.6, 0.95, 0.6), 0x2f6a44).up(1.05).turned(0.75),
        put(K::Table, 0.0, 2.7, (1.5, 0.8, 1.3), 0x5a361f),
        put(K::Chandelier, 0.0, 3.2, (1.8, 1.6, 1.8), 0xc89a3c).up(6.1).lit(0.8),
    ],
    seats: &[turned(-2.1, 3.6, 0.45, RIGHT), turned(2.1, 3.6, 0.45, LEFT), turned(-2.1, 2.8, 0.45, RIGHT)],
    tops: &[seat(0.0, 2.9, 0.8)],
    stand: 4.4,
    ..BARE
};

/// A stair that winds around its post.
const STAIR_HALL: Plan = Plan {
    width: 6.4,
    height: 4.6,
    far: 6.2,
    windows: &[(-2.6, -1.5, 1.2, 3.4)],
    pieces: &[
        put(K::SpiralStair, 1.0, 1.5, (2.3, 4.6, 2.3), 0x24262a),
        put(K::Picture, -0.75, 0.04, (0.7, 0.9, 0.05), 0xc09a3c).up(1.4).lit(0.5),
        put(K::WallLamp, -3.1, 2.2, (0.24, 0.4, 0.16), 0xe8c890).up(1.9).turned(0.25).lit(0.8),
        put(K::Plant, -2.4, 0.7, (0.8, 1.5, 0.8), 0x4f7d46),
    ],
    stand: 2.9,
    ..BARE
};

/// Cloth on poles: a map, weapons, armour, banners.
const WAR_TENT: Plan = Plan {
    width: 7.4,
    height: 3.2,
    far: 5.6,
    pieces: &[
        put(K::MapTable, 0.0, 1.25, (2.0, 0.8, 1.0), 0x6a4426),
        put(K::WeaponRack, -2.1, 0.5, (1.9, 1.75, 0.5), 0x5a2a18),
        put(K::ArmourStand, 1.75, 0.7, (0.8, 1.8, 0.5), 0x8a929a),
        put(K::Banner, 0.0, 0.08, (1.3, 1.5, 0.06), 0xb8281f).up(2.7),
        put(K::Banner, 2.75, 0.1, (0.8, 1.9, 0.06), 0x24407a).up(2.8),
        put(K::Candelabrum, 2.7, 1.5, (0.5, 1.4, 0.5), 0x6a5430).lit(1.0),
        put(K::Candelabrum, -2.9, 1.6, (0.5, 1.4, 0.5), 0x6a5430).lit(1.0),
        put(K::Pillar, -3.3, 0.4, (0.16, 3.2, 0.16), 0x6a4a2c),
        put(K::Pillar, 3.3, 0.4, (0.16, 3.2, 0.16), 0x6a4a2c),
        put(K::Rug, 0.0, 2.2, (4.2, 0.02, 2.8), 0x8a3a2a),
    ],
    tops: &[seat(0.4, 1.3, 0.8)],
    stand: 2.3,
    ..BARE
};

/// Blocks of snow, furs on the floor, a lamp.
const IGLOO: Plan = Plan {
    width: 4.6,
    height: 2.2,
    far: 4.4,
    pieces: &[
        put(K::IceBlock, -1.5, 0.6, (1.3, 0.45, 0.8), 0xdcecf6),
        put(K::IceBlock, 1.55, 0.6, (1.3, 0.45, 0.8), 0xdcecf6),
        put(K::SnowArch, 0.0, 0.05, (1.5, 1.35, 0.4), 0xeaf4fc),
        put(K::Candelabrum, 1.5, 1.4, (0.4, 0.8, 0.4), 0x6a5430).lit(0.7),
        put(K::Rug, 0.0, 1.9, (2.6, 0.02, 1.8), 0x8a6a4a),
    ],
    stand: 1.9,
    ..BARE
};

/// Benches that face each other at the window, cases on racks over them.
const COACH: Plan = Plan {
    width: 8.0,
    height: 2.4,
    far: 4.6,
    windows: &[(-0.85, 0.85, 0.85, 1.7), (-3.75, -2.4, 0.85, 1.7), (2.4, 3.75, 0.85, 1.7)],
    pieces: &[
        put(K::CoachBench, -1.2, 0.7, (1.1, 1.35, 0.66), 0x8a2a2c).turned(0.25),
        put(K::CoachBench, 1.2, 0.7, (1.1, 1.35, 0.66), 0x8a2a2c).turned(0.75),
        put(K::CoachBench, -1.88, 0.7, (1.1, 1.35, 0.66), 0x8a2a2c).turned(0.75),
        put(K::CoachBench, 1.88, 0.7, (1.1, 1.35, 0.66), 0x8a2a2c).turned(0.25),
        put(K::Table, 0.0, 0.36, (0.62, 0.74, 0.66), 0x7a5230),
        put(K::LuggageRack, 0.0, 0.3, (7.6, 0.3, 0.5), 0xb89450).up(1.86),
        put(K::CeilingLight, 0.0, 1.1, (5.6, 0.06, 0.25), 0xffffff).up(2.36).lit(0.8),
    ],
    seats: &[
        turned(-0.98, 0.95, 0.47, RIGHT),
        turned(0.98, 0.95, 0.47, LEFT),
        turned(-0.98, 0.45, 0.47, RIGHT),
        turned(0.98, 0.45, 0.47, LEFT),
    ],
    tops: &[seat(0.0, 0.5, 0.74)],
    perches: &[seat(-1.0, 0.9, 0.48)],
    stand: 1.75,
    to_sit_in: true,
    ..BARE
};

/// Seats in pairs that all look ahead, yellow poles, the next stop in lights.
const BUS: Plan = Plan {
    width: 8.6,
    height: 2.35,
    far: 4.6,
    windows: &[(-4.1, -1.5, 0.85, 1.85), (-1.35, 1.35, 0.85, 1.85), (1.5, 4.1, 0.85, 1.85)],
    pieces: &[
        put(K::BusSeats, -2.6, 0.6, (0.95, 1.1, 0.5), 0x2f5aa8).turned(0.25),
        put(K::BusSeats, -1.65, 0.6, (0.95, 1.1, 0.5), 0x2f5aa8).turned(0.25),
        put(K::BusSeats, -0.7, 0.6, (0.95, 1.1, 0.5), 0x2f5aa8).turned(0.25),
        put(K::BusSeats, 0.95, 0.6, (0.95, 1.1, 0.5), 0x2f5aa8).turned(0.25),
        put(K::BusSeats, 1.9, 0.6, (0.95, 1.1, 0.5), 0x2f5aa8).turned(0.25),
        put(K::BusPole, -1.15, 1.15, (0.1, 2.35, 0.1), 0xf0c020),
        put(K::BusPole, 0.45, 1.15, (0.1, 2.35, 0.1), 0xf0c020),
        put(K::BusPole, 2.4, 1.15, (0.1, 2.35, 0.1), 0xf0c020),
        put(K::Straps, 0.0, 1.05, (7.6, 0.2, 0.1), 0xe8e0c8).up(2.05),
        put(K::BusSign, 0.0, 0.1, (2.4, 0.28, 0.08), 0x14161a).up(1.95).lit(1.0),
        put(K::CeilingLight, 0.0, 1.2, (6.4, 0.06, 0.25), 0xffffff).up(2.31).lit(0.9),
    ],
    seats: &[
        turned(-0.62, 0.82, 0.46, RIGHT),
        turned(1.03, 0.82, 0.46, RIGHT),
        turned(-1.57, 0.82, 0.46, RIGHT),
        turned(1.98, 0.82, 0.46, RIGHT),
        turned(-0.62, 0.38, 0.46, RIGHT),
    ],
    perches: &[seat(-0.62, 0.7, 0.48)],
    stand: 1.7,
    to_sit_in: true,
    ..BARE
};

/// Two seats before a panel of displays, stars through a great window.
const STARSHIP: Plan = Plan {
    width: 5.4,
    height: 2.7,
    far: 4.2,
    pieces: &[
        put(K::FlightPanel, 0.0, 0.35, (4.6, 0.9, 0.5), 0x3a4452).lit(0.6),
        put(K::PilotSeat, -0.85, 1.5, (0.6, 1.15, 0.6), 0x2a3038),
        put(K::PilotSeat, 0.85, 1.5, (0.6, 1.15, 0.6), 0x2a3038),
        put(K::Instruments, -2.6, 1.7, (2.4, 1.9, 0.24), 0x4a545e).turned(0.25).lit(0.9),
        put(K::Instruments, 2.6, 1.7, (2.4, 1.9, 0.24), 0x4a545e).turned(0.75).lit(0.9),
        put(K::NeonTube, 0.0, 0.1, (5.0, 0.05, 0.05), 0x3fa8ff).up(2.5).lit(0.4),
        put(K::CeilingLight, 0.0, 1.6, (2.4, 0.05, 0.3), 0xd8ecff).up(2.66).lit(0.2),
    ],
    seats: &[turned(-0.85, 1.48, 0.46, 0.84), turned(0.85, 1.48, 0.46, 0.66)],
    perches: &[seat(0.85, 1.45, 0.48)],
    stand: 1.9,
    ..BARE
};

/// Rows of chairs along the walls, a desk, sheets of pictures, a plant.
const WAITING_ROOM: Plan = Plan {
    width: 8.2,
    height: 2.9,
    far: 5.8,
    windows: &[(2.1, 3.8, 0.8, 2.3)],
    pieces: &[
        put(K::CeilingLight, -1.6, 1.8, (1.4, 0.06, 0.4), 0xffffff).up(2.86).lit(0.8),
        put(K::CeilingLight, 1.6, 1.8, (1.4, 0.06, 0.4), 0xffffff).up(2.86).lit(0.8),
        put(K::GateSeats, -0.1, 0.5, (3.6, 0.88, 0.6), 0x2f8a86),
        put(K::ToothChart, 0.9, 0.04, (0.8, 0.9, 0.04), 0x2f9aa8).up(1.35),
        put(K::Picture, -0.8, 0.03, (1.2, 0.7, 0.04), 0x8a9aa0).up(1.4),
        put(K::Reception, -3.0, 1.3, (1.8, 1.08, 0.7), 0xe4e8e4),
        put(K::Plant, 2.25, 0.5, (0.7, 1.5, 0.7), 0x4f7d46),
        put(K::GateSeats, 3.7, 2.0, (2.6, 0.88, 0.6), 0x2f8a86).turned(0.75),
        put(K::CoffeeTable, 1.85, 1.8, (0.9, 0.4, 0.6), 0xd8c8ae),
        put(K::BookStack, 1.75, 1.8, (0.3, 0.08, 0.24), 0xd8c8ae).up(0.4),
    ],
    seats: &[seat(0.1, 0.55, 0.45), seat(-0.55, 0.55, 0.45), seat(0.75, 0.55, 0.45), seat(-1.2, 0.55, 0.45)],
    tops: &[seat(1.85, 1.8, 0.4)],
    perches: &[seat(0.1, 0.5, 0.46)],
    stand: 2.3,
    ..BARE
};

/// Bunks along both walls, desks between them under the window.
const DORMITORY: Plan = Plan {
    width: 6.4,
    height: 2.9,
    far: 5.4,
    windows: &[(-0.8, 0.8, 0.95, 2.4)],
    pieces: &[
        put(K::CeilingLight, 0.0, 1.6, (1.2, 0.06, 0.3), 0xffffff).up(2.86).lit(0.6),
        put(K::BunkBed, -2.35, 0.75, (2.0, 1.85, 1.0), 0xb8bec4).turned(0.02),
        put(K::BunkBed, 2.35, 0.75, (2.0, 1.85, 1.0), 0xb8bec4).turned(-0.02),
        put(K::Desk, 0.0, 0.45, (1.4, 0.74, 0.65), 0xb08a60),
        put(K::OfficeChair, 0.1, 1.1, (0.55, 0.95, 0.55), 0x4a5560).turned(0.06),
        put(K::BookStack, -0.45, 0.45, (0.24, 0.2, 0.18), 0x8a6040).up(0.74),
        put(K::Wardrobe, -2.85, 2.1, (0.9, 1.9, 0.55), 0xa8b0b8).turned(0.25),
        put(K::BunkBed, 2.75, 2.2, (2.0, 1.85, 1.0), 0xb8bec4).turned(0.75),
    ],
    seats: &[seat(0.1, 1.1, 0.45)],
    tops: &[seat(0.2, 0.55, 0.74)],
    perches: &[seat(0.2, 0.5, 0.74)],
    stand: 2.3,
    ..BARE
};

/// A tray under falling water, tiles, a basin.
const SHOWER: Plan = Plan {
    width: 4.6,
    height: 2.6,
    far: 4.2,
    pieces: &[
        put(K::CeilingLight, 0.0, 1.6, (0.6, 0.06, 0.4), 0xffffff).up(2.56).lit(0.7),
        put(K::ShowerStall, 0.0, 0.6, (1.3, 2.15, 1.1), 0xe8f0f2),
        put(K::Basin, 1.6, 0.4, (0.8, 0.85, 0.5), 0xf4f6f6),
        put(K::WallCupboard, -1.6, 0.18, (0.9, 0.7, 0.3), 0xf2f4f4).up(1.4),
        put(K::Stool, -1.45, 0.7, (0.36, 0.45, 0.36), 0xc8a878),
    ],
    stand: 0.72,
    ..BARE
};
