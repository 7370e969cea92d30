//! Where plants stand, and how they are drawn: strewn once for a shot, each
//! with its own baked picture, then laid into frames from back to front.
//!
//! Colours and numbers come from the scene, shapes from `plant`.

pub(crate) mod specimen;

use std::collections::BTreeSet;

use super::foliage::Sitting;
use super::kind::{Kind, SNOWY, kind_of};
use super::plant::grow;
use super::plot::{Plot, bedded, site, slot};
use super::sector::{Sector, halton};
use super::sprite::{Placing, Sprite};
use super::thicket::Thicket;
use super::wind;
use crate::maths::{Vec3, atan2_turns, cos_turns, pow, sin_turns, v3};
use crate::noise::{Dice, noise1};
use crate::render::canvas::Canvas;
use crate::render::land::canopy::Canopy;
use crate::render::land::ground::overhead;
use crate::render::land::terrain::Terrain;
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::{Flora, Species};

/// Angles from which plants are baked, in turns below the horizontal.
const TILTS: [f32; 4] = [0.018, 0.075, 0.145, 0.225];
/// How much of the sky's colour is left in snow that lies in the shade.
const SHADED: f32 = 0.5;
/// Different plants of one species.
const VARIANTS: usize = 3;
/// Plants that come so near that they would be seen larger than this many
/// times their picture get a picture of their own that is as much larger.
const MAGNIFIED: f32 = 1.4;
const LARGER: f32 = 2.4;
/// How high small plants stand where higher ones would hide somebody, as a share.
const CROPPED: f32 = 0.35;
/// There are few of them, and each takes long to bake.
const CLOSE_VARIANTS: usize = 2;

/// One plant.
#[derive(Debug, Clone, Copy)]
struct Plant {
    at: Vec3,
    height: f32,
    sprite: u16,
    kind: u16,
    tint: Vec3,
    flip: bool,
    phase: f32,
    /// Sunlight that other plants leave it.
    sunlit: f32,
}

/// All plants of a shot.
#[derive(Debug, Default)]
pub(crate) struct Garden {
    plants: Vec<Plant>,
    sprites: Vec<Sprite>,
    kinds: Vec<Kind>,
}

impl Garden {
    pub(crate) fn plant(plot: &Plot) -> Self {
        let mut garden = Self::default();
        let sector = Sector::of(plot.views);
        for (index, flora) in plot.shot.flora.iter().enumerate() {
            garden.kinds.push(kind_of(flora));
            garden.sow(plot, &sector, flora, index);
        }
        garden.specimens(plot);
        garden
    }

    fn sow(&mut self, plot: &Plot, sector: &Sector, flora: &Flora, index: usize) {
        if flora.tints.is_empty() || plot.views.is_empty() {
            return;
        }
        let mut dice = Dice::new(plot.shot.seed, 500 + index as u64);
        let small = self.kinds[index].small;
        let spread = if small { 0.95 } else { 0.56 };
        let count = (flora.count as f32 * if small { plot.detail } else { plot.detail.max(0.3).sqrt() }) as u32;
        let offset = (dice.unit(), dice.unit());
        let mut first_sprites = [[None; TILTS.len()]; 2];
        let pixels = sharpness(plot, flora);
        let rows = flora.row_m > 0.0;
        // Each place of a row is taken once.
        let mut taken = BTreeSet::new();
        for i in 0..count.min(20_000) {
            let u = crate::maths::fract(halton(i, 2) + offset.0);
            let v = crate::maths::fract(halton(i, 3) + offset.1);
            let reach = flora.near_m * 0.6 + (flora.far_m - flora.near_m * 0.6) * pow(v, spread);
            // Each stands before one moment of the camera's path, so that a path
            // of any length has plants beside it.
            let (x, z) = sector.spot(u, reach, plot.views[dice.below(plot.views.len())].eye);
            let height = flora.height_m * if rows { dice.range(0.84, 1.12) } else { dice.range(0.68, 1.28) };
            let (tint, tone) = (flora.tints[dice.below(flora.tints.len())], dice.range(0.85, 1.15));
            let (flip, phase, variant) = (dice.chance(0.5), dice.unit(), dice.below(VARIANTS));
            let (x, z) = match plot.shot.land.as_ref().filter(|_| rows).map(|land| slot(flora, land, (x, z))) {
                Some((_, number)) if !taken.insert(number) => continue,
                Some((spot, _)) => spot,
                None => (x, z),
            };
            // Before whom a shot is about what covers the ground is cropped rather than gone.
            let heights = [height, if small { height * CROPPED } else { height }];
            let standing = |height: f32| site(plot, flora, x, z, height).map(|y| (y, height));
            let Some((y, height)) = heights.into_iter().find_map(standing) else {
                continue;
            };
            let tint = plot.shot.land.as_ref().and_then(|land| bedded(flora, land, (x, z))).unwrap_or(tint) * tone;
            let tilt = tilt_of(plot.views, v3(x, y, z), height);
            let close = !small && largest(plot.views, v3(x, y, z), height) > pixels * MAGNIFIED;
            let (pixels, variants) = if close { (pixels * LARGER, CLOSE_VARIANTS) } else { (pixels, VARIANTS) };
            let start = *first_sprites[close as usize][tilt]
                .get_or_insert_with(|| self.bake(plot, flora, tilt, ((pixels * plot.sharpness) as usize, variants)));
            self.plants.push(Plant {
                at: v3(x, y - height * 0.01, z),
                height,
                sprite: start + (variant % variants) as u16,
                kind: index as u16,
                tint,
                flip,
                phase,
                sunlit: 1.0,
            });
        }
    }

    /// Bakes so many variants of a species for a tilt, so large; the first one's index.
    fn bake(&mut self, plot: &Plot, flora: &Flora, tilt: usize, (pixels, variants): (usize, usize)) -> u16 {
        let start = self.sprites.len() as u16;
        let Some(view) = plot.views.first() else {
            return start;
        };
        let level = (view.forward.x * view.forward.x + view.forward.z * view.forward.z).sqrt().max(1e-3);
        let (fx, fz) = (view.forward.x / level, view.forward.z / level);
        // The sun as seen in the picture; baked for one heading of the camera.
        let sun = v3(plot.sun.x * fz - plot.sun.z * fx, plot.sun.y, plot.sun.x * fx + plot.sun.z * fz);
        let sitting = Sitting {
            sine: sin_turns(TILTS[tilt]),
            cosine: cos_turns(TILTS[tilt]),
            sun,
            soft: 1.0 - plot.shot.sun.hardness,
            pixels,
            density: match flora.species {
                Species::Spruce | Species::Pine | Species::Cypress => 2.1,
                Species::Rock | Species::FanCoral | Species::Bare | Species::Mushroom => 0.12,
                Species::Coral | Species::BrainCoral | Species::TableCoral | Species::Sponge => 0.07,
                Species::Anemone | Species::ReefRock => 0.07,
                Species::Broadleaf
                | Species::Birch
                | Species::Cherry
                | Species::FruitTree
                | Species::Mangrove
                | Species::Bush
                | Species::Willow
                | Species::Acacia => 1.25,
                _ => 0.5,
            },
            snowy: flora.snow > SNOWY,
        };
        let bake = |variant: usize| {
            let seed = plot.shot.seed ^ (variant as u64 * 7919 + 13);
            Sprite::bake(&grow(flora.species, flora.snow, pixels, seed), &sitting)
        };
        // Everybody waits for a bake, so it takes a second core if there is one.
        std::thread::scope(|scope| {
            let others = scope.spawn(|| (variants / 2..variants).map(bake).collect::<Vec<_>>());
            self.sprites.extend((0..variants / 2).map(bake));
            self.sprites.extend(others.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        });
        start
    }

    /// Each plant in view, for sorting with all that stands.
    pub(crate) fn in_view(&self, view: &View, mut push: impl FnMut(Vec3, usize)) {
        let (half_w, half_h) = (view.width as f32 * 0.5 / view.focal, view.height as f32 * 0.5 / view.focal);
        for (index, plant) in self.plants.iter().enumerate() {
            let (x, y, z) = view.to_camera(plant.at);
            let margin = plant.height * 0.9;
            if z > 0.3 && x.abs() < z * half_w + margin && y.abs() < z * half_h + margin * 1.3 {
                push(plant.at, index);
            }
        }
    }

    /// Lets low plants stand in the shade of high ones.
    pub(crate) fn under(&mut self, canopy: &Canopy) {
        for plant in &mut self.plants {
            if self.kinds[plant.kind as usize].small {
                plant.sunlit = canopy.light(plant.at.x, plant.at.z);
            }
        }
    }

    /// Lets plants stand in the shade of the land.
    pub(crate) fn behind(&mut self, terrain: &Terrain) {
        for plant in &mut self.plants {
            plant.sunlit *= terrain.sunlit(plant.at + v3(0.0, plant.height * 0.6, 0.0));
        }
    }

    /// Feet of all plants that are higher than grass, and how high their shade
    /// makes them.
    pub(crate) fn stems(&self) -> impl Iterator<Item = (Vec3, f32)> {
        let high = self.plants.iter().filter(|plant| !self.kinds[plant.kind as usize].small);
        high.map(|plant| (plant.at, plant.height * self.kinds[plant.kind as usize].broad))
    }

    /// Foot, radius and height of the shade of a plant that is seen large.
    pub(crate) fn shade(&self, index: usize, view: &View) -> Option<(Vec3, f32, f32)> {
        let plant = &self.plants[index];
        let z = view.to_camera(plant.at).2;
        let large = plant.height * view.focal > z * 110.0;
        (large && !self.kinds[plant.kind as usize].small).then_some((
            plant.at,
            plant.height * 0.3 * self.kinds[plant.kind as usize].broad,
            plant.height,
        ))
    }

    pub(crate) fn draw(
        &self,
        index: usize,
        (moment, view): (&Moment, &View),
        (canvas, thicket): (&Canvas, &mut Thicket),
        mirror: bool,
    ) {
        let plant = &self.plants[index];
        let kind = &self.kinds[plant.kind as usize];
        let Some((x, y, z)) = view.project(plant.at) else { return };
        let size = plant.height * view.focal / z;
        if size < 0.7 {
            return;
        }
        let shot = moment.shot;
        let middle = plant.at + v3(0.0, plant.height * 0.5, 0.0);
        let away = middle - view.eye;
        let distance = away.length();
        let clear = moment.haze.clear(view.eye.y, middle.y, distance);
        let haze = moment.haze.colour(away * (1.0 / distance.max(1e-3)));
        // Gusts run over the land with the wind.
        let run = moment.seconds * 0.6 - plant.at.x * 0.035 - plant.at.z * 0.016;
        let gust = noise1(run, 5) * 0.6 + 0.6;
        // What a gust lays over turns its pale side to the light.
        let silver = if kind.supple > 0.2 { 1.0 + shot.wind * shot.wind * 0.95 * (gust - 0.5) } else { 1.0 };
        let sun = shot.sun.colour * (0.95 * plant.sunlit * silver);
        let sky = shot.sky.ambient * (0.5 + 0.5 * plant.sunlit);
        // Blossoms, which alone have more blue than green, pass daylight on from
        // one to the next: their shade is not the sky's blue.
        let blossom = !kind.small && plant.tint.z > plant.tint.y;
        let sky = if blossom { sky.lerp(sun.lerp(Vec3::splat(sky.luma()), 0.7), 0.6) } else { sky };
        let sway = wind::sway(kind.supple, shot.wind, (gust, wind::swing(plant.phase, moment.seconds)));
        let alpha = kind.solid(z, size);
        let (paler, other) = if kind.snowy {
            // Snow in the shade is blue as the sky, but not of it alone: what lies around is white.
            let blue = shot.sky.ambient.lerp(overhead(shot), 0.7).saturated(SHADED) * (0.8 + 0.2 * plant.sunlit);
            ((kind.second * sun, kind.second * blue), plant.tint * (sun * 0.5 + sky))
        } else {
            ((plant.tint * sun, plant.tint * sky), kind.second * (sun + sky))
        };
        self.sprites[plant.sprite as usize].draw(
            canvas,
            thicket,
            &Placing {
                x,
                y,
                scale: if mirror { -size } else { size },
                flip: plant.flip,
                sway,
                foot: kind.foot,
                inverse: 1.0 / z,
                front: 1.0 / (z - kind.stout * plant.height).max(z * 0.5),
                light: [haze * (1.0 - clear), paler.0 * clear, paler.1 * clear, other * clear],
                alpha,
            },
        );
    }
}

/// Pixels that most plants of a kind are baked with.
fn sharpness(plot: &Plot, flora: &Flora) -> f32 {
    let Some(view) = plot.views.first() else {
        return 24.0;
    };
    let nearest = flora.near_m.max(view.eye.y * 0.35).max(0.8);
    // What is tall is looked at longest.
    let most = if flora.height_m > 4.0 { 360.0 } else { 300.0 };
    (flora.height_m * 1.3 * view.focal / nearest).clamp(24.0, most * plot.detail.max(0.3))
}

/// Pixels that a plant is high where the camera meets it nearest.
fn largest(views: &[View], at: Vec3, height: f32) -> f32 {
    let seen = |view: &View| {
        let (x, _, z) = view.to_camera(at);
        let half = view.width as f32 * 0.5 / view.focal;
        if z > 0.3 && x.abs() < z * half + height * 0.4 { height * view.focal / z } else { 0.0 }
    };
    views.iter().map(seen).fold(0.0, f32::max)
}

/// The baked tilt nearest to how the camera looks at a plant.
fn tilt_of(views: &[View], at: Vec3, height: f32) -> usize {
    let Some(view) = views.get(views.len() / 2) else {
        return 0;
    };
    let (dx, dz) = (at.x - view.eye.x, at.z - view.eye.z);
    let flat = (dx * dx + dz * dz).sqrt();
    let down = atan2_turns(view.eye.y - at.y - height * 0.5, flat);
    let mut best = 0;
    for (index, tilt) in TILTS.iter().enumerate() {
        if (down - tilt).abs() < (down - TILTS[best]).abs() {
            best = index;
        }
    }
    best
}
