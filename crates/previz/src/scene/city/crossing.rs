//! Where two streets of a city cross: zebras, lights, cars that wait and cars
//! that pass, people who cross and people on the pavements; and how many come and
//! go in a street that is said to be busy.
//!
//! Decides places and motions; nothing here draws.

use super::extras::{extra, shelter};
use super::masonry::{lit, snow, tower};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::actors::mounts::carries_riders;
use crate::scene::actors::nature::nature;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Subject, SubjectKind as K};

/// Half the width of the street that crosses, with its pavements.
pub(crate) const HALF_M: f32 = 8.0;
/// From the middle of a crossing to the middle of each zebra.
const ZEBRA_M: f32 = 9.6;
/// Middle of a lane, and from where to where it is driven along.
const LANE_M: f32 = 2.9;
const LONG_M: f32 = 62.0;
/// How far off the crossing is where nobody stands before it.
const AHEAD_M: f32 = 28.0;

/// Paints of cars.
pub(super) const PAINTS: [u32; 8] = [0x2a2d33, 0x8d9499, 0xe2e2de, 0x9a2622, 0x27507e, 0xd8d8d4, 0x4a4f3e, 0x16181c];

/// Whether two streets cross where a shot is taken.
pub(crate) fn is_at(setting: &Setting) -> bool {
    let streets = setting.in_town();
    setting.has(Feature::Crossing) && streets && !setting.riverside() && !setting.square() && !setting.market()
}

/// Whether a street is said to be full of traffic.
pub(crate) fn is_busy(setting: &Setting) -> bool {
    let streets = setting.in_town();
    let any = |is: fn(K) -> bool| setting.shot.subjects.iter().any(|one| unmarked(one) && is(one.kind));
    let both = any(|kind| matches!(kind, K::Person | K::Crowd)) && any(is_traffic);
    streets && !setting.square() && (setting.has(Feature::Traffic) || both)
}

fn is_traffic(kind: K) -> bool {
    matches!(kind, K::Car | K::Taxi | K::Bus | K::Truck | K::Van | K::Bicycle | K::Cyclist | K::Motorcycle | K::Scooter)
}

/// Whether nothing is said of somebody but that such as they are there.
fn unmarked(one: &Subject) -> bool {
    let bare = one.count.is_none() && one.colour.is_none() && one.garment.is_none() && one.guise.is_none();
    bare && one
        .action
        .is_none_or(|action| matches!(action, Action::Stand | Action::Walk | Action::Drive | Action::Cross))
}

/// Whether a subject is part of a street's coming and going, rather than somebody
/// whom a shot is about.
pub(crate) fn come_and_go(setting: &Setting, one: &Subject) -> bool {
    // Leaves that fly about are the wind's.
    let blown = matches!(one.kind, K::Leaf | K::Petal) && (is_busy(setting) || is_at(setting));
    // What somebody rides is no part of it.
    let rides = |other: &Subject| other.action == Some(Action::Ride) && !is_traffic(other.kind);
    let ridden = carries_riders(one.kind) && setting.shot.subjects.iter().any(rides);
    let kind = matches!(one.kind, K::Person | K::Crowd) || is_traffic(one.kind) && !ridden;
    blown || kind && unmarked(one) && (is_busy(setting) || is_at(setting) && (one.plural || one.kind == K::Crowd))
}

/// Whether somebody is looked at who is more than a part of the traffic.
fn is_met(setting: &Setting) -> bool {
    setting.shot.subjects.iter().any(|one| !come_and_go(setting, one) && nature(one.kind).size_m < 3.0)
}

/// How far ahead of the origin a crossing's middle is: whoever is met there is on
/// its nearer zebra.
pub(crate) fn middle_z(setting: &Setting, rig: &Rig) -> f32 {
    if is_met(setting) { rig.target.z + ZEBRA_M } else { rig.eye.z + AHEAD_M }
}

/// From where a crossing without anybody to look at is seen: above the heads.
pub(crate) fn stand() -> Rig {
    Rig { eye: v3(-0.6, 4.7, 0.0), target: v3(0.0, 2.6, 30.0), fov_deg: 44.0, upright: None }
}

/// The crossing itself, and the houses along the street that crosses.
pub(crate) fn build(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let z = middle_z(setting, rig);
    let ground = Prop::plain(PropKind::Crossing, v3(0.0, 0.0, z), v3(170.0, 5.6, HALF_M * 2.0), hex(0x4a4b50));
    let far = |prop: &Prop| (prop.at.z - z).abs() > HALF_M + prop.size.z * 0.5 + 1.0;
    all.retain(|prop| {
        let fronts = matches!(prop.kind, PropKind::Shophouse | PropKind::MansardHouse);
        !fronts && !matches!(prop.kind, PropKind::StreetLamp | PropKind::Festoon) || far(prop)
    });
    for side in [-1.0, 1.0] {
        for step in 0..4 {
            let at = v3(side * (40.0 + 25.0 * step as f32), 0.0, z + HALF_M + 14.0);
            all.push(tower(setting, at, v3(24.0, dice.range(16.0, 40.0), 20.0), dice));
        }
        all.push(tower(setting, v3(side * 96.0, 0.0, z), v3(20.0, dice.range(26.0, 50.0), 30.0), dice));
    }
    all.push(Prop { lit: lit(setting), snow: snow(setting), ..ground });
}

/// Everybody who comes and goes: along the street, or over its crossing.
pub(crate) fn traffic(setting: &Setting, rig: &Rig, all: &mut Vec<Actor>, dice: &mut Dice) {
    let cars = !setting.shot.without.contains(&K::Car);
    let people = ![K::Person, K::Man, K::Woman].iter().any(|kind| setting.shot.without.contains(kind));
    if is_at(setting) {
        let z = middle_z(setting, rig);
        if cars {
            across(z, all, dice);
            waiting(z, all, dice);
        }
        if people {
            on_zebras(setting, z, all, dice);
            on_pavements(setting, (z + ZEBRA_M + 6.0, z + 60.0), all, dice);
            on_pavements(setting, (z - 24.0, z - ZEBRA_M), all, dice);
        }
        return;
    }
    if cars {
        for (side, first) in [(-1.0, 30.0), (1.0, 13.0)] {
            for index in 0..6 {
                let at = v3(side * LANE_M, 0.0, rig.eye.z + first + 17.0 * index as f32 + dice.range(-2.0, 2.0));
                all.push(vehicle(at, v3(0.0, 0.0, side * dice.range(6.5, 7.5)), dice));
            }
        }
    }
    if people {
        on_pavements(setting, (rig.eye.z + 9.0, rig.eye.z + 62.0), all, dice);
    }
}

/// Cars that pass from side to side.
fn across(z: f32, all: &mut Vec<Actor>, dice: &mut Dice) {
    for way in [-1.0, 1.0] {
        let mut x = -LONG_M;
        while x < LONG_M {
            // They keep to the right of their way.
            let at = v3(x, 0.0, z - way * LANE_M);
            all.push(vehicle(at, v3(way * 6.4, 0.0, 0.0), dice));
            x += dice.range(11.0, 19.0);
        }
    }
}

/// Cars before their stop lines, and more that come up behind them.
fn waiting(z: f32, all: &mut Vec<Actor>, dice: &mut Dice) {
    for (index, behind) in [0.0, 7.4, 15.2, 24.0].into_iter().enumerate() {
        let stop = z + ZEBRA_M + 5.4 + behind;
        let mut one = vehicle(v3(-LANE_M, 0.0, stop), v3(0.0, 0.0, -1.0), dice);
        if index < 3 {
            one.motion = crate::scene::parts::Motion::Rest;
            one.rate_hz = 0.0;
        }
        all.push(one);
    }
    all.push(vehicle(v3(LANE_M, 0.0, z + ZEBRA_M + 8.0), v3(0.0, 0.0, 6.0), dice));
    all.push(vehicle(v3(LANE_M, 0.0, z + ZEBRA_M + 34.0), v3(0.0, 0.0, 7.0), dice));
}

/// People on both zebras over the street.
fn on_zebras(setting: &Setting, z: f32, all: &mut Vec<Actor>, dice: &mut Dice) {
    // Nobody hides whoever is looked at.
    let before = if is_met(setting) { 3 } else { 9 };
    let nearest = if is_met(setting) { 0.5 } else { -1.3 };
    for (side, count) in [(-1.0, before), (1.0, 8)] {
        for index in 0..count {
            let way = if index % 3 == 0 { -1.0 } else { 1.0 };
            let x = -7.0 + 14.0 * (index as f32 + dice.range(0.1, 0.9)) / count as f32;
            let speed = way * dice.range(1.0, 1.4);
            let at = v3(x - speed * 2.2, 0.0, z + side * ZEBRA_M + dice.range(nearest, 1.4));
            all.push(walker(setting, at, v3(speed, 0.0, 0.0), dice));
        }
    }
}

/// People along both pavements.
fn on_pavements(setting: &Setting, (from, to): (f32, f32), all: &mut Vec<Actor>, dice: &mut Dice) {
    for index in 0..14 {
        let side = if index % 2 == 0 { -1.0 } else { 1.0 };
        let at = v3(side * dice.range(7.2, 9.4), 0.0, from + (to - from) * (index as f32 + dice.unit()) / 14.0);
        let velocity = v3(0.0, 0.0, dice.side() * dice.range(1.0, 1.5));
        all.push(walker(setting, at, velocity, dice));
    }
}

/// One of a street's vehicles.
pub(in crate::scene) fn vehicle(at: Vec3, velocity: Vec3, dice: &mut Dice) -> Actor {
    let kind = match dice.below(9) {
        0 | 1 => K::Taxi,
        2 => K::Van,
        3 => K::Suv,
        4 => K::Bus,
        _ => K::Car,
    };
    let size_m = nature(kind).size_m * dice.range(0.96, 1.04);
    let colour = hex(PAINTS[dice.below(PAINTS.len())]);
    let one = extra((kind, size_m, Action::Drive), at, velocity, dice);
    Actor { colour: if matches!(kind, K::Taxi) { None } else { Some(colour) }, grounded: true, ..one }
}

/// Somebody on foot, under an umbrella when it rains.
fn walker(setting: &Setting, at: Vec3, velocity: Vec3, dice: &mut Dice) -> Actor {
    let kind = match dice.below(9) {
        0 => K::Child,
        1..=4 => K::Man,
        _ => K::Woman,
    };
    let size_m = nature(kind).size_m * dice.range(0.94, 1.05);
    let mut one = Actor { grounded: true, ..extra((kind, size_m, Action::Walk), at, velocity, dice) };
    if setting.wet() && dice.chance(0.75) {
        shelter(&mut one, dice);
    }
    one
}
