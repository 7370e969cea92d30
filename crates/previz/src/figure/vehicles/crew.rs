//! Whoever is in a boat, and how far the oars are in their stroke.

use crate::figure::body::Body;
use crate::figure::people::biped;
use crate::figure::pose::Pose;
use crate::maths::{Vec3, v3};
use crate::script::{Action, Attributes, SubjectKind as K};

/// How far oars are in their stroke; they rest where nobody rows.
pub(super) fn stroke(pose: &Pose) -> f32 {
    if matches!(pose.action, Action::Float | Action::Fish | Action::Stand | Action::CastNet | Action::Sway) {
        0.0
    } else {
        pose.stride
    }
}

/// Whoever is in a boat: the first at the oars or with a rod, a second one
/// only of a couple.
pub(super) fn crew(body: &mut Body, pose: &Pose, seats: [Vec3; 2], size: f32) {
    if pose.action == Action::Sway && pose.company.is_none() {
        // It lies at its berth.
        return;
    }
    let anyone = (K::Man, None, None, None);
    let (kind, colour, garment, guise) = pose.company.map_or(anyone, |c| (c.kind, c.colour, c.garment, c.guise));
    let attributes = pose.company.map_or(Attributes::NONE, |company| company.attributes);
    let action = if matches!(pose.action, Action::Fish | Action::CastNet) { pose.action } else { Action::Row };
    // Nobody throws a net sitting.
    let up = if action == Action::CastNet { 0.27 * size } else { 0.0 };
    let first = Pose {
        kind: if kind == K::Couple { K::Man } else { kind },
        colour,
        action,
        stride: stroke(pose),
        company: None,
        garment,
        guise,
        attributes,
        size_m: 1.7,
        ..pose.clone()
    };
    biped::boatman(body, &first, seats[0] + v3(0.0, up, 0.0), size);
    if kind == K::Couple {
        let second = Pose { kind: K::Woman, action: Action::Row, stride: 0.0, seed: pose.seed ^ 0x5c, ..first };
        biped::boatman(body, &second, seats[1], size);
    }
}
