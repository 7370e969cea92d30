//! Hands at what is drawn elsewhere: the saddle of a bicycle that somebody else rides,
//! a pole that is carried, the bar of a sled.
//!
//! Draws none of them, and says nothing of where they are.

use crate::figure::body::Body;
use crate::figure::people::stance::{Stance, wave};
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

/// Where the hands of somebody are who carries a pole, or who stands on the runners of
/// a sled behind its bar.
pub(super) fn grip(_: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    match pose.action {
        Action::Hoist => Some([v3(hip.x + 0.14, 0.64, -0.01), v3(hip.x + 0.13, 0.48, 0.01)]),
        Action::Mush => Some([-1.0, 1.0].map(|side| v3(hip.x + 0.14, 0.535, side * 0.09))),
        _ => None,
    }
}

/// The stance of who stands on the runners of a sled; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    (pose.action == Action::Mush).then_some(Stance { lean: 0.03, knee: [0.06; 2], thigh: [0.034; 2], ..*rest })
}
