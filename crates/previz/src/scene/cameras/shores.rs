//! Where the camera first stands at water: the near shore of a lake, the bank of
//! a river, or low over its middle.
//!
//! Asks the relief; changes nothing of it.

use super::rig::Rig;
use crate::maths::v3;
use crate::scene::terrain::relief::Relief;

/// Where the land ends at the near side of a lake.
pub(crate) fn shore(relief: &Relief) -> f32 {
    (0..160).map(|step| step as f32 - 40.0).find(|z| relief.height(0.0, *z) < 0.25).unwrap_or(0.0)
}

/// On the bank of a river, looking along it: who walks there is not seen from
/// above the water.
pub(crate) fn bank(rig: &Rig, relief: &Relief) -> Rig {
    let dry = |x: f32| (0..6).all(|step| relief.height(x, step as f32 * 4.0) > 0.5);
    let x = (0..60).map(|step| step as f32).find(|x| dry(*x)).unwrap_or(0.0) + 2.0;
    let eye = v3(x, relief.height(x, 0.0) + 1.8, 0.0);
    Rig { eye, target: eye + v3(-4.0, 0.2, 40.0), ..*rig }
}

/// Over the near bank of a brook, looking along it at its other side of the picture: whoever
/// is beside it is seen with its water.
pub(crate) fn brookside(rig: &Rig, relief: &Relief) -> Rig {
    let (x, along) = (relief.river_x(0.0) + 0.5, 9.0);
    let eye = v3(x, relief.height(x, 0.0).max(0.0) + 1.9, 0.0);
    Rig { eye, target: v3(relief.river_x(along) + 4.6, eye.y - 0.2, along), ..*rig }
}

/// Just behind the edge of a river, looking along it: who drinks there is seen from
/// the side, with the water.
pub(crate) fn waterside(rig: &Rig, relief: &Relief) -> Rig {
    let edge = (0..240).map(|step| step as f32 * 0.25).find(|x| relief.height(*x, 0.0) > 0.05).unwrap_or(0.0);
    let x = edge + 1.4;
    let eye = v3(x, relief.height(x, 0.0).max(0.0) + 1.6, 0.0);
    Rig { eye, target: eye + v3(-15.0, 0.2, 40.0), ..*rig }
}

/// Low over the middle of a river, looking along it: a boat there is met at
/// its own height.
pub(crate) fn midstream(rig: &Rig, relief: &Relief) -> Rig {
    let over = |z: f32, y: f32| v3(relief.river_x(z), y, z);
    Rig { eye: over(0.0, 3.2), target: over(26.0, 2.6), ..*rig }
}
