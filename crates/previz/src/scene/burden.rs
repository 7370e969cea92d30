//! How much there is to draw in a shot, counted before it is drawn: what stands
//! there may be large, or near, or many, but not all of it at once.
//!
//! The bounds are several times what the longest and greediest prompt asks for.
//! Knows nothing of single numbers; `bounds` does.

use super::ShotScene;
use super::parts::{CameraKey, Vec3};
use crate::maths::tan_deg;

/// Props and pieces of furniture are built of more parts the longer they are:
/// so many metres all of them may have, each counted by its longest side.
const PROPS_M: f32 = 60_000.0;
const FURNITURE_M: f32 = 1_000.0;
/// So many times all the actors, and all the props, may fill the picture.
const FILLED: f32 = 300.0;
/// So many plants all kinds may have together.
const PLANTS: u32 = 100_000;
/// At so many moments it is counted how large things are seen, for they and the
/// camera move.
const MOMENTS: u32 = 6;
/// Nothing is seen larger for being nearer than this.
const NEAREST_M: f32 = 0.15;

/// Tells what there is too much of in a shot of so many seconds of its world:
/// the name of the list, and what is wrong with it.
pub(super) fn over(shot: &ShotScene, seconds: f32) -> Option<(&'static str, String)> {
    let plants = shot.flora.iter().fold(0, |sum: u32, flora| sum.saturating_add(flora.count));
    if plants > PLANTS {
        return Some(("flora", format!("must have at most {PLANTS} plants together, not {plants}")));
    }
    let long = |sizes: &mut dyn Iterator<Item = Vec3>| sizes.map(longest).sum::<f32>();
    let built = [
        ("props", PROPS_M, long(&mut shot.props.iter().map(|prop| prop.size))),
        ("furniture", FURNITURE_M, long(&mut shot.furniture.iter().map(|piece| piece.size))),
    ];
    if let Some((name, most, long)) = built.into_iter().find(|(_, most, long)| long > most) {
        return Some((name, format!("must be at most {most} metres long together, not {long:.0}")));
    }
    (0..=MOMENTS).find_map(|moment| filled(shot, moment as f32 / MOMENTS as f32, seconds))
}

/// The same of how often the picture is filled after a share of the shot.
fn filled(shot: &ShotScene, share: f32, seconds: f32) -> Option<(&'static str, String)> {
    let now = seconds * share;
    let key = shot.camera.with(&shot.actors, share, now);
    let actors: f32 = shot.actors.iter().map(|one| seen(&key, one.at + one.gone(now), one.size_m)).sum();
    let props: f32 = shot.props.iter().map(|prop| seen(&key, prop.at, longest(prop.size))).sum();
    let (name, often) = if actors > props { ("actors", actors) } else { ("props", props) };
    (often > FILLED).then(|| {
        (name, format!("must fill the picture at most {FILLED} times over, not {often:.0} as after {now:.1} s"))
    })
}

/// How much of the picture something of a size takes, at the most all of it.
fn seen(key: &CameraKey, at: Vec3, size_m: f32) -> f32 {
    let away = ((at - key.eye).length() - size_m * 0.5).max(NEAREST_M);
    let share = size_m / (2.0 * away * tan_deg(key.fov_deg * 0.5));
    (share * share).min(1.0)
}

fn longest(size: Vec3) -> f32 {
    size.x.max(size.y).max(size.z)
}
