//! What is built on top of a hill, or grows there alone: how high the hill is, from where it
//! is looked up to, and who stands on it.
//!
//! Moves who crowns it and the camera; the shape of the hill is `knoll`'s.

use crate::maths::{atan2_turns, v3};
use crate::scene::actors::nature::nature;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Flora, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::knoll::{AHEAD_M, REACH};
use crate::scene::terrain::relief::Relief;
use crate::script::{Angle, Feature, Place, ShotSize, Subject};

/// Its height as a share of what stands on it, and at least and at most.
const HIGH: f32 = 0.6;
const HIGH_M: (f32, f32) = (6.5, 17.0);
/// How wide it is looked at, half of that as a tangent, and how near and far at most.
const LENS_DEG: f32 = 42.0;
const TANGENT: f32 = 0.384;
const AWAY_M: (f32, f32) = (24.0, 190.0);
/// How far above its foot somebody is looked at and how far aside, as shares of the distance.
const ABOVE: f32 = 0.05;
const ASIDE: f32 = 0.09;
/// What grows no higher than this may grow on its slopes.
const LOW_M: f32 = 1.2;

/// Who stands on top of a hill in a shot.
pub(crate) fn crowned_by<'a>(setting: &Setting<'a>) -> Option<&'a Subject> {
    let open =
        matches!(setting.place, Place::Meadow | Place::Field | Place::Open | Place::FlowerField | Place::Snowfield);
    use Feature as F;
    let other = [F::River, F::Lake, F::Mountains, F::Terraces, F::Road, F::Fuji, F::Cliff, F::Summit];
    let wild = open && setting.has(Feature::Hill) && !other.iter().any(|feature| setting.has(*feature));
    let stands = |one: &&Subject| one.kind.is_building() && !one.kind.is_built_into_water() || one.kind.is_tree();
    let above = setting.shot.angle == Some(Angle::Overhead);
    setting.shot.subjects.first().filter(|_| wild && !above).filter(stands)
}

/// Height of who stands there, and width.
fn measures(one: &Subject) -> (f32, f32) {
    let nature = nature(one.kind);
    (nature.size_m * nature.tall, nature.size_m * nature.wide)
}

/// Its height and half the width of its top, 0 where none is.
pub(crate) fn knoll(setting: &Setting) -> (f32, f32) {
    let of = |(high, wide): (f32, f32)| ((high * HIGH).clamp(HIGH_M.0, HIGH_M.1), wide * 0.6 + 2.0);
    crowned_by(setting).map(measures).map_or((0.0, 0.0), of)
}

/// How far off somebody who crowns it is seen.
fn away_m(setting: &Setting, one: &Subject) -> f32 {
    let (high, wide) = measures(one);
    let share = match setting.shot.shot_size {
        Some(ShotSize::ExtremeWide) => 0.18,
        Some(ShotSize::Wide) => 0.3,
        Some(ShotSize::Full) => 0.46,
        Some(ShotSize::Medium) => 0.56,
        Some(ShotSize::CloseUp | ShotSize::ExtremeCloseUp) => 0.7,
        None => 0.42,
    };
    (high / (share * 2.0 * TANGENT)).max(wide / (1.1 * share + 0.2)).clamp(AWAY_M.0, AWAY_M.1)
}

/// Keeps trees off its slopes, or they would hide who stands on top.
pub(crate) fn keep_bare(setting: &Setting, plants: &mut [Flora]) {
    let Some(one) = crowned_by(setting) else { return };
    let (high, half) = knoll(setting);
    let beyond = away_m(setting, one) + high * REACH + half;
    for plant in plants.iter_mut().filter(|plant| plant.height_m > LOW_M) {
        plant.near_m = plant.near_m.max(beyond);
        plant.far_m = plant.far_m.max(beyond * 3.0);
    }
}

/// From its foot up to who stands there, further off for a wider view.
pub(crate) fn look_up(setting: &Setting, relief: Option<&Relief>) -> Option<Rig> {
    let (Some(one), Some(relief)) = (crowned_by(setting), relief) else { return None };
    let away = away_m(setting, one);
    let top = v3(0.0, relief.height(0.0, AHEAD_M), AHEAD_M);
    let foot = |away: f32| relief.height(0.0, AHEAD_M - away).max(0.0);
    let (away, eye_y) = match setting.shot.angle {
        Some(Angle::Aerial) => (away * 1.2, top.y + away * 0.55),
        Some(Angle::High) => (away, top.y + away * 0.3),
        Some(Angle::Low | Angle::WormsEye) => (away, foot(away) + 0.6),
        _ => (away, foot(away) + 1.9),
    };
    let eye = v3(0.0, eye_y, AHEAD_M - away);
    let target = top + v3(relief.seaward() * -ASIDE * away, ABOVE * away, 0.0);
    Some(Rig { eye, target, fov_deg: LENS_DEG, upright: None })
}

/// Sets who crowns it on its top, turned half to the camera.
pub(crate) fn crown(setting: &Setting, actors: &mut [Actor]) {
    let Some(one) = crowned_by(setting) else { return };
    if let Some(actor) = actors.iter_mut().find(|actor| actor.kind == one.kind) {
        let side = if actor.seed & 1 == 0 { 1.0 } else { -1.0 };
        let faces: Vec3 = v3(0.56 * side, 0.0, -0.83);
        (actor.at, actor.grounded) = (v3(0.0, -0.1, AHEAD_M), true);
        actor.yaw_turns = atan2_turns(faces.z, faces.x);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn what_is_built_on_a_hill_stands_on_top_of_one_that_is_seen() {
        for prompt in [
            "old windmill turning on a hill, wide shot",
            "a small white church on a hilltop at sunset",
            "山坡上的小木屋,清晨",
            "a lone tree on a hill",
            "a castle on a hill",
            "小山上的风车",
        ] {
            for seed in 0..3 {
                let shot = lasting(prompt, seed, 5);
                let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
                let at = shot.actors[0].at;
                let top = relief.height(at.x, at.z);
                for (dx, dz) in [(-70.0, 0.0), (70.0, 0.0), (0.0, 70.0)] {
                    let rise = top - relief.height(at.x + dx, at.z + dz);
                    assert!(rise > 3.0, "{prompt}, {seed}: rises {rise} m");
                }
                let key = &shot.camera.keys[0];
                assert!(key.eye.y < top && key.eye.y > relief.height(key.eye.x, key.eye.z), "{prompt}, {seed}");
            }
        }
    }

    #[test]
    fn a_windmill_is_turned_to_the_camera() {
        for prompt in ["a windmill in a meadow", "old windmill turning on a hill", "荷兰风车"] {
            for seed in 0..4 {
                let shot = lasting(prompt, seed, 5);
                let (mill, key) = (&shot.actors[0], &shot.camera.keys[0]);
                let to = key.eye - mill.at;
                let faces = v3(1.0, 0.0, 0.0).yawed(mill.yaw_turns);
                let turned = faces.dot(v3(to.x, 0.0, to.z).unit());
                assert!((0.55..0.97).contains(&turned), "{prompt}, {seed}: {turned}");
            }
        }
    }
}
