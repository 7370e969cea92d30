//! Water: ripples, what it mirrors, what it lets through, foam and glints.
//!
//! Bodies of water are level at height 0; a film of water lies on a street.

use crate::maths::{Vec3, clamp01, exp, mix, smoothstep, v3};
use crate::render::air::sky::towards;
use crate::render::canvas::Canvas;
use crate::render::grain::Grain;
use crate::render::view::View;
use crate::scene::{ShotScene, Water};

/// How far away, over the root of the eye's height, the sea looks flat.
const FLAT: f32 = 125.0;

/// As much of ice as the noise of its drifts leaves bare lies below this.
const BARE: f32 = 0.02;

/// Ripples that are lower than this have no foam, whatever the noise.
const LOW: f32 = 0.2;

/// How far the swell is seen at a distance over the root of the eye's height.
#[inline(always)]
fn swell_seen(away: f32) -> f32 {
    smoothstep(FLAT, 36.0, away)
}

/// Water in one frame.
pub(crate) struct Surface<'a> {
    pub water: &'a Water,
    grain: &'a Grain,
    sun: Vec3,
    sunlight: Vec3,
    /// How much of the sun, or of the moon, one can see mirrored.
    shining: f32,
    ambient: Vec3,
    seconds: f32,
    rain: f32,
}

/// A point of the surface as the camera sees it.
pub(crate) struct Glance {
    pub at: Vec3,
    /// From the eye, length one.
    pub ray: Vec3,
    pub distance: f32,
    /// Metres that a pixel covers there, across.
    pub footprint: f32,
    /// How deep it is where the ray meets its bed, in metres.
    pub depth: f32,
    /// How far one looks through it to its bed.
    pub sight: f32,
    /// Slopes of the wave that it lies on, and how high that is there.
    pub wave: (f32, f32, f32),
    /// Where in the mirror image it lies, in its pixels.
    pub mirror: (f32, f32),
}

impl<'a> Surface<'a> {
    pub(crate) fn new(shot: &'a ShotScene, water: &'a Water, grain: &'a Grain, seconds: f32) -> Self {
        Self {
            water,
            grain,
            sun: towards(&shot.sun),
            sunlight: shot.sun.colour,
            shining: 1.0,
            ambient: shot.sky.ambient,
            seconds,
            rain: shot.ambience.rain,
        }
    }

    /// Lets no more of the sun glitter than the mirror image, seen by `view`,
    /// shows above the land; far beside the picture it is too remote to be
    /// looked for.
    pub(crate) fn shine(&mut self, mirror: &Canvas, view: &View) {
        let down = v3(self.sun.x, -self.sun.y, self.sun.z);
        let along = down.dot(view.forward).max(0.05);
        let (u, v) = (down.dot(view.right) / along, down.dot(view.up) / along);
        let scale = mirror.height as f32 / view.height as f32 * view.focal;
        let (x, y) = (mirror.width as f32 * 0.5 + u * scale, mirror.height as f32 * 0.5 - v * scale);
        let (w, h) = (mirror.width as f32, mirror.height as f32);
        let beside = ((x - w * 0.5).abs() - w * 0.5).max((y - h * 0.5).abs() - h * 0.5).max(0.0) / h;
        let mut open = 0;
        for step in 0..64 {
            let (dx, dy) = ((step % 8) as f32 - 3.5, (step / 8) as f32 - 3.5);
            let at = |from: f32, size: f32| from.clamp(0.0, size - 1.0) as usize;
            let (column, row) = (at(x + dx * scale * 0.005, w), at(y + dy * scale * 0.005, h));
            open += i32::from(mirror.pixels[row * mirror.width + column][3] <= 0.0);
        }
        let seen = if beside > 0.0 { 1.0 } else { open as f32 / 64.0 };
        self.shining = mix(0.03, 1.0, seen) * mix(0.1, 1.0, smoothstep(0.15, 0.0, beside));
    }

    /// Height of the waves at a point, in metres; they flatten far away, where
    /// a pixel that sees them from the side holds several. `away` is the
    /// distance over the root of the eye's height.
    #[inline(always)]
    fn swell(&self, x: f32, z: f32, away: f32) -> f32 {
        let t = self.seconds;
        let long = self.grain.soft(x * 0.0034 + t * 0.003, z * 0.0052 - t * 0.0125);
        // Crests are sharper than troughs.
        let crest = |n: f32| 1.0 - 2.0 * (1.0 - (n * 0.5 + 0.5).clamp(0.0, 1.0)).sqrt();
        let long = crest(long) * 1.25 * swell_seen(away);
        let seen = smoothstep(70.0, 26.0, away);
        if seen <= 0.0 {
            return long * self.water.waves_m;
        }
        let short = crest(self.grain.soft(x * 0.011 - t * 0.006, z * 0.017 - t * 0.021)) * 0.4 * seen;
        (long + short) * self.water.waves_m
    }

    /// Whether waves are high enough to be seen as shapes.
    pub(crate) fn heaves(&self) -> bool {
        self.water.waves_m > 0.3 && !self.water.film
    }

    /// Distance along the view at which a ray meets the waves, if that is not
    /// where it would meet still water, and the wave's slopes and height there.
    pub(crate) fn meet(&self, eye: Vec3, ray: Vec3, still: f32) -> (f32, (f32, f32, f32)) {
        let low = 1.0 / eye.y.max(1.0).sqrt();
        let mut t = still;
        if t * low > FLAT {
            return (t, (0.0, 0.0, 0.0));
        }
        // A flat look meets steep waves in several places: their heights count
        // less there, or neighbouring rays would end up on different ones.
        let share = (ray.y * (-2.2 / ray.length())).min(1.0);
        let mut at = eye + ray * t;
        for _ in 0..3 {
            let height = self.swell(at.x, at.z, t * low) * share;
            let next = ((height - eye.y) / ray.y).max(0.3);
            t = t + (next - t) * 0.8;
            at = eye + ray * t;
        }
        let step = 0.4 + t * 0.006;
        let here = self.swell(at.x, at.z, t * low);
        let sx = (self.swell(at.x + step, at.z, t * low) - here) / step;
        let sz = (self.swell(at.x, at.z + step, t * low) - here) / step;
        (t, (sx, sz, here))
    }

    /// Slopes of the surface at a point, and its height, -1 to 1.
    #[inline(always)]
    fn slopes(&self, x: f32, z: f32, footprint: f32, down: f32) -> (f32, f32, f32) {
        let t = self.seconds;
        let flow = self.water.flow_m_s * t;
        let swell = 0.2 + self.water.waves_m;
        let big = self.grain.at(x * 0.009 + t * 0.004, z * 0.013 - t * 0.011 - flow * 0.013);
        let mid = self.grain.at(x * 0.034 - t * 0.013, z * 0.05 - t * 0.024 - flow * 0.05);
        let far = smoothstep(2.5, 0.25, footprint);
        let near = smoothstep(0.6, 0.05, footprint);
        let fine =
            if near > 0.0 { self.grain.at(x * 0.16 + t * 0.04, z * 0.22 + t * 0.055 - flow * 0.22) } else { [0.0; 4] };
        let ripples = self.water.ripples;
        // Far away a pixel holds many waves, which together lie still.
        let along = footprint * (0.25 + down) / down.max(1e-3);
        let remote = mix(0.3, 1.0, smoothstep(14.0, 2.0, along));
        let amount = (0.02 * swell * remote, 0.024 * ripples * (0.3 * remote + 0.7 * far), 0.03 * ripples * near);
        (
            big[1] * amount.0 + mid[1] * amount.1 + fine[1] * amount.2,
            big[2] * amount.0 + mid[2] * amount.1 + fine[2] * amount.2,
            big[0] * 0.6 + mid[0] * 0.4,
        )
    }

    /// Light from a point of a body of water.
    #[inline]
    pub(crate) fn light(&self, glance: &Glance, mirror: &Canvas, bed: Vec3) -> Vec3 {
        let (sx, sz, height) = self.slopes(glance.at.x, glance.at.z, glance.footprint, -glance.ray.y);
        let calm = clamp01(glance.depth * 0.8 + 0.15);
        let (sx, sz) = (sx * calm + glance.wave.0, sz * calm + glance.wave.1);
        let normal = v3(-sx, 1.0, -sz).unit();
        // Of waves too small to be told apart mostly the sides that are turned
        // to the eye are seen.
        let hidden =
            if self.heaves() { 1.0 - swell_seen((glance.distance / (-glance.ray.y).max(1e-4)).sqrt()) } else { 0.0 };
        let turned = glance.ray.dot(normal);
        // What is turned away stands for the wave before it, which hides it.
        let facing = (turned * turned + 0.004).sqrt().min(1.0) + 0.14 * hidden * self.water.waves_m.min(1.5);
        let m = clamp01(1.0 - facing);
        let m2 = m * m;
        let fresnel = 0.025 + 0.90 * m2 * m2 * m;
        // Slopes towards or away from the eye lengthen reflections more than
        // sideways ones, as on real water.
        let scale = mirror.height as f32 * 0.55;
        let bend = 1.0 / (1.0 + glance.distance * 0.004);
        // Beyond a shore the mirror holds nothing but sky, which must not
        // shine along the water's edge.
        let below_edge = glance.mirror.1 + 1.4;
        let reflected = mirror.sample(
            glance.mirror.0 + sx * scale * 0.8 * bend,
            (below_edge - sz.abs() * scale * 1.5 * bend - sz * scale * 0.35 * bend).max(0.0),
        );
        // A flat look at the sea sees no bed, or rocks would end along their outlines
        // under water.
        let (thick, deep) = if self.heaves() {
            (glance.depth.max(glance.sight * 0.5), glance.depth.max(glance.sight * 0.8))
        } else {
            (glance.depth, glance.depth)
        };
        let murk = 1.0 - exp(-thick * (0.7 + 0.5 / (0.15 + facing)));
        let through = self.water.shallow.lerp(self.water.deep, clamp01(deep * 0.14));
        let lit = through * (self.ambient * 0.8 + self.sunlight * (0.35 * self.sun.y.max(0.05)));
        let body = (bed * mix(1.0, 0.75, murk)).lerp(lit, murk);
        let crest = self.water.waves_m * clamp01(height * 0.9 + 0.2);
        let glow = self.water.shallow * self.sunlight * (crest * 0.12 * m);
        let ice = self.is_ice();
        let reflected = if ice { self.dulled(reflected) } else { reflected };
        let mut light = (body + glow).lerp(reflected, fresnel);
        if ice {
            return light.lerp(self.snow_light(), self.drifts(glance));
        }
        light += self.glint(glance, normal);
        light = light.lerp(self.foam_light(), self.foam(glance, height));
        light
    }

    /// Whether it is frozen, so that no wave ever moves it.
    fn is_ice(&self) -> bool {
        self.water.waves_m <= 0.0 && !self.water.film
    }

    /// What ice mirrors: frost on it spreads what is as bright as the sun.
    fn dulled(&self, mirrored: Vec3) -> Vec3 {
        let most = 1.6 * (self.ambient.luma() + 0.25 * self.sunlight.luma());
        mirrored * (most / mirrored.luma().max(most))
    }

    /// How much snow the wind has left on ice: tongues along it, and more of them far
    /// away, where they hide the ice between them.
    fn drifts(&self, glance: &Glance) -> f32 {
        let (x, z) = (glance.at.x, glance.at.z);
        let wide = self.grain.at(x * 0.0046 + 0.3, z * 0.011);
        let mid = self.grain.at(x * 0.017 + wide[1] * 0.1, z * 0.047);
        let near = smoothstep(0.3, 0.03, glance.footprint);
        let fine = self.grain.at(x * 0.11, z * 0.23)[0] * near;
        // What lies within a pixel, along the ice, is told by its mean.
        let blurred = smoothstep(0.5, 4.0, glance.footprint / (-glance.ray.y).max(0.05));
        let lain = wide[0] + 0.7 * (1.0 - 0.8 * blurred) * mid[0] + 0.3 * fine;
        let soft = 0.06 + 0.5 * blurred;
        mix(0.04, 0.9, smoothstep(BARE - soft, BARE + soft, lain))
    }

    /// Snow under this light.
    fn snow_light(&self) -> Vec3 {
        v3(0.8, 0.85, 0.93) * (self.ambient + self.sunlight * self.sun.y.max(0.05))
    }

    /// Sparkle where a ripple turns the sun to the eye.
    #[inline(always)]
    fn glint(&self, glance: &Glance, normal: Vec3) -> Vec3 {
        if self.sun.y <= -0.02 {
            return Vec3::ZERO;
        }
        let half = (self.sun - glance.ray).unit();
        let spread = clamp01(half.dot(normal));
        let s2 = spread * spread;
        let s4 = s2 * s2;
        let s8 = s4 * s4;
        let s16 = s8 * s8;
        let s64 = s16 * s16 * s16 * s16;
        let s256 = s64 * s64 * s64 * s64;
        self.sunlight * (self.shining * (s256 * 0.8 + s64 * 0.08) * (0.4 + 0.6 * self.water.ripples))
    }

    fn foam_light(&self) -> Vec3 {
        self.ambient * 0.85 + self.sunlight * (0.35 + 0.45 * self.sun.y.max(0.0))
    }

    #[inline(always)]
    fn foam(&self, glance: &Glance, height: f32) -> f32 {
        if self.water.foam <= 0.0 {
            return 0.0;
        }
        let (x, z, t) = (glance.at.x, glance.at.z, self.seconds);
        let gale = smoothstep(0.8, 2.4, self.water.waves_m);
        let (seen, high) = (smoothstep(1.4, 0.3, glance.footprint), clamp01(self.water.waves_m * 0.9));
        // Most water is neither near a shore nor high enough to break.
        let surf = glance.depth < 2.4 && self.water.waves_m > 0.2;
        if !surf && (seen * high <= 0.0 || gale <= 0.0 && height + self.water.waves_m * 0.06 < LOW) {
            return 0.0;
        }
        let lace = self.grain.at(x * 0.09 + t * 0.004, z * 0.09 - t * 0.006);
        let detail = lace[0] + 0.35 * lace[3] * smoothstep(0.15, 0.02, glance.footprint);
        let mut foam = 0.0;
        if surf {
            // Three lines of surf run in, each broken by the noise.
            let run = glance.depth * 0.75 + t * 0.16 + detail * 0.10 + self.grain.at(x * 0.004, 0.3)[0] * 0.5;
            let wave = 1.0 - (crate::maths::fract(run) * 2.0 - 1.0).abs();
            let line = smoothstep(0.72, 0.98, wave + detail * 0.12) * smoothstep(2.4, 0.5, glance.depth);
            let near = smoothstep(1.3, 0.3, glance.footprint);
            let edge = smoothstep(0.1, 0.01, glance.depth + detail * 0.05)
                * (0.1 + 0.9 * smoothstep(-0.3, 0.45, detail))
                * near;
            foam = (line * near * (0.55 + 0.45 * detail)).max(edge * (0.55 + 0.45 * detail));
        }
        let ripple = smoothstep(0.55, 0.85, height + detail * 0.25 + self.water.waves_m * 0.06 - 0.05);
        // High waves break along their tops and leave streaks of foam behind.
        let top = if self.heaves() { glance.wave.2 / self.water.waves_m + detail * 0.3 } else { -1.0 };
        let crest = ripple.max(smoothstep(-0.42, 0.08, top) * gale);
        let caps = crest * seen * high * smoothstep(0.1, 0.7, detail + 0.45 + 0.2 * gale);
        clamp01(foam.max(caps)) * self.water.foam
    }

    /// Sand that a wave has just left: it mirrors the more the flatter one
    /// looks at it.
    pub(crate) fn wet_sand(glance: &Glance, mirror: &Canvas, sand: Vec3, gloss: f32) -> Vec3 {
        let m = 1.0 - clamp01(-glance.ray.y);
        let m2 = m * m;
        sand.lerp(mirror.sample(glance.mirror.0, glance.mirror.1), gloss * (0.06 + 0.62 * m2 * m2 * m2))
    }

    /// A wet street: how much of the mirror image a point shows, and the image.
    #[inline]
    pub(crate) fn film(&self, glance: &Glance, mirror: &Canvas, dry: Vec3) -> Vec3 {
        let (x, z, t) = (glance.at.x, glance.at.z, self.seconds);
        if self.water.ripples <= 0.0 {
            // Nothing stirs it: the flatter one looks at it, the more it mirrors.
            let m = 1.0 - clamp01(-glance.ray.y);
            let seen = mirror.sample(glance.mirror.0, glance.mirror.1);
            // What lies under it is dark for being wet.
            return (dry * 0.42).lerp(seen, mix(0.3, 0.94, m * m * m * m));
        }
        let pools = self.grain.at(x * 0.016, z * 0.016 + 0.2);
        let puddle = smoothstep(-0.08, 0.3, pools[0] + 0.12);
        let near = smoothstep(0.2, 0.02, glance.footprint);
        let ripple = self.grain.at(x * 0.5 + t * 0.3, z * 0.5 - t * 0.36);
        let rough = self.grain.at(x * 0.21, z * 0.21);
        let wobble = mix(0.6, 0.1, puddle) + self.rain * 0.22;
        let dx = (ripple[1] * near * 0.5 + rough[1]) * wobble * 1.5;
        let dy = (ripple[2] * near * 0.5 + rough[2]) * wobble * 5.0;
        // Rough asphalt draws lights out into streaks. Its grains, which stay
        // where they are, fill the gaps between so few samples.
        let reach = mirror.height as f32 * mix(0.06, 0.0105, puddle);
        let start = 0.35 * rough[0] + 0.2 * ripple[0] * near;
        let mut sum = Vec3::ZERO;
        for tap in 0..4 {
            let along = tap as f32 + start;
            sum += mirror
                .sample(glance.mirror.0 + dx * (1.1 + 0.52 * along), glance.mirror.1 + dy - (along - 1.0) * reach);
        }
        let m = 1.0 - clamp01(-glance.ray.y);
        let m2 = m * m;
        let fresnel = mix(0.3, 0.42, puddle) + 0.5 * m2 * m2;
        (dry * 0.55).lerp(sum * 0.25, fresnel)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn ice_mirrors_no_sun_and_open_water_does() {
        let grain = Grain::bake(1);
        for (prompt, frozen) in [("a frozen lake in winter at sunrise", true), ("a lake at sunrise", false)] {
            let shot = lasting(prompt, 1, 1);
            let water = shot.water.as_ref().expect("a lake");
            let surface = Surface::new(&shot, water, &grain, 0.0);
            assert_eq!(surface.is_ice(), frozen, "{prompt}");
            let sky = shot.sky.ambient;
            assert_eq!(surface.dulled(sky), sky, "{prompt}: what is as bright as the sky is as it was");
            let sun = surface.dulled(Vec3::splat(400.0)).luma();
            assert!(sun < 3.0 * (sky.luma() + shot.sun.colour.luma()), "{prompt}: {sun}");
        }
    }
}
