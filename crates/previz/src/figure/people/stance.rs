//! What people do, as angles of their joints at each moment of it.
//!
//! Knows no flesh and no clothes; `biped` puts them on.

use super::flight;
use super::gait::{romp, run, stride};
pub(crate) use super::joints::{Foot, Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::tasks::{dining, wheelchair};
use crate::maths::{clamp01, fract, mix, smoothstep};
use crate::script::{Action, Guise, SubjectKind};

/// Whether somebody walks at it, whatever they have before them.
fn strides(action: Action) -> bool {
    action.is_walked_at() || matches!(action, Action::Walk | Action::Cross | Action::Balance | Action::Hoist)
}

/// Upright, breathing, the eyes on something.
fn standing(pose: &Pose) -> Stance {
    let s = pose.seconds;
    let breath = wave(s * 0.27) * 0.004;
    Stance {
        arm: [0.012 + breath, -0.008 - breath],
        elbow: [0.035, 0.03],
        raise: [0.042, 0.042],
        knee: [0.008, 0.02],
        thigh: [0.006, -0.004],
        spread: [0.012, 0.016],
        // Each has something else to look at.
        look: wave(s * 0.11 + pose.unit(4)) * 0.05 + (pose.unit(72) - 0.5) * 0.1,
        side: wave(s * 0.13) * 0.004,
        ..Stance::default()
    }
}

pub(crate) fn stance(pose: &Pose) -> Stance {
    let (p, s) = (pose.stride, pose.seconds);
    let rest = standing(pose);
    if pose.plays_seated() {
        // A cello stands between the knees.
        let spread = if pose.plays() == Some(SubjectKind::Cello) { 0.1 } else { 0.035 };
        return Stance { spread: [spread; 2], ..on_stool(s, rest) };
    }
    if let Some(flies) = flight::stance(pose, rest) {
        return flies;
    }
    match pose.action {
        Action::Play if pose.plays().is_some() => Stance { side: wave(s * 0.4) * 0.008, ..rest },
        action if strides(action) => stride(pose, rest),
        Action::Run | Action::Gallop | Action::Drive | Action::Steady => run(pose, rest),
        Action::Dance | Action::Spin => dance(p, rest),
        Action::Play if pose.pace > 0.0 => romp(pose, rest),
        Action::Play => play(p, rest),
        Action::Jump | Action::Rise => jump(p, rest),
        Action::Sit | Action::Row | Action::Read | Action::Wheeled | Action::Roast => sit(pose, rest),
        Action::Ride => balance(s, rest),
        Action::Swim | Action::Dive => swim(pose, rest),
        Action::Skate | Action::Hockey => skate(p, rest),
        Action::Ski => ski(s, rest),
        Action::Fish => fish(s, rest),
        Action::Wave => greet(s, rest),
        Action::Look if pose.unit(46) < 0.25 => {
            // A hand over the eyes.
            Stance { arm: [0.2, -0.01], elbow: [0.3, 0.03], raise: [0.08, 0.03], ..rest }
        }
        // Hands folded, the head raised.
        Action::Look => Stance { arm: [0.03; 2], elbow: [0.12; 2], bend: [-0.1; 2], nod: -0.2, ..rest },
        Action::Drink if pose.seat.is_some() => sit(pose, rest),
        Action::Eat if dining::dines(pose) => at_meal(pose, rest),
        Action::Drink | Action::Eat => taste(s, rest),
        Action::Float | Action::Fly | Action::Hover | Action::Soar => {
            let drift = wave(s * 0.1) * 0.03;
            Stance {
                thigh: [0.05 + drift, 0.02 - drift],
                knee: [0.08, 0.12],
                raise: [0.13 + drift, 0.15 - drift],
                elbow: [0.06, 0.08],
                spread: [0.03, 0.04],
                lift: 0.1 + drift,
                ..rest
            }
        }
        Action::Stand | Action::Speak | Action::Smile | Action::Queue => at_ease(pose, rest),
        _ => rest,
    }
}

/// Over a dish, the head bent to each bite; children are put up on a cushion, to see
/// over the table.
fn at_meal(pose: &Pose, rest: Stance) -> Stance {
    let lift = if pose.kind == SubjectKind::Child { dining::RAISED } else { 0.0 };
    let nod = mix(0.16, 0.02, dining::raised(pose));
    Stance { lift, nod, look: rest.look * 0.5, lean: 0.018, ..sit(pose, rest) }
}

/// A hand goes up to the mouth and down again.
fn taste(s: f32, rest: Stance) -> Stance {
    let up = clamp01(wave(s * 0.2) * 2.0);
    Stance { arm: [mix(0.05, 0.16, up), 0.0], elbow: [mix(0.2, 0.31, up), 0.03], nod: -0.03 * up, ..rest }
}

/// The weight on one leg, over whose foot the hips are; the other knee gives way.
fn at_ease(pose: &Pose, rest: Stance) -> Stance {
    let (bears, free) = if pose.unit(74) < 0.5 { (0, 1) } else { (1, 0) };
    let mut stance = rest;
    (stance.spread[bears], stance.spread[free]) = (-0.008, 0.036);
    (stance.thigh[bears], stance.thigh[free]) = (0.0, 0.022);
    (stance.knee[bears], stance.knee[free]) = (0.004, 0.05);
    stance.side += if bears == 0 { -0.009 } else { 0.009 };
    stance
}

/// The forearm swings about a raised elbow; the trunk gives way to it.
fn greet(s: f32, rest: Stance) -> Stance {
    let swing = wave(s * 1.25);
    Stance {
        arm: [0.03, -0.01],
        elbow: [0.012, 0.03],
        raise: [0.235 + swing * 0.012, 0.04],
        bend: [0.235 + swing * 0.075, 0.0],
        side: swing * 0.006,
        ..rest
    }
}

/// Whether the action is done sitting.
pub(crate) fn seated(pose: &Pose) -> bool {
    matches!(pose.action, Action::Sit | Action::Row | Action::Fish | Action::Read | Action::Type | Action::Pottery)
        || matches!(pose.action, Action::Write | Action::Chess | Action::PourTea | Action::MakeUp)
        || matches!(pose.action, Action::Doze | Action::Knit | Action::Sew | Action::Wheeled | Action::Roast)
        || matches!(pose.action, Action::MendNet | Action::Milk)
        || matches!(pose.action, Action::Drink | Action::Eat | Action::Text) && pose.seat.is_some()
        || pose.plays_seated()
}

/// At an instrument that stands on the floor, nodding to its beat.
fn on_stool(s: f32, rest: Stance) -> Stance {
    Stance {
        thigh: [0.235, 0.228],
        knee: [0.225, 0.212],
        lean: 0.012 + 0.004 * wave(s * 0.55),
        nod: -0.012 + 0.01 * wave(s * 0.55),
        look: wave(s * 0.09) * 0.03,
        ..rest
    }
}

/// Sideways on a board, knees bent, arms out for balance.
fn balance(s: f32, rest: Stance) -> Stance {
    let (sway, dip) = (wave(s * 0.31) * 0.03, wave(s * 0.47) * 0.012);
    Stance {
        thigh: [0.115 + dip, 0.105 + dip],
        knee: [0.175 + dip * 2.0, 0.165 + dip * 2.0],
        spread: [0.075, 0.085],
        arm: [0.03 - sway, 0.04 + sway],
        elbow: [0.05, 0.06],
        raise: [0.17 + sway, 0.2 - sway],
        lean: 0.045 + dip,
        side: sway * 0.3,
        look: -0.17,
        ..rest
    }
}

/// Along the water, the legs beating from the hips; one arm after the other reaches
/// ahead and pulls, unless fins do all the work.
fn swim(pose: &Pose, rest: Stance) -> Stance {
    let (p, diver) = (pose.stride, pose.guise == Some(Guise::Diver));
    let (beat, high) = if diver { (wave(p * 0.7), 0.055) } else { (wave(p * 2.0), 0.03) };
    // The knee gives way as the leg comes down behind.
    let knee = |beat: f32| 0.03 + 0.05 * clamp01(beat);
    let legs = Stance {
        thigh: [high * beat, -high * beat],
        knee: [knee(-beat), knee(beat)],
        spread: [0.012, 0.016],
        nod: 0.1,
        look: 0.0,
        ..rest
    };
    if diver {
        return Stance { arm: [0.03, 0.025], elbow: [0.05, 0.06], raise: [0.05, 0.05], ..legs };
    }
    let reach = |p: f32| 0.5 - fract(p);
    Stance { arm: [reach(p * 0.5), reach(p * 0.5 + 0.5)], elbow: [0.03; 2], raise: [0.05; 2], ..legs }
}

/// Gliding on one blade while the other pushes off behind and aside, the arms
/// swinging against the legs.
fn skate(p: f32, rest: Stance) -> Stance {
    let foot = |p: f32| {
        let t = fract(p);
        // Half of each stride a foot glides; then it pushes, and comes back.
        let push = smoothstep(0.42, 0.72, t) * (1.0 - smoothstep(0.8, 1.0, t));
        let back = smoothstep(0.5, 0.78, t) * (1.0 - smoothstep(0.84, 1.0, t));
        Foot {
            ahead: 0.03 - 0.25 * push,
            up: 0.03 + 0.07 * back,
            aside: 0.13 * push,
            roll: -0.05 * back,
            stands: t < 0.6,
        }
    };
    // Which side bears: right early in a stride, left half a stride later.
    let bears = wave(p);
    Stance {
        feet: Some([foot(p), foot(p + 0.5)]),
        arm: [-0.09 * bears, 0.09 * bears],
        elbow: [0.05, 0.05],
        raise: [0.14 - 0.03 * bears, 0.14 + 0.03 * bears],
        lean: 0.05,
        side: -0.022 * bears,
        twist: 0.02 * bears,
        lift: -0.045,
        look: 0.0,
        ..rest
    }
}

/// Crouched on two skis, hands ahead with their poles.
fn ski(s: f32, rest: Stance) -> Stance {
    let weave = wave(s * 0.4);
    let foot = |side: f32| Foot { ahead: 0.01 + 0.03 * side * weave, up: 0.016, aside: 0.02, roll: 0.0, stands: true };
    Stance {
        feet: Some([foot(-1.0), foot(1.0)]),
        arm: [0.07, 0.07],
        elbow: [0.15, 0.15],
        raise: [0.07 + 0.015 * weave, 0.07 - 0.015 * weave],
        lean: 0.075,
        side: 0.02 * weave,
        lift: -0.075 + 0.012 * wave(s * 0.8),
        look: 0.02 * weave,
        ..rest
    }
}

/// The same of somebody old: bent forward, perhaps a hand on a stick.
pub(crate) fn stooped(mut stance: Stance, on_stick: bool) -> Stance {
    stance.lean += 0.032;
    stance.nod += 0.12;
    if on_stick {
        stance.arm[1] = 0.035 + stance.arm[1] * 0.6;
        stance.elbow[1] = 0.075;
        stance.raise[1] = 0.03;
    }
    stance
}

/// On a seat, a saddle or a thwart.
fn sit(pose: &Pose, rest: Stance) -> Stance {
    let pull = wave(pose.stride) * 0.06;
    let (arm, elbow) = if pose.action == Action::Row { (0.14 + pull, 0.1 - pull) } else { (0.05, 0.1) };
    // Hands lie on the strings, and wander along them.
    let plays = pose.company.is_some_and(|company| company.kind == SubjectKind::Zither);
    let (arm, elbow) = if plays { (0.1 + 0.008 * wave(pose.seconds * 0.7), 0.09) } else { (arm, elbow) };
    let (spread, thigh, knee) = (0.02, 0.235, 0.225);
    Stance {
        thigh: [thigh, thigh + 0.008],
        knee: [knee, knee + 0.012],
        spread: [spread, spread],
        arm: [arm, arm],
        elbow: [elbow, elbow],
        lean: if pose.action == Action::Row { pull * 0.5 } else { 0.01 },
        lift: if pose.action == Action::Wheeled { wheelchair::RAISED } else { rest.lift },
        ..rest
    }
}

/// On a stool, both hands on the rod.
fn fish(s: f32, rest: Stance) -> Stance {
    let lift = wave(s * 0.17) * 0.006;
    Stance {
        thigh: [0.235, 0.22],
        knee: [0.225, 0.205],
        spread: [0.03, 0.035],
        arm: [0.07 + lift, 0.06 + lift],
        elbow: [0.15, 0.17],
        raise: [0.01, 0.0],
        lean: 0.02,
        nod: -0.01,
        ..rest
    }
}

fn dance(p: f32, rest: Stance) -> Stance {
    let (a, b) = (wave(p * 0.5), wave(p * 0.5 + 0.25));
    let kick = clamp01(wave(p * 0.5)) * 0.2;
    Stance {
        thigh: [kick, -0.02 - 0.1 * clamp01(-a)],
        knee: [0.02 + 0.05 * clamp01(-a), 0.02 + 0.12 * clamp01(-a)],
        spread: [0.02 + 0.08 * clamp01(b), 0.02 + 0.1 * clamp01(-b)],
        arm: [0.05 * a, -0.05 * a],
        elbow: [0.05 + 0.03 * b, 0.05 - 0.03 * b],
        raise: [0.29 + 0.13 * a, 0.29 - 0.13 * a],
        side: 0.03 * b,
        twist: 0.05 * a,
        lean: -0.01,
        look: 0.04 * b,
        lift: 0.03 * clamp01(wave(p)),
        ..rest
    }
}

fn play(p: f32, rest: Stance) -> Stance {
    let up = clamp01(wave(p));
    Stance {
        raise: [0.2 + 0.2 * up, 0.24 + 0.16 * up],
        elbow: [0.06, 0.05],
        thigh: [0.08 * up, 0.02],
        knee: [0.1 * up + 0.02, 0.05 * (1.0 - up)],
        lift: 0.09 * up,
        ..rest
    }
}

fn jump(p: f32, rest: Stance) -> Stance {
    let t = fract(p);
    let flight = clamp01((t - 0.25) / 0.6);
    let up = (flight * (1.0 - flight) * 4.0).max(0.0).sqrt();
    // Before the jump, and after it to catch the landing.
    let crouch = clamp01(1.0 - (t - 0.14).abs() * 8.0).max(clamp01(1.0 - (t - 0.9).abs() * 14.0) * 0.7);
    let swing = 0.1 * crouch;
    Stance {
        // Arms swing back in the crouch and are thrown up in the air.
        arm: [0.06 * up - swing, 0.04 * up - swing],
        raise: [0.05 + 0.35 * up, 0.05 + 0.33 * up],
        elbow: [0.05, 0.06],
        thigh: [0.1 * crouch + 0.15 * up, 0.1 * crouch + 0.06 * up],
        knee: [0.19 * crouch + 0.24 * up, 0.19 * crouch + 0.21 * up],
        spread: [0.03 + 0.03 * up, 0.03 + 0.03 * up],
        lean: 0.05 * crouch - 0.012 * up,
        lift: 0.36 * up * up,
        ..rest
    }
}
