//! Insects: butterflies and fireflies. One unit is the span of the wings.
//!
//! Where they fly is the scene's to say.

use super::body::Body;
use super::pose::Pose;
use super::shape::Skin;
use crate::maths::{Vec3, clamp01, cos_turns, hex, sin_turns, v3};

/// A butterfly: four wings that open and close.
pub(super) fn butterfly(body: &mut Body, pose: &Pose) {
    let colour = pose.one_of(&[0xe8882a, 0x3f7fd0, 0xf2dc6a, 0xd0527a], 1);
    // On a flower they open and close at leisure.
    let rests = pose.action.keeps_a_perch();
    let beat = if rests { sin_turns(pose.seconds * 0.3) } else { sin_turns(pose.stride) };
    let open = if rests { 0.1 + 0.06 * beat } else { 0.03 + 0.19 * (beat * 0.5 + 0.5) };
    let since = body.since();
    let (s, c) = (sin_turns(open), cos_turns(open));
    let ink = Skin::new(hex(0x17120f));
    for side in [1.0, -1.0] {
        let at = |x: f32, out: f32| v3(x, out * s, side * out * c);
        body.plate(
            &[at(0.05, 0.02), at(0.22, 0.26), at(0.31, 0.44), at(0.24, 0.52), at(0.1, 0.47), at(-0.04, 0.3)],
            Skin::new(colour).glow(0.14),
        );
        body.plate(
            &[at(-0.02, 0.02), at(-0.05, 0.32), at(-0.16, 0.4), at(-0.3, 0.33), at(-0.32, 0.18), at(-0.16, 0.05)],
            Skin::new(colour * 0.85).glow(0.14),
        );
        body.tube(
            &[
                (at(0.05, 0.02), 0.012),
                (at(0.22, 0.26), 0.016),
                (at(0.31, 0.44), 0.022),
                (at(0.24, 0.52), 0.022),
                (at(0.1, 0.47), 0.012),
            ],
            1.0,
            ink,
        );
        body.orb(at(0.2, 0.38), 0.025, Skin::new(hex(0xf5efdf)));
        body.rod(v3(0.18, 0.0, 0.0), v3(0.3, 0.06, side * 0.07), 0.006, 0.008, ink);
    }
    body.tube(&[(v3(-0.2, 0.0, 0.0), 0.015), (v3(0.0, 0.0, 0.0), 0.032), (v3(0.18, 0.01, 0.0), 0.03)], 1.0, ink);
    if !rests {
        // Each beat throws it up, and it climbs head high.
        body.turn(since, Vec3::ZERO, 2, 0.07);
        let lilt = 0.5 * sin_turns(pose.seconds * 0.37) + 0.3 * sin_turns(pose.seconds * 0.83);
        body.shift(since, v3(0.0, lilt - 0.1 * beat, 0.0));
    }
}

/// A firefly: a point of light that comes and goes.
pub(super) fn firefly(body: &mut Body, pose: &Pose) {
    let pulse = clamp01(sin_turns(pose.seconds * 0.45 + pose.unit(7)) * 0.7 + 0.5);
    let colour = pose.colour(0xd9f26a);
    body.rod(v3(0.0, 0.0, 0.0), v3(0.5, 0.0, 0.0), 0.2, 0.16, Skin::new(hex(0x2a2418)));
    body.rod(v3(-0.1, 0.0, 0.0), v3(-0.4, 0.0, 0.0), 0.24, 0.2, Skin::new(colour).glow(4.0 * pulse));
    body.glow(v3(-0.2, 0.0, 0.0), 8.0, colour * (1.3 * pulse));
}
