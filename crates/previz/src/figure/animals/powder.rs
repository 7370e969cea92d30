//! Snow that a beast throws up which slides over it on its belly.
//!
//! Draws no beast.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::maths::{Vec3, fract, v3};

/// Snow thrown up by one that slides on its belly.
pub(crate) fn thrown_up(body: &mut Body, pose: &Pose) {
    for i in 0..12 {
        let age = fract(pose.seconds * 1.1 + pose.unit(720 + i));
        let side = (pose.unit(740 + i) - 0.5) * 0.5;
        let at = v3(0.45 - 1.3 * age, 0.03 + 0.22 * age * (1.4 - age), side * (1.0 + age));
        body.puff(at, 0.04 + 0.1 * age, Vec3::splat(0.95), 0.5 * (1.0 - age), 0.04);
    }
}
