//! A room around the view: the wall with its window, the sill, the floor, what
//! furnishes them and the lamp's light.
//!
//! What is outside has been drawn before, who sits inside is drawn after.

use super::drops;
use super::frost;
use super::furnish::{self, Patch, within};
use super::hearth;
use super::interior;
use super::lamplight::{adapted, inside, outside};
use super::limelight;
use crate::maths::{Vec3, clamp01, exp, hex, mix, sin_turns, smoothstep, v3};
use crate::noise::unit2;
use crate::render::canvas::Canvas;
use crate::render::grain::Grain;
use crate::render::row::Row;
use crate::render::view::View;
use crate::scene::terrain::relief::Relief;
use crate::scene::{Enclosure, Furnishing, ShotScene};

/// A wall with a window at a distance along +z.
#[derive(Debug, Clone)]
pub(crate) struct Room {
    wall: Vec3,
    lamp: Vec3,
    cloth: Vec3,
    frost: f32,
    /// Rain runs down the panes.
    wet: bool,
    /// Snow falls beyond them, its flakes so white.
    snows: Option<f32>,
    /// A string of lights hangs in the window.
    festive: bool,
    seed: u32,
    furnishing: Furnishing,
    /// Height of the floor, where it is seen: somebody stands on it rather than
    /// sits on the sill.
    floor: Option<f32>,
    /// Where who is looked at stands, to the right.
    middle: f32,
    /// Depth of the sill's board towards the room.
    deep: f32,
    /// Where the wall stands.
    z: f32,
    /// Left, right, bottom (the sill) and top of the opening, in metres.
    left: f32,
    right: f32,
    /// Where its upright bars are.
    bars: [f32; 2],
    sill: f32,
    top: f32,
    /// Light that comes in through the window.
    day: Vec3,
    /// What eyes that are used to the room make of the light outside, and how
    /// much of its colour they see.
    outside: Vec3,
    vivid: f32,
    /// The shot in the light that those inside are seen by.
    inside: ShotScene,
}

/// Depth of the sill's board, where something stands on it and where nothing does.
const SILL_M: (f32, f32) = (0.42, 0.16);
/// How far behind who stands in a room its wall is.
const BEHIND_M: f32 = 1.5;
/// How far off the wall of a room is that nobody is in, beyond where somebody
/// would stand.
const EMPTY_M: f32 = 4.0;
/// Height of a sill above the floor.
const BREAST_M: f32 = 0.92;
/// Half the thickness of bars and frame.
const BAR_M: f32 = 0.018;

impl Room {
    /// The room of a shot, its window placed so that the first view shows it
    /// whole or nearly so.
    pub(crate) fn around(shot: &ShotScene, relief: Option<&Relief>, view: &View) -> Option<Self> {
        let Enclosure::Room { wall, lamp, frost, furnishing, chamber: None } = shot.enclosure else {
            return None;
        };
        let first = shot.actors.first();
        let (x, z) = first.map_or((0.0, view.eye.z + 2.4), |actor| (actor.at.x, actor.at.z));
        let alone = first.is_none();
        let lift = first.map_or(0.92, |actor| actor.at.y);
        let below = lift + relief.map_or(0.0, |relief| relief.height(x, z));
        let floor = limelight::stood_on(first, furnishing == Furnishing::Stage).then_some(if first.is_some() {
            below
        } else {
            below - BREAST_M
        });
        let (deep, sill) = floor.map_or((SILL_M.0, below), |floor| (SILL_M.1, floor + BREAST_M));
        let behind = if alone { EMPTY_M } else { BEHIND_M };
        let z = z + if floor.is_some() { behind } else { deep * 0.55 };
        let t = (z - view.eye.z).max(0.3);
        let (half_w, half_h) = (view.width as f32 * 0.5 / view.focal * t, view.height as f32 * 0.5 / view.focal * t);
        let centre = view.eye.x + view.forward.x / view.forward.z.max(0.2) * t;
        let share = furnish::window_share(furnishing);
        // Beside the chimney of a fireplace.
        let window = centre - if furnishing == Furnishing::Hearth { hearth::RIGHT_M } else { 0.0 };
        let highest = if floor.is_some() { 1.45 } else { 2.6 };
        // Where nobody is, the view is what is shown, and over its horizon as well.
        let tall = if alone { 1.8 } else { 1.42 };
        let (width, height) = ((half_w * share).clamp(0.8, 3.4), (half_h * tall).clamp(0.8, highest));
        let seed = shot.seed as u32;
        let cloths = [0x9c4a38, 0xb98a3e, 0x6f8064, 0x5d7286, 0xcbb89a];
        let day = shot.sky.ambient * 0.85 + shot.sun.colour * 0.1;
        let dark = shot.sky.ambient.luma() < 0.22;
        Some(Self {
            wall,
            lamp,
            cloth: hex(cloths[(unit2(1, 1, seed) * 4.99) as usize]),
            frost,
            wet: shot.weather.is_wet(),
            snows: drops::snows(shot, day),
            festive: furnishing == Furnishing::Home && (frost > 0.0 || dark),
            seed,
            furnishing,
            floor,
            middle: if alone { centre } else { x },
            deep,
            z,
            left: window - width * 0.5,
            right: window + width * 0.5,
            bars: furnish::bars(window, width, floor.is_some()),
            sill,
            top: sill + height,
            day,
            // Books and panels give back less light than walls.
            outside: outside(shot, frost, lamp, day)
                * if matches!(furnishing, Furnishing::Books | Furnishing::Cafe) { 0.5 } else { 1.0 },
            vivid: if shot.sun.moon { 0.35 } else { 0.9 },
            inside: inside(shot, lamp, day),
        })
    }

    /// Where its wall is.
    pub(crate) fn wall_z(&self) -> f32 {
        self.z
    }

    /// The shot in the light of the room.
    pub(crate) fn inside(&self) -> &ShotScene {
        &self.inside
    }

    /// Draws all of the room that is not window.
    pub(crate) fn draw(&self, view: &View, grain: &Grain, seconds: f32, canvas: &mut Canvas) {
        let flicker = 1.0 + 0.03 * sin_turns(seconds * 1.3) * sin_turns(seconds * 0.7);
        let plant = furnish::Plant::at(seconds, self.seed);
        let shown = self.z - if self.floor.is_some() { 0.7 } else { self.deep * 0.42 };
        for y in 0..canvas.height {
            let row = Row::of(view, y);
            let front = self.z - self.deep;
            let board = row.falls(self.sill, (front, self.z)) || row.passes(front, (self.sill - 0.06, self.sill));
            let ground = self.floor.is_some_and(|floor| row.falls(floor, (f32::MIN, self.z)));
            let stands = row.passes(shown, self.reach());
            for x in 0..canvas.width {
                let ray = view.ray(x as f32 + 0.5, y as f32 + 0.5);
                if ray.z < 1e-3 {
                    continue;
                }
                let at = y * canvas.width + x;
                let t = (self.z - view.eye.z) / ray.z;
                let top = if board { self.board(view, ray, grain, flicker) } else { None };
                let floor = || if ground { self.ground(view, ray, (grain, seconds), flicker) } else { None };
                if let Some((light, near)) = top.or_else(floor) {
                    canvas.pixels[at] = [light.x, light.y, light.z, near];
                } else {
                    self.behind(view.eye + ray * t, (t, t / view.focal), (grain, seconds, flicker), canvas, at);
                }
                if !stands {
                    continue;
                }
                let t = (shown - view.eye.z) / ray.z;
                let p = view.eye + ray * t;
                if self.furnishing == Furnishing::Stage && !self.spotlit() {
                    let haze = limelight::beams(p.x - self.middle, p.y - self.floor.unwrap_or(self.sill));
                    canvas.add(at, haze * (self.lamp.luma() * 0.32));
                } else if let Some(patch) = self.standing(p, t / view.focal, &plant) {
                    canvas.blend(at, self.lit(p, &patch, flicker), patch.cover);
                }
            }
        }
    }

    /// Between which heights something may stand or hang before the wall.
    fn reach(&self) -> (f32, f32) {
        match self.furnishing {
            Furnishing::Home => (self.sill - 0.02, self.sill + 0.54),
            _ => (f32::MIN, f32::MAX),
        }
    }

    /// What stands on the sill, to both sides of the view.
    fn standing(&self, p: Vec3, soft: f32, plant: &furnish::Plant) -> Option<Patch> {
        if self.furnishing != Furnishing::Home || self.floor.is_some() {
            return None;
        }
        let y = p.y - self.sill;
        let beside = (self.right - self.left) * 0.035;
        furnish::lamp(p.x - (self.left - beside), y, soft, self.lamp)
            .filter(|patch| patch.cover > 0.0)
            .or_else(|| plant.seen(p.x - (self.right + beside), y, soft))
    }

    /// Light of a patch that stands or hangs in the room.
    fn lit(&self, p: Vec3, patch: &Patch, flicker: f32) -> Vec3 {
        patch.colour * (self.lamp_at(p, 0.8) * flicker + self.day * 0.3) + patch.glow * flicker
    }

    /// The board's upper side and front edge.
    fn board(&self, view: &View, ray: Vec3, grain: &Grain, flicker: f32) -> Option<(Vec3, f32)> {
        if self.furnishing == Furnishing::Stage {
            return None;
        }
        let front = self.z - self.deep;
        // Where nothing stands on it, a board is no wider than its window.
        let wide = |x: f32| self.floor.is_none() || (self.left - 0.08..self.right + 0.08).contains(&x);
        let wood = |u: f32, v: f32| {
            let ring = grain.at(u * 0.35, v * 2.6)[0];
            hex(0x96714c) * (0.85 + 0.28 * ring)
        };
        if ray.y < -1e-3 {
            let t = (self.sill - view.eye.y) / ray.y;
            let hit = view.eye + ray * t;
            if t > 0.1 && hit.z > front && hit.z < self.z && wide(hit.x) {
                let near_glass = clamp01(1.0 - (self.z - hit.z) / self.deep);
                let beside = smoothstep(0.12, -0.12, (self.left - hit.x).max(hit.x - self.right));
                let light = self.lamp_at(hit, 0.7) * flicker + self.day * (0.2 + 0.5 * near_glass * beside);
                return Some((wood(hit.x, hit.z) * light, 1.0 / t));
            }
        }
        let t = (front - view.eye.z) / ray.z;
        let hit = view.eye + ray * t;
        (t > 0.1 && hit.y < self.sill && hit.y > self.sill - 0.06 && wide(hit.x))
            .then(|| (wood(hit.x, hit.y) * (self.lamp_at(hit, 0.7) * flicker + self.day * 0.08) * 0.7, 1.0 / t))
    }

    /// The floor, its boards running away from the eye.
    fn ground(&self, view: &View, ray: Vec3, (grain, seconds): (&Grain, f32), flicker: f32) -> Option<(Vec3, f32)> {
        let floor = self.floor.filter(|_| ray.y < -1e-3)?;
        let t = (floor - view.eye.y) / ray.y;
        let hit = view.eye + ray * t;
        if hit.z >= self.z {
            return None;
        }
        let board = crate::maths::floor_i(hit.x / 0.14);
        let gap = smoothstep(0.05, 0.01, 0.5 - (crate::maths::fract(hit.x / 0.14) - 0.5).abs());
        let ring = grain.at(hit.x * 2.2 + board as f32 * 0.37, hit.z * 0.3)[0];
        let wood = hex(0x8a6442) * (0.85 + 0.2 * ring + 0.2 * unit2(board, 5, self.seed) - 0.35 * gap);
        let light = if self.furnishing == Furnishing::Stage {
            self.spotlight(hit, seconds)
        } else {
            let beside = smoothstep(1.2, -0.4, (self.left - hit.x).max(hit.x - self.right));
            let away = (self.z - hit.z) / 2.2;
            self.lamp_at(hit, 0.7) * flicker
                + self.day * (furnish::thrown(self.furnishing) + 0.5 * beside * exp(-away * away))
        };
        Some((wood * light, 1.0 / t))
    }

    /// Whether a spotlight is all the light on a stage.
    fn spotlit(&self) -> bool {
        self.inside.spotlight.is_some()
    }

    /// Light of a spotlight that follows who is on a stage.
    fn spotlight(&self, at: Vec3, seconds: f32) -> Vec3 {
        let gone = self.inside.actors.first().map_or(0.0, |actor| actor.gone(seconds).x);
        let who = (!self.inside.actors.is_empty()).then_some((at.x - self.middle - gone, at.z - self.z + BEHIND_M));
        let pools = if self.spotlit() {
            Vec3::ZERO
        } else {
            limelight::pools(at.x - self.middle, self.z - at.z - 0.7) * self.lamp.luma()
        };
        self.lamp * (0.07 + 1.5 * who.map_or(0.0, limelight::followed)) + pools
    }

    /// Light on a place from the lamp on the sill, and what the room gives back.
    fn lamp_at(&self, at: Vec3, facing: f32) -> Vec3 {
        let lamp = v3(self.left - 0.04, self.sill + furnish::BULB_M, self.z - self.deep * 0.5);
        let away = lamp - at;
        self.lamp * (facing * (0.3 + 1.25 / (1.0 + 6.0 * away.dot(away))))
    }

    /// Wall, curtain, frame or what is seen through the panes.
    fn behind(
        &self,
        p: Vec3,
        (t, soft): (f32, f32),
        (grain, seconds, flicker): (&Grain, f32, f32),
        canvas: &mut Canvas,
        at: usize,
    ) {
        let s = soft.max(0.001);
        let near = 1.0 / t;
        let lamp = self.lamp_at(p, 0.9) * flicker;
        let glazed = if self.furnishing == Furnishing::Stage { 0.0 } else { 1.0 };
        let open = glazed * within(self.left, self.right, p.x, s) * within(self.sill, self.top, p.y, s);
        if open > 0.0 {
            let seen = canvas.pixels[at];
            let outdoors = adapted(Vec3::from([seen[0], seen[1], seen[2]]), self.outside, self.vivid);
            let (wood, light) = self.pane(p, s, outdoors, lamp, (grain, seconds));
            canvas.pixels[at] = [light.x, light.y, light.z, if wood > 0.5 { near } else { seen[3] }];
        }
        if open < 1.0 {
            canvas.blend(at, self.wall_at(p, s, (grain, seconds), lamp), 1.0 - open);
            canvas.pixels[at][3] = near;
        }
        let up = (p.y - self.sill) / (self.top - self.sill);
        if self.furnishing != Furnishing::Home {
            return;
        }
        let sides = (self.left, self.right);
        if let Some(patch) = furnish::curtain((p.x, up), sides, s, (grain, seconds), self.cloth).filter(|_| up > -0.02)
        {
            let from_window = self.day * (0.1 + 0.16 * open);
            canvas.blend(at, patch.colour * (lamp * 1.1 + from_window), patch.cover);
            canvas.pixels[at][3] = near;
        }
        if self.festive {
            canvas.add(at, furnish::festoon((p.x, self.top - p.y), sides, seconds) * (self.lamp.luma() * 1.1));
        }
    }

    /// Bars, frost and drops in front of the light from outside, and how much
    /// of it is wood.
    fn pane(&self, p: Vec3, s: f32, outdoors: Vec3, lamp: Vec3, (grain, seconds): (&Grain, f32)) -> (f32, Vec3) {
        let cross = mix(self.sill, self.top, 0.58);
        let bar = |d: f32, half: f32| within(-half, half, d, s);
        let [a, b] = self.bars.map(|x| bar(p.x - x, BAR_M));
        let frame = a.max(b).max(bar(p.y - cross, BAR_M * 0.8));
        let edge = (p.x - self.left).min(self.right - p.x).min(self.top - p.y).min(p.y - self.sill + 0.03);
        let wood = frame.max(bar(edge, BAR_M * 2.6));
        let mut light = outdoors;
        if self.wet {
            light = drops::drops(self.seed, p, light, seconds);
        } else if let Some(white) = self.snows {
            light = drops::flakes(self.seed, p, light * drops::SNOWED, white * self.outside.luma(), seconds);
        }
        let pane = frost::pane(p, (self.left, self.right), &self.bars, (self.sill, cross, self.top));
        let frost = if self.frost > 0.0 { self.frost * frost::on(p, pane, grain) } else { 0.0 };
        if frost > 0.0 {
            let ice = self.day.lerp(Vec3::splat(self.day.luma()), 0.4) * self.outside.luma() * 0.9 + lamp * 0.05;
            light = light.lerp(ice, frost);
        }
        // The pane itself shows a breath of the lamp.
        light += lamp * 0.012;
        // The side of the frame that is turned to the room stands against the light.
        let painted = hex(0xe6dfd2) * (lamp * 0.7 + self.day * 0.16);
        (wood, light.lerp(painted, wood))
    }

    /// What the wall is lined with; in a home wallpaper above, panels below the
    /// sill.
    fn wall_at(&self, p: Vec3, soft: f32, (grain, seconds): (&Grain, f32), lamp: Vec3) -> Vec3 {
        let light = lamp + self.day * furnish::thrown(self.furnishing);
        let spot = (p.x - self.middle, p.y - self.floor.unwrap_or(self.sill - BREAST_M));
        let middle = (self.left + self.right) * 0.5 - self.middle;
        let beside = (self.right - self.left) * 0.5;
        let off = (self.left - p.x).max(p.x - self.right).max(p.y - self.top).max(self.sill - p.y);
        let lining = match self.furnishing {
            Furnishing::Hearth => hearth::fireplace(spot, soft, seconds),
            Furnishing::Books => {
                Some(interior::shelves(spot, soft, self.seed)).map(|patch| interior::cased(patch, off, soft))
            }
            Furnishing::Kitchen => {
                Some(interior::kitchen(spot, soft, middle + beside + 1.0, (middle - beside, middle + beside)))
            }
            Furnishing::Cafe => Some(interior::cafe(spot, soft, middle - beside - 0.65, self.seed)),
            Furnishing::Stage => {
                let fall = (spot.0 * spot.0 * 0.16 + (spot.1 - 0.9) * (spot.1 - 0.9) * 0.2).min(8.0);
                let (dim, lit) = if self.spotlit() { (0.05, 0.3) } else { (0.16, 0.9) };
                return interior::curtain(spot, seconds).colour * self.lamp * (dim + lit * exp(-fall));
            }
            _ => None,
        };
        if let Some(patch) = lining {
            return patch.colour * (light * 1.15) + patch.glow;
        }
        if p.y < self.sill {
            return interior::panels(p.x - self.left, p.y - self.sill) * light;
        }
        self.wall * light * interior::paper((p.x, p.x - self.left, p.y), grain)
    }
}
