//! What people say with their hands: talk, applause, cheers, a knee bent.
//!
//! Angles only; `biped` puts the flesh on them.

use super::stance::{Foot, Stance, wave};
use crate::figure::pose::Pose;
use crate::maths::{clamp01, mix, smoothstep};
use crate::script::Action;

/// The stance of who gestures; `None` of who does not.
pub(crate) fn gesture(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let s = pose.seconds;
    Some(match pose.action {
        Action::Speak => speak(s, *rest),
        Action::Clap => clap(s, *rest),
        Action::Cheer => cheer(s + pose.unit(5), *rest),
        Action::Kneel | Action::Propose => kneel(s, *rest),
        Action::TaiChi => tai_chi(s, *rest),
        Action::Weep => weep(s, *rest),
        Action::Sway => sway(s, *rest),
        Action::ThumbUp => thumb_up(s, *rest),
        Action::Point => Stance {
            arm: [0.235 + 0.006 * wave(s * 0.3), -0.008],
            elbow: [0.01, 0.04],
            raise: [0.03, 0.05],
            look: 0.0,
            ..*rest
        },
        _ => return None,
    })
}

/// From one foot to the other as to a slow song, the arms a little out.
fn sway(s: f32, rest: Stance) -> Stance {
    let over = wave(s * 0.35);
    let give = |weight: f32| 0.03 + 0.03 * clamp01(-weight);
    Stance {
        knee: [give(over), give(-over)],
        thigh: [give(over) * 0.5, give(-over) * 0.5],
        arm: [0.03 + 0.02 * over, 0.03 - 0.02 * over],
        raise: [0.075 - 0.02 * over, 0.075 + 0.02 * over],
        elbow: [0.08; 2],
        side: 0.035 * over,
        look: 0.03 * over,
        ..rest
    }
}

/// Both hands before the body go with the words, the right more than the left.
pub(crate) fn speak(s: f32, rest: Stance) -> Stance {
    let (one, other) = (wave(s * 0.43), wave(s * 0.31 + 0.3));
    Stance {
        arm: [0.035 + 0.02 * one, 0.02 + 0.012 * other],
        elbow: [0.2 + 0.035 * one, 0.17 + 0.03 * other],
        raise: [0.06, 0.05],
        bend: [0.03 + 0.05 * other, 0.02 + 0.04 * one],
        nod: 0.05 * wave(s * 0.6),
        look: 0.025 * other,
        ..rest
    }
}

/// Nodding to the beat of the hands, which `housework` has meet.
fn clap(s: f32, rest: Stance) -> Stance {
    let open = 0.5 + 0.5 * wave(s * 1.9);
    Stance { nod: -0.04, lift: 0.006 * open, ..rest }
}

/// Both fists thrown up, hopping for joy.
fn cheer(s: f32, rest: Stance) -> Stance {
    let (pump, hop) = (wave(s * 1.3), wave(s * 1.3 - 0.1).max(0.0));
    Stance {
        raise: [0.39 + 0.03 * pump, 0.37 + 0.03 * pump],
        arm: [0.02; 2],
        elbow: [0.07 - 0.04 * pump; 2],
        knee: [0.03 + 0.03 * hop, 0.02 + 0.04 * hop],
        nod: -0.25,
        lift: 0.05 * hop,
        ..rest
    }
}

/// In a wide low stance, weight and hands going over from one side to the other.
fn tai_chi(s: f32, rest: Stance) -> Stance {
    let over = smoothstep(-0.8, 0.8, wave(s * 0.09));
    let on = |ahead: f32| Foot { ahead, aside: 0.05, stands: true, ..Foot::default() };
    Stance {
        feet: Some([on(mix(0.12, 0.2, over)), on(mix(-0.22, -0.14, over))]),
        lift: -0.045 + 0.02 * wave(s * 0.18),
        arm: [mix(0.06, 0.22, over), mix(0.22, 0.05, over)],
        elbow: [mix(0.19, 0.03, over), mix(0.04, 0.2, over)],
        raise: [mix(0.1, 0.03, over), mix(0.04, 0.13, over)],
        bend: [mix(-0.1, 0.0, over), mix(0.0, -0.12, over)],
        twist: mix(-0.06, 0.07, over),
        look: 0.0,
        ..rest
    }
}

/// A fist held out beside the breast, its thumb up; the other arm hangs.
fn thumb_up(s: f32, rest: Stance) -> Stance {
    let nudge = 0.006 * wave(s * 0.7);
    Stance {
        arm: [0.03, -0.008],
        elbow: [0.29 + nudge, 0.035],
        raise: [0.075, 0.045],
        bend: [0.02, 0.0],
        nod: -0.06,
        look: 0.0,
        thumb_up: true,
        ..rest
    }
}

/// Bent, the face in both hands, the shoulders shaking.
fn weep(s: f32, rest: Stance) -> Stance {
    let shake = 0.004 * wave(s * 2.3);
    Stance { lean: 0.035 + shake, nod: 0.7, look: 0.0, ..rest }
}

/// On one knee, a hand held out.
pub(crate) fn kneel(s: f32, rest: Stance) -> Stance {
    Stance {
        thigh: [0.245, 0.0],
        knee: [0.24, 0.24],
        arm: [0.13 + 0.004 * wave(s * 0.3), 0.1],
        elbow: [0.12, 0.15],
        raise: [0.01, 0.01],
        bend: [-0.06, -0.06],
        nod: -0.25,
        look: 0.0,
        ..rest
    }
}
