//! What the furniture of a room leaves of how people are in it.
//!
//! Places nobody.

use super::suite::plan;
use crate::scene::actors::nature::is_human;
use crate::scene::actors::number::count;
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Shot, Subject};

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

/// Of so many one is not heard by all at a table.
const PARTY: usize = 4;

/// The shot with those seated who talk with each other where guests have their seats;
/// none where nobody does.
pub(crate) fn seated(setting: &Setting) -> Option<Shot> {
    let seats = [Feature::CafeTables, Feature::DiningTables, Feature::Bench];
    let talks = |one: &Subject| is_human(one.kind) && one.action == Some(Action::Talk);
    let party: usize = setting.shot.subjects.iter().filter(|one| talks(one)).map(|one| count(setting.shot, one)).sum();
    if !seats.into_iter().any(|seat| setting.has(seat)) || !(2..=PARTY).contains(&party) {
        return None;
    }
    let mut shot = setting.shot.clone();
    shot.subjects.iter_mut().filter(|one| talks(one)).for_each(|one| one.action = Some(Action::Sit));
    Some(shot)
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

    #[test]
    fn who_chat_where_guests_sit_sit_down_for_it() {
        for (prompt, action) in [
            ("two women chatting in a cafe", Action::Sit),
            ("两个老人在公园的长椅上聊天", Action::Sit),
            ("two women chatting in a park", Action::Talk),
        ] {
            let actors = lasting(prompt, 1, 2).actors;
            assert!(actors.len() == 2 && actors.iter().all(|one| one.action == action), "{prompt}: {actors:?}");
        }
    }
}
