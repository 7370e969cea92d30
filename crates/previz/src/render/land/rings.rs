//! Rings that drops of rain leave on level water, near the camera.
//!
//! Draws over the painted water; the water itself is `water`'s.

use crate::maths::{Vec3, clamp01, floor_i, fract, smoothstep, v3};
use crate::noise::unit2;
use crate::render::canvas::Canvas;
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::actors::watering;

/// How far ahead rings are wide enough to be seen, in metres.
const AWAY_M: f32 = 26.0;
/// Most rings at a time.
const MOST: f32 = 700.0;
const LIFE_S: f32 = 0.7;
const WIDE_M: f32 = 0.28;

/// How long the ring of a muzzle spreads, how many spread at a time, and how wide they
/// get, in heights of the beast.
const LAP_S: f32 = 2.4;
const LAPS: u32 = 3;
const LAP_WIDE: f32 = 0.55;

/// The rings around the muzzles of those who drink.
fn laps(moment: &Moment, view: &View, canvas: &mut Canvas, light: Vec3) {
    for one in moment.shot.actors.iter().filter(|one| watering::laps(one)) {
        let at = watering::muzzle(one);
        for lap in 0..LAPS {
            let age = fract(moment.seconds / LAP_S + lap as f32 / LAPS as f32);
            let wide = one.size_m * LAP_WIDE * (0.12 + age);
            ring(canvas, view, (at.x, at.z), wide, (1.0 - age) * 0.6, light);
        }
    }
}

/// Draws the rings of a frame, if it rains on water or somebody drinks from it.
pub(crate) fn draw(moment: &Moment, view: &View, canvas: &mut Canvas) {
    let shot = moment.shot;
    let level = shot.water.as_ref().is_some_and(|water| !water.film);
    if !level || shot.air.underwater || view.eye.y < 0.1 {
        return;
    }
    let light = shot.sky.ambient * 0.9 + shot.sun.colour * 0.1 + moment.haze.flash_light();
    laps(moment, view, canvas, light);
    if shot.ambience.rain <= 0.0 {
        return;
    }
    let flat = (view.forward.x * view.forward.x + view.forward.z * view.forward.z).sqrt().max(0.1);
    let (cx, cz) =
        (view.eye.x + view.forward.x / flat * AWAY_M * 0.5, view.eye.z + view.forward.z / flat * AWAY_M * 0.5);
    for i in 0..(MOST * shot.ambience.rain) as i32 {
        let life = moment.seconds / LIFE_S + unit2(i, 0, 61);
        let (drop, age) = (floor_i(life), fract(life));
        // Places repeat in the world, so that rings stay where they began.
        let wrap = |dice: f32, middle: f32| middle - AWAY_M * 0.5 + AWAY_M * fract(dice - middle / AWAY_M + 0.5);
        let (x, z) = (wrap(unit2(i, drop, 62), cx), wrap(unit2(i, drop, 63), cz));
        ring(canvas, view, (x, z), WIDE_M * (0.15 + age), (1.0 - age) * 0.42, light);
    }
}

/// One ring, as the oval that it is seen as, where the picture shows water.
fn ring(canvas: &mut Canvas, view: &View, (x, z): (f32, f32), radius: f32, alpha: f32, light: Vec3) {
    let Some((px, py, away)) = view.project(v3(x, 0.0, z)) else {
        return;
    };
    let wide = radius * view.focal / away;
    let high = wide * (view.eye.y / away).min(1.0);
    let alpha = alpha * smoothstep(AWAY_M, AWAY_M * 0.5, away) * clamp01(wide * 0.5);
    if alpha < 0.02 || wide > view.height as f32 * 0.3 {
        return;
    }
    let span = |middle: f32, half: f32, size: usize| {
        ((middle - half - 1.0).max(0.0) as usize, ((middle + half + 2.0).max(0.0) as usize).min(size))
    };
    let ((x0, x1), (y0, y1)) = (span(px, wide, canvas.width), span(py, high, canvas.height));
    let (across, up) = (1.0 / wide.max(0.5), 1.0 / high.max(0.5));
    for row in y0..y1 {
        for column in x0..x1 {
            let (u, v) = ((column as f32 + 0.5 - px) * across, (row as f32 + 0.5 - py) * up);
            let far = (u * u + v * v).sqrt().max(1e-3);
            // Pixels from the line: what is missing to one, over how fast it grows.
            let steep = ((u * across) * (u * across) + (v * up) * (v * up)).sqrt() / far;
            let cover = clamp01(1.1 - (far - 1.0).abs() / steep.max(1e-3));
            let pixel = row * canvas.width + column;
            if cover > 0.0 && (canvas.pixels[pixel][3] * away - 1.0).abs() < 0.12 {
                // The far side shows the bright sky, the near one the deep.
                canvas.blend(pixel, light * if v < 0.0 { 1.15 } else { 0.55 }, alpha * cover);
            }
        }
    }
}
