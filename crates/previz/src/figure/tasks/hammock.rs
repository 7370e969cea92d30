//! A hammock between two posts, and how somebody lies in it.
//!
//! Builds nobody; it bends and lays down who is built.

use crate::figure::body::{Body, Since};
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, v3};
use crate::script::Action;

/// How far each post is off, and how high the ropes are tied to it.
const POST: f32 = 1.0;
const TIED: f32 = 0.78;
/// How high the middle of the cloth hangs, and how far it reaches to each end.
const LOW: f32 = 0.3;
const REACH: f32 = 0.62;

/// The stance of who lies in one, hands on the belly; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let breath = 0.006 * wave(pose.seconds * 0.22);
    (pose.action == Action::Hammock).then(|| Stance {
        lean: 0.05,
        thigh: [0.05, 0.066],
        knee: [0.03, 0.055],
        arm: [0.05 + breath; 2],
        elbow: [0.15; 2],
        raise: [0.06; 2],
        bend: [-0.13; 2],
        nod: 0.25,
        look: 0.03,
        side: 0.0,
        ..*rest
    })
}

/// Lays who was added since into the hammock, which rocks between its posts.
pub(crate) fn lay(body: &mut Body, pose: &Pose, (since, hip): (Since, Vec3)) {
    body.turn(since, Vec3::ZERO, 2, 0.25);
    body.shift(since, v3(hip.y, LOW + 0.085, 0.0));
    let cloth = Skin::new(pose.pick(&[0xc8402f, 0x2f7f8a, 0xd8a83a], 83));
    sling(body, cloth);
    body.turn(since, v3(0.0, TIED, 0.0), 0, 0.016 * wave(pose.seconds * 0.3));
    let wood = Skin::new(hex(0x7a5434));
    for side in [-1.0, 1.0] {
        let foot = v3(POST * side, 0.0, 0.0);
        body.rod(foot, foot + v3(0.03 * side, TIED + 0.16, 0.0), 0.036, 0.03, wood);
        body.rod(foot + v3(0.3 * side, 0.0, 0.0), foot + v3(0.01 * side, 0.42, 0.0), 0.02, 0.02, wood.tone(0.8));
    }
}

/// The cloth below who lies in it, striped, its edges drawn up, and its ropes.
fn sling(body: &mut Body, cloth: Skin) {
    let pale = Skin::new(hex(0xf2e8d0));
    let at = |u: f32, across: f32| {
        // Wide in the middle, gathered to both ends.
        let wide = 0.19 * cos_turns(u * 0.19);
        let curl = 0.1 * across * across * cos_turns(u * 0.2);
        v3(REACH * u, LOW + 0.17 * u * u + curl, wide * across)
    };
    const STRIPES: usize = 8;
    const LENGTHS: usize = 10;
    for stripe in 0..STRIPES {
        let across = |i: usize| i as f32 * 2.0 / STRIPES as f32 - 1.0;
        let skin = if stripe % 2 == 0 { cloth } else { pale };
        for part in 0..LENGTHS {
            let along = |i: usize| i as f32 * 2.0 / LENGTHS as f32 - 1.0;
            let (a, b) = (along(part), along(part + 1));
            let (left, right) = (across(stripe), across(stripe + 1));
            body.plate(&[at(a, left), at(b, left), at(b, right), at(a, right)], skin);
        }
    }
    let rope = Skin::new(hex(0xd8c8a0));
    for end in [-1.0, 1.0] {
        let knot = v3((POST - 0.14) * end, TIED - 0.07, 0.0);
        for i in 0..5 {
            body.rod(at(end, i as f32 * 0.5 - 1.0), knot, 0.004, 0.004, rope);
        }
        body.rod(knot, v3(POST * end, TIED, 0.0), 0.009, 0.009, rope);
        body.orb(knot, 0.016, rope);
    }
}
