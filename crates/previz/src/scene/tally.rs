//! How many there are of a subject: as many as the words say, else as many as
//! are usually seen together.
//!
//! Places nobody.

use super::nature::{Home, nature};
use crate::script::{Subject, SubjectKind as K};

/// What a plural without a number shows.
const SEVERAL: usize = 3;
/// Umbrellas are seen over the heads of a street.
const UMBRELLAS: usize = 6;

/// How many of a subject there are.
pub(super) fn count(subject: &Subject) -> usize {
    let usual = match subject.kind {
        K::Couple => 2,
        K::Person => 4,
        K::Crowd => 24,
        K::Fish => 16,
        K::Bird => 14,
        K::Gull => 7,
        K::Firefly => 40,
        K::Butterfly => 5,
        K::Sheep | K::Cow => 6,
        K::Camel | K::Jellyfish | K::Balloon => 4,
        K::Leaf | K::Petal => 26,
        K::SkyLantern => 40,
        K::Deer | K::Elephant | K::Dolphin => 2,
        _ => 1,
    };
    let usual = if subject.plural { usual.max(several(subject.kind)) } else { usual };
    let per = if subject.kind == K::Couple { 2 } else { 1 };
    subject.count.map_or(usual, |count| usize::from(count) * per).clamp(1, 200)
}

/// How many a plural shows at least. Of what is put on show or fills the
/// picture, one says it all.
fn several(kind: K) -> usize {
    match kind {
        K::Umbrella => UMBRELLAS,
        K::Candle | K::Cup | K::Glass | K::Bottle | K::Can | K::Fruit | K::Gift | K::Book => SEVERAL,
        K::Train | K::Rocket | K::Planet | K::Fireworks | K::House | K::Castle | K::Lighthouse | K::Windmill => 1,
        _ if nature(kind).home == Home::Table => 1,
        _ => SEVERAL,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(kind: K, count: Option<u16>, plural: bool) -> usize {
        count_of(Subject {
            kind,
            count,
            plural,
            colour: None,
            size: None,
            action: None,
            direction: None,
            garment: None,
        })
    }

    fn count_of(subject: Subject) -> usize {
        super::count(&subject)
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
