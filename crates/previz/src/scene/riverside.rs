//! Where the camera first stands at a river for what is on its bank or on its
//! water.
//!
//! Knows no subject's size and no moves.

use super::relief::Relief;
use super::rig::Rig;
use crate::maths::v3;

/// On the bank of a river, looking along it: who walks there is not seen from
/// above the water.
pub(super) fn bank(rig: &Rig, relief: &Relief) -> Rig {
    let dry = |x: f32| (0..6).all(|step| relief.height(x, step as f32 * 4.0) > 0.5);
    let x = (0..60).map(|step| step as f32).find(|x| dry(*x)).unwrap_or(0.0) + 2.0;
    let eye = v3(x, relief.height(x, 0.0) + 1.8, 0.0);
    Rig { eye, target: eye + v3(-4.0, 0.2, 40.0), ..*rig }
}

/// Low over the middle of a river, looking along it: a boat there is met at
/// its own height.
pub(super) fn midstream(rig: &Rig, relief: &Relief) -> Rig {
    let over = |z: f32, y: f32| v3(relief.river_x(z), y, z);
    Rig { eye: over(0.0, 3.2), target: over(26.0, 2.6), ..*rig }
}
