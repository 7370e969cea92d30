//! A light railway over a street: its guideway on pillars between tall apartment houses,
//! the train that comes or goes on it, and the house that it passes through.
//!
//! Decides what stands where and from where it is seen; nothing here draws.

use super::masonry::{lit, skyline, snow};
use super::{court, rails, sites, tunnel};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::{Angle, Direction, Feature, Guise, SubjectKind as K};

/// Height of the beams that trains run on, and how far from the middle each of the two is.
pub(crate) const BEAM_M: f32 = 11.5;
pub(crate) const TRACK_M: f32 = 2.3;
/// Length of a piece of the guideway, how far it is laid, and its width.
const PIECE_M: f32 = 20.0;
const LAID_M: (f32, f32) = (-50.0, 430.0);
const WIDE_M: f32 = 7.6;
/// How far from the middle the houses begin, and how far on they stand.
const FRONT_M: f32 = 12.8;
const HOUSES_M: (f32, f32) = (-14.0, 330.0);
/// How far ahead the house stands through which trains pass, how deep it is, and how far
/// from the middle it is solid.
const PIERCED_M: (f32, f32) = (84.0, 22.0);
pub(crate) const OPEN_HALF_M: f32 = 6.4;
/// How near a train comes at last, how fast it is at least and at most, and from how far
/// it comes in a short shot.
const NEAREST_M: f32 = 21.0;
const SLOWEST_M_S: f32 = 1.5;
const FASTEST_M_S: f32 = 13.0;
const FURTHEST_M: f32 = 60.0;
/// How much of its own length a train that leaves has gone past when it is first seen.
const CARS: f32 = 4.1;
/// Tiles and plaster of apartment houses, as some years have left them.
const WALLS: [u32; 8] = [0xd8cbb4, 0xc9a58c, 0xb8b4aa, 0xd9d4c8, 0xc4b49a, 0xa9aea6, 0xcf9f86, 0xbfc4c2];

/// Whether trains run over a street in a shot.
pub(in crate::scene) fn is_at(setting: &Setting) -> bool {
    let other = [Feature::Platform, Feature::Crossing, Feature::Concourse, Feature::BuildingSite, Feature::Rooftop];
    rails::has_train(setting)
        && setting.in_town()
        && !setting.riverside()
        && !setting.square()
        && !setting.of_old()
        && !setting.market()
        && rails::deck_m(setting) == 0.0
        && !other.iter().any(|feature| setting.has(*feature))
        && !tunnel::inside(setting)
        && sites::of(setting).is_none()
        && court::sport(setting).is_none()
}

/// Whether somebody is not among the cast, being one of the houses that are there anyhow.
pub(in crate::scene) fn is_it(setting: &Setting, kind: K) -> bool {
    kind == K::House && is_at(setting)
}

/// From a window over the street, past the houses, against the trains that come; or from
/// above or below that.
pub(in crate::scene) fn look_along(setting: &Setting) -> Rig {
    let (eye, target, fov_deg) = match setting.shot.angle {
        Some(Angle::Aerial | Angle::Overhead) => (v3(6.0, 44.0, -16.0), v3(-1.0, BEAM_M, 46.0), 50.0),
        Some(Angle::High) => (v3(7.0, 29.0, -6.0), v3(-1.0, BEAM_M, 44.0), 48.0),
        Some(Angle::Low | Angle::WormsEye) => (v3(7.2, 1.7, 0.0), v3(-0.6, BEAM_M + 1.0, 34.0), 52.0),
        _ => (v3(7.4, BEAM_M + 4.2, 0.0), v3(-1.2, BEAM_M + 3.4, 44.0), 50.0),
    };
    Rig { eye, target, fov_deg, upright: None }
}

/// Whether trains pass through a house.
fn pierces(setting: &Setting) -> bool {
    setting.has(Feature::PiercedHouse)
}

/// The guideway, and the houses on both sides of it.
pub(in crate::scene) fn build(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    let mut z = LAID_M.0;
    while z < LAID_M.1 {
        let piece = Prop::plain(PropKind::Guideway, v3(0.0, 0.0, z), v3(WIDE_M, BEAM_M, PIECE_M), hex(0xa8a59e));
        all.push(Prop { snow: snow(setting), ..piece });
        z += PIECE_M;
    }
    for side in [-1.0, 1.0] {
        let mut z = HOUSES_M.0 + dice.range(0.0, 6.0);
        while z < HOUSES_M.1 {
            let deep = dice.range(15.0, 23.0);
            let wide = dice.range(16.0, 24.0);
            // Between houses of ten storeys stand others of thirty.
            let high = if dice.chance(0.3) { dice.range(54.0, 92.0) } else { dice.range(24.0, 40.0) };
            let at = v3(side * (FRONT_M + dice.range(0.0, 1.6) + wide * 0.5), 0.0, z + deep * 0.5);
            house(setting, PropKind::Apartments, (at, v3(wide, high, deep)), all, dice);
            z += deep + dice.range(1.5, 5.0);
        }
        for row in 0..8 {
            let at = v3(side * (FRONT_M - 4.4), 0.0, 10.0 + 22.0 * row as f32);
            let lamp = Prop::plain(PropKind::StreetLamp, at, v3(0.2, 5.6, 0.2), hex(0xffc98a));
            all.push(Prop { lit: lit(setting), ..lamp });
        }
    }
    if pierces(setting) {
        let (z, deep) = PIERCED_M;
        let size = v3(52.0, dice.range(60.0, 74.0), deep);
        all.retain(|prop| prop.kind != PropKind::Apartments || (prop.at.z - z).abs() > (prop.size.z + deep) * 0.5);
        house(setting, PropKind::PiercedHouse, (v3(0.0, 0.0, z), size), all, dice);
    }
    skyline(setting, all, dice, 470.0);
}

fn house(
    setting: &Setting,
    kind: PropKind,
    (at, size): (crate::maths::Vec3, crate::maths::Vec3),
    all: &mut Vec<Prop>,
    dice: &mut Dice,
) {
    let wall = hex(WALLS[dice.below(WALLS.len())]) * if setting.night() { 0.55 } else { 0.76 };
    all.push(Prop {
        lit: lit(setting),
        snow: snow(setting),
        seed: dice.bits() as u32,
        ..Prop::plain(kind, at, size, wall)
    });
}

/// Sets trains on their beams, to come or to leave.
pub(in crate::scene) fn bring(setting: &Setting, actors: &mut [Actor], seconds: f32) {
    if !is_at(setting) {
        return;
    }
    let mut met = [0.0; 2];
    for train in actors.iter_mut().filter(|one| one.kind.is_train()) {
        let said = setting.shot.subjects.iter().find(|one| one.kind == train.kind);
        let leaves = said.is_some_and(|one| one.direction == Some(Direction::Away));
        let way = if leaves { 1.0 } else { -1.0 };
        let speed =
            train.motion.speed_m_s().min(FASTEST_M_S).min((FURTHEST_M - NEAREST_M) / seconds.max(0.1) + SLOWEST_M_S);
        // Who comes is on the left of the picture, as they drive on the right.
        let behind = &mut met[usize::from(leaves)];
        let long = train.size_m * CARS;
        let near = NEAREST_M + *behind + if leaves { long * 0.6 } else { speed * seconds };
        train.at = v3(way * TRACK_M, BEAM_M, near);
        *behind += long + 20.0;
        train.grounded = false;
        train.yaw_turns = 0.25 * way;
        train.motion =
            if speed > 0.0 { Motion::Straight { velocity: v3(0.0, 0.0, way * speed) } } else { Motion::Rest };
        if train.kind == K::Train {
            train.guise = train.guise.or(Some(Guise::LightRail));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn a_train_in_a_city_runs_on_a_guideway_between_houses() {
        for prompt in [
            "the light railway of Chongqing runs between apartment buildings",
            "重庆的轻轨从居民楼中间穿过去",
            "an elevated train runs through the city at sunset",
            "轻轨在高楼之间行驶，清晨",
            "a monorail passes between apartment blocks at night",
            "the metro passes between tall buildings",
        ] {
            for seed in 0..3 {
                let shot = lasting(prompt, seed, 5);
                let count = |kind| shot.props.iter().filter(|prop| prop.kind == kind).count();
                assert!(count(PropKind::Guideway) > 8, "{prompt}");
                for side in [-1.0, 1.0] {
                    let houses = shot.props.iter().filter(|one| one.kind == PropKind::Apartments);
                    assert!(houses.filter(|one| one.at.x * side > FRONT_M).count() > 4, "{prompt}");
                }
                let train = shot.actors.iter().find(|one| one.kind.is_train()).expect(prompt);
                for share in [0.0, 0.5, 1.0] {
                    let at = train.whereabouts(None, 5.0 * share);
                    assert!((at.y - BEAM_M).abs() < 0.01 && at.x.abs() < WIDE_M * 0.5, "{prompt}: {at:?}");
                    let key = shot.camera.with(&shot.actors, share, 5.0 * share);
                    let [right, up, ahead] = key.axes();
                    let off = at - key.eye;
                    let deep = off.dot(ahead);
                    assert!(deep > 10.0 && deep < 130.0, "{prompt}, {seed}: {deep} m ahead");
                    assert!(off.dot(right).abs() < deep * 0.6 && off.dot(up).abs() < deep * 0.4, "{prompt}, {seed}");
                }
            }
        }
    }

    #[test]
    fn a_train_that_passes_through_a_house_has_one_that_is_open() {
        let pierced = |prompt: &str| lasting(prompt, 1, 5).props.iter().any(|one| one.kind == PropKind::PiercedHouse);
        assert!(pierced("重庆的轻轨从居民楼中间穿过去"));
        assert!(pierced("李子坝轻轨穿楼"));
        assert!(!pierced("重庆的轻轨在楼宇间行驶"));
    }

    #[test]
    fn trains_elsewhere_have_no_guideway() {
        for prompt in ["a train crosses a meadow", "a train over a bridge in mountains", "绿皮火车驶进乡间小站"]
        {
            assert!(lasting(prompt, 1, 5).props.iter().all(|one| one.kind != PropKind::Guideway), "{prompt}");
        }
    }
}
