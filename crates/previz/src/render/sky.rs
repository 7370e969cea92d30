//! The sky in any direction: gradient, glow, sun and moon, clouds, stars,
//! Milky Way, aurora, rainbow.
//!
//! Knows no ground; directions need not be of length one below unless said.

use super::grain::Grain;
use crate::maths::{Vec3, clamp01, exp, floor_i, mix, pow, sin_turns, smoothstep, v3};
use crate::noise::{hash2, unit2};
use crate::scene::{ShotScene, Sky, Sun};

/// The sky of a shot at one moment.
pub(super) struct Heaven<'a> {
    sky: &'a Sky,
    sun: &'a Sun,
    grain: &'a Grain,
    towards_sun: Vec3,
    /// Cosines between which the disc's edge lies.
    disc: (f32, f32),
    drift: (f32, f32),
    seconds: f32,
    /// Size of a pixel as an angle, which nothing drawn may undercut.
    pixel: f32,
    flash: f32,
}

/// Towards the sun, length one.
pub(super) fn towards(sun: &Sun) -> Vec3 {
    let (a, e) = (sun.azimuth_deg / 360.0, sun.elevation_deg / 360.0);
    let flat = crate::maths::cos_turns(e);
    v3(sin_turns(a) * flat, sin_turns(e), crate::maths::cos_turns(a) * flat)
}

impl<'a> Heaven<'a> {
    pub(super) fn new(shot: &'a ShotScene, grain: &'a Grain, seconds: f32, pixel: f32, flash: f32) -> Self {
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
            pixel,
            flash,
        }
    }

    /// Light from the direction `d` of length one, without the stars.
    pub(super) fn light(&self, d: Vec3) -> Vec3 {
        let mu = d.dot(self.towards_sun);
        let mut light = self.gradient(d.y, mu);
        if self.sky.milky_way > 0.0 {
            light += self.milky_way(d);
        }
        if self.sky.aurora > 0.0 {
            light += self.aurora(d);
        }
        if self.sun.disc_deg > 0.0 {
            light += self.disc(d, mu);
        }
        if self.sky.cloud_cover > 0.0 {
            light = self.clouds(d, mu, light);
        }
        if self.sky.rainbow > 0.0 {
            light += self.rainbow(mu, d.y);
        }
        if self.flash > 0.0 {
            light += v3(0.55, 0.6, 0.8) * (self.flash * (0.35 + 0.65 * clamp01(1.0 - d.y * 1.6)));
        }
        light
    }

    /// The clear sky: what haze at the horizon looks like, too.
    #[inline(always)]
    pub(super) fn gradient(&self, up: f32, mu: f32) -> Vec3 {
        let low = 1.0 - clamp01(up.max(0.0) * 1.25);
        let low2 = low * low;
        let band = low2 * low;
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
        let maria = self.grain.at(u * 0.11 + 0.3, v * 0.11 + 0.7)[0];
        v3(2.6, 2.5, 2.3) * (edge * (1.25 + 0.75 * maria).clamp(0.6, 1.6))
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

    /// Light of the stars in the direction `d` of length one that clouds let
    /// through.
    pub(super) fn stars(&self, d: Vec3) -> Vec3 {
        let low = smoothstep(0.0, 0.22, d.y);
        if low <= 0.0 {
            return Vec3::ZERO;
        }
        let (u, v, face) = cube(d);
        let mut sum = Vec3::ZERO;
        for (layer, cells) in [(0u32, 46.0_f32), (1, 110.0)] {
            let (x, y) = ((u + 1.0) * cells, (v + 1.0) * cells);
            let (ix, iy) = (floor_i(x), floor_i(y));
            let seed = face * 7919 + layer * 104_729;
            let dice = hash2(ix, iy, seed);
            let (jx, jy) = (0.2 + 0.6 * (dice & 255) as f32 / 255.0, 0.2 + 0.6 * (dice >> 8 & 255) as f32 / 255.0);
            let (dx, dy) = (x - ix as f32 - jx, y - iy as f32 - jy);
            let (away, least) = (dx * dx + dy * dy, (self.pixel * cells * 0.75).max(0.02));
            // Most of the sky is far from any star.
            if away > 15.0 * least * least {
                continue;
            }
            let rare = (dice >> 16 & 1023) as f32 / 1023.0;
            let bright = rare * rare * rare * rare;
            let size = least * (0.8 + 0.7 * bright);
            let off = away / (size * size);
            // A star spread over a coarse pixel is as much fainter.
            let thin = (cells * 0.0011 / size).min(1.0);
            let spot = exp(-off) * thin * thin;
            let twinkle = 0.8 + 0.2 * sin_turns(self.seconds * (0.3 + rare) + jx * 9.0);
            let warm = (dice >> 26) as f32 / 63.0;
            let tint = v3(0.75, 0.85, 1.0).lerp(v3(1.0, 0.86, 0.7), warm);
            sum += tint * (spot * (0.012 + bright * 1.9) * twinkle * if layer == 0 { 1.0 } else { 0.4 });
        }
        if sum.y <= 0.0 || self.sky.cloud_cover <= 0.0 {
            return sum * (self.sky.stars * low);
        }
        let density = smoothstep(self.threshold(), self.threshold() + 0.42, self.body(d).2);
        sum * (self.sky.stars * low * (1.0 - self.hidden(d.y, density)))
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

    /// Curtains: bright lower borders that fade upwards, swaying slowly.
    fn aurora(&self, d: Vec3) -> Vec3 {
        if d.y < 0.03 {
            return Vec3::ZERO;
        }
        let mut sum = Vec3::ZERO;
        // Each pixel begins a little higher or lower, or the layers would show.
        let start = self.grain.at(d.x * 31.0, d.y * 31.0)[3] * 0.5;
        for layer in 0..16 {
            let height = 1.0 + (layer as f32 + start) * 0.085;
            let reach = height / (d.y + 0.12);
            let (x, z) = (d.x * reach * 0.11, d.z * reach * 0.11);
            let sway = self.grain.soft(x * 0.35 + self.seconds * 0.0035, z * 0.35);
            let fold = self.grain.soft(x * 0.8 + sway * 0.16, z * 0.28 + self.seconds * 0.002);
            let line = 1.0 - (fold + 0.12 * sway).abs() * 7.5;
            if line <= 0.0 {
                continue;
            }
            let rays = 0.6 + 0.4 * self.grain.soft(x * 4.5 + self.seconds * 0.004, z * 0.5);
            let t = layer as f32 / 16.0;
            let colour = v3(0.1, 0.95, 0.5).lerp(v3(0.5, 0.2, 0.85), t * t);
            sum += colour * (line * line * rays * (1.0 - t) * 0.16);
        }
        sum * (self.sky.aurora * smoothstep(0.03, 0.2, d.y))
    }

    fn rainbow(&self, mu: f32, up: f32) -> Vec3 {
        // 42 degrees around the point opposite the sun, red outside.
        let x = (-mu - 0.7431) / 0.024;
        let bow = |centre: f32| exp(-(x - centre) * (x - centre) * 5.0);
        v3(bow(-0.55), bow(0.0), bow(0.6)) * (self.sky.rainbow * 0.36 * smoothstep(-0.05, 0.1, up))
    }
}

/// Position on the face of a cube, and which face.
fn cube(d: Vec3) -> (f32, f32, u32) {
    let (ax, ay, az) = (d.x.abs(), d.y.abs(), d.z.abs());
    if az >= ax && az >= ay {
        (d.x / az, d.y / az, u32::from(d.z > 0.0))
    } else if ax >= ay {
        (d.z / ax, d.y / ax, 2 + u32::from(d.x > 0.0))
    } else {
        (d.x / ay, d.z / ay, 4 + u32::from(d.y > 0.0))
    }
}

/// How much of a thing at `distance` the air lets through.
#[inline(always)]
pub(super) fn clearness(distance: f32, reach: f32) -> f32 {
    exp(-distance / reach)
}

/// A meteor's brightness at direction `d`: a short streak now and then.
pub(super) fn meteor(d: Vec3, seconds: f32, per_minute: f32, seed: u32) -> f32 {
    if per_minute <= 0.0 {
        return 0.0;
    }
    let slot_s = 60.0 / per_minute;
    let slot = floor_i(seconds / slot_s);
    let age = seconds - slot as f32 * slot_s - 0.25 * slot_s;
    if !(0.0..0.9).contains(&age) {
        return 0.0;
    }
    let side = unit2(slot, 1, seed) - 0.5;
    let start = v3(side * 0.9, 0.5 + 0.25 * unit2(slot, 2, seed), 1.0).unit();
    let run = v3(if side > 0.0 { -0.6 } else { 0.6 }, -0.32, 0.0);
    let head = start + run * (age * 0.8);
    let tail = start + run * (age * 0.8 - 0.22).max(0.0);
    let along = head - tail;
    let t = clamp01((d - tail).dot(along) / along.dot(along).max(1e-6));
    let off = (d - tail - along * t).length();
    pow(t, 1.5) * exp(-(off / 0.0016) * (off / 0.0016)) * (1.0 - age / 0.9)
}
