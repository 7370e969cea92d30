//! A wall along the crest of ridges, with a tower on each of its hills; and
//! from where it is seen.
//!
//! Decides places and sizes; nothing here draws.

use super::masonry::{lit, snow};
use crate::maths::{atan2_turns, hex, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::scene::terrain::ridge::LONG_M;
use crate::script::Feature;

/// Width of the wall.
const WIDE_M: f32 = 5.4;
/// Where the hills that it runs over are highest, and so its towers stand.
const FIRST_TOWER_M: f32 = 204.0;
const TOWER_EVERY_M: f32 = 136.0;

/// Whether a wall runs over the ridges of a setting.
pub(crate) fn crowns(setting: &Setting) -> bool {
    setting.has(Feature::GreatWall)
}

/// All of the wall.
pub(crate) fn wall(setting: &Setting, relief: Option<&Relief>, all: &mut Vec<Prop>) {
    let Some(relief) = relief else { return };
    let stone = hex(0x9d9280);
    let spot = |z: f32| v3(relief.crest_x(z), 0.0, z);
    let mut z = -24.0;
    while z < LONG_M {
        // Far off a longer piece is as short in the picture.
        let long = (z * 0.028).clamp(6.0, 22.0);
        let (from, to) = (spot(z), spot(z + long));
        let run = to - from;
        // It stands at its further end: whoever is on it is drawn after it.
        let bare = Prop::plain(PropKind::Rampart, to, v3(run.length(), 1.7, WIDE_M), stone);
        all.push(Prop { yaw_turns: atan2_turns(run.z, run.x), snow: snow(setting), ..bare });
        z += long;
    }
    let mut z = FIRST_TOWER_M;
    while z < LONG_M {
        let run = spot(z + 4.0) - spot(z - 4.0);
        let bare = Prop::plain(PropKind::Watchtower, spot(z), v3(11.5, 11.0, 9.5), stone * 0.96);
        all.push(Prop { yaw_turns: atan2_turns(run.z, run.x), lit: lit(setting), snow: snow(setting), ..bare });
        z += TOWER_EVERY_M;
    }
}

/// From the air beside the wall, or on it with whoever is there.
pub(crate) fn stand(setting: &Setting, relief: Option<&Relief>, floor: f32, fov_deg: f32) -> Rig {
    let side = relief.map_or(1.0, Relief::seaward);
    let (eye, target) = if setting.shot.subjects.iter().all(|one| one.kind.is_bird()) {
        (v3(side * -21.0, floor + 17.0, -26.0), v3(side * 12.0, floor + 16.0, 90.0))
    } else {
        (v3(0.0, floor + 2.6, 0.0), v3(side * 4.0, floor + 3.6, 60.0))
    };
    Rig { eye, target, fov_deg, upright: None }
}

/// How far along the wall those are met who are seen on it from the air, and from how far
/// aside, above and before.
const MET_M: f32 = 66.0;
const FROM_AIR_M: Vec3 = v3(8.0, 8.0, 24.0);

/// From the air upon whoever is on the wall, which runs on into the hills.
pub(crate) fn upon(setting: &Setting, relief: &Relief, above: &Rig) -> Option<Rig> {
    if !crowns(setting) {
        return None;
    }
    let x = relief.crest_x(MET_M);
    let spot = v3(x, relief.height(x, MET_M) + 1.0, MET_M);
    let off = FROM_AIR_M;
    let eye = spot + v3(off.x * -relief.seaward(), off.y, -off.z);
    Some(Rig { eye, target: spot, fov_deg: above.fov_deg, upright: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::cameras::eye::Eye;
    use crate::scene::sample::lasting;

    #[test]
    fn who_is_on_the_wall_is_seen_there_from_the_air() {
        for prompt in [
            "aerial view of the Great Wall, a woman walks along it",
            "drone shot orbiting two hikers on the Great Wall",
            "航拍长城上的游客",
        ] {
            for seed in 0..3 {
                let shot = lasting(prompt, seed, 5);
                let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
                for share in [0.0, 0.5, 1.0] {
                    let at = shot.actors[0].whereabouts(Some(&relief), 5.0 * share);
                    assert!(
                        (at.x - relief.crest_x(at.z)).abs() < WIDE_M * 0.5,
                        "{prompt}, {seed}: beside it at {at:?}"
                    );
                    let eye = Eye::of(&shot.camera.with(&shot.actors, share, 5.0 * share), 16.0 / 9.0);
                    let seen = eye.sees(at, Vec3::ZERO);
                    assert!(seen.is_some_and(|(x, y)| x.abs().max(y.abs()) < 0.9), "{prompt}, {seed}: at {seen:?}");
                }
            }
        }
    }
}
