//! Whom of the cast the camera never shows, so that the report does not claim
//! them.
//!
//! Moves nobody, and draws nothing: what hides behind a hill counts as seen.

use super::Scene;
use super::actors::nature::nature;
use super::parts::{Actor, ShotScene, Vec3, half_height};
use super::terrain::relief::Relief;
use crate::script::SubjectKind;

/// So many moments of a shot are looked at.
const MOMENTS: usize = 9;

impl Scene {
    /// Kinds of which nobody ever comes into the picture, with their shot,
    /// counted from one.
    pub(crate) fn out_of_view(&self) -> Vec<(usize, SubjectKind)> {
        let aspect = self.width as f32 / self.height.max(1) as f32;
        let mut found: Vec<(usize, SubjectKind)> = Vec::new();
        for (index, shot) in self.shots.iter().enumerate() {
            let relief = shot.land.as_ref().map(|land| Relief::new(land, shot.seed));
            let seconds = shot.frames as f32 / self.fps.max(1) as f32 * shot.pace;
            let seen = |kind| {
                let same = |one: &&Actor| one.kind == kind;
                shot.actors
                    .iter()
                    .filter(same)
                    .any(|one| comes_into_view(shot, one, relief.as_ref(), (seconds, aspect)))
            };
            for one in &shot.actors {
                if !found.contains(&(index + 1, one.kind)) && !seen(one.kind) {
                    found.push((index + 1, one.kind));
                }
            }
        }
        found
    }
}

/// Whether any part of somebody is in the picture at any moment.
fn comes_into_view(shot: &ShotScene, one: &Actor, relief: Option<&Relief>, (seconds, aspect): (f32, f32)) -> bool {
    let nature = nature(one.kind);
    let half = one.size_m * nature.tall.max(nature.wide) * 0.5;
    (0..MOMENTS).any(|moment| {
        let share = moment as f32 / (MOMENTS - 1) as f32;
        let key = shot.camera.with(&shot.actors, share, seconds * share);
        let middle = one.whereabouts(relief, seconds * share) + Vec3::UP * (one.size_m * nature.tall * 0.5);
        let (away, tangent) = (middle - key.eye, half_height(key.fov_deg, aspect));
        let [x, y, z] = key.axes().map(|axis| away.dot(axis));
        // What is aside by more than its own half is outside.
        let within = |across: f32, reach: f32| across.abs() <= reach * z.max(0.0) + half;
        z > -half && within(x, tangent * aspect) && within(y, tangent)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::maths::v3;
    use crate::scene::CameraKey;
    use crate::scene::sample::lasting;

    #[test]
    fn a_tall_picture_shows_what_is_high_and_a_wide_one_what_is_aside() {
        let mut shot = lasting("a bird flies over a meadow", 1, 2);
        let (eye, target) = (v3(0.0, 1.0, 0.0), v3(0.0, 1.0, 10.0));
        shot.camera.keys = vec![CameraKey { eye, target, fov_deg: 40.0 }];
        (shot.camera.follows, shot.camera.handheld) = (None, 0.0);
        let seen = |at: Vec3, aspect: f32| {
            let bird = Actor { grounded: false, ..Actor::plain(SubjectKind::Bird, at, 0.2) };
            comes_into_view(&shot, &bird, None, (0.0, aspect))
        };
        let (tall, wide) = (9.0 / 16.0, 16.0 / 9.0);
        let (high, aside) = (v3(0.0, 6.0, 10.0), v3(5.0, 1.0, 10.0));
        assert!(seen(high, tall) && !seen(high, wide));
        assert!(seen(aside, wide) && !seen(aside, tall));
    }
}
