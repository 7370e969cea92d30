//! A ghost: a sheet that hovers, wider below, with two dark eyes and a mouth. One unit is
//! its height.
//!
//! Nobody is under it.

use super::stance::wave;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, smoothstep, v3};

/// How many folds its hem has, and of how many corners each is.
const FOLDS: usize = 7;
const CORNERS: usize = 4;

/// Half the width of the sheet at heights from the hem to the crown.
const PROFILE: [(f32, f32); 9] = [
    (0.14, 0.25),
    (0.26, 0.225),
    (0.42, 0.19),
    (0.58, 0.165),
    (0.7, 0.155),
    (0.8, 0.145),
    (0.88, 0.122),
    (0.945, 0.078),
    (0.975, 0.012),
];

pub(crate) fn ghost(body: &mut Body, pose: &Pose) {
    let sheet = Skin::new(pose.colour(0xdfe6ee)).glow(0.12 + 0.5 * pose.dark);
    let bob = 0.03 * wave(pose.seconds * 0.24);
    let since = body.since();
    let ring = |(y, r): (f32, f32)| -> Vec<Vec3> {
        (0..FOLDS * CORNERS)
            .map(|i| {
                let turns = i as f32 / (FOLDS * CORNERS) as f32;
                let low = smoothstep(0.75, 0.14, y);
                let fold = sin_turns(turns * FOLDS as f32 + 0.12 * wave(pose.seconds * 0.3)) * low;
                let r = r * (1.0 + 0.16 * fold);
                // Its end trails behind.
                let back = -0.14 * low * low - 0.03 * low * wave(pose.seconds * 0.35);
                v3(cos_turns(turns) * r * 0.86 + back, y - 0.05 * fold * low, sin_turns(turns) * r)
            })
            .collect()
    };
    let rings: Vec<Vec<Vec3>> = PROFILE.iter().map(|one| ring(*one)).collect();
    body.sheet(&rings, sheet);
    let dark = Skin::new(hex(0x10121a));
    for side in [1.0, -1.0] {
        body.ball(v3(0.108, 0.845, side * 0.05), v3(0.022, 0.036, 0.024), dark);
        // Arms lift the cloth.
        let lift = 0.03 * wave(pose.seconds * 0.33 + mix(0.0, 0.3, side * 0.5 + 0.5));
        body.tube(
            &[
                (v3(0.0, 0.66, side * 0.12), 0.06),
                (v3(0.1, 0.63 + lift, side * 0.19), 0.048),
                (v3(0.19, 0.66 + lift * 2.0, side * 0.2), 0.02),
            ],
            1.0,
            sheet,
        );
    }
    body.ball(v3(0.13, 0.755, 0.0), v3(0.018, 0.032, 0.02), dark);
    body.shift(since, v3(0.0, bob, 0.0));
    body.glow(v3(0.0, 0.55, 0.0), 0.5, v3(0.35, 0.45, 0.6) * (0.3 * pose.dark));
}
