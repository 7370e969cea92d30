//! A waterfall down a mountain's side: finds the slope that shows one best.
//!
//! Asks the relief; changes nothing of it.

use super::relief::Relief;
use crate::maths::{Vec3, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::Place;

/// Part of the picture's height that the fall should take.
const SHOWN: f32 = 0.2;

/// From where a fall is seen in the air: aside and before it, and above its foot, in its
/// heights; and where on it one looks.
const FROM_AIR: (f32, f32, f32, f32) = (0.35, 2.6, 1.4, 0.42);

/// From the air upon a fall, its pool below and the woods above its cliff.
pub(crate) fn from_air(setting: &Setting, relief: &Relief, above: &Rig) -> Option<Rig> {
    if setting.place != Place::Waterfall && !relief.falls_from_bluff() {
        return None;
    }
    let (foot, lip) = relief.fall();
    let high = lip.y - foot.y;
    let (aside, before, up, looked) = FROM_AIR;
    let eye = foot + v3(high * aside, high * up, -high * before);
    let target = foot + Vec3::UP * (high * looked);
    Some(Rig { eye, target, fov_deg: above.fov_deg, upright: None })
}

/// A fall down the steepest slope that is seen from where the camera stands.
pub(crate) fn down(relief: &Relief, rig: &Rig) -> Option<Prop> {
    let flat = rig.flat();
    let side = v3(flat.z, 0.0, -flat.x);
    let tangent = rig.tangent(16.0 / 9.0);
    let mut best: Option<(f32, Vec3, f32, f32)> = None;
    let mut far = 70.0;
    while far < 3600.0 {
        for step in -7..=7_i32 {
            let foot = rig.eye + flat * far + side * (far * tangent * 0.13 * step as f32);
            let low = relief.height(foot.x, foot.z);
            for run in [far * 0.05, far * 0.1, far * 0.16] {
                let rise = relief.height(foot.x, foot.z + run) - low;
                let shown = (rise / (far * tangent * 2.0) / SHOWN).min(1.0);
                let score = shown * (rise / run).clamp(0.3, 1.2) * if step.abs() < 2 { 0.85 } else { 1.0 };
                let foot = v3(foot.x, low, foot.z);
                if low > 0.5 && rise > 8.0 && best.is_none_or(|(most, ..)| score > most) && open(relief, rig.eye, foot)
                {
                    best = Some((score, foot, rise, run));
                }
            }
        }
        far *= 1.06;
    }
    let (_, foot, rise, run) = best?;
    let size = v3((rise * 0.17).clamp(4.0, 90.0), rise, run);
    Some(Prop { seed: 5, ..Prop::plain(PropKind::Waterfall, foot, size, v3(0.9, 0.95, 1.0)) })
}

/// Whether nothing but a little stands between the eye and a place.
fn open(relief: &Relief, eye: Vec3, at: Vec3) -> bool {
    (1..20).all(|step| {
        let there = eye.lerp(at, step as f32 / 20.0);
        relief.height(there.x, there.z) < there.y + 1.0
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::cameras::eye::Eye;
    use crate::scene::sample::lasting;

    #[test]
    fn a_camera_in_the_air_keeps_a_fall_in_its_picture() {
        for prompt in ["aerial orbit of a waterfall", "无人机环绕瀑布", "aerial view of a waterfall in a jungle"]
        {
            for seed in 0..3 {
                let shot = lasting(prompt, seed, 5);
                let (foot, lip) = Relief::new(shot.land.as_ref().expect(prompt), shot.seed).fall();
                for share in [0.0, 0.5, 1.0] {
                    let eye = Eye::of(&shot.camera.with(&shot.actors, share, 5.0 * share), 16.0 / 9.0);
                    let seen = eye.sees(foot.lerp(lip, 0.5), Vec3::ZERO);
                    assert!(seen.is_some_and(|(x, y)| x.abs().max(y.abs()) < 0.9), "{prompt}, {seed}: at {seen:?}");
                }
            }
        }
    }
}
