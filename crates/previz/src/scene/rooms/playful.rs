//! What children do in rooms that the furniture is not for: they jump on what gives, and
//! draw on the wall.
//!
//! Says who and how near; `seating` gives them their places.

use crate::scene::parts::{Actor, Furniture};
use crate::script::{Action, SubjectKind as K};

/// How far from a wall somebody is who draws on it.
pub(crate) const AT_WALL_M: f32 = 0.37;
/// As much of it is free to either side of them.
const ALONG_WALL_M: f32 = 1.3;

/// Whether somebody is busy with the wall itself.
pub(super) fn at_the_wall(actor: &Actor) -> bool {
    actor.action == Action::Crayon
}

/// How far before the back wall somebody at a task stands; those busy with the wall are
/// at it.
pub(super) fn stand_m(actor: &Actor, usual_m: f32) -> f32 {
    if at_the_wall(actor) { AT_WALL_M } else { usual_m }
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
