//! A room that is seen whole: floor, ceiling, walls with their windows, and
//! the furniture, in the light of its lamps and of the day outside.
//!
//! What is outside has been drawn before. What stands where is the scene's.

use super::actor;
use super::canvas::Canvas;
use super::drops::drops;
use super::easel::Easel;
use super::furnish;
use super::grain::Grain;
use super::lamplight::{Glow, adapted, inside, outside};
use super::lining::{Lining, nook};
use super::view::View;
use super::world::Moment;
use crate::figure::{Body, furniture};
use crate::maths::{Vec3, clamp01, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::noise::unit2;
use crate::scene::{Enclosure, Furniture, FurnitureKind as K, Opening, ShotScene};
use crate::script::Weather;

/// How deep a room is before its back wall, for the light in it.
const DEEP_M: f32 = 17.0;
/// Half the thickness of a window's bars.
const BAR_M: f32 = 0.025;

/// A room, baked.
pub(super) struct Chamber {
    /// The middle of the back wall's foot, half the width, height of the ceiling.
    at: Vec3,
    half: f32,
    high: f32,
    windows: Vec<Opening>,
    lining: Lining,
    cloth: Vec3,
    day: Vec3,
    gain: Vec3,
    vivid: f32,
    wet: bool,
    frost: f32,
    seed: u32,
    /// Light on floor, ceiling, back, left and right wall.
    glow: [Glow; 5],
    pieces: Vec<Body>,
    prints: Vec<Print>,
    inside: ShotScene,
}

/// Where a piece keeps light from the floor.
struct Print {
    x: f32,
    z: f32,
    half: (f32, f32),
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
    pub(super) fn around(shot: &ShotScene) -> Option<Self> {
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
            cloth: hex(cloths[(unit2(1, 1, seed) * 4.99) as usize]),
            day,
            gain: outside(shot, *frost, *lamp, day),
            vivid: if shot.sun.moon { 0.35 } else { 0.9 },
            wet: matches!(shot.weather, Weather::Rain | Weather::HeavyRain | Weather::Storm),
            frost: *frost,
            seed,
            glow: std::array::from_fn(|_| Glow::default()),
            pieces: shot.furniture.iter().map(furniture).collect(),
            prints: shot.furniture.iter().filter_map(print).collect(),
            inside: inside(shot, *lamp, day),
        };
        let lamps: Vec<(Vec3, Vec3)> = shot.furniture.iter().filter_map(|piece| shining(piece, *lamp)).collect();
        room.glow = [Side::Floor, Side::Ceiling, Side::Back, Side::Left, Side::Right]
            .map(|side| Glow::bake(|u, v| room.light(side, (u, v), *lamp, &lamps)));
        Some(room)
    }

    /// The shot in the light of the room.
    pub(super) fn inside(&self) -> &ShotScene {
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
        let mut light = lamp * 0.5 + self.day * 0.2;
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

    /// Draws the shell around what has been drawn of the outside, then the furniture.
    pub(super) fn draw(&self, (view, moment): (&View, &Moment), grain: &Grain, canvas: &mut Canvas, easel: &mut Easel) {
        let eye = view.eye - self.at;
        let (floor, ceiling) = (-eye.y, self.high - eye.y);
        let step = view.right * (1.0 / view.focal);
        let mut prints: Vec<&Print> = Vec::with_capacity(self.prints.len());
        for y in 0..canvas.height {
            let first = view.ray(0.5, y as f32 + 0.5);
            // Rows are level: floor and ceiling are met at one distance.
            let level = if first.y < 0.0 { floor / first.y } else { ceiling / first.y.max(1e-6) };
            let level = if level > 0.0 { level } else { f32::MAX };
            self.near(eye.z, (first.z, first.z + step.z * canvas.width as f32), level, &mut prints);
            for x in 0..canvas.width {
                let ray = first + step * x as f32;
                let (mut t, mut side) = (level, if first.y < 0.0 { Side::Floor } else { Side::Ceiling });
                let back = -eye.z / ray.z;
                if ray.z > 1e-4 && back < t {
                    (t, side) = (back, Side::Back);
                }
                let wall = if ray.x < 0.0 { -self.half - eye.x } else { self.half - eye.x };
                if ray.x.abs() > 1e-4 && eye.x.abs() < self.half && wall / ray.x < t {
                    (t, side) = (wall / ray.x, if ray.x < 0.0 { Side::Left } else { Side::Right });
                }
                if t > 1e4 {
                    continue;
                }
                let p = eye + ray * t;
                let at = y * canvas.width + x;
                let soft = t / view.focal;
                if side == Side::Back && self.panes(p, (t, soft), (grain, moment.seconds), (canvas, at)) {
                    continue;
                }
                let light = self.surface(side, p, soft, (grain, &prints));
                canvas.pixels[at] = [light.x, light.y, light.z, 1.0 / t];
            }
        }
        self.hangings(view, (grain, moment.seconds), canvas);
        for body in &self.pieces {
            actor::set_down(body, (moment, view), canvas, easel);
        }
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
    fn surface(&self, side: Side, p: Vec3, soft: f32, (grain, prints): (&Grain, &[&Print])) -> Vec3 {
        let (across, up, deep) =
            ((p.x / self.half + 1.0) * 0.5, p.y / self.high, clamp01(-p.z / DEEP_M));
        let beside = self.half - p.x.abs();
        match side {
            Side::Floor => {
                let shade = prints.iter().fold(1.0, |light: f32, print| light * print.shade(p.x + self.at.x, p.z + self.at.z));
                let light = self.glow[0].at(across, deep) * (shade * nook(-p.z) * nook(beside));
                let colour = self.lining.floor((p.x, p.z), soft, grain, self.seed);
                v3(colour.x * light.x, colour.y * light.y, colour.z * light.z)
            }
            Side::Ceiling => self.lining.ceiling() * self.glow[1].at(across, deep) * (nook(-p.z) * nook(beside)),
            Side::Back => {
                let light = self.glow[2].at(across, up) * (nook(p.y) * nook(self.high - p.y) * nook(beside));
                self.lining.wall((p.x, p.y), soft, grain) * light
            }
            Side::Left | Side::Right => {
                let light = self.glow[if side == Side::Left { 3 } else { 4 }].at(deep, up)
                    * (nook(p.y) * nook(self.high - p.y) * nook(-p.z));
                self.lining.wall((p.z, p.y), soft, grain) * light
            }
        }
    }

    /// What is seen through a pane at a place of the back wall; false where there is none.
    #[inline(always)]
    fn panes(
        &self,
        p: Vec3,
        (t, soft): (f32, f32),
        (grain, seconds): (&Grain, f32),
        (canvas, at): (&mut Canvas, usize),
    ) -> bool {
        let Some(window) = self.windows.iter().find(|window| {
            p.x > window.left && p.x < window.right && p.y > window.sill && p.y < window.top
        }) else {
            return false;
        };
        let seen = canvas.pixels[at];
        let mut light = adapted(Vec3::from([seen[0], seen[1], seen[2]]), self.gain, self.vivid);
        if self.wet {
            light = drops(self.seed, p, light, seconds);
        }
        let rim = (p.x - window.left).min(window.right - p.x).min(window.top - p.y).min(p.y - window.sill);
        if self.frost > 0.0 {
            let fern = grain.at(p.x * 0.9, p.y * 0.9)[0] * 0.12 + grain.at(p.x * 3.7, p.y * 3.7)[0] * 0.07;
            let ice = smoothstep(0.26, 0.04, rim + fern) * 0.6 * self.frost;
            light = light.lerp(self.day.lerp(Vec3::splat(self.day.luma()), 0.4) * self.gain.luma(), ice);
        }
        // Bars stand evenly, about a pane's width apart.
        let count = ((window.right - window.left) / self.lining.pane).max(1.0) as i32 as f32;
        let pitch = (window.right - window.left) / count;
        let into = (fract((p.x - window.left) / pitch + 0.5) - 0.5).abs() * pitch;
        let bar = (rim - BAR_M * 2.2).min(into - BAR_M);
        let wood = clamp01(0.5 - bar / soft.max(1e-4));
        if wood > 0.0 {
            let painted = self.lining.frame
                * (self.glow[2].at((p.x / self.half + 1.0) * 0.5, p.y / self.high) * 0.6 + self.day * 0.08);
            light = light.lerp(painted, wood);
        }
        canvas.pixels[at] = [light.x, light.y, light.z, if wood > 0.5 { 1.0 / t } else { seen[3] }];
        true
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

impl Print {
    /// How far the shade of a piece reaches beyond it.
    const EDGE_M: f32 = 0.35;

    #[inline(always)]
    fn shade(&self, x: f32, z: f32) -> f32 {
        let (dx, dz) = (((x - self.x).abs() - self.half.0).max(0.0), ((z - self.z).abs() - self.half.1).max(0.0));
        let away = clamp01(1.0 - (dx * dx + dz * dz).sqrt() * (1.0 / Self::EDGE_M));
        1.0 - 0.5 * away * away
    }
}

/// The shade of a piece that stands on the floor.
fn print(piece: &Furniture) -> Option<Print> {
    let stands = !matches!(
        piece.kind,
        K::Rug | K::Picture | K::Screen | K::Blackboard | K::CeilingLight | K::Pendant | K::WallLamp | K::StainedGlass
    );
    let slim = if matches!(piece.kind, K::Stool | K::FloorLamp | K::Plant) { 0.3 } else { 0.5 };
    let (wide, deep) = (piece.size.x * slim, piece.size.z * slim);
    let (s, c) = (sin_turns(piece.yaw_turns).abs(), cos_turns(piece.yaw_turns).abs());
    let half = (wide * c + deep * s, wide * s + deep * c);
    stands.then_some(Print { x: piece.at.x, z: piece.at.z, half })
}

/// Where a lamp shines from and how brightly.
fn shining(piece: &Furniture, lamp: Vec3) -> Option<(Vec3, Vec3)> {
    let (up, out, bright) = match piece.kind {
        K::FloorLamp => (piece.size.y - 0.2, 0.0, 1.3),
        K::Nightstand => (piece.size.y + 0.3, 0.0, 0.8),
        K::Pendant => (-piece.size.y - 0.2, 0.0, 1.6),
        K::WallLamp => (0.15, 0.18, 0.8),
        K::CeilingLight => (-0.3, 0.0, 1.8),
        K::BackBar => (1.5, 0.7, 1.6),
        K::Picture => (piece.size.y + 0.3, 0.5, 1.2),
        K::Altar => (2.0, 0.8, 3.0),
        K::StainedGlass => (piece.size.y * 0.5, 1.2, 3.0),
        _ => return None,
    };
    let front = v3(0.0, 0.0, -1.0).yawed(piece.yaw_turns);
    (piece.lit > 0.0).then(|| (piece.at + v3(0.0, up, 0.0) + front * out, lamp * (bright * piece.lit)))
}
