//! People around something: a picnic's blanket, a fire, a snowman.
//!
//! Moves actors; adds nobody.

use super::nature::is_human;
use super::number::count;
use crate::maths::{atan2_turns, cos_turns, hex, sin_turns, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Feature, Subject, SubjectKind as K};

/// How far from its middle people sit at a picnic, and around a fire or a snowman.
const PICNIC_M: f32 = 1.3;
const HUB_M: f32 = 1.9;

/// Puts people around what the words name for it.
pub(super) fn take(setting: &Setting, actors: &mut [Actor], rig: &Rig) {
    if setting.has(Feature::Picnic) {
        gather(actors, focus(rig), PICNIC_M, rig);
    } else if let Some(middle) = hub(actors, rig) {
        gather(actors, middle, HUB_M, rig);
    }
}

/// Whether it is what several people stay around.
fn is_hub(kind: K) -> bool {
    matches!(kind, K::Campfire | K::Snowman)
}

/// Whether several people are around something.
pub(super) fn around(setting: &Setting, subject: &Subject) -> bool {
    is_human(subject.kind)
        && count(setting.shot, subject) > 1
        && setting.shot.subjects.iter().any(|other| is_hub(other.kind))
}

/// Puts a fire or a snowman that several people stay around in the middle.
fn hub(actors: &mut [Actor], rig: &Rig) -> Option<Vec3> {
    let people = actors.iter().filter(|actor| is_human(actor.kind) && actor.motion == Motion::Rest).count();
    let hub = actors.iter_mut().find(|actor| is_hub(actor.kind))?;
    if people < 2 {
        return None;
    }
    let middle = focus(rig);
    (hub.at.x, hub.at.z) = (middle.x, middle.z);
    Some(middle)
}

/// Puts people around a middle, open towards the camera.
fn gather(actors: &mut [Actor], middle: Vec3, radius: f32, rig: &Rig) {
    let sitters = |actor: &&mut Actor| is_human(actor.kind) && actor.motion == Motion::Rest;
    let n = actors.iter_mut().filter(sitters).count();
    let flat = rig.flat();
    let side = v3(flat.z, 0.0, -flat.x);
    for (index, actor) in actors.iter_mut().filter(sitters).enumerate() {
        // From the right round the far side to the left, and a little further.
        // Nobody is hidden behind the middle.
        let odd = if n % 2 == 1 { 0.07 } else { 0.0 };
        let turn = -0.06 + odd + 0.62 * (index as f32 + 0.5) / n as f32;
        let (x, z) = (cos_turns(turn) * radius, sin_turns(turn) * radius * 0.85);
        let there = middle + side * x + flat * z;
        (actor.at.x, actor.at.z) = (there.x, there.z);
        let inward = middle - flat * (radius * 0.4) - there;
        actor.yaw_turns = atan2_turns(inward.z, inward.x);
    }
}

/// The place on the ground that the camera looks at.
fn focus(rig: &Rig) -> Vec3 {
    let flat = rig.flat();
    v3(rig.eye.x, 0.0, rig.eye.z) + flat * rig.distance()
}

/// The blanket and the hamper between those who have a picnic.
pub(super) fn picnic(rig: &Rig) -> [Prop; 2] {
    let middle = focus(rig);
    let flat = rig.flat();
    let yaw = atan2_turns(flat.z, flat.x) - 0.25;
    // Counted from its far edge: who sits on it comes after it.
    let far = middle + flat * 1.7;
    let blanket = Prop::plain(PropKind::Blanket, far, v3(3.7, 0.05, 3.2), hex(0xb8302c));
    let hamper = Prop::plain(PropKind::Hamper, middle - flat * 0.15, v3(0.52, 0.34, 0.36), hex(0xa9773c));
    [Prop { yaw_turns: yaw, ..blanket }, Prop { yaw_turns: yaw + 0.04, ..hamper }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;
    use crate::script::Action;

    #[test]
    fn who_is_named_around_a_fire_sits_by_it() {
        for prompt in ["friends around a campfire on a beach at night", "朋友们围着篝火", "a man by a campfire"]
        {
            let shot = lasting(prompt, 3, 2);
            let fire = shot.actors.iter().find(|one| one.kind == K::Campfire).expect(prompt);
            for one in shot.actors.iter().filter(|one| is_human(one.kind)) {
                let away = v3(one.at.x - fire.at.x, 0.0, one.at.z - fire.at.z).length();
                assert_eq!((one.action, &one.motion), (Action::Sit, &Motion::Rest), "{prompt}");
                assert!(away < 3.0, "{prompt}: {away}");
            }
        }
    }
}
