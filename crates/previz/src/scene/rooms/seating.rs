//! Furnishes a room that is seen whole, and gives those in it their places:
//! on a seat, in a bed, or on the floor where nothing stands in their way.
//!
//! Where the places are is the plan's to say.

use super::exposure::exposed;
use super::furnishing::{furnishing, is_way, storey_m};
use super::layout::{HERE, Piece, Plan, Rest, SILL_M, Spot};
use super::purpose;
use super::suite::plan;
use super::{aisle, aloft, daylight, laying, levels, playful};
use crate::maths::{hex, v3};
use crate::noise::unit2;
use crate::scene::actors::nature::{Home, has_a_persons_build, is_human, is_person, nature};
use crate::scene::actors::number::count_of;
use crate::scene::actors::pets;
use crate::scene::cameras::portrait;
use crate::scene::city::runway;
use crate::scene::parts::{Actor, Enclosure, Furnishing, Furniture, FurnitureKind, Motion, Seat, ShotScene, Vec3};
use crate::scene::perches;
use crate::scene::products::display;
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Guise, Subject, SubjectKind as K};

/// How high the hips of somebody who sits are above where the figure stands, as
/// a share of its size.
const HIPS: f32 = 0.222;
/// Height of a table.
const TABLE_M: f32 = 0.76;
/// How much further before the wall a table is put than people stand there, and
/// how much room there is behind it.
const TABLE_BEFORE_M: f32 = 0.7;
const BEHIND_TABLE_M: f32 = 0.85;
/// As near to the camera as anything may stand, as a distance before those who
/// are looked at.
const IN_FRONT_M: f32 = 1.3;
/// How far before the back wall somebody at a task is at least, and how much
/// room the task takes behind them.
const TASK_M: f32 = 2.0;
const ELBOW_M: f32 = 0.85;
/// Where a pet faces that leaps up: to the left, and a little in.
const LEAPS_TURNS: f32 = 0.41;
/// How much higher and nearer a pet lies than it sits.
const LAIN_M: (f32, f32) = (0.07, 0.16);
/// Whoever is no taller would be hidden behind a counter.
const COUNTER_M: f32 = 1.35;
/// How far before a counter guests stand.
const BEFORE_COUNTER_M: f32 = 0.6;
/// How high the pile of a rug is.
const PILE_M: f32 = 0.016;
/// Less than rows of seats are apart.
const ROW_M: f32 = 0.4;

/// How high a small animal sits in a room: on the sill, or where it gets up.
pub(crate) fn perch_m(setting: &Setting, kind: K) -> f32 {
    match plan(setting, false) {
        Some(plan) => storey_m(setting) + laying::perch(plan, kind).map_or(0.0, |spot| spot.up),
        None => SILL_M,
    }
}

/// How much higher than the floor somebody sits or lies who is looked at.
pub(crate) fn raised_m(setting: &Setting, subject: &Subject) -> f32 {
    let kind = furnishing(setting);
    match subject.action {
        Some(Action::Lie | Action::Sleep) if is_person(subject.kind) && cushioned(kind) => 0.45,
        Some(Action::Sit | Action::Drink | Action::Eat | Action::Read) if kind == Furnishing::Sauna => 0.4,
        Some(Action::Jump) if subject.kind == K::Child && cushioned(kind) => 0.45,
        Some(Action::Sit | Action::Drink | Action::Eat) if kind == Furnishing::Bar => 0.35,
        _ => 0.0,
    }
}

/// How much more of the picture somebody fills in a room than outdoors: what is
/// done there is done with the hands.
pub(crate) fn closeness(setting: &Setting, subject: &Subject) -> f32 {
    let near = (has_a_persons_build(subject) || subject.kind == K::Couple) && plan(setting, false).is_some();
    match furnishing(setting) {
        Furnishing::Museum | Furnishing::Hangar if near => 0.8,
        room if purpose::is_vast(room) && near => 0.8,
        Furnishing::Courtroom | Furnishing::Nightclub | Furnishing::SwimHall if near => 0.9,
        Furnishing::ClimbingHall | Furnishing::BowlingAlley | Furnishing::EsportsHall if near => 0.85,
        Furnishing::Canteen | Furnishing::Casino | Furnishing::Dojo | Furnishing::Arcade if near => 0.95,
        Furnishing::Church | Furnishing::Lobby | Furnishing::Terminal | Furnishing::Mall | Furnishing::Ballroom => 1.0,
        way if is_way(way) => 1.0,
        Furnishing::FlightDeck if near => 1.6,
        Furnishing::Cabin if near => 0.8,
        Furnishing::Cabin if subject.kind == K::Dog => 1.5,
        // A task shows its things as well.
        _ if subject.action.is_some_and(Action::is_task) => 0.9,
        _ if near && count_of(subject, false) < 3 => 1.2,
        _ => 1.0,
    }
}

/// How high a thing is put that is shown in a room: on what the words name, on a
/// table, or on the sill.
pub(crate) fn table_m(setting: &Setting) -> f32 {
    let whole = plan(setting, false).is_some();
    if whole { storey_m(setting) + perches::height_m(setting).unwrap_or(TABLE_M) } else { SILL_M }
}

fn cushioned(furnishing: Furnishing) -> bool {
    matches!(furnishing, Furnishing::Lounge | Furnishing::Bedroom | Furnishing::Loft | Furnishing::Ward)
        || matches!(furnishing, Furnishing::BabyRoom | Furnishing::Nursery | Furnishing::Spa | Furnishing::DentistRoom)
}

/// Puts walls and furniture around those who are there.
pub(crate) fn furnish(setting: &Setting, relief: Option<&Relief>, seconds: f32, scene: &mut ShotScene) {
    let Enclosure::Room { furnishing, .. } = scene.enclosure else { return };
    let lies = scene.actors.first().is_some_and(|first| uses_beds(first, furnishing));
    let eye = scene.camera.keys.first().map_or(Vec3::ZERO, |key| key.eye);
    let Some(plan) = plan(setting, lies) else {
        send_out(scene, eye, seconds);
        return;
    };
    let ground = |at: Vec3| relief.map_or(0.0, |relief| relief.height(at.x, at.z).max(0.0));
    let followed = scene.camera.follows.is_some();
    let met_s = if followed { 0.0 } else { seconds * 0.5 };
    let rests = rests(setting, (furnishing, plan), &mut scene.actors, met_s);
    laying::park((&mut scene.actors, &rests), met_s);
    scene.actors.iter_mut().for_each(|actor| match is_way(furnishing) {
        true => aisle::along(actor, seconds, followed),
        false => aisle::linger(actor, seconds, followed, false),
    });
    // Who is gone along with passes the middle half-way.
    let halfway = if followed { seconds * 0.5 } else { 0.0 };
    let busy = scene.actors.first().is_some_and(|first| is_person(first.kind) && first.action.is_task());
    let stand = stand_m(plan, scene.actors.first(), busy);
    let mut back = back((plan, stand), (&scene.actors, &rests), eye, halfway);
    back.x -= if rests.first() == Some(&Rest::Standing) { daylight::to_window(setting, plan) } else { 0.0 };
    let inside = scene.actors.iter().zip(&rests).find(|(_, rest)| **rest != Rest::Outside);
    let level = storey_m(setting) + ground(inside.map_or(v3(0.0, 0.0, eye.z + 2.4), |(actor, _)| actor.at));
    let at = v3(back.x, level, back.z);
    seat(plan, (&mut scene.actors, &rests), at);
    aloft::scatter(plan, (&mut scene.actors, &rests), at, seconds);
    laying::set_apart(plan, (&mut scene.actors, &rests), (at, eye, seconds));
    let near = portrait::is_across_table(setting);
    let takes_place = matches!(rests.first(), Some(Rest::Standing | Rest::Seated));
    if near && !busy && takes_place && rests.contains(&Rest::Laid) {
        // Whoever has it before them looks over it.
        face_us(&mut scene.actors);
    }
    let brought = laying::lay((plan, busy, near), (&mut scene.actors, &rests), at);
    levels::level_out((&mut scene.actors, &rests), (plan, at), &ground);
    playful::gather(plan, (&mut scene.actors, &rests), at);
    scene.key = exposed(scene.key, furnishing, rests.first().filter(|_| setting.shot.perch.is_none()));
    scene.furniture = pieces((plan, stand), (&scene.actors, &rests), at);
    daylight::put_out_lamps(setting, &mut scene.furniture);
    if (busy || near && brought.is_some()) && rests.first() == Some(&Rest::Standing) {
        // A task brings what it is done at, and a near shot its table.
        let near = |one: &Furniture| at.z - one.at.z > stand - ELBOW_M && one.at.y < at.y + 0.5;
        let in_the_way = |one: &Furniture| near(one) && !playful::leave_wall(&scene.actors, one);
        let flat = |one: &Furniture| matches!(one.kind, FurnitureKind::Rug);
        scene.furniture.retain(|one| flat(one) || !in_the_way(one));
    }
    tread((&mut scene.actors, &rests), &scene.furniture);
    scene.furniture.extend(brought);
    scene.furniture.extend(daylight::tubes(plan, scene.neon, at));
    aisle::step_aside((&mut scene.actors, &rests), &scene.furniture, (eye, level, seconds));
    let within = scene.actors.iter().zip(&rests).filter(|(_, rest)| **rest != Rest::Outside);
    let travel = within.map(|(actor, _)| sideways(actor).x.abs() * seconds).fold(0.0, f32::max);
    scene.furniture.extend(laying::table(setting, (&scene.actors, &rests), level));
    let wide = if is_way(furnishing) { 0.0 } else { travel * 2.0 };
    if let Enclosure::Room { chamber, .. } = &mut scene.enclosure {
        *chamber = Some(daylight::shell(plan, wide, at));
    }
}

/// Sends outdoors what is too large for a room, behind whoever passes, where they
/// are half-way.
fn send_out(scene: &mut ShotScene, eye: Vec3, seconds: f32) {
    let followed = scene.camera.follows.is_some();
    scene.actors.iter_mut().for_each(|actor| aisle::linger(actor, seconds, followed, true));
    let halfway = if followed { 0.0 } else { seconds * 0.5 };
    let first = scene.actors.first().map_or(v3(eye.x, 0.0, eye.z + 4.0), |first| first.whereabouts(None, halfway));
    let large = scene.actors.iter_mut().filter(|actor| actor.kind.outgrows_rooms());
    large.for_each(|actor| laying::send_out(actor, first + v3(0.9, 0.0, 1.5), (eye, seconds)));
}

/// Stops the first where they are, turned to the camera and busy with the dish.
fn face_us(actors: &mut [Actor]) {
    if let Some(first) = actors.first_mut() {
        (first.motion, first.yaw_turns) = (Motion::Rest, HERE);
        let idle = is_human(first.kind) && matches!(first.action, Action::Walk | Action::Stand);
        first.action = if idle { Action::Serve } else { first.action };
    }
}

/// How everybody and everything is there.
fn rests(setting: &Setting, (furnishing, plan): (Furnishing, &Plan), actors: &mut [Actor], met_s: f32) -> Vec<Rest> {
    // Many in a classroom are pupils, one is who teaches them.
    let pupils = furnishing == Furnishing::Classroom && actors.len() > 1;
    let idle = |actor: &Actor| {
        // Who cooks for the others does not sit with them, nor who serves.
        actor.guise != Some(Guise::Chef)
            // A child would be no more than a head behind such a table.
            && !(furnishing == Furnishing::Meeting && actor.kind == K::Child)
            && !portrait::is_across_table(setting)
            && (plan.to_sit_in || pupils && matches!(actor.kind, K::Person | K::Child | K::Crowd))
            && setting.shot.subjects.iter().any(|subject| subject.kind == actor.kind && subject.action.is_none())
    };
    let on_table = |kind: K| {
        let rests = |subject: &&Subject| subject.kind == kind && display::is_on_table(setting, subject);
        nature(kind).home == Home::Table || setting.shot.subjects.iter().any(|one| rests(&one))
    };
    let shown = actors.first().is_some_and(|first| on_table(first.kind));
    let mut seats = plan.seats.len();
    let one = |(index, actor): (usize, &mut Actor)| {
        actor.seat = None;
        laying::fit(plan, actor, met_s);
        let low = pets::keeps_to_the_floor(setting, actor.kind, Some(actor.action));
        let placed = laying::place(actor, (index == 0, on_table(actor.kind), shown), plan);
        if let Some(rest) = placed.filter(|rest| !low || *rest != Rest::Perched) {
            return rest;
        }
        let rest = rest(actor, (furnishing, plan), idle(actor));
        if rest != Rest::Seated || seats > 0 {
            seats -= usize::from(rest == Rest::Seated);
            return rest;
        }
        actor.action = Action::Stand;
        Rest::Standing
    };
    actors.iter_mut().enumerate().map(one).collect()
}

/// How far before the back wall the first stands, who may be `busy` at a task.
fn stand_m(plan: &Plan, first: Option<&Actor>, busy: bool) -> f32 {
    let usual = if busy { plan.stand.max(TASK_M) } else { plan.stand };
    first.map_or(usual, |first| playful::stand_m(first, plan, guests_m(plan, first, usual)))
}

/// The same of guests: before a counter that would hide them.
fn guests_m(plan: &Plan, first: &Actor, usual: f32) -> f32 {
    if !plan.behind || first.size_m > COUNTER_M {
        return usual;
    }
    let counter = |piece: &&Piece| piece.up < 0.1 && piece.before > usual && piece.x.abs() < piece.size.0 * 0.5;
    let edges = plan.pieces.iter().filter(counter).map(|piece| piece.before + piece.size.2 * 0.5);
    edges.reduce(f32::max).map_or(usual, |edge| edge + BEFORE_COUNTER_M)
}

/// Lets those who stand on a rug stand on its pile.
fn tread((actors, rests): (&mut [Actor], &[Rest]), furniture: &[Furniture]) {
    for (actor, _) in actors.iter_mut().zip(rests).filter(|(one, rest)| **rest == Rest::Standing && one.grounded) {
        let under = |rug: &Furniture| {
            let (half, off) = (v3(rug.size.x, 0.0, rug.size.z) * 0.5, actor.at - rug.at);
            rug.kind == FurnitureKind::Rug && off.x.abs() < half.x && off.z.abs() < half.z
        };
        actor.at.y += if furniture.iter().any(under) { PILE_M } else { 0.0 };
    }
}

/// How somebody is there; who is idle takes a seat.
fn rest(actor: &mut Actor, (furnishing, plan): (Furnishing, &Plan), idle: bool) -> Rest {
    let person = is_human(actor.kind);
    let homely = matches!(furnishing, Furnishing::Lounge | Furnishing::Loft | Furnishing::Hearth);
    if person && idle && actor.action == Action::Stand && actor.motion == Motion::Rest {
        actor.action = Action::Sit;
    }
    match actor.action {
        Action::Sit | Action::Eat | Action::Drink | Action::Read if person && !plan.seats.is_empty() => Rest::Seated,
        // What is done on a sofa as well as standing or on a stool.
        Action::Text | Action::Knit if person && homely && !plan.seats.is_empty() => Rest::Seated,
        _ if person && !plan.beds.is_empty() && uses_beds(actor, furnishing) => Rest::Lying,
        _ => Rest::Standing,
    }
}

/// Whether somebody lies on what one lies on, or jumps on what gives.
fn uses_beds(actor: &Actor, furnishing: Furnishing) -> bool {
    matches!(actor.action, Action::Lie | Action::Sleep) || cushioned(furnishing) && playful::bounces(actor)
}

/// How far somebody gets to the side in a second.
fn sideways(actor: &Actor) -> Vec3 {
    match actor.motion {
        Motion::Straight { velocity } => v3(velocity.x, 0.0, 0.0),
        _ => Vec3::ZERO,
    }
}

/// Where the middle of the back wall is, for everybody to be where the camera
/// has been set up for them.
fn back((plan, stand): (&Plan, f32), (actors, rests): (&[Actor], &[Rest]), eye: Vec3, halfway: f32) -> Vec3 {
    let Some(first) = rests.first().filter(|first| !matches!(first, Rest::Outside | Rest::Aloft)) else {
        return v3(0.0, 0.0, eye.z + plan.far);
    };
    let alike = actors.iter().zip(rests).filter(|(_, rest)| *rest == first).map(|(actor, _)| actor);
    // Whoever plays to a crowd is where they play.
    let same: Vec<&Actor> = alike.take(if playful::leads(plan, actors) { 1 } else { usize::MAX }).collect();
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
        Rest::Perched => taken(plan.perches),
        Rest::Parked => taken(plan.bays),
        // The first part of the way is the deepest.
        Rest::Standing if plan.is_passage() && halfway > 0.0 => (middle.x, 4.0),
        Rest::Standing if plan.is_passage() => (middle.x, stand),
        Rest::Shown => (0.0, plan.stand + TABLE_BEFORE_M),
        _ => (0.0, stand),
    };
    let x = if plan.is_passage() && *first != Rest::Seated { 0.0 } else { middle.x - x };
    v3(x, 0.0, middle.z + before)
}

/// Puts everybody into their place in the room whose back wall is at `back`.
fn seat(plan: &Plan, (actors, rests): (&mut [Actor], &[Rest]), back: Vec3) {
    for (wanted, spots) in
        [(Rest::Seated, plan.seats), (Rest::Lying, plan.beds), (Rest::Perched, plan.perches), (Rest::Parked, plan.bays)]
    {
        let count = rests.iter().filter(|rest| **rest == wanted).count();
        let mut taken = spots[..count.min(spots.len())].to_vec();
        // They keep the order that they are in.
        taken.sort_by(|a, b| a.x.total_cmp(&b.x));
        let here = actors.iter_mut().zip(rests).filter(|(_, rest)| **rest == wanted).map(|(actor, _)| actor);
        for (actor, spot) in here.zip(&taken) {
            settle(actor, spot, back, wanted);
        }
    }
}

fn settle(actor: &mut Actor, spot: &Spot, back: Vec3, wanted: Rest) {
    let jumps = playful::bounces(actor);
    let seated = wanted == Rest::Seated && !jumps;
    let hips = if seated { HIPS * actor.size_m } else { 0.0 };
    // Who lies is low, and seen over the edge of what it lies on.
    let lies = wanted == Rest::Perched && matches!(actor.action, Action::Lie | Action::Sleep | Action::Yawn);
    let (up, ahead) = if lies { (LAIN_M.0, LAIN_M.1) } else { (0.0, 0.0) };
    actor.at = v3(back.x + spot.x, spot.up - hips + up, back.z - spot.before - ahead);
    if jumps {
        actor.motion = Motion::Rest;
    }
    if wanted == Rest::Parked {
        (actor.motion, actor.action) = (Motion::Rest, Action::Stand);
        if actor.kind == K::Plane {
            actor.at.y += actor.size_m * runway::GEAR;
        }
    }
    let turned = (unit2(1, 9, actor.seed) - 0.5) * 0.08;
    actor.yaw_turns = match (wanted, actor.action) {
        (_, Action::LeapUp) => LEAPS_TURNS,
        (Rest::Lying, Action::Jump) => HERE + turned,
        (Rest::Lying | Rest::Parked, _) => spot.yaw_turns,
        _ => spot.yaw_turns + turned,
    };
    actor.seat = seated.then_some(Seat::Furniture);
    let drinks = actor.action == Action::Drink && actor.company.is_some();
    let eats = actor.action == Action::Eat && actor.company.is_some();
    if seated && !drinks && !eats && !matches!(actor.action, Action::Read | Action::Text | Action::Knit) {
        actor.action = Action::Sit;
    }
}

/// The furniture, without what would hide those who are looked at.
fn pieces((plan, stand): (&Plan, f32), (actors, rests): (&[Actor], &[Rest]), back: Vec3) -> Vec<Furniture> {
    let tall = actors.first().is_some_and(|first| first.size_m > COUNTER_M);
    let limit = match rests.first() {
        None | Some(Rest::Outside | Rest::Aloft) => f32::MAX,
        // Whoever sits between rows of seats is seen over none of them.
        Some(Rest::Seated) if plan.is_passage() => plan.seats.first().map_or(0.0, |seat| seat.before) + ROW_M,
        _ if plan.is_passage() => f32::MAX,
        Some(Rest::Standing) if plan.behind && tall => f32::MAX,
        Some(Rest::Perched) => plan.perches.first().map_or(0.0, |perch| perch.before) + 0.4,
        Some(Rest::Shown) => plan.stand + TABLE_BEFORE_M - BEHIND_TABLE_M,
        Some(Rest::Seated) => plan.seats.first().map_or(0.0, |seat| seat.before) + IN_FRONT_M,
        Some(Rest::Parked) => plan.bays.first().map_or(0.0, |bay| bay.before) + 0.4,
        Some(Rest::Lying) => plan.beds.first().map_or(0.0, |bed| bed.before) + IN_FRONT_M,
        Some(_) => stand.max(plan.stand) + 0.3,
    };
    let faces_us = rests.first() == Some(&Rest::Seated);
    let flat = |piece: &Piece| purpose::is_shell(piece.kind);
    // Who bathes has the tub with them.
    let bathes = actors.iter().any(|one| matches!(one.action, Action::Soak | Action::Bathe));
    let taken = |piece: &Piece| bathes && piece.kind == FurnitureKind::Bathtub;
    let kept = plan.pieces.iter().enumerate().filter(|(_, piece)| flat(piece) || piece.before <= limit);
    let kept = kept.filter(|(_, piece)| !taken(piece));
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
