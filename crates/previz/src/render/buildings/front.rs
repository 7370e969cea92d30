//! The front of a house: an upright plane before its wall, on which its doors, windows
//! and bands are laid.
//!
//! Knows no kind of house.

use super::block::Frame;
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, cos_turns, sin_turns};

/// A plane so far through a thing, and the way that it looks.
pub(super) struct Front<'a> {
    pub frame: &'a Frame,
    pub z: f32,
    pub out: Vec3,
}

impl Front<'_> {
    /// The same plane further out.
    pub(super) fn raised(&self, by: f32) -> Front<'_> {
        let inward = if self.out.dot(self.frame.away) > 0.0 { by } else { -by };
        Front { frame: self.frame, z: self.z + inward, out: self.out }
    }

    pub(super) fn face(&self, facade: &mut Facade, points: &[(f32, f32)], colour: Vec3, lit: f32, cover: Cover) {
        let points: Vec<Vec3> = points.iter().map(|(x, y)| self.frame.at(*x, *y, self.z)).collect();
        facade.wall(&points, self.out, colour, lit, cover);
    }

    /// Half of it lies to each side of its middle.
    pub(super) fn rect(
        &self,
        facade: &mut Facade,
        (middle, half): (f32, f32),
        (low, high): (f32, f32),
        (colour, lit, cover): (Vec3, f32, Cover),
    ) {
        let points = [(middle - half, low), (middle + half, low), (middle + half, high), (middle - half, high)];
        self.face(facade, &points, colour, lit, cover);
    }

    /// An opening with a round head.
    pub(super) fn arch(
        &self,
        facade: &mut Facade,
        (middle, half): (f32, f32),
        (low, spring): (f32, f32),
        (colour, lit, cover): (Vec3, f32, Cover),
    ) {
        let mut points = vec![(middle - half, low), (middle + half, low)];
        points.extend((0..=10).map(|step| {
            let turn = step as f32 / 20.0;
            (middle + half * cos_turns(turn), spring + half * sin_turns(turn))
        }));
        self.face(facade, &points, colour, lit, cover);
    }
}
