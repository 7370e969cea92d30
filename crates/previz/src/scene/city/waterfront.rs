//! A city along its river: the promenade on which the camera stands, the far
//! bank with its houses and towers, a bridge, boats.
//!
//! Decides what stands and sails there; where the river runs is
//! `embankment`'s.

use super::embankment::{BANK_M, RIVER_HALF_M, middle_z, z_at};
use super::extras::extra;
use super::masonry::{lit, tower};
use crate::maths::{atan2_turns, cos_turns, hex, sin_turns, v3};
use crate::noise::Dice;
use crate::scene::actors::nature::{Home, nature};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, SubjectKind as K};

/// Where the edge of a bank is, from the river's middle.
const EDGE_M: f32 = RIVER_HALF_M + 2.2;

/// Where the bridge stands, to the side to which the river comes near.
const BRIDGE_X_M: f32 = 96.0;
const DECK_M: f32 = 8.2;

/// What a lens sees that takes in a skyline; how much further back its towers stand,
/// and how high they are as a share of others.
const WIDE_DEG: f32 = 54.0;
const BACK_M: f32 = 96.0;
const SHARE: f32 = 0.82;

/// Lamps that are nearer to the camera than this are out then.
const DAZZLES_M: f32 = 30.0;

/// Where a landmark stands across the river: aside, and from the river's middle. Around it so
/// far nothing is built.
const SIGHT_M: (f32, f32) = (14.0, 150.0);
const FREE_M: f32 = 58.0;
/// How high one looks who looks at it, so far ahead.
const UP_TO_SIGHT_M: (f32, f32) = (16.0, 60.0);

/// Where a landmark stands that is seen across the river.
pub(crate) fn sight(relief: Option<&Relief>) -> Vec3 {
    let side = relief.map_or(1.0, Relief::seaward);
    let x = side * SIGHT_M.0;
    v3(x, BANK_M, z_at(x, SIGHT_M.1, side))
}

/// Whether a spot is left free, for a landmark to be seen over the water.
pub(crate) fn is_free(setting: &Setting, relief: Option<&Relief>, (x, z): (f32, f32)) -> bool {
    let off = v3(x, 0.0, z) - sight(relief);
    setting.across_river().is_some() && off.x.abs() < FREE_M && off.z < FREE_M
}

/// Takes a landmark across the river.
pub(crate) fn take_across(setting: &Setting, actors: &mut [Actor], relief: Option<&Relief>) {
    let Some(kind) = setting.across_river() else { return };
    for actor in actors.iter_mut().filter(|actor| actor.kind == kind) {
        (actor.at, actor.motion, actor.grounded) = (Vec3 { y: 0.0, ..sight(relief) }, Motion::Rest, true);
    }
}

/// Looks from the promenade at a landmark that a shot is about, over the water.
pub(crate) fn look_across(rig: &mut Rig, setting: &Setting, relief: Option<&Relief>) {
    let first = setting.shot.subjects.first().map(|first| first.kind);
    if first.is_none() || first != setting.across_river() {
        return;
    }
    let stand = stand(setting, relief, WIDE_DEG);
    let away = sight(relief) - stand.eye;
    let target = stand.eye + v3(away.x, 0.0, away.z).unit() * UP_TO_SIGHT_M.1 + Vec3::UP * UP_TO_SIGHT_M.0;
    *rig = Rig { target, ..stand };
}

/// On the promenade, looking across and along the river.
pub(crate) fn stand(setting: &Setting, relief: Option<&Relief>, fov_deg: f32) -> Rig {
    let side = relief.map_or(1.0, Relief::seaward);
    if setting.shot.subjects.first().is_some_and(|first| nature(first.kind).home == Home::Water) {
        // From another boat.
        let eye = v3(0.0, 2.4, z_at(0.0, -RIVER_HALF_M * 0.8, side));
        return Rig { eye, target: eye + v3(side * -6.0, 3.5, 60.0), fov_deg, upright: None };
    }
    let z = z_at(0.0, -EDGE_M - 6.5, side);
    let eye = v3(0.0, BANK_M + 2.1, z);
    if setting.panorama() && setting.shot.subjects.is_empty() && setting.across_river().is_none() {
        // The towers whole, against the sky.
        return Rig { eye, target: v3(side * -9.0, BANK_M + 14.5, z + 60.0), fov_deg: WIDE_DEG, upright: None };
    }
    Rig { eye, target: v3(side * -9.0, BANK_M + 8.5, z + 60.0), fov_deg, upright: None }
}

/// Everything built along the river.
pub(crate) fn props(setting: &Setting, relief: Option<&Relief>, all: &mut Vec<Prop>, dice: &mut Dice) {
    bridge(setting, relief, all);
    let side = relief.map_or(1.0, Relief::seaward);
    let glow = lit(setting);
    let looks_out = setting.panorama() || setting.across_river().is_some();
    for step in -16..=16 {
        // None stands before the camera.
        let x = (step as f32 + 0.5) * 11.6;
        // Nor does a lamp dazzle who looks at a skyline.
        let lamp = if looks_out && x.abs() < DAZZLES_M { 0.0 } else { glow };
        bank_side(all, (x, -1.0), side, lamp);
        if step % 2 == 0 {
            bank_side(all, (x * 1.7, 1.0), side, glow);
        }
    }
    // A front of houses, of much the same height, and towers behind it.
    let mut x = -330.0;
    while x < 330.0 {
        let wide = dice.range(13.0, 24.0);
        let depth = dice.range(14.0, 20.0);
        let at = v3(x + wide * 0.5, 0.0, z_at(x + wide * 0.5, EDGE_M + 16.0 + depth * 0.5, side));
        let mut house = tower(setting, at, v3(wide, dice.range(13.0, 27.0), depth), dice);
        house.yaw_turns = slope_turns(x + wide * 0.5, side);
        if !is_free(setting, relief, (at.x, at.z)) {
            all.push(house);
        }
        x += wide + if dice.chance(0.2) { 9.0 } else { 0.6 };
    }
    let (back_m, share, reach) = if setting.panorama() { (BACK_M, SHARE, 10) } else { (0.0, 1.0, 7) };
    for row in 0..3 {
        for step in -reach..=reach {
            let x = step as f32 * (36.0 + row as f32 * 10.0) + dice.range(-10.0, 10.0);
            // The middle of the city is opposite, a little to one side.
            let off = (x - side * 46.0) / (100.0 + row as f32 * 40.0);
            let high = 22.0 + share * 172.0 / (1.0 + off * off * 1.6) * dice.range(0.3, 1.0);
            let z = z_at(x, EDGE_M + 62.0 + back_m + row as f32 * 52.0 + dice.range(-9.0, 9.0), side);
            let wide = dice.range(18.0, 29.0);
            let one = tower(setting, v3(x, 0.0, z), v3(wide, high, wide * dice.range(0.8, 1.1)), dice);
            if !is_free(setting, relief, (x, z)) {
                all.push(one);
            }
        }
    }
}

/// How far the river's bank is turned from straight across, in turns.
fn slope_turns(x: f32, side: f32) -> f32 {
    atan2_turns(middle_z(x + 2.0, side) - middle_z(x - 2.0, side), 4.0)
}

/// A lamp and a piece of railing on the edge of a bank.
fn bank_side(all: &mut Vec<Prop>, (x, bank): (f32, f32), side: f32, glow: f32) {
    let lamp = v3(x, 0.0, z_at(x, bank * (EDGE_M + 1.2), side));
    let (lamp_m, shade) = if bank < 0.0 { (4.6, hex(0xffd9a0)) } else { (6.0, hex(0xffc98a)) };
    let post = Prop::plain(PropKind::StreetLamp, lamp, v3(0.2, lamp_m, 0.2), shade);
    all.push(Prop { lit: glow, ..post });
    if bank < 0.0 {
        let middle = x + 5.8;
        let at = v3(middle, 0.0, z_at(middle, -EDGE_M, side));
        let rail = Prop::plain(PropKind::Fence, at, v3(12.2, 1.1, 0.1), hex(0x4d5256));
        all.push(Prop { yaw_turns: slope_turns(middle, side), ..rail });
    }
}

/// A bridge of arches from bank to bank.
pub(crate) fn bridge(setting: &Setting, relief: Option<&Relief>, all: &mut Vec<Prop>) {
    let side = relief.map_or(1.0, Relief::seaward);
    let x = -side * BRIDGE_X_M;
    let at = v3(x, 0.0, middle_z(x, side));
    let long = RIVER_HALF_M * 2.0 + 34.0;
    let stone = hex(if setting.dark() { 0x6d665e } else { 0xa39a8c });
    let arches = Prop::plain(PropKind::Viaduct, at, v3(long, DECK_M, 11.0), stone);
    // Its far side is the one that is turned from the camera.
    all.push(Prop { yaw_turns: if x < 0.0 { 0.25 } else { -0.25 }, ..arches });
    for step in -4..=4 {
        let lamp = at + v3(side * 5.0, DECK_M, step as f32 * 15.0);
        let post = Prop::plain(PropKind::StreetLamp, lamp, v3(0.2, 5.0, 0.2), hex(0xffd09a));
        all.push(Prop { lit: lit(setting), ..post });
    }
}

/// Boats on the river and cars on its bridge, although no word names them.
pub(crate) fn passers(setting: &Setting, relief: Option<&Relief>, dice: &mut Dice) -> Vec<Actor> {
    let mut all = Vec::new();
    let spoken_of = |of: fn(K) -> bool| {
        let named = setting.shot.subjects.iter().map(|subject| subject.kind);
        named.chain(setting.shot.without.iter().copied()).any(of)
    };
    let side = relief.map_or(1.0, Relief::seaward);
    if !spoken_of(K::is_vessel) {
        for (kind, size_m, x, across_m, speed) in
            [(K::Ship, 38.0, side * 34.0, 19.0, -2.6 * side), (K::Sailboat, 7.5, -side * 26.0, -14.0, 1.3 * side)]
        {
            let turned = slope_turns(x, side);
            let velocity = v3(cos_turns(turned), 0.0, sin_turns(turned)) * speed;
            let at = v3(x, 0.0, z_at(x, across_m, side));
            all.push(extra((kind, size_m, Action::Sail), at, velocity, dice));
        }
    }
    if !spoken_of(K::is_motor_vehicle) {
        for index in 0..6 {
            let mut car = extra((K::Car, 4.4, Action::Drive), Vec3::ZERO, v3(0.0, 0.0, 9.0), dice);
            cross(&mut car, index, relief);
            all.push(car);
        }
    }
    all
}

/// Sets a vehicle on the bridge, coming or going.
pub(crate) fn cross(actor: &mut Actor, index: usize, relief: Option<&Relief>) {
    let side = relief.map_or(1.0, Relief::seaward);
    let way = if index.is_multiple_of(2) { -1.0 } else { 1.0 };
    let x = -side * BRIDGE_X_M;
    let along = (index as f32 * 0.37 % 1.0) * 84.0 - 42.0 - way * 22.0;
    actor.at = v3(x + way * 2.4, DECK_M, middle_z(x, side) + along);
    (actor.grounded, actor.yaw_turns) = (false, 0.25 * way);
    if let Motion::Straight { velocity } = actor.motion {
        actor.motion = Motion::Straight { velocity: v3(0.0, 0.0, way * velocity.length().min(9.0)) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::cameras::eye::Eye;
    use crate::scene::sample::lasting;

    #[test]
    fn the_tower_of_spheres_is_seen_across_the_river_of_the_bund() {
        for prompt in [
            "外滩夜景,东方明珠,江面上灯光倒映",
            "the Bund at night",
            "上海外滩,黄昏",
            "a couple walks on the Bund at night",
            "航拍上海外滩东方明珠",
        ] {
            for seed in 0..3 {
                let shot = lasting(prompt, seed, 5);
                let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
                let towers: Vec<&Actor> = shot.actors.iter().filter(|one| one.kind == K::PearlTower).collect();
                assert_eq!(towers.len(), 1, "{prompt}, {seed}");
                let eye = shot.camera.with(&shot.actors, 0.5, 2.5);
                let foot = towers[0].whereabouts(Some(&relief), 2.5);
                let water = (1..40).any(|step| {
                    let at = eye.eye.lerp(foot, step as f32 / 40.0);
                    relief.height(at.x, at.z) < -1.0
                });
                assert!(water, "{prompt}, {seed}: no river before it");
                let middle = foot + Vec3::UP * (towers[0].size_m * 0.4);
                let seen = Eye::of(&eye, 16.0 / 9.0).sees(middle, Vec3::ZERO);
                assert!(seen.is_some_and(|(x, y)| x.abs().max(y.abs()) < 0.95), "{prompt}, {seed}: at {seen:?}");
            }
        }
    }
}
