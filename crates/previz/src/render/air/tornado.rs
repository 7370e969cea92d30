//! A tornado: a funnel of whirling cloud, widest where it hangs from the sky,
//! and the dust that it stirs up.
//!
//! Where it goes is the scene's to say.

use crate::maths::{Vec3, clamp01, cos_turns, fract, mix, sin_turns, smoothstep, v3};
use crate::noise::{noise1, unit2};
use crate::render::canvas::{Canvas, span};
use crate::render::land::cascade::Spray;
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::Prop;

/// Turns of the funnel in a second, and metres that it moves aside in one.
const SPIN_HZ: f32 = 0.42;
const DRIFT_M_S: f32 = 2.4;

/// Draws the funnel and its dust.
pub(crate) fn draw(prop: &Prop, foot: Vec3, moment: &Moment, view: &View, canvas: &mut Canvas) {
    let foot = foot - v3(DRIFT_M_S * moment.seconds, 0.0, 0.0);
    let mut spray = Spray::new(prop, moment, view, canvas);
    (spray.light, spray.dark) = (spray.light * 0.62, spray.dark * 0.4);
    dust(&mut spray, prop, foot, false);
    funnel(&mut spray, prop, foot);
    dust(&mut spray, prop, foot, true);
}

/// How far the funnel's middle leans aside at a share of its height, and half
/// its width there.
fn run(prop: &Prop, up: f32, seconds: f32) -> (f32, f32) {
    let sway = noise1(up * 2.1 - seconds * 0.12, prop.seed) * 26.0 * up.min(0.7) + up * up * 46.0;
    let half = prop.size.x * (0.3 + 0.5 * up) + prop.size.y * (0.14 * up * up + 0.62 * up * up * up * up * up);
    (sway, half * (1.0 + 0.08 * noise1(up * 9.0 - seconds * 0.7, prop.seed ^ 1)))
}

/// The funnel itself, pixel by pixel of the upright plane that it stands in.
fn funnel(spray: &mut Spray, prop: &Prop, foot: Vec3) {
    let (view, seconds) = (spray.view, spray.moment.seconds);
    let flat = v3(view.forward.x, 0.0, view.forward.z).unit();
    let across = v3(flat.z, 0.0, -flat.x);
    let away = flat.dot(foot - view.eye);
    if away < 1.0 {
        return;
    }
    let high = prop.size.y;
    let (_, wide) = run(prop, 1.0, seconds);
    let corner = |x: f32, y: f32| view.project(foot + across * x + Vec3::UP * y);
    let (Some(low), Some(left), Some(right)) = (corner(0.0, -4.0), corner(-wide * 1.5, high), corner(wide * 2.2, high))
    else {
        return;
    };
    let (x0, x1) = span(left.0.min(right.0), left.0.max(right.0), spray.canvas.width);
    let (y0, y1) = span(left.1.min(right.1), low.1, spray.canvas.height);
    let (clear, haze) = spray.air(foot + Vec3::UP * (high * 0.4));
    for y in y0..y1 {
        for x in x0..x1 {
            let ray = view.ray(x as f32 + 0.5, y as f32 + 0.5);
            let t = away / flat.dot(ray);
            let at = view.eye + ray * t - foot;
            let index = y * spray.canvas.width + x;
            let up = at.y / high;
            if t <= 0.0 || !(-0.02..1.0).contains(&up) || spray.canvas.pixels[index][3] * t > 1.05 {
                continue;
            }
            let (middle, half) = run(prop, up.max(0.0), seconds);
            let side = (at.dot(across) - middle) / half;
            if side.abs() > 1.3 {
                continue;
            }
            // What is at the edge is seen on its way round.
            let round = side.clamp(-1.0, 1.0);
            let turned = round * (0.6 + 0.4 * round * round);
            let whirl = |scale: f32, rise: f32, speed: f32| {
                spray
                    .moment
                    .grain
                    .soft(turned * scale + up * rise - seconds * SPIN_HZ * speed, up * rise * 2.3 - turned * 0.1)
            };
            let (bands, shreds) = (whirl(0.11, 0.5, 0.3), whirl(0.34, 1.3, 0.62));
            let torn = 0.5 * bands + 0.35 * shreds;
            let body = smoothstep(1.16, 0.72, side.abs() + torn * 0.5 + 0.2 * up * up);
            let melted = smoothstep(1.0, 0.74, up);
            let tone = clamp01(0.42 - 0.34 * side + 0.75 * torn);
            let light = spray.dark.lerp(spray.light, tone) * clear + haze;
            spray.canvas.blend(index, light, body * melted * 0.97);
        }
    }
}

/// Dust that runs round the foot and rises; the half behind it, or before.
fn dust(spray: &mut Spray, prop: &Prop, foot: Vec3, before: bool) {
    let seconds = spray.moment.seconds;
    for i in 0..64 {
        let dice = |salt: i32| unit2(i, salt, prop.seed ^ 41);
        let age = fract(seconds * mix(0.1, 0.2, dice(1)) + dice(2));
        let turn = dice(3) + seconds * mix(0.5, 0.24, age);
        if (sin_turns(turn) < 0.0) != before {
            continue;
        }
        let radius = prop.size.x * mix(0.4, 2.1, age) * mix(0.7, 1.2, dice(4));
        let rise = prop.size.y * 0.22 * age * age * dice(5);
        let at = foot + v3(cos_turns(turn) * radius, rise + 2.0, sin_turns(turn) * radius);
        let alpha = 0.55 * smoothstep(0.0, 0.1, age) * smoothstep(1.0, 0.4, age);
        spray.puff(at, prop.size.x * mix(0.22, 0.62, age), alpha, dice(6) + seconds * 0.02);
    }
}
