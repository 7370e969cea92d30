//! Where plants leave room: around what is built or lies on the ground, and along
//! the view of who moves.
//!
//! Grows nothing; the garden asks.

use super::plot::{Clearing, Sightline};
use crate::maths::v3;
use crate::render::view::View;
use crate::scene::actors::nature::{Home, is_beast, is_person, nature};
use crate::scene::actors::watering;
use crate::scene::terrain::relief::Relief;
use crate::scene::{Actor, Motion, Prop, PropKind, ShotScene};
use crate::script::{Action, Place};

/// Who is nearer than this is seen as somebody, rather than as part of a land.
const KNOWN_M: f32 = 60.0;
/// A building further off is part of a land, too.
const BUILT_M: f32 = 150.0;
/// How much of a building's height trees before it may hide.
const WALL: f32 = 0.25;
/// How much of a monument's height they may.
const FOOT: f32 = 0.1;
/// At how many moments at least it is looked where somebody who moves is.
const MOMENTS: usize = 7;
/// What is on water is no higher above it.
const AFLOAT_M: f32 = 1.0;
/// What is lower would be lost among plants.
const SMALL_M: f32 = 0.6;
/// How much room is about who drinks from open water, in heights.
const SHORE: f32 = 1.9;
/// How many of a herd plants must not hide.
const HERD: usize = 12;
/// From how far up somebody is seen over plants, in their heights: people who go somewhere
/// from the knees, those who stay from the feet, for grass is trodden down there, a
/// beast from above its hooves, one that lowers its head down to the muzzle, which is so far
/// ahead of its feet.
const KNEE: f32 = 0.16;
const FOOT_OF_PEOPLE: f32 = 0.03;
const HOOF: f32 = 0.1;
const MUZZLE: f32 = 0.04;
const AHEAD: f32 = 0.5;

/// Where built things and who is down leave no room for plants. What is thin or crosses all of
/// the land leaves enough.
pub(crate) fn clearings(shot: &ShotScene) -> Vec<Clearing> {
    let wide = |prop: &&Prop| prop.size.x.min(prop.size.z) > 1.5 && prop.size.x.max(prop.size.z) < 40.0;
    let disc = |prop: &Prop| Clearing { x: prop.at.x, z: prop.at.z, radius: prop.size.x.max(prop.size.z) * 0.62 };
    // Nothing grows through who sits or lies, nor before what is small.
    let low = |actor: &&Actor| {
        let rests = matches!(actor.action, Action::Sit | Action::Lie | Action::Sleep);
        let down = rests || actor.action.is_antic();
        actor.grounded && actor.motion == Motion::Rest && (down || actor.size_m < SMALL_M)
    };
    let room = |actor: &Actor| Clearing { x: actor.at.x, z: actor.at.z, radius: actor.size_m * 0.85 };
    let seats = shot.actors.iter().filter(low).map(room);
    // Nor before a face that a near shot is for.
    let faced = shot.actors.first().filter(|actor| shot.is_focused_on_a_beast() && actor.grounded);
    let faced = faced.map(|actor| Clearing { x: actor.at.x, z: actor.at.z, radius: actor.size_m * 2.2 });
    // Nor where somebody lowers the head to the water.
    let thirsty = shot.actors.iter().filter(|one| watering::laps(one));
    let thirsty = thirsty.map(|one| Clearing { x: one.at.x, z: one.at.z, radius: one.size_m * SHORE });
    let built = shot.actors.iter().filter(|one| one.kind.is_building());
    let ground =
        |one: &Actor| Clearing { x: one.at.x, z: one.at.z, radius: one.size_m * nature(one.kind).wide.max(0.5) * 0.62 };
    shot.props.iter().filter(wide).map(disc).chain(seats).chain(thirsty).chain(built.map(ground)).chain(faced).collect()
}

/// The lines along which those whom a shot is about are seen on the ground or on water:
/// the first, or whom the camera follows, and the others of its herd. Small plants must not
/// hide their feet; who is far is small among them.
pub(crate) fn sightlines(shot: &ShotScene, relief: &Relief, views: &[View], seconds: f32) -> Vec<Sightline> {
    let mut lines = named(shot, relief, views);
    lines.extend(rails(shot, relief, views, seconds));
    let floats = |actor: &Actor| nature(actor.kind).home == Home::Water && actor.at.y < AFLOAT_M;
    let low = |actor: &&Actor| actor.grounded || floats(actor) || watering::laps(actor);
    let followed = shot.camera.follows.unwrap_or(0);
    if let Some(first) = shot.actors.get(followed) {
        let alike = |one: &Actor| one.kind == first.kind && !is_person(one.kind) || treads_down(shot, one);
        let herd = |(index, one): &(usize, &Actor)| *index == followed || alike(one);
        let seen = shot.actors.iter().enumerate().filter(herd).map(|(_, one)| one).filter(low).take(HERD);
        lines.extend(seen.flat_map(|one| way((shot, one), relief, views, seconds)));
    }
    lines
}

/// Whether somebody stays in one place, and has trodden down what grows there; corn and
/// flower beds are left standing.
fn treads_down(shot: &ShotScene, one: &Actor) -> bool {
    let sown = matches!(shot.place, Place::Field | Place::FlowerField);
    is_person(one.kind) && one.motion == Motion::Rest && !sown
}

/// The lines along which somebody is seen at the moments of a shot.
fn way((shot, actor): (&ShotScene, &Actor), relief: &Relief, views: &[View], seconds: f32) -> Vec<Sightline> {
    // A camera that stays has one view of all of a way.
    let least = if actor.motion == Motion::Rest { 2 } else { MOMENTS };
    let steps = views.len().max(least) - 1;
    let gap = actor.gone(seconds / steps as f32).length();
    let (beast, stays) = (is_beast(actor.kind), treads_down(shot, actor));
    let (seen, wide) = match beast {
        true if actor.action.lowers_the_head() => (MUZZLE, nature(actor.kind).wide + 2.0 * AHEAD),
        true => (HOOF, nature(actor.kind).wide),
        false if stays => (FOOT_OF_PEOPLE, 1.0),
        false => (KNEE, 1.0),
    };
    let line = |index: usize| {
        let view = views.get(index * views.len() / (steps + 1))?;
        let at = actor.at + actor.gone(seconds * index as f32 / steps as f32);
        let ground = if actor.grounded { relief.height(at.x, at.z).max(0.0) } else { 0.0 };
        let knee = v3(at.x, at.y + ground + actor.size_m * seen, at.z);
        Some(Sightline { eye: view.eye, knee, half: actor.size_m * wide * 0.5 + gap * 0.5, wades: !beast && !stays })
    };
    (0..=steps).filter_map(line).filter(|line| (line.knee - line.eye).length() < KNOWN_M).collect()
}

/// The lines along which a train is seen, carriage by carriage.
fn rails(shot: &ShotScene, relief: &Relief, views: &[View], seconds: f32) -> Vec<Sightline> {
    const SEEN: i32 = 4;
    let last = views.len().saturating_sub(1).max(1) as f32;
    let carriages = |train: &Actor| -> Vec<Sightline> {
        let Motion::Straight { velocity } = train.motion else { return Vec::new() };
        let (at, way, size_m) = (train.at, velocity.unit(), train.size_m);
        let gone = |index: usize| train.gone(seconds * index as f32 / last);
        let moments = views.iter().enumerate().step_by(2);
        let line = |(index, view): (usize, &View), carriage: i32| {
            let spot = at + gone(index) - way * (size_m * carriage as f32);
            let ground = if train.grounded { relief.height(spot.x, spot.z).max(0.0) } else { 0.0 };
            let knee = v3(spot.x, spot.y + ground, spot.z);
            Sightline { eye: view.eye, knee, half: size_m * 0.55, wades: true }
        };
        moments.flat_map(|moment| (0..SEEN).map(move |carriage| line(moment, carriage))).collect()
    };
    shot.actors.iter().filter(|one| one.kind.is_train()).flat_map(carriages).collect()
}

/// The lines along which a building that words name is seen among trees.
fn named(shot: &ShotScene, relief: &Relief, views: &[View]) -> Vec<Sightline> {
    let shown = |prop: &&Prop| prop.kind.is_landmark() || prop.kind == PropKind::Tent;
    let [first, .., last] = views else { return Vec::new() };
    let line = |prop: &Prop| {
        let ground = relief.height(prop.at.x, prop.at.z).max(0.0);
        let wall = v3(prop.at.x, prop.at.y + ground + prop.size.y * WALL, prop.at.z);
        [first, last].map(|view| Sightline { eye: view.eye, knee: wall, half: prop.size.x * 0.5, wades: true })
    };
    let near = |line: &Sightline| (line.knee - line.eye).length() < BUILT_M;
    // What people travel to see is never hidden, however far off it is.
    let monuments = shot.actors.iter().filter(|one| one.kind.is_monument());
    let sight = |one: &Actor| {
        let ground = relief.height(one.at.x, one.at.z).max(0.0);
        let foot = v3(one.at.x, one.at.y + ground + one.size_m * FOOT, one.at.z);
        [first, last].map(|view| Sightline {
            eye: view.eye,
            knee: foot,
            half: one.size_m * nature(one.kind).wide * 0.5,
            wades: true,
        })
    };
    shot.props.iter().filter(shown).flat_map(line).filter(near).chain(monuments.flat_map(sight)).collect()
}
