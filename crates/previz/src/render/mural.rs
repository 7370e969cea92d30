//! What takes up the back wall of a room from its foot to its ceiling: a
//! chimney with its fire, shelves of books.
//!
//! Colours on a flat plane; where light falls on it is the room's.

use super::furnish::Patch;
use super::hearth;
use super::interior;
use crate::maths::Vec3;
use crate::scene::Furnishing;

/// What a back wall carries.
#[derive(Debug, Clone, Copy)]
pub(super) enum Mural {
    Bare,
    Chimney,
    /// Books, chosen by a seed.
    Books(u32),
}

impl Mural {
    pub(super) fn of(furnishing: Furnishing, seed: u32) -> Self {
        match furnishing {
            Furnishing::Hearth => Self::Chimney,
            Furnishing::Books => Self::Books(seed),
            _ => Self::Bare,
        }
    }

    /// What is seen of it at so many metres from the wall's middle and above
    /// the floor; none where the wall itself is.
    #[inline(always)]
    pub(super) fn seen(self, spot: (f32, f32), soft: f32, seconds: f32) -> Option<Patch> {
        match self {
            Self::Bare => None,
            Self::Chimney => hearth::fireplace(spot, soft, seconds),
            Self::Books(seed) => Some(interior::shelves(spot, soft, seed)),
        }
    }

    /// Its light on the floor, `depth` before it.
    #[inline(always)]
    pub(super) fn shine(self, spot: (f32, f32), seconds: f32) -> Vec3 {
        if matches!(self, Self::Chimney) { hearth::shine(spot, seconds) } else { Vec3::ZERO }
    }
}
