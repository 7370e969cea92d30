//! One figure at a time: its shapes are drawn into a small picture of its own
//! with smooth edges and depth, which is then laid into the frame.
//!
//! Knows light as numbers and shapes as geometry; what they show is decided
//! elsewhere.

use super::canvas::Canvas;
use super::fill::Coverage;
use super::view::View;
use crate::figure::{Mark, Skin};
use crate::maths::{Vec3, clamp01, floor_i, fract, smoothstep, v3};
use crate::noise::{hash2, noise2};

/// The light on a figure, directions as the camera sees them (x right, y up,
/// z away).
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Lamp {
    pub sun: Vec3,
    pub up: Vec3,
    pub sunlight: Vec3,
    pub ambient: Vec3,
    /// How far light reaches round edges.
    pub wrap: f32,
    /// What distance adds, and how much of the figure it leaves.
    pub haze: Vec3,
    pub clear: f32,
    /// Halfway between the sun and the eye.
    pub half: Vec3,
}

impl Lamp {
    /// Light from a surface with normal `n` to the eye.
    #[inline(always)]
    pub(super) fn shade(&self, skin: &Skin, colour: Vec3, n: Vec3) -> Vec3 {
        let direct = ((n.dot(self.sun) + self.wrap) / (1.0 + self.wrap)).max(0.0);
        let sky = 0.62 + 0.38 * n.dot(self.up);
        let edge = 1.0 - clamp01(-n.z);
        let edge3 = edge * edge * edge;
        let mut light = colour * (self.sunlight * direct + self.ambient * sky);
        // With the light behind, edges shine.
        let rim = edge3 * (self.sun.z * 0.5 + 0.1).max(0.0) * (n.dot(self.sun) + 0.6).max(0.0);
        light += (colour * 0.7 + Vec3::splat(0.08)) * self.sunlight * rim;
        if skin.gloss > 0.0 {
            let s = n.dot(self.half).max(0.0);
            let s4 = s * s * s * s;
            let s16 = s4 * s4 * s4 * s4;
            let s64 = s16 * s16 * s16 * s16;
            light += self.sunlight * (skin.gloss * (s64 * 1.6 + s16 * 0.22));
            light += self.ambient * (skin.gloss * (0.06 + 0.9 * edge3) * (0.4 + 0.6 * n.dot(self.up)).max(0.0));
        }
        light += colour * skin.glow;
        self.haze.lerp(light, self.clear)
    }
}

/// The colour at a place of a surface: `along` and `around` are its own
/// coordinates, `down` how much it looks down.
#[inline(always)]
pub(super) fn painted(skin: &Skin, along: f32, around: f32, down: f32) -> Vec3 {
    let share = match skin.mark {
        Mark::None => return skin.colour,
        Mark::Under => smoothstep(0.1, 0.5, down),
        Mark::Bands(count) => {
            let wave = (fract(along * count) * 2.0 - 1.0).abs();
            smoothstep(0.42, 0.58, wave)
        }
        Mark::Gores(count) => {
            let wave = (fract(around * count) * 2.0 - 1.0).abs();
            smoothstep(0.46, 0.54, wave)
        }
        Mark::Spots(count) => {
            let (u, v) = (along * count, around * count);
            let spot = hash2(floor_i(u), floor_i(v), 9);
            let (du, dv) = (fract(u) - 0.5, fract(v) - 0.5);
            if spot & 3 == 0 { 0.0 } else { smoothstep(0.4, 0.3, (du * du + dv * dv).sqrt()) }
        }
        Mark::Globe => {
            let land = noise2(around * 9.0, along * 6.0, 5) + 0.5 * noise2(around * 21.0, along * 15.0, 6);
            smoothstep(0.02, 0.12, land)
        }
    };
    skin.colour.lerp(skin.second, share)
}

/// A figure's own picture: colour times coverage, coverage, and distance.
#[derive(Debug, Default)]
pub(super) struct Easel {
    pub left: usize,
    pub top: usize,
    pub right: usize,
    pub bottom: usize,
    cells: Vec<([f32; 4], f32)>,
    pub cover: Coverage,
    pub order: Vec<(u32, u32)>,
    pub spots: Vec<(f32, f32)>,
    pub corners: Vec<Vec3>,
}

impl Easel {
    /// Clears a rectangle of the picture.
    pub(super) fn open(&mut self, bounds: (usize, usize, usize, usize)) {
        (self.left, self.top, self.right, self.bottom) = bounds;
        self.cells.clear();
        self.cells.resize((self.right - self.left) * (self.bottom - self.top), ([0.0; 4], f32::MAX));
    }

    pub(super) fn bounds(&self) -> (usize, usize, usize, usize) {
        (self.left, self.top, self.right, self.bottom)
    }

    /// Lays a piece of surface into a pixel. Faces of one solid share edges,
    /// so their coverage adds up; round shapes overlap, so it does not.
    #[inline(always)]
    pub(super) fn lay(&mut self, x: usize, y: usize, cover: f32, z: f32, light: Vec3, adds: bool) {
        let width = self.right - self.left;
        let (p, depth) = &mut self.cells[(y - self.top) * width + x - self.left];
        let have = p[3];
        let fills = if adds { cover.min(1.0 - have) } else { (cover - have).max(0.0) };
        if z < *depth {
            let keep = if have > 1e-5 { 1.0 - (cover - fills) / have } else { 0.0 };
            p[0] = p[0] * keep + light.x * cover;
            p[1] = p[1] * keep + light.y * cover;
            p[2] = p[2] * keep + light.z * cover;
            if cover > 0.4 || have < 0.01 {
                *depth = z;
            }
        } else {
            p[0] += light.x * fills;
            p[1] += light.y * fills;
            p[2] += light.z * fills;
        }
        p[3] = have + fills;
    }

    /// Lays the finished figure into the frame where nothing nearer stands.
    /// `floor` hides what is below height 0, for mirror images.
    pub(super) fn hang(&self, canvas: &mut Canvas, view: &View, floor: bool) {
        let width = self.right - self.left;
        for y in self.top..self.bottom {
            let row = &self.cells[(y - self.top) * width..][..width];
            let pixels = &mut canvas.pixels[y * canvas.width + self.left..][..width];
            for (x, ((p, z), pixel)) in row.iter().zip(pixels).enumerate() {
                if p[3] <= 0.002 {
                    continue;
                }
                if pixel[3] * (z - 0.05) > 1.015 {
                    continue;
                }
                if floor && view.eye.y + view.ray((self.left + x) as f32 + 0.5, y as f32 + 0.5).y * z < 0.0 {
                    continue;
                }
                let keep = 1.0 - p[3];
                for i in 0..3 {
                    pixel[i] = pixel[i] * keep + p[i];
                }
                if p[3] > 0.5 {
                    pixel[3] = pixel[3].max(1.0 / z);
                }
            }
        }
    }

    /// Darkens the ground where the figure, drawn as its own shadow, lies on
    /// it. `rest` is what light is left there.
    pub(super) fn darken(&self, canvas: &mut Canvas, rest: Vec3) {
        let width = self.right - self.left;
        for y in self.top..self.bottom {
            let row = &self.cells[(y - self.top) * width..][..width];
            let pixels = &mut canvas.pixels[y * canvas.width + self.left..][..width];
            for ((p, z), pixel) in row.iter().zip(pixels) {
                // Only ground near the shadow's own depth takes it.
                if p[3] <= 0.002 || pixel[3] <= 0.0 || (pixel[3] * z - 1.0).abs() > 0.25 {
                    continue;
                }
                pixel[0] *= 1.0 + (rest.x - 1.0) * p[3];
                pixel[1] *= 1.0 + (rest.y - 1.0) * p[3];
                pixel[2] *= 1.0 + (rest.z - 1.0) * p[3];
            }
        }
    }
}

/// A direction as the camera sees it.
pub(super) fn seen(view: &View, d: Vec3) -> Vec3 {
    v3(d.dot(view.right), d.dot(view.up), d.dot(view.forward))
}
