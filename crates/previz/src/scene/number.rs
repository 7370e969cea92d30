//! How many of a subject there are, and how large each is.
//!
//! Places nobody.

use super::flock;
use super::nature::nature;
use crate::script::{Shot, Size, Subject, SubjectKind as K};

/// How many of a subject there are in a shot.
pub(super) fn count(shot: &Shot, subject: &Subject) -> usize {
    // Of a mother and her young there is one each.
    let families = shot.subjects.iter().filter(|other| other.kind == subject.kind).count() > 1;
    let usual = match subject.kind {
        K::Couple => 2,
        K::Person => 4,
        K::Crowd => 24,
        K::Firefly | K::SkyLantern => 40,
        K::Leaf | K::Petal => 26,
        kind if flock::perches(kind, nature(kind).home, subject.action.unwrap_or(nature(kind).action)) => 1,
        _ if families => 1,
        K::Fish => 16,
        K::Bird => 14,
        K::Goose => 9,
        K::Gull => 7,
        K::Butterfly | K::Penguin | K::Flamingo => 5,
        K::Sheep | K::Cow => 6,
        K::Camel | K::Jellyfish | K::Balloon => 4,
        K::Duck | K::Chicken | K::Zebra | K::Taxi => 3,
        K::Deer | K::Elephant | K::Dolphin | K::Crane | K::Kangaroo | K::Giraffe => 2,
        _ => 1,
    };
    let per = if subject.kind == K::Couple { 2 } else { 1 };
    subject.count.map_or(usual, |count| usize::from(count) * per).clamp(1, 200)
}

/// How much larger than usual a subject is.
pub(super) fn scale(size: Option<Size>) -> f32 {
    match size {
        Some(Size::Tiny) => 0.45,
        Some(Size::Small) => 0.72,
        Some(Size::Large) => 1.4,
        Some(Size::Giant) => 2.6,
        None => 1.0,
    }
}
