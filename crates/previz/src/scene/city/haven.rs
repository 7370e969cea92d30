//! A fishing harbour as it is seen from the air: a quay with piers, boats at their
//! berths, a mole, and a town that climbs up behind it.
//!
//! Decides places and sizes; nothing here draws. From the ground a harbour is
//! `props`'s and `quay`'s.

use super::dock;
use super::masonry::{lit, snow};
use crate::maths::{atan2_turns, hex, v3};
use crate::noise::Dice;
use crate::scene::actors::coats::hue;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Angle, Place, SubjectKind as K};

/// Where the quay's edge runs, how high it stands, and how far to both sides.
const EDGE_M: f32 = 112.0;
const QUAY_M: f32 = 2.2;
const HALF_M: f32 = 230.0;
/// Steps of the town behind: where each begins, and how high it lies.
const STEPS: [(f32, f32); 6] =
    [(EDGE_M, QUAY_M), (137.0, 5.0), (153.0, 8.5), (169.0, 12.0), (185.0, 15.5), (201.0, 19.0)];
/// How far on the last of them goes.
const BACK_M: f32 = 520.0;
/// Piers to each side of the middle, how far apart they are, how long and how wide.
const PIERS: i32 = 3;
const PIER_APART_M: f32 = 29.0;
const PIER_LONG_M: f32 = 50.0;
const PIER_WIDE_M: f32 = 3.0;
const DECK_M: f32 = 1.4;
/// Berths along one side of a pier, and how far apart they are.
const BERTHS: usize = 4;
const BERTH_M: f32 = 11.6;
/// How long the boats are.
pub(crate) const BOAT_M: f32 = 8.8;
/// Share of the berths that are taken.
const TAKEN: f32 = 0.8;
/// Where a mole keeps the sea out, and how far it reaches.
const MOLE_Z_M: f32 = 36.0;
const MOLE_X_M: (f32, f32) = (-96.0, -22.0);

/// Whether a harbour of boats is looked down on.
pub(crate) fn is_seen(setting: &Setting) -> bool {
    let ships = setting.shot.subjects.iter().any(|subject| subject.kind == K::Ship);
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    setting.place == Place::Harbour && above && !ships && !dock::loads(setting)
}

/// From over the water, the harbour and its town; or straight down on its piers.
pub(crate) fn above(setting: &Setting) -> Rig {
    let (eye, target) = match setting.shot.angle {
        Some(Angle::Overhead) => (v3(0.0, 88.0, 74.0), v3(0.0, 0.0, 86.0)),
        _ => (v3(-30.0, 62.0, -18.0), v3(5.0, 0.0, 84.0)),
    };
    Rig { eye, target, fov_deg: 40.0, upright: None }
}

/// The quay, its piers, the mole and the town.
pub(crate) fn build(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    let slab = |(from, to): (f32, f32), high: f32, colour: u32| {
        let at = v3(0.0, -2.0, (from + to) * 0.5);
        Prop::plain(PropKind::Terrace, at, v3(HALF_M * 2.0, high + 2.0, to - from), hex(colour))
    };
    // From the highest down, as each hides the foot of the one behind it.
    for (index, (from, high)) in STEPS.into_iter().enumerate().rev() {
        let last = index + 1 == STEPS.len();
        let to = STEPS.get(index + 1).map_or(BACK_M, |step| step.0);
        all.push(slab((from, to), high, if last { 0x4c5c34 } else { 0x6b655b }));
        // A row along each step; on the quay, behind the room that boats need.
        let (row, depth) = (from + if index == 0 { 18.0 } else { 9.0 }, 9.0);
        houses(setting, (row, high, depth), all, dice);
    }
    for pier in -PIERS..=PIERS {
        let x = pier as f32 * PIER_APART_M;
        let size = v3(PIER_WIDE_M, DECK_M, PIER_LONG_M);
        all.push(Prop::plain(PropKind::Pier, v3(x, 0.0, EDGE_M - PIER_LONG_M), size, hex(0x5c4c3a)));
    }
    let (from, to) = MOLE_X_M;
    let mole = v3((from + to) * 0.5, -2.0, MOLE_Z_M);
    all.push(Prop::plain(PropKind::Pedestal, mole, v3(to - from, 4.6, 5.0), hex(0x625d54)));
    // What stands about on the quay: lamps, nets in heaps, boxes for the catch.
    for i in 0..26 {
        let x = (i as f32 - 12.5) * 9.3 + dice.range(-2.0, 2.0);
        let z = EDGE_M + dice.range(2.2, 5.0);
        let paints = [0x2f6fa8, 0xd8642a, 0xe0b83a, 0x3f7a5a, 0xd8d4c8];
        let size = v3(dice.range(1.4, 3.2), dice.range(0.7, 1.4), dice.range(1.2, 2.2));
        all.push(Prop::plain(PropKind::Pedestal, v3(x, QUAY_M, z), size, hex(paints[dice.below(5)])));
    }
}

/// A row of houses, side by side with lanes between some.
fn houses(setting: &Setting, (z, high, depth): (f32, f32, f32), all: &mut Vec<Prop>, dice: &mut Dice) {
    let walls = [0xb8845a, 0xa85844, 0xbfb298, 0x7090a4, 0xb8a25e, 0x944e4a, 0xc4beb2, 0x6f907c];
    let glow = lit(setting) * 0.9;
    let mut x = -HALF_M * 0.86 + dice.range(0.0, 6.0);
    while x < HALF_M * 0.86 {
        let wide = dice.range(7.5, 11.5);
        let size = v3(wide, dice.range(7.0, 11.5), depth);
        let at = v3(x + wide * 0.5, high, z + dice.range(-1.2, 1.2));
        let house = Prop::plain(PropKind::House, at, size, hex(walls[dice.below(walls.len())]));
        all.push(Prop { lit: glow, snow: snow(setting), seed: dice.bits() as u32, ..house });
        x += wide + if dice.chance(0.3) { dice.range(2.5, 6.0) } else { 0.4 };
    }
}

/// Where the boat with a number lies, and where its bow looks; those by the middle
/// of the picture come first.
pub(crate) fn berth(number: usize) -> Option<(Vec3, f32)> {
    let (row, place) = (number / (2 * BERTHS), number % (2 * BERTHS));
    let pier = [0, 1, -1, 2, -2, 3, -3].get(row)?;
    let side = if place % 2 == 0 { 1.0 } else { -1.0 };
    let x = *pier as f32 * PIER_APART_M + side * (PIER_WIDE_M * 0.5 + 1.9);
    let z = EDGE_M - PIER_LONG_M + 5.0 + (place / 2) as f32 * BERTH_M;
    Some((v3(x, 0.0, z), if (row + place) % 3 == 0 { 0.75 } else { 0.25 }))
}

/// The boats that lie there although no word names them, from a berth on, and two
/// that come and go.
pub(crate) fn fleet(setting: &Setting, from: usize, dice: &mut Dice) -> Vec<Actor> {
    if setting.shot.without.contains(&K::Boat) {
        return Vec::new();
    }
    // All of one colour, where words give the boats one.
    let named = setting.shot.subjects.iter().find(|one| one.kind.is_vessel());
    let colour = named.and_then(|one| one.colour.map(|name| hue(one, name)));
    let one = |at: Vec3, yaw_turns: f32, size_m: f32, dice: &mut Dice| Actor {
        yaw_turns,
        action: Action::Float,
        colour,
        phase: dice.unit(),
        seed: dice.bits() as u32,
        ..Actor::plain(K::FishingBoat, at, size_m)
    };
    let mut all = Vec::new();
    for (at, yaw_turns) in (from..).map_while(berth) {
        let jitter = v3(dice.range(-0.2, 0.2), 0.0, dice.range(-1.2, 1.2));
        let boat = one(at + jitter, yaw_turns + dice.range(-0.012, 0.012), BOAT_M * dice.range(0.84, 1.18), dice);
        if dice.chance(TAKEN) {
            all.push(boat);
        }
    }
    for (at, velocity) in [(v3(30.0, 0.0, 40.0), v3(-1.1, 0.0, -1.7)), (v3(-34.0, 0.0, 48.0), v3(2.0, 0.0, 0.3))] {
        let yaw = atan2_turns(velocity.z, velocity.x);
        all.push(Actor { motion: Motion::Straight { velocity }, ..one(at, yaw, BOAT_M, dice) });
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    #[test]
    fn a_harbour_from_the_air_has_piers_boats_and_houses_below_the_camera() {
        let prompts =
            ["aerial view of a fishing harbour with colourful boats", "渔港航拍", "top view of a fishing harbour"];
        for (prompt, seed) in prompts.iter().flat_map(|prompt| [0, 1].map(|seed| (prompt, seed))) {
            let shot = shot(prompt, seed);
            let built = |kind| shot.props.iter().filter(|prop| prop.kind == kind).count();
            let boats = shot.actors.iter().filter(|one| one.kind.is_vessel()).count();
            assert!(built(PropKind::Pier) > 4, "{prompt}");
            assert!(built(PropKind::House) > 40, "{prompt}");
            assert!(boats > 25, "{prompt}: {boats}");
            let key = &shot.camera.keys[0];
            assert!(key.eye.y > 40.0 && key.target.y < key.eye.y - 20.0, "{prompt}: {key:?}");
        }
    }
}
