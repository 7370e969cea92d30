//! Who goes along a canal of a town does so on its quay, between the water and the fronts
//! of the houses, and is seen from there with the water beside them.
//!
//! Moves people and riders, and the camera's first stand; the quay is `hamlet`'s.

use super::nature::nature;
use super::strolling::keeps_to_ways;
use crate::maths::{atan2_turns, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::city::{footbridge, hamlet};
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Angle, Direction};

/// From where the eye looks, beside them towards the water, above the quay, and how far it
/// is from whoever is met at least.
const TO_WATER_M: f32 = 1.3;
const EYE_M: f32 = 1.7;
const AWAY_M: f32 = 5.5;
/// How much further than another picture of them takes it is to them, for the canal's sake.
const WIDER: f32 = 1.15;
/// How far beside the first of them the others go or stay, in metres.
const BESIDE_M: f32 = 0.75;
/// No faster goes anybody here, in metres a second.
const FASTEST_M_S: f32 = 3.2;
/// From point to point of their way.
const STEP_M: f32 = 0.5;

/// Takes people onto the quay and the camera before them, or behind whoever goes away.
pub(crate) fn take(
    setting: &Setting,
    actors: &mut [Actor],
    (rig, relief): (&mut Rig, Option<&Relief>),
    (follows, seconds): (bool, f32),
) {
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    let (Some(relief), Some(quay)) = (relief, hamlet::quay(setting)) else { return };
    let led = actors.first().is_some_and(|first| keeps_to_ways(first.kind));
    if above || !led || footbridge::crosses(setting) {
        return;
    }
    let spot = |z: f32, aside: f32| {
        let x = relief.river_x(z) + quay.off_m + aside;
        v3(x, quay.high_m.unwrap_or_else(|| relief.height(x, z)), z)
    };
    // Whoever stays is seen from the side that they were to be seen from.
    let along = spot(1.0, 0.0) - spot(0.0, 0.0);
    let turned = atan2_turns(along.z, along.x) - atan2_turns(rig.flat().z, rig.flat().x);
    let away = (rig.distance() * WIDER).max(AWAY_M);
    let leaves = setting.shot.subjects.first().and_then(|first| first.direction) == Some(Direction::Away);
    let way = if leaves { 1.0 } else { -1.0 };
    for (index, actor) in actors.iter_mut().filter(|actor| keeps_to_ways(actor.kind)).enumerate() {
        let beside = if index == 0 { 0.0 } else { BESIDE_M * if index % 2 == 0 { -1.0 } else { 1.0 } };
        let pace = actor.motion.speed_m_s().min(FASTEST_M_S);
        let row = (index / 2) as f32 * (actor.size_m * nature(actor.kind).wide).max(1.2);
        let goes = matches!(actor.motion, Motion::Straight { .. } | Motion::Route { .. });
        let long = if goes { pace * seconds } else { 0.0 };
        // They have come near, or have left from near, when the shot ends.
        let start = away + row + if leaves { 0.0 } else { long };
        actor.at = spot(start, beside);
        actor.grounded = false;
        if long > 0.0 {
            let from = actor.at;
            let count = (long / STEP_M).clamp(2.0, 400.0).floor();
            let step_m = (long / count).max(0.1);
            let points = (0..=count as usize).map(|k| spot(start + way * step_m * k as f32, beside) - from).collect();
            let along = spot(start + way, beside) - from;
            actor.yaw_turns = atan2_turns(along.z, along.x);
            actor.motion = Motion::Route { speed_m_s: pace, step_m, points };
        } else {
            actor.yaw_turns += turned;
        }
    }
    let first = actors.first();
    let tall = first.map_or(1.7, |first| first.size_m * nature(first.kind).tall);
    // A camera that goes along sets out where they do.
    let from = if follows { first.map_or(0.0, |first| first.at.z - away) } else { 0.0 };
    rig.eye = spot(from, -TO_WATER_M) + Vec3::UP * EYE_M;
    rig.target = spot(from + away, -TO_WATER_M) + Vec3::UP * (tall * 0.6);
    rig.upright = None;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn who_goes_along_a_canal_keeps_to_its_quay() {
        for prompt in [
            "a girl rides her bicycle beside a canal in Amsterdam",
            "a woman jogs along a canal in Amsterdam",
            "江南水乡的河边，一位穿旗袍的女子撑着油纸伞走来",
        ] {
            for seed in 0..3 {
                let shot = lasting(prompt, seed, 5);
                let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
                let first = shot.actors.first().expect(prompt);
                assert!(first.motion.speed_m_s() > 0.5, "{prompt}");
                for share in [0.0, 0.3, 0.6, 1.0] {
                    let at = first.whereabouts(Some(&relief), 5.0 * share);
                    let off = (at.x - relief.river_x(at.z)).abs();
                    assert!((5.0..9.5).contains(&off), "{prompt}, {seed}: {off} m off at {at:?}");
                }
            }
        }
    }
}
