//! A goalkeeper's save: waiting before the goal, then flying to the left, both
//! hands to the ball.
//!
//! Bends and moves who is built; builds nobody.

use super::contest::{ball, goal};
use crate::figure::body::{Body, Since};
use crate::figure::people::stance::{Foot, Stance, wave};
use crate::figure::pose::Pose;
use crate::maths::{Vec3, clamp01, fract, mix, smoothstep, v3};
use crate::scene::actors::peaks::SAVE;
use crate::script::{Action, SubjectKind};

/// Shares of a round between which the keeper is in the air.
const OFF: f32 = 0.36;
const DOWN: f32 = 0.66;
/// How far aside the hips get, and where the ball is met.
const ASIDE: f32 = 1.0;
const MET: Vec3 = v3(0.12, 0.72, 1.1);

/// How far on a round is, and how far through the flight, from 0 to 1.
fn moment(pose: &Pose) -> (f32, f32) {
    let t = fract(pose.seconds * SAVE.hz);
    (t, clamp01((t - OFF) / (DOWN - OFF)))
}

/// The stance of who saves; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    if pose.action != Action::Save {
        return None;
    }
    let (t, u) = moment(pose);
    if u == 0.0 {
        let ready = smoothstep(0.04, 0.2, t);
        let on = |aside: f32| Foot { aside, stands: true, ..Foot::default() };
        return Some(Stance {
            feet: Some([on(0.09), on(0.09 + 0.06 * smoothstep(0.26, OFF, t))]),
            lift: -0.06 * ready + 0.008 * wave(pose.seconds * 1.3),
            lean: 0.06 * ready,
            raise: [0.17; 2],
            arm: [0.06; 2],
            elbow: [0.1; 2],
            nod: -0.15,
            look: 0.0,
            ..*rest
        });
    }
    let out = smoothstep(0.0, 0.3, u);
    Some(Stance {
        thigh: [0.02 * out, 0.1 * out],
        knee: [0.03, 0.14 * out],
        spread: [0.06 * out, 0.02],
        raise: [mix(0.17, 0.45, out), mix(0.17, 0.44, out)],
        arm: [0.03; 2],
        elbow: [0.02; 2],
        side: 0.03 * out,
        nod: -0.1,
        look: 0.0,
        ..*rest
    })
}

/// Lets who was added since fly, before a goal, to the ball.
pub(crate) fn fly(body: &mut Body, pose: &Pose, (since, hip): (Since, Vec3)) {
    let (t, u) = moment(pose);
    if u > 0.0 {
        let (from, top, low) = (0.52, 0.62, 0.11);
        let bent = 2.0 * (from + low - 2.0 * top);
        let high = from + (low - from - bent) * u + bent * u * u;
        body.turn(since, hip, 0, -0.24 * smoothstep(0.0, 0.42, u));
        body.shift(since, v3(0.0, high - hip.y, ASIDE * (1.0 - (1.0 - u) * (1.0 - u))));
    }
    goal(body, (-0.6, 1.36, 1.95, -0.8));
    let at = if t < SAVE.peak {
        MET + v3(9.0, 0.5 - 2.0 * (SAVE.peak - t), -1.5) * (SAVE.peak - t)
    } else {
        let since = t - SAVE.peak;
        v3(MET.x + 2.2 * since, (MET.y + 1.1 * since - 6.0 * since * since).max(0.07), MET.z + 3.4 * since)
    };
    ball(body, pose, SubjectKind::Football, (at, 0.14));
}
