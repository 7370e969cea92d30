//! Who visits a flower: bees, butterflies and hummingbirds are met at its bloom,
//! which stands where the camera looks for them.
//!
//! Moves what others have placed; adds nobody.

use crate::maths::{atan2_turns, v3};
use crate::scene::cameras::rig::Interest;
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Guise, Subject, SubjectKind as K};

/// How high over the ground a bloom is visited, in metres.
pub(crate) const BLOOM_M: f32 = 0.58;
/// The height of a flower's heart, in its own height.
const HEART: f32 = 0.86;

/// Whether it visits flowers.
fn visits(kind: K, guise: Option<Guise>) -> bool {
    kind == K::Butterfly || guise == Some(Guise::Hummingbird)
}

/// Whether it is a flower by itself.
fn blooms(kind: K) -> bool {
    matches!(kind, K::Flower | K::Rose | K::Sunflower)
}

/// Whether a subject is hardly to be thought of without a flower.
pub(crate) fn wants_bloom(subject: &Subject) -> bool {
    let feeds = matches!(subject.action, Some(Action::Eat | Action::Drink | Action::Sit));
    matches!(subject.guise, Some(Guise::Bee | Guise::Hummingbird)) || subject.kind == K::Butterfly && feeds
}

/// Hummingbirds drink in flight.
pub(crate) fn keep_aloft(all: &mut [Subject]) {
    for one in all.iter_mut().filter(|one| one.guise == Some(Guise::Hummingbird)) {
        one.action = Some(Action::Hover);
    }
}

/// The frame that shows a visitor together with its flower.
pub(crate) fn framed(setting: &Setting, subject: &Subject, whole: Interest) -> Interest {
    let met = setting.shot.subjects.iter().any(|other| blooms(other.kind)) || wants_bloom(subject);
    if !visits(subject.kind, subject.guise) || !met {
        return whole;
    }
    Interest { height_m: 0.32, width_m: 0.34, lift_m: BLOOM_M - 0.25, fill: 0.56, ..whole }
}

/// Brings each flower under one of its visitors, seen in the direction `flat`.
pub(crate) fn feed(all: &mut [Actor], flat: Vec3) {
    let side = v3(flat.z, 0.0, -flat.x);
    let flowers: Vec<usize> = (0..all.len()).filter(|i| blooms(all[*i].kind)).collect();
    let visitors: Vec<usize> = (0..all.len()).filter(|i| visits(all[*i].kind, all[*i].guise)).collect();
    for (flower, visitor) in flowers.into_iter().zip(visitors) {
        let hovers = all[visitor].guise == Some(Guise::Hummingbird);
        // A bloom that is drunk from looks sideways, so that both are seen.
        let ahead = if hovers { (side - flat * 0.3).unit() } else { (side * 0.3 - flat).unit() };
        let guest = &mut all[visitor];
        guest.motion = Motion::Rest;
        let (meets, drop) = (guest.at, if hovers { 0.0 } else { guest.size_m * 0.3 });
        let way = if hovers { -ahead } else { (side - flat * 0.4).unit() };
        guest.yaw_turns = atan2_turns(way.z, way.x);
        if !hovers {
            guest.action = Action::Sit;
        }
        let (size_m, grounded) = ((BLOOM_M - drop) / HEART, guest.grounded);
        let out = if hovers { size_m * 0.07 } else { size_m * 0.03 };
        let plant = &mut all[flower];
        plant.size_m = size_m;
        plant.at = v3(meets.x - ahead.x * out, meets.y - BLOOM_M, meets.z - ahead.z * out);
        plant.grounded = grounded;
        plant.yaw_turns = atan2_turns(ahead.z, ahead.x);
        plant.motion = Motion::Rest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Quality, Scene, SceneOptions};

    #[test]
    fn visitors_are_met_at_a_bloom() {
        for prompt in ["a bee on a flower, macro", "蜜蜂采蜜", "a hummingbird drinks from a red flower"] {
            let script = crate::understand::understand(prompt).script;
            let (quality, label) = (Quality::Fast, false);
            let options = SceneOptions { width: 640, height: 360, fps: 24, frames: 48, seed: 1, label, quality };
            let scene = Scene::compose(&script, &options);
            let actors = &scene.shots[0].actors;
            let one = |test: &dyn Fn(&Actor) -> bool| actors.iter().find(|one| test(one)).map(|one| one.at);
            let guest = one(&|one| visits(one.kind, one.guise)).expect(prompt);
            let flower = one(&|one| blooms(one.kind)).expect(prompt);
            let apart = v3(guest.x - flower.x, 0.0, guest.z - flower.z).length();
            assert!(apart < 0.1, "{prompt}: {apart} m");
        }
    }
}
