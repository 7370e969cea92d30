//! What dancers hold, and how dancers of each style hold themselves: the
//! ballet, the street, the dances of the country, the spin on skates.
//!
//! Angles, and silk in the hands; the flesh is `biped`'s.

use crate::figure::body::Body;
use crate::figure::people::stance::{Foot, Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, cos_turns, fract, mix, sin_turns, smoothstep, v3};
use crate::script::Action;

/// Figures of the ballet, beats of the street and swings of the silk a second.
const FIGURES: f32 = 0.16;
const BEATS: f32 = 1.1;
const SWINGS: f32 = 0.55;
/// Positions of a spin on skates a second, and its turns.
const POSITIONS: f32 = 0.21;
const SPINS: f32 = 1.3;

/// The stance of who dances in a style of its own; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let s = pose.seconds;
    Some(match pose.action {
        Action::Ballet => ballet(s, *rest),
        Action::StreetDance => street(s, *rest),
        Action::FolkDance => folk(s, *rest),
        Action::SkateSpin => skate_spin(s, *rest),
        _ => return None,
    })
}

/// How far a dancer has turned about herself, in turns.
pub(crate) fn turned(pose: &Pose) -> Option<f32> {
    Some(match pose.action {
        Action::Dance | Action::Spin => pose.stride * 0.25,
        // Twice round in each figure, else seen from the side.
        Action::Ballet => 0.16 + 2.0 * smoothstep(0.62, 0.92, fract(pose.seconds * FIGURES)),
        Action::StreetDance => 0.05 * wave(pose.seconds * BEATS * 0.25),
        Action::SkateSpin => pose.seconds * SPINS,
        Action::FolkDance => 0.09 * wave(pose.seconds * SWINGS * 0.5),
        _ => return None,
    })
}

/// On the toes of one foot: the other leg stretched far behind, then drawn up
/// for a pirouette with the arms in a ring overhead.
fn ballet(s: f32, rest: Stance) -> Stance {
    let t = fract(s * FIGURES);
    let behind = smoothstep(0.04, 0.2, t) * (1.0 - smoothstep(0.46, 0.6, t));
    let drawn = smoothstep(0.52, 0.64, t) * (1.0 - smoothstep(0.9, 1.0, t));
    let on = Foot { ahead: 0.0, up: 0.055, roll: -0.17, stands: true, ..Foot::default() };
    let free = Foot {
        ahead: 0.02 - 0.47 * behind + 0.03 * drawn,
        up: 0.055 + 0.42 * behind + 0.24 * drawn,
        aside: 0.01 + 0.12 * drawn,
        roll: -0.17 - 0.06 * behind,
        stands: behind + drawn < 0.05,
    };
    Stance {
        feet: Some([on, free]),
        lean: 0.075 * behind,
        arm: [mix(0.05, 0.27, behind), mix(0.05, -0.03, behind)],
        raise: [mix(mix(0.2, 0.02, behind), 0.4, drawn), mix(mix(0.2, 0.27, behind), 0.4, drawn)],
        bend: [-0.04 + 0.16 * drawn; 2],
        elbow: [0.04; 2],
        nod: -0.12 * behind,
        look: 0.0,
        ..rest
    }
}

/// On one blade: the free leg stretched behind and the arms wide, then the foot
/// drawn up to the knee and the arms raised close overhead.
fn skate_spin(s: f32, rest: Stance) -> Stance {
    let t = fract(s * POSITIONS);
    let camel = smoothstep(0.02, 0.16, t) * (1.0 - smoothstep(0.38, 0.52, t));
    let drawn = smoothstep(0.46, 0.6, t) * (1.0 - smoothstep(0.92, 1.0, t));
    let on = Foot { ahead: 0.0, up: 0.03, stands: true, ..Foot::default() };
    let free = Foot {
        ahead: -0.08 - 0.36 * camel + 0.13 * drawn,
        up: 0.07 + 0.34 * camel + 0.17 * drawn,
        aside: 0.03 + 0.06 * drawn,
        roll: -0.1 - 0.1 * camel,
        stands: false,
    };
    Stance {
        feet: Some([on, free]),
        lean: 0.085 * camel - 0.014 * drawn,
        arm: [mix(0.03, 0.1, camel); 2],
        raise: [mix(0.23, 0.43, drawn); 2],
        bend: [0.1 * drawn; 2],
        elbow: [0.035 + 0.03 * drawn; 2],
        nod: -0.1 * camel - 0.06 * drawn,
        look: 0.0,
        ..rest
    }
}

/// Low in the knees, from foot to foot on the beat, the arms thrown out, up and
/// across by turns.
fn street(s: f32, rest: Stance) -> Stance {
    let beat = s * BEATS;
    // Sharp from one pose to the next, then held.
    let step = |phase: f32| smoothstep(-0.35, 0.35, wave(beat * 0.5 + phase)) * 2.0 - 1.0;
    let (over, high) = (step(0.0), step(0.25));
    let hop = wave(beat).max(0.0);
    let foot = |side: f32| {
        let free = clamp01(-over * side);
        Foot { ahead: 0.14 * free, up: 0.13 * free, aside: 0.1 + 0.03 * free, roll: 0.03 * free, stands: free < 0.3 }
    };
    Stance {
        feet: Some([foot(-1.0), foot(1.0)]),
        lift: -0.075 + 0.035 * hop,
        lean: 0.035,
        side: 0.035 * over,
        twist: 0.05 * high,
        arm: [mix(0.16, 0.03, clamp01(over)), mix(0.16, 0.03, clamp01(-over))],
        elbow: [mix(0.2, 0.04, clamp01(over)), mix(0.2, 0.04, clamp01(-over))],
        raise: [mix(0.1, 0.36, clamp01(over)), mix(0.1, 0.36, clamp01(-over))],
        bend: [mix(-0.1, 0.06, clamp01(over)), mix(-0.1, 0.06, clamp01(-over))],
        nod: 0.1 - 0.16 * hop,
        look: 0.05 * over,
        ..rest
    }
}

/// From foot to foot in small steps, swaying; `hold` has the arms.
fn folk(s: f32, rest: Stance) -> Stance {
    let sway = wave(s * SWINGS);
    let foot = |side: f32| {
        let free = clamp01(-sway * side);
        Foot { ahead: 0.07 * free, up: 0.08 * free, aside: 0.015, roll: 0.02 * free, stands: free < 0.3 }
    };
    Stance {
        feet: Some([foot(-1.0), foot(1.0)]),
        lift: -0.012,
        side: 0.03 * sway,
        twist: 0.03 * sway,
        look: 0.05 * sway,
        nod: -0.04,
        ..rest
    }
}

/// Silk in both hands of who dances a dance of the country; where the hands are.
pub(crate) fn hold(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::FolkDance {
        return None;
    }
    let t = pose.seconds * SWINGS;
    let hands = [-1.0_f32, 1.0].map(|side| {
        // One is high while the other is low.
        let high = wave(t + if side > 0.0 { 0.5 } else { 0.0 });
        hip + v3(0.14 + 0.04 * cos_turns(t), 0.27 + 0.19 * high, side * (0.24 + 0.03 * high))
    });
    let silk = pose.pick(&[0xd8281f, 0xe0487a, 0xe8a81f], 71);
    for (hand, side) in hands.into_iter().zip([-1.0_f32, 1.0]) {
        ribbon(body, (hand, t + side * 0.25), side, Skin::new(silk).glow(0.08));
    }
    Some(hands)
}

/// A band of silk that follows a hand, as it was a little ago, and hangs.
fn ribbon(body: &mut Body, (hand, t): (Vec3, f32), side: f32, skin: Skin) {
    let at = |u: f32| {
        let late = t - 0.3 * u;
        hand + v3(0.06 * sin_turns(late * 1.0) * u, 0.13 * (sin_turns(late) - sin_turns(t)) * u - 0.26 * u * u, 0.0)
            + v3(0.05 * u * sin_turns(u * 1.3 - t), 0.0, side * (0.2 * u + 0.05 * u * sin_turns(u - t)))
    };
    let line: [(Vec3, f32); 7] = std::array::from_fn(|i| (at(i as f32 / 6.0), 0.007));
    body.ribbon(&line, (Vec3::UP, 4.2), skin);
    body.orb(hand, 0.026, skin);
}
