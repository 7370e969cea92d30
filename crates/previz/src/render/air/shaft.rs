//! Rays of light in thick air or water: soft shafts that spread from where the
//! sun is and drift slowly.
//!
//! Adds light to what has been drawn; casts no shadow.

use super::sky::towards;
use crate::maths::{Vec3, atan2_turns, exp, floor, smoothstep, v3};
use crate::render::canvas::Canvas;
use crate::render::coarse::spread;
use crate::render::view::View;
use crate::render::world::Moment;

/// Pixels between the points at which shafts are worked out; they are soft.
const STEP: usize = 4;

/// Draws the shafts of a frame, if its air shows any.
pub(crate) fn draw(moment: &Moment, view: &View, canvas: &mut Canvas) {
    let strength = moment.shot.air.rays;
    if strength <= 0.0 {
        return;
    }
    let Some(fan) = Fan::new(moment, view) else { return };
    let light = colour(moment) * strength;
    spread(
        canvas,
        STEP,
        |x, y| fan.at(x, y),
        |canvas, pixel, shaft| {
            if shaft > 0.003 {
                // Little air lies before what is near.
                let air = 1.0 / (1.0 + fan.near_m * canvas.pixels[pixel][3]);
                canvas.add(pixel, light * (shaft * air));
            }
        },
    );
}

/// The light that the shafts carry.
fn colour(moment: &Moment) -> Vec3 {
    let shot = moment.shot;
    if shot.air.underwater {
        return v3(0.5, 0.95, 1.0) * (shot.sky.ambient.luma() * 0.95);
    }
    // Warm, as light is that has come through leaves.
    let sun = shot.sun.colour * 0.1;
    v3(sun.x * 1.08, sun.y, sun.z * 0.8) + shot.sky.glow * 0.05
}

/// Shafts around the sun's place in the picture, which may lie outside of it.
struct Fan<'a> {
    moment: &'a Moment<'a>,
    x: f32,
    y: f32,
    height: f32,
    /// Distance from the sun to the picture's middle, in heights.
    far: f32,
    count: f32,
    near_m: f32,
}

impl<'a> Fan<'a> {
    fn new(moment: &'a Moment<'a>, view: &View) -> Option<Self> {
        let sun = towards(&moment.shot.sun);
        let ahead = sun.dot(view.forward);
        if ahead < 0.08 {
            return None;
        }
        let scale = view.focal / ahead;
        let (w, height) = (view.width as f32, view.height as f32);
        let (x, y) = (w * 0.5 + sun.dot(view.right) * scale, height * 0.5 - sun.dot(view.up) * scale);
        let (dx, dy) = ((x - w * 0.5) / height, (y - height * 0.5) / height);
        let far = (dx * dx + dy * dy).sqrt();
        Some(Self {
            moment,
            x,
            y,
            height,
            far,
            // As wide in the picture wherever the sun is; whole, so that the
            // pattern closes around it.
            count: floor(5.0 * (0.7 + far)) + 1.0,
            near_m: if moment.shot.air.underwater { 5.0 } else { 9.0 },
        })
    }

    fn at(&self, x: f32, y: f32) -> f32 {
        let (dx, dy) = ((x - self.x) / self.height, (y - self.y) / self.height);
        let away = (dx * dx + dy * dy).sqrt();
        let turn = atan2_turns(dy, dx);
        let t = self.moment.seconds;
        let grain = self.moment.grain;
        let broad = grain.soft(turn * self.count * 0.5, 0.31 + t * 0.006);
        let fine = grain.soft(turn * self.count * 1.5, 0.77 - t * 0.009);
        let shaft = smoothstep(-0.3, 0.55, broad * 0.8 + fine * 0.4);
        // Strongest where they enter the picture.
        let entered = (away - (self.far - 0.75).max(0.0)).max(0.0);
        shaft * exp(-entered * 0.8) * smoothstep(0.0, 0.5, away)
    }
}
