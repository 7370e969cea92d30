//! Takes back what is told of land, ground and growth out of doors that is not there: where
//! walls or a backdrop are all that is around, or somebody is met on the shore of it.
//!
//! It says nothing of what a window shows.

use crate::report::Report;
use crate::scene::{Enclosure, ShotScene};
use crate::script::{Feature, Light, Place, Shot, SubjectKind};
use crate::understand::name_of;

/// What is trodden on, grows or lies out of doors.
const OUTDOORS: [Feature; 18] = [
    Feature::Grass,
    Feature::Flowers,
    Feature::Forest,
    Feature::Square,
    Feature::Plaza,
    Feature::Path,
    Feature::Road,
    Feature::Rocks,
    Feature::Cliff,
    Feature::Waves,
    Feature::Dunes,
    Feature::River,
    Feature::Lake,
    Feature::Steps,
    Feature::Courtyard,
    Feature::Playground,
    Feature::Crossing,
    Feature::RunningTrack,
];

/// Takes back, in a shot counted from one, what is only out of doors.
pub(super) fn own_up(meant: &Shot, built: &ShotScene, shot: usize, report: &mut Report) {
    let within = built.place == Place::Studio || built.place == Place::Room && built.enclosure != Enclosure::None;
    if built.place == Place::Beach && meant.features.contains(&Feature::Island) {
        report.show_otherwise(shot, ("feature", &name_of(Feature::Island)), "a beach with palms");
    }
    // A bow stands where the sun puts it, seldom in a window.
    if within && meant.lights.contains(&Light::Rainbow) {
        report.ignore(shot, ("light", &name_of(Light::Rainbow)));
    }
    // A window may show what is said to be beyond it.
    if !within || meant.features.contains(&Feature::Window) {
        return;
    }
    // Flowers that stand there as things are there.
    let potted = built.actors.iter().any(|one| one.kind.is_flower() || one.kind == SubjectKind::Vase);
    for feature in OUTDOORS.iter().filter(|one| meant.features.contains(one) && !(potted && **one == Feature::Flowers))
    {
        report.ignore(shot, ("feature", &name_of(*feature)));
    }
}

#[cfg(test)]
mod tests {
    use crate::Options;
    use crate::truth::scripted;

    #[test]
    fn a_rainbow_is_not_told_of_a_room() {
        let shown = |prompt: &str| {
            let report = scripted(prompt, &Options::default()).1;
            report.honoured.iter().any(|one| one.value == "rainbow")
        };
        assert!(!shown("a woman sits in a bedroom, a rainbow outside"));
        assert!(shown("a rainbow over a meadow"));
    }

    #[test]
    fn what_is_out_of_doors_is_not_told_of_a_room() {
        let told = |prompt: &str| {
            let report = scripted(prompt, &Options::default()).1;
            report.honoured.iter().map(|one| one.value.clone()).collect::<Vec<_>>()
        };
        let within = told("a child plays in the kitchen on a lawn with daisies");
        assert!(!within.iter().any(|value| value == "grass" || value == "flowers"), "{within:?}");
        let without = told("a child plays on a lawn with daisies");
        assert!(without.iter().any(|value| value == "flowers"), "{without:?}");
    }
}
