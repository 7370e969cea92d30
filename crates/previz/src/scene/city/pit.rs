//! The pit of an army of clay: its ranks between walls of rammed earth, and from where it is
//! looked over.
//!
//! What its soldiers look like is `figure`'s.

use crate::maths::{atan2_turns, hex, v3};
use crate::noise::unit2;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::{Action, Guise, Place, ShotSize, Subject};

/// So many are an army.
const LEAST: u16 = 6;
/// From the middle of one trench to the next, half of how far apart its two files are, and
/// from one rank to the next.
const TRENCH_M: f32 = 3.3;
const FILE_M: f32 = 0.56;
const RANK_M: f32 = 1.5;
/// How many trenches there are, and how far off the first rank is.
const TRENCHES: usize = 4;
const FIRST_M: f32 = 7.0;
/// Width and height of the walls between them, and of those around the pit.
const WALL_M: (f32, f32) = (1.25, 0.9);
const EDGE_M: (f32, f32) = (7.0, 3.2);
/// How far the pit reaches, before the camera and beyond it.
const REACH_M: (f32, f32) = (-8.0, 46.0);
/// From how high one looks over it, and where to.
const EYE_M: f32 = 4.3;
const LOOKED_M: (f32, f32) = (0.5, 15.0);
/// From where one looks down into it.
const FROM_AIR_M: (f32, f32) = (-5.0, 9.5);

fn is_clay(subject: &Subject) -> bool {
    subject.guise == Some(Guise::Terracotta) && subject.count.is_some_and(|count| count >= LEAST)
}

/// Whether an army of clay stands in a setting, under no other roof.
pub(crate) fn is_at(setting: &Setting) -> bool {
    let open = matches!(setting.place, Place::Meadow | Place::Open | Place::Desert | Place::Field);
    open && setting.shot.subjects.first().is_some_and(is_clay)
}

/// Looks over the ranks from the edge of the pit.
pub(crate) fn look_over(rig: &mut Rig, setting: &Setting) {
    if !is_at(setting)
        || matches!(setting.shot.shot_size, Some(ShotSize::CloseUp | ShotSize::ExtremeCloseUp | ShotSize::Medium))
    {
        return;
    }
    rig.eye = v3(0.0, EYE_M, 0.0);
    rig.target = v3(0.0, LOOKED_M.0, LOOKED_M.1);
    rig.upright = None;
}

/// Looks down into the pit.
pub(crate) fn from_air(setting: &Setting, above: &Rig) -> Option<Rig> {
    let (away, up) = FROM_AIR_M;
    let rig = Rig { eye: v3(0.0, up, away), target: v3(0.0, 0.0, LOOKED_M.1 - 1.0), upright: None, ..*above };
    is_at(setting).then_some(rig)
}

/// Lines up the army: two files to a trench, rank behind rank, all looking one way.
pub(crate) fn array(setting: &Setting, actors: &mut [Actor]) {
    if !is_at(setting) {
        return;
    }
    let clay = |one: &&mut Actor| one.guise == Some(Guise::Terracotta);
    for (index, one) in actors.iter_mut().filter(clay).enumerate() {
        let (rank, file) = (index / (TRENCHES * 2), index % (TRENCHES * 2));
        let trench = (file / 2) as f32 - (TRENCHES as f32 - 1.0) * 0.5;
        let hand = if file % 2 == 0 { -1.0 } else { 1.0 };
        let dice = |salt: i32| unit2(index as i32, salt, 67) - 0.5;
        let x = trench * TRENCH_M + hand * FILE_M + dice(1) * 0.12;
        one.at = v3(x, 0.0, FIRST_M + rank as f32 * RANK_M + dice(2) * 0.16);
        (one.action, one.motion, one.grounded) = (Action::Stand, Motion::Rest, true);
        one.yaw_turns = atan2_turns(-1.0, dice(3) * 0.1);
    }
}

/// The walls of earth between the trenches, and the sides of the pit.
pub(crate) fn build(setting: &Setting, all: &mut Vec<Prop>) {
    if !is_at(setting) {
        return;
    }
    let (near, far) = REACH_M;
    let (long, middle) = (far - near, (far + near) * 0.5);
    let mut wall = |x: f32, z: f32, size: crate::scene::parts::Vec3, tone: f32| {
        all.push(Prop::plain(PropKind::Pedestal, v3(x, -0.5, z), size, hex(0xa08060) * tone));
    };
    let edge = TRENCHES as f32 * 0.5 * TRENCH_M;
    wall(0.0, far + EDGE_M.0 * 0.5, v3(edge * 2.0 + EDGE_M.0 * 2.0, EDGE_M.1 + 0.5, EDGE_M.0), 0.9);
    for side in [-1.0, 1.0] {
        wall(side * (edge + EDGE_M.0 * 0.5), middle, v3(EDGE_M.0, EDGE_M.1 + 0.5, long), 0.95);
    }
    // Piece by piece, so that those in the trenches are drawn between them.
    let pieces = 18;
    for piece in (0..pieces).rev() {
        let z = FIRST_M + (far - FIRST_M) * (piece as f32 + 0.5) / pieces as f32;
        for line in 1..TRENCHES {
            let x = line as f32 * TRENCH_M - edge;
            let tone = 0.96 + 0.08 * unit2(piece, line as i32, 68);
            wall(x, z, v3(WALL_M.0, WALL_M.1 + 0.5, (far - FIRST_M) / pieces as f32 + 0.02), tone);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;
    use crate::scene::{PropKind, Species};

    #[test]
    fn an_army_of_clay_stands_in_ranks_in_its_pit_of_earth() {
        for prompt in ["the Terracotta Army", "兵马俑", "秦始皇兵马俑方阵"] {
            for seed in 0..2 {
                let shot = shot(prompt, seed);
                let army: Vec<&Actor> = shot.actors.iter().filter(|one| one.guise == Some(Guise::Terracotta)).collect();
                assert!(army.len() >= 30, "{prompt}: {}", army.len());
                assert!(army.iter().all(|one| one.motion == Motion::Rest && one.at.z > 5.0), "{prompt}, {seed}");
                assert!(shot.props.iter().filter(|one| one.kind == PropKind::Pedestal).count() > 20, "{prompt}");
                assert!(shot.flora.iter().all(|flora| flora.species != Species::Grass), "{prompt}: on grass");
            }
        }
    }
}
