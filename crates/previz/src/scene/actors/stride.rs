//! How long a stride is, and how often somebody strides so that the feet keep up with
//! the ground: legs reach only so far.
//!
//! Where that puts the feet is `figure`'s to say.

use super::nature::is_human;
use crate::scene::parts::Actor;
use crate::script::{Action, Guise, SubjectKind as K};

/// The usual length of a stride in sizes of who makes it: of people, on four feet, of
/// birds on theirs.
pub(crate) const WALK: f32 = 0.645;
pub(crate) const RUN: f32 = 1.5;
pub(crate) const AMBLE: f32 = 0.8;
pub(crate) const GALLOP: f32 = 2.56;
pub(crate) const WADDLE: f32 = 0.28;
pub(crate) const STALK: f32 = 0.42;
pub(crate) const DASH: f32 = 0.6;

/// The shortest and the longest stride as shares of the usual one.
pub(crate) const SHARES: (f32, f32) = (0.6, 1.3);

/// The usual stride of who goes on feet in a way of which this is known.
fn usual(actor: &Actor) -> Option<f32> {
    let walks = matches!(actor.action, Action::Walk | Action::Cross);
    let runs = matches!(actor.action, Action::Run | Action::Gallop | Action::Play | Action::Fetch | Action::Catch);
    match actor.kind {
        kind if kind.is_four_footed() && (walks || runs) => {
            Some(if runs { GALLOP } else { AMBLE } * stature(actor.guise))
        }
        K::Penguin if walks || runs => Some(WADDLE),
        K::Crane if walks || runs => Some(if actor.guise == Some(Guise::Ostrich) { DASH } else { STALK }),
        kind if is_human(kind) && walks => Some(WALK),
        kind if is_human(kind) && actor.action == Action::Run => Some(RUN),
        _ => None,
    }
}

/// How much smaller than others of its kind a breed is, at the shoulder.
pub(crate) fn stature(guise: Option<Guise>) -> f32 {
    match guise {
        Some(Guise::Corgi) => 0.62,
        Some(Guise::Shiba) => 0.85,
        Some(Guise::Poodle) => 0.8,
        Some(Guise::Dachshund) => 0.46,
        Some(Guise::Pug) => 0.58,
        _ => 1.0,
    }
}

/// Lets everybody stride as often as they must to get where they do.
pub(in crate::scene) fn keep_up(actors: &mut [Actor]) {
    for actor in actors.iter_mut().filter(|actor| actor.rate_hz > 0.0 && actor.size_m > 0.0) {
        let speed = actor.motion.speed_m_s();
        let Some(usual) = usual(actor).filter(|_| speed > 0.0) else { continue };
        let stride = speed / (actor.rate_hz * actor.size_m);
        actor.rate_hz *= stride / stride.clamp(usual * SHARES.0, usual * SHARES.1);
    }
}
