//! Who only watches: a crowd that words name beside whoever performs. On the
//! stands of a court it sits anyway; elsewhere it lines the way or stands
//! behind, and never comes between.
//!
//! Moves what others have placed.

use super::nature::{Home, is_beast, is_human, is_person, nature};
use super::number::scale;
use crate::maths::{atan2_turns, cos_turns, sin_turns, v3};
use crate::scene::city::{court, stadium};
use crate::scene::parts::{Actor, Motion, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Guise, Place, Subject, SubjectKind as K};

/// Up to this height a thing on the floor is looked at together with who watches or follows
/// it, of whom so much of the height is seen at least; how much of the picture they fill.
const ON_FLOOR_M: f32 = 0.3;
const SEEN: f32 = 0.9;
pub(crate) const FILL: f32 = 0.66;

/// How tall those are who are in a room with something small on its floor.
pub(crate) fn height_m(setting: &Setting, subject: &Subject, high_m: f32) -> f32 {
    let on_floor = nature(subject.kind).home == Home::Ground && !is_beast(subject.kind);
    if setting.place != Place::Room || high_m > ON_FLOOR_M || !on_floor || setting.near() {
        return 0.0;
    }
    let others = setting.shot.subjects.iter().filter(|one| one.kind != subject.kind);
    let living = others.filter(|one| is_person(one.kind) || one.kind.is_four_footed());
    let tall = |one: &Subject| nature(one.kind).size_m * nature(one.kind).tall * scale(one.size) * SEEN;
    living.map(tall).fold(0.0, f32::max)
}

/// Rows that they stand in, and from one to the next.
const ROWS: usize = 2;
const ROW_M: f32 = 0.85;
/// From whom they watch to the first row: behind, and beside a way that leads
/// into the picture.
const BEHIND_M: f32 = 4.6;
const BESIDE_M: f32 = 3.4;
/// How much further than the way they reach.
const REACH_M: f32 = 12.0;

/// Whether somebody does what others come to see.
fn performs(subject: &Subject) -> bool {
    use Action as A;
    let shows = |action: Action| {
        let sport = matches!(
            action,
            A::Run | A::Jump | A::Skate | A::SkateSpin | A::Ski | A::Ride | A::Spin | A::Play | A::Cross
        );
        action.is_task() || action.is_dance() || sport || matches!(action, A::TaiChi | A::Gallop)
    };
    let races = matches!(subject.kind, K::Runner | K::Cyclist | K::Bicycle | K::Dancer | K::LionDance);
    races || subject.guise == Some(Guise::Athlete) || subject.action.is_some_and(shows)
}

/// Whether a crowd that is named only watches the first who is.
fn watches(setting: &Setting, crowd: &Subject) -> bool {
    let first = setting.shot.subjects.first();
    crowd.kind == K::Crowd
        && first
            .is_some_and(|first| first.kind != K::Crowd && performs(first) && nature(first.kind).home == Home::Ground)
}

/// Takes from who are placed on the ground whoever sits on the stands.
pub(crate) fn take_seats(setting: &Setting, all: &mut Vec<Subject>) {
    let ring = setting.place == Place::Room && setting.has(Feature::BoxingRing);
    if ring || court::sport(setting).is_some() && stadium::has_stands(setting) {
        all.retain(|subject| !watches(setting, subject));
    }
}

/// Lines up those who watch, seen in the direction `flat`, behind whom they
/// watch and all of the way that this one goes.
pub(crate) fn line_up(setting: &Setting, actors: &mut [Actor], flat: Vec3, seconds: f32) {
    let hall = setting.has(Feature::SportsHall) || setting.has(Feature::Treadmills);
    let open = !matches!(setting.place, Place::Room | Place::Studio) || hall;
    let watched = setting.shot.subjects.iter().any(|subject| watches(setting, subject));
    let Some((first, others)) = actors.split_first_mut().filter(|_| open && watched) else { return };
    let side = v3(flat.z, 0.0, -flat.x);
    let way = first.gone(seconds);
    let middle = first.at + way * 0.5;
    let deep = way.dot(flat).abs() > way.dot(side).abs();
    let along = if deep { flat } else { side };
    let many = others.iter().filter(|one| one.kind == K::Crowd).count();
    let columns = many.div_ceil(ROWS).max(1);
    let apart = ((way.length() + REACH_M) / columns as f32).clamp(0.75, 2.2);
    for (index, one) in others.iter_mut().filter(|one| one.kind == K::Crowd).enumerate() {
        let (row, column) = (index % ROWS, index / ROWS);
        let at = (column as f32 - (columns as f32 - 1.0) * 0.5 + 0.25 * (row as f32 - 0.5)) * apart;
        // Into the picture they line both sides of the way.
        let (out, back) = match deep {
            true if column % 2 == 0 => (side, BESIDE_M),
            true => (-side, BESIDE_M),
            false => (flat, BEHIND_M),
        };
        let there = middle + along * (at + (one.phase - 0.5) * 0.3) + out * (back + ROW_M * row as f32);
        (one.at.x, one.at.z) = (there.x, there.z);
        (one.yaw_turns, one.motion) = (atan2_turns(-out.z, -out.x), Motion::Rest);
        one.action = match one.action {
            Action::Clap | Action::Look | Action::Stand => one.action,
            _ => Action::Cheer,
        };
    }
}

/// The barriers before those who watch somebody go by.
pub(crate) fn barriers(actors: &[Actor]) -> Vec<Prop> {
    let goes = |one: &Actor| is_human(one.kind) || matches!(one.kind, K::Runner | K::Cyclist | K::Bicycle);
    let passes = |one: &&Actor| one.kind != K::Crowd && goes(one) && one.motion != Motion::Rest;
    let stands = |one: &&Actor| one.kind == K::Crowd && one.motion == Motion::Rest;
    if actors.first().filter(passes).is_none() {
        return Vec::new();
    }
    let front = actors.iter().filter(stands).step_by(ROWS);
    let boards = [v3(0.62, 0.05, 0.04), v3(0.03, 0.1, 0.4), v3(0.75, 0.75, 0.72)];
    front
        .enumerate()
        .map(|(index, one)| {
            let ahead = v3(cos_turns(one.yaw_turns), 0.0, sin_turns(one.yaw_turns));
            let board =
                Prop::plain(PropKind::Pedestal, one.at + ahead * 0.7, v3(2.1, 1.0, 0.08), boards[index % boards.len()]);
            Prop { yaw_turns: one.yaw_turns + 0.25, ..board }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    fn actors(prompt: &str) -> Vec<Actor> {
        shot(prompt, 1).actors
    }

    #[test]
    fn nobody_who_watches_a_match_is_on_the_court() {
        for prompt in [
            "an athlete kicks a soccer ball into a goal in a stadium, cheering crowd behind",
            "运动员在体育场射门，观众欢呼",
        ] {
            assert!(actors(prompt).iter().all(|one| one.kind != K::Crowd), "{prompt}");
        }
    }

    #[test]
    fn who_lines_a_road_leaves_it_to_the_runners() {
        let actors = actors("a marathon runner in a meadow, a cheering crowd behind barriers");
        let (first, crowd) = actors.split_first().expect("a runner");
        assert!(crowd.iter().any(|one| one.kind == K::Crowd));
        for one in crowd.iter().filter(|one| one.kind == K::Crowd) {
            assert_eq!((one.action, &one.motion), (Action::Cheer, &Motion::Rest));
            for second in 0..4 {
                let apart = one.at - first.whereabouts(None, second as f32);
                assert!(v3(apart.x, 0.0, apart.z).length() > 2.0, "{apart:?}");
            }
        }
    }
}
