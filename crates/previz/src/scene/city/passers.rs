//! Passers-by: cars and people that a street has although no word names them,
//! unless the words rule them out or speak of such themselves.
//!
//! They stay in the background and are never followed.

use super::extras::shelter;
use super::{alley, court, crossing, haven, hollows, lookouts, premises, roofdeck, sites, stadium, tunnel, waterfront};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::actors::marks;
use crate::scene::actors::nature::nature;
use crate::scene::cameras::rig::{ROOFS_M, Rig};
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::scene::terrain::strand;
use crate::script::{Action, Feature, Garment, Mood, Speed, SubjectKind as K};

/// From one car to the next behind it, in metres.
const APART_M: f32 = 26.0;

/// Whoever passes by in a shot.
pub(crate) fn passers(
    setting: &Setting,
    (rig, relief): (&Rig, Option<&Relief>),
    mood: Option<Mood>,
    dice: &mut Dice,
) -> Vec<Actor> {
    let mut all = Vec::new();
    if lookouts::of(setting).is_some() {
        return lookouts::traffic(setting, dice);
    }
    if roofdeck::of(setting).is_some_and(|deck| deck != roofdeck::Deck::Court) {
        return all;
    }
    if let Some(sport) = court::sport(setting) {
        return stadium::players(setting, sport, dice);
    }
    if hollows::of(setting).is_some() {
        return hollows::dwellers(setting, rig, dice);
    }
    if let Some(found) = premises::of(setting) {
        return premises::dwellers(found, setting, rig, dice);
    }
    if haven::is_seen(setting) {
        return haven::fleet(setting, marks::moored_boats(setting), dice);
    }
    if alley::is_in(setting) {
        return alley::parked(setting, rig, dice);
    }
    if let Some(site) = sites::of(setting).filter(|_| rig.eye.y <= ROOFS_M) {
        let mut all = sites::dwellers(site, setting, rig, dice);
        let empty = mood == Some(Mood::Lonely) || setting.shot.without.iter().any(|kind| kind.has_hands());
        all.retain(|one| !empty || !one.kind.has_hands());
        return all;
    }
    if !setting.in_town()
        || setting.square()
        || setting.has(Feature::BuildingSite)
        || rig.eye.y > ROOFS_M
        || mood == Some(Mood::Lonely)
    {
        return all;
    }
    if setting.riverside() {
        return waterfront::passers(setting, relief, dice);
    }
    if crossing::is_at(setting) || crossing::is_busy(setting) {
        crossing::traffic(setting, rig, &mut all, dice);
        return all;
    }
    come_and_go(setting, rig, dice, &mut all);
    all
}

/// The cars and the people of a street.
fn come_and_go(setting: &Setting, rig: &Rig, dice: &mut Dice, all: &mut Vec<Actor>) {
    let drives = |kind: K| kind.is_motor_vehicle() || matches!(kind, K::Bicycle | K::Cyclist);
    if !setting.market()
        && !strand::ends_street(setting)
        && !setting.of_old()
        && !setting.shot.without.contains(&K::Car)
        && !setting.shot.subjects.iter().any(|subject| drives(subject.kind))
    {
        traffic(setting, rig, dice, all);
    }
    let ruled_out = setting.shot.without.iter().copied().any(K::has_hands);
    let crowd = setting.market() || setting.of_old();
    let named = setting.shot.subjects.iter().any(|subject| subject.kind.has_hands());
    if !tunnel::inside(setting) && !ruled_out && (crowd || !named) {
        walkers(setting, rig, dice, all);
    }
}

/// One car that comes, one that goes, two at the kerb. Where time flies, others
/// follow those that move, or the street would be empty soon.
fn traffic(setting: &Setting, rig: &Rig, dice: &mut Dice, all: &mut Vec<Actor>) {
    let followers = if setting.shot.speed == Speed::TimeLapse { 12 } else { 0 };
    let paints = [0x2a2d33, 0x8d9499, 0xd8d8d4, 0x7a2622, 0x27405e, 0x4a4f3e];
    for (side, ahead, speed) in [(-1.0, 74.0, 8.5), (1.0, 20.0, 6.5), (-1.0, 40.0, 0.0), (1.0, 31.0, 0.0)] {
        let x = if speed > 0.0 { 2.9 } else { 5.7 } * side;
        for behind in 0..=if speed > 0.0 { followers } else { 0 } {
            let gap = behind as f32 * -side * APART_M;
            let at = v3(x, 0.0, rig.eye.z + ahead + gap + dice.range(-3.0, 6.0));
            let colour = hex(paints[dice.below(paints.len())]);
            all.push(Actor { colour: Some(colour), ..passer(K::Car, at, v3(0.0, 0.0, side * speed), dice) });
        }
    }
}

/// People on both pavements, under umbrellas when it rains.
fn walkers(setting: &Setting, rig: &Rig, dice: &mut Dice, all: &mut Vec<Actor>) {
    // A market is full of people, who walk between its stalls.
    let bazaar = setting.has(Feature::Bazaar);
    let (count, apart, aside) = match () {
        () if bazaar => (24, 1.7, (0.35, 1.8)),
        () if setting.market() || setting.of_old() => (15, 3.4, (0.25, 1.6)),
        () => (6, 6.5, (7.9, 9.3)),
    };
    for i in 0..count {
        let side = if i % 2 == 0 { -1.0 } else { 1.0 };
        let way = dice.side();
        let ahead = 15.0 + i as f32 * apart + dice.range(-0.3, 0.3) * apart;
        let at = v3(side * dice.range(aside.0, aside.1), 0.0, rig.eye.z + ahead);
        let kind = if dice.chance(0.5) { K::Man } else { K::Woman };
        let mut one = passer(kind, at, v3(0.0, 0.0, way * dice.range(1.1, 1.5)), dice);
        if setting.wet() {
            shelter(&mut one, dice);
        }
        one.garment = (setting.of_old() || bazaar).then_some(Garment::Robe);
        all.push(one);
    }
}

fn passer(kind: K, at: Vec3, velocity: Vec3, dice: &mut Dice) -> Actor {
    let nature = nature(kind);
    let moves = velocity.length() > 0.0;
    let away = if velocity.z < 0.0 || (!moves && at.x < 0.0) { -1.0 } else { 1.0 };
    let action = match (kind, moves) {
        (K::Car, true) => Action::Drive,
        (_, true) => Action::Walk,
        _ => Action::Stand,
    };
    let size_m = nature.size_m * dice.range(0.94, 1.05);
    Actor {
        grounded: true,
        yaw_turns: 0.25 * away,
        action,
        motion: if moves { Motion::Straight { velocity } } else { Motion::Rest },
        rate_hz: if moves { nature.rate } else { 0.0 },
        phase: dice.unit(),
        seed: dice.bits() as u32,
        ..Actor::plain(kind, at, size_m)
    }
}
