//! The counter that hands are at work on, and what stands ready on it.
//!
//! Knows no skeleton but the hips that it is given.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::figure::show::shown;
use crate::maths::{Vec3, hex, v3};
use crate::scene::Company;
use crate::script::{Action, SubjectKind};

/// Where its near edge is, how deep it is, and half of its width.
const NEAR: f32 = 0.15;
const DEEP: f32 = 0.46;
const HALF: f32 = 0.56;

/// A counter before who stands there, its top of boards; the height of that.
pub(super) fn counter(body: &mut Body, hip: Vec3) -> f32 {
    let top = hip.y;
    let (front, wood) = (Skin::new(hex(0x4c5a5e)).gloss(0.2), Skin::new(hex(0x7a5232)).gloss(0.2));
    let (x0, x1) = (NEAR + 0.03, NEAR + DEEP - 0.03);
    body.block((x0 + 0.02, 0.0, -HALF + 0.05), (x1 - 0.02, 0.05, HALF - 0.05), front.tone(0.4));
    body.block((x0, 0.05, -HALF + 0.02), (x1, top - 0.028, HALF - 0.02), front);
    for i in 0..3 {
        let (z0, z1) = (-HALF + 0.06 + 0.345 * i as f32, -HALF + 0.37 + 0.345 * i as f32);
        body.block((x1, 0.1, z0), (x1 + 0.006, top - 0.06, z1), front.tone(1.18));
        body.rod(
            v3(x1 + 0.016, top - 0.085, z0 + 0.1),
            v3(x1 + 0.016, top - 0.085, z1 - 0.1),
            0.006,
            0.006,
            Skin::new(hex(0xb8a070)).gloss(0.7),
        );
    }
    body.block((NEAR, top - 0.028, -HALF), (NEAR + DEEP, top, HALF), wood);
    top
}

/// What is worked on, where the words name it; else this.
pub(super) fn worked_on(pose: &Pose, usual: SubjectKind) -> Company {
    pose.company.cloned().unwrap_or_else(|| Company::thing(usual, None))
}

/// Puts a thing with its foot there, one unit of it so large.
pub(super) fn put(body: &mut Body, pose: &Pose, thing: &Company, (foot, size): (Vec3, f32)) {
    let (kind, colour, guise) = (thing.kind, thing.colour, thing.guise);
    let own = Pose { kind, colour, guise, action: Action::Stand, garment: None, company: None, ..pose.clone() };
    let mut one = body.another();
    shown(&mut one, &own);
    body.add(&one, &Frame::shift(foot, size));
}
