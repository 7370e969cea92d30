//! Who is on the bridge over a canal or a river: they walk over its crown and are
//! seen from behind and aside, or stand there and are seen from upstream, with the
//! water below them.
//!
//! Moves the people of a shot and its camera; the bridge is `footbridge`'s.

use super::nature::nature;
use crate::maths::{atan2_turns, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::city::footbridge::{self, crosses};
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Angle, Direction};

/// As far as anybody goes about the crown before a camera that goes along, in halves of
/// the bridge: beyond it the deck is steep.
const WAY: f32 = 0.75;
/// The eye, in shares of its distance: behind them, before the bridge, and above the
/// deck; of who walks, and of who stays.
const EYE: (f32, f32, f32) = (0.6, 0.8, 0.12);
const EYE_ASIDE: (f32, f32, f32) = (0.3, 0.95, 0.02);
/// The same of who walks over a wide river, to see more of it behind them.
const EYE_IN_TOWN: (f32, f32, f32) = (0.28, 0.94, 0.2);
/// No further off than this, or the parapet before them would hide them.
const IN_TOWN_M: f32 = 6.5;
/// From how near and how far it looks, and how far at whoever is large, in their sizes.
const AWAY_M: (f32, f32) = (2.5, 11.5);
const AWAY: f32 = 3.0;
/// How near to the edge of the deck stands whoever stays, and how far off their
/// whole picture is taken at least.
const EDGE_M: f32 = 0.62;
const STAYS_M: f32 = 7.5;
/// How far behind each other those stand who stay there together.
const DEEP_M: f32 = 0.3;
/// How far from the middle those go who go two by two, and how far behind each other
/// at least, and in their lengths.
const BESIDE_M: f32 = 0.38;
const BEHIND_M: f32 = 1.1;
const BEHIND: f32 = 1.15;
/// How much further off than usual they are seen from the air, and how far at least, in
/// metres; along the deck, upstream and up from them.
const FROM_AIR_M: (f32, f32) = (1.5, 8.0);
const EYE_IN_AIR: (f32, f32, f32) = (0.42, 0.66, 0.6);
/// The height at which people are looked at.
const CHEST_M: f32 = 1.25;

/// Takes people onto the bridge, and the camera to them; it goes along with
/// them where it `follows`.
pub(crate) fn take(
    setting: &Setting,
    actors: &mut [Actor],
    (rig, relief): (&mut Rig, Option<&Relief>),
    (follows, seconds): (bool, f32),
) {
    let (Some(relief), true) = (relief, crosses(setting)) else { return };
    let span = footbridge::span(setting, rig, relief);
    let hand = if setting.shot.subjects.first().and_then(|first| first.direction) == Some(Direction::Left) {
        -1.0
    } else {
        1.0
    };
    let over = span.along * hand;
    let said = setting.shot.subjects.first().and_then(|first| first.direction);
    let from_air = setting.shot.angle == Some(Angle::Aerial);
    if !from_air
        && matches!(said, Some(Direction::Towards | Direction::Away))
        && actors.first().is_some_and(|first| goes(setting, first))
    {
        return lengthways(setting, actors, rig, (&span, said == Some(Direction::Away)), (follows, seconds));
    }
    let before: Vec<Vec3> =
        actors.iter().filter(|actor| footbridge::treads(setting, actor.kind)).map(|actor| actor.at).collect();
    let (mut met, goes) = set_out(setting, actors, (&span, hand), (follows, seconds));
    let size_m = actors.first().map_or(0.0, |first| first.size_m);
    let tall = actors.first().map_or(0.0, |first| first.size_m * nature(first.kind).tall);
    let away = rig.distance().clamp(AWAY_M.0, AWAY_M.1.max(size_m * AWAY));
    let upstream = v3(over.z * hand, 0.0, -over.x * hand);
    let (away, eye) = match goes {
        _ if from_air => ((away * FROM_AIR_M.0).max(FROM_AIR_M.1), EYE_IN_AIR),
        true if setting.on_town_river() => (away.min(IN_TOWN_M.max(size_m * AWAY)), EYE_IN_TOWN),
        true => (away, EYE),
        false if setting.near() => (away, EYE_ASIDE),
        false => (away.max(STAYS_M), EYE_ASIDE),
    };
    if !goes {
        let edge = upstream * (span.size.z * 0.5 - EDGE_M);
        actors.iter_mut().filter(|actor| footbridge::treads(setting, actor.kind)).for_each(|actor| actor.at += edge);
        met += edge;
        let seen = (over * eye.0 - upstream * eye.1).unit();
        as_they_stood(setting, actors, &before, met, (rig.flat(), seen));
    }
    rig.target = met + Vec3::UP * CHEST_M.max(tall * 0.5);
    rig.eye = rig.target - over * (away * eye.0) + upstream * (away * eye.1) + Vec3::UP * (away * eye.2);
    rig.upright = None;
}

/// Lets everybody set out along the deck, two by two; returns where they are met, and
/// whether anybody goes.
fn set_out(
    setting: &Setting,
    actors: &mut [Actor],
    (span, hand): (&footbridge::Span, f32),
    (follows, seconds): (bool, f32),
) -> (Vec3, bool) {
    let (crown, over) = (span.deck(0.0), span.along * hand);
    let mut met = crown;
    let mut goes = false;
    for (index, actor) in actors.iter_mut().filter(|actor| footbridge::treads(setting, actor.kind)).enumerate() {
        let beside = v3(-over.z, 0.0, over.x) * if index % 2 == 0 { BESIDE_M } else { -BESIDE_M };
        let pace = match actor.motion {
            Motion::Straight { .. } | Motion::Route { .. } => actor.motion.speed_m_s(),
            Motion::Rest | Motion::Circle { .. } | Motion::Launch { .. } => 0.0,
        };
        let pace = pace.min(way_m(span, follows, actor) / seconds.max(0.1));
        let row = (actor.size_m * nature(actor.kind).wide * BEHIND).max(BEHIND_M);
        let start = -pace * seconds * 0.5;
        if pace > 0.0 {
            go_along(actor, (span, hand), (start - (index / 2) as f32 * row, beside), (pace, seconds));
        } else {
            (actor.at, actor.grounded) = (crown + beside - over * ((index / 2) as f32 * row), false);
        }
        goes |= pace > 0.0;
        if index == 0 && follows {
            met = span.deck(start * hand);
        }
    }
    (met, goes)
}

/// Lets those who stay and were placed with each other be to each other as they were
/// `before`, seen in one direction, where they are seen in another.
fn as_they_stood(setting: &Setting, actors: &mut [Actor], before: &[Vec3], met: Vec3, (from, to): (Vec3, Vec3)) {
    if before.len() < 2 {
        return;
    }
    let (c, s) = (from.dot(to), from.x * to.z - from.z * to.x);
    let turned = |v: Vec3| v3(v.x * c - v.z * s, 0.0, v.x * s + v.z * c);
    let middle = before.iter().fold(Vec3::ZERO, |sum, at| sum + *at) * (1.0 / before.len() as f32);
    for (actor, at) in actors.iter_mut().filter(|actor| footbridge::treads(setting, actor.kind)).zip(before) {
        let off = turned(*at - middle);
        // The deck is narrow.
        let deep = off.dot(to);
        let off = off - to * (deep - deep.clamp(-DEEP_M, DEEP_M));
        (actor.at.x, actor.at.z) = (met.x + off.x, met.z + off.z);
        actor.yaw_turns += atan2_turns(s, c);
    }
}

fn goes(setting: &Setting, actor: &Actor) -> bool {
    footbridge::treads(setting, actor.kind) && actor.motion.speed_m_s() > 0.0
}

/// How far somebody goes over a bridge while they are seen, about its crown, which is
/// level so far and falls away beyond.
fn way_m(span: &footbridge::Span, follows: bool, actor: &Actor) -> f32 {
    let long = actor.size_m * nature(actor.kind).wide;
    if follows { span.size.x * 0.5 * WAY } else { (span.crown_m() * 2.0 - long).max(span.crown_m()) }
}

/// Lets somebody go along the deck, so far beside its middle, from `start` on.
fn go_along(
    actor: &mut Actor,
    (span, hand): (&footbridge::Span, f32),
    (start, beside): (f32, Vec3),
    (pace, seconds): (f32, f32),
) {
    let count = (pace * seconds / STEP_M).clamp(2.0, 400.0).floor();
    let step_m = (pace * seconds / count).max(0.1);
    let from = span.deck(start * hand);
    let points = (0..=count as usize).map(|k| span.deck((start + step_m * k as f32) * hand) - from).collect();
    let over = span.along * hand;
    (actor.at, actor.grounded, actor.yaw_turns) = (from + beside, false, atan2_turns(over.z, over.x));
    actor.motion = Motion::Route { speed_m_s: pace, step_m, points };
}

/// From point to point of their way, and how high over the deck an eye is at least that
/// sees over its crown.
const STEP_M: f32 = 0.5;
const OVER_CROWN_M: f32 = 0.75;

/// Lets those who come along a bridge, or go away over it, do so before a camera that
/// is on it too.
fn lengthways(
    setting: &Setting,
    actors: &mut [Actor],
    rig: &mut Rig,
    (span, leaves): (&footbridge::Span, bool),
    (follows, seconds): (bool, f32),
) {
    let half = span.size.x * 0.5;
    let Some(first) = actors.iter().find(|one| goes(setting, one)) else { return };
    let tall = first.size_m * nature(first.kind).tall;
    let near = (first.size_m * 2.2).clamp(1.6, 3.6);
    // From where to where, the camera at the end or, of who leaves, at the beginning.
    // About its crown, before a camera that stays beyond it; one that goes along sees more.
    let speed = first.motion.speed_m_s().min(way_m(span, follows, first) / seconds.max(0.1));
    let long = speed * seconds;
    let from = -long * 0.5;
    for (index, actor) in actors.iter_mut().filter(|one| goes(setting, one)).enumerate() {
        let beside = v3(-span.along.z, 0.0, span.along.x) * [0.0, 0.8, -0.8][index % 3];
        let start = from - (index / 3) as f32 * actor.size_m * 1.3;
        go_along(actor, (span, 1.0), (start, beside), (speed, seconds));
    }
    let low = matches!(setting.shot.angle, Some(Angle::Low | Angle::WormsEye));
    let up = Vec3::UP * if low { tall * 0.6 } else { tall * 0.95 }.max(OVER_CROWN_M);
    let met = span.deck(if follows { from } else { 0.0 }) + Vec3::UP * (tall * 0.55);
    let eye_s = match (follows, leaves) {
        (_, true) => from - near * 1.3,
        (true, false) => from + near * 1.5,
        (false, false) => from + long + near,
    };
    rig.eye = span.deck(eye_s.clamp(-half, half)) + up;
    rig.target = met;
    rig.upright = None;
}
