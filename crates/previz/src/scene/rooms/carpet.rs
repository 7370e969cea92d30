//! A red carpet that is rolled out in a room, under whoever walks on it.
//!
//! Moves nobody.

use crate::maths::{atan2_turns, cos_turns, hex, sin_turns, v3};
use crate::scene::actors::nature::is_human;
use crate::scene::parts::{Enclosure, Furniture, FurnitureKind, Motion, ShotScene};
use crate::scene::setting::Setting;
use crate::script::{Feature, Place};

/// How wide and how long it is, in metres.
const WIDE_M: f32 = 1.9;
const LONG_M: f32 = 16.0;

/// Rolls it out along the way of the first person, or ahead of the camera.
pub(crate) fn roll_out(setting: &Setting, scene: &mut ShotScene) {
    if setting.place != Place::Room || !setting.has(Feature::RedCarpet) {
        return;
    }
    let Enclosure::Room { chamber: Some(chamber), .. } = &scene.enclosure else { return };
    let ahead = v3(0.0, 0.0, 1.0);
    let (middle, way) = match scene.actors.iter().find(|one| is_human(one.kind)) {
        Some(one) => {
            let left = v3(-sin_turns(one.yaw_turns), 0.0, cos_turns(one.yaw_turns));
            let way = match one.motion {
                Motion::Straight { velocity } => v3(velocity.x, 0.0, velocity.z).unit(),
                _ => ahead,
            };
            (one.at + left * (one.beside.map_or(0.0, |beside| beside.aside_m) * 0.5), way)
        }
        None => (chamber.at - ahead * (LONG_M * 0.5), ahead),
    };
    scene.furniture.push(Furniture {
        kind: FurnitureKind::Rug,
        at: middle,
        size: v3(WIDE_M, 0.02, LONG_M),
        yaw_turns: atan2_turns(way.z, way.x) - 0.25,
        colour: hex(0xa8161c),
        lit: 0.0,
        seed: 0,
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn a_red_carpet_lies_under_those_who_walk_on_it() {
        for prompt in ["新郎和新娘走在教堂的红毯上", "an actress walks on the red carpet in a hotel lobby"]
        {
            let shot = lasting(prompt, 1, 5);
            let red = |one: &&Furniture| one.kind == FurnitureKind::Rug && one.colour == hex(0xa8161c);
            let carpet = shot.furniture.iter().find(red).expect(prompt);
            for seconds in [0.0, 5.0] {
                let off = shot.actors[0].whereabouts(None, seconds) - carpet.at;
                let axis = v3(cos_turns(carpet.yaw_turns + 0.25), 0.0, sin_turns(carpet.yaw_turns + 0.25));
                let along = off.dot(axis);
                let aside = v3(off.x, 0.0, off.z) - axis * along;
                assert!(along.abs() < LONG_M * 0.5 && aside.length() < WIDE_M * 0.5, "{prompt}: {off:?}");
            }
        }
    }
}
