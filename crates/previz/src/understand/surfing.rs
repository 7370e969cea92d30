//! Tells who rides a wave from who rides anything else.
//!
//! It must not decide where a shot takes place otherwise.

use super::nature::{Nature, nature};
use crate::script::{Action, Place, Subject};

/// Whether somebody rides a wave: before it no land is seen.
pub fn surfs(subjects: &[Subject]) -> bool {
    let first = subjects.first().filter(|one| nature(one.kind) == Nature::Human && one.action == Some(Action::Ride));
    first.is_some() && subjects.iter().all(|one| !one.kind.is_vessel() && !one.kind.is_four_footed())
}

/// Where a wave is ridden: over a reef rather than down among its corals.
pub fn on_the_surface(subjects: &[Subject], (index, place): (usize, Place)) -> (usize, Place) {
    let swims = subjects.iter().any(|one| nature(one.kind) == Nature::Swimmer);
    if place == Place::Underwater && surfs(subjects) && !swims { (index, Place::Sea) } else { (index, place) }
}

#[cfg(test)]
mod tests {
    use crate::script::Place;
    use crate::understand::understand;

    #[test]
    fn a_surfer_at_a_reef_rides_above_it() {
        for prompt in ["a surfer riding a big wave at a tropical reef", "一个男生在珊瑚礁上方冲浪"] {
            assert_eq!(understand(prompt).script.shots[0].place, Place::Sea, "{prompt}");
        }
        assert_eq!(understand("a mermaid riding a dolphin at a coral reef").script.shots[0].place, Place::Underwater);
    }
}
