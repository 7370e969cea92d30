//! A near shot of somebody who has things on a table before them: the camera looks
//! across it.
//!
//! Moves nobody.

use super::eye::{WIDEST_DEG, tangents};
use super::portrait;
use crate::maths::{atan2_turns, tan_deg, v3};
use crate::scene::actors::nature::{Home, is_person, nature};
use crate::scene::parts::{Actor, CameraPath, ShotScene, Vec3, fov_deg};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Detail, Place};

/// What is no further than this from somebody is on the table before them.
const AT_TABLE_M: f32 = 1.1;
/// How far the eye is from things on a table, in halves of their width and
/// beyond, and how far above them for each metre of it.
const ACROSS: (f32, f32, f32) = (2.2, 0.45, 0.36);
/// Room around them and whoever is behind them, in a near shot and in another,
/// and what is left of a move so near to them.
const MARGIN: (f32, f32) = (1.1, 1.4);
const MOVES: f32 = 0.55;
/// What the longest lens across a table sees of a picture's height.
const SLIMMEST_DEG: f32 = 8.0;

/// Looks across the table that whoever a near shot is about has before them; whether
/// there is one.
pub(super) fn look(scene: &mut ShotScene, setting: &Setting, relief: Option<&Relief>, aspect: f32) -> bool {
    let table = before_somebody(setting, &scene.actors, relief).filter(|_| scene.camera.follows.is_none());
    if let Some(table) = &table {
        let margin = if setting.near() { MARGIN.0 } else { MARGIN.1 };
        look_across(&mut scene.camera, table, (aspect, margin));
    }
    table.is_some()
}

/// Things on a table, and whoever a near shot shows behind it.
struct Served {
    middle: Vec3,
    half_m: f32,
    /// The foot and the crown of whoever is behind them.
    foot: Vec3,
    crown_m: f32,
}

/// What somebody whom a near shot is about has on the table before them.
fn before_somebody(setting: &Setting, actors: &[Actor], relief: Option<&Relief>) -> Option<Served> {
    let eyes = setting.shot.detail == Some(Detail::Eyes);
    if !portrait::is_across_table(setting) || eyes || setting.place != Place::Room || portrait::is_of_things(setting) {
        return None;
    }
    let lies = |one: &Actor| matches!(one.action, Action::Lie | Action::Sleep);
    let somebody = actors.first().filter(|one| is_person(one.kind) && !one.action.is_task() && !lies(one))?;
    let foot = somebody.whereabouts(relief, 0.0);
    let within = |at: &Vec3| v3(at.x - foot.x, 0.0, at.z - foot.z).length() < AT_TABLE_M;
    let laid = actors.iter().filter(|one| nature(one.kind).home == Home::Table);
    let things = || laid.clone().map(|one| (one, one.whereabouts(relief, 0.0))).filter(|(_, at)| within(at));
    let share = 1.0 / things().count().max(1) as f32;
    let middle = things().fold(Vec3::ZERO, |sum, (_, at)| sum + at * share);
    let half = |(one, at): (&Actor, Vec3)| (at.x - middle.x).abs() + one.size_m * nature(one.kind).wide * 0.5;
    let half_m = things().map(half).reduce(f32::max)?;
    let crown_m = somebody.size_m * nature(somebody.kind).tall * portrait::BEHIND_TABLE.high;
    Some(Served { middle, half_m, foot, crown_m })
}

/// Looks across a table, from as near and as low as shows what is on it large
/// and whoever is behind it down from the crown.
fn look_across(path: &mut CameraPath, table: &Served, (aspect, margin): (f32, f32)) {
    let behind = v3(table.foot.x - table.middle.x, 0.0, table.foot.z - table.middle.z);
    let away = table.half_m * ACROSS.0 + ACROSS.1;
    let eye = table.middle - behind.unit() * away + Vec3::UP * (away * ACROSS.2);
    let down = atan2_turns(eye.y - table.middle.y, away - table.half_m);
    let up = atan2_turns(table.foot.y + table.crown_m - eye.y, away + behind.length());
    let target = eye + behind.unit() * away + Vec3::UP * (away * tan_deg((up - down) * 180.0));
    let half = tan_deg((up + down) * 180.0) * margin / tangents(90.0, aspect).1;
    // Whoever is lower than the table is not looked for.
    let fov_deg = fov_deg(half, 1.0).clamp(SLIMMEST_DEG, WIDEST_DEG);
    let Some(was) = path.keys.get(path.keys.len() / 2).cloned() else { return };
    for key in &mut path.keys {
        key.eye = eye + (key.eye - was.eye) * MOVES;
        key.target = target + (key.target - was.target) * MOVES;
        key.fov_deg *= fov_deg / was.fov_deg;
    }
}

#[cfg(test)]
mod tests {
    use crate::scene::sample::composed;
    use crate::understand::understand;

    #[test]
    fn who_is_lower_than_the_table_leaves_a_view_of_it() {
        let scene = composed(&understand("robotic vacuum hairy crabs robotic vacuum").script, 0, 2);
        assert!(scene.check().is_ok(), "{:?}", scene.shots[0].camera);
    }
}
