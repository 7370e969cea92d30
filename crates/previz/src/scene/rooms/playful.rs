//! What children do in rooms that the furniture is not for: they jump on what gives, and
//! draw on the wall.
//!
//! Says who and how near; `seating` gives them their places.

use super::layout::{Plan, Rest};
use crate::maths::v3;
use crate::noise::unit2;
use crate::scene::actors::nature::is_person;
use crate::scene::parts::{Actor, Furniture, FurnitureKind, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Subject, SubjectKind as K};

/// How far from a wall somebody is who draws on it.
pub(crate) const AT_WALL_M: f32 = 0.37;
/// How far before a deck one dances.
const BEFORE_DECK_M: f32 = 2.2;
/// How high a body is above the floor that floats in a pool there.
pub(super) const AFLOAT_M: f32 = 0.16;
/// As much of it is free to either side of them.
const ALONG_WALL_M: f32 = 1.3;

/// Whether somebody is busy with the wall itself.
pub(super) fn at_the_wall(actor: &Actor) -> bool {
    actor.action == Action::Crayon
}

/// How far before the back wall somebody is at a task; those busy with the wall are at
/// it, who swims is in the pool, and who dances before the deck.
pub(super) fn stand_m(actor: &Actor, plan: &Plan, usual_m: f32) -> f32 {
    let before = |kind: FurnitureKind| plan.pieces.iter().find(|piece| piece.kind == kind).map(|piece| piece.before);
    let place = match actor.action {
        Action::Swim | Action::Float => before(FurnitureKind::SwimPool),
        Action::Dance => before(FurnitureKind::DjDeck).map(|deck| deck + BEFORE_DECK_M),
        _ => None,
    };
    if at_the_wall(actor) { AT_WALL_M } else { place.unwrap_or(usual_m) }
}

/// Whether the first of a shot swims in a pool under a roof.
pub(in crate::scene) fn is_in_pool(setting: &Setting) -> bool {
    let swims = |one: &Subject| matches!(one.action, Some(Action::Swim | Action::Float | Action::Dive));
    setting.has(Feature::SwimHall) && setting.shot.subjects.first().is_some_and(swims)
}

/// What somebody does who plays records: with no instrument in the hands, they cheer
/// the dancers on.
pub(in crate::scene) fn at_the_deck(setting: &Setting, subject: &Subject, action: Action) -> Action {
    let plays = action == Action::Play && is_person(subject.kind) && setting.has(Feature::Nightclub);
    if plays { Action::Cheer } else { action }
}

/// Whether the first is at a deck, others dancing before it.
pub(super) fn leads(plan: &Plan, actors: &[Actor]) -> bool {
    let deck = plan.pieces.iter().any(|piece| piece.kind == FurnitureKind::DjDeck);
    deck && actors.first().is_some_and(|first| !first.action.is_dance())
}

/// Puts those who dance for whoever is at a deck before it, to both sides.
pub(super) fn gather(plan: &Plan, (actors, rests): (&mut [Actor], &[Rest]), back: Vec3) {
    let Some(deck) = plan.pieces.iter().find(|piece| piece.kind == FurnitureKind::DjDeck) else { return };
    if !leads(plan, actors) {
        return;
    }
    let dancers =
        actors.iter_mut().zip(rests).skip(1).filter(|(one, rest)| **rest == Rest::Standing && one.action.is_dance());
    for (index, (actor, _)) in dancers.enumerate() {
        let side = if index % 2 == 0 { -1.0 } else { 1.0 };
        let (column, row) = (index / 2 % 3, index / 6);
        let loose = |axis: i32| unit2(axis, index as i32, actor.seed) - 0.5;
        let (x, before) = (1.7 + 0.8 * column as f32 + 0.4 * loose(1), 0.8 + 0.7 * row as f32 + 0.6 * loose(2));
        actor.at = v3(back.x + side * x, actor.at.y, back.z - deck.before - before);
        actor.motion = Motion::Rest;
    }
}

/// Whether somebody swims where there is a pool.
pub(super) fn swims(actor: &Actor, plan: &Plan) -> bool {
    let pool = plan.pieces.iter().any(|piece| piece.kind == FurnitureKind::SwimPool);
    pool && matches!(actor.action, Action::Swim | Action::Float)
}

/// Whether a piece of furniture leaves the first the wall that they are busy with.
pub(super) fn leave_wall(actors: &[Actor], piece: &Furniture) -> bool {
    let wall = actors.first().filter(|first| at_the_wall(first));
    wall.is_some_and(|first| (piece.at.x - first.at.x).abs() > piece.size.x * 0.5 + ALONG_WALL_M)
}

/// Whether it is a child that jumps: where a bed or a sofa is, on that.
pub(super) fn bounces(actor: &Actor) -> bool {
    actor.kind == K::Child && actor.action == Action::Jump
}

#[cfg(test)]
mod tests {
    use super::AT_WALL_M;
    use crate::scene::parts::{Enclosure, Motion, ShotScene, Vec3};
    use crate::scene::sample::lasting;

    /// Where the foot of the back wall is.
    fn wall(shot: &ShotScene) -> Vec3 {
        match &shot.enclosure {
            Enclosure::Room { chamber: Some(room), .. } => room.at,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn children_jump_on_what_gives_and_stay_on_it() {
        for prompt in ["two boys jumping on the bed", "小女孩在客厅的沙发上蹦跳"] {
            let shot = lasting(prompt, 3, 2);
            for child in &shot.actors {
                // Heights count from the floor.
                assert!(child.at.y > 0.3 && child.motion == Motion::Rest, "{prompt}: {child:?}");
            }
        }
    }

    #[test]
    fn who_draws_on_the_wall_is_at_it() {
        let shot = lasting("a girl drawing on the wall with crayons in a living room", 3, 2);
        let girl = &shot.actors[0];
        let away = wall(&shot).z - girl.at.z;
        assert!((away - AT_WALL_M).abs() < 0.01 && (girl.yaw_turns - 0.25).abs() < 0.01, "{girl:?}");
    }
}
