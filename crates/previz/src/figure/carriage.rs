//! A carriage with the horses before it.
//!
//! The coach is one of the vehicles, the horse one of the animals.

use super::body::Body;
use super::pose::Pose;
use super::shape::Frame;
use super::vehicles;
use crate::maths::v3;
use crate::script::{Action, Guise, SubjectKind};

/// A coach and the horse that draws it, or the team, each of them a figure.
pub(super) fn carriage(body: &mut Body, pose: &Pose, figure: fn(&Pose) -> Body) {
    vehicles::coach::coach(body, pose);
    let size_m = 1.62;
    let size = size_m / pose.size_m.max(1.0);
    let moves = pose.gone > 0.0;
    let horse = Pose {
        kind: SubjectKind::Horse,
        action: if moves { Action::Walk } else { Action::Stand },
        colour: None,
        company: None,
        guise: None,
        size_m,
        gone: pose.gone / size,
        pace: pose.pace / size,
        ..pose.clone()
    };
    let place = vehicles::coach::horse();
    if pose.guise != Some(Guise::Team) {
        return body.add(&figure(&horse), &Frame::shift(place, size));
    }
    for (index, (ahead, aside)) in vehicles::coach::TEAM.into_iter().enumerate() {
        // None of them keeps step with the next.
        let one = Pose { gone: horse.gone + 0.37 * index as f32, ..horse.clone() };
        body.add(&figure(&one), &Frame::shift(place + v3(ahead, 0.0, aside), size));
    }
}
