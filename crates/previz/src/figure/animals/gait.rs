//! How an animal on four legs holds itself, by its kind and what it does.
//!
//! Where that puts its limbs is for others to say.

use crate::figure::pose::Pose;
use crate::maths::clamp01;
use crate::script::{Action, SubjectKind as K};

/// When a leap up begins and how long it takes, in seconds.
pub(crate) const LEAP_S: (f32, f32) = (1.0, 0.55);

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Gait {
    Stand,
    Walk,
    Run,
    Sit,
    Lie,
}

/// How an animal of a pose holds itself.
pub(crate) fn gait(pose: &Pose) -> Gait {
    match pose.action {
        Action::Walk | Action::Cross | Action::Ride => Gait::Walk,
        Action::Run | Action::Gallop | Action::Play | Action::Jump | Action::Fetch | Action::Catch => Gait::Run,
        Action::Eat if pose.kind == K::Panda => Gait::Sit,
        Action::Look if matches!(pose.kind, K::Cat | K::Dog | K::Panda) => Gait::Sit,
        Action::Sit | Action::Groom | Action::Scratch | Action::Beg | Action::Peek if pose.kind.has_paws() => Gait::Sit,
        Action::LeapUp => leaping(pose),
        Action::Lie | Action::Sleep | Action::Roll | Action::Yawn => Gait::Lie,
        // A rabbit that goes nowhere crouches.
        Action::Stand | Action::Sit | Action::Eat | Action::Look
            if matches!(pose.kind, K::Rabbit | K::Squirrel | K::Monkey) =>
        {
            Gait::Sit
        }
        // With hooves nobody sits but on folded legs.
        Action::Sit => Gait::Lie,
        _ => Gait::Stand,
    }
}

/// How far somebody is in a leap up: 0 before it, 1 after it.
pub(crate) fn leapt(pose: &Pose) -> f32 {
    clamp01((pose.shot_s - LEAP_S.0) / LEAP_S.1)
}

/// The legs of who leaps: they stand before it, are stretched in it, and sit after
/// it.
fn leaping(pose: &Pose) -> Gait {
    match leapt(pose) {
        t if t <= 0.0 => Gait::Stand,
        t if t < 1.0 => Gait::Run,
        _ => Gait::Sit,
    }
}
