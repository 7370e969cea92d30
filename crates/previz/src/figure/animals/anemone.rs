//! An anemone of a reef: a stout foot and a crown of tentacles that sway. One unit
//! is the height.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{GOLDEN, Vec3, cos_turns, hex, mix, sin_turns, v3};

/// How many tentacles there are, and from afar.
const TENTACLES: (usize, usize) = (260, 110);
/// Radius of the disc that they stand on, and how high it is.
const DISC: (f32, f32) = (0.6, 0.17);
/// How far their tips go with the water, and how often in a second.
const SWAY: (f32, f32) = (0.075, 0.21);

pub(in crate::figure) fn anemone(body: &mut Body, pose: &Pose) {
    let colour = pose.colour(0xd69a8a);
    let foot = Skin::new(colour.lerp(hex(0x7a3550), 0.7));
    let (wide, high) = DISC;
    body.tube(&[(Vec3::ZERO, 0.5), (v3(0.0, 0.07, 0.0), 0.5), (v3(0.0, high - 0.04, 0.0), wide * 0.96)], 1.0, foot);
    body.ball(v3(0.0, high, 0.0), v3(wide, 0.07, wide), foot.tone(0.7));
    let count = if body.far { TENTACLES.1 } else { TENTACLES.0 };
    let tip = Skin::new(colour.lerp(hex(0xe6a0e0), 0.55) * 1.25).glow(0.14);
    for i in 0..count {
        let share = ((i as f32 + 0.5) / count as f32).sqrt();
        let turns = i as f32 * GOLDEN;
        let out = v3(cos_turns(turns), 0.0, sin_turns(turns));
        let root = out * (share * wide) + Vec3::UP * (high + 0.05 - 0.07 * share * share);
        // The water passes over all of them, one after another.
        let beat = pose.seconds * SWAY.1 + root.x * 0.35 + root.z * 0.2 + pose.unit(5);
        let sway = v3(sin_turns(beat), 0.0, 0.6 * sin_turns(beat * 0.83 + 0.3)) * SWAY.0;
        let own = |salt: usize| pose.unit((i * 4 + salt) as i32 + 40) - 0.5;
        let bend = v3(own(0), 0.4 * own(1), own(2)) * 0.16;
        let long = mix(0.62, 0.5, share) * (1.0 + 0.3 * own(3));
        let middle = root + Vec3::UP * (long * mix(0.62, 0.3, share)) + out * (long * 0.3 * share) + sway * 0.3;
        let end = middle
            + Vec3::UP * (long * mix(0.5, -0.1, share * share))
            + out * (long * 0.5 * share * share)
            + bend
            + sway;
        let skin = Skin::new(colour * (0.62 + 0.3 * (1.0 - share) + 0.25 * (own(1) + 0.5))).glow(0.06);
        body.tube(&[(root, 0.026), (middle, 0.024), (end, 0.016)], 1.0, skin);
        body.orb(end, 0.021, tip);
    }
}
