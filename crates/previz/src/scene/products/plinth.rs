//! What a product is shown on in a studio: the top of the table, and the stand
//! on it.
//!
//! Draws nothing.

use super::display::among_people;
use crate::maths::{hex, v3};
use crate::scene::actors::coats;
use crate::scene::actors::nature::{Home, nature};
use crate::scene::parts::{Actor, Motion, Plinth, Stone, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Colour, Feature, Place, SubjectKind};

/// Height of the stand of a shot, 0 where there is none.
pub(crate) fn height_m(setting: &Setting) -> f32 {
    let stands = [Feature::Plinth, Feature::Rocks, Feature::Turntable].into_iter().any(|feature| setting.has(feature));
    let wanted = setting.place == Place::Studio && stands;
    let first = setting.shot.subjects.first().filter(|_| wanted && !among_people(setting.shot));
    first.map(|subject| nature(subject.kind)).filter(|nature| nature.home == Home::Table).map_or(0.0, |nature| {
        let wide = nature.size_m * nature.wide.max(0.7);
        if turns(setting) { (wide * 0.12).clamp(0.02, 0.1) } else { (wide * 0.36).clamp(0.04, 0.5) }
    })
}

/// Whether the stand turns with what is on it.
pub(crate) fn turns(setting: &Setting) -> bool {
    setting.has(Feature::Turntable)
}

/// What a thing does on its stand: on a turntable it turns.
pub(crate) fn posture(setting: &Setting, kind: SubjectKind, action: Action) -> Action {
    let turns = setting.place == Place::Studio && height_m(setting) > 0.0 && turns(setting);
    let stays = matches!(action, Action::Stand | Action::Sit);
    if turns && stays && nature(kind).home == Home::Table { Action::Spin } else { action }
}

/// The stand under all that would else stand on the table.
pub(crate) fn under(setting: &Setting, actors: &[Actor]) -> Option<Plinth> {
    if height_m(setting) == 0.0 {
        return None;
    }
    let shown: Vec<&Actor> = actors.iter().filter(|actor| nature(actor.kind).home == Home::Table).collect();
    let foot = shown.iter().map(|actor| actor.at.y).fold(f32::MAX, f32::min);
    let sum = shown.iter().fold(Vec3::ZERO, |sum, actor| sum + actor.at);
    let middle = sum * (1.0 / shown.len().max(1) as f32);
    let at = v3(middle.x, foot, middle.z);
    let reach = |actor: &&Actor| (v3(actor.at.x, foot, actor.at.z) - at).length() + half_width(actor);
    let radius_m = shown.iter().map(reach).fold(0.0, f32::max) * if turns(setting) { 1.45 } else { 1.24 };
    let plate = setting.shot.particulars.iter().find(|said| said.feature == Feature::Turntable);
    let painted = plate.and_then(|said| said.colour);
    let (stone, colour) = match setting.shot.backdrop {
        _ if painted.is_some() => (Stone::Plain, painted.map_or(hex(0xe9e4dc), coats::colour)),
        _ if setting.has(Feature::Rocks) => (Stone::Rock, hex(0x857c70)),
        Some(Colour::Black) if setting.has(Feature::Marble) => (Stone::Marble, hex(0x1b1b1f)),
        _ if setting.has(Feature::Marble) => (Stone::Marble, hex(0xefece7)),
        Some(Colour::Black) => (Stone::Plain, hex(0x1d1d20)),
        _ => (Stone::Plain, hex(0xe9e4dc)),
    };
    let period_s = match shown.first().map(|first| &first.motion) {
        Some(Motion::Circle { period_s, .. }) if turns(setting) => Some(*period_s),
        _ => None,
    };
    (!shown.is_empty()).then_some(Plinth { at, radius_m, stone, colour, period_s })
}

fn half_width(actor: &Actor) -> f32 {
    actor.size_m * nature(actor.kind).wide.max(0.7) * 0.5
}
