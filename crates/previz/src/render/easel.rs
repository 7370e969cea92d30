//! One figure at a time: its shapes are drawn into a small picture of its own
//! with smooth edges and depth, which is then laid into the frame.
//!
//! Knows light as numbers and shapes as geometry; what they show is decided
//! elsewhere.

use super::canvas::Canvas;
use super::fill::Coverage;
use super::view::View;
use crate::figure::Skin;
use crate::maths::{Vec3, clamp01, floor_i, mix, smoothstep, v3};

/// The light on a figure, directions as the camera sees them (x right, y up,
/// z away).
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Lamp {
    pub sun: Vec3,
    pub up: Vec3,
    pub sunlight: Vec3,
    pub ambient: Vec3,
    /// Sunlight that the ground throws back onto what does not look up, so
    /// that a face with the sun behind it can be read.
    pub bounce: Vec3,
    /// How far light reaches round edges.
    pub wrap: f32,
    /// Light of the softboxes of a studio, which what is polished mirrors.
    pub boxes: Vec3,
    /// What distance adds, and how much of the figure it leaves.
    pub haze: Vec3,
    pub clear: f32,
    /// Halfway between the sun and the eye.
    pub half: Vec3,
}

/// The surface that a pixel shows, before light falls on it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Face {
    pub colour: Vec3,
    pub normal: Vec3,
    pub gloss: f32,
    pub glow: f32,
    /// Within this depth it flows into what else is of one flesh with it.
    pub reach: f32,
    lamp: u32,
}

impl Face {
    pub(super) fn new(skin: &Skin, colour: Vec3, normal: Vec3, reach: f32) -> Self {
        Self { colour, normal, gloss: skin.gloss, glow: skin.glow, reach: reach * skin.flow, lamp: 0 }
    }

    /// Takes on another face: its colour by one share, its shape by another.
    #[inline(always)]
    fn merge(&mut self, other: &Self, sharp: f32, soft: f32) {
        self.colour = self.colour.lerp(other.colour, sharp);
        self.normal = self.normal.lerp(other.normal, soft);
        self.gloss = mix(self.gloss, other.gloss, sharp);
        self.glow = mix(self.glow, other.glow, sharp);
        self.reach = mix(self.reach, other.reach, sharp);
        if sharp > 0.5 {
            self.lamp = other.lamp;
        }
    }
}

/// What the figure itself leaves of the light at a place of it.
#[derive(Debug, Clone, Copy)]
struct Nook {
    /// Sky that reaches it, 0 to 1.
    sky: f32,
    /// How much of what is around it lies open: 1 at an outer edge.
    rim: f32,
}

impl Lamp {
    /// Light from a surface to the eye.
    #[inline(always)]
    fn shade(&self, face: &Face, nook: Nook) -> Vec3 {
        let (n, colour) = (face.normal.unit(), face.colour);
        let lit = n.dot(self.sun);
        let direct = ((lit + self.wrap) / (1.0 + self.wrap)).max(0.0) * mix(0.45, 1.0, nook.sky);
        let edge = 1.0 - clamp01(-n.z);
        let edge3 = edge * edge * edge;
        let steep = n.dot(self.up);
        let sky = (0.62 + 0.38 * steep) * nook.sky;
        let below = (0.5 - 0.5 * steep) * nook.sky;
        let mut light = colour * (self.sunlight * direct + self.ambient * sky + self.bounce * below);
        // With the light behind, outer edges that face it shine.
        let rim = edge3 * nook.rim * (self.sun.z * 0.6 + 0.05).max(0.0) * (lit + 0.25).max(0.0);
        light += (colour * 0.8 + Vec3::splat(0.03)) * self.sunlight * rim;
        if face.gloss > 0.0 {
            let s = n.dot(self.half).max(0.0);
            let s4 = s * s * s * s;
            let s16 = s4 * s4 * s4 * s4;
            let s64 = s16 * s16 * s16 * s16;
            light += self.sunlight * (face.gloss * (s64 * 1.6 + s16 * 0.22));
            let mirrored = (0.06 + 0.9 * edge3) * (0.4 + 0.6 * steep).max(0.0) * nook.sky;
            light += self.ambient * (face.gloss * mirrored);
            if self.boxes.x > 0.0 {
                light += self.boxes * (face.gloss * face.gloss * softboxes(n) * nook.sky);
            }
        }
        light += colour * face.glow;
        self.haze.lerp(light, self.clear)
    }
}

/// How much of a studio's softboxes a surface mirrors to the eye: a broad one
/// stands to the left of the camera, a narrow one to the right and further back.
#[inline(always)]
fn softboxes(n: Vec3) -> f32 {
    // The eye looks along z: this is where the mirrored ray goes.
    let (x, y, z) = (-2.0 * n.z * n.x, -2.0 * n.z * n.y, 1.0 - 2.0 * n.z * n.z);
    let high = smoothstep(-0.62, -0.5, y) * smoothstep(0.9, 0.78, y);
    let left = smoothstep(-0.86, -0.78, z) * smoothstep(-0.44, -0.54, z) * smoothstep(-0.2, -0.35, x);
    let right = smoothstep(0.06, 0.14, z) * smoothstep(0.42, 0.32, z) * smoothstep(0.2, 0.35, x);
    high * (left * 0.6 + right * 0.4)
}

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
pub(super) struct Easel {
    pub left: usize,
    pub top: usize,
    pub right: usize,
    pub bottom: usize,
    cells: Vec<Cell>,
    /// Means something only where a cell is covered.
    faces: Vec<Face>,
    lamps: Vec<Lamp>,
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
    pub(super) fn open(&mut self, bounds: (usize, usize, usize, usize), flat: bool, pixel_m: f32) {
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

    pub(super) fn bounds(&self) -> (usize, usize, usize, usize) {
        (self.left, self.top, self.right, self.bottom)
    }

    /// Lights what is drawn from now on.
    pub(super) fn light(&mut self, lamp: Lamp) {
        self.lamps.push(lamp);
    }

    /// Whether what is drawn is a shadow.
    #[inline(always)]
    pub(super) fn flat(&self) -> bool {
        self.flat
    }

    /// Which way is up, as the camera sees it.
    pub(super) fn up(&self) -> Vec3 {
        self.lamps.last().map_or(Vec3::UP, |lamp| lamp.up)
    }

    /// Lays a piece of surface into a pixel. Faces of one solid share edges,
    /// so their coverage adds up; round shapes overlap, so it does not. What is
    /// of one flesh and near in depth flows together.
    #[inline(always)]
    pub(super) fn lay(&mut self, (x, y): (usize, usize), cover: f32, z: f32, face: &Face, adds: bool) {
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
        let sharp = share((reach * 0.03).max(reach.min(self.pixel_m * 0.6)).max(1e-6));
        let soft = if reach > 0.0 { share(reach.max(1e-6)) } else { sharp };
        old.merge(&Face { lamp, ..*face }, sharp, soft);
    }

    /// Lays shade of which the darkest counts.
    #[inline(always)]
    pub(super) fn dim(&mut self, (x, y): (usize, usize), cover: f32, z: f32) {
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
    pub(super) fn hang(&self, canvas: &mut Canvas, view: &View, fold_m: f32, floor: bool) {
        let width = self.right - self.left;
        let pixels = (fold_m / self.pixel_m.max(1e-6)).min(28.0);
        for y in self.top..self.bottom {
            let row = (y - self.top) * width;
            let places = self.cells[row..].iter().zip(&self.faces[row..]).take(width);
            let out = &mut canvas.pixels[y * canvas.width + self.left..][..width];
            for (x, ((cell, face), pixel)) in places.zip(out).enumerate() {
                let z = cell.depth;
                if cell.cover <= 0.002 || pixel[3] * (z - 0.05) > 1.015 {
                    continue;
                }
                if floor && view.eye.y + view.ray((self.left + x) as f32 + 0.5, y as f32 + 0.5).y * z < 0.0 {
                    continue;
                }
                let nook = if pixels < 1.2 {
                    Nook { sky: 1.0, rim: 0.4 }
                } else {
                    self.nook((x, y - self.top), face.normal, pixels)
                };
                let light = self.lamps[face.lamp as usize].shade(face, nook);
                let keep = 1.0 - cell.cover;
                pixel[0] = pixel[0] * keep + light.x * cell.cover;
                pixel[1] = pixel[1] * keep + light.y * cell.cover;
                pixel[2] = pixel[2] * keep + light.z * cell.cover;
                if cell.cover > 0.5 {
                    pixel[3] = pixel[3].max(1.0 / z);
                }
            }
        }
    }

    /// Darkens the ground where the figure, drawn as its own shadow, lies on
    /// it. `rest` is what light is left there, `keep` how much of the shadow
    /// stays at a pixel of some depth.
    pub(super) fn darken(&self, canvas: &mut Canvas, rest: Vec3, keep: impl Fn((usize, usize), f32) -> f32) {
        let width = self.right - self.left;
        for y in self.top..self.bottom {
            let row = &self.cells[(y - self.top) * width..][..width];
            let pixels = &mut canvas.pixels[y * canvas.width + self.left..][..width];
            for (x, (cell, pixel)) in row.iter().zip(pixels).enumerate() {
                // Only ground near the shadow's own depth takes it.
                if cell.cover <= 0.002 || pixel[3] <= 0.0 || (pixel[3] * cell.depth - 1.0).abs() > 0.25 {
                    continue;
                }
                let cover = cell.cover * keep((self.left + x, y), cell.depth);
                pixel[0] *= 1.0 + (rest.x - 1.0) * cover;
                pixel[1] *= 1.0 + (rest.y - 1.0) * cover;
                pixel[2] *= 1.0 + (rest.z - 1.0) * cover;
            }
        }
    }
}

/// A direction as the camera sees it.
pub(super) fn seen(view: &View, d: Vec3) -> Vec3 {
    v3(d.dot(view.right), d.dot(view.up), d.dot(view.forward))
}
