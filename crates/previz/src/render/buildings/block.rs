//! A built thing's own directions, and the box, which most built things are
//! put together from.
//!
//! Knows no kind of thing.

use super::facade::{Cover, Facade};
use crate::maths::Vec3;

/// A prop's own directions: x across, y up, z through.
pub(crate) struct Frame {
    pub foot: Vec3,
    pub right: Vec3,
    pub away: Vec3,
}

impl Frame {
    pub(crate) fn at(&self, x: f32, y: f32, z: f32) -> Vec3 {
        self.foot + self.right * x + Vec3::UP * y + self.away * z
    }
}

/// A level face so far up, from one place across to another and from one place
/// through to another.
pub(crate) fn flat(
    frame: &Frame,
    ((x0, x1), (z0, z1)): ((f32, f32), (f32, f32)),
    up: f32,
    colour: Vec3,
    facade: &mut Facade,
) {
    let face = [frame.at(x0, up, z0), frame.at(x1, up, z0), frame.at(x1, up, z1), frame.at(x0, up, z1)];
    facade.wall(&face, Vec3::UP, colour, 0.0, Cover::Plain);
}

/// A level piece that is trodden.
pub(crate) fn floor(
    frame: &Frame,
    ((x0, x1), (z0, z1)): ((f32, f32), (f32, f32)),
    up: f32,
    colour: Vec3,
    facade: &mut Facade,
) {
    facade.floor(&[frame.at(x0, up, z0), frame.at(x1, up, z0), frame.at(x1, up, z1), frame.at(x0, up, z1)], colour);
}

/// A side of a box: its corners on the ground, from left to right as seen from outside, and
/// where it faces.
pub(crate) type Side = ([(f32, f32); 2], Vec3);

/// The sides of a box that are seen, the further ones first, so that the nearer cover them.
pub(crate) fn seen_sides(frame: &Frame, (w, d): (f32, f32), facade: &Facade) -> impl Iterator<Item = Side> + use<> {
    let mut sides = [
        ([(-w, -d), (w, -d)], -frame.away),
        ([(w, d), (-w, d)], frame.away),
        ([(w, -d), (w, d)], frame.right),
        ([(-w, d), (-w, -d)], -frame.right),
    ];
    sides.sort_by(|a, b| facade.facing(frame.foot, a.1).total_cmp(&facade.facing(frame.foot, b.1)));
    let seen = sides.map(|side| {
        let [corner, _] = side.0;
        (facade.facing(frame.at(corner.0, 0.0, corner.1), side.1) > 0.0).then_some(side)
    });
    seen.into_iter().flatten()
}

/// A box on its foot: two or three faces of it are seen.
pub(crate) fn block(frame: &Frame, size: Vec3, colour: Vec3, cover: Cover, facade: &mut Facade) {
    let (w, h, d) = (size.x * 0.5, size.y, size.z * 0.5);
    for ([a, b], normal) in seen_sides(frame, (w, d), facade) {
        let corners = [frame.at(a.0, 0.0, a.1), frame.at(b.0, 0.0, b.1), frame.at(b.0, h, b.1), frame.at(a.0, h, a.1)];
        facade.wall(&corners, normal, colour, 0.0, cover);
    }
    if facade.eye_y() > frame.foot.y + h {
        let top = [frame.at(-w, h, -d), frame.at(w, h, -d), frame.at(w, h, d), frame.at(-w, h, d)];
        facade.wall(&top, Vec3::UP, colour * 0.8, 0.0, Cover::Plain);
    }
}
