//! Soap bubbles in the air. One unit is the height of the air that they fill.
//!
//! Who blows or chases them is drawn by others.

use super::body::Body;
use super::pose::Pose;
use super::shape::Skin;
use crate::maths::{Vec3, fract, hex, sin_turns, v3};

const COUNT: i32 = 26;

/// Bubbles that rise slowly, sway and burst, each in the colours of its skin.
pub(super) fn bubbles(body: &mut Body, pose: &Pose) {
    for i in 0..COUNT {
        let unit = |k: i32| pose.unit(1000 + i * 7 + k);
        let t = fract(unit(0) + pose.seconds * (0.035 + 0.03 * unit(1)));
        // It grows as it is blown, and is gone at once.
        let r = (0.018 + 0.045 * unit(2) * unit(2)) * (t * 12.0).min(1.0) * ((1.0 - t) * 40.0).min(1.0);
        if r < 0.002 {
            continue;
        }
        let sway = v3(sin_turns(pose.seconds * 0.17 + unit(3)), 0.3 * sin_turns(pose.seconds * 0.23 + unit(4)), 0.0);
        let at = v3((unit(5) - 0.5) * 2.2, 0.06 + 0.9 * t, (unit(6) - 0.5) * 1.2) + sway * 0.05;
        let tint = [0xf6d8ec, 0xd8ecf8, 0xdff6e4, 0xf8f0d6][(i % 4) as usize];
        body.orb(at, r, Skin::clear(hex(tint).lerp(Vec3::splat(1.0), 0.25)));
        // The sky and the window of light that it mirrors.
        let spark = Skin::new(Vec3::splat(0.95)).glow(0.5);
        body.orb(at + v3(-0.45, 0.62, 0.45) * r, r * 0.13, spark);
        body.orb(at + v3(0.4, -0.6, -0.5) * r, r * 0.07, Skin::new(hex(tint)).glow(0.4));
    }
}
