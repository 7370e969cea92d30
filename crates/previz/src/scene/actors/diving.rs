//! Who is under water although no word says what they do there: they swim.
//!
//! Changes no place.

use super::nature::is_person;
use crate::script::{Action, Place, Shot};

/// The same shot, in which people and beasts under water swim; none where nothing changes.
pub(in crate::scene) fn below(shot: &Shot) -> Option<Shot> {
    let treads =
        |one: &crate::script::Subject| one.action.is_none() && (is_person(one.kind) || one.kind.is_four_footed());
    if shot.place != Place::Underwater || !shot.subjects.iter().any(treads) {
        return None;
    }
    let mut dived = shot.clone();
    dived.subjects.iter_mut().filter(|one| treads(one)).for_each(|one| one.action = Some(Action::Swim));
    Some(dived)
}

#[cfg(test)]
mod tests {
    use crate::scene::sample::shot;
    use crate::script::Action;

    #[test]
    fn who_is_under_water_swims_unless_words_say_otherwise() {
        for prompt in ["a brown dog at a coral reef", "一个男孩在珊瑚礁", "一只黄狗在海底"] {
            assert_eq!(shot(prompt, 1).actors[0].action, Action::Swim, "{prompt}");
        }
        assert_ne!(shot("a diver sits on the seabed", 1).actors[0].action, Action::Swim);
    }
}
