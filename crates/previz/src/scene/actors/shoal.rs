//! A shoal of small fish that passes over a reef beyond those whom words name.
//!
//! Adds fish of one kind that keep together; moves nobody else.

use crate::maths::{atan2_turns, cos_turns, sin_turns, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Place, SubjectKind as K};

/// How many they are, how large, and how fast they go.
const MANY: usize = 24;
const SIZE_M: (f32, f32) = (0.21, 0.27);
const SPEED_M_S: f32 = 0.22;
/// How far off they are, how far above the eye, and how far the shoal reaches along
/// its way, up and away.
const AWAY_M: f32 = 4.3;
const ABOVE_M: f32 = 0.5;
const REACH_M: (f32, f32, f32) = (1.5, 0.42, 0.8);

/// The shoal of a shot, if it has one.
pub(crate) fn passing(setting: &Setting, rig: &Rig, seed: u64) -> Vec<Actor> {
    let first = setting.shot.subjects.first();
    let of_many = first.is_some_and(|one| one.kind == K::Fish && one.guise.is_none() && one.count.is_none());
    if setting.place != Place::Underwater || !setting.has(Feature::Reef) || !of_many || setting.near() {
        return Vec::new();
    }
    let mut dice = Dice::new(seed, 733);
    let flat = rig.flat();
    let way = v3(flat.z, 0.0, -flat.x) * dice.side();
    let middle = rig.eye + flat * AWAY_M - way * dice.range(0.3, 1.4) + v3(0.0, ABOVE_M, 0.0);
    let of_kind = dice.bits() as u32;
    let one = |_| {
        let (turns, out) = (dice.unit(), dice.unit().sqrt());
        let (along, up) = (cos_turns(turns) * out * REACH_M.0, sin_turns(turns) * out * REACH_M.1);
        let at = middle + way * along + flat * dice.range(-REACH_M.2, REACH_M.2) + v3(0.0, up, 0.0);
        let course = (way + flat * dice.range(-0.12, 0.12)).unit();
        Actor {
            yaw_turns: atan2_turns(course.z, course.x),
            action: Action::Swim,
            motion: Motion::Straight { velocity: way * (SPEED_M_S * dice.range(0.9, 1.1)) },
            phase: dice.unit(),
            rate_hz: dice.range(1.7, 2.3),
            seed: of_kind,
            grounded: false,
            ..Actor::plain(K::Fish, at, dice.range(SIZE_M.0, SIZE_M.1))
        }
    };
    (0..MANY).map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    #[test]
    fn a_reef_full_of_fish_has_a_shoal_and_one_fish_has_none() {
        let fish = |prompt: &str| shot(prompt, 0).actors.iter().filter(|one| one.kind == K::Fish).count();
        assert!(fish("an underwater reef with fish") >= MANY + 10);
        assert_eq!(fish("one clownfish at a coral reef"), 1);
        assert_eq!(fish("three fish at a coral reef"), 3);
    }
}
