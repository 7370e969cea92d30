//! A valley of strange rocks: cones and needles that wind and rain have left
//! standing, before a worn edge of the plateau.
//!
//! Geometry of the plane, and the colours on it.

use crate::maths::{floor_i, fract, hex, mix, smoothstep};
use crate::noise::{fbm2, noise1, noise2, unit2};
use crate::scene::parts::Land;

/// Gives the ground the colours of tuff.
pub(super) fn colour(land: &mut Land) {
    land.relief_m = 25.0;
    (land.cover, land.cover_alt) = (hex(0xc9ad82), hex(0x9f9468));
    land.rock = hex(0xd2b48c);
}

/// Height of the ground.
pub(crate) fn height(x: f32, z: f32, relief_m: f32, seed: u32) -> f32 {
    let floor = 1.5 + fbm2(x / 120.0, z / 120.0, 4, seed) * 7.0;
    // The way through winds between them.
    let off = (x - noise1(z / 130.0, seed ^ 5) * 26.0 * smoothstep(30.0, 120.0, z)).abs();
    let aside = smoothstep(9.0, 26.0, off);
    let crowd = smoothstep(-0.25, 0.3, noise2(x / 170.0, z / 170.0, seed ^ 6));
    let tall = cone(x / 44.0, z / 44.0, seed) * relief_m;
    let small = cone(x / 23.0 + 0.5, z / 23.0, seed ^ 9) * relief_m * 0.42;
    let edge = smoothstep(210.0, 330.0, off + fbm2(x / 90.0, z / 90.0, 4, seed ^ 7) * 90.0);
    let steps = edge * 3.0;
    let worn = (steps - fract(steps) + smoothstep(0.35, 0.9, fract(steps))) / 3.0;
    floor + tall.max(small) * aside * mix(0.25, 1.0, crowd) + worn * relief_m * 1.7
}

/// One rock in a cell of one by one: steep, with a shoulder, or none.
fn cone(x: f32, z: f32, seed: u32) -> f32 {
    let (cx, cz) = (floor_i(x), floor_i(z));
    let dice = |salt: u32| unit2(cx, cz, seed ^ salt);
    if dice(4) < 0.22 {
        return 0.0;
    }
    let (mx, mz) = (0.4 + 0.2 * dice(1), 0.4 + 0.2 * dice(2));
    let (dx, dz) = (fract(x) - mx, fract(z) - mz);
    let ragged = noise2(x * 7.0, z * 7.0, seed ^ 3) * 0.03;
    let r = ((dx * dx + dz * dz).sqrt() + ragged) / (0.2 + 0.14 * dice(5));
    let slope = smoothstep(1.0, 0.0, r);
    let needle = smoothstep(0.5, 0.16, r) * 0.35;
    (slope * 0.8 + needle) * (0.55 + 0.5 * dice(6))
}
