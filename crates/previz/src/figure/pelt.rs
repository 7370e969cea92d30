//! The colours of an animal's coat, natural or asked for.
//!
//! Lays nothing on; `quadruped` and `coat` do.

use super::beast::Measures;
use super::pose::Pose;
use crate::maths::{Vec3, hex};
use crate::script::SubjectKind as K;

/// Coat, underside and points as colours; asked colours tint all but the points.
pub(super) fn colours(pose: &Pose, m: &Measures) -> (Vec3, Vec3, Vec3) {
    match pose.colour {
        Some(c) => (
            c,
            c.lerp(Vec3::splat(c.luma().max(0.02) * 1.6), 0.35),
            if pose.kind == K::Horse && c.luma() > 0.5 { c * 0.72 } else { c * 0.55 },
        ),
        // A dark cat is not white below.
        None if pose.kind == K::Cat => (hex(m.coat), hex(m.coat).lerp(hex(m.under), 0.3), hex(m.points)),
        None => (hex(m.coat), hex(m.under), hex(m.points)),
    }
}
