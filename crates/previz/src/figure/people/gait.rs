//! How people walk and run: where each foot is in its stride, and what arms and
//! trunk do meanwhile.
//!
//! Knows no flesh; `stance` asks.

use super::joints::{Foot, Stance, wave};
use crate::figure::pose::Pose;
use crate::maths::{fract, mix, smoothstep};
use crate::scene::actors::stride::{RUN, WALK};
use crate::script::Action;

/// How far the toes are raised as the heel meets the ground, and how high the ankle is.
const STRIKE: (f32, f32) = (0.045, 0.002);
/// How far they point down as the foot leaves it over its ball, how high the ankle is
/// then, and how far it has gone on.
const PUSH: (f32, f32, f32) = (0.09, 0.023, 0.016);

/// A foot in its stride, which begins as the heel meets the ground. While it
/// stands it goes back as fast as the body goes on, so that it does not slide.
fn tread(t: f32, duty: f32, reach: f32, high: f32) -> Foot {
    let t = fract(t);
    if t < duty {
        let u = t / duty;
        let heel = smoothstep(0.55, 1.0, u);
        let strike = 1.0 - smoothstep(0.0, 0.2, u);
        return Foot {
            ahead: reach * (0.5 - u) + PUSH.2 * heel,
            up: PUSH.1 * heel + STRIKE.1 * strike,
            roll: STRIKE.0 * strike - PUSH.0 * heel,
            stands: true,
            ..Foot::default()
        };
    }
    let s = (t - duty) / (1.0 - duty);
    let through = smoothstep(0.0, 1.0, s);
    Foot {
        ahead: reach * (through - 0.5) + PUSH.2 * (1.0 - through),
        up: high * wave(s * 0.5) * (1.3 - 0.6 * s) + PUSH.1 * (1.0 - s) * (1.0 - s) + STRIKE.1 * through,
        roll: mix(-PUSH.0, STRIKE.0, through),
        ..Foot::default()
    }
}

/// The same on the ground that is under somebody, from where the foot left it to where
/// it will meet it.
fn step(pose: &Pose, t: f32, (duty, reach, high): (f32, f32, f32)) -> Foot {
    let t = fract(t);
    let (foot, ground) = (tread(t, duty, reach, high), &pose.underfoot);
    let print = |since: f32| reach * (0.5 - since / duty);
    let moved = |since: f32| {
        let (ahead, up) = ground.tread(print(since));
        (ahead - print(since), up)
    };
    let (left, met) = (moved(t), moved(t - 1.0));
    // It is up before it is over the edge of the next step, and down after it.
    let (early, late) = if met.1 > left.1 { (0.0, 0.42) } else { (0.58, 1.0) };
    let swung = |share: f32| mix(duty, 1.0, share);
    let (gone, risen) = (smoothstep(duty, 1.0, t), smoothstep(swung(early), swung(late), t));
    Foot {
        ahead: foot.ahead + mix(left.0, met.0, gone),
        up: foot.up + mix(left.1, met.1, risen),
        roll: foot.roll + ground.slant(),
        ..foot
    }
}

pub(super) fn stride(pose: &Pose, rest: Stance) -> Stance {
    let p = pose.stride;
    let reach = pose.tread(WALK, 0.56);
    let foot = |p: f32| step(pose, p - 0.25, (0.56, reach, mix(0.028, 0.042, pose.unit(76))));
    // Some stride out with their arms, some stroll.
    let brisk = pose.unit(73);
    let swing = mix(0.09, 0.17, brisk) * reach;
    let bent = mix(0.03, 0.07, brisk);
    let mut stance = Stance {
        feet: Some([foot(p), foot(p + 0.5)]),
        arm: [-wave(p) * swing, wave(p) * swing],
        elbow: [bent + 0.03 * wave(p + 0.5), bent + 0.03 * wave(p)],
        twist: wave(p) * mix(0.014, 0.026, brisk),
        lean: mix(-0.002, 0.014, brisk),
        side: wave(p + 0.25) * mix(0.004, 0.009, pose.unit(77)),
        ..rest
    };
    if pose.company.is_none() && pose.unit(75) < 0.3 {
        // A hand in the pocket.
        (stance.arm[1], stance.elbow[1], stance.raise[1]) = (-0.045 + 0.2 * stance.arm[1], 0.095, 0.045);
        stance.bend[1] = -0.06;
    }
    stance
}

pub(super) fn run(pose: &Pose, rest: Stance) -> Stance {
    let p = pose.stride;
    let reach = pose.tread(RUN, 0.36);
    let foot = |p: f32| step(pose, p - 0.25, (0.36, reach, 0.2));
    let hop = wave(p * 2.0 + 0.1);
    Stance {
        feet: Some([foot(p), foot(p + 0.5)]),
        arm: [-wave(p) * 0.12 - 0.02, wave(p) * 0.12 - 0.02],
        elbow: [0.23, 0.23],
        raise: [0.035, 0.035],
        twist: wave(p) * 0.035,
        // Who holds a saddle is bent down to it.
        lean: if pose.action == Action::Steady { 0.07 } else { 0.035 },
        lift: -0.02 + 0.028 * hop,
        look: 0.0,
        ..rest
    }
}

/// Running about with the arms in the air.
pub(super) fn romp(pose: &Pose, rest: Stance) -> Stance {
    let swing = wave(pose.stride * 0.5) * 0.05;
    Stance {
        arm: [0.04 + swing, 0.04 - swing],
        elbow: [0.06, 0.07],
        raise: [0.3 + swing, 0.27 - swing],
        lean: 0.02,
        ..run(pose, rest)
    }
}
