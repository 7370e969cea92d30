//! Arches that carry a line across a valley or a river: piers on plinths, the
//! barrels between them, a cornice under the deck, and the shade of it all on
//! the ground.
//!
//! It is met along rays rather than put together from faces, so that it stands
//! in any ground and hides what is behind each of its arches. Where it lies and
//! how high it is, is the scene's to say; what runs over it is drawn by others.

use super::arches::{Arches, CORNICE_M, DEEP_M, Hit, Part, alike};
use super::block::Frame;
use super::facade::Facade;
use super::stonework::{footed, masonry, voussoirs, way};
use super::sweep::Sweep;
use crate::maths::{Vec3, atan2_turns, clamp01, mix, smoothstep, v3};
use crate::render::canvas::Canvas;
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::Prop;

/// Where within a pixel its edges are looked at again.
const WITHIN: [(f32, f32); 4] = [(0.125, 0.625), (0.375, 0.125), (0.625, 0.875), (0.875, 0.375)];
/// Rays of a row that are asked together whether they pass it by.
const TOGETHER: usize = 16;
/// Share of the sun's light on the ground that comes up again.
const REBOUND: f32 = 0.2;

/// Draws a viaduct whose foot is at `foot`, before all else that stands, and in
/// front of what it hides.
pub(crate) fn draw(prop: &Prop, foot: Vec3, (moment, view): (&Moment, &View), canvas: &mut Canvas, mirror: bool) {
    let frame =
        Frame { foot, right: v3(1.0, 0.0, 0.0).yawed(prop.yaw_turns), away: v3(0.0, 0.0, 1.0).yawed(prop.yaw_turns) };
    let arches = Arches::new(prop.size, |x| {
        let at = frame.at(x, 0.0, 0.0);
        (moment.ground(at.x, at.z) - foot.y).max(8.0 - DEEP_M)
    });
    let own = |d: Vec3| v3(d.dot(frame.right), d.y, d.dot(frame.away));
    let facade = Facade::new(moment, view, canvas);
    let mut site =
        Site { prop, arches, sun: own(facade.sun), eye: own(view.eye - foot), afloat: view.eye.y < 0.0, frame, facade };
    if !mirror && !moment.shot.air.underwater {
        site.cast();
    }
    site.build();
}

/// A viaduct and the picture that it is drawn into.
struct Site<'a> {
    prop: &'a Prop,
    frame: Frame,
    arches: Arches,
    facade: Facade<'a>,
    /// In its own directions.
    sun: Vec3,
    eye: Vec3,
    /// What is seen is a mirror image, in which nothing is below the water.
    afloat: bool,
}

impl Site<'_> {
    fn ray(&self, x: f32, y: f32) -> Vec3 {
        let ray = self.facade.view.ray(x, y);
        v3(ray.dot(self.frame.right), ray.y, ray.dot(self.frame.away))
    }

    fn look(&self, x: f32, y: f32) -> Option<Hit> {
        self.meet(self.ray(x, y))
    }

    fn meet(&self, ray: Vec3) -> Option<Hit> {
        self.dry(self.arches.hit(self.eye, ray))
    }

    /// What is not below the water, where that hides it.
    fn dry(&self, hit: Option<Hit>) -> Option<Hit> {
        hit.filter(|hit| !self.afloat || hit.at.y + self.frame.foot.y > 0.0)
    }

    /// Lays its shade on the ground.
    fn cast(&mut self) {
        let shot = self.facade.moment.shot;
        let strength = clamp01(shot.sun.hardness * (self.sun.y * 9.0));
        let sun = v3(self.sun.x, self.sun.y.max(0.22), self.sun.z);
        let (direct, ambient) = (shot.sun.colour * sun.y.max(0.25), shot.sky.ambient);
        let left = |d: f32, a: f32| a / (a + d * strength).max(1e-4);
        let rest = v3(left(direct.x, ambient.x), left(direct.y, ambient.y), left(direct.z, ambient.z));
        let blur = mix(0.05, 0.012, shot.sun.hardness);
        let wet = shot.water.is_some();
        // As far from the line as shade can fall.
        let far = self.arches.wide_m + 4.0;
        let (width, height) = (self.facade.canvas.width, self.facade.canvas.height);
        for y in 0..height {
            for x in 0..width {
                let inverse = self.facade.canvas.pixels[y * width + x][3];
                if inverse <= 0.0 {
                    continue;
                }
                let at = self.eye + self.ray(x as f32 + 0.5, y as f32 + 0.5) * (1.0 / inverse);
                let beside = at.z.abs() < far;
                if at.y > self.arches.top_m || !beside && at.z * sun.z > 0.0 || at.x.abs() > self.arches.half_m {
                    continue;
                }
                // Water shows less of it than land.
                let share = if wet && at.y + self.frame.foot.y < 0.02 { 0.35 } else { 1.0 };
                let shade = self.arches.shade(at, sun, blur) * 0.85 * share;
                let open = 1.0 - if beside { self.arches.contact(at) * share } else { 0.0 };
                if shade > 0.0 || open < 1.0 {
                    let pixel = &mut self.facade.canvas.pixels[y * width + x];
                    for (p, r) in pixel.iter_mut().zip([rest.x, rest.y, rest.z]) {
                        *p *= (1.0 + (r - 1.0) * shade) * open;
                    }
                }
            }
        }
    }

    /// Draws it, its edges smoothly, where the ground does not hide it.
    fn build(&mut self) {
        let (width, height) = (self.facade.canvas.width, self.facade.canvas.height);
        let mut rows: [Vec<Option<Hit>>; 3] = std::array::from_fn(|_| vec![None; width]);
        // The columns of each row in which it is met.
        let mut met = [(0, 0); 3];
        met[1] = self.line(0, &mut rows[1]);
        let above = rows[1].clone();
        (rows[0], met[0]) = (above, met[1]);
        for y in 0..height {
            met[2] = self.line((y + 1).min(height - 1), &mut rows[2]);
            let seen = met.iter().filter(|(from, to)| from < to);
            let (from, to) = seen.fold((width, 0), |all, own| (all.0.min(own.0), all.1.max(own.1)));
            for x in from.saturating_sub(1)..(to + 1).min(width) {
                let [above, own, below] = &rows;
                let here = &own[x];
                let beside = [&above[x], &below[x], &own[x.saturating_sub(1)], &own[(x + 1).min(width - 1)]];
                if beside.iter().any(|other| !alike(here, other)) {
                    self.edge(x, y);
                } else if let Some(hit) = *here {
                    let light = self.light(&hit);
                    self.lay((x, y), light, hit.t, 1.0);
                }
            }
            rows.rotate_left(1);
            met.rotate_left(1);
        }
    }

    /// Where the rays of a row meet it, and between which columns they do. Some
    /// neighbouring rays are asked together first, for most of them pass it by.
    fn line(&self, y: usize, row: &mut [Option<Hit>]) -> (usize, usize) {
        let width = row.len();
        let ray = |x: usize| self.ray(x as f32 + 0.5, y as f32 + 0.5);
        let seen = &self.facade.canvas.pixels[y * width..][..width];
        let mut met = (width, 0);
        for (step, hits) in row.chunks_mut(TOGETHER).enumerate() {
            let first = step * TOGETHER;
            let sweep = self.arches.sweep(self.eye, [ray(first), ray(first + hits.len() - 1)]);
            if sweep == Sweep::Nothing {
                hits.fill(None);
                continue;
            }
            for (x, hit) in (first..).zip(hits) {
                let ray = ray(x);
                *hit = match sweep {
                    _ if self.arches.is_beyond(self.eye, ray, seen[x][3]) => None,
                    Sweep::Front => self.dry(self.arches.front(self.eye, ray)),
                    _ => self.meet(ray),
                };
                if hit.is_some() {
                    met = (met.0.min(x), x + 1);
                }
            }
        }
        met
    }

    /// Draws a pixel in which faces meet. Each face is lit once, wherever it is met first.
    fn edge(&mut self, x: usize, y: usize) {
        let (mut sum, mut share, mut nearest) = (Vec3::ZERO, 0.0, f32::MAX);
        let mut faces: [(Option<Hit>, Vec3); 4] = [(None, Vec3::ZERO); 4];
        for place in 0..WITHIN.len() {
            let (dx, dy) = WITHIN[place];
            let Some(hit) = self.look(x as f32 + dx, y as f32 + dy) else { continue };
            let known = faces[..place].iter().find(|(face, _)| alike(face, &Some(hit))).map(|(_, light)| *light);
            let light = known.unwrap_or_else(|| self.light(&hit));
            faces[place] = (Some(hit), light);
            sum += light;
            share += 0.25;
            nearest = nearest.min(hit.t);
        }
        if share > 0.0 {
            self.lay((x, y), sum * (0.25 / share), nearest, share);
        }
    }

    /// Lays light into a pixel unless ground before it hides that.
    fn lay(&mut self, (x, y): (usize, usize), light: Vec3, t: f32, share: f32) {
        let at = y * self.facade.canvas.width + x;
        let inverse = self.facade.canvas.pixels[at][3];
        let soft = 0.05 + t / self.facade.view.focal * 2.0;
        let seen = if inverse > 0.0 { clamp01(0.5 + (1.0 / inverse - t) / soft * 0.5) } else { 1.0 };
        self.facade.canvas.blend(at, light, share * seen);
        if share * seen > 0.5 {
            let pixel = &mut self.facade.canvas.pixels[at];
            pixel[3] = pixel[3].max(1.0 / t);
        }
    }

    /// Light of a spot of it, through the air before it.
    fn light(&self, hit: &Hit) -> Vec3 {
        let (moment, arches) = (self.facade.moment, &self.arches);
        let shot = moment.shot;
        let world = |d: Vec3| self.frame.right * d.x + Vec3::UP * d.y + self.frame.away * d.z;
        let normal = world(hit.normal);
        let direct = self.facade.direct(normal);
        let lit =
            direct > 0.01 && (hit.part == Part::Deck || arches.hit(hit.at + hit.normal * 0.04, self.sun).is_none());
        let deep = 1.0 - clamp01(hit.at.z.abs() / arches.wide_m);
        let open = match hit.part {
            Part::Barrel => mix(0.75, 0.45, deep),
            Part::Pier => mix(0.9, 0.6, deep),
            Part::Front => 1.0 - 0.35 * smoothstep(0.9, 0.0, arches.top_m - CORNICE_M.0 - hit.at.y),
            Part::Cornice if hit.normal.y < -0.5 => 0.55,
            _ => 1.0,
        };
        let foot = arches.feet[arches.pier(hit.at.x).0];
        // Close to the ground, the ground takes the sky.
        let open = open * mix(0.62, 1.0, smoothstep(0.0, 2.6, hit.at.y - foot));
        let bounce = shot.land.as_ref().map_or(Vec3::ZERO, |land| {
            land.cover * shot.sun.colour * (REBOUND * self.facade.sun.y.max(0.0) * (0.6 - 0.4 * normal.y))
        });
        let light = shot.sun.colour * if lit { direct } else { 0.0 }
            + (shot.sky.ambient * (0.66 + 0.34 * normal.y) + bounce) * open;
        let at = self.frame.foot + world(hit.at);
        let (clear, haze) = self.facade.air(at);
        self.stone(hit, foot) * light * clear + haze
    }

    /// What it is made of at a spot.
    fn stone(&self, hit: &Hit, foot: f32) -> Vec3 {
        let (arches, grain) = (&self.arches, self.facade.moment.grain);
        let footprint = hit.t / self.facade.view.focal;
        let (p, plain) = (hit.at, self.prop.colour);
        let tone = match hit.part {
            Part::Deck => {
                let stone = way(grain, (p.x, p.z), (arches.wide_m, footprint), plain);
                return stone.lerp(v3(0.82, 0.86, 0.93), self.prop.snow * 0.85);
            }
            Part::Cornice => {
                // A moulding under the coping.
                let down = arches.top_m - p.y;
                let line = if (0.3..0.42).contains(&down) { 0.78 } else { 1.0 };
                1.14 * line * masonry(grain, (p.x, 0.2), (4.0, 1.6), footprint)
            }
            Part::Front => {
                let (_, aside) = arches.bay(p.x);
                let ring = voussoirs((aside, p.y - arches.spring_m), arches.radius_m, arches.span_m * 0.055, footprint);
                let impost =
                    (p.y - arches.spring_m + 0.2).abs() < 0.22 && arches.within(p.x, p.y) > -arches.span_m * 0.1;
                match ring {
                    Some(tone) => tone,
                    None if impost => 1.16,
                    None => masonry(grain, (p.x, p.y), (1.15, 0.5), footprint),
                }
            }
            Part::Barrel => {
                let (_, aside) = arches.bay(p.x);
                let along = atan2_turns(p.y - arches.spring_m, aside) * crate::maths::TURN * arches.radius_m;
                masonry(grain, (p.z, along), (1.15, 0.5), footprint)
            }
            Part::Pier => masonry(grain, (p.z, p.y), (1.15, 0.5), footprint),
            Part::Plinth if hit.normal.y > 0.5 => 1.15,
            Part::Plinth => 0.94 * masonry(grain, (p.x + p.z, p.y), (1.6, 0.75), footprint),
        };
        footed(plain * tone, p.y - foot, grain.soft(p.x * 0.05 + 0.1, p.z * 0.05))
    }
}
