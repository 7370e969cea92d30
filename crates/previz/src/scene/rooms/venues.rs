//! Plans of the places in which people are watched at what they do: surgeons,
//! boxers, sellers, those at a line of machines, in orbit.
//!
//! Data only.

use super::layout::{BARE, Plan, put, seat, turned};
use crate::scene::parts::FurnitureKind as K;

/// The table under its lamp, gear on both sides.
pub(crate) const OPERATING: Plan = Plan {
    width: 7.8,
    height: 3.0,
    far: 5.4,
    pieces: &[
        put(K::CeilingLight, -2.2, 2.0, (1.3, 0.06, 0.5), 0xffffff).up(2.96).lit(0.7),
        put(K::CeilingLight, 2.2, 2.0, (1.3, 0.06, 0.5), 0xffffff).up(2.96).lit(0.7),
        put(K::SlidingDoor, 2.75, 0.06, (1.5, 2.1, 0.08), 0xb4c0c0),
        put(K::LabBench, -2.9, 0.45, (1.7, 0.9, 0.6), 0xd8dee2),
        put(K::Monitor, -1.55, 0.75, (0.55, 1.5, 0.4), 0xe0e4e6),
        put(K::Monitor, 1.5, 0.7, (0.55, 1.6, 0.4), 0xe0e4e6),
        put(K::Drip, -0.95, 0.6, (0.5, 1.9, 0.5), 0xb4b8bc),
        put(K::OperatingTable, 0.1, 1.3, (2.0, 0.92, 0.62), 0x2f8a80),
        put(K::SurgicalLamp, 0.25, 1.2, (1.5, 0.9, 0.8), 0xe8ecee).up(3.0).lit(1.0),
    ],
    beds: &[turned(0.1, 1.3, 0.97, 0.0)],
    tops: &[seat(-2.8, 0.5, 0.9)],
    stand: 2.5,
    ..BARE
};

/// A belt with what is made on it, arms that work at it.
pub(crate) const FACTORY: Plan = Plan {
    width: 17.0,
    height: 6.2,
    far: 9.4,
    windows: &[(-7.4, -3.4, 3.6, 5.3), (-2.0, 2.0, 3.6, 5.3), (3.4, 7.4, 3.6, 5.3)],
    pieces: &[
        put(K::Beam, 0.0, 1.4, (17.0, 0.4, 0.34), 0x4a5058).up(6.2),
        put(K::Beam, 0.0, 4.0, (17.0, 0.4, 0.34), 0x4a5058).up(6.2),
        put(K::CeilingLight, -4.6, 2.4, (3.0, 0.06, 0.35), 0xffffff).up(5.7).lit(0.9),
        put(K::CeilingLight, 0.0, 2.4, (3.0, 0.06, 0.35), 0xffffff).up(5.7).lit(0.9),
        put(K::CeilingLight, 4.6, 2.4, (3.0, 0.06, 0.35), 0xffffff).up(5.7).lit(0.9),
        put(K::RobotArm, -5.0, 0.9, (1.2, 2.7, 1.2), 0xe87a1c),
        put(K::RobotArm, -1.7, 0.9, (1.2, 2.7, 1.2), 0xe87a1c),
        put(K::RobotArm, 1.7, 0.9, (1.2, 2.7, 1.2), 0xe87a1c),
        put(K::RobotArm, 5.0, 0.9, (1.2, 2.7, 1.2), 0xe87a1c),
        put(K::Conveyor, 0.0, 2.1, (15.0, 0.85, 1.1), 0x3f6f9a),
        put(K::Rug, 0.0, 2.95, (15.0, 0.02, 0.14), 0xe0b52c),
    ],
    tops: &[seat(0.4, 2.1, 0.9)],
    stand: 3.7,
    ..BARE
};

/// Rows of red seats that rise towards the window of the projector.
pub(crate) const CINEMA: Plan = Plan {
    width: 11.0,
    height: 5.4,
    far: 9.6,
    pieces: &[
        put(K::Beam, 0.0, 1.1, (11.0, 1.5, 1.3), 0x2c1c24).up(1.5),
        put(K::GateSeats, -3.9, 1.1, (2.5, 0.95, 0.62), 0xa0222c).up(1.5),
        put(K::GateSeats, -1.3, 1.1, (2.5, 0.95, 0.62), 0xa0222c).up(1.5),
        put(K::GateSeats, 1.3, 1.1, (2.5, 0.95, 0.62), 0xa0222c).up(1.5),
        put(K::GateSeats, 3.9, 1.1, (2.5, 0.95, 0.62), 0xa0222c).up(1.5),
        put(K::Beam, 0.0, 2.4, (11.0, 1.0, 1.3), 0x2c1c24).up(1.0),
        put(K::GateSeats, -3.9, 2.4, (2.5, 0.95, 0.62), 0xa0222c).up(1.0),
        put(K::GateSeats, -1.3, 2.4, (2.5, 0.95, 0.62), 0xa0222c).up(1.0),
        put(K::GateSeats, 1.3, 2.4, (2.5, 0.95, 0.62), 0xa0222c).up(1.0),
        put(K::GateSeats, 3.9, 2.4, (2.5, 0.95, 0.62), 0xa0222c).up(1.0),
        put(K::Beam, 0.0, 3.7, (11.0, 0.5, 1.3), 0x2c1c24).up(0.5),
        put(K::GateSeats, -3.9, 3.7, (2.5, 0.95, 0.62), 0xa0222c).up(0.5),
        put(K::GateSeats, -1.3, 3.7, (2.5, 0.95, 0.62), 0xa0222c).up(0.5),
        put(K::GateSeats, 1.3, 3.7, (2.5, 0.95, 0.62), 0xa0222c).up(0.5),
        put(K::GateSeats, 3.9, 3.7, (2.5, 0.95, 0.62), 0xa0222c).up(0.5),
        put(K::GateSeats, -3.9, 5.0, (2.5, 0.95, 0.62), 0xa0222c).up(0.0),
        put(K::GateSeats, -1.3, 5.0, (2.5, 0.95, 0.62), 0xa0222c).up(0.0),
        put(K::GateSeats, 1.3, 5.0, (2.5, 0.95, 0.62), 0xa0222c).up(0.0),
        put(K::GateSeats, 3.9, 5.0, (2.5, 0.95, 0.62), 0xa0222c).up(0.0),
        put(K::CeilingLight, 0.0, 0.06, (0.7, 0.4, 0.1), 0xdfe8ff).up(4.5).lit(1.0),
        put(K::WallLamp, -5.45, 2.6, (0.24, 0.5, 0.16), 0xe8b878).up(2.3).turned(0.25).lit(0.7),
        put(K::WallLamp, 5.45, 2.6, (0.24, 0.5, 0.16), 0xe8b878).up(2.3).turned(0.75).lit(0.7),
    ],
    seats: &[seat(-0.95, 5.0, 0.45), seat(-1.6, 5.0, 0.45), seat(1.0, 5.0, 0.45), seat(1.65, 5.0, 0.45)],
    stand: 6.2,
    to_sit_in: true,
    ..BARE
};

/// Shelves full of what is sold, a ring of light beside whoever sells it.
pub(crate) const LIVESTREAM: Plan = Plan {
    width: 6.0,
    height: 2.8,
    far: 4.6,
    pieces: &[
        put(K::Rack, -1.15, 0.24, (1.7, 2.2, 0.36), 0xf4f0ee).lit(0.6),
        put(K::Rack, 0.65, 0.24, (1.7, 2.2, 0.36), 0xf4f0ee).lit(0.6),
        put(K::RingLight, 0.95, 0.75, (0.95, 1.85, 0.5), 0xfff6ec).lit(1.0),
        put(K::Plant, -2.65, 0.5, (0.6, 1.4, 0.6), 0x4f7d46),
        put(K::CeilingLight, 0.0, 1.8, (1.6, 0.06, 0.3), 0xffffff).up(2.76).lit(0.8),
    ],
    stand: 1.6,
    ..BARE
};

/// Ropes around the canvas, lamps above it, people beyond in the dark.
pub(crate) const RING: Plan = Plan {
    width: 15.0,
    height: 6.5,
    far: 8.4,
    pieces: &[
        put(K::CeilingLight, 0.0, 3.2, (3.6, 0.06, 0.5), 0xffffff).up(6.3).lit(1.0),
        put(K::CeilingLight, 0.0, 4.6, (3.6, 0.06, 0.5), 0xffffff).up(6.3).lit(1.0),
        put(K::RingRopes, 0.0, 3.2, (6.6, 1.45, 6.0), 0xc8281f),
    ],
    stand: 4.4,
    ..BARE
};

/// White walls full of gear around a window onto the earth.
pub(crate) const STATION: Plan = Plan {
    width: 6.4,
    height: 2.9,
    far: 4.8,
    pieces: &[
        put(K::CeilingLight, -1.7, 1.6, (0.25, 0.06, 3.0), 0xdfeaff).up(2.86).lit(0.8),
        put(K::CeilingLight, 1.7, 1.6, (0.25, 0.06, 3.0), 0xdfeaff).up(2.86).lit(0.8),
        put(K::Instruments, -2.55, 0.2, (1.2, 2.6, 0.34), 0xc8ced4).lit(0.8),
        put(K::Instruments, 1.35, 0.2, (1.3, 2.6, 0.34), 0xd2d6da).lit(0.8),
        put(K::Screen, 2.55, 0.08, (0.9, 0.6, 0.06), 0x1c1f24).up(1.5).lit(0.8),
        put(K::Instruments, 3.0, 1.5, (1.9, 2.6, 0.34), 0xc8ced4).turned(0.75).lit(0.8),
        put(K::Instruments, -3.0, 1.5, (1.9, 2.6, 0.34), 0xd2d6da).turned(0.25).lit(0.8),
    ],
    stand: 1.7,
    ..BARE
};

/// A floor of wood with the lines of a court, rows of seats on both sides of its hoop
/// under high windows, bars along the walls.
pub(crate) const SPORTS_HALL: Plan = Plan {
    width: 17.0,
    height: 7.0,
    far: 9.6,
    windows: &[(-7.9, -4.5, 4.3, 6.2), (-4.1, -0.7, 4.3, 6.2), (0.7, 4.1, 4.3, 6.2), (4.5, 7.9, 4.3, 6.2)],
    pieces: &[
        put(K::Beam, 0.0, 1.6, (17.0, 0.45, 0.3), 0x9aa2a8).up(7.0),
        put(K::Beam, 0.0, 4.2, (17.0, 0.45, 0.3), 0x9aa2a8).up(7.0),
        put(K::CeilingLight, -4.2, 2.9, (3.0, 0.06, 0.4), 0xffffff).up(6.9).lit(0.9),
        put(K::CeilingLight, 0.0, 2.9, (3.0, 0.06, 0.4), 0xffffff).up(6.9).lit(0.9),
        put(K::CeilingLight, 4.2, 2.9, (3.0, 0.06, 0.4), 0xffffff).up(6.9).lit(0.9),
        put(K::WallBars, -8.4, 5.2, (4.5, 2.9, 0.14), 0xc89a60).turned(0.25),
        put(K::WallBars, 8.4, 5.2, (4.5, 2.9, 0.14), 0xc89a60).turned(0.75),
        put(K::Bleachers, -5.0, 0.04, (6.6, 2.2, 2.0), 0x2f5fa8),
        put(K::Bleachers, 5.0, 0.04, (6.6, 2.2, 2.0), 0x2f5fa8),
        put(K::Backboard, 0.0, 0.08, (2.0, 1.2, 1.3), 0xf4f4f0).up(2.7),
        put(K::Bench, -5.2, 2.6, (3.0, 0.42, 0.36), 0xb08048),
        put(K::Bench, 5.2, 2.6, (3.0, 0.42, 0.36), 0xb08048),
        put(K::Rug, 0.0, 2.2, (15.6, 0.02, 0.1), 0xf4f2ea),
        put(K::Rug, 0.0, 3.9, (4.7, 0.015, 4.9), 0x2f6a9a),
        put(K::Rug, -2.4, 3.9, (0.1, 0.02, 5.0), 0xf4f2ea),
        put(K::Rug, 2.4, 3.9, (0.1, 0.02, 5.0), 0xf4f2ea),
        put(K::Rug, 0.0, 6.4, (4.9, 0.02, 0.1), 0xf4f2ea),
        put(K::Rug, -7.8, 4.4, (0.1, 0.02, 6.0), 0xf4f2ea),
        put(K::Rug, 7.8, 4.4, (0.1, 0.02, 6.0), 0xf4f2ea),
    ],
    seats: &[seat(-5.2, 2.6, 0.42), seat(5.2, 2.6, 0.42), seat(-4.3, 2.6, 0.42), seat(4.3, 2.6, 0.42)],
    stand: 4.0,
    ..BARE
};

/// A ring in the corner of a hall of brick, heavy bags on their chains.
pub(crate) const BOXING_GYM: Plan = Plan {
    width: 13.0,
    height: 4.4,
    far: 8.0,
    windows: &[(-5.6, -3.4, 2.5, 3.9), (3.4, 5.6, 2.5, 3.9)],
    pieces: &[
        put(K::CeilingLight, -2.6, 2.6, (2.4, 0.06, 0.4), 0xffffff).up(4.3).lit(0.9),
        put(K::CeilingLight, 2.6, 2.6, (2.4, 0.06, 0.4), 0xffffff).up(4.3).lit(0.9),
        put(K::Beam, 0.0, 1.4, (13.0, 0.3, 0.25), 0x3a3c40).up(4.4),
        put(K::RingRopes, 0.0, 2.4, (6.0, 1.35, 3.6), 0xc8281f),
        put(K::PunchBag, -4.4, 1.5, (0.42, 2.9, 0.42), 0xa8281f).up(4.4),
        put(K::PunchBag, -5.5, 2.3, (0.42, 2.9, 0.42), 0x1c1d20).up(4.4),
        put(K::PunchBag, 4.4, 1.5, (0.42, 2.9, 0.42), 0xa8281f).up(4.4),
        put(K::PunchBag, 5.4, 2.4, (0.42, 2.9, 0.42), 0x1c1d20).up(4.4),
        put(K::DumbbellRack, -1.6, 0.35, (2.0, 0.9, 0.5), 0x2a2c30),
        put(K::Treadmill, 2.0, 0.9, (0.8, 1.4, 1.7), 0x2a2c30),
    ],
    stand: 3.4,
    ..BARE
};
