//! What words about towns mean together: a tram on a hill climbs a street, the roofs of an
//! old town are those of a city that is looked down on, a shop in which coffee is made is
//! a cafe, an arena is laid out for the sport that is done in it, noodles of Wuhan are served
//! anywhere.
//!
//! Chooses no place by itself.

use super::concept::Set;
use super::draft::{Draft, Fact, Role, Seen};
use super::foreshore::is_for_sport;
use super::nature::{Nature, nature};
use crate::script::{Action, Feature, LOOKOUTS, PREMISES, Place, Subject, SubjectKind, Weather};

/// Whether it is a hill that is named, as its place.
fn is_a_hill(fact: &Fact) -> bool {
    matches!(fact.assign.set, Set::Setting(Place::Meadow, Some(Feature::Hill)))
}

/// The street up a hill, if one is named: of the town, or without one that is named its own.
pub(super) fn street_on_a_hill(stands: impl Fn(&dyn Fn(&Fact) -> bool) -> Option<usize>) -> Option<(usize, Place)> {
    let town = |fact: &Fact| matches!(fact.assign.set, Set::Setting(Place::City | Place::Street, _));
    let hill = stands(&is_a_hill)?;
    Some((stands(&town).unwrap_or(hill), Place::Street))
}

/// Whether it is laid out for a purpose, so that what else is named lies around it.
fn is_laid_out(feature: Feature) -> bool {
    let ground = is_for_sport(feature) && feature != Feature::Treadmills || feature == Feature::Playground;
    ground || PREMISES.contains(&feature) || LOOKOUTS.contains(&feature)
}

/// The place of what is laid out for a purpose, where what was chosen is the land around it:
/// a school's yard by the sea lies behind no beach, a court in a jungle is no jungle.
pub(super) fn laid_out_in(place: Place, stands: impl Fn(&dyn Fn(&Fact) -> bool) -> Option<usize>) -> Option<usize> {
    use Place as P;
    let wild = matches!(place, P::Beach | P::Sea | P::Mountains | P::Forest | P::Desert | P::Canyon | P::Village);
    let lookout = |fact: &Fact| matches!(fact.assign.set, Set::Setting(_, Some(one)) if LOOKOUTS.contains(&one));
    let ground = |fact: &Fact| {
        let laid_out = matches!(fact.assign.set, Set::Setting(home, Some(one)) if is_laid_out(one) && home != P::Room && home != place);
        laid_out && !fact.assign.weak && matches!(fact.role, Role::Where | Role::Into | Role::Head)
    };
    let raised = stands(&|fact: &Fact| lookout(fact) && ground(fact));
    raised.or_else(|| stands(&ground).filter(|_| wild && place != P::Village))
}

/// Whether it is the platform of a railway rather than of a subway, over which weather is.
pub(super) fn is_in_the_weather(draft: &Draft, fact: &Fact) -> bool {
    let weather = |set: Set| match set {
        Set::Weather(weather) => weather != Weather::Clear,
        Set::Feature(feature) => feature == Feature::Snow,
        Set::Setting(place, _) => place == Place::Snowfield,
        _ => false,
    };
    fact.assign.set == Set::Setting(Place::Room, Some(Feature::Platform))
        && draft.standing().any(|other| weather(other.assign.set))
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

/// The same shot without the towns and countries that a thing is only named for: noodles of
/// Wuhan are served anywhere.
pub(super) fn without_origins(mut draft: Draft) -> Draft {
    let things = |seen: &&Seen| nature(seen.kind.value) == Nature::Thing;
    let starts: Vec<usize> = draft.subjects.iter().filter(things).map(|seen| seen.kind.span.start).collect();
    let is_origin = |fact: &Fact| {
        let named = match fact.assign.set {
            Set::Setting(Place::City, Some(Feature::Skyline | Feature::Mansards)) => true,
            Set::Setting(..) | Set::Feature(_) => fact.assign.weak,
            _ => false,
        };
        // Right before it, or with a blank between.
        named && fact.assign.near && starts.iter().any(|start| (0..2).any(|gap| fact.span.end + gap == *start))
    };
    let spans: Vec<_> = draft.facts.iter().filter(|fact| is_origin(fact)).map(|fact| fact.span.clone()).collect();
    draft.facts.retain(|fact| !spans.contains(&fact.span));
    for (index, span) in spans.iter().enumerate() {
        if !spans[..index].contains(span) {
            draft.ignored.push(span.clone());
        }
    }
    draft
}

/// Leaves a place the features that go with each other there.
pub(super) fn agree(place: Place, subjects: &[Subject], features: &mut Vec<Feature>) {
    from_above(place, features);
    of_one_trade(features);
    before_a_building(place, subjects, features);
}

/// The features of a city that has been chosen before a lane that is named with it: over roofs
/// a lane is not seen, the fronts of its time are.
fn from_above(place: Place, features: &mut Vec<Feature>) {
    let abroad = features.contains(&Feature::Alley) && !features.contains(&Feature::ChineseTown);
    if place == Place::City && abroad && !features.contains(&Feature::Mansards) {
        features.retain(|one| !matches!(one, Feature::Alley | Feature::Houses));
        features.push(Feature::Mansards);
    }
}

/// Outside what is built the walls of a courtyard, which a country is known for, would hide it.
fn before_a_building(place: Place, subjects: &[Subject], features: &mut Vec<Feature>) {
    if place == Place::Open && subjects.iter().any(|one| one.kind.is_building()) {
        features.retain(|one| *one != Feature::Courtyard);
    }
}

/// A small shop in which coffee is made is a cafe: one room is furnished for one trade.
fn of_one_trade(features: &mut Vec<Feature>) {
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
    fn what_is_named_for_a_town_is_not_in_its_streets() {
        for prompt in ["一碗武汉热干面", "澳门奶茶特写", "a New York pizza, close-up"] {
            let shot = &understand(prompt).script.shots[0];
            assert!(matches!(shot.place, Place::Room | Place::Studio), "{prompt}: {:?}", shot.place);
        }
        assert_eq!(understand("a yellow taxi in New York").script.shots[0].place, Place::City);
    }

    #[test]
    fn roofs_of_an_old_town_are_those_of_an_old_city() {
        let shot = &understand("a whale drifting above the rooftops of an old European town").script.shots[0];
        assert_eq!(shot.place, Place::City);
        assert!(shot.features.contains(&Feature::Mansards), "{:?}", shot.features);
    }
}
