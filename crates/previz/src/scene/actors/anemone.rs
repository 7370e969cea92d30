//! Fish that live in an anemone: it stands where the camera looks, and they keep to
//! its tentacles.
//!
//! Moves what others have placed; adds nobody.

use super::nature::nature;
use crate::maths::{GOLDEN, atan2_turns, cos_turns, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::cameras::rig::{Interest, Rig};
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Place, SubjectKind as K};

/// How many live in one, where no number is said.
pub(crate) const FAMILY: usize = 5;
/// How far from its middle they are, in its heights, and how high above its foot.
const ABOUT: (f32, f32) = (0.25, 0.8);
const HIGH: (f32, f32) = (0.78, 1.25);
/// How slowly they go to and fro, in metres a second.
const DRIFT_M_S: (f32, f32) = (0.02, 0.045);
/// How large the largest of them is, in its heights: the others are smaller.
const GUEST: f32 = 0.62;

/// Whether a shot under water is of an anemone, with whoever lives in it.
pub(crate) fn hosts(setting: &Setting) -> bool {
    setting.place == Place::Underwater && setting.shot.subjects.iter().any(|subject| subject.kind == K::Anemone)
}

/// The frame that shows an anemone with those above it.
pub(crate) fn framed(setting: &Setting, whole: Interest) -> Interest {
    if !hosts(setting) {
        return whole;
    }
    let host = nature(K::Anemone);
    let (height_m, width_m) = (host.size_m * 1.25, host.size_m * host.wide);
    Interest { height_m, width_m, lift_m: 0.0, fill: 0.66, on_land: false, on_water: false, ..whole }
}

/// Brings the fish to the anemone, and it before the camera.
pub(crate) fn gather(setting: &Setting, all: &mut [Actor], rig: &Rig) {
    if !hosts(setting) {
        return;
    }
    let Some(host) = all.iter_mut().find(|one| one.kind == K::Anemone) else { return };
    let middle = rig.eye + rig.flat() * rig.distance();
    (host.at, host.grounded, host.motion) = (v3(middle.x, 0.0, middle.z), true, Motion::Rest);
    let (at, size_m) = (host.at, host.size_m);
    let flat = rig.flat();
    let side = v3(flat.z, 0.0, -flat.x);
    for (index, fish) in all.iter_mut().filter(|one| one.kind == K::Fish).enumerate() {
        // Around it, the first before it and others behind its tentacles.
        let (along, across) = (-cos_turns(0.07 + index as f32 * GOLDEN), sin_turns(0.07 + index as f32 * GOLDEN));
        let part = |salt: i32, (from, to): (f32, f32)| mix(from, to, unit2(index as i32, salt, fish.seed));
        let (out, high) = (size_m * part(1, ABOUT), size_m * part(2, HIGH));
        let way = (side * if index % 2 == 0 { 1.0 } else { -1.0 } - flat * (part(3, (-0.5, 0.7)))).unit();
        fish.at = at + (flat * along + side * (across * 1.4)) * out + Vec3::UP * high;
        fish.size_m = fish.size_m.min(size_m * GUEST / (1.0 + 0.16 * index as f32));
        fish.grounded = true;
        fish.yaw_turns = atan2_turns(way.z, way.x);
        fish.motion = Motion::Straight { velocity: way * part(4, DRIFT_M_S) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    #[test]
    fn clownfish_keep_to_their_anemone() {
        for prompt in ["clownfish in a sea anemone", "小丑鱼在海葵里", "a clownfish hiding in an anemone"] {
            let shot = shot(prompt, 1);
            let host = shot.actors.iter().find(|one| one.kind == K::Anemone).expect(prompt);
            let fish: Vec<&Actor> = shot.actors.iter().filter(|one| one.kind == K::Fish).collect();
            assert!(!fish.is_empty(), "{prompt}");
            for one in fish {
                let away = one.at + one.gone(2.0) - host.at;
                assert!(v3(away.x, 0.0, away.z).length() < host.size_m * 1.4, "{prompt}: {away:?}");
            }
        }
    }
}
