//! What stands in the world, each drawn by who knows how.
//!
//! Draws nothing itself.

use super::{boulder, built, viaduct};
use crate::maths::Vec3;
use crate::render::air::tornado;
use crate::render::buildings::facade::Facade;
use crate::render::canvas::Canvas;
use crate::render::figures::easel::Easel;
use crate::render::land::{breaker, cascade};
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::{Prop, PropKind};

/// Draws a prop whose foot is at `foot`, or its `mirror` image in water.
pub(crate) fn draw(
    prop: &Prop,
    foot: Vec3,
    (moment, view): (&Moment, &View),
    (canvas, easel): (&mut Canvas, &mut Easel),
    mirror: bool,
) {
    match prop.kind {
        PropKind::Waterfall => cascade::fall(prop, moment, view, canvas, mirror),
        PropKind::Surf | PropKind::Eruption | PropKind::Breaker | PropKind::Steam if mirror => {}
        PropKind::Tornado => tornado::draw(prop, foot, moment, view, canvas),
        PropKind::Boulder | PropKind::MossyBoulder | PropKind::Mound if mirror => {}
        PropKind::Boulder | PropKind::MossyBoulder | PropKind::Mound => {
            boulder::draw(prop, foot, (moment, view), (canvas, easel))
        }
        PropKind::Surf => cascade::surf(prop, moment, view, canvas),
        PropKind::Bridge | PropKind::Viaduct => viaduct::draw(prop, foot, (moment, view), canvas, mirror),
        PropKind::Breaker => breaker::draw(prop, moment, view, canvas),
        PropKind::Eruption => cascade::eruption(prop, moment, view, canvas),
        PropKind::Steam => cascade::steam(prop, foot, moment, view, canvas),
        _ => built::draw(prop, foot, moment, &mut Facade::new(moment, view, canvas)),
    }
}
