//! What wind drives through the air in sheets: rain, snow, sand. They hang
//! before what is far and leave what is near.
//!
//! Single drops and flakes are `drift`'s.

use crate::maths::{Vec3, atan2_turns, clamp01, smoothstep};
use crate::render::canvas::Canvas;
use crate::render::coarse::spread;
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::{Drift, Falling};

/// Pixels between the points at which sheets are worked out; they are soft.
const STEP: usize = 8;
/// Distances, in metres, from which sheets hide what is behind.
const AWAY_M: [f32; 2] = [14.0, 70.0];

/// Draws the sheets of a frame, if its weather has any.
pub(crate) fn draw(moment: &Moment, view: &View, canvas: &mut Canvas) {
    for falling in &moment.shot.falling {
        let Some(squall) = Squall::of(moment, view, falling) else {
            continue;
        };
        for (layer, away_m) in AWAY_M.into_iter().enumerate() {
            spread(
                canvas,
                STEP,
                |x, y| squall.sheet(view.ray(x, y).unit(), layer),
                |canvas, pixel, sheet| {
                    if sheet > 0.004 {
                        let behind = 1.0 / (1.0 + away_m * canvas.pixels[pixel][3]);
                        canvas.blend(pixel, squall.colour, sheet * behind * behind);
                    }
                },
            );
        }
    }
}

struct Squall<'a> {
    moment: &'a Moment<'a>,
    colour: Vec3,
    /// How much a sheet hides at most.
    strength: f32,
    /// It falls rather than flies.
    falls: bool,
}

impl<'a> Squall<'a> {
    fn of(moment: &'a Moment<'a>, view: &View, falling: &Falling) -> Option<Self> {
        let shot = moment.shot;
        let air = moment.haze.colour(view.forward);
        let dense = clamp01(falling.count as f32 / 4500.0);
        let gale = smoothstep(0.55, 1.0, shot.wind);
        let (strength, colour) = match falling.kind {
            Drift::Rain => (0.31 * dense, air * 1.1),
            Drift::Downpour => (0.46 * dense, air * 1.15),
            // Only wind makes sheets of snow.
            Drift::Snow => (0.75 * dense * gale, air * 1.2),
            Drift::Sand => (1.1 * dense * gale, air * 1.45),
            _ => return None,
        };
        (strength > 0.02).then_some(Self {
            moment,
            colour,
            strength,
            falls: matches!(falling.kind, Drift::Rain | Drift::Downpour),
        })
    }

    /// How much a sheet hides in a direction of length one.
    fn sheet(&self, d: Vec3, layer: usize) -> f32 {
        let (t, wind, grain) = (self.moment.seconds, self.moment.shot.wind, self.moment.grain);
        // Whole repetitions around the eye, so that no seam is behind it.
        let turn = atan2_turns(d.x, d.z);
        let near = 1.0 - layer as f32 * 0.45;
        let own = layer as f32 * 0.37;
        if self.falls {
            let lean = d.y * wind * 0.55;
            let drift = t * wind * near;
            let broad = grain.soft(turn * 4.0 + lean * 0.6 - drift * 0.06, d.y * 0.35 + t * 0.25 * near + own);
            let fine = grain.soft(turn * 34.0 + lean * 5.2 - drift * 0.2, d.y * 0.3 + t * 0.6 * near + own);
            let sheer = 0.5 + layer as f32 * 0.5;
            return self.strength * sheer * smoothstep(-0.7, 0.9, broad * 0.5 + fine * 0.75);
        }
        let rise = grain.soft(turn * 2.0 - t * 0.1 * near, own) * 0.09;
        let broad = grain.soft(turn * 2.0 - t * wind * 0.16 * near, (d.y + rise) * 1.1 + own);
        let fine = grain.soft(turn * 5.0 - t * wind * 0.55 * near, (d.y + rise) * 4.2 + own);
        // It is thickest where it comes off the ground.
        let low = 0.35 + 0.65 * smoothstep(0.42, 0.0, d.y.abs());
        self.strength * low * smoothstep(-0.3, 0.55, broad * 0.7 + fine * 0.6)
    }
}
