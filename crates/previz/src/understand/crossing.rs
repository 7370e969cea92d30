//! Tells who crosses a bridge on their own feet from who only has one in view.
//!
//! It must not know what bridges look like.

use super::concept::Set;
use super::draft::{Draft, Fact};
use crate::script::{Action, Feature, Place, Subject};

/// Whether the shot is about somebody who goes on their own feet.
pub fn walks(subjects: &[Subject]) -> bool {
    subjects.first().is_some_and(|first| {
        let goes = matches!(first.action, Some(Action::Walk | Action::Run | Action::Cross));
        goes && !first.kind.is_motor_vehicle() && !first.kind.is_train()
    })
}

/// Among mountains and meadows a bridge that somebody walks over leads over the river
/// there, and the land that is named lies around it.
pub fn over_its_river(draft: &Draft, subjects: &[Subject], (index, place): (usize, Place)) -> (usize, Place) {
    let crossed = |fact: &Fact| {
        let bridge = matches!(fact.assign.set, Set::Feature(Feature::Bridge | Feature::SuspensionBridge));
        bridge && draft.standing().any(|one| std::ptr::eq(one, fact))
    };
    let bridge = draft.facts.iter().position(crossed).filter(|_| walks(subjects));
    match bridge {
        Some(bridge) if matches!(place, Place::Mountains | Place::Meadow) => (bridge, Place::River),
        _ => (index, place),
    }
}

#[cfg(test)]
mod tests {
    use crate::script::{Feature, Place};
    use crate::understand::understand;

    #[test]
    fn who_walks_over_a_bridge_in_the_mountains_has_a_river_below() {
        for prompt in [
            "a backpacker walks across a rope bridge in the mountains",
            "一个背包客走过山里的索桥",
            "a man walks over a bridge in a meadow",
        ] {
            let shot = &understand(prompt).script.shots[0];
            assert_eq!(shot.place, Place::River, "{prompt}");
            assert!(shot.features.contains(&Feature::Bridge), "{prompt}");
        }
        let seen = understand("a train on a bridge in the mountains");
        assert_eq!(seen.script.shots[0].place, Place::Mountains);
    }
}
