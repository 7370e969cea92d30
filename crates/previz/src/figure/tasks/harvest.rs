//! Who plucks tea: a row of clipped bushes before them, young leaves in the hands.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::bloom::clump;
use crate::figure::body::Body;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::Action;

/// The row of bushes: how far before the hips its middle is, how high and how wide it
/// is and how far it reaches to either side, in metres.
const ROW_M: [f32; 4] = [0.72, 0.86, 0.42, 1.7];

/// Its leaves, old and young.
const OLD: u32 = 0x355c26;
const YOUNG: u32 = 0x68983a;

/// The stance of who does so; `None` of who does not.
pub(super) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let bend =
        Stance { lean: 0.055 + 0.006 * wave(pose.seconds * 0.5), nod: 0.3, look: 0.0, spread: [0.02; 2], ..*rest };
    (pose.action == Action::Pluck).then_some(bend)
}

/// Draws the row that somebody plucks from whose hips are there; where the right and
/// the left hand are then.
pub(super) fn pluck(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::Pluck {
        return None;
    }
    let metre = 1.0 / pose.size_m.max(0.3);
    let [ahead, high, wide, reach] = ROW_M.map(|length| length * metre);
    let count = 11;
    let leaves = if pose.fine { 60 } else { 34 };
    for i in 0..count {
        let z = reach * (2.0 * i as f32 / (count - 1) as f32 - 1.0);
        let swell = 0.94 + 0.1 * pose.unit(500 + i);
        // Clipped flat above, its fresh leaves are the lighter.
        let low = v3(hip.x + ahead, high * 0.34, z);
        clump(
            body,
            (low, v3(wide * 0.9, high * 0.36, wide * 0.62)),
            (i, pose.seed),
            (hex(OLD), 0.1),
            (leaves, 0.05 * metre),
        );
        let upper = v3(hip.x + ahead, high * 0.74, z + 0.04);
        let half = v3(wide, high * 0.24 * swell, wide * 0.66);
        clump(body, (upper, half), (i + count, pose.seed), (hex(YOUNG), 0.75), (leaves, 0.045 * metre));
    }
    let top = high + 0.03 * metre;
    let hand = |side: f32| {
        let beat = pose.seconds * 0.9 + 0.25 * side;
        let lifted = 0.05 * metre * sin_turns(beat).max(0.0);
        v3(hip.x + ahead - wide * 0.62, top.min(hip.y + 0.06) + lifted, side * 0.14 + 0.03 * cos_turns(beat * 0.5))
    };
    let hands = [hand(-1.0), hand(1.0)];
    for at in hands {
        // Two leaves and a bud.
        for turn in [-0.1, 0.0, 0.1] {
            body.rod(at, at + v3(0.02, 0.03, turn * 0.2), 0.006, 0.002, Skin::new(hex(YOUNG)).tone(1.2));
        }
    }
    Some(hands)
}
