//! A swing with who sits on it: a plank on two ropes in a frame of timber. One
//! unit is the size of who sits there.
//!
//! Who sits there is drawn by others.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::script::SubjectKind as K;

/// Whether somebody of this kind sits on a swing, rather than swings by itself.
pub(crate) fn carries(kind: K) -> bool {
    let person = kind.has_hands() && !matches!(kind, K::Couple | K::Crowd);
    kind.is_four_footed() && !matches!(kind, K::Elephant | K::Giraffe) || person
}

/// The swing and its sitter, who sits above the origin.
pub(crate) fn swing(body: &mut Body, pose: &Pose, sitter: &Body) {
    // Beasts sit on what they stand on, people on their thighs.
    let beast = pose.kind.is_four_footed();
    let (plank, high, half) = if beast { (0.55, 3.0, 0.5) } else { (0.33, 1.75, 0.24) };
    let (wood, rope) = (Skin::new(hex(0x8a623c)), Skin::new(hex(0xb59a6a)));
    let since = body.since();
    body.add(
        sitter,
        &Frame::shift(v3(if beast { 0.1 } else { 0.0 }, plank - if beast { 0.0 } else { 0.218 }, 0.0), 1.0),
    );
    let deep = if beast { 0.34 } else { 0.09 };
    body.block((-deep, plank - 0.05, -half * 1.05), (deep, plank, half * 1.05), wood);
    let thick = if beast { 0.024 } else { 0.012 };
    for side in [half, -half] {
        body.rod(v3(0.0, plank - 0.02, side), v3(0.0, high, side), thick, thick, rope);
    }
    body.turn(since, v3(0.0, high, 0.0), 2, 0.085 * sin_turns(pose.seconds * 0.36));
    let post = thick * 1.8;
    let outer = half * 1.7;
    body.rod(v3(0.0, high, -outer), v3(0.0, high, outer), post, post, wood.tone(0.9));
    for side in [outer, -outer] {
        for foot in [0.28, -0.28] {
            let foot: Vec3 = v3(foot * high, 0.0, side * 1.1);
            body.rod(v3(0.0, high, side), foot, post, post, wood.tone(0.9));
        }
    }
}
