//! What the furniture of a room leaves of how people are in it.
//!
//! Places nobody.

use super::suite::plan;
use crate::scene::actors::nature::is_human;
use crate::scene::setting::Setting;
use crate::script::{Action, Shot, Subject};

/// The shot with those on their feet of whom nothing would be seen behind the counter of
/// its room; none where nobody is so low.
pub(crate) fn upright(setting: &Setting) -> Option<Shot> {
    let low = |action: Option<Action>| {
        matches!(action, Some(Action::Sit | Action::Kneel | Action::Lie | Action::Sleep | Action::Read))
    };
    let counter = plan(setting, false).is_some_and(|plan| plan.behind && plan.seats.is_empty());
    let mut shot = setting.shot.clone();
    let hidden = |one: &&mut Subject| is_human(one.kind) && low(one.action);
    let stood = shot.subjects.iter_mut().filter(hidden).map(|one| one.action = Some(Action::Stand)).count();
    (counter && stood > 0).then_some(shot)
}

#[cfg(test)]
mod tests {
    use crate::scene::sample::lasting;
    use crate::script::Action;

    #[test]
    fn nobody_sits_out_of_sight_behind_a_counter() {
        for prompt in ["an old man sits in a bakery", "爷爷坐在木工作坊里"] {
            assert_eq!(lasting(prompt, 1, 2).actors[0].action, Action::Stand, "{prompt}");
        }
        assert_eq!(lasting("an old man sits in a cafe", 1, 2).actors[0].action, Action::Sit);
    }
}
