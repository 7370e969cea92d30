//! Gently rolling ground, with hills far away, and the grass on it.

use crate::maths::{Vec3, hex, smoothstep};
use crate::noise::{fbm2, noise2};
use crate::script::Season;

/// Two colours of grass for a season.
pub(crate) fn grass(season: Season) -> (Vec3, Vec3) {
    match season {
        Season::Spring => (hex(0x7f9e3f), hex(0x4e7a34)),
        Season::Summer => (hex(0x6c8a3c), hex(0x3f6330)),
        Season::Autumn => (hex(0x9a7f3e), hex(0x6e6430)),
        Season::Winter => (hex(0x8d8160), hex(0x6a6650)),
    }
}

/// Height of meadows with hills of `high_m` far away.
pub(super) fn rolling(x: f32, z: f32, high_m: f32, seed: u32) -> f32 {
    let near = fbm2(x / 90.0, z / 90.0, 4, seed) * 3.2 + noise2(x / 14.0, z / 14.0, seed ^ 1) * 0.25;
    let far = smoothstep(180.0, 1600.0, (x * x + z * z).sqrt());
    let hills = (fbm2(x / 900.0, z / 900.0, 5, seed ^ 2) + 0.28).max(0.0);
    1.6 + near + far * hills * high_m
}
