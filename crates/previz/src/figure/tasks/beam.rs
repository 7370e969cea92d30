//! A balance beam, and how somebody goes along it.
//!
//! Builds nobody; it bends and raises who is built.

use crate::figure::body::{Body, Since};
use crate::figure::people::stance::{Foot, Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{hex, v3};
use crate::script::Action;

/// Height of the beam, how far it reaches behind and ahead of where somebody
/// starts on it, and half its width.
const HIGH: f32 = 0.5;
const BEHIND: f32 = -0.9;
const AHEAD: f32 = 1.9;
const HALF: f32 = 0.03;

/// The stance of who walks on it: one foot before the other, arms held out;
/// `None` of who does not. `walk` is how they walk elsewhere.
pub(crate) fn stance(pose: &Pose, walk: &Stance) -> Option<Stance> {
    if pose.action != Action::Balance {
        return None;
    }
    let sway = wave(pose.seconds * 0.37);
    // Both feet tread one line.
    let feet = walk.feet.map(|feet| feet.map(|foot| Foot { aside: -0.022, ..foot }));
    Some(Stance {
        feet,
        arm: [0.0; 2],
        elbow: [0.01; 2],
        raise: [0.25 + 0.03 * sway, 0.25 - 0.03 * sway],
        bend: [0.01; 2],
        side: 0.016 * sway,
        twist: 0.0,
        nod: 0.15,
        look: 0.0,
        ..*walk
    })
}

/// Raises who was added since onto the beam, which stays where it is while
/// they walk on.
pub(crate) fn mount(body: &mut Body, pose: &Pose, since: Since) {
    body.shift(since, v3(0.0, HIGH, 0.0));
    let (from, to) = (BEHIND - pose.gone, AHEAD - pose.gone);
    let leather = Skin::new(hex(0xd8b98c));
    body.block((from, HIGH - 0.09, -HALF), (to, HIGH, HALF), leather);
    body.block((from, HIGH - 0.05, -HALF - 0.002), (to, HIGH - 0.035, HALF + 0.002), Skin::new(hex(0x2f5fa8)));
    let iron = Skin::new(hex(0x3f6fb8)).gloss(0.4);
    for x in [from + 0.35, to - 0.35] {
        body.rod(v3(x, HIGH - 0.09, 0.0), v3(x, 0.05, 0.0), 0.026, 0.03, iron);
        for side in [-1.0, 1.0] {
            body.rod(v3(x, 0.08, 0.0), v3(x, 0.012, 0.24 * side), 0.022, 0.02, iron);
        }
    }
    body.block((from - 0.1, 0.0, -0.42), (to + 0.1, 0.022, 0.42), Skin::new(hex(0x2f6fb0)));
}
