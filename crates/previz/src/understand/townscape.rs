//! What words about towns mean together: a tram on a hill climbs a street, the roofs of an
//! old town are those of a city that is looked down on, a shop in which coffee is made is
//! a cafe, an arena is laid out for the sport that is done in it.
//!
//! Chooses no place by itself.

use super::concept::Set;
use super::draft::{Draft, Fact, Seen};
use crate::script::{Action, Feature, Place, SubjectKind};

/// Whether it is a hill that is named, as its place.
pub(super) fn is_a_hill(fact: &Fact) -> bool {
    matches!(fact.assign.set, Set::Setting(Place::Meadow, Some(Feature::Hill)))
}

/// Whether the shot is about what runs in the streets of a town and nowhere else, or drives
/// in a town that is named.
pub(super) fn climbs_a_street(draft: &Draft) -> bool {
    let Some(first) = draft.subjects.first().map(|seen| seen.kind.value) else { return false };
    let town =
        |fact: &Fact| matches!(fact.assign.set, Set::Setting(Place::City | Place::Street, _)) && !fact.assign.weak;
    first == SubjectKind::Tram || first.is_motor_vehicle() && draft.standing().any(town)
}

/// The same shot, in which a ground or an arena without a kind of its own is the one that
/// its sport is done on: volleyball is no game for a football pitch.
pub(super) fn laid_out_for_its_sport(mut draft: Draft) -> Draft {
    use Action as A;
    let plays = |ones: &[Action]| {
        let done = |seen: &Seen| seen.action.as_ref().is_some_and(|action| ones.contains(&action.value));
        draft.subjects.iter().any(done)
    };
    let (hall, court) = ((Place::Room, Feature::SportsHall), (Place::Open, Feature::BasketballCourt));
    let of_sport = match () {
        () if plays(&[A::Hockey, A::Skate, A::SkateSpin]) => [(Place::Open, Feature::IceRink); 2],
        () if plays(&[A::Dunk]) => [hall, court],
        () if plays(&[A::Spike, A::Badminton]) => [hall; 2],
        () => return draft,
    };
    for fact in &mut draft.facts {
        // What is only called a ground may lie in the open.
        let (place, ground) = of_sport[usize::from(fact.assign.weak)];
        match fact.assign.set {
            Set::Setting(Place::Meadow, Some(Feature::Stadium)) => fact.assign.set = Set::Setting(place, Some(ground)),
            Set::Feature(Feature::Stadium) => fact.assign.set = Set::Feature(ground),
            _ => {}
        }
    }
    draft
}

/// The features of a city that has been chosen before a lane that is named with it: over roofs
/// a lane is not seen, the fronts of its time are.
pub(super) fn from_above(place: Place, features: &mut Vec<Feature>) {
    let abroad = features.contains(&Feature::Alley) && !features.contains(&Feature::ChineseTown);
    if place == Place::City && abroad && !features.contains(&Feature::Mansards) {
        features.retain(|one| !matches!(one, Feature::Alley | Feature::Houses));
        features.push(Feature::Mansards);
    }
}

/// A small shop in which coffee is made is a cafe: one room is furnished for one trade.
pub(super) fn of_one_trade(features: &mut Vec<Feature>) {
    if features.contains(&Feature::CafeTables) {
        features.retain(|one| *one != Feature::ShopShelves);
    }
}

#[cfg(test)]
mod tests {
    use crate::script::{Feature, Place};
    use crate::understand::understand;

    #[test]
    fn a_tram_climbs_a_street_and_a_girl_a_hill() {
        for prompt in ["a green tram climbing a steep hill in Lisbon", "a tram climbs a hill", "电车驶上里斯本的小山坡"]
        {
            let shot = &understand(prompt).script.shots[0];
            assert!(matches!(shot.place, Place::Street | Place::City), "{prompt}: {:?}", shot.place);
        }
        assert_eq!(understand("a girl runs up a green hill").script.shots[0].place, Place::Meadow);
    }

    #[test]
    fn an_arena_is_laid_out_for_its_sport() {
        for (prompt, feature) in [
            ("a volleyball player spikes the ball in a packed arena", Feature::SportsHall),
            ("a basketball player dunks in an arena", Feature::SportsHall),
            ("男孩在球场投篮", Feature::BasketballCourt),
            ("an ice hockey player in a packed arena", Feature::IceRink),
            ("a striker kicks a football in an arena", Feature::Stadium),
        ] {
            let shot = &understand(prompt).script.shots[0];
            assert!(shot.features.contains(&feature), "{prompt}: {:?}", shot.features);
        }
    }

    #[test]
    fn roofs_of_an_old_town_are_those_of_an_old_city() {
        let shot = &understand("a whale drifting above the rooftops of an old European town").script.shots[0];
        assert_eq!(shot.place, Place::City);
        assert!(shot.features.contains(&Feature::Mansards), "{:?}", shot.features);
    }
}
