//! What a phoenix has besides wings: a crest, a train of long feathers with
//! eyes at their ends, and its fire.
//!
//! Wings and body are `bird`'s.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, mix, sin_turns, v3};

/// Crest, train and glow, for a head at a place.
pub(crate) fn finery(body: &mut Body, pose: &Pose, head: Vec3, (coat, tip): (Vec3, Vec3)) {
    let s = pose.seconds;
    let fire = 0.12 + 0.3 * pose.dark;
    let gold = Skin::new(tip).glow(fire);
    for plume in 0..4 {
        let back = 0.03 + 0.022 * plume as f32;
        let stir = 0.006 * sin_turns(s * 0.8 + plume as f32 * 0.3);
        let root = head + v3(-0.005 * plume as f32, 0.022, 0.0);
        let end = root + v3(-back, 0.085 - 0.016 * plume as f32 + stir, 0.004 * (plume as f32 - 1.5));
        body.tube(&[(root, 0.006), (root.lerp(end, 0.6) + v3(0.008, 0.0, 0.0), 0.005), (end, 0.009)], 1.0, gold);
    }
    for feather in 0..9 {
        let off = (feather as f32 - 4.0) / 4.0;
        // The middle ones are longest.
        let long = 1.15 - 0.55 * off.abs();
        let points: Vec<(Vec3, f32)> = (0..=9)
            .map(|i| {
                let t = i as f32 / 9.0;
                let wave = 0.06 * sin_turns(s * 0.45 - t * 0.8 + off * 0.21) * t;
                let at = v3(-0.13 - long * t, wave - 0.16 * t * t, off * (0.05 + 0.3 * t) + wave * 0.6);
                (at, mix(0.017, 0.008, t) * (0.6 + 0.9 * sin_turns(t * 0.5)))
            })
            .collect();
        let shade = coat.lerp(tip, 0.25 + 0.5 * off.abs());
        body.tube(&points, 1.0, Skin::new(shade).glow(fire));
        let (end, before) = (points[9].0, points[8].0);
        let way = (end - before).unit();
        body.ball(end, v3(0.05, 0.018, 0.034), gold);
        body.ball(end + v3(0.004, 0.006, 0.0), v3(0.028, 0.017, 0.018), Skin::new(coat).glow(fire));
        // Barbs along it, like flames.
        for (barb, (at, _)) in points.iter().copied().enumerate().take(8).skip(2) {
            let out = v3(-0.07, 0.03 * if barb % 2 == 0 { 1.0 } else { -1.0 }, 0.05 * off.signum()) + way * 0.03;
            body.rod(at, at + out * (0.5 + 0.1 * barb as f32), 0.009, 0.001, gold);
        }
    }
    body.glow(v3(0.0, 0.0, 0.0), 0.6, hex(0xff8a30) * (0.16 + 0.2 * pose.dark));
    body.glow(v3(-0.6, -0.05, 0.0), 0.55, hex(0xff7a20) * (0.1 + 0.16 * pose.dark));
}
