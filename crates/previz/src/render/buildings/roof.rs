//! A roof of two slopes over a house.
//!
//! Knows no kind of house.

use super::block::Frame;
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, hex};

/// A roof of two slopes that reach over the walls.
pub(super) struct Roof {
    half: f32,
    depth: f32,
    pub(super) eaves: f32,
    pub(super) ridge: f32,
    tiles: Vec3,
}

impl Roof {
    /// How far it reaches over the walls, and how thick its edge is.
    const OVER_M: f32 = 0.45;
    const EDGE_M: f32 = 0.2;

    /// Over walls so wide and deep, from its eaves to its ridge.
    pub(super) fn new((wide, deep): (f32, f32), (eaves, ridge): (f32, f32), tiles: Vec3) -> Self {
        Self { half: wide * 0.5 + Self::OVER_M, depth: deep * 0.5, eaves, ridge, tiles }
    }

    /// Height of a slope's upper side at a distance from the ridge's line.
    fn height(&self, off: f32) -> f32 {
        self.ridge + 0.1 - (self.ridge + 0.1 - self.eaves) * off / self.depth
    }

    fn normal(&self, frame: &Frame, side: f32) -> Vec3 {
        (frame.away * (side * (self.ridge - self.eaves)) + Vec3::UP * self.depth).unit()
    }

    /// Whether the upper side of a slope is seen.
    pub(super) fn seen(&self, frame: &Frame, side: f32, facade: &Facade) -> bool {
        facade.facing(frame.at(0.0, self.ridge + 0.1, 0.0), self.normal(frame, side)) > 0.0
    }

    pub(super) fn slope(&self, frame: &Frame, side: f32, facade: &mut Facade) {
        let off = self.depth + Self::OVER_M;
        let (edge, low, high) = (side * off, self.height(off), self.ridge + 0.1);
        let slope = [
            frame.at(-self.half, low, edge),
            frame.at(self.half, low, edge),
            frame.at(self.half, high, 0.0),
            frame.at(-self.half, high, 0.0),
        ];
        facade.wall(&slope, self.normal(frame, side), self.tiles, 0.0, Cover::Courses { height: 0.35 });
    }

    /// The boards along the slopes over a gable, which give the roof its edge.
    pub(super) fn rakes(&self, frame: &Frame, end: f32, facade: &mut Facade) {
        let x = end * self.half;
        let off = self.depth + Self::OVER_M;
        for side in [-1.0, 1.0] {
            let (low, high) = (self.height(off), self.ridge + 0.1);
            let board = [
                frame.at(x, low - Self::EDGE_M, side * off),
                frame.at(x, low, side * off),
                frame.at(x, high, 0.0),
                frame.at(x, high - Self::EDGE_M * 1.3, 0.0),
            ];
            facade.wall(&board, frame.right * end, self.tiles.lerp(hex(0xd8cdb8), 0.5), 0.0, Cover::Plain);
        }
    }

    /// The board along the eaves, where it is seen.
    pub(super) fn fascia(&self, frame: &Frame, side: f32, facade: &mut Facade) {
        let off = self.depth + Self::OVER_M;
        let low = self.height(off);
        let board =
            [(-self.half, low - Self::EDGE_M), (self.half, low - Self::EDGE_M), (self.half, low), (-self.half, low)]
                .map(|(x, y)| frame.at(x, y, side * off));
        if facade.facing(board[0], frame.away * side) > 0.0 {
            facade.wall(&board, frame.away * side, self.tiles * 0.7, 0.0, Cover::Plain);
        }
    }
}
