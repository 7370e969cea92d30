//! A stroke of lightning in the sky: a jagged line with branches, seen while
//! its flash lasts.
//!
//! When and where it strikes is the scene's to say.

use crate::maths::{Vec3, atan2_turns, clamp01, cos_turns, exp, sin_turns, v3};
use crate::noise::Dice;
use crate::render::canvas::Canvas;
use crate::render::coarse::spread;
use crate::render::view::View;
use crate::scene::{ShotScene, Strike};

/// How far away strokes are drawn, in metres.
const AWAY_M: f32 = 1500.0;

/// Draws a stroke whose flash has the brightness `light`; the camera looked
/// along `heading` when it fell.
pub(crate) fn draw(strike: &Strike, light: f32, heading: Vec3, view: &View, canvas: &mut Canvas) {
    if light < 0.06 {
        return;
    }
    let mut dice = Dice::new((strike.flash_s * 1000.0) as u64, 71);
    let turn = atan2_turns(heading.x, heading.z) + strike.azimuth_deg / 360.0;
    let foot = v3(sin_turns(turn) * AWAY_M, 0.0, cos_turns(turn) * AWAY_M) + v3(view.eye.x, 0.0, view.eye.z);
    let side = v3(cos_turns(turn), 0.0, -sin_turns(turn));
    glow(foot + Vec3::UP * 520.0, light, view, canvas);
    let mut at = foot + Vec3::UP * 560.0 + side * dice.range(-60.0, 60.0);
    let steps = 18;
    for step in 0..steps {
        let down = 560.0 / steps as f32;
        let next = at + side * dice.range(-30.0, 30.0) - Vec3::UP * down;
        line(view, canvas, at, next, 1.0, light);
        if dice.chance(0.3) && step > 2 {
            branch(view, canvas, next, side * dice.side(), light * 0.6, &mut dice);
        }
        at = next;
    }
}

/// The clouds light up around the place that the stroke comes from.
fn glow(from: Vec3, light: f32, view: &View, canvas: &mut Canvas) {
    let towards = (from - view.eye).unit();
    spread(
        canvas,
        8,
        |x, y| {
            let away = (view.ray(x, y).unit() - towards).length();
            exp(-away * 3.2) * 0.9 + exp(-away * 11.0) * 0.8
        },
        |canvas, pixel, near| {
            let [r, g, b, inverse] = canvas.pixels[pixel];
            if inverse < 1.0 / AWAY_M {
                // Thin cloud lets more of it through than thick cloud.
                let body = 0.25 + 1.5 * Vec3::from([r, g, b]).luma();
                canvas.add(pixel, v3(0.62, 0.66, 0.95) * (near * light * body));
            }
        },
    );
}

fn branch(view: &View, canvas: &mut Canvas, from: Vec3, side: Vec3, light: f32, dice: &mut Dice) {
    let mut at = from;
    for _ in 0..3 + dice.below(4) {
        let next = at + side * dice.range(5.0, 34.0) - Vec3::UP * dice.range(12.0, 34.0);
        line(view, canvas, at, next, 0.5, light);
        at = next;
    }
}

/// A bright core in a wide glow.
fn line(view: &View, canvas: &mut Canvas, a: Vec3, b: Vec3, width: f32, light: f32) {
    let (Some((ax, ay, _)), Some((bx, by, _))) = (view.project(a), view.project(b)) else {
        return;
    };
    let unit = canvas.height as f32 / 720.0;
    let (core, glow) = ((1.4 * width * unit).max(0.6), 13.0 * unit * width);
    let (x0, x1) = ((ax.min(bx) - glow).max(0.0) as usize, ((ax.max(bx) + glow).max(0.0) as usize).min(canvas.width));
    let (y0, y1) = ((ay.min(by) - glow).max(0.0) as usize, ((ay.max(by) + glow).max(0.0) as usize).min(canvas.height));
    let (dx, dy) = (bx - ax, by - ay);
    let length2 = (dx * dx + dy * dy).max(1e-3);
    for y in y0..y1 {
        for x in x0..x1 {
            let at = y * canvas.width + x;
            if canvas.pixels[at][3] > 1.0 / AWAY_M {
                continue;
            }
            let (px, py) = (x as f32 + 0.5 - ax, y as f32 + 0.5 - ay);
            let t = clamp01((px * dx + py * dy) / length2);
            let d = ((px - dx * t) * (px - dx * t) + (py - dy * t) * (py - dy * t)).sqrt();
            let near = clamp01(1.0 - d / glow);
            let bright = clamp01(core - d + 0.5) * 7.0 + near * near * near * 0.16;
            canvas.add(at, v3(0.78, 0.82, 1.0) * (bright * light));
        }
    }
}

/// A shot in the light of a stroke that is as bright as `flash`.
pub(crate) fn struck(shot: &ShotScene, flash: f32) -> ShotScene {
    let mut lit = shot.clone();
    lit.sky.ambient += v3(0.5, 0.56, 0.72) * (flash * 0.5);
    lit.sun.colour += v3(0.8, 0.88, 1.1) * flash;
    lit
}
