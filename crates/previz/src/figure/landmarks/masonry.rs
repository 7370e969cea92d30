//! What landmarks are put together from: walls that lean, roofs that hang in a
//! curve, rows of posts, panes and what is lit by night.
//!
//! Knows no landmark.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};

/// A direction on the ground.
pub(super) fn way(turns: f32) -> Vec3 {
    v3(cos_turns(turns), 0.0, sin_turns(turns))
}

/// An upright pane that looks ahead, between two places across and two heights.
pub(super) fn pane(body: &mut Body, x: f32, (left, right): (f32, f32), (low, high): (f32, f32), skin: Skin) {
    body.plate(&[v3(x, low, left), v3(x, low, right), v3(x, high, right), v3(x, high, left)], skin);
}

/// Walls that lean inwards by `inset` from one height to another, over a plan of
/// these halves about `at`, and the flat roof on them.
pub(super) fn battered(
    body: &mut Body,
    at: Vec3,
    (half_x, half_z): (f32, f32),
    (low, high): (f32, f32),
    (inset, skin): (f32, Skin),
) {
    let corner = |k: usize, y: f32, inset: f32| {
        let (x, z) = [(1.0, -1.0), (1.0, 1.0), (-1.0, 1.0), (-1.0, -1.0)][k % 4];
        at + v3(x * (half_x - inset), y, z * (half_z - inset))
    };
    for k in 0..4 {
        body.plate(
            &[corner(k, low, 0.0), corner(k + 1, low, 0.0), corner(k + 1, high, inset), corner(k, high, inset)],
            skin,
        );
    }
    body.plate(&[0, 1, 2, 3].map(|k| corner(k, high, inset)), skin.tone(0.95));
}

/// A hipped roof whose slopes hang in a curve and whose corners turn up: over
/// eaves of these halves, to a ridge of those.
pub(super) fn hipped(
    body: &mut Body,
    at: Vec3,
    (eaves, ridge): ((f32, f32), (f32, f32)),
    (low, high): (f32, f32),
    skin: Skin,
) {
    let lift = (high - low) * 0.22;
    // Along a side, from corner to corner.
    let stops = [-1.0_f32, -0.62, 0.62, 1.0];
    let spot = |side: usize, stop: f32, ring: f32| {
        let (half_x, half_z) = (mix(eaves.0, ridge.0, ring), mix(eaves.1, ridge.1, ring));
        let (x, z) = [(1.0, stop), (-stop, 1.0), (-1.0, -stop), (stop, -1.0)][side];
        let turned_up = if stop.abs() > 0.9 { lift * (1.0 - ring) * (1.0 - ring) } else { 0.0 };
        let rise = ring * (0.6 + 0.4 * ring);
        at + v3(x * half_x, mix(low, high, rise) + turned_up, z * half_z)
    };
    for side in 0..4 {
        for pair in stops.windows(2) {
            for (from, to) in [(0.0, 0.5), (0.5, 1.0)] {
                let quad = [
                    spot(side, pair[0], from),
                    spot(side, pair[1], from),
                    spot(side, pair[1], to),
                    spot(side, pair[0], to),
                ];
                body.plate(&quad, skin);
            }
        }
        // The eaves are seen from below, and darker there.
        let under = |stop: f32| spot(side, stop, 0.0) - Vec3::UP * ((high - low) * 0.1);
        for pair in stops.windows(2) {
            body.plate(
                &[spot(side, pair[0], 0.0), spot(side, pair[1], 0.0), under(pair[1]), under(pair[0])],
                skin.tone(0.5),
            );
        }
        let hip = (high - low) * 0.05;
        body.rod(spot(side, 1.0, 0.0), spot(side, 1.0, 0.5), hip, hip, skin.tone(0.75));
        body.rod(spot(side, 1.0, 0.5), spot(side, 1.0, 1.0), hip, hip, skin.tone(0.75));
    }
    let end = v3(0.0, high, ridge.1);
    body.rod(at + end, at + v3(0.0, high, -ridge.1), (high - low) * 0.09, (high - low) * 0.09, skin.tone(0.75));
}

/// A row of posts about a plan of these halves.
pub(super) fn posts(
    body: &mut Body,
    at: Vec3,
    half: (f32, f32),
    (count, thick): (i32, f32),
    (low, high): (f32, f32),
    skin: Skin,
) {
    for k in 0..count {
        let z = mix(-half.1, half.1, k as f32 / (count - 1) as f32);
        for x in [half.0, -half.0] {
            body.rod(at + v3(x, low, z), at + v3(x, high, z), thick, thick, skin);
        }
    }
    for x in [-0.5, 0.0, 0.5] {
        for z in [half.1, -half.1] {
            body.rod(at + v3(x * half.0, low, z), at + v3(x * half.0, high, z), thick, thick, skin);
        }
    }
}

/// What is lit from below by night.
pub(super) fn floodlit(pose: &Pose, colour: u32) -> Skin {
    Skin::new(pose.colour(colour)).glow(0.3 * pose.dark)
}

/// Windows and deep shade.
pub(super) fn shade(pose: &Pose) -> Skin {
    Skin::new(hex(0x2e2622).lerp(hex(0xffc070), 0.6 * pose.dark)).glow(0.5 * pose.dark)
}
