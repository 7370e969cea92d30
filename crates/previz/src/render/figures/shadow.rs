//! The shadow of a body on the ground around its feet.
//!
//! Darkens what the canvas already shows.

use super::contact;
use super::easel::Easel;
use super::fall::Drop;
use super::layer::Layer;
use super::lighting::Key;
use super::painter::Painter;
use crate::figure::Body;
use crate::maths::{Vec3, clamp01, v3};
use crate::render::canvas::Canvas;
use crate::scene::Enclosure;
use crate::scene::terrain::relief::Relief;

/// What is higher is built to be seen, and may stand beside an edge.
const HIGH_M: f32 = 9.0;
/// How far from the plane that a shadow is thrown on the ground takes some of it, for
/// each metre from the foot, and besides.
const OFF_PLANE: f32 = 0.12;
const OFF_PLANE_M: f32 = 0.8;

/// The lowest that light is taken to come, as the sine of its height: longer shadows
/// would leave the picture before they show a shape.
const LOWEST: f32 = 0.3;
/// What is higher above the ground than so many of its sizes throws no shadow that
/// could be seen.
const ALOFT: f32 = 0.6;
/// How much of a shadow is gone a size away from the feet, for the sun is wide and its
/// light reaches round, and the most that goes.
const FADES: (f32, f32) = (0.14, 0.55);

impl Painter<'_> {
    /// Lays the shadow of a body of some size that stands at a place.
    pub(super) fn shadow(
        &self,
        body: &Body,
        (at, size_m): (Vec3, f32),
        relief: Option<&Relief>,
        canvas: &mut Canvas,
        easel: &mut Easel,
    ) {
        let key = self.key(at);
        let inside = self.moment.shot.enclosure != Enclosure::None;
        let ground = match relief {
            Some(relief) if !inside => relief.height(at.x, at.z).max(0.0),
            _ => at.y,
        };
        if at.y - ground > size_m * ALOFT {
            return;
        }
        let sun = v3(key.towards.x, key.towards.y.max(LOWEST), key.towards.z);
        let slope = relief.map_or((0.0, 0.0), |relief| slope(relief, at));
        let drop = Drop { sun, at: v3(at.x, ground + 0.02, at.z), slope, near_m: size_m * 0.08 };
        contact::shade(body, (self.view, &self.lens), (&drop, size_m), canvas, easel);
        let strength = clamp01(key.hardness * (key.towards.y * 9.0));
        if inside || strength <= 0.03 || !self.solids(body, Layer::Shadow(&drop), easel) {
            return;
        }
        let keep = |(x, y): (usize, usize), (depth, seen): (f32, f32)| {
            let ray = self.view.ray(x as f32 + 0.5, y as f32 + 0.5);
            let away = (self.view.eye + ray * depth - at).length();
            // What is high may stand beside an edge: a face that falls away before
            // its shadow takes none of it.
            let spot = self.view.eye + ray * seen;
            let off = (spot.y - drop.plane(spot.x, spot.z)).abs();
            if size_m > HIGH_M && off > OFF_PLANE * (spot - at).length() + OFF_PLANE_M {
                return 0.0;
            }
            1.0 - (away * (FADES.0 / size_m.max(1e-3))).min(FADES.1)
        };
        easel.darken(canvas, self.left_in_shadow(&key, strength, at), keep);
    }

    /// The share of each colour of light that is left where the key light is not.
    fn left_in_shadow(&self, key: &Key, strength: f32, at: Vec3) -> Vec3 {
        let direct = key.colour * key.towards.y.max(LOWEST);
        let ambient = self.moment.shot.sky.ambient;
        let rest = |d: f32, a: f32| a / (a + d * strength).max(1e-4);
        let share = v3(rest(direct.x, ambient.x), rest(direct.y, ambient.y), rest(direct.z, ambient.z));
        v3(1.0, 1.0, 1.0).lerp(share, 0.85 * self.lamp(at).clear)
    }
}

/// How the ground rises along x and along z.
fn slope(relief: &Relief, at: Vec3) -> (f32, f32) {
    let h = |dx: f32, dz: f32| relief.height(at.x + dx, at.z + dz);
    ((h(1.0, 0.0) - h(-1.0, 0.0)) * 0.5, (h(0.0, 1.0) - h(0.0, -1.0)) * 0.5)
}
