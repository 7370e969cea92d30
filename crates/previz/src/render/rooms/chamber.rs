//! A room that is seen whole: floor, ceiling, walls with their windows, and
//! the furniture, in the light of its lamps and of the day outside.
//!
//! What is outside has been drawn before. What stands where is the scene's.

use super::drops;
use super::footprint::{Print, daylit, print, shining};
use super::frost;
use super::furnish;
use super::lamplight::{Glow, adapted, inside, outside};
use super::lining::{Lining, nook};
use super::mural::Mural;
use crate::figure::{Body, furniture};
use crate::maths::{Vec3, clamp01, fract, hex, mix, v3};
use crate::noise::unit2;
use crate::render::canvas::Canvas;
use crate::render::figures::actor;
use crate::render::figures::easel::Easel;
use crate::render::grain::Grain;
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::{Enclosure, Furniture, FurnitureKind, Opening, ShotScene};

/// How deep a room is before its back wall, for the light in it.
const DEEP_M: f32 = 17.0;
/// Half the thickness of a window's bars.
const BAR_M: f32 = 0.025;

/// A room, baked.
pub(crate) struct Chamber {
    /// The middle of the back wall's foot, half the width, height of the ceiling.
    at: Vec3,
    half: f32,
    high: f32,
    windows: Vec<Opening>,
    lining: Lining,
    mural: Mural,
    cloth: Vec3,
    day: Vec3,
    gain: Vec3,
    vivid: f32,
    wet: bool,
    /// Snow falls beyond the panes, its flakes so white.
    snows: Option<f32>,
    frost: f32,
    seed: u32,
    /// Light on floor, ceiling, back, left and right wall.
    glow: [Glow; 5],
    pieces: Vec<Body>,
    prints: Vec<Print>,
    inside: ShotScene,
}

/// A surface as one over its distance, which changes evenly from pixel to pixel.
struct Plane {
    side: Side,
    first: f32,
    right: f32,
    down: f32,
}

impl Plane {
    #[inline(always)]
    fn at(&self, x: usize, y: usize) -> f32 {
        self.first + self.right * x as f32 + self.down * y as f32
    }

    /// How far two surfaces that meet draw apart within a pixel.
    #[inline(always)]
    fn apart(&self, other: &Self) -> f32 {
        ((self.right - other.right).abs() + (self.down - other.down).abs()).max(1e-9)
    }
}

/// One of the surfaces.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Floor,
    Ceiling,
    Back,
    Left,
    Right,
}

impl Chamber {
    /// The room of a shot, if it is one that is seen whole.
    pub(crate) fn around(shot: &ShotScene) -> Option<Self> {
        let Enclosure::Room { wall, lamp, frost, furnishing, chamber: Some(chamber) } = &shot.enclosure else {
            return None;
        };
        let seed = shot.seed as u32;
        let day = shot.sky.ambient * 0.85 + shot.sun.colour * 0.1;
        let (at, half, high) = (chamber.at, chamber.width_m * 0.5, chamber.height_m);
        let cloths = [0x9c4a38, 0xb98a3e, 0x6f8064, 0x5d7286, 0xcbb89a];
        let mut room = Self {
            at,
            half,
            high,
            windows: chamber.windows.clone(),
            lining: Lining::of(*furnishing, *wall),
            mural: Mural::of(*furnishing, seed),
            cloth: hex(cloths[(unit2(1, 1, seed) * 4.99) as usize]),
            day,
            gain: outside(shot, *frost, *lamp, day),
            vivid: if shot.sun.moon { 0.35 } else { 0.9 },
            wet: shot.weather.is_wet(),
            snows: drops::snows(shot, day),
            frost: *frost,
            seed,
            glow: std::array::from_fn(|_| Glow::default()),
            pieces: Vec::new(),
            prints: shot.furniture.iter().filter_map(print).collect(),
            inside: inside(shot, *lamp, day),
        };
        let mut lamps: Vec<(Vec3, Vec3)> = shot.furniture.iter().filter_map(|piece| shining(piece, *lamp)).collect();
        lamps.extend(shot.furniture.iter().filter_map(|piece| daylit(piece, day)));
        room.glow = [Side::Floor, Side::Ceiling, Side::Back, Side::Left, Side::Right]
            .map(|side| Glow::bake(|u, v| room.light(side, (u, v), *lamp, &lamps)));
        room.inside = room.lit();
        let sky = adapted(shot.sky.horizon, room.gain, room.vivid);
        let tinted = |piece: &Furniture| match piece.kind {
            FurnitureKind::Facade | FurnitureKind::CabinWall | FurnitureKind::FilmHoop | FurnitureKind::Dome => {
                furniture(&Furniture { colour: sky, ..piece.clone() })
            }
            _ => furniture(piece),
        };
        room.pieces = shot.furniture.iter().map(tinted).collect();
        Some(room)
    }

    /// The shot as whoever is in the middle of the room is lit: as bright as the
    /// floor there, more from above and the left.
    fn lit(&self) -> ShotScene {
        let light = self.glow[0].at(0.5, 0.08).lerp(self.glow[2].at(0.5, 0.4), 0.5);
        let mut lit = self.inside.clone();
        // Of these a room lets so much come to those who are in it.
        (lit.sun.colour, lit.sky.ambient) = (light * (0.45 / 0.2), light * (0.62 / 0.3));
        lit
    }

    /// Where its back wall is.
    pub(crate) fn wall_z(&self) -> f32 {
        self.at.z
    }

    /// The shot in the light of the room.
    pub(crate) fn inside(&self) -> &ShotScene {
        &self.inside
    }

    /// Where shares of a surface's width and height lie, and which way it looks.
    fn place(&self, side: Side, (u, v): (f32, f32)) -> (Vec3, Vec3) {
        let (x, y, z) = ((u * 2.0 - 1.0) * self.half, v * self.high, -v * DEEP_M);
        let deep = -u * DEEP_M;
        let (offset, normal) = match side {
            Side::Floor => (v3(x, 0.0, z), Vec3::UP),
            Side::Ceiling => (v3(x, self.high, z), -Vec3::UP),
            Side::Back => (v3(x, y, 0.0), v3(0.0, 0.0, -1.0)),
            Side::Left => (v3(-self.half, y, deep), v3(1.0, 0.0, 0.0)),
            Side::Right => (v3(self.half, y, deep), v3(-1.0, 0.0, 0.0)),
        };
        (self.at + offset, normal)
    }

    /// Light that falls on a place of a surface.
    fn light(&self, side: Side, spot: (f32, f32), lamp: Vec3, lamps: &[(Vec3, Vec3)]) -> Vec3 {
        let (p, normal) = self.place(side, spot);
        let mut light = lamp * 0.62 + self.day * 0.2;
        for (from, colour) in lamps {
            let away = *from - p;
            let d2 = away.dot(away);
            let facing = (normal.dot(away) / d2.sqrt().max(0.05)).max(0.0);
            light += *colour * ((0.2 + 0.8 * facing) / (0.5 + d2));
        }
        for window in &self.windows {
            let area = (window.right - window.left) * (window.top - window.sill);
            for share in [0.2, 0.5, 0.8] {
                let middle = v3(mix(window.left, window.right, share), (window.sill + window.top) * 0.5, 0.0);
                let away = self.at + middle - p;
                let d2 = away.dot(away);
                let facing = (normal.dot(away) / d2.sqrt().max(0.05)).max(0.0);
                let out = (away.z / d2.sqrt().max(0.05)).max(0.0);
                light += self.day * (0.28 * area * facing * out / (0.7 + d2));
            }
        }
        light
    }

    /// Draws the shell around what has been drawn of the outside.
    pub(crate) fn draw(&self, view: &View, (grain, seconds): (&Grain, f32), canvas: &mut Canvas) {
        let eye = view.eye - self.at;
        let planes = self.planes(view);
        let step = view.right * (1.0 / view.focal);
        let mut prints: Vec<&Print> = Vec::with_capacity(self.prints.len());
        for y in 0..canvas.height {
            let first = view.ray(0.5, y as f32 + 0.5);
            // Rows are level: the floor is met at one distance.
            let level = planes.iter().find(|plane| plane.side == Side::Floor).map_or(0.0, |plane| plane.at(0, y));
            let far = first.z + step.z * canvas.width as f32;
            self.near(eye.z, (first.z, far), if level > 0.0 { 1.0 / level } else { f32::MAX }, &mut prints);
            for x in 0..canvas.width {
                let (mut best, mut next) = ((0.0, None), (0.0, None));
                for plane in &planes {
                    let inverse = plane.at(x, y);
                    if inverse > best.0 {
                        (next, best) = (best, (inverse, Some(plane)));
                    } else if inverse > next.0 {
                        next = (inverse, Some(plane));
                    }
                }
                let (inverse, Some(plane)) = best else { continue };
                let ray = first + step * x as f32;
                let at = y * canvas.width + x;
                let seen = canvas.pixels[at];
                let look = |side: Side, inverse: f32| {
                    let t = 1.0 / inverse;
                    let p = eye + ray * t;
                    let soft = t / view.focal;
                    match side {
                        Side::Back => self.back(p, (t, soft), (grain, seconds), seen),
                        _ => (self.surface(side, p, soft, (grain, seconds, &prints)), inverse),
                    }
                };
                let (mut light, depth) = look(plane.side, inverse);
                if let (beyond, Some(other)) = next {
                    // Both are seen where they meet within a pixel.
                    let over = 0.5 + (inverse - beyond) / plane.apart(other);
                    if over < 1.0 {
                        light = look(other.side, beyond).0.lerp(light, over);
                    }
                }
                canvas.pixels[at] = [light.x, light.y, light.z, depth];
            }
        }
        self.hangings(view, (grain, seconds), canvas);
    }

    /// Draws the furniture.
    pub(crate) fn furnish(&self, view: &View, moment: &Moment, canvas: &mut Canvas, easel: &mut Easel) {
        for body in &self.pieces {
            actor::set_down(body, (moment, view), canvas, easel);
        }
    }

    /// The surfaces that look at the eye.
    fn planes(&self, view: &View) -> Vec<Plane> {
        let sides = [Side::Floor, Side::Ceiling, Side::Back, Side::Left, Side::Right];
        let plane = |side: Side| {
            let (p, normal) = self.place(side, (0.0, 0.0));
            let away = normal.dot(view.eye - p);
            let share = |d: Vec3| -normal.dot(d) / away;
            (away > 0.02).then(|| Plane {
                side,
                first: share(view.ray(0.5, 0.5)),
                right: share(view.right) / view.focal,
                down: -share(view.up) / view.focal,
            })
        };
        sides.into_iter().filter_map(plane).collect()
    }

    /// The pieces that shade a row of the floor.
    fn near<'a>(&'a self, eye_z: f32, (a, b): (f32, f32), level: f32, prints: &mut Vec<&'a Print>) {
        prints.clear();
        let (a, b) = (eye_z + a * level, eye_z + b * level);
        let (from, to) = (a.min(b), a.max(b));
        prints.extend(self.prints.iter().filter(|print| {
            let z = print.z - self.at.z;
            to > z - print.half.1 - Print::EDGE_M && from < z + print.half.1 + Print::EDGE_M
        }));
    }

    /// Light from a surface at a place counted from the middle of the back wall's foot.
    #[inline(always)]
    fn surface(&self, side: Side, p: Vec3, soft: f32, (grain, seconds, prints): (&Grain, f32, &[&Print])) -> Vec3 {
        let (across, up, deep) = ((p.x / self.half + 1.0) * 0.5, p.y / self.high, clamp01(-p.z / DEEP_M));
        let beside = self.half - p.x.abs();
        match side {
            Side::Floor => {
                let shade =
                    prints.iter().fold(1.0, |light: f32, print| light * print.shade(p.x + self.at.x, p.z + self.at.z));
                let light = self.glow[0].at(across, deep) * (shade * nook(-p.z) * nook(beside));
                let light = light + self.mural.shine((p.x, -p.z), seconds);
                let colour = self.lining.floor((p.x, p.z), soft, grain, self.seed);
                v3(colour.x * light.x, colour.y * light.y, colour.z * light.z)
            }
            Side::Ceiling => {
                self.lining.ceiling((p.x, p.z), soft) * self.glow[1].at(across, deep) * (nook(-p.z) * nook(beside))
            }
            Side::Back => {
                let light = self.glow[2].at(across, up) * (nook(p.y) * nook(self.high - p.y) * nook(beside));
                if let Some(patch) = self.mural.seen((p.x, p.y), soft, seconds) {
                    return patch.colour * light + patch.glow;
                }
                self.lining.wall((p.x, p.y), soft, grain) * light
            }
            Side::Left | Side::Right => {
                let light = self.glow[if side == Side::Left { 3 } else { 4 }].at(deep, up)
                    * (nook(p.y) * nook(self.high - p.y) * nook(-p.z));
                self.lining.wall((p.z, p.y), soft, grain) * light
            }
        }
    }

    /// The back wall with its windows at a place: light, and one over its distance.
    #[inline(always)]
    fn back(&self, p: Vec3, (t, soft): (f32, f32), (grain, seconds): (&Grain, f32), seen: [f32; 4]) -> (Vec3, f32) {
        let rim =
            |window: &Opening| (p.x - window.left).min(window.right - p.x).min(window.top - p.y).min(p.y - window.sill);
        let wall = || self.surface(Side::Back, p, soft, (grain, seconds, &[]));
        let Some(window) = self.windows.iter().find(|window| rim(window) > -soft) else {
            return (wall(), 1.0 / t);
        };
        let rim = rim(window);
        // Bars stand evenly, about a pane's width apart.
        let wide = window.right - window.left;
        let pitch = wide / ((wide / self.lining.pane).max(1.0) as i32 as f32);
        let into = (fract((p.x - window.left) / pitch + 0.5) - 0.5).abs() * pitch;
        let into = into.min(self.lining.rung_off(p.y - window.sill));
        let wood = clamp01(0.5 - (rim - BAR_M * 2.2).min(into - BAR_M) / soft.max(1e-4));
        let mut light = Vec3::ZERO;
        if wood < 1.0 {
            light = self.pane(p, window, (grain, seconds), Vec3::from([seen[0], seen[1], seen[2]]));
        }
        if wood > 0.0 {
            let lit = self.glow[2].at((p.x / self.half + 1.0) * 0.5, p.y / self.high) * 0.7 + self.day * 0.08;
            light = light.lerp(self.lining.frame * lit, wood);
        }
        if rim < soft {
            light = wall().lerp(light, clamp01(0.5 + 0.5 * rim / soft.max(1e-4)));
        }
        (light, if wood > 0.5 { 1.0 / t } else { seen[3] })
    }

    /// What is seen through the glass of a window.
    fn pane(&self, p: Vec3, window: &Opening, (grain, seconds): (&Grain, f32), outdoors: Vec3) -> Vec3 {
        let mut light = adapted(outdoors, self.gain, self.vivid);
        if self.wet {
            light = drops::drops(self.seed, p, light, seconds);
        } else if let Some(white) = self.snows {
            light = drops::flakes(self.seed, p, light * drops::SNOWED, white * self.gain.luma(), seconds);
        }
        let pane = ((window.left, window.right), (window.sill, window.top));
        let frost = if self.frost > 0.0 { self.frost * frost::on(p, pane, grain) } else { 0.0 };
        if frost > 0.0 {
            light = light.lerp(self.day.lerp(Vec3::splat(self.day.luma()), 0.4) * self.gain.luma(), frost);
        }
        light
    }

    /// Curtains beside the windows.
    fn hangings(&self, view: &View, (grain, seconds): (&Grain, f32), canvas: &mut Canvas) {
        if !self.lining.curtains {
            return;
        }
        for window in &self.windows {
            let reach = (window.right - window.left) * 0.25;
            let corner = |x: f32, y: f32| view.project(self.at + v3(x, y, 0.0));
            let corners = [
                corner(window.left - reach, window.sill - 0.1),
                corner(window.right + reach, window.sill - 0.1),
                corner(window.left - reach, window.top + 0.3),
                corner(window.right + reach, window.top + 0.3),
            ];
            let seen = corners.iter().flatten();
            let (x0, x1) = seen.clone().fold((f32::MAX, 0.0_f32), |(a, b), c| (a.min(c.0), b.max(c.0)));
            let (y0, y1) = seen.fold((f32::MAX, 0.0_f32), |(a, b), c| (a.min(c.1), b.max(c.1)));
            let eye = view.eye - self.at;
            for y in y0.max(0.0) as usize..(y1 as usize + 1).min(canvas.height) {
                for x in x0.max(0.0) as usize..(x1 as usize + 1).min(canvas.width) {
                    let ray = view.ray(x as f32 + 0.5, y as f32 + 0.5);
                    let t = -eye.z / ray.z;
                    if ray.z < 1e-4 || t <= 0.0 {
                        continue;
                    }
                    let p = eye + ray * t;
                    let up = (p.y - window.sill) / (window.top - window.sill);
                    if up < -0.06 {
                        continue;
                    }
                    let sides = (window.left, window.right);
                    let hung = furnish::curtain((p.x, up), sides, t / view.focal, (grain, seconds), self.cloth);
                    if let Some(patch) = hung {
                        let at = y * canvas.width + x;
                        let light = self.glow[2].at(clamp01((p.x / self.half + 1.0) * 0.5), clamp01(p.y / self.high));
                        canvas.blend(at, patch.colour * (light * 0.9 + self.day * 0.14), patch.cover);
                        canvas.pixels[at][3] = 1.0 / t;
                    }
                }
            }
        }
    }
}
