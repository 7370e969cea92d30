//! The arches above the wheels of cars.
//!
//! The wheels are not its own.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, sin_turns, v3};

/// How high the sills of a car are.
const SILL: f32 = 0.05;

/// The dark of the arch above a wheel. It ends where the sill does, or it would be in the
/// ground.
pub(super) fn wheel_arch(body: &mut Body, hub: Vec3, rim: f32, skin: Skin) {
    let arch = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(|sixteenth: i32| {
        let turns = sixteenth as f32 / 16.0;
        let (ahead, up) = (rim * cos_turns(turns), rim * sin_turns(turns));
        v3(hub.x + ahead, (hub.y + up).max(SILL), hub.z)
    });
    body.plate(&arch, skin);
}
