//! Sky, ground and water of one frame, pixel by pixel.
//!
//! What stands or moves on them is drawn afterwards by others.

use super::air::curtain::Curtain;
use super::air::sky::{Heaven, clearness, low_down, towards};
use super::air::spotlight::Cone;
use super::air::stars;
use super::canvas::Canvas;
use super::grain::Grain;
use super::land::ground::{Paint, Spot};
use super::land::terrain::past_hills;
use super::land::water::{Glance, Surface};
use super::record::Ground;
use super::sparse;
use super::view::View;
use crate::maths::{Vec3, clamp01, exp, mix, smoothstep, v3};
use crate::scene::terrain::relief::Relief;
use crate::scene::{Enclosure, Pattern, ShotScene};

/// How much of the ground a pixel covers, from the eye on, where ripples of sand are
/// about as long as a few of them.
const RIPPLES_M: (f32, f32) = (0.02, 0.22);

/// How much darker water is that is looked into straight down.
const DEEPER: f32 = 0.6;

/// One moment of a shot, ready to be painted.
pub(super) struct Moment<'a> {
    pub shot: &'a ShotScene,
    pub grain: &'a Grain,
    relief: Option<&'a Relief>,
    /// World seconds since the shot began.
    pub seconds: f32,
    pub heaven: Heaven<'a>,
    pub haze: Haze<'a>,
    /// The lamp that follows somebody.
    pub spotlight: Option<Cone>,
}

impl<'a> Moment<'a> {
    pub(super) fn new(
        shot: &'a ShotScene,
        (grain, relief): (&'a Grain, Option<&'a Relief>),
        seconds: f32,
        view: &View,
        flash: f32,
    ) -> Self {
        Self {
            shot,
            grain,
            relief,
            seconds,
            heaven: Heaven::new(shot, grain, seconds, 1.0 / view.focal, flash),
            haze: Haze::new(shot, view.eye.y, flash),
            spotlight: Cone::of(shot, relief, seconds),
        }
    }
}

impl Moment<'_> {
    /// Height of the ground or water at a point.
    pub(super) fn ground(&self, x: f32, z: f32) -> f32 {
        self.relief.map_or(0.0, |relief| relief.height(x, z).max(if self.shot.water.is_some() { 0.0 } else { -1e6 }))
    }
}

/// From how near on a hill throws its shade on somebody, and what is left there of the
/// sun's light, from the slopes around.
const HILL_M: f32 = 30.0;
const IN_SHADE: f32 = 0.12;

impl Moment<'_> {
    /// How much of the sun's light reaches somebody past the hills around: the road that
    /// they are on lies in the same shade.
    pub(super) fn sunlit(&self, at: Vec3) -> f32 {
        let Some(relief) = self.relief.filter(|_| self.shot.enclosure == Enclosure::None) else { return 1.0 };
        let sun = towards(&self.shot.sun);
        if self.shot.sun.moon || sun.y <= 0.0 {
            return 1.0;
        }
        mix(IN_SHADE, 1.0, past_hills(sun, at, HILL_M, |x, z| relief.height(x, z)))
    }
}

/// What distance does to light.
pub(super) struct Haze<'a> {
    shot: &'a ShotScene,
    sun: Vec3,
    flash: Vec3,
    /// Height of the eye that asks most often, and how thick the air is there.
    eye: (f32, f32),
    /// How far one sees into the sky: mist that lies below hides nothing above.
    reach_up_m: f32,
}

impl<'a> Haze<'a> {
    fn new(shot: &'a ShotScene, eye_y: f32, flash: f32) -> Self {
        let thick = exp(-eye_y.max(-2.0) / shot.air.height_m);
        Self {
            shot,
            sun: towards(&shot.sun),
            flash: v3(0.5, 0.55, 0.7) * (flash * 0.2),
            eye: (eye_y, thick),
            reach_up_m: shot.air.reach_m / thick.max(1e-3),
        }
    }

    /// What lightning adds to all light.
    pub(super) fn flash_light(&self) -> Vec3 {
        self.flash
    }

    /// The colour that things in direction `ray` (length one) fade into.
    #[inline]
    pub(super) fn colour(&self, ray: Vec3) -> Vec3 {
        let mu = ray.dot(self.sun);
        let near = clamp01(0.5 + 0.5 * mu);
        let n2 = near * near;
        let n8 = n2 * n2 * n2 * n2;
        let sky = &self.shot.sky;
        if self.shot.air.underwater {
            // Lighter towards the surface, as open water is, and darker below.
            let deep = self.shot.air.colour * (1.0 - DEEPER * clamp01(-ray.y * 1.6));
            return sky.zenith.lerp(deep, low_down(ray.y).1) + self.flash;
        }
        self.shot.air.colour.lerp(sky.glow, n8 * 0.75) + self.flash
    }

    /// Share of light from `at`, `distance` away, that reaches the eye.
    #[inline]
    pub(super) fn clear(&self, eye_y: f32, at_y: f32, distance: f32) -> f32 {
        let air = &self.shot.air;
        let scale = air.height_m;
        let (a, b) = (eye_y.max(-2.0), at_y.max(-2.0));
        let thickness = if (a - b).abs() < 0.02 * scale {
            exp(-(a + b) * 0.5 / scale)
        } else {
            let thick = if eye_y == self.eye.0 { self.eye.1 } else { exp(-a / scale) };
            scale * (thick - exp(-b / scale)) / (b - a)
        };
        clearness(distance * thickness, air.reach_m)
    }

    /// What the air between an eye and a place leaves of its light, and what it adds.
    pub(super) fn between(&self, eye: Vec3, at: Vec3) -> (f32, Vec3) {
        let away = at - eye;
        let distance = away.length();
        let clear = self.clear(eye.y, at.y, distance);
        (clear, self.colour(away * (1.0 / distance.max(1e-3))) * (1.0 - clear))
    }
}

/// Paints sky, ground and water over the canvas's record of the ground.
/// `mirror` is what the water reflects; without it there is no water.
pub(super) fn paint(moment: &Moment, view: &View, canvas: &mut Canvas, mirror: Option<&Canvas>) {
    let shot = moment.shot;
    let land = shot.land.as_ref().map(|land| Paint::new(shot, land, (moment.grain, moment.relief), moment.seconds));
    let mut surface = shot.water.as_ref().map(|water| Surface::new(shot, water, moment.grain, moment.seconds));
    if let (Some(surface), Some(mirror)) = (&mut surface, mirror) {
        surface.shine(mirror, view);
    }
    let level = mirror.is_some() && shot.water.as_ref().is_some_and(|water| !water.film);
    let curtain = Curtain::hang(&moment.heaven, view);
    let water_at = |y: usize| {
        let down = view.ray(0.5, y as f32 + 0.5).y;
        if level && down < -1e-4 { down / -view.eye.y } else { 0.0 }
    };
    let painter = Painter {
        moment,
        view,
        land,
        surface,
        mirror,
        curtain,
        plain: mirror.is_none() && shot.water.is_some(),
        level,
        water_rows: (0..view.height).map(water_at).collect(),
        rippled: rippled(moment, view),
    };
    sparse::shade(canvas, &painter);
    painter.sparks(canvas);
}

/// The rows of a view in which ripples of sand are neither so large that a coarse
/// lattice of pixels meets all of them, nor too small to be seen, on level ground.
fn rippled(moment: &Moment, view: &View) -> std::ops::Range<usize> {
    if moment.shot.land.as_ref().is_none_or(|land| land.pattern != Pattern::Ripples) {
        return 0..0;
    }
    let high = (view.eye.y - moment.ground(view.eye.x, view.eye.z)).max(0.3);
    // A pixel covers so many metres of level ground as the square of its distance.
    let row = |covered_m: f32| {
        let away = (covered_m * high * view.focal).sqrt();
        let ray = |y: usize| view.ray(view.width as f32 * 0.5, y as f32 + 0.5);
        (0..view.height).find(|y| ray(*y).y * away < -high).unwrap_or(view.height)
    };
    row(RIPPLES_M.1)..row(RIPPLES_M.0)
}

struct Painter<'a> {
    moment: &'a Moment<'a>,
    view: &'a View,
    land: Option<Paint<'a>>,
    surface: Option<Surface<'a>>,
    mirror: Option<&'a Canvas>,
    curtain: Option<Curtain>,
    plain: bool,
    /// There is water at height 0.
    level: bool,
    /// One over the distance of level water in each row, or 0: the horizon is
    /// level, so that all of a row looks down alike.
    water_rows: Vec<f32>,
    /// Rows in which ripples of the sand are about as high as a few pixels.
    rippled: std::ops::Range<usize>,
}

impl sparse::Shading for Painter<'_> {
    fn shade(&self, x: usize, y: usize, ground: Ground) -> [f32; 4] {
        let ray = self.view.ray(x as f32 + 0.5, y as f32 + 0.5);
        let (light, inverse) = self.pixel(x, y, ray, ground);
        [light.x, light.y, light.z, inverse]
    }

    fn is_even(&self, y: usize) -> bool {
        !self.rippled.contains(&y)
    }

    #[inline(always)]
    fn inverse(&self, y: usize, ground: f32) -> f32 {
        let water = self.water_rows[y];
        if water > ground { water } else { ground }
    }
}

impl Painter<'_> {
    /// Adds what is too small in the sky for anything but single pixels.
    fn sparks(&self, canvas: &mut Canvas) {
        let shot = self.moment.shot;
        if !self.plain && shot.sky.stars > 0.0 {
            stars::scatter(&self.moment.heaven, self.view, canvas, |up| 1.0 - self.veil(up));
        }
        stars::meteor(self.view, canvas, (self.moment.seconds, shot.sky.meteors, shot.seed as u32));
    }

    /// Light of a pixel, and one over its distance along the view.
    #[inline(always)]
    fn pixel(&self, x: usize, y: usize, ray: Vec3, ground: Ground) -> (Vec3, f32) {
        let eye = self.view.eye;
        let length = ray.length();
        let unit = ray * (1.0 / length);
        let depth = if ground.inverse > 0.0 { 1.0 / ground.inverse } else { f32::MAX };
        if let (Some(surface), Some(mirror)) = (&self.surface, self.mirror)
            && self.level
            && ray.y < -1e-4
            && -eye.y / ray.y < depth
        {
            let z = -eye.y / ray.y;
            return (self.water(surface, mirror, (x, y), (ray, unit, length), z, (depth, ground)), 1.0 / z);
        }
        if ground.inverse <= 0.0 {
            return (self.open((x, y), unit), 0.0);
        }
        let at = eye + ray * depth;
        let distance = depth * length;
        let Some(land) = &self.land else {
            return (Vec3::ZERO, ground.inverse);
        };
        let spot = Spot {
            at,
            nx: ground.nx,
            nz: ground.nz,
            sunlit: ground.sunlit,
            footprint: depth / self.view.focal,
            grazing: 1.0 / unit.y.abs().max(0.01),
        };
        let mut light = land.light(&spot);
        if let (Some(surface), Some(mirror)) = (&self.surface, self.mirror)
            && surface.water.film
        {
            let glance = self.glance((x, y), at, unit, distance, depth, 0.0, mirror);
            light = surface.film(&glance, mirror, light);
        } else if let (Some(mirror), gloss) = (self.mirror, land.gloss(at))
            && gloss > 0.0
        {
            let glance = self.glance((x, y), at, unit, distance, depth, 0.0, mirror);
            light = Surface::wet_sand(&glance, mirror, light, gloss);
        }
        (self.hazed(light, unit, at.y, distance), ground.inverse)
    }

    /// Light from where there is only sky, with haze that clouds stand in.
    #[inline(always)]
    fn open(&self, (x, y): (usize, usize), unit: Vec3) -> Vec3 {
        let mut light = self.moment.heaven.light(unit);
        if let Some(curtain) = &self.curtain {
            light += curtain.light(x, y);
        }
        let veil = self.veil(unit.y);
        if veil > 0.0 { light.lerp(self.moment.haze.colour(unit), veil) } else { light }
    }

    /// How much of the sky thick air hides, most of all low down.
    #[inline(always)]
    fn veil(&self, up: f32) -> f32 {
        let reach_m = self.moment.haze.reach_up_m;
        if reach_m > 5000.0 {
            return 0.0;
        }
        let up = up.max(0.0);
        smoothstep(5000.0, 150.0, reach_m)
            * smoothstep(0.55, 0.0, up * (1.0 - 0.75 * smoothstep(800.0, 120.0, reach_m)))
    }

    #[inline(always)]
    fn hazed(&self, light: Vec3, unit: Vec3, at_y: f32, distance: f32) -> Vec3 {
        let clear = self.moment.haze.clear(self.view.eye.y, at_y, distance);
        let light = self.moment.heaven.before_land(light, unit, distance);
        if clear > 0.995 {
            return light;
        }
        self.moment.haze.colour(unit).lerp(light, clear)
    }

    #[inline(always)]
    #[expect(clippy::too_many_arguments, reason = "the parts of one ray, all of them needed")]
    fn glance(
        &self,
        pixel: (usize, usize),
        at: Vec3,
        unit: Vec3,
        distance: f32,
        depth_z: f32,
        depth: f32,
        mirror: &Canvas,
    ) -> Glance {
        let scale = mirror.width as f32 / self.view.width as f32;
        let rows = mirror.height as f32 / self.view.height as f32;
        Glance {
            at,
            ray: unit,
            distance,
            footprint: depth_z / self.view.focal / (0.25 + (-unit.y).max(0.0)),
            depth,
            sight: depth,
            wave: (0.0, 0.0, 0.0),
            mirror: ((pixel.0 as f32 + 0.5) * scale, (pixel.1 as f32 + 0.5) * rows),
        }
    }

    #[inline(always)]
    fn water(
        &self,
        surface: &Surface,
        mirror: &Canvas,
        pixel: (usize, usize),
        (ray, unit, length): (Vec3, Vec3, f32),
        z: f32,
        (depth_z, ground): (f32, Ground),
    ) -> Vec3 {
        let (z, wave) = if surface.heaves() { surface.meet(self.view.eye, ray, z) } else { (z, (0.0, 0.0, 0.0)) };
        let at = self.view.eye + ray * z;
        let distance = z * length;
        let (depth, bed) = if ground.inverse > 0.0 {
            let floor = self.view.eye + ray * depth_z;
            let bed = match &self.land {
                Some(land) if floor.y > -3.0 => land.light(&Spot {
                    at: floor,
                    nx: ground.nx,
                    nz: ground.nz,
                    sunlit: ground.sunlit,
                    footprint: depth_z / self.view.focal,
                    grazing: 1.0,
                }),
                _ => Vec3::ZERO,
            };
            (-floor.y, bed)
        } else {
            (30.0, Vec3::ZERO)
        };
        let sight = if ground.inverse > 0.0 { (depth_z - z).max(0.0) * length } else { 200.0 };
        let glance = Glance { wave, sight, ..self.glance(pixel, at, unit, distance, z, depth.max(0.0), mirror) };
        let light = surface.light(&glance, mirror, bed);
        self.hazed(light, unit, 0.0, distance)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::camera::view_at;
    use crate::scene::sample::lasting;

    #[test]
    fn a_hill_before_a_low_sun_takes_its_light_and_a_high_sun_is_seen_over_it() {
        let mut shot = lasting("an eagle over snowy mountains", 1, 2);
        let relief = Relief::new(shot.land.as_ref().expect("there is land"), shot.seed);
        let grain = Grain::bake(1);
        let mut lit = |elevation_deg: f32| -> Vec<f32> {
            shot.sun.elevation_deg = elevation_deg;
            let view = view_at(&shot.camera, &shot.actors, 0.0, 0.0, (160, 90));
            let moment = Moment::new(&shot, (&grain, Some(&relief)), 0.0, &view, 0.0);
            let spots = (0..60).map(|i| (i as f32 * 40.0 - 1200.0, i as f32 * 50.0));
            spots.map(|(x, z)| moment.sunlit(v3(x, relief.height(x, z) + 1.0, z))).collect()
        };
        assert!(lit(89.0).iter().all(|share| *share > 0.99));
        let low = lit(4.0);
        let in_shade = low.iter().filter(|share| **share < 0.3).count();
        assert!((5..60).contains(&in_shade), "{in_shade} of {} in shade", low.len());
    }
}
