//! Whom the camera goes along with, and who comes to it.
//!
//! Shifts actors in time along their ways; places nobody.

use super::rig::Rig;
use crate::maths::{cos_turns, mix, sin_turns, v3};
use crate::scene::actors::conduct::circles;
use crate::scene::actors::fording;
use crate::scene::actors::nature::is_person;
use crate::scene::city::{alley, hollows};
use crate::scene::parts::{Actor, CameraKey, CameraPath, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::scene::span::Span;
use crate::scene::terrain::relief::Relief;
use crate::script::{CameraMove, Speed, SubjectKind};

/// Least height of an eye above the ground that it passes over, in metres.
pub(crate) const LEAST_M: f32 = 0.2;

/// More people than these are a crowd.
const CROWD: usize = 5;
/// Whoever goes less aside than this, as a share of their pace, comes or goes.
const BEND: f32 = 0.45;

/// The actor that the camera must go along with to keep it in the picture, or
/// is asked to. It then starts where it is met.
pub(crate) fn followed(
    actors: &mut [Actor],
    (rig, relief): (&Rig, Option<&Relief>),
    setting: &Setting,
    span: &Span,
) -> Option<usize> {
    let moves = &setting.shot.camera;
    let asked = moves.contains(&CameraMove::Tracking);
    let actor = actors.first()?;
    // In a time-lapse traffic streams past a camera that stays.
    let streams = setting.shot.speed == Speed::TimeLapse && actor.kind.is_motor_vehicle() && !asked;
    let apart = fording::waits(setting) || hollows::is_behind_glass(setting, actor.kind);
    // Where the ground breaks off there is no way to go along with anybody.
    let edge = actor.grounded && actor.size_m < 3.0 && relief.is_some_and(|relief| relief.brink().is_some());
    if streams || apart || edge && !asked || alley::crossed(setting, actor) {
        return None;
    }
    if circles(actor.kind, actor.action) {
        // The camera circles with it, or watches it do so.
        return if asked { Some(0) } else { around(actors) };
    }
    let Motion::Straight { velocity } = actor.motion else {
        return None;
    };
    let away = rig.flat();
    let comes = velocity.dot(away) < velocity.length() * -0.7 && actor.grounded;
    let near = velocity.length() * span.seconds < rig.distance() * 1.2;
    // From whoever comes a long way the camera draws back, so that their face is seen from the start.
    if comes && (moves.is_empty() && near || stays(moves)) {
        actors.iter_mut().for_each(|actor| approach(actor, relief, span.seconds));
        return None;
    }
    let half = rig.distance() * rig.tangent(span.aspect) * span.aspect;
    let leaves = velocity.length() * span.seconds > half * 1.1;
    // Nobody goes down with a leaf.
    let level = velocity.y.abs() < velocity.length() * 0.5;
    // Whoever comes or goes by a lane leaves no move behind for a bend of it.
    let aside = Some(velocity.dot(v3(away.z, 0.0, -away.x))).filter(|aside| aside.abs() > velocity.length() * BEND);
    let aside = aside.unwrap_or(0.0);
    let free = moves.iter().all(|one| goes_along(*one, aside));
    // Of a crowd nobody is followed: each has an own way.
    let crowd = actors.iter().filter(|one| is_person(one.kind)).count() > CROWD && is_person(actor.kind);
    let chosen = free && !crowd && (leaves || comes) && level && !actor.kind.is_train();
    if !asked && !chosen {
        return None;
    }
    keep_up(actors, setting, span.seconds);
    let back = velocity * (span.seconds * 0.5);
    for actor in actors.iter_mut() {
        if let Motion::Straight { velocity } = actor.motion
            && velocity.length() > 0.0
        {
            actor.at += back;
        }
    }
    Some(0)
}

/// What a move comes to: with nobody who moves to go along with, the camera goes
/// past what there is.
pub(crate) fn tracking(one: CameraMove, follows: Option<usize>) -> CameraMove {
    if one == CameraMove::Tracking && follows.is_none() { CameraMove::TruckRight } else { one }
}

/// Takes the camera to whom it follows, if they found room only outside its
/// picture.
pub(crate) fn meet(rig: &mut Rig, followed: Option<&Actor>, relief: Option<&Relief>, aspect: f32) {
    let Some(actor) = followed.filter(|actor| actor.grounded) else { return };
    let (flat, away) = (rig.flat(), actor.at - rig.eye);
    let (ahead, aside) = (away.dot(flat), away.dot(v3(flat.z, 0.0, -flat.x)));
    let seen = ahead * rig.tangent(aspect) * aspect;
    if ahead > 0.0 && aside.abs() < seen {
        return;
    }
    let reach = rig.target - rig.eye;
    let there = v3(actor.at.x, rig.eye.y, actor.at.z) - v3(reach.x, 0.0, reach.z);
    let ground = |at: Vec3| relief.map_or(0.0, |relief| relief.height(at.x, at.z).max(0.0));
    let by = there - rig.eye + v3(0.0, ground(actor.at) - ground(rig.target), 0.0);
    (rig.eye, rig.target) = (rig.eye + by, rig.target + by);
}

/// Whether moves are asked for that all leave the camera where it stands.
pub(crate) fn stays(moves: &[CameraMove]) -> bool {
    use CameraMove::{Handheld, PanLeft, PanRight, Static, TiltDown, TiltUp, ZoomIn, ZoomOut};
    let stays =
        |one: &CameraMove| matches!(one, Static | Handheld | PanLeft | PanRight | TiltUp | TiltDown | ZoomIn | ZoomOut);
    !moves.is_empty() && moves.iter().all(stays)
}

/// Whether a move can be made going along with somebody who goes to the right
/// by `aside`: what is to stay cannot, and what turns or goes to a side must
/// not be carried to the other.
fn goes_along(one: CameraMove, aside: f32) -> bool {
    match one {
        CameraMove::Static => false,
        CameraMove::PanLeft | CameraMove::TruckLeft => aside <= 0.0,
        CameraMove::PanRight | CameraMove::TruckRight => aside >= 0.0,
        _ => true,
    }
}

/// Lets the others on foot go along with the first, who is followed, unless
/// they have a way of their own.
fn keep_up(actors: &mut [Actor], setting: &Setting, seconds: f32) {
    let Some((first, others)) = actors.split_first_mut() else { return };
    let Motion::Straight { velocity: pace } = first.motion else { return };
    let own = |one: &Actor| setting.shot.subjects.iter().any(|s| s.kind == one.kind && s.direction.is_some());
    for one in others.iter_mut().filter(|one| one.grounded && one.kind != first.kind && !own(one)) {
        let Motion::Straight { velocity } = one.motion else { continue };
        if !one.kind.is_four_footed() && !is_person(one.kind) && one.kind != SubjectKind::Couple {
            continue;
        }
        one.at += (velocity - pace) * (seconds * 0.5);
        one.rate_hz *= (pace.length() / velocity.length().max(0.1)).clamp(0.6, 1.5);
        (one.motion, one.yaw_turns) = (first.motion.clone(), first.yaw_turns);
    }
}

/// Puts the circle that somebody flies in where the camera looks.
fn around(actors: &mut [Actor]) -> Option<usize> {
    let actor = actors.first_mut()?;
    if let Motion::Circle { radius_m, .. } = actor.motion {
        actor.at += v3(cos_turns(actor.phase), 0.0, sin_turns(actor.phase)) * radius_m;
    }
    None
}

/// Lets somebody who comes towards the camera arrive before it at the end,
/// from as far as its pace and dry ground allow.
fn approach(actor: &mut Actor, relief: Option<&Relief>, seconds: f32) {
    let Motion::Straight { velocity } = actor.motion else { return };
    let end = actor.at + velocity * (seconds * 0.5);
    let dry = |at: Vec3| relief.is_none_or(|relief| relief.height(at.x, at.z) > 0.3);
    let paces = [1.0, 0.75, 0.5, 0.35, 0.2].map(|share| velocity * share);
    let pace = paces.into_iter().find(|pace| dry(end - *pace * seconds)).unwrap_or(velocity * 0.2);
    actor.at = end - pace * seconds;
    actor.motion = Motion::Straight { velocity: pace };
}

/// Lets the camera go up and down with the ground under whom it goes along
/// with for so many seconds.
pub(crate) fn climb(path: &mut CameraPath, actor: &Actor, seconds: f32, relief: &Relief) {
    // Of a long way there are more hills.
    let steps = (actor.motion.speed_m_s() * seconds / 12.0).clamp(10.0, 60.0) as usize;
    // Bumps of a few metres do not shake it.
    let level = |at: Vec3| {
        let around = [(0.0, 0.0), (4.0, 0.0), (-4.0, 0.0), (0.0, 4.0), (0.0, -4.0)];
        around.iter().map(|(x, z)| relief.height(at.x + x, at.z + z).max(0.0)).sum::<f32>() * 0.2
    };
    let mut raises = Vec::new();
    let from = std::mem::take(&mut path.keys);
    for step in 0..=steps {
        let eased = step as f32 / steps as f32;
        let then = seconds * moment(path, eased);
        let rise = v3(0.0, level(actor.at + actor.gone(then)) - level(actor.at), 0.0);
        let Some(mut key) = between(&from, eased) else { return };
        (key.eye, key.target) = (key.eye + rise, key.target + rise);
        let eye = actor.carried(key.eye, then);
        let ground = relief.height(eye.x, eye.z).max(0.0);
        raises.push((ground + LEAST_M * 2.0 - key.eye.y).max(0.0));
        path.keys.push(key);
    }
    for (step, key) in path.keys.iter_mut().enumerate() {
        // Before a bump as high as on it, so that nothing jerks.
        let around = &raises[step.saturating_sub(1)..(step + 2).min(raises.len())];
        let raise = around.iter().fold(0.0, |most: f32, one| most.max(*one));
        key.eye.y += raise;
        // Who is near is not lost over the edge of the picture.
        key.target.y += raise * ((key.target - key.eye).length() / 8.0).min(1.0);
    }
}

/// The share of the time at which a path has come to an eased share of itself.
fn moment(path: &CameraPath, eased: f32) -> f32 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..20 {
        let t = (low + high) * 0.5;
        if path.eased(t) < eased { low = t } else { high = t }
    }
    (low + high) * 0.5
}

/// A key at a share of the way through some.
fn between(keys: &[CameraKey], share: f32) -> Option<CameraKey> {
    let at = share * keys.len().saturating_sub(1) as f32;
    let (a, b) = (keys.get(at as usize)?, keys.get(at as usize + 1).or(keys.last())?);
    let t = at - (at as usize) as f32;
    Some(CameraKey {
        eye: a.eye.lerp(b.eye, t),
        target: a.target.lerp(b.target, t),
        fov_deg: mix(a.fov_deg, b.fov_deg, t),
    })
}
