//! Built things: walls of windows, roofs, lamps, signs and arches, as flat faces
//! with soft edges, lit and hazed like the world around.
//!
//! What stands where is the scene's to say.

pub(crate) use super::cover::Cover;
use super::cover::covered;
use super::footprint::Footprint;
use crate::maths::{Vec3, clamp01, exp, mix, v3};
use crate::render::canvas::{Canvas, span};
use crate::render::view::{NEAR_M, View};
use crate::render::world::Moment;

/// Faces with fewer pixels than this around them hide too little to be asked.
const SCREEN_PIXELS: f32 = 600.0;

/// A face whose normal is this level stands upright.
const UPRIGHT: f32 = 0.3;
/// How many times nearer than a face the ground may be that it stands on.
const ROUGH: f32 = 1.015;

/// Draws faces and lights into one picture.
pub(crate) struct Facade<'a> {
    pub(super) moment: &'a Moment<'a>,
    pub(super) view: &'a View,
    pub(super) canvas: &'a mut Canvas,
    pub(super) sun: Vec3,
    /// Nothing is drawn yet: faces only tell what they will hide.
    surveys: bool,
}

impl<'a> Facade<'a> {
    pub(crate) fn new(moment: &'a Moment<'a>, view: &'a View, canvas: &'a mut Canvas) -> Self {
        let sun = crate::render::air::sky::towards(&moment.shot.sun);
        Self { moment, view, canvas, sun, surveys: false }
    }

    /// Finds out what will be hidden, before anything is painted.
    pub(crate) fn survey(moment: &'a Moment<'a>, view: &'a View, canvas: &'a mut Canvas) -> Self {
        canvas.screen.open(canvas.width, canvas.height);
        Self { surveys: true, ..Self::new(moment, view, canvas) }
    }

    /// Share of the sun's light that falls on a surface which it reaches.
    #[inline(always)]
    pub(super) fn direct(&self, normal: Vec3) -> f32 {
        let wrap = mix(0.55, 0.16, self.moment.shot.sun.hardness);
        ((normal.dot(self.sun) + wrap) / (1.0 + wrap)).max(0.0)
    }

    /// Light that a surface sends out.
    #[inline(always)]
    fn lit(&self, colour: Vec3, normal: Vec3, glow: f32) -> Vec3 {
        let (shot, direct) = (self.moment.shot, self.direct(normal));
        let sky = 0.66 + 0.34 * normal.y;
        colour * (shot.sun.colour * direct + shot.sky.ambient * sky) + colour * glow
    }

    /// What air leaves of a thing's light, and what it adds.
    pub(super) fn air(&self, at: Vec3) -> (f32, Vec3) {
        self.moment.haze.between(self.view.eye, at)
    }

    /// Height of the eye.
    pub(crate) fn eye_y(&self) -> f32 {
        self.view.eye.y
    }

    /// How far the eye is from a spot.
    pub(crate) fn away_m(&self, at: Vec3) -> f32 {
        (at - self.view.eye).length()
    }

    /// How far a face of a thing at `foot` is turned to the eye.
    pub(crate) fn facing(&self, foot: Vec3, normal: Vec3) -> f32 {
        normal.dot((self.view.eye - foot).unit())
    }

    /// A flat face whose covering counts from its first corner.
    pub(crate) fn wall(&mut self, points: &[Vec3], normal: Vec3, colour: Vec3, glow: f32, cover: Cover) {
        let mut flat: Vec<(f32, f32)> = Vec::with_capacity(points.len() + 2);
        let mut nearest = f32::MAX;
        for at in clipped(self.view, points) {
            nearest = nearest.min(at.2);
            flat.push(on_picture(self.view, at));
        }
        let Some(first) = points.first().copied().filter(|_| flat.len() >= 3) else {
            return;
        };
        let middle = points.iter().fold(Vec3::ZERO, |sum, p| sum + *p) * (1.0 / points.len() as f32);
        // A face shows the side that is turned to the eye.
        let normal = if normal.dot(middle - self.view.eye) > 0.0 { -normal } else { normal };
        let plane = normal.dot(first - self.view.eye);
        let facing = Slope::of(self.view, normal);
        if self.surveys {
            self.hide(&flat, plane, &facing);
            return;
        }
        let (clear, haze) = self.air(middle);
        let white = self.lit(Vec3::splat(1.0), normal, glow) * clear;
        let plain = colour * white + haze;
        let limit = 1.0 / nearest * ROUGH;
        let along = Vec3::UP.cross(normal).unit();
        // Windows are as bright as eyes that the night has opened see them.
        let shot = self.moment.shot;
        let moon = if shot.sun.moon { shot.sun.colour.luma().min(1.25) } else { 0.0 };
        let lamps = (shot.sky.ambient.luma() * 13.0).clamp(0.34, 1.0).max(moon);
        let (view, foot, canvas) = (self.view, first, &mut *self.canvas);
        let (across, upwards) = (Slope::of(view, along), Slope::of(view, Vec3::UP));
        let (u0, v0) = ((view.eye - foot).dot(along), view.eye.y - foot.y);
        let size = (canvas.width, canvas.height);
        let upright = normal.y.abs() < UPRIGHT;
        fill(&flat, size, |x, y, share| {
            let at = y * size.0 + x;
            let here = facing.at(x, y);
            let inverse = here / plane;
            if canvas.pixels[at][3] > limit || canvas.screen.hides(at, inverse) {
                return;
            }
            // What stands upright ends where it enters the ground.
            let share = if upright { share * above(canvas, at, inverse) } else { share };
            if share <= 0.0 {
                return;
            }
            let light = if cover == Cover::Plain {
                plain
            } else {
                let t = plane / here;
                let (u, v) = (across.at(x, y) * t, upwards.at(x, y) * t);
                let pixel = Footprint {
                    along: across.passed((u, t), (&facing, here)),
                    up: upwards.passed((v, t), (&facing, here)),
                };
                let (tint, own) = covered(cover, colour, (u0 + u, v0 + v), pixel);
                tint * white + own * (lamps * clear) + haze
            };
            canvas.blend(at, light, share);
        });
    }

    /// A face that is trodden: it keeps its distance, so that shadows fall on it.
    pub(super) fn floor(&mut self, points: &[Vec3], colour: Vec3) {
        self.wall(points, Vec3::UP, colour, 0.0, Cover::Plain);
        let [first, second, third, ..] = *points else { return };
        let normal = (second - first).cross(third - first);
        let (facing, plane) = (Slope::of(self.view, normal), normal.dot(first - self.view.eye));
        let flat: Vec<(f32, f32)> =
            clipped(self.view, points).into_iter().map(|at| on_picture(self.view, at)).collect();
        let Canvas { width, height, pixels, .. } = &mut *self.canvas;
        if flat.len() >= 3 && !self.surveys {
            fill(&flat, (*width, *height), |x, y, share| {
                let near = &mut pixels[y * *width + x][3];
                *near = if share > 0.5 { near.max(facing.at(x, y) / plane) } else { *near };
            });
        }
    }

    /// Marks what a face hides.
    fn hide(&mut self, flat: &[(f32, f32)], plane: f32, facing: &Slope) {
        let (mut low, mut high) = (flat[0], flat[0]);
        for (x, y) in flat {
            low = (low.0.min(*x), low.1.min(*y));
            high = (high.0.max(*x), high.1.max(*y));
        }
        if (high.0 - low.0) * (high.1 - low.1) < SCREEN_PIXELS {
            return;
        }
        let Canvas { width, height, screen, record, .. } = &mut *self.canvas;
        let scale = 1.0 / plane;
        fill(flat, (*width, *height), |x, y, share| {
            let at = y * *width + x;
            let inverse = facing.at(x, y) * scale;
            if share >= 1.0 && record.inverse(at) < inverse {
                screen.put(at, inverse);
            }
        });
    }

    /// Light around a point.
    pub(crate) fn halo(&mut self, at: Vec3, radius: f32, colour: Vec3) {
        if self.surveys {
            return;
        }
        let Some((x, y, z)) = self.view.project(at) else {
            return;
        };
        let r = radius * self.view.focal / z;
        let (clear, _) = self.air(at);
        let (x0, x1) = span(x - r, x + r, self.canvas.width);
        let (y0, y1) = span(y - r, y + r, self.canvas.height);
        let limit = 1.0 / z * 1.2;
        for py in y0..y1 {
            for px in x0..x1 {
                let pixel = py * self.canvas.width + px;
                let (dx, dy) = ((px as f32 + 0.5 - x) / r, (py as f32 + 0.5 - y) / r);
                let d2 = dx * dx + dy * dy;
                if d2 < 1.0 && self.canvas.pixels[pixel][3] <= limit {
                    let fall = (1.0 - d2) * (1.0 - d2);
                    let core = exp(-d2 * 26.0);
                    self.canvas.add(pixel, colour * ((fall * fall * 0.24 + core) * clear));
                }
            }
        }
    }
}

/// How much of a pixel of an upright face, at one over its distance, is above
/// the ground there.
#[inline(always)]
fn above(canvas: &Canvas, at: usize, inverse: f32) -> f32 {
    let ground = canvas.pixels[at][3];
    // At its far end a face may run out of sight within a pixel.
    if ground <= inverse || inverse <= 0.0 {
        return 1.0;
    }
    let below = canvas.pixels.get(at + canvas.width).map_or(ground, |pixel| pixel[3]);
    clamp01(0.5 + (ROUGH * inverse - ground) / (below - ground).abs().clamp(1e-4 * inverse, 0.1 * inverse))
}

/// The part of the picture's rays along a direction, which changes evenly from
/// pixel to pixel.
struct Slope {
    first: f32,
    right: f32,
    down: f32,
}

impl Slope {
    fn of(view: &View, along: Vec3) -> Self {
        Self {
            first: view.ray(0.5, 0.5).dot(along),
            right: view.right.dot(along) / view.focal,
            down: -view.up.dot(along) / view.focal,
        }
    }

    #[inline(always)]
    fn at(&self, x: usize, y: usize) -> f32 {
        self.first + self.right * x as f32 + self.down * y as f32
    }

    /// How far a face goes on along this direction within a pixel: `far` of it lies
    /// between the eye and the pixel, which sees the face after `t` of its ray.
    #[inline(always)]
    fn passed(&self, (far, t): (f32, f32), (facing, here): (&Self, f32)) -> f32 {
        let back = far / here;
        (self.right * t - facing.right * back).abs().max((self.down * t - facing.down * back).abs())
    }
}

/// The part of a polygon in front of the camera, in its own directions.
fn clipped(view: &View, points: &[Vec3]) -> Vec<(f32, f32, f32)> {
    let near = NEAR_M;
    // An eye below the water is that of a mirror image, in which nothing is
    // seen that stands under water.
    let floor = if view.eye.y < 0.0 { 0.0 } else { f32::MIN };
    let own: Vec<(f32, f32, f32)> = points.iter().map(|p| view.to_camera(v3(p.x, p.y.max(floor), p.z))).collect();
    let mut out = Vec::with_capacity(own.len() + 2);
    for (i, a) in own.iter().enumerate() {
        let b = own[(i + 1) % own.len()];
        if a.2 >= near {
            out.push(*a);
        }
        if (a.2 >= near) != (b.2 >= near) {
            let t = (near - a.2) / (b.2 - a.2);
            out.push((mix(a.0, b.0, t), mix(a.1, b.1, t), near));
        }
    }
    out
}

/// Where a point in the camera's own directions is in the picture.
fn on_picture(view: &View, (x, y, z): (f32, f32, f32)) -> (f32, f32) {
    let scale = view.focal / z;
    (view.width as f32 * 0.5 + x * scale, view.height as f32 * 0.5 - y * scale)
}

/// Rows that each pixel is divided into for soft edges.
const ROWS: usize = 4;

/// Visits the pixels of a polygon with the share that it covers.
fn fill(points: &[(f32, f32)], (width, height): (usize, usize), mut visit: impl FnMut(usize, usize, f32)) {
    let (mut top, mut bottom, mut left, mut right) = (f32::MAX, f32::MIN, f32::MAX, f32::MIN);
    for (x, y) in points {
        top = top.min(*y);
        bottom = bottom.max(*y);
        left = left.min(*x);
        right = right.max(*x);
    }
    let (y0, y1) = span(top, bottom, height);
    // Faces that share an edge overlap a little, or what is behind shines
    // through between them. Thin ones must not grow.
    let bleed = 0.32 * clamp01((right - left - 3.0) * 0.25);
    let mut crossings: Vec<f32> = Vec::with_capacity(8);
    let mut spans: Vec<(f32, f32)> = Vec::with_capacity(8);
    for y in y0..y1 {
        spans.clear();
        // Every row of a pixel crosses the polygon once.
        let mut simple = true;
        for sub in 0..ROWS {
            let sy = y as f32 + (sub as f32 + 0.5) / ROWS as f32;
            crossings.clear();
            for (i, a) in points.iter().enumerate() {
                let b = points[(i + 1) % points.len()];
                if (a.1 <= sy) != (b.1 <= sy) {
                    crossings.push(a.0 + (sy - a.1) / (b.1 - a.1) * (b.0 - a.0));
                }
            }
            crossings.sort_unstable_by(f32::total_cmp);
            simple &= crossings.len() == 2;
            spans.extend(crossings.chunks_exact(2).map(|pair| (pair[0] - bleed, pair[1] + bleed)));
        }
        let ends = |pick: fn(f32, f32) -> f32, of: fn(&(f32, f32)) -> f32| spans.iter().map(of).reduce(pick);
        let (Some(from), Some(to)) = (ends(f32::min, |span| span.0), ends(f32::max, |span| span.1)) else {
            continue;
        };
        let (x0, x1) = (from.max(0.0) as usize, ((to + 1.0).max(0.0) as usize).min(width));
        // What lies inside in all rows is covered wholly.
        let (inner0, inner1) = match (simple, ends(f32::max, |span| span.0), ends(f32::min, |span| span.1)) {
            (true, Some(from), Some(to)) => {
                let first = ((from.max(0.0) + 1.0) as usize).min(x1);
                (first, (to.max(0.0) as usize).clamp(first, x1.max(first)))
            }
            _ => (x1, x1),
        };
        let mut edge = |x: usize| {
            let (a, b) = (x as f32, x as f32 + 1.0);
            let share: f32 = spans.iter().map(|(from, to)| (b.min(*to) - a.max(*from)).max(0.0)).sum();
            if share > 0.002 * ROWS as f32 {
                visit(x, y, (share * (1.0 / ROWS as f32)).min(1.0));
            }
        };
        (x0..inner0).for_each(&mut edge);
        (inner1..x1).for_each(&mut edge);
        for x in inner0..inner1 {
            visit(x, y, 1.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_upright_face_fades_over_the_pixel_in_which_it_enters_the_ground() {
        let mut canvas = Canvas::default();
        canvas.reset(1, 7);
        // The ground comes nearer by two parts in a hundred from row to row.
        for (row, near) in [0.97, 0.99, 1.012, 1.018, 1.038, 1.058, 1.078].into_iter().enumerate() {
            canvas.pixels[row][3] = near * 0.25;
        }
        let shares = [0, 1, 2, 3, 4, 5].map(|row| above(&canvas, row, 0.25));
        assert_eq!([shares[0], shares[1], shares[4], shares[5]], [1.0, 1.0, 0.0, 0.0], "{shares:?}");
        assert_eq!(above(&canvas, 4, -1e-6), 1.0);
        assert!(shares[2] > 0.6 && shares[2] <= 1.0 && shares[3] > 0.3 && shares[3] < 0.4, "{shares:?}");
    }
}
