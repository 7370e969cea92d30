//! Fish that leap up a waterfall: before its foot, one after another, towards the
//! water that falls.
//!
//! Moves what others have placed, and says from where it is looked at.

use super::number::framed;
use crate::maths::{fract, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Feature, Place, SubjectKind as K};

/// How often each of them leaps, in a second.
const RATE_HZ: f32 = 0.34;
/// How far before the falling water they come out, and how far to both sides.
const BEFORE_M: f32 = 3.4;
const ASIDE_M: f32 = 3.6;
/// How large they are, at least, to be seen before so much water.
const LEAST_M: f32 = 1.25;
/// Where the camera stands before the foot, and what it looks at above it.
const EYE_M: (f32, f32, f32) = (2.0, 1.2, 10.4);
const LOOKS_M: f32 = 2.5;

/// Whether a shot is about fish that leap where water falls.
pub(crate) fn leap(setting: &Setting) -> bool {
    let falls = setting.place == Place::Waterfall && !setting.has(Feature::Cave);
    falls && setting.shot.subjects.first().is_some_and(|one| one.kind == K::Fish && one.action == Some(Action::Jump))
}

/// The camera over the pool, close to the foot of the fall.
pub(crate) fn stand(rig: &mut Rig, setting: &Setting, relief: Option<&Relief>) {
    let Some((foot, _)) = relief.map(Relief::fall).filter(|_| leap(setting) && setting.shot.angle.is_none()) else {
        return;
    };
    let (aside, high, away) = EYE_M;
    rig.eye = v3(foot.x + aside, foot.y.max(0.0) + high, foot.z - away);
    rig.target = v3(foot.x, foot.y.max(0.0) + LOOKS_M, foot.z - BEFORE_M);
    rig.upright = None;
}

/// Sets them before the fall, each at its own time.
pub(crate) fn take(setting: &Setting, actors: &mut [Actor], relief: Option<&Relief>) {
    let Some((foot, _)) = relief.map(Relief::fall).filter(|_| leap(setting)) else { return };
    let all = actors.iter().filter(|one| one.kind == K::Fish).count().max(1) as f32;
    let least = LEAST_M * framed(setting.shot.subjects.first().and_then(|one| one.size));
    for (index, fish) in actors.iter_mut().filter(|one| one.kind == K::Fish).enumerate() {
        // Neighbours do not leap one after the other, but turn by turn across the fall.
        let turn = fract(index as f32 * 0.382 + 0.11);
        let aside = (index as f32 + 0.5) / all * 2.0 - 1.0;
        fish.size_m = fish.size_m.max(least * (0.86 + 0.28 * turn));
        fish.at = v3(foot.x + aside * ASIDE_M, 0.0, foot.z - BEFORE_M + 1.1 * (turn - 0.5));
        fish.grounded = false;
        fish.motion = Motion::Rest;
        fish.action = Action::LeapUp;
        (fish.phase, fish.rate_hz) = (turn, RATE_HZ);
        // Towards the middle of the fall, so that they are seen from the side.
        fish.yaw_turns = if aside < 0.0 { 0.07 } else { 0.43 };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    #[test]
    fn salmon_leap_at_the_foot_of_the_fall_each_at_its_own_time() {
        for (prompt, seed) in ["salmon leaping up a waterfall", "三文鱼跃上瀑布"]
            .iter()
            .flat_map(|prompt| [0, 3].map(|seed| (prompt, seed)))
        {
            let shot = shot(prompt, seed);
            let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
            let (foot, _) = relief.fall();
            let fish: Vec<&Actor> = shot.actors.iter().filter(|one| one.kind == K::Fish).collect();
            assert_eq!(fish.len(), crate::scene::actors::number::RUN, "{prompt}");
            for one in &fish {
                assert_eq!(one.action, Action::LeapUp, "{prompt}");
                assert!((one.at - foot).length() < 8.0, "{prompt}: {:?}", one.at);
            }
            let mut phases: Vec<f32> = fish.iter().map(|one| one.phase).collect();
            phases.sort_by(f32::total_cmp);
            assert!(phases.windows(2).all(|pair| pair[1] - pair[0] > 0.03), "{prompt}: {phases:?}");
        }
    }
}
