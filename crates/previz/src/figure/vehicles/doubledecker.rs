//! A bus of two decks, as in London: a window over a window along its sides, its upper
//! deck out to the front. One unit is its length.
//!
//! Where it drives is the scene's.

use super::road::{glass, lamps, metal, pane, wheels};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{hex, v3};

/// Half its width.
const HALF: f32 = 0.122;
/// From where to where the windows of a deck reach up.
const LOWER: (f32, f32) = (0.15, 0.232);
const UPPER: (f32, f32) = (0.302, 0.385);

pub(crate) fn bus(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0xc01f20)).gloss(0.6);
    let (dark, cream) = (Skin::new(hex(0x1b1c20)), Skin::new(hex(0xe8e0cc)).gloss(0.4));
    let shell = [
        (-0.5, 0.05),
        (0.49, 0.05),
        (0.5, 0.1),
        (0.497, 0.26),
        (0.484, 0.4),
        (0.46, 0.424),
        (-0.48, 0.424),
        (-0.5, 0.405),
    ];
    body.solid(&shell, -HALF, HALF, paint, paint);
    body.block((-0.46, 0.42, -HALF * 0.86), (0.44, 0.436, HALF * 0.86), cream.tone(0.92));
    let lit = |skin: Skin| if pose.dark > 0.3 { Skin::new(v3(1.0, 0.84, 0.52)).glow(1.6 * pose.dark) } else { skin };
    for side in [1.0, -1.0] {
        let z = side * (HALF + 0.002);
        for (low, high) in [LOWER, UPPER] {
            pane(body, (-0.485, 0.47), (low - 0.006, high + 0.006), z, dark);
            for place in 0..7 {
                let x = -0.478 + place as f32 * 0.135;
                pane(body, (x, x + 0.122), (low, high), z * 1.006, lit(glass()));
                pane(body, (x, x + 0.122), (high - 0.024, high - 0.021), z * 1.01, dark);
            }
        }
        // A cream band between the decks, a dark one at the foot.
        pane(body, (-0.498, 0.49), (0.258, 0.272), z, cream);
        pane(body, (-0.5, 0.49), (0.05, 0.066), z, dark);
        for x in [0.31, -0.3] {
            body.drum(v3(x, 0.055, z * 0.9), v3(x, 0.055, z * 1.012), 0.062, 0.062, dark);
        }
        body.block((0.49, 0.2, z * 1.06), (0.51, 0.25, z * 1.12), dark);
    }
    front(body, pose, dark);
    let back = |y: f32, z: f32| v3(-0.5025, y, HALF * z);
    for (low, high) in [LOWER, UPPER] {
        body.plate(&[back(low, -0.8), back(high, -0.8), back(high, 0.8), back(low, 0.8)], lit(glass()));
    }
    wheels(body, pose, &[0.31, -0.3], 0.05, HALF * 0.9, 0.022);
    lamps(body, pose, 0.504, -0.504, 0.092, HALF * 0.76);
}

/// The windscreens of both decks, and where it goes between them.
fn front(body: &mut Body, pose: &Pose, dark: Skin) {
    let across = |body: &mut Body, (x0, y0): (f32, f32), (x1, y1): (f32, f32), wide: f32, skin: Skin| {
        let at = |x: f32, y: f32, side: f32| v3(x, y, HALF * wide * side);
        body.plate(&[at(x0, y0, 1.0), at(x1, y1, 1.0), at(x1, y1, -1.0), at(x0, y0, -1.0)], skin);
    };
    across(body, (0.5015, 0.12), (0.4995, 0.24), 0.94, dark);
    across(body, (0.5025, 0.128), (0.5005, 0.234), 0.9, glass());
    across(body, (0.4965, 0.29), (0.4875, 0.392), 0.94, dark);
    across(body, (0.4975, 0.297), (0.4885, 0.386), 0.9, glass());
    across(body, (0.4995, 0.246), (0.4975, 0.282), 0.7, dark);
    let amber = Skin::new(v3(1.0, 0.72, 0.2)).glow(0.6 + 1.6 * pose.dark);
    across(body, (0.5005, 0.252), (0.4985, 0.277), 0.6, amber);
    body.block((0.48, 0.045, -HALF), (0.507, 0.07, HALF), metal().tone(0.4));
}
