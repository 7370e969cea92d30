//! Whom the camera goes along with, and who comes to it.
//!
//! Shifts actors in time along their ways; places nobody.

use super::land::Setting;
use super::parts::{Actor, Motion, Vec3};
use super::relief::Relief;
use super::rig::Rig;
use super::span::Span;
use crate::maths::v3;
use crate::script::{CameraMove, SubjectKind as K};

/// The actor that the camera must go along with to keep it in the picture, or
/// is asked to. It then starts where it is met.
pub(super) fn followed(
    actors: &mut [Actor],
    (rig, relief): (&Rig, Option<&Relief>),
    setting: &Setting,
    span: &Span,
) -> Option<usize> {
    let actor = actors.first()?;
    let Motion::Straight { velocity } = actor.motion else {
        return None;
    };
    let away = v3(rig.target.x - rig.eye.x, 0.0, rig.target.z - rig.eye.z).unit();
    if velocity.dot(away) < velocity.length() * -0.7 && actor.grounded && setting.shot.camera.is_empty() {
        actors.iter_mut().for_each(|actor| approach(actor, relief, span.seconds));
        return None;
    }
    let asked = setting.shot.camera.contains(&CameraMove::Tracking);
    let half = rig.distance() * rig.tangent(span.aspect) * span.aspect;
    let leaves = velocity.length() * span.seconds > half * 1.1;
    let chosen = setting.shot.camera.is_empty() && leaves && actor.kind != K::Train;
    if !asked && !chosen {
        return None;
    }
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
