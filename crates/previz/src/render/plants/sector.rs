//! Places all over what the camera ever sees of the land, evenly spread.
//!
//! Knows nothing of what stands there.

use crate::maths::{Vec3, atan2_turns, cos_turns, sin_turns};
use crate::render::view::View;

/// The part of the plane that the camera ever sees.
pub(crate) struct Sector {
    heading: f32,
    half: f32,
}

impl Sector {
    pub(crate) fn of(views: &[View]) -> Self {
        let mut sector = Self { heading: 0.0, half: 0.15 };
        let Some(first) = views.first() else {
            return sector;
        };
        let heading = |view: &View| atan2_turns(view.forward.x, view.forward.z);
        let turns: Vec<f32> = views.iter().map(heading).collect();
        let (low, high) = turns.iter().fold((1.0_f32, -1.0_f32), |(a, b), t| (a.min(*t), b.max(*t)));
        sector.heading = (low + high) * 0.5;
        let steep = first.forward.y.abs();
        let field = atan2_turns(first.width as f32 * 0.5 / first.focal, (1.0 - steep * steep).sqrt().max(0.15));
        sector.half = ((high - low) * 0.5 + field * 1.12 + 0.015).min(0.5);
        sector
    }

    pub(crate) fn spot(&self, u: f32, reach: f32, eye: Vec3) -> (f32, f32) {
        let angle = self.heading + (u * 2.0 - 1.0) * self.half;
        // A little behind the eye, so that the corners are not empty.
        let (s, c) = (sin_turns(self.heading) * 2.0, cos_turns(self.heading) * 2.0);
        (eye.x - s + sin_turns(angle) * reach, eye.z - c + cos_turns(angle) * reach)
    }
}

/// Evenly spread numbers: the digits of `i` mirrored at the point.
pub(crate) fn halton(i: u32, base: u32) -> f32 {
    let (mut value, mut digit, mut i) = (0.0, 1.0 / base as f32, i + 1);
    while i > 0 {
        value += (i % base) as f32 * digit;
        digit /= base as f32;
        i /= base;
    }
    value
}
