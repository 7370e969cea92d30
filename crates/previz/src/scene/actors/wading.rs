//! Giants in the sea: what is tall enough stands in it up to the waist, and may
//! rise out of it.
//!
//! Moves what others have placed.

use super::nature::{Home, nature};
use crate::maths::v3;
use crate::scene::parts::{Actor, Motion};
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Place};

/// From this height on it wades where others would drown.
const GIANT_M: f32 = 4.0;
/// How deep it stands in the water, and how deep it rises from, in its heights.
const WAIST: f32 = 0.42;
const CROWN: f32 = 0.8;

/// Whether something of this size stands in deep water at a place.
pub(crate) fn wades(size_m: f32, home: Home, place: Place) -> bool {
    size_m >= GIANT_M && home == Home::Ground && place == Place::Sea
}

/// Lets giants stand in the sea, and those who rise come up meanwhile.
pub(crate) fn stand(all: &mut [Actor], relief: Option<&Relief>, place: Place, seconds: f32) {
    for one in all.iter_mut() {
        let home = nature(one.kind).home;
        let deep = relief.is_none_or(|relief| relief.height(one.at.x, one.at.z) < 0.0);
        if !deep || one.kind.is_building() || one.kind.outgrows_rooms() || !wades(one.size_m, home, place) {
            continue;
        }
        one.grounded = false;
        one.at.y = -WAIST * one.size_m;
        if one.action == Action::Rise {
            let climb = (CROWN - WAIST) * one.size_m;
            one.at.y -= climb;
            one.motion = Motion::Straight { velocity: v3(0.0, climb / (seconds * 0.9).max(0.5), 0.0) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;
    use crate::script::SubjectKind;

    #[test]
    fn a_giant_rises_from_the_sea() {
        for prompt in ["a giant mecha rises from the sea", "巨型机甲从海中升起"] {
            let shot = shot(prompt, 1);
            let one = shot.actors.iter().find(|one| one.kind == SubjectKind::Robot).expect(prompt);
            assert!(one.at.y < -0.5 * one.size_m, "{prompt}: {}", one.at.y);
            assert!(matches!(one.motion, Motion::Straight { velocity } if velocity.y > 0.5), "{prompt}");
        }
    }
}
