//! How the rooms are laid out that are seen whole: how large they are, where
//! their windows are, what stands where and where people have their place.
//!
//! Places nobody and draws nothing.

use super::parts::{Furnishing, FurnitureKind as K};

/// One piece: how far right of the room's middle, how far before its back wall,
/// how high above the floor, how large, how turned, of which colour, how bright.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    pub kind: K,
    pub x: f32,
    pub before: f32,
    pub up: f32,
    pub size: (f32, f32, f32),
    pub yaw_turns: f32,
    pub colour: u32,
    pub lit: f32,
}

/// Where somebody sits or lies: as a piece, and which way they face.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    pub x: f32,
    pub before: f32,
    pub up: f32,
    pub yaw_turns: f32,
}

/// A room.
#[derive(Debug)]
pub(super) struct Plan {
    pub width: f32,
    pub height: f32,
    /// How far off its back wall is when nobody is there.
    pub far: f32,
    /// Left, right, sill and top of each window.
    pub windows: &'static [(f32, f32, f32, f32)],
    pub pieces: &'static [Piece],
    /// Where people sit, the best place first.
    pub seats: &'static [Spot],
    /// Where people lie.
    pub beds: &'static [Spot],
    /// How far before the back wall people stand.
    pub stand: f32,
    /// Who has nothing else to do takes a seat.
    pub to_sit_in: bool,
    /// They stand behind a counter.
    pub behind: bool,
}

const fn put(kind: K, x: f32, before: f32, size: (f32, f32, f32), colour: u32) -> Piece {
    Piece { kind, x, before, up: 0.0, size, yaw_turns: 0.0, colour, lit: 0.0 }
}

impl Piece {
    const fn up(self, up: f32) -> Self {
        Self { up, ..self }
    }

    const fn turned(self, yaw_turns: f32) -> Self {
        Self { yaw_turns, ..self }
    }

    const fn lit(self, lit: f32) -> Self {
        Self { lit, ..self }
    }
}

/// Faces the camera.
const HERE: f32 = 0.75;

const fn seat(x: f32, before: f32, up: f32) -> Spot {
    Spot { x, before, up, yaw_turns: HERE }
}

const LOUNGE: Plan = Plan {
    width: 7.4,
    height: 2.75,
    far: 5.9,
    windows: &[(-3.0, -1.45, 0.8, 2.3)],
    pieces: &[
        put(K::Picture, 0.0, 0.03, (1.15, 0.8, 0.04), 0x8a5a3c).up(1.35),
        put(K::Bookcase, 2.75, 0.2, (1.0, 2.0, 0.34), 0x6e4529),
        put(K::Plant, -3.3, 0.45, (0.7, 1.35, 0.7), 0x4f7d46),
        put(K::Rug, 0.0, 1.85, (3.2, 0.02, 2.0), 0x9a4a3c),
        put(K::Sofa, 0.0, 0.62, (2.25, 0.85, 0.95), 0x5d7286),
        put(K::FloorLamp, 1.5, 0.5, (0.45, 1.6, 0.45), 0xe8d8b8).lit(1.0),
        put(K::CoffeeTable, 0.0, 1.8, (1.15, 0.4, 0.6), 0x8a6040),
        put(K::Armchair, -1.95, 1.55, (0.95, 0.85, 0.9), 0xb98a3e).turned(0.19),
    ],
    seats: &[seat(0.0, 0.72, 0.42), seat(-0.62, 0.72, 0.42), seat(0.62, 0.72, 0.42)],
    beds: &[Spot { x: 0.0, before: 0.8, up: 0.46, yaw_turns: 0.5 }],
    stand: 1.75,
    to_sit_in: false,
    behind: false,
};

const BEDROOM: Plan = Plan {
    width: 7.2,
    height: 2.75,
    far: 5.9,
    windows: &[(1.75, 3.2, 0.75, 2.3)],
    pieces: &[
        put(K::Picture, 0.0, 0.03, (1.4, 0.62, 0.04), 0x6f8064).up(1.5),
        put(K::Wardrobe, -2.75, 0.35, (1.5, 2.15, 0.6), 0xcbb89a),
        put(K::Rug, 0.0, 1.9, (3.1, 0.02, 2.0), 0xcbb89a),
        put(K::Bed, 0.0, 1.1, (1.75, 1.15, 2.1), 0x5d7286),
        put(K::Nightstand, -1.25, 0.3, (0.5, 0.5, 0.42), 0x8a6040).lit(1.0),
        put(K::Nightstand, 1.25, 0.3, (0.5, 0.5, 0.42), 0x8a6040).lit(1.0),
        put(K::Plant, 3.3, 0.8, (0.55, 1.0, 0.55), 0x4f7d46),
    ],
    seats: &[seat(0.3, 2.0, 0.5), seat(-0.35, 2.0, 0.5)],
    beds: &[
        Spot { x: 0.4, before: 1.15, up: 0.5, yaw_turns: HERE },
        Spot { x: -0.4, before: 1.15, up: 0.5, yaw_turns: HERE },
    ],
    stand: 2.5,
    to_sit_in: false,
    behind: false,
};

const OFFICE: Plan = Plan {
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
        put(K::OfficeChair, -2.35, 1.95, (0.6, 1.05, 0.6), 0x2c3036).turned(0.44),
        put(K::OfficeChair, 0.1, 1.95, (0.6, 1.05, 0.6), 0x2c3036).turned(0.04),
        put(K::OfficeChair, 2.25, 1.95, (0.6, 1.05, 0.6), 0x2c3036).turned(0.56),
    ],
    seats: &[seat(0.1, 1.95, 0.45), seat(-2.35, 1.95, 0.45), seat(2.25, 1.95, 0.45)],
    beds: &[],
    stand: 2.6,
    to_sit_in: true,
    behind: false,
};

const MEETING: Plan = Plan {
    width: 8.4,
    height: 2.8,
    far: 6.3,
    windows: &[(-4.0, -0.9, 0.6, 2.5)],
    pieces: &[
        put(K::CeilingLight, -1.2, 1.9, (1.5, 0.06, 0.4), 0xffffff).up(2.76).lit(0.6),
        put(K::CeilingLight, 1.4, 1.9, (1.5, 0.06, 0.4), 0xffffff).up(2.76).lit(0.6),
        put(K::Screen, 1.7, 0.06, (2.0, 1.15, 0.06), 0x24507a).up(1.1).lit(0.8),
        put(K::Plant, 3.7, 0.5, (0.75, 1.5, 0.75), 0x4f7d46),
        put(K::OfficeChair, -1.35, 1.25, (0.6, 1.05, 0.6), 0x2c3036),
        put(K::OfficeChair, -0.45, 1.25, (0.6, 1.05, 0.6), 0x2c3036),
        put(K::OfficeChair, 0.45, 1.25, (0.6, 1.05, 0.6), 0x2c3036),
        put(K::OfficeChair, 1.35, 1.25, (0.6, 1.05, 0.6), 0x2c3036),
        put(K::OfficeChair, -2.3, 2.1, (0.6, 1.05, 0.6), 0x2c3036).turned(0.25),
        put(K::OfficeChair, 2.3, 2.1, (0.6, 1.05, 0.6), 0x2c3036).turned(0.75),
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
    beds: &[],
    stand: 3.1,
    to_sit_in: true,
    behind: false,
};

const CLASSROOM: Plan = Plan {
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
        put(K::SchoolDesk, -2.4, 2.5, (1.1, 0.72, 0.5), 0xc49a62),
        put(K::SchoolDesk, -0.8, 2.5, (1.1, 0.72, 0.5), 0xc49a62),
        put(K::SchoolDesk, 0.8, 2.5, (1.1, 0.72, 0.5), 0xc49a62),
        put(K::SchoolDesk, 2.4, 2.5, (1.1, 0.72, 0.5), 0xc49a62),
        put(K::SchoolDesk, -1.7, 3.9, (1.1, 0.72, 0.5), 0xc49a62),
        put(K::SchoolDesk, 1.7, 3.9, (1.1, 0.72, 0.5), 0xc49a62),
    ],
    seats: &[
        seat(-0.8, 2.02, 0.44),
        seat(0.8, 2.02, 0.44),
        seat(-2.4, 2.02, 0.44),
        seat(2.4, 2.02, 0.44),
        seat(-1.7, 3.42, 0.44),
        seat(1.7, 3.42, 0.44),
    ],
    beds: &[],
    stand: 1.2,
    to_sit_in: false,
    behind: false,
};

const RESTAURANT: Plan = Plan {
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
    beds: &[],
    stand: 2.2,
    to_sit_in: true,
    behind: false,
};

const BAR: Plan = Plan {
    width: 8.4,
    height: 2.9,
    far: 5.8,
    windows: &[],
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
    beds: &[],
    stand: 0.75,
    to_sit_in: false,
    behind: true,
};

const CORRIDOR: Plan = Plan {
    width: 2.3,
    height: 2.5,
    far: 15.0,
    windows: &[(-0.55, 0.55, 0.7, 2.1)],
    pieces: &[
        put(K::Rug, 0.0, 8.0, (1.25, 0.02, 15.4), 0x7a2e34),
        put(K::Door, -1.14, 2.2, (0.95, 2.1, 0.06), 0x6e4529).turned(0.25),
        put(K::Door, 1.14, 2.2, (0.95, 2.1, 0.06), 0x6e4529).turned(0.75),
        put(K::WallLamp, -1.12, 4.0, (0.2, 0.4, 0.15), 0xe8d8b8).up(1.65).turned(0.25).lit(0.8),
        put(K::WallLamp, 1.12, 4.0, (0.2, 0.4, 0.15), 0xe8d8b8).up(1.65).turned(0.75).lit(0.8),
        put(K::Door, -1.14, 5.8, (0.95, 2.1, 0.06), 0x6e4529).turned(0.25),
        put(K::Door, 1.14, 5.8, (0.95, 2.1, 0.06), 0x6e4529).turned(0.75),
        put(K::WallLamp, -1.12, 7.6, (0.2, 0.4, 0.15), 0xe8d8b8).up(1.65).turned(0.25).lit(0.8),
        put(K::WallLamp, 1.12, 7.6, (0.2, 0.4, 0.15), 0xe8d8b8).up(1.65).turned(0.75).lit(0.8),
        put(K::Door, -1.14, 9.4, (0.95, 2.1, 0.06), 0x6e4529).turned(0.25),
        put(K::Door, 1.14, 9.4, (0.95, 2.1, 0.06), 0x6e4529).turned(0.75),
        put(K::WallLamp, -1.12, 11.1, (0.2, 0.4, 0.15), 0xe8d8b8).up(1.65).turned(0.25).lit(0.8),
        put(K::WallLamp, 1.12, 11.1, (0.2, 0.4, 0.15), 0xe8d8b8).up(1.65).turned(0.75).lit(0.8),
    ],
    seats: &[],
    beds: &[],
    stand: 9.0,
    to_sit_in: false,
    behind: false,
};

const BATHROOM: Plan = Plan {
    width: 5.6,
    height: 2.6,
    far: 5.2,
    windows: &[(-1.9, -0.7, 1.3, 2.15)],
    pieces: &[
        put(K::Rug, -0.4, 1.75, (1.3, 0.02, 0.8), 0x8fb0ac),
        put(K::Bathtub, -1.3, 0.55, (1.75, 0.58, 0.8), 0xf2f0ea),
        put(K::Basin, 0.75, 0.32, (1.1, 0.85, 0.5), 0x9a7048),
        put(K::WallLamp, 0.75, 0.05, (0.2, 0.2, 0.12), 0xfff2dc).up(2.05).lit(0.8),
        put(K::Toilet, 2.0, 0.4, (0.42, 0.8, 0.66), 0xf2f0ea),
        put(K::Plant, -2.5, 0.9, (0.5, 0.9, 0.5), 0x4f7d46),
    ],
    seats: &[],
    beds: &[Spot { x: -1.3, before: 0.55, up: 0.3, yaw_turns: 0.0 }],
    stand: 1.5,
    to_sit_in: false,
    behind: false,
};

const GYM: Plan = Plan {
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
    seats: &[],
    beds: &[],
    stand: 2.8,
    to_sit_in: false,
    behind: false,
};

const GALLERY: Plan = Plan {
    width: 10.5,
    height: 3.8,
    far: 6.8,
    windows: &[],
    pieces: &[
        put(K::Picture, -3.1, 0.04, (1.5, 1.9, 0.06), 0xc09a3c).up(0.95).lit(0.7),
        put(K::Picture, 0.0, 0.04, (2.5, 1.7, 0.06), 0xc09a3c).up(1.05).lit(0.7),
        put(K::Picture, 3.1, 0.04, (1.5, 1.9, 0.06), 0xc09a3c).up(0.95).lit(0.7),
        put(K::Sculpture, 4.4, 1.6, (0.6, 2.1, 0.6), 0xeeeae2),
        put(K::Bench, 0.3, 2.5, (1.7, 0.45, 0.5), 0x3a2c22),
    ],
    seats: &[seat(0.3, 2.5, 0.47), seat(-0.25, 2.5, 0.47), seat(0.85, 2.5, 0.47)],
    beds: &[],
    stand: 1.7,
    to_sit_in: false,
    behind: false,
};

const CHURCH: Plan = Plan {
    width: 10.0,
    height: 8.0,
    far: 15.0,
    windows: &[],
    pieces: &[
        put(K::StainedGlass, 0.0, 0.05, (2.2, 4.6, 0.06), 0x3a5aa0).up(2.5).lit(1.0),
        put(K::StainedGlass, -3.2, 0.05, (1.3, 3.6, 0.06), 0x9a3a3a).up(2.5).lit(1.0),
        put(K::StainedGlass, 3.2, 0.05, (1.3, 3.6, 0.06), 0x3a8a5a).up(2.5).lit(1.0),
        put(K::Altar, 0.0, 1.2, (2.2, 1.0, 0.9), 0xece4d2).lit(0.7),
        put(K::Column, -4.1, 3.2, (0.7, 8.0, 0.7), 0xb8ac98),
        put(K::Column, 4.1, 3.2, (0.7, 8.0, 0.7), 0xb8ac98),
        put(K::Pew, -2.2, 4.4, (2.9, 0.95, 0.6), 0x5a3620),
        put(K::Pew, 2.2, 4.4, (2.9, 0.95, 0.6), 0x5a3620),
        put(K::Column, -4.1, 6.6, (0.7, 8.0, 0.7), 0xb8ac98),
        put(K::Column, 4.1, 6.6, (0.7, 8.0, 0.7), 0xb8ac98),
        put(K::Pew, -2.2, 6.0, (2.9, 0.95, 0.6), 0x5a3620),
        put(K::Pew, 2.2, 6.0, (2.9, 0.95, 0.6), 0x5a3620),
        put(K::Pew, -2.2, 7.6, (2.9, 0.95, 0.6), 0x5a3620),
        put(K::Pew, 2.2, 7.6, (2.9, 0.95, 0.6), 0x5a3620),
        put(K::Column, -4.1, 10.0, (0.7, 8.0, 0.7), 0xb8ac98),
        put(K::Column, 4.1, 10.0, (0.7, 8.0, 0.7), 0xb8ac98),
        put(K::Pew, -2.2, 9.2, (2.9, 0.95, 0.6), 0x5a3620),
        put(K::Pew, 2.2, 9.2, (2.9, 0.95, 0.6), 0x5a3620),
    ],
    seats: &[],
    beds: &[],
    stand: 7.0,
    to_sit_in: false,
    behind: false,
};

/// The plan of a room; none for those that are a wall with a window.
pub(super) fn plan(furnishing: Furnishing) -> Option<&'static Plan> {
    Some(match furnishing {
        Furnishing::Lounge => &LOUNGE,
        Furnishing::Bedroom => &BEDROOM,
        Furnishing::Office => &OFFICE,
        Furnishing::Meeting => &MEETING,
        Furnishing::Classroom => &CLASSROOM,
        Furnishing::Restaurant => &RESTAURANT,
        Furnishing::Bar => &BAR,
        Furnishing::Corridor => &CORRIDOR,
        Furnishing::Bathroom => &BATHROOM,
        Furnishing::Gym => &GYM,
        Furnishing::Gallery => &GALLERY,
        Furnishing::Church => &CHURCH,
        _ => return None,
    })
}
