//! How a shot is exposed: for the whole picture, but so that whom it is about is not
//! burnt out.
//!
//! Meters small pictures; develops nothing.

use super::{Scratch, Stage};
use crate::figure::{Shape, figure};
use crate::maths::pow;
use crate::render::camera::view_at;
use crate::render::canvas::Canvas;
use crate::render::figures::actor;
use crate::render::figures::posture::pose;
use crate::render::finish::exposure::Exposures;
use crate::render::finish::post::meter;
use crate::render::world::Moment;
use crate::scene::{Actor, Enclosure};

/// Pixels along the longer side of the picture that is metered.
const SIDE: f32 = 96.0;
/// How bright the brighter parts of those whom a shot is about may become, and those
/// of the whole picture.
const BRIGHTEST: f32 = 2.0;
const LIGHTEST: f32 = 2.2;
/// How bright a grey card in the sun may become: on dark ground a black car would else
/// be a white one.
const CARD: f32 = 1.3;
/// How much of the light a grey card throws back.
const GREY: f32 = 0.18;
/// How far it is held back for them, 1 all the way.
const HELD: f32 = 0.75;
/// Which share of what is seen of them, and of the picture, is no brighter than that.
const SHARE: f32 = 0.75;
const SHARE_OF_ALL: f32 = 0.9;
/// What is seen in fewer pixels burns nothing out.
const FEW: usize = 3;

/// Light that a share of what is seen in a picture does not exceed.
fn brighter(canvas: &Canvas, share: f32) -> Option<f32> {
    let light = canvas.pixels.iter().map(|p| p[0].max(p[1]).max(p[2]));
    let mut seen: Vec<f32> = light.filter(|light| *light > 0.0).collect();
    if seen.len() < FEW {
        return None;
    }
    seen.sort_unstable_by(f32::total_cmp);
    seen.get((seen.len() as f32 * share) as usize).copied()
}

impl Stage {
    /// Meters small pictures of the shot.
    pub(super) fn expose(&mut self) {
        let (w, h) = self.size;
        let scale = (SIDE / w.max(h) as f32).min(1.0);
        let small = (((w as f32 * scale) as usize).max(2), ((h as f32 * scale) as usize).max(2));
        let mut scratch = Scratch::default();
        self.exposures = Exposures::of(&self.shot, |local, key| {
            self.draw(local, small, &mut scratch, false);
            let exposure = meter(&scratch.main, key);
            let most = self.most(local, small, &mut scratch);
            // Between the two: neither they nor all else may be lost.
            if most < exposure { exposure * pow(most / exposure, HELD) } else { exposure }
        });
    }

    /// How far a picture may be exposed by day without burning out what matters: where
    /// all around them is dark, those who catch a low sun would be.
    fn most(&self, local: u32, size: (usize, usize), scratch: &mut Scratch) -> f32 {
        let share = self.share(local);
        let passing = self.shot.in_passing(share);
        let shot = passing.as_ref().unwrap_or(&self.shot);
        if shot.sun.moon || shot.air.underwater || shot.enclosure != Enclosure::None {
            return f32::MAX;
        }
        let card = CARD / (GREY * (shot.sun.colour + shot.sky.ambient).luma()).max(1e-3);
        let of_all = brighter(&scratch.main, SHARE_OF_ALL).map_or(card, |light| card.min(LIGHTEST / light));
        let clip_s = local as f32 / self.fps as f32;
        let seconds = clip_s * shot.pace;
        let view = view_at(&shot.camera, &shot.actors, share, seconds, size);
        let moment = Moment::new(shot, (&self.grain, self.relief.as_ref()), seconds, &view, 0.0);
        scratch.main.reset(size.0, size.1);
        // What burns is brighter than what is lit, and should be.
        let burns =
            |one: &Actor| figure(&pose(one, &moment, 0.1)).shapes.iter().any(|s| matches!(s, Shape::Fire { .. }));
        for one in shot.actors.iter().filter(|one| self.is_outdoors(one) && !burns(one)) {
            actor::draw(one, self.relief.as_ref(), (&moment, &view), &mut scratch.main, &mut scratch.easel, false);
        }
        brighter(&scratch.main, SHARE).map_or(of_all, |light| of_all.min(BRIGHTEST / light))
    }
}
