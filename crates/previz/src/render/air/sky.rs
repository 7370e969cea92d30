//! The sky in any direction: gradient, glow, sun and moon, clouds, stars,
//! Milky Way, aurora, rainbow.
//!
//! Knows no ground; directions need not be of length one below unless said.

use crate::maths::{Vec3, clamp01, exp, mix, sin_turns, smoothstep, v3};
use crate::render::grain::Grain;
use crate::scene::{ShotScene, Sky, Sun};

/// Share of a moon's light that comes through the thickest clouds: what is
/// asked for is seen, and a night has no other mark of where its light is from.
const MOON_VEILED: f32 = 0.3;

/// The sky of a shot at one moment.
pub(crate) struct Heaven<'a> {
    sky: &'a Sky,
    sun: &'a Sun,
    grain: &'a Grain,
    towards_sun: Vec3,
    /// Cosines between which the disc's edge lies.
    disc: (f32, f32),
    drift: (f32, f32),
    seconds: f32,
    flash: f32,
}

/// Towards the sun, length one.
pub(crate) fn towards(sun: &Sun) -> Vec3 {
    let (a, e) = (sun.azimuth_deg / 360.0, sun.elevation_deg / 360.0);
    let flat = crate::maths::cos_turns(e);
    v3(sin_turns(a) * flat, sin_turns(e), crate::maths::cos_turns(a) * flat)
}

impl<'a> Heaven<'a> {
    pub(crate) fn new(shot: &'a ShotScene, grain: &'a Grain, seconds: f32, pixel: f32, flash: f32) -> Self {
        let radius = shot.sun.disc_deg * 0.5 / 360.0;
        let edge = (pixel * 1.2).max(0.0006);
        let angle = radius * crate::maths::TURN;
        let speed = 0.0016 + 0.006 * shot.wind;
        Self {
            sky: &shot.sky,
            sun: &shot.sun,
            grain,
            towards_sun: towards(&shot.sun),
            disc: (
                1.0 - (angle + edge) * (angle + edge) * 0.5,
                1.0 - (angle - edge).max(0.0) * (angle - edge).max(0.0) * 0.5,
            ),
            drift: (seconds * speed + (shot.seed & 255) as f32 * 0.017, seconds * speed * 0.3),
            seconds,
            flash,
        }
    }

    /// Light from the direction `d` of length one, without stars and aurora.
    pub(crate) fn light(&self, d: Vec3) -> Vec3 {
        let mu = d.dot(self.towards_sun);
        let mut light = self.gradient(d.y, mu);
        if self.sky.milky_way > 0.0 {
            light += self.milky_way(d);
        }
        let disc = if self.sun.disc_deg > 0.0 { self.disc(d, mu) } else { Vec3::ZERO };
        light += disc;
        if self.sky.cloud_cover > 0.0 {
            light = self.clouds(d, mu, light);
            if self.sun.moon {
                light += disc * MOON_VEILED;
            }
        }
        if self.sky.rainbow > 0.0 {
            light += self.rainbow(mu, d.y);
        }
        if self.flash > 0.0 {
            light += v3(0.55, 0.6, 0.8) * (self.flash * (0.12 + 0.28 * clamp01(1.0 - d.y * 1.6)));
        }
        light
    }

    /// The clear sky: what haze at the horizon looks like, too.
    #[inline(always)]
    pub(crate) fn gradient(&self, up: f32, mu: f32) -> Vec3 {
        let (low2, band) = low_down(up);
        let near = clamp01(0.5 + 0.5 * mu);
        let near2 = near * near;
        let glow = near2 * near2 * band * low2 * 0.95;
        let base = self.sky.zenith.lerp(self.sky.horizon, band);
        let lit = base.lerp(self.sky.glow, clamp01(glow));
        let halo = clamp01(mu);
        let h4 = halo * halo * halo * halo;
        let h16 = h4 * h4 * h4 * h4;
        let h64 = h16 * h16 * h16 * h16;
        let haze = h16 * 0.10 + h64 * 0.16;
        let strength = if self.sun.disc_deg > 0.0 { 1.0 } else { 0.35 };
        lit + self.sky.glow.lerp(self.sun.colour, 0.35) * (haze * strength)
    }

    fn disc(&self, d: Vec3, mu: f32) -> Vec3 {
        let edge = smoothstep(self.disc.0, self.disc.1, mu);
        if edge <= 0.0 {
            return Vec3::ZERO;
        }
        if !self.sun.moon {
            return self.sun.colour * (edge * 9.0);
        }
        let side = self.towards_sun.cross(Vec3::UP).unit();
        let radius = self.sun.disc_deg * 0.5 / 360.0 * crate::maths::TURN;
        let (u, v) = (d.dot(side) / radius, (d.y - self.towards_sun.y) / radius);
        let seas = self.grain.at(u * 0.11 + 0.3, v * 0.11 + 0.7)[0];
        let rough = self.grain.at(u * 0.6 + 0.1, v * 0.6 + 0.4)[0];
        v3(2.6, 2.5, 2.3) * (edge * (1.0 + 1.1 * seas + 0.2 * rough).clamp(0.4, 1.6))
    }

    /// The clouds' body at a direction: noise, coarse and fine, and their sum.
    #[inline(always)]
    fn body(&self, d: Vec3) -> ([f32; 4], [f32; 4], f32) {
        let reach = 1.0 / (d.y + 0.07);
        let (u, v) = (d.x * reach * 0.062 + self.drift.0, d.z * reach * 0.062 + self.drift.1);
        let coarse = self.grain.at(u, v);
        let fine = self.grain.at(u * 3.1 + coarse[0] * 0.05, v * 3.1 + self.drift.0 * 0.7);
        let wisp = self.grain.soft(u * 9.3 + fine[0] * 0.03, v * 7.7);
        (coarse, fine, coarse[0] + fine[0] * 0.34 + wisp * 0.12)
    }

    /// Share of what is behind the clouds that they hide, thinned towards the
    /// horizon.
    #[inline(always)]
    fn hidden(&self, up: f32, density: f32) -> f32 {
        density * (0.25 + 0.75 * smoothstep(0.015, 0.17, up)) * 0.96
    }

    /// The body at which clouds begin.
    #[inline(always)]
    fn threshold(&self) -> f32 {
        mix(0.62, -0.75, self.sky.cloud_cover)
    }

    /// Clouds on a level above.
    fn clouds(&self, d: Vec3, mu: f32, behind: Vec3) -> Vec3 {
        if d.y < 0.012 {
            return behind;
        }
        let (coarse, fine, body) = self.body(d);
        let threshold = self.threshold();
        let density = smoothstep(threshold, threshold + 0.42, body);
        if density <= 0.0 {
            return behind;
        }
        // Thick parts and those away from the light are darker.
        let toward = self.towards_sun;
        let slope =
            (coarse[1] * toward.x + coarse[2] * toward.z) * 0.028 + (fine[1] * toward.x + fine[2] * toward.z) * 0.012;
        let thick = smoothstep(threshold + 0.1, threshold + 0.95, body);
        let silver = clamp01(mu) * clamp01(mu);
        let lit = clamp01(0.62 - slope - thick * 0.55 + (1.0 - density) * 0.3 + silver * silver * 0.5 * (1.0 - thick));
        let colour = self.sky.cloud_dark.lerp(self.sky.cloud_lit, lit)
            + self.sun.colour * (silver * silver * silver * (1.0 - thick) * 0.16);
        let far = smoothstep(0.015, 0.17, d.y);
        let haze = self.gradient(d.y, mu);
        let veiled = haze.lerp(colour, 0.35 + 0.65 * far);
        behind.lerp(veiled, self.hidden(d.y, density))
    }

    /// Share of what is behind the clouds that is seen in the direction `d` of
    /// length one.
    pub(crate) fn shows(&self, d: Vec3) -> f32 {
        if self.sky.cloud_cover <= 0.0 {
            return 1.0;
        }
        let density = smoothstep(self.threshold(), self.threshold() + 0.42, self.body(d).2);
        1.0 - self.hidden(d.y, density)
    }

    /// Whether there is an aurora.
    pub(crate) fn has_aurora(&self) -> bool {
        self.sky.aurora > 0.0
    }

    /// How bright the stars are.
    pub(crate) fn starlight(&self) -> f32 {
        self.sky.stars
    }

    /// Seconds since the shot began.
    pub(crate) fn seconds(&self) -> f32 {
        self.seconds
    }

    fn milky_way(&self, d: Vec3) -> Vec3 {
        // It rises from the right through the middle of the usual view.
        let across = d.dot(v3(0.72, 0.65, -0.242));
        let along = d.dot(v3(0.696, -0.677, 0.252));
        let cloud = self.grain.at(along * 0.5, across * 0.5 + 0.3);
        let fine = self.grain.at(along * 1.9 + 0.2, across * 1.9);
        let width = 0.2 + 0.05 * cloud[0];
        let band = exp(-(across / width) * (across / width));
        let lane = exp(-(across / 0.06) * (across / 0.06));
        let dark = smoothstep(-0.3, 0.5, fine[0] * 0.5 + cloud[0] * 0.45 + 0.2 - 0.3 * lane);
        let glow = v3(0.34, 0.36, 0.52).lerp(v3(0.6, 0.46, 0.4), exp(-(across / 0.07) * (across / 0.07)));
        glow * (band * (0.2 + 0.8 * dark) * self.sky.milky_way * smoothstep(-0.02, 0.3, d.y))
    }

    /// Curtains of aurora: bright lower borders that fade upwards, swaying
    /// slowly. Smooth enough to be asked for a few pixels apart.
    pub(crate) fn aurora(&self, d: Vec3) -> Vec3 {
        const LAYERS: u32 = 26;
        if d.y < 0.03 {
            return Vec3::ZERO;
        }
        let mut sum = Vec3::ZERO;
        for layer in 0..LAYERS {
            let t = layer as f32 / LAYERS as f32;
            let reach = (1.0 + t * 1.36) / (d.y + 0.12);
            let (x, z) = (d.x * reach * 0.11, d.z * reach * 0.11);
            let sway = self.grain.soft(x * 0.35 + self.seconds * 0.0035, z * 0.35);
            let fold = self.grain.soft(x * 0.8 + sway * 0.16, z * 0.28 + self.seconds * 0.002);
            let line = 1.0 - (fold + 0.12 * sway).abs() * 7.5;
            if line <= 0.0 {
                continue;
            }
            let rays = 0.6 + 0.4 * self.grain.soft(x * 4.5 + self.seconds * 0.004, z * 0.5);
            let colour = v3(0.1, 0.95, 0.5).lerp(v3(0.5, 0.2, 0.85), t * t);
            sum += colour * (line * line * rays * (1.0 - t) * (2.56 / LAYERS as f32));
        }
        sum * (self.sky.aurora * smoothstep(0.03, 0.2, d.y) * self.shows(d))
    }

    /// The light of land so far away, with what of a rainbow stands in the drops before it.
    #[inline(always)]
    pub(crate) fn before_land(&self, light: Vec3, d: Vec3, distance: f32) -> Vec3 {
        if self.sky.rainbow <= 0.0 {
            return light;
        }
        light + self.rainbow(d.dot(self.towards_sun), d.y + 0.06) * (0.62 * smoothstep(16.0, 90.0, distance))
    }

    fn rainbow(&self, mu: f32, up: f32) -> Vec3 {
        // 42 degrees around the point opposite the sun, red outside.
        let x = (-mu - 0.7431) / 0.024;
        let bow = |centre: f32| exp(-(x - centre) * (x - centre) * 5.0);
        v3(bow(-0.55), bow(0.0), bow(0.6)) * (self.sky.rainbow * 0.46 * smoothstep(-0.05, 0.1, up))
    }
}

/// How low in the sky a direction is, squared and cubed: 1 at the horizon and below.
#[inline(always)]
pub(crate) fn low_down(up: f32) -> (f32, f32) {
    let low = 1.0 - clamp01(up.max(0.0) * 1.25);
    let low2 = low * low;
    (low2, low2 * low)
}

/// How much of a thing at `distance` the air lets through.
#[inline(always)]
pub(crate) fn clearness(distance: f32, reach: f32) -> f32 {
    exp(-distance / reach)
}
