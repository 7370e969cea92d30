//! How what is worn hangs by its cut: below the hips, from the wrists; and armour, which
//! mirrors.
//!
//! Knows no colours but those that it is given.

use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::mix;
use crate::script::{Action, Garment, Guise, SubjectKind as K};

/// Length below the hips of what hangs over them, and how far it stands out.
pub(super) fn below_hips(pose: &Pose, cut: Option<Garment>) -> (f32, f32) {
    let child = pose.kind == K::Child;
    let Some(cut) = cut else { return (0.0, 0.0) };
    match cut {
        Garment::Coat if child => (0.09, 0.09),
        Garment::Coat => (if pose.guise.is_some() { 0.23 } else { 0.15 }, 0.09),
        Garment::Raincoat => (0.13, 0.095),
        Garment::Gown => (if child { 0.33 } else { 0.45 }, 0.2),
        Garment::Qipao => (0.29, 0.082),
        Garment::Kimono => (if child { 0.32 } else { 0.43 }, 0.095),
        Garment::Hanfu => (if child { 0.33 } else { 0.45 }, 0.17),
        Garment::Sari => (0.43, 0.11),
        Garment::Kilt => (0.22, 0.1),
        Garment::Robe => {
            (if child { 0.32 } else { 0.44 }, if pose.guise == Some(Guise::Samurai) { 0.14 } else { 0.12 })
        }
        Garment::Dress | Garment::Skirt => match pose.kind {
            _ if matches!(pose.action, Action::Skate | Action::SkateSpin) => (0.1, 0.115),
            K::Dancer => (0.25, 0.115),
            K::Child => (0.15, 0.115),
            _ => (mix(0.19, 0.27, pose.unit(12)), 0.1),
        },
        _ => (0.0, 0.0),
    }
}

/// How far sleeves hang from the wrists.
pub(super) fn sleeves(pose: &Pose, cut: Option<Garment>) -> f32 {
    let court = matches!(pose.guise, Some(Guise::CourtLady | Guise::OperaSinger));
    match cut {
        Some(Garment::Hanfu) => 0.19,
        Some(Garment::Kimono) if pose.kind != K::Man => 0.2,
        Some(Garment::Kimono) => 0.13,
        Some(Garment::Robe) if court => 0.19,
        _ => 0.0,
    }
}

/// What somebody wears above, which mirrors what is about it if it is armour.
pub(super) fn plated(pose: &Pose, top: Skin) -> Skin {
    let armed = pose.guise == Some(Guise::Knight) && pose.garment.is_none();
    if armed { Skin::metal(top.colour * 2.0) } else { top }
}
