//! Plans of the rooms that people pass through or are carried in.
//!
//! Data only.

use super::layout::{BARE, Plan, put, seat, turned};
use crate::scene::parts::FurnitureKind as K;

/// The hall of an office or a hotel behind its glass front.
pub(crate) const LOBBY: Plan = Plan {
    width: 13.6,
    height: 6.2,
    far: 8.6,
    windows: &[(-6.5, -2.35, 0.1, 5.9), (-2.1, 2.1, 0.1, 5.9), (2.35, 6.5, 0.1, 5.9)],
    pieces: &[
        put(K::Pillar, -4.6, 2.0, (0.75, 6.2, 0.75), 0xd8d4cc),
        put(K::Pillar, 4.6, 2.0, (0.75, 6.2, 0.75), 0xd8d4cc),
        put(K::Plant, -6.1, 0.8, (1.3, 2.4, 1.3), 0x4f7d46),
        put(K::Plant, 5.9, 0.8, (1.3, 2.4, 1.3), 0x4f7d46),
        put(K::Reception, -2.7, 1.7, (2.8, 1.1, 0.8), 0xe4e0d8),
        put(K::Armchair, 2.1, 1.2, (0.95, 0.8, 0.9), 0x46525e).turned(0.12),
        put(K::CoffeeTable, 2.9, 1.6, (0.8, 0.38, 0.55), 0x5a4a3c),
        put(K::Armchair, 3.6, 1.2, (0.95, 0.8, 0.9), 0x46525e).turned(0.9),
        put(K::CeilingLight, -1.6, 3.0, (0.3, 0.06, 4.0), 0xffffff).up(6.16).lit(0.7),
        put(K::CeilingLight, 1.6, 3.0, (0.3, 0.06, 4.0), 0xffffff).up(6.16).lit(0.7),
    ],
    seats: &[turned(2.15, 1.25, 0.42, 0.84), turned(3.55, 1.25, 0.42, 0.64)],
    tops: &[seat(2.9, 1.6, 0.38), seat(-2.7, 1.7, 1.1)],
    perches: &[seat(-2.4, 1.7, 1.1)],
    stand: 3.4,
    ..BARE
};

/// A hall of a station or an airport.
pub(crate) const TERMINAL: Plan = Plan {
    width: 14.0,
    height: 6.4,
    far: 8.6,
    windows: &[(-6.6, 6.6, 0.4, 5.0)],
    pieces: &[
        put(K::DepartureBoard, -0.2, 1.1, (4.2, 1.5, 0.2), 0x14161a).up(3.3).lit(1.0),
        put(K::GateSeats, -2.9, 1.6, (3.2, 0.9, 0.6), 0x2f4a6a),
        put(K::GateSeats, 2.9, 1.6, (3.2, 0.9, 0.6), 0x2f4a6a),
        put(K::Pillar, -5.6, 2.6, (0.6, 6.4, 0.6), 0xd0d4d8),
        put(K::Pillar, 5.6, 2.6, (0.6, 6.4, 0.6), 0xd0d4d8),
        put(K::GateSeats, -2.9, 3.0, (3.2, 0.9, 0.6), 0x2f4a6a),
        put(K::GateSeats, 2.9, 3.0, (3.2, 0.9, 0.6), 0x2f4a6a),
        put(K::CeilingLight, -3.0, 3.0, (0.3, 0.06, 4.0), 0xffffff).up(6.36).lit(0.7),
        put(K::CeilingLight, 3.0, 3.0, (0.3, 0.06, 4.0), 0xffffff).up(6.36).lit(0.7),
    ],
    seats: &[seat(2.3, 1.65, 0.45), seat(2.9, 1.65, 0.45), seat(3.55, 1.65, 0.45), seat(-2.3, 1.65, 0.45)],
    perches: &[seat(2.3, 1.6, 0.46)],
    stand: 3.3,
    ..BARE
};

/// A carriage, seen across: people sit along its wall.
pub(crate) const CARRIAGE: Plan = Plan {
    width: 9.6,
    height: 2.35,
    far: 4.4,
    windows: &[(-2.3, -0.1, 0.95, 1.8), (0.1, 2.3, 0.95, 1.8)],
    pieces: &[
        put(K::SlidingDoor, -3.45, 0.06, (1.4, 1.95, 0.08), 0xb4babe),
        put(K::SlidingDoor, 3.45, 0.06, (1.4, 1.95, 0.08), 0xb4babe),
        put(K::LongSeat, 0.0, 0.34, (4.7, 0.46, 0.56), 0x2f6a8a),
        put(K::Straps, 0.0, 0.85, (6.8, 0.2, 0.1), 0xe8e0c8).up(2.0),
        put(K::CeilingLight, 0.0, 1.0, (6.0, 0.06, 0.25), 0xffffff).up(2.31).lit(0.9),
    ],
    seats: &[
        seat(0.0, 0.4, 0.47),
        seat(0.62, 0.4, 0.47),
        seat(-0.62, 0.4, 0.47),
        seat(1.3, 0.4, 0.47),
        seat(-1.3, 0.4, 0.47),
        seat(1.95, 0.4, 0.47),
        seat(-1.95, 0.4, 0.47),
    ],
    perches: &[seat(0.0, 0.4, 0.48)],
    stand: 1.25,
    to_sit_in: true,
    ..BARE
};

/// The front seats of a car, seen from between those behind.
pub(crate) const CABIN: Plan = Plan {
    width: 1.72,
    height: 1.4,
    far: 1.75,
    windows: &[(-0.83, 0.83, 0.66, 1.29)],
    pieces: &[
        put(K::Dashboard, 0.0, 0.2, (1.72, 0.72, 0.4), 0x2a2c30),
        put(K::SteeringWheel, -0.36, 0.62, (0.4, 0.4, 0.1), 0x1c1d20).up(0.74),
        put(K::CarSeat, -0.38, 1.0, (0.54, 0.42, 0.52), 0x6a4630),
        put(K::CarSeat, 0.38, 1.0, (0.54, 0.42, 0.52), 0x6a4630),
    ],
    // They look half back at us.
    seats: &[turned(-0.38, 1.0, 0.42, 0.84), turned(0.38, 1.0, 0.42, 0.68)],
    tops: &[seat(0.45, 0.25, 0.72)],
    perches: &[seat(-0.3, 0.86, 0.43), seat(0.38, 0.95, 0.43)],
    stand: 1.1,
    to_sit_in: true,
    ..BARE
};

/// A ward: the bed is seen from its side, as those beside it see it.
pub(crate) const WARD: Plan = Plan {
    width: 7.6,
    height: 2.75,
    far: 5.4,
    windows: &[(1.5, 3.1, 0.9, 2.3)],
    pieces: &[
        put(K::CeilingLight, 0.0, 2.0, (1.3, 0.06, 0.5), 0xffffff).up(2.71).lit(0.7),
        put(K::WardCurtain, -2.9, 0.35, (1.7, 2.3, 0.1), 0x9cc4bc),
        put(K::Monitor, -1.5, 0.55, (0.55, 1.5, 0.4), 0xe0e4e6),
        put(K::Drip, 1.15, 0.55, (0.5, 1.9, 0.5), 0xb4b8bc),
        put(K::WardBed, 0.0, 1.35, (0.95, 0.62, 2.1), 0xa8c8cc).turned(0.25),
        put(K::Chair, 2.0, 1.1, (0.45, 0.92, 0.45), 0x6a4428).turned(0.12),
    ],
    seats: &[seat(2.0, 1.1, 0.45)],
    beds: &[turned(-0.05, 1.35, 0.66, 0.0)],
    perches: &[seat(0.3, 1.35, 0.66)],
    stand: 2.4,
    ..BARE
};
