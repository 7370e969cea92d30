//! Rods, balls, drums and plates, drawn onto the easel as the camera sees them.
//!
//! Each shape finds its own pixels, normals and depths; light is asked for.

use super::cone::{Cone, Outline};
use super::easel::Easel;
use super::gleam::Face;
use super::hull::hull;
use super::mark::{Shown, hide, painted};
use super::pile::Coat;
use super::side::Side;
use super::verge::{VERGE, averaged};
use crate::figure::{Mark, Skin};
use crate::maths::{Vec3, atan2_turns, clamp01, cos_turns, mix, sin_turns, v3};
use crate::render::view::{NEAR_M, View};

/// The camera's projection, for points as the camera sees them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lens {
    pub focal: f32,
    pub cx: f32,
    pub cy: f32,
}

impl Lens {
    /// The lens of a view, which looks straight out of the picture's middle.
    pub(crate) fn of(view: &View) -> Self {
        Self { focal: view.focal, cx: view.width as f32 * 0.5, cy: view.height as f32 * 0.5 }
    }

    /// Where a point is in the picture.
    #[inline(always)]
    pub(crate) fn spot(&self, p: Vec3) -> (f32, f32) {
        let scale = self.focal / p.z.max(NEAR_M);
        (self.cx + p.x * scale, self.cy - p.y * scale)
    }
}

/// A rod as the camera sees it.
pub(crate) struct Rod {
    pub a: Vec3,
    pub b: Vec3,
    pub ra: f32,
    pub rb: f32,
    /// How deep it is to its width.
    pub deep: f32,
    /// Which way is the left of what it belongs to.
    pub left: Vec3,
    /// Ends that lie within the next rod.
    pub inner: [bool; 2],
    /// Which way it goes on at both ends, and how it narrows.
    pub course: [(Vec3, f32); 2],
}

impl Rod {
    /// A normal of its side as that of the whole tube, which has no joints.
    #[inline(always)]
    fn smooth(&self, n: Vec3, t: f32) -> Vec3 {
        let [(from, narrow), (to, narrower)] = self.course;
        let (ahead, tilt) = (from.lerp(to, clamp01(t)), mix(narrow, narrower, clamp01(t)));
        n - ahead * (n.dot(ahead) - tilt * n.length())
    }
}

/// Pixels of a rectangle around a middle, within bounds.
pub(crate) fn window(
    x: (f32, f32),
    y: (f32, f32),
    bounds: (usize, usize, usize, usize),
) -> (usize, usize, usize, usize) {
    let low = |v: f32, least: usize| (v.max(0.0) as usize).max(least);
    let high = |v: f32, most: usize| ((v + 1.0).max(0.0) as usize).min(most);
    (low(x.0, bounds.0), low(y.0, bounds.1), high(x.1, bounds.2), high(y.1, bounds.3))
}

/// The colour of a rod's surface at a share of its length and of its width,
/// where a direction leads out of it: with its marks, and with its hair.
fn marked(skin: &Skin, coat: Option<&Coat>, (t, across): (f32, f32), (n, up, left): (Vec3, Vec3, Vec3)) -> Vec3 {
    let turned = || {
        let n = n.unit();
        (n.dot(up), n.dot(left))
    };
    let colour = match skin.mark {
        Mark::Blots(from, to) | Mark::Stripes(from, to) | Mark::Rosettes(from, to) | Mark::Dots(from, to) => {
            hide(skin, (from, to), t, turned())
        }
        _ => painted(skin, t, across, -n.dot(up)),
    };
    coat.map_or(colour, |coat| colour * coat.tone(t, n.unit()))
}

/// How many pixels of an outline are bare, and over how many it fades. Before
/// other parts of the body no hair stands out.
#[inline(always)]
fn ragged(coat: Option<&Coat>, open: bool, gap: impl FnOnce(&Coat) -> f32) -> (f32, f32) {
    coat.filter(|_| open).map_or((0.0, 1.0), |coat| (gap(coat), coat.fuzz()))
}

impl Easel {
    pub(crate) fn rod(&mut self, lens: &Lens, rod: &Rod, skin: &Skin) {
        let (mut a, mut b, mut ra, mut rb) = (rod.a, rod.b, rod.ra, rod.rb);
        if !near_cut((&mut a, &mut ra), (&mut b, &mut rb)) {
            return;
        }
        let (pa, pb) = (lens.spot(a), lens.spot(b));
        let (mut wa, mut wb) = (ra * lens.focal / a.z, rb * lens.focal / b.z);
        // What is thinner than a pixel is drawn a pixel wide and paler.
        let fade = clamp01(wa.max(wb) / 0.55);
        (wa, wb) = (wa.max(0.55), wb.max(0.55));
        let (dx, dy) = (pb.0 - pa.0, pb.1 - pa.1);
        let length = (dx * dx + dy * dy).sqrt();
        let (ux, uy) = if length > 1e-4 { (dx / length, dy / length) } else { (1.0, 0.0) };
        // Depth is measured in pixels, those of a round rod.
        let depth = (a.z + b.z) * 0.5 / lens.focal * rod.deep;
        let cone = Cone { ahead: length, rise: (b.z - a.z) / depth, ra: wa, rb: wb };
        let (outline, level) = (Outline::of(&cone, rod.inner, rod.deep), cone.level());
        let most = wa.max(wb) + 1.0;
        let (x0, y0, x1, y1) = window(
            (pa.0.min(pb.0) - most, pa.0.max(pb.0) + most),
            (pa.1.min(pb.1) - most, pa.1.max(pb.1) + most),
            self.bounds(),
        );
        let up = self.up();
        let out = Coat::ways((rod.b - rod.a).unit(), rod.left, up);
        let coat = if self.flat() { None } else { Coat::of(skin, (wa, wb), length, out) };
        for y in y0..y1 {
            let py = y as f32 + 0.5 - pa.1;
            let (from, to) = crossing((x0, x1), (pa.0, py), (ux, uy), most);
            for x in from..to {
                let px = x as f32 + 0.5 - pa.0;
                let (along, across) = (px * ux + py * uy, py * ux - px * uy);
                let Some(edge) = outline.near(along, across) else { continue };
                let deep = edge.radius - edge.away;
                let open = !self.filled((x, y));
                let (bare, fuzz) = ragged(coat.as_ref(), open, |coat| coat.gap(deep, edge.share, across > 0.0));
                let cover = ((deep + 0.5 - bare) / fuzz).min(1.0) * fade;
                if cover <= 0.0 {
                    continue;
                }
                if self.flat() {
                    self.lay((x, y), cover, mix(a.z, b.z, edge.share), &Face::default(), false);
                    continue;
                }
                let (z, n, t) = cone.seen(along, across, rod.inner, &edge);
                let n = v3(n.x * ux - n.y * uy, -(n.x * uy + n.y * ux), n.z / rod.deep);
                let share = match t {
                    _ if t > 0.0 && t < 1.0 => 1.0,
                    _ if if t <= 0.0 { rod.inner[0] } else { rod.inner[1] } => level,
                    _ => 0.0,
                };
                let n = if share > 0.0 { n.lerp(rod.smooth(n, t), share) } else { n };
                let n = if deep < VERGE { averaged(n.unit(), deep, edge.radius) } else { n };
                let t = clamp01(t);
                let colour = marked(skin, coat.as_ref(), (t, across / edge.radius), (n, up, rod.left));
                self.lay((x, y), cover, a.z + z * depth, &Face::new(skin, colour, n, mix(ra, rb, t)), false);
            }
        }
    }

    /// An ellipsoid about `at` with three half axes at right angles.
    pub(crate) fn ball(&mut self, lens: &Lens, at: Vec3, axes: &[Vec3; 3], skin: &Skin) {
        let reach = axes.iter().map(|axis| axis.length()).fold(0.0, f32::max);
        if at.z - reach < NEAR_M {
            return;
        }
        let per_m = lens.focal / at.z;
        let (cx, cy) = lens.spot(at);
        // Rows that turn a point into the unit ball's own coordinates.
        let rows = axes.map(|axis| axis * (1.0 / axis.dot(axis).max(1e-12)));
        let turned = |d: Vec3| v3(rows[0].dot(d), rows[1].dot(d), rows[2].dot(d));
        let (wx, wy) = (turned(v3(1.0, 0.0, 0.0)), turned(v3(0.0, 1.0, 0.0)));
        // Rays run as they do through its middle.
        let wz = turned(at * (1.0 / at.z));
        let a = wz.dot(wz).max(1e-12);
        // Slanting rays draw it out towards the edge of the picture.
        let half = |across: Vec3, slant: f32| {
            let reach = |axis: &Vec3| axis.dot(across) - axis.z * slant;
            axes.iter().map(|axis| reach(axis) * reach(axis)).sum::<f32>().sqrt() * per_m + 1.0
        };
        let (hx, hy) = (half(v3(1.0, 0.0, 0.0), at.x / at.z), half(Vec3::UP, at.y / at.z));
        let fade = clamp01(hx.min(hy) - 0.6);
        let thin = axes.iter().map(|axis| axis.length()).fold(f32::MAX, f32::min);
        let (up, left) = (self.up(), axes[2].unit());
        let thick = hx.min(hy);
        let out = [axes[1].unit(), left];
        let coat = if self.flat() { None } else { Coat::of(skin, (thick, thick), hx.max(hy) * 2.0, out) };
        let (x0, y0, x1, y1) = window((cx - hx, cx + hx), (cy - hy, cy + hy), self.bounds());
        for y in y0..y1 {
            let py = (cy - (y as f32 + 0.5)) / per_m;
            for x in x0..x1 {
                let px = (x as f32 + 0.5 - cx) / per_m;
                let flat = wx * px + wy * py;
                let b = flat.dot(wz);
                let f = flat.dot(flat) - b * b / a;
                let (qx, qy) = (flat.dot(wx) - b * wx.dot(wz) / a, flat.dot(wy) - b * wy.dot(wz) / a);
                let rho = f.max(1e-9).sqrt();
                let steep = ((qx * qx + qy * qy).sqrt() / rho).max(1e-6);
                let deep = (1.0 - rho) / steep * per_m;
                let open = !self.filled((x, y));
                let (bare, fuzz) = ragged(coat.as_ref(), open, |coat| coat.ragged(deep, &flat));
                let cover = (deep + 0.5 - bare) / fuzz;
                if cover <= 0.0 {
                    continue;
                }
                let z = (-b - (a * (1.0 - f)).max(0.0).sqrt()) / a;
                let u = flat + wz * z;
                let n = averaged((rows[0] * u.x + rows[1] * u.y + rows[2] * u.z).unit(), deep, thick);
                let colour = match skin.mark {
                    Mark::None => skin.colour,
                    Mark::Blots(from, to)
                    | Mark::Stripes(from, to)
                    | Mark::Rosettes(from, to)
                    | Mark::Dots(from, to) => hide(skin, (from, to), u.x * 0.5 + 0.5, (n.dot(up), n.dot(left))),
                    _ => painted(skin, u.y * 0.5 + 0.5, atan2_turns(u.z, u.x), -n.dot(up)),
                };
                let colour = coat.as_ref().map_or(colour, |coat| colour * coat.tone(u.x * 0.25, n));
                self.lay((x, y), cover.min(1.0) * fade.max(0.3), at.z + z, &Face::new(skin, colour, n, thin), false);
            }
        }
    }

    /// A cone or cylinder with flat ends, its surface at each end leaning by
    /// `lean` towards the second.
    pub(crate) fn drum(&mut self, lens: &Lens, rod: &Rod, lean: [f32; 2], skin: &Skin) {
        let side = Side::of((rod.a, rod.ra), (rod.b, rod.rb));
        let wide = rod.ra.max(rod.rb) * lens.focal / rod.a.z.min(rod.b.z).max(NEAR_M);
        let count = ((10.0 + wide * 0.5) as usize).min(52);
        let across =
            side.axis.cross(if side.axis.z.abs() < 0.9 { v3(0.0, 0.0, 1.0) } else { v3(1.0, 0.0, 0.0) }).unit();
        let other = side.axis.cross(across);
        let mut corners = std::mem::take(&mut self.corners);
        corners.clear();
        for (end, r) in [(rod.a, rod.ra), (rod.b, rod.rb)] {
            corners.extend((0..count).map(|i| {
                let turns = i as f32 / count as f32;
                end + across * (cos_turns(turns) * r) + other * (sin_turns(turns) * r)
            }));
        }
        if corners.iter().any(|p| p.z < NEAR_M) {
            self.corners = corners;
            return;
        }
        let mut spots = std::mem::take(&mut self.spots);
        spots.clear();
        // Joined ends overlap by a pixel, or a seam would be seen between them.
        let pixel = (rod.a.z + rod.b.z) * 0.5 / lens.focal;
        let lap =
            [-pixel, pixel].into_iter().zip(rod.inner).map(|(by, inner)| side.axis * if inner { by } else { 0.0 });
        spots.extend(
            corners.chunks(count).zip(lap).flat_map(|(ring, lap)| ring.iter().map(move |p| lens.spot(*p + lap))),
        );
        hull(&mut spots);
        self.barrel(lens, (rod, &side, pixel), lean, &spots, skin);
        self.spots = spots;
        // The end that is seen.
        for (first, at, out, inner) in [(0, rod.a, -side.axis, rod.inner[0]), (count, rod.b, side.axis, rod.inner[1])] {
            if !inner && out.dot(at) < 0.0 {
                self.plate(lens, &corners[first..first + count], out, skin, false);
            }
        }
        self.corners = corners;
    }

    fn barrel(
        &mut self,
        lens: &Lens,
        (rod, side, pixel): (&Rod, &Side, f32),
        lean: [f32; 2],
        outline: &[(f32, f32)],
        skin: &Skin,
    ) {
        let mut cover = std::mem::take(&mut self.cover);
        if cover.polygon(outline, self.bounds()) {
            let axis = side.axis;
            let end = if !rod.inner[1] && axis.dot(rod.b) < 0.0 {
                (rod.b, rod.rb * 0.98)
            } else if !rod.inner[0] && axis.dot(rod.a) > 0.0 {
                (rod.a, rod.ra * 0.98)
            } else {
                (rod.a, -1.0)
            };
            let up = self.up();
            let sideways = axis.cross(v3(0.0, 0.0, 1.0)).unit();
            for row in 0..cover.height {
                let y = cover.y + row;
                for (column, c) in cover.row(row).iter().enumerate() {
                    if *c <= 0.003 {
                        continue;
                    }
                    let x = cover.x + column;
                    let ray =
                        v3((x as f32 + 0.5 - lens.cx) / lens.focal, (lens.cy - (y as f32 + 0.5)) / lens.focal, 1.0);
                    // The end that faces the eye is drawn by itself.
                    let slope = ray.dot(axis);
                    if (end.0 - ray * (end.0.dot(axis) / slope)).length() < end.1 {
                        continue;
                    }
                    let Some((z, out, t)) = side.seen(ray, rod.inner, pixel) else { continue };
                    let n = (out + axis * mix(lean[0], lean[1], t)).unit();
                    let colour = painted(skin, t, out.dot(sideways) * 0.25, -n.dot(up));
                    self.lay((x, y), *c, z, &Face::new(skin, colour, n, mix(rod.ra, rod.rb, t)), false);
                }
            }
        }
        self.cover = cover;
    }

    /// A flat polygon with its outward normal.
    pub(crate) fn plate(&mut self, lens: &Lens, corners: &[Vec3], out: Vec3, skin: &Skin, adds: bool) {
        let Some(first) = corners.first() else { return };
        let mut spots = std::mem::take(&mut self.spots);
        spots.clear();
        clip(corners, |p| spots.push(lens.spot(p)));
        let mut cover = std::mem::take(&mut self.cover);
        if spots.len() >= 3 && cover.polygon(&spots, self.bounds()) {
            let level = out.dot(*first);
            let n = if level > 0.0 { -out } else { out };
            let (near, far) = corners.iter().fold((f32::MAX, NEAR_M), |(a, b), p| (a.min(p.z), b.max(p.z)));
            let plain = Face::new(skin, skin.colour, n, 0.0);
            let shown = Shown::on(corners, n, skin);
            for row in 0..cover.height {
                let y = cover.y + row;
                let v = (lens.cy - (y as f32 + 0.5)) / lens.focal;
                for (column, c) in cover.row(row).iter().enumerate() {
                    if *c <= 0.003 {
                        continue;
                    }
                    let x = cover.x + column;
                    let u = (x as f32 + 0.5 - lens.cx) / lens.focal;
                    let slope = out.x * u + out.y * v + out.z;
                    let z = if slope.abs() > 1e-6 { (level / slope).clamp(near.max(NEAR_M), far) } else { near };
                    let face = shown.as_ref().map_or(plain, |shown| {
                        let ray = v3(u, v, 1.0);
                        // Seen flat, a pixel covers more of it in depth.
                        let across = z / lens.focal;
                        let deep = across * ray.length() / slope.abs().max(across * 0.1);
                        Face { colour: shown.at(ray * z, [across, deep]), ..plain }
                    });
                    self.lay((x, y), *c, z, &face, adds);
                }
            }
        }
        self.cover = cover;
        self.spots = spots;
    }
}

/// The pixels of a row that a slanting rod crosses.
fn crossing(x: (usize, usize), (ax, y): (f32, f32), (ux, uy): (f32, f32), most: f32) -> (usize, usize) {
    if uy.abs() < 0.05 {
        return x;
    }
    let (middle, half) = (ax + y * ux / uy, most / uy.abs());
    (x.0.max((middle - half).max(0.0) as usize), x.1.min((middle + half + 1.0).max(0.0) as usize))
}

/// Cuts a rod where it comes too near; false if all of it does.
fn near_cut((a, ra): (&mut Vec3, &mut f32), (b, rb): (&mut Vec3, &mut f32)) -> bool {
    if a.z.max(b.z) <= NEAR_M {
        return false;
    }
    if b.z < NEAR_M {
        let t = (a.z - NEAR_M) / (a.z - b.z);
        (*b, *rb) = (a.lerp(*b, t), mix(*ra, *rb, t));
    } else if a.z < NEAR_M {
        let t = (b.z - NEAR_M) / (b.z - a.z);
        (*a, *ra) = (b.lerp(*a, t), mix(*rb, *ra, t));
    }
    true
}

/// Cuts a polygon where it comes too near.
fn clip(corners: &[Vec3], mut push: impl FnMut(Vec3)) {
    for (i, a) in corners.iter().enumerate() {
        let b = corners[(i + 1) % corners.len()];
        if a.z >= NEAR_M {
            push(*a);
        }
        if (a.z >= NEAR_M) != (b.z >= NEAR_M) {
            push(a.lerp(b, (NEAR_M - a.z) / (b.z - a.z)));
        }
    }
}
