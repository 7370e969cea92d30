//! What carries who rides it: mounts, what has a saddle or a seat, small boats.
//!
//! Tells kinds apart; seats nobody.

use crate::script::{Subject, SubjectKind as K};

/// Whether it is there to be ridden or steered by somebody who is seen on it.
pub(crate) fn carries_riders(kind: K) -> bool {
    matches!(kind, K::Horse | K::Camel | K::Elephant | K::Bicycle | K::Motorcycle | K::Scooter | K::Convertible)
        || kind == K::Carousel
        || kind.is_small_boat()
}

/// Whether who drives it sits unseen within.
pub(super) fn hides(kind: K) -> bool {
    kind.is_motor_vehicle() && !carries_riders(kind)
}

/// Whether it is a beast by itself that bears somebody on its back, though it is
/// mostly led, or only told of.
pub(super) fn bears(mount: &Subject) -> bool {
    let kept = matches!(mount.kind, K::Cow | K::Donkey | K::Zebra | K::Deer);
    mount.is_one() && (kept || matches!(mount.kind, K::Tiger | K::Lion | K::Bear | K::Wolf))
}
