//! Two armies that charge at each other over a battlefield of old.
//!
//! Moves and arms those whom words name; adds nobody.

use super::nature::is_human;
use crate::maths::{atan2_turns, hex, v3};
use crate::noise::unit2;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Company, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Guise, SubjectKind as K};

/// So many are two armies.
const LEAST: usize = 6;
/// How far off they meet, in metres.
const MIDDLE_M: f32 = 13.0;
/// How far apart the files of an army are, and its ranks.
const FILE_M: f32 = 2.3;
const RANK_M: f32 = 1.9;
const FILES: usize = 5;
/// How fast they run, and how far from the middle the first are when the shot ends.
const PACE_M_S: f32 = 1.45;
const SHORT_M: f32 = 0.9;
/// Steps in a second.
const STEPS_HZ: f32 = 1.35;
/// One in so many carries a banner.
const BANNERS: usize = 5;
/// What the two wear over their armour, and fly.
const COLOURS: [u32; 2] = [0xa3241f, 0x24508f];

/// Lines up those who fight, each army behind its first rank; whether they are armies.
pub(crate) fn array(setting: &Setting, actors: &mut [Actor], rig: &Rig, seconds: f32) -> bool {
    let fights = |one: &Actor| is_human(one.kind) && !one.action.is_task();
    if !setting.has(Feature::Battlefield) || actors.iter().filter(|one| fights(one)).count() < LEAST {
        return false;
    }
    let flat = rig.flat();
    let side = v3(flat.z, 0.0, -flat.x);
    let middle = rig.eye + flat * MIDDLE_M;
    for (index, one) in actors.iter_mut().filter(|one| fights(one)).enumerate() {
        let (army, place) = (index % 2, index / 2);
        let hand = if army == 0 { -1.0 } else { 1.0 };
        let (rank, file) = ((place / FILES) as f32, (place % FILES) as f32);
        let dice = |salt: i32| unit2(index as i32, salt, 61);
        let pace = PACE_M_S * (0.9 + 0.2 * dice(1));
        let from = SHORT_M + pace * seconds + RANK_M * (rank + 0.5 * dice(2));
        let deep = FILE_M * (file - 0.5 * (FILES - 1) as f32 + 0.6 * (dice(3) - 0.5));
        let at = middle + side * (hand * from) + flat * deep;
        (one.at, one.grounded) = (v3(at.x, 0.0, at.z), true);
        let velocity = side * (-hand * pace);
        (one.action, one.motion, one.rate_hz) = (Action::Run, Motion::Straight { velocity }, STEPS_HZ);
        one.yaw_turns = atan2_turns(velocity.z, velocity.x);
        arm(one, place, hex(COLOURS[army]));
    }
    true
}

/// Gives somebody the colour of the army, and a banner or a sword.
fn arm(one: &mut Actor, place: usize, colour: Vec3) {
    if matches!(one.guise, None | Some(Guise::Soldier)) {
        (one.kind, one.guise) = (K::Man, Some(Guise::Knight));
    }
    one.colour = Some(colour);
    let thing =
        if place % BANNERS == 1 { Company::thing(K::Flag, Some(colour)) } else { Company::thing(K::Sword, None) };
    one.company = Some(Company { held: true, ..thing });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;
    use crate::scene::{PropKind, Species};

    #[test]
    fn two_armies_run_at_each_other_over_bare_earth() {
        for prompt in ["medieval battlefield at dusk, two armies charging", "古代战场上，大军冲锋"] {
            let shot = shot(prompt, 1);
            let way = |one: &Actor| match one.motion {
                Motion::Straight { velocity } => velocity.x,
                _ => 0.0,
            };
            let east = shot.actors.iter().filter(|one| way(one) > 0.5).count();
            let west = shot.actors.iter().filter(|one| way(one) < -0.5).count();
            assert!(east >= 8 && west >= 8, "{prompt}: {east} against {west}");
            let banners = shot.actors.iter().filter_map(|one| one.company.as_ref()).filter(|one| one.kind == K::Flag);
            assert!(banners.count() >= 4, "{prompt}");
            assert!(shot.flora.iter().all(|flora| flora.species != Species::Wildflower), "{prompt}");
            assert!(shot.props.iter().filter(|prop| prop.kind == PropKind::Steam).count() >= 2, "{prompt}: smoke");
        }
    }
}
