//! Who keeps beside whom: they go one way at one pace, hand in hand where that is
//! said, and stand or sit next to each other, turned to each other if they look so.
//!
//! Moves what others have placed.

use super::nature::{is_person, nature};
use super::number::count;
use crate::maths::{atan2_turns, cos_turns, sin_turns, v3};
use crate::scene::parts::{Actor, Beside, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Garment, Guise, Place, Subject, SubjectKind as K, Together};

/// How far apart two walk who hold hands, and how much room others leave between
/// them, in metres.
const HAND_IN_HAND_M: f32 = 0.54;
const ROOM_M: f32 = 0.2;
/// How much further apart two are of whom one has a wide skirt, which would hide the
/// hands, and how much room a beast leaves.
const SKIRT_M: f32 = 0.14;
const BEAST_M: f32 = 0.3;
/// How wide a beast is seen that comes, as a share of its length.
const COMES: f32 = 0.5;
/// Half of what a person takes to the sides, in metres.
const HALF_M: f32 = 0.22;
/// How far each of two who look at each other turns to the camera, to each part of the
/// way to the other.
const OPEN: f32 = 0.75;

/// How two of one subject are together: as the words say, and a couple by itself.
fn among(subject: &Subject) -> Option<Together> {
    let couple = subject.kind == K::Couple;
    subject.together.or_else(|| couple.then_some(Together { hands: true, eyes: false }))
}

/// Whether a subject goes with others, or is two who go together.
pub(crate) fn keeps_company(setting: &Setting, subject: &Subject) -> bool {
    let all = &setting.shot.subjects;
    let next = all.iter().position(|one| one == subject).and_then(|at| all.get(at + 1));
    let two = count(setting.shot, subject) == 2 && among(subject).is_some();
    two || subject.together.is_some() || next.is_some_and(|next| next.together.is_some())
}

/// How many are beside the first of a shot.
pub(crate) fn with_first(setting: &Setting) -> usize {
    setting.shot.subjects.iter().skip(1).take_while(|one| one.together.is_some()).count()
}

/// How high and wide the beasts are who are beside the first of a shot, in metres.
pub(crate) fn beasts_with_first(setting: &Setting) -> (f32, f32) {
    let with = setting.shot.subjects.iter().skip(1).take_while(|one| one.together.is_some());
    let beasts = with.filter(|one| !is_person(one.kind)).map(|one| nature(one.kind));
    beasts
        .fold((0.0, 0.0), |(high, wide), one| ((one.size_m * one.tall).max(high), wide + one.size_m * one.wide * COMES))
}

/// Puts two of one subject beside each other, seen in the direction `flat`.
pub(crate) fn pair(two: &mut [Actor], subject: &Subject, flat: Vec3) {
    if let ([one, other], Some(together)) = (two, among(subject)) {
        let strolls = one.action == Action::Walk && matches!(one.motion, Motion::Straight { .. });
        if subject.together.is_some() || strolls {
            join(one, other, together, flat);
        }
    }
}

/// Puts the one that comes in with `subject` at `from` beside whoever came before.
pub(crate) fn follow(all: &mut [Actor], from: usize, subject: &Subject, (setting, flat): (&Setting, Vec3)) {
    let (Some(together), Some(last)) = (subject.together, from.checked_sub(1)) else { return };
    // In a room the seats say where each sits.
    if subject.action == Some(Action::Sit) && setting.place == Place::Room {
        return;
    }
    let [one, other] = &mut all[last..] else { return };
    // Of three the one in the middle has but one hand to give.
    let hands = together.hands && one.beside.is_none();
    join(one, other, Together { hands, ..together }, flat);
}

/// Puts `other` beside `one`.
fn join(one: &mut Actor, other: &mut Actor, together: Together, flat: Vec3) {
    let half_m = |who: &Actor| match is_person(who.kind) {
        true => HALF_M,
        false => who.size_m * nature(who.kind).wide * 0.2 + BEAST_M,
    };
    let hands = together.hands && is_person(one.kind) && is_person(other.kind);
    let skirt_m = if is_gowned(one) || is_gowned(other) { SKIRT_M } else { 0.0 };
    let apart_m = skirt_m + if hands { HAND_IN_HAND_M } else { half_m(one) + half_m(other) + ROOM_M };
    (other.at.y, other.grounded) = (one.at.y, one.grounded);
    let Motion::Straight { velocity } = one.motion else {
        stand(one, other, (apart_m, together.eyes), flat);
        return;
    };
    if let Motion::Straight { velocity: own } = other.motion {
        // Who has shorter legs takes more steps for it.
        other.rate_hz *= (velocity.length() / own.length().max(0.1)).clamp(0.6, 1.6);
    }
    if is_person(other.kind) {
        other.action = one.action;
    }
    if one.kind != K::Child && other.kind != K::Child && is_person(other.kind) {
        (other.phase, other.rate_hz) = (one.phase, one.rate_hz);
    }
    let with = |aside_m: f32| Beside { aside_m, hands, eyes: together.eyes };
    // Who is beside an earlier one stays that.
    one.beside = one.beside.or(Some(with(apart_m)));
    other.beside = Some(with(-apart_m));
    keep(one, other);
}

/// Whether somebody has a skirt that spreads wide.
fn is_gowned(who: &Actor) -> bool {
    who.garment == Some(Garment::Gown) || who.garment.is_none() && who.guise == Some(Guise::Bride)
}

/// Puts two next to each other as they are seen, who go nowhere.
fn stand(one: &mut Actor, other: &mut Actor, (apart_m, eyes): (f32, bool), flat: Vec3) {
    let side = v3(flat.z, 0.0, -flat.x);
    let middle = one.at + side * (apart_m * 0.5);
    other.motion = Motion::Rest;
    for (who, hand) in [(one, -1.0), (other, 1.0)] {
        let way = if eyes { side * -hand - flat * OPEN } else { -flat };
        let at = middle + side * (hand * apart_m * 0.5);
        (who.at.x, who.at.z, who.yaw_turns) = (at.x, at.z, atan2_turns(way.z, way.x));
    }
}

/// Puts the second beside the first, whichever way that has come to go.
fn keep(one: &Actor, other: &mut Actor) {
    let Some(aside_m) = other.beside.map(|beside| -beside.aside_m) else { return };
    let left = v3(-sin_turns(one.yaw_turns), 0.0, cos_turns(one.yaw_turns));
    (other.motion, other.yaw_turns) = (one.motion.clone(), one.yaw_turns);
    (other.at.x, other.at.z) = (one.at.x + left.x * aside_m, one.at.z + left.z * aside_m);
}

/// Puts all who go beside somebody there again, whichever way that one has come to go.
pub(crate) fn keep_beside(all: &mut [Actor]) {
    for at in 1..all.len() {
        let [one, other] = &mut all[at - 1..=at] else { continue };
        if one.beside.is_some() && other.beside.is_some_and(|beside| beside.aside_m < 0.0) {
            keep(one, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn a_couple_walks_hand_in_hand() {
        for prompt in
            ["a couple walking in a meadow", "一对情侣手牵手走在沙滩上", "a couple strolls down a village lane"]
        {
            let actors = lasting(prompt, 1, 2).actors;
            let (one, other) = (&actors[0], &actors[1]);
            let apart = other.at - one.at;
            assert!(one.beside.is_some_and(|beside| beside.hands && beside.aside_m == HAND_IN_HAND_M), "{prompt}");
            assert!(other.beside.is_some_and(|beside| beside.hands && beside.aside_m == -HAND_IN_HAND_M), "{prompt}");
            assert!((v3(apart.x, 0.0, apart.z).length() - HAND_IN_HAND_M).abs() < 0.02, "{prompt}: {apart:?}");
            assert_eq!((&one.motion, one.phase), (&other.motion, other.phase), "{prompt}");
        }
    }

    #[test]
    fn who_are_named_apart_and_go_together_keep_side_by_side() {
        for (prompt, hands) in [
            ("新郎穿黑色西装，新娘穿白色婚纱，两人手牵手走在海边，相视而笑", true),
            ("A mother and her daughter walk hand in hand through a park", true),
            ("爷爷牵着孙子的手走在乡间小路上", true),
            ("a boy and his dog run side by side across a meadow", false),
            ("妈妈和女儿一起在沙滩上散步", false),
        ] {
            for seed in 0..3 {
                let actors = lasting(prompt, seed, 5).actors;
                let (one, other) = (&actors[0], &actors[1]);
                assert_eq!(one.motion, other.motion, "{prompt} {seed}");
                assert!(one.motion != Motion::Rest, "{prompt} {seed}");
                let apart = v3(other.at.x - one.at.x, 0.0, other.at.z - one.at.z).length();
                assert!(apart < 1.1, "{prompt} {seed}: {apart}");
                assert_eq!(other.beside.is_some_and(|beside| beside.hands), hands, "{prompt}");
            }
        }
    }

    #[test]
    fn who_look_at_each_other_are_turned_to_each_other() {
        for prompt in ["two friends look at each other in a meadow", "两个朋友面对面站在草地上"] {
            let actors = lasting(prompt, 1, 2).actors;
            let (one, other) = (&actors[0], &actors[1]);
            let way = v3(other.at.x - one.at.x, 0.0, other.at.z - one.at.z).unit();
            let ahead = |who: &Actor| v3(cos_turns(who.yaw_turns), 0.0, sin_turns(who.yaw_turns));
            assert!(ahead(one).dot(way) > 0.5 && ahead(other).dot(way) < -0.5, "{prompt}");
        }
    }
}
