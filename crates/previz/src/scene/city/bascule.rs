//! A bridge that is known for its towers and opens in its middle, with those who drive
//! over it: seen from over the river, the houses of its city along the far bank.
//!
//! Moves the bridge, who is on it and the camera; nothing here draws.

use super::driving::drives;
use super::extras::extra;
use super::masonry::{self, snow};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::actors::coats::shade;
use crate::scene::actors::nature::nature;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Angle, Place, Shot, Speed, Subject, SubjectKind as K};

/// How far ahead it stands, how high its road is as a share of its height, and where on it
/// one drives, from its middle.
const AHEAD_M: f32 = 84.0;
const ROAD: f32 = 0.228;
const LANE_M: f32 = 2.5;
/// As far from its middle as anybody begins.
const FAR_M: f32 = 370.0;
/// From one to the next behind it, and how fast they go, in metres a second of the shot.
const APART_M: f32 = 15.0;
const FASTEST_M_S: f32 = 7.0;
const TIME_LAPSE_M_S: f32 = 4.4;
/// The far bank: its quay's height and where it begins.
const BANK_M: (f32, f32) = (4.0, 290.0);

fn bridge(shot: &Shot) -> Option<&Subject> {
    shot.subjects.iter().find(|one| one.kind == K::TowerBridge)
}

/// Whether whoever drives goes over such a bridge in a shot.
pub(crate) fn carries(shot: &Shot) -> bool {
    let first = shot.subjects.first().is_some_and(|first| drives(first.kind));
    let above = matches!(shot.angle, Some(Angle::Overhead));
    first && !above && bridge(shot).is_some()
}

/// The same of a place that has been settled.
pub(in crate::scene) fn is_at(setting: &Setting) -> bool {
    setting.place == Place::Sea && carries(setting.shot)
}

/// From over the river at the span between its towers.
pub(in crate::scene) fn look_along(setting: &Setting) -> Option<Rig> {
    let road = nature(K::TowerBridge).size_m * ROAD;
    let (eye, fov_deg) = match setting.shot.angle {
        Some(Angle::Aerial | Angle::High) => (v3(-34.0, road + 34.0, -6.0), 46.0),
        Some(Angle::Low | Angle::WormsEye) => (v3(-10.0, 3.0, 8.0), 50.0),
        _ => (v3(-17.0, road + 3.6, 6.0), 46.0),
    };
    let rig = Rig { eye, target: v3(-1.0, road + 9.0, AHEAD_M), fov_deg, upright: None };
    is_at(setting).then_some(rig)
}

/// Sets the bridge across the view and everybody who drives onto it.
pub(in crate::scene) fn bring(setting: &Setting, actors: &mut [Actor], seconds: f32) {
    if !is_at(setting) {
        return;
    }
    let road = nature(K::TowerBridge).size_m * ROAD;
    let mut place = 0;
    for actor in actors.iter_mut() {
        if actor.kind == K::TowerBridge {
            (actor.at, actor.grounded, actor.yaw_turns) = (v3(0.0, 0.0, AHEAD_M), false, -0.25);
            actor.motion = Motion::Rest;
        } else if drives(actor.kind) {
            let speed = pace(setting, actor.motion.speed_m_s());
            put(actor, place, (speed, seconds), road);
            place += 1;
        }
    }
}

/// As fast as somebody goes who is to be seen on it all the time.
fn pace(setting: &Setting, speed: f32) -> f32 {
    speed.min(if setting.shot.speed == Speed::TimeLapse { TIME_LAPSE_M_S } else { FASTEST_M_S })
}

/// On the left, as one drives there: in the nearer lane to the left, in the other to the right.
fn put(actor: &mut Actor, place: usize, (speed, seconds): (f32, f32), road: f32) {
    let way = if place % 3 == 1 { 1.0 } else { -1.0 };
    let row = (place - place.div_ceil(3)) as f32;
    let row = if way > 0.0 { (place / 3) as f32 } else { row };
    // The first is in the middle of the span half-way through the shot.
    let behind = (row * (actor.size_m + APART_M) + if way > 0.0 { 9.0 } else { 0.0 }) + speed * seconds * 0.5;
    actor.at = v3(-way * behind.min(FAR_M), road, AHEAD_M + way * LANE_M);
    (actor.grounded, actor.yaw_turns) = (false, if way > 0.0 { 0.0 } else { 0.5 });
    actor.motion = if speed > 0.0 { Motion::Straight { velocity: v3(way * speed, 0.0, 0.0) } } else { Motion::Rest };
}

/// More of those who drive over it, where words speak of several or time flies.
pub(in crate::scene) fn followers(setting: &Setting, named: &[Actor], seconds: f32, dice: &mut Dice) -> Vec<Actor> {
    let Some(first) = setting.shot.subjects.first().filter(|_| is_at(setting)) else { return Vec::new() };
    let road = nature(K::TowerBridge).size_m * ROAD;
    let drivers = named.iter().filter(|one| drives(one.kind)).count();
    let flies = setting.shot.speed == Speed::TimeLapse;
    let mut all: Vec<Actor> = (drivers..if flies { 27 } else { 9 })
        .map(|place| {
            let same = first.count.is_none() && place % 2 == 0;
            let kind = if same { first.kind } else { [K::Car, K::Taxi, K::Van][dice.below(3)] };
            let size_m = nature(kind).size_m;
            let mut one = extra((kind, size_m, Action::Drive), Vec3::ZERO, v3(1.0, 0.0, 0.0), dice);
            if same {
                one.guise = first.guise;
                one.colour = shade(first, setting.season, (place, 9));
            }
            put(&mut one, place, (pace(setting, nature(kind).speed), seconds), road);
            one
        })
        .collect();
    all.retain(|one| one.kind == first.kind || !setting.shot.without.contains(&one.kind));
    all
}

/// The bank behind the bridge: stone, and the houses of an old city along it.
pub(in crate::scene) fn bank(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    let (high, from) = BANK_M;
    all.push(Prop::plain(PropKind::Pedestal, v3(0.0, -2.0, from + 60.0), v3(1500.0, high + 2.0, 120.0), hex(0x8c857a)));
    for row in 0..2 {
        let mut x = -420.0;
        while x < 420.0 {
            let wide = dice.range(16.0, 26.0);
            let at = v3(x + wide * 0.5, high, from + 16.0 + 40.0 * row as f32);
            let size = v3(wide, dice.range(16.0, 25.0) + 9.0 * row as f32, 20.0);
            let stone = hex([0xdccfb2, 0xb8785c, 0xcfc4ae, 0xa8644c, 0xd6cdb8][dice.below(5)]);
            let stone = stone * if setting.dark() { 0.7 } else { 1.0 };
            let house = Prop::plain(PropKind::MansardHouse, at, size, stone);
            all.push(Prop { lit: masonry::lit(setting), snow: snow(setting), seed: dice.bits() as u32, ..house });
            x += wide + dice.range(0.0, 2.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;
    use crate::script::Guise;

    /// Whether somebody is on its road between its towers.
    fn is_on_span(at: Vec3) -> bool {
        at.x.abs() < 24.0 && (at.z - AHEAD_M).abs() < LANE_M * 1.5
    }

    #[test]
    fn who_drives_over_tower_bridge_is_on_its_road_all_the_time() {
        for prompt in [
            "red double-decker buses drive over Tower Bridge",
            "Red double-decker buses drive over Tower Bridge, time-lapse",
            "红色双层巴士驶过伦敦塔桥",
        ] {
            for seed in 0..3 {
                let shot = lasting(prompt, seed, 5);
                let buses: Vec<&Actor> = shot.actors.iter().filter(|one| one.kind == K::Bus).collect();
                assert!(buses.iter().all(|bus| bus.guise == Some(Guise::DoubleDecker)), "{prompt}");
                let road = nature(K::TowerBridge).size_m * ROAD;
                for share in [0.02, 0.5, 0.98] {
                    let seconds = 5.0 * shot.pace * share;
                    let on = |bus: &&&Actor| {
                        let at = bus.whereabouts(None, seconds);
                        is_on_span(at) && (at.y - road).abs() < 0.1
                    };
                    assert!(buses.iter().filter(on).count() > 0, "{prompt}, {seed}: none at {share}");
                }
                assert!(shot.props.iter().all(|prop| prop.kind != PropKind::Shophouse), "{prompt}");
            }
        }
    }
}
