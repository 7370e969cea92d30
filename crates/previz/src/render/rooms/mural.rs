//! What takes up the back wall of a room: a chimney with its fire, shelves of
//! books, a round window, rows of people.
//!
//! Colours on a flat plane; where light falls on it is the room's.

use super::furnish::Patch;
use super::hearth;
use super::interior;
use super::porthole;
use crate::maths::Vec3;
use crate::render::buildings::seats;
use crate::scene::Furnishing;

/// What a back wall carries.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Mural {
    Bare,
    Chimney,
    /// Books, chosen by a seed.
    Books(u32),
    /// A round window onto the earth.
    Porthole,
    /// A great window onto the stars.
    Stars,
    /// Rows of people in the dark, by a seed.
    Crowd(u32),
}

impl Mural {
    pub(crate) fn of(furnishing: Furnishing, seed: u32) -> Self {
        match furnishing {
            Furnishing::Hearth => Self::Chimney,
            Furnishing::Books => Self::Books(seed),
            Furnishing::Station => Self::Porthole,
            Furnishing::Starship => Self::Stars,
            Furnishing::Ring => Self::Crowd(seed),
            _ => Self::Bare,
        }
    }

    /// What is seen of it at so many metres from the wall's middle and above
    /// the floor; none where the wall itself is.
    #[inline(always)]
    pub(crate) fn seen(self, spot: (f32, f32), soft: f32, seconds: f32) -> Option<Patch> {
        match self {
            Self::Bare => None,
            Self::Chimney => hearth::fireplace(spot, soft, seconds),
            Self::Porthole => porthole::seen(spot, soft),
            Self::Stars => porthole::windscreen(spot, soft),
            Self::Crowd(seed) => crowd(spot, soft, seed),
            Self::Books(seed) => Some(interior::shelves(spot, soft, seed)),
        }
    }

    /// Its light on the floor, `depth` before it.
    #[inline(always)]
    pub(crate) fn shine(self, spot: (f32, f32), seconds: f32) -> Vec3 {
        if matches!(self, Self::Chimney) { hearth::shine(spot, seconds) } else { Vec3::ZERO }
    }
}

/// Rows of people who watch from the dark, from the height of the ring on.
fn crowd((x, y): (f32, f32), soft: f32, seed: u32) -> Option<Patch> {
    let (low, high) = (0.5, 3.4);
    if !(low..high).contains(&y) {
        return None;
    }
    let light = 0.16 + 0.22 * (high - y) / (high - low);
    let colour = seats::crowd(crate::maths::hex(0x2a2d36), (x * 1.8 + 100.0, (y - low) * 2.2), seed, soft);
    Some(Patch { colour: colour * light, glow: colour * (0.1 * light), cover: 1.0 })
}
