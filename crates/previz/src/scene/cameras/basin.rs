//! Beside a pool: whoever is there is met at its near edge, with the water behind them.
//!
//! Moves the camera alone.

use super::rig::Rig;
use crate::scene::city::pool::NEAR_M;
use crate::scene::setting::Setting;

/// How far before the edge of the pool somebody stands who is beside it, and how much higher
/// they are seen from than elsewhere.
const BESIDE_M: f32 = 1.1;
const HIGHER_M: f32 = 0.7;

/// Brings the camera, and whoever it meets, to the near edge of the water.
pub(crate) fn stand_beside(rig: &mut Rig, setting: &Setting) {
    if !setting.pool() || !setting.is_trodden() || setting.shot.angle.is_some() {
        return;
    }
    let by = NEAR_M - BESIDE_M - rig.target.z;
    (rig.eye.z, rig.target.z) = (rig.eye.z + by, rig.target.z + by);
    rig.eye.y += HIGHER_M;
}
