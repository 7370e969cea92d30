//! Where things and beasts have their place in a room: what is small on a table
//! in reach, a cat on the counter or in the bath, a Christmas tree beside
//! people, and what is larger than any room outside it.
//!
//! Seats nobody.

use super::aloft;
use super::layout::{Plan, Rest, Spot};
use super::suite;
use crate::maths::{hex, v3};
use crate::scene::actors::nature::{Home, is_beast, nature};
use crate::scene::city::runway;
use crate::scene::parts::{Actor, Furnishing, Furniture, FurnitureKind, Motion, Vec3};
use crate::scene::perches;
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Place, Subject, SubjectKind as K};

/// Up to here any beast gets up, and higher only what climbs.
const LOW_M: f32 = 0.6;
/// As long as a vehicle may be that is mended indoors.
const BAY_M: f32 = 7.5;
/// A room that is higher holds planes.
const SHED_M: f32 = 8.0;
/// As long as a table may be, however much lies on it.
const LONGEST_M: f32 = 40.0;
/// How much of its length something is wide that comes along a passage.
const SLIM: f32 = 0.5;
/// How near the top of a table is to who has things on it.
const REACH_M: f32 = 1.15;
/// Height and half the depth of a table that is brought for them.
const TABLE_M: (f32, f32) = (0.76, 0.3);
/// Height of the table at which somebody stands whom a near shot shows with what
/// is on it: as high as one that is served at, for both to be near each other.
const SERVED_AT_M: f32 = 0.94;
/// How far before somebody the edge of a table is, and of one that they serve at.
const KNEES_M: f32 = 0.3;
const SERVES_M: f32 = 0.17;
/// A room that has no place for another table is narrower than this.
const NARROW_M: f32 = 2.0;
/// How far to the side of a beast a table stands that is to hide nothing of it.
const BESIDE_M: f32 = 0.9;
/// How far apart things stand on it.
const APART_M: f32 = 0.34;

/// Those of a cast who are in a room or seen from it: not the house that it is
/// part of, nor the car that one sits in; what is outside comes last, and what
/// drifts in the air after who is there.
pub(crate) fn indoors(setting: &Setting, furnishing: Furnishing, wanted: &mut Vec<Subject>) {
    if setting.place != Place::Room {
        return;
    }
    let around = |kind: K| match furnishing {
        Furnishing::Cabin => kind.is_motor_vehicle() && !kind.is_motorbike(),
        Furnishing::Carriage | Furnishing::Coach => kind.is_train() || kind == K::Bus,
        Furnishing::Bus => kind == K::Bus,
        _ => false,
    };
    wanted.retain(|subject| !around(subject.kind) && !subject.kind.is_building());
    wanted.sort_by_key(|subject| (subject.kind.outgrows_rooms(), aloft::drifts(subject.kind)));
}

/// Whether vehicles stand in a room.
pub(crate) fn is_bay(setting: &Setting) -> bool {
    suite::plan(setting, false).is_some_and(|plan| !plan.bays.is_empty())
}

/// Whether a kind is larger than a room, and does not stand in it for all that.
pub(crate) fn is_outside(setting: &Setting, kind: K) -> bool {
    let parked = kind.is_motor_vehicle() && is_bay(setting) || kind == K::Plane && setting.has(Feature::Hangar);
    kind.outgrows_rooms() && !parked
}

/// Whether it is a small beast that gets up on what stands in a room.
pub(crate) fn gets_up(kind: K) -> bool {
    matches!(kind, K::Cat | K::Dog | K::Squirrel | K::Monkey | K::Rabbit | K::Frog)
}

/// Where a small beast that rests gets up, if there is a place for it.
pub(crate) fn perch(plan: &Plan, kind: K) -> Option<&'static Spot> {
    let climbs = kind != K::Dog;
    plan.perches.iter().find(|spot| gets_up(kind) && (climbs || spot.up < LOW_M))
}

/// Lets what is parked stand where the camera meets it, after `met_s` seconds.
pub(crate) fn park((actors, rests): (&mut [Actor], &[Rest]), met_s: f32) {
    for (actor, _) in actors.iter_mut().zip(rests).filter(|(_, rest)| **rest == Rest::Parked) {
        (actor.at, actor.motion) = (actor.whereabouts(None, met_s), Motion::Rest);
    }
}

/// How somebody or something is there that takes no seat, by whether it is the
/// `first`, whether it is `on_table` and whether what is there is what is `shown`;
/// none for whoever stands on the floor.
pub(crate) fn place(actor: &Actor, (first, on_table, shown): (bool, bool, bool), plan: &Plan) -> Option<Rest> {
    match actor.kind {
        kind if kind.is_motor_vehicle() && actor.size_m < BAY_M && !plan.bays.is_empty() => Some(Rest::Parked),
        // A shed is as high as what it is for.
        K::Plane if plan.height > SHED_M && !plan.bays.is_empty() => Some(Rest::Parked),
        kind if kind.outgrows_rooms() => Some(Rest::Outside),
        kind if aloft::drifts(kind) => Some(Rest::Aloft),
        K::ChristmasTree if !first => Some(Rest::Beside),
        kind if !first && actor.size_m >= largest_m(plan, kind) => Some(Rest::Behind),
        _ if on_table => Some(if shown { Rest::Shown } else { Rest::Laid }),
        kind if actor.motion == Motion::Rest && perch(plan, kind).is_some() => Some(Rest::Perched),
        _ => None,
    }
}

/// Puts small things on the table that whoever is looked at has in reach;
/// the table that has to be brought where there is none.
pub(crate) fn lay(
    (plan, busy, near): (&Plan, bool, bool),
    (actors, rests): (&mut [Actor], &[Rest]),
    back: Vec3,
) -> Option<Furniture> {
    let count = rests.iter().filter(|rest| **rest == Rest::Laid).count();
    if count == 0 {
        return None;
    }
    let far = |who: &Actor, spot: &Spot| {
        let (dx, dz) = (spot.x - (who.at.x - back.x), spot.before - (back.z - who.at.z));
        (dx * dx + dz * dz).sqrt()
    };
    // Of those who sit around a table, whoever has the middle of it nearest.
    let nearest = |who: &Actor| plan.tops.iter().map(|spot| far(who, spot)).fold(f32::MAX, f32::min);
    let first = actors.iter().zip(rests).position(|(_, rest)| !matches!(rest, Rest::Laid | Rest::Outside))?;
    let seated =
        (0..actors.len()).filter(|index| rests.get(*index) == Some(&Rest::Seated) && rests[first] == Rest::Seated);
    let who = seated.min_by(|a, b| nearest(&actors[*a]).total_cmp(&nearest(&actors[*b]))).unwrap_or(first);
    let who = &actors[who];
    let (x, before) = (who.at.x - back.x, back.z - who.at.z);
    let away = |spot: &Spot| far(who, spot);
    // Before them, and for who stands as high as hands are.
    let stands = rests.first() == Some(&Rest::Standing);
    // Beasts have it beside them or behind, or it would hide their heads.
    let beast = is_beast(who.kind);
    let clear = |spot: &&Spot| spot.before < before - 0.3 || (spot.x - x).abs() > BESIDE_M;
    let at_hand = |spot: &&Spot| away(spot) < REACH_M && spot.before > before + 0.05 && (!stands || spot.up > LOW_M);
    let narrow = plan.width < NARROW_M;
    // Whom a near shot shows with things has them before the chest.
    let tops = plan.tops.iter().filter(|spot| {
        if beast { clear(spot) && away(spot) < 2.0 * REACH_M } else { narrow || !near && at_hand(spot) }
    });
    let top = tops.min_by(|a, b| away(a).total_cmp(&away(b)));
    let (high, half) = TABLE_M;
    let serves = near && !busy;
    let high = if serves && stands { SERVED_AT_M } else { high };
    // Before them, or beside who is at a task already.
    let (aside, ahead) = match (busy, near) {
        (true, false) => (-1.35, 0.2),
        _ if beast => (-BESIDE_M - 0.5, -0.2),
        _ => (0.0, half + if serves { SERVES_M } else { KNEES_M }),
    };
    let brought = Spot { x: x + aside, before: before + ahead, up: high, yaw_turns: 0.0 };
    let is_brought = top.is_none();
    let top = top.unwrap_or(&brought);
    let laid = actors.iter_mut().zip(rests).filter(|(_, rest)| **rest == Rest::Laid).map(|(actor, _)| actor);
    for (index, actor) in laid.enumerate() {
        let along = (index as f32 - (count as f32 - 1.0) * 0.5) * APART_M.min(1.6 / count as f32);
        actor.at = v3(back.x + top.x + along, top.up, back.z - top.before);
    }
    let wide = (count as f32 * APART_M + 0.7).min(2.2);
    let at = v3(back.x + brought.x, back.y, back.z - brought.before);
    is_brought.then(|| bare_table(at, v3(wide, high, half * 2.0)))
}

fn bare_table(at: Vec3, size: Vec3) -> Furniture {
    Furniture { kind: FurnitureKind::Table, at, size, yaw_turns: 0.0, colour: hex(0x8a6040), lit: 0.0, seed: 0 }
}

/// The table under what is shown, wide enough for all of it, or what the words put it on.
pub(super) fn table(setting: &Setting, (actors, rests): (&[Actor], &[Rest]), level: f32) -> Option<Furniture> {
    let shown = || actors.iter().zip(rests).filter(|(_, rest)| **rest == Rest::Shown).map(|(actor, _)| actor);
    let first = shown().next()?;
    if setting.shot.perch.is_some() {
        return perches::under(setting, first.at, level, first.seed);
    }
    let reach = |actor: &Actor| (actor.at.x - first.at.x).abs() + actor.size_m * nature(actor.kind).wide * 0.5;
    let half = shown().map(reach).fold(0.0, f32::max);
    Some(Furniture {
        kind: FurnitureKind::Table,
        at: v3(first.at.x, level, first.at.z),
        size: v3((half * 2.6).clamp(1.7, LONGEST_M), TABLE_M.0, (half * 1.5).clamp(0.95, 1.3)),
        yaw_turns: 0.0,
        colour: hex(0x5a361f),
        lit: 0.0,
        seed: first.seed,
    })
}

/// Puts a Christmas tree beside who is looked at, a huge beast further in, and
/// what is larger than the room behind the nearest of its windows.
pub(crate) fn set_apart(
    plan: &Plan,
    (actors, rests): (&mut [Actor], &[Rest]),
    (back, eye, seconds): (Vec3, Vec3, f32),
) {
    let who = actors.first().map_or(back, |first| first.at);
    let windows = plan.windows.iter().map(|(left, right, ..)| (left + right) * 0.5);
    let window = windows.min_by(|a, b| a.abs().total_cmp(&b.abs())).unwrap_or(0.0);
    for (actor, rest) in actors.iter_mut().zip(rests) {
        match rest {
            Rest::Beside => {
                let x = (who.x - 1.35).max(back.x - plan.width * 0.5 + 0.8);
                actor.at = v3(x, 0.0, (who.z + 0.55).min(back.z - 0.8));
            }
            Rest::Behind => {
                let flies = nature(actor.kind).home == Home::Air;
                actor.at = v3(who.x + 1.0, if flies { back.y + 1.3 } else { 0.0 }, (who.z + 3.2).min(back.z - 0.8));
                (actor.grounded, actor.action) = if flies { (false, Action::Hover) } else { (true, Action::Stand) };
            }
            Rest::Outside => send_out(actor, v3(back.x + window, 0.0, back.z), (eye, seconds)),
            _ => {}
        }
    }
}

/// Puts something so far out behind a window that it is seen whole from the eye.
pub(crate) fn send_out(actor: &mut Actor, window: Vec3, (eye, seconds): (Vec3, f32)) {
    let nature = nature(actor.kind);
    // What passes on a road is near, fireworks are over the roofs.
    let stands = actor.kind == K::Plane && actor.action != Action::Fly;
    let aloft = nature.home == Home::Air && !stands;
    let far = (actor.size_m * if aloft { 3.8 } else { 1.3 }).clamp(9.0, 420.0);
    // Along the line of sight through the window; straight behind it for an eye that is
    // not before it.
    let before = window.z - eye.z;
    let reach = if before > 0.0 { (far + before) / before.max(1.0) } else { 1.0 };
    let up = if aloft { far * 0.07 } else { 0.0 };
    actor.at = v3(eye.x + (window.x - eye.x) * reach, up, window.z + far);
    actor.grounded = nature.home == Home::Ground;
    if stands {
        // It stands on its wheels, seen from its side.
        actor.at.y = actor.size_m * runway::GEAR;
        (actor.motion, actor.yaw_turns, actor.grounded) = (Motion::Rest, 0.55, true);
    }
    if let Motion::Straight { velocity } = &mut actor.motion {
        // It passes slowly enough to be seen, half-way through the shot at the window.
        *velocity = *velocity * 0.25;
        actor.at = actor.at - *velocity * (seconds * 0.5);
    }
}

/// How large a beast may be that shares a room with people, whom the camera meets
/// after `met_s` seconds.
pub(crate) fn fit(plan: &Plan, actor: &mut Actor, met_s: f32) {
    let most = largest_m(plan, actor.kind);
    if !actor.kind.outgrows_rooms() && actor.size_m >= most {
        // It stays where the camera meets it.
        actor.at = actor.whereabouts(None, met_s);
        (actor.size_m, actor.motion, actor.grounded) = (most, Motion::Rest, true);
        actor.yaw_turns = 0.62;
        actor.at.y = 0.0;
    }
}

/// The size of something that is `size_m` elsewhere, in the room of a shot that is seen whole.
pub(crate) fn held_m(setting: &Setting, kind: K, size_m: f32) -> f32 {
    let plan = suite::plan(setting, false).filter(|_| !kind.outgrows_rooms());
    plan.map_or(size_m, |plan| size_m.min(largest_m(plan, kind)))
}

/// The size of a kind that a room holds. Along a passage it is seen from the front, where
/// it is slimmer.
fn largest_m(plan: &Plan, kind: K) -> f32 {
    let nature = nature(kind);
    let wide = nature.wide * if plan.is_passage() { SLIM } else { 1.0 };
    (plan.height * aloft::TALLEST / nature.tall).min(plan.width * 0.6 / wide)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::script::{Season, TimeOfDay, Weather};

    #[test]
    fn what_one_sits_in_is_not_seen_through_its_window() {
        let script = crate::understand::understand("a window").script;
        let (season, time, weather) = (Season::Summer, TimeOfDay::Noon, Weather::Clear);
        let setting = Setting { shot: &script.shots[0], place: Place::Room, season, time, weather };
        for kind in K::ALL.iter().copied().filter(|kind| kind.is_motor_vehicle() || kind.is_train()) {
            let around = if kind.is_train() { Furnishing::Carriage } else { Furnishing::Cabin };
            let mut wanted = vec![Subject::one(kind)];
            indoors(&setting, around, &mut wanted);
            assert_eq!(wanted.is_empty(), !kind.is_motorbike(), "{kind:?}");
        }
    }
}
