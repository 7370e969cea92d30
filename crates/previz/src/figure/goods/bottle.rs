//! Closed vessels: a wine bottle with its label, a can out of the cold. One unit
//! is the height.

use super::trim::{GOLD, name};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

pub(crate) fn bottle(body: &mut Body, pose: &Pose) {
    let glass = Skin::new(pose.colour(0x1f5a40)).gloss(1.0).glow(0.05);
    let outline = [
        (0.0, 0.13),
        (0.02, 0.145),
        (0.52, 0.145),
        (0.58, 0.138),
        (0.63, 0.118),
        (0.68, 0.085),
        (0.73, 0.061),
        (0.78, 0.05),
        (0.92, 0.047),
    ];
    body.lathe(Vec3::ZERO, &outline, glass);
    body.lathe(Vec3::ZERO, &[(0.84, 0.05), (0.985, 0.053), (1.0, 0.05)], Skin::metal(hex(GOLD)));
    body.lathe(Vec3::ZERO, &[(0.17, 0.1465), (0.44, 0.1465)], Skin::new(hex(0xf2ead8)));
    for (low, high) in [(0.185, 0.19), (0.42, 0.425)] {
        body.lathe(Vec3::ZERO, &[(low, 0.147), (high, 0.147)], Skin::metal(hex(GOLD)));
    }
    let round = |u: f32, v: f32| {
        let t = 0.06 * u;
        v3(cos_turns(t) * 0.148, v, sin_turns(t) * 0.148)
    };
    name(body, |u, v| round(u * 1.4, 0.31 + v * 0.06), 0.0042, Skin::new(hex(0x2a2420)));
    for (y, half) in [(0.27, 0.9), (0.25, 0.6), (0.23, 0.75)] {
        let line: Vec<Vec3> = (0..=6).map(|i| round(half * (i as f32 / 3.0 - 1.0), y)).collect();
        line.windows(2).for_each(|pair| body.rod(pair[0], pair[1], 0.002, 0.002, Skin::new(hex(0x8a7f70))));
    }
}

/// A can that has just come out of the cold: drops stand on it.
pub(crate) fn can(body: &mut Body, pose: &Pose) {
    let tin = Skin::metal(hex(0xd6d9dd));
    let paint = Skin::new(pose.colour(0xc4221c)).gloss(0.8);
    body.lathe(Vec3::ZERO, &[(0.0, 0.21), (0.035, 0.25), (0.05, 0.265)], tin);
    body.lathe(Vec3::ZERO, &[(0.05, 0.267), (0.5, 0.267), (0.88, 0.267)], paint);
    body.lathe(Vec3::ZERO, &[(0.88, 0.267), (0.95, 0.225), (0.975, 0.215), (0.985, 0.222), (1.0, 0.222)], tin);
    body.drum(v3(0.0, 0.98, 0.0), v3(0.0, 1.002, 0.0), 0.195, 0.195, tin.tone(0.6));
    body.ball(v3(0.03, 1.006, 0.0), v3(0.07, 0.012, 0.045), tin.tone(0.9));
    for (low, high, out, colour) in
        [(0.3, 0.56, 0.268, 0xf0eee8), (0.34, 0.52, 0.269, 0x1c2b4a), (0.4, 0.46, 0.27, 0xf0eee8)]
    {
        body.lathe(Vec3::ZERO, &[(low, out), (high, out)], Skin::new(hex(colour)).gloss(0.7));
    }
    for i in 0..56 {
        let (turns, y) = (pose.unit(i), 0.1 + 0.76 * pose.unit(100 + i));
        let size = 0.006 + 0.012 * pose.unit(200 + i) * pose.unit(300 + i);
        let at = v3(cos_turns(turns) * 0.27, y, sin_turns(turns) * 0.27);
        body.ball(at, v3(size, size * 1.3, size), Skin::new(hex(0xeaf2f6)).gloss(1.0).glow(0.15));
    }
}
