//! How many of a subject there are, and how large each is.
//!
//! Places nobody.

use super::nature::{Home, is_human, is_person, nature};
use super::{anemone, flock};
use crate::noise::{Dice, mix64};
use crate::script::{Action, Guise, Place, Shot, ShotSize, Size, Subject, SubjectKind as K};

/// What a plural without a number shows.
const SEVERAL: usize = 3;
/// Umbrellas are seen over the heads of a street.
const UMBRELLAS: usize = 6;

/// So many wait where no number is said.
const QUEUE: usize = 8;
/// So many leap up a fall where no number is said: of these a few are in the air.
pub(crate) const RUN: usize = 9;
/// Nomads pitch theirs together.
const YURTS: usize = 5;

/// How many of a subject there are in a shot.
pub(crate) fn count(shot: &Shot, subject: &Subject) -> usize {
    let near = matches!(shot.shot_size, Some(ShotSize::ExtremeCloseUp | ShotSize::CloseUp | ShotSize::Medium));
    if subject.kind == K::Fish && subject.count.is_none() && shot.subjects.iter().any(|one| one.kind == K::Anemone) {
        return anemone::FAMILY;
    }
    if subject.kind == K::Fish && subject.action == Some(Action::Jump) && shot.place == Place::Waterfall {
        return subject.count.map_or(RUN, usize::from);
    }
    // Of a mother and her young there is one each.
    count_in(subject, shot.subjects.iter().filter(|other| other.kind == subject.kind).count() > 1, near)
}

/// The same where `families` says whether others of its kind are named apart.
pub(crate) fn count_of(subject: &Subject, families: bool) -> usize {
    count_in(subject, families, false)
}

/// So many throw things at each other where no number is said.
const MELEE: usize = 4;

/// Whether it takes several who throw things at each other.
fn is_melee(subject: &Subject) -> bool {
    subject.action.is_some_and(Action::is_melee)
}

/// The same where `close` says whether the shot is a near one.
fn count_in(subject: &Subject, families: bool, close: bool) -> usize {
    let usual = match subject.kind {
        K::LionDance if subject.guise == Some(Guise::DragonDance) => 1,
        kind if is_human(kind) && kind != K::Crowd && is_melee(subject) => MELEE,
        K::Couple | K::LionDance => 2,
        // A near shot is of one.
        K::Person if !subject.plural && close => 1,
        // One scientist at one microscope.
        K::Person if !subject.plural && alone(subject) => 1,
        K::Person if subject.action == Some(Action::Queue) => QUEUE,
        K::Person => 4,
        K::Crowd => 24,
        K::Firefly | K::SkyLantern => 40,
        K::Leaf | K::Petal => 26,
        kind if flock::perches(kind, nature(kind).home, subject.action.unwrap_or(nature(kind).action)) => 1,
        _ if families => 1,
        K::Fish => 16,
        K::Bird if subject.guise.is_some() => 1,
        K::Butterfly if close && !subject.plural => 1,
        K::Bird => 14,
        K::Goose => 9,
        K::Gull => 7,
        K::Butterfly | K::Penguin | K::Flamingo => 5,
        K::Sheep | K::Cow => 6,
        // It takes two to race.
        K::DragonBoat => 2,
        K::Camel | K::Jellyfish | K::Balloon => 4,
        K::ToyBalloon if subject.plural => 7,
        K::Duck | K::Chicken | K::Zebra | K::Taxi | K::Yurt => 3,
        K::Deer | K::Elephant | K::Dolphin | K::Crane | K::Kangaroo | K::Giraffe => 2,
        _ => 1,
    };
    // Newlyweds are two, whatever the word's ending.
    let two = subject.kind == K::Couple && subject.guise == Some(Guise::Bride);
    let usual = if subject.plural && matches!(subject.action, Some(Action::Chess | Action::Slide)) {
        // A game is of two, and of slides there is room for as many.
        2
    } else if subject.plural && !two {
        usual.max(several(subject.kind))
    } else {
        usual
    };
    let per = if subject.kind == K::Couple { 2 } else { 1 };
    // "A pair" of these is one thing.
    let paired = matches!(subject.kind, K::Sunglasses | K::Earbuds | K::Headphones | K::Chopsticks);
    let number = subject.count.map(|count| if paired { count.div_ceil(2) } else { count });
    number.map_or(usual, |count| usize::from(count) * per).clamp(1, 200)
}

/// Whether somebody who is only named by what they are or do is one, where
/// others are many: who works in a field or on a site, who serves in an army.
fn alone(subject: &Subject) -> bool {
    use crate::script::Guise as G;
    let one = subject.guise.is_some_and(|guise| !matches!(guise, G::Worker | G::Farmer | G::Soldier | G::Graduate));
    one || (subject.guise.is_none()
        && subject.action.is_some_and(|action| action.is_task() && action != Action::Paste && !action.is_mutual()))
}

/// How many a plural shows at least. Of what is put on show or fills the
/// picture, one says it all.
fn several(kind: K) -> usize {
    match kind {
        K::Umbrella => UMBRELLAS,
        K::Candle
        | K::Cup
        | K::Glass
        | K::Bottle
        | K::Can
        | K::Fruit
        | K::Gift
        | K::Book
        | K::Strawberry
        | K::Citrus
        | K::Peach
        | K::Egg
        | K::Donut
        | K::Croissant => SEVERAL,
        kind if kind.is_train() => 1,
        K::Rocket | K::Planet | K::Fireworks | K::ContainerShip => 1,
        kind if kind.is_building() && !matches!(kind, K::Tower | K::Yurt | K::Pyramid) => 1,
        // They stand in a cluster.
        K::Mushroom => 1,
        K::Yurt => YURTS,
        _ if nature(kind).home == Home::Table => 1,
        _ => SEVERAL,
    }
}

/// How much higher than usual somebody tall is, and somebody short.
const TALL: f32 = 1.15;
const SHORT: f32 = 0.82;

/// How much larger than usual a subject is looked at: who is tall or short is told
/// by how much of the picture is filled.
pub(crate) fn framed(size: Option<Size>) -> f32 {
    scale(size.filter(|size| !matches!(size, Size::Tall | Size::Short)))
}

/// How much larger than usual a subject is.
pub(crate) fn scale(size: Option<Size>) -> f32 {
    match size {
        Some(Size::Tiny) => 0.45,
        Some(Size::Small) => 0.72,
        Some(Size::Short) => SHORT,
        Some(Size::Tall) => TALL,
        Some(Size::Stout) => 1.08,
        Some(Size::Large) => 1.4,
        Some(Size::Giant) => 2.6,
        None => 1.0,
    }
}

/// What decides how somebody of a kind looks. Who comes first and alone looks the same in
/// each shot of a film of that seed; others are not known again, and `chance` decides.
pub(super) fn looks((seed, kind): (u64, K), (order, n): (usize, usize), chance: u64) -> u64 {
    if order == 0 && n == 1 { mix64(seed ^ mix64(kind as u64)) } else { chance }
}

/// How large one of several is beside its like; people differ less than beasts do.
pub(crate) fn unlike(kind: K, dice: &mut Dice) -> f32 {
    let spread = match kind {
        K::Couple => 0.02,
        _ if is_person(kind) => 0.05,
        _ => 0.12,
    };
    dice.range(1.0 - spread, 1.0 + spread)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(kind: K, number: Option<u16>, plural: bool) -> usize {
        count_of(&Subject { count: number, plural, ..Subject::one(kind) }, false)
    }

    #[test]
    fn a_plural_is_more_than_one_and_a_number_is_that_number() {
        assert_eq!(of(K::Child, None, false), 1);
        assert_eq!(of(K::Child, None, true), SEVERAL);
        assert_eq!(of(K::Child, Some(2), true), 2);
        assert_eq!(of(K::Bird, None, true), 14);
        assert_eq!(of(K::Shoe, None, true), 1);
    }
}
