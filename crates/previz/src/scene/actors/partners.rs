//! Who does something with one other: dances, embraces, fights, asks for a hand. They
//! are brought together, turned to each other and seen from the side.
//!
//! Moves what others have placed.

use super::lesson;
use super::nature::{is_person, nature};
use super::number::count;
use super::peaks::{CLAPS_HZ, MOVES_HZ, RETORTS_HZ, TURNS_HZ};
use crate::maths::{atan2_turns, fract, v3};
use crate::scene::parts::{Actor, Beside, Motion, Partner, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Subject, SubjectKind as K};

/// Somebody grown up.
fn is_adult(kind: K) -> bool {
    is_person(kind) && kind != K::Child
}

/// Whether two adults are shown and no more, though the words may name them apart.
pub(super) fn are_two(setting: &Setting) -> bool {
    let adults = setting.shot.subjects.iter().filter(|subject| is_adult(subject.kind));
    adults.map(|subject| count(setting.shot, subject)).sum::<usize>() == 2
}

/// Whether a man and a woman who are named apart dance with each other.
pub(super) fn dance_together(setting: &Setting) -> bool {
    let dances =
        |kind| setting.shot.subjects.iter().any(|one| one.kind == kind && one.action.is_some_and(Action::is_dance));
    are_two(setting) && dances(K::Man) && dances(K::Woman)
}

/// Whether somebody has another to do with them what nobody does alone: the other of
/// two, or whoever is named with them.
pub(super) fn has_partner(setting: &Setting, action: Action) -> bool {
    let shot = setting.shot;
    let there = || shot.subjects.iter().filter(|one| is_person(one.kind) && !one.behind);
    let (doing, others): (Vec<&Subject>, Vec<&Subject>) = there().partition(|one| one.action == Some(action));
    match doing.iter().map(|one| count(shot, one)).sum::<usize>() {
        2 => true,
        1 => others.iter().any(|one| count(shot, one) == 1),
        _ => false,
    }
}

/// How high the tallest is of those with whom somebody does what nobody does alone.
pub(super) fn height_m(setting: &Setting, subject: &Subject) -> f32 {
    let mutual = subject.action.is_some_and(Action::is_mutual);
    let with = setting.shot.subjects.iter().filter(|one| mutual && is_person(one.kind) && !one.behind);
    with.map(|one| nature(one.kind).size_m).fold(0.0, f32::max)
}

/// What somebody does in place of it who is alone.
pub(super) fn alone(action: Action) -> Action {
    match action {
        Action::Talk | Action::Argue => Action::Speak,
        Action::Give => Action::Stand,
        // Nobody is there to be held.
        _ => Action::Wave,
    }
}

/// Adds whoever a proposal is made to, if nobody else is named.
pub(super) fn betroth(all: &mut Vec<Subject>) {
    let mut adults = all.iter().filter(|one| is_adult(one.kind));
    let (Some(asks), None) = (adults.next(), adults.next()) else { return };
    if asks.action == Some(Action::Propose) && asks.count.unwrap_or(1) == 1 {
        let kind = if asks.kind == K::Woman { K::Man } else { K::Woman };
        all.push(Subject::one(kind));
    }
}

/// Brings together who do something with each other, though they were placed apart.
pub(super) fn bring_together(all: &mut [Actor], flat: Vec3) {
    pair_off(all, flat);
    lesson::steady(all);
}

/// Which two of all do something with each other, and what.
fn pair_of(all: &[Actor]) -> Option<([usize; 2], Action)> {
    let holds = |a: Action| matches!(a, Action::Waltz | Action::Propose | Action::CutCake);
    let meets = |a: Action| matches!(a, Action::Fence | Action::Box | Action::Spar | Action::Chess);
    let pairs = |index: &usize| {
        let action = all[*index].action;
        action.is_mutual() || holds(action) || meets(action)
    };
    let people: Vec<usize> = (0..all.len()).filter(|index| is_person(all[*index].kind)).collect();
    let first = people.iter().copied().find(pairs)?;
    let action = all[first].action;
    let doing: Vec<usize> = people.iter().copied().filter(|index| all[*index].action == action).collect();
    match doing[..] {
        [one, other] => Some(([one, other], action)),
        [_] if action.is_mutual() => {
            let after = people.iter().copied().find(|index| *index > first);
            let other = after.or_else(|| people.iter().copied().rfind(|index| *index < first))?;
            Some(([first, other], action))
        }
        [_] => {
            let adults: Vec<usize> = people.into_iter().filter(|index| is_adult(all[*index].kind)).collect();
            let [one, other] = adults[..] else { return None };
            Some(([one, other], action))
        }
        _ => None,
    }
}

/// Brings two together who dance, embrace or fight, though they were placed apart.
fn pair_off(all: &mut [Actor], flat: Vec3) {
    let Some(([one, other], action)) = pair_of(all) else { return };
    // Who asks comes second.
    let at = all[one].at;
    let asks_first = action == Action::Propose && all[one].action == action;
    let (one, other) = if asks_first { (other, one) } else { (one, other) };
    let mut two = [all[one].clone(), all[other].clone()];
    two.iter_mut().for_each(|one| (one.at, one.action) = (at, action));
    embrace(&mut two, flat);
    [all[one], all[other]] = two;
}

/// How far apart two are who do something with each other, so tall together.
fn apart_m(action: Action, tall_m: f32) -> Option<f32> {
    Some(match action {
        Action::Waltz => 0.4,
        Action::Hug => 0.076 * tall_m,
        // Their lips meet.
        Action::Kiss => 0.107 * tall_m,
        Action::HighFive => 0.175 * tall_m,
        Action::Give => 0.23 * tall_m,
        Action::Handshake => 0.24 * tall_m,
        Action::Argue => 0.38 * tall_m,
        Action::Talk => 0.33 * tall_m,
        // Their board lies between them.
        Action::Chess => 0.4 * tall_m,
        // Within reach of each other's blades.
        Action::Fence => 1.24,
        Action::Kneel | Action::Propose => 0.84,
        // Two who box have each other to strike at.
        Action::Box | Action::Spar => 0.92,
        _ => return None,
    })
}

/// Of somebody's own time, in seconds, by which a whole stride puts them forward.
const STRIDE_S: f32 = 10.0;
/// Where in the round of a clap of two hands it is first seen.
const RAISED: f32 = 0.55;

/// By how much more than the other's one's height is who kneels to a child, and how far
/// apart the two are at least, in metres.
const UNEQUAL: f32 = 0.2;
const HELD_M: f32 = 0.27;

/// By how much of their time the second of two who talk is behind the first, for one to
/// listen while the other speaks.
fn after(action: Action) -> f32 {
    match action {
        Action::Talk => 0.5 / (TURNS_HZ * STRIDE_S),
        Action::Argue => 0.5 / (RETORTS_HZ * STRIDE_S),
        Action::Chess => 0.5 / (MOVES_HZ * STRIDE_S),
        _ => 0.0,
    }
}

/// How far each of two who talk is turned to the camera, to each part of the way to the
/// other: more is seen of their faces.
const OPEN: f32 = 0.45;

/// Lets two who dance or embrace hold each other, seen from the side.
pub(super) fn embrace(two: &mut [Actor], flat: Vec3) {
    let side = v3(flat.z, 0.0, -flat.x);
    if let [one, other] = two
        && one.action == Action::CutCake
    {
        return share_knife(one, other, flat);
    }
    let [one, other] = two else { return };
    let Some(mut apart_m) = apart_m(one.action, one.size_m + other.size_m) else { return };
    if one.action.is_mutual() && (one.size_m / other.size_m - 1.0).abs() > UNEQUAL {
        // A child is not lost in the arms of who kneels.
        apart_m = apart_m.clamp(HELD_M, 0.8);
    }
    match one.action {
        // One asks, and the other listens.
        Action::Kneel => one.action = Action::Stand,
        Action::Propose => one.action = Action::Look,
        _ => {}
    }
    if one.action == Action::Box {
        (one.action, other.action) = (Action::Spar, Action::Spar);
    }
    let mutual = one.action.is_mutual() || one.action == Action::Chess;
    if one.action == Action::Chess {
        // One of them has the white men.
        other.seed = (other.seed & !1) | ((one.seed & 1) ^ 1);
    }
    let open = if matches!(one.action, Action::Talk | Action::Argue) { OPEN } else { 0.0 };
    let middle = (one.at + other.at) * 0.5;
    let tall_m = [other.size_m, one.size_m];
    if one.action == Action::HighFive {
        one.phase = RAISED / (CLAPS_HZ * STRIDE_S);
    }
    if mutual {
        other.phase = fract(one.phase + after(one.action));
    }
    for ((who, way), size_m) in [(one, side), (other, -side)].into_iter().zip(tall_m) {
        let (x, z) = (middle.x - way.x * apart_m * 0.5, middle.z - way.z * apart_m * 0.5);
        (who.at.x, who.at.z) = (x, z);
        let ahead = (way - flat * open).unit();
        who.yaw_turns = atan2_turns(ahead.z, ahead.x);
        who.motion = Motion::Rest;
        if mutual {
            let left = v3(-ahead.z, 0.0, ahead.x);
            let (ahead_m, aside_m) = (apart_m * way.dot(ahead), apart_m * way.dot(left));
            (who.partner, who.beside, who.seat) = (Some(Partner { ahead_m, aside_m, size_m }), None, None);
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

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
    fn two_who_do_something_with_each_other_stand_before_each_other() {
        for (prompt, action) in [
            ("Two businessmen shake hands in an office", Action::Handshake),
            ("两个商人在会议室握手", Action::Handshake),
            ("a mother hugs her daughter in the kitchen", Action::Hug),
            ("一个男人和一个女孩在车站拥抱", Action::Hug),
            ("a bride and a groom kiss under a tree", Action::Kiss),
            ("一对情侣在雨中接吻", Action::Kiss),
            ("a man high fives a boy on a basketball court", Action::HighFive),
            ("两个男人在街上争吵", Action::Argue),
            ("two women chatting in a park", Action::Talk),
            ("公园里两个老人下棋", Action::Chess),
            ("男孩把一束花递给女孩", Action::Give),
            ("a courier gives a parcel to a woman", Action::Give),
        ] {
            for seed in 0..3 {
                let actors = lasting(prompt, seed, 2).actors;
                let two: Vec<&Actor> = actors.iter().filter(|one| one.action == action).collect();
                let [one, other] = two[..] else { panic!("{prompt} {seed}: {actors:?}") };
                for (one, other) in [(one, other), (other, one)] {
                    let partner = one.partner.expect(prompt);
                    let away = other.at - one.at;
                    let apart = v3(away.x, 0.0, away.z).length();
                    let told = v3(partner.ahead_m, 0.0, partner.aside_m).length();
                    assert!((apart - told).abs() < 0.02 && apart < 1.45, "{prompt} {seed}: {apart} {told}");
                    assert!(partner.ahead_m > 0.8 * apart, "{prompt} {seed}: {partner:?}");
                    assert_eq!(partner.size_m, other.size_m, "{prompt} {seed}");
                }
            }
        }
    }

    #[test]
    fn who_is_alone_does_with_nobody_what_takes_two() {
        for (prompt, instead) in
            [("a woman kisses", Action::Wave), ("a man argues", Action::Speak), ("a man gives his best", Action::Stand)]
        {
            let actors = lasting(prompt, 1, 2).actors;
            assert_eq!((actors[0].action, actors[0].partner), (instead, None), "{prompt}");
        }
    }

    #[test]
    fn what_is_handed_over_is_in_the_hands_of_who_gives_it() {
        for (prompt, thing) in [
            ("a man gives a woman a bouquet of roses", K::Rose),
            ("快递员把包裹递给一位女士", K::Parcel),
            ("a girl gives her grandmother a gift", K::Gift),
        ] {
            let actors = lasting(prompt, 1, 2).actors;
            let held: Vec<Option<K>> = actors.iter().map(|one| one.company.as_ref().map(|held| held.kind)).collect();
            assert_eq!(held, [Some(thing), None], "{prompt}");
        }
    }
}
