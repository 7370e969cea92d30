//! Water that falls and bursts: strands of a waterfall, the foam of its pool,
//! mist, the spray of a sea on rocks; and what a volcano throws up.
//!
//! Where it falls and how far is the scene's to say.

use crate::maths::{Vec3, clamp01, fract, mix, smoothstep, v3};
use crate::noise::{noise1, unit2};
use crate::render::canvas::{Canvas, span};
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::Prop;

/// How much nearer than the water a thing must be to hide it, so that the rock
/// that it runs over does not.
const BEHIND: f32 = 1.05;

/// What the water of one place is lit by, and what hides it.
pub(in crate::render) struct Spray<'a> {
    pub(in crate::render) moment: &'a Moment<'a>,
    pub(in crate::render) view: &'a View,
    pub(in crate::render) canvas: &'a mut Canvas,
    /// White water in the light and in the shade, before haze.
    pub(in crate::render) light: Vec3,
    pub(in crate::render) dark: Vec3,
}

impl<'a> Spray<'a> {
    pub(in crate::render) fn new(prop: &Prop, moment: &'a Moment, view: &'a View, canvas: &'a mut Canvas) -> Self {
        let (sun, sky) = (&moment.shot.sun, moment.shot.sky.ambient);
        let dark = prop.colour * sky * 0.62;
        Self { moment, view, canvas, light: dark + prop.colour * (sky * 0.3 + sun.colour * 0.26), dark }
    }

    /// What air leaves of light from `at`, and what it adds.
    pub(in crate::render) fn air(&self, at: Vec3) -> (f32, Vec3) {
        self.moment.haze.between(self.view.eye, at)
    }

    /// A ragged puff, thin where it meets what is solid.
    pub(in crate::render) fn puff(&mut self, at: Vec3, radius: f32, alpha: f32, shift: f32) {
        let Some((cx, cy, z)) = self.view.project(at) else {
            return;
        };
        let r = radius * self.view.focal / z;
        let (clear, haze) = self.air(at);
        let (light, dark) = (self.light * clear + haze, self.dark * clear + haze);
        let (x0, x1) = span(cx - r, cx + r, self.canvas.width);
        let (y0, y1) = span(cy - r, cy + r, self.canvas.height);
        for y in y0..y1 {
            let dy = (y as f32 + 0.5 - cy) / r;
            for x in x0..x1 {
                let dx = (x as f32 + 0.5 - cx) / r;
                let d2 = dx * dx + dy * dy;
                let index = y * self.canvas.width + x;
                if d2 >= 1.0 || self.canvas.pixels[index][3] * z > BEHIND {
                    continue;
                }
                let torn = self.moment.grain.soft(dx * 0.15 + shift, dy * 0.15 + shift * 1.7);
                let body = clamp01((1.0 - d2) * (0.9 + 2.0 * torn));
                self.canvas.blend(index, dark.lerp(light, clamp01(0.55 - dy * 0.5)), alpha * body);
            }
        }
    }

    /// Foam on level water around a point, driven outwards.
    fn foam(&mut self, middle: Vec3, radius: f32, seconds: f32) {
        let Some((_, _, z)) = self.view.project(middle) else {
            return;
        };
        let (clear, haze) = self.air(middle);
        let white = self.light * clear + haze;
        let r = radius * self.view.focal / z;
        let corner = |side: f32, near: f32| self.view.project(middle + v3(side * radius, 0.0, near * radius));
        let (Some((left, top, _)), Some((right, bottom, _))) = (corner(-1.3, 1.0), corner(1.3, -1.0)) else {
            return;
        };
        let (x0, x1) = span(left.min(right) - r * 0.3, left.max(right) + r * 0.3, self.canvas.width);
        let (y0, y1) = span(top.min(bottom), top.max(bottom), self.canvas.height);
        for y in y0..y1 {
            for x in x0..x1 {
                let ray = self.view.ray(x as f32 + 0.5, y as f32 + 0.5);
                let index = y * self.canvas.width + x;
                let t = -self.view.eye.y / ray.y;
                if ray.y > -1e-3 || (self.canvas.pixels[index][3] * t - 1.0).abs() > 0.03 {
                    continue;
                }
                let at = self.view.eye + ray * t - middle;
                let d = (at.x * at.x + at.z * at.z).sqrt() / radius;
                if d >= 1.0 {
                    continue;
                }
                // Two sets of rings that drift outwards and give way to each
                // other, so that none is ever torn.
                let lace = |age: f32, by: f32| {
                    let spread = 1.0 / (0.55 + 0.75 * age);
                    self.moment.grain.soft(at.x * 0.055 * spread + by, at.z * 0.09 * spread + by)
                };
                let age = fract(seconds * 0.22);
                let other = fract(age + 0.5);
                let share = (age * 2.0 - 1.0).abs();
                let torn = mix(lace(age, 0.1), lace(other, 0.6), share);
                let foam = smoothstep(-0.1, 0.5, (1.0 - d) * 1.7 - 0.5 + torn * 1.1);
                self.canvas.blend(index, white, foam * 0.9);
            }
        }
    }
}

/// A fall: `size` is its width and height and how far its foot stands out.
pub(crate) fn fall(prop: &Prop, moment: &Moment, view: &View, canvas: &mut Canvas, mirror: bool) {
    let mut spray = Spray::new(prop, moment, view, canvas);
    sheet(&mut spray, prop);
    if mirror {
        return;
    }
    let (width, height, seconds) = (prop.size.x, prop.size.y, moment.seconds);
    spray.foam(prop.at + v3(0.0, -prop.at.y, -width * 0.5), width * 1.9, seconds);
    for i in 0..26 {
        let dice = |salt: i32| unit2(i, salt, prop.seed);
        // Each puff rises from the foot, grows and goes; the next follows.
        let age = fract(seconds * mix(0.12, 0.22, dice(1)) + dice(2));
        let x = (dice(3) - 0.5) * width * (1.1 + 0.7 * age) + age * age * (dice(4) - 0.5) * 6.0;
        let rise = age * height * mix(0.04, 0.2, dice(5));
        let radius = mix(0.05, 0.2, age) * height * mix(0.7, 1.2, dice(6));
        let alpha = mix(0.4, 0.16, dice(8)) * smoothstep(0.0, 0.15, age) * (1.0 - age);
        spray.puff(prop.at + v3(x, rise + 0.4, -1.5 - dice(7) * 7.0), radius, alpha, dice(9) + age * 0.05);
    }
}

/// The falling water itself, strand by strand.
fn sheet(spray: &mut Spray, prop: &Prop) {
    let (width, height, out) = (prop.size.x, prop.size.y, prop.size.z);
    let (view, grain, seconds) = (spray.view, spray.moment.grain, spray.moment.seconds);
    let lip = prop.at + v3(0.0, height, out);
    let (Some((ax, ay, az)), Some((bx, by, bz))) = (view.project(prop.at), view.project(lip)) else {
        return;
    };
    let half = width * 0.9 * view.focal / az.min(bz);
    let (x0, x1) = span(ax.min(bx) - half, ax.max(bx) + half, spray.canvas.width);
    let (y0, y1) = span(ay.min(by) - 2.0, ay.max(by) + 2.0, spray.canvas.height);
    // The plane that leans from the foot to the lip.
    let normal = v3(0.0, out, -height).unit();
    let plane = normal.dot(prop.at - view.eye);
    let (clear, haze) = spray.air(prop.at.lerp(lip, 0.5));
    // A greater fall is seen from further off: its strands are as broad in the
    // picture, and it seems to take its time.
    let (broad, slow) = ((width / 11.0).max(1.0), (height / 31.0).max(1.0).sqrt());
    for y in y0..y1 {
        for x in x0..x1 {
            let ray = view.ray(x as f32 + 0.5, y as f32 + 0.5);
            let t = plane / normal.dot(ray);
            let at = view.eye + ray * t - prop.at;
            let index = y * spray.canvas.width + x;
            if t <= 0.0 || !(-0.3..=height).contains(&at.y) || spray.canvas.pixels[index][3] * t > BEHIND {
                continue;
            }
            let down = 1.0 - at.y / height;
            // Seconds since the water went over the lip: strands stretch as
            // they gain speed.
            let gone = (down * height * 0.2).max(0.0).sqrt();
            let clock = (seconds - gone) / slow;
            let ledge = smoothstep(0.3, 0.42, down);
            let spread = width * (0.5 + 0.1 * ledge + 0.06 * down);
            let side = at.x + noise1(down * 3.0, prop.seed) * 0.9 * broad;
            let ragged = noise1(clock * 1.3 + if side < 0.0 { 9.0 } else { 0.0 }, prop.seed ^ 3) * 0.9 * broad;
            let edge = smoothstep(0.0, width * 0.24, spread + ragged - side.abs());
            if edge <= 0.0 {
                continue;
            }
            let side = side / broad;
            let braid = grain.soft(side * 0.028 + 0.2, down * 0.05 + 0.3);
            let coarse = grain.soft(side * 0.034, clock * 0.16 + braid * 0.08);
            let strand = grain.soft(side * 0.13 + braid * 0.1, clock * 0.33);
            let thread = grain.soft(side * 0.31 + braid * 0.2, clock * 0.47);
            let body = 0.72 * edge + 0.42 * coarse + 0.5 * strand + 0.3 * thread + 0.5 * braid;
            let solid = smoothstep(0.1, 0.8, body + 0.2 * smoothstep(0.8, 1.0, down));
            let tone = clamp01(0.5 + 0.7 * strand + 0.6 * coarse + 0.4 * thread - 0.2 * (1.0 - edge));
            let foot = smoothstep(-0.3, 1.2, at.y);
            let white = spray.dark.lerp(spray.light, tone) * clear + haze;
            spray.canvas.blend(index, white, solid * 0.96 * foot);
        }
    }
}

/// Jets of a burst of surf, and what is told apart of each.
const JETS: i32 = 26;
const DROPS: i32 = 6;

/// Surf on rocks: bursts that shoot up, fan out and fall back.
pub(crate) fn surf(prop: &Prop, moment: &Moment, view: &View, canvas: &mut Canvas) {
    let mut spray = Spray::new(prop, moment, view, canvas);
    // Torn into drops, water catches light from all sides.
    (spray.light, spray.dark) = (spray.light * 1.5, spray.light * 0.8);
    let seconds = moment.seconds;
    let period = mix(2.6, 4.4, unit2(1, 1, prop.seed));
    let beat = seconds / period + unit2(1, 2, prop.seed);
    let round = crate::maths::floor_i(beat);
    let age = fract(beat) * period;
    let strength = mix(0.35, 1.0, unit2(round, 3, prop.seed));
    let (width, height) = (prop.size.x, prop.size.y * strength);
    for jet in 0..JETS {
        let dice = |salt: i32| unit2(jet, salt + round * 16, prop.seed);
        let life = mix(1.1, 2.1, dice(5));
        let across = (jet as f32 + 0.5 + 0.8 * (dice(6) - 0.5)) / JETS as f32 * 2.0 - 1.0;
        // Thrown up in sheets, most of all in the middle, and back down within a life.
        let up = height * mix(0.3, 1.0, dice(7) * dice(8)) * (1.0 - across * across * 0.7);
        for drop in 0..DROPS {
            // The first drops of a jet fly highest, the last are close behind them.
            let share = (age - dice(4) * 0.3) / life - drop as f32 * 0.035;
            if !(0.0..1.0).contains(&share) {
                continue;
            }
            let own = unit2(drop + jet * 16, round, prop.seed ^ 9);
            let y = up * 4.0 * share * (1.0 - share) * mix(1.0, 0.72, drop as f32 / DROPS as f32) + 0.1;
            let x = across * width * (0.7 + 0.5 * share) + (own - 0.5) * 0.5 * share * width;
            let radius = height * mix(0.022, 0.085, share) * mix(0.7, 1.4, own) + 0.12;
            let alpha = mix(0.9, 0.3, share) * smoothstep(0.0, 0.05, share) * (1.0 - share);
            spray.puff(prop.at + v3(x, y, -own * 1.4), radius, alpha, own + share);
        }
    }
    // White water at the foot of the rock: it heaps up as a wave comes and runs back.
    let swell = smoothstep(0.0, 0.3, age) * smoothstep(period, 0.6, age);
    for i in 0..30 {
        let dice = |salt: i32| unit2(i, salt, prop.seed ^ 77);
        let heap = 0.25 + 0.75 * swell * dice(5);
        let back = (1.0 - swell) * dice(2) * 2.2;
        let at = prop.at + v3((dice(1) - 0.5) * 2.6 * width, 0.04 + 0.3 * heap * dice(3), -0.3 - back);
        let alpha = mix(0.25, 0.75, heap) * (0.7 + 0.3 * noise1(seconds * 0.8 + dice(3) * 9.0, prop.seed));
        spray.puff(at, mix(0.28, 0.75, dice(4)) * (0.6 + 0.05 * prop.size.y), alpha, dice(4) + seconds * 0.05);
    }
}

/// A volcano's plume, which leans with the wind and glows from below, and a
/// fountain of sparks in the crater. `size` is the plume's width and height.
pub(crate) fn eruption(prop: &Prop, moment: &Moment, view: &View, canvas: &mut Canvas) {
    let mut spray = Spray::new(prop, moment, view, canvas);
    let seconds = moment.seconds;
    let (width, height) = (prop.size.x, prop.size.y);
    let ember = v3(2.6, 0.5, 0.07) * prop.lit;
    let (light, dark) = (spray.light * 0.8, spray.dark * 0.7);
    let count = 54;
    for i in 0..count {
        // The oldest and highest first: each is passed by the next.
        let dice = |salt: i32| unit2(i, salt, prop.seed);
        let age = 1.0 - fract(i as f32 / count as f32 - seconds * 0.012);
        let rise = age.sqrt() * height * 1.15;
        let lean = rise * rise / height * 0.35;
        let x = lean + (dice(1) - 0.5) * width * mix(0.25, 1.1, age);
        let heat = (1.0 - age * 2.2).max(0.0);
        (spray.light, spray.dark) = (light + ember * (heat * heat * 0.35), dark + ember * (heat * heat));
        let radius = width * mix(0.26, 0.85, age) * mix(0.75, 1.2, dice(2));
        let alpha = 0.8 * smoothstep(0.0, 0.06, age) * smoothstep(1.0, 0.55, age);
        spray.puff(prop.at + v3(x, rise - 30.0, 0.0), radius, alpha, dice(3) + seconds * 0.004);
    }
    for i in 0..70 {
        let dice = |salt: i32| unit2(i, salt, prop.seed ^ 21);
        let beat = seconds * mix(0.16, 0.26, dice(1)) + dice(2);
        let (share, round) = (fract(beat), crate::maths::floor_i(beat));
        let throw = unit2(i, round, prop.seed ^ 5);
        let y = height * mix(0.2, 0.5, throw) * 4.0 * share * (1.0 - share);
        let x = (unit2(i, round, prop.seed ^ 6) * 2.0 - 1.0) * width * 0.9 * share;
        let fade = (1.0 - share) * smoothstep(0.0, 0.05, share);
        (spray.light, spray.dark) = (ember * (2.2 * fade + 0.2), ember * (2.2 * fade + 0.2));
        spray.puff(prop.at + v3(x, y - 20.0, -20.0), mix(5.0, 11.0, dice(3)), 0.9 * fade.sqrt(), 0.4);
    }
}

/// Steam from a vent: `size` is how wide it is at its mouth and how high it
/// rises before the air has taken it.
pub(crate) fn steam(prop: &Prop, foot: Vec3, moment: &Moment, view: &View, canvas: &mut Canvas) {
    let mut spray = Spray::new(prop, moment, view, canvas);
    let (width, height) = (prop.size.x, prop.size.y);
    let count = 16;
    for i in 0..count {
        let dice = |salt: i32| unit2(i, salt, prop.seed);
        let age = 1.0 - fract(i as f32 / count as f32 - moment.seconds * 0.1);
        let lean = height * age * age * (0.12 + 0.5 * moment.shot.wind);
        let at = foot + v3(lean + (dice(1) - 0.5) * width * age, height * age.sqrt(), 0.0);
        let alpha = 0.55 * smoothstep(0.0, 0.08, age) * smoothstep(1.0, 0.4, age);
        spray.puff(at, width * mix(0.45, 1.9, age), alpha, dice(3) + moment.seconds * 0.02);
    }
}
