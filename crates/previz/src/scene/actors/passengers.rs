//! Whom somebody has with them who does not go by themselves: in a wheelchair, in a
//! pram, in somebody's arms.
//!
//! Works on what the words ask for; places nobody.

use super::company::{Pair, company};
use super::nature::is_person;
use crate::script::{Action, Guise, Subject, SubjectKind as K};

/// Whether it is a child to whom, or with whom, this is done.
pub(super) fn is_of_children(action: Action) -> bool {
    matches!(action, Action::Braid | Action::Cradle | Action::Lift | Action::Push | Action::Bathe)
}

/// Whether this one has hands free for somebody else.
fn is_free(one: &Subject) -> bool {
    is_person(one.kind)
        && one.is_one()
        && !one.behind
        && matches!(one.action, None | Some(Action::Walk | Action::Stand))
}

/// Lets whoever is named beside somebody in a wheelchair push it.
fn push_wheelchair(pairs: &mut [Pair]) {
    let seated = |pair: &Pair| pair.subject.action == Some(Action::Wheeled);
    let Some(sits) = pairs.iter().position(|pair| seated(pair) && is_person(pair.subject.kind)) else { return };
    let others = |index: &usize| *index != sits && is_free(&pairs[*index].subject) && pairs[*index].company.is_none();
    let Some(other) = (0..pairs.len()).find(others) else { return };
    // Whose calling is to care for others does not sit in it, wherever the words stand.
    let cares = |pair: &Pair| matches!(pair.subject.guise, Some(Guise::Nurse | Guise::Doctor));
    let (sits, pushes) = if cares(&pairs[sits]) { (other, sits) } else { (sits, other) };
    (pairs[sits].subject.action, pairs[pushes].subject.action) = (Some(Action::Wheeled), Some(Action::Wheel));
}

/// Lets a grown-up who is named beside a child in a bath kneel by it.
fn wash(pairs: &mut [Pair]) {
    let sits = |pair: &Pair| pair.subject.kind == K::Child && pair.subject.action == Some(Action::Soak);
    let helps = |pair: &Pair| pair.subject.kind != K::Child && is_free(&pair.subject) && pair.company.is_none();
    if let (true, Some(helper)) = (pairs.iter().any(sits), pairs.iter().position(helps)) {
        pairs[helper].subject.action = Some(Action::Bathe);
    }
}

/// Gives those who are pushed, carried or minded to whoever does so.
pub(super) fn take_along(pairs: &mut Vec<Pair>) {
    push_wheelchair(pairs);
    wash(pairs);
    let minds = |pair: &Pair| {
        let grown = is_person(pair.subject.kind) && pair.subject.kind != K::Child;
        let minds = |action| action == Action::Wheel || grown && is_of_children(action);
        pair.company.is_none() && pair.subject.action.is_some_and(minds)
    };
    let Some(minder) = pairs.iter().position(minds) else { return };
    let wheels = pairs[minder].subject.action == Some(Action::Wheel);
    let goes_along = |one: &Subject| match wheels {
        true => is_free(one) || is_person(one.kind) && matches!(one.action, Some(Action::Wheeled | Action::Sit)),
        false => one.kind == K::Child,
    };
    let along = |index: &usize| *index != minder && goes_along(&pairs[*index].subject);
    let seated = |index: &usize| pairs[*index].subject.action == Some(Action::Wheeled);
    let found = (0..pairs.len()).filter(along).find(seated).or_else(|| (0..pairs.len()).find(along));
    if let Some(passenger) = found {
        pairs[minder].company = Some(company(&pairs[passenger].subject));
        pairs.remove(passenger);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn who_is_named_in_a_wheelchair_sits_in_it_and_the_other_pushes() {
        for (prompt, pushes, sits, guise) in [
            ("a nurse pushing an old lady in a wheelchair in a hospital", K::Woman, K::Woman, Some(Guise::Elder)),
            ("护士推着坐轮椅的老奶奶走过医院走廊", K::Woman, K::Woman, Some(Guise::Elder)),
            ("an old man in a wheelchair pushed by a woman in a park", K::Woman, K::Man, Some(Guise::Elder)),
            ("a man pushes a wheelchair with a boy in it in a park", K::Man, K::Child, Some(Guise::Boy)),
        ] {
            let all = lasting(prompt, 2, 3).actors;
            let first = all.iter().find(|one| one.action == Action::Wheel).expect(prompt);
            let along = first.company.as_ref().map(|company| (company.kind, company.guise));
            assert_eq!((first.kind, along), (pushes, Some((sits, guise))), "{prompt}");
            assert!(all.iter().all(|one| one.action != Action::Wheeled), "{prompt}");
        }
        let alone = lasting("a man sits in a wheelchair by a lake", 2, 3).actors;
        assert_eq!((alone[0].kind, alone[0].action), (K::Man, Action::Wheeled));
    }

    #[test]
    fn a_baby_in_a_pram_is_pushed_by_who_is_named_with_it() {
        for prompt in ["a woman pushing her baby in a stroller through a park", "一位妈妈推着婴儿车在公园里散步"]
        {
            let all = lasting(prompt, 2, 3).actors;
            assert_eq!((all.len(), all[0].kind, all[0].action), (1, K::Woman, Action::Push), "{prompt}");
        }
        assert_eq!(lasting("一个男人推着购物车逛超市", 2, 3).actors[0].action, Action::Trolley);
    }

    #[test]
    fn a_child_in_a_bath_is_washed_by_who_is_named_with_it() {
        for (prompt, guise) in
            [("年轻爸爸在浴室里给宝宝洗澡", None), ("a mother bathing her daughter in the bath", Some(Guise::Girl))]
        {
            let all = lasting(prompt, 2, 3).actors;
            let washes = all.iter().find(|one| one.action == Action::Bathe).expect(prompt);
            let washed = washes.company.as_ref().map(|company| company.guise);
            assert_eq!((washes.kind == K::Child, washed), (false, guise.map(Some)), "{prompt}");
        }
        let baby = lasting("a baby laughing in a bathtub full of foam", 2, 3).actors;
        assert_eq!((baby[0].action, baby[0].guise), (Action::Soak, Some(Guise::Infant)));
    }

    #[test]
    fn what_dogs_draw_is_one_thing_with_its_dogs_and_its_driver() {
        for prompt in ["sled dogs pulling a musher over a frozen lake", "哈士奇拉着雪橇穿过雪原"] {
            let all = lasting(prompt, 2, 3).actors;
            let sleds = all.iter().filter(|one| one.guise == Some(Guise::DogSled)).count();
            assert_eq!((sleds, all.iter().filter(|one| one.kind == K::Dog).count()), (1, 0), "{prompt}");
        }
    }

    #[test]
    fn a_climber_has_rock_of_the_colour_that_is_said() {
        let rock = |prompt: &str| {
            let all = lasting(prompt, 2, 3).actors;
            let climbs = all.into_iter().find(|one| one.action == Action::Climb).expect(prompt);
            climbs.company.filter(|company| company.kind == K::RockFace).and_then(|company| company.colour)
        };
        for prompt in ["攀岩者徒手爬上一面巨大的红色岩壁", "a rock climber in a red sandstone canyon"] {
            assert!(rock(prompt).is_some_and(|colour| colour.x > colour.z * 2.0), "{prompt}");
        }
        assert_eq!(rock("a woman rock climbing"), None);
    }
}
