//! Who has what with them: things in hands, dogs on leads, clients before barbers.
//!
//! Works on what the words ask for; places nobody. Who rides is told in `riding`, which
//! things make one thing in `joining`.

use super::company::{Pair, company};
use super::nature::{is_person, nature};
use super::number::count_of;
use super::{joining, lesson, passengers, riding, tasks};
use crate::scene::cameras::portrait;
use crate::scene::setting::Setting;
use crate::script::{Action, Place, Subject, SubjectKind as K, in_whose_hands};

/// Who has what with them; what a shot looks down on stands by itself.
pub(crate) fn paired(setting: &Setting, all: Vec<Subject>) -> Vec<Pair> {
    if portrait::is_of_things(setting) {
        return all.into_iter().map(|subject| Pair { subject, company: None }).collect();
    }
    pair(all, setting.place)
}

/// Joins things to the hands that hold them and riders to their mounts.
pub(crate) fn pair(mut subjects: Vec<Subject>, place: Place) -> Vec<Pair> {
    tasks::hand_over(&mut subjects);
    let worked_on = tasks::gather(&mut subjects);
    let mut pairs = hand_out(subjects, worked_on.as_ref());
    joining::put_together(&mut pairs);
    seat_client(&mut pairs);
    passengers::take_along(&mut pairs);
    let Some(person) = pairs.iter().position(|pair| pair.subject.has_hands()) else {
        // A beast that is named with it is who keeps dry.
        let beasts = pairs
            .iter()
            .any(|pair| matches!(nature(pair.subject.kind).action, Action::Walk | Action::Run | Action::Sit));
        if !beasts {
            pairs.iter_mut().for_each(|pair| under_umbrella(pair, place));
        }
        return pairs;
    };
    if riding::mount(&mut pairs, person, place) {
        let taught = pairs.iter().any(|pair| pair.subject.action == Some(Action::Steady)).then_some(place);
        pairs.iter_mut().for_each(|pair| lesson::prepare(&mut pair.subject, pair.company.as_ref(), taught));
        return pairs;
    }
    if let Some(kind) = afloat(pairs[person].subject.action) {
        let rower = &mut pairs[person];
        rower.company = Some(company(&rower.subject));
        (rower.subject.kind, rower.subject.colour, rower.subject.count) = (kind, None, Some(1));
        return pairs;
    }
    take_in_hand(&mut pairs, person, place);
    // Who has nothing to give stands there.
    let idle = |pair: &&mut Pair| pair.subject.action == Some(Action::Give) && pair.company.is_none();
    pairs.iter_mut().filter(idle).for_each(|pair| pair.subject.action = Some(Action::Stand));
    pairs
}

/// Puts one thing that is named beside somebody, and fits, into their hand.
fn take_in_hand(pairs: &mut Vec<Pair>, person: usize, place: Place) {
    let somebody = &pairs[person];
    let held = pairs.iter().position(|pair| is_held(&pair.subject) || is_led(&somebody.subject, &pair.subject, place));
    let Some(thing) = held.filter(|_| somebody.company.is_none()) else { return };
    // Of flowers one is handed over for the whole bunch.
    let bunch = somebody.subject.action == Some(Action::Give) && pairs[thing].subject.kind.is_flower();
    if pairs[thing].subject.count.is_some_and(|count| count > 1) && !bunch {
        return;
    }
    let sings = somebody.subject.action == Some(Action::Sing);
    let at_it = sings || somebody.subject.action == Some(Action::Play);
    let thing_held = pairs.remove(thing).subject;
    // What was named before is gone from before them.
    let person = person - usize::from(thing < person);
    pairs[person].company = Some(company(&thing_held));
    if !thing_held.kind.is_instrument() || !at_it {
        return;
    }
    if sings {
        accompany(pairs, person);
    }
    // Who plays it stays with it.
    pairs[person].subject.action = Some(Action::Stand);
}

/// Gives what is said to be held to whoever holds it, what is worked on to who works.
fn hand_out(subjects: Vec<Subject>, worked_on: Option<&Subject>) -> Vec<Pair> {
    let holders = in_whose_hands(&subjects);
    let mut pairs: Vec<Pair> = Vec::new();
    // Where each subject has gone to: what is held is in no pair of its own.
    let mut at: Vec<usize> = Vec::new();
    for (subject, holder) in subjects.into_iter().zip(holders) {
        match holder.and_then(|holder| pairs.get_mut(*at.get(holder)?)) {
            Some(holder) => holder.company = Some(company(&subject)),
            None => pairs.push(Pair { subject, company: None }),
        }
        at.push(pairs.len().saturating_sub(1));
    }
    let busy = pairs.iter_mut().find(|pair| pair.subject.has_hands() && pair.company.is_none());
    busy.into_iter().for_each(|pair| pair.company = worked_on.map(company));
    pairs
}

/// Seats whoever is named beside a barber in the barber's chair; a child by itself
/// is who has its hair cut.
fn seat_client(pairs: &mut Vec<Pair>) {
    let cuts = |pair: &Pair| pair.subject.action == Some(Action::Haircut) && is_person(pair.subject.kind);
    let Some(barber) = pairs.iter().position(|pair| cuts(pair) && pair.company.is_none()) else { return };
    let client = (0..pairs.len()).find(|index| *index != barber && is_person(pairs[*index].subject.kind));
    if let Some(client) = client {
        let (client, barber) = if pairs[barber].subject.kind == K::Child { (barber, client) } else { (client, barber) };
        let seated = company(&pairs[client].subject);
        let barber = &mut pairs[barber];
        (barber.subject.action, barber.company) = (Some(Action::Haircut), Some(seated));
        pairs.remove(client);
    } else if pairs[barber].subject.kind == K::Child {
        let child = Some(company(&pairs[barber].subject));
        pairs[barber] =
            Pair { subject: Subject { action: Some(Action::Haircut), ..Subject::one(K::Man) }, company: child };
    }
}

/// Lets somebody walk under an umbrella that the words leave without one,
/// unless it is spread on a beach or put on show.
fn under_umbrella(pair: &mut Pair, place: Place) {
    let shown = matches!(place, Place::Beach | Place::Studio | Place::Room | Place::Sky | Place::Underwater);
    if pair.subject.kind != K::Umbrella || pair.subject.action.is_some() || shown {
        return;
    }
    pair.company = Some(company(&pair.subject));
    let many = count_of(&pair.subject, false);
    let walker = &mut pair.subject;
    (walker.kind, walker.colour, walker.size) = (K::Person, None, None);
    (walker.count, walker.action) = (Some(many as u16), Some(Action::Walk));
}

/// The boat that an action needs even when no word names it.
fn afloat(action: Option<Action>) -> Option<K> {
    match action? {
        Action::Row | Action::CastNet => Some(K::Boat),
        Action::Sail => Some(K::Sailboat),
        _ => None,
    }
}

/// Lets one of many who sing play for the others.
fn accompany(pairs: &mut Vec<Pair>, singer: usize) {
    let one = &mut pairs[singer].subject;
    let Some(count) = one.count.filter(|count| *count > 1) else { return };
    let others = Subject { count: Some(count - 1), ..one.clone() };
    one.count = Some(1);
    pairs.insert(singer + 1, Pair { subject: others, company: None });
}

/// Things that fit into a hand, unless they do something of their own; lanterns of a feast hang.
fn is_held(subject: &Subject) -> bool {
    let fits = matches!(
        subject.kind,
        K::Umbrella
            | K::Kite
            | K::Book
            | K::Phone
            | K::Foldable
            | K::Cup
            | K::Glass
            | K::Tumbler
            | K::Heels
            | K::Skincare
            | K::Can
            | K::Flacon
            | K::Lipstick
            | K::Bag
            | K::Fruit
            | K::Gift
            | K::Parcel
            | K::Camera
            | K::TeddyBear
            | K::Zither
            | K::Ball
            | K::Football
            | K::BeachBall
            | K::Frisbee
            | K::Flower
            | K::Rose
            | K::Sunflower
    );
    let lantern = subject.kind == K::Lantern && (subject.held || subject.count == Some(1));
    fits || lantern || subject.kind.is_instrument() || (subject.kind == K::ToyBalloon && subject.action.is_none())
}

/// Whether somebody takes a dog for a walk.
fn is_led(walker: &Subject, dog: &Subject, place: Place) -> bool {
    let walks = |action| matches!(action, Some(Action::Walk));
    dog.kind == K::Dog
        && is_person(walker.kind)
        && walker.kind != K::Child
        && dog.is_one()
        && walker.is_one()
        && walks(walker.action)
        && (dog.action.is_none() || walks(dog.action))
        && place != Place::Room
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::actors::coats::colour;
    use crate::script::{Colour, Guise};

    fn subject(kind: K, action: Option<Action>, colour: Option<Colour>) -> Subject {
        Subject { colour, action, ..Subject::one(kind) }
    }

    #[test]
    fn robots_hold_what_people_hold_unless_they_are_built_otherwise() {
        let cat = Subject { held: true, ..Subject::one(K::Cat) };
        for (guise, holds) in [(None, true), (Some(Guise::Rusty), true), (Some(Guise::Mech), false)] {
            let robot = Subject { guise, ..Subject::one(K::Robot) };
            let pairs = pair(vec![robot, cat.clone()], Place::Meadow);
            assert_eq!(pairs[0].company.as_ref().map(|company| company.kind), holds.then_some(K::Cat), "{guise:?}");
        }
    }

    #[test]
    fn an_umbrella_goes_into_the_hand_with_its_own_colour() {
        let pairs = pair(
            vec![subject(K::Woman, Some(Action::Walk), None), subject(K::Umbrella, None, Some(Colour::Red))],
            Place::Meadow,
        );
        assert_eq!(pairs.len(), 1);
        let held = pairs[0].company.as_ref().expect("held");
        assert_eq!((held.kind, held.colour), (K::Umbrella, Some(colour(Colour::Red))));
        assert_eq!(pairs[0].subject.colour, None);
    }

    #[test]
    fn who_plays_is_handed_what_was_named_before_them() {
        for (action, others) in [(Action::Play, 0), (Action::Sing, 0), (Action::Sing, 2)] {
            let players = Subject { count: Some(others + 1), ..subject(K::Man, Some(action), None) };
            let pairs = pair(vec![subject(K::Guitar, None, None), players], Place::Garden);
            let held = pairs[0].company.as_ref().map(|company| company.kind);
            assert_eq!((held, pairs[0].subject.action), (Some(K::Guitar), Some(Action::Stand)), "{action:?}");
            let singing = pairs.get(1).map(|pair| (pair.subject.action, pair.subject.count));
            assert_eq!(singing, (others > 0).then_some((Some(action), Some(others))), "{action:?}");
        }
    }

    #[test]
    fn who_has_their_hair_cut_sits_before_the_barber() {
        let client = Subject { guise: Some(Guise::Boy), ..subject(K::Child, None, None) };
        let pairs = pair(vec![subject(K::Man, Some(Action::Haircut), None), client.clone()], Place::Room);
        assert_eq!(pairs.len(), 1);
        assert_eq!(pairs[0].company.as_ref().map(|c| (c.kind, c.guise)), Some((K::Child, Some(Guise::Boy))));
        // A child by itself is no barber.
        let pairs = pair(vec![Subject { action: Some(Action::Haircut), ..client }], Place::Room);
        assert_eq!((pairs[0].subject.kind, pairs[0].subject.action), (K::Man, Some(Action::Haircut)));
        assert_eq!(pairs[0].company.as_ref().map(|c| c.kind), Some(K::Child));
    }

    #[test]
    fn what_hangs_from_somebody_leaves_the_hands_to_their_work() {
        let basket = Subject { held: true, slung: true, ..subject(K::Basket, None, None) };
        let pairs = pair(vec![subject(K::Woman, Some(Action::Reap), None), basket], Place::Field);
        let slung: Vec<(K, bool)> =
            pairs.iter().filter_map(|p| p.company.as_ref()).map(|c| (c.kind, c.slung)).collect();
        assert_eq!((pairs.len(), slung), (1, vec![(K::Basket, true)]));
    }

    #[test]
    fn umbrellas_without_people_are_carried_by_walkers() {
        let umbrellas = Subject { count: None, plural: true, ..subject(K::Umbrella, None, Some(Colour::Red)) };
        let pairs = pair(vec![umbrellas.clone()], Place::Street);
        assert_eq!((pairs[0].subject.kind, pairs[0].subject.count), (K::Person, Some(6)));
        assert_eq!(pairs[0].company.as_ref().map(|held| held.kind), Some(K::Umbrella));
        assert_eq!(pair(vec![umbrellas], Place::Beach)[0].subject.kind, K::Umbrella);
    }
}
