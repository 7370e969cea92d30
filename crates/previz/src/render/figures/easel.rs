//! One figure at a time: its shapes are drawn into a small picture of its own
//! with smooth edges and depth, which is then laid into the frame.
//!
//! Knows light as numbers and shapes as geometry; what they show is decided
//! elsewhere.

use super::fill::Coverage;
use super::gleam::{Face, Lamp, Nook};
use crate::maths::{Vec3, clamp01, floor_i, mix, v3};
use crate::render::canvas::Canvas;
use crate::render::view::View;

/// What is so many times nearer than a figure hides it wholly, or so many times
/// further does not at all.
const DEEP: f32 = 0.08;

/// 1 where a surface looks at the eye, 0 at its outline.
#[inline(always)]
fn facing(normal: Vec3) -> f32 {
    let f = clamp01(-normal.z * 1.8);
    f * f
}

/// How much of a pixel the figure covers, and how far that is.
#[derive(Debug, Clone, Copy)]
struct Cell {
    cover: f32,
    depth: f32,
}

/// A figure's own picture: coverage, distance and surface of each pixel.
#[derive(Debug, Default)]
pub(crate) struct Easel {
    pub left: usize,
    pub top: usize,
    pub right: usize,
    pub bottom: usize,
    cells: Vec<Cell>,
    /// Means something only where a cell is covered.
    faces: Vec<Face>,
    lamps: Vec<Lamp>,
    /// What is seen where clear things are to be laid, before they are.
    behind: Vec<[f32; 4]>,
    /// What is drawn is a shadow, which has no surface.
    flat: bool,
    /// Metres that a pixel is wide.
    pixel_m: f32,
    pub cover: Coverage,
    pub order: Vec<(u32, u32)>,
    pub spots: Vec<(f32, f32)>,
    pub corners: Vec<Vec3>,
}

impl Easel {
    /// Clears a rectangle of the picture.
    pub(crate) fn open(&mut self, bounds: (usize, usize, usize, usize), flat: bool, pixel_m: f32) {
        (self.left, self.top, self.right, self.bottom) = bounds;
        (self.flat, self.pixel_m) = (flat, pixel_m);
        let size = (self.right - self.left) * (self.bottom - self.top);
        self.cells.clear();
        self.cells.resize(size, Cell { cover: 0.0, depth: f32::MAX });
        if !flat && self.faces.len() < size {
            self.faces.resize(size, Face::default());
        }
        self.lamps.clear();
        self.lamps.push(Lamp { clear: 1.0, ..Lamp::default() });
    }

    pub(crate) fn bounds(&self) -> (usize, usize, usize, usize) {
        (self.left, self.top, self.right, self.bottom)
    }

    /// Lights what is drawn from now on.
    pub(crate) fn light(&mut self, lamp: Lamp) {
        self.lamps.push(lamp);
    }

    /// Whether what is drawn is a shadow.
    #[inline(always)]
    pub(crate) fn flat(&self) -> bool {
        self.flat
    }

    /// Which way is up, as the camera sees it.
    pub(crate) fn up(&self) -> Vec3 {
        self.lamps.last().map_or(Vec3::UP, |lamp| lamp.up)
    }

    /// Whether something covers most of a pixel already.
    #[inline(always)]
    pub(crate) fn filled(&self, (x, y): (usize, usize)) -> bool {
        self.cells[(y - self.top) * (self.right - self.left) + x - self.left].cover > 0.6
    }

    /// Lays a piece of surface into a pixel. Faces of one solid share edges,
    /// so their coverage adds up; round shapes overlap, so it does not. What is
    /// of one flesh and near in depth flows together.
    #[inline(always)]
    pub(crate) fn lay(&mut self, (x, y): (usize, usize), cover: f32, z: f32, face: &Face, adds: bool) {
        let at = (y - self.top) * (self.right - self.left) + x - self.left;
        let cell = &mut self.cells[at];
        let have = cell.cover;
        let fills = if adds { cover.min(1.0 - have) } else { (cover - have).max(0.0) };
        let nearer = cell.depth - z;
        cell.cover = have + fills;
        if (nearer > 0.0 && cover > 0.4) || have < 0.1 {
            cell.depth = z;
        }
        if self.flat {
            return;
        }
        let lamp = (self.lamps.len() - 1) as u32;
        let old = &mut self.faces[at];
        if have <= 0.0 {
            *old = Face { lamp, ..*face };
            return;
        }
        let reach = old.reach.min(face.reach);
        let (faces, faced) = (facing(face.normal), facing(old.normal));
        let share = |width: f32| {
            let front = clamp01(0.5 + 0.5 * nearer / width);
            let back = 1.0 - front;
            // At its own outline a shape gives way, or it would be seen there.
            let (new, kept) = (front * mix(faces, 1.0, front * front), back * mix(faced, 1.0, back * back));
            mix(fills, cover, new / (new + kept)) / (have + fills).max(1e-6)
        };
        let sharp = share((reach * old.mingle.min(face.mingle)).max(reach.min(self.pixel_m * 0.6)).max(1e-6));
        let soft = if reach > 0.0 { share(reach.max(1e-6)) } else { sharp };
        old.merge(&Face { lamp, ..*face }, sharp, soft);
    }

    /// Lays shade of which the darkest counts.
    #[inline(always)]
    pub(crate) fn dim(&mut self, (x, y): (usize, usize), cover: f32, z: f32) {
        let cell = &mut self.cells[(y - self.top) * (self.right - self.left) + x - self.left];
        if cover > cell.cover {
            (cell.cover, cell.depth) = (cover, z);
        }
    }

    /// What the figure's own parts, up to some pixels around, leave of the light.
    fn nook(&self, (x, y): (usize, usize), normal: Vec3, pixels: f32) -> Nook {
        const TAPS: [(f32, f32); 8] = [
            (1.0, 0.15),
            (0.35, 0.42),
            (-0.15, 1.0),
            (-0.42, 0.35),
            (-1.0, -0.15),
            (-0.35, -0.42),
            (0.15, -1.0),
            (0.42, -0.35),
        ];
        let (width, height) = (self.right - self.left, self.bottom - self.top);
        let z = self.cells[y * width + x].depth;
        let reach = pixels * self.pixel_m;
        let (mut shut, mut open) = (0.0, 0.0);
        for (dx, dy) in TAPS {
            let (column, row) = (floor_i(x as f32 + 0.5 + dx * pixels), floor_i(y as f32 + 0.5 + dy * pixels));
            let inside = (0..width as i32).contains(&column) && (0..height as i32).contains(&row);
            if !inside {
                open += 1.0;
                continue;
            }
            let cell = &self.cells[row as usize * width + column as usize];
            let away = cell.depth - z;
            if cell.cover < 0.5 || away > reach * 4.0 {
                open += 1.0;
                continue;
            }
            let to = v3(dx * reach, -dy * reach, away);
            // Round shapes come near to their own tangents without shading them.
            let facing = (to.dot(normal) - 0.2 * reach).max(0.0);
            shut += facing * reach / (to.dot(to) + 0.2 * reach * reach);
        }
        Nook { sky: 1.0 - (shut * 0.2).min(0.75), rim: (open * 0.5_f32).min(1.0) }
    }

    /// Lights the finished figure and lays it into the frame where nothing
    /// nearer stands. Folds up to `fold_m` wide lie in their own shade.
    /// `floor` hides what is below height 0, for mirror images.
    pub(crate) fn hang(&self, canvas: &mut Canvas, view: &View, fold_m: f32, floor: bool) {
        let width = self.right - self.left;
        let pixels = (fold_m / self.pixel_m.max(1e-6)).min(28.0);
        for y in self.top..self.bottom {
            let row = (y - self.top) * width;
            for x in 0..width {
                let (cell, face) = (self.cells[row + x], &self.faces[row + x]);
                let z = cell.depth;
                let at = y * canvas.width + self.left + x;
                let cover = cell.cover * self.above((x, y - self.top), at, canvas);
                if cover <= 0.002 {
                    continue;
                }
                let pixel = &mut canvas.pixels[at];
                if floor && view.eye.y + view.ray((self.left + x) as f32 + 0.5, y as f32 + 0.5).y * z < 0.0 {
                    continue;
                }
                let nook = if pixels < 1.2 {
                    Nook { sky: 1.0, rim: 0.4 }
                } else {
                    self.nook((x, y - self.top), face.normal, pixels)
                };
                let light = self.lamps[face.lamp as usize].shade(face, nook);
                let keep = 1.0 - cover;
                pixel[0] = pixel[0] * keep + light.x * cover;
                pixel[1] = pixel[1] * keep + light.y * cover;
                pixel[2] = pixel[2] * keep + light.z * cover;
                if cover > 0.5 {
                    pixel[3] = pixel[3].max(1.0 / z);
                }
            }
        }
    }

    /// How much of the figure in a pixel is not behind what stands there: the
    /// line along which it enters the ground is as smooth as its outline.
    #[inline(always)]
    fn above(&self, (x, y): (usize, usize), at: usize, canvas: &Canvas) -> f32 {
        let width = self.right - self.left;
        let depth =
            |x: usize, y: usize| self.cells.get(y * width + x).filter(|cell| cell.cover > 0.0).map(|cell| cell.depth);
        let Some(z) = depth(x, y) else { return 0.0 };
        let nearer = |at: usize, z: f32| canvas.pixels.get(at).map(|pixel| pixel[3] * (z - 0.05) - 1.015);
        let Some(here) = nearer(at, z).filter(|here| *here < DEEP) else { return 0.0 };
        if here < -DEEP {
            return 1.0;
        }
        // Pixels to the right and below are still as they were.
        let change =
            |at: usize, z: Option<f32>| z.and_then(|z| nearer(at, z)).map_or(0.0, |there| (there - here).abs());
        let right = if x + 1 < width { change(at + 1, depth(x + 1, y)) } else { 0.0 };
        let below = change(at + canvas.width, depth(x, y + 1));
        clamp01(0.5 - here / (right + below).clamp(1e-4, DEEP))
    }

    /// Lays what is clear of a figure over the frame, which shows through it,
    /// bent aside by up to `bend_m`.
    pub(crate) fn glaze(&mut self, canvas: &mut Canvas, view: &View, bend_m: f32, floor: bool) {
        let width = self.right - self.left;
        let bend = bend_m / self.pixel_m.max(1e-6);
        self.behind.clear();
        for y in self.top..self.bottom {
            self.behind.extend_from_slice(&canvas.pixels[y * canvas.width + self.left..][..width]);
        }
        for y in self.top..self.bottom {
            let row = (y - self.top) * width;
            for x in 0..width {
                let (cell, face) = (self.cells[row + x], &self.faces[row + x]);
                let pixel = &mut canvas.pixels[y * canvas.width + self.left + x];
                // What lies on glass is as near as a coat of paint.
                if cell.cover <= 0.002 || pixel[3] * cell.depth > 1.0003 {
                    continue;
                }
                let ray = view.ray((self.left + x) as f32 + 0.5, y as f32 + 0.5);
                if floor && view.eye.y + ray.y * cell.depth < 0.0 {
                    continue;
                }
                let (aside, down) = face.bend();
                let seen = self.seen_at(x as f32 + aside * bend, (y - self.top) as f32 + down * bend);
                let light = self.lamps[face.lamp as usize].glass(face, seen);
                for (p, l) in pixel.iter_mut().zip([light.x, light.y, light.z]) {
                    *p = mix(*p, l, cell.cover);
                }
                if cell.cover > 0.5 {
                    pixel[3] = pixel[3].max(1.0 / cell.depth);
                }
            }
        }
    }

    /// What lies behind between the pixels of the easel.
    #[inline(always)]
    fn seen_at(&self, x: f32, y: f32) -> Vec3 {
        let (width, height) = (self.right - self.left, self.bottom - self.top);
        let (x, y) = (x.clamp(0.0, width as f32 - 1.0), y.clamp(0.0, height as f32 - 1.0));
        let (ix, iy) = (x as usize, y as usize);
        let (fx, fy) = (x - ix as f32, y - iy as f32);
        let at = |x: usize, y: usize| {
            let p = self.behind[y.min(height - 1) * width + x.min(width - 1)];
            v3(p[0], p[1], p[2])
        };
        at(ix, iy).lerp(at(ix + 1, iy), fx).lerp(at(ix, iy + 1).lerp(at(ix + 1, iy + 1), fx), fy)
    }

    /// Darkens the ground where the figure, drawn as its own shadow, lies on
    /// it. `rest` is what light is left there, `keep` how much of the shadow
    /// stays at a pixel, by its own depth and that of what is seen there.
    pub(crate) fn darken(&self, canvas: &mut Canvas, rest: Vec3, keep: impl Fn((usize, usize), (f32, f32)) -> f32) {
        let width = self.right - self.left;
        for y in self.top..self.bottom {
            let row = &self.cells[(y - self.top) * width..][..width];
            let pixels = &mut canvas.pixels[y * canvas.width + self.left..][..width];
            for (x, (cell, pixel)) in row.iter().zip(pixels).enumerate() {
                // Only ground near the shadow's own depth takes it.
                if cell.cover <= 0.002 || pixel[3] <= 0.0 || (pixel[3] * cell.depth - 1.0).abs() > 0.25 {
                    continue;
                }
                let cover = cell.cover * keep((self.left + x, y), (cell.depth, 1.0 / pixel[3]));
                pixel[0] *= 1.0 + (rest.x - 1.0) * cover;
                pixel[1] *= 1.0 + (rest.y - 1.0) * cover;
                pixel[2] *= 1.0 + (rest.z - 1.0) * cover;
            }
        }
    }
}

/// A direction as the camera sees it.
pub(crate) fn seen(view: &View, d: Vec3) -> Vec3 {
    v3(d.dot(view.right), d.dot(view.up), d.dot(view.forward))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::Skin;
    use crate::render::figures::solid::Lens;

    #[test]
    fn a_figure_enters_slanting_ground_without_stairs() {
        let view = View::look(Vec3::ZERO, v3(0.0, 0.0, 1.0), 40.0, 64, 64);
        let mut easel = Easel::default();
        easel.open((0, 0, 64, 64), false, 0.01);
        easel.light(Lamp { up: Vec3::UP, clear: 1.0, ..Lamp::default() });
        let skin = Skin::new(Vec3::splat(1.0)).glow(1.0);
        let wall = [(-0.4, 0.5), (0.4, 0.5), (0.4, -0.5), (-0.4, -0.5)].map(|(x, y)| v3(x, y, 2.0));
        easel.plate(&Lens::of(&view), &wall, v3(0.0, 0.0, -1.0), &skin, false);
        let mut canvas = Canvas::default();
        canvas.reset(64, 64);
        // Ground that comes nearer downwards and to the left.
        for (at, pixel) in canvas.pixels.iter_mut().enumerate() {
            let (x, y) = ((at % 64) as f32 - 32.0, (at / 64) as f32 - 36.0);
            pixel[3] = 0.5 * (1.0 + 0.012 * y - 0.003 * x);
        }
        easel.hang(&mut canvas, &view, 0.0, false);
        let light = |x: usize, y: usize| canvas.pixels[y * 64 + x][0];
        let cut: Vec<f32> = (24..40).map(|x| (20..56).map(|y| light(x, y)).sum()).collect();
        assert!(light(32, 24) > 0.9 && light(32, 54) < 0.1, "above the ground and below it");
        for pair in cut.windows(2) {
            let rise = pair[1] - pair[0];
            assert!((0.1..0.4).contains(&rise), "a stair in {cut:?}");
        }
    }
}
