//! Furnishes a room that is seen whole, and gives those in it their places:
//! on a seat, in a bed, or on the floor where nothing stands in their way.
//!
//! Where the places are is the plan's to say.

use super::furnishing::{furnishing, storey_m};
use super::land::Setting;
use super::layout::{Piece, Plan, Spot};
use super::nature::{Home, is_person, nature};
use super::parts::{
    Actor, Chamber, Enclosure, Furnishing, Furniture, FurnitureKind, Motion, Opening, Seat, ShotScene, Vec3,
};
use super::relief::Relief;
use super::suite::plan;
use crate::maths::{hex, v3};
use crate::noise::unit2;
use crate::script::{Action, Subject, SubjectKind as K};

/// How high the hips of somebody who sits are above where the figure stands, as
/// a share of its size.
const HIPS: f32 = 0.222;
/// Height of a sill, on which small animals sit.
const SILL_M: f32 = 0.92;
/// Height of a cushion.
const CUSHION_M: f32 = 0.44;
/// Height of a table.
const TABLE_M: f32 = 0.76;
/// How much further before the wall a table is put than people stand there, and
/// how much room there is behind it.
const TABLE_BEFORE_M: f32 = 0.7;
const BEHIND_TABLE_M: f32 = 0.85;
/// As near to the camera as anything may stand, as a distance before those who
/// are looked at.
const IN_FRONT_M: f32 = 1.3;

/// How somebody is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rest {
    Seated,
    Lying,
    Standing,
    /// A thing, on a table.
    Shown,
}

/// How high a small animal sits in a room: on the sill, or on a cushion.
pub(super) fn perch_m(setting: &Setting) -> f32 {
    match furnishing(setting) {
        kind if cushioned(kind) => CUSHION_M,
        kind if plan(kind, false).is_some() => storey_m(setting),
        _ => SILL_M,
    }
}

/// How much higher than the floor somebody sits or lies who is looked at.
pub(super) fn raised_m(setting: &Setting, subject: &Subject) -> f32 {
    let kind = furnishing(setting);
    match subject.action {
        Some(Action::Lie | Action::Sleep) if is_person(subject.kind) && cushioned(kind) => 0.45,
        Some(Action::Sit | Action::Drink | Action::Eat) if kind == Furnishing::Bar => 0.35,
        _ => 0.0,
    }
}

/// How high a thing is put that is shown in a room: on a table, or on the sill.
pub(super) fn table_m(setting: &Setting) -> f32 {
    let whole = plan(furnishing(setting), false).is_some();
    if whole { storey_m(setting) + TABLE_M } else { SILL_M }
}

fn cushioned(furnishing: Furnishing) -> bool {
    matches!(furnishing, Furnishing::Lounge | Furnishing::Bedroom)
}

/// How far anybody walks across a room, in metres: longer rooms are halls.
const WALK_MAX_M: f32 = 16.0;

/// Puts walls and furniture around those who are there.
pub(super) fn furnish(setting: &Setting, relief: Option<&Relief>, seconds: f32, scene: &mut ShotScene) {
    let Enclosure::Room { furnishing, .. } = scene.enclosure else { return };
    let lies = scene.actors.first().is_some_and(|first| matches!(first.action, Action::Lie | Action::Sleep));
    let Some(plan) = plan(furnishing, lies) else { return };
    let eye = scene.camera.keys.first().map_or(Vec3::ZERO, |key| key.eye);
    let ground = |at: Vec3| relief.map_or(0.0, |relief| relief.height(at.x, at.z).max(0.0));
    // Many in a classroom are pupils, one is who teaches them.
    let pupils = furnishing == Furnishing::Classroom && scene.actors.len() > 1;
    let idle = |actor: &Actor| {
        (plan.to_sit_in || pupils && matches!(actor.kind, K::Person | K::Child | K::Crowd))
            && setting.shot.subjects.iter().any(|subject| subject.kind == actor.kind && subject.action.is_none())
    };
    let mut seats = plan.seats.len();
    let rests: Vec<Rest> = scene
        .actors
        .iter_mut()
        .map(|actor| {
            actor.seat = None;
            let rest = rest(actor, furnishing, plan, idle(actor));
            if rest != Rest::Seated || seats > 0 {
                seats -= usize::from(rest == Rest::Seated);
                return rest;
            }
            actor.action = Action::Stand;
            Rest::Standing
        })
        .collect();
    let followed = scene.camera.follows.is_some();
    if furnishing == Furnishing::Corridor {
        scene.actors.iter_mut().for_each(|actor| along(actor, seconds, followed));
    }
    scene.actors.iter_mut().for_each(|actor| linger(actor, seconds));
    // Who is gone along with passes the middle half-way.
    let halfway = if followed { seconds * 0.5 } else { 0.0 };
    let back = back(plan, (&scene.actors, &rests), eye, halfway);
    let level = storey_m(setting) + ground(scene.actors.first().map_or(v3(0.0, 0.0, eye.z + 2.4), |actor| actor.at));
    let at = v3(back.x, level, back.z);
    seat(plan, (&mut scene.actors, &rests), at, &ground);
    // By night a room that is lit is brighter than the night.
    scene.key = (scene.key * brightness(furnishing)).max(if furnishing == Furnishing::Bar { 0.1 } else { 0.16 });
    scene.furniture = pieces(plan, &rests, (at, followed));
    scene.furniture.extend(table(&scene.actors, &rests, level));
    let travel = scene.actors.iter().map(|actor| sideways(actor).x.abs() * seconds).fold(0.0, f32::max);
    let wide = if furnishing == Furnishing::Corridor { 0.0 } else { travel * 2.0 };
    let windows = plan.windows.iter().map(|(left, right, sill, top)| Opening {
        left: *left,
        right: *right,
        sill: *sill,
        top: *top,
    });
    if let Enclosure::Room { chamber, .. } = &mut scene.enclosure {
        *chamber = Some(Chamber { at, width_m: plan.width + wide, height_m: plan.height, windows: windows.collect() });
    }
}

/// How bright a room is meant to look: white walls are white, and a bar is dim.
fn brightness(furnishing: Furnishing) -> f32 {
    match furnishing {
        Furnishing::Bathroom => 1.5,
        Furnishing::Gallery | Furnishing::Classroom => 1.35,
        Furnishing::Office | Furnishing::Meeting | Furnishing::Gym => 1.25,
        Furnishing::Bar => 0.7,
        Furnishing::Church => 0.9,
        _ => 1.1,
    }
}

/// How somebody is there; who is idle takes a seat.
fn rest(actor: &mut Actor, furnishing: Furnishing, plan: &Plan, idle: bool) -> Rest {
    if nature(actor.kind).home == Home::Table {
        return Rest::Shown;
    }
    let person = is_person(actor.kind) || matches!(actor.kind, K::Couple | K::Crowd);
    if person && idle && actor.action == Action::Stand && actor.motion == Motion::Rest {
        actor.action = Action::Sit;
    }
    match actor.action {
        Action::Sit | Action::Eat | Action::Drink | Action::Read if person && !plan.seats.is_empty() => Rest::Seated,
        Action::Lie | Action::Sleep if person && !plan.beds.is_empty() => Rest::Lying,
        _ if cushioned(furnishing) && matches!(actor.kind, K::Cat | K::Rabbit) && actor.motion == Motion::Rest => {
            Rest::Seated
        }
        _ => Rest::Standing,
    }
}

/// How far somebody gets to the side in a second.
fn sideways(actor: &Actor) -> Vec3 {
    match actor.motion {
        Motion::Straight { velocity } => v3(velocity.x, 0.0, 0.0),
        _ => Vec3::ZERO,
    }
}

/// Slows down who would walk out of any room before a long clip ends.
fn linger(actor: &mut Actor, seconds: f32) {
    let pace = (WALK_MAX_M / (sideways(actor).x.abs() * seconds).max(WALK_MAX_M)).max(0.0);
    if let Motion::Straight { velocity } = &mut actor.motion {
        velocity.x *= pace;
        actor.rate_hz *= pace;
    }
}

/// Turns who walks to come along a corridor instead of into its wall.
fn along(actor: &mut Actor, seconds: f32, followed: bool) {
    let Motion::Straight { velocity } = actor.motion else { return };
    let pace = velocity.length();
    let way = if velocity.z > pace * 0.7 { 1.0 } else { -1.0 };
    let start = if followed { 0.0 } else { seconds * 0.5 };
    actor.at = actor.at + velocity * start - v3(0.0, 0.0, way) * (pace * start);
    actor.motion = Motion::Straight { velocity: v3(0.0, 0.0, way * pace) };
    actor.yaw_turns = if way > 0.0 { 0.25 } else { 0.75 };
}

/// Where the middle of the back wall is, for everybody to be where the camera
/// has been set up for them.
fn back(plan: &Plan, (actors, rests): (&[Actor], &[Rest]), eye: Vec3, halfway: f32) -> Vec3 {
    let Some(first) = rests.first() else {
        return v3(0.0, 0.0, eye.z + plan.far);
    };
    let same: Vec<&Actor> =
        actors.iter().zip(rests).filter(|(_, rest)| *rest == first).map(|(actor, _)| actor).collect();
    let share = 1.0 / same.len() as f32;
    let middle = same.iter().fold(Vec3::ZERO, |sum, actor| sum + actor.at + sideways(actor) * halfway) * share;
    let taken = |spots: &[Spot]| {
        let spots = &spots[..same.len().min(spots.len())];
        let share = 1.0 / spots.len().max(1) as f32;
        (spots.iter().map(|spot| spot.x).sum::<f32>() * share, spots.first().map_or(0.0, |spot| spot.before))
    };
    let (x, before) = match first {
        Rest::Seated => taken(plan.seats),
        Rest::Lying => taken(plan.beds),
        // The first part of the way is the deepest.
        Rest::Standing if plan.width < 4.0 && halfway > 0.0 => (middle.x, 4.0),
        Rest::Standing if plan.width < 4.0 => (middle.x, plan.stand),
        Rest::Standing => (0.0, plan.stand),
        Rest::Shown => (0.0, plan.stand + TABLE_BEFORE_M),
    };
    let x = if plan.width < 4.0 { 0.0 } else { middle.x - x };
    v3(x, 0.0, middle.z + before)
}

/// Puts everybody into their place in the room whose back wall is at `back`.
fn seat(plan: &Plan, (actors, rests): (&mut [Actor], &[Rest]), back: Vec3, ground: &dyn Fn(Vec3) -> f32) {
    for wanted in [Rest::Seated, Rest::Lying] {
        let spots = if wanted == Rest::Seated { plan.seats } else { plan.beds };
        let count = rests.iter().filter(|rest| **rest == wanted).count();
        let mut taken = spots[..count.min(spots.len())].to_vec();
        // They keep the order that they are in.
        taken.sort_by(|a, b| a.x.total_cmp(&b.x));
        let here = actors.iter_mut().zip(rests).filter(|(_, rest)| **rest == wanted).map(|(actor, _)| actor);
        for (actor, spot) in here.zip(&taken) {
            settle(actor, spot, back, wanted == Rest::Seated);
        }
    }
    let at = actors.first().map_or(back, |actor| actor.at);
    for (actor, rest) in actors.iter_mut().zip(rests) {
        let level = back.y - ground(actor.at);
        match rest {
            Rest::Standing if actor.grounded => actor.at.y = level,
            Rest::Standing => {}
            // The table's height is that of the floor, which is level.
            Rest::Shown if actor.grounded => (actor.at.y, actor.grounded) = (actor.at.y + ground(at), false),
            Rest::Shown => {}
            _ => (actor.at.y, actor.grounded) = (actor.at.y + level, true),
        }
    }
}

fn settle(actor: &mut Actor, spot: &Spot, back: Vec3, seated: bool) {
    let person = actor.kind != K::Cat && actor.kind != K::Rabbit;
    let hips = if seated && person { HIPS * actor.size_m } else { 0.0 };
    actor.at = v3(back.x + spot.x, spot.up - hips, back.z - spot.before);
    let turned = (unit2(1, 9, actor.seed) - 0.5) * 0.08;
    actor.yaw_turns = spot.yaw_turns + if seated { turned } else { 0.0 };
    actor.seat = (seated && person).then_some(Seat::Furniture);
    if seated && person && actor.action != Action::Read {
        actor.action = Action::Sit;
    }
}

/// The table under what is shown, wide enough for all of it.
fn table(actors: &[Actor], rests: &[Rest], level: f32) -> Option<Furniture> {
    let shown = || actors.iter().zip(rests).filter(|(_, rest)| **rest == Rest::Shown).map(|(actor, _)| actor);
    let first = shown().next()?;
    let reach = |actor: &Actor| (actor.at.x - first.at.x).abs() + actor.size_m * nature(actor.kind).wide * 0.5;
    let half = shown().map(reach).fold(0.0, f32::max);
    Some(Furniture {
        kind: FurnitureKind::Table,
        at: v3(first.at.x, level, first.at.z),
        size: v3((half * 2.6).max(1.7), TABLE_M, (half * 1.5).clamp(0.95, 1.3)),
        yaw_turns: 0.0,
        colour: hex(0x8a5a34),
        lit: 0.0,
        seed: first.seed,
    })
}

/// The furniture, without what would hide those who are looked at.
fn pieces(plan: &Plan, rests: &[Rest], (back, followed): (Vec3, bool)) -> Vec<Furniture> {
    let limit = match rests.first() {
        None => f32::MAX,
        _ if followed || plan.width < 4.0 => f32::MAX,
        Some(Rest::Standing) if plan.behind => f32::MAX,
        Some(Rest::Standing) => plan.stand + 0.3,
        Some(Rest::Shown) => plan.stand + TABLE_BEFORE_M - BEHIND_TABLE_M,
        Some(Rest::Seated) => plan.seats.first().map_or(0.0, |seat| seat.before) + IN_FRONT_M,
        Some(Rest::Lying) => plan.beds.first().map_or(0.0, |bed| bed.before) + IN_FRONT_M,
    };
    let faces_us = rests.first() == Some(&Rest::Seated);
    let flat = |piece: &Piece| matches!(piece.kind, FurnitureKind::Rug | FurnitureKind::CeilingLight);
    let kept = plan.pieces.iter().enumerate().filter(|(_, piece)| flat(piece) || piece.before <= limit);
    kept.map(|(index, piece)| Furniture {
        kind: piece.kind,
        at: v3(back.x + piece.x, back.y + piece.up, back.z - piece.before),
        size: v3(piece.size.0, piece.size.1, piece.size.2),
        // Pupils are seen from the front, at desks that are turned to the camera.
        yaw_turns: piece.yaw_turns + if faces_us && piece.kind == FurnitureKind::SchoolDesk { 0.5 } else { 0.0 },
        colour: hex(piece.colour),
        lit: piece.lit,
        seed: index as u32,
    })
    .collect()
}
