//! What a skeleton is clad in instead of flesh and clothes, and its measures: a space
//! suit, metal, or bare bones. Whoever is in one does all that people do.
//!
//! `clad` draws it.

use crate::figure::pose::Pose;
use crate::maths::{Vec3, v3};
use crate::script::{Guise, SubjectKind as K};

/// How far a stiff sole rolls of what a foot does.
pub(crate) const ROLL: f32 = 0.5;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shell {
    Suit,
    Metal,
    Bone,
}

impl Shell {
    /// What somebody is clad in, if not in flesh.
    pub(crate) fn of(pose: &Pose) -> Option<Self> {
        match pose.kind {
            K::Astronaut => Some(Self::Suit),
            K::Robot => Some(Self::Metal),
            _ if pose.guise == Some(Guise::Skeleton) => Some(Self::Bone),
            _ => None,
        }
    }

    /// Lengths of the upper arm and of the forearm: broad shoulders take long ones.
    pub(crate) fn arm(self) -> (f32, f32) {
        match self {
            Self::Suit => (0.165, 0.142),
            Self::Metal => (0.17, 0.15),
            Self::Bone => (0.155, 0.135),
        }
    }

    /// How far beyond the wrist what is held is.
    pub(crate) fn grip(self) -> f32 {
        match self {
            Self::Suit => 0.03,
            Self::Metal => 0.05,
            Self::Bone => 0.03,
        }
    }

    /// How far before the middle of the head its lips would be.
    pub(crate) fn lips(self) -> f32 {
        match self {
            Self::Suit => 0.125,
            Self::Metal => 0.1,
            Self::Bone => 0.07,
        }
    }

    /// From where a bare palm would be to where a thick one bears what stands on it.
    pub(crate) fn palm(self) -> Vec3 {
        match self {
            Self::Suit => v3(0.035, 0.035, 0.0),
            Self::Metal => v3(0.012, 0.02, 0.0),
            Self::Bone => Vec3::ZERO,
        }
    }
}

/// From where something is held against a breast of flesh to where it clears this one.
pub(crate) fn girth(pose: &Pose) -> Vec3 {
    let ahead = match Shell::of(pose) {
        Some(Shell::Suit) => 0.075,
        Some(Shell::Metal) => 0.05,
        Some(Shell::Bone) | None => 0.0,
    };
    v3(ahead, 0.0, 0.0)
}
