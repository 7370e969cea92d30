//! What goes by water between the houses of a town keeps to its canal, on a river to its
//! water, and carries the lantern of whoever is in it.
//!
//! Moves boats, and whoever is in them; where the canal runs is the relief's.

use super::nature::nature;
use super::steering;
use crate::maths::{atan2_turns, cos_turns, sin_turns, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::city::footbridge;
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Place, SubjectKind};

/// How deep water is at least that a boat goes through.
const DRAUGHT_M: f32 = 0.3;
/// How far beside the middle of a canal a boat still goes along it.
const BESIDE_M: f32 = 2.0;
/// As far before the eye as a boat is met where a bridge would hide it beyond.
const MET_M: f32 = 30.0;
/// When a way is looked at, in shares of the time.
const SHARES: [f32; 3] = [0.0, 0.5, 1.0];

/// The shares of its speed that a boat is tried with, until it stays in the water.
const SLOWER: [f32; 6] = [1.0, 0.75, 0.55, 0.4, 0.25, 0.12];

/// Where a lantern stands that is with whoever is in a boat, ahead of its middle and up, in
/// its lengths, and how large it is.
const BOW: (f32, f32) = (0.33, 0.13);
const LANTERN_M: f32 = 0.34;

/// Puts the one lantern of a shot into the boat that it is in.
pub(crate) fn light(actors: &mut [Actor]) {
    let Some(boat) = actors.iter().find(|one| one.kind.is_small_boat() && one.company.is_some()).cloned() else {
        return;
    };
    let mut lanterns = actors.iter_mut().filter(|one| one.kind == SubjectKind::Lantern);
    if let (Some(lantern), None) = (lanterns.next(), lanterns.next()) {
        let ahead = v3(cos_turns(boat.yaw_turns), 0.0, sin_turns(boat.yaw_turns)) * BOW.0 + Vec3::UP * BOW.1;
        (lantern.at, lantern.size_m) = (boat.at + ahead * boat.size_m, LANTERN_M);
        (lantern.motion, lantern.grounded) = (boat.motion.clone(), boat.grounded);
    }
}

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

/// Slows boats on a river, about where they are met, that would run onto its bank: bow and
/// stern stay in deep water.
pub(crate) fn keep_off_banks(setting: &Setting, actors: &mut [Actor], relief: Option<&Relief>, seconds: f32) {
    let Some(relief) = relief.filter(|_| setting.place == Place::River) else { return };
    for index in 0..actors.len() {
        let boat = &actors[index];
        let (Motion::Straight { velocity }, true) = (&boat.motion, boat.kind.is_vessel()) else { continue };
        let velocity = *velocity;
        let half = velocity.unit() * (boat.size_m * nature(boat.kind).wide * 0.5);
        let met = boat.at + velocity * (seconds * 0.5);
        let floats = |share: &f32| {
            SHARES.iter().all(|moment| {
                let at = met + velocity * (seconds * (moment - 0.5) * share);
                [at - half, at + half].iter().all(|end| relief.height(end.x, end.z) < -DRAUGHT_M)
            })
        };
        let share = SLOWER.into_iter().find(floats).unwrap_or(SLOWER[SLOWER.len() - 1]);
        let (from, reach) = (boat.at, boat.size_m * 0.5);
        let going = boat.motion.clone();
        let aboard = |one: &&mut Actor| (one.at - from).length() < reach && one.motion == going;
        for one in actors.iter_mut().filter(aboard) {
            one.at += velocity * (seconds * 0.5 * (1.0 - share));
            one.motion = Motion::Straight { velocity: velocity * share };
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

    #[test]
    fn dragon_boats_stay_off_the_banks_of_their_river() {
        for (seed, prompt) in ["端午节，龙舟队在江上奋力划桨", "dragon boats race on a river"].into_iter().enumerate()
        {
            let shot = lasting(prompt, seed as u64, 5);
            let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
            let boats: Vec<&Actor> = shot.actors.iter().filter(|one| one.kind.is_vessel()).collect();
            assert!(boats.len() > 1, "{prompt}");
            for (boat, share) in boats.into_iter().flat_map(|boat| SHARES.map(|share| (boat, share))) {
                let ahead = v3(cos_turns(boat.yaw_turns), 0.0, sin_turns(boat.yaw_turns)) * (boat.size_m * 0.5);
                let at = boat.whereabouts(None, 5.0 * share);
                for end in [at - ahead, at + ahead] {
                    assert!(relief.height(end.x, end.z) < 0.0, "{prompt}: aground at {end:?}");
                }
            }
        }
    }

    #[test]
    fn whoever_sits_in_a_boat_drifts_and_has_the_lantern_in_it() {
        let rowed = lasting("a fisherman rows a small wooden boat on a lake", 3, 5).actors[0].motion.speed_m_s();
        for seed in 0..3 {
            let prompt = "a fisherman sits quietly in a small wooden boat on a mountain lake at night with a lantern";
            let shot = lasting(prompt, seed, 5);
            let find = |kind: fn(SubjectKind) -> bool| shot.actors.iter().find(|one| kind(one.kind)).expect(prompt);
            let (boat, lantern) = (find(SubjectKind::is_vessel), find(|kind| kind == SubjectKind::Lantern));
            assert!(boat.motion.speed_m_s() < rowed * 0.5, "{seed}: {:?}", boat.motion);
            for seconds in [0.0, 4.0] {
                let off = lantern.whereabouts(None, seconds) - boat.whereabouts(None, seconds);
                assert!(off.length() < boat.size_m * 0.5 && off.y > 0.0, "{seed}, {seconds} s: {off:?}");
            }
        }
    }
}
