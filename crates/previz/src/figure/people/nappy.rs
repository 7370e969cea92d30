//! Babies: larger heads, rounder limbs, and a nappy; and who is as bare, in a bath.
//!
//! Knows no skeleton.

use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::hex;
use crate::script::{Action, Guise, SubjectKind};

/// Whether somebody is a baby.
fn is_baby(pose: &Pose) -> bool {
    pose.kind == SubjectKind::Child && pose.guise == Some(Guise::Infant)
}

/// Whether it is a baby in no more than a nappy, or somebody in a bath.
pub(super) fn is_bare(pose: &Pose) -> bool {
    is_baby(pose) && pose.garment.is_none() && !pose.cold || pose.action == Action::Soak
}

/// What is on the hips of who has nothing else on: nothing in a bath.
pub(super) fn nappy(pose: &Pose, skin: Skin) -> Skin {
    if pose.action == Action::Soak { skin } else { Skin::new(hex(0xf4f2ec)) }
}

/// How large the head is beside a grown-up's.
pub(super) fn head(pose: &Pose) -> f32 {
    match pose.kind {
        SubjectKind::Child if is_baby(pose) => 1.95,
        SubjectKind::Child => 1.46,
        _ => 1.0,
    }
}

/// How thick the limbs of a child are.
pub(super) fn build(pose: &Pose) -> f32 {
    if is_baby(pose) { 1.34 } else { 1.06 }
}
