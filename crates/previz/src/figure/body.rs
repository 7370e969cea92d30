//! A body in the making: shapes are added one by one, and what was added last
//! can be turned, moved and sized together.
//!
//! Knows no kind of figure.

use super::shape::{Frame, Shape, Skin};
use crate::maths::{Vec3, spline, v3};

/// A point as three numbers: ahead, up, left.
pub(super) type Point = (f32, f32, f32);

pub(super) fn at((x, y, z): Point) -> Vec3 {
    v3(x, y, z)
}

/// All shapes of a figure.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Body {
    pub shapes: Vec<Shape>,
    pub points: Vec<Vec3>,
    /// Seen from so far that curves may be coarse.
    pub far: bool,
}

/// A moment in the making of a body.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Since {
    shapes: usize,
    points: usize,
}

impl Body {
    /// An empty body that is drawn as finely as this one, to be added to it.
    pub(crate) fn another(&self) -> Self {
        Self { far: self.far, ..Self::default() }
    }

    /// Remembers what is there by now.
    pub(crate) fn since(&self) -> Since {
        Since { shapes: self.shapes.len(), points: self.points.len() }
    }

    /// Adds all of another body, put into a frame.
    pub(super) fn add(&mut self, other: &Body, frame: &Frame) {
        let since = self.since();
        let first = self.points.len();
        self.points.extend_from_slice(&other.points);
        self.shapes.extend(other.shapes.iter().map(|shape| match *shape {
            Shape::Plate { first: from, count, solid, sheet, skin } => {
                Shape::Plate { first: from + first, count, solid, sheet, skin }
            }
            other => other,
        }));
        self.put(since, frame);
    }

    /// Puts all that was added since into a frame.
    pub(crate) fn put(&mut self, since: Since, frame: &Frame) {
        for shape in &mut self.shapes[since.shapes..] {
            *shape = frame.shape(shape);
        }
        for point in &mut self.points[since.points..] {
            *point = frame.point(*point);
        }
    }

    /// Turns what was added since about an axis (0 x, 1 y, 2 z) through a point.
    pub(crate) fn turn(&mut self, since: Since, pivot: Vec3, axis: usize, turns: f32) {
        self.put(since, &Frame::turn(pivot, axis, turns));
    }

    /// Moves what was added since.
    pub(crate) fn shift(&mut self, since: Since, by: Vec3) {
        self.put(since, &Frame::shift(by, 1.0));
    }

    /// Makes one flesh of the round shapes that were added since.
    pub(super) fn soften(&mut self, since: Since) {
        for shape in &mut self.shapes[since.shapes..] {
            if let Shape::Rod { skin, .. } | Shape::Ball { skin, .. } = shape {
                skin.flow = 1.0;
            }
        }
    }

    pub(crate) fn rod(&mut self, a: Vec3, b: Vec3, ra: f32, rb: f32, skin: Skin) {
        let (wide, inner, course) = (Vec3::UP, [false; 2], [straight((a, ra), (b, rb)); 2]);
        self.shapes.push(Shape::Rod { a, b, ra, rb, wide, ratio: 1.0, inner, course, skin });
    }

    /// A rod that is `ratio` times as thick from side to side.
    pub(crate) fn slab(&mut self, a: Vec3, b: Vec3, ra: f32, rb: f32, ratio: f32, skin: Skin) {
        let (wide, inner, course) = (v3(0.0, 0.0, 1.0), [false; 2], [straight((a, ra), (b, rb)); 2]);
        self.shapes.push(Shape::Rod { a, b, ra, rb, wide, ratio, inner, course, skin });
    }

    /// A dull rod of one colour.
    pub(super) fn limb(&mut self, a: Point, ra: f32, b: Point, rb: f32, colour: Vec3) {
        self.rod(at(a), at(b), ra, rb, Skin::new(colour));
    }

    /// A rod with light of its own.
    pub(super) fn limb_glowing(&mut self, a: Point, ra: f32, b: Point, rb: f32, colour: Vec3, glow: f32) {
        self.rod(at(a), at(b), ra, rb, Skin::new(colour).glow(glow));
    }

    /// A box from one corner to the other.
    pub(super) fn block(&mut self, a: Point, b: Point, skin: Skin) {
        let (a, b) = (at(a), at(b));
        let half = (b - a) * 0.5;
        self.cuboid((a + b) * 0.5, v3(half.x.abs(), half.y.abs(), half.z.abs()), skin);
    }

    /// Raises all that was added since ahead by `pitch` turns, and rolls it
    /// by `roll` turns.
    pub(super) fn tilt(&mut self, since: Since, pitch: f32, roll: f32) {
        self.turn(since, Vec3::ZERO, 2, pitch);
        self.turn(since, Vec3::ZERO, 0, roll);
    }

    /// A smooth tube through points with their radii, `ratio` times as thick
    /// from side to side.
    pub(crate) fn tube(&mut self, points: &[(Vec3, f32)], ratio: f32, skin: Skin) {
        self.ribbon(points, (v3(0.0, 0.0, 1.0), ratio), skin);
    }

    /// A smooth tube, `ratio` times as thick in the direction `wide`.
    pub(super) fn ribbon(&mut self, points: &[(Vec3, f32)], (wide, ratio): (Vec3, f32), skin: Skin) {
        let steps = if self.far { 2 } else { 3 };
        let get = |i: isize| points[i.clamp(0, points.len() as isize - 1) as usize];
        let mut line = vec![get(0)];
        for i in 1..points.len() as isize {
            let (a, b, c, d) = (get(i - 2), get(i - 1), get(i), get(i + 1));
            line.extend((1..=steps).map(|step| {
                let t = step as f32 / steps as f32;
                (spline(a.0, b.0, c.0, d.0, t), spline(a.1, b.1, c.1, d.1, t).max(0.0))
            }));
        }
        let last = line.len() - 1;
        let course = |i: usize| straight(line[i.saturating_sub(1)], line[(i + 1).min(last)]);
        let mut gone = 0.0;
        for (i, pair) in line.windows(2).enumerate() {
            let [(a, ra), (b, rb)] = [pair[0], pair[1]];
            let (inner, course) = ([i > 0, i + 1 < last], [course(i), course(i + 1)]);
            let before = gone;
            gone += (b - a).length();
            let skin = skin.part((i as f32 / last as f32, (i + 1) as f32 / last as f32), (before, gone));
            self.shapes.push(Shape::Rod { a, b, ra, rb, wide, ratio, inner, course, skin });
        }
    }

    /// Cuts off the end of the tube or lathe that was added last: a hem, the
    /// open mouth of a glass.
    pub(super) fn cut(&mut self) {
        if let Some(Shape::Rod { inner, .. } | Shape::Drum { inner, .. }) = self.shapes.last_mut() {
            inner[1] = true;
        }
    }

    pub(crate) fn ball(&mut self, at: Vec3, half: Vec3, skin: Skin) {
        let axes = [v3(half.x, 0.0, 0.0), v3(0.0, half.y, 0.0), v3(0.0, 0.0, half.z)];
        self.shapes.push(Shape::Ball { at, axes, skin });
    }

    /// An ellipsoid of three half axes at right angles.
    pub(super) fn egg(&mut self, at: Vec3, axes: [Vec3; 3], skin: Skin) {
        self.shapes.push(Shape::Ball { at, axes, skin });
    }

    pub(crate) fn orb(&mut self, at: Vec3, radius: f32, skin: Skin) {
        self.ball(at, Vec3::splat(radius), skin);
    }

    pub(crate) fn drum(&mut self, a: Vec3, b: Vec3, ra: f32, rb: f32, skin: Skin) {
        let lean = lean((0.0, ra), ((b - a).length(), rb));
        self.shapes.push(Shape::Drum { a, b, ra, rb, lean: [lean; 2], inner: [false; 2], skin });
    }

    /// A thin plate seen from both sides.
    pub(crate) fn plate(&mut self, points: &[Vec3], skin: Skin) {
        self.face(points, false, skin);
    }

    fn face(&mut self, points: &[Vec3], solid: bool, skin: Skin) {
        let first = self.points.len();
        self.points.extend_from_slice(points);
        self.shapes.push(Shape::Plate { first, count: points.len(), solid, sheet: None, skin });
    }

    /// A box about its middle.
    pub(crate) fn cuboid(&mut self, at: Vec3, half: Vec3, skin: Skin) {
        let low = [(-half.x, -half.y), (half.x, -half.y), (half.x, half.y), (-half.x, half.y)];
        let profile: Vec<(f32, f32)> = low.iter().map(|(x, y)| (at.x + x, at.y + y)).collect();
        self.solid(&profile, at.z - half.z, at.z + half.z, skin, skin);
    }

    /// A side view (x, y), anticlockwise, drawn out from `z0` to `z1`.
    pub(crate) fn solid(&mut self, profile: &[(f32, f32)], z0: f32, z1: f32, sides: Skin, rim: Skin) {
        let right: Vec<Vec3> = profile.iter().map(|(x, y)| v3(*x, *y, z0)).collect();
        // The other side runs backwards, so that both look outwards.
        let left: Vec<Vec3> = profile.iter().rev().map(|(x, y)| v3(*x, *y, z1)).collect();
        self.face(&right, true, sides);
        self.face(&left, true, sides);
        for (i, a) in profile.iter().enumerate() {
            let b = profile[(i + 1) % profile.len()];
            let quad = [v3(b.0, b.1, z0), v3(a.0, a.1, z0), v3(a.0, a.1, z1), v3(b.0, b.1, z1)];
            self.face(&quad, true, rim);
        }
    }

    /// A side view, anticlockwise, drawn out like a solid, its edges to both
    /// sides cut off: `bevel` of its face and a little less of its depth.
    pub(crate) fn bevelled(&mut self, profile: &[(f32, f32)], (z0, z1): (f32, f32), bevel: f32, skin: Skin) {
        let count = profile.len();
        let inset: Vec<(f32, f32)> = (0..count)
            .map(|i| {
                let (before, after) = (profile[(i + count - 1) % count], profile[(i + 1) % count]);
                let along = v3(after.0 - before.0, after.1 - before.1, 0.0).unit();
                (profile[i].0 - along.y * bevel, profile[i].1 + along.x * bevel)
            })
            .collect();
        let deep = bevel * 0.6;
        let rings = [(&inset[..], z0), (profile, z0 + deep), (profile, z1 - deep), (&inset[..], z1)];
        let on = |ring: usize, i: usize| v3(rings[ring].0[i % count].0, rings[ring].0[i % count].1, rings[ring].1);
        self.face(&(0..count).map(|i| on(0, i)).collect::<Vec<Vec3>>(), true, skin);
        self.face(&(0..count).rev().map(|i| on(3, i)).collect::<Vec<Vec3>>(), true, skin);
        for ring in 0..3 {
            for i in 0..count {
                self.face(&[on(ring, i + 1), on(ring, i), on(ring + 1, i), on(ring + 1, i + 1)], true, skin);
            }
        }
    }

    /// A body turned on a lathe: rising heights along y with their radii. Where
    /// the profile bends gently it is round, where it breaks there is an edge.
    pub(crate) fn lathe(&mut self, at: Vec3, profile: &[(f32, f32)], skin: Skin) {
        let profile = if self.far { profile.to_vec() } else { rounded(profile) };
        let leans = leans(&profile);
        for (i, pair) in profile.windows(2).enumerate() {
            let [(ya, ra), (yb, rb)] = [pair[0], pair[1]];
            let lean = [i, i + 1].map(|joint| bend(&leans, joint).unwrap_or(leans[i]));
            let inner = [i > 0, i + 1 < leans.len()];
            let (a, b) = (at + v3(0.0, ya, 0.0), at + v3(0.0, yb, 0.0));
            self.shapes.push(Shape::Drum { a, b, ra, rb, lean, inner, skin });
        }
    }

    /// A wheel about an axis from side to side, with spokes that show its turn.
    pub(crate) fn wheel(&mut self, at: Vec3, radius: f32, half: f32, turns: f32, skin: (Skin, Skin)) {
        let side = v3(0.0, 0.0, half);
        self.drum(at - side, at + side, radius, radius, skin.0);
        for face in [-1.0, 1.0] {
            let out = side * (face * 1.02);
            self.drum(at, at + out, radius * 0.62, radius * 0.62, skin.1);
            for spoke in 0..5 {
                let angle = turns + spoke as f32 / 5.0;
                let reach = v3(crate::maths::cos_turns(angle), -crate::maths::sin_turns(angle), 0.0) * (radius * 0.5);
                let edge = out * 1.06;
                self.rod(at + edge, at + edge + reach, radius * 0.07, radius * 0.05, skin.1.tone(0.35));
            }
        }
    }

    pub(crate) fn glow(&mut self, at: Vec3, radius: f32, light: Vec3) {
        self.shapes.push(Shape::Glow { at, radius, light });
    }

    pub(crate) fn puff(&mut self, at: Vec3, radius: f32, colour: Vec3, alpha: f32, glow: f32) {
        self.shapes.push(Shape::Puff { at, radius, colour, alpha, glow });
    }

    /// Flames around a line, as wide as `radius` where they are widest.
    pub(super) fn fire(&mut self, (foot, tip): (Vec3, Vec3), radius: f32, seconds: f32) {
        self.shapes.push(Shape::Fire { foot, tip, radius, seconds });
    }

    pub(crate) fn beam(&mut self, from: Vec3, to: Vec3, r: (f32, f32), light: Vec3) {
        self.shapes.push(Shape::Beam { from, to, r_from: r.0, r_to: r.1, light });
    }
}

/// Which way it goes from one ring of a tube to another, and how it narrows.
fn straight((a, ra): (Vec3, f32), (b, rb): (Vec3, f32)) -> (Vec3, f32) {
    let way = b - a;
    (way.unit(), ((ra - rb) / way.length().max(1e-4)).clamp(-0.9, 0.9))
}

/// How far the side of a cone between two heights with their radii looks up.
fn lean((ya, ra): (f32, f32), (yb, rb): (f32, f32)) -> f32 {
    (ra - rb) / (yb - ya).abs().max(1e-4)
}

/// How far each side of a profile looks up.
fn leans(profile: &[(f32, f32)]) -> Vec<f32> {
    profile.windows(2).map(|pair| lean(pair[0], pair[1])).collect()
}

/// How far a profile looks up where two of its sides meet; `None` where they
/// meet in an edge rather than a bend.
fn bend(leans: &[f32], joint: usize) -> Option<f32> {
    let (a, b) = (*leans.get(joint.checked_sub(1)?)?, *leans.get(joint)?);
    let gentle = 1.0 + a * b > 0.78 * ((1.0 + a * a) * (1.0 + b * b)).sqrt();
    gentle.then_some((a + b) * 0.5)
}

/// The profile with more points where it bends.
fn rounded(profile: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let leans = leans(profile);
    let mut fine = Vec::with_capacity(profile.len() * 3);
    for (i, pair) in profile.windows(2).enumerate() {
        let [b, c] = [v3(pair[0].0, pair[0].1, 0.0), v3(pair[1].0, pair[1].1, 0.0)];
        let (start, end) = (bend(&leans, i), bend(&leans, i + 1));
        let turns = |joint: Option<f32>| joint.is_some_and(|lean| (lean - leans[i]).abs() > 0.01);
        let steps = if turns(start) || turns(end) { 4 } else { 1 };
        let long = (c - b).length();
        // No side bulges further than the shorter one beside it reaches.
        let along = |from: (f32, f32), joint: (f32, f32), to: (f32, f32)| {
            let side = |a: (f32, f32), b: (f32, f32)| v3(b.0 - a.0, b.1 - a.1, 0.0).length();
            let reach = long.min(2.0 * side(from, joint).min(side(joint, to)));
            v3(to.0 - from.0, to.1 - from.1, 0.0).unit() * reach
        };
        let out = if start.is_some() { along(profile[i - 1], pair[0], pair[1]) } else { c - b };
        let back = if end.is_some() { along(pair[0], pair[1], profile[i + 2]) } else { c - b };
        for step in 0..steps {
            let t = step as f32 / steps as f32;
            let (t2, t3) = (t * t, t * t * t);
            let at = b * (2.0 * t3 - 3.0 * t2 + 1.0)
                + out * (t3 - 2.0 * t2 + t)
                + c * (3.0 * t2 - 2.0 * t3)
                + back * (t3 - t2);
            fine.push((at.x, at.y.max(0.0)));
        }
    }
    fine.extend(profile.last());
    fine
}

/// The joint between two bones from `a` to `b`, of lengths `la` and `lb`, in
/// the plane of x and y; `bend` 1 puts it ahead of a line down, -1 behind.
pub(super) fn joint(a: Vec3, b: Vec3, la: f32, lb: f32, bend: f32) -> Vec3 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let d = (dx * dx + dy * dy).sqrt().max(1e-4);
    let reach = d.min(la + lb);
    let along = ((reach * reach + la * la - lb * lb) / (2.0 * reach)).clamp(-la, la);
    let off = (la * la - along * along).max(0.0).sqrt() * bend;
    let (ux, uy) = (dx / d, dy / d);
    v3(a.x + ux * along - uy * off, a.y + uy * along + ux * off, (a.z + b.z) * 0.5)
}
