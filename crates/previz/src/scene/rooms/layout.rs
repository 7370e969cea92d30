//! How a room that is seen whole is laid out: how large it is, where its
//! windows are, what stands where and where people have their place.
//!
//! Data only; knows no particular room.

use crate::scene::parts::FurnitureKind as K;

/// One piece: how far right of the room's middle, how far before its back wall,
/// how high above the floor, how large, how turned, of which colour, how bright.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Piece {
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
pub(crate) struct Spot {
    pub x: f32,
    pub before: f32,
    pub up: f32,
    pub yaw_turns: f32,
}

/// How somebody or something is in a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rest {
    Seated,
    Lying,
    Standing,
    /// Up on something, as small beasts are.
    Perched,
    /// A thing that is shown on a table.
    Shown,
    /// A thing on the table of others.
    Laid,
    /// At the side of others.
    Beside,
    /// Further in than others.
    Behind,
    /// Drifting through the air of the room.
    Aloft,
    /// In a shop for cars, as those that are mended there.
    Parked,
    /// Seen through the window.
    Outside,
}

/// A room.
#[derive(Debug)]
pub(crate) struct Plan {
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
    /// What small things stand on: the tops of tables and counters.
    pub tops: &'static [Spot],
    /// Where small beasts are, the best place first.
    pub perches: &'static [Spot],
    /// Where vehicles stand in it.
    pub bays: &'static [Spot],
    /// How far before the back wall people stand.
    pub stand: f32,
    /// One looks along it, and sees all that lines it.
    pub passage: bool,
    /// Who has nothing else to do takes a seat.
    pub to_sit_in: bool,
    /// They stand behind a counter.
    pub behind: bool,
}

/// Height of a sill, on which small animals sit.
pub(crate) const SILL_M: f32 = 0.92;

/// What is narrower than this is seen along.
const NARROW_M: f32 = 4.0;

/// Four walls, for each room to begin with.
pub(crate) const BARE: Plan = Plan {
    width: 7.0,
    height: 2.75,
    far: 5.6,
    windows: &[],
    pieces: &[],
    seats: &[],
    beds: &[],
    tops: &[],
    perches: &[],
    bays: &[],
    stand: 2.4,
    passage: false,
    to_sit_in: false,
    behind: false,
};

impl Plan {
    /// Whether it is seen along rather than across, as what is narrow is.
    pub(crate) fn is_passage(&self) -> bool {
        self.passage || self.width < NARROW_M
    }
}

pub(crate) const fn put(kind: K, x: f32, before: f32, size: (f32, f32, f32), colour: u32) -> Piece {
    Piece { kind, x, before, up: 0.0, size, yaw_turns: 0.0, colour, lit: 0.0 }
}

impl Piece {
    pub(crate) const fn up(self, up: f32) -> Self {
        Self { up, ..self }
    }

    pub(crate) const fn turned(self, yaw_turns: f32) -> Self {
        Self { yaw_turns, ..self }
    }

    pub(crate) const fn lit(self, lit: f32) -> Self {
        Self { lit, ..self }
    }
}

/// Faces the camera, the right, away, the left.
pub(crate) const HERE: f32 = 0.75;
pub(crate) const RIGHT: f32 = 0.93;
pub(crate) const AWAY: f32 = 0.25;
pub(crate) const LEFT: f32 = 0.57;

pub(crate) const fn seat(x: f32, before: f32, up: f32) -> Spot {
    Spot { x, before, up, yaw_turns: HERE }
}

/// A place that faces elsewhere than the camera.
pub(crate) const fn turned(x: f32, before: f32, up: f32, yaw_turns: f32) -> Spot {
    Spot { x, before, up, yaw_turns }
}
