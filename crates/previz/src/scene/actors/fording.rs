//! Who goes through shallow water, on legs or wheels: they stay in it for as long as
//! they are seen, and it flies up around them.
//!
//! Moves those who ford and the camera; how shallow the water is, is the land's.

use super::angling;
use super::nature::{Home, nature};
use super::number;
use super::steering;
use crate::maths::{atan2_turns, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::city::driving::{drives, is_driven};
use crate::scene::parts::{Actor, Company, Motion, Vec3, fov_deg};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Angle, CameraMove, Direction, Feature, Place, Subject, SubjectKind as K};

/// How deep water is that is gone through, in the middle, at most, and in heights of
/// whoever goes through it: up to the knee.
const DEEP_M: f32 = 0.42;
const DEEP: f32 = 0.22;
/// The same for beasts, in heights of the shoulder: their bellies stay dry.
const DEEP_OF_BEASTS_M: f32 = 1.0;
const DEEP_OF_BEASTS: f32 = 0.33;
const DEEP_OF_LOW: f32 = 0.22;
/// From whom the camera is so far at least and at most.
const AWAY_M: (f32, f32) = (3.2, 26.0);
/// No further off than so many sizes.
const LONG: f32 = 6.0;
/// How near to the camera anybody comes who comes towards it, how long their way is at
/// most, in their heights, and what share of the picture's height they fill in the end:
/// through a long lens, or they would be dots where they set out.
const NEAR_M: f32 = 3.2;
const WAY: f32 = 7.0;
const FILLS: f32 = 0.58;
/// The share of its speed at which what has wheels goes through water.
const PACE: f32 = 0.5;
/// How far from the edge of the water they keep.
const EDGE_M: f32 = 1.2;
/// Whoever goes more slowly makes rings, but no spray.
const SPLASHES_M_S: f32 = 0.6;

/// How far from the edge of the sea they run through it, about which spots that is
/// measured, and how long the pieces of their way are.
const SURF_M: f32 = 7.0;
const BIGHT_M: [f32; 5] = [-12.0, -6.0, 0.0, 6.0, 12.0];
const STEP_M: f32 = 4.0;
/// Whoever goes further aside than this, as a share, goes across a river.
const STRAIGHT: f32 = 0.2;

/// Whether a river, or the edge of the sea, is so shallow that it is gone through; on the
/// floor of a canyon there is no other way for who drives.
pub(crate) fn is_shallow(setting: &Setting) -> bool {
    match setting.place {
        Place::River if angling::fishes(setting) => true,
        Place::River | Place::Beach => setting.has(Feature::Ford),
        Place::Canyon => is_driven(setting) && ![Feature::Spires, Feature::Cave].iter().any(|one| setting.has(*one)),
        _ => false,
    }
}

/// How deep that water is; none where it is not shallow.
pub(crate) fn shallow_m(setting: &Setting) -> Option<f32> {
    let deep_m = |one: &Subject| {
        let size_m = nature(one.kind).size_m * number::scale(one.size);
        if one.kind.is_four_footed() {
            let low = matches!(one.kind, K::Elephant | K::Bear | K::Panda | K::Pig | K::Sheep | K::Rabbit);
            (size_m * if low { DEEP_OF_LOW } else { DEEP_OF_BEASTS }).min(DEEP_OF_BEASTS_M)
        } else {
            (size_m * nature(one.kind).tall * DEEP).min(DEEP_M)
        }
    };
    let treads = setting.shot.subjects.iter().filter(|one| nature(one.kind).home == Home::Ground);
    is_shallow(setting).then(|| treads.map(deep_m).reduce(f32::min).unwrap_or(DEEP_M))
}

/// Whether the first of a shot goes through it.
fn fords(setting: &Setting) -> bool {
    let treads = |kind: K| nature(kind).home == Home::Ground && !kind.is_building() && !kind.is_train();
    is_shallow(setting) && setting.shot.subjects.first().is_some_and(|first| treads(first.kind))
}

/// Whether whoever comes through water is waited for: they are whole all the way.
pub(crate) fn waits(setting: &Setting) -> bool {
    let comes = setting.shot.subjects.first().is_some_and(|first| first.direction == Some(Direction::Towards));
    comes && fords(setting) && !setting.shot.camera.contains(&CameraMove::Tracking)
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

/// Shallow water that is gone through: a river that runs ahead, or the edge of the sea,
/// which runs aside.
struct Shallows<'a> {
    relief: &'a Relief,
    /// Which way along the edge of the sea one looks; none over a river.
    shore: Option<f32>,
}

impl Shallows<'_> {
    /// The middle of it, so far from the camera.
    fn middle(&self, away: f32) -> Vec3 {
        match self.shore {
            Some(hand) => v3(hand * away, 0.0, self.edge(hand * away) + SURF_M),
            None => v3(self.relief.river_x(away), 0.0, away),
        }
    }

    /// How far out the sea begins, its small bights evened out.
    fn edge(&self, x: f32) -> f32 {
        let wet = |x: f32| (0..400).map(|step| step as f32 * 0.5).find(|z| self.relief.height(x, *z) < 0.0);
        BIGHT_M.iter().map(|aside| wet(x + aside).unwrap_or(0.0)).sum::<f32>() / BIGHT_M.len() as f32
    }

    /// The way through it of whoever sets out from a spot.
    fn route(&self, at: Vec3, velocity: Vec3, seconds: f32) -> Motion {
        let bent = match self.shore {
            // An ant gets nowhere where it bends.
            Some(_) if velocity.length() * seconds < STEP_M => None,
            Some(_) => {
                let (long, off) = (velocity.length() * seconds, at.z - self.edge(at.x));
                let count = (long / STEP_M).ceil().max(1.0);
                let x = |step: f32| at.x + velocity.x / velocity.length() * long * step / count;
                let points = (0..=count as i32).map(|step| x(step as f32)).map(|x| v3(x, 0.0, self.edge(x) + off) - at);
                Some(Motion::Route { speed_m_s: velocity.length(), step_m: long / count, points: points.collect() })
            }
            None if velocity.x.abs() > velocity.length() * STRAIGHT => None,
            None => steering::route(&|z| self.relief.river_x(z), self.half_m(at.z), (at, velocity), seconds),
        };
        bent.unwrap_or(Motion::Straight { velocity })
    }

    /// Half its width at a distance.
    fn half_m(&self, z: f32) -> f32 {
        if self.shore.is_some() {
            return SURF_M - EDGE_M;
        }
        let dry = |metres: &i32| {
            let x = self.relief.river_x(z);
            [-1.0, 1.0].iter().any(|side| self.relief.height(x + side * *metres as f32, z) > -0.08)
        };
        (1..60).find(dry).unwrap_or(60) as f32 - EDGE_M
    }
}

/// From how far somebody is met who would be met from `distance`: near enough to be seen in
/// shallow water, however large they are.
fn away_m(distance: f32, size_m: f32) -> f32 {
    let near = AWAY_M.0.max(size_m * 1.5);
    distance.clamp(near, (size_m * LONG).min(AWAY_M.1).max(near))
}

/// How high the camera is over the water, that looks at somebody so far away and so tall.
fn up_m(setting: &Setting, (away, tall_m): (f32, f32)) -> f32 {
    match setting.shot.angle {
        // Not so steeply that the walls of a canyon would not be seen.
        Some(Angle::Aerial) if setting.place == Place::Canyon => away.max(14.0) * 0.34,
        Some(Angle::Aerial) => away.max(14.0) * 0.7,
        Some(Angle::Low | Angle::WormsEye) => 0.35,
        _ => (tall_m * 0.75).clamp(0.6, 2.4),
    }
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
    let (size_m, tall_m) = (first.size_m, first.size_m * nature(first.kind).tall);
    let most = if waits(setting) { tall_m * WAY / seconds } else { f32::MAX };
    let speed = pace(first).min(most);
    let said = setting.shot.subjects.first().and_then(|first| first.direction).or(setting.sideways());
    let hand = if said == Some(Direction::Left) { -1.0 } else { 1.0 };
    // Along a beach one looks where the sea comes near, at its breakers from the sand.
    let shore = (setting.place == Place::Beach).then(|| -relief.side());
    let water = Shallows { relief, shore };
    let away = away_m(rig.distance(), size_m);
    let (half, long) = (water.half_m(away), speed * seconds);
    let middle = |away: f32| water.middle(away);
    let ends = long.max(NEAR_M);
    if waits(setting) {
        rig.fov_deg = fov_deg(tall_m / (FILLS * 2.0), ends);
    }
    let facing = shore.map_or(v3(0.0, 0.0, 1.0), |_| (middle(ends + long) - middle(ends)).unit());
    let aside = shore.map_or(v3(hand, 0.0, 0.0), |_| facing * -hand);
    // From where the first goes which way.
    let (start, ahead) = match said {
        Some(Direction::Away) => (middle(away), facing),
        Some(Direction::Towards) if follows => (middle(away), facing * -1.0),
        Some(Direction::Towards) => (middle(ends + long), facing * -1.0),
        _ if shore.is_some() => (middle(0.0) - aside * (long * 0.5), aside),
        _ if follows => (middle(away), facing * hand),
        _ if long <= half * 2.0 => (middle(away) - aside * (long * 0.5), aside),
        // What is too fast for its width comes nearer meanwhile.
        _ => {
            let across = half * 1.3;
            let along = (long * long - across * across).max(0.0).sqrt();
            let from = middle(ends + along) - v3(hand * across * 0.5, 0.0, 0.0);
            (from, v3(hand * across, 0.0, -along).unit())
        }
    };
    set_out(actors, &water, (start, ahead * speed), ((size_m * 0.62).min(half * 0.42), seconds));
    let sideways = !matches!(said, Some(Direction::Away | Direction::Towards));
    let walled = setting.place == Place::Canyon;
    let up = up_m(setting, (away, tall_m));
    let met = if follows || said == Some(Direction::Away) { start } else { start + ahead * (long * 0.5) };
    rig.target = met + Vec3::UP * (tall_m * 0.45);
    rig.eye = match () {
        // From the sand, with the breakers behind them.
        () if sideways && shore.is_some() => met - v3(0.0, 0.0, away.max(5.0)),
        // Beside them and a little ahead, where they come to.
        () if sideways && follows => {
            met + v3(-hand * 0.82, 0.0, hand * 0.57) * if walled { away } else { away.min(half.max(6.0)) }
        }
        () => middle(0.0),
    };
    rig.eye.y = up.max(relief.height(rig.eye.x, rig.eye.z) + 0.5);
    rig.upright = None;
}

/// Sends all who go from where the first starts, `apart` from lane to lane.
fn set_out(actors: &mut [Actor], water: &Shallows, (start, velocity): (Vec3, Vec3), (apart, seconds): (f32, f32)) {
    let ahead = velocity.unit();
    let side = v3(ahead.z, 0.0, -ahead.x);
    for (index, actor) in actors.iter_mut().filter(|one| goes(one)).enumerate() {
        let lane = [0.0, 1.0, -1.0, 2.0, -2.0][index % 5] * apart;
        let back = (index / 5) as f32 * 1.25 + [0.0, 0.42, 0.55, 0.9, 0.8][index % 5];
        actor.at = start + side * lane - ahead * (back * actor.size_m);
        (actor.grounded, actor.yaw_turns) = (true, atan2_turns(ahead.z, ahead.x));
        actor.motion = water.route(actor.at, velocity, seconds);
    }
}

/// What flies up where they tread or roll.
pub(crate) fn spray(setting: &Setting, actors: &[Actor]) -> Vec<Actor> {
    if !fords(setting) {
        return Vec::new();
    }
    let wet = |one: &&Actor| goes(one) && one.motion.speed_m_s() > SPLASHES_M_S;
    let of = |(index, one): (usize, &Actor)| Actor {
        grounded: false,
        yaw_turns: one.yaw_turns,
        action: Action::Run,
        motion: one.motion.clone(),
        phase: one.phase,
        rate_hz: one.rate_hz,
        seed: one.seed ^ index as u32,
        company: Some(Company::thing(one.kind, None)),
        ..Actor::plain(K::Splash, v3(one.at.x, 0.0, one.at.z), one.size_m)
    };
    actors.iter().filter(wet).enumerate().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::cameras::eye::Eye;
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
            "A bull moose charges across a shallow mountain river straight toward the camera, water exploding around its legs",
            "a boy runs through the surf toward the camera",
            "老虎在溪水中狂奔,迎面冲向镜头,水花飞溅",
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
    fn who_comes_through_water_is_whole_from_first_to_last() {
        for prompt in [
            "An elephant charges across a shallow river straight toward the camera, slow motion",
            "a fox runs through a stream toward the camera",
            "一匹黑马在浅滩上朝镜头奔来,水花四溅",
        ] {
            for seed in 0..3 {
                let shot = lasting(prompt, seed, 5);
                let relief = Relief::new(shot.land.as_ref().expect("a land"), shot.seed);
                let first = &shot.actors[0];
                for moment in 0..=10 {
                    let (share, seconds) = (moment as f32 * 0.1, moment as f32 * 0.5 * shot.pace);
                    let eye = Eye::of(&shot.camera.with(&shot.actors, share, seconds), 16.0 / 9.0);
                    let at = first.whereabouts(Some(&relief), seconds);
                    let tall = Vec3::UP * (first.size_m * nature(first.kind).tall);
                    let ((_, foot), (_, crown)) =
                        (eye.sees(at, Vec3::ZERO).expect("ahead"), eye.sees(at, tall).expect("ahead"));
                    assert!(foot > -1.0 && crown < 1.0, "{prompt}, {seed}: from {foot} to {crown}");
                    assert!(crown - foot > 0.3, "{prompt}, {seed}: {}", crown - foot);
                }
            }
        }
    }

    #[test]
    fn beasts_run_through_a_river_up_to_their_knees_between_its_banks() {
        for prompt in [
            "slow motion, a tiger running through a shallow river, water splashing everywhere",
            "慢动作,一只斑马在浅河里奔跑,水花四溅",
            "a baby elephant running through a shallow river",
        ] {
            for seed in 0..3 {
                let shot = lasting(prompt, seed, 5);
                let land = shot.land.as_ref().expect("a land");
                assert!(land.river_half_m <= 12.0, "{prompt}, {seed}: {} m", land.river_half_m);
                let relief = Relief::new(land, shot.seed);
                let first = &shot.actors[0];
                let deep = |moment: i32| {
                    let at = first.whereabouts(Some(&relief), 0.5 * moment as f32 * shot.pace);
                    -relief.height(at.x, at.z) / first.size_m
                };
                let mean = (0..=10).map(deep).sum::<f32>() / 11.0;
                assert!((0.12..0.36).contains(&mean), "{prompt}, {seed}: {mean} of its height");
                let splash = shot.actors.iter().find(|one| one.kind == K::Splash).expect("spray");
                let host = splash.company.as_ref().map(|host| host.kind);
                assert_eq!((splash.size_m, host), (first.size_m, Some(first.kind)), "{prompt}");
            }
        }
    }

    #[test]
    fn giants_are_met_from_as_far_as_they_are_large() {
        assert_eq!(away_m(40.0, 53.0), 53.0 * 1.5);
        assert_eq!(away_m(0.0, 0.2), AWAY_M.0);
    }
}
