//! What falls and drifts through the air: rain, snow, leaves, petals, sand,
//! motes, sparks. Each particle keeps its path in the world; the cloud of them
//! goes along with the camera.
//!
//! How many and of what colour is the scene's to say.

use crate::maths::{TURN, Vec3, clamp01, cos_turns, fract, sin, sin_turns, smoothstep, v3};
use crate::noise::unit2;
use crate::render::canvas::Canvas;
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::{Drift, Falling};
use crate::script::{Place, SubjectKind, TimeOfDay};

/// Hailstones that have struck the ground about the camera, how often one does, how long
/// it leaps then, as a share of that, and how high.
const STRUCK: i32 = 1500;
const STRIKES_HZ: f32 = 0.7;
const LEAPS: (f32, f32) = (0.3, 0.34);
/// Seconds of a hailstone's fall that trail behind it.
const TRAIL_S: f32 = 0.012;
/// Wind in which flakes are too fast to be seen as spots.
const GALE: f32 = 0.7;

/// How a kind moves and looks.
struct Manner {
    /// Metres a second, without wind.
    fall: Vec3,
    /// What the full wind adds along x.
    wind: f32,
    /// Half sides of the cloud around the camera.
    half: Vec3,
    /// Radius in metres.
    radius: f32,
    /// How far it flutters, in metres.
    flutter: f32,
    /// Seconds of its path that a frame shows; 0 draws a spot.
    shutter_s: f32,
    alpha: f32,
    /// Shines by itself.
    glow: f32,
    /// Turns over as it falls.
    tumbles: bool,
}

impl Manner {
    /// The same in a cloud so many times as wide. A remote streak stands for
    /// many, or rain would be seen nowhere but before the eye.
    fn wider(&self, times: f32) -> Self {
        let radius = self.radius * if self.shutter_s > 0.0 { times } else { 1.0 };
        Self { half: self.half * times, radius, ..*self }
    }
}

fn manner(kind: Drift) -> Manner {
    let m = |fall, wind, half, radius, flutter, shutter_s, alpha, glow, tumbles| Manner {
        fall,
        wind,
        half,
        radius,
        flutter,
        shutter_s,
        alpha,
        glow,
        tumbles,
    };
    match kind {
        Drift::Drizzle => m(v3(0.0, -4.2, 0.0), 2.4, v3(9.0, 6.5, 9.0), 0.0017, 0.0, 0.03, 0.55, 0.0, false),
        Drift::Rain => m(v3(0.0, -9.5, 0.0), 4.5, v3(13.0, 9.0, 13.0), 0.0031, 0.0, 0.036, 0.62, 0.0, false),
        Drift::Downpour => m(v3(0.0, -11.0, 0.0), 6.0, v3(13.0, 9.0, 13.0), 0.0038, 0.0, 0.052, 0.64, 0.0, false),
        Drift::Hail => m(v3(0.0, -15.0, 0.0), 6.0, v3(9.0, 6.5, 9.0), 0.014, 0.0, 0.0, 0.95, 0.0, false),
        Drift::Snow => m(v3(0.0, -1.15, 0.0), 11.0, v3(9.0, 6.5, 9.0), 0.012, 0.16, 0.0, 0.92, 0.0, false),
        Drift::Leaves => m(v3(0.0, -0.85, 0.0), 5.0, v3(10.0, 5.0, 10.0), 0.055, 0.45, 0.0, 1.0, 0.0, true),
        Drift::Petals => m(v3(0.0, -0.6, 0.0), 4.0, v3(10.0, 5.0, 10.0), 0.03, 0.35, 0.0, 1.0, 0.0, true),
        Drift::Sand => m(v3(2.0, -0.15, 0.0), 13.0, v3(11.0, 4.0, 11.0), 0.006, 0.05, 0.03, 0.6, 0.0, false),
        Drift::Motes => m(v3(0.05, 0.04, 0.0), 0.1, v3(5.0, 3.5, 5.0), 0.006, 0.12, 0.0, 0.45, 0.3, false),
        Drift::Fireflies => m(v3(0.0, 0.02, 0.0), 0.1, v3(9.0, 2.4, 9.0), 0.02, 0.5, 0.0, 1.0, 5.0, false),
        Drift::Embers => m(v3(0.0, 1.5, 0.0), 1.2, v3(0.8, 2.2, 0.8), 0.008, 0.25, 0.0, 1.0, 6.0, false),
        Drift::Dust => m(v3(0.06, 0.02, 0.0), 0.3, v3(6.0, 3.0, 6.0), 0.006, 0.2, 0.0, 0.5, 0.6, false),
    }
}

/// Draws all that drifts in a frame.
pub(crate) fn draw(moment: &Moment, view: &View, canvas: &mut Canvas) {
    for (order, falling) in moment.shot.falling.iter().enumerate() {
        let seed = (moment.shot.seed as u32) ^ (order as u32).wrapping_mul(7919);
        let mut near = manner(falling.kind);
        if falling.kind == Drift::Snow && moment.shot.wind > GALE {
            near.shutter_s = 0.022;
        }
        // Weather fills all of the air: a second, wider cloud stands behind the first.
        if falling.kind.fills_the_air() {
            cloud(moment, view, canvas, falling, &near.wider(2.4), seed ^ 0x5bd1);
        }
        cloud(moment, view, canvas, falling, &near, seed);
        if falling.kind == Drift::Hail {
            leap(moment, view, canvas, (falling, &near), seed);
        }
    }
}

/// The light that drifts of a kind show.
fn lit(moment: &Moment, kind: Drift) -> Vec3 {
    let shot = moment.shot;
    let lamps =
        matches!(shot.place, Place::City | Place::Street) && matches!(shot.time, TimeOfDay::Night | TimeOfDay::Dusk);
    let bright = match kind {
        // Flakes catch light from all around, or white would not show on white.
        Drift::Snow | Drift::Hail => 1.9,
        // Drops in a lit street shine with its lamps.
        Drift::Drizzle | Drift::Rain | Drift::Downpour if lamps => 2.6,
        _ => 1.0,
    };
    (shot.sky.ambient * 1.15 + shot.sun.colour * 0.28).max0() * bright + moment.haze.flash_light()
}

/// From `from` to where it lies within `half` of a middle, for a cloud that goes along.
fn wrap(from: f32, middle: f32, half: f32) -> f32 {
    let side = half * 2.0;
    middle - half + side * fract((from * side + half - middle) / side)
}

/// Hailstones on the ground: each leaps up where it strikes, and lies there.
fn leap(moment: &Moment, view: &View, canvas: &mut Canvas, (falling, m): (&Falling, &Manner), seed: u32) {
    let centre = centre(moment, view, falling.kind, m);
    let colour = falling.colour * lit(moment, falling.kind);
    for i in 0..STRUCK {
        let dice = |k: i32| unit2(i, k, seed ^ 0x7a31);
        let (x, z) = (wrap(dice(0), centre.x, m.half.x), wrap(dice(1), centre.z, m.half.z));
        let u = fract(moment.seconds * STRIKES_HZ + dice(2)) / LEAPS.0;
        let high = if u < 1.0 { 4.0 * LEAPS.1 * dice(3) * u * (1.0 - u) } else { 0.0 };
        let Some((px, py, depth)) = view.project(v3(x, moment.ground(x, z) + m.radius + high, z)) else { continue };
        let radius = m.radius * (0.6 + 0.8 * dice(4)) * view.focal / depth;
        spot(canvas, (px, py), radius, (0.0, 1.0), 1.0 / depth, colour, m.alpha * smoothstep(0.6, 2.2, depth));
    }
}

fn cloud(moment: &Moment, view: &View, canvas: &mut Canvas, falling: &Falling, m: &Manner, seed: u32) {
    let shot = moment.shot;
    let velocity = m.fall + v3(m.wind * shot.wind, 0.0, m.wind * 0.25 * shot.wind);
    let t = moment.seconds;
    let centre = centre(moment, view, falling.kind, m);
    let light = lit(moment, falling.kind);
    let count = falling.count.min(6000);
    for i in 0..count as i32 {
        let dice = |k: i32| unit2(i, k, seed);
        let speed = 0.8 + 0.4 * dice(3);
        let gone = velocity * (t * speed);
        let (fx, fy, fz) = (
            dice(0) + gone.x / (m.half.x * 2.0),
            dice(1) + gone.y / (m.half.y * 2.0),
            dice(2) + gone.z / (m.half.z * 2.0),
        );
        let mut at = v3(wrap(fx, centre.x, m.half.x), wrap(fy, centre.y, m.half.y), wrap(fz, centre.z, m.half.z));
        if m.flutter > 0.0 {
            let phase = dice(4) + t * (0.25 + 0.4 * dice(5));
            at += v3(sin_turns(phase), sin_turns(phase * 1.7) * 0.4, cos_turns(phase * 0.8)) * m.flutter;
        }
        let Some((x, y, z)) = view.project(at) else {
            continue;
        };
        let inverse = 1.0 / z;
        let fade = smoothstep(0.6, 2.2, z) * smoothstep(m.half.z, m.half.z * 0.72, z);
        let tint = falling.colour * (0.75 + 0.5 * dice(6));
        let blink = if falling.kind == Drift::Fireflies {
            clamp01(sin_turns(t * (0.2 + 0.2 * dice(7)) + dice(8)) * 2.0)
        } else {
            1.0
        };
        let colour = tint * light + tint * (m.glow * blink);
        let alpha = m.alpha * fade * if m.glow > 1.0 { blink } else { 1.0 };
        let radius = m.radius * (0.6 + 0.8 * dice(9)) * view.focal * inverse;
        if m.shutter_s > 0.0 {
            let Some((x2, y2, _)) = view.project(at - velocity * (speed * m.shutter_s)) else {
                continue;
            };
            streak(canvas, (x, y), (x2, y2), radius, inverse, colour, alpha);
        } else {
            if falling.kind == Drift::Hail
                && let Some((x2, y2, _)) = view.project(at - velocity * (speed * TRAIL_S))
            {
                streak(canvas, (x, y), (x2, y2), radius * 0.6, inverse, colour, alpha * 0.3);
            }
            let turn = if m.tumbles { t * (0.5 + dice(10)) + dice(11) } else { 0.0 };
            let squash = if m.tumbles { 0.2 + 0.79 * sin_turns(turn * 1.3).abs() } else { 1.0 };
            spot(canvas, (x, y), radius, (turn * 0.37, squash), inverse, colour, alpha);
        }
    }
}

/// The middle of a cloud: the camera, ahead of it, or the fire.
fn centre(moment: &Moment, view: &View, kind: Drift, m: &Manner) -> Vec3 {
    if kind == Drift::Embers
        && let Some(fire) = moment.shot.actors.iter().find(|a| a.kind == SubjectKind::Campfire)
    {
        return v3(fire.at.x, fire.at.y + m.half.y + moment.ground(fire.at.x, fire.at.z), fire.at.z);
    }
    let ahead = view.eye + v3(view.forward.x, 0.0, view.forward.z) * (m.half.z * 0.55);
    if matches!(kind, Drift::Fireflies) {
        return v3(ahead.x, moment.ground(ahead.x, ahead.z) + m.half.y, ahead.z);
    }
    ahead + Vec3::UP * (view.forward.y * m.half.y)
}

/// A round or squashed spot with a soft edge.
fn spot(
    canvas: &mut Canvas,
    (x, y): (f32, f32),
    radius: f32,
    (turn, squash): (f32, f32),
    inverse: f32,
    colour: Vec3,
    alpha: f32,
) {
    let thin = (radius / 0.7).min(1.0);
    let r = radius.max(0.7);
    let alpha = alpha * thin * thin;
    if alpha < 0.004 || r > canvas.height as f32 * 0.2 {
        return;
    }
    let (s, c) = (sin(turn * TURN), cos_turns(turn));
    let reach = r + 1.0;
    let (x0, x1) = ((x - reach).max(0.0) as usize, ((x + reach + 1.0).max(0.0) as usize).min(canvas.width));
    let (y0, y1) = ((y - reach).max(0.0) as usize, ((y + reach + 1.0).max(0.0) as usize).min(canvas.height));
    for py in y0..y1 {
        for px in x0..x1 {
            let at = py * canvas.width + px;
            if canvas.pixels[at][3] > inverse {
                continue;
            }
            let (dx, dy) = (px as f32 + 0.5 - x, py as f32 + 0.5 - y);
            let (u, v) = (dx * c + dy * s, (dy * c - dx * s) / squash);
            // What turns over is a leaf, narrow and pointed at both ends.
            let d = if squash < 1.0 {
                let (u, v) = (u.abs() / r, v.abs() * 1.5 / r);
                r * (1.0 + (u * u.sqrt() + v * v.sqrt() - 1.0) / 1.5)
            } else {
                (u * u + v * v).sqrt()
            };
            let soft = (r * 0.35).max(0.8);
            let cover = clamp01((r + soft * 0.5 - d) / soft);
            if cover > 0.0 {
                canvas.blend(at, colour, alpha * cover);
            }
        }
    }
}

/// A thin line with soft edges that fades at both ends.
fn streak(canvas: &mut Canvas, a: (f32, f32), b: (f32, f32), radius: f32, inverse: f32, colour: Vec3, alpha: f32) {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let long = dx.abs().max(dy.abs());
    let thin = (radius / 0.5).min(1.0);
    let wide = radius.max(0.5);
    let outside = |a: f32, b: f32, size: usize| a.max(b) < 0.0 || a.min(b) > size as f32 + wide + 1.0;
    if !(0.5..3000.0).contains(&long)
        || alpha <= 0.0
        || outside(a.0, b.0, canvas.width)
        || outside(a.1, b.1, canvas.height)
    {
        return;
    }
    let steps = long as usize + 1;
    let steep = dy.abs() > dx.abs();
    for i in 0..steps {
        let t = (i as f32 + 0.5) / steps as f32;
        let (x, y) = (a.0 + dx * t, a.1 + dy * t);
        let fade = alpha * thin * (1.0 - (2.0 * t - 1.0) * (2.0 * t - 1.0));
        let across = if steep { x } else { y };
        let first = (across - wide - 0.5).max(0.0) as usize;
        let last = (across + wide + 0.5).max(0.0) as usize;
        for k in first..=last {
            let cover = clamp01(wide + 0.5 - (k as f32 + 0.5 - across).abs());
            let (px, py) = if steep { (k, y.max(0.0) as usize) } else { (x.max(0.0) as usize, k) };
            if px >= canvas.width || py >= canvas.height || x < 0.0 || y < 0.0 {
                continue;
            }
            let at = py * canvas.width + px;
            if canvas.pixels[at][3] <= inverse {
                canvas.blend(at, colour, fade * cover);
            }
        }
    }
}
