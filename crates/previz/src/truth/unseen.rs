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
pub(super) fn own_up(meant: &Shot, (built, outlook): (&ShotScene, &Outlook), shot: usize, report: &mut Report) {
    let shown = |one: &&Subject| outlook.shown(meant, one).map_or_else(|| !is_within(built, one), |(seen, _)| seen > 0);
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

/// Whether somebody is within what they drive, rather than seen on it.
fn is_within(built: &ShotScene, one: &Subject) -> bool {
    let drives = one.has_hands() && one.action == Some(Action::Drive);
    let bears = |actor: &Actor| actor.company.as_ref().is_some_and(|company| company.kind == one.kind);
    drives && !built.actors.iter().any(|actor| actor.kind == one.kind || bears(actor))
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
        let outlook = scene.outlooks().next().expect("a shot");
        own_up(&understood.script.shots[0], (&scene.shots[0], &outlook), 1, &mut report);
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
    fn who_is_within_a_closed_car_is_not_told_to_be_seen() {
        let told = |prompt: &str| told(prompt, (K::Planet, 0));
        let closed = told("a man in a blue suit drives a red car");
        let values = honoured(&closed);
        assert!(!values.iter().any(|value| ["man", "blue", "suit"].contains(value)), "{closed:?}");
        assert!(["car", "red", "drive"].iter().all(|value| values.contains(value)), "{closed:?}");
        // Nor where the words only come near: a driver is somebody.
        let bus = told("司机开着公交车");
        assert!(bus.approximated.iter().all(|one| one.shown_as != "subject person"), "{bus:?}");
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
