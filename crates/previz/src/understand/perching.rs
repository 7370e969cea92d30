//! Settles what an animal rests on: the counter, the bonnet of a car, a wall.
//!
//! What nobody rests on is owned up to. It must not choose the place.

use super::concept::Set;
use super::draft::{Draft, Fact, Role};
use super::nature::{Nature, is_alive, nature};
use super::notes::Notes;
use crate::script::{Action, Perch, Place, Size, Subject, SubjectKind};

/// What the first of those who are seen rests on; the car that it is a part of stays
/// where it is.
pub fn perch(draft: &Draft, place: Place, subjects: &mut Vec<Subject>, notes: &mut Notes) -> Option<Perch> {
    let named = |fact: &Fact| match fact.assign.set {
        Set::Perch(perch) => Some(perch),
        _ => None,
    };
    let rests = rests(subjects) && has_ground(place);
    // Birds bring a branch of their own.
    let climbs = subjects.first().is_some_and(|first| first.kind.climbs_trees());
    let on = |fact: &&Fact| rests && matches!(fact.role, Role::Head | Role::Where);
    // Only between pots is one, whatever else one may be beside.
    let fits = |fact: &&Fact| on(fact) || rests && named(fact) == Some(Perch::Pots);
    let found = draft.standing().filter(fits).find_map(named);
    let chosen =
        found.filter(|perch| climbs || *perch != Perch::Branch).or_else(|| under_goods(draft, place, subjects));
    for fact in draft.standing().filter(|fact| named(fact).is_some()) {
        // Of what nobody rests on there is at least the place where it is found.
        let found = |other: &Fact| matches!(other.assign.set, Set::Setting(of, _) if of == place);
        let there = draft.standing().any(|other| other.span == fact.span && found(other));
        // A table or a basin is there for whoever is.
        let of_the_room = matches!(named(fact), Some(Perch::Table | Perch::Basin | Perch::Treadmill));
        match named(fact) == chosen {
            true => notes.fact(fact),
            false if there && of_the_room => {}
            false if there => notes.shown_as(&fact.span, "the place around it"),
            false => notes.ignored(&fact.span),
        }
    }
    if chosen.is_some_and(Perch::is_of_a_car) {
        for car in subjects.iter_mut().filter(|one| one.kind.is_car()) {
            (car.action, car.direction) = (None, None);
        }
    }
    if chosen == Some(Perch::Piano) {
        // It is what is rested on.
        subjects.retain(|one| one.kind != SubjectKind::Piano);
    }
    chosen
}

/// What a thing that is shown for itself out of doors stands on.
fn under_goods(draft: &Draft, place: Place, subjects: &[Subject]) -> Option<Perch> {
    let alone = !subjects.iter().any(|one| is_alive(one.kind));
    let shown =
        subjects.first().is_some_and(|first| nature(first.kind) == Nature::Thing && first.kind.hold().is_some());
    let bears = |fact: &Fact| match fact.assign.set {
        Set::Perch(
            perch @ (Perch::Log | Perch::Stump | Perch::Ice | Perch::Crate | Perch::Wall | Perch::Hay | Perch::Bench),
        ) => Some(perch),
        _ => None,
    };
    let outdoors = has_ground(place) && place != Place::Room;
    draft.standing().filter(|_| alone && shown && outdoors).find_map(bears)
}

/// Whether there is ground, or a floor, for something to stand on.
fn has_ground(place: Place) -> bool {
    use Place as P;
    let wet = matches!(place, P::Sea | P::Harbour | P::Underwater);
    !wet && !matches!(place, P::Sky | P::NightSky | P::Space | P::Studio | P::Volcano)
}

/// Whether somebody who is small rests somewhere, and no people are there.
fn rests(subjects: &[Subject]) -> bool {
    let alone = !subjects.iter().any(|one| nature(one.kind) == Nature::Human);
    subjects.first().is_some_and(|first| {
        let at_rest =
            first.action.is_none_or(|action| action.rests() || action == Action::Eat) && first.direction.is_none();
        let hatches = first.action == Some(Action::Hatch);
        let little = matches!(first.size, Some(Size::Tiny | Size::Small));
        let dragon = first.kind == SubjectKind::Dragon && little;
        alone && ((first.kind.rests_on_things() || dragon) && at_rest || hatches)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::understand::understand;

    #[test]
    fn what_is_rested_on_is_told_where_somebody_small_rests_on_it() {
        for (prompt, perch) in [
            ("a cat lies on the counter of a bookstore", Some(Perch::Counter)),
            ("小狗睡在教室的课桌上", Some(Perch::Desk)),
            ("a rabbit on the hood of a car", Some(Perch::Bonnet)),
            ("一只白猫蹲在墙头上", Some(Perch::Wall)),
            ("a cat between flower pots on a balcony", Some(Perch::Pots)),
            ("橘猫趴在稻草堆上", Some(Perch::Hay)),
            ("a black cat sitting on a piano", Some(Perch::Piano)),
            ("a squirrel eating a nut on a branch", Some(Perch::Branch)),
            ("金丝猴坐在树上", Some(Perch::Branch)),
            ("一只猫趴在跑步机上打哈欠", Some(Perch::Treadmill)),
            ("a cat lies on the washbasin in a bathroom and yawns", Some(Perch::Basin)),
            ("一只猫趴在书桌上打哈欠", Some(Perch::Table)),
            ("a man runs on a treadmill", None),
            ("a parrot on a branch", None),
            ("a cat runs past a washing machine", None),
            ("a man sits on a wall", None),
            ("a whale lies on a stone wall", None),
            ("a woman behind a wooden counter", None),
        ] {
            let understanding = understand(prompt);
            assert_eq!(understanding.script.shots[0].perch, perch, "{prompt}");
            let told = understanding.report.honoured.iter().any(|reading| reading.slot == "perch");
            assert_eq!(told, perch.is_some(), "{prompt}");
        }
    }
}
