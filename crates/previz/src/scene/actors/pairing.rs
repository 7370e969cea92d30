//! Who belongs together: what a person holds, and who rides what.
//!
//! Works on what the words ask for; places nobody.

use super::coats::colour;
use super::mounts::{bears, carries_riders};
use super::nature::{is_person, nature};
use super::number::count_of;
use super::tasks;
use crate::maths::Vec3;
use crate::scene::cameras::portrait;
use crate::scene::parts::Company;
use crate::scene::products::serving::{comes_served, is_own_dish};
use crate::scene::setting::Setting;
use crate::script::{Action, Guise, Place, Subject, SubjectKind as K, in_whose_hands};

/// A subject with what it carries or who rides it.
pub(crate) struct Pair {
    pub subject: Subject,
    pub company: Option<Company>,
}

/// Who has what with them; what a shot looks down on stands by itself.
pub(crate) fn paired(setting: &Setting, all: Vec<Subject>) -> Vec<Pair> {
    if portrait::is_of_things(setting) {
        return all.into_iter().map(|subject| Pair { subject, company: None }).collect();
    }
    pair(all, setting.place)
}

impl Company {
    /// A thing of one colour, which wears nothing.
    pub(crate) fn thing(kind: K, colour: Option<Vec3>) -> Self {
        Self { kind, colour, garment: None, guise: None, count: None, held: false }
    }
}

/// Joins things to the hands that hold them and riders to their mounts.
pub(crate) fn pair(mut subjects: Vec<Subject>, place: Place) -> Vec<Pair> {
    tasks::hand_over(&mut subjects);
    let worked_on = tasks::gather(&mut subjects);
    let mut pairs = hand_out(subjects, worked_on.as_ref());
    put_together(&mut pairs);
    seat_client(&mut pairs);
    let Some(person) = pairs.iter().position(|pair| pair.subject.kind.has_hands()) else {
        // A beast that is named with it is who keeps dry.
        let beasts = pairs
            .iter()
            .any(|pair| matches!(nature(pair.subject.kind).action, Action::Walk | Action::Run | Action::Sit));
        if !beasts {
            pairs.iter_mut().for_each(|pair| under_umbrella(pair, place));
        }
        return pairs;
    };
    if mounted(&mut pairs, person, place) {
        let taught = pairs.iter().any(|pair| pair.subject.action == Some(Action::Steady)).then_some(place);
        pairs.iter_mut().for_each(|pair| super::lesson::prepare(&mut pair.subject, pair.company.as_ref(), taught));
        return pairs;
    }
    if let Some(kind) = afloat(pairs[person].subject.action) {
        let rower = &mut pairs[person];
        rower.company = Some(company(&rower.subject));
        (rower.subject.kind, rower.subject.colour, rower.subject.count) = (kind, None, Some(1));
        return pairs;
    }
    // In a suit one kicks a ball, but holds nothing.
    let kicked = |subject: &Subject| matches!(subject.kind, K::Ball | K::Football);
    let suited = pairs[person].subject.kind == K::Astronaut;
    let walker = pairs[person].subject.clone();
    let held = pairs.iter().position(|pair| {
        is_held(&pair.subject) && (!suited || kicked(&pair.subject)) || is_led(&walker, &pair.subject, place)
    });
    if let Some(thing) = held.filter(|_| pairs[person].company.is_none())
        && pairs[thing].subject.count.unwrap_or(1) <= 1
    {
        let company = company(&pairs[thing].subject);
        let sings = pairs[person].subject.action == Some(Action::Sing);
        let plays = company.kind.is_instrument() && (sings || pairs[person].subject.action == Some(Action::Play));
        pairs[person].company = Some(company);
        pairs.remove(thing);
        if plays && sings {
            accompany(&mut pairs, person);
        }
        if plays {
            // Who plays it stays with it.
            pairs[person].subject.action = Some(Action::Stand);
        }
    }
    pairs
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
    let busy = pairs.iter_mut().find(|pair| pair.subject.kind.has_hands() && pair.company.is_none());
    busy.into_iter().for_each(|pair| pair.company = worked_on.map(company));
    pairs
}

/// Puts whoever rides on what is named to be ridden; whether anybody does.
fn mounted(pairs: &mut Vec<Pair>, person: usize, place: Place) -> bool {
    // Who wields a blade beside a horse does so from its back.
    let at_it = |action: Option<Action>| {
        use Action as A;
        matches!(action, Some(A::Ride | A::Gallop | A::Row | A::Sail | A::Drive | A::Fence))
    };
    // Whoever is said to ride does, though others are named before.
    let rider = pairs.iter().position(|pair| pair.subject.kind.has_hands() && at_it(pair.subject.action));
    let person = rider.unwrap_or(person);
    let rider = &pairs[person].subject;
    let rides = at_it(rider.action);
    let alone = rider.count.unwrap_or(1) == 1 && !rider.plural;
    let beast = alone && !pairs.iter().any(|pair| carries_riders(pair.subject.kind));
    let mount = pairs.iter().position(|pair| {
        let mount = &pair.subject;
        // Who is fast on two wheels does not run.
        let wheeled = (mount.kind == K::Bicycle || mount.kind.is_motorbike()) && rider.action == Some(Action::Run);
        mount.guise == Some(Guise::Paraglider) && hangs(rider.action)
            || (carries_riders(mount.kind) || beast && bears(mount))
                && (rides || wheeled || mount.action == Some(Action::Ride) || aboard(rider, mount, place))
    });
    let Some(mount) = mount else { return false };
    let (company, action, direction) = (company(rider), rider.action, rider.direction);
    let (riders, many) = (rider.count, rider.plural);
    pairs[mount].company = Some(company);
    let ridden = &mut pairs[mount].subject;
    ridden.direction = ridden.direction.or(direction);
    ridden.action = ridden.action.or(action).filter(|action| *action != Action::Drive);
    if ridden.guise == Some(Guise::Paraglider) {
        // Nobody walks there, or sits.
        ridden.action = ridden.action.filter(|action| is_aloft(*action));
    }
    if ridden.kind.is_vessel() {
        ridden.action = ridden.action.map(carried);
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

/// Whether it is done in the air by somebody who hangs in a harness.
fn is_aloft(action: Action) -> bool {
    matches!(action, Action::Fly | Action::Soar | Action::Float | Action::Land)
}

/// Whether whoever does this hangs under the wing that is named with them, rather than
/// being somewhere below it.
fn hangs(action: Option<Action>) -> bool {
    action.is_none_or(|action| is_aloft(action) || matches!(action, Action::Ride | Action::Sit | Action::Jump))
}

/// Puts things to the things that they belong to.
fn put_together(pairs: &mut Vec<Pair>) {
    hang(pairs);
    light_cake(pairs);
    fill_vase(pairs);
    lay_chopsticks(pairs);
    take_along(pairs);
    bring_to_weld(pairs);
}

/// Brings the vehicle that is named with a robot's arm within its reach.
fn bring_to_weld(pairs: &mut Vec<Pair>) {
    let arm = pairs.iter().position(|pair| pair.subject.guise == Some(Guise::RobotArm));
    let car = pairs.iter().position(|pair| pair.subject.kind.is_motor_vehicle());
    if let (Some(arm), Some(car_at)) = (arm, car) {
        let car = company(&pairs.remove(car_at).subject);
        let arm = &mut pairs[if arm > car_at { arm - 1 } else { arm }];
        // The others of its line are busy behind.
        (arm.company, arm.subject.count, arm.subject.plural) = (Some(car), Some(1), false);
    }
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

/// Hangs fruit on the bough that is named with it.
fn hang(pairs: &mut Vec<Pair>) {
    let fruit = pairs.iter().position(|pair| pair.subject.kind.grows_on_boughs());
    let bough = pairs.iter().position(|pair| pair.subject.kind == K::Bough);
    if let (Some(fruit), Some(bough)) = (fruit, bough) {
        pairs[bough].company = Some(company(&pairs[fruit].subject));
        pairs[bough].subject.count = Some(1);
        pairs.remove(fruit);
    }
}

/// Puts candles on the cake that is named with them.
fn light_cake(pairs: &mut Vec<Pair>) {
    let at = |kind| pairs.iter().position(|pair| pair.subject.kind == kind);
    if let (Some(cake), Some(candle)) = (at(K::Cake), at(K::Candle)) {
        pairs[cake].company = Some(company(&pairs[candle].subject));
        pairs.remove(candle);
    }
}

/// Puts the flowers into the vase that is named with them.
pub(crate) fn fill_vase(pairs: &mut Vec<Pair>) {
    let vase = pairs.iter().position(|pair| pair.subject.kind == K::Vase);
    let flowers = pairs.iter().position(|pair| matches!(pair.subject.kind, K::Flower | K::Rose | K::Sunflower));
    if let (Some(vase), Some(flowers)) = (vase, flowers) {
        pairs[vase].company = Some(company(&pairs[flowers].subject));
        pairs.remove(flowers);
    }
}

/// Lets a pet ride along in the open car that is named with it.
fn take_along(pairs: &mut Vec<Pair>) {
    let car = pairs.iter().position(|pair| pair.subject.kind == K::Convertible);
    let pet = pairs.iter().position(|pair| matches!(pair.subject.kind, K::Dog | K::Cat));
    if let (Some(car), Some(pet)) = (car, pet) {
        pairs[car].company = Some(company(&pairs[pet].subject));
        pairs.remove(pet);
    }
}

/// Lets the chopsticks that are named with a dish reach for it.
fn lay_chopsticks(pairs: &mut Vec<Pair>) {
    let sticks = pairs.iter().position(|pair| pair.subject.kind == K::Chopsticks);
    let dish = pairs.iter().position(|pair| pair.company.is_none() && is_eaten_with_chopsticks(pair.subject.kind));
    if let (Some(sticks), Some(dish)) = (sticks, dish) {
        pairs[dish].company = Some(company(&pairs[sticks].subject));
        pairs.remove(sticks);
    }
}

/// Whether it is a dish that chopsticks reach into.
fn is_eaten_with_chopsticks(kind: K) -> bool {
    comes_served(kind) && !matches!(kind, K::Cake | K::Pancakes | K::Skewers | K::Mooncakes)
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
        && !boat.plural
        && boat.count.unwrap_or(1) == 1
        && !matches!(somebody.kind, K::Crowd | K::Dancer | K::Runner | K::Astronaut)
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

/// Whether each of several has one of what is held: of a ball there is one
/// for all, and two share an umbrella.
pub(crate) fn held_by_all(holder: K, held: K) -> bool {
    !held.is_ball() && held != K::Zither && (holder != K::Couple || is_own_dish(held)) && !held.is_motor_vehicle()
}

/// The boat that an action needs even when no word names it.
fn afloat(action: Option<Action>) -> Option<K> {
    match action? {
        Action::Row | Action::CastNet => Some(K::Boat),
        Action::Sail => Some(K::Sailboat),
        _ => None,
    }
}

fn company(subject: &Subject) -> Company {
    let (garment, guise, held) = (subject.garment, subject.guise, subject.held);
    let count = match subject.count {
        // Of flowers a handful.
        None if subject.held && (subject.plural || subject.kind.is_flower()) => {
            Some(if subject.kind.comes_in_bunches() { BUNCH } else { 2 })
        }
        count => count.filter(|count| *count > 1 && subject.held),
    };
    Company { garment, guise, count, held, ..Company::thing(subject.kind, subject.colour.map(colour)) }
}

/// Who one of a number is: a couple are a woman and a man, a bride and a groom.
pub(crate) fn partner((kind, guise): (K, Option<Guise>), index: usize) -> (K, Option<Guise>) {
    match (kind, guise) {
        (K::Couple, guise) if index.is_multiple_of(2) => (K::Woman, guise),
        (K::Couple, Some(Guise::Bride)) => (K::Man, Some(Guise::Groom)),
        (K::Couple, guise) => (K::Man, guise),
        same => same,
    }
}

/// How many a bunch has that no number is said of.
const BUNCH: u16 = 6;

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
    let one = |subject: &Subject| subject.count.unwrap_or(1) == 1 && !subject.plural;
    let walks = |action| matches!(action, Some(Action::Walk));
    dog.kind == K::Dog
        && is_person(walker.kind)
        && walker.kind != K::Child
        && one(dog)
        && one(walker)
        && walks(walker.action)
        && (dog.action.is_none() || walks(dog.action))
        && place != Place::Room
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::script::{Colour, Garment};

    fn subject(kind: K, action: Option<Action>, colour: Option<Colour>) -> Subject {
        Subject { colour, action, ..Subject::one(kind) }
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
    fn a_rider_is_seen_once_on_the_mount_and_others_stay() {
        let all =
            vec![subject(K::Man, Some(Action::Ride), None), subject(K::Horse, None, None), subject(K::Dog, None, None)];
        let pairs = pair(all, Place::Meadow);
        let kinds: Vec<K> = pairs.iter().map(|pair| pair.subject.kind).collect();
        assert_eq!(kinds, [K::Horse, K::Dog]);
        assert_eq!(pairs[0].company.as_ref().map(|c| c.kind), Some(K::Man));
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
    fn whoever_is_said_to_ride_does() {
        let all = vec![
            subject(K::Man, Some(Action::Stand), None),
            subject(K::Child, Some(Action::Ride), None),
            subject(K::Bicycle, None, None),
        ];
        let pairs = pair(all, Place::Open);
        let ridden = pairs.iter().find(|pair| pair.subject.kind == K::Bicycle).expect("a bicycle");
        assert_eq!(ridden.company.as_ref().map(|c| c.kind), Some(K::Child));
        let pairs = pair(vec![subject(K::Child, Some(Action::Ride), None), subject(K::Cow, None, None)], Place::Field);
        assert_eq!((pairs.len(), pairs[0].subject.kind), (1, K::Cow));
        let herd = Subject { plural: true, count: None, ..subject(K::Cow, None, None) };
        assert_eq!(pair(vec![subject(K::Man, Some(Action::Ride), None), herd], Place::Field).len(), 2);
    }

    #[test]
    fn who_watches_a_paraglider_does_not_hang_in_it() {
        let wing = || Subject { guise: Some(Guise::Paraglider), ..subject(K::Balloon, Some(Action::Fly), None) };
        let pairs = |action| pair(vec![subject(K::Woman, action, None), wing()], Place::Beach);
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
            ..subject(K::Child, Some(Action::Ride), Some(Colour::Yellow))
        };
        let pairs = pair(vec![rider, subject(K::Bicycle, None, None)], Place::Open);
        let company = pairs[0].company.as_ref().expect("a rider");
        assert_eq!((company.garment, company.guise), (Some(Garment::Raincoat), Some(Guise::Girl)));
        assert_eq!(company.colour, Some(colour(Colour::Yellow)));
    }

    #[test]
    fn a_wedding_couple_are_a_bride_and_a_groom() {
        let couple = (K::Couple, Some(Guise::Bride));
        assert_eq!(partner(couple, 0), (K::Woman, Some(Guise::Bride)));
        assert_eq!(partner(couple, 1), (K::Man, Some(Guise::Groom)));
    }

    #[test]
    fn umbrellas_without_people_are_carried_by_walkers() {
        let umbrellas = Subject { count: None, plural: true, ..subject(K::Umbrella, None, Some(Colour::Red)) };
        let pairs = pair(vec![umbrellas.clone()], Place::Street);
        assert_eq!((pairs[0].subject.kind, pairs[0].subject.count), (K::Person, Some(6)));
        assert_eq!(pairs[0].company.as_ref().map(|held| held.kind), Some(K::Umbrella));
        assert_eq!(pair(vec![umbrellas], Place::Beach)[0].subject.kind, K::Umbrella);
    }

    #[test]
    fn an_angler_with_a_boat_fishes_from_it_and_a_walker_does_not() {
        let kinds = |action| {
            let all = vec![subject(K::Man, action, None), subject(K::Boat, None, None)];
            pair(all, Place::Lake).into_iter().map(|pair| (pair.subject.kind, pair.subject.action)).collect::<Vec<_>>()
        };
        assert_eq!(kinds(Some(Action::Fish)), [(K::Boat, Some(Action::Fish))]);
        assert_eq!(kinds(None), [(K::Boat, None)]);
        assert_eq!(kinds(Some(Action::Walk)).len(), 2);
    }

    #[test]
    fn more_than_two_riders_have_a_mount_each() {
        let mounts = |riders| {
            let rider = Subject { count: Some(riders), ..subject(K::Man, Some(Action::Ride), None) };
            pair(vec![rider, subject(K::Horse, None, None)], Place::Open)[0].subject.count
        };
        assert_eq!([mounts(1), mounts(2), mounts(5)], [Some(1), Some(1), Some(5)]);
    }

    #[test]
    fn a_horse_beside_a_person_is_not_ridden() {
        let pairs = pair(vec![subject(K::Man, Some(Action::Walk), None), subject(K::Horse, None, None)], Place::Meadow);
        assert_eq!(pairs.len(), 2);
    }
}
