//! Batting: a baseball that comes from the left is met with a bat, and flies.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::people::stance::{Foot, Stance};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::scene::actors::peaks::BAT;
use crate::script::Action;

/// How far the swing is: 0 drawn back over the shoulder, 1 right round.
fn swung(t: f32) -> f32 {
    smoothstep(BAT.peak - 0.1, BAT.peak + 0.1, t) * (1.0 - smoothstep(0.84, 1.0, t))
}

/// The stance of who bats; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    if pose.action != Action::Bat {
        return None;
    }
    let t = fract(pose.seconds * BAT.hz);
    let s = swung(t);
    let step = smoothstep(0.26, 0.4, t) * (1.0 - smoothstep(0.84, 1.0, t));
    let on = |aside: f32| Foot { aside, stands: true, ..Foot::default() };
    Some(Stance {
        feet: Some([on(0.07), on(0.08 + 0.07 * step)]),
        lift: -0.045,
        lean: 0.035,
        side: 0.02 * step,
        twist: mix(-0.05, 0.09, s),
        nod: 0.1,
        look: 0.16 * (1.0 - s),
        ..*rest
    })
}

/// Where the hands are in a swing, from the hips, and which way the bat points.
fn grip(s: f32) -> (Vec3, Vec3) {
    let (back, met, round) = (v3(0.05, 0.25, -0.12), v3(0.21, 0.14, 0.03), v3(0.04, 0.27, 0.16));
    let at = if s < 0.5 { back.lerp(met, s * 2.0) } else { met.lerp(round, s * 2.0 - 1.0) };
    // Level, from behind over the plate to behind the other shoulder.
    let turns = mix(-0.1, 0.66, s);
    let level = v3(sin_turns(turns), 0.1 * s, -cos_turns(turns));
    (at, v3(-0.25, 0.92, -0.3).lerp(level, smoothstep(0.0, 0.3, s)).unit())
}

/// Draws bat, ball and plate; where the right and the left hand are then.
pub(crate) fn swing(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::Bat {
        return None;
    }
    let t = fract(pose.seconds * BAT.hz);
    let (at, way) = grip(swung(t));
    let hand = hip + at;
    let along = |share: f32, thick: f32| (hand + way * share, thick);
    let ash = Skin::new(hex(0xd8a860)).gloss(0.4);
    body.tube(
        &[along(-0.05, 0.011), along(0.12, 0.011), along(0.32, 0.02), along(0.52, 0.025), along(0.55, 0.018)],
        1.0,
        ash,
    );
    body.orb(hand - way * 0.06, 0.015, ash.tone(0.8));
    body.rod(hand - way * 0.04, hand + way * 0.1, 0.0125, 0.0125, Skin::new(hex(0x2a2c32)));
    let (met, on) = grip(0.5);
    let met = hip + met + on * 0.44;
    // It comes in a flat curve, and goes on up and away.
    let since = t - BAT.peak;
    let ball = if since < 0.0 {
        met + v3(-0.4, 0.2 + 0.5 * since, 13.0) * -since
    } else {
        met + v3(-1.2, 5.5 - 4.0 * since, 11.0) * since
    };
    body.orb(ball, 0.027, Skin::new(hex(0xfaf8f2)).glow(0.15));
    let plate = [(0.2, -0.12), (0.44, -0.12), (0.44, 0.12), (0.32, 0.24), (0.2, 0.12)].map(|(x, z)| v3(x, 0.006, z));
    body.plate(&plate, Skin::new(hex(0xf8f8f4)));
    Some([hand, hand - way * 0.035])
}
