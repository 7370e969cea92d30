//! Who belongs together: what a person holds, and who rides what.
//!
//! Works on what the words ask for; places nobody.

use super::parts::Company;
use crate::maths::{Vec3, hex};
use crate::script::{Action, Colour, Subject, SubjectKind as K};

/// A subject with what it carries or who rides it.
pub(super) struct Pair {
    pub subject: Subject,
    pub company: Option<Company>,
}

/// Joins things to the hands that hold them and riders to their mounts.
pub(super) fn pair(subjects: Vec<Subject>) -> Vec<Pair> {
    let mut pairs: Vec<Pair> = subjects.into_iter().map(|subject| Pair { subject, company: None }).collect();
    hang(&mut pairs);
    light_cake(&mut pairs);
    let Some(person) = pairs.iter().position(|pair| is_person(pair.subject.kind)) else {
        return pairs;
    };
    let rides = matches!(
        pairs[person].subject.action,
        Some(Action::Ride | Action::Gallop | Action::Row | Action::Sail | Action::Drive)
    );
    let mounted = pairs
        .iter()
        .position(|pair| carries_riders(pair.subject.kind) && (rides || pair.subject.action == Some(Action::Ride)));
    if let Some(mount) = mounted {
        let rider = &pairs[person].subject;
        let (company, action, direction) = (company(rider), rider.action, rider.direction);
        let beast = &mut pairs[mount];
        beast.company = Some(company);
        beast.subject.direction = beast.subject.direction.or(direction);
        beast.subject.action = beast.subject.action.or(action).filter(|action| *action != Action::Drive);
        beast.subject.count = beast.subject.count.or(Some(1));
        pairs.swap(person, mount);
        pairs.remove(mount.max(person));
        return pairs;
    }
    if let Some(kind) = afloat(pairs[person].subject.action) {
        let rower = &mut pairs[person];
        rower.company = Some(company(&rower.subject));
        (rower.subject.kind, rower.subject.colour, rower.subject.count) = (kind, None, Some(1));
        return pairs;
    }
    let held = pairs.iter().position(|pair| is_held(&pair.subject));
    if let Some(thing) = held
        && pairs[thing].subject.count.unwrap_or(1) <= 1
    {
        let company = company(&pairs[thing].subject);
        if company.kind.is_instrument() && pairs[person].subject.action == Some(Action::Play) {
            // Who plays it stays with it.
            pairs[person].subject.action = Some(Action::Stand);
        }
        pairs[person].company = Some(company);
        pairs.remove(thing);
    }
    pairs
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

/// The boat that an action needs even when no word names it.
fn afloat(action: Option<Action>) -> Option<K> {
    match action? {
        Action::Row => Some(K::Boat),
        Action::Sail => Some(K::Sailboat),
        _ => None,
    }
}

fn company(subject: &Subject) -> Company {
    Company { kind: subject.kind, colour: subject.colour.map(colour) }
}

pub(super) fn is_person(kind: K) -> bool {
    matches!(kind, K::Person | K::Man | K::Woman | K::Child)
}

fn carries_riders(kind: K) -> bool {
    matches!(kind, K::Horse | K::Camel | K::Elephant | K::Bicycle | K::Motorcycle | K::Boat | K::Sailboat)
}

/// Things that fit into a hand, unless they do something of their own.
fn is_held(subject: &Subject) -> bool {
    let fits = matches!(
        subject.kind,
        K::Umbrella
            | K::Kite
            | K::Lantern
            | K::Book
            | K::Phone
            | K::Cup
            | K::Glass
            | K::Can
            | K::Flacon
            | K::Lipstick
            | K::Bag
            | K::Fruit
            | K::Gift
            | K::Guitar
            | K::Ball
            | K::Football
            | K::BeachBall
            | K::Flower
            | K::Rose
            | K::Sunflower
    );
    fits || subject.kind.is_instrument()
        || (subject.kind == K::Balloon && subject.count == Some(1) && subject.action.is_none())
}

/// Linear colour of an everyday name.
pub(super) fn colour(name: Colour) -> Vec3 {
    hex(match name {
        Colour::Red => 0xc4281f,
        Colour::Orange => 0xe2711d,
        Colour::Yellow => 0xecc52c,
        Colour::Gold => 0xc9983a,
        Colour::Green => 0x3f8a3a,
        Colour::Teal => 0x1f8a8a,
        Colour::Blue => 0x2a5fc0,
        Colour::Purple => 0x7a3fa0,
        Colour::Pink => 0xe880a8,
        Colour::Brown => 0x6b4426,
        Colour::Black => 0x1a1a1d,
        Colour::Grey => 0x84868a,
        Colour::White => 0xf0efeb,
        Colour::Silver => 0xb9bec6,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subject(kind: K, action: Option<Action>, colour: Option<Colour>) -> Subject {
        Subject { kind, count: Some(1), colour, size: None, action, direction: None, garment: None }
    }

    #[test]
    fn an_umbrella_goes_into_the_hand_with_its_own_colour() {
        let pairs =
            pair(vec![subject(K::Woman, Some(Action::Walk), None), subject(K::Umbrella, None, Some(Colour::Red))]);
        assert_eq!(pairs.len(), 1);
        let held = pairs[0].company.as_ref().expect("held");
        assert_eq!((held.kind, held.colour), (K::Umbrella, Some(colour(Colour::Red))));
        assert_eq!(pairs[0].subject.colour, None);
    }

    #[test]
    fn a_rider_is_seen_once_on_the_mount_and_others_stay() {
        let all =
            vec![subject(K::Man, Some(Action::Ride), None), subject(K::Horse, None, None), subject(K::Dog, None, None)];
        let pairs = pair(all);
        let kinds: Vec<K> = pairs.iter().map(|pair| pair.subject.kind).collect();
        assert_eq!(kinds, [K::Horse, K::Dog]);
        assert_eq!(pairs[0].company.as_ref().map(|c| c.kind), Some(K::Man));
    }

    #[test]
    fn a_horse_beside_a_person_is_not_ridden() {
        let pairs = pair(vec![subject(K::Man, Some(Action::Walk), None), subject(K::Horse, None, None)]);
        assert_eq!(pairs.len(), 2);
    }
}
