//! Takes back what is told of those whom the camera does not show: who is out of its
//! picture, hidden or too small to be made out for most of a shot.
//!
//! It does not judge what they look like.

use crate::report::Report;
use crate::scene::outlook::Outlook;
use crate::scene::{Actor, ShotScene};
use crate::script::{Action, Attribute, Shot, Subject};
use crate::understand::name_of;

/// What is told of a subject, by its slot in the report.
const SLOTS: [&str; 9] = ["subject", "count", "colour", "size", "garment", "guise", "action", "direction", "pace"];
/// Of so many each is counted by whoever looks; of more so large a share is enough.
const COUNTED: usize = 5;
const MANY: f32 = 0.6;

/// Takes back, in a shot counted from one, who is not shown, and how many are.
pub(super) fn own_up(meant: &Shot, outlook: &Outlook, shot: usize, report: &mut Report) {
    let shown = |one: &&Subject| outlook.shown(meant, one).is_none_or(|(seen, _)| seen > 0);
    let (seen, unseen): (Vec<&Subject>, Vec<&Subject>) = meant.subjects.iter().partition(shown);
    for (one, slot) in unseen.iter().flat_map(|one| SLOTS.map(|slot| (one, slot))) {
        let value = of_subject(one, slot)
            .filter(|_| !seen.iter().any(|other| of_subject(other, slot) == of_subject(one, slot)));
        value.iter().for_each(|value| report.take_back(shot, (slot, value)));
    }
    if seen.iter().all(|one| one.attributes.is_plain()) && !unseen.is_empty() {
        Attribute::ALL.iter().for_each(|one| report.take_back(shot, ("attribute", &name_of(*one))));
    }
    for one in seen {
        let (Some(said), Some((seen, all))) = (one.count, outlook.shown(meant, one)) else { continue };
        let enough = if all <= COUNTED { all } else { (all as f32 * MANY) as usize };
        if seen < enough {
            report.show_otherwise(shot, ("count", &said.to_string()), &seen.to_string());
        }
    }
}

/// Owns up to who is within what they drive or are driven in, where nobody sees them.
pub(super) fn own_up_to_drivers(meant: &Shot, shown: &ShotScene, shot: usize, report: &mut Report) {
    let there = |kind| {
        let beside = |one: &Actor| one.company.as_ref().is_some_and(|company| company.kind == kind);
        shown.actors.iter().any(|one| one.kind == kind || beside(one))
    };
    let within = |one: &&Subject| {
        one.has_hands() && matches!(one.action, Some(Action::Drive | Action::Ride)) && !there(one.kind)
    };
    let (hidden, seen): (Vec<&Subject>, Vec<&Subject>) = meant.subjects.iter().partition(within);
    for (one, slot) in hidden.iter().flat_map(|one| SLOTS.map(|slot| (one, slot))) {
        let value = of_subject(one, slot)
            .filter(|_| !seen.iter().any(|other| of_subject(other, slot) == of_subject(one, slot)));
        value.iter().for_each(|value| report.show_otherwise(shot, (slot, value), "within, out of sight"));
    }
}

/// What is said of a subject in a slot.
pub(super) fn of_subject(subject: &Subject, slot: &str) -> Option<String> {
    match slot {
        "colour" => subject.colour.map(name_of),
        "size" => subject.size.map(name_of),
        "subject" => Some(name_of(subject.kind)),
        "garment" => subject.garment.map(name_of),
        "guise" => subject.guise.map(name_of),
        "action" => subject.action.map(name_of),
        "direction" => subject.direction.map(name_of),
        "pace" => subject.pace.map(name_of),
        _ => subject.count.map(|count| count.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::maths::Vec3;
    use crate::scene::sample::composed;
    use crate::script::SubjectKind as K;
    use crate::understand::understand;

    /// What is told where those of a kind from the first or a later one on are out of view.
    fn told(prompt: &str, (kind, from): (K, usize)) -> Report {
        let understood = understand(prompt);
        let mut scene = composed(&understood.script, 1, 2);
        let away = scene.shots[0].actors.iter_mut().filter(|one| one.kind == kind).skip(from);
        away.for_each(|one| one.at += Vec3::UP * 900.0);
        let mut report = understood.report;
        own_up(&understood.script.shots[0], &scene.outlooks().next().expect("a shot"), 1, &mut report);
        report
    }

    fn honoured(report: &Report) -> Vec<&str> {
        report.honoured.iter().map(|reading| reading.value.as_str()).collect()
    }

    #[test]
    fn with_who_is_out_of_view_falls_what_only_they_are_and_do() {
        let report = told("a black horse walks in a meadow, a white cat sits", (K::Horse, 0));
        let values = honoured(&report);
        assert!(!values.iter().any(|value| ["horse", "walk", "black"].contains(value)), "{report:?}");
        assert!(["cat", "sit", "white", "meadow"].iter().all(|value| values.contains(value)), "{report:?}");
        let unseen = report.approximated.iter().filter(|one| one.shown_as == "nothing in view").count();
        assert!(unseen >= 3 && report.warnings.len() == 1, "{report:?}");
    }

    #[test]
    fn who_is_within_a_closed_car_is_told_to_be_out_of_sight() {
        let told = |prompt: &str| {
            let understood = understand(prompt);
            let (script, mut report) = (understood.script, understood.report);
            own_up_to_drivers(&script.shots[0], &composed(&script, 1, 2).shots[0], 1, &mut report);
            report
        };
        let closed = told("a man in a blue suit drives a red car");
        assert_eq!(
            honoured(&closed).iter().filter(|one| ["man", "blue", "suit"].contains(one)).count(),
            0,
            "{closed:?}"
        );
        assert!(["car", "red", "drive"].iter().all(|one| honoured(&closed).contains(one)), "{closed:?}");
        assert!(honoured(&told("a man drives a convertible")).contains(&"man"));
    }

    #[test]
    fn no_more_are_told_than_are_seen() {
        let prompt = "three horses stand in a meadow";
        assert!(honoured(&told(prompt, (K::Horse, 3))).contains(&"3"));
        let report = told(prompt, (K::Horse, 1));
        assert!(!honoured(&report).contains(&"3") && honoured(&report).contains(&"horse"), "{report:?}");
        assert!(report.approximated.iter().any(|one| one.shown_as == "count 1"), "{report:?}");
    }
}
