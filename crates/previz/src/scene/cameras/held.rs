//! Whom the picture of a shot is to hold, and how much of each.
//!
//! Tells measures; turns no camera.

use super::{bust, portrait};
use crate::scene::actors::nature::{Home, is_person, nature};
use crate::scene::actors::{spread, tasks};
use crate::scene::parts::{Actor, Motion};
use crate::scene::setting::Setting;
use crate::script::{Action, SubjectKind as K};

/// More of a kind are a crowd, of which the edge cuts some.
const FEW: usize = 3;
/// What is larger is a landscape.
const HUGE_M: f32 = 26.0;

/// What of an actor is held: from where to where above its foot, and how far it
/// reaches ahead and aside.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held {
    pub index: usize,
    pub low: f32,
    pub high: f32,
    /// How far ahead of the middle of the body the middle of it is.
    pub fore: f32,
    pub ahead: f32,
    pub aside: f32,
}

/// Who is held, and how much of each.
pub(super) fn held(setting: &Setting, actors: &[Actor], share: f32, across: bool) -> Vec<Held> {
    let small = |actor: &Actor| matches!(nature(actor.kind).home, Home::Table);
    let about = match actors.first() {
        Some(first) if small(first) && !portrait::is_of_things(setting) => {
            actors.iter().find(|one| is_person(one.kind)).unwrap_or(first)
        }
        Some(first) => first,
        None => return Vec::new(),
    };
    let many = matches!(about.kind, K::Crowd | K::Planet | K::Fireworks | K::Firefly | K::Leaf | K::Petal);
    let huge = about.kind.is_train()
        || about.size_m > HUGE_M && !about.kind.is_monument()
        || matches!(about.motion, Motion::Launch { .. });
    if many || huge || spread::flown_over(setting) {
        return Vec::new();
    }
    let shown = small(about);
    let with = |one: &Actor| about.beside.is_some() && one.beside.is_some();
    let same: Vec<usize> = actors
        .iter()
        .enumerate()
        .filter(|(_, one)| match shown {
            true => small(one),
            // A couple, and who is taken along.
            false => one.kind == about.kind && one.action == about.action || with(one),
        })
        .map(|(index, _)| index)
        .collect();
    if !shown && same.len() > FEW {
        return Vec::new();
    }
    let laid = |(_, one): &(usize, &Actor)| !shown && (across || setting.near()) && small(one);
    let things = actors.iter().enumerate().filter(laid).map(|(index, _)| index);
    same.into_iter().chain(things).filter_map(|index| part(setting, actors, index, (share, across))).collect()
}

/// How high what somebody holds up reaches, and how wide it is, in their heights.
fn aloft(kind: K) -> Option<(f32, f32)> {
    match kind {
        K::Umbrella => Some((1.36, 0.62)),
        K::Flag => Some((1.75, 0.9)),
        _ => None,
    }
}

/// The part of one actor that is held.
fn part(setting: &Setting, actors: &[Actor], index: usize, (share, across): (f32, bool)) -> Option<Held> {
    let actor = actors.get(index)?;
    let subject = setting.shot.subjects.iter().find(|subject| subject.kind == actor.kind);
    let nature = subject.map_or_else(|| nature(actor.kind), |subject| tasks::posed(setting, subject));
    let person = is_person(actor.kind);
    let lies = matches!(actor.action, Action::Lie | Action::Sleep);
    let (mut high, mut wide) = (actor.size_m * nature.tall, actor.size_m * nature.wide);
    // Paws reach towards the camera.
    let mut low = if actor.kind.has_paws() { -0.1 * actor.size_m } else { 0.0 };
    let behind = (across && person).then_some(portrait::BEHIND_TABLE);
    let face = subject.and_then(|subject| bust::part(setting, subject, &nature));
    let fore = subject.and_then(|subject| bust::ahead_m(setting, subject, actor.size_m)).unwrap_or(0.0);
    if let Some(part) = behind.or(face).or_else(|| portrait::part(setting, subject?)) {
        (low, high, wide) = (high * part.low, high * part.high, wide.min(actor.size_m * part.wide));
    } else if person && !lies && share > 1.0 {
        // Head and shoulders.
        (low, wide) = (high * (1.0 - 0.8 / share), wide.min(actor.size_m * 0.26));
    } else if let Some((over, beside)) = actor.company.as_ref().and_then(|company| aloft(company.kind)) {
        (high, wide) = (high * over, wide.max(actor.size_m * beside));
    }
    // In profile nobody is as wide as long.
    let slim = if nature.home == Home::Table {
        1.0
    } else if person && !lies {
        0.9
    } else {
        0.4
    };
    Some(Held { index, low, high, fore, ahead: wide * 0.5, aside: wide * 0.5 * slim })
}
