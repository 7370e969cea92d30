//! Who goes through shallow water, on legs or wheels: they stay in it for as long as
//! they are seen, and it flies up around them.
//!
//! Moves those who ford and the camera; how shallow the water is, is the land's.

use super::nature::{Home, nature};
use super::steering;
use crate::maths::{atan2_turns, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::city::driving::drives;
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Angle, Direction, Feature, Place, SubjectKind as K};

/// How deep water is that is gone through, in the middle.
pub(crate) const DEEP_M: f32 = 0.42;
/// From whom the camera is so far at least and at most.
const AWAY_M: (f32, f32) = (3.2, 26.0);
/// No further off than so many sizes.
const LONG: f32 = 6.0;
/// How near to the camera anybody comes who comes towards it, in sizes and at least.
const NEAR: (f32, f32) = (1.7, 4.5);
/// The share of its speed at which what has wheels goes through water.
const PACE: f32 = 0.5;
/// How far from the edge of the water they keep.
const EDGE_M: f32 = 1.2;
/// Whoever goes more slowly makes rings, but no spray.
const SPLASHES_M_S: f32 = 0.6;

/// Whether a river is so shallow that it is gone through.
pub(crate) fn is_shallow(setting: &Setting) -> bool {
    setting.place == Place::River && setting.has(Feature::Ford)
}

/// Whether the first of a shot goes through it.
fn fords(setting: &Setting) -> bool {
    let treads = |kind: K| nature(kind).home == Home::Ground && !kind.is_building() && !kind.is_train();
    is_shallow(setting) && setting.shot.subjects.first().is_some_and(|first| treads(first.kind))
}

/// Whether a subject is no more than the spray of those who ford.
pub(crate) fn is_spray(setting: &Setting, kind: K) -> bool {
    kind == K::Splash && fords(setting)
}

fn goes(actor: &Actor) -> bool {
    nature(actor.kind).home == Home::Ground && actor.motion.speed_m_s() > 0.0
}

/// How fast somebody goes: others may have slowed them down to keep them dry.
fn pace(actor: &Actor) -> f32 {
    let least = if drives(actor.kind) { nature(actor.kind).speed * PACE } else { 0.0 };
    actor.motion.speed_m_s().max(least)
}

/// Half the width of the water at a distance.
fn half_m(relief: &Relief, z: f32) -> f32 {
    let dry = |metres: &i32| {
        [-1.0, 1.0].iter().any(|side| relief.height(relief.river_x(z) + side * *metres as f32, z) > -0.08)
    };
    (1..60).find(dry).unwrap_or(60) as f32 - EDGE_M
}

/// From how far somebody is met who would be met from `distance`: near enough to be seen in
/// shallow water, however large they are.
fn away_m(distance: f32, size_m: f32) -> f32 {
    let near = AWAY_M.0.max(size_m * 1.5);
    distance.clamp(near, (size_m * LONG).min(AWAY_M.1).max(near))
}

/// Takes those who ford into the water, and the camera to them.
pub(crate) fn take(
    setting: &Setting,
    actors: &mut [Actor],
    (rig, relief): (&mut Rig, Option<&Relief>),
    (follows, seconds): (bool, f32),
) {
    let (Some(relief), true) = (relief, fords(setting)) else { return };
    let Some(first) = actors.iter().find(|one| goes(one)) else { return };
    let (speed, size_m, tall_m) = (pace(first), first.size_m, first.size_m * nature(first.kind).tall);
    let said = setting.shot.subjects.first().and_then(|first| first.direction).or(setting.sideways());
    let hand = if said == Some(Direction::Left) { -1.0 } else { 1.0 };
    let away = away_m(rig.distance(), size_m);
    let (half, long) = (half_m(relief, away), speed * seconds);
    let middle = |z: f32| v3(relief.river_x(z), 0.0, z);
    let ends = NEAR.1.max(size_m * NEAR.0);
    // From where the first goes which way.
    let (start, ahead) = match said {
        Some(Direction::Away) => (middle(away), v3(0.0, 0.0, 1.0)),
        Some(Direction::Towards) if follows => (middle(away), v3(0.0, 0.0, -1.0)),
        Some(Direction::Towards) => (middle(ends + long), v3(0.0, 0.0, -1.0)),
        _ if follows => (middle(away), v3(0.0, 0.0, hand)),
        _ if long <= half * 2.0 => (middle(away) - v3(hand * long * 0.5, 0.0, 0.0), v3(hand, 0.0, 0.0)),
        // What is too fast for its width comes nearer meanwhile.
        _ => {
            let across = half * 1.3;
            let along = (long * long - across * across).max(0.0).sqrt();
            let from = middle(ends + along) - v3(hand * across * 0.5, 0.0, 0.0);
            (from, v3(hand * across, 0.0, -along).unit())
        }
    };
    let side = v3(ahead.z, 0.0, -ahead.x);
    for (index, actor) in actors.iter_mut().filter(|one| goes(one)).enumerate() {
        let lane = [0.0, 1.0, -1.0, 2.0, -2.0][index % 5] * (size_m * 0.62).min(half * 0.42);
        let back = (index / 5) as f32 * 1.25 + [0.0, 0.42, 0.55, 0.9, 0.8][index % 5];
        actor.at = start + side * lane - ahead * (back * size_m);
        (actor.grounded, actor.yaw_turns) = (true, atan2_turns(ahead.z, ahead.x));
        let velocity = ahead * speed;
        actor.motion = Motion::Straight { velocity };
        if ahead.x.abs() < 0.2 {
            let bent = steering::route(&|z| relief.river_x(z), half, (actor.at, velocity), seconds);
            actor.motion = bent.unwrap_or(Motion::Straight { velocity });
        }
    }
    let sideways = follows && !matches!(said, Some(Direction::Away | Direction::Towards));
    let up = match setting.shot.angle {
        Some(Angle::Aerial) => away.max(14.0) * 0.7,
        Some(Angle::Low | Angle::WormsEye) => 0.35,
        _ => (tall_m * 0.75).clamp(0.6, 2.4),
    };
    let met = if follows || said == Some(Direction::Away) { start } else { start + ahead * (long * 0.5) };
    rig.target = met + Vec3::UP * (tall_m * 0.45);
    rig.eye = match sideways {
        // Beside them and a little ahead, where they come to.
        true => met + v3(-hand * 0.82, 0.0, hand * 0.57) * away.min(half.max(6.0)),
        false => middle(0.0),
    };
    rig.eye.y = up.max(relief.height(rig.eye.x, rig.eye.z) + 0.5);
    rig.foot = None;
}

/// What flies up where they tread or roll.
pub(crate) fn spray(setting: &Setting, actors: &[Actor]) -> Vec<Actor> {
    if !fords(setting) {
        return Vec::new();
    }
    let wet = |one: &&Actor| goes(one) && one.motion.speed_m_s() > SPLASHES_M_S;
    let of = |(index, one): (usize, &Actor)| {
        let wheels = one.kind.is_motor_vehicle();
        // As much as is driven into it.
        let high = one.size_m * if wheels { 0.5 } else { 0.62 } * (one.motion.speed_m_s() * 0.16).clamp(0.45, 1.0);
        Actor {
            grounded: false,
            yaw_turns: one.yaw_turns,
            action: Action::Run,
            motion: one.motion.clone(),
            phase: one.phase,
            rate_hz: one.rate_hz,
            seed: one.seed ^ index as u32,
            ..Actor::plain(K::Splash, v3(one.at.x, 0.02, one.at.z), high.max(0.3))
        }
    };
    actors.iter().filter(wet).enumerate().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn who_fords_stays_in_shallow_water_and_makes_it_fly() {
        for prompt in [
            "a herd of wild horses gallops through a shallow river, water splashing everywhere",
            "a white suv fords a shallow stream at sunset",
            "一辆越野车涉水驶过浅溪,溅起水花",
            "a horse crosses a shallow stream",
            "a jeep drives through a shallow river towards the camera",
            "a dog runs through a shallow creek, the camera follows from behind",
        ] {
            for seed in 0..3 {
                let shot = lasting(prompt, seed, 5);
                let relief = Relief::new(shot.land.as_ref().expect("a land"), shot.seed);
                assert!(shot.actors.iter().any(|one| one.kind == K::Splash), "{prompt}: nothing splashes");
                for moment in 0..=10 {
                    let at = shot.actors[0].whereabouts(Some(&relief), 0.5 * moment as f32);
                    let deep = -relief.height(at.x, at.z);
                    assert!((0.03..0.7).contains(&deep), "{prompt}, {seed}: {deep} m deep at {at:?}");
                }
            }
        }
    }

    #[test]
    fn giants_are_met_from_as_far_as_they_are_large() {
        assert_eq!(away_m(40.0, 53.0), 53.0 * 1.5);
        assert_eq!(away_m(0.0, 0.2), AWAY_M.0);
    }
}
