//! A ball struck overhead with a racket, as it is served: tossed up, the racket
//! dropped behind the back, and met at the full stretch of a leap.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::people::stance::{Foot, Stance};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::scene::actors::peaks::SMASH;
use crate::script::Action;

/// Shares of a round: the ball leaves the hand, the racket is drawn back, the
/// stroke is followed through.
const TOSSED: f32 = 0.22;
const DRAWN: f32 = 0.4;
const THROUGH: f32 = 0.62;

/// The stance of who strikes; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    if pose.action != Action::Smash {
        return None;
    }
    let t = fract(pose.seconds * SMASH.hz);
    let bent = smoothstep(0.2, DRAWN, t) * (1.0 - smoothstep(0.41, 0.46, t))
        + 0.7 * smoothstep(0.58, 0.64, t) * (1.0 - smoothstep(0.7, 0.85, t));
    let flight = clamp01((t - 0.42) / 0.18);
    let up = flight * (1.0 - flight) * 4.0;
    let back = smoothstep(0.16, DRAWN, t) * (1.0 - smoothstep(0.43, 0.52, t));
    let over = smoothstep(0.48, THROUGH, t) * (1.0 - smoothstep(0.75, 1.0, t));
    let on = |ahead: f32, aside: f32| Foot { ahead, aside, stands: true, ..Foot::default() };
    let free = Foot { ahead: -0.12 - 0.16 * up, up: 0.14 * up, aside: 0.03, roll: -0.06 * up, stands: up < 0.02 };
    Some(Stance {
        feet: Some([free, on(0.14, 0.04)]),
        lift: 0.17 * up - 0.05 * bent,
        twist: 0.08 * over - 0.07 * back,
        lean: 0.075 * over - 0.05 * back,
        side: -0.02 * back,
        nod: -0.5 * (1.0 - smoothstep(SMASH.peak, THROUGH, t)),
        look: 0.0,
        ..*rest
    })
}

/// Where the hand with the racket is, from the hips, and where this points.
fn stroke(t: f32) -> (Vec3, Vec3) {
    let keys = [
        (0.0, v3(0.14, 0.06, -0.14), v3(0.75, 0.5, -0.2)),
        (DRAWN, v3(-0.05, 0.35, -0.18), v3(-0.8, -0.45, -0.1)),
        (SMASH.peak, v3(0.1, 0.53, -0.1), v3(0.22, 0.97, 0.0)),
        (THROUGH, v3(0.2, 0.0, 0.08), v3(0.35, -0.85, 0.35)),
        (1.0, v3(0.14, 0.06, -0.14), v3(0.75, 0.5, -0.2)),
    ];
    let next = keys.iter().position(|(at, ..)| t < *at).unwrap_or(keys.len() - 1).max(1);
    let ((from, hand, way), (to, then, on)) = (keys[next - 1], keys[next]);
    let u = smoothstep(from, to, t);
    (hand.lerp(then, u), way.lerp(on, u).unit())
}

/// A racket in a hand, its head lying in the directions `out` and `wide`.
pub(super) fn racket_in(body: &mut Body, hand: Vec3, out: Vec3, wide: Vec3) {
    let grip = Skin::new(hex(0x1c1d22));
    let frame = Skin::new(hex(0xe8e23a)).gloss(0.4);
    let middle = hand + out * 0.265;
    body.rod(hand - out * 0.03, hand + out * 0.09, 0.012, 0.011, grip);
    body.rod(hand + out * 0.09, hand + out * 0.17, 0.009, 0.008, frame);
    let ring: [(Vec3, f32); 13] = std::array::from_fn(|i| {
        let round = i as f32 / 12.0;
        (middle + out * (cos_turns(round) * 0.098) + wide * (sin_turns(round) * 0.078), 0.0075)
    });
    body.tube(&ring, 1.0, frame);
    let string = Skin::new(hex(0xf2f2ea));
    for i in -2..=2 {
        let at = i as f32 * 0.032;
        let (high, long) = ((0.0061 - at * at * 0.62).max(0.0).sqrt(), (0.0096 - at * at * 1.5).max(0.0).sqrt());
        body.rod(middle + out * at - wide * high, middle + out * at + wide * high, 0.0016, 0.0016, string);
        let up = wide * (at * 0.8);
        body.rod(middle + up - out * long, middle + up + out * long, 0.0016, 0.0016, string);
    }
}

/// Draws racket and ball; where the right and the left hand are then.
pub(crate) fn strike(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::Smash {
        return None;
    }
    let t = fract(pose.seconds * SMASH.hz);
    let (hand, way) = stroke(t);
    let hand = hip + hand;
    racket_in(body, hand, way, v3(0.0, 0.0, 1.0));
    // The other hand follows the ball up, and is drawn in.
    let toss = smoothstep(0.04, TOSSED, t);
    let tuck = smoothstep(0.4, 0.52, t) * (1.0 - smoothstep(0.8, 1.0, t));
    let held = |toss: f32| v3(mix(0.2, 0.14, toss), mix(0.06, 0.5, toss), 0.1);
    let other = hip + held(toss * (1.0 - smoothstep(0.8, 1.0, t))).lerp(v3(0.12, 0.12, 0.1), tuck);
    let (met, on) = stroke(SMASH.peak);
    let met = v3(0.0, 0.66, 0.0) + met + on * 0.27;
    let palm = v3(0.0, 0.52, 0.0) + held(1.0) + v3(0.01, 0.04, 0.0);
    let ball = match t {
        ..TOSSED => other + v3(0.01, 0.04, 0.0),
        ..0.5 => {
            let u = (t - TOSSED) / (SMASH.peak - TOSSED);
            palm.lerp(met, u) + v3(0.0, 0.55 * u * (1.0 - u) * 4.0, 0.0)
        }
        _ => met + v3(26.0, -3.4, 0.6) * (t - SMASH.peak),
    };
    if ball.y > 0.0 {
        body.orb(ball, 0.027, Skin::new(hex(0xd6e83a)).glow(0.1));
    }
    Some([hand, other])
}
