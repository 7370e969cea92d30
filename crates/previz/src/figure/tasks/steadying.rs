//! A hand at the saddle of a bicycle that somebody else rides.
//!
//! Draws no bicycle, and says nothing of where it is.

use crate::figure::body::Body;
use crate::figure::people::stance::wave;
use crate::figure::pose::Pose;
use crate::maths::{Vec3, v3};
use crate::script::Action;

/// Where the hands of somebody are whose hips are there and who steadies a bicycle on
/// the right: one at its saddle, the other in the swing of the run.
pub(super) fn hold(_: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    (pose.action == Action::Steady).then(|| {
        let swing = 0.07 * wave(pose.stride);
        [v3(hip.x + 0.29, hip.y - 0.09, -0.13), hip + v3(0.13 + swing, 0.16 + 0.4 * swing, 0.15)]
    })
}
