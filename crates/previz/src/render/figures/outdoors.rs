//! Pieces that stand out of doors under who rests on them: a wall, bales of hay, steps.
//!
//! Each is built once for a shot; what it looks like is `figure`'s to say.

use super::easel::Easel;
use super::painter::Painter;
use crate::figure::{Body, furniture};
use crate::maths::{Vec3, v3};
use crate::render::canvas::Canvas;
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::terrain::relief::Relief;
use crate::scene::{Enclosure, Furniture, ShotScene};

/// A piece in its place.
#[derive(Debug)]
pub(crate) struct Outdoors {
    body: Body,
    /// The middle of its foot.
    foot: Vec3,
    size: Vec3,
}

/// Whether any piece of a shot without walls has its top right under a place.
pub(crate) fn bear(shot: &ShotScene, relief: Option<&Relief>, at: Vec3) -> bool {
    let under = |piece: &Furniture| {
        let off = at - foot(piece, relief);
        let within = off.x.abs() < piece.size.x * 0.5 && off.z.abs() < piece.size.z * 0.5;
        within && off.y > 0.1 && off.y < piece.size.y + 0.1
    };
    shot.enclosure == Enclosure::None && shot.furniture.iter().any(under)
}

/// Where the middle of a piece's foot is on the ground.
fn foot(piece: &Furniture, relief: Option<&Relief>) -> Vec3 {
    piece.at + Vec3::UP * relief.map_or(0.0, |relief| relief.height(piece.at.x, piece.at.z).max(0.0))
}

impl Outdoors {
    /// Those of a shot without walls around it.
    pub(crate) fn of(shot: &ShotScene, relief: Option<&Relief>) -> Vec<Self> {
        let open = shot.furniture.iter().filter(|_| shot.enclosure == Enclosure::None);
        let grounded = |piece: &Furniture| {
            let foot = foot(piece, relief);
            let body = furniture(&Furniture { at: foot, ..piece.clone() });
            Self { body, foot, size: piece.size }
        };
        open.map(grounded).collect()
    }

    /// Its edge that is furthest from an eye which looks along the ground: who is on it
    /// is drawn after it.
    pub(crate) fn far_edge(&self) -> Vec3 {
        self.foot + v3(0.0, 0.0, self.size.z * 0.5)
    }

    pub(crate) fn draw(
        &self,
        relief: Option<&Relief>,
        (moment, view): (&Moment, &View),
        canvas: &mut Canvas,
        easel: &mut Easel,
    ) {
        let painter = Painter::new(moment, view);
        painter.shadow(&self.body, (self.foot, self.size.y), relief, canvas, easel);
        painter.whole(&self.body, canvas, easel);
    }
}
