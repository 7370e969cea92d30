//! How many there are of a subject: as many as the words say, else as many as
//! are usually seen together.
//!
//! Places nobody.

use crate::script::{Subject, SubjectKind as K};

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
    let per = if subject.kind == K::Couple { 2 } else { 1 };
    subject.count.map_or(usual, |count| usize::from(count) * per).clamp(1, 200)
}
