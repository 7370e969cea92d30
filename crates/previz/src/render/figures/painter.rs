//! Draws the shapes of a body: those that are solid from back to front, with the light
//! of where they are; then what glows, smokes and burns.
//!
//! What the shapes are parts of is `figure`'s to say.

use super::bearings::{middle, normal};
use super::easel::{Easel, seen};
use super::fall::{Drop, globe, rings};
use super::layer::Layer;
use super::slab::{end_on, seen_thick};
use super::soft;
use super::solid::{Lens, Rod, window};
use crate::figure::{Body, Shape, Skin};
use crate::maths::Vec3;
use crate::render::canvas::Canvas;
use crate::render::view::{NEAR_M, View};
use crate::render::world::Moment;

/// Who draws bodies at a moment, as a camera sees them.
pub(super) struct Painter<'a> {
    pub(super) moment: &'a Moment<'a>,
    pub(super) view: &'a View,
    pub(super) lens: Lens,
}

impl<'a> Painter<'a> {
    pub(super) fn new(moment: &'a Moment<'a>, view: &'a View) -> Self {
        Self { moment, view, lens: Lens::of(view) }
    }

    fn see(&self, p: Vec3) -> Vec3 {
        seen(self.view, p - self.view.eye)
    }

    /// Opens the easel around all shapes; false if none is in the picture.
    fn open(&self, body: &Body, layer: Layer, easel: &mut Easel) -> bool {
        let drop = layer.drop();
        let (mut x, mut y) = ((f32::MAX, f32::MIN), (f32::MAX, f32::MIN));
        let mut nearest = f32::MAX;
        let mut include = |p: Vec3, r: f32| {
            let p = self.see(drop.map_or(p, |drop| drop.fall(p)));
            if p.z + r < NEAR_M {
                return;
            }
            nearest = nearest.min(p.z);
            let (cx, cy) = self.lens.spot(p);
            // A large ball beside the view's middle is drawn out towards the edge.
            let (aside, wide) = ((p.x * p.x + p.y * p.y) / (p.z * p.z).max(1e-4), r / p.z.max(NEAR_M));
            let drawn_out = ((1.0 + aside) / (1.0 - wide * wide).max(0.1)).sqrt().min(6.0);
            let r = r * drawn_out * self.lens.focal / p.z.max(NEAR_M) * if drop.is_some() { 5.2 } else { 1.0 } + 1.5;
            (x, y) = ((x.0.min(cx - r), x.1.max(cx + r)), (y.0.min(cy - r), y.1.max(cy + r)));
        };
        for shape in body.shapes.iter().filter(|shape| layer.has(shape)) {
            match shape {
                Shape::Rod { a, b, ra, rb, ratio, .. } => {
                    include(*a, ra * ratio.max(1.0));
                    include(*b, rb * ratio.max(1.0));
                }
                Shape::Drum { a, b, ra, rb, .. } => {
                    include(*a, *ra);
                    include(*b, *rb);
                }
                Shape::Ball { at, axes, .. } => include(*at, axes.iter().map(|axis| axis.length()).fold(0.0, f32::max)),
                Shape::Plate { first, count, .. } => {
                    body.points[*first..first + count].iter().for_each(|p| include(*p, 0.0));
                }
                _ => {}
            }
        }
        let bounds = window(x, y, (0, 0, self.view.width, self.view.height));
        let some = bounds.0 < bounds.2 && bounds.1 < bounds.3;
        if some {
            easel.open(bounds, drop.is_some(), nearest.max(NEAR_M) / self.lens.focal);
        }
        some
    }

    /// Draws all of a layer, from back to front, or its shadow; false if none is in the picture.
    pub(super) fn solids(&self, body: &Body, layer: Layer, easel: &mut Easel) -> bool {
        if !self.open(body, layer, easel) {
            return false;
        }
        let drop = layer.drop();
        let mut order = std::mem::take(&mut easel.order);
        order.clear();
        for (index, shape) in body.shapes.iter().enumerate().filter(|(_, shape)| layer.has(shape)) {
            // What lies on a plate comes after it, so plates count by their
            // furthest corner.
            let far = match shape {
                Shape::Plate { first, count, .. } => {
                    body.points[*first..first + count].iter().map(|p| self.see(*p).z).reduce(f32::max)
                }
                _ => middle(body, shape).map(|at| self.see(at).z),
            };
            if let Some(z) = far {
                order.push((u32::MAX - z.max(0.0).to_bits(), index as u32));
            }
        }
        order.sort_unstable();
        let mut last: Option<Vec3> = None;
        for (_, index) in &order {
            let shape = &body.shapes[*index as usize];
            if drop.is_none()
                && let Some(at) = middle(body, shape)
            {
                // Air is asked for anew only where it can have changed.
                let z = (at - self.view.eye).length();
                if last.is_none_or(|old| (at - old).length() > z * 0.04) {
                    easel.light(self.lamp(at));
                    last = Some(at);
                }
            }
            self.solid(body, shape, drop, easel);
        }
        easel.order = order;
        true
    }

    /// Draws one shape.
    fn solid(&self, body: &Body, shape: &Shape, drop: Option<&Drop>, easel: &mut Easel) {
        let put = |p: Vec3| self.see(drop.map_or(p, |drop| drop.fall(p)));
        match shape {
            Shape::Rod { a, b, ra, rb, wide, ratio, inner, course, skin } => {
                if let Some(drop) = drop {
                    self.flat(drop.around(drop.rod(*a, *b, *ra, *rb)), drop, easel, skin);
                    return;
                }
                let (sa, sb) = (put(*a), put(*b));
                let (along, left) = (sb - sa, seen(self.view, *wide));
                let alone = *inner == [false; 2];
                if let Some(axes) = end_on(along, left, *ratio, ra.max(*rb)).filter(|_| alone) {
                    easel.ball(&self.lens, (sa + sb) * 0.5, &axes, skin);
                    return;
                }
                // As thick as the side that the picture shows.
                let (k, deep) = if (*ratio - 1.0).abs() > 0.01 { seen_thick(along, left, *ratio) } else { (1.0, 1.0) };
                let course = course.map(|(ahead, tilt)| (seen(self.view, ahead), tilt * k));
                let rod = Rod { a: sa, b: sb, ra: ra * k, rb: rb * k, deep, left, inner: *inner, course };
                easel.rod(&self.lens, &rod, skin);
            }
            Shape::Drum { a, b, ra, rb, lean, inner, skin } => {
                let (left, course) = (Vec3::ZERO, [(Vec3::ZERO, 0.0); 2]);
                let rod = Rod { a: put(*a), b: put(*b), ra: *ra, rb: *rb, deep: 1.0, left, inner: *inner, course };
                match drop {
                    Some(drop) => self.flat(drop.outline(rings(*a, *b, *ra, *rb)), drop, easel, skin),
                    None => easel.drum(&self.lens, &rod, *lean, skin),
                }
            }
            Shape::Ball { at, axes, skin } => {
                if let Some(drop) = drop {
                    self.flat(drop.outline(globe(*at, axes)), drop, easel, skin);
                } else {
                    easel.ball(&self.lens, put(*at), &axes.map(|axis| seen(self.view, axis)), skin);
                }
            }
            Shape::Plate { first, solid, sheet: Some(place), skin, .. } => {
                let points = std::array::from_fn(|i| put(body.points[first + i]));
                self.sheet(points, (*place, *solid), skin, easel);
            }
            Shape::Plate { first, count, solid, skin, .. } => {
                let points = &body.points[*first..first + count];
                let out = normal(points);
                if *solid && drop.is_none() && out.dot(points[0] - self.view.eye) > 0.0 {
                    return;
                }
                let mut corners = std::mem::take(&mut easel.corners);
                corners.clear();
                corners.extend(points.iter().map(|p| put(*p)));
                // A shadow lies in the ground, wherever its plate looks.
                let out = drop.map_or(out, Drop::upwards);
                easel.plate(&self.lens, &corners, seen(self.view, out), skin, drop.is_none());
                easel.corners = corners;
            }
            _ => {}
        }
    }

    /// A triangle of a sheet: its corners, and where the sheet looks from each.
    fn sheet(&self, points: [Vec3; 6], (place, solid): ([(f32, f32); 3], bool), skin: &Skin, easel: &mut Easel) {
        let [a, b, c, ends @ ..] = points;
        if easel.flat() {
            easel.facet_shadow(&self.lens, [a, b, c]);
            return;
        }
        let looks = [(a, ends[0]), (b, ends[1]), (c, ends[2])].map(|(at, end)| (end - at).unit());
        // What is solid is not seen from behind.
        if solid && looks.iter().zip([a, b, c]).all(|(look, at)| look.dot(at) > 0.0) {
            return;
        }
        easel.facet(&self.lens, [a, b, c], looks, place, skin);
    }

    /// A shadow's outline on the ground.
    fn flat(&self, outline: Vec<Vec3>, drop: &Drop, easel: &mut Easel, skin: &Skin) {
        let corners: Vec<Vec3> = outline.into_iter().map(|p| self.see(p)).collect();
        easel.plate(&self.lens, &corners, seen(self.view, drop.upwards()), skin, false);
    }

    /// Draws all of a body, without what falls from it.
    pub(super) fn whole(&self, body: &Body, canvas: &mut Canvas, easel: &mut Easel) {
        if self.solids(body, Layer::Solid, easel) {
            easel.hang(canvas, self.view, 0.0, false);
        }
        self.softs(body, canvas);
    }

    /// Draws what has no surface.
    pub(super) fn softs(&self, body: &Body, canvas: &mut Canvas) {
        for shape in &body.shapes {
            match shape {
                Shape::Glow { at, radius, light } => {
                    let clear = self.lamp(*at).clear;
                    soft::glow(canvas, &self.lens, self.see(*at), *radius, *light * clear);
                }
                Shape::Puff { at, radius, colour, alpha, glow } => {
                    let lamp = self.lamp(*at);
                    let lit = |share: f32| {
                        let light = *colour
                            * (lamp.sunlight * (share * 0.75)
                                + lamp.ambient * (0.55 + 0.45 * share)
                                + Vec3::splat(*glow));
                        lamp.haze.lerp(light, lamp.clear)
                    };
                    soft::puff(canvas, &self.lens, self.see(*at), *radius, (lit(1.0), lit(0.25)), *alpha);
                }
                Shape::Fire { foot, tip, radius, seconds } => {
                    let line = (self.see(*foot), self.see(*tip));
                    soft::fire(canvas, &self.lens, self.moment.grain, line, *radius, *seconds);
                }
                Shape::Beam { from, to, r_from, r_to, light } => {
                    soft::beam(
                        canvas,
                        &self.lens,
                        (self.see(*from), self.see(*to)),
                        (*r_from, *r_to),
                        (*light, soft::thinned),
                    );
                }
                _ => {}
            }
        }
    }
}
