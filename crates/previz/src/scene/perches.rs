//! What animals rest on: the piece that stands under each, how large it is and how
//! high its top; the car under those on a bonnet.
//!
//! Knows no camera and draws nothing.

use super::actors::nature::nature;
use super::parts::{Actor, Furniture, FurnitureKind as F, Motion, ShotScene, Vec3};
use super::setting::Setting;
use crate::maths::{cos_turns, hex, sin_turns, v3};
use crate::script::{Action, Feature, Perch, Place, Subject, SubjectKind as K};

/// A piece under somebody: what it is, its width, height and depth, its colour, and how
/// far before its middle they are.
#[derive(Debug, Clone, Copy)]
struct Stand {
    kind: F,
    size: (f32, f32, f32),
    colour: u32,
    before: f32,
}

const fn stand(kind: F, size: (f32, f32, f32), colour: u32, before: f32) -> Stand {
    Stand { kind, size, colour, before }
}

/// Which way a car faces on whose bonnet somebody is: towards the camera, a little aside.
const CAR_TURNS: f32 = 0.7;

/// The piece that a perch is; none for a part of a car.
fn piece(setting: &Setting, perch: Perch) -> Option<Stand> {
    Some(match perch {
        Perch::Desk if setting.has(Feature::Blackboard) => stand(F::SchoolDesk, (1.1, 0.72, 0.5), 0xc49a62, 0.0),
        Perch::Counter => stand(F::Counter, (2.6, 0.98, 0.62), 0x7a4c2c, 0.06),
        Perch::Desk => stand(F::Desk, (1.5, 0.74, 0.7), 0xb08a60, 0.05),
        Perch::Hay => stand(F::HayBales, (2.86, 0.92, 1.1), 0xc8a050, 0.12),
        Perch::Washer => stand(F::Washer, (1.92, 0.88, 0.62), 0xeef0f2, 0.02),
        Perch::Piano => stand(F::Piano, (1.5, 1.2, 0.62), 0x1c1a1a, 0.0),
        Perch::Books => stand(F::BookStack, (0.62, 0.52, 0.44), 0x8a3a30, 0.0),
        Perch::Wall => stand(F::StoneWall, (6.0, 1.0, 0.46), 0x9a9284, 0.0),
        Perch::Steps => stand(F::Steps, (3.4, 0.66, 1.4), 0x9c968a, 0.3),
        Perch::Pots => stand(F::FlowerPots, (2.3, 0.6, 0.9), 0xb0603c, 0.0),
        Perch::Bench => stand(F::Bench, (1.7, 0.46, 0.5), 0x7a5636, 0.04),
        Perch::Armchair => stand(F::Armchair, (0.95, 0.9, 0.9), 0x5f6f4f, 0.1),
        Perch::Crate => stand(F::Crate, (0.8, 0.55, 0.6), 0xa87c4a, 0.0),
        Perch::Table => stand(F::Table, (1.5, 0.76, 0.8), 0x8a6040, 0.1),
        Perch::Basin => stand(F::Basin, (1.3, 0.8, 0.56), 0x9a7048, 0.03),
        Perch::Treadmill => stand(F::Treadmill, (0.95, 1.35, 1.9), 0x26282c, 0.35),
        Perch::Branch => stand(F::Branch, (3.6, 2.3, 0.9), 0x5f4a38, 0.0),
        Perch::Log => stand(F::Log, (3.6, 0.52, 0.52), 0x5a4634, 0.0),
        Perch::Stump => stand(F::TreeStump, (0.86, 0.5, 0.86), 0x6a5038, 0.0),
        Perch::Ice => stand(F::IceBlock, (0.7, 0.42, 0.5), 0x9fd2e8, 0.0),
        Perch::Bonnet | Perch::CarRoof => return None,
    })
}

/// Height of what somebody rests on, and of the seat of what has one.
fn top_m(perch: Perch, piece: &Stand) -> f32 {
    match perch {
        Perch::Armchair => 0.44,
        Perch::Pots => 0.0,
        // On the rim of the bowl, and on the belt.
        Perch::Basin => piece.size.1 + 0.1,
        Perch::Treadmill => 0.19,
        // On the middle one of three.
        Perch::Steps => piece.size.1 * 2.0 / 3.0,
        _ => piece.size.1,
    }
}

/// Where on a car a perch is, ahead of its middle and up, in its lengths.
fn on_car(perch: Perch, car: K) -> (f32, f32) {
    if perch == Perch::CarRoof {
        return (-0.1, nature(car).tall);
    }
    match car {
        K::Suv => (0.34, 0.249),
        K::CompactCar => (0.36, 0.287),
        K::Pickup => (0.36, 0.22),
        K::SportsCar => (0.3, 0.155),
        _ => (0.34, 0.2),
    }
}

/// The kind of car that a perch belongs to: the one that is named, or any.
fn car(setting: &Setting) -> K {
    let named = setting.shot.subjects.iter().find(|one| one.kind.is_car());
    named.map_or(K::Car, |one| one.kind)
}

/// What a subject rests on, if it is the first and rests on anything.
pub(super) fn of(setting: &Setting, subject: &Subject) -> Option<Perch> {
    let first = setting.shot.subjects.first().is_some_and(|first| first.kind == subject.kind);
    setting.shot.perch.filter(|_| first)
}

/// How high a perch is above the ground or the floor.
pub(super) fn height_m(setting: &Setting) -> Option<f32> {
    let perch = setting.shot.perch?;
    let on_car = || {
        let car = car(setting);
        on_car(perch, car).1 * nature(car).size_m
    };
    Some(piece(setting, perch).map_or_else(on_car, |piece| top_m(perch, &piece)))
}

/// The piece under somebody who is at a place over level ground.
pub(super) fn under(setting: &Setting, at: Vec3, level: f32, seed: u32) -> Option<Furniture> {
    let stand = setting.shot.perch.and_then(|perch| piece(setting, perch))?;
    let (width, height, depth) = stand.size;
    Some(Furniture {
        kind: stand.kind,
        at: v3(at.x, level, at.z + stand.before),
        size: v3(width, height, depth),
        // Of a pupil's desk the chair is behind it.
        yaw_turns: if stand.kind == F::SchoolDesk { 0.5 } else { 0.0 },
        colour: hex(stand.colour),
        lit: 0.0,
        seed,
    })
}

/// Stands what the first rests on under it, out of doors: a piece, or the car that is
/// there or comes for it.
pub(super) fn set_up(setting: &Setting, scene: &mut ShotScene) {
    let Some(perch) = setting.shot.perch.filter(|_| setting.place != Place::Room) else { return };
    let Some(first) = scene.actors.first() else { return };
    let (at, seed) = (first.at, first.seed);
    if let Some(piece) = under(setting, at, 0.0, seed) {
        scene.furniture.push(piece);
        return;
    }
    let kind = car(setting);
    let there = scene.actors.iter().position(|one| one.kind == kind).unwrap_or_else(|| {
        scene.actors.push(Actor { seed, ..Actor::plain(kind, at, nature(kind).size_m) });
        scene.actors.len() - 1
    });
    let parked = &mut scene.actors[there];
    let ahead = on_car(perch, kind).0 * parked.size_m;
    let way = v3(cos_turns(CAR_TURNS), 0.0, sin_turns(CAR_TURNS));
    (parked.motion, parked.action, parked.grounded) = (Motion::Rest, Action::Stand, true);
    (parked.at, parked.yaw_turns) = (v3(at.x - way.x * ahead, 0.0, at.z - way.z * ahead), CAR_TURNS);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn whoever_rests_on_a_thing_is_on_its_top() {
        for (prompt, kind) in [
            ("a cat lies on the counter of a bookstore", F::Counter),
            ("a cat sleeps on a washing machine in a laundromat", F::Washer),
            ("小狗睡在教室的课桌上", F::SchoolDesk),
            ("a dog on a stone wall in a village", F::StoneWall),
            ("橘猫趴在稻草堆上", F::HayBales),
            ("a squirrel eating a nut on a branch", F::Branch),
            ("一只猴子坐在树枝上", F::Branch),
            ("a rabbit sits on a stack of books in a library", F::BookStack),
        ] {
            let shot = lasting(prompt, 1, 2);
            let piece = shot.furniture.iter().rev().find(|piece| piece.kind == kind).expect(prompt);
            let off = shot.actors[0].at - piece.at;
            assert!((off.y - piece.size.y).abs() < 0.01, "{prompt}: {off:?}");
            assert!(off.x.abs() < piece.size.x * 0.5 && off.z.abs() < piece.size.z * 0.5, "{prompt}: {off:?}");
        }
    }

    #[test]
    fn the_car_under_a_cat_stays_and_is_the_one_that_is_named() {
        let shot = lasting("a cat sleeps on the hood of a red suv", 1, 2);
        let car = shot.actors.iter().find(|one| one.kind == K::Suv).expect("a car");
        let away = (shot.actors[0].at - car.at).length();
        assert!(car.motion == Motion::Rest && car.colour.is_some());
        assert!(away > 1.0 && away < car.size_m * 0.5, "{away}");
    }

    #[test]
    fn a_cat_that_yawns_lies_on_what_is_named_rather_than_in_it() {
        for (prompt, kind, top) in [
            ("一只猫趴在跑步机上打哈欠", F::Treadmill, 0.19),
            ("a cat lies on the washbasin in a bathroom and yawns", F::Basin, 0.9),
            ("一只猫趴在书桌上打哈欠", F::Table, 0.76),
        ] {
            let shot = lasting(prompt, 1, 2);
            let piece = shot.furniture.iter().rev().find(|piece| piece.kind == kind).expect(prompt);
            let off = shot.actors[0].at - piece.at;
            assert!((off.y - top).abs() < 0.01, "{prompt}: {off:?}");
            assert!(off.x.abs() < piece.size.x * 0.5 && off.z.abs() < piece.size.z * 0.5, "{prompt}: {off:?}");
        }
        let yawns = lasting("一只猫趴在沙发上打哈欠", 1, 2).actors[0].at;
        let sleeps = lasting("一只猫在沙发上睡觉", 1, 2).actors[0].at;
        assert!((yawns.y - sleeps.y).abs() < 0.01 && yawns.y > 0.5, "{yawns:?} {sleeps:?}");
    }
}
