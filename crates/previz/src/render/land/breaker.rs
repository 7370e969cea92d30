//! A wave that stands up, throws its lip and breaks, as one who rides it has
//! it behind him: ahead of him still smooth, after him white.
//!
//! Where it stands and how high it is is the scene's to say.

use crate::maths::{Vec3, clamp01, mix, smoothstep, v3};
use crate::render::air::sky::towards;
use crate::render::canvas::Canvas;
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::{Motion, Prop};

/// Points of a section through the wave, from its back to the water before it:
/// how far behind its face and how high, in parts of its height.
const POINTS: usize = 20;
type Section = [(f32, f32); POINTS];

/// Before it breaks.
const SWELL: Section = [
    (2.1, 0.0),
    (1.7, 0.07),
    (1.35, 0.2),
    (1.08, 0.38),
    (0.86, 0.57),
    (0.68, 0.74),
    (0.53, 0.86),
    (0.41, 0.935),
    (0.32, 0.97),
    (0.25, 0.965),
    (0.19, 0.92),
    (0.14, 0.85),
    (0.11, 0.78),
    (0.08, 0.7),
    (0.05, 0.58),
    (0.02, 0.42),
    (-0.05, 0.27),
    (-0.25, 0.13),
    (-0.7, 0.04),
    (-1.5, 0.0),
];
/// As its lip falls.
const CURL: Section = [
    (2.1, 0.0),
    (1.65, 0.09),
    (1.28, 0.24),
    (0.98, 0.44),
    (0.73, 0.65),
    (0.5, 0.82),
    (0.3, 0.93),
    (0.1, 1.0),
    (-0.1, 1.01),
    (-0.29, 0.96),
    (-0.43, 0.86),
    (-0.5, 0.73),
    (-0.44, 0.71),
    (-0.28, 0.8),
    (0.02, 0.72),
    (0.13, 0.5),
    (0.05, 0.28),
    (-0.22, 0.13),
    (-0.7, 0.04),
    (-1.5, 0.0),
];
/// The lip begins and ends at these points, and hangs before what lies behind it.
const LIP: (usize, usize) = (8, 13);

/// A wave at one moment.
struct Wave<'a> {
    prop: &'a Prop,
    moment: &'a Moment<'a>,
    view: &'a View,
    sun: Vec3,
    /// Where it is ridden, and which way.
    rider: f32,
    way: f32,
}

/// One upright strip of the picture's wave.
struct Strip {
    x: f32,
    /// Where its points are seen: row and distance.
    rows: [(f32, f32); POINTS],
    normals: [Vec3; POINTS],
    /// Metres along the section up to each point.
    lengths: [f32; POINTS],
    /// The eye is above it, so that its back is seen.
    over: bool,
    /// What air leaves of its light, and what it adds.
    air: (f32, Vec3),
    curl: f32,
    broken: f32,
}

/// Draws a wave.
pub(crate) fn draw(prop: &Prop, moment: &Moment, view: &View, canvas: &mut Canvas) {
    let first = moment.shot.actors.first();
    let way = match first.map(|actor| &actor.motion) {
        Some(Motion::Straight { velocity }) if velocity.x < 0.0 => -1.0,
        _ => 1.0,
    };
    let rider = first.map_or(prop.at.x, |actor| actor.at.x + actor.gone(moment.seconds).x);
    let wave = Wave { prop, moment, view, sun: towards(&moment.shot.sun), rider, way };
    for column in 0..canvas.width {
        if let Some(strip) = wave.strip(column as f32 + 0.5) {
            let back = if strip.over { 0..LIP.0 } else { 0..0 };
            for part in [back, LIP.1..POINTS - 1, LIP.0..LIP.1] {
                // The underside of the lip before its upper side.
                for index in part.rev() {
                    wave.fill(&strip, index, column, canvas);
                }
            }
        }
    }
}

impl Wave<'_> {
    /// The strip that a column of the picture shows.
    fn strip(&self, column: f32) -> Option<Strip> {
        let middle = self.view.ray(column, self.view.height as f32 * 0.5);
        if middle.z < 0.05 {
            return None;
        }
        let across = |z: f32| self.view.eye.x + middle.x / middle.z * (z - self.view.eye.z);
        let x = across(self.prop.at.z);
        let ahead = (x - self.rider) * self.way;
        let curl = smoothstep(7.0, -5.0, ahead);
        let broken = smoothstep(-6.0, -17.0, ahead);
        let seconds = self.moment.seconds;
        let lumps =
            self.moment.grain.soft(x * 0.02, 0.3) * 0.3 + self.moment.grain.soft(x * 0.06, seconds * 0.03) * 0.12;
        let tall = mix(1.0, 0.5, smoothstep(3.0, 42.0, ahead)) * mix(1.0, 0.66, broken);
        let high = self.prop.size.y * (tall + lumps * 0.25);
        let mut points = [Vec3::ZERO; POINTS];
        let mut rows = [(0.0, 0.0); POINTS];
        for (index, point) in points.iter_mut().enumerate() {
            let (swell, thrown) = (SWELL[index], CURL[index]);
            let lip = curl * (1.0 - broken);
            let z = self.prop.at.z + mix(swell.0, thrown.0, lip) * self.prop.size.y;
            *point = v3(across(z), mix(swell.1, thrown.1, lip) * high, z);
            let (_, row, distance) = self.view.project(*point)?;
            rows[index] = (row, distance);
        }
        let mut lengths = [0.0; POINTS];
        for index in 1..POINTS {
            lengths[index] = lengths[index - 1] + (points[index] - points[index - 1]).length();
        }
        let (away, distance) = (middle.unit(), rows[POINTS / 2].1);
        let air = (self.moment.haze.clear(self.view.eye.y, 1.0, distance), self.moment.haze.colour(away));
        let mut normals = [Vec3::UP; POINTS];
        for (index, normal) in normals.iter_mut().enumerate() {
            let (a, b) = (points[index.saturating_sub(1)], points[(index + 1).min(POINTS - 1)]);
            *normal = v3(0.0, a.z - b.z, b.y - a.y).unit();
        }
        let over = self.view.eye.y > high * 0.95;
        Some(Strip { x, rows, normals, lengths, over, air, curl, broken })
    }

    /// Fills the rows between two neighbouring points.
    fn fill(&self, strip: &Strip, index: usize, column: usize, canvas: &mut Canvas) {
        let ((row_a, z_a), (row_b, z_b)) = (strip.rows[index], strip.rows[index + 1]);
        // Where another part of the section follows above, it covers the seam.
        let seam = if (LIP.0 - 1..=LIP.0).contains(&index) { 0.0 } else { 1.0 };
        let (top, bottom) = (row_a.min(row_b) - seam, row_a.max(row_b));
        let from = top.max(0.0) as usize;
        let to = (bottom.max(0.0) as usize + 1).min(canvas.height);
        for row in from..to {
            let y = row as f32 + 0.5;
            let share = clamp01((y - row_a) / if (row_b - row_a).abs() < 1e-3 { 1e-3 } else { row_b - row_a });
            let cover = (clamp01(y + 0.5 - top) - clamp01(y + 0.5 - bottom)).min(1.0);
            let z = mix(z_a, z_b, share);
            let at = row * canvas.width + column;
            if cover <= 0.0 || canvas.pixels[at][3] * z > 1.3 {
                continue;
            }
            let normal = strip.normals[index].lerp(strip.normals[index + 1], share).unit();
            let light = self.light(strip, (index, share), normal, (column as f32 + 0.5, y));
            canvas.blend(at, light, cover);
            canvas.pixels[at][3] = 1.0 / z;
        }
    }

    /// The light of a place of the wave, `along` its section.
    fn light(&self, strip: &Strip, (index, share): (usize, f32), normal: Vec3, (column, row): (f32, f32)) -> Vec3 {
        let along = index as f32 + share;
        let shot = self.moment.shot;
        let Some(water) = shot.water.as_ref() else { return Vec3::ZERO };
        let (ambient, sun) = (shot.sky.ambient, shot.sun.colour);
        let ray = self.view.ray(column, row);
        let away = ray.unit();
        // Thin towards the crest, where light comes through.
        let thin = smoothstep(3.0, 8.5, along) * smoothstep(17.5, 12.5, along);
        let back = clamp01(away.dot(self.sun)) * 0.5 + 0.5;
        let body = water.deep.lerp(water.shallow * 1.25, 0.25 + 0.75 * thin);
        let through = water.shallow * (thin * 0.5 * back);
        let direct = clamp01(normal.dot(self.sun)) * 0.35 + 0.1;
        let graze = (1.0 - (normal.dot(away)).abs()).max(0.0);
        let mirrored = 0.04 + 0.5 * graze * graze * graze * graze;
        let mut light = (body * (ambient * 1.15 + sun * direct) + (ambient + sun * 0.4) * through)
            .lerp(shot.sky.horizon * 0.85, mirrored);
        let foam = self.foam(strip, along, mix(strip.lengths[index], strip.lengths[index + 1], share));
        let white = self.prop.colour * (ambient * 0.75 + sun * (0.12 + 0.3 * clamp01(normal.dot(self.sun) + 0.3)));
        light = light.lerp(white, foam);
        let (clear, haze) = strip.air;
        haze.lerp(light, clear)
    }

    /// How white the water is: torn along the lip, heaped where it has fallen,
    /// drawn up the face in streaks.
    fn foam(&self, strip: &Strip, along: f32, up: f32) -> f32 {
        let (grain, seconds) = (self.moment.grain, self.moment.seconds);
        // The water runs up the face, and what floats on it with it.
        let climb = up + seconds * 1.8;
        let torn = grain.soft(strip.x * 0.075 + seconds * 0.015, climb * 0.075);
        let fine = grain.soft(strip.x * 0.23 - seconds * 0.02, climb * 0.2);
        let ragged = 0.8 * torn + 0.5 * fine;
        // Lace that is drawn out along the wave.
        let lines = grain.soft(strip.x * 0.035 + up * 0.03, climb * 0.11) + 0.4 * fine;
        let streaks = 0.36 * smoothstep(0.28, 0.7, lines) * smoothstep(19.0, 13.0, along);
        let bump = |middle: f32, half: f32| (1.0 - (along - middle) * (along - middle) / (half * half)).max(0.0);
        let edge = bump(10.8, 2.6) * strip.curl;
        let fallen = bump(18.3 + 1.3 * torn, 1.7) * strip.curl;
        let heap = strip.broken * smoothstep(4.0, 7.5, along);
        clamp01(streaks + edge * (0.9 + ragged) + fallen * (0.1 + 1.6 * ragged) + heap * (0.95 + 0.7 * ragged))
    }
}
