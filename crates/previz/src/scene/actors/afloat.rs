//! What goes by water between the houses of a town keeps to its canal.
//!
//! Moves boats, and whoever is in them; where the canal runs is the relief's.

use super::steering;
use crate::maths::{atan2_turns, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::city::footbridge;
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;

/// How deep water is at least that a boat goes through.
const DRAUGHT_M: f32 = 0.3;
/// How far beside the middle of a canal a boat still goes along it.
const BESIDE_M: f32 = 2.0;
/// As far before the eye as a boat is met where a bridge would hide it beyond.
const MET_M: f32 = 30.0;
/// When a way is looked at, in shares of the time.
const SHARES: [f32; 3] = [0.0, 0.5, 1.0];

/// Brings boats that would run aground, or be hidden by a bridge, into the canal before
/// the eye, and sends them along it.
pub(crate) fn keep_to_canal(
    setting: &Setting,
    actors: &mut [Actor],
    (rig, relief): (&Rig, Option<&Relief>),
    seconds: f32,
) {
    let Some(relief) = relief.filter(|_| setting.on_canal()) else { return };
    let furthest = if footbridge::bridged(setting) { rig.eye.z + MET_M } else { f32::MAX };
    for index in 0..actors.len() {
        let boat = &actors[index];
        let is_lost = |share: &f32| {
            let at = boat.at + boat.gone(seconds * share);
            at.z > furthest || relief.height(at.x, at.z) > -DRAUGHT_M
        };
        if !boat.kind.is_vessel() || !SHARES.iter().any(is_lost) {
            continue;
        }
        let (from, reach) = (boat.at, boat.size_m * 0.5);
        let (to, motion) = along((relief, furthest), boat, seconds);
        for one in actors.iter_mut().filter(|one| (one.at - from).length() < reach) {
            one.at += to - from;
            (one.motion, one.yaw_turns) = (motion.0.clone(), motion.1);
        }
    }
}

/// Where a boat sets out to be met where it would have been, how it goes and which way
/// it looks.
fn along((relief, furthest): (&Relief, f32), boat: &Actor, seconds: f32) -> (Vec3, (Motion, f32)) {
    let middle = |z: f32| relief.river_x(z);
    let (speed, gone) = (boat.motion.speed_m_s(), boat.gone(seconds * 0.5));
    let way = if gone.z < 0.0 { -1.0 } else { 1.0 };
    let z = (boat.at.z + gone.z).min(furthest) - way * speed * seconds * 0.5;
    let at = v3(middle(z), boat.at.y, z);
    let ahead = v3(middle(z + way) - middle(z), 0.0, way).unit();
    let velocity = ahead * speed;
    let bent = steering::route(&middle, BESIDE_M, (at, velocity), seconds);
    let still = if speed > 0.0 { Motion::Straight { velocity } } else { Motion::Rest };
    (at, (bent.unwrap_or(still), atan2_turns(ahead.z, ahead.x)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn boats_stay_in_the_canal_from_wherever_they_are_seen() {
        for prompt in [
            "江南古镇河道上，一位老船夫摇着乌篷船缓缓穿过石拱桥，航拍",
            "aerial shot of a gondola on a canal in Venice",
            "a boat glides along a canal in Venice",
        ] {
            for seed in 0..3 {
                let shot = lasting(prompt, seed, 5);
                let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
                let boat = shot.actors.iter().find(|one| one.kind.is_vessel()).expect(prompt);
                for share in SHARES {
                    let at = boat.whereabouts(Some(&relief), 5.0 * share);
                    assert!(relief.height(at.x, at.z) < -0.1, "{prompt}, {seed}: aground at {at:?}");
                }
            }
        }
    }
}
