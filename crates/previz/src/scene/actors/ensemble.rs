//! Who makes music together: each with an instrument, turned so that it is
//! seen, and with room to play.
//!
//! Moves what others have placed.

use super::nature::is_person;
use crate::maths::{atan2_turns, fract, v3};
use crate::scene::parts::{Actor, Company, Vec3};
use crate::scene::products::serving::BAND_M;
use crate::script::{Action, SubjectKind as K};

/// Hands out the instruments that stand about, and gives players their places,
/// seen in the direction `flat`.
pub(crate) fn gather(all: &mut Vec<Actor>, flat: Vec3) {
    let side = v3(flat.z, 0.0, -flat.x);
    let plays = |one: &Actor| one.company.as_ref().filter(|one| one.kind.is_instrument() && !one.slung).cloned();
    let players = all.iter().filter(|one| plays(one).is_some()).count();
    if players > 1 {
        let first = all.iter().find_map(plays).into_iter();
        let about = all.iter().filter(|one| one.kind.is_instrument());
        let instruments: Vec<Company> = first.chain(about.map(|one| Company::thing(one.kind, one.colour))).collect();
        all.retain(|one| !one.kind.is_instrument());
        let middle = all.iter().filter(|one| plays(one).is_some()).fold(Vec3::ZERO, |sum, one| sum + one.at);
        let middle = middle * (1.0 / players as f32);
        for (index, one) in all.iter_mut().filter(|one| plays(one).is_some()).enumerate() {
            one.company = instruments.get(index % instruments.len()).cloned();
            let aside = (index as f32 - (players as f32 - 1.0) * 0.5) * BAND_M;
            one.at = v3(middle.x, one.at.y, middle.z) + side * aside;
        }
    }
    drill(all, flat);
    for one in all.iter_mut() {
        let (way, back) = match plays(one).map(|company| company.kind) {
            // From its open side, the lid behind.
            Some(K::Piano) => (side - flat * 0.25, 0.0),
            Some(K::Harp) => (side - flat * 0.3, 0.0),
            // Seen from the front, not edge on.
            Some(K::Cello | K::DoubleBass) => (side * 0.4 - flat, 0.01),
            Some(K::Drums) => (side * 0.25 - flat, 1.2),
            _ => continue,
        };
        one.yaw_turns = atan2_turns(way.z, way.x);
        one.at += flat * back - way.unit() * if back == 0.0 { 0.8 } else { 0.0 };
    }
}

/// Lines up who exercise together behind the first, who shows them how, all in
/// one beat; seen in the direction `flat`.
fn drill(all: &mut [Actor], flat: Vec3) {
    let side = v3(flat.z, 0.0, -flat.x);
    let Some((first, others)) = all.split_first_mut().filter(|(first, _)| first.action == Action::Exercise) else {
        return;
    };
    let class = others.iter_mut().filter(|one| matches!(one.action, Action::Exercise | Action::Jump));
    for (index, one) in class.enumerate() {
        one.action = first.action;
        let (row, place) = (index / 3, index % 3);
        // The second row stands in the gaps of the first.
        let across = (place as f32 - 1.0) * ROW_M + if row % 2 == 1 { ROW_M * 0.5 } else { 0.0 };
        let there = first.at + flat * (ROW_M * (row as f32 + 1.1)) + side * (across + ROW_M * 0.3);
        (one.at.x, one.at.z) = (there.x, there.z);
        (one.phase, one.rate_hz, one.yaw_turns) = (first.phase, first.rate_hz, first.yaw_turns);
    }
}

/// Room that each of a class takes.
const ROW_M: f32 = 1.7;

/// By how much of a stride each of a group is after the one before: no two of a few
/// are in one step.
const OUT_OF_STEP: f32 = 0.381_966;

/// Lets people who go together each have their own step.
pub(crate) fn break_step(group: &mut [Actor]) {
    let Some(first) = group.first().filter(|first| is_person(first.kind)).map(|first| first.phase) else { return };
    for (index, one) in group.iter_mut().enumerate() {
        if matches!(one.action, Action::Walk | Action::Run | Action::Cross) {
            one.phase = fract(first + index as f32 * OUT_OF_STEP);
        }
        // One has the paper in hand, and the others say whether it hangs straight.
        if one.action == Action::Paste && index > 0 {
            one.action = if index == 1 { Action::Point } else { Action::Look };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    fn instruments(prompt: &str) -> Vec<Option<K>> {
        lasting(prompt, 1, 2).actors.iter().map(|one| one.company.as_ref().map(|company| company.kind)).collect()
    }

    #[test]
    fn no_two_of_a_group_are_in_one_step() {
        for prompt in
            ["sea and beach at sunset with people walking", "four men walk along a road", "三个孩子在草地上奔跑"]
        {
            for seed in 0..6 {
                let actors = lasting(prompt, seed, 2).actors;
                let phases: Vec<f32> = actors.iter().filter(|one| is_person(one.kind)).map(|one| one.phase).collect();
                assert!(phases.len() > 2, "{prompt}: {phases:?}");
                for (i, a) in phases.iter().enumerate() {
                    let apart =
                        phases[..i].iter().map(|b| fract(a - b + 0.5) - 0.5).fold(1.0, |m: f32, d| m.min(d.abs()));
                    assert!(apart > 0.1, "{prompt} {seed}: {phases:?}");
                }
            }
        }
    }

    #[test]
    fn who_plays_has_the_instrument() {
        assert_eq!(instruments("a man playing the guitar"), [Some(K::Guitar)]);
        assert_eq!(instruments("弹钢琴的女孩"), [Some(K::Piano)]);
        assert_eq!(instruments("拉小提琴的女人"), [Some(K::Violin)]);
        assert_eq!(instruments("弹琵琶的女人"), [Some(K::Pipa)]);
        assert_eq!(instruments("an old man playing the accordion"), [Some(K::Accordion)]);
        assert_eq!(instruments("拉手风琴的老人"), [Some(K::Accordion)]);
    }

    #[test]
    fn each_of_a_band_has_another_instrument() {
        let band = instruments("a rock band on stage");
        assert_eq!(band, [Some(K::Guitar), Some(K::Violin), Some(K::Drums), Some(K::Guitar)]);
    }
}
