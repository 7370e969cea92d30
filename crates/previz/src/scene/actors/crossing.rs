//! Who is on the bridge over a canal or a river: they walk over its crown and are
//! seen from behind and aside, or stand there and are seen from upstream, with the
//! water below them.
//!
//! Moves the people of a shot and its camera; the bridge is `footbridge`'s.

use super::nature::nature;
use crate::maths::{atan2_turns, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::city::footbridge::{self, BRIDGE_CROWN_M, crosses};
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Angle, Direction};

/// As far as anybody walks over the crown, which is level so far and falls away beyond.
const WAY_M: f32 = 2.0 * BRIDGE_CROWN_M;
/// The eye, in shares of its distance: behind them, before the bridge, and above the
/// deck; of who walks, and of who stays.
const EYE: (f32, f32, f32) = (0.6, 0.8, 0.12);
const EYE_ASIDE: (f32, f32, f32) = (0.3, 0.95, 0.02);
/// From how near and how far it looks.
const AWAY_M: (f32, f32) = (2.5, 11.5);
/// How near to the edge of the deck stands whoever stays, and how far off their
/// whole picture is taken at least.
const EDGE_M: f32 = 0.62;
const STAYS_M: f32 = 7.5;
/// How far behind each other those stand who stay there together.
const DEEP_M: f32 = 0.3;
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
    if matches!(said, Some(Direction::Towards | Direction::Away)) && actors.first().is_some_and(goes) {
        return lengthways(setting, actors, rig, (&span, said == Some(Direction::Away)), (follows, seconds));
    }
    let crown = span.middle + Vec3::UP * span.size.y;
    let mut met = crown;
    let mut goes = false;
    let before: Vec<Vec3> =
        actors.iter().filter(|actor| footbridge::treads(actor.kind)).map(|actor| actor.at).collect();
    for (index, actor) in actors.iter_mut().filter(|actor| footbridge::treads(actor.kind)).enumerate() {
        let beside = v3(-over.z, 0.0, over.x) * (if index % 2 == 0 { 0.38 } else { -0.38 });
        let pace = match actor.motion {
            Motion::Straight { velocity } => velocity.length().min(WAY_M / seconds.max(0.1)),
            _ => 0.0,
        };
        let behind = over * (pace * seconds * 0.5 + (index / 2) as f32 * 1.1);
        (actor.at, actor.grounded) = (crown + beside - behind, false);
        goes |= pace > 0.0;
        if pace > 0.0 {
            actor.motion = Motion::Straight { velocity: over * pace };
            actor.yaw_turns = atan2_turns(over.z, over.x);
        }
        if index == 0 && follows {
            met = crown - behind;
        }
    }
    let away = rig.distance().clamp(AWAY_M.0, AWAY_M.1);
    let upstream = v3(over.z * hand, 0.0, -over.x * hand);
    let (away, eye) = match goes {
        true => (away, EYE),
        false if setting.near() => (away, EYE_ASIDE),
        false => (away.max(STAYS_M), EYE_ASIDE),
    };
    if !goes {
        let edge = upstream * (span.size.z * 0.5 - EDGE_M);
        actors.iter_mut().filter(|actor| footbridge::treads(actor.kind)).for_each(|actor| actor.at += edge);
        met += edge;
        let seen = (over * eye.0 - upstream * eye.1).unit();
        as_they_stood(actors, &before, met, (rig.flat(), seen));
    }
    rig.target = met + Vec3::UP * CHEST_M;
    rig.eye = rig.target - over * (away * eye.0) + upstream * (away * eye.1) + Vec3::UP * (away * eye.2);
    rig.foot = None;
}

/// Lets those who stay and were placed with each other be to each other as they were
/// `before`, seen in one direction, where they are seen in another.
fn as_they_stood(actors: &mut [Actor], before: &[Vec3], met: Vec3, (from, to): (Vec3, Vec3)) {
    if before.len() < 2 {
        return;
    }
    let (c, s) = (from.dot(to), from.x * to.z - from.z * to.x);
    let turned = |v: Vec3| v3(v.x * c - v.z * s, 0.0, v.x * s + v.z * c);
    let middle = before.iter().fold(Vec3::ZERO, |sum, at| sum + *at) * (1.0 / before.len() as f32);
    for (actor, at) in actors.iter_mut().filter(|actor| footbridge::treads(actor.kind)).zip(before) {
        let off = turned(*at - middle);
        // The deck is narrow.
        let deep = off.dot(to);
        let off = off - to * (deep - deep.clamp(-DEEP_M, DEEP_M));
        (actor.at.x, actor.at.z) = (met.x + off.x, met.z + off.z);
        actor.yaw_turns += atan2_turns(s, c);
    }
}

fn goes(actor: &Actor) -> bool {
    footbridge::treads(actor.kind) && actor.motion.speed_m_s() > 0.0
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
    let deck = |s: f32| span.middle + span.along * s + Vec3::UP * footbridge::deck_m(s, half, span.size.y);
    let Some(first) = actors.iter().find(|one| goes(one)) else { return };
    let tall = first.size_m * nature(first.kind).tall;
    let near = (first.size_m * 2.2).clamp(1.6, 3.6);
    // From where to where, the camera at the end or, of who leaves, at the beginning.
    // About its crown, before a camera that stays beyond it; one that goes along sees more.
    let most = if follows { half * 1.2 } else { WAY_M + 2.0 };
    let speed = first.motion.speed_m_s().min(most / seconds.max(0.1));
    let long = speed * seconds;
    let from = -long * 0.5;
    for (index, actor) in actors.iter_mut().filter(|one| goes(one)).enumerate() {
        let beside = v3(-span.along.z, 0.0, span.along.x) * [0.0, 0.8, -0.8][index % 3];
        let start = from - (index / 3) as f32 * actor.size_m * 1.3;
        let count = (speed * seconds / STEP_M).clamp(2.0, 400.0).floor();
        let step_m = (speed * seconds / count).max(0.1);
        actor.at = deck(start) + beside;
        (actor.grounded, actor.yaw_turns) = (false, atan2_turns(span.along.z, span.along.x));
        let points = (0..=count as usize).map(|k| deck(start + step_m * k as f32) - deck(start)).collect();
        actor.motion = Motion::Route { speed_m_s: speed, step_m, points };
    }
    let low = matches!(setting.shot.angle, Some(Angle::Low | Angle::WormsEye));
    let up = Vec3::UP * if low { tall * 0.6 } else { tall * 0.95 }.max(OVER_CROWN_M);
    let met = deck(if follows { from } else { 0.0 }) + Vec3::UP * (tall * 0.55);
    let eye_s = match (follows, leaves) {
        (_, true) => from - near * 1.3,
        (true, false) => from + near * 1.5,
        (false, false) => from + long + near,
    };
    rig.eye = deck(eye_s.clamp(-half, half)) + up;
    rig.target = met;
    rig.foot = None;
}
