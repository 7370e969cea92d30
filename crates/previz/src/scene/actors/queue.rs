//! People who queue: one behind the other before a stall, or before something that
//! is out of the picture; and, in a market, the stall and who serves at it.
//!
//! Moves what others have placed.

use super::nature::is_human;
use crate::maths::{Vec3, atan2_turns, hex, v3};
use crate::noise::unit2;
use crate::scene::cameras::rig::Rig;
use crate::scene::city::market::AISLE_HALF_M;
use crate::scene::parts::{Actor, Motion, Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::{Action, Guise, Subject, SubjectKind as K};

/// From one to the next, and how far across the picture a line goes before it turns
/// into it.
const APART_M: f32 = 0.76;
const ACROSS_M: f32 = 3.0;
/// How far right of the middle the counter is, further out than those of a market are,
/// for the camera to keep it in the picture; whoever is first stands before it.
const FRONT_M: f32 = AISLE_HALF_M - 0.5;
const HEAD_M: f32 = FRONT_M - 0.45;
/// A stall that people queue at: how wide, high and deep.
const STALL_M: Vec3 = v3(3.2, 2.6, 1.8);
/// How high its counter is, and what is sold on it.
const COUNTER_M: f32 = 0.86;
const STEAMER_M: f32 = 0.54;
/// Where along the counter the steamers are.
const STEAMERS_M: [f32; 2] = [-0.7, 1.25];

/// The middle of what the camera looks at, and the ways ahead and to the right.
fn stage(rig: &Rig) -> (Vec3, Vec3, Vec3) {
    let flat = rig.flat();
    let middle = rig.eye + flat * rig.distance();
    (v3(middle.x, 0.0, middle.z), flat, v3(flat.z, 0.0, -flat.x))
}

/// Where one of the steamers stands.
fn steamer(along: f32, rig: &Rig) -> Vec3 {
    let (middle, flat, side) = stage(rig);
    middle + side * (FRONT_M + 0.46) + flat * along + Vec3::UP * COUNTER_M
}

fn queues(one: &Actor) -> bool {
    is_human(one.kind) && one.action == Action::Queue
}

/// How far before the camera a bus that people queue at stops, and how far from the middle
/// of its street its side and the queue at its door are.
const STOPS_M: f32 = 7.0;
const KERB_M: f32 = 5.9;
const DOOR_M: f32 = 1.3;

fn carries(one: &Actor) -> bool {
    matches!(one.kind, K::Bus | K::SchoolBus)
}

/// Whether people queue at a bus of a street.
pub(crate) fn boards(setting: &Setting) -> bool {
    let queue = |one: &Subject| one.action == Some(Action::Queue);
    let bus = |one: &Subject| matches!(one.kind, K::Bus | K::SchoolBus);
    setting.in_town() && setting.shot.subjects.iter().any(queue) && setting.shot.subjects.iter().any(bus)
}

/// Stops the bus at the kerb, its door to the pavement, and lines up before it who queues.
fn board(actors: &mut [Actor], rig: &Rig) {
    let Some(bus) = actors.iter_mut().find(|one| carries(one)) else { return };
    let long = bus.size_m;
    bus.at = v3(-KERB_M + long * 0.13, 0.0, rig.eye.z + STOPS_M + long * 0.5);
    (bus.motion, bus.yaw_turns, bus.grounded) = (Motion::Rest, -0.25, true);
    (bus.action, bus.rate_hz) = (Action::Stand, 0.0);
    let door = v3(-KERB_M - 0.5, 0.0, rig.eye.z + STOPS_M + DOOR_M);
    for (index, one) in actors.iter_mut().filter(|one| queues(one)).enumerate() {
        let own = |salt: i32| unit2(salt, 47, one.seed) - 0.5;
        let at = door + v3(-APART_M * index as f32, 0.0, 0.16 * own(2) - 0.12 * index as f32);
        (one.at.x, one.at.z) = (at.x, at.z);
        (one.yaw_turns, one.motion) = (0.03 + 0.05 * own(3), Motion::Rest);
    }
}

/// Lines up those who queue.
pub(crate) fn line_up(setting: &Setting, actors: &mut [Actor], rig: &Rig) {
    if boards(setting) {
        return board(actors, rig);
    }
    let (middle, flat, side) = stage(rig);
    let across = (-side + flat * 0.24).unit();
    let (head, deep) = (middle + side * HEAD_M, (flat - side * 0.1).unit());
    let place = |along: f32| head + across * along.min(ACROSS_M) + deep * (along - ACROSS_M).max(0.0);
    for (index, one) in actors.iter_mut().filter(|one| queues(one)).enumerate() {
        let own = |salt: i32| unit2(salt, 47, one.seed) - 0.5;
        let along = APART_M * index as f32 + 0.16 * own(1) * f32::from(index.min(1) as u8);
        let at = place(along) + flat * (0.1 * own(2));
        // Everybody looks at who is before them, the first over the counter.
        let ahead = if index == 0 { side } else { (place(along - APART_M) - place(along)).unit() };
        (one.at.x, one.at.z) = (at.x, at.z);
        one.yaw_turns = atan2_turns(ahead.z, ahead.x) + 0.05 * own(3);
        one.motion = Motion::Rest;
    }
}

/// Whether people queue at a stall of a market.
fn at_stall(setting: &Setting, actors: &[Actor]) -> bool {
    setting.market() && actors.iter().any(queues)
}

/// Stands up the stall that they queue at, in place of those that would hide it.
pub(crate) fn stall(setting: &Setting, (actors, rig): (&[Actor], &Rig), all: &mut Vec<Prop>) {
    if !at_stall(setting, actors) {
        return;
    }
    let (middle, flat, side) = stage(rig);
    let at = middle + side * (FRONT_M + STALL_M.z * 0.5) + flat * 0.25;
    let hides = |prop: &Prop| {
        let off = prop.at - at;
        prop.kind == PropKind::Stall && off.dot(side).abs() < 2.0 && off.dot(flat) < (prop.size.x + STALL_M.x) * 0.5
    };
    let lit = all.iter().find(|prop| prop.kind == PropKind::Stall).map_or(0.0, |prop| prop.lit);
    all.retain(|prop| !hides(prop));
    let stall = Prop::plain(PropKind::FoodStall, at, STALL_M, hex(0xb8322c));
    let seed = actors.first().map_or(0, |one| one.seed);
    all.push(Prop { yaw_turns: atan2_turns(flat.z, flat.x) - 0.5, lit, seed, ..stall });
    for place in STEAMERS_M {
        let plume =
            Prop::plain(PropKind::Steam, steamer(place, rig) + Vec3::UP * 0.12, v3(0.34, 1.7, 1.0), hex(0xeef0f2));
        all.push(Prop { seed: seed ^ place.to_bits(), ..plume });
    }
}

/// Who serves at that stall, and the steamers on its counter.
pub(crate) fn served_by(setting: &Setting, actors: &[Actor], rig: &Rig) -> Vec<Actor> {
    if !at_stall(setting, actors) {
        return Vec::new();
    }
    let (middle, flat, side) = stage(rig);
    let seed = actors.first().map_or(0, |one| one.seed);
    let facing = |way: Vec3| atan2_turns(way.z, way.x);
    let cook = Actor {
        grounded: true,
        yaw_turns: facing((-side - flat * 0.35).unit()),
        action: Action::Serve,
        guise: Some(Guise::Chef),
        rate_hz: 0.5,
        seed,
        ..Actor::plain(K::Man, middle + side * (FRONT_M + 1.2) + flat * 0.3, 1.74)
    };
    let baskets = STEAMERS_M.map(|place| {
        let at = steamer(place, rig);
        Actor { yaw_turns: facing(-side), seed: seed ^ 5, ..Actor::plain(K::Dumplings, at, STEAMER_M) }
    });
    std::iter::once(cook).chain(baskets).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::maths::{cos_turns, sin_turns};
    use crate::scene::sample::lasting;

    #[test]
    fn everybody_in_a_queue_stands_behind_another_and_looks_ahead() {
        for (prompt, stall) in [
            ("people queueing at a breakfast stall, steam rising", true),
            ("早餐摊前排队的人", true),
            ("eight people queueing in a street", false),
        ] {
            let shot = lasting(prompt, 1, 2);
            let line: Vec<&Actor> = shot.actors.iter().filter(|one| queues(one)).collect();
            assert!(line.len() > 5, "{prompt}: {}", line.len());
            for pair in line.windows(2) {
                let to = pair[0].at - pair[1].at;
                let looks = v3(cos_turns(pair[1].yaw_turns), 0.0, sin_turns(pair[1].yaw_turns));
                assert!((0.5..1.4).contains(&to.length()), "{prompt}: {to:?}");
                assert!(looks.dot(to.unit()) > 0.7, "{prompt}: {looks:?}");
            }
            let cook = shot.actors.iter().any(|one| one.guise == Some(Guise::Chef));
            let built = shot.props.iter().any(|prop| prop.kind == PropKind::FoodStall);
            assert_eq!((cook, built), (stall, stall), "{prompt}");
        }
    }
}
