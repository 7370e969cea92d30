//! A spotlight at a moment: the cone from its lamp to the feet of whom it
//! follows, what of its light reaches a place, and how the air shows it.
//!
//! Where it hangs is the scene's to say.

use crate::maths::{Vec3, mix, smoothstep};
use crate::render::canvas::Canvas;
use crate::render::figures::easel::seen;
use crate::render::figures::soft;
use crate::render::figures::solid::Lens;
use crate::render::view::View;
use crate::scene::terrain::relief::Relief;
use crate::scene::{Enclosure, ShotScene, Spotlight};

/// Where the pool's edge begins and ends to fade, as shares of its half width.
const EDGE: (f32, f32) = (0.82, 1.12);
/// How much brighter the middle of the pool is than its rim.
const CORE: f32 = 0.3;
/// How much of its light the air shows: in a wide dark, and on a stage.
const AIR: (f32, f32) = (0.055, 0.028);
/// Half the width of the lamp, as a share of the pool's.
const LAMP: f32 = 0.07;

/// A spotlight at a moment.
#[derive(Clone, Copy)]
pub(crate) struct Cone {
    lamp: Vec3,
    foot: Vec3,
    /// From the lamp down, length one, and how long the way is.
    way: Vec3,
    long: f32,
    radius: f32,
    colour: Vec3,
    air: f32,
}

impl Cone {
    /// The cone of a shot's spotlight.
    pub(crate) fn of(shot: &ShotScene, relief: Option<&Relief>, seconds: f32) -> Option<Self> {
        let Spotlight { actor, from, radius_m, colour } = shot.spotlight.as_ref()?;
        let foot = shot.actors.get(*actor)?.whereabouts(relief, seconds);
        let long = from.length().max(0.1);
        let air = if shot.enclosure == Enclosure::None { AIR.0 } else { AIR.1 };
        let way = *from * (-1.0 / long);
        Some(Self { lamp: foot + *from, foot, way, long, radius: *radius_m, colour: *colour, air })
    }

    /// Towards the lamp, length one.
    pub(crate) fn towards(&self) -> Vec3 {
        -self.way
    }

    /// Its light at a place on what faces the lamp.
    #[inline]
    pub(crate) fn light(&self, at: Vec3) -> Vec3 {
        let from = at - self.lamp;
        let along = from.dot(self.way);
        let off = (from.dot(from) - along * along).max(0.0).sqrt();
        let across = off / (self.radius * (along / self.long)).max(1e-3);
        if along <= 0.0 || across >= EDGE.1 {
            return Vec3::ZERO;
        }
        self.colour * (smoothstep(EDGE.1, EDGE.0, across) * mix(1.0, 1.0 - CORE, across.min(1.0)))
    }

    /// Adds what the air shows of it.
    fn shine(&self, view: &View, canvas: &mut Canvas) {
        let see = |at: Vec3| seen(view, at - view.eye);
        let line = (see(self.lamp), see(self.foot));
        let fading = |along: f32| mix(1.0, 0.45, along) * smoothstep(1.0, 0.86, along);
        soft::beam(canvas, &Lens::of(view), line, (self.radius * LAMP, self.radius), (self.colour * self.air, fading));
    }
}

/// Draws what the air shows of a spotlight, if there is one.
pub(crate) fn draw(spotlight: Option<&Cone>, view: &View, canvas: &mut Canvas) {
    if let Some(spotlight) = spotlight {
        spotlight.shine(view, canvas);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    #[test]
    fn a_spotlight_lights_whom_it_follows_and_nothing_beside() {
        let shot = shot("a figure skater skating under a spotlight", 0);
        for seconds in [0.0, 2.0, 4.5] {
            let cone = Cone::of(&shot, None, seconds).expect("a spotlight");
            let who = shot.actors[0].whereabouts(None, seconds);
            assert!(cone.light(who + Vec3::UP).luma() > 1.0, "{seconds}");
            assert_eq!(cone.light(who + crate::maths::v3(4.0, 0.0, 0.0)), Vec3::ZERO, "{seconds}");
        }
    }
}
