//! Who rides what: whoever is named with a mount, a bicycle, a small boat or a wing, and
//! is not busy on the ground, is in its saddle.
//!
//! Works on what the words ask for; places nobody.

use super::company::{Pair, company};
use super::mounts::{bears, carries_riders, hides};
use crate::script::{Action, Guise, Place, Subject, SubjectKind as K};

/// How many ride a carousel where nobody counts them, and how many it has room for.
const SEVERAL: u16 = 5;
const SEATS: u16 = 10;

/// Puts whoever rides on what is named to be ridden; whether anybody does.
pub(super) fn mount(pairs: &mut Vec<Pair>, person: usize, place: Place) -> bool {
    // Who wields a blade beside a horse does so from its back.
    let at_it = |action: Option<Action>| {
        use Action as A;
        matches!(action, Some(A::Ride | A::Gallop | A::Row | A::Sail | A::Drive | A::Fence))
    };
    // Whoever is said to ride does, though others are named before.
    let rider = pairs.iter().position(|pair| pair.subject.has_hands() && at_it(pair.subject.action));
    let person = rider.unwrap_or(person);
    let rider = &pairs[person].subject;
    let rides = at_it(rider.action);
    let alone = rider.is_one();
    let beast = alone && !pairs.iter().any(|pair| carries_riders(pair.subject.kind));
    let within = rider.action == Some(Action::Drive);
    let mount = pairs.iter().position(|pair| {
        let mount = &pair.subject;
        if within && hides(mount.kind) {
            return mount.is_one();
        }
        // Who is fast on two wheels does not run.
        let wheeled = (mount.kind == K::Bicycle || mount.kind.is_motorbike()) && rider.action == Some(Action::Run);
        mount.guise == Some(Guise::Paraglider) && hangs(rider.action)
            || (carries_riders(mount.kind) || beast && bears(mount))
                && (rides || wheeled || mount.action == Some(Action::Ride) || aboard(rider, mount, place))
    });
    let Some(mount) = mount else { return false };
    let (company, action, direction) = (company(rider), rider.action, rider.direction);
    let (riders, many) = (rider.count, rider.plural);
    pairs[mount].company = (!hides(pairs[mount].subject.kind)).then_some(company);
    let walks = pairs.first().is_some_and(|first| first.subject.action == Some(Action::Walk));
    let ridden = &mut pairs[mount].subject;
    ridden.direction = ridden.direction.or(direction);
    ridden.action = ridden.action.or(action).filter(|action| *action != Action::Drive);
    if ridden.behind && ridden.action == Some(Action::Gallop) && walks {
        // Who comes behind a herd that walks keeps its pace.
        ridden.action = Some(Action::Walk);
    }
    if ridden.guise == Some(Guise::Paraglider) {
        // Nobody walks there, or sits.
        ridden.action = ridden.action.filter(|action| is_aloft(*action));
    }
    if ridden.kind.is_vessel() {
        ridden.action = ridden.action.map(carried);
    }
    if ridden.kind == K::Carousel {
        take_seats(pairs, (person, mount), riders.map_or(if many { SEVERAL } else { 1 }, |count| count.min(SEATS)));
        return true;
    }
    // Riders are as many as their mounts: two share one, more do not.
    ridden.plural |= many;
    let troop = riders.filter(|riders| *riders > 2 && ridden.count == Some(1));
    ridden.count = troop.or(ridden.count).or(riders).or((!ridden.plural).then_some(1));
    if person < mount {
        pairs.swap(person, mount);
    }
    pairs.remove(mount.max(person));
    true
}

/// Seats all who ride on the one carousel that there is.
fn take_seats(pairs: &mut Vec<Pair>, (person, mount): (usize, usize), count: u16) {
    let ridden = &mut pairs[mount];
    (ridden.subject.count, ridden.subject.plural, ridden.subject.action) = (Some(1), false, None);
    if let Some(company) = &mut ridden.company {
        company.count = Some(count);
    }
    pairs.swap(0, mount);
    pairs.remove(if person == 0 { mount } else { person });
}

/// Whether it is done in the air by somebody who hangs in a harness.
fn is_aloft(action: Action) -> bool {
    matches!(action, Action::Fly | Action::Soar | Action::Float | Action::Land)
}

/// Whether whoever does this hangs under the wing that is named with them, rather than
/// being somewhere below it.
fn hangs(action: Option<Action>) -> bool {
    action.is_none_or(|action| is_aloft(action) || matches!(action, Action::Ride | Action::Sit | Action::Jump))
}

/// Whether somebody with nothing to do on land is in the boat that is named
/// along with them.
fn aboard(somebody: &Subject, boat: &Subject, place: Place) -> bool {
    let at_ease = matches!(
        somebody.action,
        None | Some(
            Action::Sit | Action::Stand | Action::Look | Action::Fish | Action::CastNet | Action::Float | Action::Sleep
        )
    );
    boat.kind.is_small_boat()
        && boat.is_one()
        && !matches!(somebody.kind, K::Crowd | K::Dancer | K::Runner)
        && at_ease
        && !matches!(place, Place::Beach | Place::Harbour)
}

/// What a boat does in which somebody does this.
fn carried(action: Action) -> Action {
    match action {
        Action::Sit | Action::Stand | Action::Look | Action::Sleep => Action::Float,
        action => action,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::actors::coats::colour;
    use crate::scene::actors::pairing::pair;
    use crate::script::{Colour, Garment};

    fn subject(kind: K, action: Option<Action>) -> Subject {
        Subject { action, ..Subject::one(kind) }
    }

    #[test]
    fn a_rider_is_seen_once_on_the_mount_and_others_stay() {
        let all = vec![subject(K::Man, Some(Action::Ride)), subject(K::Horse, None), subject(K::Dog, None)];
        let pairs = pair(all, Place::Meadow);
        let kinds: Vec<K> = pairs.iter().map(|pair| pair.subject.kind).collect();
        assert_eq!(kinds, [K::Horse, K::Dog]);
        assert_eq!(pairs[0].company.as_ref().map(|c| c.kind), Some(K::Man));
    }

    #[test]
    fn whoever_is_said_to_ride_does() {
        let all = vec![
            subject(K::Man, Some(Action::Stand)),
            subject(K::Child, Some(Action::Ride)),
            subject(K::Bicycle, None),
        ];
        let pairs = pair(all, Place::Open);
        let ridden = pairs.iter().find(|pair| pair.subject.kind == K::Bicycle).expect("a bicycle");
        assert_eq!(ridden.company.as_ref().map(|c| c.kind), Some(K::Child));
        let pairs = pair(vec![subject(K::Child, Some(Action::Ride)), subject(K::Cow, None)], Place::Field);
        assert_eq!((pairs.len(), pairs[0].subject.kind), (1, K::Cow));
        let herd = Subject { plural: true, count: None, ..subject(K::Cow, None) };
        assert_eq!(pair(vec![subject(K::Man, Some(Action::Ride)), herd], Place::Field).len(), 2);
    }

    #[test]
    fn what_is_ridden_in_the_traffic_of_a_crossing_is_no_part_of_it() {
        for prompt in ["外卖骑手骑着电动车穿过繁忙的十字路口", "a man rides his bicycle over a busy crossing"]
        {
            let first = &crate::scene::sample::shot(prompt, 0).actors[0];
            assert!(matches!(first.kind, K::Scooter | K::Bicycle | K::Cyclist), "{prompt}: {:?}", first.kind);
        }
    }

    #[test]
    fn who_watches_a_paraglider_does_not_hang_in_it() {
        let wing = || Subject { guise: Some(Guise::Paraglider), ..subject(K::Balloon, Some(Action::Fly)) };
        let pairs = |action| pair(vec![subject(K::Woman, action), wing()], Place::Beach);
        assert_eq!(pairs(Some(Action::Look)).len(), 2);
        for action in [None, Some(Action::Fly)] {
            let one = pairs(action);
            assert_eq!((one.len(), one[0].company.as_ref().map(|c| c.kind)), (1, Some(K::Woman)), "{action:?}");
        }
    }

    #[test]
    fn a_rider_keeps_the_clothes_and_the_looks_that_the_words_give() {
        let rider = Subject {
            garment: Some(Garment::Raincoat),
            guise: Some(Guise::Girl),
            colour: Some(Colour::Yellow),
            ..subject(K::Child, Some(Action::Ride))
        };
        let pairs = pair(vec![rider, subject(K::Bicycle, None)], Place::Open);
        let company = pairs[0].company.as_ref().expect("a rider");
        assert_eq!((company.garment, company.guise), (Some(Garment::Raincoat), Some(Guise::Girl)));
        assert_eq!(company.colour, Some(colour(Colour::Yellow)));
    }

    #[test]
    fn an_angler_with_a_boat_fishes_from_it_and_a_walker_does_not() {
        let kinds = |action| {
            let all = vec![subject(K::Man, action), subject(K::Boat, None)];
            pair(all, Place::Lake).into_iter().map(|pair| (pair.subject.kind, pair.subject.action)).collect::<Vec<_>>()
        };
        assert_eq!(kinds(Some(Action::Fish)), [(K::Boat, Some(Action::Fish))]);
        assert_eq!(kinds(None), [(K::Boat, None)]);
        assert_eq!(kinds(Some(Action::Walk)).len(), 2);
    }

    #[test]
    fn more_than_two_riders_have_a_mount_each() {
        let mounts = |riders| {
            let rider = Subject { count: Some(riders), ..subject(K::Man, Some(Action::Ride)) };
            pair(vec![rider, subject(K::Horse, None)], Place::Open)[0].subject.count
        };
        assert_eq!([mounts(1), mounts(2), mounts(5)], [Some(1), Some(1), Some(5)]);
    }

    #[test]
    fn who_drives_a_closed_car_is_in_it_and_of_an_open_one_is_seen() {
        let driven = |kind| pair(vec![subject(K::Man, Some(Action::Drive)), subject(kind, None)], Place::Open);
        for closed in [K::Car, K::Tractor, K::Truck, K::Bus] {
            let pairs = driven(closed);
            assert_eq!((pairs.len(), pairs[0].subject.kind), (1, closed));
            assert!(pairs[0].company.is_none(), "{closed:?}");
        }
        assert_eq!(driven(K::Convertible)[0].company.as_ref().map(|one| one.kind), Some(K::Man));
        // Who rides a board past a car is not in it.
        for action in [Action::Walk, Action::Ride] {
            assert_eq!(pair(vec![subject(K::Man, Some(action)), subject(K::Car, None)], Place::Open).len(), 2);
        }
    }

    #[test]
    fn a_horse_beside_a_person_is_not_ridden() {
        let pairs = pair(vec![subject(K::Man, Some(Action::Walk)), subject(K::Horse, None)], Place::Meadow);
        assert_eq!(pairs.len(), 2);
    }
}
