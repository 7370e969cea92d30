//! What the lens is focused on: whom the shot is about, with what is behind
//! blurred where words ask for that, where a face of an animal fills the
//! picture, and where a thing is shown on a table or as near as can be.
//!
//! Moves neither the camera nor anybody.

use super::bust;
use crate::maths::Vec3;
use crate::scene::actors::nature::{Home, is_person, nature};
use crate::scene::parts::{Actor, Focus, ShotScene};
use crate::scene::products::display;
use crate::scene::setting::Setting;
use crate::script::{Depth, Place, ShotSize};

/// How far what is furthest off is spread where words ask for it, where a thing
/// is seen as near as can be, and where one is shown on a table.
const ASKED: f32 = 0.03;
const MACRO: f32 = 0.022;
const TABLE: f32 = 0.014;
/// The same out of doors, where what is behind tells the place.
const OUTDOORS: f32 = 0.007;
/// How much of the way to it is sharp behind what nobody stands at.
const DEEP: f32 = 0.2;

/// What is sharp in a shot; none where all is.
pub(crate) fn of(setting: &Setting, scene: &ShotScene) -> Option<Focus> {
    // A backdrop has nothing on it to be blurred.
    if setting.place == Place::Studio {
        return None;
    }
    let eye = scene.camera.keys.first()?;
    let ahead = |index: &usize| (scene.actors[*index].at - eye.eye).dot(eye.target - eye.eye) > 0.0;
    let about = about(&scene.actors).filter(ahead);
    let shown = about.is_some_and(|index| nature(scene.actors[index].kind).home == Home::Table);
    let blur = match (setting.shot.depth, setting.shot.shot_size) {
        (Some(Depth::Deep), _) => return None,
        (Some(Depth::Shallow), _) => ASKED,
        // As a long lens leaves it, which the face of an animal is shown through.
        (None, _) if setting.shot.subjects.first().is_some_and(|first| bust::is_for_face(setting, first)) => ASKED,
        (None, Some(ShotSize::ExtremeCloseUp)) if about.is_some() => MACRO,
        _ if shown && display::is_outdoors(setting) => OUTDOORS,
        _ if shown => TABLE,
        _ => return None,
    };
    let deep_m = about.map_or((eye.target - eye.eye).length() * DEEP, |index| deep(&scene.actors, index, eye.eye));
    Some(Focus { actor: about, deep_m, blur })
}

/// Whom a shot is about: somebody rather than what they have.
fn about(actors: &[Actor]) -> Option<usize> {
    let small = actors.first().is_some_and(|first| nature(first.kind).home == Home::Table);
    let somebody = actors.iter().position(|one| is_person(one.kind)).filter(|_| small);
    somebody.or((!actors.is_empty()).then_some(0))
}

/// How far behind the middle of an actor it and its like reach.
fn deep(actors: &[Actor], index: usize, eye: Vec3) -> f32 {
    let about = &actors[index];
    let away = |one: &Actor| (one.at - eye).length();
    let half = |one: &Actor| one.size_m * nature(one.kind).wide.max(0.5) * 0.55;
    let belongs = |one: &&Actor| one.kind == about.kind || one.beside.is_some() || nature(one.kind).home == Home::Table;
    let like = actors.iter().filter(belongs);
    let near = like.filter(|one| away(one) < away(about) * 1.6);
    near.map(|one| away(one) - away(about) + half(one)).fold(half(about), f32::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    fn focus(prompt: &str) -> Option<Focus> {
        lasting(prompt, 1, 2).camera.focus
    }

    #[test]
    fn words_and_tables_blur_what_is_behind() {
        for (prompt, blur) in [
            ("a girl in a red coat on a city street, shallow depth of field", Some(ASKED)),
            ("雨夜街头的女孩，背景虚化", Some(ASKED)),
            ("a bowl of noodles on a wooden table", Some(TABLE)),
            ("一碗牛肉面摆在木桌上，大景深", None),
            ("macro shot of a bee on a flower", Some(MACRO)),
            ("a horse gallops over a meadow", None),
            ("a perfume bottle in a studio, bokeh", None),
        ] {
            assert_eq!(focus(prompt).map(|focus| focus.blur), blur, "{prompt}");
        }
    }

    #[test]
    fn somebody_is_sharp_rather_than_what_they_have() {
        let shot = lasting("a woman holding a cup of coffee in a cafe, bokeh", 1, 2);
        let actor = shot.camera.focus.and_then(|focus| focus.actor).and_then(|index| shot.actors.get(index));
        assert!(actor.is_some_and(|actor| is_person(actor.kind)), "{actor:?}");
    }
}
