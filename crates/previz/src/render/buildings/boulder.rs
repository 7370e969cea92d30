//! A rock with a flat top, on which a thing is shown out of doors.
//!
//! Where it lies is the scene's to say.

use crate::figure::{self, Body, Frame};
use crate::maths::{Vec3, v3};
use crate::render::canvas::Canvas;
use crate::render::figures::actor;
use crate::render::figures::easel::Easel;
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::{Plinth, Prop, PropKind, Stone};

/// Draws one whose foot is at `foot`.
pub(crate) fn draw(
    prop: &Prop,
    foot: Vec3,
    (moment, view): (&Moment, &View),
    (canvas, easel): (&mut Canvas, &mut Easel),
) {
    let (at, radius_m) = (foot + v3(0.0, prop.size.y, 0.0), prop.size.x * 0.5);
    let stone = match prop.kind {
        PropKind::MossyBoulder => Stone::Moss,
        PropKind::Mound => Stone::Heap,
        _ => Stone::Rock,
    };
    let mut body =
        figure::plinth(&Plinth { at, radius_m, stone, colour: prop.colour, period_s: None }, prop.size.y / radius_m);
    body.put(Body::default().since(), &Frame::shift(at, radius_m));
    actor::set_down(&body, (moment, view), canvas, easel);
}
