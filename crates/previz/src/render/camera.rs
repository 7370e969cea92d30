//! From a camera's path to the view at a moment, with the shake of a hand.
//!
//! Where the path leads is `scene`'s to say.

use super::view::View;
use crate::maths::v3;
use crate::noise::noise1;
use crate::scene::{Actor, CameraKey, CameraPath};

/// The view after `share` (0 to 1) of the shot, `seconds` into it.
pub(super) fn view_at(path: &CameraPath, actors: &[Actor], share: f32, seconds: f32, size: (usize, usize)) -> View {
    let CameraKey { mut eye, mut target, fov_deg } = path.with(actors, share, seconds);
    if path.handheld > 0.0 {
        let reach = (target - eye).length();
        let shake = |rate: f32, seed: u32| noise1(seconds * rate, seed) + 0.4 * noise1(seconds * rate * 2.7, seed ^ 5);
        let sway = v3(shake(0.7, 11), shake(0.9, 12) * 0.8, shake(0.6, 13) * 0.5);
        target += sway * (reach * 0.011 * path.handheld);
        eye += v3(shake(0.5, 14), shake(0.8, 15), 0.0) * (0.035 * path.handheld);
    }
    View::look(eye, target, fov_deg, size.0, size.1)
}
