//! Ways of planks: a pier out over water, a walk through a marsh or a wood, the deck of a
//! ship. Whoever is there is on them.
//!
//! Decides what is laid where, from where it is seen, and where those are who are there.

use super::masonry::{lit, snow};
use super::ponds;
use super::wharf::QUAY_M;
use crate::maths::{atan2_turns, hex, v3};
use crate::scene::actors::nature::{Home, nature};
use crate::scene::cameras::rig::Rig;
use crate::scene::cameras::shores::shore;
use crate::scene::parts::{Actor, Motion, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Angle, Direction, Feature, Place, Subject, SubjectKind};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Planks {
    Pier,
    Boardwalk,
    Deck,
    /// Of a ferry, or of a ship for cruises.
    Liner,
}

/// Height over a lake, over the ground, and of a ship's deck over the sea.
const LAKE_M: f32 = 0.75;
const GROUND_M: f32 = 0.32;
const SHIP_M: f32 = 2.6;
/// Half of the level ground that a walk leads over.
pub(crate) const PLOT_HALF_M: f32 = 80.0;
/// Half the width of a pier and of a walk; each piece of them.
const PIER_HALF_M: f32 = 1.35;
const WALK_HALF_M: f32 = 1.05;
const PIECE_M: f32 = 4.0;
/// As far ahead of the eye as a pier and a walk lead.
const PIER_M: f32 = 34.0;
/// The same where it leads to a pavilion.
const PAVILION_M: f32 = 17.0;
const WALK_M: f32 = 92.0;
/// Of a ship's deck: its width and its length, and how far ahead its middle is.
const SHIP_SIZE_M: (f32, f32, f32) = (7.0, 34.0, 8.0);
/// The same of the deck of a liner, and its height over the sea.
const LINER_SIZE_M: (f32, f32, f32) = (7.4, 65.0, 26.0);
const LINER_M: f32 = 7.5;
/// Height of the eye over the planks.
const EYE_M: f32 = 1.5;
/// How far off somebody is looked at, in their heights, at least and at most.
const AWAY: f32 = 3.3;
const AWAY_M: (f32, f32) = (2.1, 7.0);
/// How near to the camera anybody comes, as a share of how far off they are looked at.
const NEAR: f32 = 1.6;

/// Whether such a one, of such a size, goes on planks.
fn treads(kind: SubjectKind, size_m: f32) -> bool {
    nature(kind).home == Home::Ground && size_m < 3.0 && !kind.is_building()
}

/// Which of them a shot is taken on.
pub(crate) fn of(setting: &Setting) -> Option<Planks> {
    use Place as P;
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    let treads = setting.shot.subjects.first().is_some_and(|first| treads(first.kind, nature(first.kind).size_m));
    match setting.place {
        _ if above => None,
        P::Sea if setting.has(Feature::LinerDeck) => Some(Planks::Liner),
        P::Sea if setting.has(Feature::Deck) => Some(Planks::Deck),
        P::Lake | P::Sea if setting.has(Feature::Pier) && treads => Some(Planks::Pier),
        place if setting.has(Feature::Boardwalk) && place.has_boardwalks() => Some(Planks::Boardwalk),
        _ => None,
    }
}

/// Whether somebody comes along them, who would pass a camera that goes ahead.
pub(super) fn is_walked(setting: &Setting) -> bool {
    let goes = |first: &Subject| matches!(first.action, None | Some(Action::Walk | Action::Run | Action::Cross));
    of(setting).is_some() && setting.shot.subjects.first().is_some_and(goes)
}

/// Whether the ground below is level rather than water.
pub(crate) fn is_on_land(setting: &Setting) -> bool {
    of(setting) == Some(Planks::Boardwalk) && setting.place != Place::Lake
}

/// Height of the planks, over the water or over the ground below.
fn top_m(planks: Planks, setting: &Setting) -> f32 {
    match planks {
        Planks::Deck => SHIP_M,
        Planks::Liner => LINER_M,
        Planks::Pier if setting.place == Place::Sea => QUAY_M,
        _ if is_on_land(setting) => GROUND_M,
        _ => LAKE_M,
    }
}

/// How far off whoever the shot is about is seen.
fn away_m(setting: &Setting) -> f32 {
    let tall = setting.shot.subjects.first().map_or(1.8, |first| {
        let nature = nature(first.kind);
        nature.size_m * nature.tall
    });
    let near = if setting.near() { 0.5 } else { 1.0 };
    (tall * AWAY).clamp(AWAY_M.0, AWAY_M.1) * near
}

/// Along the planks, over whoever is on them.
pub(crate) fn look_along(planks: Planks, setting: &Setting, relief: Option<&Relief>) -> Rig {
    let z = if setting.place == Place::Lake { relief.map_or(0.0, shore) + 1.5 } else { 0.0 };
    let land = if is_on_land(setting) { relief.map_or(0.0, |relief| relief.height(0.0, z)) } else { 0.0 };
    let foot = land + top_m(planks, setting);
    let away = away_m(setting);
    // Small ones are met at a height of their own.
    let eye = foot + EYE_M.min(0.35 + away * 0.22);
    let aside = 0.06 * away;
    Rig { eye: v3(aside, eye, z), target: v3(0.0, foot + (eye - foot) * 0.92, z + away), fov_deg: 48.0, upright: None }
}

/// Everything of them.
pub(crate) fn build(planks: Planks, setting: &Setting, rig: &Rig, all: &mut Vec<Prop>) {
    let top = top_m(planks, setting);
    let put = |kind, at: Vec3, size: Vec3, colour: u32| Prop {
        lit: lit(setting),
        snow: snow(setting),
        ..Prop::plain(kind, at, size, hex(colour))
    };
    if planks == Planks::Liner {
        let (wide, long, ahead) = LINER_SIZE_M;
        all.push(put(PropKind::LinerDeck, v3(0.0, 0.0, rig.eye.z + ahead), v3(wide, top, long), 0xb08858));
        return;
    }
    if planks == Planks::Deck {
        let (wide, long, ahead) = SHIP_SIZE_M;
        all.push(put(PropKind::ShipDeck, v3(0.0, 0.0, rig.eye.z + ahead), v3(wide, top, long), 0x9a7450));
        return;
    }
    let (half, far) = match planks {
        Planks::Pier if setting.has(Feature::LakePavilion) => (PIER_HALF_M, PAVILION_M),
        Planks::Pier => (PIER_HALF_M, PIER_M),
        _ => (WALK_HALF_M, WALK_M),
    };
    let mut z = rig.eye.z - 8.0;
    while z < rig.eye.z + far {
        let size = v3(half * 2.0, top, PIECE_M);
        z += PIECE_M;
        // The foot of a piece is at its far end: whoever is on it stands before it.
        all.push(put(PropKind::Boardwalk, v3(0.0, 0.0, z), size, 0x8a6f52));
    }
    ponds::pavilion(setting, (0.0, z), top, all);
}

/// Brings everybody who treads onto the planks, one behind the other or side by side.
pub(crate) fn bring(setting: &Setting, actors: &mut [Actor], rig: &Rig, seconds: f32) {
    let Some(planks) = of(setting) else { return };
    let half = match planks {
        Planks::Pier => PIER_HALF_M,
        Planks::Boardwalk => WALK_HALF_M,
        Planks::Deck => SHIP_SIZE_M.0 * 0.36,
        Planks::Liner => LINER_SIZE_M.0 * 0.24,
    };
    for (index, one) in actors.iter_mut().filter(|one| treads(one.kind, one.size_m)).enumerate() {
        let hand = if index % 2 == 0 { -1.0 } else { 1.0 };
        let x = if index == 0 { 0.0 } else { hand * (0.3 + 0.35 * (index % 4) as f32) }.clamp(0.3 - half, half - 0.3);
        let z = rig.eye.z + away_m(setting) + 0.8 * (index.div_ceil(2)) as f32;
        one.at = v3(x, top_m(planks, setting), z);
        one.grounded = is_on_land(setting);
        let Motion::Straight { velocity } = one.motion else { continue };
        let said = setting.shot.subjects.iter().find(|subject| subject.kind == one.kind);
        let leaves = said.is_some_and(|subject| subject.direction == Some(Direction::Away));
        let way = if leaves { 1.0 } else { -1.0 };
        // On deck nobody walks past the camera.
        let speed = velocity.length().min(if matches!(planks, Planks::Deck | Planks::Liner) { 0.6 } else { 1.1 });
        // Who comes is near the camera at the end, and who leaves at the start.
        let near = rig.eye.z + NEAR * away_m(setting) + 0.8 * (index.div_ceil(2)) as f32;
        one.at.z = if leaves { near } else { near + speed * seconds };
        one.motion = Motion::Straight { velocity: v3(0.0, 0.0, way * speed) };
        one.yaw_turns = atan2_turns(way, 0.0);
        if one.action == Action::Swim {
            one.action = Action::Walk;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    #[test]
    fn whoever_is_on_planks_has_them_under_the_feet() {
        let prompts = [
            ("a dog stands on a wooden pier", PropKind::Boardwalk, QUAY_M),
            ("木栈桥上站着一个女孩", PropKind::Boardwalk, QUAY_M),
            ("a girl on a lake dock", PropKind::Boardwalk, LAKE_M),
            ("a woman walks on a boardwalk through a marsh", PropKind::Boardwalk, LAKE_M),
            ("木栈道穿过森林，一个男人走着", PropKind::Boardwalk, GROUND_M),
            ("a sailor on the deck of a sailing ship", PropKind::ShipDeck, SHIP_M),
            ("水手站在帆船甲板上", PropKind::ShipDeck, SHIP_M),
            ("a woman on the deck of a cruise ship", PropKind::LinerDeck, LINER_M),
            ("一位老人在游轮甲板上看海", PropKind::LinerDeck, LINER_M),
        ];
        for (prompt, seed) in prompts.iter().flat_map(|prompt| [0, 3].map(|seed| (prompt, seed))) {
            let (prompt, kind, high) = *prompt;
            let shot = shot(prompt, seed);
            assert!(shot.props.iter().any(|prop| prop.kind == kind), "{prompt}: {:?}", shot.place);
            let (who, eye) = (&shot.actors[0], shot.camera.keys[0].eye);
            assert!((who.at.y - high).abs() < 0.01 && who.at.x.abs() < 1.4, "{prompt}: {who:?}");
            assert!(who.at.z > eye.z + 0.8, "{prompt}: {who:?} {eye:?}");
        }
    }
}
