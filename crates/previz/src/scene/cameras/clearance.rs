//! Room for the camera: its path leads neither through what moves nor through
//! the ground.
//!
//! Changes a finished path; chooses none.

use super::pursuit::{self, LEAST_M};
use super::rig::Rig;
use crate::scene::parts::{Actor, CameraPath, Motion, Vec3};
use crate::scene::terrain::relief::Relief;

/// Raises a path along which somebody is followed so that no hill swallows it.
pub(crate) fn clear(path: &mut CameraPath, actors: &[Actor], relief: Option<&Relief>, seconds: f32) {
    let Some(relief) = relief else { return };
    let followed = path.follows.and_then(|index| actors.get(index));
    let velocity = match followed.map(|actor| &actor.motion) {
        Some(Motion::Straight { velocity }) => *velocity,
        _ => Vec3::ZERO,
    };
    if let Some(actor) = followed.filter(|actor| actor.grounded) {
        pursuit::climb(path, actor, seconds, relief);
        return;
    }
    let mut raise = 0.0_f32;
    for step in 0..=12 {
        let gone = velocity * (seconds * step as f32 / 12.0);
        for key in &path.keys {
            let ground = relief.height(key.eye.x + gone.x, key.eye.z + gone.z).max(0.0);
            raise = raise.max(ground + LEAST_M - key.eye.y - gone.y);
        }
    }
    for key in &mut path.keys {
        key.target.y += raise * near((key.target - key.eye).length());
        key.eye.y += raise;
    }
}

/// From so far on a target rises as much as the eye does.
const FAR_M: f32 = 8.0;

/// The share of a rise of the eye that its target takes part in: what is near
/// would else sink out of the picture.
fn near(distance: f32) -> f32 {
    (distance / FAR_M).min(1.0)
}

/// As near as a camera comes to the wall of a room of which no more is seen, in metres:
/// the window in it is still whole.
const WALL_M: f32 = 1.3;

/// Keeps a camera that pushes in from going out through the window.
pub(crate) fn indoors(path: &mut CameraPath) {
    for key in &mut path.keys {
        let beyond = (key.eye.z + WALL_M).max(0.0);
        key.eye.z -= beyond;
        key.target.z -= beyond;
    }
}

/// Keeps the eye above the ground.
pub(crate) fn lift(rig: &mut Rig, relief: Option<&Relief>) {
    if let Some(relief) = relief {
        let ground = relief.height(rig.eye.x, rig.eye.z).max(0.0);
        // What is small is met from low down.
        let least = ground + (rig.distance() * 0.25).clamp(0.14, 0.5);
        if rig.eye.y < least {
            rig.target.y += (least - rig.eye.y) * near(rig.distance());
            rig.eye.y = least;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::scene::sample::{composed, shot};
    use crate::understand::understand;

    #[test]
    fn a_camera_that_pushes_in_stays_before_the_window() {
        for prompt in ["a window with rain, the camera pushes in", "soft window light in a room, top view"] {
            let camera = shot(prompt, 3).camera;
            assert!(camera.keys.iter().all(|key| key.eye.z <= -super::WALL_M), "{prompt}: {:?}", camera.keys);
        }
    }

    #[test]
    fn who_is_small_is_kept_in_view_from_over_the_ground() {
        for prompt in ["a frog by a pond", "a frog by a pond at night", "池塘边的一只青蛙"] {
            for seed in 0..3 {
                let script = understand(prompt).script;
                let scene = composed(&script, seed, 4);
                let outlook = scene.outlooks().next().expect("a shot");
                let shown = outlook.shown(&script.shots[0], &script.shots[0].subjects[0]);
                assert_eq!(shown, Some((1, 1)), "{prompt}, seed {seed}");
            }
        }
    }
}
