//! Who learns to ride a bicycle, and who runs along with a hand at the saddle.
//!
//! Moves what others have placed; builds nobody.

use crate::maths::{cos_turns, sin_turns, v3};
use crate::scene::parts::{Actor, Company};
use crate::script::{Action, Direction, Pace, Place, Size, Subject, SubjectKind as K};

/// How far behind the middle of the bicycle and how far beside it somebody runs who
/// steadies it, in its lengths.
const BEHIND: f32 = 0.56;
const BESIDE: f32 = 0.23;
/// Steps of who runs no faster than a child rides.
const STEPS_HZ: f32 = 1.5;

/// A child has a small bicycle, and who is `taught` at a place goes slowly, seen between
/// the camera and whoever helps; across a street there is no room for it.
pub(super) fn prepare(mount: &mut Subject, rider: Option<&Company>, taught: Option<Place>) {
    if mount.kind != K::Bicycle {
        return;
    }
    if rider.is_some_and(|rider| rider.kind == K::Child) {
        mount.size = mount.size.or(Some(Size::Small));
    }
    if let Some(place) = taught {
        let walled = matches!(place, Place::Street | Place::City);
        let way = if walled { Direction::Towards } else { Direction::Right };
        mount.pace = mount.pace.or(Some(Pace::Slow));
        mount.direction = mount.direction.or(Some(way));
    }
}

/// Lets whoever steadies a bicycle run beside it.
pub(super) fn steady(all: &mut [Actor]) {
    let rides = |one: &Actor| one.kind == K::Bicycle && one.company.is_some();
    let Some(bicycle) = all.iter().find(|one| rides(one)).cloned() else { return };
    let (ahead, aside) = (cos_turns(bicycle.yaw_turns), sin_turns(bicycle.yaw_turns));
    let off = v3(-ahead * BEHIND - aside * BESIDE, 0.0, ahead * BESIDE - aside * BEHIND) * bicycle.size_m;
    for one in all.iter_mut().filter(|one| one.action == Action::Steady) {
        one.at = bicycle.at + off;
        (one.motion, one.yaw_turns) = (bicycle.motion.clone(), bicycle.yaw_turns);
        (one.grounded, one.rate_hz) = (bicycle.grounded, STEPS_HZ);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    #[test]
    fn who_teaches_a_child_to_ride_runs_beside_it_with_a_hand_at_the_saddle() {
        for prompt in ["a father teaching his daughter to ride a bike in the park", "爸爸教女儿骑自行车"] {
            let shot = shot(prompt, 1);
            let helper = shot.actors.iter().find(|one| one.action == Action::Steady).expect(prompt);
            let bicycle = shot.actors.iter().find(|one| one.kind == K::Bicycle).expect(prompt);
            assert_eq!(bicycle.company.as_ref().map(|rider| rider.kind), Some(K::Child), "{prompt}");
            assert!((helper.at - bicycle.at).length() < 1.1, "{prompt}: {:?} {:?}", helper.at, bicycle.at);
            assert_eq!(helper.motion, bicycle.motion, "{prompt}");
            assert!(bicycle.size_m < 0.8 * helper.size_m, "{prompt}: a child's bicycle is small");
        }
    }
}
