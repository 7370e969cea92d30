//! Who makes music together: each with an instrument, turned so that it is
//! seen, and with room to play.
//!
//! Moves what others have placed.

use super::lesson;
use super::nature::is_person;
use super::number::count;
use crate::maths::{atan2_turns, fract, v3};
use crate::scene::parts::{Actor, Beside, Company, Motion, Vec3};
use crate::scene::products::serving::BAND_M;
use crate::scene::setting::Setting;
use crate::script::{Action, Subject, SubjectKind as K};

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

/// Somebody grown up.
fn is_adult(kind: K) -> bool {
    is_person(kind) && kind != K::Child
}

/// Whether two adults are shown and no more, though the words may name them apart.
pub(crate) fn are_two(setting: &Setting) -> bool {
    let adults = setting.shot.subjects.iter().filter(|subject| is_adult(subject.kind));
    adults.map(|subject| count(setting.shot, subject)).sum::<usize>() == 2
}

/// Whether a man and a woman who are named apart dance with each other.
pub(crate) fn dance_together(setting: &Setting) -> bool {
    let dances =
        |kind| setting.shot.subjects.iter().any(|one| one.kind == kind && one.action.is_some_and(Action::is_dance));
    are_two(setting) && dances(K::Man) && dances(K::Woman)
}

/// Adds whoever a proposal is made to, if nobody else is named.
pub(crate) fn betroth(all: &mut Vec<Subject>) {
    let mut adults = all.iter().filter(|one| is_adult(one.kind));
    let (Some(asks), None) = (adults.next(), adults.next()) else { return };
    if asks.action == Some(Action::Propose) && asks.count.unwrap_or(1) == 1 {
        let kind = if asks.kind == K::Woman { K::Man } else { K::Woman };
        all.push(Subject::one(kind));
    }
}

/// Brings together who do something with each other, though they were placed apart.
pub(crate) fn bring_together(all: &mut [Actor], flat: Vec3) {
    pair_off(all, flat);
    lesson::steady(all);
}

/// Brings two together who dance, embrace or fight, though they were placed apart.
fn pair_off(all: &mut [Actor], flat: Vec3) {
    let adults: Vec<usize> = (0..all.len()).filter(|index| is_adult(all[*index].kind)).collect();
    let [one, other] = adults[..] else { return };
    let embraces = |a: &Action| matches!(a, Action::Hug | Action::Waltz | Action::Propose | Action::CutCake);
    let pairs = |a: &Action| embraces(a) || matches!(a, Action::Fence | Action::Box | Action::Spar);
    let holds = |index: usize| Some(all[index].action).filter(pairs);
    let Some(action) = holds(one).or_else(|| holds(other)) else { return };
    // Who asks comes second.
    let at = all[one].at;
    let asks_first = action == Action::Propose && holds(one).is_some();
    let (one, other) = if asks_first { (other, one) } else { (one, other) };
    let mut two = [all[one].clone(), all[other].clone()];
    two.iter_mut().for_each(|one| (one.at, one.action) = (at, action));
    embrace(&mut two, flat);
    [all[one], all[other]] = two;
}

/// Lets two who dance or embrace hold each other, seen from the side.
pub(crate) fn embrace(two: &mut [Actor], flat: Vec3) {
    let side = v3(flat.z, 0.0, -flat.x);
    if let [one, other] = two
        && one.action == Action::CutCake
    {
        return share_knife(one, other, flat);
    }
    let [one, other] = two else { return };
    let apart = match one.action {
        Action::Waltz => 0.2,
        Action::Hug => 0.13,
        // Within reach of each other's blades.
        Action::Fence => 0.62,
        Action::Kneel | Action::Propose => 0.42,
        // Two who box have each other to strike at.
        Action::Box | Action::Spar => 0.46,
        _ => return,
    };
    match one.action {
        // One asks, and the other listens.
        Action::Kneel => one.action = Action::Stand,
        Action::Propose => one.action = Action::Look,
        _ => {}
    }
    if one.action == Action::Box {
        (one.action, other.action) = (Action::Spar, Action::Spar);
    }
    let middle = (one.at + other.at) * 0.5;
    for (who, way) in [(one, side), (other, -side)] {
        let (x, z) = (middle.x - way.x * apart, middle.z - way.z * apart);
        (who.at.x, who.at.z) = (x, z);
        who.yaw_turns = atan2_turns(way.z, way.x);
        who.motion = Motion::Rest;
    }
}

/// How far apart two stand who hold one knife, in metres.
const ONE_KNIFE_M: f32 = 0.5;

/// Puts two side by side at one cake, which is the first one's.
fn share_knife(one: &mut Actor, other: &mut Actor, flat: Vec3) {
    let side = v3(flat.z, 0.0, -flat.x);
    let ahead = (side * 0.45 - flat).unit();
    let left = v3(-ahead.z, 0.0, ahead.x);
    let middle = (one.at + other.at) * 0.5;
    for (who, far) in [(one, -0.5), (other, 0.5)] {
        let at = middle + left * (ONE_KNIFE_M * far);
        (who.at.x, who.at.z, who.motion) = (at.x, at.z, Motion::Rest);
        (who.yaw_turns, who.action) = (atan2_turns(ahead.z, ahead.x), Action::CutCake);
        who.beside = Some(Beside { aside_m: -2.0 * far * ONE_KNIFE_M, hands: false, eyes: false });
        who.phase = 0.0;
    }
}

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
    fn two_who_are_named_apart_embrace_and_dance_together() {
        for (prompt, action) in [
            ("a man hugs a woman", Action::Hug),
            ("新郎和一个女人跳舞", Action::Waltz),
            ("a groom and a bride dance at their wedding", Action::Waltz),
        ] {
            let actors = lasting(prompt, 1, 2).actors;
            assert_eq!(actors.iter().filter(|one| one.action == action).count(), 2, "{prompt}");
            assert!((actors[0].at - actors[1].at).length() < 0.6, "{prompt}");
        }
    }

    #[test]
    fn who_proposes_kneels_before_who_is_asked() {
        for prompt in ["a man proposes to a woman on a beach", "男人单膝跪地求婚", "a couple, he is proposing"]
        {
            let actors = lasting(prompt, 1, 2).actors;
            let doings: Vec<Action> = actors.iter().map(|one| one.action).collect();
            assert_eq!(doings.iter().filter(|action| **action == Action::Propose).count(), 1, "{prompt}: {doings:?}");
            assert_eq!((actors.len(), actors[0].at == actors[1].at), (2, false), "{prompt}");
            assert!((actors[0].at - actors[1].at).length() < 1.2, "{prompt}");
        }
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
