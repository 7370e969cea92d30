//! Plans of the rooms of computers and screens, of a dome with its telescope, of a showroom,
//! and of the inside of hulls.
//!
//! Data only.

use super::layout::{BARE, Plan, put, seat, turned};
use crate::scene::parts::FurnitureKind as K;

/// Racks on both sides of a way.
pub(crate) const SERVER_ROOM: Plan = Plan {
    width: 3.9,
    height: 2.8,
    far: 12.0,
    pieces: &[
        put(K::ServerRack, -1.5, 1.3, (2.4, 2.2, 0.9), 0x1c1e22).turned(0.25).lit(1.0),
        put(K::ServerRack, 1.5, 1.3, (2.4, 2.2, 0.9), 0x1c1e22).turned(0.75).lit(1.0),
        put(K::ServerRack, -1.5, 3.75, (2.4, 2.2, 0.9), 0x1c1e22).turned(0.25).lit(1.0),
        put(K::ServerRack, 1.5, 3.75, (2.4, 2.2, 0.9), 0x1c1e22).turned(0.75).lit(1.0),
        put(K::ServerRack, -1.5, 6.2, (2.4, 2.2, 0.9), 0x1c1e22).turned(0.25).lit(1.0),
        put(K::ServerRack, 1.5, 6.2, (2.4, 2.2, 0.9), 0x1c1e22).turned(0.75).lit(1.0),
        put(K::ServerRack, -1.5, 8.65, (2.4, 2.2, 0.9), 0x1c1e22).turned(0.25).lit(1.0),
        put(K::ServerRack, 1.5, 8.65, (2.4, 2.2, 0.9), 0x1c1e22).turned(0.75).lit(1.0),
        put(K::ServerRack, -1.5, 11.1, (2.4, 2.2, 0.9), 0x1c1e22).turned(0.25).lit(1.0),
        put(K::ServerRack, 1.5, 11.1, (2.4, 2.2, 0.9), 0x1c1e22).turned(0.75).lit(1.0),
        put(K::ServerRack, -1.5, 13.55, (2.4, 2.2, 0.9), 0x1c1e22).turned(0.25).lit(1.0),
        put(K::ServerRack, 1.5, 13.55, (2.4, 2.2, 0.9), 0x1c1e22).turned(0.75).lit(1.0),
        put(K::ServerRack, 0.0, 0.25, (1.8, 2.2, 0.5), 0x1c1e22).lit(1.0),
        put(K::CeilingLight, 0.0, 2.0, (0.5, 0.04, 1.6), 0xffffff).up(2.78).lit(0.8),
        put(K::CeilingLight, 0.0, 5.0, (0.5, 0.04, 1.6), 0xffffff).up(2.78).lit(0.8),
        put(K::CeilingLight, 0.0, 8.0, (0.5, 0.04, 1.6), 0xffffff).up(2.78).lit(0.8),
        put(K::CeilingLight, 0.0, 11.0, (0.5, 0.04, 1.6), 0xffffff).up(2.78).lit(0.8),
    ],
    stand: 8.5,
    passage: true,
    ..BARE
};

/// Rows of desks before a wall of screens.
pub(crate) const CONTROL_ROOM: Plan = Plan {
    width: 12.4,
    height: 4.6,
    far: 8.2,
    pieces: &[
        put(K::ScreenWall, 0.0, 0.15, (10.6, 2.9, 0.12), 0x14181e).up(1.25).lit(1.0),
        put(K::ControlDesk, -3.1, 1.9, (2.7, 0.95, 0.9), 0x4a525c).turned(0.5).lit(1.0),
        put(K::ControlDesk, 0.0, 1.9, (2.7, 0.95, 0.9), 0x4a525c).turned(0.5).lit(1.0),
        put(K::ControlDesk, 3.1, 1.9, (2.7, 0.95, 0.9), 0x4a525c).turned(0.5).lit(1.0),
        put(K::OfficeChair, -3.4, 2.65, (0.6, 1.05, 0.6), 0x2a3038).turned(0.46),
        put(K::OfficeChair, 2.7, 2.65, (0.6, 1.05, 0.6), 0x2a3038).turned(0.54),
        put(K::ControlDesk, -4.4, 3.9, (2.7, 0.95, 0.9), 0x4a525c).turned(0.5).lit(1.0),
        put(K::ControlDesk, 4.4, 3.9, (2.7, 0.95, 0.9), 0x4a525c).turned(0.5).lit(1.0),
        put(K::CeilingLight, -2.6, 2.6, (2.4, 0.06, 0.2), 0xdfeaff).up(4.54).lit(0.5),
        put(K::CeilingLight, 2.6, 2.6, (2.4, 0.06, 0.2), 0xdfeaff).up(4.54).lit(0.5),
    ],
    seats: &[turned(-0.5, 2.7, 0.48, 0.7), turned(0.6, 2.7, 0.48, 0.8), turned(-3.4, 2.65, 0.48, 0.8)],
    tops: &[seat(0.0, 1.9, 0.78)],
    perches: &[seat(0.0, 1.9, 0.78)],
    stand: 3.2,
    ..BARE
};

/// A telescope under the open slit of its dome.
pub(crate) const OBSERVATORY: Plan = Plan {
    width: 12.4,
    height: 8.4,
    far: 9.0,
    pieces: &[
        put(K::Dome, 0.0, 5.6, (10.8, 8.0, 10.8), 0x24304a).lit(1.0),
        put(K::Telescope, -0.9, 2.5, (1.5, 4.6, 3.2), 0xe4e6e8),
        put(K::ControlDesk, 2.6, 2.3, (1.8, 0.95, 0.8), 0x4a525c).lit(1.0),
        put(K::Steps, -3.4, 2.9, (1.3, 1.0, 1.2), 0x6a7078),
        put(K::WallLamp, 3.4, 1.7, (0.24, 0.4, 0.16), 0xe89048).up(1.1).lit(0.9),
        put(K::WallLamp, -3.4, 1.7, (0.24, 0.4, 0.16), 0xe89048).up(1.1).lit(0.9),
    ],
    tops: &[seat(2.6, 2.3, 0.8)],
    perches: &[seat(2.6, 2.3, 0.8)],
    stand: 3.9,
    ..BARE
};

/// Cars on a floor that shines, glass before the street.
pub(crate) const SHOWROOM: Plan = Plan {
    width: 18.0,
    height: 4.8,
    far: 10.0,
    windows: &[(-8.8, 8.8, 0.1, 4.4)],
    pieces: &[
        put(K::ShowStand, -4.7, 2.6, (5.0, 0.1, 5.0), 0xc8ced2).lit(1.0),
        put(K::ShowStand, 1.1, 2.2, (5.0, 0.1, 5.0), 0xc8ced2).lit(1.0),
        put(K::ShowStand, 6.6, 2.8, (5.0, 0.1, 5.0), 0xc8ced2).lit(1.0),
        put(K::CeilingLight, -4.0, 2.8, (3.4, 0.06, 0.4), 0xffffff).up(4.74).lit(0.9),
        put(K::CeilingLight, 1.0, 2.8, (3.4, 0.06, 0.4), 0xffffff).up(4.74).lit(0.9),
        put(K::CeilingLight, 6.0, 2.8, (3.4, 0.06, 0.4), 0xffffff).up(4.74).lit(0.9),
        put(K::Plant, -8.2, 0.8, (1.1, 2.0, 1.1), 0x4f7d46),
        put(K::Reception, 4.2, 5.2, (2.0, 1.05, 0.7), 0xe8eaec),
    ],
    bays: &[turned(1.1, 2.2, 0.1, 0.09), turned(-4.7, 2.6, 0.1, 0.4), turned(6.6, 2.8, 0.1, 0.6)],
    stand: 4.9,
    ..BARE
};

/// Pipes, valves and dials around a periscope, a round hatch behind.
pub(crate) const SUBMARINE: Plan = Plan {
    width: 4.4,
    height: 2.5,
    far: 5.4,
    pieces: &[
        put(K::Periscope, -0.95, 1.5, (0.5, 2.5, 0.5), 0x8a9296),
        put(K::Pipework, 0.0, 0.1, (4.2, 1.6, 0.2), 0x8a7a4a).up(0.8),
        put(K::Pipework, -2.12, 2.2, (4.2, 2.2, 0.3), 0x7a8480).up(0.2).turned(0.25),
        put(K::Pipework, 2.12, 2.2, (4.2, 2.2, 0.3), 0x7a8480).up(0.2).turned(0.75),
        put(K::Instruments, 1.25, 0.3, (1.2, 2.2, 0.34), 0x5c6864).lit(0.7),
        put(K::Instruments, -1.75, 1.2, (1.2, 2.2, 0.34), 0x5c6864).turned(0.25).lit(0.7),
        put(K::ControlDesk, 1.6, 1.6, (1.4, 0.9, 0.6), 0x4a5452).turned(0.75).lit(1.0),
        put(K::CeilingLight, 0.0, 1.6, (0.3, 0.06, 1.6), 0xff7058).up(2.46).lit(0.8),
    ],
    stand: 2.2,
    ..BARE
};

/// Two seats before a panel full of displays, the sky beyond the windscreen.
pub(crate) const FLIGHT_DECK: Plan = Plan {
    width: 2.6,
    height: 1.9,
    far: 2.5,
    windows: &[(-1.24, -0.44, 0.98, 1.5), (-0.4, 0.4, 0.98, 1.52), (0.44, 1.24, 0.98, 1.5)],
    pieces: &[
        put(K::FlightPanel, 0.0, 0.25, (2.5, 0.96, 0.5), 0x4a5058).lit(1.0),
        put(K::SteeringWheel, -0.6, 0.75, (0.34, 0.3, 0.1), 0x1c1d20).up(0.78),
        put(K::SteeringWheel, 0.6, 0.75, (0.34, 0.3, 0.1), 0x1c1d20).up(0.78),
        put(K::PilotSeat, -0.6, 1.3, (0.55, 1.1, 0.55), 0x30353c),
        put(K::PilotSeat, 0.6, 1.3, (0.55, 1.1, 0.55), 0x30353c),
    ],
    seats: &[turned(-0.6, 1.25, 0.44, 0.86), turned(0.6, 1.25, 0.44, 0.64)],
    tops: &[seat(0.0, 0.4, 0.94)],
    perches: &[seat(0.6, 1.2, 0.46)],
    stand: 1.4,
    to_sit_in: true,
    ..BARE
};
