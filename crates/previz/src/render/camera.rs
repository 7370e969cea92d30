//! From a camera's path to the view at a moment: easing, smooth passage of
//! keys, the shake of a hand, going along with an actor.

use super::view::View;
use crate::maths::{Vec3, mix, v3};
use crate::noise::noise1;
use crate::scene::{Actor, CameraPath, Motion};

/// The view after `share` (0 to 1) of the shot, `seconds` into it.
pub(super) fn view_at(path: &CameraPath, actors: &[Actor], share: f32, seconds: f32, size: (usize, usize)) -> View {
    let (mut eye, mut target, fov) = pass(path, path.eased(share.clamp(0.0, 1.0)));
    if let Some(actor) = path.follows.and_then(|index| actors.get(index)) {
        let gone = displacement(actor, seconds);
        eye += gone;
        target += gone;
    }
    if path.handheld > 0.0 {
        let reach = (target - eye).length();
        let shake = |rate: f32, seed: u32| noise1(seconds * rate, seed) + 0.4 * noise1(seconds * rate * 2.7, seed ^ 5);
        let sway = v3(shake(0.7, 11), shake(0.9, 12) * 0.8, shake(0.6, 13) * 0.5);
        target += sway * (reach * 0.011 * path.handheld);
        eye += v3(shake(0.5, 14), shake(0.8, 15), 0.0) * (0.035 * path.handheld);
    }
    View::look(eye, target, fov, size.0, size.1)
}

/// How far an actor's motion has carried it.
pub(super) fn displacement(actor: &Actor, seconds: f32) -> Vec3 {
    match actor.motion {
        Motion::Rest => Vec3::ZERO,
        Motion::Straight { velocity } => velocity * seconds,
        Motion::Circle { radius_m, period_s } => {
            let start = actor.phase;
            let turn = start + seconds / if period_s.abs() < 0.1 { 0.1 } else { period_s };
            let spot = |t: f32| v3(crate::maths::cos_turns(t), 0.0, crate::maths::sin_turns(t)) * radius_m;
            spot(turn) - spot(start)
        }
        Motion::Launch { delay_s, thrust_m_s2 } => {
            let burn = (seconds - delay_s).max(0.0);
            v3(0.0, 0.5 * thrust_m_s2 * burn * burn, 0.0)
        }
    }
}

fn pass(path: &CameraPath, share: f32) -> (Vec3, Vec3, f32) {
    let keys = &path.keys;
    let Some(last) = keys.len().checked_sub(1) else {
        return (v3(0.0, 2.0, 0.0), v3(0.0, 2.0, 10.0), 40.0);
    };
    let at = share * last as f32;
    let i = (at as usize).min(last.saturating_sub(1));
    let t = at - i as f32;
    let key = |offset: isize| &keys[(i as isize + offset).clamp(0, last as isize) as usize];
    let (a, b, c, d) = (key(-1), key(0), key(1), key(2));
    (
        smooth(a.eye, b.eye, c.eye, d.eye, t),
        smooth(a.target, b.target, c.target, d.target, t),
        mix(b.fov_deg, c.fov_deg, t).clamp(4.0, 110.0),
    )
}

/// A curve through `b` and `c` that leaves neither with a corner.
fn smooth(a: Vec3, b: Vec3, c: Vec3, d: Vec3, t: f32) -> Vec3 {
    let (t2, t3) = (t * t, t * t * t);
    b + ((c - a) * t + (a * 2.0 - b * 5.0 + c * 4.0 - d) * t2 + (b * 3.0 - a - c * 3.0 + d) * t3) * 0.5
}
