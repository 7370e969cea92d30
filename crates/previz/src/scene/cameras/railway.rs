//! Trains before a camera: they are too long and too fast for its picture, so that their
//! engine is kept in it.
//!
//! Changes their paces; lays no rails.

use super::rig::Rig;
use crate::scene::parts::{Actor, Motion};
use crate::scene::setting::Setting;
use crate::scene::span::Span;
use crate::script::{Pace, Place, Speed};

/// How far a train goes through the picture, in halves of it, and one that is said to
/// be fast.
const TRAINS: (f32, f32) = (1.15, 1.7);
/// How far along its own length the engine of one that passes a village is past the
/// middle of the picture at first.
const PAST: f32 = 0.3;

/// Keeps the engines of trains in the picture, unless time is to fly.
pub(super) fn keep(setting: &Setting, actors: &mut [Actor], (rig, span): (&Rig, &Span)) {
    if setting.shot.speed == Speed::TimeLapse {
        return;
    }
    for train in actors.iter_mut().filter(|one| one.kind.is_train()) {
        let fast = setting.shot.subjects.iter().any(|one| one.kind == train.kind && one.pace == Some(Pace::Fast));
        slow(train, if fast { TRAINS.1 } else { TRAINS.0 }, rig, span);
        if setting.place == Place::Village {
            between_houses(train, rig);
        }
    }
}

/// Lets a train that passes behind houses be seen between them from the start.
fn between_houses(train: &mut Actor, rig: &Rig) {
    let Motion::Straight { velocity } = train.motion else { return };
    let way = velocity.unit();
    let along = (train.at - rig.target).dot(way);
    train.at += way * (train.size_m * PAST - along).max(0.0);
}

/// Lets a train that crosses the picture come no further through it than shows its
/// engine first and last.
fn slow(train: &mut Actor, halves: f32, rig: &Rig, span: &Span) {
    let Motion::Straight { velocity } = train.motion else { return };
    let most = halves * rig.distance() * rig.tangent(span.aspect) * span.aspect / span.seconds.max(0.1);
    let (flat, speed) = (rig.flat(), velocity.length());
    if speed > most && velocity.dot(flat).abs() < 0.7 * speed {
        let slower = velocity * (most / speed);
        train.at += (velocity - slower) * (span.seconds * 0.5);
        train.motion = Motion::Straight { velocity: slower };
    }
}
