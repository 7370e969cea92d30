//! Balls that are thrown from hand to hand, three in the air at a time.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::Action;

const BALLS: usize = 3;
/// Rounds of a ball in a second, there and back again.
const ROUNDS: f32 = 0.56;
/// The share of a round for which a hand has the ball before it throws it.
const HELD: f32 = 0.17;
/// How high balls fly above the hands.
const HIGH: f32 = 0.4;

/// The stance of who juggles; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let beat = wave(pose.seconds * ROUNDS * BALLS as f32);
    let (knee, lift) = ([0.014 + 0.006 * beat; 2], 0.004 * beat);
    (pose.action == Action::Juggle).then(|| Stance { nod: -0.35, look: 0.0, spread: [0.03; 2], knee, lift, ..*rest })
}

/// A hand as it catches outside, sinks, throws inside and goes out again: at a
/// share of its own turn, which begins as it catches. `side` is -1 for the right.
fn hand(turn: f32, side: f32, hip: Vec3) -> Vec3 {
    let throws = HELD * BALLS as f32;
    let t = fract(turn);
    let (out, dip) = if t < throws {
        let u = t / throws;
        (mix(1.0, 0.0, smoothstep(0.0, 1.0, u)), -0.05 * sin_turns(u * 0.5))
    } else {
        let u = (t - throws) / (1.0 - throws);
        (smoothstep(0.0, 1.0, u), 0.015 * sin_turns(u * 0.5))
    };
    hip + v3(0.2, 0.085 + dip, side * mix(0.075, 0.165, out))
}

/// Draws the balls of who juggles; where the right and the left hand are then.
pub(crate) fn juggle(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::Juggle {
        return None;
    }
    let round = pose.seconds * ROUNDS;
    let many = BALLS as f32;
    let palm = |side: f32, at: f32| hand(at * many + if side > 0.0 { many * 0.5 } else { 0.0 }, side, hip);
    for (ball, colour) in [0xf08a1c, 0xd8382c, 0x2f8fd0].into_iter().enumerate() {
        let t = fract(round + ball as f32 / many);
        // The first half of a round begins in the right hand, the other in the left.
        let (from, t) = if t < 0.5 { (-1.0, t) } else { (1.0, t - 0.5) };
        let at = if t < HELD {
            palm(from, round)
        } else {
            let u = clamp01((t - HELD) / (0.5 - HELD));
            let (thrown, caught) = (HELD * many, 0.0);
            hand(thrown, from, hip).lerp(hand(caught, -from, hip), u) + v3(0.0, HIGH * u * (1.0 - u) * 4.0, 0.0)
        };
        body.orb(at + v3(0.0, 0.034, 0.0), 0.036, Skin::new(hex(colour)).gloss(0.4));
    }
    Some([palm(-1.0, round), palm(1.0, round)])
}
