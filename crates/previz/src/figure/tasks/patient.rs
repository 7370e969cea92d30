//! Whoever lies in a bed that somebody else pushes.
//!
//! The bed is `handcart`'s.

use super::handcart::BED;
use crate::figure::body::Body;
use crate::figure::people::sitter::{alone, sitting};
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{hex, v3};
use crate::script::{Action, Guise, SubjectKind};

/// Whoever lies in the bed, the head to who pushes it.
pub(crate) fn lying(body: &mut Body, pose: &Pose) {
    let (near, high) = (BED.0, BED.1 + 0.05);
    const SIZE: f32 = 0.96;
    let kind = if pose.unit(64) < 0.5 { SubjectKind::Man } else { SubjectKind::Woman };
    let who = sitting(pose, kind, pose.size_m * SIZE, 0x4b);
    let who = Pose { action: Action::Sleep, seat: None, guise: Some(Guise::Elder), ..who };
    body.add(&alone(body, &who), &Frame::shift(v3(near + 0.54, high - 0.025, 0.0), SIZE));
    let cloth = Skin::new(pose.pick(&[0x8fb8d8, 0x9ccabc, 0xc8d4e0], 66));
    let (from, to) = (v3(near + 0.36, high + 0.055, 0.0), v3(near + 1.03, high + 0.05, 0.0));
    body.slab(from, to, 0.075, 0.07, 2.3, cloth);
    body.slab(from - v3(0.03, -0.01, 0.0), from + v3(0.03, 0.01, 0.0), 0.072, 0.074, 2.35, Skin::new(hex(0xf6f8fa)));
}
