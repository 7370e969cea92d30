//! Tells who does something side by side: two who are joined by "and", two of whom
//! "they" is said, a child that somebody has by the hand.
//!
//! It must not know any word of any language.

use super::draft::{Draft, Said, Seen};
use super::nature::{Nature, can, nature};
use crate::script::{Action, SubjectKind as K, Together};

/// Binds each of those who are together to whoever is named before.
pub fn bind(draft: &mut Draft) {
    let said = draft.together;
    let mut bound = false;
    let party: Vec<usize> = (0..draft.subjects.len()).filter(|index| is_one(&draft.subjects[*index])).collect();
    for pair in party.windows(2) {
        let (one, other) = (&draft.subjects[pair[0]], &draft.subjects[pair[1]]);
        let joined = one.group == other.group || other.accompanies && is_human(other);
        let people = usize::from(is_human(one)) + usize::from(is_human(other));
        if people == 0 || said.is_none() && !joined {
            continue;
        }
        let Some(action) = shared(one, other) else { continue };
        // Nobody goes hand in hand with a beast.
        let together = said.unwrap_or_default();
        let together = Together { hands: together.hands && people == 2, eyes: together.eyes && people == 2 };
        for index in [pair[0], pair[1]] {
            let seen = &mut draft.subjects[index];
            seen.action = seen.action.take().or_else(|| action.clone());
        }
        draft.subjects[pair[1]].together = Some(together);
        bound = true;
    }
    for seen in draft.subjects.iter_mut().filter(|seen| is_pair(seen) && allows(seen)) {
        (seen.together, bound) = (said, bound || said.is_some());
    }
    if let Some(regard) = draft.regard.take().filter(|_| bound) {
        draft.ignored.retain(|span| *span != regard);
    }
}

/// What two do who are to be side by side; none if each is at something else.
fn shared(one: &Seen, other: &Seen) -> Option<Option<Said<Action>>> {
    if !allows(one) || !allows(other) {
        return None;
    }
    match (&one.action, &other.action) {
        (Some(a), Some(b)) => (a.value == b.value).then(|| one.action.clone()),
        (Some(a), None) => can(other.kind.value, a.value).then(|| one.action.clone()),
        (None, Some(b)) => can(one.kind.value, b.value).then(|| other.action.clone()),
        (None, None) => Some(None),
    }
}

/// Whether what somebody does is done side by side as it is alone.
fn allows(seen: &Seen) -> bool {
    use Action as A;
    seen.action.as_ref().is_none_or(|action| {
        matches!(
            action.value,
            A::Walk | A::Run | A::Cross | A::Stand | A::Look | A::Smile | A::Sit | A::Wave | A::Speak
        ) || matches!(action.value, A::Clap | A::Cheer | A::Jump | A::Weep | A::Point | A::Kneel)
    })
}

/// One person or beast that is there for itself.
pub fn is_one(seen: &Seen) -> bool {
    let single = seen.count.as_ref().map_or(!matches!(seen.kind.value, K::Person), |count| count.value == 1);
    let alive = is_human(seen) || seen.kind.value.is_four_footed();
    let group = matches!(seen.kind.value, K::Couple | K::Crowd);
    alive && single && !group && !seen.plural && !seen.held && !seen.behind && !seen.extra && !seen.topic
}

/// Two people who are named in one.
fn is_pair(seen: &Seen) -> bool {
    let two = seen.count.as_ref().is_some_and(|count| count.value == 2);
    is_human(seen) && (two || seen.kind.value == K::Couple) && !seen.behind
}

fn is_human(seen: &Seen) -> bool {
    nature(seen.kind.value) == Nature::Human
}

#[cfg(test)]
mod tests {
    use crate::script::{Action, Together};
    use crate::understand::understand;

    /// What is said of the first two of a prompt: what each does, and how the second
    /// is with the first.
    fn two(prompt: &str) -> (Option<Action>, Option<Action>, Option<Together>) {
        let script = understand(prompt).script;
        let subjects = &script.shots[0].subjects;
        (subjects[0].action, subjects[1].action, subjects[1].together)
    }

    #[test]
    fn they_do_the_same_side_by_side() {
        let (walk, hand) = (Some(Action::Walk), |hands, eyes| Some(Together { hands, eyes }));
        for (prompt, together) in [
            ("新郎穿黑色西装，新娘穿白色婚纱，两人手牵手走在海边，相视而笑", hand(true, true)),
            ("A farmer and his wife walk arm in arm between rows of wheat", hand(true, false)),
            ("A young woman holding her mother's hand walks down a street", hand(true, false)),
            ("父亲牵着女儿的小手走过街道", hand(true, false)),
            ("妈妈和女儿一起在沙滩上散步", hand(false, false)),
        ] {
            assert_eq!(two(prompt), (walk, walk, together), "{prompt}");
        }
    }

    #[test]
    fn who_are_at_different_things_are_not_bound() {
        for prompt in ["a woman reads while a child plays in a garden", "外婆织毛衣，孙女在院子里玩耍"] {
            assert_eq!(two(prompt).2, None, "{prompt}");
        }
    }

    #[test]
    fn what_both_do_holds_for_both() {
        let (one, other, _) = two("新娘奔向新郎，两人紧紧拥抱");
        assert_eq!((one, other), (Some(Action::Hug), Some(Action::Hug)));
    }
}
