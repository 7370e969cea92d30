//! A room around the view: the wall with its window, the sill, the curtains
//! and the lamp's light; and the sweep of paper of a studio.
//!
//! What is outside has been drawn before, who sits inside is drawn after.

use super::canvas::Canvas;
use super::grain::Grain;
use super::view::View;
use crate::maths::{Vec3, clamp01, exp, hex, mix, sin_turns, smoothstep, v3};
use crate::scene::relief::Relief;
use crate::scene::{Enclosure, ShotScene};

/// A wall with a window at a distance along +z.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    pub wall: Vec3,
    pub lamp: Vec3,
    pub frost: f32,
    /// Where the wall stands.
    pub z: f32,
    /// Left, right, bottom (the sill) and top of the opening, in metres.
    pub left: f32,
    pub right: f32,
    pub sill: f32,
    pub top: f32,
    /// Light that comes in through the window.
    pub day: Vec3,
}

/// Depth of the sill's board towards the room.
const SILL_M: f32 = 0.42;
/// Half the thickness of bars and frame.
const BAR_M: f32 = 0.022;

impl Room {
    /// The room of a shot, its window placed so that the first view shows it
    /// whole or nearly so.
    pub(super) fn around(shot: &ShotScene, relief: Option<&Relief>, view: &View) -> Option<Self> {
        let Enclosure::Room { wall, lamp, frost } = shot.enclosure else {
            return None;
        };
        let first = shot.actors.first();
        let (x, z) = first.map_or((0.0, view.eye.z + 2.4), |actor| (actor.at.x, actor.at.z));
        let lift = first.map_or(0.92, |actor| actor.at.y);
        let sill = lift + relief.map_or(0.0, |relief| relief.height(x, z));
        let z = z + SILL_M * 0.55;
        let t = (z - view.eye.z).max(0.3);
        let (half_w, half_h) = (view.width as f32 * 0.5 / view.focal * t, view.height as f32 * 0.5 / view.focal * t);
        let middle = view.eye.x + view.forward.x / view.forward.z.max(0.2) * t;
        let (width, height) = ((half_w * 1.22).clamp(0.9, 3.4), (half_h * 1.45).clamp(0.9, 2.6));
        Some(Self {
            wall,
            lamp,
            frost,
            z,
            left: middle - width * 0.5 - half_w * 0.08,
            right: middle + width * 0.5 - half_w * 0.08,
            sill,
            top: sill + height,
            day: shot.sky.ambient * 0.85 + shot.sun.colour * 0.1,
        })
    }

    /// Draws all of the room that is not window.
    pub(super) fn draw(&self, view: &View, grain: &Grain, seconds: f32, canvas: &mut Canvas) {
        let flicker = 1.0 + 0.03 * sin_turns(seconds * 1.3) * sin_turns(seconds * 0.7);
        for y in 0..canvas.height {
            for x in 0..canvas.width {
                let ray = view.ray(x as f32 + 0.5, y as f32 + 0.5);
                if ray.z < 1e-3 {
                    continue;
                }
                let at = y * canvas.width + x;
                let t = (self.z - view.eye.z) / ray.z;
                let hit = view.eye + ray * t;
                let soft = t / view.focal;
                if let Some((light, near)) = self.board(view, ray, grain, flicker) {
                    canvas.pixels[at] = [light.x, light.y, light.z, near];
                    continue;
                }
                let (light, cover) = self.wall_at(hit, soft, grain, seconds, flicker);
                if cover > 0.0 {
                    canvas.blend(at, light, cover);
                    if cover > 0.5 {
                        canvas.pixels[at][3] = 1.0 / t;
                    }
                }
            }
        }
    }

    /// The sill's upper side and front edge.
    fn board(&self, view: &View, ray: Vec3, grain: &Grain, flicker: f32) -> Option<(Vec3, f32)> {
        let front = self.z - SILL_M;
        let wood = |u: f32, v: f32| {
            let ring = grain.at(u * 0.35, v * 2.6)[0];
            hex(0x8a6a4a) * (0.85 + 0.28 * ring)
        };
        if ray.y < -1e-3 {
            let t = (self.sill - view.eye.y) / ray.y;
            let hit = view.eye + ray * t;
            if t > 0.1 && hit.z > front && hit.z < self.z {
                let near_glass = clamp01(1.0 - (self.z - hit.z) / SILL_M);
                let light = self.lamp_at(hit, 0.55) * flicker + self.day * (0.25 + 0.75 * near_glass);
                return Some((wood(hit.x, hit.z) * light, 1.0 / t));
            }
        }
        let t = (front - view.eye.z) / ray.z;
        let hit = view.eye + ray * t;
        (t > 0.1 && hit.y < self.sill && hit.y > self.sill - 0.06)
            .then(|| (wood(hit.x, hit.y) * (self.lamp_at(hit, 0.8) * flicker + self.day * 0.06) * 0.8, 1.0 / t))
    }

    /// Lamplight on a place, from a lamp in the room to the upper left.
    fn lamp_at(&self, at: Vec3, facing: f32) -> Vec3 {
        let lamp = v3(self.left - 0.55, self.sill + 1.1, self.z - 1.0);
        let d = (lamp - at).length();
        self.lamp * (facing * (0.2 + 0.9 * exp(-d * 0.75)))
    }

    /// Wall, curtain, frame or frost at a point of the wall's plane.
    fn wall_at(&self, p: Vec3, soft: f32, grain: &Grain, seconds: f32, flicker: f32) -> (Vec3, f32) {
        let s = soft.max(0.001);
        let inside = |from: f32, to: f32, x: f32| smoothstep(from - s, from + s, x) * smoothstep(to + s, to - s, x);
        let open = inside(self.left, self.right, p.x) * inside(self.sill, self.top, p.y);
        let lamp = self.lamp_at(p, 0.9) * flicker;
        let paper = 1.0 + 0.05 * grain.at(p.x * 0.4, p.y * 0.4)[0];
        let wall = self.wall * paper * (lamp + self.day * 0.05);
        let fold =
            grain.at(p.x * 0.31 + 0.2, p.y * 0.012)[0] + 0.3 * sin_turns(p.x * 7.5 + 0.1 * sin_turns(seconds * 0.07));
        let drape = 0.2 + 0.03 * fold;
        let hangs = p.y < self.top + 0.12;
        let in_curtain =
            hangs && ((p.x - (self.left - 0.06)).abs() < drape || (p.x - (self.right + 0.06)).abs() < drape);
        if in_curtain {
            let cloth = hex(0x9a4a3c) * (0.62 + 0.42 * fold);
            return (cloth * (lamp * 1.1 + self.day * 0.22), 1.0);
        }
        if open <= 0.002 {
            return (wall, 1.0);
        }
        let middle = (self.left + self.right) * 0.5;
        let cross = mix(self.sill, self.top, 0.56);
        let bar = |d: f32, half: f32| smoothstep(half + s, half - s, d.abs());
        let frame = bar(p.x - middle, BAR_M).max(bar(p.y - cross, BAR_M * 0.8));
        let rim = bar(p.x - self.left, BAR_M * 1.7)
            .max(bar(p.x - self.right, BAR_M * 1.7))
            .max(bar(p.y - self.top, BAR_M * 1.7));
        let wood = frame.max(rim).max(1.0 - open);
        let painted = hex(0xd9d2c4) * (lamp * 0.8 + self.day * 0.3);
        let frost = self.frost_at(p, middle, cross, grain);
        let ice = self.day * 1.05 + lamp * 0.06;
        let cover = mix(frost, 1.0, wood);
        let light = ice.lerp(
            if open < 0.5 { wall } else { painted },
            if cover > 0.0 { wood / cover.max(1e-3) } else { 0.0 }.min(1.0),
        );
        // The pane itself shows a breath of the lamp.
        (light, cover.max(0.02))
    }

    /// Frost that grows from the corners of each pane.
    fn frost_at(&self, p: Vec3, middle: f32, cross: f32, grain: &Grain) -> f32 {
        if self.frost <= 0.0 {
            return 0.0;
        }
        let (x0, x1) = if p.x < middle { (self.left, middle) } else { (middle, self.right) };
        let (y0, y1) = if p.y < cross { (self.sill, cross) } else { (cross, self.top) };
        let (u, v) = ((p.x - x0).min(x1 - p.x) / (x1 - x0), (p.y - y0).min(y1 - p.y) / (y1 - y0));
        let low = clamp01(1.0 - (p.y - y0) / (y1 - y0) * 2.4);
        let fern = grain.at(p.x * 0.9, p.y * 0.9)[0] * 0.12 + grain.at(p.x * 3.7, p.y * 3.7)[0] * 0.07;
        let reach = 0.05 + 0.09 * low;
        smoothstep(reach, reach - 0.12, u.min(v) + fern) * 0.78 * self.frost
    }
}

/// Draws a studio's sweep of paper: floor that bends into the wall.
pub(super) fn studio(view: &View, backdrop: Vec3, light: Vec3, canvas: &mut Canvas) {
    for y in 0..canvas.height {
        for x in 0..canvas.width {
            let ray = view.ray(x as f32 + 0.5, y as f32 + 0.5).unit();
            let (u, v) = (x as f32 / canvas.width as f32 * 2.0 - 1.0, y as f32 / canvas.height as f32 * 2.0 - 1.0);
            let spot = exp(-(u * u * 0.8 + (v + 0.15) * (v + 0.15) * 1.3));
            let floor = smoothstep(-0.04, -0.16, ray.y);
            let tone = mix(0.42 + 0.75 * spot, 0.5 + 0.62 * exp(-(u * u)), floor);
            let colour = backdrop * light * tone;
            canvas.pixels[y * canvas.width + x] = [colour.x, colour.y, colour.z, 0.0];
        }
    }
}
