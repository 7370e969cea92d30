//! Plans of the rooms that people work, learn and go out in.
//!
//! Data only.

use super::layout::{BARE, Plan, Spot, put, seat};
use crate::scene::parts::FurnitureKind as K;

pub(crate) const OFFICE: Plan = Plan {
    width: 9.6,
    height: 2.9,
    far: 6.4,
    windows: &[(-4.2, -0.1, 0.75, 2.55), (0.1, 4.2, 0.75, 2.55)],
    pieces: &[
        put(K::CeilingLight, -1.8, 1.6, (1.3, 0.06, 0.5), 0xffffff).up(2.86).lit(0.6),
        put(K::CeilingLight, 1.8, 1.6, (1.3, 0.06, 0.5), 0xffffff).up(2.86).lit(0.6),
        put(K::Plant, -4.3, 0.6, (0.8, 1.6, 0.8), 0x4f7d46),
        put(K::Bookcase, 4.2, 0.3, (0.9, 1.25, 0.4), 0xb8b4ac),
        put(K::Desk, -2.3, 1.15, (1.6, 0.74, 0.75), 0xb08a60),
        put(K::Desk, 0.0, 1.15, (1.6, 0.74, 0.75), 0xb08a60),
        put(K::Desk, 2.3, 1.15, (1.6, 0.74, 0.75), 0xb08a60),
        put(K::OfficeChair, -2.35, 1.95, (0.6, 1.05, 0.6), 0x4a5560).turned(0.44),
        put(K::OfficeChair, 0.1, 1.95, (0.6, 1.05, 0.6), 0x4a5560).turned(0.04),
        put(K::OfficeChair, 2.25, 1.95, (0.6, 1.05, 0.6), 0x4a5560).turned(0.56),
    ],
    seats: &[seat(0.1, 1.95, 0.45), seat(-2.35, 1.95, 0.45), seat(2.25, 1.95, 0.45)],
    tops: &[seat(0.3, 1.35, 0.74), seat(-2.0, 1.35, 0.74), seat(2.6, 1.35, 0.74)],
    perches: &[seat(0.3, 1.4, 0.74)],
    stand: 2.6,
    to_sit_in: true,
    ..BARE
};

pub(crate) const MEETING: Plan = Plan {
    width: 8.4,
    height: 2.8,
    far: 6.3,
    windows: &[(-4.0, -0.55, 0.5, 2.55)],
    pieces: &[
        put(K::CeilingLight, -1.2, 1.9, (1.5, 0.06, 0.4), 0xffffff).up(2.76).lit(0.6),
        put(K::CeilingLight, 1.4, 1.9, (1.5, 0.06, 0.4), 0xffffff).up(2.76).lit(0.6),
        put(K::Screen, 1.7, 0.06, (2.0, 1.15, 0.06), 0x24507a).up(1.1).lit(0.8),
        put(K::Plant, 3.7, 0.5, (0.75, 1.5, 0.75), 0x4f7d46),
        put(K::OfficeChair, -1.35, 1.25, (0.6, 1.05, 0.6), 0x4a5560),
        put(K::OfficeChair, -0.45, 1.25, (0.6, 1.05, 0.6), 0x4a5560),
        put(K::OfficeChair, 0.45, 1.25, (0.6, 1.05, 0.6), 0x4a5560),
        put(K::OfficeChair, 1.35, 1.25, (0.6, 1.05, 0.6), 0x4a5560),
        put(K::OfficeChair, -2.3, 2.1, (0.6, 1.05, 0.6), 0x4a5560).turned(0.25),
        put(K::OfficeChair, 2.3, 2.1, (0.6, 1.05, 0.6), 0x4a5560).turned(0.75),
        put(K::ConferenceTable, 0.0, 2.1, (3.7, 0.74, 1.2), 0x7a5236),
    ],
    seats: &[
        seat(-0.45, 1.3, 0.45),
        seat(0.45, 1.3, 0.45),
        seat(-1.35, 1.3, 0.45),
        seat(1.35, 1.3, 0.45),
        Spot { x: -2.25, before: 2.1, up: 0.45, yaw_turns: 0.93 },
        Spot { x: 2.25, before: 2.1, up: 0.45, yaw_turns: 0.57 },
    ],
    tops: &[seat(0.0, 2.1, 0.74)],
    perches: &[seat(-0.2, 2.2, 0.74)],
    stand: 3.1,
    to_sit_in: true,
    ..BARE
};

pub(crate) const CLASSROOM: Plan = Plan {
    width: 9.0,
    height: 3.0,
    far: 7.2,
    windows: &[(2.5, 4.2, 0.95, 2.55)],
    pieces: &[
        put(K::CeilingLight, -1.7, 2.4, (1.5, 0.06, 0.3), 0xffffff).up(2.96).lit(0.6),
        put(K::CeilingLight, 1.7, 2.4, (1.5, 0.06, 0.3), 0xffffff).up(2.96).lit(0.6),
        put(K::Blackboard, -0.4, 0.05, (4.2, 1.3, 0.06), 0x23382e).up(0.95),
        put(K::Bookcase, -3.6, 0.25, (1.1, 1.2, 0.4), 0xb08a60),
        put(K::Desk, 1.7, 1.0, (1.4, 0.76, 0.65), 0x8a6040),
        put(K::SchoolDesk, -3.5, 2.05, (1.1, 0.72, 0.5), 0xc49a62),
        put(K::SchoolDesk, -2.2, 2.05, (1.1, 0.72, 0.5), 0xc49a62),
        put(K::SchoolDesk, -0.95, 2.05, (1.1, 0.72, 0.5), 0xc49a62),
        put(K::SchoolDesk, 0.95, 2.05, (1.1, 0.72, 0.5), 0xc49a62),
        put(K::SchoolDesk, 2.2, 2.05, (1.1, 0.72, 0.5), 0xc49a62),
        put(K::SchoolDesk, 3.5, 2.05, (1.1, 0.72, 0.5), 0xc49a62),
        put(K::SchoolDesk, -3.5, 3.05, (1.1, 0.72, 0.5), 0xc49a62),
        put(K::SchoolDesk, -2.2, 3.05, (1.1, 0.72, 0.5), 0xc49a62),
        put(K::SchoolDesk, -0.95, 3.05, (1.1, 0.72, 0.5), 0xc49a62),
        put(K::SchoolDesk, 0.95, 3.05, (1.1, 0.72, 0.5), 0xc49a62),
        put(K::SchoolDesk, 2.2, 3.05, (1.1, 0.72, 0.5), 0xc49a62),
        put(K::SchoolDesk, 3.5, 3.05, (1.1, 0.72, 0.5), 0xc49a62),
    ],
    seats: &[
        seat(-0.95, 2.57, 0.44),
        seat(0.95, 2.57, 0.44),
        seat(-2.2, 2.57, 0.44),
        seat(2.2, 2.57, 0.44),
        seat(-0.95, 1.57, 0.44),
        seat(0.95, 1.57, 0.44),
        seat(-2.2, 1.57, 0.44),
        seat(2.2, 1.57, 0.44),
    ],
    tops: &[seat(1.7, 1.1, 0.76)],
    perches: &[seat(1.7, 1.1, 0.76)],
    stand: 3.2,
    ..BARE
};

pub(crate) const RESTAURANT: Plan = Plan {
    width: 9.0,
    height: 3.0,
    far: 6.5,
    windows: &[(-1.7, 1.7, 0.95, 2.45)],
    pieces: &[
        put(K::Picture, -3.0, 0.03, (0.8, 1.0, 0.04), 0x8a5a3c).up(1.3),
        put(K::Picture, 3.0, 0.03, (0.8, 1.0, 0.04), 0x5d7286).up(1.3),
        put(K::DiningTable, -2.4, 1.1, (0.95, 0.76, 0.95), 0xf2ece0),
        put(K::DiningTable, 2.5, 1.2, (0.95, 0.76, 0.95), 0xf2ece0),
        put(K::DiningTable, 0.0, 1.3, (0.95, 0.76, 0.95), 0xf2ece0),
        put(K::DiningTable, -1.5, 3.0, (0.95, 0.76, 0.95), 0xf2ece0),
        put(K::DiningTable, 1.75, 3.1, (0.95, 0.76, 0.95), 0xf2ece0),
        put(K::Pendant, -2.4, 1.1, (0.42, 0.9, 0.42), 0x3a2c20).up(3.0).lit(0.8),
        put(K::Pendant, 0.0, 1.3, (0.42, 0.9, 0.42), 0x3a2c20).up(3.0).lit(0.8),
        put(K::Pendant, 2.5, 1.2, (0.42, 0.9, 0.42), 0x3a2c20).up(3.0).lit(0.8),
    ],
    seats: &[
        Spot { x: -0.72, before: 1.3, up: 0.45, yaw_turns: 0.93 },
        Spot { x: 0.72, before: 1.3, up: 0.45, yaw_turns: 0.57 },
        Spot { x: -1.68, before: 1.1, up: 0.45, yaw_turns: 0.57 },
        Spot { x: 1.78, before: 1.2, up: 0.45, yaw_turns: 0.93 },
        Spot { x: -3.12, before: 1.1, up: 0.45, yaw_turns: 0.93 },
        Spot { x: 3.22, before: 1.2, up: 0.45, yaw_turns: 0.57 },
    ],
    tops: &[seat(0.0, 1.3, 0.76), seat(-2.4, 1.1, 0.76), seat(2.5, 1.2, 0.76)],
    stand: 2.2,
    to_sit_in: true,
    ..BARE
};

pub(crate) const BAR: Plan = Plan {
    width: 8.4,
    height: 2.9,
    far: 5.8,
    pieces: &[
        put(K::BackBar, 0.0, 0.2, (5.6, 2.35, 0.36), 0x3a2418).lit(0.9),
        put(K::BarCounter, 0.0, 1.3, (5.8, 1.08, 0.6), 0x5a3620),
        put(K::Pendant, -1.9, 1.3, (0.3, 0.85, 0.3), 0x2a2420).up(2.9).lit(0.7),
        put(K::Pendant, 0.0, 1.3, (0.3, 0.85, 0.3), 0x2a2420).up(2.9).lit(0.7),
        put(K::Pendant, 1.9, 1.3, (0.3, 0.85, 0.3), 0x2a2420).up(2.9).lit(0.7),
        put(K::Stool, -1.9, 1.95, (0.38, 0.76, 0.38), 0x7a2e28),
        put(K::Stool, -0.95, 1.95, (0.38, 0.76, 0.38), 0x7a2e28),
        put(K::Stool, 0.0, 1.95, (0.38, 0.76, 0.38), 0x7a2e28),
        put(K::Stool, 0.95, 1.95, (0.38, 0.76, 0.38), 0x7a2e28),
        put(K::Stool, 1.9, 1.95, (0.38, 0.76, 0.38), 0x7a2e28),
    ],
    seats: &[
        seat(0.0, 1.95, 0.76),
        seat(-0.95, 1.95, 0.76),
        seat(0.95, 1.95, 0.76),
        seat(-1.9, 1.95, 0.76),
        seat(1.9, 1.95, 0.76),
    ],
    tops: &[seat(0.1, 1.4, 1.08)],
    perches: &[seat(0.15, 1.35, 1.08)],
    stand: 0.75,
    behind: true,
    ..BARE
};

pub(crate) const GYM: Plan = Plan {
    width: 10.0,
    height: 3.2,
    far: 6.6,
    windows: &[(-4.4, -2.3, 0.5, 2.7), (-2.1, 0.0, 0.5, 2.7), (0.2, 2.3, 0.5, 2.7), (2.5, 4.6, 0.5, 2.7)],
    pieces: &[
        put(K::CeilingLight, -2.0, 1.9, (0.2, 0.06, 2.0), 0xffffff).up(3.16).lit(0.6),
        put(K::CeilingLight, 2.0, 1.9, (0.2, 0.06, 2.0), 0xffffff).up(3.16).lit(0.6),
        put(K::Treadmill, -3.0, 1.2, (0.85, 1.35, 1.7), 0x26282c),
        put(K::Treadmill, -1.6, 1.2, (0.85, 1.35, 1.7), 0x26282c),
        put(K::Treadmill, -0.2, 1.2, (0.85, 1.35, 1.7), 0x26282c),
        put(K::DumbbellRack, 2.6, 0.7, (2.2, 0.95, 0.6), 0x3a3d42),
        put(K::WeightBench, 2.0, 2.6, (1.6, 1.1, 1.3), 0x8a2a26),
        put(K::GymBall, -3.5, 2.9, (0.62, 0.62, 0.62), 0x2f7f8a),
    ],
    stand: 2.8,
    ..BARE
};

pub(crate) const GALLERY: Plan = Plan {
    width: 10.5,
    height: 3.8,
    far: 6.8,
    pieces: &[
        put(K::Picture, -3.1, 0.04, (1.5, 1.9, 0.06), 0xc09a3c).up(0.95).lit(0.7),
        put(K::Picture, 0.0, 0.04, (2.5, 1.7, 0.06), 0xc09a3c).up(1.05).lit(0.7),
        put(K::Picture, 3.1, 0.04, (1.5, 1.9, 0.06), 0xc09a3c).up(0.95).lit(0.7),
        put(K::Sculpture, 4.4, 1.6, (0.6, 2.1, 0.6), 0xeeeae2),
        put(K::Bench, 0.3, 2.5, (1.7, 0.45, 0.5), 0x3a2c22),
    ],
    seats: &[seat(0.3, 2.5, 0.47), seat(-0.25, 2.5, 0.47), seat(0.85, 2.5, 0.47)],
    stand: 1.7,
    ..BARE
};

pub(crate) const CHURCH: Plan = Plan {
    width: 10.0,
    height: 8.0,
    far: 15.0,
    pieces: &[
        put(K::StainedGlass, 0.0, 0.05, (2.2, 4.6, 0.06), 0x3a5aa0).up(2.5).lit(1.0),
        put(K::StainedGlass, -3.2, 0.05, (1.3, 3.6, 0.06), 0x9a3a3a).up(2.5).lit(1.0),
        put(K::StainedGlass, 3.2, 0.05, (1.3, 3.6, 0.06), 0x3a8a5a).up(2.5).lit(1.0),
        put(K::Altar, 0.0, 1.2, (2.2, 1.0, 0.9), 0xece4d2).lit(0.7),
        put(K::Column, -4.1, 3.2, (0.7, 8.0, 0.7), 0xb8ac98),
        put(K::Column, 4.1, 3.2, (0.7, 8.0, 0.7), 0xb8ac98),
        put(K::Pew, -2.2, 4.4, (2.9, 0.95, 0.6), 0x6a5640),
        put(K::Pew, 2.2, 4.4, (2.9, 0.95, 0.6), 0x6a5640),
        put(K::Column, -4.1, 6.6, (0.7, 8.0, 0.7), 0xb8ac98),
        put(K::Column, 4.1, 6.6, (0.7, 8.0, 0.7), 0xb8ac98),
        put(K::Pew, -2.2, 6.0, (2.9, 0.95, 0.6), 0x6a5640),
        put(K::Pew, 2.2, 6.0, (2.9, 0.95, 0.6), 0x6a5640),
        put(K::Pew, -2.2, 7.6, (2.9, 0.95, 0.6), 0x6a5640),
        put(K::Pew, 2.2, 7.6, (2.9, 0.95, 0.6), 0x6a5640),
        put(K::Column, -4.1, 10.0, (0.7, 8.0, 0.7), 0xb8ac98),
        put(K::Column, 4.1, 10.0, (0.7, 8.0, 0.7), 0xb8ac98),
        put(K::Pew, -2.2, 9.2, (2.9, 0.95, 0.6), 0x6a5640),
        put(K::Pew, 2.2, 9.2, (2.9, 0.95, 0.6), 0x6a5640),
    ],
    stand: 7.0,
    ..BARE
};
