//! A swamp: flat ground between shallow pools, a firm strip in front.
//!
//! Geometry of the plane, and the colours on it.

use crate::maths::{hex, mix, smoothstep};
use crate::noise::{fbm2, noise2};
use crate::scene::parts::Land;
use crate::scene::setting::Setting;
use crate::script::Feature;

/// Up to how far in front the ground is firm, and from where on it is not.
const FIRM_M: (f32, f32) = (10.0, 18.0);
/// How high the firm strip lies.
const STRIP_M: f32 = 0.42;
/// How much deeper pools are than the hummocks between them are high.
const DEEPER: f32 = 2.6;

/// Gives the ground the colours of sedge and black mud, or of grass between reeds.
pub(super) fn colour(setting: &Setting, land: &mut Land) {
    if !setting.has(Feature::Swamp) {
        let earth = if setting.has(Feature::Mangrove) { [0x5f5640, 0x4a4a34] } else { [0x76783c, 0x8a7f48] };
        (land.cover, land.cover_alt, land.shore) = (hex(earth[0]), hex(earth[1]), hex(0x5a5038));
        return;
    }
    (land.cover, land.cover_alt) = (hex(0x4c4a2c), hex(0x343820));
    land.shore = hex(0x2f2c1e);
}

/// Height of the ground.
pub(super) fn height(x: f32, z: f32, seed: u32) -> f32 {
    let rough = noise2(x / 4.0, z / 4.0, seed ^ 2) * 0.06;
    let wet = fbm2(x / 34.0, z / 18.0, 4, seed) * 1.1 - 0.1 + rough;
    let wet = if wet < 0.0 { (wet * DEEPER).max(-1.6) } else { wet.min(0.7) };
    let firm = smoothstep(FIRM_M.1, FIRM_M.0, z.abs() + noise2(x / 13.0, z / 13.0, seed ^ 3) * 3.0);
    mix(wet, STRIP_M + rough, firm)
}
