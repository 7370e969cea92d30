//! Who eats at a table has a dish of their own to eat from.
//!
//! Works on what the words ask for; seats nobody.

use super::coats;
use super::company::Pair;
use super::nature::{is_human, is_person};
use crate::scene::cameras::portrait;
use crate::scene::parts::{Company, Furnishing};
use crate::scene::products::serving::is_own_dish;
use crate::scene::rooms::furnishing::furnishing;
use crate::scene::setting::Setting;
use crate::script::{Action, Place, SubjectKind as K};

/// Gives everybody who eats in a room the dish that is named; where none is, what
/// is usual at that table.
pub(super) fn share(setting: &Setting, pairs: &mut Vec<Pair>) {
    if setting.place != Place::Room || portrait::is_across_table(setting) {
        return;
    }
    let eats = |pair: &Pair| {
        let subject = &pair.subject;
        let seated = is_person(subject.kind) || subject.kind == K::Couple;
        seated && pair.company.is_none() && subject.action == Some(Action::Eat)
    };
    if !pairs.iter().any(eats) {
        return;
    }
    let usual = match furnishing(setting) {
        Furnishing::Dining => Some(K::Rice),
        Furnishing::DiningRoom | Furnishing::Restaurant | Furnishing::Cafe => Some(K::Plate),
        Furnishing::Pizzeria | Furnishing::SushiBar | Furnishing::Inn => Some(K::Plate),
        _ => None,
    };
    let named = pairs.iter().position(|pair| is_own_dish(pair.subject.kind) && !pair.subject.held);
    let dish = match named {
        Some(at) => {
            let dish = pairs.remove(at).subject;
            Company { guise: dish.guise, ..Company::thing(dish.kind, dish.colour.map(coats::colour)) }
        }
        None => match usual {
            Some(kind) => Company::thing(kind, None),
            None => return,
        },
    };
    // Who is named with them eats with them.
    let with_them = |pair: &Pair| {
        let subject = &pair.subject;
        let idle = matches!(subject.action, None | Some(Action::Eat | Action::Sit));
        is_human(subject.kind) && idle && pair.company.is_none()
    };
    for pair in pairs.iter_mut().filter(|pair| with_them(pair)) {
        (pair.subject.action, pair.company) = (Some(Action::Eat), Some(dish.clone()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn who_eats_together_sits_around_a_table_with_a_dish_each() {
        for (prompt, dish) in [
            ("a family eating noodles together at the dinner table", K::Bowl),
            ("一家人围着桌子吃面条", K::Bowl),
            ("a couple eating steak in a restaurant", K::Steak),
            ("一家人在吃年夜饭", K::Rice),
        ] {
            let shot = lasting(prompt, 1, 2);
            let people: Vec<_> = shot.actors.iter().filter(|one| is_human(one.kind)).collect();
            assert!(people.len() > 1, "{prompt}");
            for one in &people {
                assert_eq!(one.action, Action::Eat, "{prompt}");
                assert!(one.seat.is_some(), "{prompt}");
                assert_eq!(one.company.as_ref().map(|company| company.kind), Some(dish), "{prompt}");
            }
            assert!(shot.actors.iter().all(|one| is_human(one.kind)), "{prompt}");
        }
    }
}
