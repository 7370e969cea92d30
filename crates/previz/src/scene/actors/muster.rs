//! Brings those into the picture whom words name and whom the camera, wherever it is, does
//! not show: beside and behind the first of the shot, where ground or water bears them.
//!
//! Moves only those who are on their own feet, and no camera.

use super::footing::AFLOAT_M;
use super::nature::{Home, is_human, nature};
use crate::maths::v3;
use crate::scene::outlook::Outlook;
use crate::scene::parts::{Actor, Enclosure, Motion, ShotScene, Vec3, half_height};
use crate::scene::setting::Setting;
use crate::scene::span::Span;
use crate::scene::terrain::relief::Relief;
use crate::script::{Speed, Subject};

/// Where they are tried, aside in halves of the picture and away, to how far off the first is.
const ASIDE: [f32; 6] = [0.5, -0.5, 0.3, -0.3, 0.7, -0.7];
const AWAY: [f32; 3] = [1.0, 1.3, 1.7];
/// As near as they come meanwhile, to how far off the first is.
const NEAR: f32 = 0.85;
/// So many of a kind are brought.
const MOST: usize = 4;
/// Ground that is higher is dry, and how much room each needs.
const DRY_M: f32 = 0.3;
const ROOM_M: f32 = 0.5;
/// As near to the first they are who are with them on a roof or a deck.
const TOGETHER_M: f32 = 4.0;
/// Lower than this nobody is up on anything.
const UP_M: f32 = 1.0;

/// Brings in who is named and out of view.
pub(crate) fn bring_in(scene: &mut ShotScene, setting: &Setting, (relief, span): (Option<&Relief>, &Span)) {
    if scene.enclosure != Enclosure::None || setting.shot.speed == Speed::TimeLapse {
        return;
    }
    let lives = |one: &&Subject| is_human(one.kind) || one.kind.is_four_footed() || one.kind.is_vessel();
    for subject in setting.shot.subjects.iter().skip(1).filter(lives) {
        for index in absent(scene, (setting, subject), span) {
            let places = places(scene, index, (relief, span));
            let before = scene.actors[index].clone();
            let found = places.into_iter().find(|at| {
                let grounded = before.grounded && !is_up(&scene.actors[0]);
                let there = Actor { at: *at, grounded, ..before.clone() };
                let free = bears(&there, &scene.actors[0], (relief, scene.water.is_some()), span.seconds)
                    && is_apart(scene, index, &there, span.seconds)
                    && keeps_behind(scene, &there, span.seconds);
                scene.actors[index] = there;
                free && Outlook::new(scene, (span.seconds, span.aspect)).shows(&scene.actors[index])
            });
            if found.is_none() {
                scene.actors[index] = before;
            }
        }
    }
}

/// Who of a subject is to be brought in: some, where none is shown.
fn absent(scene: &ShotScene, (setting, subject): (&Setting, &Subject), span: &Span) -> Vec<usize> {
    let outlook = Outlook::new(scene, (span.seconds, span.aspect));
    if outlook.shown(setting.shot, subject).is_none_or(|(seen, _)| seen > 0) {
        return Vec::new();
    }
    let free = |one: &Actor| {
        one.beside.is_none() && one.seat.is_none() && matches!(one.motion, Motion::Rest | Motion::Straight { .. })
    };
    let home = |one: &Actor| matches!(nature(one.kind).home, Home::Ground | Home::Water);
    let own = |(index, one): &(usize, &Actor)| *index > 0 && one.kind == subject.kind && free(one) && home(one);
    scene.actors.iter().enumerate().filter(own).map(|(index, _)| index).take(MOST).collect()
}

/// Whether somebody on their own feet stands on a roof or a deck.
fn is_up(one: &Actor) -> bool {
    !one.grounded && one.at.y > UP_M && nature(one.kind).home == Home::Ground
}

/// The places at which somebody is tried, so as to be met half-way.
fn places(scene: &ShotScene, index: usize, (relief, span): (Option<&Relief>, &Span)) -> Vec<Vec3> {
    let seconds = span.seconds * 0.5;
    let (first, one) = (&scene.actors[0], &scene.actors[index]);
    let key = scene.camera.with(&scene.actors, 0.5, seconds);
    let flat = v3(key.target.x - key.eye.x, 0.0, key.target.z - key.eye.z).unit();
    let side = v3(flat.z, 0.0, -flat.x);
    let far = (first.whereabouts(relief, seconds) - key.eye)
        .dot(flat)
        .max(nature(one.kind).beside_m(one.size_m, half_height(key.fov_deg, span.aspect)));
    let half = half_height(key.fov_deg, span.aspect) * span.aspect;
    let spot = |away: f32, aside: f32| {
        let at = key.eye + flat * (far * away) + side * (aside * half * far * away) - one.gone(seconds);
        v3(at.x, if is_up(first) { first.at.y } else { one.at.y }, at.z)
    };
    AWAY.iter().flat_map(|away| ASIDE.map(|aside| spot(*away, aside))).collect()
}

/// Whether somebody never comes between the camera and the first.
fn keeps_behind(scene: &ShotScene, one: &Actor, seconds: f32) -> bool {
    [0.0, 0.5, 1.0].iter().all(|share| {
        let key = scene.camera.with(&scene.actors, *share, seconds * share);
        let ahead = (key.target - key.eye).unit();
        let away = |one: &Actor| (one.at + one.gone(seconds * share) - key.eye).dot(ahead);
        away(one) > away(&scene.actors[0]) * NEAR
    })
}

/// Whether ground, water, or the roof or deck that the first is on bears somebody all the way.
fn bears(one: &Actor, first: &Actor, (relief, wet): (Option<&Relief>, bool), seconds: f32) -> bool {
    let Some(relief) = relief else { return true };
    if is_up(one) {
        return is_up(first) && (one.at - first.at).length() < TOGETHER_M;
    }
    [0.0, 0.5, 1.0].iter().all(|share| {
        let at = one.at + one.gone(seconds * share);
        let ground = relief.height(at.x, at.z);
        if one.grounded { !wet || ground > DRY_M } else { ground < AFLOAT_M }
    })
}

/// Whether nobody else is where somebody would be half-way.
fn is_apart(scene: &ShotScene, index: usize, one: &Actor, seconds: f32) -> bool {
    let half = |one: &Actor| one.size_m * nature(one.kind).wide * 0.5;
    let at = |one: &Actor| one.at + one.gone(seconds * 0.5);
    scene.actors.iter().enumerate().filter(|(other, _)| *other != index).all(|(_, other)| {
        let off = at(one) - at(other);
        v3(off.x, 0.0, off.z).length() > half(one) + half(other).min(6.0) + ROOM_M
    })
}
