//! Parts that several pieces of furniture are made with: cushions, legs, a chair.
//! Lengths are metres.
//!
//! Knows no piece.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};

/// A cushion: its middle, and half its width, height and depth, of which the
/// smaller of the last two rounds it.
pub(crate) fn cushion(body: &mut Body, middle: Vec3, half: Vec3, skin: Skin) {
    let r = half.y.min(half.z);
    // Its ends are as round as it is high.
    let reach = v3((half.x - half.y * 0.9).max(0.01), 0.0, 0.0);
    let wide = if half.y > half.z { (Vec3::UP, half.y / r) } else { (v3(0.0, 0.0, 1.0), half.z / r) };
    body.ribbon(&[(middle - reach, r * 0.94), (middle, r), (middle + reach, r * 0.94)], wide, skin);
}

/// The padded back of a seat, from its lower left to its upper right corner, so deep: the
/// edges of it are cut off.
pub(crate) fn backrest(body: &mut Body, (x0, y0): (f32, f32), (x1, y1): (f32, f32), deep: (f32, f32), skin: Skin) {
    body.bevelled(&[(x0, y0), (x1, y0), (x1, y1), (x0, y1)], deep, 0.04, skin);
}

/// Four legs under the corners of what is `w` wide and `d` deep.
pub(crate) fn legs(body: &mut Body, (w, high, d): (f32, f32, f32), r: f32, skin: Skin) {
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
        body.rod(v3(x * w * 0.5, 0.0, z * d * 0.5), v3(x * w * 0.48, high, z * d * 0.48), r * 0.7, r, skin);
    }
}

/// A plain wooden chair at a place; `front` is -1 where its back is turned to
/// the camera.
pub(crate) fn chair(body: &mut Body, foot: Vec3, front: f32) {
    let wood = Skin::new(hex(0x6a4428));
    let since = body.since();
    for (x, z, high) in [(-0.19, -0.19, 0.44), (0.19, -0.19, 0.44), (-0.19, 0.2, 0.92), (0.19, 0.2, 0.92)] {
        body.rod(v3(x, 0.0, z * front), v3(x, high, z * front * 1.04), 0.017, 0.02, wood);
    }
    body.block((-0.22, 0.42, -0.22), (0.22, 0.46, 0.22), wood.tone(1.15));
    for y in [0.6, 0.72, 0.84] {
        body.block((-0.19, y, 0.195 * front - 0.012), (0.19, y + 0.06, 0.195 * front + 0.012), wood.tone(1.05));
    }
    body.shift(since, foot);
}
