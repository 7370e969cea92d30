//! Who is named with a dragon of the West that has nothing else to do: the two
//! meet face to face.
//!
//! Moves what others have placed; a dragon on a roof is `eyrie`'s.

use super::nature::is_person;
use crate::maths::{atan2_turns, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion};
use crate::scene::setting::Setting;
use crate::scene::span::Span;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Guise, Subject, SubjectKind as K};

/// How much of the half of the picture the wings span, how far aside of its middle
/// the dragon hangs, and how far above.
const SPAN: f32 = 0.86;
const ASIDE: f32 = 0.34;
const ABOVE: f32 = 0.08;
/// How many of its sizes off the whole of it is seen over the land, to each of what
/// the picture shows of the height, and how far its wings keep above the ground.
const OFF: f32 = 0.75;
const CLEAR: f32 = 0.22;

/// How much further than they need both turn to the side, for their faces to be
/// seen as the picture has them, rather than a back and a front.
const OPEN: f32 = 0.9;

/// Whether somebody does nothing that would keep them from it.
fn is_free(one: &Subject) -> bool {
    use Action as A;
    let alone = one.is_one() && !one.behind && !one.held && one.direction.is_none();
    alone && matches!(one.action, None | Some(A::Stand | A::Look | A::Howl | A::Burn | A::Hover | A::Fence | A::Point))
}

/// Where the two are among those who are named: who is met, and the dragon.
fn foes(all: &[Subject]) -> Option<(usize, usize)> {
    let only = |is: fn(&Subject) -> bool| {
        let mut found = all.iter().enumerate().filter(|(_, one)| is(one));
        found.next().filter(|_| found.next().is_none()).filter(|(_, one)| is_free(one)).map(|(index, _)| index)
    };
    let roofs = all.iter().any(|one| one.kind.is_building());
    let person = only(|one| is_person(one.kind))?;
    let dragon = only(|one| one.kind == K::Dragon && one.guise != Some(Guise::Loong))?;
    (!roofs).then_some((person, dragon))
}

/// Lets the shot be of whoever meets the dragon, which is far too large for both
/// to be seen beside it.
pub(crate) fn person_first(all: &mut [Subject]) {
    if let Some((person, dragon)) = foes(all).filter(|(person, dragon)| dragon < person) {
        all[dragon..=person].rotate_right(1);
    }
}

/// Brings the dragon before whoever it meets, and turns them to each other.
pub(crate) fn face(setting: &Setting, all: &mut [Actor], (rig, span): (&Rig, &Span), relief: Option<&Relief>) {
    let is_dragon = |one: &Actor| one.kind == K::Dragon;
    let (Some(_), Some(dragon), Some(person)) =
        (foes(&setting.shot.subjects), all.iter().position(is_dragon), all.iter().position(|one| is_person(one.kind)))
    else {
        return;
    };
    let aspect = span.aspect;
    // Nobody walks on: they stop where the picture expects them.
    if let Motion::Straight { velocity } = all[person].motion {
        all[person].at += velocity * (span.seconds * 0.5);
    }
    let flat = rig.flat();
    let side = v3(flat.z, 0.0, -flat.x);
    let met = all[person].at;
    let hand = if (met - rig.eye).dot(side) > 0.0 { -1.0 } else { 1.0 };
    let size_m = all[dragon].size_m;
    let half = rig.tangent(aspect) * aspect;
    let away =
        (size_m / (half * SPAN)).max(size_m * OFF / rig.tangent(aspect)).max((met - rig.eye).dot(flat) + size_m * 0.5);
    let there = rig.eye + flat * away + side * (hand * ASIDE * half * away);
    let level = rig.eye.y + rig.tangent(aspect) * away * ABOVE;
    // Clear of the ground, whose wings beat.
    let ground = relief.map_or(0.0, |relief| relief.height(there.x, there.z));
    let there = v3(there.x, level.max(ground + size_m * CLEAR), there.z);
    for (index, from, to, hand) in [(dragon, there, met, -hand), (person, met, there, hand)] {
        let way = v3(to.x - from.x, 0.0, to.z - from.z);
        let way = (way.unit() + side * (hand * OPEN)).unit();
        all[index].motion = Motion::Rest;
        all[index].yaw_turns = atan2_turns(way.z, way.x);
    }
    (all[dragon].at, all[dragon].grounded) = (there, false);
    for one in [person, dragon] {
        if matches!(all[one].action, Action::Walk | Action::Run) {
            all[one].action = Action::Stand;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::maths::{cos_turns, sin_turns};
    use crate::scene::sample::lasting;

    /// How far each of the two looks at the other, at most 1.
    fn looks(prompt: &str, seed: u64) -> [f32; 2] {
        let shot = lasting(prompt, seed, 5);
        let find = |is: fn(K) -> bool| shot.actors.iter().find(|one| is(one.kind)).expect(prompt);
        let (one, other) = (find(is_person), find(|kind| kind == K::Dragon));
        [(one, other), (other, one)].map(|(from, to)| {
            let way = v3(to.at.x - from.at.x, 0.0, to.at.z - from.at.z).unit();
            way.dot(v3(cos_turns(from.yaw_turns), 0.0, sin_turns(from.yaw_turns)))
        })
    }

    #[test]
    fn who_meets_a_dragon_is_face_to_face_with_it() {
        for prompt in ["a knight facing a dragon on a cliff", "骑士面对巨龙", "a dragon and a girl in a meadow"] {
            for seed in 0..4 {
                let looks = looks(prompt, seed);
                assert!(looks.iter().all(|look| *look > 0.5), "{prompt} {seed}: {looks:?}");
            }
        }
    }

    #[test]
    fn who_has_something_else_to_do_meets_nobody() {
        let one = |kind, action| Subject { action, ..Subject::one(kind) };
        let meet = |person, dragon| foes(&[one(K::Man, person), one(K::Dragon, dragon)]);
        assert_eq!(meet(None, None), Some((0, 1)));
        assert_eq!(meet(Some(Action::Look), Some(Action::Fly)), None);
        assert_eq!(meet(Some(Action::Ride), None), None);
        let mut all = [one(K::Dragon, None), one(K::Man, None)];
        person_first(&mut all);
        assert_eq!(all[0].kind, K::Man);
    }
}
