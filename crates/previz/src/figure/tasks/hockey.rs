//! Ice hockey: the stick of who skates, and the puck before its blade.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::people::stance::wave;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::script::Action;

/// Draws stick and puck; where the right and the left hand are then.
pub(crate) fn carry(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::Hockey {
        return None;
    }
    // From side to side before the skates.
    let side = wave(pose.seconds * 0.55);
    let heel = v3(hip.x + 0.42, 0.02, -0.1 + 0.12 * side);
    let top = hip + v3(0.1, 0.2, 0.06 + 0.02 * side);
    let way = (heel - top).unit();
    let wood = Skin::new(hex(0xd8b878)).gloss(0.3);
    body.rod(top - way * 0.04, heel, 0.012, 0.012, wood);
    body.rod(top - way * 0.05, top + way * 0.06, 0.0145, 0.0145, Skin::new(hex(0xf2f2ee)));
    let toe = heel + v3(0.13, 0.0, -0.05);
    let blade =
        [heel + v3(0.0, 0.045, 0.0), toe + v3(0.0, 0.045, 0.0), toe - v3(0.0, 0.015, 0.0), heel - v3(0.0, 0.015, 0.0)];
    body.plate(&blade, Skin::new(hex(0x1c1d22)));
    body.rod(heel, toe, 0.012, 0.01, Skin::new(hex(0x1c1d22)));
    let puck = heel.lerp(toe, 0.7) + v3(0.06, -0.015, 0.02 * side);
    body.drum(puck, puck + v3(0.0, 0.025, 0.0), 0.036, 0.036, Skin::new(hex(0x101114)));
    Some([top + way * 0.26, top])
}
